//! The recipes of the cookbook are executed, in their order and in one folder.

use crate::command::inline;
use crate::readme::{PRELUDE, blocks, page};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::{TempDir, tempdir};

/// The components of the recipes: their names, imports and exports.
const COMPONENTS: [(&str, &[&str], &[&str]); 13] = [
    (
        "app",
        &["docs:adder/add@0.1.0", "wasi:cli/stdout@0.2.3"],
        &["docs:app/run"],
    ),
    ("adder", &[], &["docs:adder/add@0.1.0"]),
    (
        "both",
        &["docs:adder/add@0.1.0", "docs:adder/add@0.2.0"],
        &["docs:app/run"],
    ),
    ("adder-0.1", &[], &["docs:adder/add@0.1.0"]),
    ("adder-0.2", &[], &["docs:adder/add@0.2.0"]),
    (
        "log",
        &["web:http/handler@1.0.0"],
        &["web:http/handler@1.0.0"],
    ),
    (
        "cache",
        &["web:http/handler@1.0.0"],
        &["web:http/handler@1.0.0"],
    ),
    ("service", &["host:db/db"], &["web:http/handler@1.0.0"]),
    (
        "command",
        &[
            "wasi:cli/environment@0.2.3",
            "wasi:filesystem/types@0.2.3",
            "wasi:filesystem/preopens@0.2.3",
            "wasi:cli/stdout@0.2.3",
        ],
        &["wasi:cli/run@0.2.3"],
    ),
    ("environment", &[], &["wasi:cli/environment@0.2.3"]),
    (
        "files",
        &[
            "wasi:filesystem/types@0.2.3",
            "wasi:filesystem/preopens@0.2.3",
        ],
        &[
            "wasi:filesystem/types@0.2.3",
            "wasi:filesystem/preopens@0.2.3",
        ],
    ),
    (
        "payment",
        &["wasi:keyvalue/store@0.2.0"],
        &["acme:payment/pay"],
    ),
    (
        "shop",
        &["wasi:keyvalue/store@0.2.0", "acme:payment/pay"],
        &["wasi:cli/run@0.2.3"],
    ),
];

fn cookbook() -> io::Result<String> {
    page("src/guide/cookbook.md")
}

/// A component that calls a function of each of its imports.
fn component(imports: &[&str], exports: &[&str]) -> String {
    let (mut fields, mut taken, mut given, mut calls) =
        <(String, String, String, String)>::default();
    for (number, name) in imports.iter().enumerate() {
        fields += &format!(
            "  (import \"{name}\" (instance $i{number} (export \"f\" (func))))
  (core func $f{number} (canon lower (func $i{number} \"f\")))\n"
        );
        taken += &format!(" (import \"\" \"{number}\" (func $f{number}))");
        given += &format!(" (export \"{number}\" (func $f{number}))");
        calls += &format!(" call $f{number}");
    }
    if !imports.is_empty() {
        given = format!(" (with \"\" (instance{given}))");
    }
    let exports = exports
        .iter()
        .map(|name| format!("  (export \"{name}\" (instance $e))\n"));
    let exports: String = exports.collect();
    format!(
        "(component\n{fields}  (core module $m{taken} (func (export \"f\"){calls}))
  (core instance $m (instantiate $m{given}))
  (func $f (canon lift (core func $m \"f\")))
  (instance $e (export \"f\" (func $f)))\n{exports})\n"
    )
}

/// A folder with the components.
fn kitchen() -> io::Result<TempDir> {
    let folder = tempdir()?;
    for (name, imports, exports) in COMPONENTS {
        let path = folder.path().join(format!("{name}.wasm"));
        fs::write(path, component(imports, exports))?;
    }
    let thin = "(component (import \"unbundled-module0\" (core module)))";
    fs::write(folder.path().join("thin.wasm"), thin)?;
    fs::create_dir(folder.path().join("mods"))?;
    fs::write(
        folder.path().join("mods/unbundled-module0.wasm"),
        "(module)",
    )?;
    for text in blocks(&cookbook()?, "wat") {
        let (name, _) = text.split_once('\n').unwrap_or_default();
        fs::write(folder.path().join(name.trim_start_matches(";; ")), &text)?;
    }
    Ok(folder)
}

/// Runs commands in a folder.
fn sh(folder: &Path, commands: &str) -> io::Result<Output> {
    let path = PathBuf::from(env!("CARGO_BIN_EXE_inline"));
    let path = path.parent().expect("it is in a folder").to_owned();
    let others = std::env::var_os("PATH").unwrap_or_default();
    let paths = [path].into_iter().chain(std::env::split_paths(&others));
    Command::new("sh")
        .args(["-c", &format!("{PRELUDE}{commands}")])
        .current_dir(folder)
        .env("INLINE", env!("CARGO_BIN_EXE_inline"))
        .env(
            "PATH",
            std::env::join_paths(paths).expect("they were joined before"),
        )
        .output()
}

/// A folder in which the commands have run.
fn cooked() -> io::Result<TempDir> {
    let folder = kitchen()?;
    fs::create_dir_all(folder.path().join(".git/hooks"))?;
    for block in blocks(&cookbook()?, "sh") {
        let output = sh(folder.path(), &block)?;
        assert!(output.status.success(), "{block}\n{output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{block}");
    }
    Ok(folder)
}

/// Whether there is a program; says so if there is none.
fn has(program: &str) -> bool {
    let has = Command::new(program).arg("--version").output().is_ok();
    if !has {
        let _ = writeln!(io::stderr(), "skipped: there is no `{program}`");
    }
    has
}

/// The imports of a bundle, each with the access of an instance.
fn access(folder: &Path, bundle: &str) -> io::Result<String> {
    let run = inline(folder, &[bundle, "--access"])?;
    assert_eq!(run.code, Some(0), "{bundle}: {}", run.stderr);
    Ok(String::from_utf8(run.stdout).expect("it is text"))
}

#[test]
fn commands_do_what_they_are_for() -> io::Result<()> {
    let folder = cooked()?;
    let folder = folder.path();
    let read = |name: &str| fs::read(folder.join(name));
    assert_eq!(read("plugged.wasm")?, read("plugged-by-parent.wasm")?);
    assert_eq!(read("chain.wasm")?, read("chain-by-parent.wasm")?);
    for (bundle, imports) in [
        ("plugged.wasm", &["wasi:cli/stdout@0.2.3"][..]),
        ("versions.wasm", &[]),
        ("chain.wasm", &["host:db/db"]),
        (
            "virtual.wasm",
            &[
                "wasi:filesystem/types@0.2.3",
                "wasi:filesystem/preopens@0.2.3",
                "wasi:cli/stdout@0.2.3",
            ],
        ),
        (
            "isolated.wasm",
            &["wasi:keyvalue/store@0.2.0", "payment-store"],
        ),
    ] {
        let access = access(folder, bundle)?;
        // The first rows are of the parent, which is only named in the first.
        let rows = access.lines().skip(1).enumerate();
        let rows = rows.take_while(|(row, line)| *row == 0 || line.starts_with(' '));
        let import = |(row, line): (usize, &'_ str)| {
            line.split_whitespace()
                .nth(usize::from(row == 0))
                .map(str::to_owned)
        };
        let found: Vec<String> = rows.filter_map(import).collect();
        assert_eq!(found, imports, "{bundle}\n{access}");
    }
    for name in ["thick.wasm", "plugged.svg", "plugged.json", "inline.lock"] {
        assert!(folder.join(name).exists(), "{name}");
    }
    Ok(())
}

/// Rules are worth something only if they can fail.
#[test]
fn rules_fail_without_the_spread() -> io::Result<()> {
    let folder = kitchen()?;
    let parent = folder.path().join("virtual.wat");
    let text = fs::read_to_string(&parent)?;
    fs::write(parent, text.replace("(with ... (instance $files))", ""))?;
    let blocks = blocks(&cookbook()?, "sh");
    let block = blocks.iter().find(|block| block.contains("--deny-access"));
    let output = sh(folder.path(), block.expect("there is a rule"))?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("error[access-denied]"), "{stderr}");
    Ok(())
}

#[test]
fn build_tools_build() -> io::Result<()> {
    for (tool, file, language) in [
        ("make", "Makefile", "make"),
        ("ninja", "build.ninja", "ninja"),
    ] {
        if !has(tool) {
            continue;
        }
        let folder = kitchen()?;
        let blocks = blocks(&cookbook()?, language);
        fs::write(folder.path().join(file), format!("{}\n", blocks[0]))?;
        let output = sh(folder.path(), tool)?;
        assert!(output.status.success(), "{output:?}");
        assert!(folder.path().join("out.wasm").exists());
        // A file of the parent's has changed since.
        fs::remove_file(folder.path().join("files.wasm"))?;
        let output = sh(folder.path(), tool)?;
        assert!(!output.status.success(), "{output:?}");
    }
    Ok(())
}

#[test]
fn a_hook_refuses_a_stale_bundle() -> io::Result<()> {
    if !has("git") {
        return Ok(());
    }
    let folder = kitchen()?;
    let folder = folder.path();
    let hook = blocks(&cookbook()?, "sh")
        .into_iter()
        .find(|block| block.contains("hooks"));
    let commit = "git -c user.name=a -c user.email=a@b commit -q --allow-empty -m c";
    let commands = format!(
        "git init -q .; mkdir -p .git/hooks; {}\ninline virtual.wat -o virtual.wasm; {commit}",
        hook.expect("there is a hook")
    );
    let output = sh(folder, &commands)?;
    assert!(output.status.success(), "{output:?}");
    fs::write(folder.join("files.wasm"), component(&[], COMPONENTS[10].2))?;
    let output = sh(folder, commit)?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("error[stale-output]"), "{output:?}");
    Ok(())
}

#[test]
fn the_steps_of_the_workflow_run() -> io::Result<()> {
    let folder = cooked()?;
    let blocks = blocks(&cookbook()?, "yaml");
    let steps = blocks[0]
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- run: "));
    let steps: Vec<&str> = steps.collect();
    assert_eq!(steps.len(), 2);
    let output = sh(folder.path(), &steps.join("\n"))?;
    assert!(output.status.success(), "{output:?}");
    Ok(())
}

#[test]
fn the_bundle_is_as_it_was() {
    let parent = "tests/cli/cookbook/parent.wat";
    let bundle = inline::bundle(parent, &inline::Disk, &inline::Options::default());
    insta::assert_snapshot!(bundle.map_or_else(|report| report.to_string(), |it| it.text()));
}

mod build_script {
    use super::*;

    fn main() -> Result<(), Box<dyn std::error::Error>> {
        let bundle = inline::bundle("virtual.wat", &inline::Disk, &inline::Options::default())?;
        for input in bundle.inputs() {
            println!("cargo::rerun-if-changed={}", input.display());
        }
        let out = std::path::Path::new(&std::env::var("OUT_DIR")?).join("out.wasm");
        std::fs::write(out, bundle.binary())?;
        Ok(())
    }

    /// Runs itself in the folder with the parent, as Cargo runs a build script.
    #[test]
    fn it_builds() -> Result<(), Box<dyn std::error::Error>> {
        if Path::new("virtual.wat").exists() {
            return main();
        }
        let folder = kitchen()?;
        let output = Command::new(std::env::current_exe()?)
            .args([
                "cookbook::build_script::it_builds",
                "--exact",
                "--nocapture",
            ])
            .current_dir(folder.path())
            .env("OUT_DIR", folder.path())
            .output()?;
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(
            stdout.contains("cargo::rerun-if-changed=files.wasm\n"),
            "{output:?}"
        );
        assert!(folder.path().join("out.wasm").exists());
        Ok(())
    }
}

/// The programs of the cookbook are those above.
#[test]
fn its_programs_are_tested() -> io::Result<()> {
    let lines = |text: &str| {
        let lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("//"));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    };
    let tested = lines(include_str!("cookbook.rs"));
    let programs = [
        blocks(&cookbook()?, "rust"),
        blocks(&cookbook()?, "rust,no_run"),
    ]
    .concat();
    assert_eq!(programs.len(), 2);
    for program in programs {
        assert!(tested.contains(&lines(&program)), "{program}");
    }
    Ok(())
}

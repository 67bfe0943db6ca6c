//! What the README and the guide say is so: their commands are run, and what they name is there. They say it in short sentences.

use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::{TempDir, tempdir};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub(super) fn page(path: &str) -> io::Result<String> {
    fs::read_to_string(root().join(path))
}

fn readme() -> io::Result<String> {
    page("README.md")
}

/// The blocks of code in a language.
pub(super) fn blocks(readme: &str, language: &str) -> Vec<String> {
    let start = format!("```{language}\n");
    let blocks = readme.split(&start).skip(1);
    let block = |block: &str| block.split("\n```").next().unwrap_or_default().to_owned();
    blocks.map(block).collect()
}

/// Stand-ins for programs that the commands of the README run: `cargo run` runs the command under test, and nothing else is built.
pub(super) const PRELUDE: &str = r#"
set -eu
inline() { "$INLINE" "$@"; }
cargo() {
  case "$1 ${2-} ${3-}" in
    "run -- "*) shift 2; inline "$@" ;;
    "install --path .") ;;
    "test  ") ;;
    *) echo "cargo $*: not known to the test of the README" >&2; exit 1 ;;
  esac
}
wasmtime() { for last; do :; done; test -s "$last"; }
"#;

/// A folder as the README's reader has one: with the cases of this repository, and a parent and its children.
fn sandbox() -> io::Result<TempDir> {
    let folder = tempdir()?;
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
        fs::write(path, text)
    };
    let parent = "(component (import \"child\" (component $Child)) (import \"./child.wat\" (component $C ...)))\n";
    write("parent.wat", parent)?;
    write("child.wat", "(component)\n")?;
    write("build/child.wasm", "(component)\n")?;
    let app = "(import \"add\" (func)) (import \"log\" (func $f)) (export \"run\" (func $f))";
    let adder = "(core module $m (func (export \"f\"))) (core instance $m (instantiate $m))
        (func $f (canon lift (core func $m \"f\"))) (export \"add\" (func $f))";
    write("app.wasm", &format!("(component {app})"))?;
    write("adder.wasm", &format!("(component {adder})"))?;
    for case in ["a", "b"] {
        write(&format!("cases/{case}/parent.wat"), "(component)\n")?;
    }
    write(
        "script.wast",
        "(component (import \"./child.wat\" (component)))\n",
    )?;
    for case in ["link-time-virtualization", "real-env-virtualized"] {
        let from = root().join("snapshots/examples").join(case);
        let to = folder.path().join("snapshots/examples").join(case);
        fs::create_dir_all(&to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(folder)
}

#[test]
fn its_commands_run() -> io::Result<()> {
    if Command::new("sh").args(["-c", "true"]).status().is_err() {
        return writeln!(io::stderr(), "skipped: there is no `sh`");
    }
    let mut all = blocks(&readme()?, "sh");
    assert!(all.len() >= 6, "{all:#?}");
    for chapter in ["access", "builds", "imports", "scripts"] {
        all.extend(blocks(&page(&format!("src/guide/{chapter}.md"))?, "sh"));
    }
    let folder = sandbox()?;
    for block in all {
        let output = Command::new("sh")
            .args(["-c", &format!("{PRELUDE}{block}")])
            .current_dir(folder.path())
            .env("INLINE", env!("CARGO_BIN_EXE_inline"))
            .output()?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{block}\n{stderr}");
        assert!(!stderr.contains("error"), "{block}\n{stderr}");
    }
    // Each has done what it is there for.
    for name in [
        "out.wat",
        "out.wasm",
        "snapshots/examples/real-env-virtualized/env.wasm",
        "cases/a/out.wat",
        "bundled.wast",
    ] {
        assert!(folder.path().join(name).exists(), "{name}");
    }
    let composed = fs::read_to_string(folder.path().join("composed.wat"))?;
    assert!(readme()?.contains(&composed), "{composed}");
    Ok(())
}

/// A console shows commands with what they print.
#[test]
fn its_consoles_show_what_is_printed() -> io::Result<()> {
    if Command::new("sh").args(["-c", "true"]).status().is_err() {
        return writeln!(io::stderr(), "skipped: there is no `sh`");
    }
    let pages = readme()? + &page("src/guide/access.md")?;
    let consoles = blocks(&pages, "console");
    assert!(consoles.len() >= 4, "{consoles:#?}");
    let folder = sandbox()?;
    for console in consoles {
        for shown in format!("\n{console}\n").split("\n$ ").skip(1) {
            let (command, expected) = shown.split_once('\n').unwrap_or((shown, ""));
            let output = Command::new("sh")
                .args(["-c", &format!("{PRELUDE}{command}")])
                .current_dir(folder.path())
                .env("INLINE", env!("CARGO_BIN_EXE_inline"))
                .output()?;
            assert!(output.status.success(), "{command}: {output:?}");
            let printed = String::from_utf8_lossy(&output.stdout);
            assert_eq!(printed.trim_end(), expected.trim_end(), "{command}");
        }
    }
    Ok(())
}

/// The sentences of a page, without code: those of each paragraph, item and cell.
fn sentences(page: &str) -> Vec<String> {
    let mut text = String::new();
    for (index, block) in page.split("```").enumerate() {
        if index % 2 == 0 {
            text.push_str(block);
        }
        text.push_str("\n\n");
    }
    let start = Regex::new(r"(?m)^( *[-*] | *[0-9]+\. |#|\|)|\|").expect("it is a pattern");
    let text = start.replace_all(&text, "\n\n");
    let end = Regex::new(r"[.:?!]\*?\s|\n\n").expect("it is a pattern");
    let sentences = end.split(&text).map(str::trim);
    sentences
        .filter(|one| !one.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn sentences_are_short() -> io::Result<()> {
    let mut pages = vec![
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "CHANGELOG.md",
    ];
    let chapters: Vec<String> = glob::glob(&root().join("src/guide/*.md").to_string_lossy())
        .expect("it is a pattern")
        .filter_map(|path| Some(path.ok()?.to_string_lossy().into_owned()))
        .collect();
    pages.extend(chapters.iter().map(String::as_str));
    assert!(pages.len() > 12, "{pages:?}");
    let mut long = Vec::new();
    for name in pages {
        let sentences = sentences(&page(name)?).into_iter();
        let is_long = |sentence: &String| sentence.split_whitespace().count() > 30;
        long.extend(
            sentences
                .filter(is_long)
                .map(|sentence| format!("{name}: {sentence}")),
        );
    }
    assert!(long.is_empty(), "{long:#?}");
    let readme = readme()?;
    assert!(readme.len() <= 10_000, "{}", readme.len());
    Ok(())
}

#[test]
fn its_makefile_builds() -> io::Result<()> {
    if Command::new("make").arg("--version").output().is_err() {
        return writeln!(io::stderr(), "skipped: there is no `make`");
    }
    let folder = sandbox()?;
    let blocks = blocks(&page("src/guide/builds.md")?, "make");
    let [makefile] = blocks.as_slice() else {
        panic!("one makefile in {blocks:#?}");
    };
    fs::write(folder.path().join("Makefile"), format!("{makefile}\n"))?;
    let path = PathBuf::from(env!("CARGO_BIN_EXE_inline"));
    let path = path.parent().expect("it is in a folder").to_owned();
    let others = std::env::var_os("PATH").unwrap_or_default();
    let paths = [path].into_iter().chain(std::env::split_paths(&others));
    let paths = std::env::join_paths(paths).expect("they were joined before");
    let output = Command::new("make")
        .current_dir(folder.path())
        .env("PATH", paths)
        .output()?;
    assert!(output.status.success(), "{output:?}");
    assert!(folder.path().join("out.wasm").exists());
    assert!(fs::read_to_string(folder.path().join("out.d"))?.contains("child.wat"));
    Ok(())
}

/// The files and directories of this repository that it names, and that `SECURITY.md` does.
#[test]
fn what_it_names_is_there() -> io::Result<()> {
    let named = r"[(`]((?:benches|examples|fuzz|snapshots|tests)(?:/[^`)]*)?)[`)]";
    let named = Regex::new(named).expect("it is a pattern");
    // The promises name their tests.
    let pages = readme()? + &fs::read_to_string(root().join("SECURITY.md"))?;
    let paths: BTreeSet<&str> = named
        .captures_iter(&pages)
        .filter_map(|found| Some(found.get(1)?.as_str()))
        .collect();
    assert!(paths.len() > 10, "{paths:?}");
    for path in paths {
        let pattern = root().join(path);
        let found = glob::glob(&pattern.to_string_lossy()).expect("it is a pattern");
        assert!(found.count() > 0, "`{path}` is not there");
    }
    Ok(())
}

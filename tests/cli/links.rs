//! Parents and files that are reached by links: what their imports are relative to, and what is said of a missing file.

use crate::command::{Run, inline};
use std::io;
use std::os::unix::fs::symlink;
use std::{fs, path::Path};
use tempfile::{TempDir, tempdir};

const PARENT: &str = "(component (import \"./child.wasm\" (component $C ...)))\n";
const BUNDLE: &str = "(component (component $C))\n";

/// A folder in which `bin/parent.wat` is a link to `src/parent.wat`, and files with these contents.
fn linked(files: &[(&str, &str)]) -> io::Result<TempDir> {
    let folder = tempdir()?;
    for (path, text) in [("src/parent.wat", PARENT), ("bin/readme", "")]
        .iter()
        .chain(files)
    {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        fs::write(path, text)?;
    }
    symlink("../src/parent.wat", folder.path().join("bin/parent.wat"))?;
    Ok(folder)
}

fn bundled(run: &Run) {
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(String::from_utf8_lossy(&run.stdout), BUNDLE);
}

fn missing(run: &Run, lines: &[&str]) {
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    let helps = run.stderr.lines().filter(|line| {
        let line = line.trim_start();
        line.starts_with("error") || line.starts_with('=')
    });
    assert_eq!(helps.collect::<Vec<_>>(), lines, "{}", run.stderr);
}

#[test]
fn a_missing_file_is_told_with_the_link_that_led_there() -> io::Result<()> {
    let folder = linked(&[("bin/child.wat", "(component)")])?;
    let help = |link: &str, found: &str| {
        format!(
            "  = help: `{link}` is a link, and its imports are relative to its target: `--preserve-symlinks` {found}"
        )
    };
    missing(
        &inline(folder.path(), &["bin/parent.wat"])?,
        &[
            "error[file-not-found]: `src/child.wasm` does not exist",
            "  = help: looked for `child.wasm` and `child.wat` in `src`",
            &help("bin/parent.wat", "finds `bin/child.wat`"),
        ],
    );
    // Paths are relative to the working directory, wherever that is.
    missing(
        &inline(&folder.path().join("bin"), &["parent.wat"])?,
        &[
            "error[file-not-found]: `../src/child.wasm` does not exist",
            "  = help: looked for `child.wasm` and `child.wat` in `../src`",
            &help("parent.wat", "finds `child.wat`"),
        ],
    );
    fs::remove_file(folder.path().join("bin/child.wat"))?;
    missing(
        &inline(&folder.path().join("src"), &["../bin/parent.wat"])?,
        &[
            "error[file-not-found]: `child.wasm` does not exist",
            "  = help: looked for `child.wasm` and `child.wat` in the working directory",
            &help("../bin/parent.wat", "looks next to the link"),
        ],
    );
    Ok(())
}

#[test]
fn a_package_is_looked_up_where_the_link_leads() -> io::Result<()> {
    let parent = PARENT.replace("./child.wasm", "locked-dep=<ns:child>");
    let folder = linked(&[
        ("src/parent.wat", &parent),
        ("bin/deps/ns/child.wat", "(component)"),
    ])?;
    let run = inline(folder.path(), &["bin/parent.wat"])?;
    assert!(run.stderr.contains("in `src/deps`"), "{}", run.stderr);
    assert!(
        run.stderr.contains("`bin/parent.wat` is a link"),
        "{}",
        run.stderr
    );
    bundled(&inline(
        folder.path(),
        &["bin/parent.wat", "--preserve-symlinks"],
    )?);
    // A directory that was named is not found by way of a link.
    let run = inline(folder.path(), &["bin/parent.wat", "--deps-dir", "none"])?;
    assert!(!run.stderr.contains("is a link"), "{}", run.stderr);
    Ok(())
}

#[test]
fn links_can_be_kept() -> io::Result<()> {
    let folder = linked(&[("bin/child.wat", "(component)")])?;
    bundled(&inline(
        folder.path(),
        &["bin/parent.wat", "--preserve-symlinks"],
    )?);
    // As in a link farm: each file is a link to a source of its own, and one source may be linked several times.
    for (farm, inner) in [("a", "(component (core module))"), ("b", "(component)")] {
        let farm = folder.path().join("bin").join(farm);
        fs::create_dir(&farm)?;
        symlink("../../src/parent.wat", farm.join("parent.wat"))?;
        fs::write(farm.join("child.wat"), inner)?;
    }
    let both = "(component (import \"./a/parent.wat\" (component ...)) (import \"./b/parent.wat\" (component ...)))";
    fs::write(folder.path().join("bin/both.wat"), both)?;
    let run = inline(folder.path(), &["bin/both.wat", "--preserve-symlinks"])?;
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(text.matches("(core module)").count(), 1, "{text}");
    assert_eq!(text.matches("component $C").count(), 2, "{text}");
    Ok(())
}

#[test]
fn a_linked_directory_can_be_kept() -> io::Result<()> {
    let folder = linked(&[
        ("src/lib/parent.wat", &PARENT.replace("./", "../")),
        ("bin/child.wat", "(component)"),
    ])?;
    symlink("../src/lib", folder.path().join("bin/lib"))?;
    missing(
        &inline(folder.path(), &["bin/lib/parent.wat"])?,
        &[
            "error[file-not-found]: `bin/lib/../child.wasm` does not exist",
            "  = help: looked for `child.wasm` and `child.wat` in `bin/lib/..`",
        ],
    );
    let arguments = [
        "bin/lib/parent.wat",
        "--preserve-symlinks",
        "--emit",
        "deps",
    ];
    let run = inline(folder.path(), &arguments)?;
    assert_eq!(
        run.stdout, b"bin/lib/parent.wat\nbin/child.wat\n",
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn a_cycle_of_links_is_found() -> io::Result<()> {
    let folder = linked(&[])?;
    symlink("parent.wat", folder.path().join("bin/child.wasm"))?;
    symlink("parent.wat", folder.path().join("src/child.wasm"))?;
    for arguments in [
        &["bin/parent.wat"][..],
        &["bin/parent.wat", "--preserve-symlinks"],
    ] {
        let run = inline(folder.path(), arguments)?;
        assert!(run.stderr.contains("error[import-cycle]"), "{}", run.stderr);
    }
    Ok(())
}

#[test]
fn a_link_to_nothing_is_called_one() -> io::Result<()> {
    let folder = linked(&[])?;
    symlink("none.wasm", folder.path().join("src/child.wasm"))?;
    let help = "  = help: `src/child.wasm` is a link, and its target does not exist";
    missing(
        &inline(folder.path(), &["src/parent.wat"])?,
        &[
            "error[file-not-found]: `src/child.wasm` does not exist",
            "  = help: looked for `child.wasm` and `child.wat` in `src`",
            help,
        ],
    );
    let run = inline(folder.path(), &["src/child.wasm"])?;
    assert!(run.stderr.contains(help.trim_start()), "{}", run.stderr);
    Ok(())
}

//! `--lock` writes which files a bundle was made of, and `--locked` refuses others.

use crate::command::{Run, inline};
use std::fs;
use std::io;
use std::path::Path;
use tempfile::{TempDir, tempdir};

const LOCK: &str = "\
# Written by `inline --lock`; `--locked` holds a bundle against it.

version = 1

[[file]]
importer = \"parent.wat\"
specifier = \"./sub/child.wasm\"
path = \"sub/child.wat\"
integrity = \"sha256-U+cGPo8A3iQQHF34rfBX2rU80DdIo/ghZUHw2S6i+4g=\"
";

fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::create_dir(folder.path().join("sub"))?;
    fs::write(folder.path().join("sub/child.wat"), "(component)\n")?;
    let parent = "(component (import \"./sub/child.wasm\" (component $C ...)))\n";
    fs::write(folder.path().join("parent.wat"), parent)?;
    let run = inline(folder.path(), &["parent.wat", "--lock", "inline.lock"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Ok(folder)
}

fn locked(folder: &Path) -> io::Result<Run> {
    inline(folder, &["parent.wat", "--lock", "inline.lock", "--locked"])
}

fn is_refused(folder: &Path, code: &str, why: &str) -> io::Result<()> {
    let before = fs::read(folder.join("inline.lock"))?;
    let run = locked(folder)?;
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert_eq!(run.stdout, b"");
    assert!(run.stderr.contains(&format!("[{code}]")), "{}", run.stderr);
    assert!(run.stderr.contains(why), "{}", run.stderr);
    assert_eq!(fs::read(folder.join("inline.lock"))?, before);
    Ok(())
}

#[test]
fn the_lock_says_each_file_with_its_hash() -> io::Result<()> {
    let folder = example()?;
    assert_eq!(fs::read_to_string(folder.path().join("inline.lock"))?, LOCK);
    Ok(())
}

#[test]
fn the_lock_is_the_same_from_any_folder() -> io::Result<()> {
    let folder = example()?;
    let parent = folder.path().join("parent.wat");
    let sub = folder.path().join("sub");
    let run = inline(
        &sub,
        &[
            parent.as_path(),
            Path::new("--lock"),
            Path::new("other.lock"),
        ],
    )?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(fs::read_to_string(sub.join("other.lock"))?, LOCK);
    Ok(())
}

#[test]
fn what_is_locked_is_bundled() -> io::Result<()> {
    let folder = example()?;
    let run = locked(folder.path())?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_ne!(run.stdout, b"");
    Ok(())
}

#[test]
fn a_file_that_has_changed_is_refused() -> io::Result<()> {
    let folder = example()?;
    fs::write(
        folder.path().join("sub/child.wat"),
        "(component (; changed ;))\n",
    )?;
    is_refused(
        folder.path(),
        "lock-mismatch",
        "`sub/child.wat` has changed: its hash is `sha256-",
    )
}

#[test]
fn a_file_that_takes_the_place_of_another_is_refused() -> io::Result<()> {
    let folder = example()?;
    fs::copy(
        folder.path().join("sub/child.wat"),
        folder.path().join("sub/child.wasm"),
    )?;
    let why = "leads to `sub/child.wasm`, and is locked to `sub/child.wat`";
    is_refused(folder.path(), "lock-mismatch", why)
}

#[test]
fn an_import_that_is_new_or_gone_is_refused() -> io::Result<()> {
    let folder = example()?;
    let parent = "(component (import \"./sub/child.wat\" (component $C ...)))\n";
    fs::write(folder.path().join("parent.wat"), parent)?;
    is_refused(
        folder.path(),
        "lock-mismatch",
        "`./sub/child.wat` in `parent.wat` is new",
    )?;
    is_refused(
        folder.path(),
        "lock-mismatch",
        "`./sub/child.wasm` in `parent.wat` no longer exists",
    )
}

#[test]
fn what_is_no_lock_is_refused() -> io::Result<()> {
    let folder = example()?;
    for (text, why) in [
        ("version = 1\nx = 2\n", "unknown field"),
        ("version = 2\n", "its version is 2"),
        ("nonsense", "is not a lock file"),
    ] {
        fs::write(folder.path().join("inline.lock"), text)?;
        is_refused(folder.path(), "malformed-lock", why)?;
    }
    Ok(())
}

#[test]
fn the_lock_is_never_written_over_an_input() -> io::Result<()> {
    let folder = example()?;
    let run = inline(folder.path(), &["parent.wat", "--lock", "sub/child.wat"])?;
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("is an input"), "{}", run.stderr);
    Ok(())
}

//! `--check` writes nothing, and says how a file differs from what would be written.

use crate::command::{Run, inline};
use std::fs;
use std::io;
use std::path::Path;
use tempfile::{TempDir, tempdir};

const PARENT: &str = "(component\n  (import \"./child.wat\" (component $C ...))\n)\n";

fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("parent.wat"), PARENT)?;
    write_child(folder.path(), "u8")?;
    Ok(folder)
}

fn write_child(folder: &Path, ty: &str) -> io::Result<()> {
    let child = format!(
        "(component\n  (type (list {ty}))\n  (export \"t\" (type 0))\n  (core module (func (export \"f\") (result i32) i32.const {}))\n)\n",
        ty.len()
    );
    fs::write(folder.join("child.wat"), child)
}

/// Runs the command with `--check`, which must not change a file.
fn check(folder: &Path, arguments: &[&str]) -> io::Result<Run> {
    let before = files(folder)?;
    let run = inline(folder, &[arguments, &["--check"]].concat())?;
    assert_eq!(files(folder)?, before, "nothing is written");
    Ok(run)
}

fn files(folder: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.push((name, fs::read(entry.path())?));
    }
    files.sort();
    Ok(files)
}

#[test]
fn what_would_be_written_passes() -> io::Result<()> {
    let folder = example()?;
    for output in ["out.wat", "out.wasm"] {
        let arguments = ["parent.wat", "-o", output, "--lock", "inline.lock"];
        assert_eq!(inline(folder.path(), &arguments)?.code, Some(0));

        let run = check(folder.path(), &arguments)?;

        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        assert_eq!(run.stdout, b"");
    }
    Ok(())
}

#[test]
fn a_file_that_differs_is_shown_as_a_unified_diff() -> io::Result<()> {
    let folder = example()?;
    inline(folder.path(), &["parent.wat", "-o", "out.wat"])?;
    write_child(folder.path(), "u16")?;

    let run = check(folder.path(), &["parent.wat", "-o", "out.wat"])?;

    assert_eq!(run.code, Some(1));
    let diff = "\
--- out.wat
+++ out.wat (anew)
@@ -1,7 +1,7 @@
 (component
   (component $C
-    (type (list u8))
+    (type (list u16))
     (export \"t\" (type 0))
-    (core module (func (export \"f\") (result i32) i32.const 2))
+    (core module (func (export \"f\") (result i32) i32.const 3))
   )
 )
";
    assert_eq!(String::from_utf8_lossy(&run.stdout), diff);
    let error = "\
error[stale-output]: `out.wat` is out of date
 |
 = help: run without `--check` to update it
";
    assert_eq!(run.stderr, error);
    Ok(())
}

/// One that is the beginning of what would be written, and one that goes on behind it.
#[test]
fn a_file_of_another_length_differs() -> io::Result<()> {
    let folder = example()?;
    inline(folder.path(), &["parent.wat", "-o", "out.wat"])?;
    let text = fs::read_to_string(folder.path().join("out.wat"))?;
    for other in [&text[..text.len() - 1], &format!("{text}\n"), ""] {
        fs::write(folder.path().join("out.wat"), other)?;
        let run = check(folder.path(), &["parent.wat", "-o", "out.wat"])?;
        assert_eq!(run.code, Some(1), "{other:?}");
        assert_ne!(run.stdout, b"");
    }
    Ok(())
}

#[test]
fn a_file_that_is_not_there_differs() -> io::Result<()> {
    let folder = example()?;
    let run = check(folder.path(), &["parent.wat", "-o", "out.wat"])?;
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("`out.wat` does not exist"),
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn a_binary_that_differs_is_shown_in_outline() -> io::Result<()> {
    let folder = example()?;
    inline(folder.path(), &["parent.wat", "-o", "out.wasm"])?;
    let len = fs::metadata(folder.path().join("out.wasm"))?.len();
    write_child(folder.path(), "u16")?;

    let run = check(folder.path(), &["parent.wat", "-o", "out.wasm"])?;

    assert_eq!(run.code, Some(1));
    let diff = String::from_utf8_lossy(&run.stdout);
    assert!(
        diff.starts_with("--- out.wasm\n+++ out.wasm (anew)\n@@ "),
        "{diff}"
    );
    assert!(
        diff.contains("\n-    (type (;0;) (list u8))\n+    (type (;0;) (list u16))\n"),
        "{diff}"
    );
    // Not what is in function bodies.
    assert!(!diff.contains("i32.const"), "{diff}");
    let count = format!("it has {len} bytes, and a new run writes {len}: the first ");
    assert!(run.stderr.contains(&count), "{}", run.stderr);
    Ok(())
}

#[test]
fn a_binary_that_differs_in_code_only_is_counted() -> io::Result<()> {
    let folder = example()?;
    inline(folder.path(), &["parent.wat", "-o", "out.wasm"])?;
    let child = folder.path().join("child.wat");
    let text = fs::read_to_string(&child)?.replace("i32.const 2", "i32.const 7");
    fs::write(child, text)?;

    let run = check(folder.path(), &["parent.wat", "-o", "out.wasm"])?;

    assert_eq!((run.code, run.stdout.as_slice()), (Some(1), &b""[..]));
    assert!(
        run.stderr.contains("they differ in code, data"),
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn what_is_no_binary_is_not_taken_for_one() -> io::Result<()> {
    let folder = example()?;
    for other in [
        &b"\0asm\r\0\x01\0\xff\xff"[..],
        b"\xff\xfe",
        b"not a binary\n",
    ] {
        fs::write(folder.path().join("out.wasm"), other)?;
        let run = check(folder.path(), &["parent.wat", "-o", "out.wasm"])?;
        assert_eq!(run.code, Some(1));
        assert!(run.stderr.contains("error[stale-output]"), "{}", run.stderr);
    }
    Ok(())
}

#[test]
fn a_lock_that_differs_is_shown() -> io::Result<()> {
    let folder = example()?;
    let arguments = ["parent.wat", "-o", "out.wat", "--lock", "inline.lock"];
    inline(folder.path(), &arguments)?;
    let child = folder.path().join("child.wat");
    let text = fs::read_to_string(&child)? + "\n\n";
    // Blanks behind the component are no part of the bundle.
    fs::write(child, text)?;

    let run = check(folder.path(), &arguments)?;

    assert_eq!(run.code, Some(1));
    let diff = String::from_utf8_lossy(&run.stdout);
    assert!(diff.contains("\n-integrity = "), "{diff}");
    assert!(!diff.contains("out.wat"), "{diff}");
    Ok(())
}

#[test]
fn what_cannot_be_bundled_fails() -> io::Result<()> {
    let folder = example()?;
    inline(folder.path(), &["parent.wat", "-o", "out.wat"])?;
    fs::remove_file(folder.path().join("child.wat"))?;
    let run = check(folder.path(), &["parent.wat", "-o", "out.wat"])?;
    assert_eq!((run.code, run.stdout.as_slice()), (Some(1), &b""[..]));
    assert!(
        run.stderr.contains("error[file-not-found]"),
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn a_check_without_a_file_says_whether_the_parent_bundles() -> io::Result<()> {
    let folder = example()?;
    let run = check(folder.path(), &["parent.wat"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.is_empty() && run.stderr.is_empty());
    let several = check(folder.path(), &["parent.wat", "*.wat"])?;
    let lines = String::from_utf8_lossy(&several.stdout).into_owned();
    assert!(lines.contains("valid   parent.wat\n"), "{lines}");
    fs::remove_file(folder.path().join("child.wat"))?;
    let run = check(folder.path(), &["parent.wat"])?;
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("error[file-not-found]"),
        "{}",
        run.stderr
    );
    Ok(())
}

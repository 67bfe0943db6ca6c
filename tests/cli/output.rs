//! What becomes of files when writing ends early, and when it is to last.

use crate::bound;
use crate::command::{inline, wait_until};
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::{TempDir, tempdir};

#[test]
fn ctrl_c_leaves_the_old_file_and_nothing_else() -> io::Result<()> {
    ends_cleanly("INT")
}

#[test]
fn being_told_to_end_leaves_the_old_file_and_nothing_else() -> io::Result<()> {
    ends_cleanly("TERM")
}

fn ends_cleanly(signal: &str) -> io::Result<()> {
    let folder = large()?;
    let mut child = Command::new(env!("CARGO_BIN_EXE_inline"))
        .current_dir(folder.path())
        .args(["parent.wat", "-o", "out.wat"])
        .stderr(Stdio::null())
        .spawn()?;
    wait_until("a temporary file", || {
        assert!(child.try_wait()?.is_none(), "it was too fast to be ended");
        Ok((names(folder.path())?.len() > 3).then_some(()))
    })?;
    let kill = format!("kill -{signal} {}", child.id());
    assert!(Command::new("sh").args(["-c", &kill]).status()?.success());
    let status = child.wait()?;
    assert_eq!(status.code(), Some(130), "{status:?}");
    only_the_old_file_is_left(folder.path())
}

/// A limit of the shell stands for a disk that is full.
#[test]
fn a_full_disk_leaves_the_old_file_and_nothing_else() -> io::Result<()> {
    let folder = large()?;
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$0\" parent.wat -o out.wat";
    let output = Command::new("sh")
        .current_dir(folder.path())
        .args(["-c", script, env!("CARGO_BIN_EXE_inline")])
        .output()?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(
        stderr.contains("error[unwritable-file]: `out.wat` cannot be written"),
        "{stderr}"
    );
    only_the_old_file_is_left(folder.path())
}

#[test]
fn a_folder_that_may_not_be_written_is_an_error_and_stays_as_it_is() -> io::Result<()> {
    let folder = large()?;
    // Whoever may write the file may still not put another in its place.
    let out = folder.path().join("out.wat");
    fs::set_permissions(&out, Permissions::from_mode(0o666))?;
    for output in ["out.wat", "new.wat", "new.wasm"] {
        fs::set_permissions(folder.path(), Permissions::from_mode(0o555))?;
        let run = bound::inline(folder.path(), &["parent.wat", "-o", output]);
        // Or the folder could not be removed.
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755))?;
        let Some(run) = run? else {
            return Ok(());
        };
        assert_eq!(run.code, Some(1), "{}", run.stderr);
        let error = format!("error[unwritable-file]: `{output}` cannot be written");
        assert!(run.stderr.contains(&error), "{}", run.stderr);
        only_the_old_file_is_left(folder.path())?;
    }
    Ok(())
}

#[test]
fn a_device_that_is_full_is_an_error() -> io::Result<()> {
    let folder = tempdir()?;
    fs::write(folder.path().join("parent.wat"), "(component)")?;
    let run = inline(folder.path(), &["parent.wat", "-o", "/dev/full"])?;
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("`/dev/full` cannot be written"),
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn a_file_is_on_the_disk_when_that_is_asked_for() -> io::Result<()> {
    let folder = tempdir()?;
    fs::write(folder.path().join("parent.wat"), "(component)")?;
    for _ in ["new", "replaced"] {
        let run = inline(folder.path(), &["parent.wat", "-o", "out.wat", "--sync"])?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(run.stdout.is_empty());
        assert_eq!(fs::read(folder.path().join("out.wat"))?, b"(component)");
    }
    assert_eq!(names(folder.path())?, ["out.wat", "parent.wat"]);
    Ok(())
}

/// A parent whose text takes a while to be written, and a file that it is to be written over.
fn large() -> io::Result<TempDir> {
    let folder = tempdir()?;
    let parent = r#"(component (import "./child.wasm" (component $c ...)))"#;
    fs::write(folder.path().join("parent.wat"), parent)?;
    let data = "\\01".repeat(4_000_000);
    let child = format!("(component (core module (data \"{data}\")))");
    let child = wat::parse_str(child).expect("it is text");
    fs::write(folder.path().join("child.wasm"), child)?;
    fs::write(folder.path().join("out.wat"), "as it was")?;
    Ok(folder)
}

fn only_the_old_file_is_left(folder: &Path) -> io::Result<()> {
    assert_eq!(names(folder)?, ["child.wasm", "out.wat", "parent.wat"]);
    assert_eq!(fs::read(folder.join("out.wat"))?, b"as it was");
    Ok(())
}

/// The names in a folder, in order.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let names =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect::<io::Result<_>>()?;
    names.sort();
    Ok(names)
}

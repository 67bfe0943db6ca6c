//! Inputs that neither git nor a plain folder can hold: pipes, devices, sockets, links, files without
//! permission. Each must end in a diagnostic at the import, with no output of any kind, and none may hang.

use crate::bound;
use crate::command::{Run, inline};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{self, TryRecvError};
use std::thread;
use std::time::Duration;
use tempfile::{TempDir, tempdir};

/// Where [`importing`] has its import.
pub(crate) const IMPORT: &str = "parent.wat:2:11";

#[test]
fn a_pipe_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    pipe(&folder.path().join("child.wat"))?;

    let stderr = refused(folder.path(), IMPORT)?;

    assert!(stderr.contains("child.wat"), "{stderr}");
    Ok(())
}

#[test]
fn a_pipe_that_the_fallback_finds_is_refused() -> io::Result<()> {
    let folder = importing("./child.wasm")?;
    pipe(&folder.path().join("child.wat"))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

#[test]
fn a_link_to_a_pipe_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    pipe(&folder.path().join("pipe"))?;
    symlink("pipe", folder.path().join("child.wat"))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

#[test]
fn a_socket_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    let _socket = UnixListener::bind(folder.path().join("child.wat"))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

/// A device that never ends, and one that is empty.
#[test]
fn devices_are_refused() -> io::Result<()> {
    for device in ["/dev/zero", "/dev/null"] {
        let folder = importing(device)?;

        let stderr = refused(folder.path(), IMPORT)?;

        assert!(stderr.contains(device), "{stderr}");
    }
    Ok(())
}

#[test]
fn a_folder_without_anything_in_it_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    fs::create_dir(folder.path().join("child.wat"))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

#[test]
fn a_file_that_may_not_be_read_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    let child = folder.path().join("child.wat");
    fs::write(&child, "(component)")?;
    fs::set_permissions(&child, Permissions::from_mode(0o000))?;

    may_not_be_read(folder.path())
}

#[test]
fn a_file_in_a_folder_that_may_not_be_entered_is_refused() -> io::Result<()> {
    let folder = importing("./closed/child.wat")?;
    let closed = folder.path().join("closed");
    fs::create_dir(&closed)?;
    fs::write(closed.join("child.wat"), "(component)")?;
    fs::set_permissions(&closed, Permissions::from_mode(0o000))?;
    let refusal = may_not_be_read(folder.path());
    // Or the folder could not be removed.
    fs::set_permissions(&closed, Permissions::from_mode(0o700))?;
    refusal
}

fn may_not_be_read(folder: &Path) -> io::Result<()> {
    let Some(run) = bound::inline(folder, &["parent.wat"])? else {
        return Ok(());
    };
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stdout.is_empty());
    let says = |what: &str| assert!(run.stderr.contains(what), "{}", run.stderr);
    says(IMPORT);
    says("ermission");
    Ok(())
}

/// A file is read once, so that what is made of it is of one state of it.
#[test]
fn a_file_that_changes_all_the_time_is_used_in_one_state() -> io::Result<()> {
    let folder = tempdir()?;
    let parent = r#"(component
  (import "./child.wat" (component $a ...))
  (import "./child.wat" (component $b ...))
)"#;
    fs::write(folder.path().join("parent.wat"), parent)?;
    let child = folder.path().join("child.wat");
    let states = ["one", "other"].map(|name| format!("(component (import \"{name}\" (func)))"));
    let bundles = states.each_ref().map(|state| {
        let bodies =
            ["$a", "$b"].map(|id| state.replace("(component", &format!("(component {id}")));
        format!("(component\n  {}\n  {}\n)", bodies[0], bodies[1])
    });
    fs::write(&child, &states[0])?;
    let mut seen = BTreeSet::new();
    let states = states.iter().cycle();
    while_it_changes(
        states.map(|state| {
            let next = folder.path().join("next.wat");
            fs::write(&next, state)?;
            fs::rename(next, &child)
        }),
        || {
            let run = inline(folder.path(), &["parent.wat", "--no-share"])?;
            assert_eq!(run.code, Some(0), "{}", run.stderr);
            let out = String::from_utf8(run.stdout).expect("it is text");
            assert!(bundles.contains(&out), "{out}");
            seen.insert(out);
            Ok(seen.len() == bundles.len())
        },
    )
}

#[test]
fn a_file_that_comes_and_goes_is_bundled_or_not_found() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    let child = folder.path().join("child.wat");
    let mut seen = BTreeSet::new();
    let moves = [true, false].into_iter().cycle();
    while_it_changes(
        moves.map(|comes| match comes {
            true => fs::write(&child, "(component)"),
            false => fs::remove_file(&child),
        }),
        || {
            let run = inline(folder.path(), &["parent.wat"])?;
            match run.code {
                Some(0) => assert_eq!(run.stdout, b"(component\n  (component $C)\n)\n"),
                // It was never there, had not been written yet, or was gone when it was opened.
                _ => {
                    let says = ["file-not-found", "empty-file", "there is no such file"];
                    let is_said = says.iter().any(|what| run.stderr.contains(what));
                    assert!(is_said, "{}", run.stderr);
                    assert!(run.stdout.is_empty());
                }
            }
            seen.insert(run.code);
            Ok(seen.len() == 2)
        },
    )
}

/// Makes one change after the other, while `check` is repeated until it has seen all that can be.
fn while_it_changes(
    changes: impl Iterator<Item = io::Result<()>> + Send,
    mut check: impl FnMut() -> io::Result<bool>,
) -> io::Result<()> {
    let (checking, is_checked) = mpsc::channel::<()>();
    thread::scope(|scope| {
        let changing = scope.spawn(move || {
            for change in changes {
                change?;
                // Long enough that a run can fall between two changes.
                thread::sleep(Duration::from_micros(500));
                if is_checked.try_recv() == Err(TryRecvError::Disconnected) {
                    break;
                }
            }
            io::Result::Ok(())
        });
        // Is dropped when a check fails, too.
        let checking = checking;
        let mut has_seen_all = false;
        for _ in 0..1_000 {
            has_seen_all = check()?;
            if has_seen_all {
                break;
            }
        }
        drop(checking);
        changing.join().expect("changing a file does not panic")?;
        assert!(has_seen_all, "the changes were not seen");
        Ok(())
    })
}

#[test]
fn links_in_a_circle_are_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    symlink("other.wat", folder.path().join("child.wat"))?;
    symlink("child.wat", folder.path().join("other.wat"))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

#[test]
fn a_link_that_leads_nowhere_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    symlink("none.wat", folder.path().join("child.wat"))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

#[test]
fn a_link_to_the_parent_is_a_cycle() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    symlink("parent.wat", folder.path().join("child.wat"))?;

    let stderr = refused(folder.path(), IMPORT)?;

    assert!(stderr.contains("import-cycle"), "{stderr}");
    Ok(())
}

#[test]
fn a_cycle_through_a_link_to_a_folder_is_found() -> io::Result<()> {
    let folder = importing("./again/again/again/child.wat")?;
    symlink(".", folder.path().join("again"))?;
    fs::write(
        folder.path().join("child.wat"),
        "(component\n  (import \"again/parent.wat\" (component))\n)\n",
    )?;

    let stderr = refused(folder.path(), "child.wat:2:11")?;

    assert!(stderr.contains("import-cycle"), "{stderr}");
    Ok(())
}

/// The same file by two links is one file, which is no cycle.
#[test]
fn two_links_to_one_file_are_fine() -> io::Result<()> {
    let folder = tempdir()?;
    let parent =
        "(component\n  (import \"./a.wat\" (component))\n  (import \"./b.wat\" (component))\n)\n";
    fs::write(folder.path().join("parent.wat"), parent)?;
    fs::write(folder.path().join("child.wat"), "(component)")?;
    symlink("child.wat", folder.path().join("a.wat"))?;
    symlink("child.wat", folder.path().join("b.wat"))?;

    let run = inline(folder.path(), &["parent.wat"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Ok(())
}

/// The imports of a file are relative to the file, not to a link that leads to it; so whichever is met first does not matter.
#[test]
fn the_imports_of_a_linked_file_are_relative_to_the_file() -> io::Result<()> {
    let [link, real] = ["./a/link.wat", "./b/real.wat"];
    for (first, second) in [(link, real), (real, link)] {
        let folder = tempdir()?;
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("a"))?;
        fs::create_dir(path("b"))?;
        symlink("../b/real.wat", path("a/link.wat"))?;
        fs::write(path("a/x.wat"), "(component (core module $wrong))")?;
        fs::write(path("b/x.wat"), "(component (core module $right))")?;
        fs::write(
            path("b/real.wat"),
            "(component (import \"./x.wat\" (component $X ...)))",
        )?;
        let parent = format!(
            "(component\n  (import \"{first}\" (component $A ...))\n  (import \"{second}\" (component $B ...)))\n"
        );
        fs::write(path("parent.wat"), parent)?;

        let run = inline(folder.path(), &["parent.wat"])?;

        let text = String::from_utf8(run.stdout).expect("text is UTF-8");
        assert_eq!(text.matches("$right").count(), 1, "{text}{}", run.stderr);
        assert!(!text.contains("$wrong"), "{text}");
    }
    Ok(())
}

/// A folder with a parent that imports `path`, as a component, at [`IMPORT`].
pub(crate) fn importing(path: &str) -> io::Result<TempDir> {
    let folder = tempdir()?;
    let parent = format!("(component\n  (import \"{path}\" (component $C))\n)\n");
    fs::write(folder.path().join("parent.wat"), parent)?;
    Ok(folder)
}

fn pipe(path: &Path) -> io::Result<()> {
    let status = Command::new("mkfifo").arg(path).status()?;
    assert!(status.success(), "mkfifo makes a pipe");
    Ok(())
}

/// Bundles `parent.wat` to standard output, to a new file, and over an old one; none may be written. Gives what was said.
pub(crate) fn refused(folder: &Path, location: &str) -> io::Result<String> {
    fs::write(folder.join("old.wat"), "as it was")?;
    let before = listing(folder)?;
    let runs: [&[&str]; 3] = [
        &["parent.wat"],
        &["parent.wat", "-o", "new.wat"],
        &["parent.wat", "-o", "old.wat"],
    ];
    let mut said = String::new();
    for arguments in runs {
        let Run {
            code,
            stdout,
            stderr,
        } = inline(folder, arguments)?;
        assert_eq!(code, Some(1), "{stderr}");
        assert!(stdout.is_empty(), "{}", String::from_utf8_lossy(&stdout));
        assert!(stderr.contains(location), "no `{location}` in:\n{stderr}");
        assert_eq!(listing(folder)?, before, "{arguments:?}");
        said = stderr;
    }
    Ok(said)
}

/// The names in `folder`, with the content of `old.wat`.
fn listing(folder: &Path) -> io::Result<BTreeMap<String, Option<Vec<u8>>>> {
    let mut names = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let content = (name == "old.wat").then(|| fs::read(folder.join(&name)));
        names.insert(name, content.transpose()?);
    }
    Ok(names)
}

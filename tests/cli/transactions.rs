//! All outputs of a run are replaced, or none.

use crate::command::{command, finish, inline, wait_until};
use crate::destinations::{OUTPUTS, example, names, read, shell};
use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The outputs of a run, as they were before.
fn with_old_outputs() -> io::Result<TempDir> {
    let folder = example()?;
    for (_, name) in OUTPUTS {
        fs::write(folder.path().join(name), "as it was")?;
    }
    Ok(folder)
}

fn all_are_old(folder: &TempDir) -> io::Result<()> {
    for (_, name) in OUTPUTS {
        assert_eq!(read(folder, name)?, "as it was", "{name}");
    }
    assert_eq!(
        names(folder)?.len(),
        2 + OUTPUTS.len(),
        "{:?}",
        names(folder)?
    );
    Ok(())
}

#[test]
fn one_output_that_cannot_be_written_leaves_all_as_they_were() -> io::Result<()> {
    for (bad, _) in OUTPUTS.iter().filter(|(option, _)| *option != "--graph") {
        for place in ["nodir/x", "/dev/full"] {
            let folder = with_old_outputs()?;
            let outputs = OUTPUTS
                .iter()
                .flat_map(|(option, name)| match option == bad {
                    true => [*option, place],
                    false => [*option, *name],
                });
            let arguments: Vec<&str> = ["parent.wat"].into_iter().chain(outputs).collect();
            let run = inline(folder.path(), &arguments)?;
            assert_eq!(run.code, Some(1), "{arguments:?}: {}", run.stderr);
            assert!(
                run.stderr.contains("error[unwritable-file]"),
                "{}",
                run.stderr
            );
            all_are_old(&folder)?;
        }
    }
    // Also where standard output is the one.
    let folder = with_old_outputs()?;
    let line = "\"$0\" parent.wat --metafile meta.json --lock lock.json > /dev/full";
    assert_eq!(shell(&folder, line)?.status.code(), Some(1));
    all_are_old(&folder)
}

/// A pipe holds the run up when all files are ready; then a directory gets in the way of one of them.
#[test]
fn one_output_that_cannot_be_moved_has_the_others_restored() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("lock.json"), "as it was")?;
    let made = Command::new("mkfifo")
        .arg(folder.path().join("pipe"))
        .status()?;
    assert!(made.success());
    let arguments = [
        "parent.wat",
        "-o",
        "pipe",
        "--lock",
        "lock.json",
        "--metafile",
        "blocked",
        "--depfile",
        "new",
    ];
    let child = command(folder.path(), &arguments)
        .stdin(Stdio::null())
        .spawn()?;
    wait_until("all files are ready", || {
        Ok((names(&folder)?.len() == 4 + 3).then_some(()))
    })?;
    fs::create_dir(folder.path().join("blocked"))?;
    fs::read(folder.path().join("pipe"))?;
    let run = finish(child, None)?;
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(
        run.stderr.contains("`blocked` cannot be written"),
        "{}",
        run.stderr
    );
    assert_eq!(read(&folder, "lock.json")?, "as it was");
    let left = ["blocked", "child.wat", "lock.json", "parent.wat", "pipe"];
    assert_eq!(names(&folder)?, left);
    Ok(())
}

/// A limit of the shell stands for a disk that is full; it is not ignored as a signal either.
#[test]
fn a_full_disk_leaves_all_outputs_as_they_were() -> io::Result<()> {
    let folder = with_old_outputs()?;
    let child = format!("(component (; {} ;))", "x".repeat(1 << 20));
    fs::write(folder.path().join("child.wat"), child)?;
    let outputs: Vec<String> = OUTPUTS
        .iter()
        .map(|(option, name)| format!("{option} {name}"))
        .collect();
    let line = format!("ulimit -f 64; \"$0\" parent.wat {}", outputs.join(" "));
    let output = shell(&folder, &line)?;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    all_are_old(&folder)?;
    let line = "ulimit -f 0; \"$0\" --init child.wat parent.wat -o out.json";
    let output = shell(&folder, line)?;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    all_are_old(&folder)
}

/// Mounts a disk with the bounds `$1`, writes old outputs there if `$2` says so, and lists what a run leaves, with the old outputs in it.
const ON_A_SMALL_DISK: &str = r#"
    mount -t tmpfs -o "$1" none disk || exit 77
    for name in $3; do [ "$2" = old ] && printf 'as it was' > "disk/$name"; done
    "$0" parent.wat $4 > /dev/null
    code=$?
    ls -A disk
    cat disk/* 2> /dev/null | grep -o 'as it was'
    exit $code
"#;

/// From one that is too small to one that is large enough, by bytes and by the number of files.
#[test]
fn a_disk_that_fills_up_has_all_outputs_or_none() -> io::Result<()> {
    let folder = example()?;
    fs::create_dir(folder.path().join("disk"))?;
    let mut names = OUTPUTS.map(|(_, name)| name);
    names.sort_unstable();
    let options = OUTPUTS.map(|(option, name)| format!("{option} disk/{name}"));
    let (names, options) = (names.join("\n"), options.join(" "));
    let run = |bounds: &str, before: &str| {
        Command::new("unshare")
            .args(["-rm", "timeout", "60", "sh", "-c", ON_A_SMALL_DISK])
            .args([env!("CARGO_BIN_EXE_inline"), bounds, before])
            .args([&names, &options])
            .current_dir(folder.path())
            .output()
    };
    if !run("size=1m", "old").is_ok_and(|output| output.status.success()) {
        return writeln!(io::stderr(), "skipped: no disk can be mounted");
    }
    let old = format!("{names}\n{}", "as it was\n".repeat(OUTPUTS.len()));
    let new = format!("{names}\n");
    let bounds = (5..=11).map(|pages| format!("size={}k", 4 * pages));
    let bounds = bounds.chain((6..=13).map(|files| format!("nr_inodes={files}")));
    let mut codes = BTreeSet::new();
    for (bounds, before) in bounds.flat_map(|bounds| [(bounds.clone(), "old"), (bounds, "absent")])
    {
        let output = run(&bounds, before)?;
        let left = String::from_utf8_lossy(&output.stdout);
        let expected = match (output.status.code(), before) {
            (Some(0), _) => &new,
            (Some(1), "old") => &old,
            (Some(1), _) => "",
            _ => panic!("{output:?}"),
        };
        assert_eq!(left, *expected, "{bounds}: {output:?}");
        codes.insert((output.status.code(), before));
    }
    assert_eq!(codes.len(), 3, "{codes:?}");
    Ok(())
}

#[test]
fn a_closed_pipe_leaves_files_as_they_were_and_is_silent() -> io::Result<()> {
    let folder = with_old_outputs()?;
    let parent = format!("(component (; {} ;))", "x".repeat(1 << 20));
    fs::write(folder.path().join("parent.wat"), parent)?;
    let output = shell(&folder, "\"$0\" parent.wat --lock lock.json | head -c 10")?;
    assert!(output.stderr.is_empty(), "{output:?}");
    all_are_old(&folder)
}

/// What is complete is in no more hands than what it replaces.
#[test]
fn a_temporary_file_is_never_more_readable_than_the_file() -> io::Result<()> {
    let folder = example()?;
    let parent = format!("(component (; {} ;))", "x".repeat(1 << 20));
    fs::write(folder.path().join("parent.wat"), parent)?;
    let made = Command::new("mkfifo")
        .arg(folder.path().join("pipe"))
        .status()?;
    assert!(made.success());
    for mode in [0o600, 0o640, 0o666, 0o400] {
        let lock = folder.path().join("lock");
        drop(fs::remove_file(&lock));
        fs::write(&lock, "")?;
        fs::set_permissions(&lock, Permissions::from_mode(mode))?;
        let arguments = ["parent.wat", "-o", "pipe", "--lock", "lock"];
        let child = command(folder.path(), &arguments)
            .stdin(Stdio::null())
            .spawn()?;
        let temporary = temporary_file(&folder)?;
        let seen = fs::metadata(folder.path().join(temporary))?
            .permissions()
            .mode()
            & 0o777;
        fs::read(folder.path().join("pipe"))?;
        assert_eq!(finish(child, None)?.code, Some(0));
        assert_eq!(fs::metadata(&lock)?.permissions().mode() & 0o777, mode);
        assert!(seen == mode || seen == 0o600, "{seen:o} for {mode:o}");
    }
    Ok(())
}

fn temporary_file(folder: &TempDir) -> io::Result<String> {
    let is_temporary = |name: &String| name.starts_with(".inline-");
    wait_until("a temporary file", || {
        Ok(names(folder)?.into_iter().find(is_temporary))
    })
}

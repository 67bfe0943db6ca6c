//! Where outputs go: each kind of destination, two outputs for one, and all outputs together or none.

use crate::command::{Run, command, finish, inline, run};
use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::{TempDir, tempdir};

const PARENT: &str = "(component (import \"./child.wat\" (component $c ...)))";
const BUNDLE: &str = "(component (component $c))";

/// All outputs that a run can have, each with a name that it accepts.
const OUTPUTS: [(&str, &str); 5] = [
    ("--output", "out.json"),
    ("--metafile", "meta.json"),
    ("--lock", "lock.json"),
    ("--depfile", "dep.json"),
    ("--graph", "graph.json"),
];

fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("parent.wat"), PARENT)?;
    fs::write(folder.path().join("child.wat"), "(component)")?;
    Ok(folder)
}

fn read(folder: &TempDir, name: &str) -> io::Result<String> {
    fs::read_to_string(folder.path().join(name))
}

fn names(folder: &TempDir) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder.path())?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect::<io::Result<_>>()?;
    names.sort();
    Ok(names)
}

/// Runs a line of the shell, in which `$0` is the command.
fn shell(folder: &TempDir, line: &str) -> io::Result<Output> {
    Command::new("timeout")
        .args(["60", "sh", "-c", line, env!("CARGO_BIN_EXE_inline")])
        .current_dir(folder.path())
        .output()
}

fn succeeds(output: &Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{:?}: {stderr}", output.status);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

// Two outputs, or an output and an input, at one place.

/// A way for two names to lead to one file: makes it, given the first name, and returns the second; `None` if that has to be a pattern.
type Spelling = (&'static str, fn(&Path, &str) -> io::Result<String>);

const SPELLINGS: [Spelling; 6] = [
    ("the same path", |_, name| Ok(name.to_owned())),
    ("a link", |folder, name| {
        symlink(name, folder.join("link.json"))?;
        Ok("link.json".to_owned())
    }),
    ("a hard link", |folder, name| {
        fs::write(folder.join(name), "as it was")?;
        fs::hard_link(folder.join(name), folder.join("hard.json"))?;
        Ok("hard.json".to_owned())
    }),
    ("`..`", |folder, name| {
        fs::create_dir(folder.join("sub"))?;
        Ok(format!("sub/../{name}"))
    }),
    ("a linked directory", |folder, name| {
        symlink(".", folder.join("here"))?;
        Ok(format!("here/{name}"))
    }),
    ("a pattern", |folder, name| {
        let stem = name.strip_suffix(".json").unwrap_or(name);
        fs::write(folder.join(format!("{stem}.wat")), PARENT)?;
        Ok("{stem}.json".to_owned())
    }),
];

#[test]
fn two_outputs_for_one_file_are_refused_however_they_are_spelled() -> io::Result<()> {
    for (first, name) in OUTPUTS {
        for (second, _) in OUTPUTS {
            for (kind, spell) in SPELLINGS.iter().filter(|_| first != second) {
                let folder = example()?;
                let other = spell(folder.path(), name)?;
                let parent = match *kind {
                    "a pattern" => name.replace(".json", ".wat"),
                    _ => "parent.wat".to_owned(),
                };
                let mut arguments = vec![parent.as_str(), first, name, second, &other];
                // A depfile is about a file.
                if ![first, second].contains(&"--output") {
                    arguments.extend(["--output", "o.wat"]);
                }
                let before = names(&folder)?;
                let run = inline(folder.path(), &arguments)?;
                let what = format!("{kind}: {arguments:?}: {}", run.stderr);
                assert_eq!(run.code, Some(2), "{what}");
                assert!(run.stderr.starts_with("error[usage]: "), "{what}");
                for option in [first, second] {
                    assert!(run.stderr.contains(option), "{what}");
                }
                assert_eq!(names(&folder)?, before, "{what}");
            }
        }
    }
    Ok(())
}

#[test]
fn an_output_that_is_an_input_is_refused_however_it_is_spelled() -> io::Result<()> {
    for (option, _) in OUTPUTS.iter().filter(|(option, _)| *option != "--graph") {
        for input in ["parent.wat", "child.wat"] {
            for (kind, spell) in &SPELLINGS[..5] {
                let folder = example()?;
                let name = match *kind {
                    "a hard link" => {
                        fs::hard_link(folder.path().join(input), folder.path().join("hard"))?;
                        "hard".to_owned()
                    }
                    _ => spell(folder.path(), input)?,
                };
                let mut arguments = vec!["parent.wat", option, &name];
                if *option != "--output" {
                    arguments.extend(["--output", "o.wat"]);
                }
                let run = inline(folder.path(), &arguments)?;
                let what = format!("{kind}: {arguments:?}: {}", run.stderr);
                assert_eq!(run.code, Some(2), "{what}");
                assert!(run.stderr.contains("error[output-is-input]"), "{what}");
                assert_eq!(read(&folder, "parent.wat")?, PARENT);
                assert_eq!(read(&folder, "child.wat")?, "(component)");
                assert!(!folder.path().join("o.wat").exists(), "{what}");
            }
        }
    }
    Ok(())
}

#[test]
fn standard_output_is_one_place_by_any_name() -> io::Result<()> {
    let folder = example()?;
    for line in [
        "\"$0\" parent.wat --metafile -",
        "\"$0\" parent.wat -o - --metafile -",
        "\"$0\" parent.wat -o - --lock /dev/stdout",
        "\"$0\" parent.wat -o /dev/fd/1 --lock /proc/self/fd/1",
        "\"$0\" parent.wat -o m --access --metafile -",
        "\"$0\" parent.wat --access -o -",
        "\"$0\" parent.wat --metafile m > m",
        "\"$0\" parent.wat --metafile m >> m",
        "\"$0\" parent.wat >> child.wat",
        "\"$0\" parent.wat -o /dev/fd/3 3>> child.wat",
    ] {
        let output = shell(&folder, line)?;
        assert_eq!(output.status.code(), Some(2), "{line}");
        assert!(output.stdout.is_empty(), "{line}");
        assert_eq!(read(&folder, "child.wat")?, "(component)", "{line}");
    }
    Ok(())
}

// `-`.

#[test]
fn a_dash_is_standard_output() -> io::Result<()> {
    let folder = example()?;
    for (arguments, start) in [
        (&["-o", "-"][..], BUNDLE),
        (&["-o", "-", "--emit", "wasm"], "\0asm"),
        (&["-o", "o.wat", "--metafile", "-"], "{"),
        (&["-o", "o.wat", "--lock", "-"], "# Written by `inline"),
        (&["-o", "o.wat", "--depfile", "-"], "o.wat:"),
        (&["-o", "-", "--graph", "g.svg"], BUNDLE),
    ] {
        let run = inline(folder.path(), &[&["parent.wat"], arguments].concat())?;
        assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
        let stdout = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(stdout.starts_with(start), "{arguments:?}: {stdout}");
        assert!(!folder.path().join("-").exists(), "{arguments:?}");
    }
    Ok(())
}

#[test]
fn a_dash_where_nothing_can_go_to_standard_output_is_refused() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("other.wat"), PARENT)?;
    for arguments in [
        &["parent.wat", "-o", "o.wat", "--graph", "-"][..],
        &["parent.wat", "--dep", "./child.wat=-"],
        &["parent.wat", "-o", "-", "--check"],
        &["parent.wat", "-o", "-", "--watch"],
        &["parent.wat", "-o", "-", "--depfile", "d"],
        &["parent.wat", "--lock", "-", "--locked"],
        &["parent.wat", "other.wat", "-o", "-"],
        &["parent.wat", "other.wat", "-o", "{stem}.out", "--lock", "-"],
    ] {
        let run = inline(folder.path(), arguments)?;
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        assert!(run.stdout.is_empty(), "{arguments:?}");
        assert_eq!(names(&folder)?, ["child.wat", "other.wat", "parent.wat"]);
    }
    // A file of that name can be named otherwise.
    let run = inline(folder.path(), &["parent.wat", "-o", "./-"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(read(&folder, "-")?, BUNDLE);
    Ok(())
}

#[test]
fn an_output_that_is_named_like_a_parent_is_proposed() -> io::Result<()> {
    let folder = example()?;
    for _ in ["absent", "there"] {
        let run = inline(folder.path(), &["parent.wat", "out.wasm"])?;
        assert_eq!(run.code, Some(2));
        assert!(run.stderr.contains("`-o out.wasm`"), "{}", run.stderr);
        fs::write(folder.path().join("out.wasm"), "")?;
    }
    Ok(())
}

#[test]
fn a_bundle_that_is_not_printed_has_no_form() -> io::Result<()> {
    let folder = example()?;
    for arguments in [
        &["parent.wat", "--graph", "g.svg"][..],
        &["parent.wat", "--access"],
        &["parent.wat", "--check"],
    ] {
        let run = inline(folder.path(), arguments)?;
        assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
        assert!(!String::from_utf8_lossy(&run.stdout).contains("(component"));
        let run = inline(folder.path(), &[arguments, &["--emit", "wat"]].concat())?;
        assert_eq!(run.code, Some(2), "{arguments:?}");
    }
    Ok(())
}

// Descriptors, links, pipes, sockets.

/// What the shell writes before and after stays: the descriptor is used, and not another one for the same file.
#[test]
fn an_open_descriptor_is_written_where_it_stands() -> io::Result<()> {
    for (line, file) in [
        ("echo first > f; \"$0\" parent.wat -o /dev/stdout >> f", "f"),
        ("(echo first; \"$0\" parent.wat -o /dev/stdout) > f", "f"),
        ("(echo first; \"$0\" parent.wat -o -) > f", "f"),
        ("(echo first; \"$0\" parent.wat) > f", "f"),
        ("echo first > f; \"$0\" parent.wat -o /dev/fd/3 3>> f", "f"),
        (
            "(echo first >&3; \"$0\" parent.wat -o /proc/self/fd/3) 3> f",
            "f",
        ),
        (
            "echo first > f; \"$0\" parent.wat -o /dev/stderr 2>> f",
            "f",
        ),
        (
            "echo first > f; ln -s /dev/stdout l; \"$0\" parent.wat -o l >> f",
            "f",
        ),
    ] {
        let folder = example()?;
        succeeds(&shell(&folder, line)?);
        assert_eq!(read(&folder, file)?, format!("first\n{BUNDLE}"), "{line}");
        assert!(
            !names(&folder)?
                .iter()
                .any(|name| name.starts_with(".inline-"))
        );
    }
    let folder = example()?;
    let line = "(echo first; \"$0\" parent.wat -o /dev/stdout; echo; echo last) > f";
    succeeds(&shell(&folder, line)?);
    assert_eq!(read(&folder, "f")?, format!("first\n{BUNDLE}\nlast\n"));
    Ok(())
}

#[test]
fn a_link_to_nothing_is_followed() -> io::Result<()> {
    let folder = example()?;
    fs::create_dir(folder.path().join("build"))?;
    symlink("build/out.wat", folder.path().join("near"))?;
    symlink("near", folder.path().join("far"))?;
    for link in ["far", "near", "far"] {
        let run = inline(folder.path(), &["parent.wat", "-o", link])?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert_eq!(read(&folder, "build/out.wat")?, BUNDLE);
        assert!(fs::symlink_metadata(folder.path().join(link))?.is_symlink());
    }
    symlink("round", folder.path().join("round"))?;
    symlink("none/out.wat", folder.path().join("astray"))?;
    for link in ["round", "astray", "absent/", "build/", "build/.", ".."] {
        let run = inline(
            folder.path(),
            &["parent.wat", "-o", link, "--metafile", "m"],
        )?;
        assert_eq!(run.code, Some(1), "{link}: {}", run.stderr);
        assert!(
            run.stderr.contains("error[unwritable-file]"),
            "{}",
            run.stderr
        );
        assert!(!folder.path().join("m").exists(), "{link}");
    }
    Ok(())
}

#[test]
fn a_pipe_is_opened_once_and_only_to_write() -> io::Result<()> {
    let folder = example()?;
    let made = Command::new("mkfifo")
        .arg(folder.path().join("pipe"))
        .status()?;
    assert!(made.success());
    let line = "cat pipe > got & \"$0\" parent.wat -o pipe --metafile m && wait";
    succeeds(&shell(&folder, line)?);
    assert_eq!(read(&folder, "got")?, BUNDLE);
    // Nobody reads here, so it must not be opened.
    let run = inline(folder.path(), &["parent.wat", "-o", "pipe", "--check"])?;
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("not a regular file"), "{}", run.stderr);
    let run = inline(
        folder.path(),
        &["parent.wat", "-o", "o", "--locked", "--lock", "pipe"],
    )?;
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("not a regular file"), "{}", run.stderr);
    Ok(())
}

#[test]
fn a_socket_is_written_to() -> io::Result<()> {
    let folder = example()?;
    let listener = std::os::unix::net::UnixListener::bind(folder.path().join("socket"))?;
    let got = thread::spawn(move || {
        let mut got = String::new();
        let (mut stream, _) = listener.accept()?;
        stream.read_to_string(&mut got).map(|_| got)
    });
    let run = inline(folder.path(), &["parent.wat", "-o", "socket"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(got.join().expect("it reads")?, BUNDLE);
    Ok(())
}

// Standard output.

#[test]
fn a_closed_standard_output_is_reported() -> io::Result<()> {
    let folder = example()?;
    for line in [
        "\"$0\" parent.wat --lock l >&-",
        "\"$0\" parent.wat -o - --lock l >&-",
        "\"$0\" parent.wat -o /dev/fd/9 --lock l",
        "\"$0\" parent.wat --access -o o >&-",
        "\"$0\" --completions bash >&-",
        "\"$0\" 'p*.wat' -o '{stem}.out' >&-",
    ] {
        let output = shell(&folder, line)?;
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line}: {stderr}");
        assert!(stderr.contains("is closed"), "{line}: {stderr}");
        assert!(!folder.path().join("l").exists(), "{line}");
        assert!(!folder.path().join("o").exists(), "{line}");
    }
    // One that is not used may be closed, and one that leads to nothing is open.
    succeeds(&shell(&folder, "\"$0\" parent.wat -o o >&-")?);
    succeeds(&shell(&folder, "\"$0\" parent.wat <> /dev/null >&0")?);
    Ok(())
}

/// As Node makes them.
#[test]
fn a_pipe_that_does_not_wait_gets_all_of_the_bundle() -> io::Result<()> {
    let folder = example()?;
    let text = format!("(component (; {} ;))", "x".repeat(1 << 20));
    fs::write(folder.path().join("parent.wat"), &text)?;
    let script = "import os, subprocess, sys, time\n\
        r, w = os.pipe()\n\
        os.set_blocking(w, False)\n\
        child = subprocess.Popen([sys.argv[1], 'parent.wat'], stdout=w)\n\
        os.close(w)\n\
        time.sleep(0.3)\n\
        while part := os.read(r, 1 << 16): sys.stdout.buffer.write(part)\n\
        sys.exit(child.wait())\n";
    let output = Command::new("python3")
        .args(["-c", script, env!("CARGO_BIN_EXE_inline")])
        .current_dir(folder.path())
        .output();
    match output {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            writeln!(io::stderr(), "skipped: there is no `python3`")
        }
        output => {
            assert_eq!(succeeds(&output?), text);
            Ok(())
        }
    }
}

// All of them or none.

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
    let start = Instant::now();
    let is_ready = || Ok::<_, io::Error>(names(&folder)?.len() == 4 + 3);
    while !is_ready()? {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "{:?}",
            names(&folder)?
        );
        thread::sleep(Duration::from_millis(5));
    }
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
    all_are_old(&folder)
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
    let start = Instant::now();
    loop {
        if let Some(name) = names(folder)?
            .into_iter()
            .find(|name| name.starts_with(".inline-"))
        {
            return Ok(name);
        }
        assert!(start.elapsed() < Duration::from_secs(60));
        thread::sleep(Duration::from_millis(1));
    }
}

// Signals.

/// Runs that replace three files, each ended after another time.
#[test]
fn a_run_that_is_ended_leaves_all_outputs_old_or_all_new() -> io::Result<()> {
    let folder = example()?;
    let data = "\\01".repeat(20_000);
    let child = format!("(component (core module (data \"{data}\")))");
    fs::write(folder.path().join("child.wat"), child)?;
    let start = Instant::now();
    assert_eq!(outputs(&folder, "0").wait()?.code(), Some(0));
    let whole = start.elapsed();
    let mut last = state(&folder)?;
    assert_eq!(last, ["0", "0", "0"]);
    for number in 1..=200_u32 {
        let signal = ["TERM", "INT", "HUP", "KILL"][number as usize % 4];
        let id = number.to_string();
        let mut child = outputs(&folder, &id);
        // Another moment each time, spread over a whole run and a little more.
        thread::sleep(whole * (number * 37 % 200) / 160);
        let killed = kill(&child, signal);
        child.wait()?;
        killed?;
        let now = state(&folder)?;
        for (now, last) in now.iter().zip(&last) {
            assert!(
                *now == id || now == last,
                "{signal}: {now}, after {last} and {id}"
            );
        }
        let left = names(&folder)?
            .into_iter()
            .filter(|name| name.starts_with(".inline-"));
        let left: Vec<String> = left.collect();
        match signal {
            "KILL" => left
                .iter()
                .try_for_each(|name| fs::remove_file(folder.path().join(name)))?,
            _ => {
                assert!(
                    now.iter().all(|each| *each == now[0])
                        || last[0] != last[1]
                        || last[1] != last[2],
                    "{signal}: {now:?}"
                );
                assert!(left.is_empty(), "{signal}: {left:?}");
            }
        }
        last = now;
    }
    Ok(())
}

/// A run whose outputs all have `id` in them.
fn outputs(folder: &TempDir, id: &str) -> Child {
    let dep = format!("unused-{id}=child.wat");
    let parent = format!("(component (import \"./child.wat\" (component $c{id}x ...)))");
    let name = format!("p{id}x.wat");
    let written = fs::write(folder.path().join(&name), parent);
    written.expect("the folder can be written");
    let arguments = [
        &name,
        "-q",
        "--dep",
        &dep,
        "-o",
        "out.wat",
        "--metafile",
        "meta.json",
        "--depfile",
        "out.d",
    ];
    let mut command = command(folder.path(), &arguments);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().expect("it starts")
}

/// The run that each output is of.
fn state(folder: &TempDir) -> io::Result<Vec<String>> {
    let run_of = |name: &str, start: &str| -> io::Result<String> {
        let text = read(folder, name)?;
        let (_, rest) = text.split_once(start).expect("it is complete");
        Ok(rest.split('x').next().unwrap_or_default().to_owned())
    };
    Ok(vec![
        run_of("out.wat", "$c")?,
        run_of("meta.json", "\"p")?,
        run_of("out.d", " p")?,
    ])
}

fn kill(child: &Child, signal: &str) -> io::Result<Output> {
    let line = format!("kill -{signal} {}", child.id());
    Command::new("sh").args(["-c", &line]).output()
}

// Limits.

#[test]
fn reading_stops_at_the_limit() -> io::Result<()> {
    let folder = example()?;
    let at = |name: &str| folder.path().join(name);
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(at("sparse.wasm"))?
        .set_len(1 << 40)?;
    fs::write(
        at("of-sparse.wat"),
        "(component (import \"./sparse.wasm\" (component)))",
    )?;
    fs::write(
        at("of-proc.wat"),
        "(component (import \"/proc/self/pagemap\" (component)))",
    )?;
    for line in [
        "\"$0\" sparse.wasm --limit bytes=100000",
        "\"$0\" of-sparse.wat --limit bytes=100KB",
        "\"$0\" of-proc.wat --limit bytes=1MiB",
        "\"$0\" /proc/self/pagemap --limit bytes=1MB",
        "cat /dev/zero | \"$0\" --limit bytes=10MB",
        "cat /dev/zero | \"$0\" --script --limit bytes=10MB",
        "\"$0\" parent.wat --limit bytes=60",
    ] {
        let output = shell(&folder, &format!("ulimit -v 4000000; {line}"))?;
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line}: {stderr}");
        assert!(stderr.contains("error[too-many-bytes]"), "{line}: {stderr}");
    }
    succeeds(&shell(
        &folder,
        "\"$0\" parent.wat --limit bytes=10MB --limit output=1GiB",
    )?);
    for limit in [
        "bytes=10XB",
        "bytes=1.5MB",
        "files=10MB",
        "bytes=",
        "bytes=MB",
        "bytes=99999999999TB",
    ] {
        let run = inline(folder.path(), &["parent.wat", "--limit", limit])?;
        assert_eq!(run.code, Some(2), "{limit}");
    }
    Ok(())
}

#[test]
fn names_and_lists_that_are_too_long_are_errors_with_a_place() -> io::Result<()> {
    let long = "a".repeat(100_001);
    let list = |item: &str| {
        (0..1001)
            .map(|at| item.replace('#', &at.to_string()))
            .collect::<String>()
    };
    for field in [
        format!("(import \"{long}\" (func))"),
        format!("(import \"./{long}.wat\" (component ...))"),
        format!("(import \"a\" (external-id \"{long}\") (func))"),
        format!("(component $a) (export \"{long}\" (component $a))"),
        format!("(component $a) (instance (instantiate $a (with \"{long}\" (component $a))))"),
        format!("(import \"b\" (instance $b)) (alias export $b \"{long}\" (func))"),
        format!("(type (record (field \"{long}\" u8)))"),
        format!("(@custom \"{long}\" \"x\")"),
        format!("(component (component (import \"{long}\" (func))))"),
        format!("(type (func{}))", list(" (param \"p#\" u8)")),
        format!("(type (flags{}))", list(" \"f#\"")),
        format!("(core module (func{}))", list(" (param i32)")),
        format!("(core module (import \"{long}\" \"\" (func)))"),
    ] {
        let folder = example()?;
        let parent =
            format!("(component\n  (import \"./child.wat\" (component ...))\n  {field}\n)");
        fs::write(folder.path().join("parent.wat"), &parent)?;
        fs::write(
            folder.path().join("of-it.wat"),
            "(component (import \"./parent.wat\" (component ...)))",
        )?;
        for name in ["parent.wat", "of-it.wat"] {
            let run = inline(folder.path(), &[name, "--message-format", "short"])?;
            let start: String = field.chars().take(60).collect();
            assert_eq!(run.code, Some(1), "{start}: {}", run.stderr);
            assert!(
                run.stderr.starts_with("parent.wat:3:"),
                "{start}: {}",
                run.stderr
            );
        }
    }
    Ok(())
}

// Names.

#[test]
fn names_cannot_forge_lines() -> io::Result<()> {
    let folder = example()?;
    let odd = "::add-mask::x\n::error::y\u{1b}[2K\u{85}\u{2028}\u{202e}.wat";
    fs::write(
        folder.path().join(odd),
        "(component (import \"./none.wat\" (component)))",
    )?;
    let good = "::good\n::error::y\u{85}.wat";
    fs::write(folder.path().join(good), "(component)")?;
    let parent = "(component (import \"a\" (external-id \"./::good\\n::error::y\\c2\\85.wat\") (component ...)))";
    fs::write(folder.path().join("odd.wat"), parent)?;
    let lines = [
        &[odd, "--message-format", "short"][..],
        &[odd, "--message-format", "human"],
        &["odd.wat", "--emit", "deps"],
        &["odd.wat", "-v"],
        &[odd, good, "-o", "{name}.out", "--message-format", "short"],
        &[good, "-o", "{name}.out", "--check"],
    ];
    for arguments in lines {
        let run = inline(folder.path(), arguments)?;
        let said = format!("{}{}", String::from_utf8_lossy(&run.stdout), run.stderr);
        for line in said.lines() {
            assert!(
                !line.trim_start().starts_with("::"),
                "{arguments:?}: {said}"
            );
            let is_odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
            assert!(!line.contains(is_odd), "{arguments:?}: {said:?}");
        }
    }
    let json = inline(folder.path(), &[odd, "--message-format", "json"])?.stderr;
    assert!(
        !json
            .trim_end()
            .contains(|c: char| c.is_control() || c == '\u{202e}'),
        "{json:?}"
    );
    assert!(
        json.contains("\\u0085") && json.contains("\\u202e"),
        "{json}"
    );
    Ok(())
}

#[test]
fn pictures_have_no_characters_that_their_formats_do_not_know() -> io::Result<()> {
    let folder = example()?;
    let parent = "(component (import \"./child.wat\" (component $c ...)) \
                  (instance $\"a\\00\\01\\ef\\bf\\be\\ef\\bf\\bf\\c2\\85b\" (instantiate $c)))";
    fs::write(folder.path().join("parent.wat"), parent)?;
    for name in ["g.svg", "g.dot", "g.json"] {
        let run = inline(folder.path(), &["parent.wat", "--graph", name])?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let graph = read(&folder, name)?;
        assert!(
            !graph.contains(|c: char| c.is_control() && c != '\n'),
            "{graph:?}"
        );
        let has_no_character = graph.contains(['\u{fffe}', '\u{ffff}']);
        assert!(name != "g.svg" || !has_no_character, "{graph:?}");
    }
    Ok(())
}

#[test]
fn github_gets_commands_that_are_escaped() -> io::Result<()> {
    let folder = example()?;
    let name = "a,b:50%\n.wat";
    fs::write(
        folder.path().join(name),
        "(component\n  (import \"./none.wat\" (component)))",
    )?;
    let github = |arguments: &[&str]| -> io::Result<Run> {
        let arguments = [arguments, &["--message-format", "github"]].concat();
        run(command(folder.path(), &arguments), b"")
    };
    assert_eq!(
        github(&[name])?.stderr,
        "::error file=a%2Cb%3A50%25\\n.wat,line=2,endLine=2,col=11,endColumn=23,title=file-not-found::`none.wat` does not exist\n"
    );
    fs::write(folder.path().join("old"), "as it was")?;
    let stale = github(&["parent.wat", "-o", "old", "--check"])?.stderr;
    assert!(
        stale.starts_with("::error file=old,line=1,title=stale-output::`old` is not"),
        "{stale}"
    );
    assert!(
        stale.contains("%0A") && stale.lines().count() == 1,
        "{stale}"
    );
    fs::write(folder.path().join("inline.lock"), "version = 1\n")?;
    let lock = github(&["parent.wat", "-o", "old", "--locked"])?.stderr;
    assert!(
        lock.starts_with("::error file=inline.lock,line=1,title=lock-mismatch::"),
        "{lock}"
    );
    let usage = github(&["parent.wat", "-o", "x", "--lock", "x"])?.stderr;
    assert!(usage.starts_with("::error title=usage::"), "{usage}");
    Ok(())
}

//! Where outputs go: each kind of destination, `-`, and two outputs, or an output and an input, at one place.

use crate::command::inline;
use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};
use std::thread;
use tempfile::{TempDir, tempdir};

pub(crate) const PARENT: &str = "(component (import \"./child.wat\" (component $c ...)))";
pub(crate) const BUNDLE: &str = "(component (component $c))";

/// All outputs that a run can have, each with a name that it accepts.
pub(crate) const OUTPUTS: [(&str, &str); 5] = [
    ("--output", "out.json"),
    ("--metafile", "meta.json"),
    ("--lock", "lock.json"),
    ("--depfile", "dep.json"),
    ("--graph", "graph.json"),
];

pub(crate) fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("parent.wat"), PARENT)?;
    fs::write(folder.path().join("child.wat"), "(component)")?;
    Ok(folder)
}

pub(crate) fn read(folder: &TempDir, name: &str) -> io::Result<String> {
    fs::read_to_string(folder.path().join(name))
}

pub(crate) fn names(folder: &TempDir) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder.path())?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect::<io::Result<_>>()?;
    names.sort();
    Ok(names)
}

/// Runs a line of the shell, in which `$0` is the command.
pub(crate) fn shell(folder: &TempDir, line: &str) -> io::Result<Output> {
    Command::new("timeout")
        .args(["60", "sh", "-c", line, env!("CARGO_BIN_EXE_inline")])
        .current_dir(folder.path())
        .output()
}

pub(crate) fn succeeds(output: &Output) -> String {
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
    for (command, input) in [
        (&["parent.wat"][..], "parent.wat"),
        (&["parent.wat"], "child.wat"),
        (&["host.wat", "--plug", "plug.wat"], "plug.wat"),
        (&["host.wat", "--dep", "a:b/c=plug.wat"], "plug.wat"),
        (&["--init", "host.wat", "plug.wat"], "plug.wat"),
    ] {
        // `--init` has one output.
        let outputs = OUTPUTS.iter().map(|(option, _)| *option);
        let outputs = outputs.filter(|option| *option != "--graph");
        for option in outputs.filter(|option| *option == "--output" || command[0] != "--init") {
            for (kind, spell) in &SPELLINGS[..5] {
                let folder = with_plug()?;
                let before = read(&folder, input)?;
                let name = match *kind {
                    "a hard link" => {
                        fs::hard_link(folder.path().join(input), folder.path().join("hard"))?;
                        "hard".to_owned()
                    }
                    _ => spell(folder.path(), input)?,
                };
                let mut arguments = [command, &[option, &name]].concat();
                if option != "--output" {
                    arguments.extend(["--output", "o.wat"]);
                }
                let run = inline(folder.path(), &arguments)?;
                let what = format!("{kind}: {arguments:?}: {}", run.stderr);
                assert_eq!(run.code, Some(2), "{what}");
                assert!(run.stderr.contains("error[output-is-input]"), "{what}");
                assert!(run.stderr.contains("name another file"), "{what}");
                assert_eq!(read(&folder, input)?, before);
                assert!(!folder.path().join("o.wat").exists(), "{what}");
            }
        }
    }
    Ok(())
}

/// An example with a component and another that supplies its import.
fn with_plug() -> io::Result<TempDir> {
    let folder = example()?;
    let host = "(component (import \"a:b/c\" (instance)))";
    fs::write(folder.path().join("host.wat"), host)?;
    let plug = "(component (instance $i) (export \"a:b/c\" (instance $i)))";
    fs::write(folder.path().join("plug.wat"), plug)?;
    Ok(folder)
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
        "\"$0\" --init parent.wat child.wat >> child.wat",
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
        &["parent.wat", "--plug", "-"],
        &["--init", "parent.wat", "-"],
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
            "exec 5>> f; echo first >&5; \"$0\" parent.wat -o /proc/$$/fd/5",
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

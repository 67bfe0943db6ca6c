//! What is different where the streams are a terminal. `script`, which comes with Linux, makes one; where it does not, these tests say so and pass.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::{TempDir, tempdir};

const PARENT: &str = "(component (import \"./child.wat\" (component $C ...)))\n";

fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("child.wat"), "(component)\n")?;
    fs::write(folder.path().join("parent.wat"), PARENT)?;
    Ok(folder)
}

/// A shell command on a terminal, of which the output can be read.
fn script(folder: &Path, command: &str) -> Command {
    let mut script = Command::new("script");
    script
        .args(["-qec", command, "/dev/null"])
        .current_dir(folder)
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    script
}

/// Starts a shell command on a terminal; `None` where there is none to be had.
fn on_terminal(folder: &Path, command: &str) -> io::Result<Option<Child>> {
    let tried = script(folder, "true").status();
    if !tried.is_ok_and(|status| status.success()) {
        writeln!(io::stderr(), "skipped: `script` makes no terminal here")?;
        return Ok(None);
    }
    let command = command.replace("inline", env!("CARGO_BIN_EXE_inline"));
    script(folder, &command).spawn().map(Some)
}

/// What a child still writes, and its exit status.
fn rest(mut child: Child) -> io::Result<(String, Option<i32>)> {
    let mut output = String::new();
    let stdout = child.stdout.as_mut().expect("it is piped");
    stdout.read_to_string(&mut output)?;
    Ok((output, child.wait()?.code()))
}

#[test]
fn a_binary_is_not_written_to_a_terminal() -> io::Result<()> {
    let folder = example()?;
    if let Some(child) = on_terminal(folder.path(), "inline parent.wat --emit wasm")? {
        let (output, code) = rest(child)?;
        assert_eq!(code, Some(2), "{output}");
        assert!(
            output.contains("a binary is not written to a terminal"),
            "{output}"
        );
        assert!(!output.contains('\0'), "{output}");
    }
    Ok(())
}

#[test]
fn messages_have_colours_unless_they_are_not_wanted() -> io::Result<()> {
    let folder = tempdir()?;
    for (command, is_coloured) in [
        ("inline none.wat", true),
        ("NO_COLOR=1 inline none.wat", false),
        ("inline none.wat --color never", false),
        ("NO_COLOR=1 inline none.wat --color always", true),
        ("inline none.wat --message-format json", false),
    ] {
        let command = format!("unset NO_COLOR; {command}");
        let Some(child) = on_terminal(folder.path(), &command)? else {
            return Ok(());
        };
        let (output, code) = rest(child)?;
        assert_eq!(code, Some(1), "{output}");
        assert_eq!(
            output.contains("\u{1b}["),
            is_coloured,
            "{command}: {output:?}"
        );
    }
    Ok(())
}

#[test]
fn a_difference_has_colours_and_nothing_that_the_terminal_acts_on() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("out.wat"), "(component) ;; \u{1b}[2Jx\n")?;
    let command = "unset NO_COLOR; inline parent.wat -o out.wat --check";
    if let Some(child) = on_terminal(folder.path(), command)? {
        let (output, code) = rest(child)?;
        assert_eq!(code, Some(1), "{output}");
        assert!(
            output.contains("\u{1b}[31m-(component) ;; \\u{1b}[2Jx"),
            "{output:?}"
        );
        assert!(
            output.contains("\u{1b}[32m+(component (component $C))"),
            "{output:?}"
        );
    }
    Ok(())
}

#[test]
fn a_short_run_shows_no_progress() -> io::Result<()> {
    let folder = example()?;
    if let Some(child) = on_terminal(folder.path(), "inline parent.wat -o out.wasm")? {
        assert_eq!(rest(child)?, (String::new(), Some(0)));
    }
    Ok(())
}

#[test]
fn a_run_that_waits_says_what_it_does_until_it_is_done() -> io::Result<()> {
    let folder = example()?;
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status()?.success());
    let command = "inline - -o out.wat < pipe";
    let Some(mut child) = on_terminal(folder.path(), command)? else {
        return Ok(());
    };
    let mut pipe = OpenOptions::new().write(true).open(pipe)?;
    let mut output = Vec::new();
    let stdout = child.stdout.as_mut().expect("it is piped");
    while !String::from_utf8_lossy(&output).contains("reading and checking") {
        let mut some = [0; 100];
        let count = stdout.read(&mut some)?;
        assert!(count > 0, "it ended before it was given a parent");
        output.extend_from_slice(&some[..count]);
    }
    pipe.write_all(PARENT.as_bytes())?;
    drop(pipe);
    let (output, code) = rest(child)?;
    assert_eq!(code, Some(0), "{output}");
    // The line is cleared.
    assert!(output.ends_with("\r\u{1b}[2K"), "{output:?}");
    let bundle = fs::read_to_string(folder.path().join("out.wat"))?;
    assert_eq!(bundle, "(component (component $C))\n");
    Ok(())
}

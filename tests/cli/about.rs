//! What the command says of itself: completions for shells, and the manual page.

use crate::command::{inline, inline_with_input};
use std::io::{self, Write};
use std::process::{Command, Stdio};
use tempfile::tempdir;

fn completions(shell: &str) -> io::Result<String> {
    let run = inline(tempdir()?.path(), &["--completions", shell])?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    Ok(String::from_utf8_lossy(&run.stdout).into_owned())
}

/// What a shell prints that is given `script` on standard input. `None` where it is not installed.
fn shell(program: &str, arguments: &[&str], script: &str) -> io::Result<Option<String>> {
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        writeln!(io::stderr(), "skipped: there is no `{program}`")?;
        return Ok(None);
    };
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(script.as_bytes())?;
    drop(stdin);
    let output = child.wait_with_output()?;
    assert!(output.status.success(), "{output:?}");
    Ok(Some(String::from_utf8_lossy(&output.stdout).into_owned()))
}

#[test]
fn every_shell_is_told_of_the_options() -> io::Result<()> {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = completions(shell)?;
        for word in ["message-format", "deny-warnings"] {
            assert!(script.contains(word), "{shell}: {script}");
        }
    }
    Ok(())
}

#[test]
fn shells_can_read_what_they_are_told() -> io::Result<()> {
    for program in ["bash", "zsh", "fish"] {
        shell(program, &["-n"], &completions(program)?)?;
    }
    Ok(())
}

#[test]
fn bash_completes_options_and_what_they_can_be() -> io::Result<()> {
    let script = completions("bash")?;
    for (words, expected) in [
        ("inline --mess", "--message-format"),
        ("inline --message-format j", "json"),
        ("inline --completions el", "elvish"),
    ] {
        let last = words.split(' ').count() - 1;
        let ask = format!(
            "\nCOMP_WORDS=({words}); COMP_CWORD={last}\n_inline inline \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{last}-1]}}\"\necho \"${{COMPREPLY[@]}}\"\n"
        );
        if let Some(found) = shell("bash", &["--norc"], &format!("{script}{ask}"))? {
            assert_eq!(found, format!("{expected}\n"), "{words}");
        }
    }
    Ok(())
}

#[test]
fn a_shell_that_is_not_known_is_a_usage_error() -> io::Result<()> {
    let run = inline(tempdir()?.path(), &["--completions", "tcsh"])?;
    assert_eq!(run.code, Some(2));
    Ok(())
}

/// It is printed whatever standard input is, and says all that `--help` says.
#[test]
fn the_manual_has_a_section_for_each_part() -> io::Result<()> {
    let run = inline_with_input(tempdir()?.path(), &["--manual"], b"not a parent")?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let page = String::from_utf8_lossy(&run.stdout);
    for part in [
        ".TH inline 1",
        ".SH SYNOPSIS",
        ".SH OPTIONS",
        "deny\\-warnings",
        "Exit status",
    ] {
        assert!(page.contains(part), "no `{part}` in {page}");
    }
    Ok(())
}

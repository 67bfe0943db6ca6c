//! What the command says of itself: help, explanations of diagnostics, completions for shells, and the manual page.

use crate::command::{inline, inline_with_input};
use regex::Regex;
use std::collections::BTreeSet;
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
        "[\\fB\\-d\\fR|\\fB\\-\\-dep\\fR\\ \\fINAME=PATH\\fR]...",
        ".SH OPTIONS",
        ".SS ACCESS",
        ".SH EXAMPLES",
        ".SH EXIT STATUS",
    ] {
        assert!(page.contains(part), "no `{part}` in {page}");
    }
    let options = options_of(&help("--help")?);
    for option in options {
        let option = option.replace('-', "\\-");
        let name = format!("\\fB{option}\\fR");
        // In the synopsis, and with what it does: none is without.
        assert!(page.matches(&name).count() >= 2, "no `{name}` in {page}");
    }
    assert!(!page.contains("\n.TP\n.TP\n"), "{page}");
    let lines: Vec<&str> = page.lines().collect();
    for pair in lines.windows(2) {
        let is_bare = pair[0].starts_with("\\fB\\-") && pair[1].starts_with('.');
        assert!(!is_bare, "nothing says what it does: {}", pair[0]);
    }
    Ok(())
}

fn help(option: &str) -> io::Result<String> {
    let run = inline(tempdir()?.path(), &[option])?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    Ok(String::from_utf8_lossy(&run.stdout).into_owned())
}

/// The long names of the options that a help describes.
fn options_of(help: &str) -> BTreeSet<String> {
    let option = Regex::new("(?m)^ +(?:-[a-zA-Z], )?(--[a-z-]+)").expect("it is a pattern");
    let options = option.captures_iter(help);
    options.map(|found| found[1].to_owned()).collect()
}

/// The rare options are left to `--help`.
#[test]
fn the_short_help_fits_a_screen() -> io::Result<()> {
    let short = help("-h")?;
    assert!(short.lines().count() <= 40, "{short}");
    for line in short.lines() {
        assert!(line.len() <= 80, "{line}");
    }
    let long = help("--help")?;
    assert!(options_of(&short).is_subset(&options_of(&long)));
    for text in [short, long.clone()] {
        let heading = |line: &&str| line.ends_with(':') && !line.starts_with(' ');
        let options = text.lines().skip_while(|line| !line.starts_with("Usage: "));
        let headings: Vec<&str> = options.filter(heading).collect();
        assert_eq!(
            headings[..7],
            [
                "Arguments:",
                "Output:",
                "Imports:",
                "Checks:",
                "Access:",
                "Messages:",
                "Help:"
            ]
        );
    }
    for part in ["--manual", "inline --completions bash > ", "Exit status:"] {
        assert!(long.contains(part), "no `{part}` in {long}");
    }
    Ok(())
}

#[test]
fn each_code_is_explained() -> io::Result<()> {
    let folder = tempdir()?;
    let list = inline(folder.path(), &["--explain"])?;
    let list = String::from_utf8_lossy(&list.stdout).into_owned();
    assert!(list.lines().count() > 50, "{list}");
    for line in list.lines() {
        let (code, summary) = line.split_once(' ').expect("a code and what it means");
        // No parent is read, not even from standard input.
        let run = inline_with_input(folder.path(), &["--explain", code], b"not a parent")?;
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        let text = String::from_utf8_lossy(&run.stdout);
        let start = format!("{code}\n\n{}\n", summary.trim());
        assert!(text.starts_with(&start), "{text}");
        assert!(text.contains("\nFix: "), "{text}");
        for markup in ["```", "<!--", "## "] {
            assert!(!text.contains(markup), "{text}");
        }
    }
    Ok(())
}

#[test]
fn an_example_is_indented() -> io::Result<()> {
    let run = inline(tempdir()?.path(), &["--explain", "duplicate-dep"])?;
    let text = String::from_utf8_lossy(&run.stdout);
    let example = "\n\n    $ inline parent.wat --dep child=a.wat --dep child=b.wat\n    error[duplicate-dep]: ";
    assert!(text.contains(example), "{text}");
    Ok(())
}

#[test]
fn a_code_that_is_not_known_is_a_usage_error() -> io::Result<()> {
    for (code, help) in [
        ("file-not-fuond", "did you mean `file-not-found`?"),
        ("zzz", "`inline --explain` lists all codes"),
        ("", "`inline --explain` lists all codes"),
    ] {
        let run = inline(tempdir()?.path(), &["--explain", code])?;
        assert_eq!((run.code, run.stdout), (Some(2), Vec::new()));
        let start = "error[usage]: ";
        assert!(run.stderr.starts_with(start), "{}", run.stderr);
        assert!(run.stderr.contains(help), "{}", run.stderr);
    }
    Ok(())
}

/// What is wrong with a command line is said as all else, with the probable fix.
#[test]
fn errors_of_the_command_line_look_like_others() -> io::Result<()> {
    let lines: [(&[&str], &str, &str); 8] = [
        (
            &["--acess"],
            "unknown option `--acess`",
            "did you mean `--access`?",
        ),
        (
            &["--emit", "wsm"],
            "invalid value `wsm` for `--emit`",
            "did you mean `wasm`?",
        ),
        (
            &["--emit", "<x> y"],
            "invalid value `<x> y` for `--emit`",
            "possible values: `wat`, `wasm`, `deps`",
        ),
        (
            &["--dep", "a"],
            "invalid value `a` for `--dep`: expected `NAME=PATH`",
            "`inline --help` lists all options",
        ),
        (
            &["--watch", "--check", "-o", "x"],
            "`--watch` cannot be used with `--check`",
            "`inline --help` lists all options",
        ),
        (
            &["-o", "a", "-o", "b"],
            "`--output` is given more than once",
            "`inline --help` lists all options",
        ),
        (
            &["--quiet=1"],
            "`--quiet` accepts no value",
            "`inline --help` lists all options",
        ),
        (
            &["--watch"],
            "missing option `--output`",
            "usage: `inline --output <FILE> --watch [PARENT]...`",
        ),
    ];
    for (arguments, headline, help) in lines {
        let run = inline(tempdir()?.path(), arguments)?;
        let expected = format!("error[usage]: {headline}\n |\n = help: {help}\n");
        assert_eq!((run.code, run.stderr), (Some(2), expected));
    }
    Ok(())
}

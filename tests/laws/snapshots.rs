//! `inline parent.wat` is run in the directory of every case in `snapshots/`, and what it prints is compared with `out.wat`, or in a case
//! called `error-…` with `error.txt`. `BLESS=1` writes these files instead. A test is called by the path of its case:
//! `cargo test contract/kept` runs those of one rule.
//!
//! A case may hold `args` (more arguments, one a line), `stdin` (given instead of a parent), and `warnings.txt` (expected of a case
//! that passes). Every case that passes also has to obey the laws in `every_bundle`.

use crate::cases::{self, Case};
use crate::every_bundle;
use libtest_mimic::{Failed, Trial};
use similar::TextDiff;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub(crate) fn trials() -> Vec<Trial> {
    let each = |case: Case| Trial::test(case.name.clone(), move || check(&case));
    let mut trials: Vec<Trial> = cases::all().into_iter().map(each).collect();
    trials.extend(trials![
        no_two_cases_are_the_same,
        cases_with_the_same_inputs_and_arguments_are_found,
        a_directory_that_is_neither_a_case_nor_a_group_is_found,
    ]);
    trials
}

fn check(case: &Case) -> Result<(), Failed> {
    let must_fail = case.must_fail();
    let output = run(case);
    let stderr = String::from_utf8(output.stderr.clone())?;
    if must_fail {
        if output.status.success() {
            return Err("it passed, but cases called `error-…` must fail".into());
        }
        if !output.stdout.is_empty() {
            return Err("it failed, but wrote to standard output".into());
        }
        expect(case, "error.txt", output.stderr)?;
        return expect_none(case, &["out.wat", "warnings.txt"]);
    }
    if output.status.code() != Some(0) {
        return Err(format!("it failed:\n{stderr}").into());
    }
    expect_none(case, &["error.txt"])?;
    if output.stderr.is_empty() {
        expect_none(case, &["warnings.txt"])?;
    } else {
        expect(case, "warnings.txt", output.stderr)?;
    }
    expect(case, "out.wat", output.stdout.clone())?;
    every_bundle::check(&parent(case), &case.path, &arguments(case), &output.stdout)
}

pub(crate) fn arguments(case: &Case) -> Vec<String> {
    let args = fs::read_to_string(case.path.join("args")).unwrap_or_default();
    args.lines().map(str::to_owned).collect()
}

pub(crate) fn parent(case: &Case) -> PathBuf {
    cases::parent(&case.path).expect("a case has a parent")
}

pub(crate) fn run(case: &Case) -> Output {
    let parent = parent(case);
    let mut command = Command::new(env!("CARGO_BIN_EXE_inline"));
    command.current_dir(&case.path);
    let name = parent.file_name().expect("it is a file");
    let input = if name == "stdin" {
        fs::read(&parent).expect("it exists")
    } else {
        command.arg(name);
        Vec::new()
    };
    let mut child = command
        .args(arguments(case))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    // A command that does not read it all has its reasons.
    drop(stdin.write_all(&input));
    drop(stdin);
    child.wait_with_output().expect("the command ends")
}

fn expect(case: &Case, name: &str, actual: Vec<u8>) -> Result<(), Failed> {
    let path = case.path.join(name);
    if env::var_os("BLESS").is_some() {
        return Ok(fs::write(path, actual)?);
    }
    let expected = fs::read(&path).map_err(|_| {
        format!(
            "there is no `{name}`; `BLESS=1` writes it:\n{}",
            String::from_utf8_lossy(&actual)
        )
    })?;
    if expected == actual {
        return Ok(());
    }
    let (expected, actual) = (
        String::from_utf8_lossy(&expected),
        String::from_utf8_lossy(&actual),
    );
    let diff = TextDiff::from_lines(&expected, &actual);
    Err(format!("`{name}` differs:\n{}", diff.unified_diff()).into())
}

fn expect_none(case: &Case, names: &[&str]) -> Result<(), Failed> {
    for name in names {
        let path = case.path.join(name);
        if !path.exists() {
            continue;
        }
        if env::var_os("BLESS").is_some() {
            fs::remove_file(path)?;
        } else {
            return Err(format!("`{name}` is there, but the command does not print it").into());
        }
    }
    Ok(())
}

// The cases themselves.

/// What the command is expected to print, and the picture in the README: no input of a case.
const EXPECTATIONS: [&str; 4] = ["out.wat", "error.txt", "warnings.txt", "graph.svg"];

fn no_two_cases_are_the_same() -> Result<(), Failed> {
    none_is_the_same(&cases::all())
}

/// Whether the inputs or the arguments of all cases differ; else which do not.
fn none_is_the_same(cases: &[Case]) -> Result<(), Failed> {
    let mut names: BTreeMap<Vec<(String, Vec<u8>)>, &str> = BTreeMap::new();
    for case in cases {
        let mut inputs = Vec::new();
        read_inputs(&case.path, "", &mut inputs)?;
        inputs.sort();
        if let Some(other) = names.insert(inputs, &case.name) {
            return Err(format!("`{other}` and `{}` are the same case", case.name).into());
        }
    }
    Ok(())
}

/// Reads the files that decide what the command prints, `args` among them, with their paths in the directory of the case.
fn read_inputs(
    directory: &Path,
    prefix: &str,
    inputs: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Failed> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{prefix}{file}");
        if path.is_dir() {
            read_inputs(&path, &format!("{name}/"), inputs)?;
        } else if !EXPECTATIONS.contains(&name.as_str()) {
            inputs.push((name, fs::read(&path)?));
        }
    }
    Ok(())
}

fn cases_with_the_same_inputs_and_arguments_are_found() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let write = |name: &str, text: &str| {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(directory.path()))?;
        fs::write(path, text)
    };
    for case in ["one", "group/two"] {
        write(&format!("{case}/parent.wat"), "(component)")?;
        write(&format!("{case}/lib/out.wat"), "(component)")?;
    }
    // What is expected makes no other case of it.
    write("one/out.wat", "(component)")?;
    let result = || none_is_the_same(&cases::within(directory.path())?);
    let found = result().err().ok_or("they are not found")?;
    let message = found.message().unwrap_or_default();
    assert_eq!(message, "`group/two` and `one` are the same case");
    // Arguments and inputs do, wherever they are.
    write("one/args", "--no-share")?;
    result()?;
    write("group/two/args", "--no-share")?;
    assert!(result().is_err());
    write("one/lib/out.wat", "(component (core module))")?;
    result()
}

fn a_directory_that_is_neither_a_case_nor_a_group_is_found() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let group = directory.path().join("group");
    let stray = group.join("stray");
    fs::create_dir_all(group.join("case"))?;
    fs::write(group.join("case/parent.wat"), "")?;
    fs::write(group.join("README.md"), "")?;
    let why = || cases::within(directory.path()).err().unwrap_or_default();
    assert_eq!(why(), "");
    fs::create_dir(&stray)?;
    assert!(
        why().contains("neither a parent nor a directory"),
        "{}",
        why()
    );
    fs::write(stray.join("README.md"), "")?;
    assert!(
        why().contains("neither a parent nor a directory"),
        "{}",
        why()
    );
    fs::write(stray.join("parnet.wat"), "")?;
    assert!(
        why().contains("has a `parnet.wat` and no parent"),
        "{}",
        why()
    );
    fs::remove_dir_all(&stray)?;
    fs::write(group.join("notes.txt"), "")?;
    assert!(
        why().contains("has a `notes.txt` and no parent"),
        "{}",
        why()
    );
    Ok(())
}

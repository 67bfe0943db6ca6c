//! `--depfile` and `--emit deps`: which files the output depends on, as Make and Ninja read it.

use crate::command::{inline, inline_with_input};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};
use tempfile::{TempDir, tempdir};

/// A parent in a folder, that imports `names` from there, one of which imports one more.
fn example(names: &[&str]) -> io::Result<TempDir> {
    let folder = tempdir()?;
    let sub = folder.path().join("sub");
    fs::create_dir(&sub)?;
    let mut parent = String::from("(component");
    for name in names {
        parent.push_str(&format!(
            "\n  (import \"x{}\" (external-id \"./",
            parent.len()
        ));
        parent.push_str(&name.replace('\\', "\\\\"));
        parent.push_str("\") (component ...))");
        // Each has bytes of its own.
        let child = format!("(component (import \"./leaf.wasm\" (component ...))) ;; {name}");
        fs::write(sub.join(name), child)?;
    }
    parent.push_str("\n)\n");
    fs::write(sub.join("parent.wat"), parent)?;
    fs::write(sub.join("leaf.wat"), "(component)")?;
    Ok(folder)
}

#[test]
fn the_files_are_listed_one_a_line() -> io::Result<()> {
    let folder = example(&["a.wat", "b c.wat"])?;
    let run = inline(folder.path(), &["sub/parent.wat", "--emit", "deps"])?;
    let expected = "sub/parent.wat\nsub/a.wat\nsub/b c.wat\nsub/leaf.wat\n";
    assert_eq!(String::from_utf8_lossy(&run.stdout), expected);

    let parent = fs::read(folder.path().join("sub/parent.wat"))?;
    let sub = folder.path().join("sub");
    let run = inline_with_input(&sub, &["-", "--emit", "deps", "-o", "../deps"], &parent)?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let deps = fs::read_to_string(folder.path().join("deps"))?;
    assert_eq!(deps, "a.wat\nb c.wat\nleaf.wat\n");
    Ok(())
}

/// Also one that has the same bytes as another, and so is the same unit.
#[test]
fn every_file_that_was_read_is_listed() -> io::Result<()> {
    let folder = tempdir()?;
    let parent =
        "(component (import \"./a.wat\" (component ...)) (import \"./b.wat\" (component ...)))";
    fs::write(folder.path().join("parent.wat"), parent)?;
    for name in ["a.wat", "b.wat"] {
        fs::write(folder.path().join(name), "(component)")?;
    }
    let run = inline(folder.path(), &["parent.wat", "--emit", "deps"])?;
    assert_eq!(
        String::from_utf8_lossy(&run.stdout),
        "parent.wat\na.wat\nb.wat\n"
    );
    Ok(())
}

#[test]
fn a_depfile_is_a_rule_and_rules_that_say_nothing() -> io::Result<()> {
    let folder = example(&["a.wat"])?;
    let arguments = ["sub/parent.wat", "-o", "o.wat", "--depfile", "o.d"];
    let run = inline(folder.path(), &arguments)?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let expected = "\
o.wat: sub/parent.wat \\
  sub/a.wat \\
  sub/leaf.wat

sub/a.wat:

sub/leaf.wat:
";
    assert_eq!(fs::read_to_string(folder.path().join("o.d"))?, expected);
    Ok(())
}

/// Names that both tools can read.
const NAMES: [&str; 12] = [
    "a b.wat",
    "a  b.wat",
    " a.wat",
    "a#b.wat",
    "a$b.wat",
    "$HOME.wat",
    "a%b.wat",
    "a:b.wat",
    "a\\b.wat",
    "a\\ b.wat",
    "~a (1) [x]@{y}!+,.wat",
    "c=d é.wat",
];

#[test]
fn make_builds_again_when_a_file_has_changed_or_is_gone() -> io::Result<()> {
    if !is_there("make")? {
        return Ok(());
    }
    let makefile = format!(
        "all: out\\ x%.wat\nout\\ x\\%.wat:\n\t{} sub/parent.wat -o '$@' --depfile out.d\n\t@echo built\n-include out.d\n",
        env!("CARGO_BIN_EXE_inline")
    );
    builds_again("out x%.wat", "Makefile", &makefile, &|folder| {
        let run = Command::new("make").current_dir(folder).output()?;
        assert!(run.status.success(), "{run:?}");
        Ok(String::from_utf8_lossy(&run.stdout).contains("built"))
    })
}

#[test]
fn ninja_builds_again_when_a_file_has_changed_or_is_gone() -> io::Result<()> {
    if !is_there("ninja")? {
        return Ok(());
    }
    let ninja = format!(
        "rule bundle\n  command = {} $in -o $out --depfile out.d && echo built\n  depfile = out.d\n  deps = gcc\nbuild out$ x%.wat: bundle sub/parent.wat\n",
        env!("CARGO_BIN_EXE_inline")
    );
    builds_again("out x%.wat", "build.ninja", &ninja, &|folder| {
        let run = Command::new("ninja").current_dir(folder).output()?;
        assert!(run.status.success(), "{run:?}");
        Ok(String::from_utf8_lossy(&run.stdout).contains("built"))
    })
}

/// Behind another word, these start an assignment.
#[test]
fn make_builds_again_when_a_file_with_the_name_of_an_assignment_has_changed() -> io::Result<()> {
    if !is_there("make")? {
        return Ok(());
    }
    for name in [
        "=a.wat", "+=a.wat", "?=a.wat", "!=a.wat", "==.wat", "a=.wat",
    ] {
        let folder = tempdir()?;
        let path = folder.path();
        fs::write(path.join(name), "(component)")?;
        let parent = format!("(component (import \"./{name}\" (component ...)))");
        fs::write(path.join("parent.wat"), parent)?;
        let rules = "out.wat: parent.wat\n\t@echo built\n-include out.d\n";
        fs::write(path.join("Makefile"), rules)?;
        let arguments = ["parent.wat", "-o", "out.wat", "--depfile", "out.d"];
        let run = inline(path, &arguments)?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let is_current = || {
            let make = Command::new("make").arg("-q").current_dir(path).status();
            make.map(|status| status.success())
        };
        assert!(is_current()?, "{name}");
        let file = File::options().append(true).open(path.join(name))?;
        file.set_modified(SystemTime::now() + Duration::from_secs(1000))?;
        assert!(!is_current()?, "{name}");
        fs::remove_file(path.join(name))?;
        assert!(!is_current()?, "{name}");
    }
    Ok(())
}

/// Whether the tool is installed; says so if not.
fn is_there(tool: &str) -> io::Result<bool> {
    let is_there = Command::new(tool).arg("--version").output().is_ok();
    if !is_there {
        writeln!(io::stderr(), "skipped: there is no `{tool}`")?;
    }
    Ok(is_there)
}

/// Changes and takes away one file after another; `build` says whether the tool has built.
fn builds_again(
    output: &str,
    build_file: &str,
    rules: &str,
    build: &dyn Fn(&Path) -> io::Result<bool>,
) -> io::Result<()> {
    let folder = example(&NAMES)?;
    let path = folder.path();
    fs::write(path.join(build_file), rules)?;
    // Nothing but what is changed is newer than the output.
    let old = SystemTime::now() - Duration::from_secs(1000);
    for name in NAMES.iter().chain(&["parent.wat", "leaf.wat"]) {
        let file = File::options()
            .append(true)
            .open(path.join("sub").join(name))?;
        file.set_modified(old)?;
    }
    assert!(build(path)?, "there is nothing yet");
    assert!(path.join(output).exists());
    assert!(!build(path)?, "nothing has changed");
    for name in NAMES.iter().chain(&["leaf.wat"]) {
        let file = File::options()
            .append(true)
            .open(path.join("sub").join(name))?;
        file.set_modified(SystemTime::now() + Duration::from_secs(1000))?;
        assert!(build(path)?, "`{name}` has changed");
        file.set_modified(old)?;
        // Built in the meantime.
        build(path)?;
        assert!(!build(path)?, "`{name}` is as it was");
    }
    // As when the parent does without a file any more.
    fs::write(path.join("sub/parent.wat"), "(component)\n")?;
    for name in NAMES {
        fs::remove_file(path.join("sub").join(name))?;
    }
    assert!(build(path)?, "files are gone");
    Ok(())
}

#[test]
fn a_name_that_no_rule_can_have_is_an_error() -> io::Result<()> {
    for name in [
        "a;b.wat", "a|b.wat", "a\nb.wat", "a\tb.wat", "a.wat\\", "a.wat&", "a.wat ",
    ] {
        let folder = example(&["a.wat"])?;
        let parent = folder.path().join("sub/parent.wat");
        let dep = format!("x={name}");
        fs::write(&parent, "(component (import \"x\" (component ...)))")?;
        fs::write(folder.path().join(name), "(component)")?;
        let arguments = [
            "sub/parent.wat",
            "-o",
            "o.wat",
            "--depfile",
            "o.d",
            "-d",
            &dep,
        ];
        let run = inline(folder.path(), &arguments)?;
        assert_eq!(run.code, Some(1), "{name:?}");
        assert!(
            run.stderr.starts_with("error[unwritable-depfile]"),
            "{}",
            run.stderr
        );
        assert!(!folder.path().join("o.wat").exists());
    }
    let folder = example(&[])?;
    let run = inline(
        folder.path(),
        &["sub/parent.wat", "-o", "a=b", "--depfile", "o.d"],
    )?;
    assert!(
        run.stderr.starts_with("error[unwritable-depfile]"),
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn a_depfile_is_the_depfile_of_a_file() -> io::Result<()> {
    let folder = example(&[])?;
    let run = inline(folder.path(), &["sub/parent.wat", "--depfile", "o.d"])?;
    assert_eq!(run.code, Some(2));
    Ok(())
}

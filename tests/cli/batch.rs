//! Several parents in one run.

use crate::command::{Run, inline};
use std::fs;
use std::io;
use tempfile::{TempDir, tempdir};

const NAMES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

/// Folders with a parent each, and a child for all.
fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("child.wat"), "(component)")?;
    for name in NAMES {
        let sub = folder.path().join("cases").join(name);
        fs::create_dir_all(&sub)?;
        let parent = format!("(component (import \"../../child.wat\" (component ${name} ...)))\n");
        fs::write(sub.join("parent.wat"), parent)?;
    }
    Ok(folder)
}

fn stdout(run: &Run) -> String {
    String::from_utf8_lossy(&run.stdout).into_owned()
}

fn read(folder: &TempDir, path: &str) -> io::Result<String> {
    fs::read_to_string(folder.path().join(path))
}

const ALL: [&str; 3] = ["cases/*/parent.wat", "-o", "{dir}/out.wat"];

#[test]
fn each_parent_has_its_file_and_its_line() -> io::Result<()> {
    let folder = example()?;
    let run = inline(folder.path(), &ALL)?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let lines = NAMES.map(|name| format!("written cases/{name}/out.wat\n"));
    assert_eq!(stdout(&run), lines.concat() + "12 parents: 12 written\n");
    assert_eq!(run.stderr, "");
    for name in NAMES {
        let bundle = format!("(component (component ${name}))\n");
        assert_eq!(read(&folder, &format!("cases/{name}/out.wat"))?, bundle);
    }
    Ok(())
}

#[test]
fn only_a_single_parent_is_told_that_nothing_was_bundled() -> io::Result<()> {
    let folder = tempdir()?;
    fs::write(folder.path().join("a.wat"), "(component)")?;
    fs::write(folder.path().join("b.wat"), "(module)")?;
    for (arguments, stderr) in [
        (
            &["a.wat"][..],
            "`a.wat` imports no files: nothing to bundle\n",
        ),
        (
            &["b.wat", "-o", "out.wasm"],
            "`b.wat` is a core module: nothing to bundle\n",
        ),
        (&["a.wat", "-q"], ""),
        (&["a.wat", "--check"], ""),
        (&["a.wat", "--access"], ""),
        (&["a.wat", "b.wat", "-o", "{stem}.out"], ""),
        (&["?.wat", "-o", "{stem}.out"], ""),
    ] {
        let run = inline(folder.path(), arguments)?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert_eq!(run.stderr, stderr, "{arguments:?}");
    }
    Ok(())
}

#[test]
fn each_parent_is_checked() -> io::Result<()> {
    let folder = example()?;
    inline(folder.path(), &ALL)?;
    let check = [&ALL[..], &["--check"]].concat();
    let run = inline(folder.path(), &check)?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(stdout(&run).ends_with("same    cases/l/out.wat\n12 parents: 12 same\n"));

    fs::write(folder.path().join("cases/b/out.wat"), "(component)\n")?;
    fs::write(folder.path().join("cases/c/parent.wat"), "(component")?;
    let run = inline(folder.path(), &[&check[..], &["-q"]].concat())?;
    assert_eq!(run.code, Some(1));
    let expected = "\
--- cases/b/out.wat
+++ cases/b/out.wat (anew)
@@ -1 +1 @@
-(component)
+(component (component $b))
differs cases/b/out.wat
failed  cases/c/parent.wat
12 parents: 10 same, 1 differs, 1 failed
";
    assert_eq!(stdout(&run), expected);
    assert!(
        run.stderr
            .contains("error[stale-output]: `cases/b/out.wat`")
    );
    assert!(
        run.stderr.contains("--> cases/c/parent.wat:1:1"),
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn one_that_fails_does_not_stop_the_others() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("cases/a/parent.wat"), "(component")?;
    let run = inline(folder.path(), &ALL)?;
    assert_eq!(run.code, Some(1));
    assert!(stdout(&run).starts_with("failed  cases/a/parent.wat\nwritten cases/b/out.wat\n"));
    assert!(!folder.path().join("cases/a/out.wat").exists());
    assert!(folder.path().join("cases/l/out.wat").exists());
    Ok(())
}

/// Whichever ends first, the order is that of the arguments.
#[test]
fn the_order_is_that_of_the_arguments() -> io::Result<()> {
    let folder = example()?;
    let data = "x".repeat(3_000_000);
    let child = format!("(component (core module (data \"{data}\")))");
    fs::write(folder.path().join("large.wat"), child)?;
    let large = "(component (import \"../../large.wat\" (component ...)))";
    fs::write(folder.path().join("cases/b/parent.wat"), large)?;
    let arguments = [
        "cases/b/parent.wat",
        "cases/[ac]/parent.wat",
        "cases/a/parent.wat",
        "-o",
        "{dir}/{stem}-of-{name}.wasm",
    ];
    let run = inline(folder.path(), &arguments)?;
    let expected = "\
written cases/b/parent-of-parent.wat.wasm
written cases/a/parent-of-parent.wat.wasm
written cases/c/parent-of-parent.wat.wasm
3 parents: 3 written
";
    assert_eq!(stdout(&run), expected, "{}", run.stderr);
    Ok(())
}

#[test]
fn a_pattern_in_one_run_is_filled_in_too() -> io::Result<()> {
    let folder = example()?;
    let cases = [
        ("cases/a/parent.wat", "{dir}/out.wat", "cases/a/out.wat"),
        ("child.wat", "{dir}/out.wat", "out.wat"),
        ("child.wat", "{stem}.{name}.wat", "child.child.wat.wat"),
    ];
    for (parent, pattern, path) in cases {
        let run = inline(folder.path(), &[parent, "-o", pattern])?;
        assert_eq!(
            (run.code, stdout(&run).as_str()),
            (Some(0), ""),
            "{}",
            run.stderr
        );
        assert!(folder.path().join(path).exists(), "{path}");
    }
    Ok(())
}

#[test]
fn locks_have_a_place_each() -> io::Result<()> {
    let folder = example()?;
    let run = inline(
        folder.path(),
        &[&ALL[..], &["--lock", "{dir}/inline.lock"]].concat(),
    )?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(read(&folder, "cases/b/inline.lock")?.contains("../../child.wat"));
    let locked = [&ALL[..], &["--lock", "cases/a/inline.lock", "--locked"]].concat();
    assert_eq!(inline(folder.path(), &locked)?.code, Some(0));
    Ok(())
}

#[test]
fn a_pattern_that_matches_nothing_is_an_error() -> io::Result<()> {
    let folder = example()?;
    // A folder is no parent.
    for pattern in ["cases/*/none.wat", "cas*"] {
        let run = inline(
            folder.path(),
            &[pattern, "cases/a/parent.wat", "-o", "{dir}/out.wat"],
        )?;
        assert_eq!(run.code, Some(1));
        let headline = format!("error[file-not-found]: `{pattern}` matches no file");
        assert!(run.stderr.starts_with(&headline), "{}", run.stderr);
        assert!(!folder.path().join("cases/a/out.wat").exists());
    }
    Ok(())
}

/// A file of that very name is meant before the pattern is.
#[test]
fn a_name_that_looks_like_a_pattern_is_a_name() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("[a].wat"), "(component)")?;
    let run = inline(folder.path(), &["[a].wat"])?;
    assert_eq!((run.code, stdout(&run).as_str()), (Some(0), "(component)"));
    Ok(())
}

#[test]
fn what_would_be_written_to_one_place_is_refused() -> io::Result<()> {
    let folder = example()?;
    let lines: [(&[&str], &str); 8] = [
        (&["cases/*/parent.wat"], "needs a file of its own"),
        (&["cases/a/*"], "needs a file of its own"),
        (&["child.wat", "-", "-o", "{stem}"], "standard input"),
        (&["-", "-o", "{stem}"], "no name"),
        (
            &["cases/*/parent.wat", "-o", "out.wat"],
            "`out.wat` would be written for `cases/a/parent.wat` and for `cases/b/parent.wat`",
        ),
        (
            &["cases/*/parent.wat", "-o", "{folder}/out.wat"],
            "unknown placeholder `{folder}`",
        ),
        (
            &["child.wat", "-o", "x", "--lock", "x"],
            "`x` is named for two outputs",
        ),
        (
            &["cases/*/*.wat", "-o", "cases/b/{name}"],
            "would be written for",
        ),
    ];
    for (arguments, why) in lines {
        let run = inline(folder.path(), arguments)?;
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(why), "{arguments:?}: {}", run.stderr);
        assert_eq!(stdout(&run), "", "{arguments:?}");
    }
    Ok(())
}

#[test]
fn what_one_writes_another_does_not_read() -> io::Result<()> {
    let folder = example()?;
    let first = ["cases/a/parent.wat", "-o", "cases/a/out.wat"];
    assert_eq!(inline(folder.path(), &first)?.code, Some(0));
    let parent = "(component (import \"../a/out.wat\" (component ...)))";
    fs::write(folder.path().join("cases/b/parent.wat"), parent)?;
    let run = inline(folder.path(), &ALL)?;
    assert_eq!(run.code, Some(1));
    assert!(
        stdout(&run).contains("failed  cases/b/parent.wat\n"),
        "{}",
        stdout(&run)
    );
    assert!(
        run.stderr.contains("error[output-is-input]"),
        "{}",
        run.stderr
    );
    // Its own output, too.
    let run = inline(folder.path(), &["cases/[ab]/*.wat", "-o", "{dir}/out.wat"])?;
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    Ok(())
}

//! `--message-format`, and what of messages is for machines.

use crate::cases;
use crate::command::{Run, inline};
use serde_json::{Value, json};
use std::fs;
use std::io;
use std::path::Path;
use tempfile::{TempDir, tempdir};

/// A parent with two faults and a warning.
fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("child.wat"), "(component)\n")?;
    let parent = "(component\n  (import \"./chïld.wat\" (component $C))\n  (import \"http://x.wasm\" (component))\n)\n";
    fs::write(folder.path().join("parent.wat"), parent)?;
    Ok(folder)
}

fn objects(run: &Run) -> Vec<Value> {
    let object = |line| serde_json::from_str(line).expect("each line is an object");
    run.stderr.lines().map(object).collect()
}

#[test]
fn json_is_an_object_a_line_with_all_that_is_to_be_said() -> io::Result<()> {
    let folder = example()?;
    let run = inline(folder.path(), &["parent.wat", "--message-format", "json"])?;
    assert_eq!(run.code, Some(1));
    assert_eq!(run.stdout, b"");
    let mut objects = objects(&run);
    assert_eq!(objects.len(), 2, "{}", run.stderr);
    let human = inline(folder.path(), &["parent.wat"])?.stderr;
    let rendered: Vec<Value> = objects
        .iter_mut()
        .map(|object| object["rendered"].take())
        .collect();
    let rendered: Vec<&str> = rendered.iter().filter_map(Value::as_str).collect();
    assert_eq!(rendered.join("\n"), human);
    let place = |byte_end: usize, column_end: usize| {
        json!({
            "file": "parent.wat", "byte_start": 21, "byte_end": byte_end,
            "line_start": 2, "column_start": 11, "line_end": 2, "column_end": column_end,
        })
    };
    let mut span = place(35, 24);
    span["is_primary"] = json!(true);
    span["label"] = json!("");
    let mut replacement = place(35, 24);
    replacement["text"] = json!("\"./child.wat\"");
    let expected = json!({
        "version": 1,
        "severity": "error",
        "code": "file-not-found",
        "headline": "`chïld.wat` does not exist",
        "spans": [span],
        "help": ["did you mean `./child.wat`?"],
        "replacement": replacement,
        "rendered": null,
    });
    assert_eq!(objects[0], expected);
    assert_eq!(objects[1]["code"], "remote-dependency");
    assert_eq!(objects[1]["replacement"], Value::Null);
    Ok(())
}

#[test]
fn json_has_no_lines_for_a_place_in_a_binary() -> io::Result<()> {
    let case =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/source/error-truncated-binary");
    let run = inline(&case, &["parent.wat", "--message-format=json"])?;
    let objects = objects(&run);
    let in_binary = objects.iter().flat_map(|object| object["spans"].as_array());
    let in_binary = in_binary
        .flatten()
        .find(|span| span["line_start"].is_null());
    let span = in_binary.expect("a place in the binary");
    assert!(span["byte_start"].is_number(), "{span}");
    assert!(span["column_end"].is_null(), "{span}");
    Ok(())
}

/// What is said of arguments, of files that are written, and of what happens, is said in the same form.
#[test]
fn json_is_all_that_is_printed() -> io::Result<()> {
    let folder = example()?;
    fs::write(
        folder.path().join("good.wat"),
        "(component (import \"./child.wat\" (component)))",
    )?;
    let lines: [(&[&str], &str, &[&str]); 6] = [
        (&["good.wat", "-v"], "note", &["resolved", "defined"]),
        (
            &["good.wat", "-d", "x=child.wat"],
            "warning",
            &["unused-dep"],
        ),
        (
            &["good.wat", "-o", "child.wat"],
            "error",
            &["output-is-input"],
        ),
        (
            &["good.wat", "-o", "none/out.wat"],
            "error",
            &["unwritable-file"],
        ),
        (
            &["good.wat", "--root", "none"],
            "error",
            &["unreadable-root"],
        ),
        (
            &["good.wat", "--expand", "-o", "x.wasm"],
            "error",
            &["usage"],
        ),
    ];
    for (arguments, severity, codes) in lines {
        let arguments = [arguments, &["--message-format", "json"]].concat();
        let run = inline(folder.path(), &arguments)?;
        let objects = objects(&run);
        let found: Vec<&Value> = objects.iter().map(|object| &object["code"]).collect();
        assert_eq!(found, codes, "{}", run.stderr);
        assert!(objects.iter().all(|object| object["severity"] == severity));
    }
    Ok(())
}

#[test]
fn short_is_a_line_each() -> io::Result<()> {
    let folder = example()?;
    let run = inline(folder.path(), &["parent.wat", "--message-format", "short"])?;
    let expected = "\
parent.wat:2:11: error[file-not-found]: `chïld.wat` does not exist
parent.wat:3:11: error[remote-dependency]: `http://x.wasm` is remote, and nothing is fetched
";
    assert_eq!(run.stderr, expected);
    Ok(())
}

#[test]
fn denied_warnings_are_errors_and_nothing_is_written() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("good.wat"), "(component)")?;
    let arguments = ["good.wat", "-d", "x=child.wat", "-o", "out.wat"];
    assert_eq!(inline(folder.path(), &arguments)?.code, Some(0));
    fs::remove_file(folder.path().join("out.wat"))?;
    for more in [
        &["--deny-warnings"][..],
        &["--deny-warnings", "-q", "--lock", "out.lock"],
    ] {
        let run = inline(folder.path(), &[&arguments, more].concat())?;
        assert_eq!(run.code, Some(1));
        assert!(
            run.stderr.starts_with("error[unused-dep]"),
            "{}",
            run.stderr
        );
        assert!(!folder.path().join("out.wat").exists());
        assert!(!folder.path().join("out.lock").exists());
    }
    let run = inline(folder.path(), &["good.wat", "--deny-warnings"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Ok(())
}

#[test]
fn quiet_silences_warnings_and_no_errors() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("good.wat"), "(component)")?;
    let run = inline(folder.path(), &["good.wat", "-q", "-d", "x=child.wat"])?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let run = inline(folder.path(), &["parent.wat", "-q"])?;
    assert!(run.stderr.starts_with("error["), "{}", run.stderr);
    Ok(())
}

/// Every change that is proposed for a case in `snapshots/` takes away the fault that it is proposed for.
#[test]
fn a_replacement_repairs_what_it_is_proposed_for() -> io::Result<()> {
    let mut repaired = 0;
    for case in cases::all() {
        // Where there is more in a case, its files are not all that decides.
        let has_more = ["args", "stdin"].map(|name| case.path.join(name).exists());
        if !case.must_fail() || has_more.contains(&true) {
            continue;
        }
        let arguments = ["parent.wat", "--message-format", "json"];
        let run = inline(&case.path, &arguments)?;
        for object in objects(&run) {
            let replacement = &object["replacement"];
            let Some(file) = replacement["file"].as_str() else {
                continue;
            };
            if file.ends_with(')') {
                // The text of a binary or of a quotation.
                continue;
            }
            let copy = tempdir()?;
            copy_folder(&case.path, copy.path())?;
            let path = copy.path().join(file);
            let mut text = fs::read(&path)?;
            let offset = |field: &str| {
                let offset = replacement[field].as_u64().expect("it is a number");
                usize::try_from(offset).expect("it is small")
            };
            let with = replacement["text"].as_str().expect("it is a string");
            text.splice(offset("byte_start")..offset("byte_end"), with.bytes());
            fs::write(&path, text)?;
            let again = inline(copy.path(), &arguments)?;
            let is_left = |other: &Value| {
                other["code"] == object["code"] && other["headline"] == object["headline"]
            };
            assert!(
                !objects(&again).iter().any(is_left),
                "{}: {object}\n{}",
                case.name,
                again.stderr
            );
            repaired += 1;
        }
    }
    assert!(repaired > 20, "{repaired}");
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

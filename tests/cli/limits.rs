//! Limits of what is read: bytes, and names and lists that are too long.

use crate::command::inline;
use crate::destinations::{example, shell, succeeds};
use inline::{LoadError, Loader, Memory, Options};
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

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
    fs::write(at("of-dep.wat"), "(component (import \"x\" (func)))")?;
    fs::write(
        at("of-proc.wat"),
        "(component (import \"/proc/self/pagemap\" (component)))",
    )?;
    for line in [
        "\"$0\" sparse.wasm --limit bytes=100000",
        "\"$0\" of-sparse.wat --limit bytes=100KB",
        "\"$0\" of-dep.wat --dep x=sparse.wasm --limit bytes=100KB",
        "\"$0\" of-dep.wat --plug sparse.wasm --limit bytes=100KB",
        "\"$0\" --init sparse.wasm --limit bytes=100KB",
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

/// Files that are only read up to a limit.
struct Limited(Memory);

impl Loader for Limited {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        self.0.identify(path)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        panic!("{} is read without a limit", identity.display());
    }

    fn read_at_most(&self, identity: &Path, most: u64) -> Result<Vec<u8>, LoadError> {
        assert!(most <= 1000, "{} is read up to {most}", identity.display());
        self.0.read(identity)
    }
}

#[test]
fn every_file_is_read_with_the_limit() {
    let mut files = Memory::new();
    let log = r#"(component (import "host" (func $f)) (export "log" (func $f)))"#;
    files.insert("app.wat", r#"(component (import "log" (func)))"#);
    files.insert("log.wat", log);
    let files = Limited(files);
    let options = || Options::new().limit(inline::Limit::Bytes, 1000);
    for options in [
        options(),
        options().dep("log", "log.wat"),
        options().plug("log.wat"),
    ] {
        let bundled = inline::bundle("app.wat", &files, &options);
        bundled.unwrap_or_else(|report| panic!("{report}"));
    }
    inline::init(&["app.wat", "log.wat"], "", &files, &options())
        .unwrap_or_else(|report| panic!("{report}"));
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
        format!("(core module (@custom \"{long}\" \"x\"))"),
        format!("(component (core module (@custom \"{long}\" \"x\")))"),
        format!("(core module (func $f) (export \"{long}\" (func $f)))"),
        format!("(type (component (import \"{long}\" (func))))"),
        format!("(core type (module (import \"{long}\" \"\" (func))))"),
    ] {
        let folder = example()?;
        let import = "(import \"./child.wat\" (component ...)) ".repeat(5);
        let parent = format!("(component\n  {import}\n  {field}\n  {import})");
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

/// It is refused before it is encoded, which takes a time that is quadratic in the number of imports.
#[test]
fn a_component_has_at_most_a_thousand_imports_of_components() -> io::Result<()> {
    let long = format!("(component (import \"{}\" (func)))", "a".repeat(100_001));
    for (sort, child) in [("component", "(component)"), ("core module", "(module)")] {
        for (before, count, code) in [
            ("(component\n", 1000, Some(0)),
            ("(component\n", 1001, Some(1)),
            ("(component (component\n", 30_000, Some(1)),
        ] {
            let folder = example()?;
            let child = if count > 1001 { &long } else { child };
            fs::write(folder.path().join("child.wat"), child)?;
            let imports = format!("(import \"./child.wat\" ({sort} ...))\n").repeat(count);
            let after = before.matches('(').map(|_| ")").collect::<String>();
            let parent = format!("{before}{imports}{after}");
            fs::write(folder.path().join("parent.wat"), parent)?;
            let run = inline(folder.path(), &["parent.wat", "--message-format", "short"])?;
            assert_eq!(run.code, code, "{}", run.stderr);
            let refused = "parent.wat:1002:9: error[too-many-definitions]: ";
            assert_eq!(run.stderr.starts_with(refused), code == Some(1));
        }
    }
    Ok(())
}

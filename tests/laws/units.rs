//! Which files are one unit, and what each import led to.

use inline::{Bundle, LoadError, Loader, Memory, Options, Report};
use libtest_mimic::{Failed, Trial};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

pub(crate) fn trials() -> Vec<Trial> {
    trials![
        files_of_equal_bytes_are_one_unit,
        files_of_equal_bytes_that_import_packages_are_one_unit,
        files_of_equal_bytes_that_import_by_path_are_two_units,
        one_file_by_several_paths_is_one_unit,
        large_files_are_read_once_each_and_make_the_same_bundle,
        a_file_that_stays_an_import_is_not_read,
    ]
}

const CHILD: &str = "(component (type (tuple u8)))";
const FROM_DEPS: &str = r#"(component (import "locked-dep=<ns:leaf>" (component $l ...)))"#;
const BY_PATH: &str = r#"(component (import "./leaf.wat" (component $l ...)))"#;

fn bundle(parent: &str, files: &[(&str, &str)]) -> Result<Bundle, Report> {
    let mut memory = Memory::new();
    for (path, text) in files {
        memory.insert(*path, *text);
    }
    inline::bundle_source("parent.wat", parent, &memory, &Options::default())
}

fn units(bundle: &Bundle) -> Vec<&Path> {
    bundle.units().map(|unit| unit.path()).collect()
}

const TWO: &str =
    r#"(component (import "a/c.wat" (component $a ...)) (import "b/c.wat" (component $b ...)))"#;

fn files_of_equal_bytes_are_one_unit() -> Result<(), Failed> {
    let bundle = bundle(TWO, &[("a/c.wat", CHILD), ("b/c.wat", CHILD)])?;
    assert_eq!(units(&bundle), ["parent.wat", "a/c.wat"].map(Path::new));
    let led_to: Vec<String> = bundle.resolutions().map(|led| led.to_string()).collect();
    let lines = ["a/c.wat", "b/c.wat"].map(|path| format!("parent.wat: \"{path}\" is {path}"));
    assert_eq!(led_to, lines);
    let lock = bundle.lock().to_toml();
    assert!(lock.contains("path = \"b/c.wat\""), "{lock}");
    Ok(())
}

fn files_of_equal_bytes_that_import_packages_are_one_unit() -> Result<(), Failed> {
    let files = [
        ("a/c.wat", FROM_DEPS),
        ("b/c.wat", FROM_DEPS),
        ("deps/ns/leaf.wat", "(component)"),
    ];
    let bundle = bundle(TWO, &files)?;
    let paths = ["parent.wat", "a/c.wat", "deps/ns/leaf.wat"];
    assert_eq!(units(&bundle), paths.map(Path::new));
    Ok(())
}

fn files_of_equal_bytes_that_import_by_path_are_two_units() -> Result<(), Failed> {
    let files = [
        ("a/c.wat", BY_PATH),
        ("b/c.wat", BY_PATH),
        ("a/leaf.wat", r#"(component (type (tuple u8)))"#),
        ("b/leaf.wat", r#"(component (type (tuple u16)))"#),
    ];
    let bundle = bundle(TWO, &files)?;
    assert_eq!(bundle.units().count(), 5);
    assert!(bundle.text().contains("u16"));
    Ok(())
}

fn one_file_by_several_paths_is_one_unit() -> Result<(), Failed> {
    let parent = r#"(component
        (import "./c.wat" (component $a ...))
        (import "./c.wasm" (component $b ...))
        (import "sub/../c.wat" (component $c ...))
        (import "url=<c.wat>" (component $d ...))
        (import "e" (external-id "./c.wat") (component $e ...)))"#;
    let bundle = bundle(parent, &[("c.wat", "(component)")])?;
    assert_eq!(units(&bundle), ["parent.wat", "c.wat"].map(Path::new));
    // Two of them say the same.
    assert_eq!(bundle.resolutions().count(), 4);
    Ok(())
}

/// Files in memory that say that they are large, so that several are read at a time, and how often each was read.
struct Large {
    files: Memory,
    reads: Mutex<BTreeMap<PathBuf, usize>>,
}

impl Loader for Large {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        self.files.identify(path)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        let mut reads = self.reads.lock().expect("no reader panics");
        *reads.entry(identity.to_owned()).or_default() += 1;
        self.files.read(identity)
    }

    fn size(&self, _: &Path) -> Option<u64> {
        Some(1 << 30)
    }

    fn names_in(&self, folder: &Path) -> Vec<String> {
        self.files.names_in(folder)
    }
}

fn large_files_are_read_once_each_and_make_the_same_bundle() -> Result<(), Failed> {
    let mut files = Memory::new();
    let mut parent = String::from("(component");
    for number in 0..40 {
        let unit = format!(
            r#"(component (import "./leaf{}.wat" (component $l ...)) (type (list u8)) (export "t{number}" (type 0)))"#,
            number % 3
        );
        files.insert(format!("{number}.wat"), unit);
        // Some are named twice, and some by another path.
        parent.push_str(&format!(
            r#" (import "./{}.wat" (component ...))"#,
            number / 2
        ));
        parent.push_str(&format!(r#" (import "./{number}.wasm" (component ...))"#));
    }
    parent.push(')');
    for number in 0..3 {
        files.insert(
            format!("leaf{number}.wat"),
            format!("(component (core module) (;{number};))"),
        );
    }
    let options = Options::default();
    let expected = inline::bundle_source("parent.wat", parent.as_str(), &files, &options)?;
    let large = Large {
        files,
        reads: Mutex::default(),
    };
    let bundle = inline::bundle_source("parent.wat", parent, &large, &options)?;
    assert_eq!(bundle.text(), expected.text());
    let reads = large.reads.into_inner().expect("no reader panics");
    assert_eq!(reads.len(), 43);
    assert!(reads.values().all(|count| *count == 1), "{reads:?}");
    Ok(())
}

fn a_file_that_stays_an_import_is_not_read() -> Result<(), Failed> {
    let mut files = Memory::new();
    files.insert("a.wat", "(component)");
    files.insert("b.wat", "this is not read");
    let parent = r#"(component
        (import "a" (external-id "./a.wat") (component ...))
        (import "b" (external-id "./b.wat") (component)))"#;
    let large = Large {
        files,
        reads: Mutex::default(),
    };
    let options = Options::default().external("b");
    let bundle = inline::bundle_source("parent.wat", parent, &large, &options)?;
    assert_eq!(bundle.units().count(), 2);
    let reads = large.reads.into_inner().expect("no reader panics");
    assert_eq!(reads.len(), 1, "{reads:?}");
    Ok(())
}

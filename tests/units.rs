//! Which files are one unit, and what each import led to.

use inline::{Bundle, Memory, Options, Report};
use std::path::Path;

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

#[test]
fn files_of_equal_bytes_are_one_unit() -> Result<(), Report> {
    let bundle = bundle(TWO, &[("a/c.wat", CHILD), ("b/c.wat", CHILD)])?;
    assert_eq!(units(&bundle), ["parent.wat", "a/c.wat"].map(Path::new));
    let led_to: Vec<String> = bundle.resolutions().map(|led| led.to_string()).collect();
    let lines = ["a/c.wat", "b/c.wat"].map(|path| format!("parent.wat: \"{path}\" is {path}"));
    assert_eq!(led_to, lines);
    let lock = bundle.lock().to_toml();
    assert!(lock.contains("path = \"b/c.wat\""), "{lock}");
    Ok(())
}

#[test]
fn files_of_equal_bytes_that_import_packages_are_one_unit() -> Result<(), Report> {
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

#[test]
fn files_of_equal_bytes_that_import_by_path_are_two_units() -> Result<(), Report> {
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

#[test]
fn one_file_by_several_paths_is_one_unit() -> Result<(), Report> {
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

//! Snapshot tests of bundles: a test fails when a bundle is another than the one that is kept in a file, and `BLESS=1` writes that file anew.
//!
//! `cargo test --example snapshot` runs it.

#![expect(
    clippy::disallowed_methods,
    reason = "a snapshot is no input of a bundle"
)]

use std::error::Error;
use std::path::Path;
use std::{env, fs};

/// Bundles `parent.wat` in `folder`, and compares the bundle with `out.wat` there.
fn check(folder: &Path) -> Result<(), Box<dyn Error>> {
    let options = inline::Options::new();
    let bundle = inline::bundle(folder.join("parent.wat"), &inline::Disk, &options)?.text();
    let snapshot = folder.join("out.wat");
    if env::var_os("BLESS").is_some() {
        fs::write(&snapshot, &bundle)?;
    }
    match fs::read_to_string(&snapshot)? == bundle {
        true => Ok(()),
        false => Err(format!("{} differs", snapshot.display()).into()),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    check(Path::new("snapshots/examples/link-time-virtualization"))
}

#[test]
fn the_example_is_bundled_as_before() -> Result<(), Box<dyn Error>> {
    check(Path::new("snapshots/examples/link-time-virtualization"))
}

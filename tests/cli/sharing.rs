//! What becomes of files that are imported several times, and of chains of files: each is defined once, whatever their number.

use crate::command::inline;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::{TempDir, tempdir};
use wasmparser::{Validator, WasmFeatures};

/// A parent and 99 files: the 100 components that the text format can nest.
#[test]
fn a_chain_as_deep_as_the_text_format_allows_is_bundled() -> io::Result<()> {
    let folder = chain(99)?;

    let run = inline(folder.path(), &["parent.wat"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let text = String::from_utf8(run.stdout).expect("text is UTF-8");
    assert_eq!(text.matches("(component").count(), 100);
    Ok(())
}

#[test]
fn copies_that_nest_deeper_than_the_text_format_allows_are_refused() -> io::Result<()> {
    let folder = chain(100)?;
    let run = inline(folder.path(), &["parent.wat", "--no-share"])?;
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stdout.is_empty());
    assert!(run.stderr.contains("nesting-too-deep"), "{}", run.stderr);
    Ok(())
}

/// What would nest too deep is defined at the front.
#[test]
fn a_chain_of_500_files_is_bundled() -> io::Result<()> {
    let folder = chain(500)?;
    let text = inline(folder.path(), &["parent.wat"])?;
    assert_eq!(text.code, Some(0), "{}", text.stderr);
    let parsed = wat::parse_bytes(&text.stdout).expect("the text can be read back");
    let binary = inline(folder.path(), &["parent.wat", "--emit", "wasm"])?;
    assert_eq!(binary.code, Some(0), "{}", binary.stderr);
    for bundle in [&*parsed, &*binary.stdout] {
        let valid = Validator::new_with_features(WasmFeatures::all()).validate_all(bundle);
        valid.expect("the bundle is valid");
    }
    let count = |binary: &[u8]| {
        binary
            .windows(8)
            .filter(|w| w == b"\0asm\x0d\0\x01\0")
            .count()
    };
    assert_eq!((count(&parsed), count(&binary.stdout)), (501, 501));
    Ok(())
}

#[test]
fn a_chain_of_as_many_files_as_there_can_be_definitions_is_bundled() -> io::Result<()> {
    let folder = chain(999)?;
    let run = inline(folder.path(), &["parent.wat", "-o", "out.wasm"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Ok(())
}

#[test]
fn a_chain_of_more_files_than_there_can_be_definitions_is_refused() -> io::Result<()> {
    let folder = chain(1_000)?;
    let run = inline(folder.path(), &["parent.wat"])?;
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stdout.is_empty());
    assert!(
        run.stderr.contains("too-many-definitions"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("at most 1000"), "{}", run.stderr);
    Ok(())
}

/// Thirty files, each of which imports the next twice, would be a billion copies.
#[test]
fn diamonds_are_not_copied() -> io::Result<()> {
    let folder = diamonds(30)?;
    let run = inline(folder.path(), &["parent.wat"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let text = String::from_utf8(run.stdout).expect("text is UTF-8");
    assert_eq!(text.matches("(alias outer").count(), 59, "{text}");
    assert_eq!(text.matches("(core module").count(), 1, "{text}");

    let copied = inline(folder.path(), &["parent.wat", "--no-share"])?;
    assert_eq!(copied.code, Some(1));
    assert!(
        copied.stderr.contains("too-many-definitions"),
        "{}",
        copied.stderr
    );
    assert!(copied.stderr.contains("--no-share"), "{}", copied.stderr);
    Ok(())
}

/// Twice the files take about twice the time and give about twice the text.
#[test]
fn diamonds_take_linear_time_and_size() -> io::Result<()> {
    let measure = |length: usize| -> io::Result<(Duration, usize)> {
        let folder = diamonds(length)?;
        let mut best = Duration::MAX;
        let mut size = 0;
        for _ in 0..3 {
            let start = Instant::now();
            let run = inline(folder.path(), &["parent.wat"])?;
            best = best.min(start.elapsed());
            assert_eq!(run.code, Some(0), "{}", run.stderr);
            size = run.stdout.len();
        }
        Ok((best, size))
    };
    let (time, size) = measure(100)?;
    let (twice_the_time, twice_the_size) = measure(200)?;
    assert!(twice_the_size < size * 5 / 2, "{size} {twice_the_size}");
    // Copying would take 2^100 times as long; the rest is for other work on the machine.
    assert!(twice_the_time < time * 8, "{time:?} {twice_the_time:?}");
    Ok(())
}

#[test]
fn verbose_says_how_often_each_file_is_used_and_where_it_is_defined() -> io::Result<()> {
    let folder = diamonds(2)?;
    let run = inline(folder.path(), &["parent.wat", "-v"])?;
    let lines: Vec<&str> = run.stderr.lines().collect();
    let expected = [
        "1.wat: \"./2.wat\" is 2.wat",
        "parent.wat: \"./1.wat\" is 1.wat",
        "1.wat is used 2 times and defined once, where it is used first, as $A",
        "2.wat is used 2 times and defined once, at the front, as $2",
    ];
    assert_eq!(lines, expected);

    let run = inline(folder.path(), &["parent.wat", "-v", "--no-share"])?;
    assert!(
        run.stderr
            .contains("2.wat is used 2 times and defined each time")
    );
    Ok(())
}

/// A folder with a parent and `length` more files, each of which imports the next.
fn chain(length: usize) -> io::Result<TempDir> {
    let folder = tempdir()?;
    for number in 0..length {
        let next = number + 1;
        let text = format!("(component\n  (import \"./{next}.wat\" (component))\n)\n");
        fs::write(path(&folder, number), text)?;
    }
    fs::write(path(&folder, length), "(component)\n")?;
    Ok(folder)
}

/// A folder with a parent and `length` more files, each of which imports the next twice, once as it declares it.
fn diamonds(length: usize) -> io::Result<TempDir> {
    let folder = tempdir()?;
    for number in 0..length {
        let next = number + 1;
        let text = format!(
            r#"(component
  (import "./{next}.wat" (component $A ...))
  (import "./{next}.wat" (component $B (export "f" (func (result u32)))))
  (instance $a (instantiate $A))
  (instance $b (instantiate $B))
  (export "f" (func $a "f"))
  (export "g" (func $b "f"))
)
"#
        );
        fs::write(path(&folder, number), text)?;
    }
    let last = r#"(component
  (core module $m (func (export "f") (result i32) i32.const 42))
  (core instance $i (instantiate $m))
  (func (export "f") (result u32) (canon lift (core func $i "f")))
)
"#;
    fs::write(path(&folder, length), last)?;
    Ok(folder)
}

/// The parent is number 0.
fn path(folder: &TempDir, number: usize) -> std::path::PathBuf {
    let folder: &Path = folder.path();
    match number {
        0 => folder.join("parent.wat"),
        _ => folder.join(format!("{number}.wat")),
    }
}

//! Replays the inputs in `fuzz/corpus`, which fuzzing began with and what it has found since, as plain tests.

#![expect(clippy::disallowed_methods, reason = "tests read the corpus")]

#[path = "../../fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;

#[test]
fn bundles_of_the_corpus_obey_the_laws() {
    each("bundle", targets::bundle);
}

#[test]
fn binaries_of_the_corpus_are_bundled_or_refused() {
    each("binary", targets::binary);
}

#[test]
fn names_of_the_corpus_are_understood_or_refused() {
    each("names", targets::names);
}

#[test]
fn messages_of_the_corpus_forge_nothing() {
    each("messages", targets::messages);
}

/// Runs a target on each input of its own in the corpus, in order.
fn each(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(name);
    let entries = fs::read_dir(folder).expect("there is a corpus");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    for path in paths {
        // Printed if the test fails.
        println!("{}", path.display());
        target(&fs::read(path).expect("a readable file"));
    }
}

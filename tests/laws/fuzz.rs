//! Replays the inputs in `fuzz/corpus`, which fuzzing began with and what it has found since, as plain tests.

use crate::targets;
use libtest_mimic::{Failed, Trial};
use std::fs;
use std::panic;
use std::path::Path;

pub(crate) fn trials() -> Vec<Trial> {
    trials![
        bundles_of_the_corpus_obey_the_laws,
        binaries_of_the_corpus_are_bundled_or_refused,
        names_of_the_corpus_are_understood_or_refused,
        messages_of_the_corpus_forge_nothing,
    ]
}

fn bundles_of_the_corpus_obey_the_laws() -> Result<(), Failed> {
    each("bundle", targets::bundle)
}

fn binaries_of_the_corpus_are_bundled_or_refused() -> Result<(), Failed> {
    each("binary", targets::binary)
}

fn names_of_the_corpus_are_understood_or_refused() -> Result<(), Failed> {
    each("names", targets::names)
}

fn messages_of_the_corpus_forge_nothing() -> Result<(), Failed> {
    each("messages", targets::messages)
}

/// Runs a target on each input of its own in the corpus, in order.
fn each(name: &str, target: fn(&[u8])) -> Result<(), Failed> {
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
        let input = fs::read(&path).expect("a readable file");
        if panic::catch_unwind(|| target(&input)).is_err() {
            return Err(format!("it panics with `{}`", path.display()).into());
        }
    }
    Ok(())
}

//! Replays the inputs in `fuzz/corpus`, which fuzzing began with and what it has found since, each as a test.

use crate::targets;
use libtest_mimic::Trial;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn trials() -> Vec<Trial> {
    let mut trials = each("bundle", targets::bundle);
    trials.extend(each("binary", targets::binary));
    trials.extend(each("names", targets::names));
    trials.extend(each("messages", targets::messages));
    trials.extend(each("limits", targets::limits));
    trials
}

/// A test for each input in the corpus of a target.
fn each(name: &str, target: fn(&[u8])) -> Vec<Trial> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(name);
    let entries = fs::read_dir(directory).expect("there is a corpus");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("a readable directory").path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    let trial = |path: PathBuf| {
        let input = path.file_name().unwrap_or_default().to_string_lossy();
        Trial::test(format!("fuzz/{name}/{input}"), move || {
            target(&fs::read(&path).expect("a readable file"));
            Ok(())
        })
    };
    paths.into_iter().map(trial).collect()
}

//! The files of a bundle with their hashes: a [`Lock`] can be stored, reviewed, and compared with a later bundle.

use crate::graph::{self, Graph};
use crate::resolve;
#[cfg(feature = "formats")]
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The files of a bundle with their hashes, each listed under the imports that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// One for each import, sorted.
    pub(super) files: Vec<Entry>,
}

/// The file that replaced an import, which the importing file and its specifier identify.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "formats", derive(Deserialize))]
#[cfg_attr(feature = "formats", serde(deny_unknown_fields))]
pub(super) struct Entry {
    pub(super) importer: String,
    pub(super) specifier: String,
    pub(super) path: String,
    pub(super) integrity: String,
}

impl Lock {
    /// Locks the files of a graph. Paths are relative to the parent's directory.
    pub(crate) fn of(graph: &Graph) -> Lock {
        let relative = |path| graph::from_parent(graph, path);
        Lock::new(graph.resolved().map(|(importer, found, unit)| Entry {
            importer: relative(importer.path()),
            specifier: found.specifier.clone(),
            path: relative(&found.path),
            integrity: resolve::integrity_of(unit.bytes_of_file()),
        }))
    }

    /// Merges several locks.
    pub(crate) fn union(locks: impl Iterator<Item = Lock>) -> Lock {
        Lock::new(locks.flat_map(|lock| lock.files))
    }

    /// Keeps the last of several entries for one import.
    pub(super) fn new(entries: impl IntoIterator<Item = Entry>) -> Lock {
        let entries = entries.into_iter();
        let by_import = entries.map(|file| ((file.importer.clone(), file.specifier.clone()), file));
        let by_import: BTreeMap<(String, String), Entry> = by_import.collect();
        Lock {
            files: by_import.into_values().collect(),
        }
    }

    fn by_import(&self) -> BTreeMap<(&str, &str), &Entry> {
        let files = self.files.iter();
        files
            .map(|file| ((file.importer.as_str(), file.specifier.as_str()), file))
            .collect()
    }

    /// How `now` differs from this lock: a sentence for each import, in order; empty if it does not.
    pub fn differences(&self, now: &Lock) -> Vec<String> {
        let (then, now) = (self.by_import(), now.by_import());
        let imports: BTreeSet<_> = then.keys().chain(now.keys()).collect();
        let difference = |key: &(&str, &str)| {
            let import = format!("`{}` in `{}`", key.1, key.0);
            match (then.get(key), now.get(key)) {
                (Some(locked), None) => {
                    let path = &locked.path;
                    Some(format!(
                        "{import} no longer exists, and is locked to `{path}`"
                    ))
                }
                (None, Some(found)) => {
                    let path = &found.path;
                    let is_new = "is new: it leads to";
                    Some(format!("{import} {is_new} `{path}`, and is not locked"))
                }
                (Some(locked), Some(found)) if locked.path != found.path => Some(format!(
                    "{import} leads to `{}`, and is locked to `{}`",
                    found.path, locked.path
                )),
                (Some(locked), Some(found)) if locked.integrity != found.integrity => {
                    Some(format!(
                        "`{}` has changed: its hash is `{}`, and the lock has `{}`",
                        found.path, found.integrity, locked.integrity
                    ))
                }
                _ => None,
            }
        };
        imports.into_iter().filter_map(difference).collect()
    }
}

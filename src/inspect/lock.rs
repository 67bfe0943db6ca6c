//! The files of a bundle with their hashes: a [`Lock`] can be stored, reviewed, and compared with a later bundle.

use crate::graph::{self, Graph};
use crate::resolve;
use std::collections::{BTreeMap, BTreeSet};

/// The files of a bundle with their hashes, each listed under the imports that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    pub(super) files: BTreeMap<Key, Locked>,
}

/// An import, identified by the importing file and its specifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) importer: String,
    pub(super) specifier: String,
}

/// The file that replaced an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Locked {
    pub(super) path: String,
    pub(super) integrity: String,
}

impl Lock {
    /// Locks the files of a graph. Paths are relative to the parent's directory.
    pub(crate) fn of(graph: &Graph) -> Lock {
        let relative = |path| graph::from_parent(graph, path);
        let mut files = BTreeMap::new();
        for (importer, found, unit) in graph.resolved() {
            let key = Key {
                importer: relative(importer.path()),
                specifier: found.specifier.clone(),
            };
            let locked = Locked {
                path: relative(&found.path),
                integrity: resolve::integrity_of(unit.bytes_of_file()),
            };
            files.insert(key, locked);
        }
        Lock { files }
    }

    /// Merges several locks.
    pub(crate) fn union(locks: impl Iterator<Item = Lock>) -> Lock {
        Lock {
            files: locks.flat_map(|lock| lock.files).collect(),
        }
    }

    /// How `now` differs from this lock: a sentence for each import, in order; empty if it does not.
    pub fn differences(&self, now: &Lock) -> Vec<String> {
        let keys: BTreeSet<&Key> = self.files.keys().chain(now.files.keys()).collect();
        let difference = |key: &Key| {
            let Key {
                importer,
                specifier,
            } = key;
            let import = format!("`{specifier}` in `{importer}`");
            match (self.files.get(key), now.files.get(key)) {
                (Some(locked), None) => {
                    let path = &locked.path;
                    Some(format!("{import} is gone; it was locked to `{path}`"))
                }
                (None, Some(found)) => {
                    let path = &found.path;
                    Some(format!(
                        "{import} is new: it leads to `{path}`, and is not locked"
                    ))
                }
                (Some(locked), Some(found)) if locked.path != found.path => Some(format!(
                    "{import} leads to `{}`, and is locked to `{}`",
                    found.path, locked.path
                )),
                (Some(locked), Some(found)) if locked.integrity != found.integrity => {
                    Some(format!(
                        "`{}` has changed: it is `{}`, and locked as `{}`",
                        found.path, found.integrity, locked.integrity
                    ))
                }
                _ => None,
            }
        };
        keys.into_iter().filter_map(difference).collect()
    }
}

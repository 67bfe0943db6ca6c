//! Which files a bundle was made of: a [`Lock`] can be kept, reviewed, and held against a later bundle.

use crate::graph::{self, Graph};
use crate::resolve;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The files of a bundle, by what names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    files: BTreeMap<Key, Locked>,
}

/// An import, by its file and its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    importer: String,
    specifier: String,
}

/// The file that took an import's place.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Locked {
    path: String,
    integrity: String,
}

/// The form of a lock as [TOML](https://toml.io).
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    #[serde(default, rename = "file")]
    files: Vec<Entry>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    importer: String,
    specifier: String,
    path: String,
    integrity: String,
}

/// The only version of the form that there is.
const VERSION: u32 = 1;

const COMMENT: &str = "# Written by `inline --lock`; `--locked` holds a bundle against it.\n\n";

impl Lock {
    /// The files that a graph was built from. Paths are relative to the folder of the parent.
    pub(crate) fn of(graph: &Graph) -> Lock {
        let relative = |path| graph::from_parent(graph, path);
        let mut files = BTreeMap::new();
        for (importer, found, unit) in graph.resolved() {
            let key = Key {
                importer: relative(&importer.path),
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

    /// All files of several locks.
    pub(crate) fn union(locks: impl Iterator<Item = Lock>) -> Lock {
        Lock {
            files: locks.flat_map(|lock| lock.files).collect(),
        }
    }

    /// The lock as TOML: a table for each import of a file, in the order of the importing files and the names.
    pub fn to_toml(&self) -> String {
        let files = self.files.iter().map(|(key, locked)| Entry {
            importer: key.importer.clone(),
            specifier: key.specifier.clone(),
            path: locked.path.clone(),
            integrity: locked.integrity.clone(),
        });
        let document = Document {
            version: VERSION,
            files: files.collect(),
        };
        let toml = toml::to_string(&document).expect("tables of strings can be written");
        format!("{COMMENT}{toml}")
    }

    /// Reads a lock from TOML.
    ///
    /// # Errors
    ///
    /// When it is none; says why.
    pub fn from_toml(text: &str) -> Result<Lock, String> {
        let document: Document =
            toml::from_str(text).map_err(|error| error.message().to_owned())?;
        if document.version != VERSION {
            return Err(format!(
                "it is of version {}, not {VERSION}",
                document.version
            ));
        }
        let files = document.files.into_iter().map(|entry| {
            let key = Key {
                importer: entry.importer,
                specifier: entry.specifier,
            };
            let locked = Locked {
                path: entry.path,
                integrity: entry.integrity,
            };
            (key, locked)
        });
        Ok(Lock {
            files: files.collect(),
        })
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

//! What a bundle depends on in the file system, whether it is there or not: a [`TracingLoader`] stands in front of a loader, and notes what that
//! is asked for, and how it was before.

use inline::{LoadError, Loader};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// A loader that notes what it is asked for.
pub(super) struct TracingLoader<'a> {
    loader: &'a dyn Loader,
    trace: Mutex<Trace>,
}

/// What was asked for, and how each was when it was asked for first.
#[derive(Default)]
pub(super) struct Trace {
    files: BTreeMap<PathBuf, Option<Stamp>>,
    /// The names in folders.
    names: BTreeMap<PathBuf, Vec<String>>,
}

/// By what a file is taken to be as it was.
#[derive(PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    is_file: bool,
    /// The number of the file: another one that takes its place has another.
    number: u64,
}

impl<'a> TracingLoader<'a> {
    pub(super) fn new(loader: &'a dyn Loader) -> TracingLoader<'a> {
        TracingLoader {
            loader,
            trace: Mutex::default(),
        }
    }

    /// Notes a file that others read.
    pub(super) fn note(&self, path: &Path) {
        let mut trace = self.trace.lock().unwrap_or_else(PoisonError::into_inner);
        if !trace.files.contains_key(path) {
            trace.files.insert(path.to_owned(), stamp(path));
        }
    }

    /// All that was asked for.
    pub(super) fn into_trace(self) -> Trace {
        let trace = self.trace.into_inner();
        trace.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loader for TracingLoader<'_> {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        self.note(path);
        self.loader.identify(path)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        // Where a link leads to is another place than that of the link.
        self.note(identity);
        self.loader.read(identity)
    }

    fn read_at_most(&self, identity: &Path, most: u64) -> Result<Vec<u8>, LoadError> {
        self.note(identity);
        self.loader.read_at_most(identity, most)
    }

    fn size(&self, identity: &Path) -> Option<u64> {
        self.loader.size(identity)
    }

    fn folder(&self, path: &Path) -> PathBuf {
        self.loader.folder(path)
    }

    fn names_in(&self, folder: &Path) -> Vec<String> {
        let names = self.loader.names_in(folder);
        let mut trace = self.trace.lock().unwrap_or_else(PoisonError::into_inner);
        let known = trace.names.entry(folder.to_owned());
        known.or_insert_with(|| names.clone());
        names
    }
}

impl Trace {
    /// Whether everything is still as it was.
    pub(super) fn is_current(&self, loader: &dyn Loader) -> bool {
        let mut files = self.files.iter();
        let mut names = self.names.iter();
        files.all(|(path, then)| stamp(path) == *then)
            && names.all(|(folder, then)| loader.names_in(folder) == *then)
    }

    /// The folders in which something would change: those of what was asked for, or where there is none, the nearest around it.
    pub(super) fn folders(&self) -> impl Iterator<Item = PathBuf> {
        let of_files = self.files.keys().map(|path| path.parent().unwrap_or(path));
        let folders = of_files.chain(self.names.keys().map(PathBuf::as_path));
        folders.filter_map(nearest)
    }
}

#[expect(clippy::disallowed_methods, reason = "what is watched is not read")]
fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    Some(Stamp {
        len: metadata.len(),
        modified: metadata.modified().ok(),
        is_file: metadata.is_file(),
        number: number(&metadata),
    })
}

#[cfg(unix)]
fn number(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> u64 {
    0
}

/// The nearest folder that there is, from `folder` outwards, under its own path.
#[expect(clippy::disallowed_methods, reason = "what is watched is not read")]
fn nearest(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find_map(|folder| {
        let folder = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        let found = fs::canonicalize(folder).ok()?;
        found.is_dir().then_some(found)
    })
}

//! The cases in `snapshots/`. A directory with a parent is a case, and what is inside of it belongs to it; every other is a group of cases or of
//! groups, with a `README.md` and no other file.

use std::fs;
use std::path::{Path, PathBuf};

/// The names that the file to bundle can have.
const PARENTS: [&str; 3] = ["stdin", "parent.wat", "parent.wasm"];

pub(crate) struct Case {
    pub(crate) path: PathBuf,
    /// The path within `snapshots/`, with `/` on every system: `contract/kept/error-hidden-type`.
    pub(crate) name: String,
}

impl Case {
    /// Whether the command has to fail.
    pub(crate) fn must_fail(&self) -> bool {
        let last = self.name.rsplit('/').next();
        last.is_some_and(|name| name.starts_with("error-"))
    }
}

/// Returns all cases, sorted by name.
///
/// # Panics
///
/// When a directory in `snapshots/` is neither a case nor a group.
pub(crate) fn all() -> Vec<Case> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    within(&directory).unwrap_or_else(|why| panic!("{why}"))
}

/// Returns the cases in a directory, at any depth, sorted by name; or why it is not a group.
pub(crate) fn within(directory: &Path) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    collect(directory, "", &mut cases)?;
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

fn collect(directory: &Path, name: &str, cases: &mut Vec<Case>) -> Result<(), String> {
    if parent(directory).is_some() {
        cases.push(Case {
            path: directory.to_owned(),
            name: name.to_owned(),
        });
        return Ok(());
    }
    let shown = directory.display();
    let mut is_empty = true;
    for entry in fs::read_dir(directory).map_err(|why| format!("`{shown}`: {why}"))? {
        let path = entry.map_err(|why| format!("`{shown}`: {why}"))?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            let separator = if name.is_empty() { "" } else { "/" };
            collect(&path, &format!("{name}{separator}{file}"), cases)?;
            is_empty = false;
        } else if file != "README.md" {
            return Err(format!("`{shown}` has a `{file}` and no parent"));
        }
    }
    match is_empty {
        true => Err(format!("`{shown}` has neither a parent nor a directory")),
        false => Ok(()),
    }
}

/// The file that is bundled, if a directory is a case.
pub(crate) fn parent(directory: &Path) -> Option<PathBuf> {
    let paths = PARENTS.iter().map(|name| directory.join(name));
    paths.into_iter().find(|path| path.is_file())
}

//! Resolves the paths in imports against the directory of the importing file.

use std::path::{Component, Path, PathBuf};

/// Joins `path` to `directory` and removes needless `.`. Keeps `..`, since the component in front of it may be a link.
pub(crate) fn join(directory: &Path, path: &Path) -> PathBuf {
    let joined = directory.join(path);
    let needed = |component: &Component<'_>| *component != Component::CurDir;
    let mut plain: PathBuf = joined.components().filter(needed).collect();
    if plain.as_os_str().is_empty() {
        plain.push(".");
    }
    if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        // A path written as a directory must not lead to a file.
        plain.push("");
    }
    plain
}

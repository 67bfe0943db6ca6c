//! Paths as an importing file writes them: [`join`] resolves one against the file's directory.

use std::path::{Component, Path, PathBuf};

/// `path` seen from `folder`, without needless `.`; `..` stays, since a link may stand in front of it.
pub(crate) fn join(folder: &Path, path: &Path) -> PathBuf {
    let joined = folder.join(path);
    let needed = |component: &Component<'_>| *component != Component::CurDir;
    let mut plain: PathBuf = joined.components().filter(needed).collect();
    if plain.as_os_str().is_empty() {
        plain.push(".");
    }
    if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        // What is named as a folder is not to be found as a file.
        plain.push("");
    }
    plain
}

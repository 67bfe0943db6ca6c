//! Paths as they are written into what is kept: seen from the folder of the parent, so that they are the same whatever the working directory.

use crate::graph::Graph;
use std::path::Path;

/// `path`, seen from the folder of the graph's parent, with `/` between folders.
pub(crate) fn from_parent(graph: &Graph, path: &Path) -> String {
    let parent = graph.units[0].path.parent().unwrap_or(Path::new(""));
    let relative = pathdiff::diff_paths(path, parent);
    let path = relative.as_deref().unwrap_or(path);
    let parts = path.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

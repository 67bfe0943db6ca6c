//! The panel of files: which files import which others, and what each imports from the host.

use super::panel::{Kind, NodeId, Panel};
use crate::binary;
use crate::graph;
use crate::rewrite::Rewrite;
use std::collections::HashMap;
use std::path::Path;

/// Draws the files of a bundle. One node stands for all units of a file, with the compositions around and the core modules extracted from it.
pub(super) fn panel(rewrite: &Rewrite) -> Panel {
    let graph = &rewrite.graph;
    let mut panel = Panel::new("files", "Static dependency graph");
    let mut files: HashMap<&Path, NodeId> = HashMap::new();
    for unit in graph.units.iter().filter(|unit| unit.is_file()) {
        files
            .entry(unit.path())
            .or_insert_with(|| panel.add(Kind::File, graph::from_parent(graph, unit.path()), None));
    }
    for (importer, _, unit) in graph.resolved() {
        let (from, to) = (files[importer.path()], files[unit.path()]);
        // The composition around a file imports it, which would be a cycle.
        if from != to {
            panel.link(from, to, None, true);
        }
    }
    let mut imports: HashMap<String, NodeId> = HashMap::new();
    let units = graph.units.iter().enumerate();
    for (id, unit) in units.filter(|(_, unit)| unit.is_file()) {
        let own = rewrite.encoded(id).own(unit);
        // The composition around a file supplies these with instances of other files.
        let supplied = unit.supplied.iter();
        let supplied: Vec<String> = supplied
            .map(|(import, _)| unit.text().valid_name(*import))
            .collect();
        let imported = binary::interface(own).imports.into_iter();
        let imported = imported.map(|import| import.name);
        for name in imported.filter(|name| !supplied.contains(name)) {
            let import = *imports
                .entry(name)
                .or_insert_with_key(|name| panel.add(Kind::Import, name, None));
            panel.link(files[unit.path()], import, None, true);
        }
    }
    panel
}

//! The panel of files: which files import which others, and what each imports from the host.

use super::panel::{Kind, NodeId, Panel};
use crate::binary;
use crate::graph::{self, Graph};
use crate::rewrite::Rewrite;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

/// The least number of files of the same importers that are drawn in a box of their own.
const GROUP: usize = 3;

/// Draws the files of a bundle. One node stands for all units of a file, with the compositions around and the core modules extracted from it.
pub(super) fn panel(rewrite: &Rewrite) -> Panel {
    let graph = &rewrite.graph;
    let mut panel = Panel::new("files", "Static dependency graph");
    let files = files(graph, &mut panel);
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

/// Draws the files and their imports of each other. Returns the node of each file.
fn files<'g>(graph: &'g Graph, panel: &mut Panel) -> HashMap<&'g Path, NodeId> {
    let mut importers: BTreeMap<&Path, BTreeSet<&Path>> = BTreeMap::new();
    for (importer, _, unit) in graph.resolved() {
        // The composition around a file imports it, which would be a cycle.
        if importer.path() != unit.path() {
            let known = importers.entry(unit.path()).or_default();
            known.insert(importer.path());
        }
    }
    let mut groups: HashMap<&BTreeSet<&Path>, Vec<&Path>> = HashMap::new();
    for (file, importers) in &importers {
        groups.entry(importers).or_default().push(file);
    }
    groups.retain(|_, files| files.len() >= GROUP);
    let named = |paths: &mut dyn Iterator<Item = &&Path>| {
        let names = paths.map(|path| graph::from_parent(graph, path));
        names.collect::<Vec<_>>().join(", ")
    };
    let mut boxes: HashMap<&BTreeSet<&Path>, NodeId> = HashMap::new();
    let mut files: HashMap<&Path, NodeId> = HashMap::new();
    for unit in graph.units.iter().filter(|unit| unit.is_file()) {
        let path = unit.path();
        if files.contains_key(path) {
            continue;
        }
        let group = importers.get(path).and_then(|it| groups.get_key_value(it));
        let within = group.map(|(importers, files)| {
            *boxes.entry(importers).or_insert_with(|| {
                let label = format!("imported by {}", named(&mut importers.iter()));
                let group = panel.add(Kind::Files, label, None);
                panel.nodes[group].name = Some(named(&mut files.iter()));
                group
            })
        });
        let label = graph::from_parent(graph, path);
        files.insert(path, panel.add(Kind::File, label, within));
    }
    for (path, importers) in &importers {
        for importer in importers {
            panel.link(files[importer], files[path], None, true);
            if let Some(&group) = boxes.get(importers) {
                panel.link(files[importer], group, None, true);
            }
        }
    }
    files
}

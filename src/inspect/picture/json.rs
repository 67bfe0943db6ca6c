//! Renders the picture as JSON.

use super::panel::{Edge, Node, Panel};
use crate::diagnostics;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    panels: Vec<PanelEntry<'a>>,
}

#[derive(Serialize)]
struct PanelEntry<'a> {
    title: &'a str,
    nodes: &'a [Node],
    edges: Vec<&'a Edge>,
}

pub(super) fn write(panels: &[Panel]) -> String {
    let panels = panels.iter().map(|panel| PanelEntry {
        title: panel.title,
        nodes: &panel.nodes,
        edges: panel.edges().collect(),
    });
    let document = Document {
        panels: panels.collect(),
    };
    let json = serde_json::to_string_pretty(&document);
    diagnostics::escaped_json(json.expect("these are strings and numbers")) + "\n"
}

//! Renders the picture as JSON.

use super::panel::{Kind, Panel};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    panels: Vec<PanelEntry<'a>>,
}

#[derive(Serialize)]
struct PanelEntry<'a> {
    title: &'a str,
    nodes: Vec<NodeEntry<'a>>,
    edges: Vec<EdgeEntry<'a>>,
}

#[derive(Serialize)]
struct NodeEntry<'a> {
    id: usize,
    kind: &'static str,
    label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<usize>,
}

#[derive(Serialize)]
struct EdgeEntry<'a> {
    from: usize,
    to: usize,
    labels: &'a [String],
    called: bool,
}

pub(super) fn write(panels: &[Panel]) -> String {
    let panels = panels.iter().map(|panel| PanelEntry {
        title: panel.title,
        nodes: panel
            .nodes
            .iter()
            .enumerate()
            .map(|(id, node)| NodeEntry {
                id,
                kind: match node.kind {
                    Kind::File => "file",
                    Kind::Import => "import",
                    Kind::Instance => "instance",
                    Kind::OwnCode => "own-code",
                },
                label: &node.label,
                note: node.note.as_deref(),
                within: node.within,
            })
            .collect(),
        edges: panel
            .edges
            .iter()
            .map(|edge| EdgeEntry {
                from: edge.from,
                to: edge.to,
                labels: &edge.labels,
                called: !edge.is_unused,
            })
            .collect(),
    });
    let document = Document {
        panels: panels.collect(),
    };
    let mut json = serde_json::to_string_pretty(&document).expect("these are strings and numbers");
    json.push('\n');
    json
}

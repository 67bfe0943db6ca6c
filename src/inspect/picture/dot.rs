//! Renders the picture for Graphviz.

use super::panel::{Kind, NodeId, Panel};
use std::fmt::Write;

pub(super) fn write(panels: &[Panel]) -> String {
    let mut out = String::from(
        "digraph bundle {\n  compound = true;\n  fontname = \"monospace\";\n  \
         node [fontname = \"monospace\", shape = box];\n  edge [fontname = \"monospace\"];\n",
    );
    for panel in panels {
        let id = panel.id;
        let _ = writeln!(out, "  subgraph \"cluster_{id}\" {{");
        let _ = writeln!(out, "    label = {};", string([panel.title]));
        nodes(&mut out, panel, None, 2);
        for edge in panel.drawn() {
            let mut attributes = format!("label = {}", string(&edge.labels));
            if !edge.is_called {
                attributes.push_str(", style = dashed");
            }
            // A line to a box with content must lead to a node inside, and is clipped at the border of the box.
            for (name, node) in [("ltail", edge.from), ("lhead", edge.to)] {
                if panel.has_content(node) {
                    let _ = write!(attributes, ", {name} = \"cluster_{id}_{node}\"");
                }
            }
            let (from, to) = (anchor(panel, edge.from), anchor(panel, edge.to));
            let _ = writeln!(out, "    {id}_{from} -> {id}_{to} [{attributes}];");
        }
        out.push_str("  }\n");
    }
    out.push_str("}\n");
    out
}

fn nodes(out: &mut String, panel: &Panel, within: Option<NodeId>, depth: usize) {
    let indent = "  ".repeat(depth);
    let id = panel.id;
    for node in panel.inside(within) {
        let (number, label) = (node.id, string(node.lines()));
        if panel.has_content(number) {
            let _ = writeln!(out, "{indent}subgraph \"cluster_{id}_{number}\" {{");
            let _ = writeln!(out, "{indent}  label = {label};");
            nodes(out, panel, Some(number), depth + 1);
            let _ = writeln!(out, "{indent}}}");
            continue;
        }
        let shape = match node.kind {
            Kind::File | Kind::Files => "note",
            Kind::Import => "oval",
            Kind::Instance => "box",
            Kind::OwnCode | Kind::CoreInstance => "component",
            Kind::Export => "cds",
        };
        let attributes = format!("label = {label}, shape = {shape}");
        let _ = writeln!(out, "{indent}{id}_{number} [{attributes}];");
    }
}

/// The node to which lines of `node` lead: itself, or the first node inside that has no content.
fn anchor(panel: &Panel, node: NodeId) -> NodeId {
    match panel.inside(Some(node)).next() {
        Some(inside) => anchor(panel, inside.id),
        None => node,
    }
}

/// Quotes `lines` as one string, and escapes backslashes.
fn string(lines: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let escaped = lines.into_iter().map(|line| {
        let line = line.as_ref().replace('\\', "\\\\");
        line.replace('"', "\\\"").replace(char::is_control, " ")
    });
    format!("\"{}\"", escaped.collect::<Vec<_>>().join("\\n"))
}

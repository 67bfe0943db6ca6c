//! Renders the picture for Graphviz.

use super::panel::{Kind, NodeId, Panel};
use std::fmt::Write;

pub(super) fn write(panels: &[Panel]) -> String {
    let mut out = String::from(
        "digraph bundle {\n  compound = true;\n  fontname = \"monospace\";\n  \
         node [fontname = \"monospace\", shape = box];\n  edge [fontname = \"monospace\"];\n",
    );
    for panel in panels {
        let _ = writeln!(out, "  subgraph \"cluster_{}\" {{", panel.id);
        let _ = writeln!(out, "    label = {};", string(&[panel.title]));
        nodes(&mut out, panel, None, 2);
        for edge in &panel.edges {
            let labels: Vec<&str> = edge.labels.iter().map(String::as_str).collect();
            let mut attributes = vec![format!("label = {}", string(&labels))];
            if edge.is_unused {
                attributes.push("style = dashed".to_owned());
            }
            // A line to a box with content must lead to a node inside, and is clipped at the border of the box.
            for (name, node) in [("ltail", edge.from), ("lhead", edge.to)] {
                if panel.inside(Some(node)).next().is_some() {
                    attributes.push(format!("{name} = \"cluster_{}_{node}\"", panel.id));
                }
            }
            let (from, to) = (anchor(panel, edge.from), anchor(panel, edge.to));
            let attributes = attributes.join(", ");
            let id = panel.id;
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
        let label = label(panel, node);
        if panel.inside(Some(node)).next().is_some() {
            let _ = writeln!(out, "{indent}subgraph \"cluster_{id}_{node}\" {{");
            let _ = writeln!(out, "{indent}  label = {label};");
            nodes(out, panel, Some(node), depth + 1);
            let _ = writeln!(out, "{indent}}}");
        } else {
            let shape = match panel.nodes[node].kind {
                Kind::File => "note",
                Kind::Import => "oval",
                Kind::Instance => "box",
                Kind::OwnCode => "component",
            };
            let _ = writeln!(
                out,
                "{indent}{id}_{node} [label = {label}, shape = {shape}];"
            );
        }
    }
}

/// The node to which lines of `node` lead: itself, or the first node inside that has no content.
fn anchor(panel: &Panel, mut node: NodeId) -> NodeId {
    while let Some(inside) = panel.inside(Some(node)).next() {
        node = inside;
    }
    node
}

fn label(panel: &Panel, node: NodeId) -> String {
    let node = &panel.nodes[node];
    let lines: Vec<&str> = std::iter::once(node.label.as_str())
        .chain(node.note.as_deref())
        .collect();
    string(&lines)
}

/// Quotes `lines` as one string, and escapes backslashes.
fn string(lines: &[&str]) -> String {
    let lines: Vec<String> = lines
        .iter()
        .map(|line| {
            line.replace('\\', "\\\\")
                .replace('"', "\\\"")
                .replace('\n', " ")
        })
        .collect();
    format!("\"{}\"", lines.join("\\n"))
}

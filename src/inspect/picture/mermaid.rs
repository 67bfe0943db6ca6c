//! Renders the picture for Mermaid.

use super::panel::{Kind, NodeId, Panel};
use std::fmt::Write;

pub(super) fn write(panels: &[Panel]) -> String {
    let mut out = String::from("flowchart TB\n");
    for panel in panels {
        let _ = writeln!(out, "  subgraph {}[{}]", panel.id, string([panel.title]));
        nodes(&mut out, panel, None, 2);
        out.push_str("  end\n");
    }
    for panel in panels {
        let id = panel.id;
        for edge in panel.drawn() {
            let arrow = if edge.is_called { "-->" } else { "-.->" };
            let label = match edge.labels.is_empty() {
                true => String::new(),
                false => format!("|{}|", string(&edge.labels)),
            };
            let _ = writeln!(out, "  {id}{} {arrow}{label} {id}{}", edge.from, edge.to);
        }
    }
    out
}

fn nodes(out: &mut String, panel: &Panel, within: Option<NodeId>, depth: usize) {
    let indent = "  ".repeat(depth);
    let id = panel.id;
    for node in panel.inside(within) {
        let (number, text) = (node.id, string(node.lines()));
        if panel.has_content(number) {
            let _ = writeln!(out, "{indent}subgraph {id}{number}[{text}]");
            nodes(out, panel, Some(number), depth + 1);
            let _ = writeln!(out, "{indent}end");
            continue;
        }
        let (open, close) = match node.kind {
            Kind::File | Kind::Files | Kind::Instance => ("[", "]"),
            Kind::Import => ("([", "])"),
            Kind::OwnCode | Kind::CoreInstance => ("[[", "]]"),
            Kind::Export => (">", "]"),
        };
        let _ = writeln!(out, "{indent}{id}{number}{open}{text}{close}");
    }
}

/// Quotes `lines` as one string. Characters that may have a meaning in Mermaid or HTML are written by their code points.
fn string(lines: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let escape = |c: char| match c.is_ascii_alphanumeric() || " -.:/@_$".contains(c) {
        true => c.to_string(),
        false => format!("#{};", u32::from(c)),
    };
    let lines = lines.into_iter();
    let escaped = lines.map(|line| line.as_ref().chars().map(escape).collect::<String>());
    format!("\"{}\"", escaped.collect::<Vec<_>>().join("<br>"))
}

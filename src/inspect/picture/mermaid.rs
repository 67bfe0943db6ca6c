//! Renders the picture for Mermaid.

use super::panel::{Kind, Node, NodeId, Panel};
use std::fmt::Write;

pub(super) fn write(panels: &[Panel]) -> String {
    let mut out = String::from("flowchart TB\n");
    for panel in panels {
        let _ = writeln!(out, "  subgraph {}[{}]", panel.id, string(&[panel.title]));
        nodes(&mut out, panel, None, 2);
        out.push_str("  end\n");
    }
    for panel in panels {
        let id = panel.id;
        for edge in &panel.edges {
            let arrow = if edge.is_unused { "-.->" } else { "-->" };
            let labels: Vec<&str> = edge.labels.iter().map(String::as_str).collect();
            let label = match labels.is_empty() {
                true => String::new(),
                false => format!("|{}|", string(&labels)),
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
        let Node {
            kind, label, note, ..
        } = &panel.nodes[node];
        let lines: Vec<&str> = std::iter::once(label.as_str())
            .chain(note.as_deref())
            .collect();
        let text = string(&lines);
        if panel.inside(Some(node)).next().is_some() {
            let _ = writeln!(out, "{indent}subgraph {id}{node}[{text}]");
            nodes(out, panel, Some(node), depth + 1);
            let _ = writeln!(out, "{indent}end");
            continue;
        }
        let (open, close) = match kind {
            Kind::File | Kind::Instance => ("[", "]"),
            Kind::Import => ("([", "])"),
            Kind::OwnCode => ("[[", "]]"),
        };
        let _ = writeln!(out, "{indent}{id}{node}{open}{text}{close}");
    }
}

/// Quotes `lines` as one string. Characters that may have a meaning in Mermaid or HTML are written by their code points.
fn string(lines: &[&str]) -> String {
    let mut string = String::from("\"");
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            string.push_str("<br>");
        }
        for c in line.chars() {
            match c {
                'a'..='z'
                | 'A'..='Z'
                | '0'..='9'
                | ' '
                | '-'
                | '.'
                | ':'
                | '/'
                | '@'
                | '_'
                | '$' => string.push(c),
                _ => {
                    let _ = write!(string, "#{};", u32::from(c));
                }
            }
        }
    }
    string.push('"');
    string
}

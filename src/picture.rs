//! A bundle as a picture of two panels: which files it is made of, and what each asks of its host; and which instances come to be, and who
//! uses what of whom. [`Picture::of`] is given the graph and the assembly; each form of it is written in a module of its own.

mod dot;
mod files;
mod instances;
mod json;
mod layout;
mod mermaid;
mod svg;

use crate::emit::binary::Assembly;
use crate::emit::outline::Outlines;
use crate::graph::Graph;
use std::collections::BTreeMap;

/// What a bundle is made of, and what happens in it: the graph of its files, and that of its instances, as the component model's
/// [Link-time Virtualization](https://github.com/WebAssembly/component-model/blob/main/design/mvp/examples/LinkTimeVirtualization.md) shows them.
#[derive(Clone, Debug)]
pub struct Picture {
    panels: [Panel; 2],
}

/// One of the two graphs.
#[derive(Clone, Debug)]
struct Panel {
    /// What it is called where names are identifiers.
    id: &'static str,
    title: &'static str,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
}

/// Index of a [`Node`] in its panel.
type NodeId = usize;

#[derive(Clone, Debug)]
struct Node {
    kind: Kind,
    label: String,
    /// What else there is to say, in small print.
    note: Option<String>,
    /// The node that it is inside of, which comes before it.
    within: Option<NodeId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    File,
    /// An import from the host.
    Import,
    Instance,
    /// The core code of an instance that has others inside.
    OwnCode,
}

/// That a node uses another.
#[derive(Clone, Debug)]
struct Edge {
    from: NodeId,
    to: NodeId,
    /// By what names.
    labels: Vec<String>,
    /// Whether it only is given what it does not call.
    is_unused: bool,
}

impl Picture {
    pub(crate) fn of(graph: &Graph, outlines: &Outlines, assembly: &Assembly) -> Picture {
        Picture {
            panels: [
                files::panel(graph, outlines),
                instances::panel(graph, outlines, assembly),
            ],
        }
    }

    /// The picture as [SVG](https://www.w3.org/TR/SVG2/), laid out and in one piece.
    pub fn to_svg(&self) -> String {
        svg::write(&self.panels)
    }

    /// The picture in the language of [Graphviz](https://graphviz.org/doc/info/lang.html), which lays it out.
    pub fn to_dot(&self) -> String {
        dot::write(&self.panels)
    }

    /// The picture as a flowchart of [Mermaid](https://mermaid.js.org/syntax/flowchart.html), which is laid out where it is shown.
    pub fn to_mermaid(&self) -> String {
        mermaid::write(&self.panels)
    }

    /// What the picture shows, as JSON: an object of two `panels`, each with its `nodes` and `edges`.
    pub fn to_json(&self) -> String {
        json::write(&self.panels)
    }
}

impl Panel {
    /// Adds a node of its own.
    fn add(&mut self, kind: Kind, label: impl Into<String>, within: Option<NodeId>) -> NodeId {
        let (label, note) = (label.into(), None);
        self.nodes.push(Node {
            kind,
            label,
            note,
            within,
        });
        self.nodes.len() - 1
    }

    /// The nodes inside of a node, or else those that are in none.
    fn inside(&self, within: Option<NodeId>) -> impl Iterator<Item = NodeId> {
        let nodes = self.nodes.iter().enumerate();
        nodes
            .filter(move |(_, node)| node.within == within)
            .map(|(id, _)| id)
    }
}

/// Edges, of which those from and to the same are one.
#[derive(Default)]
struct Edges(BTreeMap<(NodeId, NodeId), Edge>);

impl Edges {
    fn add(&mut self, from: NodeId, to: NodeId, label: Option<&str>, is_unused: bool) {
        let edge = self.0.entry((from, to)).or_insert(Edge {
            from,
            to,
            labels: Vec::new(),
            is_unused,
        });
        edge.is_unused &= is_unused;
        let label = label.map(str::to_owned);
        edge.labels
            .extend(label.filter(|label| !edge.labels.contains(label)));
    }

    fn into_list(self) -> Vec<Edge> {
        self.0.into_values().collect()
    }
}

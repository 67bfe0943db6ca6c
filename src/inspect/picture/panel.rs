//! The values of a picture: each panel has nodes, which nest, and edges between them.

use std::collections::BTreeMap;

/// One of the two diagrams.
#[derive(Clone, Debug)]
pub(super) struct Panel {
    /// Its name in formats where names are identifiers.
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
}

/// Index of a [`Node`] in its panel.
pub(super) type NodeId = usize;

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) label: String,
    /// Further information, in small print.
    pub(super) note: Option<String>,
    /// The enclosing node, which has a smaller id.
    pub(super) within: Option<NodeId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    File,
    /// An import from the host.
    Import,
    Instance,
    /// The core code of an instance that contains other instances.
    OwnCode,
}

/// The use of one node by another.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) from: NodeId,
    pub(super) to: NodeId,
    /// The names by which it is used.
    pub(super) labels: Vec<String>,
    /// Whether it is only an argument, which the user never calls.
    pub(super) is_unused: bool,
}

impl Panel {
    /// Adds a node without a note, and returns its id.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        label: impl Into<String>,
        within: Option<NodeId>,
    ) -> NodeId {
        let (label, note) = (label.into(), None);
        self.nodes.push(Node {
            kind,
            label,
            note,
            within,
        });
        self.nodes.len() - 1
    }

    /// The nodes directly inside a node, or the outermost nodes for `None`.
    pub(super) fn inside(&self, within: Option<NodeId>) -> impl Iterator<Item = NodeId> {
        let nodes = self.nodes.iter().enumerate();
        nodes
            .filter(move |(_, node)| node.within == within)
            .map(|(id, _)| id)
    }
}

/// Edges; edges between the same two nodes are merged.
#[derive(Default)]
pub(super) struct Edges(BTreeMap<(NodeId, NodeId), Edge>);

impl Edges {
    pub(super) fn add(&mut self, from: NodeId, to: NodeId, label: Option<&str>, is_unused: bool) {
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

    pub(super) fn into_list(self) -> Vec<Edge> {
        self.0.into_values().collect()
    }
}

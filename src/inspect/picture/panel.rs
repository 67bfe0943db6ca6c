//! The values of a picture: each panel has nodes, which nest, and edges between them.

#[cfg(feature = "formats")]
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// One of the two diagrams.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "formats", derive(Serialize))]
pub(super) struct Panel {
    /// Its name in formats where names are identifiers.
    #[cfg_attr(feature = "formats", serde(skip))]
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) nodes: Vec<Node>,
    /// The nodes directly inside a node, and the outermost.
    #[cfg_attr(feature = "formats", serde(skip))]
    content: HashMap<Option<NodeId>, Vec<NodeId>>,
    /// One between any two nodes.
    #[cfg_attr(feature = "formats", serde(serialize_with = "values"))]
    edges: BTreeMap<(NodeId, NodeId), Edge>,
    /// Edges that lead to a box of files, and stand for the edges to each of them.
    #[cfg_attr(feature = "formats", serde(skip))]
    to_files: BTreeMap<(NodeId, NodeId), Edge>,
}

/// Index of a [`Node`] in its panel.
pub(super) type NodeId = usize;

#[derive(Clone, Debug)]
#[cfg_attr(feature = "formats", derive(Serialize))]
pub(super) struct Node {
    pub(super) id: NodeId,
    pub(super) kind: Kind,
    pub(super) label: String,
    /// Further information, in small print.
    #[cfg_attr(feature = "formats", serde(skip_serializing_if = "Option::is_none"))]
    pub(super) note: Option<String>,
    /// The whole name, if the label is a part of it.
    #[cfg_attr(feature = "formats", serde(skip))]
    pub(super) name: Option<String>,
    /// The enclosing node, which has a smaller id.
    #[cfg_attr(feature = "formats", serde(skip_serializing_if = "Option::is_none"))]
    pub(super) within: Option<NodeId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "formats", derive(Serialize))]
#[cfg_attr(feature = "formats", serde(rename_all = "kebab-case"))]
pub(super) enum Kind {
    File,
    /// Files that the same files import.
    Files,
    /// An import from the host.
    Import,
    Instance,
    /// The core code of an instance that contains other instances.
    OwnCode,
    /// An instance of a core module.
    CoreInstance,
    /// An export of the bundle.
    Export,
}

/// The use of one node by another.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "formats", derive(Serialize))]
pub(super) struct Edge {
    pub(super) from: NodeId,
    pub(super) to: NodeId,
    /// The names by which it is used.
    pub(super) labels: Vec<String>,
    /// The functions of an import.
    #[cfg_attr(feature = "formats", serde(skip_serializing_if = "BTreeSet::is_empty"))]
    pub(super) functions: BTreeSet<String>,
    /// Whether it is called, and not only an argument.
    #[cfg_attr(feature = "formats", serde(rename = "called"))]
    pub(super) is_called: bool,
}

/// Serializes the edges as a list.
#[cfg(feature = "formats")]
fn values<S: Serializer>(
    edges: &BTreeMap<(NodeId, NodeId), Edge>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(edges.values())
}

impl Panel {
    pub(super) fn new(id: &'static str, title: &'static str) -> Panel {
        Panel {
            id,
            title,
            nodes: Vec::new(),
            content: HashMap::new(),
            edges: BTreeMap::new(),
            to_files: BTreeMap::new(),
        }
    }

    /// Adds a node without a note, and returns its id.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        label: impl Into<String>,
        within: Option<NodeId>,
    ) -> NodeId {
        let id = self.nodes.len();
        self.content.entry(within).or_default().push(id);
        self.nodes.push(Node {
            id,
            kind,
            label: label.into(),
            note: None,
            name: None,
            within,
        });
        id
    }

    /// Adds an edge, or adds to the one that there is between the same two nodes. Returns it.
    pub(super) fn link(
        &mut self,
        from: NodeId,
        to: NodeId,
        label: Option<&str>,
        is_called: bool,
    ) -> &mut Edge {
        let edges = match self.nodes[to].kind {
            Kind::Files => &mut self.to_files,
            _ => &mut self.edges,
        };
        let edge = edges.entry((from, to)).or_insert(Edge {
            from,
            to,
            labels: Vec::new(),
            functions: BTreeSet::new(),
            is_called,
        });
        edge.is_called |= is_called;
        let label = label.map(str::to_owned);
        edge.labels
            .extend(label.filter(|label| !edge.labels.contains(label)));
        edge
    }

    /// The edges as they are drawn: one to a box of files instead of one to each of its files.
    pub(super) fn drawn(&self) -> impl Iterator<Item = &Edge> {
        let is_files = |node: NodeId| self.nodes[node].kind == Kind::Files;
        let edges = self.edges.values();
        let edges = edges.filter(move |edge| !self.nodes[edge.to].within.is_some_and(is_files));
        edges.chain(self.to_files.values())
    }

    /// The nodes directly inside a node, or the outermost nodes for `None`.
    pub(super) fn inside(&self, within: Option<NodeId>) -> impl Iterator<Item = &Node> {
        let content = self.content.get(&within);
        content.into_iter().flatten().map(|id| &self.nodes[*id])
    }

    /// Whether there are nodes inside a node.
    pub(super) fn has_content(&self, node: NodeId) -> bool {
        self.inside(Some(node)).next().is_some()
    }
}

impl Node {
    /// The whole name and the note.
    pub(super) fn title(&self) -> String {
        let name = self.name.as_ref().unwrap_or(&self.label);
        match &self.note {
            Some(note) => format!("{name} ({note})"),
            None => name.clone(),
        }
    }

    /// The label and the note.
    pub(super) fn lines(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.label).chain(&self.note)
    }
}

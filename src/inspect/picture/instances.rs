//! The panel of instances: how they nest, and what each uses of other instances and of the host.

use super::panel::{Kind, NodeId, Panel};
use crate::check;
use crate::graph::{self, Graph, UnitId};
use crate::inspect::access::{Analysis, Callee, InstanceId};
use crate::rewrite::{Assembly, Chunk, Rewrite};
use std::collections::BTreeMap;

/// Draws the instances of a bundle.
///
/// An instance uses its arguments, and the instances inside it that it calls. If an instance contains others and calls something, its core
/// code is a node next to them.
pub(super) fn panel(rewrite: &Rewrite, assembly: &Assembly, analysis: &Analysis) -> Panel {
    let graph = &rewrite.graph;
    let chunks = assembly.chunks(rewrite);
    let mut drawing = Drawing {
        graph,
        chunks: &chunks,
        analysis,
        panel: Panel::new("instances", "Runtime instance graph"),
        instances: vec![0; analysis.instances.len()],
        own_code: BTreeMap::new(),
        imports: Vec::new(),
    };
    drawing.nodes();
    drawing.edges();
    drawing.panel
}

struct Drawing<'a> {
    graph: &'a Graph,
    chunks: &'a [Chunk<'a>],
    analysis: &'a Analysis,
    panel: Panel,
    instances: Vec<NodeId>,
    own_code: BTreeMap<InstanceId, NodeId>,
    /// The node of each import.
    imports: Vec<NodeId>,
}

impl Drawing<'_> {
    fn nodes(&mut self) {
        let analysis = self.analysis;
        let mut units: Vec<Option<UnitId>> = vec![None; analysis.instances.len()];
        for id in analysis.shown() {
            let instance = &analysis.instances[id];
            let definition = instance.definition.map(|it| &analysis.definitions[it]);
            let unit = definition.map(|it| check::origin(self.chunks, it.offset).0);
            let file =
                unit.map(|unit| graph::from_parent(self.graph, self.graph.units[unit].path()));
            units[id] = unit;
            let (label, note, within) = match analysis.around(id) {
                None => (file.unwrap_or_default(), None, None),
                Some(around) => {
                    let path = analysis.path(id);
                    let name = path.strip_prefix(analysis.path(around));
                    let name = name.and_then(|rest| rest.strip_prefix('/'));
                    let is_same_file = units[around] == unit;
                    let definition = analysis.definition_name(id).map(|name| format!("${name}"));
                    let note = file.filter(|_| !is_same_file).or(definition);
                    let label = name.unwrap_or(path).to_owned();
                    (label, note, Some(self.instances[around]))
                }
            };
            let node = self.panel.add(Kind::Instance, label, within);
            self.panel.nodes[node].note = note;
            self.instances[id] = node;
            let mut calls = instance.calls.iter();
            let calls_others = calls.any(|callee| *callee != Callee::Instance(id));
            if analysis.has_instances(id) && calls_others {
                let own = self.panel.add(Kind::OwnCode, "own code", Some(node));
                self.own_code.insert(id, own);
            }
        }
        for import in &analysis.imports.imports {
            let node = self.panel.add(Kind::Import, &import.name, None);
            self.imports.push(node);
        }
    }

    fn edges(&mut self) {
        let analysis = self.analysis;
        for id in analysis.shown() {
            let instance = &analysis.instances[id];
            let mut names: BTreeMap<Callee, Vec<&str>> = BTreeMap::new();
            let arguments = instance.arguments.iter();
            for (name, value) in arguments.filter(|(name, _)| !analysis.is_inside(id, name)) {
                for callee in analysis.heap.callees([*value]) {
                    names.entry(callee).or_default().push(name);
                }
            }
            for (callee, names) in &names {
                let is_called = instance.calls.contains(callee);
                // Arguments that are only passed on appear as edges of the instances inside.
                if !is_called && analysis.has_instances(id) {
                    continue;
                }
                for name in self.telling(*callee, names) {
                    self.edge(id, *callee, Some(name), is_called);
                }
            }
            let others = instance.calls.iter();
            for callee in others.filter(|callee| !names.contains_key(callee)) {
                self.edge(id, *callee, None, true);
                if let Callee::Instance(other) = *callee {
                    for name in analysis.taken(id, other) {
                        self.edge(id, *callee, Some(name), true);
                    }
                }
            }
        }
    }

    /// The informative argument names of a callee: the import's own name if present, since its types are part of other interfaces too.
    fn telling<'n>(&self, callee: Callee, names: &[&'n str]) -> Vec<&'n str> {
        let imports = &self.analysis.imports;
        if let Callee::Host(item) = callee {
            let own = imports.imports[imports.items[item].import].name.as_str();
            if let Some(own) = names.iter().find(|name| **name == own) {
                return vec![own];
            }
        }
        names.to_vec()
    }

    fn edge(&mut self, user: InstanceId, supplier: Callee, label: Option<&str>, is_called: bool) {
        let from = self.own_code.get(&user).copied();
        let from = from.unwrap_or(self.instances[user]);
        let to = match supplier {
            Callee::Host(item) => self.imports[self.analysis.imports.items[item].import],
            Callee::Instance(other) if other == user => return,
            // A call of an enclosing instance goes to its own code.
            Callee::Instance(other) if self.is_around(other, user) => {
                let (panel, within) = (&mut self.panel, self.instances[other]);
                let own_code = self.own_code.entry(other);
                *own_code.or_insert_with(|| panel.add(Kind::OwnCode, "own code", Some(within)))
            }
            Callee::Instance(other) => self.instances[other],
        };
        self.panel.link(from, to, label, is_called);
    }

    fn is_around(&self, outer: InstanceId, mut inner: InstanceId) -> bool {
        while let Some(around) = self.analysis.around(inner) {
            inner = around;
            if inner == outer {
                return true;
            }
        }
        false
    }
}

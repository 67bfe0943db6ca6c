//! The panel of instances: how they nest, and what each uses of other instances and of the host.

use super::panel::{Kind, NodeId, Panel};
use crate::binary::{IndexSpace, Step};
use crate::check;
use crate::graph::{self, Graph, UnitId};
use crate::inspect::access::{Analysis, Callee, InstanceId};
use crate::rewrite::{Assembly, Chunk, Rewrite};
use std::collections::{BTreeMap, BTreeSet};

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
    drawing.core_instances();
    drawing.exports();
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
            self.panel.nodes[node].name = Some(analysis.path(id).to_owned());
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
        let edge = self.panel.link(from, to, label, is_called);
        if let Callee::Host(item) = supplier {
            let function = &self.analysis.imports.items[item].name;
            edge.functions.extend(function.clone());
        }
    }

    /// Draws the core instances of the instances that instantiate core modules of others.
    fn core_instances(&mut self) {
        let analysis = self.analysis;
        let is_of_file = |instance: InstanceId, step: usize| {
            let (offset, _) = analysis.step(instance, step);
            let definition = analysis.instances[instance].definition;
            let within = definition.map(|it| analysis.definitions[it].offset);
            let unit = |offset| check::origin(self.chunks, offset).0;
            let other = unit(offset);
            within.map(unit) != Some(other) && !self.graph.units[other].is_extracted()
        };
        for id in analysis.shown() {
            let all = core_instances(analysis, id, &is_of_file);
            if !all.iter().any(|core| core.is_imported) {
                continue;
            }
            let mut nodes: BTreeMap<u32, NodeId> = BTreeMap::new();
            for core in &all {
                let within = Some(self.instances[id]);
                let node = self.panel.add(Kind::CoreInstance, &core.name, within);
                self.panel.nodes[node].note = core.module.clone();
                nodes.insert(core.index, node);
            }
            for core in &all {
                for used in core.uses.iter().filter(|used| **used != core.index) {
                    let (from, to) = (nodes[&core.index], nodes[used]);
                    self.panel.link(from, to, None, true);
                }
            }
        }
    }

    /// Draws the exports of the bundle, each with the suppliers of its code.
    fn exports(&mut self) {
        let analysis = self.analysis;
        let Some(outermost) = analysis.instances.first() else {
            return;
        };
        let definition = outermost.definition.map(|it| &analysis.definitions[it]);
        let steps = definition.into_iter().flat_map(|it| &it.steps);
        for (_, step) in steps {
            let Step::Export(export) = step else {
                continue;
            };
            if export.space == IndexSpace::Type {
                continue;
            }
            let node = self.panel.add(Kind::Export, &export.name, None);
            let (value, _) = outermost.item(export.space, export.index);
            for callee in analysis.heap.callees([value]) {
                let supplier = match callee {
                    Callee::Host(item) => self.imports[analysis.imports.items[item].import],
                    Callee::Instance(other) => {
                        let own_code = self.own_code.get(&other).copied();
                        own_code.unwrap_or(self.instances[analysis.core(other)])
                    }
                };
                self.panel.link(node, supplier, None, true);
            }
        }
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

/// An instance of a core module.
struct CoreInstance {
    /// Its index in the component instance.
    index: u32,
    /// Its name, or the name of its module.
    name: String,
    /// The name of its module, unless that is its own name.
    module: Option<String>,
    /// Whether the module comes from outside of the file.
    is_imported: bool,
    /// The core instances whose exports it is given.
    uses: BTreeSet<u32>,
}

/// Returns the core instances of an instance. `is_of_file` returns whether the step that defines a core module is another file.
fn core_instances(
    analysis: &Analysis,
    instance: InstanceId,
    is_of_file: &dyn Fn(InstanceId, usize) -> bool,
) -> Vec<CoreInstance> {
    let Some(definition) = analysis.instances[instance].definition else {
        return Vec::new();
    };
    let definition = &analysis.definitions[definition];
    let mut all = Vec::new();
    let mut index = 0;
    for (_, step) in &definition.steps {
        if let Step::RunModule { module, arguments } = step {
            let (_, at) = analysis.instances[instance].item(IndexSpace::CoreModule, *module);
            let imported = match analysis.step(instance, at).1 {
                Step::Import { name, .. } => Some(name.clone()),
                Step::Alias(named) => Some(named.name.clone()),
                _ => None,
            };
            let given = definition.names.of(IndexSpace::CoreModule, *module);
            let module = given.map(|name| format!("${name}"));
            let is_imported = imported.is_some() || is_of_file(instance, at);
            let module = module.or(imported);
            let own = definition
                .names
                .of(IndexSpace::CoreInstance, index)
                .cloned();
            let mut uses = BTreeSet::new();
            for argument in arguments {
                used(analysis, instance, argument.index, &mut uses);
            }
            all.push(CoreInstance {
                index,
                is_imported,
                uses,
                name: own.unwrap_or_else(|| format!("core instance {index}")),
                module,
            });
        }
        index += u32::from(step.space() == IndexSpace::CoreInstance);
    }
    all
}

/// Adds the instances of core modules whose exports a core instance has.
fn used(analysis: &Analysis, instance: InstanceId, core: u32, uses: &mut BTreeSet<u32>) {
    let step = |space: IndexSpace, index: u32| {
        let (_, at) = analysis.instances[instance].item(space, index);
        analysis.step(instance, at).1
    };
    match step(IndexSpace::CoreInstance, core) {
        Step::RunModule { .. } => _ = uses.insert(core),
        Step::CoreBundle(exports) => {
            for (space, index) in exports {
                if let Step::CoreAlias { instance: of, .. } = step(*space, *index) {
                    used(analysis, instance, *of, uses);
                }
            }
        }
        _ => {}
    }
}

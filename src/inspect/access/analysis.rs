//! Determines the access of each component instance to each function that a bundle imports: the instance calls it, passes it on, reaches
//! it through other instances, or cannot reach it.
//!
//! [`analyse`] [instantiates the bundle without running it](run). The analysis is sound: a function passed to the core code of an instance
//! counts as called, whether or not the code calls it, and whatever cannot be traced counts as access. Three consequences:
//!
//! - Dropping a handle of the host's resource type runs the host's destructor. The destructor is therefore a function of its own,
//!   `[resource-drop]` and the name of the type.
//! - Access means functions. A handle, stream or future of the host is a value, which goes wherever functions carry it: reading a stream is
//!   not a call of an import.
//! - An instance that calls another reaches everything that the other reaches, even if the other exports nothing that leads there.

use super::import::{self, Imports};
use super::paths::{self, Frames};
use super::run::{self, Instance, Instances};
use super::value::{Callee, Heap, HostItemId, InstanceId, Items};
use crate::binary::{self, ComponentBody, IndexSpace, Named, Step};
use crate::check;
use crate::graph::{Graph, Unit};
use crate::options::Pattern;
use crate::rewrite::Chunk;
use std::collections::BTreeSet;
use wasmparser::types::TypesRef;

/// The instances of a bundle and their access to its imports.
#[derive(Debug, Default)]
pub(crate) struct Analysis {
    pub(crate) definitions: Vec<ComponentBody>,
    /// The imports of the bundle.
    pub(crate) imports: Imports,
    /// The instances, the outermost first, each behind the instance that creates it.
    pub(crate) instances: Vec<Instance>,
    /// Whether the instances are distinct. If not, [some stand for several](run).
    pub(crate) are_distinct: bool,
    /// The items that each instance reaches, by itself or through others.
    reached: Vec<Items>,
    /// The objects that the items of the instances are.
    pub(crate) heap: Heap,
    /// The instances of compositions, each with the instance of the file that it is around, which stands for both.
    pub(super) frames: Frames,
    /// The name of each instance, behind the names of the enclosing instances.
    pub(super) paths: Vec<String>,
}

/// How an instance reaches a function of the host: the first kind that applies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "formats", derive(serde::Serialize))]
#[cfg_attr(feature = "formats", serde(rename_all = "kebab-case"))]
pub(crate) enum AccessKind {
    /// Its own core code receives the function.
    Calls,
    /// It exports the function, or passes it to an instance that it creates.
    PassesOn,
    /// It calls these instances, which reach the function.
    Through(#[cfg_attr(feature = "formats", serde(skip))] Vec<InstanceId>),
    /// It cannot reach the function.
    None,
}

/// Analyses a valid bundle. A core module has no component instances.
pub(crate) fn analyse(graph: &Graph, chunks: &[Chunk<'_>], types: TypesRef<'_>) -> Analysis {
    let definitions = binary::read_components(chunks.iter().map(|chunk| chunk.bytes));
    let definitions = definitions.expect("the bundle was validated");
    let Some(outermost) = definitions.first() else {
        return Analysis {
            are_distinct: true,
            ..Analysis::default()
        };
    };
    let names = imported(outermost);
    let (imports, _) = import::read(types, &names, &mut Heap::default());
    let mut instances = run::run(&definitions, |heap| import::read(types, &names, heap).1);
    let frames = frames(graph, chunks, &definitions, &instances.all);
    for (&frame, &core) in &frames {
        pass_on_for(frame, core, &mut instances);
    }
    Analysis {
        reached: reached(&instances),
        paths: paths::paths(&definitions, &instances.all, &frames),
        frames,
        instances: instances.all,
        heap: instances.heap,
        are_distinct: instances.are_distinct,
        definitions,
        imports,
    }
}

/// The names of the imports of a component, each with its other names.
fn imported(component: &ComponentBody) -> Vec<(String, Vec<String>)> {
    let imports = component.steps.iter().filter_map(|(_, step)| match step {
        Step::Import { name, others, .. } => Some((name.clone(), others.clone())),
        _ => None,
    });
    imports.collect()
}

/// The items that each instance reaches. Most instances end behind the instances they call, so one round usually finds everything.
fn reached(instances: &Instances) -> Vec<Items> {
    let mut reached = vec![Items::default(); instances.all.len()];
    loop {
        let mut has_grown = false;
        for &id in &instances.ended {
            let mut own = std::mem::take(&mut reached[id]);
            for callee in &instances.all[id].calls {
                match *callee {
                    Callee::Host(item) => has_grown |= own.insert(item),
                    // Its own is empty here.
                    Callee::Instance(other) => has_grown |= own.extend(&reached[other]),
                }
            }
            reached[id] = own;
        }
        if !has_grown {
            return reached;
        }
    }
}

/// The instances of compositions, each with the instance of the file that it is around.
fn frames(
    graph: &Graph,
    chunks: &[Chunk<'_>],
    definitions: &[ComponentBody],
    instances: &[Instance],
) -> Frames {
    if !graph.units.iter().any(Unit::is_composition) {
        return Frames::new();
    }
    let unit = |instance: InstanceId| {
        let definition = instances[instance].definition?;
        Some(check::origin(chunks, definitions[definition].offset).0)
    };
    let core = |frame: InstanceId| {
        let file = graph.units[unit(frame)?].composed()?;
        let mut made = instances[frame].makes.iter().copied();
        Some((frame, made.find(|made| unit(*made) == Some(file))?))
    };
    (0..instances.len()).filter_map(core).collect()
}

/// Lets the file in a composition pass on the items that the composition passes to the neighbours. In the text, these are its instances.
fn pass_on_for(frame: InstanceId, core: InstanceId, instances: &mut Instances) {
    let made = instances.all[frame].makes.iter();
    let neighbours = made.filter(|made| **made != core);
    let passed = neighbours.flat_map(|neighbour| instances.all[*neighbour].arguments.values());
    let passed = instances.heap.callees(passed.copied());
    instances.all[core].passes_on.extend(passed);
}

impl Analysis {
    /// The instances as they are written: the file in a composition takes the place of the composition.
    pub(crate) fn shown(&self) -> impl Iterator<Item = InstanceId> {
        let cores: BTreeSet<InstanceId> = self.frames.values().copied().collect();
        let all = (0..self.instances.len()).filter(move |id| !cores.contains(id));
        let mut shown = BTreeSet::new();
        all.map(|id| self.core(id))
            .filter(move |id| shown.insert(*id))
    }

    /// The instance of the file in a composition; any other instance itself.
    pub(crate) fn core(&self, instance: InstanceId) -> InstanceId {
        *self.frames.get(&instance).unwrap_or(&instance)
    }

    /// The instance of the composition around a file; any other instance itself.
    pub(crate) fn frame(&self, instance: InstanceId) -> InstanceId {
        let mut frames = self.frames.iter();
        let frame = frames.find(|(_, core)| **core == instance);
        frame.map_or(instance, |(frame, _)| *frame)
    }

    /// The instance around another one as it is written; `None` for the outermost.
    pub(crate) fn around(&self, instance: InstanceId) -> Option<InstanceId> {
        let site = self.instances[self.frame(instance)].site()?;
        Some(self.core(site.within))
    }

    /// The arguments of the instances that an instance creates.
    pub(super) fn arguments_of_instances(
        &self,
        instance: InstanceId,
    ) -> impl Iterator<Item = &Named> {
        let definition = self.instances[instance].definition;
        let steps = definition.map(|definition| &self.definitions[definition].steps);
        let arguments = steps.into_iter().flatten().map(|(_, step)| match step {
            Step::Instantiate { arguments, .. } => arguments.as_slice(),
            _ => &[],
        });
        arguments.flatten()
    }

    /// Whether the argument `name` of an instance is an instance inside of it as it is written.
    pub(crate) fn is_inside(&self, instance: InstanceId, name: &str) -> bool {
        let frame = self.frame(instance);
        let site = self.instances[instance]
            .site()
            .filter(|_| frame != instance);
        let Some((_, Step::Instantiate { arguments, .. })) =
            site.map(|site| self.step(frame, site.step))
        else {
            return false;
        };
        let mut named = arguments.iter().filter(|argument| argument.name == name);
        named.any(|named| {
            let is_instance = named.space == IndexSpace::Instance;
            let (_, step) = self.instances[frame].item(named.space, named.index);
            is_instance && matches!(self.step(frame, step).1, Step::Instantiate { .. })
        })
    }

    /// Whether an instance has others in it as it is written.
    pub(crate) fn has_instances(&self, instance: InstanceId) -> bool {
        self.frame(instance) != instance || !self.instances[instance].makes.is_empty()
    }

    /// The name of an instance: its `$id` where it is created, or else its index, behind the names of the enclosing instances.
    pub(crate) fn path(&self, instance: InstanceId) -> &str {
        &self.paths[instance]
    }

    /// The instances of which a path matches `pattern`.
    pub(super) fn matching(&self, pattern: &Pattern) -> Vec<InstanceId> {
        let matches = paths::matching(&self.definitions, &self.instances, &self.frames, pattern);
        self.shown().filter(|id| matches[*id]).collect()
    }

    /// The kind of access that an instance has to a function of the host.
    pub(crate) fn kind(&self, instance: InstanceId, item: HostItemId) -> AccessKind {
        let Instance {
            calls, passes_on, ..
        } = &self.instances[instance];
        if calls.contains(&Callee::Host(item)) {
            return AccessKind::Calls;
        }
        if passes_on.contains(&Callee::Host(item)) {
            return AccessKind::PassesOn;
        }
        let others = calls.iter().filter_map(|callee| match *callee {
            Callee::Instance(other) if self.reached[other].contains(item) => Some(other),
            _ => None,
        });
        let others: Vec<InstanceId> = others.filter(|other| *other != instance).collect();
        match others.is_empty() {
            true => AccessKind::None,
            false => AccessKind::Through(others),
        }
    }

    /// The names of the instances through which a function is reached.
    pub(super) fn through(&self, kind: &AccessKind) -> Vec<&str> {
        let others = match kind {
            AccessKind::Through(others) => others.as_slice(),
            _ => &[],
        };
        others.iter().map(|other| self.path(*other)).collect()
    }

    /// The name of the component that was instantiated: the name it has for the creating instance, or else its own.
    pub(crate) fn definition_name(&self, instance: InstanceId) -> Option<&str> {
        let definition = &self.instances[instance].definition;
        let site = self.instances[self.frame(instance)].site();
        let given = site.and_then(|site| {
            let within = &self.definitions[self.instances[site.within].definition?];
            match &within.steps[site.step].1 {
                Step::Instantiate { component, .. } => {
                    within.names.of(IndexSpace::Component, *component)
                }
                _ => None,
            }
        });
        let own = || self.definitions[(*definition)?].names.own.as_ref();
        given.or_else(own).map(String::as_str)
    }

    /// The names by which an instance aliases exports of `other`, which it creates: names of instances, or else of functions.
    pub(crate) fn taken(&self, instance: InstanceId, other: InstanceId) -> Vec<&str> {
        let known = &self.instances[instance];
        let Some(definition) = known.definition else {
            return Vec::new();
        };
        let from_other = |space: IndexSpace| {
            let steps = self.definitions[definition].steps.iter();
            let names = steps.filter_map(|(_, step)| match step {
                Step::Alias(named) if named.space == space => {
                    let (exports, _) = known.item(IndexSpace::Instance, named.index);
                    let export = self.heap.exported(exports, &named.name);
                    let is_its = self.heap.holds(export, Callee::Instance(other));
                    is_its.then_some(named.name.as_str())
                }
                _ => None,
            });
            names.collect::<Vec<_>>()
        };
        let instances = from_other(IndexSpace::Instance);
        match instances.is_empty() {
            true => from_other(IndexSpace::Func),
            false => instances,
        }
    }

    /// A step of an instance, and its offset in the binary.
    pub(crate) fn step(&self, instance: InstanceId, step: usize) -> (u64, &Step) {
        let definition = self.instances[instance].definition;
        let definition = definition.expect("what is not known has no items");
        let (offset, step) = &self.definitions[definition].steps[step];
        (*offset, step)
    }
}

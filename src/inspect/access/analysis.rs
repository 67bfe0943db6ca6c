//! Who can reach what: [`analyse`] is given the parts of a bundle, and tells for each component instance and each function that the
//! bundle imports whether the instance calls it, passes it on, reaches it through others, or cannot reach it.
//!
//! That is found by [instantiating without running](run). It is sound: a function that the core code of an instance is given counts as
//! called, whether that code calls it or not; what cannot be followed counts as access. Three things are to be known:
//!
//! - Whoever can drop a handle of a resource type of the host's can call what the host does then; so that is a function of its own,
//!   `[resource-drop]` and the name of the type.
//! - Access is to functions. A handle, stream or future of the host's is a value, which goes wherever functions carry it; to read a stream is no
//!   call of an import.
//! - An instance that calls another reaches all that the other does, although it may export nothing that leads there.

use super::import::{self, Imports};
use super::run::{self, Instance, Instances};
use super::value::{Callee, HostItemId, InstanceId};
use crate::binary::{self, ComponentBody, IndexSpace, Step};
use crate::check;
use crate::rewrite::Chunk;
use std::collections::BTreeSet;

/// What is to be known of a bundle's instances.
#[derive(Debug)]
pub(crate) struct Analysis {
    pub(super) definitions: Vec<ComponentBody>,
    /// What the bundle imports.
    pub(crate) imports: Imports,
    /// The instances, the outermost first, and each behind the one that makes it.
    pub(crate) instances: Vec<Instance>,
    /// Whether each is told apart from all others; else those are one that only differ in where they are made.
    pub(crate) are_told_apart: bool,
    /// What each reaches, by itself or through others.
    reached: Vec<BTreeSet<HostItemId>>,
    /// What each is called, with those around it.
    pub(super) paths: Vec<String>,
}

/// How an instance reaches a function of the host's; the first that is true.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AccessKind {
    /// Its own core code is given it.
    Calls,
    /// It gives it to an instance that it makes, or exports it.
    PassesOn,
    /// It calls these instances, which reach it.
    Through(Vec<InstanceId>),
    /// Not at all.
    None,
}

/// What the outermost instance is called.
const OUTERMOST: &str = ".";

/// Analyses a valid bundle. A core module has no instances of components.
pub(crate) fn analyse(runs: &[Chunk<'_>]) -> Analysis {
    let definitions = binary::read_components(runs.iter().map(|run| run.bytes));
    let Some(outermost) = definitions.first() else {
        return Analysis {
            definitions,
            imports: Imports::default(),
            instances: Vec::new(),
            are_told_apart: true,
            reached: Vec::new(),
            paths: Vec::new(),
        };
    };
    let types = check::types(runs);
    let (imports, given) = import::read(types.as_ref(), imported(outermost));
    let instances = run::run(&definitions, given);
    Analysis {
        reached: reached(&instances),
        paths: paths(&definitions, &instances.all),
        instances: instances.all,
        are_told_apart: instances.are_told_apart,
        definitions,
        imports,
    }
}

fn imported(component: &ComponentBody) -> Vec<String> {
    let imports = component.steps.iter().filter_map(|(_, step)| match step {
        Step::Import { name, .. } => Some(name.clone()),
        _ => None,
    });
    imports.collect()
}

/// What each instance reaches. Those that an instance calls have mostly ended before it, so that one round is mostly all.
fn reached(instances: &Instances) -> Vec<BTreeSet<HostItemId>> {
    let mut reached: Vec<BTreeSet<HostItemId>> = vec![BTreeSet::new(); instances.all.len()];
    loop {
        let mut has_grown = false;
        for &id in &instances.ended {
            let before = reached[id].len();
            for callee in &instances.all[id].calls {
                match *callee {
                    Callee::Host(item) => _ = reached[id].insert(item),
                    Callee::Instance(other) if other != id => {
                        let through = std::mem::take(&mut reached[other]);
                        reached[id].extend(&through);
                        reached[other] = through;
                    }
                    Callee::Instance(_) => {}
                }
            }
            has_grown |= reached[id].len() > before;
        }
        if !has_grown {
            return reached;
        }
    }
}

fn paths(definitions: &[ComponentBody], instances: &[Instance]) -> Vec<String> {
    let mut paths: Vec<String> = Vec::with_capacity(instances.len());
    for instance in instances {
        let path = match &instance.site {
            None => OUTERMOST.to_owned(),
            Some(site) => {
                let within = instances[site.within].definition;
                let names = &definitions[within.expect("it is known what it does")].names;
                let name = match names.instances.get(&site.index) {
                    Some(name) => name.clone(),
                    None => format!("instance {}", site.index),
                };
                match site.within {
                    0 => name,
                    within => format!("{}/{name}", paths[within]),
                }
            }
        };
        paths.push(path);
    }
    paths
}

impl Analysis {
    /// What an instance is called: the `$id` that it has where it is made, behind those of the instances around it, or else its index.
    pub(crate) fn path(&self, instance: InstanceId) -> &str {
        &self.paths[instance]
    }

    /// How an instance reaches a function of the host's.
    pub(crate) fn way(&self, instance: InstanceId, item: HostItemId) -> AccessKind {
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
            Callee::Instance(other) if self.reached[other].contains(&item) => Some(other),
            _ => None,
        });
        let others: Vec<InstanceId> = others.filter(|other| *other != instance).collect();
        if others.is_empty() {
            AccessKind::None
        } else {
            AccessKind::Through(others)
        }
    }

    /// What the instances are called through which a function is reached.
    pub(super) fn through(&self, way: &AccessKind) -> Vec<&str> {
        let others = match way {
            AccessKind::Through(others) => others.as_slice(),
            _ => &[],
        };
        others.iter().map(|other| self.path(*other)).collect()
    }

    /// Where the component starts in the binary that an instance is of; `None` if that is not known.
    pub(crate) fn definition_offset(&self, instance: InstanceId) -> Option<u64> {
        let definition = self.instances[instance].definition?;
        Some(self.definitions[definition].offset)
    }

    /// What the component is called that an instance is of: by the one that makes it, or by itself.
    pub(crate) fn definition_name(&self, instance: InstanceId) -> Option<&str> {
        let Instance {
            site, definition, ..
        } = &self.instances[instance];
        let given = site.and_then(|site| {
            let within = &self.definitions[self.instances[site.within].definition?];
            match &within.steps[site.step].1 {
                Step::Instantiate { component, .. } => within.names.components.get(component),
                _ => None,
            }
        });
        let own = || self.definitions[(*definition)?].names.own.as_ref();
        given.or_else(own).map(String::as_str)
    }

    /// By what names an instance takes exports of another that it makes: those of instances, or else of functions.
    pub(crate) fn taken(&self, instance: InstanceId, other: InstanceId) -> Vec<&str> {
        let known = &self.instances[instance];
        let Some(definition) = known.definition else {
            return Vec::new();
        };
        let from_other = |space: IndexSpace| {
            let names =
                (self.definitions[definition].steps.iter()).filter_map(|(_, step)| match step {
                    Step::Alias(named) if named.space == space => {
                        let (exports, _) = known.item(IndexSpace::Instance, named.index);
                        let is_its = exports
                            .export(&named.name)
                            .callees()
                            .contains(&Callee::Instance(other));
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

    /// The item of an instance, and the step that it is from.
    pub(super) fn step_of(
        &self,
        instance: InstanceId,
        space: IndexSpace,
        index: u32,
    ) -> (u64, &Step) {
        let (_, step) = self.instances[instance].item(space, index);
        self.step(instance, step)
    }

    pub(super) fn step(&self, instance: InstanceId, step: usize) -> (u64, &Step) {
        let definition = self.instances[instance].definition;
        let definition = definition.expect("what is not known has no items");
        let (offset, step) = &self.definitions[definition].steps[step];
        (*offset, step)
    }
}

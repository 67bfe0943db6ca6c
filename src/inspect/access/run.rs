//! Instantiates a component without running any code: [`run`] is given its [`ComponentBody`]s and what the host gives, and follows each
//! function from whoever defines it to whoever can call it. It hands on all instances that come to be, with what each calls and
//! passes on.
//!
//! What cannot be followed counts as access. That is what the instance of a component does of which only the type is known: it calls all
//! that it is given, and what it exports may be any of that.

use super::value::{Arguments, Callee, Callees, Closure, InstanceId, Shared, Value, Values};
use crate::binary::{BodyId, ComponentBody, IndexSpace, Named, Outer, Spaces, Step};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// So many instances are told apart. Where there are more, those are one that are made by the same instruction of the same
/// definition and arguments, so that definitions which double their instances at each step do not make the run exponential.
pub(crate) const TOLD_APART: usize = 1000;

/// An instance of a component.
#[derive(Debug)]
pub(crate) struct Instance {
    /// Where it is made; `None` for the outermost.
    pub(crate) site: Option<Site>,
    /// What it is an instance of; `None` if that is not known here.
    pub(crate) definition: Option<BodyId>,
    /// What it is given.
    pub(crate) arguments: Arguments,
    /// Whose code its own code can call.
    pub(crate) calls: Callees,
    /// What it gives to an instance that it makes, or exports.
    pub(crate) passes_on: Callees,
    /// Its items, each with the step that it is from.
    items: Spaces<Vec<(Value, usize)>>,
    /// The instances that it makes, in order.
    pub(crate) makes: Vec<InstanceId>,
}

/// Where an instance is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Site {
    /// The instance that makes it.
    pub(crate) within: InstanceId,
    /// The step of that instance's definition.
    pub(crate) step: usize,
    /// The index that it has there.
    pub(crate) index: u32,
}

impl Instance {
    /// An item, and the step that it is from.
    pub(crate) fn item(&self, space: IndexSpace, index: u32) -> (&Value, usize) {
        let (value, step) = &self.items[space][index as usize];
        (value, *step)
    }
}

/// All instances that come to be.
#[derive(Debug)]
pub(crate) struct Instances {
    /// The outermost first.
    pub(crate) all: Vec<Instance>,
    /// In the order in which instantiation ends, so that each comes behind those that it makes.
    pub(crate) ended: Vec<InstanceId>,
    /// Whether each is told apart from all others.
    pub(crate) are_told_apart: bool,
}

/// Instantiates the outermost of `definitions` with what the host gives.
pub(super) fn run(definitions: &[ComponentBody], given: BTreeMap<String, Value>) -> Instances {
    let given = Arc::new(given);
    let told_apart = Run::new(definitions, Identity::Own).all(given.clone());
    told_apart.unwrap_or_else(|| {
        let alike = Run::new(definitions, Identity::OfAlike).all(given);
        alike.expect("there is no limit to these")
    })
}

/// Which instances are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Identity {
    /// None: each is one of its own, up to a number.
    Own,
    /// Those that nothing tells apart but where the instance is that makes them.
    OfAlike,
}

/// What tells instances apart that are made in different instances of one definition.
type InstanceKey = (BodyId, usize, Shared<Closure>, Arguments);

struct Run<'a> {
    definitions: &'a [ComponentBody],
    identity: Identity,
    values: Values,
    instances: Vec<Instance>,
    ended: Vec<InstanceId>,
    /// The instances that are done, with what each exports.
    alike: HashMap<InstanceKey, (InstanceId, Value)>,
    /// The instances that are being made, each inside of the one before.
    open: Vec<Open>,
}

/// An instance that is being made.
struct Open {
    id: InstanceId,
    closure: Shared<Closure>,
    /// The step that is next.
    next: usize,
    exports: BTreeMap<String, Value>,
    likeness: Option<InstanceKey>,
}

impl<'a> Run<'a> {
    fn new(definitions: &'a [ComponentBody], identity: Identity) -> Run<'a> {
        Run {
            definitions,
            identity,
            values: Values::default(),
            instances: Vec::new(),
            ended: Vec::new(),
            alike: HashMap::new(),
            open: Vec::new(),
        }
    }

    /// All instances; `None` if there are more than are told apart.
    fn all(mut self, given: Arguments) -> Option<Instances> {
        let outermost = self.values.closure(0, Vec::new());
        self.enter(outermost, given, None, None);
        while let Some(open) = self.open.last_mut() {
            if self.identity == Identity::Own && self.instances.len() > TOLD_APART {
                return None;
            }
            let steps = &self.definitions[open.closure.definition].steps;
            let at = open.next;
            open.next += 1;
            match steps.get(at) {
                Some((_, step)) => self.step(step, at),
                None => self.leave(),
            }
        }
        Some(Instances {
            all: self.instances,
            ended: self.ended,
            are_told_apart: self.identity == Identity::Own,
        })
    }

    fn enter(
        &mut self,
        closure: Shared<Closure>,
        arguments: Arguments,
        site: Option<Site>,
        likeness: Option<InstanceKey>,
    ) {
        let id = self.instances.len();
        self.instances.push(Instance {
            site,
            definition: Some(closure.definition),
            arguments,
            calls: Callees::new(),
            passes_on: Callees::new(),
            items: Spaces::default(),
            makes: Vec::new(),
        });
        self.open.push(Open {
            id,
            closure,
            next: 0,
            exports: BTreeMap::new(),
            likeness,
        });
    }

    fn leave(&mut self) {
        let done = self.open.pop().expect("it is the one that is done");
        let exports = self.values.instance(done.exports);
        self.ended.push(done.id);
        if let Some(likeness) = done.likeness {
            let made = (done.id, exports.clone());
            self.alike.insert(likeness, made);
        }
        if let Some(around) = self.open.last() {
            // The step that made it was the last that was taken.
            let (id, at) = (around.id, around.next - 1);
            self.instances[id].makes.push(done.id);
            self.instances[id].items[IndexSpace::Instance].push((exports, at));
        }
    }

    /// The instance that is being made, and the innermost.
    fn current(&mut self) -> (&mut Open, &mut Instance) {
        let open = self.open.last_mut().expect("a step is of an instance");
        let instance = &mut self.instances[open.id];
        (open, instance)
    }

    fn step(&mut self, step: &Step, at: usize) {
        let definitions = self.definitions;
        let values = &mut self.values;
        let open = self.open.last_mut().expect("a step is of an instance");
        let instance = &mut self.instances[open.id];
        let get = |space: IndexSpace, index: u32| instance.item(space, index).0.clone();
        let (space, value) = match step {
            Step::Import {
                name,
                space,
                listed,
            } => {
                let given = instance.arguments.get(name);
                let given = given.cloned().unwrap_or(Value::Other);
                (*space, values.narrowed(given, listed.as_deref()))
            }
            Step::Component(definition) => {
                let outer = |outer: &Outer| captured(definitions, open, instance, *outer);
                let captures = &definitions[*definition].captures;
                let captured: Vec<Value> = captures.iter().map(outer).collect();
                let closure = values.closure(*definition, captured);
                (IndexSpace::Component, Value::Component(closure))
            }
            Step::Alias(Named { name, space, index }) => {
                (*space, get(IndexSpace::Instance, *index).export(name))
            }
            Step::Outer(outer) => {
                let further = Outer {
                    count: outer.count + 1,
                    ..*outer
                };
                (outer.space, captured(definitions, open, instance, further))
            }
            Step::Again { space, index } => (*space, get(*space, *index)),
            Step::Instantiate {
                component,
                arguments,
            } => {
                let component = get(IndexSpace::Component, *component);
                let given = named(instance, arguments);
                return self.instantiate(component, given, at);
            }
            Step::Bundle(exports) => {
                let value = values.instance(named(instance, exports));
                (IndexSpace::Instance, value)
            }
            Step::RunModule(module) => {
                // A core module of the host's is code of the host's.
                let callees = get(IndexSpace::CoreModule, *module).callees();
                instance.calls.extend(callees);
                (IndexSpace::CoreInstance, Value::Other)
            }
            Step::Lift => (IndexSpace::Func, Value::Func(Callee::Instance(open.id))),
            Step::Lower(func) => {
                let callees = get(IndexSpace::Func, *func).callees();
                instance.calls.extend(callees);
                (IndexSpace::CoreFunc, Value::Other)
            }
            Step::Drop(ty) => {
                let callees = get(IndexSpace::Type, *ty).callees();
                instance.calls.extend(callees);
                (IndexSpace::CoreFunc, Value::Other)
            }
            Step::Resource => (IndexSpace::Type, Value::Resource(Callee::Instance(open.id))),
            Step::InstanceType(_) => (IndexSpace::Type, Value::Other),
            Step::Start { func, results } => {
                let callees = get(IndexSpace::Func, *func).callees();
                instance.calls.extend(callees);
                let values = (0..*results).map(|_| (Value::Other, at));
                instance.items[IndexSpace::Value].extend(values);
                return;
            }
            Step::Export(Named { name, space, index }) => {
                let value = get(*space, *index);
                instance.passes_on.extend(value.callees());
                open.exports.insert(name.clone(), value.clone());
                (*space, value)
            }
            Step::Other(space) => (*space, Value::Other),
        };
        instance.items[space].push((value, at));
    }

    fn instantiate(&mut self, component: Value, given: BTreeMap<String, Value>, at: usize) {
        let identity = self.identity;
        let (open, instance) = self.current();
        for value in given.values() {
            instance.passes_on.extend(value.callees());
        }
        // What a component has captured goes to its instance.
        instance.passes_on.extend(component.callees());
        let site = Site {
            within: open.id,
            step: at,
            index: u32::try_from(instance.items[IndexSpace::Instance].len()).unwrap_or(u32::MAX),
        };
        let around = open.closure.definition;
        let given: Arguments = Arc::new(given);
        let closure = match component {
            Value::Component(closure) => closure,
            unknown => {
                // Whose code it is runs as soon as there is an instance.
                instance.calls.extend(unknown.callees());
                return self.instantiate_unknown(unknown, given, site);
            }
        };
        let likeness =
            (identity == Identity::OfAlike).then(|| (around, at, closure.clone(), given.clone()));
        if let Some(likeness) = &likeness
            && let Some((id, exports)) = self.alike.get(likeness)
        {
            let (id, exports) = (*id, exports.clone());
            let (_, instance) = self.current();
            instance.makes.push(id);
            instance.items[IndexSpace::Instance].push((exports, at));
            return;
        }
        self.enter(closure, given, Some(site), likeness);
    }

    fn instantiate_unknown(&mut self, component: Value, given: Arguments, site: Site) {
        let id = self.instances.len();
        let mut calls = component.callees();
        calls.extend(given.values().flat_map(Value::callees));
        let mut exports = calls.clone();
        exports.insert(Callee::Instance(id));
        self.instances.push(Instance {
            site: Some(site),
            definition: None,
            arguments: given,
            passes_on: calls.clone(),
            calls,
            items: Spaces::default(),
            makes: Vec::new(),
        });
        self.ended.push(id);
        let (_, instance) = self.current();
        instance.makes.push(id);
        instance.items[IndexSpace::Instance].push((Value::unknown(exports), site.step));
    }
}

/// The items by the names that they are supplied or exported under.
fn named(instance: &Instance, items: &[Named]) -> BTreeMap<String, Value> {
    let items = items.iter().map(|Named { name, space, index }| {
        let (value, _) = instance.item(*space, *index);
        (name.clone(), value.clone())
    });
    items.collect()
}

/// An item of a component around one that is defined in `open`, as that one counts.
fn captured(
    definitions: &[ComponentBody],
    open: &Open,
    instance: &Instance,
    outer: Outer,
) -> Value {
    let Outer {
        count,
        space,
        index,
    } = outer;
    if count == 1 {
        return instance.item(space, index).0.clone();
    }
    let own = Outer {
        count: count - 1,
        ..outer
    };
    let captures = &definitions[open.closure.definition].captures;
    let slot = captures.iter().position(|capture| *capture == own);
    let slot = slot.expect("what a component speaks of, those around it take for it");
    open.closure.captured[slot].clone()
}

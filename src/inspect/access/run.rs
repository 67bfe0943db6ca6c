//! Instantiates a component without running any code: [`run`] takes its [`ComponentBody`]s and the items of the host, and traces each
//! function from the code that defines it to the code that can call it. It returns all instances, with what each calls and passes on.
//!
//! Whatever cannot be traced counts as access. In particular, an instance of a component of which only the type is known calls all its
//! arguments, and each of its exports may be any of them.

use super::value::{Arguments, Callee, Callees, Closure, InstanceId, Shared, Value, Values};
use crate::binary::{ComponentBody, ComponentNumber, IndexSpace, Named, Outer, Spaces, Step};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The greatest number of distinct instances. If there are more, instances created by the same instruction of the same definition with the
/// same arguments are merged. Otherwise definitions that double their instances at each step would make the run exponential.
pub(crate) const MAX_DISTINCT: usize = 1000;

/// An instance of a component.
#[derive(Debug, Default)]
pub(crate) struct Instance {
    /// Where it is created; `None` for the outermost.
    pub(crate) site: Option<Site>,
    /// The component that it instantiates; `None` if unknown.
    pub(crate) definition: Option<ComponentNumber>,
    pub(crate) arguments: Arguments,
    /// The owners of the code that its own core code can call.
    pub(crate) calls: Callees,
    /// The owners of the code in its exports, and in the arguments of the instances that it creates.
    pub(crate) passes_on: Callees,
    /// Its items, each with the step that defines it.
    items: Spaces<Vec<(Value, usize)>>,
    /// The instances that it creates, in order.
    pub(crate) makes: Vec<InstanceId>,
}

/// The place where an instance is created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Site {
    /// The instance that creates it.
    pub(crate) within: InstanceId,
    /// The step in the definition of `within`.
    pub(crate) step: usize,
    /// The index of the new instance in `within`.
    pub(crate) index: u32,
}

impl Instance {
    /// An item, and the step that defines it.
    pub(crate) fn item(&self, space: IndexSpace, index: u32) -> (&Value, usize) {
        let (value, step) = &self.items[space][index as usize];
        (value, *step)
    }
}

/// All instances of a bundle.
#[derive(Debug)]
pub(crate) struct Instances {
    /// The outermost first.
    pub(crate) all: Vec<Instance>,
    /// In the order in which instantiation ends: each behind the instances that it creates.
    pub(crate) ended: Vec<InstanceId>,
    /// Whether no instances are merged.
    pub(crate) are_distinct: bool,
}

/// Instantiates the outermost of `definitions` with the items of the host.
pub(super) fn run(definitions: &[ComponentBody], given: BTreeMap<String, Value>) -> Instances {
    let given = Arc::new(given);
    let run = |are_distinct| Run {
        definitions,
        are_distinct,
        ..Run::default()
    };
    let distinct = run(true).all(given.clone());
    distinct.unwrap_or_else(|| run(false).all(given).expect("there is no limit to these"))
}

/// The creating definition and step of an instance, its component, and its arguments.
type InstanceKey = (ComponentNumber, usize, Shared<Closure>, Arguments);

#[derive(Default)]
struct Run<'a> {
    definitions: &'a [ComponentBody],
    /// Whether no instances are merged, up to [`MAX_DISTINCT`].
    are_distinct: bool,
    values: Values,
    instances: Vec<Instance>,
    ended: Vec<InstanceId>,
    /// The finished instances, each with its exports.
    merged: HashMap<InstanceKey, (InstanceId, Value)>,
    /// The unfinished instances, each inside the one before.
    open: Vec<Open>,
}

/// An unfinished instance.
struct Open {
    id: InstanceId,
    closure: Shared<Closure>,
    /// The next step.
    next: usize,
    exports: BTreeMap<String, Value>,
    key: Option<InstanceKey>,
}

impl Run<'_> {
    /// Returns all instances; `None` if there are too many to be distinct.
    fn all(mut self, given: Arguments) -> Option<Instances> {
        let outermost = self.values.closure(0, Vec::new());
        self.enter(outermost, given, None, None);
        while let Some(open) = self.open.last_mut() {
            if self.are_distinct && self.instances.len() > MAX_DISTINCT {
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
            are_distinct: self.are_distinct,
        })
    }

    fn enter(
        &mut self,
        closure: Shared<Closure>,
        arguments: Arguments,
        site: Option<Site>,
        key: Option<InstanceKey>,
    ) {
        let id = self.instances.len();
        self.instances.push(Instance {
            site,
            definition: Some(closure.definition),
            arguments,
            ..Instance::default()
        });
        self.open.push(Open {
            id,
            closure,
            next: 0,
            exports: BTreeMap::new(),
            key,
        });
    }

    fn leave(&mut self) {
        let done = self.open.pop().expect("it is the one that is done");
        let exports = self.values.instance(done.exports);
        self.ended.push(done.id);
        if let Some(key) = done.key {
            let made = (done.id, exports.clone());
            self.merged.insert(key, made);
        }
        if let Some(around) = self.open.last() {
            // The last step taken has created the instance.
            let (id, at) = (around.id, around.next - 1);
            self.instances[id].makes.push(done.id);
            self.instances[id].items[IndexSpace::Instance].push((exports, at));
        }
    }

    /// The innermost unfinished instance.
    fn current(&mut self) -> (&mut Open, &mut Instance) {
        let open = self.open.last_mut().expect("a step is of an instance");
        let instance = &mut self.instances[open.id];
        (open, instance)
    }

    fn step(&mut self, step: &Step, at: usize) {
        let definitions = self.definitions;
        let values = &mut self.values;
        let open = self.open.last_mut().expect("a step is of an instance");
        let steps = &definitions[open.closure.definition].steps;
        let instance = &mut self.instances[open.id];
        let called = match step {
            // A core module of the host runs the host's code.
            Step::RunModule(module) => Some((IndexSpace::CoreModule, *module)),
            Step::Lower(func) | Step::Start { func, .. } => Some((IndexSpace::Func, *func)),
            Step::Drop(ty) => Some((IndexSpace::Type, *ty)),
            _ => None,
        };
        if let Some((space, index)) = called {
            let callees = instance.item(space, index).0.callees();
            instance.calls.extend(callees);
        }
        let get = |space: IndexSpace, index: u32| instance.item(space, index).0.clone();
        let value = match step {
            Step::Import { name, space, ty } => {
                let given = instance.arguments.get(name);
                let given = given.cloned().unwrap_or(Value::Other);
                let ty = ty.filter(|_| *space == IndexSpace::Instance);
                let listed = ty.and_then(|ty| listed(steps, instance, ty));
                values.narrowed(given, listed)
            }
            Step::Component(definition) => {
                let outer = |outer: &Outer| captured(definitions, open, instance, *outer);
                let captures = &definitions[*definition].captures;
                let captured: Vec<Value> = captures.iter().map(outer).collect();
                Value::Component(values.closure(*definition, captured))
            }
            Step::Alias(named) => get(IndexSpace::Instance, named.index).export(&named.name),
            Step::Outer(outer) => {
                let count = outer.count + 1;
                captured(definitions, open, instance, Outer { count, ..*outer })
            }
            Step::Again { space, index } => {
                // It is the same item, so it is from the same step.
                let same = instance.items[*space][*index as usize].clone();
                return instance.items[*space].push(same);
            }
            Step::Instantiate {
                component,
                arguments,
            } => {
                let component = get(IndexSpace::Component, *component);
                let given = named(instance, arguments);
                return self.instantiate(component, given, at);
            }
            Step::Bundle(exports) => values.instance(named(instance, exports)),
            Step::Lift => Value::Func(Callee::Instance(open.id)),
            Step::Resource => Value::Resource(Callee::Instance(open.id)),
            Step::Start { results, .. } => {
                let values = (0..*results).map(|_| (Value::Other, at));
                return instance.items[IndexSpace::Value].extend(values);
            }
            Step::Export(named) => {
                let value = get(named.space, named.index);
                instance.passes_on.extend(value.callees());
                open.exports.insert(named.name.clone(), value.clone());
                value
            }
            _ => Value::Other,
        };
        instance.items[step.space()].push((value, at));
    }

    fn instantiate(&mut self, component: Value, given: BTreeMap<String, Value>, at: usize) {
        let are_distinct = self.are_distinct;
        let (open, instance) = self.current();
        for value in given.values() {
            instance.passes_on.extend(value.callees());
        }
        // The captured items of a component go to its instance.
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
                // The code of an unknown component runs as soon as it is instantiated.
                instance.calls.extend(unknown.callees());
                return self.instantiate_unknown(unknown, given, site);
            }
        };
        let key = (!are_distinct).then(|| (around, at, closure.clone(), given.clone()));
        if let Some(key) = &key
            && let Some((id, exports)) = self.merged.get(key)
        {
            let (id, exports) = (*id, exports.clone());
            let (_, instance) = self.current();
            instance.makes.push(id);
            instance.items[IndexSpace::Instance].push((exports, at));
            return;
        }
        self.enter(closure, given, Some(site), key);
    }

    fn instantiate_unknown(&mut self, component: Value, given: Arguments, site: Site) {
        let id = self.instances.len();
        let mut calls = component.callees();
        calls.extend(given.values().flat_map(Value::callees));
        let mut exports = calls.clone();
        exports.insert(Callee::Instance(id));
        self.instances.push(Instance {
            site: Some(site),
            arguments: given,
            passes_on: calls.clone(),
            calls,
            ..Instance::default()
        });
        self.ended.push(id);
        let (_, instance) = self.current();
        instance.makes.push(id);
        instance.items[IndexSpace::Instance].push((Value::unknown(exports), site.step));
    }
}

/// Returns the exports that the instance type with this index lists; `None` if the component does not define it.
fn listed<'a>(steps: &'a [(u64, Step)], instance: &Instance, ty: u32) -> Option<&'a [String]> {
    let (_, at) = instance.item(IndexSpace::Type, ty);
    match &steps[at].1 {
        Step::InstanceType(exports) => Some(exports),
        _ => None,
    }
}

/// The values of `items`, by their argument or export names.
fn named(instance: &Instance, items: &[Named]) -> BTreeMap<String, Value> {
    let items = items.iter().map(|Named { name, space, index }| {
        let (value, _) = instance.item(*space, *index);
        (name.clone(), value.clone())
    });
    items.collect()
}

/// The value of an outer item, where `outer` counts from a component defined in `open`.
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
    let count = count - 1;
    let own = Outer { count, ..outer };
    let captures = &definitions[open.closure.definition].captures;
    let slot = captures.iter().position(|capture| *capture == own);
    let slot = slot.expect("what a component speaks of, those around it take for it");
    open.closure.captured[slot].clone()
}

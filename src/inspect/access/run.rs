//! Instantiates a component without running any code: [`run`] takes its [`ComponentBody`]s and the items of the host, and traces each
//! function from the code that defines it to the code that can call it. It returns all instances, with the items that each calls and passes on.
//!
//! Whatever cannot be traced counts as access. In particular, an instance of a component of which only the type is known calls all its
//! arguments, and each of its exports may be any of them.
//!
//! Definitions that double their instances at each step would make a run exponential. So beyond [`MAX_DISTINCT`] instances, one instance
//! stands for several: for all that the same instruction of the same definition creates of the same component, and up to that number
//! again, with arguments that lead to the same items of the host. Its arguments and exports are whatever any of them has. Merging loses
//! which of them has which access, and never access itself.

use super::value::{Arguments, Callee, Callees, Heap, InstanceId, Items, Object, ObjectId, Value};
use crate::binary::{ComponentBody, ComponentNumber, IndexSpace, Named, Outer, Spaces, Step};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The greatest number of distinct instances.
pub(crate) const MAX_DISTINCT: usize = 1000;

/// An instance of a component.
#[derive(Debug, Default)]
pub(crate) struct Instance {
    /// Where it is created: one place unless instances are merged; none for the outermost.
    pub(crate) sites: Vec<Site>,
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
    captured: Vec<Value>,
    exports: BTreeMap<String, Value>,
    /// The items that its own core code can call.
    called: BTreeSet<Value>,
    /// Its exports, the arguments of the instances that it creates, and the components of these.
    passed: BTreeSet<Value>,
    /// The items of the host that it reaches, as far as they are known when it ends.
    reached: Items,
    /// The last round that instantiates it; 0 if none did.
    round: usize,
}

/// A place where an instance is created.
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
    pub(crate) fn item(&self, space: IndexSpace, index: u32) -> (Value, usize) {
        self.items[space][index as usize]
    }

    /// The first place where it is created; `None` for the outermost.
    pub(crate) fn site(&self) -> Option<Site> {
        self.sites.first().copied()
    }

    fn push(&mut self, space: IndexSpace, value: Value, step: usize) {
        self.items[space].push((value, step));
    }
}

/// All instances of a bundle.
#[derive(Debug)]
pub(crate) struct Instances {
    /// The outermost first.
    pub(crate) all: Vec<Instance>,
    pub(crate) heap: Heap,
    /// In the order in which instantiation ends: each behind the instances that it creates.
    pub(crate) ended: Vec<InstanceId>,
    /// Whether no instances are merged.
    pub(crate) are_distinct: bool,
}

/// Instantiates the outermost of `definitions` with the items of the host, which `given` returns.
pub(super) fn run(
    definitions: &[ComponentBody],
    given: impl Fn(&mut Heap) -> Arguments,
) -> Instances {
    let run = |are_distinct| {
        let mut run = Run {
            definitions,
            are_distinct,
            ..Run::default()
        };
        let arguments = given(&mut run.heap);
        run.all(arguments)
    };
    run(true).unwrap_or_else(|| run(false).expect("there is no limit to these"))
}

/// The instances that are merged: the creating definition and step, the component, and for each argument and captured item the items of
/// the host that it is and leads to. The last is empty if there are too many.
type Likeness = (
    ComponentNumber,
    usize,
    Option<ComponentNumber>,
    Vec<[Items; 2]>,
);

#[derive(Default)]
struct Run<'a> {
    definitions: &'a [ComponentBody],
    /// Whether no instances are merged, up to [`MAX_DISTINCT`].
    are_distinct: bool,
    heap: Heap,
    instances: Vec<Instance>,
    ended: Vec<InstanceId>,
    /// The instance that an instruction creates of a component: for the creating instance, its step, and the component if it is known.
    made: HashMap<(InstanceId, usize, Option<ObjectId>), InstanceId>,
    merged: HashMap<Likeness, InstanceId>,
    /// The unfinished instances, each inside the one before, with the next step of each.
    open: Vec<(InstanceId, usize)>,
    /// The number of the current round. Each instantiates all instances once.
    round: usize,
    /// Whether something has grown after it was used, so that another round is needed.
    has_grown: bool,
}

impl Run<'_> {
    /// Returns all instances; `None` if there are too many to be distinct.
    fn all(mut self, given: Arguments) -> Option<Instances> {
        self.instances.push(Instance {
            definition: Some(0),
            arguments: given,
            ..Instance::default()
        });
        loop {
            self.round += 1;
            self.has_grown = false;
            self.ended.clear();
            self.enter(0);
            while let Some((id, next)) = self.open.last_mut() {
                let (id, at) = (*id, *next);
                *next += 1;
                let definition = self.instances[id].definition;
                let definition = definition.expect("only known components are entered");
                match self.definitions[definition].steps.get(at) {
                    Some((_, step)) => self.step(id, step, at),
                    None => self.leave(id),
                }
                if self.are_distinct && self.instances.len() > MAX_DISTINCT {
                    return None;
                }
            }
            if !self.has_grown {
                break;
            }
        }
        Some(Instances {
            all: self.instances,
            heap: self.heap,
            ended: self.ended,
            are_distinct: self.are_distinct,
        })
    }

    fn enter(&mut self, id: InstanceId) {
        let instance = &mut self.instances[id];
        instance.round = self.round;
        instance.items = Spaces::default();
        self.open.push((id, 0));
    }

    fn leave(&mut self, id: InstanceId) {
        self.open.pop();
        let exports = std::mem::take(&mut self.instances[id].exports);
        let exports = Object::Exports(exports);
        let (_, has_grown) = self.heap.merge((id, usize::MAX), exports);
        self.grown(has_grown, false);
        self.end(id);
    }

    /// Records the items that an instance calls and passes on.
    fn end(&mut self, id: InstanceId) {
        self.ended.push(id);
        let instance = &mut self.instances[id];
        instance.calls = self.heap.callees(instance.called.iter().copied());
        instance.passes_on = self.heap.callees(instance.passed.iter().copied());
        if !self.are_distinct {
            let [mut reached, indirect] = self.signature(&self.instances[id].calls);
            reached.extend(&indirect);
            self.instances[id].reached = reached;
        }
    }

    /// The items of the host that are called, and the items that callees reach, as far as they are known.
    fn signature(&self, callees: &Callees) -> [Items; 2] {
        let (mut direct, mut indirect) = (Items::default(), Items::default());
        for callee in callees {
            match *callee {
                Callee::Host(item) => _ = direct.insert(item),
                Callee::Instance(instance) => {
                    indirect.extend(&self.instances[instance].reached);
                }
            }
        }
        [direct, indirect]
    }

    /// Notes that something has grown. In the first round, only items used before matter.
    fn grown(&mut self, has_grown: bool, was_used: bool) {
        self.has_grown |= has_grown && (was_used || self.round > 1);
    }

    fn object(&mut self, id: InstanceId, at: usize, object: Object) -> Value {
        let (value, has_grown) = self.heap.merge((id, at), object);
        self.grown(has_grown, false);
        value
    }

    fn get(&self, id: InstanceId, space: IndexSpace, index: u32) -> Value {
        self.instances[id].item(space, index).0
    }

    /// Lets an instance call an item.
    fn call(&mut self, id: InstanceId, value: Value) {
        let has_grown = self.instances[id].called.insert(value);
        self.grown(has_grown, false);
    }

    /// Lets an instance pass an item on.
    fn pass(&mut self, id: InstanceId, value: Value) {
        self.instances[id].passed.insert(value);
    }

    fn step(&mut self, id: InstanceId, step: &Step, at: usize) {
        let called = match step {
            // A core module of the host runs the host's code.
            Step::RunModule { module, .. } => Some((IndexSpace::CoreModule, *module)),
            Step::Lower(func) | Step::Start { func, .. } => Some((IndexSpace::Func, *func)),
            Step::Drop(ty) => Some((IndexSpace::Type, *ty)),
            _ => None,
        };
        if let Some((space, index)) = called {
            self.call(id, self.get(id, space, index));
        }
        let value = match step {
            Step::Import {
                name, space, ty, ..
            } => {
                let given = self.instances[id].arguments.get(name);
                let given = given.copied().unwrap_or_default();
                let ty = ty.filter(|_| *space == IndexSpace::Instance);
                self.narrowed(id, given, ty, at)
            }
            Step::Component(definition) => {
                let captures = &self.definitions[*definition].captures;
                let captured = captures.iter().map(|outer| self.captured(id, *outer));
                let captured = captured.collect();
                self.object(id, at, Object::Component(*definition, captured))
            }
            Step::Alias(named) => {
                let from = self.get(id, IndexSpace::Instance, named.index);
                self.heap.export(from, &named.name)
            }
            Step::Outer(outer) => {
                let count = outer.count + 1;
                self.captured(id, Outer { count, ..*outer })
            }
            Step::Again { space, index } => {
                // It is the same item, so it is from the same step.
                let (value, at) = self.instances[id].item(*space, *index);
                return self.instances[id].push(*space, value, at);
            }
            Step::Instantiate {
                component,
                arguments,
            } => {
                let component = self.get(id, IndexSpace::Component, *component);
                let given = self.named(id, arguments);
                self.instantiate((id, at), component, given)
            }
            Step::Bundle(exports) => {
                let exports = self.named(id, exports);
                self.object(id, at, Object::Exports(exports))
            }
            Step::Lift | Step::Resource => self.heap.code(Callee::Instance(id)),
            Step::Start { results, .. } => {
                for _ in 0..*results {
                    self.instances[id].push(IndexSpace::Value, Value::default(), at);
                }
                return;
            }
            Step::Export(named) => {
                let value = self.get(id, named.space, named.index);
                self.pass(id, value);
                let exports = &mut self.instances[id].exports;
                exports.insert(named.name.clone(), value);
                value
            }
            _ => Value::default(),
        };
        self.instances[id].push(step.space(), value, at);
    }

    /// Creates the instances of all components that an item can be, and returns them.
    fn instantiate(
        &mut self,
        (id, at): (InstanceId, usize),
        component: Value,
        given: Arguments,
    ) -> Value {
        // The captured items of a component go to its instance.
        self.pass(id, component);
        for value in given.values() {
            self.pass(id, *value);
        }
        let objects = self.heap.objects(component).to_vec();
        let known = |object: &ObjectId| match self.heap.object(*object) {
            Object::Component(definition, captured) => {
                Some((*object, *definition, captured.clone()))
            }
            _ => None,
        };
        let known: Vec<(ObjectId, ComponentNumber, Vec<Value>)> =
            objects.iter().filter_map(known).collect();
        let mut all = Value::default();
        if known.len() < objects.len() || objects.is_empty() {
            // The code of an unknown component runs as soon as it is instantiated.
            self.call(id, component);
            let made = self.instantiate_unknown((id, at), component, &given);
            self.heap.grow(&mut all, made);
        }
        for (object, definition, captured) in known {
            let made = self.make((id, at), Some((object, definition)), &given, &captured);
            let exports = Object::Exports(BTreeMap::new());
            let (exports, _) = self.heap.merge((made, usize::MAX), exports);
            self.heap.grow(&mut all, exports);
            if self.instances[made].round < self.round {
                self.enter(made);
            }
        }
        all
    }

    /// Creates an instance of a component, or adds to the one that stands for it.
    fn make(
        &mut self,
        (id, at): (InstanceId, usize),
        component: Option<(ObjectId, ComponentNumber)>,
        given: &Arguments,
        captured: &[Value],
    ) -> InstanceId {
        let key = (id, at, component.map(|(object, _)| object));
        let made = match self.made.get(&key) {
            Some(made) => *made,
            None => {
                let definition = component.map(|(_, definition)| definition);
                let made = self.alike((id, at), definition, given, captured);
                self.made.insert(key, made);
                made
            }
        };
        let index = self.instances[id].items[IndexSpace::Instance].len();
        let site = Site {
            within: id,
            step: at,
            index: u32::try_from(index).unwrap_or(u32::MAX),
        };
        let was_used = self.instances[made].round > 0;
        let instance = &mut self.instances[made];
        let mut has_grown = false;
        if !instance.sites.contains(&site) {
            instance.sites.push(site);
            if self.are_distinct || !self.instances[id].makes.contains(&made) {
                self.instances[id].makes.push(made);
            }
        }
        let instance = &mut self.instances[made];
        has_grown |= self
            .heap
            .merge_named(&mut instance.arguments, given.clone());
        instance.captured.resize(captured.len(), Value::default());
        for (known, more) in instance.captured.iter_mut().zip(captured) {
            has_grown |= self.heap.grow(known, *more);
        }
        // An instance inside itself has exports that are not known yet.
        let is_open = was_used && self.open.iter().any(|(open, _)| *open == made);
        self.grown(has_grown || is_open && self.round == 1, was_used);
        made
    }

    /// A new instance, or the one with which it is merged.
    fn alike(
        &mut self,
        (id, at): (InstanceId, usize),
        definition: Option<ComponentNumber>,
        given: &Arguments,
        captured: &[Value],
    ) -> InstanceId {
        let new = self.instances.len();
        if !self.are_distinct {
            let around = self.instances[id].definition;
            let around = around.expect("only known components create instances");
            let signature = match new <= MAX_DISTINCT {
                true => {
                    let values = given.values().chain(captured);
                    let signature = |value: &Value| self.signature(&self.heap.callees([*value]));
                    values.map(signature).collect()
                }
                false => Vec::new(),
            };
            let merged = self.merged.entry((around, at, definition, signature));
            let made = *merged.or_insert(new);
            if made < new {
                return made;
            }
        }
        self.instances.push(Instance {
            definition,
            ..Instance::default()
        });
        new
    }

    fn instantiate_unknown(
        &mut self,
        (id, at): (InstanceId, usize),
        component: Value,
        given: &Arguments,
    ) -> Value {
        let made = self.make((id, at), None, given, &[component]);
        let instance = &self.instances[made];
        let values = instance.arguments.values().chain(&instance.captured);
        let mut content = Value::default();
        for value in values.copied().collect::<Vec<_>>() {
            self.heap.grow(&mut content, value);
        }
        self.call(made, content);
        self.pass(made, content);
        let own = self.heap.code(Callee::Instance(made));
        self.heap.grow(&mut content, own);
        self.instances[made].round = self.round;
        self.end(made);
        self.object(made, usize::MAX, Object::Unknown(content))
    }

    /// Reduces an instance to the exports that the instance type `ty` lists, if the component defines that type itself.
    fn narrowed(&mut self, id: InstanceId, given: Value, ty: Option<u32>, at: usize) -> Value {
        let listed = ty.and_then(|ty| {
            let (_, at) = self.instances[id].item(IndexSpace::Type, ty);
            let definition = &self.definitions[self.instances[id].definition?];
            match &definition.steps[at].1 {
                Step::InstanceType(exports) => Some(exports),
                _ => None,
            }
        });
        let is_instance = |id: &ObjectId| matches!(self.heap.object(*id), Object::Exports(_));
        let Some(listed) = listed.filter(|_| self.heap.objects(given).iter().any(is_instance))
        else {
            return given;
        };
        let export = |name: &String| (name.clone(), self.heap.export(given, name));
        let exports = listed.iter().map(export).collect();
        self.object(id, at, Object::Exports(exports))
    }

    /// The values of `items`, by their argument or export names.
    fn named(&self, id: InstanceId, items: &[Named]) -> BTreeMap<String, Value> {
        let value = |item: &Named| (item.name.clone(), self.get(id, item.space, item.index));
        items.iter().map(value).collect()
    }

    /// The value of an outer item, where `outer` counts from a component defined in `id`.
    fn captured(&self, id: InstanceId, outer: Outer) -> Value {
        if outer.count == 1 {
            return self.get(id, outer.space, outer.index);
        }
        let count = outer.count - 1;
        let own = Outer { count, ..outer };
        let definition = self.instances[id].definition;
        let definition = definition.expect("only known components have definitions inside");
        let captures = &self.definitions[definition].captures;
        let slot = captures.iter().position(|capture| *capture == own);
        let slot = slot.expect("the components around it supply what a component refers to");
        self.instances[id].captured[slot]
    }
}

//! The items of a component, reduced to what access depends on: a [`Value`] is a set of objects, each of which records whose code it runs.
//!
//! An object belongs to the place that creates it, so there are only as many as there are instances and steps, however often an
//! instruction runs. Sets only grow. An item of a bundle without merged instances has exactly one object.

use crate::binary::ComponentNumber;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Index of a [`HostItem`](super::import::HostItem). The items of one import are consecutive.
pub(crate) type HostItemId = usize;

/// Index of an instance, in the order in which instantiation starts; the outermost is 0.
pub(crate) type InstanceId = usize;

/// The objects that an item can be: an interned set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Value(usize);

/// Index of an [`Object`].
pub(super) type ObjectId = usize;

/// An item of a component.
#[derive(Debug)]
pub(super) enum Object {
    /// A function, or a resource type: dropping a handle calls whoever defines the type.
    Code(Callee),
    /// The exports of an instance.
    Exports(BTreeMap<String, Value>),
    /// A component, with the items it captures from the components around it, in the order of the definition's captures.
    Component(ComponentNumber, Vec<Value>),
    /// An item of unknown content: it may be any of these, or call them.
    Unknown(Value),
}

/// The owner of the code that a call runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Callee {
    Host(HostItemId),
    Instance(InstanceId),
}

/// The possible owners of the code that a call runs.
pub(crate) type Callees = BTreeSet<Callee>;

/// The arguments of an instance, by name.
pub(crate) type Arguments = BTreeMap<String, Value>;

/// The place that creates an object: an instance, and a step of its definition.
pub(super) type Origin = (InstanceId, usize);

/// All objects, and the sets of them.
#[derive(Debug, Default)]
pub(crate) struct Heap {
    objects: Vec<Object>,
    /// Sorted. The value 0 is the empty set and not listed.
    sets: Vec<Box<[ObjectId]>>,
    interned: HashMap<Box<[ObjectId]>, Value>,
    code: HashMap<Callee, Value>,
    by_origin: HashMap<Origin, Value>,
}

impl Heap {
    fn intern(&mut self, set: Vec<ObjectId>) -> Value {
        if set.is_empty() {
            return Value::default();
        }
        let set = set.into_boxed_slice();
        if let Some(&value) = self.interned.get(&set) {
            return value;
        }
        self.sets.push(set.clone());
        let value = Value(self.sets.len());
        self.interned.insert(set, value);
        value
    }

    /// The objects that an item can be.
    pub(super) fn objects(&self, value: Value) -> &[ObjectId] {
        match value.0.checked_sub(1) {
            Some(set) => &self.sets[set],
            None => &[],
        }
    }

    pub(super) fn object(&self, id: ObjectId) -> &Object {
        &self.objects[id]
    }

    /// Creates an object that has no origin.
    pub(super) fn add(&mut self, object: Object) -> Value {
        self.objects.push(object);
        self.intern(vec![self.objects.len() - 1])
    }

    /// The item whose code belongs to `callee`.
    pub(super) fn code(&mut self, callee: Callee) -> Value {
        if let Some(&value) = self.code.get(&callee) {
            return value;
        }
        let value = self.add(Object::Code(callee));
        self.code.insert(callee, value);
        value
    }

    /// Merges `object` into the object of an origin. Returns it, and whether it has grown.
    pub(super) fn merge(&mut self, origin: Origin, object: Object) -> (Value, bool) {
        let Some(&value) = self.by_origin.get(&origin) else {
            let value = self.add(object);
            self.by_origin.insert(origin, value);
            return (value, true);
        };
        let id = self.objects(value)[0];
        let mut known = std::mem::replace(&mut self.objects[id], Object::Unknown(Value::default()));
        let has_grown = match (&mut known, object) {
            (Object::Exports(known), Object::Exports(more)) => self.merge_named(known, more),
            (Object::Component(_, known), Object::Component(_, more)) => {
                let both = known.iter_mut().zip(more);
                both.fold(false, |grown, (known, more)| self.grow(known, more) | grown)
            }
            (Object::Unknown(known), Object::Unknown(more)) => self.grow(known, more),
            _ => unreachable!("a step creates objects of one kind"),
        };
        self.objects[id] = known;
        (value, has_grown)
    }

    /// Merges items by name. Returns whether any has grown.
    pub(super) fn merge_named(
        &mut self,
        known: &mut BTreeMap<String, Value>,
        more: BTreeMap<String, Value>,
    ) -> bool {
        let mut has_grown = false;
        for (name, value) in more {
            match known.get_mut(&name) {
                Some(known) => has_grown |= self.grow(known, value),
                None => {
                    known.insert(name, value);
                    has_grown = true;
                }
            }
        }
        has_grown
    }

    /// Adds the objects of `more` to `known`. Returns whether there are new ones.
    pub(super) fn grow(&mut self, known: &mut Value, more: Value) -> bool {
        if *known == more || more == Value::default() {
            return false;
        }
        let before = *known;
        let all = self.objects(before).iter().chain(self.objects(more));
        let all: BTreeSet<ObjectId> = all.copied().collect();
        *known = self.intern(all.into_iter().collect());
        *known != before
    }

    /// The exports under `name` of all instances that an item can be.
    pub(super) fn export(&mut self, value: Value, name: &str) -> Value {
        let mut all = Value::default();
        for at in 0..self.objects(value).len() {
            let id = self.objects(value)[at];
            let export = match &self.objects[id] {
                Object::Exports(exports) => exports.get(name).copied(),
                Object::Unknown(_) => Some(self.singleton(id)),
                _ => None,
            };
            self.grow(&mut all, export.unwrap_or_default());
        }
        all
    }

    /// Like [`export`](Heap::export), as a list of items that are there already.
    pub(crate) fn exported<'h>(
        &'h self,
        value: Value,
        name: &str,
    ) -> impl Iterator<Item = Value> + use<'h> {
        let name = name.to_owned();
        let objects = self.objects(value).iter();
        objects.filter_map(move |id| match &self.objects[*id] {
            Object::Exports(exports) => exports.get(&name).copied(),
            Object::Unknown(content) => Some(*content),
            _ => None,
        })
    }

    /// Whether a holder of these items can run code of `callee`.
    pub(crate) fn holds(&self, values: impl IntoIterator<Item = Value>, callee: Callee) -> bool {
        self.callees(values).contains(&callee)
    }

    fn singleton(&mut self, id: ObjectId) -> Value {
        self.intern(vec![id])
    }

    /// The owners of all code that a holder of these items can run.
    pub(crate) fn callees(&self, values: impl IntoIterator<Item = Value>) -> Callees {
        let mut callees = Callees::new();
        let mut seen = HashSet::new();
        let mut left: Vec<Value> = values.into_iter().collect();
        let mut seen_values = HashSet::new();
        while let Some(value) = left.pop() {
            if !seen_values.insert(value) {
                continue;
            }
            for &id in self.objects(value) {
                if !seen.insert(id) {
                    continue;
                }
                match &self.objects[id] {
                    Object::Code(callee) => _ = callees.insert(*callee),
                    Object::Exports(exports) => left.extend(exports.values()),
                    Object::Component(_, captured) => left.extend(captured),
                    Object::Unknown(content) => left.push(*content),
                }
            }
        }
        callees
    }
}

/// A set of items of the host. Equal sets are equal values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Items(Vec<u64>);

impl Items {
    pub(super) fn contains(&self, item: HostItemId) -> bool {
        self.0
            .get(item / 64)
            .is_some_and(|word| word >> (item % 64) & 1 == 1)
    }

    /// Adds an item. Returns whether it is new.
    pub(super) fn insert(&mut self, item: HostItemId) -> bool {
        let is_new = !self.contains(item);
        self.0.resize(self.0.len().max(item / 64 + 1), 0);
        self.0[item / 64] |= 1 << (item % 64);
        is_new
    }

    /// Adds all items of another set. Returns whether any is new.
    pub(super) fn extend(&mut self, more: &Items) -> bool {
        self.0.resize(self.0.len().max(more.0.len()), 0);
        let words = self.0.iter_mut().zip(&more.0);
        words.fold(false, |grown, (word, more)| {
            let is_new = *more & !*word != 0;
            *word |= more;
            grown | is_new
        })
    }
}

//! The items of a component, reduced to what access depends on: a [`Value`] records whose code it can run.

use crate::binary::ComponentNumber;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// Index of a [`HostItem`](super::import::HostItem). The items of one import are consecutive.
pub(crate) type HostItemId = usize;

/// Index of an instance, in the order in which instantiation starts; the outermost is 0.
pub(crate) type InstanceId = usize;

/// An item of a component.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Func(Callee),
    /// A resource type. Dropping a handle calls whoever defines the type.
    Resource(Callee),
    Instance(Shared<Exports>),
    Component(Shared<Closure>),
    /// An item of unknown content: it may be any of these, or call them.
    Unknown(Arc<Callees>),
    /// An item that cannot be called and contains nothing that can.
    Other,
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
pub(crate) type Arguments = Arc<BTreeMap<String, Value>>;

/// The exports of an instance.
#[derive(Clone, Debug)]
pub(crate) struct Exports {
    by_name: BTreeMap<String, Value>,
    callees: Callees,
}

/// A component, with the items it captures from the components around it.
#[derive(Clone, Debug)]
pub(crate) struct Closure {
    pub(super) definition: ComponentNumber,
    /// In the order of the definition's captures.
    pub(super) captured: Vec<Value>,
    callees: Callees,
}

/// An interned value. Comparing and hashing use the address, not the content.
#[derive(Clone, Debug)]
pub(crate) struct Shared<T>(Arc<T>);

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Shared<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Shared<T> {}

impl<T> Hash for Shared<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}

impl Value {
    /// Creates an item that may be any of `callees`, or call them.
    pub(super) fn unknown(callees: impl IntoIterator<Item = Callee>) -> Value {
        Value::Unknown(Arc::new(callees.into_iter().collect()))
    }

    /// The owners of all code that a holder of this item can run.
    pub(crate) fn callees(&self) -> Callees {
        match self {
            Value::Func(callee) | Value::Resource(callee) => Callees::from([*callee]),
            Value::Instance(exports) => exports.callees.clone(),
            Value::Component(closure) => closure.callees.clone(),
            Value::Unknown(callees) => (**callees).clone(),
            Value::Other => Callees::new(),
        }
    }

    /// The export of an instance under `name`.
    pub(super) fn export(&self, name: &str) -> Value {
        match self {
            Value::Instance(exports) => {
                exports.by_name.get(name).map_or(Value::Other, Value::clone)
            }
            Value::Unknown(_) => self.clone(),
            _ => Value::Other,
        }
    }
}

/// Interns values: equal ones become one.
#[derive(Default)]
pub(super) struct Values {
    instances: HashMap<BTreeMap<String, Value>, Shared<Exports>>,
    closures: HashMap<(ComponentNumber, Vec<Value>), Shared<Closure>>,
}

impl Values {
    /// Interns the instance with these exports.
    pub(super) fn instance(&mut self, by_name: BTreeMap<String, Value>) -> Value {
        let known = self.instances.entry(by_name);
        let exports = known.or_insert_with_key(|by_name| {
            let by_name = by_name.clone();
            let callees = by_name.values().flat_map(Value::callees).collect();
            Shared(Arc::new(Exports { by_name, callees }))
        });
        Value::Instance(exports.clone())
    }

    /// Interns the component of a definition with its captured items.
    pub(super) fn closure(
        &mut self,
        definition: ComponentNumber,
        captured: Vec<Value>,
    ) -> Shared<Closure> {
        let known = self.closures.entry((definition, captured));
        let closure = known.or_insert_with_key(|(definition, captured)| {
            let callees = captured.iter().flat_map(Value::callees).collect();
            Shared(Arc::new(Closure {
                definition: *definition,
                captured: captured.clone(),
                callees,
            }))
        });
        closure.clone()
    }

    /// Reduces an instance to the `listed` exports.
    pub(super) fn narrowed(&mut self, value: Value, listed: Option<&[String]>) -> Value {
        match (&value, listed) {
            (Value::Instance(_), Some(listed)) => {
                let exports = listed.iter().map(|name| (name.clone(), value.export(name)));
                self.instance(exports.collect())
            }
            _ => value,
        }
    }
}

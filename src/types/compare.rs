//! Why a file does not fit the type declared for it: walks both types side by side, and says for each difference where it is,
//! what the parent declares there and what the file provides.
//!
//! It follows the [subtyping](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Subtyping.md) rules of
//! `wasmparser`, which alone decides whether there is a difference.

use super::describe::Describe;
use crate::diagnostics::nearest;
use std::collections::HashMap;
use std::fmt;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentCoreModuleTypeId, ComponentDefinedType, ComponentDefinedTypeId,
    ComponentEntityType, ComponentFuncTypeId, ComponentInstanceTypeId, ComponentTypeId,
    ComponentValType, ResourceId,
};
use wasmparser::types::{EntityType, TypesRef};

/// Types as code, sentences as they are.
pub(crate) fn quote(ty: &str) -> String {
    if ty.starts_with('(') || !ty.contains(' ') {
        format!("`{ty}`")
    } else {
        ty.to_owned()
    }
}

/// The way to a difference in words, from the inside out.
pub(crate) fn place(path: &[Step]) -> String {
    let steps: Vec<String> = path.iter().rev().map(Step::to_string).collect();
    steps.join(" of ")
}

/// One difference between a declared and a provided type.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// The way down to it, from the component, instance or core module itself.
    pub(crate) path: Vec<Step>,
    /// What the parent declares there.
    pub(crate) declares: String,
    /// What the file provides, or asks for, there.
    pub(crate) provides: String,
}

/// A step into a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// An import or export, or a part of a type that has a name: what it is, and its name.
    Named(&'static str, String),
    /// An import of a core module, by its two names.
    CoreImport(String, String),
    /// A part of a type without a name.
    Unnamed(String),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Named(what, name) => write!(f, "{what} `{name}`"),
            Step::CoreImport(module, name) => write!(f, "import `{module}` `{name}`"),
            Step::Unnamed(what) => f.write_str(what),
        }
    }
}

/// The differences that keep the component type `provided` from fitting `declared`.
pub(super) fn components(
    types: TypesRef<'_>,
    declared: ComponentTypeId,
    provided: ComponentTypeId,
) -> Vec<Mismatch> {
    let mut walk = Walk::new(types);
    walk.component(Sides::new(declared, provided), Role::Provided);
    walk.found
}

/// The differences that keep the core module type `provided` from fitting `declared`.
pub(super) fn core_modules(
    types: TypesRef<'_>,
    declared: ComponentCoreModuleTypeId,
    provided: ComponentCoreModuleTypeId,
) -> Vec<Mismatch> {
    let mut walk = Walk::new(types);
    walk.core_module(Sides::new(declared, provided), Role::Provided);
    walk.found
}

/// The differences that keep the instance type `provided` from fitting `declared`, both in a component with these imports.
pub(super) fn instances<'n>(
    types: TypesRef<'_>,
    imports: impl Iterator<Item = &'n str>,
    declared: ComponentInstanceTypeId,
    provided: ComponentInstanceTypeId,
) -> Vec<Mismatch> {
    let mut walk = Walk::new(types);
    for name in imports {
        if let Some(item) = types.component_item_for_import(name) {
            walk.describe
                .name_resources(item.ty, &format!("import `{name}`"));
        }
    }
    let left_open = types[declared].defined_resources.iter();
    walk.open
        .extend(left_open.map(|resource| (*resource, None)));
    walk.instance(Sides::new(declared, provided), Role::Provided);
    walk.found
}

/// Holds the exports of one component against those of another, in which the resource types are others.
pub(crate) struct Comparison<'a>(Walk<'a>);

impl<'a> Comparison<'a> {
    pub(crate) fn new(types: TypesRef<'a>) -> Comparison<'a> {
        let mut walk = Walk::new(types);
        walk.are_all_open = true;
        Comparison(walk)
    }

    /// What `shown` has at `path` beyond `declared`. Imports come first, and types before what speaks of them: what is compared first says
    /// which resource types are the same.
    pub(crate) fn beyond(
        &mut self,
        path: Vec<Step>,
        declared: ComponentEntityType,
        shown: ComponentEntityType,
    ) -> Vec<Mismatch> {
        let sides = Sides::new(shown, declared);
        self.0.path = path;
        self.0.entity(sides, Role::Provided);
        self.0.path.clear();
        std::mem::take(&mut self.0.found)
    }
}

/// What stands at the same place in both types.
#[derive(Clone, Copy)]
struct Sides<T> {
    declared: T,
    provided: T,
}

impl<T> Sides<T> {
    fn new(declared: T, provided: T) -> Sides<T> {
        Sides { declared, provided }
    }

    fn map<U>(self, f: impl Fn(T) -> U) -> Sides<U> {
        Sides {
            declared: f(self.declared),
            provided: f(self.provided),
        }
    }

    /// The side that has to offer, and the side that asks for it.
    fn offer_and_demand(self, role: Role) -> (T, T) {
        match role {
            Role::Provided => (self.provided, self.declared),
            Role::Declared => (self.declared, self.provided),
        }
    }

    fn of(role: Role, offer: T, demand: T) -> Sides<T> {
        match role {
            Role::Provided => Sides::new(demand, offer),
            Role::Declared => Sides::new(offer, demand),
        }
    }
}

/// Which side has to offer what the other asks for. It turns around at each import.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Provided,
    Declared,
}

impl Role {
    fn turned(self) -> Role {
        match self {
            Role::Provided => Role::Declared,
            Role::Declared => Role::Provided,
        }
    }
}

struct Walk<'a> {
    types: TypesRef<'a>,
    path: Vec<Step>,
    found: Vec<Mismatch>,
    /// The resource types that the side that asks leaves open, and those of the other that stand for them so far.
    open: HashMap<ResourceId, Option<ResourceId>>,
    /// Whether each is open that is met as a type.
    are_all_open: bool,
    describe: Describe<'a>,
}

impl<'a> Walk<'a> {
    fn new(types: TypesRef<'a>) -> Walk<'a> {
        Walk {
            types,
            path: Vec::new(),
            found: Vec::new(),
            open: HashMap::new(),
            are_all_open: false,
            describe: Describe::new(types),
        }
    }

    fn at(&mut self, step: Step, walk: impl FnOnce(&mut Self)) {
        self.path.push(step);
        walk(self);
        self.path.pop();
    }

    fn found(&mut self, sides: Sides<String>) {
        self.found.push(Mismatch {
            path: self.path.clone(),
            declares: sides.declared,
            provides: sides.provided,
        });
    }

    fn component(&mut self, sides: Sides<ComponentTypeId>, role: Role) {
        let types = self.types;
        let (offer, demand) = sides.map(|id| &types[id]).offer_and_demand(role);
        let left_open = offer
            .imported_resources
            .iter()
            .chain(&demand.defined_resources);
        self.open
            .extend(left_open.map(|(resource, _)| (*resource, None)));
        for (name, wanted) in &offer.imports {
            let step = Step::Named("import", name.clone());
            match demand.imports.get(name) {
                Some(given) => {
                    let sides = Sides::of(role.turned(), given.ty, wanted.ty);
                    self.at(step, |walk| walk.entity(sides, role.turned()));
                }
                None => {
                    let wanted = self.describe.entity(wanted.ty);
                    let none = none("import", name, demand.imports.keys());
                    let sides = Sides::of(role, wanted, none);
                    self.at(step, |walk| walk.found(sides));
                }
            }
        }
        for (name, wanted) in &demand.exports {
            let given = offer.exports.get(name).map(|item| item.ty);
            self.export(name, given, wanted.ty, offer.exports.keys(), role);
        }
    }

    fn export<'n>(
        &mut self,
        name: &str,
        given: Option<ComponentEntityType>,
        wanted: ComponentEntityType,
        names: impl Iterator<Item = &'n String>,
        role: Role,
    ) {
        let step = Step::Named("export", name.to_owned());
        match given {
            Some(given) => {
                let sides = Sides::of(role, given, wanted);
                self.at(step, |walk| walk.entity(sides, role));
            }
            None => {
                let wanted = self.describe.entity(wanted);
                let sides = Sides::of(role, none("export", name, names), wanted);
                self.at(step, |walk| walk.found(sides));
            }
        }
    }

    fn entity(&mut self, sides: Sides<ComponentEntityType>, role: Role) {
        use ComponentEntityType::{Component, Func, Instance, Module, Type, Value};
        match (sides.declared, sides.provided) {
            (Module(declared), Module(provided)) => {
                self.core_module(Sides::new(declared, provided), role);
            }
            (Func(declared), Func(provided)) => self.func(Sides::new(declared, provided)),
            (Value(declared), Value(provided)) => self.value(Sides::new(declared, provided)),
            (
                Type {
                    created: declared, ..
                },
                Type {
                    created: provided, ..
                },
            ) => self.any_type(Sides::new(declared, provided), role),
            (Instance(declared), Instance(provided)) => {
                self.instance(Sides::new(declared, provided), role);
            }
            (Component(declared), Component(provided)) => {
                self.component(Sides::new(declared, provided), role);
            }
            _ => {
                let described = sides.map(|entity| self.describe.entity(entity));
                self.found(described);
            }
        }
    }

    fn instance(&mut self, sides: Sides<ComponentInstanceTypeId>, role: Role) {
        let types = self.types;
        let (offer, demand) = sides.map(|id| &types[id]).offer_and_demand(role);
        for (name, wanted) in &demand.exports {
            let given = offer.exports.get(name).map(|item| item.ty);
            self.export(name, given, wanted.ty, offer.exports.keys(), role);
        }
    }

    fn any_type(&mut self, sides: Sides<ComponentAnyTypeId>, role: Role) {
        use ComponentAnyTypeId::{Component, Defined, Func, Instance, Resource};
        match (sides.declared, sides.provided) {
            (Resource(declared), Resource(provided)) => {
                let sides = Sides::new(declared.resource(), provided.resource());
                let name = self.path.last().map(Step::to_string).unwrap_or_default();
                self.describe.name_resource(sides.declared, &name);
                self.describe.name_resource(sides.provided, &name);
                let (offer, demand) = sides.offer_and_demand(role);
                if self.are_all_open {
                    self.open.entry(demand).or_insert(None);
                }
                if let Some(stands_for @ None) = self.open.get_mut(&demand) {
                    *stands_for = Some(offer);
                }
                self.resource(sides);
            }
            (Defined(declared), Defined(provided)) => self.defined(Sides::new(declared, provided)),
            (Func(declared), Func(provided)) => self.func(Sides::new(declared, provided)),
            (Instance(declared), Instance(provided)) => {
                self.instance(Sides::new(declared, provided), role);
            }
            (Component(declared), Component(provided)) => {
                self.component(Sides::new(declared, provided), role);
            }
            _ => {
                let described = sides.map(|ty| self.describe.any_type(ty));
                self.found(described);
            }
        }
    }

    /// Compares two resource types that stand where one is used.
    fn resource(&mut self, sides: Sides<ResourceId>) {
        let Sides { declared, provided } = sides;
        let is_known = |id| self.open.contains_key(&id);
        if self.are_all_open && !is_known(declared) && !is_known(provided) {
            self.open.insert(declared, Some(provided));
        }
        let stands_for = |open: ResourceId, other| self.open.get(&open) == Some(&Some(other));
        let is_same = declared == provided
            || stands_for(declared, provided)
            || stands_for(provided, declared);
        if !is_same {
            let named = sides.map(|id| self.describe.resource(id));
            let is_told_apart = named.declared != named.provided;
            self.found(match is_told_apart {
                true => named.map(|name| format!("the resource type of {name}")),
                false => Sides {
                    declared: format!("the resource type of {}", named.declared),
                    provided: "a resource type of its own".to_owned(),
                },
            });
        }
    }

    fn func(&mut self, sides: Sides<ComponentFuncTypeId>) {
        let types = self.types;
        let funcs = sides.map(|id| &types[id]);
        if funcs.declared.async_ != funcs.provided.async_ {
            let described = sides.map(|id| self.describe.func(id));
            return self.found(described);
        }
        let names = funcs.map(|func| {
            let names = func.params.iter().map(|(name, _)| name.to_string());
            names.collect::<Vec<_>>()
        });
        let has_result = funcs.map(|func| func.result.is_some());
        if names.declared != names.provided || has_result.declared != has_result.provided {
            let described = sides.map(|id| self.describe.func(id));
            return self.found(described);
        }
        let params = funcs.declared.params.iter().zip(&funcs.provided.params);
        for ((name, declared), (_, provided)) in params {
            let sides = Sides::new(*declared, *provided);
            let step = Step::Named("parameter", name.to_string());
            self.at(step, |walk| walk.value(sides));
        }
        if let (Some(declared), Some(provided)) = (funcs.declared.result, funcs.provided.result) {
            let step = Step::Unnamed("result".to_owned());
            self.at(step, |walk| walk.value(Sides::new(declared, provided)));
        }
    }

    fn value(&mut self, sides: Sides<ComponentValType>) {
        use ComponentValType::{Primitive, Type};
        match (sides.declared, sides.provided) {
            (Primitive(declared), Primitive(provided)) if declared == provided => {}
            (Type(declared), Type(provided)) => self.defined(Sides::new(declared, provided)),
            _ => {
                let described = sides.map(|ty| self.describe.value(ty));
                if described.declared != described.provided {
                    self.found(described);
                }
            }
        }
    }

    /// Compares value types that are optional parts of others.
    fn optional(&mut self, step: &str, sides: Sides<Option<ComponentValType>>) -> bool {
        match (sides.declared, sides.provided) {
            (Some(declared), Some(provided)) => {
                let step = Step::Unnamed(step.to_owned());
                self.at(step, |walk| walk.value(Sides::new(declared, provided)));
                true
            }
            (None, None) => true,
            _ => false,
        }
    }

    fn defined(&mut self, sides: Sides<ComponentDefinedTypeId>) {
        let types = self.types;
        let is_alike = self.parts(sides.map(|id| &types[id]));
        if !is_alike {
            let described = sides.map(|id| self.describe.defined(id));
            self.found(described);
        }
    }

    /// Compares the parts of two types. `false` if they are of another kind, or do not have the same parts.
    fn parts(&mut self, sides: Sides<&ComponentDefinedType>) -> bool {
        use ComponentDefinedType as Ty;
        let element =
            |walk: &mut Self, declared: &ComponentValType, provided: &ComponentValType| {
                let step = Step::Unnamed("element".to_owned());
                let sides = Sides::new(*declared, *provided);
                walk.at(step, |walk| walk.value(sides));
                true
            };
        match (sides.declared, sides.provided) {
            (Ty::Primitive(declared), Ty::Primitive(provided)) => declared == provided,
            (Ty::Record(declared), Ty::Record(provided)) => {
                if !declared.fields.keys().eq(provided.fields.keys()) {
                    return false;
                }
                for ((name, declared), provided) in
                    declared.fields.iter().zip(provided.fields.values())
                {
                    let sides = Sides::new(*declared, *provided);
                    let step = Step::Named("field", name.to_string());
                    self.at(step, |walk| walk.value(sides));
                }
                true
            }
            (Ty::Variant(declared), Ty::Variant(provided)) => {
                let has_type =
                    |(_, case): (_, &wasmparser::component_types::VariantCase)| case.ty.is_some();
                if !declared.cases.keys().eq(provided.cases.keys())
                    || !declared
                        .cases
                        .iter()
                        .map(has_type)
                        .eq(provided.cases.iter().map(has_type))
                {
                    return false;
                }
                for ((name, declared), provided) in
                    declared.cases.iter().zip(provided.cases.values())
                {
                    if let (Some(declared), Some(provided)) = (declared.ty, provided.ty) {
                        let step = Step::Named("case", name.to_string());
                        self.at(step, |walk| walk.value(Sides::new(declared, provided)));
                    }
                }
                true
            }
            (
                Ty::List {
                    element: declared, ..
                },
                Ty::List {
                    element: provided, ..
                },
            )
            | (Ty::Option { ty: declared, .. }, Ty::Option { ty: provided, .. }) => {
                element(self, declared, provided)
            }
            (
                Ty::FixedLengthList {
                    element: declared,
                    length: declared_length,
                    ..
                },
                Ty::FixedLengthList {
                    element: provided,
                    length: provided_length,
                    ..
                },
            ) if declared_length == provided_length => element(self, declared, provided),
            (
                Ty::Map {
                    key: declared_key,
                    value: declared,
                    ..
                },
                Ty::Map {
                    key: provided_key,
                    value: provided,
                    ..
                },
            ) => {
                let keys = Sides::new(*declared_key, *provided_key);
                self.at(Step::Unnamed("key".to_owned()), |walk| walk.value(keys));
                element(self, declared, provided)
            }
            (Ty::Tuple(declared), Ty::Tuple(provided)) => {
                if declared.types.len() != provided.types.len() {
                    return false;
                }
                let pairs = declared.types.iter().zip(&provided.types);
                for (index, (declared, provided)) in pairs.enumerate() {
                    let sides = Sides::new(*declared, *provided);
                    let step = Step::Unnamed(format!("element {index}"));
                    self.at(step, |walk| walk.value(sides));
                }
                true
            }
            (Ty::Flags(declared), Ty::Flags(provided))
            | (Ty::Enum(declared), Ty::Enum(provided)) => declared.iter().eq(provided),
            (
                Ty::Result {
                    ok: declared_ok,
                    err: declared_err,
                    ..
                },
                Ty::Result {
                    ok: provided_ok,
                    err: provided_err,
                    ..
                },
            ) => {
                let ok = Sides::new(*declared_ok, *provided_ok);
                let err = Sides::new(*declared_err, *provided_err);
                let has_both = |sides: Sides<Option<ComponentValType>>| {
                    sides.declared.is_some() == sides.provided.is_some()
                };
                has_both(ok)
                    && has_both(err)
                    && self.optional("success value", ok)
                    && self.optional("error value", err)
            }
            (Ty::Own(declared), Ty::Own(provided))
            | (Ty::Borrow(declared), Ty::Borrow(provided)) => {
                let (declared, provided) = (declared.resource(), provided.resource());
                self.resource(Sides::new(declared, provided));
                true
            }
            (Ty::Future { ty: declared, .. }, Ty::Future { ty: provided, .. })
            | (Ty::Stream { ty: declared, .. }, Ty::Stream { ty: provided, .. }) => {
                let sides = Sides::new(*declared, *provided);
                self.optional("element", sides)
            }
            _ => false,
        }
    }

    fn core_module(&mut self, sides: Sides<ComponentCoreModuleTypeId>, role: Role) {
        let types = self.types;
        let (offer, demand) = sides.map(|id| &types[id]).offer_and_demand(role);
        for ((module, name), wanted) in &offer.imports {
            let step = Step::CoreImport(module.clone(), name.clone());
            match demand.imports.get(&(module.clone(), name.clone())) {
                Some(given) => {
                    let sides = Sides::of(role.turned(), *given, *wanted);
                    self.at(step, |walk| walk.core_entity(sides, role.turned()));
                }
                None => {
                    let wanted = self.describe.core_entity(*wanted);
                    let sides = Sides::of(role, wanted, "no such import".to_owned());
                    self.at(step, |walk| walk.found(sides));
                }
            }
        }
        for (name, wanted) in &demand.exports {
            let step = Step::Named("export", name.clone());
            let sides = match offer.exports.get(name) {
                Some(given) => {
                    let sides = Sides::of(role, *given, *wanted);
                    self.at(step, |walk| walk.core_entity(sides, role));
                    continue;
                }
                None => {
                    let wanted = self.describe.core_entity(*wanted);
                    Sides::of(role, none("export", name, offer.exports.keys()), wanted)
                }
            };
            self.at(step, |walk| walk.found(sides));
        }
    }

    fn core_entity(&mut self, sides: Sides<EntityType>, role: Role) {
        let (offer, demand) = sides.offer_and_demand(role);
        let described = sides.map(|entity| self.describe.core_entity(entity));
        if !limits_fit(offer, demand) && described.declared != described.provided {
            self.found(described);
        }
    }
}

/// That nothing has a name, and what has nearly that name.
fn none<'n>(what: &str, name: &str, others: impl Iterator<Item = &'n String>) -> String {
    match nearest(name, others) {
        Some(near) => format!("no such {what}, but one called `{near}`"),
        None => format!("no such {what}"),
    }
}

/// Whether one memory or table fits another: it may be larger, and its maximum smaller.
fn limits_fit(offer: EntityType, demand: EntityType) -> bool {
    let fit = |offer: (u64, Option<u64>), demand: (u64, Option<u64>)| {
        let is_below = |maximum| offer.1.is_some_and(|offer| offer <= maximum);
        offer.0 >= demand.0 && demand.1.is_none_or(is_below)
    };
    match (offer, demand) {
        (EntityType::Memory(offer), EntityType::Memory(demand)) => {
            offer.memory64 == demand.memory64
                && offer.shared == demand.shared
                && fit(
                    (offer.initial, offer.maximum),
                    (demand.initial, demand.maximum),
                )
        }
        (EntityType::Table(offer), EntityType::Table(demand)) => {
            offer.table64 == demand.table64
                && offer.shared == demand.shared
                && offer.element_type == demand.element_type
                && fit(
                    (offer.initial, offer.maximum),
                    (demand.initial, demand.maximum),
                )
        }
        _ => false,
    }
}

//! Finds why a file does not fit the type declared for it: walks both types side by side and collects the differences.
//!
//! It follows `wasmparser`'s rules of
//! [subtyping](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Subtyping.md). Whether a file fits is for `wasmparser`
//! alone to decide.

#[cfg(test)]
mod tests;

use super::describe::Describe;
use super::mismatch::{Mismatch, Side, Step};
use super::parts::{self, Part};
use crate::diagnostics::nearest;
use std::collections::HashMap;
use std::mem;
use wasmparser::collections::IndexMap;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentCoreModuleTypeId, ComponentDefinedTypeId, ComponentEntityType,
    ComponentFuncTypeId, ComponentInstanceTypeId, ComponentItem, ComponentTypeId, ComponentValType,
    ResourceId,
};
use wasmparser::types::{EntityType, TypesRef};

/// Returns the differences that keep the component type `provided` from being a subtype of `declared`.
pub(super) fn components(
    types: TypesRef<'_>,
    declared: ComponentTypeId,
    provided: ComponentTypeId,
) -> Vec<Mismatch> {
    let mut walk = Walk::new(types);
    walk.component(Sides::new(declared, provided), Role::Provided);
    walk.found
}

/// Returns the differences that keep the core module type `provided` from being a subtype of `declared`.
pub(super) fn core_modules(
    types: TypesRef<'_>,
    declared: ComponentCoreModuleTypeId,
    provided: ComponentCoreModuleTypeId,
) -> Vec<Mismatch> {
    let mut walk = Walk::new(types);
    walk.core_module(Sides::new(declared, provided), Role::Provided);
    walk.found
}

/// Returns the first import of a core module that the exports of its arguments, by the names of these, do not fit: the argument, and how.
pub(crate) fn core_arguments(
    types: TypesRef<'_>,
    module: ComponentCoreModuleTypeId,
    arguments: &HashMap<&str, &IndexMap<String, EntityType>>,
) -> Option<(String, Mismatch)> {
    let mut walk = Walk::new(types);
    types[module]
        .imports
        .iter()
        .find_map(|((from, name), wanted)| {
            let exports = arguments.get(from.as_str())?;
            let given = exports.get(name).copied();
            let given = given.ok_or_else(|| walk.missing("export", name, exports.keys()));
            walk.at(Step::CoreImport(from.clone(), name.clone()), |walk| {
                walk.core_item(given, *wanted, Role::Provided);
            });
            Some((from.clone(), walk.found.pop()?))
        })
}

/// Returns the differences that keep the instance type `provided` from being a subtype of `declared`. `imports` are the imports of the
/// component that both are in.
pub(super) fn instances<'n>(
    types: TypesRef<'_>,
    imports: impl Iterator<Item = &'n str>,
    declared: ComponentInstanceTypeId,
    provided: ComponentInstanceTypeId,
) -> Vec<Mismatch> {
    let mut walk = Walk::new(types);
    for name in imports {
        if let Some(item) = types.component_item_for_import(name) {
            let step = Step::Named("import", name.to_owned());
            walk.describe.name_resources(item.ty, vec![step]);
        }
    }
    let left_open = types[declared].defined_resources.iter();
    walk.open
        .extend(left_open.map(|resource| (*resource, None)));
    walk.instance(Sides::new(declared, provided), Role::Provided);
    walk.found
}

/// Compares the items of one component with the items of another that has different resource types in their places. Learns which resource types
/// are the same.
pub(crate) struct Comparison<'a>(Walk<'a>);

impl<'a> Comparison<'a> {
    pub(crate) fn new(types: TypesRef<'a>) -> Comparison<'a> {
        let mut walk = Walk::new(types);
        walk.are_all_open = true;
        Comparison(walk)
    }

    /// Returns the reasons why `declared` is no subtype of `shown`, which is at `path`. In the differences, `shown` is the declared side.
    /// Compare imports first, and types before the items that refer to them: the first comparison decides which resource types are the
    /// same.
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
        mem::take(&mut self.0.found)
    }
}

impl Comparison<'_> {
    /// Returns the resource type that stands for another one, which the asking side leaves open.
    pub(crate) fn stands_for(&self, open: ResourceId) -> Option<ResourceId> {
        self.0.open.get(&open).copied().flatten()
    }
}

/// How many differences tell of a similar name.
const WITH_SIMILAR_NAMES: usize = 10;

/// The items of both types at one place.
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

    /// Returns the side that has to offer something, then the side that asks for it.
    fn offer_and_demand(self, role: Role) -> (T, T) {
        match role {
            Role::Provided => (self.provided, self.declared),
            Role::Declared => (self.declared, self.provided),
        }
    }

    /// The inverse of [`offer_and_demand`](Sides::offer_and_demand).
    fn of(role: Role, offer: T, demand: T) -> Sides<T> {
        match role {
            Role::Provided => Sides::new(demand, offer),
            Role::Declared => Sides::new(offer, demand),
        }
    }
}

/// The side that provides; the other requires. Each import swaps them.
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
    /// The resource types that the asking side leaves open, each with the one of the other side that stands for it so far.
    open: HashMap<ResourceId, Option<ResourceId>>,
    /// Whether every resource type that is imported or exported counts as open.
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

    fn found(&mut self, sides: Sides<Side>) {
        self.found.push(Mismatch {
            path: self.path.clone(),
            declares: sides.declared,
            provides: sides.provided,
        });
    }

    fn component(&mut self, sides: Sides<ComponentTypeId>, role: Role) {
        let types = self.types;
        let (offer, demand) = sides.map(|id| &types[id]).offer_and_demand(role);
        let left_open = offer.imported_resources.iter();
        let left_open = left_open.chain(&demand.defined_resources);
        let left_open = left_open.map(|(resource, _)| (*resource, None));
        self.open.extend(left_open);
        self.items("import", &demand.imports, &offer.imports, role.turned());
        self.items("export", &offer.exports, &demand.exports, role);
    }

    /// Compares the imports or exports that one side asks for with the ones that the other offers.
    fn items(&mut self, what: &'static str, offer: &Items, demand: &Items, role: Role) {
        for (name, wanted) in demand {
            self.at(Step::Named(what, name.clone()), |walk| {
                match offer.get(name) {
                    Some(given) => walk.entity(Sides::of(role, given.ty, wanted.ty), role),
                    None => {
                        let wanted = walk.describe.entity(wanted.ty);
                        walk.found(Sides::of(
                            role,
                            walk.missing(what, name, offer.keys()),
                            wanted,
                        ));
                    }
                }
            });
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
            (Type { created: a, .. }, Type { created: b, .. }) => {
                self.any_type(Sides::new(a, b), role);
            }
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
        self.items("export", &offer.exports, &demand.exports, role);
    }

    fn any_type(&mut self, sides: Sides<ComponentAnyTypeId>, role: Role) {
        use ComponentAnyTypeId::{Component, Defined, Func, Instance, Resource};
        match (sides.declared, sides.provided) {
            (Resource(declared), Resource(provided)) => {
                let sides = Sides::new(declared.resource(), provided.resource());
                let name: Vec<Step> = self.path.last().cloned().into_iter().collect();
                self.describe.name_resource(sides.declared, name.clone());
                self.describe.name_resource(sides.provided, name);
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
            (Func(declared), Func(provided)) if self.are_alike(declared, provided) => {}
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

    /// Compares the resource types of two handles.
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
            let of = |name: String| format!("the resource type of {name}");
            let own = "a resource type of its own".to_owned();
            let provides = match is_told_apart {
                true => of(named.provided),
                false => own,
            };
            self.found(Sides {
                declared: Side::Resource(declared, of(named.declared)),
                provided: Side::Resource(provided, provides),
            });
        }
    }

    fn func(&mut self, sides: Sides<ComponentFuncTypeId>) {
        if !self.are_alike(sides.declared, sides.provided) {
            let described = sides.map(|id| self.describe.func(id));
            self.found(described);
        }
    }

    /// Compares two function types part by part. Returns `false` if their parts are not even alike.
    fn are_alike(&mut self, declared: ComponentFuncTypeId, provided: ComponentFuncTypeId) -> bool {
        let types = self.types;
        self.parts(Sides::new(declared, provided).map(|id| parts::of_func(&types[id])))
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

    fn defined(&mut self, sides: Sides<ComponentDefinedTypeId>) {
        let types = self.types;
        let kinds = sides.map(|id| mem::discriminant(&types[id]));
        let is_alike = kinds.declared == kinds.provided
            && self.parts(sides.map(|id| parts::of_type(&types[id])));
        if !is_alike {
            let described = sides.map(|id| self.describe.defined(id));
            self.found(described);
        }
    }

    /// Compares two types part by part. Returns `false` if their parts are not even alike.
    fn parts(&mut self, Sides { declared, provided }: Sides<Vec<Part>>) -> bool {
        let mut pairs = declared.iter().zip(&provided);
        let is_alike = declared.len() == provided.len()
            && pairs.all(|(declared, provided)| declared.is_like(provided));
        if !is_alike {
            return false;
        }
        for pair in declared.into_iter().zip(provided) {
            match pair {
                (Part::Value(step, Some(declared)), Part::Value(_, Some(provided))) => {
                    self.at(step, |walk| walk.value(Sides::new(declared, provided)));
                }
                (Part::Resource(declared), Part::Resource(provided)) => {
                    self.resource(Sides::new(declared, provided));
                }
                _ => {}
            }
        }
        true
    }

    /// The side of a comparison that has no import or export called `name`, only `others`. Only the first differences tell of a similar name:
    /// to look for one takes time.
    fn missing<'n>(
        &self,
        what: &'static str,
        name: &str,
        others: impl Iterator<Item = &'n String>,
    ) -> Side {
        let near = match self.found.len() < WITH_SIMILAR_NAMES {
            true => nearest(name, others).cloned(),
            false => None,
        };
        Side::Missing { what, near }
    }

    fn core_module(&mut self, sides: Sides<ComponentCoreModuleTypeId>, role: Role) {
        let types = self.types;
        let (offer, demand) = sides.map(|id| &types[id]).offer_and_demand(role);
        for (names, wanted) in &offer.imports {
            let (module, name) = names.clone();
            let given = demand.imports.get(names).copied();
            let (what, near) = ("import", None);
            let given = given.ok_or(Side::Missing { what, near });
            self.at(Step::CoreImport(module, name), |walk| {
                walk.core_item(given, *wanted, role.turned());
            });
        }
        for (name, wanted) in &demand.exports {
            let given = offer.exports.get(name).copied();
            let given = given.ok_or_else(|| self.missing("export", name, offer.exports.keys()));
            self.at(Step::Named("export", name.clone()), |walk| {
                walk.core_item(given, *wanted, role);
            });
        }
    }

    /// Compares an import or export of a core module that one side asks for with the one that the other offers.
    fn core_item(&mut self, given: Result<EntityType, Side>, wanted: EntityType, role: Role) {
        let does_fit = given.as_ref().is_ok_and(|given| limits_fit(*given, wanted));
        let given = given.map_or_else(|none| none, |given| self.describe.core_entity(given));
        let wanted = self.describe.core_entity(wanted);
        if !does_fit && given != wanted {
            self.found(Sides::of(role, given, wanted));
        }
    }
}

/// The imports or exports of a component or instance.
type Items = IndexMap<String, ComponentItem>;

/// Whether one memory or table fits another: its minimum may be larger and its maximum smaller.
fn limits_fit(offer: EntityType, demand: EntityType) -> bool {
    let is_below = |offer: Option<u64>, demand: Option<u64>| {
        demand.is_none_or(|most| offer.is_some_and(|offer| offer <= most))
    };
    match (offer, demand) {
        (EntityType::Memory(offer), EntityType::Memory(demand)) => {
            offer.memory64 == demand.memory64
                && offer.shared == demand.shared
                && offer.initial >= demand.initial
                && is_below(offer.maximum, demand.maximum)
        }
        (EntityType::Table(offer), EntityType::Table(demand)) => {
            offer.table64 == demand.table64
                && offer.shared == demand.shared
                && offer.element_type == demand.element_type
                && offer.initial >= demand.initial
                && is_below(offer.maximum, demand.maximum)
        }
        _ => false,
    }
}

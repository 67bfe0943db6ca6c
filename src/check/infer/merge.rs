//! Merges the requirements of several uses on an import into one type.

mod core_modules;

use super::needs::Requirement;
use super::sites::Site;
use crate::text::ExternName;
use crate::types::{Comparison, Mismatch, Needed, Step};
use std::collections::HashMap;
use wasmparser::collections::IndexMap;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentCoreModuleTypeId, ComponentEntityType, ComponentInstanceTypeId,
    ComponentItem, ComponentTypeId,
};
use wasmparser::types::TypesRef;

/// Two requirements that no type satisfies.
#[derive(Debug)]
pub(super) struct Conflict {
    pub(super) first: Requirement,
    pub(super) second: Requirement,
    /// A difference by which the first exceeds the second; `None` if only one of them is an instance.
    pub(super) mismatch: Option<Mismatch>,
}

/// Merges the requirements on one import. `is_elsewhere` returns whether a type belongs to another import.
///
/// # Errors
///
/// Two conflicting requirements.
pub(super) fn merge(
    types: TypesRef<'_>,
    needs: &[Requirement],
    is_elsewhere: &dyn Fn(ComponentAnyTypeId) -> bool,
) -> Result<Needed, Box<Conflict>> {
    let mut merging = Merging {
        types,
        is_elsewhere,
        comparisons: HashMap::new(),
    };
    merging.merge(needs.to_vec(), &[])
}

/// Returns the type of which all `given` types are subtypes and that shows as much as possible; `None` if there is none.
pub(super) fn common(types: TypesRef<'_>, given: &[ComponentEntityType]) -> Option<Needed> {
    let mut common = Common {
        types,
        comparisons: HashMap::new(),
    };
    common.of(&given.iter().copied().enumerate().collect::<Vec<_>>())
}

/// The imports or exports of a type.
type Items = IndexMap<String, ComponentItem>;

/// A type, with the number of the argument that it is of or in.
type GivenType = (usize, ComponentEntityType);

struct Common<'a> {
    types: TypesRef<'a>,
    /// The comparison for each two arguments, as in [`Merging`].
    comparisons: HashMap<(usize, usize), Comparison<'a>>,
}

impl Common<'_> {
    fn of(&mut self, given: &[GivenType]) -> Option<Needed> {
        let &(_, first) = given.first()?;
        if given.iter().all(|(_, ty)| is_same(*ty, first)) {
            return Some(Needed::Item(vec![first]));
        }
        let mut candidates = 0..given.len();
        let fits_all = |best: &usize| given.iter().all(|other| self.fits(*other, given[*best]));
        if let Some(best) = candidates.find(fits_all) {
            let mut all: Vec<_> = given.iter().map(|(_, ty)| *ty).collect();
            all.swap(0, best);
            return Some(Needed::Item(all));
        }
        let types = self.types;
        if let Some(ids) = all(given, module) {
            let ids = ids.into_iter().map(|(_, id)| id).collect();
            return core_modules::common(types, ids).map(Needed::CoreModule);
        }
        if let Some(ids) = all(given, instance) {
            let exports = ids.iter().map(|(by, id)| (*by, &types[*id].exports));
            let exports = self.in_all(&exports.collect::<Vec<_>>());
            let ids = ids.into_iter().map(|(_, id)| id).collect();
            return Some(Needed::Instance(exports, ids));
        }
        let ids = all(given, component)?;
        let exports = ids.iter().map(|(by, id)| (*by, &types[*id].exports));
        let exports = self.in_all(&exports.collect::<Vec<_>>());
        let imports = ids.iter().map(|(by, id)| (*by, &types[*id].imports));
        let imports = self.in_any(&imports.collect::<Vec<_>>())?;
        Some(Needed::Component(imports, exports))
    }

    /// The exports that all arguments have, each with the type that all have in common.
    fn in_all(&mut self, of_each: &[(usize, &Items)]) -> Vec<(ExternName, Needed)> {
        let Some((_, first)) = of_each.first() else {
            return Vec::new();
        };
        let exports = first.iter().filter_map(|(name, export)| {
            let each = of_each.iter();
            let each = each.map(|(by, items)| Some((*by, items.get(name)?.ty)));
            let each = each.collect::<Option<Vec<_>>>()?;
            Some((ExternName::of(name, export), self.of(&each)?))
        });
        exports.collect()
    }

    /// The imports that any argument has, each with a type that fits all; `None` if there is none.
    fn in_any(&mut self, of_each: &[(usize, &Items)]) -> Option<Vec<(ExternName, Needed)>> {
        let mut found: Vec<(ExternName, Vec<GivenType>)> = Vec::new();
        for (by, items) in of_each {
            for (name, import) in *items {
                match found.iter_mut().find(|(known, _)| known.name == *name) {
                    Some((_, each)) => each.push((*by, import.ty)),
                    None => found.push((ExternName::of(name, import), vec![(*by, import.ty)])),
                }
            }
        }
        let imports = found.into_iter().map(|(name, each)| {
            let mut candidates = each.iter();
            let best = candidates.find(|best| each.iter().all(|other| self.fits(**best, *other)));
            Some((name, Needed::Item(vec![best?.1])))
        });
        imports.collect()
    }

    /// Whether the first type is a subtype of the second.
    fn fits(&mut self, (by, ty): GivenType, (other, declared): GivenType) -> bool {
        let types = self.types;
        let comparison = self.comparisons.entry((by, other));
        let comparison = comparison.or_insert_with(|| Comparison::new(types));
        comparison.beyond(Vec::new(), ty, declared).is_empty()
    }
}

/// The types of all arguments, if `of` returns one for each.
fn all<T>(
    given: &[GivenType],
    of: fn(ComponentEntityType) -> Option<T>,
) -> Option<Vec<(usize, T)>> {
    let each = given.iter().map(|(by, ty)| Some((*by, of(*ty)?)));
    each.collect()
}

fn module(ty: ComponentEntityType) -> Option<ComponentCoreModuleTypeId> {
    match ty {
        ComponentEntityType::Module(id) => Some(id),
        _ => None,
    }
}

fn instance(ty: ComponentEntityType) -> Option<ComponentInstanceTypeId> {
    match ty {
        ComponentEntityType::Instance(id) => Some(id),
        _ => None,
    }
}

fn component(ty: ComponentEntityType) -> Option<ComponentTypeId> {
    match ty {
        ComponentEntityType::Component(id) => Some(id),
        _ => None,
    }
}

struct Merging<'a> {
    types: TypesRef<'a>,
    is_elsewhere: &'a dyn Fn(ComponentAnyTypeId) -> bool,
    /// The comparison for each two instantiations, which learns the resource types of both that correspond to each other.
    comparisons: HashMap<(Site, Site), Comparison<'a>>,
}

/// Whether two items have one and the same type, in the validator's list.
fn is_same(a: ComponentEntityType, b: ComponentEntityType) -> bool {
    use ComponentEntityType::{Component, Func, Instance, Module};
    match (a, b) {
        (Instance(a), Instance(b)) => a == b,
        (Component(a), Component(b)) => a == b,
        (Module(a), Module(b)) => a == b,
        (Func(a), Func(b)) => a == b,
        _ => false,
    }
}

impl Merging<'_> {
    /// Merges the requirements on the item at the path `at`.
    fn merge(&mut self, needs: Vec<Requirement>, at: &[String]) -> Result<Needed, Box<Conflict>> {
        let is_instance = |need: &Requirement| {
            !need.path.is_empty() || matches!(need.ty, ComponentEntityType::Instance(_))
        };
        let Some(first) = needs.first() else {
            // Only an instance without exports has no requirements.
            return Ok(Needed::Instance(Vec::new(), Vec::new()));
        };
        if needs
            .iter()
            .all(|need| need.path.is_empty() && is_same(need.ty, first.ty))
        {
            return Ok(Needed::Item(vec![first.ty]));
        }
        let other = |need: &&Requirement| is_instance(need) != is_instance(first);
        if let Some(second) = needs.iter().find(other) {
            return Err(Box::new(Conflict {
                first: first.clone(),
                second: second.clone(),
                mismatch: None,
            }));
        }
        if let Some(module) = core_modules::merge(self.types, &needs) {
            return Ok(Needed::CoreModule(module));
        }
        if let [_, _, ..] = needs.as_slice()
            && let Some(components) = components(&needs)
        {
            return self.components(needs, &components, at);
        }
        if !is_instance(first) {
            return self.serving(needs, at).map(Needed::Item);
        }
        let mut instances = Vec::new();
        let mut exports: Vec<(ExternName, Vec<Requirement>)> = Vec::new();
        for need in needs {
            let found: Vec<(ExternName, Requirement)> = match (need.path.split_first(), need.ty) {
                (Some((name, inner)), _) => {
                    let path = inner.to_vec();
                    vec![(name.clone(), Requirement { path, ..need })]
                }
                (None, ComponentEntityType::Instance(id)) => {
                    instances.push(id);
                    let exports = self.types[id].exports.iter();
                    let export = |(name, item): (&String, &ComponentItem)| {
                        let ty = item.ty;
                        (
                            ExternName::of(name, item),
                            Requirement { ty, ..need.clone() },
                        )
                    };
                    exports.map(export).collect()
                }
                (None, _) => unreachable!("all of them are of instances"),
            };
            for (name, need) in found {
                push(&mut exports, name, need);
            }
        }
        let mut merged = Vec::new();
        for (name, needs) in exports {
            let at: Vec<String> = at.iter().chain([&name.name]).cloned().collect();
            let needed = self.merge(needs, &at)?;
            merged.push((name, needed));
        }
        Ok(Needed::Instance(merged, instances))
    }

    /// Merges the requirements on a component: all exports that any use requires, and only the imports that all uses supply.
    fn components(
        &mut self,
        needs: Vec<Requirement>,
        components: &[ComponentTypeId],
        at: &[String],
    ) -> Result<Needed, Box<Conflict>> {
        let types = self.types;
        let mut imports: Vec<(ExternName, Vec<Requirement>)> = Vec::new();
        let mut exports: Vec<(ExternName, Vec<Requirement>)> = Vec::new();
        for (need, id) in needs.iter().zip(components) {
            let component = &types[*id];
            for (items, merged) in [
                (&component.imports, &mut imports),
                (&component.exports, &mut exports),
            ] {
                for (name, item) in items {
                    let ty = item.ty;
                    let need = Requirement { ty, ..need.clone() };
                    push(merged, ExternName::of(name, item), need);
                }
            }
        }
        imports.retain(|(_, given)| given.len() == needs.len());
        let mut merge_all = |items: Vec<(ExternName, Vec<Requirement>)>| {
            let merged = items.into_iter().map(|(name, needs)| {
                let at: Vec<String> = at.iter().chain([&name.name]).cloned().collect();
                Ok((name, self.merge(needs, &at)?))
            });
            merged.collect::<Result<Vec<_>, Box<Conflict>>>()
        };
        Ok(Needed::Component(merge_all(imports)?, merge_all(exports)?))
    }

    /// Returns the required types, with the type that satisfies all of them first.
    fn serving(
        &mut self,
        mut needs: Vec<Requirement>,
        at: &[String],
    ) -> Result<Vec<ComponentEntityType>, Box<Conflict>> {
        // If one requirement takes a type from its owner and another knows no owner, the type is the owner's.
        needs.sort_by_key(|need| match need.ty {
            ComponentEntityType::Type { referenced, .. } => !(self.is_elsewhere)(referenced),
            _ => false,
        });
        let mut first_fault = None;
        for best in 0..needs.len() {
            let mut faults = needs
                .iter()
                .filter_map(|other| Some((other, self.beyond(&needs[best], other, at)?)));
            match faults.next() {
                None => {
                    let best = needs.remove(best);
                    needs.insert(0, best);
                    return Ok(needs.iter().map(|need| need.ty).collect());
                }
                Some((second, mismatch)) => {
                    first_fault.get_or_insert_with(|| Conflict {
                        first: needs[best].clone(),
                        second: second.clone(),
                        mismatch: Some(mismatch),
                    });
                }
            }
        }
        let fault = first_fault.expect("what is merged is needed");
        Err(Box::new(fault))
    }

    /// The first difference that keeps `need` from satisfying `other`.
    fn beyond(
        &mut self,
        need: &Requirement,
        other: &Requirement,
        at: &[String],
    ) -> Option<Mismatch> {
        let types = self.types;
        let key = (need.by, other.by);
        let comparison = self.comparisons.entry(key);
        let comparison = comparison.or_insert_with(|| Comparison::new(types));
        let steps = at.iter().map(|name| Step::Named("export", name.clone()));
        let found = comparison.beyond(steps.collect(), need.ty, other.ty);
        found.into_iter().next()
    }
}

/// Adds a requirement on the item `name`, which has the attributes of the first use that knows any.
fn push(items: &mut Vec<(ExternName, Vec<Requirement>)>, name: ExternName, need: Requirement) {
    match items.iter_mut().find(|(other, _)| other.name == name.name) {
        Some((other, needs)) => {
            if other.attributes().is_empty() {
                *other = name;
            }
            needs.push(need);
        }
        None => items.push((name, vec![need])),
    }
}

/// The required component types; `None` if anything else is required.
fn components(needs: &[Requirement]) -> Option<Vec<ComponentTypeId>> {
    let components = needs
        .iter()
        .map(|need| match (need.path.as_slice(), need.ty) {
            ([], ComponentEntityType::Component(id)) => Some(id),
            _ => None,
        });
    components.collect()
}

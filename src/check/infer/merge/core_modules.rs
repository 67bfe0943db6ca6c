//! Merges the requirements of several uses on a core module into one type: all exports that any use requires, and only the imports that all
//! uses supply.

use crate::check::infer::needs::Requirement;
use crate::types::CoreModule;
use wasmparser::component_types::{ComponentCoreModuleTypeId, ComponentEntityType};
use wasmparser::types::{EntityType, TypesRef};
use wasmparser::{MemoryType, TableType};

/// Returns a type that satisfies all of several core module types; `None` if they are not core module types, or no type satisfies all.
pub(super) fn merge(types: TypesRef<'_>, needs: &[Requirement]) -> Option<CoreModule> {
    let modules = needs
        .iter()
        .map(|need| match (need.path.as_slice(), need.ty) {
            ([], ComponentEntityType::Module(id)) => Some(CoreModule::of(types, id)),
            _ => None,
        });
    let modules: Vec<CoreModule> = modules.collect::<Option<_>>()?;
    let (first, others) = modules.split_first()?;
    let mut merged = first.clone();
    for other in others {
        for (name, ty) in &other.exports {
            match merged.exports.iter_mut().find(|(known, _)| known == name) {
                Some((_, known)) => *known = both(*known, *ty, &TIGHTER)?,
                None => merged.exports.push((name.clone(), *ty)),
            }
        }
        let imports = merged.imports.into_iter().filter_map(|(names, known)| {
            let (_, ty) = other.imports.iter().find(|(other, _)| *other == names)?;
            Some(both(known, *ty, &LOOSER).map(|ty| (names, ty)))
        });
        merged.imports = imports.collect::<Option<_>>()?;
    }
    Some(merged)
}

/// Returns the type of which all core module types are subtypes: the exports that all have, and the imports that any has. `None` if no type of
/// an import fits all.
pub(super) fn common(
    types: TypesRef<'_>,
    ids: Vec<ComponentCoreModuleTypeId>,
) -> Option<CoreModule> {
    let mut modules = ids.into_iter().map(|id| CoreModule::of(types, id));
    let mut common = modules.next()?;
    for other in modules {
        let exports = common.exports.into_iter().filter_map(|(name, known)| {
            let (_, ty) = other.exports.iter().find(|(other, _)| *other == name)?;
            Some((name, both(inexact(known), inexact(*ty), &LOOSER)?))
        });
        common.exports = exports.collect();
        for (names, ty) in other.imports {
            match common.imports.iter_mut().find(|(known, _)| *known == names) {
                Some((_, known)) => *known = both(*known, ty, &TIGHTER)?,
                None => common.imports.push((names, ty)),
            }
        }
    }
    Some(common)
}

/// The type of a function without the claim that it is defined with exactly this type.
fn inexact(ty: EntityType) -> EntityType {
    match ty {
        EntityType::FuncExact(id) => EntityType::Func(id),
        ty => ty,
    }
}

/// The functions that merge two limits.
struct Bounds {
    minimum: fn(u64, u64) -> u64,
    maximum: fn(Option<u64>, Option<u64>) -> Option<u64>,
}

/// For exports: the merged limits satisfy both.
const TIGHTER: Bounds = Bounds {
    minimum: u64::max,
    maximum: |a, b| a.into_iter().chain(b).min(),
};

/// For imports: both satisfy the merged limits.
const LOOSER: Bounds = Bounds {
    minimum: u64::min,
    maximum: |a, b| Some(a?.max(b?)),
};

/// Merges two types; `None` if they differ in more than limits, or if the merged minimum exceeds the maximum.
fn both(a: EntityType, b: EntityType, limits: &Bounds) -> Option<EntityType> {
    let merged = match (a, b) {
        (EntityType::Memory(a), EntityType::Memory(b)) => EntityType::Memory(MemoryType {
            initial: (limits.minimum)(a.initial, b.initial),
            maximum: (limits.maximum)(a.maximum, b.maximum),
            ..a
        }),
        (EntityType::Table(a), EntityType::Table(b)) => EntityType::Table(TableType {
            initial: (limits.minimum)(a.initial, b.initial),
            maximum: (limits.maximum)(a.maximum, b.maximum),
            ..a
        }),
        _ => a,
    };
    (is_alike(a, b) && has_room(merged)).then_some(merged)
}

/// Whether two types are equal except for limits.
fn is_alike(a: EntityType, b: EntityType) -> bool {
    match (a, b) {
        (EntityType::Memory(a), EntityType::Memory(b)) => {
            (a.memory64, a.shared, a.page_size_log2) == (b.memory64, b.shared, b.page_size_log2)
        }
        (EntityType::Table(a), EntityType::Table(b)) => {
            (a.table64, a.shared, a.element_type) == (b.table64, b.shared, b.element_type)
        }
        (EntityType::Func(a), EntityType::Func(b)) | (EntityType::Tag(a), EntityType::Tag(b)) => {
            a == b
        }
        (EntityType::Global(a), EntityType::Global(b)) => a == b,
        _ => false,
    }
}

fn has_room(ty: EntityType) -> bool {
    let (minimum, maximum) = match ty {
        EntityType::Memory(ty) => (ty.initial, ty.maximum),
        EntityType::Table(ty) => (ty.initial, ty.maximum),
        _ => return true,
    };
    maximum.is_none_or(|maximum| minimum <= maximum)
}

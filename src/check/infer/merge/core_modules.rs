//! Makes one type of what several uses need of a core module: all that any of them wants from it, and nothing that not all of them give it.

use crate::check::infer::needs::Requirement;
use crate::types::CoreModule;
use wasmparser::component_types::ComponentEntityType;
use wasmparser::types::{EntityType, TypesRef};
use wasmparser::{MemoryType, TableType};

/// The type that serves for all of several core module types. `None` if they are none, or nothing serves for all.
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

/// How two limits become one.
struct Bounds {
    minimum: fn(u64, u64) -> u64,
    maximum: fn(Option<u64>, Option<u64>) -> Option<u64>,
}

/// What serves for two that want it.
const TIGHTER: Bounds = Bounds {
    minimum: u64::max,
    maximum: |a, b| a.into_iter().chain(b).min(),
};

/// What two serve that give it.
const LOOSER: Bounds = Bounds {
    minimum: u64::min,
    maximum: |a, b| Some(a?.max(b?)),
};

/// One type for both; `None` if they differ in more than limits, or the limits cannot be kept.
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

/// Whether two types are one but for limits.
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

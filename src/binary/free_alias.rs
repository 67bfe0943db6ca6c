//! The outer aliases that lead out of a file: in the bundle they would refer to whatever is around the file there.

use super::payloads::{Extent, Payloads};
use wasmparser::{
    ComponentAlias, ComponentType, ComponentTypeDeclaration, CoreType, Error, FromReader,
    InstanceTypeDeclaration, ModuleTypeDeclaration, Payload, SectionLimited,
};

/// An outer alias that leads out of the outermost component.
pub(crate) struct Free {
    /// The offset of the item that contains it.
    pub(crate) offset: u64,
    /// The number of components and types that it goes out.
    pub(crate) count: u32,
}

/// Returns the first outer alias that leads out of the component in `bytes`. Validation reports unreadable parts.
pub(crate) fn free_alias(bytes: &[u8]) -> Option<Free> {
    let mut payloads = Payloads::new([bytes], Extent::Components);
    while let Some(Ok(payload)) = payloads.next() {
        let depth = u32::try_from(payloads.depth()).unwrap_or(u32::MAX);
        let found = match payload {
            Payload::ComponentAliasSection(section) => {
                first(section, |alias| of_alias(alias, depth))
            }
            Payload::ComponentTypeSection(section) => first(section, |ty| of_type(ty, depth)),
            Payload::CoreTypeSection(section) => first(section, |ty| of_core_type(ty, depth)),
            _ => Ok(None),
        };
        if let Some(free) = found.ok()? {
            return Some(free);
        }
    }
    None
}

/// The first item that `count` finds a free alias in.
fn first<'a, T: FromReader<'a>>(
    section: SectionLimited<'a, T>,
    count: impl Fn(&T) -> Option<u32>,
) -> Result<Option<Free>, Error> {
    for item in section.into_iter_with_offsets() {
        let (offset, item) = item?;
        if let Some(count) = count(&item) {
            return Ok(Some(Free { offset, count }));
        }
    }
    Ok(None)
}

/// How far an alias goes out, if that is further than the `depth` components and types that contain it.
fn of_alias(alias: &ComponentAlias<'_>, depth: u32) -> Option<u32> {
    match alias {
        ComponentAlias::Outer { count, .. } if *count >= depth => Some(*count),
        _ => None,
    }
}

fn of_type(ty: &ComponentType<'_>, depth: u32) -> Option<u32> {
    let inner = depth + 1;
    match ty {
        ComponentType::Component(declarations) => {
            let mut declarations = declarations.iter();
            declarations.find_map(|declaration| match declaration {
                ComponentTypeDeclaration::Alias(alias) => of_alias(alias, inner),
                ComponentTypeDeclaration::Type(ty) => of_type(ty, inner),
                ComponentTypeDeclaration::CoreType(ty) => of_core_type(ty, inner),
                _ => None,
            })
        }
        ComponentType::Instance(declarations) => {
            let mut declarations = declarations.iter();
            declarations.find_map(|declaration| match declaration {
                InstanceTypeDeclaration::Alias(alias) => of_alias(alias, inner),
                InstanceTypeDeclaration::Type(ty) => of_type(ty, inner),
                InstanceTypeDeclaration::CoreType(ty) => of_core_type(ty, inner),
                InstanceTypeDeclaration::Export { .. } => None,
            })
        }
        _ => None,
    }
}

fn of_core_type(ty: &CoreType<'_>, depth: u32) -> Option<u32> {
    let CoreType::Module(declarations) = ty else {
        return None;
    };
    let mut declarations = declarations.iter();
    declarations.find_map(|declaration| match declaration {
        ModuleTypeDeclaration::OuterAlias { count, .. } if *count > depth => Some(*count),
        _ => None,
    })
}

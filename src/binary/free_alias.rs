//! Whether each file speaks of nothing outside of it: an outer alias that leads further out than the file would mean whatever is around it in
//! the bundle.

use super::payloads::each_section;
use wasmparser::{
    ComponentAlias, ComponentType, ComponentTypeDeclaration, CoreType, Error,
    InstanceTypeDeclaration, ModuleTypeDeclaration, Payload,
};

/// An outer alias that leads out of the component that it is in.
pub(crate) struct Free {
    /// Where the section or item starts that it is in.
    pub(crate) offset: u64,
    /// How many steps it goes out.
    pub(crate) count: u32,
}

/// The first outer alias that leads out of the component in `bytes`. What cannot be read is for validation to report.
pub(crate) fn free_alias(bytes: &[u8]) -> Option<Free> {
    let mut found = None;
    let read = each_section(bytes, |payload, depth| {
        if found.is_none() {
            found = in_section(payload, u32::try_from(depth).unwrap_or(u32::MAX))?;
        }
        Ok(())
    });
    drop(read);
    found
}

fn in_section(payload: Payload<'_>, depth: u32) -> Result<Option<Free>, Error> {
    let found = |(offset, count)| Free { offset, count };
    match payload {
        Payload::ComponentAliasSection(section) => {
            for item in section.into_iter_with_offsets() {
                let (offset, alias) = item?;
                if let Some(count) = of_alias(&alias, depth) {
                    return Ok(Some(found((offset, count))));
                }
            }
        }
        Payload::ComponentTypeSection(section) => {
            for item in section.into_iter_with_offsets() {
                let (offset, ty) = item?;
                if let Some(count) = of_type(&ty, depth) {
                    return Ok(Some(found((offset, count))));
                }
            }
        }
        Payload::CoreTypeSection(section) => {
            for item in section.into_iter_with_offsets() {
                let (offset, ty) = item?;
                if let Some(count) = of_core_type(&ty, depth) {
                    return Ok(Some(found((offset, count))));
                }
            }
        }
        _ => {}
    }
    Ok(None)
}

/// How far out an alias goes, if that is further than there are components and types around it.
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
            declarations
                .iter()
                .find_map(|declaration| match declaration {
                    ComponentTypeDeclaration::Alias(alias) => of_alias(alias, inner),
                    ComponentTypeDeclaration::Type(ty) => of_type(ty, inner),
                    ComponentTypeDeclaration::CoreType(ty) => of_core_type(ty, inner),
                    _ => None,
                })
        }
        ComponentType::Instance(declarations) => {
            declarations
                .iter()
                .find_map(|declaration| match declaration {
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
    declarations
        .iter()
        .find_map(|declaration| match declaration {
            ModuleTypeDeclaration::OuterAlias { count, .. } if *count > depth => Some(*count),
            _ => None,
        })
}

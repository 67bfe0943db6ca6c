//! Decides by the rules of `wasmparser` whether an item has the type that is declared for it.

use super::compare;
use super::mismatch::Mismatch;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentCoreTypeId, ComponentEntityType, ComponentInstanceTypeId,
    ComponentTypeId, Remap, Remapping, ResourceId, SubtypeCx,
};
use wasmparser::types::TypesRef;

/// Returns the component type with the index `index`; `None` if the type there is of another sort.
pub(crate) fn component_type(types: TypesRef<'_>, index: u32) -> Option<ComponentTypeId> {
    match any_type(types, index)? {
        ComponentAnyTypeId::Component(ty) => Some(ty),
        _ => None,
    }
}

/// Returns the instance type with the index `index`; `None` if the type there is of another sort.
pub(crate) fn instance_type(types: TypesRef<'_>, index: u32) -> Option<ComponentInstanceTypeId> {
    match any_type(types, index)? {
        ComponentAnyTypeId::Instance(ty) => Some(ty),
        _ => None,
    }
}

/// How an item relates to its contract.
pub(crate) enum Fit {
    Fits,
    Differs(Vec<Mismatch>),
    /// The contract is not a type of that sort.
    NoType,
}

/// Compares the core module with the index `provided` to the core type with the index `declared`.
pub(crate) fn core_module(types: TypesRef<'_>, declared: u32, provided: u32) -> Fit {
    if declared >= types.core_type_count_in_component() {
        return Fit::NoType;
    }
    let ComponentCoreTypeId::Module(declared) = types.core_type_at_in_component(declared) else {
        return Fit::NoType;
    };
    let provided = types.module_at(provided);
    let mut subtype = SubtypeCx::new_with_refs(types, types);
    match subtype.module_type(provided, declared, 0) {
        Ok(()) => Fit::Fits,
        Err(_) => Fit::Differs(compare::core_modules(types, declared, provided)),
    }
}

/// Compares the component with the index `provided` to the type with the index `declared`.
pub(crate) fn component(types: TypesRef<'_>, declared: u32, provided: u32) -> Fit {
    let Some(ComponentAnyTypeId::Component(declared)) = any_type(types, declared) else {
        return Fit::NoType;
    };
    let provided = types.component_at(provided);
    let mut subtype = SubtypeCx::new_with_refs(types, types);
    match subtype.component_type(provided, declared, 0) {
        Ok(()) => Fit::Fits,
        Err(_) => Fit::Differs(compare::components(types, declared, provided)),
    }
}

/// Compares the instance with the index `provided` to the type with the index `declared`, like an argument to the type of an import: the
/// resource types of the argument take the places of the import's. `imports` are the names of the component's imports.
pub(crate) fn instance<'n>(
    types: TypesRef<'_>,
    imports: impl Iterator<Item = &'n str>,
    declared: u32,
    provided: u32,
) -> Fit {
    let Some(ComponentAnyTypeId::Instance(declared)) = any_type(types, declared) else {
        return Fit::NoType;
    };
    let provided = types.component_instance_at(provided);
    let mut mapping = Remapping::default();
    for (declared, provided) in resources(types, declared, provided) {
        mapping.add(declared, provided);
    }
    let mut subtype = SubtypeCx::new_with_refs(types, types);
    let mut wanted = ComponentEntityType::Instance(declared);
    subtype.b.remap_component_entity(&mut wanted, &mut mapping);
    let given = ComponentEntityType::Instance(provided);
    match subtype.component_entity_type(&given, &wanted, 0) {
        Ok(()) => Fit::Fits,
        Err(_) => Fit::Differs(compare::instances(types, imports, declared, provided)),
    }
}

/// Returns the resource types that the instance type `declared` leaves open, each with the one that `provided` has in its place. Leaves out
/// resource types that `provided` lacks.
fn resources(
    types: TypesRef<'_>,
    declared: ComponentInstanceTypeId,
    provided: ComponentInstanceTypeId,
) -> Vec<(ResourceId, ResourceId)> {
    use ComponentAnyTypeId::Resource;
    use ComponentEntityType::{Instance, Type};
    let left_open = &types[declared].defined_resources;
    let mut found = Vec::new();
    let mut instances = vec![(declared, provided)];
    while let Some((declared, provided)) = instances.pop() {
        for (name, declared) in &types[declared].exports {
            let Some(provided) = types[provided].exports.get(name) else {
                continue;
            };
            match (declared.ty, provided.ty) {
                (Instance(declared), Instance(provided)) => instances.push((declared, provided)),
                (
                    Type {
                        created: declared, ..
                    },
                    Type {
                        created: provided, ..
                    },
                ) => {
                    let (Resource(declared), Resource(provided)) = (declared, provided) else {
                        continue;
                    };
                    let (declared, provided) = (declared.resource(), provided.resource());
                    let is_known = found.iter().any(|(known, _)| *known == declared);
                    if left_open.contains(&declared) && !is_known {
                        found.push((declared, provided));
                    }
                }
                _ => {}
            }
        }
    }
    found
}

/// Returns the type with the index `index`; `None` if there is none.
pub(super) fn any_type(types: TypesRef<'_>, index: u32) -> Option<ComponentAnyTypeId> {
    (index < types.component_type_count()).then(|| types.component_any_type_at(index))
}

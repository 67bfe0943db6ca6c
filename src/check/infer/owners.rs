//! Determines the import that a type belongs to: an interface that uses a type of another must refer to the other's type.

use super::known::KnownTypes;
use super::needs::{Needs, Requirement, Supply, Target};
use super::sites::Site;
use crate::graph::Unit;
use std::collections::{HashMap, HashSet};
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId, ResourceId,
};
use wasmparser::types::TypesRef;

/// The owner of a type, as one instantiation sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Owner {
    /// The import of the text, and the path from there to the type; `None` if no import provides it.
    pub(super) source: Option<Supply>,
    /// The instantiation.
    pub(super) by: Site,
    /// The import from which the instantiated component has the type.
    pub(super) import: String,
    /// The name of the type in `import`.
    pub(super) name: String,
}

/// The owners of the types that one import refers to.
#[derive(Debug, Default)]
pub(super) struct Owners {
    types: HashMap<ComponentAnyTypeId, Owner>,
    resources: HashMap<ResourceId, Owner>,
    /// The instance types whose exported types are among `types`.
    seen: HashSet<ComponentInstanceTypeId>,
}

impl Owners {
    /// Collects the owners of the types that are imported by the components with the requirements `of`.
    pub(super) fn of(of: &[Requirement], needs: &Needs, unit: &Unit, known: &KnownTypes) -> Owners {
        let mut owners = Owners::default();
        let mut seen = Vec::new();
        for need in of {
            if seen.contains(&need.by) {
                continue;
            }
            seen.push(need.by);
            let Some(component) = need.by.component(unit, known) else {
                continue;
            };
            let types = known.types();
            for (name, import) in &types[component].imports {
                let owner = Owner {
                    source: needs.source(unit, need.by, name),
                    by: need.by,
                    import: name.clone(),
                    name: name.clone(),
                };
                owners.add(types, import.ty, owner);
            }
        }
        owners
    }

    fn add(&mut self, types: TypesRef<'_>, ty: ComponentEntityType, owner: Owner) {
        match ty {
            ComponentEntityType::Type { created, .. } => {
                if let ComponentAnyTypeId::Resource(id) = created {
                    self.resources.entry(id.resource()).or_insert(owner.clone());
                }
                self.types.entry(created).or_insert(owner);
            }
            ComponentEntityType::Instance(id) => self.add_exports(types, id, &owner),
            _ => {}
        }
    }

    fn add_exports(
        &mut self,
        types: TypesRef<'_>,
        instance: ComponentInstanceTypeId,
        owner: &Owner,
    ) {
        if !self.seen.insert(instance) {
            return;
        }
        for (name, export) in &types[instance].exports {
            let mut inner = owner.clone();
            inner.name.clone_from(name);
            if let Some(source) = &mut inner.source {
                source.path.push(name.clone());
            }
            self.add(types, export.ty, inner);
        }
    }

    /// The owner of a type, if an import owns it.
    pub(super) fn get(&self, ty: ComponentAnyTypeId) -> Option<&Owner> {
        let of_resource = match ty {
            ComponentAnyTypeId::Resource(id) => self.resources.get(&id.resource()),
            _ => None,
        };
        of_resource.or_else(|| self.types.get(&ty))
    }
}

impl Owner {
    /// Whether the type is an export of `target` itself.
    pub(super) fn is_of(&self, target: Target) -> bool {
        let source = self.source.as_ref();
        source.is_some_and(|source| source.target == target)
    }
}

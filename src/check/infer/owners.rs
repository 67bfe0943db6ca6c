//! Determines the import that a type belongs to: an interface that uses a type of another must refer to the other's type.

use super::given::{Given, GivenItem};
use super::known::KnownTypes;
use super::needs::{Needs, Requirement, Supply, Target};
use super::sites::Site;
use crate::graph::Unit;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId, ComponentTypeId, ResourceId,
};
use wasmparser::types::TypesRef;

/// The owner of a type, as one instantiation sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Owner {
    /// The import of the text, and the path from there to the type; `None` if no import provides it.
    pub(super) source: Option<Supply>,
    /// The instantiation; `None` if the text is instantiated itself, and supplied with the type.
    pub(super) by: Option<Site>,
    /// The import from which the instantiated component has the type.
    pub(super) import: String,
    /// The name of the type in `import`.
    pub(super) name: String,
}

/// The owners of the types that each instantiation's component imports.
pub(super) struct OwnersBySite<'a> {
    pub(super) unit: &'a Unit,
    pub(super) known: &'a KnownTypes<'a>,
    pub(super) needs: &'a Needs,
    pub(super) collected: RefCell<HashMap<Site, Rc<SiteOwners>>>,
    /// The same for the arguments of each instantiation of the text itself, by the list of their types.
    pub(super) of_arguments: RefCell<HashMap<*const Vec<GivenItem>, Rc<SiteOwners>>>,
}

impl OwnersBySite<'_> {
    /// Returns the owners of the types that are imported by the components with the requirements `of`.
    pub(super) fn of(&self, of: &[Requirement]) -> Owners {
        let mut seen = HashSet::new();
        let sites = of.iter().filter_map(|need| {
            let component = need.by.component(self.unit, self.known)?;
            // Another instantiation of a component knows the same types.
            let is_new = seen.insert(component);
            is_new.then(|| self.of_site(need.by, component))
        });
        Owners(sites.collect())
    }

    /// Returns the owners of the types in arguments for the text's own imports.
    pub(super) fn of_given(&self, given: &[Given]) -> Owners {
        let types = self.known.types();
        let mut known = self.of_arguments.borrow_mut();
        let mut of = |all: &Rc<Vec<GivenItem>>| {
            let owners = known.entry(Rc::as_ptr(all));
            Rc::clone(owners.or_insert_with(|| Rc::new(self.of_items(types, all))))
        };
        let of_each = given.iter().map(|given| of(&given.all));
        Owners(of_each.collect())
    }

    fn of_items(&self, types: TypesRef<'_>, all: &[GivenItem]) -> SiteOwners {
        let mut owners = SiteOwners::default();
        for &(import, ty) in all {
            let name = &self.unit.text().scan.imports[import].name;
            let owner = Owner {
                source: Some(Supply {
                    target: Target::Written(import),
                    path: Vec::new(),
                }),
                by: None,
                import: name.clone(),
                name: name.clone(),
            };
            owners.add(types, ty, owner);
        }
        owners
    }

    fn of_site(&self, site: Site, component: ComponentTypeId) -> Rc<SiteOwners> {
        let mut collected = self.collected.borrow_mut();
        let owners = collected.entry(site).or_insert_with(|| {
            let supplies = self.needs.supplies(self.unit, site);
            let mut owners = SiteOwners::default();
            let types = self.known.types();
            for (name, import) in &types[component].imports {
                let owner = Owner {
                    source: supplies.get(name.as_str()).cloned(),
                    by: Some(site),
                    import: name.clone(),
                    name: name.clone(),
                };
                owners.add(types, import.ty, owner);
            }
            Rc::new(owners)
        });
        Rc::clone(owners)
    }
}

/// The owners of the types that one import refers to, as each instantiation sees them.
pub(super) struct Owners(Vec<Rc<SiteOwners>>);

impl Owners {
    /// The owner of a type, if an import owns it.
    pub(super) fn get(&self, ty: ComponentAnyTypeId) -> Option<&Owner> {
        self.0.iter().find_map(|site| site.get(ty))
    }
}

#[derive(Default)]
pub(super) struct SiteOwners {
    types: HashMap<ComponentAnyTypeId, Owner>,
    resources: HashMap<ResourceId, Owner>,
    /// The instance types whose exported types are among `types`.
    seen: HashSet<ComponentInstanceTypeId>,
}

impl SiteOwners {
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

    fn get(&self, ty: ComponentAnyTypeId) -> Option<&Owner> {
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

//! Determines the import that a type belongs to: an interface that uses a type of another must refer to the other's type.

use super::given::{Given, GivenItem};
use super::known::KnownTypes;
use super::needs::{
    Collector, ExportedType, Needs, Requirement, Supply, Target, TypesOfSupplied, source_of,
};
use super::sites::Site;
use super::spreads::Argument;
use crate::binary::ComponentNumber;
use crate::check::validate::sort_of;
use crate::graph::Unit;
use crate::text::ExternName;
use crate::types;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use wasmparser::collections::IndexMap;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId, ComponentItem,
    ComponentTypeId, ResourceId,
};
use wasmparser::types::TypesRef;

/// The owner of a type, as one instantiation sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Owner {
    /// The import of the text, and the path from there to the type; `None` if no import provides it.
    pub(super) source: Option<Supply>,
    /// The instantiation; `None` if the text itself is instantiated with the type as an argument.
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

    /// Returns the owners of the types in arguments for one of the text's own imports, which has these uses.
    pub(super) fn of_given(&self, target: Target, given: &[Given], uses: &[Requirement]) -> Owners {
        let types = self.known.types();
        let mut known = self.of_arguments.borrow_mut();
        let mut of = |all: &Rc<Vec<GivenItem>>| {
            let owners = known.entry(Rc::as_ptr(all));
            Rc::clone(owners.or_insert_with(|| Rc::new(self.of_items(types, all))))
        };
        let of_each = given.iter().map(|given| of(&given.all));
        let of_each = Owners(of_each.collect());
        let by_uses = self.of_given_by_uses(target, &of_each, (given, uses));
        let mut passed = SiteOwners::default();
        let component = self.needs.component_of(self.unit, target);
        let of_component = (component, 0)..(component + 1, 0);
        for (_, (source, ty)) in self.needs.owners_of_given.range(of_component) {
            let name = match *source {
                Target::Written(import) => &self.unit.text().scan.imports[import].name,
                Target::Added(added) => &self.needs.added[added].name.name,
            };
            passed.add(types, *ty, Owner::of_import(*source, name));
        }
        let first = [by_uses, passed].map(Rc::new).into_iter();
        Owners(first.chain(of_each.0).collect())
    }

    /// What the uses have from another import, also from an added one, the arguments have from there, too, unless `known` has it.
    fn of_given_by_uses(
        &self,
        target: Target,
        known: &Owners,
        (given, uses): (&[Given], &[Requirement]),
    ) -> SiteOwners {
        let types = self.known.types();
        let of_uses = self.of(uses);
        let mut seen = HashSet::new();
        let given = given.iter().filter(|given| {
            let ty = types::known_as(given.ty);
            ty.is_some_and(|ty| seen.insert(ty))
        });
        let given: Vec<ComponentEntityType> = given.map(|given| given.ty).collect();
        let mut seen = HashSet::new();
        let uses = uses.iter().filter(|need| {
            let component = need.by.component(self.unit, self.known);
            let path: Vec<&str> = need.path.iter().map(|name| name.name.as_str()).collect();
            component.is_some_and(|component| seen.insert((component, &need.import, path)))
        });
        let (mut found, mut seen) = (SiteOwners::default(), HashSet::new());
        for (need, given) in uses.flat_map(|need| given.iter().map(move |given| (need, *given))) {
            let inner = need.path.iter().try_fold(given, |ty, name| match ty {
                ComponentEntityType::Instance(id) => Some(types[id].exports.get(&name.name)?.ty),
                _ => None,
            });
            let both = types::known_as(need.ty).zip(inner.and_then(types::known_as));
            let mut next = Vec::from_iter(both);
            while let Some((ty, given)) = next.pop() {
                if !seen.insert((ty, given)) {
                    continue;
                }
                let elsewhere = |ty| {
                    let owner = of_uses.get(ty)?;
                    (owner.source.is_some() && !owner.is_of(target)).then_some(owner)
                };
                // The import may export a type that is an alias of it.
                let behind_alias = || {
                    Some((
                        types.peel_alias(given),
                        aliased(types, ty).find_map(elsewhere)?,
                    ))
                };
                let owned = elsewhere(ty).map(|owner| (Some(given), owner));
                let Some((given_there, owner)) = owned.or_else(behind_alias) else {
                    next.extend(types::same_places(types, ty, given));
                    continue;
                };
                let is_open = |ty| known.get(ty).is_none_or(|known| known.is_of(target));
                if let Some(given) = given_there.filter(|ty| is_open(*ty)) {
                    found.know(given, owner.clone());
                }
            }
        }
        found
    }

    fn of_items(&self, types: TypesRef<'_>, all: &[GivenItem]) -> SiteOwners {
        let mut owners = SiteOwners::default();
        for &(import, ty) in all {
            let name = &self.unit.text().scan.imports[import].name;
            let owner = Owner::of_import(Target::Written(import), name);
            owners.add(types, ty, owner);
        }
        owners
    }

    fn of_site(&self, site: Site, component: ComponentTypeId) -> Rc<SiteOwners> {
        let mut collected = self.collected.borrow_mut();
        let owners = collected.entry(site).or_insert_with(|| {
            let supplies = self.needs.supplies(self.unit, site);
            let arguments = self.needs.spreads.all_arguments(self.unit, site);
            let mut owners = SiteOwners::default();
            let types = self.known.types();
            for (name, import) in &types[component].imports {
                let owner = |source, export: &String| Owner {
                    source,
                    by: Some(site),
                    import: name.clone(),
                    name: export.clone(),
                };
                let members = arguments.get(name).and_then(|it| it.members(self.unit));
                if let (Some(members), ComponentEntityType::Instance(instance)) =
                    (members, import.ty)
                {
                    for (export, item) in &types[instance].exports {
                        let member = members.get(export);
                        let source = member.and_then(|member| source_of(self.unit, member.item));
                        owners.add(types, item.ty, owner(source, export));
                    }
                    owners.seen.insert(instance);
                }
                let source = supplies.get(name.as_str()).cloned();
                owners.add(types, import.ty, owner(source, name));
            }
            Rc::new(owners)
        });
        Rc::clone(owners)
    }
}

/// A type, and the types that it is an alias of.
fn aliased(
    types: TypesRef<'_>,
    ty: ComponentAnyTypeId,
) -> impl Iterator<Item = ComponentAnyTypeId> {
    std::iter::successors(Some(ty), move |ty| types.peel_alias(*ty))
}

/// The owners of the types that one import refers to, as each instantiation sees them.
pub(super) struct Owners(Vec<Rc<SiteOwners>>);

impl Owners {
    /// The owner of a type, if an import owns it.
    pub(super) fn get(&self, ty: ComponentAnyTypeId) -> Option<&Owner> {
        self.0.iter().find_map(|site| site.get(ty))
    }

    /// The owner of a type; if no import of the text provides it there, the owner of the type that it is an alias of.
    pub(super) fn provider(&self, types: TypesRef<'_>, ty: ComponentAnyTypeId) -> Option<&Owner> {
        let mut owners = aliased(types, ty).filter_map(|ty| self.get(ty));
        let first = owners.next()?;
        let is_provided = |owner: &&Owner| owner.source.is_some();
        let mut all = std::iter::once(first).chain(owners);
        Some(all.find(is_provided).unwrap_or(first))
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
            ComponentEntityType::Type { created, .. } => self.know(created, owner),
            ComponentEntityType::Instance(id) => self.add_exports(types, id, &owner),
            _ => {}
        }
    }

    fn know(&mut self, ty: ComponentAnyTypeId, owner: Owner) {
        if let ComponentAnyTypeId::Resource(id) = ty {
            self.resources.entry(id.resource()).or_insert(owner.clone());
        }
        self.types.entry(ty).or_insert(owner);
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
    /// The owner that an import of the text itself is.
    fn of_import(target: Target, name: &str) -> Owner {
        Owner {
            source: Some(Supply {
                target,
                path: Vec::new(),
            }),
            by: None,
            import: name.to_owned(),
            name: name.to_owned(),
        }
    }

    /// Whether the type is an export of `target` itself.
    pub(super) fn is_of(&self, target: Target) -> bool {
        let source = self.source.as_ref();
        source.is_some_and(|source| source.target == target)
    }
}

impl Collector<'_> {
    /// The types that a component imports without an argument, and that are exports of instances among its other arguments. A
    /// structural type that another import or an export refers to has no export that could supply it: it needs a name around the component.
    pub(super) fn types_of_supplied(
        &self,
        site: Site,
        component: ComponentTypeId,
        arguments: &HashMap<String, Argument>,
    ) -> TypesOfSupplied {
        let (unit, types) = (self.unit, self.known.types());
        let component = &types[component];
        let provided = self.provided_types(&component.imports, arguments);
        let mut exports: HashMap<ComponentAnyTypeId, (&String, &String)> = HashMap::new();
        for (instance, import) in &component.imports {
            let argument = arguments.get(instance.as_str());
            if let ComponentEntityType::Instance(ty) = import.ty
                && argument.is_some_and(|argument| argument.source(unit).is_none())
            {
                let types = types[ty].exports.iter();
                let types = types.filter_map(|(name, export)| {
                    Some((types::created(export.ty)?, (instance, name)))
                });
                exports.extend(types);
            }
        }
        let is_passed = |name: &&String| !arguments.contains_key(name.as_str());
        let passed = component.imports.iter().filter(|(name, _)| is_passed(name));
        let from = |import: ComponentEntityType| match import {
            // A type of an interface that is an argument may belong to an interface that is imported.
            ComponentEntityType::Type { referenced, .. }
                if aliased(types, referenced).any(|ty| provided.contains(&ty)) =>
            {
                None
            }
            ComponentEntityType::Type { referenced, .. } => exports.get(&referenced).copied(),
            _ => None,
        };
        let (found, passed): (Vec<_>, Vec<_>) =
            passed.partition(|(_, import)| from(import.ty).is_some());
        if found.is_empty() {
            return TypesOfSupplied::new();
        }
        let others = passed.into_iter().chain(&component.exports);
        let named = types::used(types, others.map(|(_, item)| item.ty), &HashSet::new());
        let found = found.into_iter().filter_map(|(import, item)| {
            let (instance, name) = from(item.ty)?;
            let is_named = types::created(item.ty).is_some_and(|ty| {
                !matches!(ty, ComponentAnyTypeId::Resource(_)) && named.contains(&ty)
            });
            let written = site.argument(unit, instance);
            let written = written.or_else(|| self.needs.spreads.argument(unit, site, instance));
            let instance = written.filter(|_| !is_named);
            let exported = instance.map(|instance| ExportedType {
                import: import.clone(),
                instance,
                name: name.clone(),
            });
            Some((import.clone(), exported))
        });
        found.collect()
    }

    /// The types that are exports of the instances among `imports` which are imports of the text, too.
    fn provided_types(
        &self,
        imports: &IndexMap<String, ComponentItem>,
        arguments: &HashMap<String, Argument>,
    ) -> HashSet<ComponentAnyTypeId> {
        let types = self.known.types();
        let is_imported = |name: &str| match arguments.get(name) {
            Some(argument) => argument.source(self.unit).is_some(),
            None => true,
        };
        let imported = imports.iter().filter(|(name, _)| is_imported(name));
        let exports = imported.filter_map(|(_, import)| match import.ty {
            ComponentEntityType::Instance(ty) => Some(types[ty].exports.values()),
            _ => None,
        });
        let exports = exports.flatten();
        // A bundle has exports of its own, and exports of imports.
        let bundled = imports.iter().filter_map(|(name, import)| {
            let members = arguments.get(name)?.members(self.unit)?;
            let ComponentEntityType::Instance(ty) = import.ty else {
                return None;
            };
            let is_imported = move |name: &str| {
                let member = members.get(name);
                member.is_some_and(|member| source_of(self.unit, member.item).is_some())
            };
            let exports = types[ty].exports.iter();
            Some(exports.filter_map(move |(name, export)| is_imported(name).then_some(export)))
        });
        let provided = exports.chain(bundled.flatten()).map(|export| export.ty);
        provided.filter_map(types::created).collect()
    }

    /// Imports the owners of what the type of an argument refers to, if a composition around the text has them.
    pub(super) fn owners_of_given(&mut self, component: ComponentNumber, given: &Given) {
        for owner in given.passed.owners(self.known.types(), given.ty) {
            let (name, ty) = &given.passed.imports[owner];
            let target = self.passing(component, name, sort_of(*ty));
            let owners = &mut self.needs.owners_of_given;
            owners.insert((component, owner), (target, *ty));
            let is_added = matches!(target, Target::Added(_));
            let is_known = self.needs.of.contains_key(&target);
            if is_added && !is_known && !self.needs.given.contains_key(&target) {
                let mut given = given.clone();
                given.ty = *ty;
                self.needs.given.insert(target, vec![given.clone()]);
                self.owners_of_given(component, &given);
            }
        }
    }

    /// Adds imports of interfaces for which `site` has other arguments, if passed imports refer to their types. A resource
    /// type cannot come from an import: it would be another.
    pub(super) fn name_supplied_types(
        &mut self,
        site: Site,
        component: ComponentTypeId,
        (arguments, of_supplied): (&HashMap<String, Argument>, &TypesOfSupplied),
    ) {
        let (unit, types) = (self.unit, self.known.types());
        let imports = &types[component].imports;
        let from_elsewhere = |name: &str| match arguments.get(name) {
            Some(argument) => argument.source(unit).is_none(),
            None => matches!(of_supplied.get(name), Some(Some(_))),
        };
        let (supplied, passed): (Vec<_>, Vec<_>) =
            imports.iter().partition(|(name, _)| from_elsewhere(name));
        if supplied.is_empty() {
            return;
        }
        // These types have a name of their own, so that the interface is not imported for it.
        let own = supplied.iter().map(|(_, import)| import.ty);
        let own = own.chain(of_supplied.keys().map(|name| imports[name].ty));
        let own: HashSet<ComponentAnyTypeId> = own.filter_map(types::created).collect();
        let passed: Vec<ComponentEntityType> = passed
            .iter()
            .flat_map(|(_, import)| match import.ty {
                // It is written out, so that the types it consists of need names.
                ComponentEntityType::Type { created, .. } if own.contains(&created) => {
                    let mut all = types::elements(types, created);
                    all.push(ComponentEntityType::Type {
                        referenced: created,
                        created,
                    });
                    all
                }
                ty => vec![ty],
            })
            .collect();
        let used = types::used(types, passed.iter().copied(), &own);
        let all_used = types::used(types, passed.iter().copied(), &HashSet::new());
        let provided = self.provided_types(imports, arguments);
        let needs_name = |ty: &ComponentAnyTypeId| {
            let mut aliased = aliased(types, *ty);
            aliased.all(|ty| !provided.contains(&ty))
        };
        let [used, all_used] =
            [used, all_used].map(|used| used.into_iter().filter(needs_name).collect());
        for (name, import) in supplied {
            let named = types::structural_types(types, import.ty, &all_used);
            if named.is_empty() || types::structural_types(types, import.ty, &used).is_empty() {
                continue;
            }
            let extern_name = ExternName::of(name, import);
            let sort = sort_of(import.ty);
            let target = self.passing(site.within(unit), &extern_name, sort);
            self.needs.naming.insert((site, name.clone()), target);
            for (path, ty) in named {
                let need = Requirement {
                    path,
                    ty,
                    by: site,
                    import: name.clone(),
                };
                self.need(target, need);
            }
        }
    }
}

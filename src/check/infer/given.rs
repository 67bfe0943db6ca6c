//! Determines the types of the arguments for elided imports, as far as the texts that supply them are known.

use super::known::Found;
use super::supplies::{Kind, Supplied, SuppliedItem, Supplier, Supplies, items};
use crate::binary::ComponentNumber;
use crate::check::validate::UnitTypes;
use crate::diagnostics::Span;
use crate::graph::{Unit, UnitId};
use crate::rewrite::Rewrite;
use crate::source::{Item, ItemId};
use crate::text::ExternName;
use crate::types;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use wasmparser::component_types::{ComponentAnyTypeId, ComponentEntityType, ResourceId};
use wasmparser::types::TypesRef;

/// The type of an argument, and the import that it is for, by its index.
pub(super) type GivenItem = (usize, ComponentEntityType);

/// The type of an argument for an elided import.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) ty: ComponentEntityType,
    /// The types of all imports of the component that are known here, by the indices of the imports.
    pub(super) all: Rc<Vec<GivenItem>>,
    /// The owners of types that a composition around the text imports, and can pass.
    pub(super) passed: Rc<Passed>,
    /// The argument, or the declared type that lists the import.
    pub(super) at: Span,
    certainty: Certainty,
}

impl Given {
    /// Whether it does not depend on uses.
    pub(super) fn is_certain(&self) -> bool {
        self.certainty == Certainty::Certain
    }
}

/// Imports of a composition that own types.
#[derive(Debug, Default)]
pub(super) struct Passed {
    pub(super) imports: Vec<(ExternName, ComponentEntityType)>,
    /// The first import that has each type, by its index.
    owners: HashMap<ComponentAnyTypeId, usize>,
    /// The same by resource.
    resources: HashMap<ResourceId, usize>,
}

impl Passed {
    fn new(types: TypesRef<'_>, imports: Vec<(ExternName, ComponentEntityType)>) -> Passed {
        let (mut owners, mut resources) = (HashMap::new(), HashMap::new());
        for (index, (_, ty)) in imports.iter().enumerate() {
            let mut next = vec![*ty];
            while let Some(ty) = next.pop() {
                match ty {
                    ComponentEntityType::Instance(id) => {
                        next.extend(types[id].exports.values().map(|export| export.ty));
                    }
                    ComponentEntityType::Type { created, .. } => {
                        if let ComponentAnyTypeId::Resource(id) = created {
                            resources.entry(id.resource()).or_insert(index);
                        }
                        owners.entry(created).or_insert(index);
                    }
                    _ => {}
                }
            }
        }
        Passed {
            imports,
            owners,
            resources,
        }
    }

    /// The imports that own what a type refers to, by their indices.
    pub(super) fn owners(&self, types: TypesRef<'_>, ty: ComponentEntityType) -> BTreeSet<usize> {
        if self.imports.is_empty() {
            return BTreeSet::new();
        }
        let used = types::used(types, std::iter::once(ty), &HashSet::new());
        let owner = |ty| {
            let of_resource = match ty {
                ComponentAnyTypeId::Resource(id) => Some(id.resource()),
                ty => types::handled(types, ty),
            };
            match of_resource {
                Some(resource) => self.resources.get(&resource),
                None => self.owners.get(&ty),
            }
        };
        used.into_iter().filter_map(owner).copied().collect()
    }
}

/// How certain it is that an item has its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    /// It is not known yet.
    Unknown,
    /// It is an elided import of unknown type.
    Nothing,
    /// It is an elided import with the type that its uses need.
    Inferred,
    /// It has this type.
    Certain,
}

/// The types of the arguments for the elided imports of a text, by the indices of the imports.
pub(super) type AllGiven = BTreeMap<usize, GivenTypes>;

/// The types of all arguments for an elided import.
#[derive(Debug, Default)]
pub(super) struct GivenTypes {
    given: Vec<Given>,
    /// Whether an argument is an elided import, or one that is added, whose own type depends on uses.
    is_elided: bool,
    /// Whether a declared type lists the import: an elided argument has at least that type.
    is_declared: bool,
    /// Whether the type of an argument is not known yet.
    is_partial: bool,
    /// Whether an argument has the name that the import is written with, so that the import keeps it.
    is_named: bool,
}

impl GivenTypes {
    /// The types of arguments that have a type of their own; if there are none, and the import has no uses of its own, the types that their uses
    /// need. None if the uses of the import decide: some arguments have no type of their own, and the import is only passed on.
    pub(super) fn decisive(&self, has_uses: bool, is_only_passed: impl Fn() -> bool) -> Vec<Given> {
        if has_uses && self.is_elided && !self.is_declared && is_only_passed() {
            return Vec::new();
        }
        let given = self.given.iter().cloned();
        let (certain, inferred): (Vec<Given>, Vec<Given>) = given.partition(Given::is_certain);
        match certain.is_empty() && !has_uses {
            true => inferred,
            false => certain,
        }
    }

    /// Whether more may be known later.
    pub(super) fn is_open(&self, has_uses: bool) -> bool {
        self.is_partial || (!has_uses && !self.given.iter().any(Given::is_certain))
    }

    /// Whether the import has to keep the name that it is written with.
    pub(super) fn is_named(&self) -> bool {
        self.is_named
    }

    fn add(&mut self, known: &Known, all: &Rc<Vec<GivenItem>>, passed: &Rc<Passed>) {
        self.is_named |= known.is_named;
        self.is_elided |= matches!(known.certainty, Certainty::Nothing | Certainty::Inferred);
        match (known.ty, known.certainty) {
            (_, Certainty::Nothing) => {}
            (_, Certainty::Unknown) | (None, _) => self.is_partial = true,
            (Some(ty), certainty) => self.given.push(Given {
                ty,
                all: Rc::clone(all),
                passed: Rc::clone(passed),
                at: known.at,
                certainty,
            }),
        }
    }
}

impl Supplies {
    /// The certain types in the text of `supplier`, if the types of all that it supplies `unit` with are.
    pub(super) fn certain(
        &self,
        rewrite: &Rewrite,
        types: &UnitTypes,
        (unit, supplier): (UnitId, UnitId),
    ) -> Option<Rc<Found>> {
        let certain = self.certain.borrow();
        let (generation, found) = certain.get(&supplier)?;
        let by_supplier = |found: &'_ Supplied| {
            let suppliers = found.suppliers.iter().copied();
            let suppliers = suppliers.filter(|by| by.unit == supplier);
            let component = found.component;
            suppliers.map(move |by| (component, by)).collect::<Vec<_>>()
        };
        let mut suppliers = self.of(unit).iter().flat_map(by_supplier);
        let are_all_known = suppliers.all(|(component, by)| match by.kind {
            Kind::Declared(import) => {
                let item = rewrite.graph.units[supplier].text().scan.imports[import]
                    .item
                    .id;
                found.components.contains_key(&item)
            }
            _ => {
                let items = items(&rewrite.graph, (unit, component), by);
                let mut places = items.iter().map(|supplied| supplied.place);
                places.all(|place| found.items.contains_key(&place))
            }
        });
        (*generation == types.generation() && are_all_known).then(|| Rc::clone(found))
    }

    /// Keeps the types in the text of `supplier` that are certain.
    pub(super) fn keep(
        &self,
        rewrite: &Rewrite,
        types: &UnitTypes,
        (supplier, found): (UnitId, &[Rc<Found>]),
    ) {
        let mut certain = Found::default();
        for found in found {
            let look = Look {
                supplies: self,
                rewrite,
                types,
                supplier,
                found: std::slice::from_ref(found),
            };
            certain.components.extend(&found.components);
            certain.owner_imports.clone_from(&found.owner_imports);
            for SuppliedItem { place, item, .. } in self.items(&rewrite.graph, supplier) {
                if let Some(ty) = found.items.get(&place)
                    && look.certainty(found, item) == Certainty::Certain
                {
                    certain.items.insert(place, *ty);
                }
            }
        }
        let kept = (types.generation(), Rc::new(certain));
        self.certain.borrow_mut().insert(supplier, kept);
    }

    /// The types of the arguments for a unit's elided imports, as far as they are `found` in the units that supply them.
    pub(super) fn given(
        &self,
        rewrite: &Rewrite,
        types: &UnitTypes,
        unit: UnitId,
        found: &BTreeMap<UnitId, Vec<Rc<Found>>>,
    ) -> AllGiven {
        let mut all = AllGiven::new();
        for supplied in self.of(unit) {
            for &by in &supplied.suppliers {
                let look = Look {
                    supplies: self,
                    rewrite,
                    types,
                    supplier: by.unit,
                    found: &found[&by.unit],
                };
                let known = look.types((unit, supplied.component), by);
                let passed = Rc::new(look.passed(by));
                let types = Rc::new(owners_first(&known));
                for known in known {
                    if supplied.is_open(known.import) {
                        let all_given = all.entry(known.import).or_default();
                        all_given.is_declared |= matches!(by.kind, Kind::Declared(_));
                        all_given.add(&known, &types, &passed);
                    }
                }
            }
        }
        all
    }
}

/// The type of the argument for an import, as far as it is known.
struct Known {
    import: usize,
    /// Its position among the arguments of its sort: an instance is behind those whose types it uses.
    order: usize,
    ty: Option<ComponentEntityType>,
    certainty: Certainty,
    /// Whether the argument has the name of the import, and is not passed by `...`.
    is_named: bool,
    at: Span,
}

/// The types that are known: instances first, each behind those whose types it uses.
fn owners_first(known: &[Known]) -> Vec<GivenItem> {
    let mut known: Vec<&Known> = known.iter().collect();
    known.sort_by_key(|known| match known.ty {
        Some(ComponentEntityType::Instance(_)) => (0, known.order),
        _ => (1, 0),
    });
    let types = known.into_iter();
    types
        .filter_map(|known| Some((known.import, known.ty?)))
        .collect()
}

/// Looks for the types that one supplier gives.
struct Look<'a> {
    supplies: &'a Supplies,
    rewrite: &'a Rewrite,
    types: &'a UnitTypes,
    supplier: UnitId,
    /// The types in the text of the supplier, as each look has found them.
    found: &'a [Rc<Found>],
}

impl Look<'_> {
    /// The types of the imports of a component that `by` supplies.
    fn types(&self, (unit, component): (UnitId, ComponentNumber), by: Supplier) -> Vec<Known> {
        let graph = &self.rewrite.graph;
        if let Kind::Declared(import) = by.kind {
            return self.declared(&graph.units[unit], component, import);
        }
        let all = items(graph, (unit, component), by).into_iter();
        let known = all.map(|supplied| {
            let each = self.found.iter().map(|found| {
                let item = found.items.get(&supplied.place).copied();
                (self.certainty(found, supplied.item), item)
            });
            let best = each.max_by_key(|(certainty, item)| (item.is_some(), *certainty));
            let (certainty, item) = best.unwrap_or((Certainty::Unknown, None));
            Known {
                import: supplied.import,
                order: item.map_or(0, |(index, _)| index as usize),
                ty: item.map(|(_, ty)| ty),
                certainty,
                is_named: supplied.is_named,
                at: supplied.at,
            }
        });
        let mut known: Vec<Known> = known.collect();
        // What `...` passes from no written import becomes an import of the type that is needed.
        let supplier = &graph.units[self.supplier];
        if let Kind::Arguments(site) = by.kind
            && site.passes(supplier)
        {
            let given: BTreeSet<usize> = known.iter().map(|known| known.import).collect();
            let imports = graph.units[unit].text().imports_of(component);
            let added = imports.filter(|import| !given.contains(import));
            known.extend(added.map(|import| Known {
                import,
                order: 0,
                ty: None,
                certainty: Certainty::Nothing,
                is_named: false,
                at: site.passing(supplier),
            }));
        }
        known
    }

    /// The owners of types that a composition can pass.
    fn passed(&self, by: Supplier) -> Passed {
        let Kind::Arguments(site) = by.kind else {
            return Passed::default();
        };
        let within = site.within(&self.rewrite.graph.units[self.supplier]);
        let found = self.found.last();
        let owners = found.and_then(|found| found.owner_imports.get(&within));
        Passed::new(self.types.types(), owners.cloned().unwrap_or_default())
    }

    /// The types of the imports of a component that the type of an import lists.
    fn declared(&self, unit: &Unit, component: ComponentNumber, import: usize) -> Vec<Known> {
        let supplier = &self.rewrite.graph.units[self.supplier];
        let written = &supplier.text().scan.imports[import];
        let looks = self.found.iter();
        let mut declared = looks.filter_map(|found| found.components.get(&written.item.id));
        let types = self.types.types();
        let declared = declared.next_back().map(|ty| &types[*ty].imports);
        let names = supplier.text().listed(written).unwrap_or_default();
        let text = unit.text();
        let imports = text.imports_of(component).filter_map(|index| {
            let name = &text.scan.imports[index].name;
            let (order, ty, certainty) = match declared {
                Some(declared) => {
                    let (order, _, item) = declared.get_full(name)?;
                    (order, Some(item.ty), Certainty::Certain)
                }
                None => (0, None, Certainty::Unknown),
            };
            Some(Known {
                import: index,
                order,
                ty,
                certainty,
                is_named: declared.is_some() || names.contains(name),
                at: Span::new(supplier.source.file, written.name_range.clone()),
            })
        });
        imports.collect()
    }

    /// How certain the type of an item in the supplier's text is.
    fn certainty(&self, found: &Found, item: ItemId) -> Certainty {
        let unit = &self.rewrite.graph.units[self.supplier];
        match unit.text().items.item(item) {
            Item::Import(import) => self.certainty_of_import(unit, *import),
            Item::Export(instance, _) => self.certainty(found, *instance),
            Item::Exports(exports) => {
                let exports = exports
                    .values()
                    .map(|member| self.certainty(found, member.item));
                exports.min().unwrap_or(Certainty::Certain)
            }
            Item::Instantiation(component) => self.certainty(found, *component),
            Item::Definition(number) if found.incomplete.contains(number) => Certainty::Unknown,
            Item::Definition(_) | Item::ComponentType(_) | Item::Other => Certainty::Certain,
        }
    }

    fn certainty_of_import(&self, unit: &Unit, import: usize) -> Certainty {
        if let Some(dependency) = unit.dependency(import) {
            return match self.types.is_pending(dependency.unit) {
                true => Certainty::Unknown,
                false => Certainty::Certain,
            };
        }
        let is_supplied = unit
            .supplied
            .iter()
            .any(|(supplied, _)| *supplied == import);
        if !unit.text().scan.imports[import].is_elided() || is_supplied {
            return Certainty::Certain;
        }
        match self.rewrite.expansion(self.supplier).inferred.get(&import) {
            Some(true) => Certainty::Certain,
            // A component around a file has everything that the file needs, and more.
            Some(false) if unit.is_composition() && !self.types.is_pending(self.supplier) => {
                Certainty::Certain
            }
            Some(false) => Certainty::Inferred,
            None if self.supplies.has(self.supplier, import) => Certainty::Unknown,
            None => Certainty::Nothing,
        }
    }
}

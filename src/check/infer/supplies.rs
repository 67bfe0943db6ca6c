//! Finds what supplies elided imports, by unit: the arguments of their component's instantiations in all texts, and the declared types that
//! list them. Returns the types supplied, as far as the texts around are known.

use super::known::{Found, Place};
use super::sites::{self, Site};
use crate::binary::{ComponentNumber, Sort};
use crate::check::validate::UnitTypes;
use crate::diagnostics::Span;
use crate::graph::{Graph, Unit, UnitId};
use crate::rewrite::Rewrite;
use crate::source::{Flow, Item, ItemId, SourceIndex};
use crate::text::VersionTrack;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use wasmparser::component_types::ComponentEntityType;

/// The suppliers of elided imports, by the unit of the imports.
#[derive(Default)]
pub(crate) struct Supplies(BTreeMap<UnitId, Vec<Supplied>>);

/// A component with elided imports, and what supplies them.
struct Supplied {
    component: ComponentNumber,
    /// Its elided imports, by their indices in `scan.imports`.
    elided: Vec<usize>,
    suppliers: Vec<Supplier>,
}

/// A place that supplies the imports of a component.
#[derive(Clone, Copy, Debug)]
struct Supplier {
    unit: UnitId,
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    /// The arguments of an instantiation.
    Arguments(Site),
    /// The type of the import of a component with this index, which lists its imports.
    Declared(usize),
    /// The imports that the text itself is written with: a composition, which has the same, passes them to its neighbours.
    Imports,
}

/// A type that an elided import is supplied with.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) ty: ComponentEntityType,
    /// The types of all imports of the component that are known here, by the indices of the imports.
    pub(super) all: Rc<Vec<(usize, ComponentEntityType)>>,
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

/// How certain it is that an item has its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    /// It is not known yet.
    Unknown,
    /// It is an elided import, and nothing says what it is.
    Nothing,
    /// It is an elided import with the type that its uses need.
    Inferred,
    /// It has this type.
    Certain,
}

/// The types that the elided imports of a text are supplied with, by the indices of the imports.
pub(super) type AllGiven = BTreeMap<usize, GivenTypes>;

/// All types that an elided import is supplied with.
#[derive(Debug, Default)]
pub(super) struct GivenTypes {
    given: Vec<Given>,
    /// Whether the type of an argument is not known yet.
    is_partial: bool,
}

impl GivenTypes {
    /// The types of arguments that have a type of their own; if there are none, and the import `has_uses` of its own, those that their uses
    /// need.
    pub(super) fn decisive(&self, has_uses: bool) -> Vec<Given> {
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
}

impl Supplies {
    pub(crate) fn new(graph: &Graph) -> Supplies {
        let mut found: HashMap<(UnitId, ComponentNumber), Supplied> = HashMap::new();
        for (id, unit) in graph.units.iter().enumerate() {
            for import in elided(id, unit) {
                let component = unit.text().scan.imports[import].component;
                let supplied = found.entry((id, component)).or_insert_with(|| Supplied {
                    component,
                    elided: Vec::new(),
                    suppliers: Vec::new(),
                });
                supplied.elided.push(import);
            }
        }
        if found.is_empty() {
            return Supplies::default();
        }
        find_suppliers(graph, |place, supplier| {
            if let Some(supplied) = found.get_mut(&place) {
                supplied.suppliers.push(supplier);
            }
        });
        let mut supplies = Supplies::default();
        for ((unit, _), supplied) in found {
            if !supplied.suppliers.is_empty() {
                supplies.0.entry(unit).or_default().push(supplied);
            }
        }
        supplies
    }

    /// Whether nothing supplies an elided import.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn of(&self, unit: UnitId) -> &[Supplied] {
        self.0.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// The other units whose texts supply a unit's imports.
    pub(super) fn other_units(&self, unit: UnitId) -> BTreeSet<UnitId> {
        let suppliers = self.of(unit).iter().flat_map(|found| &found.suppliers);
        let units = suppliers.map(|supplier| supplier.unit);
        units.filter(|supplier| *supplier != unit).collect()
    }

    /// Whether something supplies an elided import of a unit.
    fn has(&self, unit: UnitId, import: usize) -> bool {
        let mut found = self.of(unit).iter();
        found.any(|found| found.elided.contains(&import))
    }

    /// The definitions of a unit with elided imports that something supplies, and whose types are not known yet: each with those around it, the
    /// outermost first.
    pub(super) fn unknown_definitions(
        &self,
        rewrite: &Rewrite,
        unit: UnitId,
    ) -> Vec<Vec<ComponentNumber>> {
        let inferred = &rewrite.expansion(unit).inferred;
        let is_unknown = |found: &&Supplied| {
            let mut elided = found.elided.iter();
            found.component > 0 && elided.any(|import| !inferred.contains_key(import))
        };
        let unknown = self.of(unit).iter().filter(is_unknown);
        let items = &rewrite.graph.units[unit].text().items;
        let paths = unknown.map(|found| items.path(found.component));
        paths.collect()
    }

    /// The items in the text of `supplier` that are arguments for imports of `unit`.
    pub(super) fn sought(&self, graph: &Graph, unit: UnitId, supplier: UnitId) -> Vec<Place> {
        let mut sought = Vec::new();
        for found in self.of(unit) {
            for by in found.suppliers.iter().filter(|by| by.unit == supplier) {
                let items = items(graph, (unit, found.component), *by);
                sought.extend(items.into_iter().map(|supplied| supplied.place));
            }
        }
        sought
    }

    /// The types that a unit's elided imports are supplied with, as far as they are `found` in the units that supply them.
    pub(super) fn given(
        &self,
        rewrite: &Rewrite,
        types: &UnitTypes,
        unit: UnitId,
        found: &BTreeMap<UnitId, Vec<Found>>,
    ) -> AllGiven {
        let graph = &rewrite.graph;
        let mut all = AllGiven::new();
        for supplied in self.of(unit) {
            for &by in &supplied.suppliers {
                let look = Look {
                    supplies: self,
                    rewrite,
                    types,
                    by,
                    found: &found[&by.unit],
                };
                let known = look.types((unit, supplied.component));
                let types = known
                    .iter()
                    .filter_map(|(import, ty, _)| Some((*import, (*ty)?)));
                let types = Rc::new(types.collect());
                for (import, ty, certainty) in known {
                    if supplied.elided.contains(&import) {
                        let all_given = all.entry(import).or_default();
                        let name = &graph.units[unit].text().scan.imports[import].name;
                        let at = by.span(graph, name);
                        all_given.add(ty, certainty, &types, at);
                    }
                }
            }
        }
        all
    }
}

impl GivenTypes {
    fn add(
        &mut self,
        ty: Option<ComponentEntityType>,
        certainty: Certainty,
        all: &Rc<Vec<(usize, ComponentEntityType)>>,
        at: Span,
    ) {
        match (ty, certainty) {
            (_, Certainty::Nothing) => {}
            (_, Certainty::Unknown) | (None, _) => self.is_partial = true,
            (Some(ty), _) => self.given.push(Given {
                ty,
                all: Rc::clone(all),
                at,
                certainty,
            }),
        }
    }
}

impl Supplier {
    /// The argument for the import `name`, or the declared type that lists it.
    fn span(self, graph: &Graph, name: &str) -> Span {
        let unit = &graph.units[self.unit];
        match self.kind {
            Kind::Arguments(site) => {
                let argument = site.argument_span(unit, name);
                argument.unwrap_or_else(|| site.passing(unit))
            }
            Kind::Declared(import) => {
                let import = &unit.text().scan.imports[import];
                Span::new(unit.source.file, import.name_range.clone())
            }
            Kind::Imports => {
                let mut imports = unit.text().scan.imports.iter();
                let import = imports.find(|import| import.depth == 1 && import.name == name);
                let range = import.map(|import| import.name_range.clone());
                let range = range.unwrap_or_else(|| unit.text().keyword());
                Span::new(unit.source.file, range)
            }
        }
    }
}

/// The elided imports of a unit that a supplier can give a type: not those of the outermost component, nor those that files replace.
fn elided(id: UnitId, unit: &Unit) -> Vec<usize> {
    let Some(text) = unit.source.as_text() else {
        return Vec::new();
    };
    let is_supplied = |index: usize| unit.supplied.iter().any(|(import, _)| *import == index);
    let imports = text.scan.imports.iter().enumerate();
    let elided = imports.filter(|(index, import)| {
        let is_outermost = id == 0 && import.component == 0;
        import.is_elided()
            && !is_outermost
            && !unit.replaces(*index)
            && !is_supplied(*index)
            && unit.is_open_to_more(*index)
    });
    elided.map(|(index, _)| index).collect()
}

/// Calls `add` with each component and each place that supplies its imports.
fn find_suppliers(graph: &Graph, mut add: impl FnMut((UnitId, ComponentNumber), Supplier)) {
    let texts = graph.units.iter().map(|unit| unit.source.as_text());
    let replacement = |unit, import| graph.replacement(unit, import);
    let flow = Flow::new(texts.collect(), &replacement);
    let places = |unit, item| {
        let values = flow.values(unit, item).iter();
        let places = values.filter_map(|value| flow.component(*value, &replacement));
        places.collect::<BTreeSet<_>>()
    };
    for (id, unit) in graph.units.iter().enumerate() {
        let Some(text) = unit.source.as_text() else {
            continue;
        };
        for site in sites::all(unit) {
            let components = match site {
                Site::Written(index) => places(id, text.scan.instantiations[index].item.component),
                Site::Import(import) => {
                    let dependency = unit.dependency(import);
                    dependency.map(|file| (file.unit, 0)).into_iter().collect()
                }
            };
            for component in components {
                let kind = Kind::Arguments(site);
                add(component, Supplier { unit: id, kind });
                let file = unit.dependencies.last().map(|file| file.unit);
                if let Some(unit) =
                    file.filter(|file| unit.is_composition() && component != (*file, 0))
                {
                    let kind = Kind::Imports;
                    add(component, Supplier { unit, kind });
                }
            }
        }
        let imports = text.scan.imports.iter().enumerate();
        let declared = imports.filter(|(_, import)| import.sort == Sort::Component);
        for (index, import) in declared.filter(|(_, import)| !import.is_elided()) {
            for component in places(id, import.item.id) {
                let kind = Kind::Declared(index);
                add(component, Supplier { unit: id, kind });
            }
        }
    }
}

/// An item that an import is supplied with.
struct SuppliedItem {
    /// The import, by its index in `scan.imports`.
    import: usize,
    item: ItemId,
    place: Place,
}

/// The items that the imports of a component are supplied with, except by a declared type. `...` passes imports of the same names.
fn items(
    graph: &Graph,
    (unit, component): (UnitId, ComponentNumber),
    by: Supplier,
) -> Vec<SuppliedItem> {
    let supplier = &graph.units[by.unit];
    let (within, written, passes) = match by.kind {
        Kind::Arguments(site) => {
            let (within, passes) = (site.within(supplier), site.passes(supplier));
            (within, site.written_arguments(supplier), passes)
        }
        Kind::Imports => (0, HashMap::new(), true),
        Kind::Declared(_) => return Vec::new(),
    };
    let imports = &supplier.text().scan.imports;
    let passed = supplier.text().imports_of(within).filter(|_| passes);
    let track = |import: usize| (imports[import].track(), import);
    let passed: HashMap<VersionTrack, usize> = passed.map(track).collect();
    let text = graph.units[unit].text();
    let items = text.imports_of(component).filter_map(|index| {
        let import = &text.scan.imports[index];
        let (item, space, at) = match written.get(import.name.as_str()) {
            Some(argument) => (argument.item, argument.space, argument.index),
            None => {
                let passed = &imports[*passed.get(&import.track())?];
                let space = passed.sort.space();
                let is_same = passed.sort == import.sort;
                let at = is_same.then_some(SourceIndex(passed.item.before[space]))?;
                (passed.item.id, space, at)
            }
        };
        Some(SuppliedItem {
            import: index,
            item,
            place: Place {
                component: within,
                space,
                index: at,
            },
        })
    });
    items.collect()
}

/// Looks for the types that one supplier gives.
struct Look<'a> {
    supplies: &'a Supplies,
    rewrite: &'a Rewrite,
    types: &'a UnitTypes,
    by: Supplier,
    /// The types in the text of the supplier, as each look has found them.
    found: &'a [Found],
}

impl Look<'_> {
    /// The types of the imports of a component, by the indices of the imports.
    fn types(
        &self,
        (unit, component): (UnitId, ComponentNumber),
    ) -> Vec<(usize, Option<ComponentEntityType>, Certainty)> {
        let graph = &self.rewrite.graph;
        if let Kind::Declared(import) = self.by.kind {
            return self.declared(&graph.units[unit], component, import);
        }
        let all = items(graph, (unit, component), self.by).into_iter();
        let known = all.map(|supplied| {
            let each = self.found.iter().map(|found| {
                let ty = found.items.get(&supplied.place).copied();
                (self.certainty(found, supplied.item), ty)
            });
            let best = each.max_by_key(|(certainty, ty)| (ty.is_some(), *certainty));
            let (certainty, ty) = best.unwrap_or((Certainty::Unknown, None));
            (supplied.import, ty, certainty)
        });
        known.collect()
    }

    /// The types of the imports of a component that the type of an import lists.
    fn declared(
        &self,
        unit: &Unit,
        component: ComponentNumber,
        import: usize,
    ) -> Vec<(usize, Option<ComponentEntityType>, Certainty)> {
        let supplier = &self.rewrite.graph.units[self.by.unit];
        let item = supplier.text().scan.imports[import].item.id;
        let types = self.types.types();
        let looks = self.found.iter();
        let mut declared = looks.filter_map(|found| found.components.get(&item));
        let declared = declared.next_back();
        let text = unit.text();
        let imports = text.imports_of(component).filter_map(|index| {
            let Some(declared) = declared else {
                return Some((index, None, Certainty::Unknown));
            };
            let imports = &types[*declared].imports;
            let listed = imports.get(&text.scan.imports[index].name)?;
            Some((index, Some(listed.ty), Certainty::Certain))
        });
        imports.collect()
    }

    /// How certain the type of an item in the supplier's text is.
    fn certainty(&self, found: &Found, item: ItemId) -> Certainty {
        let unit = &self.rewrite.graph.units[self.by.unit];
        match unit.text().items.item(item) {
            Item::Import(import) => self.certainty_of_import(unit, *import),
            Item::Export(instance, _) => self.certainty(found, *instance),
            Item::Exports(exports) => {
                let exports = exports.values().map(|item| self.certainty(found, *item));
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
        match self.rewrite.expansion(self.by.unit).inferred.get(&import) {
            Some(true) => Certainty::Certain,
            // A component around a file has what the file needs, and more.
            Some(false) if unit.is_composition() && !self.types.is_pending(self.by.unit) => {
                Certainty::Certain
            }
            Some(false) => Certainty::Inferred,
            None if self.supplies.has(self.by.unit, import) => Certainty::Unknown,
            None => Certainty::Nothing,
        }
    }
}

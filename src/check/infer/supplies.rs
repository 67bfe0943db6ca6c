//! Finds what supplies elided imports, by unit: the arguments of their component's instantiations in all texts, and the declared types that
//! list them. Returns the types supplied, as far as the texts around are known.

use super::known::{self, Found, KnownTypes, Place, Sought};
use super::sites::{self, Site};
use crate::binary::{ComponentNumber, Sort};
use crate::check::validate::UnitTypes;
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Graph, Unit, UnitId};
use crate::rewrite::Rewrite;
use crate::source::{Argument, Flow, Item, ItemId, SourceIndex};
use crate::text::VersionTrack;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use wasmparser::component_types::ComponentEntityType;

/// Returns the types of the files that a text imports and of its own definitions, as [`known`](super::known::known), with the types that its elided
/// imports are supplied with.
///
/// # Errors
///
/// If a file is not valid.
pub(super) fn known_with<'w>(
    rewrite: &Rewrite,
    types: &'w mut UnitTypes,
    id: UnitId,
    supplies: &Supplies,
) -> Result<(KnownTypes<'w>, AllGiven), Vec<Diagnostic>> {
    let suppliers = supplies.other_units(id);
    for &unit in suppliers.iter().chain([&id]) {
        types.prepare(rewrite, unit)?;
    }
    let generation = types.generation();
    let mut found = BTreeMap::new();
    for unit in suppliers {
        found.insert(unit, look(rewrite, types, supplies, (id, unit))?.0);
        types.recover();
    }
    let (own, fault) = look(rewrite, types, supplies, (id, id))?;
    found.insert(id, own);
    // Types from before are lost if there was no room for more.
    let given = match types.generation() == generation {
        true => supplies.given(rewrite, types, id, &found),
        false => AllGiven::default(),
    };
    let own = found.remove(&id).and_then(|mut own| own.pop());
    let known = KnownTypes::new(own.unwrap_or_default(), types, fault);
    Ok((known, given))
}

/// Returns the types in the text of `supplier`, and the fault that ended its validation. Definitions with elisions that are not known yet can
/// hide what follows them, and the definitions around them what is inside, so it looks from the outermost component inwards.
fn look(
    rewrite: &Rewrite,
    types: &mut UnitTypes,
    supplies: &Supplies,
    (unit, supplier): (UnitId, UnitId),
) -> Result<(Vec<Found>, Option<Diagnostic>), Vec<Diagnostic>> {
    let unknown = match types.is_pending(supplier) {
        true => supplies.unknown_definitions(rewrite, supplier),
        false => Vec::new(),
    };
    let arguments = supplies.sought(&rewrite.graph, unit, supplier);
    let depth = unknown.iter().map(Vec::len).max().unwrap_or(1);
    let mut found = Vec::new();
    let mut fault = None;
    for depth in 1..=depth {
        types.recover();
        let hollow = unknown.iter().map(|path| path[depth.min(path.len()) - 1]);
        let sought = Sought {
            arguments: arguments.clone(),
            hollow: hollow.collect(),
        };
        let (seen, ended) = known::look(rewrite, types, supplier, sought)?;
        found.push(seen);
        fault = ended;
    }
    Ok((found, fault))
}

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
    fn other_units(&self, unit: UnitId) -> BTreeSet<UnitId> {
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
    fn unknown_definitions(&self, rewrite: &Rewrite, unit: UnitId) -> Vec<Vec<ComponentNumber>> {
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
    fn sought(&self, graph: &Graph, unit: UnitId, supplier: UnitId) -> Vec<Place> {
        let mut sought = Vec::new();
        for found in self.of(unit) {
            for by in found.suppliers.iter().filter(|by| by.unit == supplier) {
                if let Kind::Arguments(site) = by.kind {
                    let within = site.within(&graph.units[supplier]);
                    let arguments = arguments(graph, (unit, found.component), *by);
                    let place = |(_, argument): (usize, Argument)| Place {
                        component: within,
                        space: argument.space,
                        index: argument.index,
                    };
                    sought.extend(arguments.into_iter().map(place));
                }
            }
        }
        sought
    }

    /// The types that a unit's elided imports are supplied with, as far as they are `found` in the units that supply them.
    fn given(
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

/// The arguments of an instantiation for the imports of a component, by the indices of the imports. `...` passes imports of the same names.
fn arguments(
    graph: &Graph,
    (unit, component): (UnitId, ComponentNumber),
    by: Supplier,
) -> Vec<(usize, Argument)> {
    let Kind::Arguments(site) = by.kind else {
        return Vec::new();
    };
    let supplier = &graph.units[by.unit];
    let written = site.written_arguments(supplier);
    let within = site.within(supplier);
    let passed: HashMap<VersionTrack, usize> = match site.passes(supplier) {
        true => {
            let text = supplier.text();
            let imports = text.imports_of(within);
            let track = |import: usize| {
                let name = text.scan.imports[import].extern_name();
                (VersionTrack::of(&name.full_name()), import)
            };
            imports.map(track).collect()
        }
        false => HashMap::new(),
    };
    let text = graph.units[unit].text();
    let imports = text.imports_of(component).filter_map(|index| {
        let import = &text.scan.imports[index];
        if let Some(argument) = written.get(import.name.as_str()) {
            return Some((index, (*argument).clone()));
        }
        let track = VersionTrack::of(&import.extern_name().full_name());
        let passed = &supplier.text().scan.imports[*passed.get(&track)?];
        let space = passed.sort.space();
        let argument = Argument {
            name: import.name.clone(),
            item: passed.item.id,
            space,
            index: SourceIndex(passed.item.before[space]),
        };
        (passed.sort == import.sort).then_some((index, argument))
    });
    imports.collect()
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
        let supplier = &graph.units[self.by.unit];
        match self.by.kind {
            Kind::Arguments(site) => {
                let within = site.within(supplier);
                let all = arguments(graph, (unit, component), self.by).into_iter();
                let known = all.map(|(import, argument)| {
                    let place = Place {
                        component: within,
                        space: argument.space,
                        index: argument.index,
                    };
                    let each = self.found.iter().map(|found| {
                        let ty = found.items.get(&place).copied();
                        (self.certainty(found, argument.item), ty)
                    });
                    let best = each.max_by_key(|(certainty, ty)| (ty.is_some(), *certainty));
                    let (certainty, ty) = best.unwrap_or((Certainty::Unknown, None));
                    (import, ty, certainty)
                });
                known.collect()
            }
            Kind::Declared(import) => {
                let item = supplier.text().scan.imports[import].item.id;
                let types = self.types.types();
                let declared = self
                    .found
                    .iter()
                    .filter_map(|found| found.components.get(&item));
                let declared = declared.last();
                let text = graph.units[unit].text();
                let imports = text.imports_of(component).filter_map(|index| {
                    let Some(declared) = declared else {
                        return Some((index, None, Certainty::Unknown));
                    };
                    let listed = types[*declared]
                        .imports
                        .get(&text.scan.imports[index].name)?;
                    Some((index, Some(listed.ty), Certainty::Certain))
                });
                imports.collect()
            }
        }
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
            Some(false) => Certainty::Inferred,
            None if self.supplies.has(self.by.unit, import) => Certainty::Unknown,
            None => Certainty::Nothing,
        }
    }
}

//! Finds the suppliers of elided imports, by unit: the arguments of their component's instantiations in all texts, and the declared types that
//! list them.

use super::known::{Found, Place};
use super::sites::{self, Site};
use crate::binary::{ComponentNumber, Sort};
use crate::diagnostics::Span;
use crate::graph::{Graph, Unit, UnitId};
use crate::rewrite::Rewrite;
use crate::source::{Flow, ItemId, SourceIndex};
use crate::text::VersionTrack;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// The suppliers of elided imports, by the unit of the imports.
#[derive(Default)]
pub(crate) struct Supplies {
    pub(super) by_unit: BTreeMap<UnitId, Vec<Supplied>>,
    /// The certain types in texts that supply others, with the generation of types that they are from.
    pub(super) certain: RefCell<HashMap<UnitId, (usize, Rc<Found>)>>,
}

/// A component with elided imports, and their suppliers.
pub(super) struct Supplied {
    pub(super) component: ComponentNumber,
    /// Its elided imports, by their indices in `scan.imports`, in ascending order.
    elided: Vec<usize>,
    pub(super) suppliers: Vec<Supplier>,
}

/// A place that supplies the imports of a component.
#[derive(Clone, Copy, Debug)]
pub(super) struct Supplier {
    pub(super) unit: UnitId,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// The arguments of an instantiation.
    Arguments(Site),
    /// The type of the import of a component with this index, which lists its imports.
    Declared(usize),
    /// The imports that the text itself is written with: a composition, which has the same, passes them to its neighbours.
    Imports,
}

impl Supplied {
    /// Whether an import is elided, and no file replaces it.
    pub(super) fn is_open(&self, import: usize) -> bool {
        self.elided.binary_search(&import).is_ok()
    }
}

impl Supplies {
    pub(crate) fn new(graph: &Graph) -> Supplies {
        let mut found: BTreeMap<(UnitId, ComponentNumber), Supplied> = BTreeMap::new();
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
                supplies.by_unit.entry(unit).or_default().push(supplied);
            }
        }
        supplies
    }

    /// Whether nothing supplies an elided import.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_unit.is_empty()
    }

    pub(super) fn of(&self, unit: UnitId) -> &[Supplied] {
        self.by_unit.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// The other units whose texts supply a unit's imports.
    pub(super) fn other_units(&self, unit: UnitId) -> BTreeSet<UnitId> {
        let suppliers = self.of(unit).iter().flat_map(|found| &found.suppliers);
        let units = suppliers.map(|supplier| supplier.unit);
        units.filter(|supplier| *supplier != unit).collect()
    }

    /// Whether something supplies an elided import of a unit.
    pub(super) fn has(&self, unit: UnitId, import: usize) -> bool {
        let mut found = self.of(unit).iter();
        found.any(|found| found.is_open(import))
    }

    /// The definitions of a unit with elided imports that have a supplier, and whose types are not known yet: each with the definitions around it, the
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

    /// The items in the text of `supplier` that are arguments for imports of any unit.
    pub(super) fn items(&self, graph: &Graph, supplier: UnitId) -> Vec<SuppliedItem> {
        let mut all = Vec::new();
        for (&unit, supplied) in &self.by_unit {
            for found in supplied {
                for by in found.suppliers.iter().filter(|by| by.unit == supplier) {
                    all.extend(items(graph, (unit, found.component), *by));
                }
            }
        }
        all
    }

    /// The places of these items.
    pub(super) fn sought(&self, graph: &Graph, supplier: UnitId) -> Vec<Place> {
        let items = self.items(graph, supplier).into_iter();
        items.map(|supplied| supplied.place).collect()
    }
}

/// The elided imports of a unit that a supplier can give a type: imports of nested components that no file replaces.
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
                if let Some(unit) = unit.composed().filter(|file| component != (*file, 0)) {
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

/// An item that is the argument for an import.
pub(super) struct SuppliedItem {
    /// The import, by its index in `scan.imports`.
    pub(super) import: usize,
    pub(super) item: ItemId,
    pub(super) place: Place,
    /// Whether it is passed by the name of the import, and not by `...`.
    pub(super) is_named: bool,
    /// The argument, or the import of the same name.
    pub(super) at: Span,
}

/// The arguments for the imports of a component, except from a declared type. `...` passes imports of the same names.
pub(super) fn items(
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
    let file = supplier.source.file;
    let text = graph.units[unit].text();
    let items = text.imports_of(component).filter_map(|index| {
        let import = &text.scan.imports[index];
        let place = |space, index| Place {
            component: within,
            space,
            index,
        };
        if let Some((argument, at)) = written.get(import.name.as_str()) {
            return Some(SuppliedItem {
                import: index,
                item: argument.item,
                place: place(argument.space, argument.index),
                is_named: true,
                at: Span::new(file, (*at).clone()),
            });
        }
        let passed = &imports[*passed.get(&import.track())?];
        let space = passed.sort.space();
        (passed.sort == import.sort).then(|| SuppliedItem {
            import: index,
            item: passed.item.id,
            place: place(space, SourceIndex(passed.item.before[space])),
            is_named: false,
            at: Span::new(file, passed.name_range.clone()),
        })
    });
    items.collect()
}

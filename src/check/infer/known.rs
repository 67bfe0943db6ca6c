//! Determines the types of the components that a text instantiates, as far as they are known before its elisions are inferred.

use crate::binary::{ComponentNumber, IndexSpace, Sort};
use crate::check::validate::{Fault, Invalid, ReplacedImports, UnitTypes, item_type};
use crate::diagnostics::Diagnostic;
use crate::graph::{Unit, UnitId};
use crate::rewrite::{Ascriptions, OutputIndex, Rewrite, declared_types};
use crate::source::{Item, ItemId, Items, SourceIndex, TextSource};
use crate::text::ExternName;
use crate::types::{component_type, instance_type};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use wasmparser::collections::IndexMap;
use wasmparser::component_types::{
    ComponentCoreModuleTypeId, ComponentEntityType, ComponentInstanceTypeId, ComponentItem,
    ComponentTypeId,
};
use wasmparser::types::TypesRef;
use wasmparser::{ComponentTypeRef, Payload};

/// The types of components, instances and core modules of a text.
pub(crate) struct KnownTypes<'w> {
    found: Found,
    types: TypesRef<'w>,
}

/// Types by item.
#[derive(Default)]
pub(super) struct Found {
    /// The entry of an imported instance that a file replaces is the type of the file's component.
    pub(super) components: HashMap<ItemId, ComponentTypeId>,
    /// Imports that no file replaces, and the types declared for the others.
    instances: HashMap<ItemId, ComponentInstanceTypeId>,
    /// Only files.
    core_modules: HashMap<ItemId, ComponentCoreModuleTypeId>,
    /// The arguments that were looked for, each with its index in the binary.
    pub(super) items: HashMap<Place, (u32, ComponentEntityType)>,
    /// The types and instances that each composition imports, in their order.
    pub(super) owner_imports: HashMap<ComponentNumber, Vec<(ExternName, ComponentEntityType)>>,
    /// The elided imports of files that are not known yet, by the types of the files as far as these are known.
    blank: HashMap<ComponentTypeId, BTreeSet<String>>,
    /// The definitions in place whose types are not known because of their elisions.
    pub(super) incomplete: BTreeSet<ComponentNumber>,
    /// The fault that ended validation of the text. Its cause may be an elision that is not yet inferred.
    fault: Option<Diagnostic>,
}

impl<'w> KnownTypes<'w> {
    pub(super) fn new(found: Found, types: &'w UnitTypes) -> KnownTypes<'w> {
        KnownTypes {
            found,
            types: types.types(),
        }
    }

    /// The fault that ended validation of the text. Its cause may be an elision that is not yet inferred.
    pub(super) fn fault(&self) -> Option<&Diagnostic> {
        self.found.fault.as_ref()
    }

    /// The type of the component `item`.
    pub(crate) fn component(&self, items: &Items, item: ItemId) -> Option<ComponentTypeId> {
        let item = items.unbundled(item);
        if let Some(&known) = self.found.components.get(&item) {
            return Some(known);
        }
        match self.export(items, item)? {
            ComponentEntityType::Component(ty) => Some(ty),
            _ => None,
        }
    }

    /// The imports of a component whose types are known.
    pub(super) fn imports(
        &self,
        ty: ComponentTypeId,
    ) -> impl Iterator<Item = (&String, &ComponentItem)> {
        let blank = self.found.blank.get(&ty);
        let imports = self.types[ty].imports.iter();
        imports.filter(move |(name, _)| blank.is_none_or(|blank| !blank.contains(*name)))
    }

    /// Whether the type of a definition in place is not known because of its elisions.
    pub(super) fn is_incomplete(&self, number: ComponentNumber) -> bool {
        self.found.incomplete.contains(&number)
    }

    /// The type of the core module `item`, if it is a file.
    pub(super) fn core_module(&self, item: ItemId) -> Option<ComponentCoreModuleTypeId> {
        self.found.core_modules.get(&item).copied()
    }

    /// The exports of the instance `item`, in their order: of an imported one, as far as the text declares them.
    pub(super) fn exports(
        &self,
        items: &Items,
        item: ItemId,
    ) -> Option<&IndexMap<String, ComponentItem>> {
        let types = &self.types;
        if let Some(&instance) = self.found.instances.get(&item) {
            return Some(&types[instance].exports);
        }
        match items.item(item) {
            Item::Instantiation(component) => {
                Some(&types[self.component(items, *component)?].exports)
            }
            Item::Import(_) => Some(&types[*self.found.components.get(&item)?].exports),
            Item::Export(..) => match self.export(items, item)? {
                ComponentEntityType::Instance(ty) => Some(&types[ty].exports),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type of `item`, if it is an export of an instance of a known component.
    fn export(&self, items: &Items, item: ItemId) -> Option<ComponentEntityType> {
        let Item::Export(instance, name) = items.item(item) else {
            return None;
        };
        let types = self.types();
        let export = match items.item(*instance) {
            Item::Instantiation(component) => {
                let component = self.component(items, *component)?;
                types[component].exports.get(name)
            }
            Item::Import(_) => match self.found.components.get(instance) {
                Some(&of_file) => types[of_file].exports.get(name),
                None => types[*self.found.instances.get(instance)?]
                    .exports
                    .get(name),
            },
            Item::Export(..) => match self.export(items, *instance)? {
                ComponentEntityType::Instance(ty) => types[ty].exports.get(name),
                _ => None,
            },
            _ => None,
        };
        export.map(|export| export.ty)
    }

    /// The list of all known types.
    pub(crate) fn types(&self) -> TypesRef<'_> {
        self.types
    }
}

impl Found {
    /// Adds files that are not known yet, as far as they write the types of their imports.
    fn add_fronts(&mut self, rewrite: &Rewrite, types: &mut UnitTypes, unit: &Unit) {
        for &dependency in &unit.dependencies {
            let (import, file) = (unit.import(dependency), dependency.unit);
            if !types.is_pending(file) || !import.is_elided() {
                continue;
            }
            let Some(text) = rewrite.graph.units[file].source.as_text() else {
                continue;
            };
            let Some(front) = types.front(rewrite, file) else {
                continue;
            };
            self.components.insert(import.item.id, front);
            let inferred = &rewrite.expansion(file).inferred;
            let blank = text.imports_of(0).filter(|index| {
                text.scan.imports[*index].is_elided() && !inferred.contains_key(index)
            });
            let blank = blank.map(|index| text.scan.imports[index].name.clone());
            self.blank.insert(front, blank.collect());
        }
    }

    /// Adds the types of definitions and of imports inside of the `unknown` definitions of a unit, each with the definitions around it: they do not
    /// depend on the elisions of these.
    pub(super) fn add_inside(
        &mut self,
        unit: &Unit,
        unknown: &[Vec<ComponentNumber>],
        inside: &Found,
    ) {
        let TextSource { items, scan, .. } = unit.text();
        let around: BTreeSet<_> = unknown.iter().flatten().copied().collect();
        let unknown: BTreeSet<_> = unknown.iter().filter_map(|path| path.last()).collect();
        let is_inside = |number: ComponentNumber| {
            let mut path = items.path(number).into_iter();
            path.any(|number| unknown.contains(&number))
        };
        let definitions = (0..scan.components.len())
            .filter(|number| !around.contains(number) && is_inside(*number))
            .filter_map(|number| items.definition(number));
        let imports = scan.imports.iter();
        let imports = imports.filter(|import| !import.is_elided() && is_inside(import.component));
        for item in definitions.chain(imports.map(|import| import.item.id)) {
            let component = inside.components.get(&item);
            self.components.extend(component.map(|ty| (item, *ty)));
            let instance = inside.instances.get(&item);
            self.instances.extend(instance.map(|ty| (item, *ty)));
        }
    }
}

/// Returns the types of the files that a text imports, and of its own definitions in their current state.
///
/// # Errors
///
/// If a file is not valid.
pub(crate) fn known<'w>(
    rewrite: &Rewrite,
    types: &'w mut UnitTypes,
    id: UnitId,
) -> Result<KnownTypes<'w>, Vec<Diagnostic>> {
    types.prepare(rewrite, id)?;
    let found = look(rewrite, types, id, Sought::default())?;
    Ok(KnownTypes::new(found, types))
}

/// The items to look for in a text.
#[derive(Default)]
pub(super) struct Sought {
    /// The arguments.
    pub(super) arguments: Vec<Place>,
    /// The definitions to be taken as empty.
    pub(super) hollow: BTreeSet<ComponentNumber>,
}

/// An item by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) component: ComponentNumber,
    pub(super) space: IndexSpace,
    pub(super) index: SourceIndex,
}

/// Returns the types in a text.
///
/// # Errors
///
/// If a file is not valid.
pub(super) fn look(
    rewrite: &Rewrite,
    types: &mut UnitTypes,
    id: UnitId,
    sought: Sought,
) -> Result<Found, Vec<Diagnostic>> {
    let unit = &rewrite.graph.units[id];
    let mut found = files(rewrite, types, unit);
    let is_plain = sought.arguments.is_empty() && sought.hollow.is_empty();
    if !is_plain || instantiates_others(unit, &found.components) {
        // An export of a nested definition has the type that is declared for it.
        let mut ascribed = rewrite.nested_contracts(id);
        let imports = &unit.text().scan.imports;
        ascribed.retain(|import| imports[*import].sort == Sort::Component);
        let fault = definitions(rewrite, types, (id, &sought), &mut found, &ascribed)?;
        found.fault = match fault {
            // An ascription cannot refer to everything that a type can.
            Some(fault) if !ascribed.is_empty() && fault.fault == Fault::TypeOutOfReach => {
                types.recover();
                found = files(rewrite, types, unit);
                definitions(
                    rewrite,
                    types,
                    (id, &sought),
                    &mut found,
                    &Ascriptions::new(),
                )?
            }
            fault => fault,
        }
        .map(|invalid| *invalid.diagnostic);
    }
    Ok(found)
}

/// Whether a text instantiates components other than `files`, or files whose types it declares.
fn instantiates_others(unit: &Unit, files: &HashMap<ItemId, ComponentTypeId>) -> bool {
    let mut instantiations = unit.text().scan.instantiations.iter();
    unit.declares_types()
        || unit.has_spreads()
        || instantiations.any(|instantiation| !files.contains_key(&instantiation.item.component))
}

/// The types of the imported files, and of the definitions extracted from the text.
fn files(rewrite: &Rewrite, types: &mut UnitTypes, unit: &Unit) -> Found {
    let text = unit.text();
    let imported = unit.dependencies.iter();
    let imported = imported.map(|dependency| (dependency.import, dependency.unit));
    let imported = imported.chain(unit.supplied.iter().copied());
    let imported = imported.map(|(import, unit)| (text.scan.imports[import].item.id, unit));
    let taken_out = unit.taken_out.iter().filter_map(|(taken_out, part)| {
        let mut keywords = text.scan.components.iter();
        let number = keywords.position(|keyword| taken_out.form.contains(keyword))?;
        Some((text.items.definition(number)?, *part))
    });
    let mut found = Found::default();
    for (item, unit) in imported.chain(taken_out) {
        match types.ty(unit) {
            Some(ComponentEntityType::Component(ty)) => _ = found.components.insert(item, ty),
            Some(ComponentEntityType::Module(ty)) => _ = found.core_modules.insert(item, ty),
            // It is not known yet.
            _ => {}
        }
    }
    found.add_fronts(rewrite, types, unit);
    found
}

/// Adds the types of definitions in place, the types declared for files, and the types of other imports, as far as validation gets.
/// Returns the fault that ends validation.
fn definitions(
    rewrite: &Rewrite,
    types: &mut UnitTypes,
    (id, sought): (UnitId, &Sought),
    known: &mut Found,
    ascribed: &Ascriptions,
) -> Result<Option<Invalid>, Vec<Diagnostic>> {
    let unit = &rewrite.graph.units[id];
    let items = &unit.text().items;
    let expansion = rewrite.expansion(id);
    // The type declared for an instance of a file is known before the file is.
    let pending = unit
        .dependencies
        .iter()
        .filter(|it| types.is_pending(it.unit));
    let pending = pending.filter(|it| {
        let import = unit.import(**it);
        import.sort == Sort::Instance && !import.is_elided()
    });
    let left = pending.map(|it| it.import).collect();
    let with_contracts = rewrite.with_contracts(id, ascribed, &left)?;
    let indices = rewrite.indices_with_contracts(id, ascribed, &left);
    let declared = declared_types(unit, &indices);
    let replaced = ReplacedImports::new(unit, expansion, indices).ascribed(ascribed);
    let mut replaced = replaced.hollow(sought.hollow.clone());
    types.hollow(replaced.hollow_numbers());
    let mut others = Others::new(unit, &sought.arguments, &replaced);
    let compositions = unit.compositions();
    let validated = types.validate(rewrite, &with_contracts, |payload, validator| {
        let ended = replaced.see(payload);
        if let Some(types) = validator.types(0)
            && let Some(composition) = replaced.innermost().filter(|it| compositions.contains(it))
        {
            let items = names_of_owners(payload).into_iter().filter_map(|name| {
                let item = types.component_item_for_import(&name)?;
                Some((ExternName::of(&name, item), item.ty))
            });
            let owners = known.owner_imports.entry(composition).or_default();
            owners.extend(items);
        }
        while let Some((dependency, _)) = replaced.next(validator) {
            if let Some(types) = validator.types(0)
                && let Some(OutputIndex(declared)) = declared[dependency.import]
            {
                let import = unit.import(dependency);
                let id = import.item.id;
                match import.sort {
                    Sort::Component => {
                        let ty = component_type(types, declared);
                        known.components.extend(ty.map(|ty| (id, ty)));
                    }
                    Sort::Instance => {
                        let ty = instance_type(types, declared);
                        known.instances.extend(ty.map(|ty| (id, ty)));
                    }
                    _ => {}
                }
            }
        }
        if let Some(types) = validator.types(0) {
            others.add(&replaced, types, known);
        }
        if let Some(item) = ended.and_then(|number| items.definition(number))
            && let Some(types) = validator.types(0)
        {
            let ty = types.component_at(types.component_count() - 1);
            known.components.insert(item, ty);
        }
    });
    if validated.is_err()
        && let Some(types) = types.innermost()
    {
        others.add(&replaced, types, known);
    }
    known.incomplete = replaced.into_incomplete();
    Ok(validated.err())
}

/// The names of the imported types and instances in a payload.
fn names_of_owners(payload: &Payload<'_>) -> Vec<String> {
    let Payload::ComponentImportSection(imports) = payload else {
        return Vec::new();
    };
    let imports = imports.clone().into_iter().flatten();
    let owners = imports.filter(|import| {
        use ComponentTypeRef::{Instance, Type};
        matches!(import.ty, Type(_) | Instance(_))
    });
    owners.map(|import| import.name.name.to_owned()).collect()
}

/// The items to look for that validation has not reached: the imports of components and instances that no file replaces, and arguments.
struct Others<'a> {
    unit: &'a Unit,
    /// The items of each component and index space, the last first, by their indices in the binary.
    to_come: HashMap<ComponentNumber, BTreeMap<IndexSpace, Vec<(u32, Other)>>>,
}

#[derive(Clone, Copy)]
enum Other {
    /// The import with this index in `scan.imports`.
    Import(usize),
    Argument(Place),
}

impl<'a> Others<'a> {
    fn new(unit: &'a Unit, arguments: &[Place], replaced: &ReplacedImports<'_>) -> Others<'a> {
        let imports = unit.text().scan.imports.iter().enumerate();
        let imports = imports.filter(|(index, import)| {
            matches!(import.sort, Sort::Component | Sort::Instance) && !unit.replaces(*index)
        });
        let imports = imports.map(|(index, import)| {
            let space = import.sort.space();
            let place = Place {
                component: import.component,
                space,
                index: SourceIndex(import.item.before[space]),
            };
            (place, Other::Import(index))
        });
        let arguments = arguments.iter();
        let arguments = arguments.map(|place| (*place, Other::Argument(*place)));
        let mut to_come: HashMap<_, BTreeMap<_, Vec<_>>> = HashMap::new();
        for (place, other) in imports.chain(arguments) {
            let index = replaced.index(place.component, place.space, place.index);
            let spaces = to_come.entry(place.component).or_default();
            spaces.entry(place.space).or_default().push((index, other));
        }
        for others in to_come.values_mut().flat_map(BTreeMap::values_mut) {
            others.sort_by_key(|(index, _)| Reverse(*index));
        }
        Others { unit, to_come }
    }

    /// Adds the types of the items that `types` contains, the items of the innermost component.
    fn add(&mut self, replaced: &ReplacedImports<'_>, types: TypesRef<'_>, known: &mut Found) {
        let number = replaced.innermost();
        let Some(spaces) = number.and_then(|number| self.to_come.get_mut(&number)) else {
            return;
        };
        for (space, others) in spaces {
            while let Some(&(index, other)) = others.last()
                && let Some(ty) = item_type(types, *space, index)
            {
                others.pop();
                let import = match other {
                    Other::Import(import) => self.unit.text().scan.imports[import].item.id,
                    Other::Argument(place) => {
                        known.items.insert(place, (index, ty));
                        continue;
                    }
                };
                match ty {
                    ComponentEntityType::Component(ty) => {
                        known.components.entry(import).or_insert(ty);
                    }
                    ComponentEntityType::Instance(ty) => _ = known.instances.insert(import, ty),
                    _ => {}
                }
            }
        }
    }
}

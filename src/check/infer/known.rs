//! Determines the types of the components that a text instantiates, as far as they are known before its elisions are inferred.

use crate::binary::{IndexSpace, Sort};
use crate::check::validate::{ReplacedImports, UnitTypes};
use crate::diagnostics::Diagnostic;
use crate::graph::{Unit, UnitId};
use crate::rewrite::{OutputIndex, Rewrite, declared_types};
use crate::source::{Item, ItemId, Items, SourceIndex};
use crate::types::component_type;
use std::collections::HashMap;
use wasmparser::component_types::{
    ComponentCoreModuleTypeId, ComponentEntityType, ComponentTypeId,
};
use wasmparser::types::TypesRef;

/// The types of components and core modules, by item.
pub(crate) struct KnownTypes<'w> {
    /// The entry of an imported instance that a file replaces is the type of the file's component.
    components: HashMap<ItemId, ComponentTypeId>,
    /// Only core modules that are files.
    core_modules: HashMap<ItemId, ComponentCoreModuleTypeId>,
    types: TypesRef<'w>,
    /// The fault that ended validation of the text. Its cause may be an elision that is not yet inferred.
    pub(super) fault: Option<Diagnostic>,
}

impl KnownTypes<'_> {
    /// The type of the component `item`.
    pub(crate) fn component(&self, items: &Items, item: ItemId) -> Option<ComponentTypeId> {
        let item = items.unbundled(item);
        if let Some(&known) = self.components.get(&item) {
            return Some(known);
        }
        match self.export(items, item)? {
            ComponentEntityType::Component(ty) => Some(ty),
            _ => None,
        }
    }

    /// The type of the core module `item`, if it is a file.
    pub(super) fn core_module(&self, item: ItemId) -> Option<ComponentCoreModuleTypeId> {
        self.core_modules.get(&item).copied()
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
            // An instance of a file: its entry is the type of the file's component.
            Item::Import(_) => types[*self.components.get(instance)?].exports.get(name),
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
    let unit = &rewrite.graph.units[id];
    types.prepare(rewrite, id)?;
    let (mut components, core_modules) = files(unit, types);
    let fault = match instantiates_others(unit, &components) {
        true => definitions(rewrite, types, id, &mut components)?,
        false => None,
    };
    Ok(KnownTypes {
        components,
        core_modules,
        types: types.types(),
        fault,
    })
}

/// Whether a text instantiates components other than `files`, or files whose types it declares.
fn instantiates_others(unit: &Unit, files: &HashMap<ItemId, ComponentTypeId>) -> bool {
    let mut instantiations = unit.text().scan.instantiations.iter();
    unit.declares_types()
        || instantiations.any(|instantiation| !files.contains_key(&instantiation.item.component))
}

/// The types of the imported files, and of the definitions extracted from the text.
fn files(
    unit: &Unit,
    types: &UnitTypes,
) -> (
    HashMap<ItemId, ComponentTypeId>,
    HashMap<ItemId, ComponentCoreModuleTypeId>,
) {
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
    let (mut components, mut core_modules) = (HashMap::new(), HashMap::new());
    for (item, unit) in imported.chain(taken_out) {
        match types.ty(unit) {
            Some(ComponentEntityType::Component(ty)) => _ = components.insert(item, ty),
            Some(ComponentEntityType::Module(ty)) => _ = core_modules.insert(item, ty),
            _ => unreachable!("a unit is a component or a core module, and was put on"),
        }
    }
    (components, core_modules)
}

/// Adds the types of definitions in place, the types declared for files, and the types of imported components, as far as validation gets.
/// Returns the fault that ends validation.
fn definitions(
    rewrite: &Rewrite,
    types: &mut UnitTypes,
    id: UnitId,
    known: &mut HashMap<ItemId, ComponentTypeId>,
) -> Result<Option<Diagnostic>, Vec<Diagnostic>> {
    let unit = &rewrite.graph.units[id];
    let items = &unit.text().items;
    let expansion = rewrite.expansion(id);
    let with_contracts = rewrite.with_contracts(id)?;
    let indices = rewrite.indices_with_contracts(id);
    let declared = declared_types(unit, &indices);
    let mut replaced = ReplacedImports::new(unit, expansion, indices);
    let validated = types.validate(rewrite, &with_contracts, |payload, validator| {
        let ended = replaced.see(payload);
        while let Some((dependency, _)) = replaced.next(validator) {
            if unit.import(dependency).sort == Sort::Component
                && let Some(types) = validator.types(0)
                && let Some(OutputIndex(declared)) = declared[dependency.import]
                && let Some(ty) = component_type(types, declared)
            {
                known.insert(unit.import(dependency).item.id, ty);
            }
        }
        if let Some(item) = ended.and_then(|number| items.definition(number))
            && let Some(types) = validator.types(0)
        {
            known.insert(item, types.component_at(types.component_count() - 1));
        }
    });
    let outermost = match &validated {
        Ok(types) => Some(types.as_ref()),
        Err(_) => types.open(replaced.depth()),
    };
    if let Some(types) = outermost {
        imported(unit, &replaced, types, known);
    }
    Ok(validated.err().map(|invalid| *invalid.diagnostic))
}

/// Adds the types of the components that the outermost component imports, as far as `types` contains them.
fn imported(
    unit: &Unit,
    replaced: &ReplacedImports<'_>,
    types: TypesRef<'_>,
    known: &mut HashMap<ItemId, ComponentTypeId>,
) {
    let items = &unit.text().items;
    for import in unit.text().imports_of(0) {
        let imported = &unit.text().scan.imports[import];
        let space = IndexSpace::Component;
        let index = replaced.index(0, space, SourceIndex(imported.item.before[space]));
        if imported.sort == Sort::Component
            && matches!(items.item(imported.item.id), Item::Import(_))
            && !known.contains_key(&imported.item.id)
            && index < types.component_count()
        {
            known.insert(imported.item.id, types.component_at(index));
        }
    }
}

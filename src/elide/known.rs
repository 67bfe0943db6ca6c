//! The types of the components that a text instantiates, as far as they can be known before its elisions are filled in.

use crate::contract;
use crate::diagnostic::Diagnostic;
use crate::emit::binary::{Assembly, Run};
use crate::graph::{Graph, Unit, UnitId};
use crate::items::{Item, ItemId, Items, Space};
use crate::plan::{self, Plan};
use crate::scan::Sort;
use crate::sections;
use crate::validate::{self, Bodies, Replaced};
use std::collections::HashMap;
use wasmparser::component_types::{
    ComponentCoreModuleTypeId, ComponentEntityType, ComponentTypeId,
};
use wasmparser::types::{Types, TypesRef};
use wasmparser::{ValidPayload, Validator, WasmFeatures};

/// The types of components, by the items that they are.
pub(super) struct Known {
    /// Where an instance is imported that is one of a file's component, the type of that component is under the item of the instance.
    components: HashMap<ItemId, ComponentTypeId>,
    /// Those of the core modules that are files.
    core_modules: HashMap<ItemId, ComponentCoreModuleTypeId>,
    validator: Validator,
    /// What was validated last; `None` if that ended in a fault.
    types: Option<Types>,
    /// That fault; it may be that what is elided is still missing.
    pub(super) fault: Option<Diagnostic>,
}

impl Known {
    /// The type of the component that is an item.
    pub(super) fn component(&self, items: &Items, item: ItemId) -> Option<ComponentTypeId> {
        if let Some(&known) = self.components.get(&item) {
            return Some(known);
        }
        match self.export(items, item)? {
            ComponentEntityType::Component(ty) => Some(ty),
            _ => None,
        }
    }

    /// The type of the core module that is an item, if it is a file.
    pub(super) fn core_module(&self, item: ItemId) -> Option<ComponentCoreModuleTypeId> {
        self.core_modules.get(&item).copied()
    }

    /// What an item is that an instance of a known component exports.
    fn export(&self, items: &Items, item: ItemId) -> Option<ComponentEntityType> {
        let Item::Export(instance, name) = items.item(item) else {
            return None;
        };
        let types = self.types();
        let export = match items.item(*instance) {
            Item::Instantiation(index) => {
                let component = items.instantiations[*index].component;
                let component = self.component(items, component)?;
                types[component].exports.get(name)
            }
            // That of a file: its component is known under the item of the instance.
            Item::Import(_) => types[*self.components.get(instance)?].exports.get(name),
            Item::Export(..) => match self.export(items, *instance)? {
                ComponentEntityType::Instance(ty) => types[ty].exports.get(name),
                _ => None,
            },
            _ => None,
        };
        export.map(|export| export.ty)
    }

    /// All types that are known.
    pub(super) fn types(&self) -> TypesRef<'_> {
        match &self.types {
            Some(types) => types.as_ref(),
            None => {
                let open = self.validator.types(0);
                open.expect("a fault ends validation in a component")
            }
        }
    }
}

/// The types of the files that a text imports, and those of its own definitions, as it is so far.
///
/// # Errors
///
/// When a file is not valid.
pub(super) fn known(
    graph: &Graph,
    plan: &Plan,
    assembly: &Assembly,
    id: UnitId,
) -> Result<Known, Vec<Diagnostic>> {
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    let unit = &graph.units[id];
    let Files {
        mut components,
        core_modules,
        types,
    } = files(graph, assembly, unit, &mut validator)?;
    let (mut types, mut fault) = (Some(types), None);
    if instantiates_others(unit, &components) {
        validator.reset();
        match definitions(graph, plan, assembly, id, &mut validator, &mut components)? {
            Ok(whole) => types = Some(whole),
            Err(error) => (types, fault) = (None, Some(error)),
        }
    }
    Ok(Known {
        components,
        core_modules,
        validator,
        types,
        fault,
    })
}

/// The types of files.
struct Files {
    components: HashMap<ItemId, ComponentTypeId>,
    core_modules: HashMap<ItemId, ComponentCoreModuleTypeId>,
    types: Types,
}

/// Whether a text instantiates other components than those of `files`, or such as it declares the type of.
fn instantiates_others(unit: &Unit, files: &HashMap<ItemId, ComponentTypeId>) -> bool {
    let mut instantiations = unit.text().items.instantiations.iter();
    unit.declares_types()
        || instantiations.any(|instantiation| !files.contains_key(&instantiation.component))
}

/// The types of the files, all validated side by side.
fn files(
    graph: &Graph,
    assembly: &Assembly,
    unit: &Unit,
    validator: &mut Validator,
) -> Result<Files, Vec<Diagnostic>> {
    let dependencies = unit.dependencies.iter();
    let dependencies = dependencies.map(|dependency| (dependency.import, dependency.unit));
    let dependencies: Vec<(usize, UnitId)> = dependencies.chain(unit.supplied.clone()).collect();
    let binaries: Vec<Vec<Run<'_>>> = dependencies
        .iter()
        .map(|(_, unit)| assembly.runs_of(graph, *unit))
        .collect();
    let headers: Vec<Vec<u8>> = binaries
        .iter()
        .zip(&dependencies)
        .map(|(runs, (import, _))| {
            let id = match unit.text().scan.imports[*import].sort {
                Sort::CoreModule => sections::CORE_MODULE,
                _ => sections::COMPONENT,
            };
            let mut header = Vec::new();
            let size = runs.iter().map(|run| run.bytes.len()).sum();
            sections::write_header(&mut header, id, size);
            header
        })
        .collect();
    let around = |bytes| Run {
        bytes,
        unit: 0,
        offset: 0,
    };
    let mut runs = vec![around(sections::COMPONENT_PREAMBLE.as_slice())];
    for (header, binary) in headers.iter().zip(&binaries) {
        runs.push(around(header));
        runs.extend(binary);
    }
    let types = validate::types(&runs, validator).map_err(|error| {
        let trace = |inner: UnitId| assembly.skeleton(inner);
        vec![validate::trace(graph, &runs, &error, trace)]
    })?;
    let mut files = Files {
        components: HashMap::new(),
        core_modules: HashMap::new(),
        types,
    };
    let types = files.types.as_ref();
    let (mut components, mut core_modules) = (0, 0);
    for (import, _) in dependencies {
        let item = unit.text().items.imports[import].item;
        match unit.text().scan.imports[import].sort {
            Sort::CoreModule => {
                let ty = types.module_at(core_modules);
                files.core_modules.insert(item, ty);
                core_modules += 1;
            }
            _ => {
                let ty = types.component_at(components);
                files.components.insert(item, ty);
                components += 1;
            }
        }
    }
    Ok(files)
}

/// Adds the types of the definitions in place, those declared for files, and those of imported components, as far as validation gets.
/// Gives all types of the text, or the fault that validation ends in.
fn definitions(
    graph: &Graph,
    plan: &Plan,
    assembly: &Assembly,
    id: UnitId,
    validator: &mut Validator,
    known: &mut HashMap<ItemId, ComponentTypeId>,
) -> Result<Result<Types, Diagnostic>, Vec<Diagnostic>> {
    let unit = &graph.units[id];
    let items = &unit.text().items;
    let expansion = plan.expansion(id);
    let declared = contract::declared_types(unit, expansion);
    let variant = assembly.variant(graph, &plan.with_contracts(graph, id), id)?;
    let (runs, ends) = variant.runs(assembly, graph, id);
    let mut replaced = Replaced::new(unit, expansion, ends);
    // For each definition that is open, its number if it is a component of the text itself.
    let mut open = Vec::new();
    let mut count = 1;
    let mut whole = None;
    let validated = validate::each_payload(
        &runs,
        Bodies::Skipped,
        validator,
        |payload, at, all| match payload {
            ValidPayload::Parser(_) => {
                let is_own = is_component_of(graph, &runs, at.offset, id);
                open.push(is_own.then_some(count));
                count += usize::from(is_own);
            }
            ValidPayload::End(types) if at.depth == 0 => whole = Some(types),
            ValidPayload::End(_) => {
                let number = open.pop().flatten();
                let Some(types) = all.types(0) else { return };
                if let Some(item) = number.and_then(|number| items.definition(number)) {
                    known.insert(item, types.component_at(types.component_count() - 1));
                }
                if let Some(dependency) = replaced.ending_at(at)
                    && unit.import(dependency).sort == Sort::Component
                    && let Some(declared) = declared[dependency.import]
                    && let Some(ty) = contract::component_type(types, declared)
                {
                    known.insert(items.imports[dependency.import].item, ty);
                }
            }
            ValidPayload::Ok | ValidPayload::Func(..) => {}
        },
    );
    let outermost = match &whole {
        Some(types) => Some(types.as_ref()),
        None => validator.types(open.len()),
    };
    if let Some(outermost) = outermost {
        let placed = plan.placed_with_contracts(graph, id);
        for import in items.imports_of(0) {
            let item = items.imports[import].item;
            let old = items.imports[import].before[Space::Component];
            let index = plan::index(&placed, 0, Space::Component, old);
            if unit.text().scan.imports[import].sort == Sort::Component
                && matches!(items.item(item), Item::Import(_))
                && !known.contains_key(&item)
                && index < outermost.component_count()
            {
                known.insert(item, outermost.component_at(index));
            }
        }
    }
    Ok(validated
        .map(|()| whole.expect("a binary that is valid has an end"))
        .map_err(|error| validate::trace_variant(graph, assembly, id, &variant, &error)))
}

/// Whether the definition that starts at `offset` is a component in the file of `unit` itself, and not inside of one that was taken out of it.
fn is_component_of(graph: &Graph, runs: &[Run<'_>], offset: u64, unit: UnitId) -> bool {
    let mut start = 0;
    for run in runs {
        let end = start + run.bytes.len() as u64;
        if offset < end {
            let at = usize::try_from(offset - start).expect("it is within the run");
            let mut taken_out = graph.units[unit].taken_out.iter();
            let mut is_taken_out = || at == 0 && taken_out.any(|(_, part)| *part == run.unit);
            let is_own = run.unit == unit || is_taken_out();
            return is_own && sections::is_component(&run.bytes[at..]);
        }
        start = end;
    }
    false
}

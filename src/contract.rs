//! Holds each file against the type that is declared for it at an import: its contract.
//!
//! A text is encoded with all these types left in it, each in front of the definition that takes the import's place, so
//! that both types come from one validation.

pub(crate) mod message;
pub(crate) mod mismatch;
mod uses;

use crate::diagnostic::Diagnostic;
use crate::emit::binary::Assembly;
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::plan::{self, Expansion, Plan};
use crate::scan::{Contract, Import, Sort};
use crate::span::Span;
use crate::validate::{self, Bodies, Replaced};
use message::declaration;
use mismatch::{Mismatch, Step};
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentCoreTypeId, ComponentTypeId, SubtypeCx,
};
use wasmparser::types::{Types, TypesRef};
use wasmparser::{ValidPayload, Validator, WasmFeatures};

/// Checks that each file fits the types declared for it, and that each text keeps to what it declares. What would show more
/// than is declared is sealed: `plan` and `assembly` are changed. Warnings are added to `warnings`.
///
/// # Errors
///
/// For each import whose file does not fit, and for each text that does not keep to what it declares.
pub(crate) fn check(
    graph: &Graph,
    plan: &mut Plan,
    assembly: &mut Assembly,
    warnings: &mut Vec<Diagnostic>,
) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    let mut is_sealed = vec![false; graph.units.len()];
    // Leaves first: a file is what its own seals make it.
    for &id in &graph.leaves_first {
        let dependencies = &graph.units[id].dependencies;
        if dependencies.iter().any(|inner| is_sealed[inner.unit]) {
            assembly.update(graph, plan, id)?;
            is_sealed[id] = true;
        }
        if !graph.units[id].declares_types() {
            continue;
        }
        match check_unit(graph, plan, assembly, id, warnings) {
            Ok(has_seals) => is_sealed[id] |= has_seals,
            Err(more) => errors.extend(more),
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

/// Checks one text. Whether definitions in it are sealed.
fn check_unit(
    graph: &Graph,
    plan: &mut Plan,
    assembly: &mut Assembly,
    id: UnitId,
    warnings: &mut Vec<Diagnostic>,
) -> Result<bool, Vec<Diagnostic>> {
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    let shown = check_files(graph, plan, assembly, id, &mut validator, warnings)?;
    let declared = uses::check(graph, plan, assembly, id, &mut validator)?;
    let types = (&declared, shown);
    uses::keep(graph, plan, assembly, id, &mut validator, types, warnings)
}

/// Checks that each file fits the type that a text declares for it. Gives the types of the text with the files in it.
fn check_files(
    graph: &Graph,
    plan: &Plan,
    assembly: &Assembly,
    id: UnitId,
    validator: &mut Validator,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Types, Vec<Diagnostic>> {
    let unit = &graph.units[id];
    let declared = declared_types(unit, plan.expansion(id));
    let with_contracts = assembly.variant(graph, &plan.with_contracts(graph, id), id)?;
    let (runs, ends) = with_contracts.runs(assembly, graph, id);
    let mut replaced = Replaced::new(unit, ends);
    let mut errors = Vec::new();
    let mut shown = None;
    let validated = validate::each_payload(
        &runs,
        Bodies::Skipped,
        validator,
        |payload, at, validator| {
            let ValidPayload::End(types) = payload else {
                return;
            };
            if at.depth == 0 {
                shown = Some(types);
                return;
            }
            let Some(dependency) = replaced.ending_at(at) else {
                return;
            };
            let import = unit.import(dependency);
            if let (Some(types), Some(declared)) = (validator.types(0), declared[dependency.import])
            {
                errors.extend(match fit(types, import, declared) {
                    Fit::Fits => {
                        let listed = listed_imports(types, import, declared);
                        warnings.extend(replaced_all_the_same(graph, unit, dependency, &listed));
                        None
                    }
                    Fit::NoType => Some(no_type(unit, import, declared)),
                    Fit::Differs(mismatches) => {
                        Some(message::mismatch(graph, unit, dependency, &mismatches))
                    }
                });
            }
        },
    );
    match validated {
        // A file that does not fit may well be what makes the rest invalid.
        _ if !errors.is_empty() => Err(errors),
        Err(error) => Err(vec![validate::trace_variant(
            graph,
            assembly,
            id,
            &with_contracts,
            &error,
        )]),
        Ok(()) => Ok(shown.expect("a binary that is valid has an end")),
    }
}

/// For each import of a text the index of its type where the types of all that is replaced are left in the text; `None` where it has none, or
/// none that is declared.
pub(crate) fn declared_types(unit: &Unit, expansion: &Expansion) -> Vec<Option<u32>> {
    let text = unit.text();
    let index = |(number, import): (usize, &Import)| {
        let space = import.sort.type_space();
        let as_written = match import.contract {
            Contract::Elided(_) => None,
            // A number counts as its author did.
            Contract::Reference {
                number: Some(number),
                ..
            } => Some(number),
            _ => {
                let elided = plan::elided_types(unit, number, import.component, space);
                text.items.imports[number].ty?.checked_sub(elided)
            }
        };
        Some(expansion.index(import.component, space, as_written?))
    };
    text.scan.imports.iter().enumerate().map(index).collect()
}

/// How a definition stands to its contract.
enum Fit {
    Fits,
    Differs(Vec<Mismatch>),
    /// The contract is not the type of a component or core module, whichever is imported.
    NoType,
}

/// The component type with the index `index`; `None` if that is no such type.
pub(crate) fn component_type(types: TypesRef<'_>, index: u32) -> Option<ComponentTypeId> {
    if index >= types.component_type_count() {
        return None;
    }
    match types.component_any_type_at(index) {
        ComponentAnyTypeId::Component(ty) => Some(ty),
        _ => None,
    }
}

/// How the definition that was validated last stands to the type with the index `declared`.
fn fit(types: TypesRef<'_>, import: &Import, declared: u32) -> Fit {
    let mut subtype = SubtypeCx::new_with_refs(types, types);
    let mismatches = match import.sort {
        Sort::CoreModule => {
            if declared >= types.core_type_count_in_component() {
                return Fit::NoType;
            }
            let ComponentCoreTypeId::Module(declared) = types.core_type_at_in_component(declared)
            else {
                return Fit::NoType;
            };
            let provided = types.module_at(types.module_count() - 1);
            let fits = subtype.module_type(provided, declared, 0).is_ok();
            (!fits).then(|| mismatch::core_modules(types, declared, provided))
        }
        _ => {
            let Some(declared) = component_type(types, declared) else {
                return Fit::NoType;
            };
            let provided = types.component_at(types.component_count() - 1);
            let fits = subtype.component_type(provided, declared, 0).is_ok();
            (!fits).then(|| mismatch::components(types, declared, provided))
        }
    };
    mismatches.map_or(Fit::Fits, Fit::Differs)
}

/// The imports that the component type with the index `declared` lists.
fn listed_imports(types: TypesRef<'_>, import: &Import, declared: u32) -> Vec<String> {
    match import.sort {
        Sort::Component => {
            let declared = types.component_type_at(declared);
            types[declared].imports.keys().cloned().collect()
        }
        _ => Vec::new(),
    }
}

/// A warning for each import that a file has replaced, although its contract lists it: the contract is a type that only validation knew.
fn replaced_all_the_same(
    graph: &Graph,
    unit: &Unit,
    dependency: Dependency,
    listed: &[String],
) -> Vec<Diagnostic> {
    let file = &graph.units[dependency.unit];
    let mut warnings = Vec::new();
    for &inner in &file.dependencies {
        let Import { name, depth, .. } = file.import(inner);
        if *depth != 1 || !listed.contains(name) {
            continue;
        }
        let path = file.path.display();
        let headline = format!(
            "`{path}` has its import `{name}` replaced, so what is supplied for it has no effect"
        );
        let step = Step::Named("import", name.clone());
        let listed_at = declaration(unit, unit.import(dependency), &[step]);
        warnings.push(
            Diagnostic::warning("replaced-import", headline)
                .at(listed_at, "listed here")
                .at(inner.place, "replaced here")
                .help(format!(
                    "to supply it, write the type out at the import of the file, or keep it an import: `--external '{name}'`"
                )),
        );
    }
    warnings
}

fn no_type(unit: &Unit, import: &Import, declared: u32) -> Diagnostic {
    let range = match &import.contract {
        Contract::Reference { range, .. } => range.clone(),
        _ => import.name_range.clone(),
    };
    let headline = format!(
        "type {declared} is not the type of a {}",
        import.sort.keyword()
    );
    Diagnostic::error("invalid", headline).at(Span::new(unit.source.file, range), "")
}

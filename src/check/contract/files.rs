//! Holds each file against the type that is declared for it at an import: its contract.
//!
//! A text is encoded with all these types left in it, each in front of the definition that takes the import's place, so
//! that both types come from one validation.

use super::message::{self, declaration};
use super::supplied;
use super::uses::{self, Nested};
use crate::binary::Sort;
use crate::check::validate::{ReplacedImports, UnitTypes};
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::rewrite::{Encodings, Plan, declared_types, outline};
use crate::source::{Contract, Import};
use crate::types::{self, Fit, Step};
use wasmparser::types::{Types, TypesRef};

/// Checks that each file fits the types declared for it, and that each text keeps to what it declares. What would show more
/// than is declared is sealed: `plan` and `outlines` are changed. Warnings are added to `warnings`.
///
/// # Errors
///
/// For each import whose file does not fit, and for each text that does not keep to what it declares.
pub(crate) fn check_contracts(
    graph: &Graph,
    plan: &mut Plan,
    outlines: &mut Encodings,
    workbench: &mut UnitTypes<'_>,
    warnings: &mut Vec<Diagnostic>,
) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    // Leaves first: a file is what its own seals make it.
    for &id in &graph.leaves_first {
        if graph.units[id].is_wrapper {
            errors.extend(supplied::check(graph, plan, outlines, workbench, id));
        }
        if !graph.units[id].declares_types() {
            continue;
        }
        match check_unit(graph, plan, outlines, workbench, id, warnings) {
            Ok(has_seals) if has_seals => workbench.forget(id),
            Ok(_) => {}
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
    outlines: &mut Encodings,
    workbench: &mut UnitTypes<'_>,
    id: UnitId,
    warnings: &mut Vec<Diagnostic>,
) -> Result<bool, Vec<Diagnostic>> {
    let prepared = workbench.prepare(outlines, id);
    prepared.map_err(|error| vec![error])?;
    let mut shown = check_files(graph, plan, outlines, workbench, id, warnings)?;
    let sealed = uses::check(graph, plan, outlines, workbench, id, Nested::Sealed)?;
    let declared = match sealed {
        Some(declared) => declared,
        None => {
            shown = check_files(graph, plan, outlines, workbench, id, &mut Vec::new())?;
            let defined = uses::check(graph, plan, outlines, workbench, id, Nested::Defined)?;
            defined.expect("no seals are asked for")
        }
    };
    let types = (&declared, shown);
    uses::keep(graph, plan, outlines, workbench, id, types, warnings)
}

/// Checks that each file fits the type that a text declares for it. Gives the types of the text with the files in it.
fn check_files(
    graph: &Graph,
    plan: &Plan,
    outlines: &Encodings,
    workbench: &mut UnitTypes<'_>,
    id: UnitId,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Types, Vec<Diagnostic>> {
    let unit = &graph.units[id];
    let with_contracts = outline(unit, &plan.with_contracts(graph, id))?;
    let (expansion, placed) = (plan.expansion(id), plan.placed_with_contracts(graph, id));
    let mut checker = Checker {
        graph,
        unit,
        declared: declared_types(unit, expansion),
        arrivals: ReplacedImports::new(unit, expansion, placed),
        errors: Vec::new(),
        warnings,
    };
    let shown = workbench.validate(outlines, id, &with_contracts, |payload, validator| {
        checker.arrivals.see(payload);
        while let Some((dependency, index)) = checker.arrivals.next(validator) {
            if let Some(types) = validator.types(0) {
                checker.check(dependency, index, types);
            }
        }
    });
    match shown {
        // A file that does not fit may well be what makes the rest invalid.
        _ if !checker.errors.is_empty() => Err(checker.errors),
        Err(error) => Err(vec![error]),
        Ok(shown) => Ok(shown),
    }
}

/// Holds what takes the place of imports against what is declared for them, as validation gets to it.
struct Checker<'a> {
    graph: &'a Graph,
    unit: &'a Unit,
    declared: Vec<Option<u32>>,
    arrivals: ReplacedImports<'a>,
    errors: Vec<Diagnostic>,
    warnings: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    /// Checks what has this index, among `types`, and takes the place of a dependency's import.
    fn check(&mut self, dependency: Dependency, index: u32, types: TypesRef<'_>) {
        let import = self.unit.import(dependency);
        let Some(declared) = self.declared[dependency.import] else {
            return;
        };
        let fit = match import.sort {
            Sort::CoreModule => types::core_module(types, declared, index),
            Sort::Instance => return self.check_instance(dependency, declared, index, types),
            _ => types::component(types, declared, index),
        };
        if let Fit::Fits = fit {
            let listed = listed_imports(types, import, declared);
            let replaced = replaced_all_the_same(self.graph, self.unit, dependency, &listed);
            self.warnings.extend(replaced);
        }
        let misfit = self.misfit(dependency, declared, fit);
        self.errors.extend(misfit);
    }

    fn check_instance(
        &mut self,
        dependency: Dependency,
        declared: u32,
        index: u32,
        types: TypesRef<'_>,
    ) {
        let text = self.unit.text();
        let component = text.items.imports[dependency.import].component;
        let imports = text.items.imports_of(component);
        let names = imports.map(|import| text.scan.imports[import].name.as_str());
        let fit = types::instance(types, names, declared, index);
        let name = &self.unit.import(dependency).name;
        let exports = &types[types.component_instance_at(index)].exports;
        let is_meant = matches!(fit, Fit::Differs(_)) && exports.contains_key(name);
        let misfit = self.misfit(dependency, declared, fit);
        self.errors.extend(misfit.map(|error| match is_meant {
            true => error.help(format!(
                "the file has an export `{name}`: is that the instance that is meant? Then supply it, `(with \"{name}\" (instance $file \"{name}\"))`"
            )),
            false => error,
        }));
    }

    /// What is wrong with how a dependency stands to its contract.
    fn misfit(&self, dependency: Dependency, declared: u32, fit: Fit) -> Option<Diagnostic> {
        let (graph, unit) = (self.graph, self.unit);
        match fit {
            Fit::Fits => None,
            Fit::NoType => Some(no_type(unit, unit.import(dependency), declared)),
            Fit::Differs(mismatches) => {
                Some(message::mismatch(graph, unit, dependency, &mismatches))
            }
        }
    }
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
        "type {declared} is not the type of {}",
        import.sort.with_article()
    );
    Diagnostic::error("invalid", headline).at(Span::new(unit.source.file, range), "")
}

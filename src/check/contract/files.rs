//! Compares each file to its contract, the type declared for it at an import.
//!
//! The text is encoded with its contracts left in, each before the definition that replaces the import. So one validation yields both
//! types.

use super::message::{self, declaration};
use super::uses::{self, Nested};
use crate::binary::Sort;
use crate::check::checker::Checker;
use crate::check::validate::{Fault, ReplacedImports, UnitTypes};
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::rewrite::{Ascriptions, OutputIndex, Rewrite, declared_types};
use crate::source::{Contract, Import, SourceIndex};
use crate::types::{self, Comparison, Fit, Step};
use wasmparser::component_types::ComponentEntityType;
use wasmparser::types::{Types, TypesRef};

impl Checker {
    /// Checks that each file fits the type that a text declares for it, and that the text uses no more than it declares. Ascribes definitions
    /// whose exports would otherwise show more.
    ///
    /// # Errors
    ///
    /// One for each import whose file does not fit, or one for the text if it uses more than it declares.
    pub(crate) fn check_contracts(&mut self, id: UnitId) -> Result<(), Vec<Diagnostic>> {
        let unit = &self.graph.units[id];
        if unit.is_composition()
            && let Some(misfit) = misfit_in_composition(&self.rewrite, &mut self.types, id)
        {
            return Err(vec![misfit]);
        }
        if !unit.declares_types() {
            return Ok(());
        }
        self.types.prepare(&self.rewrite, id)?;
        let mut shown = self.check_files(id)?;
        let declared = match uses::check(&self.rewrite, &mut self.types, id, Nested::Ascribed)? {
            Some(declared) => declared,
            None => {
                let warnings = self.warnings.len();
                shown = self.check_files(id)?;
                self.warnings.truncate(warnings);
                let defined = uses::check(&self.rewrite, &mut self.types, id, Nested::Defined)?;
                defined.expect("no ascriptions are asked for")
            }
        };
        if self.ascribe(id, &declared, &shown)? {
            self.types.forget(&self.graph, id);
        }
        Ok(())
    }

    /// Checks that each file fits the type that a text declares for it. Returns the types of the text that contains the files.
    fn check_files(&mut self, id: UnitId) -> Result<Types, Vec<Diagnostic>> {
        let (graph, rewrite) = (&self.graph, &self.rewrite);
        let unit = &graph.units[id];
        let none = Ascriptions::new();
        let with_contracts = rewrite.with_contracts(id, &none, &none)?;
        let indices = rewrite.indices_with_contracts(id, &none, &none);
        let expansion = rewrite.expansion(id);
        let mut files = FileCheck {
            graph,
            unit,
            declared: declared_types(unit, &indices),
            replaced: ReplacedImports::new(unit, expansion, indices),
            errors: Vec::new(),
            warnings: &mut self.warnings,
        };
        let shown = (self.types).validate(rewrite, &with_contracts, |payload, validator| {
            files.replaced.see(payload);
            while let Some((dependency, index)) = files.replaced.next(validator) {
                if let Some(types) = validator.types(0) {
                    files.check(dependency, index, types);
                }
            }
        });
        match shown {
            // A file that does not fit may be why the text is not valid.
            _ if !files.errors.is_empty() => Err(files.errors),
            shown => Ok(shown?),
        }
    }
}

/// Compares the replacements of imports to the declared types, as validation reaches them.
struct FileCheck<'a> {
    graph: &'a Graph,
    unit: &'a Unit,
    declared: Vec<Option<OutputIndex>>,
    replaced: ReplacedImports<'a>,
    errors: Vec<Diagnostic>,
    warnings: &'a mut Vec<Diagnostic>,
}

impl FileCheck<'_> {
    /// Checks the item with this index, which replaces the import of a dependency.
    fn check(&mut self, dependency: Dependency, index: u32, types: TypesRef<'_>) {
        let import = self.unit.import(dependency);
        let Some(OutputIndex(declared)) = self.declared[dependency.import] else {
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
        let misfit = self.misfit(dependency, fit);
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
        let component = text.scan.imports[dependency.import].component;
        let imports = text.imports_of(component);
        let names = imports.map(|import| text.scan.imports[import].name.as_str());
        let fit = types::instance(types, names, declared, index);
        let name = &self.unit.import(dependency).name;
        let exports = &types[types.component_instance_at(index)].exports;
        let is_meant = matches!(fit, Fit::Differs(_)) && exports.contains_key(name);
        let misfit = self.misfit(dependency, fit);
        self.errors.extend(misfit.map(|error| match is_meant {
            true => error.help(format!(
                "the file exports `{name}`: to pass that instance, write `(with \"{name}\" (instance $file \"{name}\"))`"
            )),
            false => error,
        }));
    }

    /// Returns the diagnostic for a dependency that does not fit its contract.
    fn misfit(&self, dependency: Dependency, fit: Fit) -> Option<Diagnostic> {
        let (graph, unit) = (self.graph, self.unit);
        match fit {
            Fit::Fits => None,
            Fit::NoType => Some(no_type(unit, unit.import(dependency))),
            Fit::Differs(mismatches) => {
                Some(message::mismatch(graph, unit, dependency, &mismatches))
            }
        }
    }
}

/// Returns the names of the imports of the component type with the index `declared`.
fn listed_imports(types: TypesRef<'_>, import: &Import, declared: u32) -> Vec<String> {
    match import.sort {
        Sort::Component => {
            let declared = types.component_type_at(declared);
            types[declared].imports.keys().cloned().collect()
        }
        _ => Vec::new(),
    }
}

/// Returns a warning for each import of a file that is replaced although the contract lists it. This happens where only validation can
/// determine the type of the contract.
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
        let path = file.path().display();
        let headline = format!(
            "import `{name}` of `{path}` is replaced by a file, so an argument for it has no effect"
        );
        let step = Step::Named("import", name.clone());
        let listed_at = declaration(unit, unit.import(dependency), &[step]);
        warnings.push(
            Diagnostic::warning("replaced-import", headline)
                .at(listed_at, "listed here")
                .at(inner.place, "replaced here")
                .help(format!(
                    "to pass an argument, write out the type at the import of the file, or keep the import by `--external '{name}'`"
                )),
        );
    }
    warnings
}

fn no_type(unit: &Unit, import: &Import) -> Diagnostic {
    let range = match &import.contract {
        Contract::Reference { range, .. } => range.clone(),
        _ => import.name_range.clone(),
    };
    let written: Vec<&str> = unit.text().text[range.clone()].split_whitespace().collect();
    let headline = format!(
        "`{}` is not the type of {}",
        written.join(" "),
        import.sort.with_article()
    );
    Diagnostic::error("invalid", headline).at(Span::new(unit.source.file, range), "")
}

/// Returns the diagnostic for a file in the composition `id` that does not fit; `None` if all files fit or if there is another fault.
fn misfit_in_composition(
    rewrite: &Rewrite,
    types: &mut UnitTypes,
    id: UnitId,
) -> Option<Diagnostic> {
    let graph = &rewrite.graph;
    types.prepare(rewrite, id).ok()?;
    let checked = types.validate(rewrite, rewrite.encoded(id), |_, _| {});
    let Fault::ImportMismatch { name } = checked.err()?.fault else {
        return None;
    };
    let dependencies = &graph.units[id].dependencies;
    let (itself, others) = dependencies.split_last()?;
    let importer = &graph.units[itself.unit];
    let mut supplied = importer.supplied.iter().zip(others).enumerate();
    let is_named = |import: usize| importer.text().valid_name(import) == name;
    let (number, (&(import, unit), other)) =
        supplied.find(|(_, ((import, _), _))| is_named(*import))?;
    let types = types.types();
    let indices = rewrite.indices_in_place(id);
    let imports = &graph.units[id].text().scan.imports;
    // Behind the imports that it has itself.
    let index = |sort: Sort, number: usize| {
        let own = imports[..imports.len() - dependencies.len()].iter();
        let own = own.filter(|import| import.sort == sort).count();
        let (space, old) = (sort.space(), u32::try_from(own + number).ok()?);
        Some(indices.output(0, space, SourceIndex(old)).0)
    };
    let component = types.component_at(index(Sort::Component, others.len())?);
    let declared = types[component].imports.get(&name)?.ty;
    let provided = types.component_instance_at(index(Sort::Instance, number)?);
    let provided = ComponentEntityType::Instance(provided);
    // The type declared has to show no more than the type provided.
    let mismatches = Comparison::new(types).beyond(Vec::new(), provided, declared);
    let dependency = Dependency {
        import,
        unit,
        ..*other
    };
    Some(message::mismatch(graph, importer, dependency, &mismatches))
}

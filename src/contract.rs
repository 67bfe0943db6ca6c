//! Holds each file against the type that is declared for it at an import: its contract.
//!
//! A text is encoded with all these types left in it, each in front of the definition that takes the import's place, so
//! that both types come from one validation.

mod mismatch;

use crate::diagnostic::Diagnostic;
use crate::emit::binary::{Assembly, Variant};
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::plan::Plan;
use crate::read::TextSource;
use crate::scan::{Contract, Import, Sort};
use crate::sections;
use crate::span::Span;
use crate::tokens;
use crate::validate;
use mismatch::{Mismatch, Step};
use std::ops::Range;
use wasmparser::component_types::{ComponentAnyTypeId, ComponentCoreTypeId, SubtypeCx};
use wasmparser::types::{Types, TypesRef};
use wasmparser::{ValidPayload, Validator, WasmFeatures};

/// Checks that each file fits the types declared for it. Warnings are added to `warnings`.
///
/// # Errors
///
/// For each import whose file does not fit, and for each text that does not keep to what it declares.
pub(crate) fn check(
    graph: &Graph,
    plan: &Plan,
    assembly: &Assembly,
    warnings: &mut Vec<Diagnostic>,
) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for (id, unit) in graph.units.iter().enumerate() {
        let declares = |dependency: &Dependency| {
            !matches!(unit.import(*dependency).contract, Contract::Elided(_))
        };
        if unit.dependencies.iter().any(declares) {
            errors.extend(check_unit(graph, plan, assembly, id, warnings)?);
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

fn check_unit(
    graph: &Graph,
    plan: &Plan,
    assembly: &Assembly,
    id: UnitId,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let unit = &graph.units[id];
    let text = unit
        .source
        .as_text()
        .expect("only text has imports to replace");
    let declared = declared_types(text);
    let with_contracts = assembly.variant(graph, &plan.with_contracts, id)?;
    let (runs, ends) = with_contracts.runs(assembly, graph, id);
    let mut pairs = ends.iter().zip(&unit.dependencies).peekable();
    let mut errors = Vec::new();
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    let validated = validate::each_payload(&runs, &mut validator, |payload, at, validator| {
        let ValidPayload::End(_) = payload else {
            return;
        };
        let is_here = |(end, dependency): &(&u64, &Dependency)| {
            **end == at.offset && unit.import(**dependency).depth == at.depth
        };
        let Some((_, &dependency)) = pairs.next_if(is_here) else {
            return;
        };
        let import = unit.import(dependency);
        if let (Some(types), Some(declared)) = (validator.types(0), declared[dependency.import]) {
            errors.extend(match fit(types, import, declared) {
                Fit::Fits => {
                    let listed = listed_imports(types, import, declared);
                    warnings.extend(replaced_all_the_same(graph, unit, dependency, &listed));
                    None
                }
                Fit::NoType => Some(no_type(unit, import, declared)),
                Fit::Differs(mismatches) => Some(diagnostic(graph, unit, dependency, &mismatches)),
            });
        }
    });
    match validated {
        // A file that does not fit may well be what makes the rest invalid.
        _ if !errors.is_empty() => Ok(errors),
        Err(error) => Err(vec![trace(graph, assembly, id, &with_contracts, &error)]),
        Ok(()) => check_uses(graph, plan, assembly, id, warnings),
    }
}

/// Checks that a text uses what it imports only as it declares it.
fn check_uses(
    graph: &Graph,
    plan: &Plan,
    assembly: &Assembly,
    id: UnitId,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let as_declared = assembly.variant(graph, &plan.as_declared, id)?;
    let (runs, _) = as_declared.runs(assembly, graph, id);
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    let declared = match validate::types(&runs, &mut validator) {
        Ok(types) => types,
        Err(error) => {
            let error = trace(graph, assembly, id, &as_declared, &error);
            return Ok(vec![error.help(
                "what the file has beyond the type declared for it cannot be used",
            )]);
        }
    };
    let is_parent = id == 0;
    if is_parent {
        validator.reset();
        // What is wrong with the bundle itself is reported when that is validated.
        if let Ok(shown) = validate::types(&assembly.runs(graph), &mut validator) {
            warnings.extend(shown_beyond(&graph.units[id], &declared, &shown));
        }
    }
    Ok(Vec::new())
}

/// A warning for each export of the parent that shows more in the bundle than it is declared to be.
fn shown_beyond(parent: &Unit, declared: &Types, shown: &Types) -> Vec<Diagnostic> {
    let text = parent.source.as_text();
    let text = text.expect("only text has imports to replace");
    let (imports, exports) = sections::interface(&text.encoded);
    let (declared, shown) = (declared.as_ref(), shown.as_ref());
    let mut comparison = mismatch::Comparison::new(shown);
    for name in &imports {
        let items = declared
            .component_item_for_import(name)
            .zip(shown.component_item_for_import(name));
        if let Some((declared, shown)) = items {
            // Imports are those of the parent in both, so this only learns which resource types are the same.
            comparison.beyond(Step::Named("import", name.clone()), declared.ty, shown.ty);
        }
    }
    let mut warnings = Vec::new();
    for name in &exports {
        let items = declared
            .component_item_for_export(name)
            .zip(shown.component_item_for_export(name));
        let Some((declared, shown)) = items else {
            continue;
        };
        let path = Step::Named("export", name.clone());
        let beyond = comparison.beyond(path.clone(), declared.ty, shown.ty);
        let Some(first) = beyond.first() else {
            continue;
        };
        let whole = 0..text.text.len();
        let place_of_name = named(text, whole, &[path]).unwrap_or_else(|| text.keyword());
        let headline = format!("export `{name}` shows more in the bundle than the parent declares");
        let place = place(&first.path);
        let what = match first.provides.starts_with("no such") {
            true => format!("{place} is not declared"),
            false => format!(
                "{place} is {}, and declared {}",
                quote(&first.declares),
                quote(&first.provides)
            ),
        };
        warnings.push(
            Diagnostic::warning("wider-export", headline)
                .at(Span::new(parent.source.file, place_of_name), what),
        );
    }
    warnings
}

fn trace(
    graph: &Graph,
    assembly: &Assembly,
    id: UnitId,
    variant: &Variant,
    error: &wasmparser::Error,
) -> Diagnostic {
    let (runs, _) = variant.runs(assembly, graph, id);
    validate::trace(graph, &runs, error, |unit| match unit == id {
        true => variant.skeleton(),
        false => assembly.skeleton(unit),
    })
}

/// For each import of a text the index of its type; `None` where it has none, or none that is declared.
///
/// These are indices of the binary in which the imports are still imports. They are those of the one with contracts too, but for
/// the type that an elided import has only in the former.
fn declared_types(text: &TextSource) -> Vec<Option<u32>> {
    let indices = sections::import_types(&text.encoded);
    let imports = &text.scan.imports;
    let before = |import: &Import, index: usize| {
        let is_elided = |other: &&Import| {
            other.scope == import.scope
                && other.sort == import.sort
                && matches!(other.contract, Contract::Elided(_))
        };
        u32::try_from(imports[..index].iter().filter(is_elided).count()).ok()
    };
    let index = |(index, import): (usize, &Import)| {
        let declared = (*indices.get(index)?)?;
        match import.contract {
            Contract::Elided(_) => None,
            // A number counts as its author did.
            Contract::Reference {
                number: Some(number),
                ..
            } => Some(number),
            _ => declared.checked_sub(before(import, index)?),
        }
    };
    imports.iter().enumerate().map(index).collect()
}

/// How a definition stands to its contract.
enum Fit {
    Fits,
    Differs(Vec<Mismatch>),
    /// The contract is not the type of a component or core module, whichever is imported.
    NoType,
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
            if declared >= types.component_type_count() {
                return Fit::NoType;
            }
            let ComponentAnyTypeId::Component(declared) = types.component_any_type_at(declared)
            else {
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

/// A warning for each import that a file has replaced, although its contract lists it and so lets the parent supply it.
fn replaced_all_the_same(
    graph: &Graph,
    unit: &Unit,
    dependency: Dependency,
    listed: &[String],
) -> Vec<Diagnostic> {
    let file = &graph.units[dependency.unit];
    let replaced =
        file.dependencies.iter().filter_map(|&inner| {
            let name = &file.import(inner).name;
            let is_listed = file.import(inner).depth == 1 && listed.contains(name);
            is_listed.then(|| {
            let headline = format!(
                "`{}` has its import `{name}` replaced, so what is supplied for it has no effect",
                file.path.display()
            );
            let path = [Step::Named("import", name.clone())];
            Diagnostic::warning("replaced-import", headline)
                .at(declaration(unit, unit.import(dependency), &path), "listed here")
                .at(inner.place, "replaced here")
                .help(format!("to supply it, keep it an import: `--external '{name}'`"))
        })
        });
    replaced.collect()
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

/// How many differences a diagnostic tells apart.
const SHOWN: usize = 3;

fn diagnostic(
    graph: &Graph,
    unit: &Unit,
    dependency: Dependency,
    mismatches: &[Mismatch],
) -> Diagnostic {
    let import = unit.import(dependency);
    let file = &graph.units[dependency.unit];
    let name = file.path.display();
    let headline = match mismatches {
        [] => format!("`{name}` does not fit the type declared for it"),
        [first, ..] => format!(
            "`{name}` does not fit the type declared for it: {}",
            place(&first.path)
        ),
    };
    let mut diagnostic = Diagnostic::error("contract-mismatch", headline);
    if mismatches.is_empty() {
        // Whatever the reason is, it is somewhere in between.
        let declared = declaration(unit, import, &[]);
        diagnostic = diagnostic.at(declared, "declared here");
        diagnostic = match definition(file, &[]) {
            Some(span) => diagnostic.at(span, "defined here"),
            None => diagnostic,
        };
    }
    for mismatch in mismatches.iter().take(SHOWN) {
        let declared = declaration(unit, import, &mismatch.path);
        let place = place(&mismatch.path);
        let told = |what: &str, ty: &str| match mismatches {
            [_] => format!("{what} {ty}"),
            _ => format!("{place}: {what} {ty}"),
        };
        diagnostic = diagnostic.at(declared, told("declares", &quote(&mismatch.declares)));
        let is_import =
            |step: &Step| matches!(step, Step::Named("import", _) | Step::CoreImport(..));
        let verb = match mismatch.path.iter().any(is_import) {
            true => "needs",
            false => "provides",
        };
        let provides = told(verb, &quote(&mismatch.provides));
        diagnostic = match definition(file, &mismatch.path) {
            Some(span) => diagnostic.at(span, provides),
            None => diagnostic.help(format!("`{name}` {provides}")),
        };
    }
    match mismatches.len().saturating_sub(SHOWN) {
        0 => {}
        1 => diagnostic = diagnostic.help("there is one more difference"),
        more => diagnostic = diagnostic.help(format!("there are {more} more differences")),
    }
    diagnostic.help(match is_bare(import) {
        true => format!(
            "`({})` without more declares that there are no imports and no exports; `...` stands for the file's own type",
            import.sort.keyword()
        ),
        false => correction(mismatches),
    })
}

/// Whether the contract declares nothing.
fn is_bare(import: &Import) -> bool {
    matches!(&import.contract, Contract::Inline(range) if range.is_empty())
}

/// What could be written instead.
fn correction(mismatches: &[Mismatch]) -> String {
    const OWN_TYPE: &str = "`...` in place of the whole type stands for the file's own";
    let [only] = mismatches else {
        return OWN_TYPE.to_owned();
    };
    let Mismatch {
        path,
        declares,
        provides,
    } = only;
    let is_item = ["(func", "(memory", "(table", "(global", "(tag"]
        .iter()
        .any(|item| provides.starts_with(item));
    let (outer, item) = match path.split_last() {
        Some((Step::Named(what @ ("import" | "export"), name), outer)) if is_item => {
            let name = tokens::string(name);
            (outer, Some(format!("({what} {name} {provides})")))
        }
        Some((Step::CoreImport(module, name), outer)) if is_item => {
            let (module, name) = (tokens::string(module), tokens::string(name));
            (outer, Some(format!("(import {module} {name} {provides})")))
        }
        _ => (path.as_slice(), None),
    };
    let within = match outer {
        [] => String::new(),
        outer => format!(" in {}", place(outer)),
    };
    if provides.starts_with("no such") {
        format!("leave it out of the declared type if it is not needed; {OWN_TYPE}")
    } else if let Some(item) = item {
        format!("to declare what the file has, write `{item}`{within}; {OWN_TYPE}")
    } else if is_code(provides) && is_code(declares) {
        format!("to declare what the file has, write `{provides}` for `{declares}`; {OWN_TYPE}")
    } else {
        OWN_TYPE.to_owned()
    }
}

fn is_code(ty: &str) -> bool {
    !ty.contains('…') && (ty.starts_with('(') || !ty.contains(' '))
}

/// Types as code, sentences as they are.
fn quote(ty: &str) -> String {
    if ty.starts_with('(') || !ty.contains(' ') {
        format!("`{ty}`")
    } else {
        ty.to_owned()
    }
}

/// The way to a difference in words, from the inside out.
fn place(path: &[Step]) -> String {
    let steps: Vec<String> = path.iter().rev().map(Step::to_string).collect();
    steps.join(" of ")
}

/// Where the contract speaks of what is at `path`: as far in as names lead, or else the import's name.
fn declaration(unit: &Unit, import: &Import, path: &[Step]) -> Span {
    let file = unit.source.file;
    let text = unit
        .source
        .as_text()
        .expect("only text has imports to replace");
    let within = match &import.contract {
        Contract::Inline(range) => range.clone(),
        _ => 0..0,
    };
    let found = named(text, within, path);
    Span::new(file, found.unwrap_or_else(|| import.name_range.clone()))
}

/// Where the text of a file speaks of what is at `path`. `None` for a binary.
fn definition(file: &Unit, path: &[Step]) -> Option<Span> {
    let text = file.source.as_text()?;
    let whole = 0..text.text.len();
    let place = named(text, whole, path).unwrap_or_else(|| text.keyword());
    Some(Span::new(file.source.file, place))
}

/// The string token that the last name on `path` is written as, each behind the one before; as far as there is one.
fn named(text: &TextSource, within: Range<usize>, path: &[Step]) -> Option<Range<usize>> {
    let source = &text.text[..within.end];
    let mut at = within.start;
    let mut found = None;
    for step in path {
        let (keyword, name) = match step {
            Step::Named("parameter", name) => ("param", name),
            Step::Named(what, name) => (*what, name),
            Step::CoreImport(_, name) => ("import", name),
            Step::Unnamed(_) => continue,
        };
        let Some(range) = string_behind(source, at, keyword, &tokens::string(name)) else {
            break;
        };
        at = range.end;
        found = Some(range);
    }
    found
}

/// The string `token` in the first form `(keyword … token` from `at` on.
fn string_behind(source: &str, at: usize, keyword: &str, token: &str) -> Option<Range<usize>> {
    let mut last_keyword = "";
    for found in tokens::lex(source, at) {
        let range = tokens::range(&found);
        match found.kind {
            wast::lexer::TokenKind::Keyword => last_keyword = &source[range],
            wast::lexer::TokenKind::String
                if last_keyword == keyword && source[range.clone()] == *token =>
            {
                return Some(range);
            }
            _ => {}
        }
    }
    None
}

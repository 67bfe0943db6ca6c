//! Holds each text against the types that it declares for its imports itself: it may use no more than they show, and what it
//! exports is of the type that they make of it.

use super::message::named;
use crate::binary::{self, Interface};
use crate::check::validate::UnitTypes;
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Graph, Unit, UnitId};
use crate::rewrite::{Ascriptions, Encodings, Plan, outline};
use crate::types::{Comparison, Mismatch, Step, place, quote};
use wasmparser::types::{Types, TypesRef};

/// Checks that a text uses what it imports only as it declares it. Gives the types of the text as it is declared, or nothing if seals are
/// asked for that there cannot be: then validation has to begin anew.
///
/// # Errors
///
/// The first use of what is not declared.
pub(super) fn check(
    graph: &Graph,
    plan: &Plan,
    outlines: &Encodings,
    workbench: &mut UnitTypes<'_>,
    id: UnitId,
    nested: Nested,
) -> Result<Option<Types>, Vec<Diagnostic>> {
    let unit = &graph.units[id];
    let is_sealed = |import: usize| {
        let import = &unit.text().scan.imports[import];
        nested == Nested::Sealed && import.depth > 1 && !import.is_elided()
    };
    let imports = unit.dependencies.iter().map(|dependency| dependency.import);
    let sealed: Ascriptions = imports.filter(|&import| is_sealed(import)).collect();
    match types_as_declared(graph, plan, outlines, workbench, id, &sealed) {
        Ok(types) => Ok(Some(types)),
        // A seal cannot speak of a resource type of the component that it is in.
        Err(error) if !sealed.is_empty() && is_resource_out_of_reach(&error) => Ok(None),
        Err(error) => Err(vec![error]),
    }
}

/// What stands for the imports of nested definitions, which may be instantiated without them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nested {
    /// What is imported.
    Defined,
    /// The same, sealed, which makes it what is declared.
    Sealed,
}

fn is_resource_out_of_reach(error: &Diagnostic) -> bool {
    error.headline.contains("transitively refers to resources")
}

fn types_as_declared(
    graph: &Graph,
    plan: &Plan,
    outlines: &Encodings,
    workbench: &mut UnitTypes<'_>,
    id: UnitId,
    seals: &Ascriptions,
) -> Result<Types, Diagnostic> {
    let edits = plan.as_declared(graph, id, seals);
    let as_declared = outline(&graph.units[id], &edits).map_err(|mut errors| errors.remove(0))?;
    let types = workbench.validate(outlines, id, &as_declared, |_, _| {});
    types.map_err(|error| match error.headline.starts_with("missing import") {
        true => error.help(
            "or leave it out of the type declared for the component, if the file does without",
        ),
        false => error.help("what the file has beyond the type declared for it cannot be used"),
    })
}

/// Has definitions sealed whose exports would show, as exports of the text, more than the text declares. Warns of what shows all the same.
///
/// The types are those of the text as it is declared, and as it is.
///
/// # Errors
///
/// When a text with seals cannot be encoded.
pub(super) fn keep(
    graph: &Graph,
    plan: &mut Plan,
    outlines: &mut Encodings,
    workbench: &mut UnitTypes<'_>,
    id: UnitId,
    (declared, shown): (&Types, Types),
    warnings: &mut Vec<Diagnostic>,
) -> Result<bool, Vec<Diagnostic>> {
    let unit = &graph.units[id];
    let mut seals = Ascriptions::new();
    let rendered = outlines.of(id).skeleton();
    let rendered = rendered.expect("a text with imports of files is rendered");
    let interface = binary::interface(&rendered.bytes);
    let mut beyond = shown_beyond(&interface, declared, &shown, declared.as_ref());
    loop {
        let origins = beyond.iter().filter_map(|mismatch| origin(unit, mismatch));
        let before = seals.len();
        let mut more = seals.clone();
        more.extend(origins);
        if more.len() == before {
            break;
        }
        plan.seal(graph, id, more.clone());
        plan.encode(graph, id, outlines)?;
        match workbench.validate(outlines, id, outlines.of(id), |_, _| {}) {
            Ok(shown) => {
                beyond = shown_beyond(&interface, declared, &shown, shown.as_ref());
                seals = more;
            }
            Err(_) => {
                // A seal cannot speak of a resource type of the component that it is in.
                plan.seal(graph, id, seals.clone());
                plan.encode(graph, id, outlines)?;
                break;
            }
        }
    }
    warnings.extend(beyond.iter().map(|mismatch| wider_export(unit, mismatch)));
    Ok(!seals.is_empty())
}

/// The import that is to be sealed so that what an export shows at some place is what is declared.
fn origin(unit: &Unit, mismatch: &Mismatch) -> Option<usize> {
    let exports = mismatch.path.iter().map_while(|step| match step {
        Step::Named("export", name) => Some(name.as_str()),
        _ => None,
    });
    let path: Vec<&str> = exports.collect();
    let import = unit.text().items.origin(&path)?;
    unit.replaces(import).then_some(import)
}

/// What the exports of a text show beyond what they are declared to be, which has these imports and exports. `all` are those of the types that were validated last:
/// they know the others too.
fn shown_beyond(
    Interface { imports, exports }: &Interface,
    declared: &Types,
    shown: &Types,
    all: TypesRef<'_>,
) -> Vec<Mismatch> {
    let (declared, shown) = (declared.as_ref(), shown.as_ref());
    let mut comparison = Comparison::new(all);
    for name in imports {
        let items = declared
            .component_item_for_import(name)
            .zip(shown.component_item_for_import(name));
        if let Some((declared, shown)) = items {
            // Imports are those of the text in both, so this only learns which resource types are the same.
            let path = vec![Step::Named("import", name.clone())];
            comparison.beyond(path, declared.ty, shown.ty);
        }
    }
    let mut beyond = Vec::new();
    for (name, _) in exports {
        let items = declared
            .component_item_for_export(name)
            .zip(shown.component_item_for_export(name));
        if let Some((declared, shown)) = items {
            let path = vec![Step::Named("export", name.clone())];
            beyond.extend(comparison.beyond(path, declared.ty, shown.ty));
        }
    }
    beyond
}

/// A warning for an export that shows more in the bundle than it is declared to be.
fn wider_export(unit: &Unit, mismatch: &Mismatch) -> Diagnostic {
    let text = unit.text();
    let whole = 0..text.text.len();
    let name = match mismatch.path.first() {
        Some(Step::Named(_, name)) => name.as_str(),
        _ => "",
    };
    let place_of_name = named(text, whole, &mismatch.path[..1]).unwrap_or_else(|| text.keyword());
    let headline = format!("export `{name}` shows more in the bundle than the parent declares");
    let place = place(&mismatch.path);
    let what = match mismatch.provides.starts_with("no such") {
        true => format!("{place} is not declared"),
        false => format!(
            "{place} is {}, and declared {}",
            quote(&mismatch.declares),
            quote(&mismatch.provides)
        ),
    };
    Diagnostic::warning("wider-export", headline)
        .at(Span::new(unit.source.file, place_of_name), what)
}

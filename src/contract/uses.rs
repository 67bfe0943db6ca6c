//! Holds each text against the types that it declares for its imports itself: it may use no more than they show, and what it
//! exports is of the type that they make of it.

use super::message::{named, place, quote};
use super::mismatch::{Comparison, Step};
use super::trace;
use crate::diagnostic::Diagnostic;
use crate::emit::binary::Assembly;
use crate::graph::{Graph, Unit, UnitId};
use crate::plan;
use crate::sections;
use crate::span::Span;
use crate::validate;
use wasmparser::types::Types;
use wasmparser::{Validator, WasmFeatures};

/// Checks that a text uses what it imports only as it declares it.
pub(super) fn check(
    graph: &Graph,
    assembly: &Assembly,
    id: UnitId,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let as_declared = assembly.variant(graph, &plan::as_declared(graph, id), id)?;
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
    let text = parent.text();
    let (imports, exports) = sections::interface(&text.encoded);
    let (declared, shown) = (declared.as_ref(), shown.as_ref());
    let mut comparison = Comparison::new(shown);
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

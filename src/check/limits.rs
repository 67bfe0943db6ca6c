//! Bounds as diagnostics of their own. The formats bound the number of definitions, which copying can make exponential, and
//! the depth of nesting in text. Users can raise the bounds on the amount of input and output.

use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Graph, Unit, UnitId, raise};
use crate::options::{Limits, Sharing};
use crate::rewrite::{self, DEPTH_WITHOUT_DOUBT, Notes, Rewrite};
use crate::source::{self, DEFINITIONS};
use crate::text::MAX_NESTING;

/// Checks that the bundle's text can be read back, where definitions, or types and instructions in them, nest so deep that they could pass
/// the limit.
///
/// # Errors
///
/// When it cannot.
pub(super) fn check_nesting(rewrite: &Rewrite) -> Result<(), Vec<Diagnostic>> {
    let deepest = self::deepest(rewrite);
    if deepest <= DEPTH_WITHOUT_DOUBT && !has_deep_forms(rewrite) {
        return Ok(());
    }
    if deepest > MAX_NESTING {
        return Err(vec![too_deep(rewrite, deepest)]);
    }
    let mut text = Vec::new();
    rewrite::write_text(rewrite, &Notes::default(), &mut text)
        .expect("writing to memory does not fail");
    let text = String::from_utf8(text).expect("the parts of a bundle are UTF-8");
    match source::is_nested_too_deep(&text) {
        true => Err(vec![too_deep(rewrite, deepest)]),
        false => Ok(()),
    }
}

/// Checks how many definitions the bundle will have.
///
/// # Errors
///
/// When there would be too many.
pub(super) fn check_definitions(
    rewrite: &Rewrite,
    sharing: Sharing,
) -> Result<(), Vec<Diagnostic>> {
    let brought = |unit| match sharing {
        Sharing::Copy => copied(rewrite)[unit],
        Sharing::Share | Sharing::Flatten => defined_once(rewrite, unit),
    };
    let all = brought(0);
    if all > DEFINITIONS {
        return Err(vec![too_many(&rewrite.graph, all, sharing, brought)]);
    }
    let units = rewrite.graph.units.iter();
    let crowded: Vec<Diagnostic> = units.filter_map(too_many_in_one).collect();
    match crowded.is_empty() {
        true => Ok(()),
        false => Err(crowded),
    }
}

/// Returns the diagnostic for a unit in which files replace more imports of one component than one may have components or core modules:
/// each use of a file takes an index, even if the file is defined once.
fn too_many_in_one(unit: &Unit) -> Option<Diagnostic> {
    let imports = unit.dependencies.iter();
    let imports = imports.map(|&dependency| unit.import(dependency));
    let diagnostic = source::too_many_in_one(unit.source.file, imports)?;
    Some(unit.file.with_import_site(diagnostic))
}

/// How many definitions each unit has, with a copy of another for each time that it is used.
fn copied(rewrite: &Rewrite) -> Vec<usize> {
    let graph = &rewrite.graph;
    let mut counts = vec![0usize; graph.units.len()];
    for &id in &graph.leaves_first {
        let mut count = rewrite.encoded(id).size.definitions;
        for used in graph.units[id].used_in_place() {
            count = count.saturating_add(counts[used]);
        }
        counts[id] = count;
    }
    counts
}

/// How many definitions a unit has, with all that it uses, directly or not, once.
fn defined_once(rewrite: &Rewrite, unit: UnitId) -> usize {
    let mut is_counted = vec![false; rewrite.graph.units.len()];
    let mut left = vec![unit];
    let mut count = 0;
    while let Some(unit) = left.pop() {
        if !std::mem::replace(&mut is_counted[unit], true) {
            count += rewrite.encoded(unit).size.definitions;
            left.extend(rewrite.graph.units[unit].used_in_place());
        }
    }
    count
}

/// How deep definitions nest in each unit, with a copy of another where it is used.
fn depths(rewrite: &Rewrite) -> Vec<usize> {
    let graph = &rewrite.graph;
    let mut depths = vec![0; graph.units.len()];
    for &id in &graph.leaves_first {
        let unit = &graph.units[id];
        let nested = unit.dependencies.iter();
        let nested = nested.map(|&used| unit.import(used).depth + depths[used.unit]);
        depths[id] = nested
            .max()
            .unwrap_or(0)
            .max(rewrite.encoded(id).size.depth);
    }
    depths
}

/// Checks the size of the bundle as a binary, or as text.
///
/// # Errors
///
/// When it is too large.
pub(crate) fn check_output(bytes: u64, limits: &Limits) -> Result<(), Vec<Diagnostic>> {
    match bytes > limits.output {
        true => {
            let headline = format!("the bundle has more than {} bytes", limits.output);
            Err(vec![raise(
                Diagnostic::error("too-large-bundle", headline),
                "output",
            )])
        }
        false => Ok(()),
    }
}

fn too_many(
    graph: &Graph,
    definitions: usize,
    sharing: Sharing,
    brought: impl Fn(UnitId) -> usize,
) -> Diagnostic {
    let count = match definitions {
        usize::MAX => "more than can be counted".to_owned(),
        count => count.to_string(),
    };
    let diagnostic = Diagnostic::error(
        "too-many-definitions",
        format!(
            "the bundle would contain {count} components and core modules, and at most {DEFINITIONS} are valid"
        ),
    );
    let diagnostic = with_largest(diagnostic, graph, &brought, |unit| {
        format!("this file brings {}", brought(unit))
    });
    match sharing {
        Sharing::Copy => diagnostic
            .help("`--no-share` copies a file for each use; without it, each file is defined once"),
        _ => diagnostic
            .help("each file is counted once; runtimes refuse a component that contains more"),
    }
}

/// How many components there are around the innermost definition in the bundle, that one included.
fn deepest(rewrite: &Rewrite) -> usize {
    let units = 0..rewrite.graph.units.len();
    let depths =
        units.map(|unit| rewrite.placement().depth(unit) + rewrite.encoded(unit).size.depth);
    depths.max().unwrap_or(0)
}

/// Whether forms in the text of a file, nested as it is, could pass the limit where it is defined.
fn has_deep_forms(rewrite: &Rewrite) -> bool {
    let mut units = rewrite.graph.units.iter().enumerate();
    units.any(|(id, unit)| {
        let forms = match unit.source.as_text() {
            Some(text) => text.depth,
            None => rewrite.encoded(id).size.forms,
        };
        // An ascription is one more component around it.
        forms + rewrite.placement().depth(id) + 1 > MAX_NESTING
    })
}

fn too_deep(rewrite: &Rewrite, deepest: usize) -> Diagnostic {
    let depths = depths(rewrite);
    let diagnostic = Diagnostic::error(
        "nesting-too-deep",
        format!(
            "definitions nest {} deep in the bundle, and with the types in them, deeper than the text format allows ({MAX_NESTING})",
            deepest
        ),
    );
    with_largest(
        diagnostic,
        &rewrite.graph,
        |unit| depths[unit],
        |unit| format!("this one nests {} deep", depths[unit]),
    )
}

/// Points at the parent's import for which `by` is largest.
fn with_largest(
    diagnostic: Diagnostic,
    graph: &Graph,
    by: impl Fn(UnitId) -> usize,
    text: impl Fn(UnitId) -> String,
) -> Diagnostic {
    let parent = &graph.units[0];
    let largest = parent
        .dependencies
        .iter()
        .rev()
        .max_by_key(|dependency| by(dependency.unit));
    match largest {
        Some(&dependency) => {
            let range = parent.import(dependency).name_range.clone();
            diagnostic.at(Span::new(parent.source.file, range), text(dependency.unit))
        }
        None => diagnostic,
    }
}

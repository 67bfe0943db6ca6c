//! Bounds that the formats set, as diagnostics of their own: the number of definitions, which copying can make
//! exponential, and the depth of nesting in text.

use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::graph::{Graph, UnitId};
use crate::plan::Plan;
use crate::read::{self, SourceForm};
use crate::sections::{self, Size};
use crate::span::Span;

/// How many components and core modules validation allows in a whole bundle, itself included.
const DEFINITIONS: usize = 1000;

/// How deep definitions may nest in text: the parser of the text format goes no further.
const DEPTH: usize = 100;

/// Above this depth of definitions, types in the innermost one may pass the limit; no type that is not made for it nests deeper than the rest.
const DEPTH_WITHOUT_DOUBT: usize = 40;

/// Checks that the bundle's text can be read back, where definitions nest so deep that types in them could pass the limit.
///
/// # Errors
///
/// When it cannot.
pub(crate) fn nesting(graph: &Graph, plan: &Plan) -> Result<(), Vec<Diagnostic>> {
    let sizes = sizes(graph);
    if sizes[0].depth <= DEPTH_WITHOUT_DOUBT {
        return Ok(());
    }
    let mut text = Vec::new();
    emit::text::write(graph, plan, &mut text).expect("writing to memory does not fail");
    let text = String::from_utf8(text).expect("the parts of a bundle are UTF-8");
    match read::is_nested_too_deep(&text) {
        true => Err(vec![too_deep(graph, &sizes)]),
        false => Ok(()),
    }
}

/// Checks how many definitions the bundle will have, and how deep they will nest.
///
/// # Errors
///
/// The first limit that would be passed.
pub(crate) fn definitions(graph: &Graph) -> Result<(), Vec<Diagnostic>> {
    let sizes = sizes(graph);
    let whole = sizes[0];
    if whole.definitions > DEFINITIONS {
        return Err(vec![too_many(graph, whole.definitions, &sizes)]);
    }
    if whole.depth > DEPTH {
        return Err(vec![too_deep(graph, &sizes)]);
    }
    Ok(())
}

/// The size that each unit will have in the bundle.
fn sizes(graph: &Graph) -> Vec<Size> {
    let mut sizes = vec![Size::default(); graph.units.len()];
    for &id in &graph.leaves_first {
        let unit = &graph.units[id];
        let mut size = match &unit.source.form {
            SourceForm::Binary(binary) => sections::size(&binary.bytes),
            SourceForm::Text(text) => sections::size(&text.encoded),
        };
        for &dependency in &unit.dependencies {
            let nested = sizes[dependency.unit];
            size.definitions = size.definitions.saturating_add(nested.definitions);
            let depth = unit.import(dependency).depth + nested.depth;
            size.depth = size.depth.max(depth);
        }
        sizes[id] = size;
    }
    sizes
}

fn too_many(graph: &Graph, definitions: usize, sizes: &[Size]) -> Diagnostic {
    let count = match definitions {
        usize::MAX => "more than can be counted".to_owned(),
        count => count.to_string(),
    };
    let diagnostic = Diagnostic::error(
        "too-many-definitions",
        format!(
            "the bundle would hold {count} components and core modules; at most {DEFINITIONS} are valid"
        ),
    );
    with_largest(
        diagnostic,
        graph,
        |unit| sizes[unit].definitions,
        |unit| format!("this one brings {}", sizes[unit].definitions),
    )
    .help("a file that is used several times is copied for each use")
}

fn too_deep(graph: &Graph, sizes: &[Size]) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        "nesting-too-deep",
        format!(
            "definitions nest {} deep in the bundle, and with the types in them deeper than the text format allows ({DEPTH})",
            sizes[0].depth
        ),
    );
    with_largest(
        diagnostic,
        graph,
        |unit| sizes[unit].depth,
        |unit| format!("this one nests {} deep", sizes[unit].depth),
    )
}

/// Points at the parent's import of what `by` is largest for.
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

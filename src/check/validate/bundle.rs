//! Validates the bundle's binary, in the parts that it is assembled from, before anything is written.
//!
//! Each fault is traced to its file, and in a text to the line.

use super::payloads::{self, Bodies, Body, each_payload, fresh};
use super::trace::{Tracer, origin};
use super::wiring::explained;
use crate::binary;
use crate::diagnostics::Diagnostic;
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Assembly, Chunk, Rewrite};
use std::collections::BTreeSet;
use std::fmt;
use wasmparser::types::{Types, TypesRef};
use wasmparser::{Error, ValidPayload, Validator};

/// The types of a valid bundle.
pub(crate) struct BundleTypes(Types);

impl BundleTypes {
    pub(crate) fn as_ref(&self) -> TypesRef<'_> {
        self.0.as_ref()
    }
}

impl fmt::Debug for BundleTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BundleTypes").finish_non_exhaustive()
    }
}

/// Checks that no file refers to anything outside of itself, which would be whatever surrounds it in the bundle.
///
/// # Errors
///
/// One for each file that does.
pub(crate) fn validate_closed(graph: &Graph) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for (id, unit) in graph.units.iter().enumerate() {
        if let Some(free) = binary::free_alias(unit.source.bytes()) {
            let message = format!("invalid outer alias count of {}", free.count);
            let chunks = alone(graph, id);
            let invalid = in_file(graph, &chunks).trace_message(&message, free.offset);
            errors.push(*invalid.diagnostic);
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

/// Validates each unit without imports by itself, except for its function bodies.
///
/// # Errors
///
/// One for each unit that is not valid.
pub(crate) fn validate_units(graph: &Graph) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for (id, unit) in graph.units.iter().enumerate() {
        if !unit.is_unchanged() || unit.is_extracted() {
            continue;
        }
        let chunks = alone(graph, id);
        // A single validator would keep all types and copy them at the end of each unit.
        let mut validator = fresh();
        if let Err(error) = definitions(&chunks, &mut validator, &mut |_| {}) {
            let invalid = explained(&in_file(graph, &chunks), &error, validator.types(0));
            errors.push(*invalid.diagnostic);
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

/// Returns the binary of a unit as it is in its file.
fn alone(graph: &Graph, id: UnitId) -> [Chunk<'_>; 1] {
    [Chunk {
        bytes: graph.units[id].source.bytes(),
        unit: id,
        offset: 0,
    }]
}

/// Returns the tracer for a unit as it is in its file.
fn in_file<'a>(graph: &'a Graph, chunks: &'a [Chunk<'a>]) -> Tracer<'a> {
    Tracer {
        graph,
        chunks,
        skeleton: &|_| None,
    }
}

/// Validates the bundle, function bodies on all cores, and returns its types.
///
/// # Errors
///
/// The first fault outside of function bodies, or else the first fault in the bodies of each unit.
pub(crate) fn validate_bundle(
    rewrite: &Rewrite,
    assembly: &Assembly,
) -> Result<BundleTypes, Vec<Diagnostic>> {
    let chunks = assembly.chunks(rewrite);
    let mut validator = fresh();
    let mut types = None;
    let tracer = Tracer {
        graph: &rewrite.graph,
        chunks: &chunks,
        skeleton: &|unit| rewrite.encoded(unit).skeleton(),
    };
    let size = chunks.iter().map(|chunk| chunk.bytes.len()).sum();
    let faults = payloads::validate_bodies(size, |found| {
        types = definitions(&chunks, &mut validator, found)?;
        Ok(())
    });
    let mut faults = faults.map_err(|error| explained(&tracer, &error, validator.types(0)))?;
    faults.sort_by_key(Error::offset);
    // Tracing a fault reads the text again, so only one fault of each unit is traced.
    let mut seen = BTreeSet::new();
    faults.retain(|error| seen.insert(origin(&chunks, error.offset()).0));
    let faults = faults.iter().map(|error| *tracer.trace(error).diagnostic);
    let faults: Vec<Diagnostic> = faults.collect();
    match faults.is_empty() {
        true => Ok(BundleTypes(types.expect("a valid binary has an end"))),
        false => Err(faults),
    }
}

/// Validates everything but the function bodies, and returns the types. Calls `found` with each body, once for all core modules of the
/// same bytes.
fn definitions<'a>(
    chunks: &[Chunk<'a>],
    validator: &mut Validator,
    found: &mut dyn FnMut(Body<'a>),
) -> Result<Option<Types>, Error> {
    let mut types = None;
    each_payload(chunks, Bodies::Seen, validator, |_, valid, _| match valid {
        ValidPayload::Func(func, body) => found((func, body)),
        ValidPayload::End(end) => types = Some(end),
        _ => {}
    })?;
    Ok(types)
}

//! Whether the bundle is valid: its binary, in the parts that it is assembled from, before anything is written.
//!
//! A fault is traced back to the file that it comes from, and in a text to the line.

mod arrivals;
mod bodies;
mod trace;
mod workbench;

pub(crate) use arrivals::Arrivals;
pub(crate) use trace::{origin, place};
pub(crate) use workbench::Workbench;

use crate::diagnostic::Diagnostic;
use crate::emit::binary::{Assembly, Run};
use crate::emit::outline::Outlines;
use crate::graph::Graph;
use crate::sections;
use bodies::Body;
use std::collections::BTreeSet;
use trace::{fault, trace};
use wasmparser::types::Types;
use wasmparser::{Chunk, Encoding, Error, Parser, Payload, ValidPayload, Validator, WasmFeatures};

/// Checks that no file speaks of what would be around it in the bundle.
///
/// # Errors
///
/// One for each that does.
pub(crate) fn closed(graph: &Graph) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for (id, unit) in graph.units.iter().enumerate() {
        if let Some(free) = sections::free_alias(unit.source.bytes()) {
            let message = format!("invalid outer alias count of {}", free.count);
            errors.push(fault(graph, None, id, &message, free.offset));
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

/// Validates the units that import nothing each by itself, but for their function bodies.
///
/// # Errors
///
/// One for each unit that is not valid.
pub(crate) fn units(graph: &Graph) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for (id, unit) in graph.units.iter().enumerate() {
        if !unit.is_unchanged() {
            continue;
        }
        if unit.part_at.is_some() {
            continue;
        }
        let bytes = unit.source.bytes();
        let runs = [Run {
            bytes,
            unit: id,
            offset: 0,
        }];
        // One validator for all would keep all types, and copy them at the end of each unit.
        if let Err(error) = definitions(&runs, &mut fresh(), &mut |_| {}) {
            errors.push(fault(graph, None, id, error.message(), error.offset()));
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

fn fresh() -> Validator {
    Validator::new_with_features(WasmFeatures::all())
}

/// Validates the bundle, function bodies on all cores.
///
/// # Errors
///
/// The first fault outside of function bodies, or else the first in each unit's.
pub(crate) fn bundle(
    graph: &Graph,
    outlines: &Outlines,
    assembly: &Assembly,
) -> Result<(), Vec<Diagnostic>> {
    let runs = assembly.runs(graph, outlines);
    let mut validator = fresh();
    let trace = |error: &Error| trace(graph, &runs, error, |unit| outlines.of(unit).skeleton());
    let faults = bodies::validate(|found| definitions(&runs, &mut validator, found));
    let mut faults = faults.map_err(|error| vec![trace(&error)])?;
    faults.sort_by_key(Error::offset);
    // Tracing a fault reads the text again, so that is done for one fault of a unit only.
    let mut seen = BTreeSet::new();
    faults.retain(|error| seen.insert(origin(&runs, error.offset()).0));
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.iter().map(trace).collect())
    }
}

/// Validates everything but the function bodies, which `found` is called with, once for all core modules of the same bytes.
fn definitions<'a>(
    runs: &[Run<'a>],
    validator: &mut Validator,
    found: &mut dyn FnMut(Body<'a>),
) -> Result<(), Error> {
    each_payload(runs, Bodies::Seen, validator, |_, valid, _| {
        if let ValidPayload::Func(func, body) = valid {
            found((func, body));
        }
    })
}

/// The types of a binary that is valid.
pub(crate) fn types(runs: &[Run<'_>]) -> Types {
    let mut types = None;
    let validated = each_payload(runs, Bodies::Skipped, &mut fresh(), |_, valid, _| {
        if let ValidPayload::End(end) = valid {
            types = Some(end);
        }
    });
    validated.expect("it is valid");
    types.expect("a binary that is valid has an end")
}

/// What is done about function bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bodies {
    /// They are given to whoever sees the payloads, to be validated; those of core modules of the same bytes once.
    Seen,
    /// They are not even looked for, nor is anything else in a core module that has no part in its type.
    Skipped,
}

/// Validates all payloads of a binary, and calls `see` with each and what validation says of it.
///
/// # Errors
///
/// The first fault; those in function bodies are not looked for, and others that `bodies` passes over.
fn each_payload<'a>(
    runs: &[Run<'a>],
    bodies: Bodies,
    validator: &mut Validator,
    mut see: impl FnMut(&Payload<'a>, ValidPayload<'a>, &Validator),
) -> Result<(), Error> {
    let mut parser = Parser::new(0);
    parser.set_features(*validator.features());
    let mut outer: Vec<Parser> = Vec::new();
    let mut modules = Modules::default();
    let mut runs = runs.iter();
    let mut rest: &[u8] = &[];
    loop {
        // A run ends where a definition starts or ends, so what the parser wants next is never split between two.
        if rest.is_empty() {
            rest = runs.next().map_or(&[], |run| run.bytes);
        }
        let is_last = runs.as_slice().is_empty();
        let (payload, consumed) = match parser.parse(rest, is_last)? {
            Chunk::Parsed { payload, consumed } => (payload, consumed),
            Chunk::NeedMoreData(_) => match parser.parse(rest, true)? {
                Chunk::Parsed { payload, consumed } => (payload, consumed),
                Chunk::NeedMoreData(_) => unreachable!("the parser was told that this is all"),
            },
        };
        rest = &rest[consumed..];
        modules.see(&payload, rest);
        let valid = match bodies == Bodies::Skipped && modules.is_beside_types(&payload) {
            true => ValidPayload::Ok,
            false => validator.payload(&payload)?,
        };
        if let Payload::CodeSectionStart { size, .. } = payload
            && (bodies == Bodies::Skipped || modules.is_repeated)
            && let Some(behind) = rest.get(size as usize..)
        {
            parser.skip_section();
            rest = behind;
        }
        let is_last = match &valid {
            ValidPayload::Parser(inner) => {
                outer.push(std::mem::replace(&mut parser, inner.clone()));
                false
            }
            ValidPayload::End(_) => match outer.pop() {
                Some(next) => {
                    parser = next;
                    false
                }
                None => true,
            },
            ValidPayload::Ok | ValidPayload::Func(..) => false,
        };
        see(&payload, valid, validator);
        if is_last {
            return Ok(());
        }
    }
}

/// The core modules that are passed.
#[derive(Default)]
struct Modules<'a> {
    /// Whether the definition is one that the payloads are in.
    is_inside: bool,
    /// Whether one of the same bytes came before.
    is_repeated: bool,
    /// Those that are large enough that doing without is worth a look.
    large: Vec<&'a [u8]>,
}

impl<'a> Modules<'a> {
    const LARGE: usize = 1 << 12;

    /// Takes note of a payload, in front of `rest`.
    fn see(&mut self, payload: &Payload<'a>, rest: &'a [u8]) {
        match payload {
            Payload::Version { encoding, .. } => self.is_inside = *encoding == Encoding::Module,
            Payload::End(_) => {
                self.is_inside = false;
                self.is_repeated = false;
            }
            Payload::ModuleSection {
                unchecked_range, ..
            } => {
                let len = unchecked_range.end - unchecked_range.start;
                let module = usize::try_from(len).ok().and_then(|len| rest.get(..len));
                let Some(module) = module.filter(|module| module.len() >= Self::LARGE) else {
                    return;
                };
                self.is_repeated = self.large.contains(&module);
                if !self.is_repeated {
                    self.large.push(module);
                }
            }
            _ => {}
        }
    }

    /// Whether a payload is a section of a core module that has no part in its type.
    fn is_beside_types(&self, payload: &Payload<'_>) -> bool {
        let is_section = matches!(
            payload,
            Payload::ElementSection(_)
                | Payload::DataCountSection { .. }
                | Payload::DataSection(_)
                | Payload::CustomSection(_)
        );
        self.is_inside && is_section
    }
}

//! Whether the bundle is valid: its binary, in the parts that it is assembled from, before anything is written.
//!
//! A fault is traced back to the file that it comes from, and in a text to the line.

use crate::diagnostic::Diagnostic;
use crate::emit::binary::{Assembly, Run, Skeleton, Variant};
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::locate;
use crate::plan::Expansion;
use crate::read::{self, SourceForm};
use crate::span::Span;
use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::Mutex;
use std::thread;
use wasmparser::types::Types;
use wasmparser::{
    Chunk, Error, FuncToValidate, FuncValidatorAllocations, FunctionBody, Parser, Payload,
    ValidPayload, Validator, ValidatorResources, WasmFeatures,
};

/// Validates the units that import nothing each by itself, but for their function bodies.
///
/// # Errors
///
/// One for each unit that is not valid.
pub(crate) fn units(graph: &Graph) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for (id, unit) in graph.units.iter().enumerate() {
        if !unit.dependencies.is_empty() || unit.has_gaps() {
            continue;
        }
        // One validator for all would keep all types, and copy them at the end of each unit.
        let mut validator = fresh();
        let bytes = unit.source.bytes();
        let runs = [Run {
            bytes,
            unit: id,
            offset: 0,
        }];
        if types(&runs, &mut validator).is_err()
            && let Err(error) = definitions(&runs, &mut fresh())
        {
            errors.push(fault(graph, None, id, &error, error.offset()));
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
pub(crate) fn bundle(graph: &Graph, assembly: &Assembly) -> Result<(), Vec<Diagnostic>> {
    let runs = assembly.runs(graph);
    let mut validator = fresh();
    let trace = |error: &Error| trace(graph, &runs, error, |unit| assembly.skeleton(unit));
    let bodies = definitions(&runs, &mut validator).map_err(|error| vec![trace(&error)])?;
    let mut faults = function_bodies(bodies);
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

type Body<'a> = (FuncToValidate<ValidatorResources>, FunctionBody<'a>);

/// Validates everything but the function bodies, which it gives back.
fn definitions<'a>(runs: &[Run<'a>], validator: &mut Validator) -> Result<Vec<Body<'a>>, Error> {
    let mut bodies = Vec::new();
    each_payload(runs, Bodies::Seen, validator, |payload, _, _| {
        if let ValidPayload::Func(func, body) = payload {
            bodies.push((func, body));
        }
    })?;
    Ok(bodies)
}

/// The types of a binary, without looking at its function bodies.
///
/// # Errors
///
/// The first fault.
pub(crate) fn types(runs: &[Run<'_>], validator: &mut Validator) -> Result<Types, Error> {
    let mut types = None;
    each_payload(runs, Bodies::Skipped, validator, |payload, at, _| {
        if let ValidPayload::End(end) = payload
            && at.depth == 0
        {
            types = Some(end);
        }
    })?;
    Ok(types.expect("a binary that is valid has an end"))
}

/// What is done about function bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bodies {
    /// They are given to whoever sees the payloads, to be validated.
    Seen,
    /// They are not even looked for.
    Skipped,
}

/// How far validation is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Position {
    /// So many bytes are done.
    pub(crate) offset: u64,
    /// How many components are open around what comes next.
    pub(crate) depth: usize,
}

/// The definitions in a binary that stand for the imports of files in a text, as validation gets to their ends.
pub(crate) struct Replaced<'a> {
    unit: &'a Unit,
    /// In the order of the binary.
    dependencies: Vec<Dependency>,
    /// After how many bytes each of them ends.
    ends: Vec<u64>,
    /// How many of them are passed.
    passed: usize,
}

impl<'a> Replaced<'a> {
    /// `ends` are those that [`Variant::runs`] gives.
    pub(crate) fn new(unit: &'a Unit, expansion: &Expansion, ends: Vec<u64>) -> Replaced<'a> {
        Replaced {
            unit,
            dependencies: expansion.in_order(unit),
            ends,
            passed: 0,
        }
    }

    /// The one that ends at this position, which comes after those asked for before.
    pub(crate) fn ending_at(&mut self, at: Position) -> Option<Dependency> {
        let next = *self.dependencies.get(self.passed)?;
        let is_here =
            self.ends[self.passed] == at.offset && self.unit.import(next).depth == at.depth;
        self.passed += usize::from(is_here);
        is_here.then_some(next)
    }
}

/// Validates all payloads of a binary, and calls `see` with what validation says of each.
///
/// # Errors
///
/// The first fault; those in function bodies are not looked for.
pub(crate) fn each_payload<'a>(
    runs: &[Run<'a>],
    bodies: Bodies,
    validator: &mut Validator,
    mut see: impl FnMut(ValidPayload<'a>, Position, &Validator),
) -> Result<(), Error> {
    let mut parser = Parser::new(0);
    parser.set_features(*validator.features());
    let mut outer: Vec<Parser> = Vec::new();
    let mut runs = runs.iter();
    let mut rest: &[u8] = &[];
    let mut offset = 0;
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
        offset += consumed as u64;
        let valid = validator.payload(&payload)?;
        if let Payload::CodeSectionStart { size, .. } = payload
            && bodies == Bodies::Skipped
            && let Some(behind) = rest.get(size as usize..)
        {
            parser.skip_section();
            offset += u64::from(size);
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
        let position = Position {
            offset,
            depth: outer.len() + usize::from(!is_last),
        };
        see(valid, position, validator);
        if is_last {
            return Ok(());
        }
    }
}

/// Validates function bodies on all cores. The faults, in no order.
fn function_bodies(bodies: Vec<Body<'_>>) -> Vec<Error> {
    /// So many bodies are taken at a time: few enough to spread, many enough not to contend.
    const BATCH: usize = 64;
    let is_few = bodies.len() <= BATCH;
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let left = Mutex::new(bodies.into_iter());
    let work = || {
        let mut faults = Vec::new();
        let mut allocations = FuncValidatorAllocations::default();
        loop {
            let batch: Vec<Body<'_>> = {
                let mut left = left.lock().expect("taking from a list does not panic");
                left.by_ref().take(BATCH).collect()
            };
            if batch.is_empty() {
                return faults;
            }
            for (func, body) in batch {
                let mut validator = func.into_validator(allocations);
                faults.extend(validator.validate(&body).err());
                allocations = validator.into_allocations();
            }
        }
    };
    if is_few {
        return work();
    }
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let faults = workers.into_iter().flat_map(|worker| {
            worker
                .join()
                .expect("validating a function body does not panic")
        });
        faults.collect()
    })
}

/// The diagnostic for a fault in a binary that is made of `runs`, with the rendered texts that they were encoded from.
pub(crate) fn trace<'a>(
    graph: &Graph,
    runs: &[Run<'_>],
    error: &Error,
    skeleton: impl Fn(UnitId) -> Option<&'a Skeleton>,
) -> Diagnostic {
    let (unit, offset) = origin(runs, error.offset());
    fault(graph, skeleton(unit), unit, error, offset)
}

/// Like [`trace`], for a fault in the binary of a unit after other edits.
pub(crate) fn trace_variant(
    graph: &Graph,
    assembly: &Assembly,
    id: UnitId,
    variant: &Variant,
    error: &Error,
) -> Diagnostic {
    let (runs, _) = variant.runs(assembly, graph, id);
    trace(graph, &runs, error, |unit| match unit == id {
        true => variant.skeleton(),
        false => assembly.skeleton(unit),
    })
}

/// The unit that the byte at `offset` of the bundle comes from, and where it is in that unit's own binary.
fn origin(runs: &[Run<'_>], offset: u64) -> (UnitId, u64) {
    let mut start = 0;
    let mut last = (0, 0);
    for run in runs {
        last = (run.unit, run.offset as u64 + (offset - start));
        if offset < start + run.bytes.len() as u64 {
            break;
        }
        start += run.bytes.len() as u64;
    }
    last
}

/// The diagnostic for a fault at `offset` of a unit's own binary.
fn fault(
    graph: &Graph,
    skeleton: Option<&Skeleton>,
    id: UnitId,
    error: &Error,
    offset: u64,
) -> Diagnostic {
    let unit = &graph.units[id];
    let file = unit.source.file;
    let offset = usize::try_from(offset).unwrap_or(usize::MAX);
    let message = &readable(error.message());
    let diagnostic = match &unit.source.form {
        SourceForm::Binary(_) => read::invalid_binary(Span::new(file, offset..offset), message),
        SourceForm::Text(text) => {
            let span = match skeleton {
                None => locate::locate(text.parsable(), &text.encoded, offset, message),
                Some(skeleton) => {
                    let range = locate::locate(&skeleton.text, &skeleton.bytes, offset, message);
                    skeleton.source_range(range)
                }
            };
            Diagnostic::error("invalid", message).at(Span::new(file, span), "")
        }
    };
    let diagnostic = match message.strip_prefix("missing import named ") {
        Some(name) => diagnostic.help(format!(
            "the component that is instantiated imports {name}: supply it by `(with …)`"
        )),
        None => diagnostic,
    };
    unit.blame(diagnostic)
}

/// What validation says, on one line, without numbers that nobody wrote.
fn readable(message: &str) -> String {
    let lines: Vec<&str> = message.lines().map(str::trim).collect();
    let message = lines.join(": ");
    let message = match message.split_once(" (ResourceId {") {
        Some((before, _)) => before.to_owned(),
        None => message,
    };
    match message.split_once(" has no export named ") {
        Some((instance, name)) if instance.starts_with("instance ") => {
            format!("the instance has no export named {name}")
        }
        _ => message,
    }
}

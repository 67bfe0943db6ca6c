//! Validates the bundle's binary, in the parts that it is assembled from, before anything is written.
//!
//! Each fault is traced to its file, and in a text to the line.

use super::payloads::{self, Bodies, Body, each_payload, fresh};
use super::trace::{Tracer, origin};
use super::wiring::explained;
use crate::binary::{self, Sort};
use crate::diagnostics::{Diagnostic, listed};
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Assembly, Chunk, Rewrite};
use crate::source::{Contract, Import, TextSource};
use crate::text;
use std::collections::{BTreeSet, HashSet};
use std::fmt;
use wasmparser::types::{Types, TypesRef};
use wasmparser::{ComponentInstance, Error, Instance, Payload, ValidPayload, Validator};

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
        let unused = &mut Vec::new();
        if let Err(error) = definitions(&chunks, &mut validator, unused, &mut |_| {}) {
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

/// Validates the bundle, function bodies on all cores, and returns its types. Adds to `warnings` the arguments that no check of a text has seen:
/// the arguments of core modules, and arguments in a binary parent.
///
/// # Errors
///
/// The first fault outside of function bodies, or else the first fault in the bodies of each unit.
pub(crate) fn validate_bundle(
    rewrite: &Rewrite,
    assembly: &Assembly,
    warnings: &mut Vec<Diagnostic>,
) -> Result<BundleTypes, Vec<Diagnostic>> {
    let chunks = assembly.chunks(rewrite);
    let mut validator = fresh();
    let (mut types, mut unused) = (None, Vec::new());
    let tracer = Tracer {
        graph: &rewrite.graph,
        chunks: &chunks,
        skeleton: &|unit| rewrite.encoded(unit).skeleton(),
    };
    let size = chunks.iter().map(|chunk| chunk.bytes.len()).sum();
    let faults = payloads::validate_bodies(size, |found| {
        types = definitions(&chunks, &mut validator, &mut unused, found)?;
        Ok(())
    });
    let mut faults = faults.map_err(|error| explained(&tracer, &error, validator.types(0)))?;
    faults.sort_by_key(Error::offset);
    // Tracing a fault reads the text again, so only one fault of each unit is traced.
    let mut seen = BTreeSet::new();
    faults.retain(|error| seen.insert(origin(&chunks, error.offset()).0));
    let faults = faults.iter().map(|error| *tracer.trace(error).diagnostic);
    let faults: Vec<Diagnostic> = faults.collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    for warning in unused.iter().filter_map(|unused| unused.report(&tracer)) {
        // A definition may be there several times.
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    Ok(BundleTypes(types.expect("a valid binary has an end")))
}

/// Arguments that are not among the imports of the instantiated component or core module.
struct UnusedArguments {
    offset: u64,
    names: Vec<String>,
    /// The instantiated definition.
    what: &'static str,
    imports: Vec<String>,
}

impl UnusedArguments {
    /// The arguments of the `what` at `offset` that are not among its imports, if any.
    fn of<'a, 'n>(
        offset: u64,
        what: &'static str,
        arguments: impl Iterator<Item = &'a str>,
        imports: impl Iterator<Item = &'n String> + Clone,
    ) -> Option<UnusedArguments> {
        let known: HashSet<&str> = imports.clone().map(String::as_str).collect();
        let unknown = arguments.filter(|name| !known.contains(name));
        let names: Vec<String> = unknown.map(str::to_owned).collect();
        (!names.is_empty()).then(|| {
            let mut imports: Vec<String> = imports.cloned().collect();
            imports.dedup();
            UnusedArguments {
                offset,
                names,
                what,
                imports,
            }
        })
    }

    /// Returns the arguments of this kind in a section.
    fn in_section(payload: &Payload<'_>, types: Option<TypesRef<'_>>) -> Vec<UnusedArguments> {
        let mut unused = Vec::new();
        match (payload, types) {
            (Payload::InstanceSection(section), Some(types)) => {
                for item in section.clone().into_iter_with_offsets() {
                    if let Ok((at, Instance::Instantiate { module_index, args })) = item {
                        let names = args.iter().map(|argument| argument.name);
                        let imports = types[types.module_at(module_index)].imports.keys();
                        let from = imports.map(|(from, _)| from);
                        unused.extend(UnusedArguments::of(at, "the core module", names, from));
                    }
                }
            }
            (Payload::ComponentInstanceSection(section), Some(types)) => {
                for item in section.clone().into_iter_with_offsets() {
                    if let Ok((
                        at,
                        ComponentInstance::Instantiate {
                            component_index,
                            args,
                        },
                    )) = item
                    {
                        let names = args.iter().map(|argument| argument.name);
                        let imports = types[types.component_at(component_index)].imports.keys();
                        unused.extend(UnusedArguments::of(at, "the component", names, imports));
                    }
                }
            }
            _ => {}
        }
        unused
    }

    /// Whether the type declared for a core module may list an argument, although its file does not need it.
    fn is_declared(&self, text: &TextSource, import: &Import) -> bool {
        let within = || import.range.clone();
        let is_listed = |name| text::find_named(&text.text, within(), ("import", name)).is_some();
        import.sort == Sort::CoreModule
            && (matches!(import.contract, Contract::Reference { .. })
                || self.names.iter().any(|name| is_listed(name)))
    }

    /// Whether nothing else says so already, and the text is the author's.
    fn is_told(&self, graph: &Graph, id: UnitId) -> bool {
        match graph.units[id].source.as_text() {
            Some(text) => {
                let mut imports = text.scan.imports.iter();
                self.what == "the core module"
                    && !imports.any(|import| self.is_declared(text, import))
            }
            None => id == graph.parent(),
        }
    }

    /// Returns the warning, at the first of the arguments; `None` if it was given before, or the file is a binary that others made.
    fn report(&self, tracer: &Tracer<'_>) -> Option<Diagnostic> {
        let (id, _) = origin(tracer.chunks, self.offset);
        let (first, others) = self.names.split_first()?;
        if !self.is_told(tracer.graph, id) {
            return None;
        }
        let what = self.what;
        let (headline, fix) = match others.len() {
            0 => (
                format!("`{first}` is not an import of {what}"),
                "remove the argument",
            ),
            _ => {
                let verb = if others.len() == 1 { "is" } else { "are" };
                let others = listed(others);
                let headline = format!("`{first}` is not an import of {what}, nor {verb} {others}");
                (headline, "remove the arguments")
            }
        };
        let imports = listed(&self.imports);
        let warning = Diagnostic::warning("unknown-argument", headline)
            .at(tracer.place(self.offset, Some(("with", first))), "")
            .help(format!("{what} imports {imports}: {fix}"));
        Some(tracer.graph.units[id].file.with_import_site(warning))
    }
}

/// Validates everything but the function bodies, and returns the types. Calls `found` with each body, once for all core modules of the
/// same bytes, and adds to `unused`.
fn definitions<'a>(
    chunks: &[Chunk<'a>],
    validator: &mut Validator,
    unused: &mut Vec<UnusedArguments>,
    found: &mut dyn FnMut(Body<'a>),
) -> Result<Option<Types>, Error> {
    let mut types = None;
    each_payload(chunks, Bodies::Seen, validator, |payload, valid, seen| {
        unused.extend(UnusedArguments::in_section(payload, seen.types(0)));
        match valid {
            ValidPayload::Func(func, body) => found((func, body)),
            ValidPayload::End(end) => types = Some(end),
            _ => {}
        }
    })?;
    Ok(types)
}

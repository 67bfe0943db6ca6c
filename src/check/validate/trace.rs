//! From a fault that validation finds in a binary to the file that it comes from, and in a text to the line.

use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Chunk, Skeleton};
use crate::source::{self, SourceForm, TextSource};
use std::ops::Range;
use wasmparser::Error;

/// The diagnostic for a fault in a binary that is made of `chunks`, with the rendered texts that they were encoded from.
pub(super) fn trace<'a>(
    graph: &Graph,
    chunks: &[Chunk<'_>],
    error: &Error,
    skeleton: impl Fn(UnitId) -> Option<&'a Skeleton>,
) -> Diagnostic {
    let (unit, offset) = origin(chunks, error.offset());
    fault(graph, skeleton(unit), unit, error.message(), offset)
}

/// The unit that the byte at `offset` of the bundle comes from, and where it is in that unit's own binary.
pub(crate) fn origin(chunks: &[Chunk<'_>], offset: u64) -> (UnitId, u64) {
    let mut start = 0;
    let mut last = (0, 0);
    for chunk in chunks {
        last = (chunk.unit, chunk.offset as u64 + (offset - start));
        if offset < start + chunk.bytes.len() as u64 {
            break;
        }
        start += chunk.bytes.len() as u64;
    }
    last
}

/// The diagnostic for a fault at `offset` of a unit's own binary.
pub(super) fn fault(
    graph: &Graph,
    skeleton: Option<&Skeleton>,
    id: UnitId,
    message: &str,
    offset: u64,
) -> Diagnostic {
    let unit = &graph.units[id];
    let file = unit.source.file;
    let offset = usize::try_from(offset).unwrap_or(usize::MAX);
    let message = &readable(message);
    let diagnostic = match &unit.source.form {
        SourceForm::Binary(_) => {
            let at = offset.saturating_add(unit.part_at.unwrap_or(0));
            source::invalid_binary(Span::new(file, at..at), message)
        }
        SourceForm::Text(text) => {
            let find = |text: &str, bytes: &[u8]| source::locate(text, bytes, offset, message);
            let span = in_source(text, skeleton, find);
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

/// The place in a file that the byte at `offset` of a binary comes from that is made of `chunks`: in a text `string` in the field that is
/// there, or else its keyword.
pub(crate) fn place<'a>(
    graph: &Graph,
    chunks: &[Chunk<'_>],
    offset: u64,
    string: Option<&str>,
    skeleton: impl Fn(UnitId) -> Option<&'a Skeleton>,
) -> Span {
    let (id, offset) = origin(chunks, offset);
    let unit = &graph.units[id];
    let offset = usize::try_from(offset).unwrap_or(usize::MAX);
    let range = match &unit.source.form {
        SourceForm::Binary(_) => {
            let at = offset.saturating_add(unit.part_at.unwrap_or(0));
            at..at
        }
        SourceForm::Text(text) => {
            let find =
                |text: &str, bytes: &[u8]| source::locate_string(text, bytes, offset, string);
            in_source(text, skeleton(id), find)
        }
    };
    Span::new(unit.source.file, range)
}

/// What `find` finds in the text that a unit's binary was encoded from, as a range of its source.
fn in_source(
    text: &TextSource,
    skeleton: Option<&Skeleton>,
    find: impl Fn(&str, &[u8]) -> Range<usize>,
) -> Range<usize> {
    match skeleton {
        None => find(text.parsable(), &text.encoded),
        Some(skeleton) => skeleton.source_range(find(&skeleton.text, &skeleton.bytes)),
    }
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

//! From a fault that validation finds in a binary to the file that it comes from, and in a text to the line.

use crate::diagnostic::Diagnostic;
use crate::emit::binary::Run;
use crate::emit::outline::Skeleton;
use crate::graph::{Graph, UnitId};
use crate::locate;
use crate::read::{self, SourceForm};
use crate::span::Span;
use wasmparser::Error;

/// The diagnostic for a fault in a binary that is made of `runs`, with the rendered texts that they were encoded from.
pub(super) fn trace<'a>(
    graph: &Graph,
    runs: &[Run<'_>],
    error: &Error,
    skeleton: impl Fn(UnitId) -> Option<&'a Skeleton>,
) -> Diagnostic {
    let (unit, offset) = origin(runs, error.offset());
    fault(graph, skeleton(unit), unit, error.message(), offset)
}

/// The unit that the byte at `offset` of the bundle comes from, and where it is in that unit's own binary.
pub(super) fn origin(runs: &[Run<'_>], offset: u64) -> (UnitId, u64) {
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
            read::invalid_binary(Span::new(file, at..at), message)
        }
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

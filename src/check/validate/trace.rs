//! Traces a fault that validation finds in a binary to its file, and in a text to the line.
//!
//! No other file reads the validator's messages: decisions depend on the [`Fault`] that this one reads from a message.

use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Chunk, Skeleton};
use crate::source::{self, SourceForm};
use wasmparser::Error;

/// A fault and its diagnostic, which points into the file.
#[derive(Debug)]
pub(crate) struct Invalid {
    pub(crate) fault: Fault,
    pub(crate) diagnostic: Box<Diagnostic>,
}

impl From<Invalid> for Vec<Diagnostic> {
    fn from(invalid: Invalid) -> Vec<Diagnostic> {
        vec![*invalid.diagnostic]
    }
}

/// The reasons for which a binary is not valid, as far as a decision or a message depends on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// An instantiation has no argument for the import `name`.
    MissingImport {
        name: String,
    },
    /// An argument does not fit the type of the import `name`.
    ImportMismatch {
        name: String,
    },
    /// An instance has no export `name`.
    MissingExport {
        name: String,
    },
    /// The string `name` cannot name an import or export.
    InvalidName {
        name: String,
    },
    /// A component uses an outer type that refers to a resource type of the component around it, or imports an item whose type
    /// refers to a named type there.
    TypeOutOfReach,
    Other,
}

/// Returns the fault that a message of the validator reports.
fn classify(message: &str) -> Fault {
    let name_behind = |start: &str| {
        let (name, _) = message.strip_prefix(start)?.split_once('`')?;
        Some(name.to_owned())
    };
    if let Some(name) = name_behind("missing import named `") {
        Fault::MissingImport { name }
    } else if let Some(name) = name_behind("type mismatch for import `") {
        Fault::ImportMismatch { name }
    } else if let Some(name) = missing_export(message) {
        Fault::MissingExport { name }
    } else if let Some(name) = invalid_name(message) {
        Fault::InvalidName { name }
    } else if message.contains("transitively refers to resources")
        || message.contains("not valid to be used as import")
    {
        Fault::TypeOutOfReach
    } else {
        Fault::Other
    }
}

fn missing_export(message: &str) -> Option<String> {
    let (_, name) = message
        .strip_prefix("instance ")?
        .split_once(" has no export named `")?;
    Some(name.strip_suffix('`')?.to_owned())
}

fn invalid_name(message: &str) -> Option<String> {
    let (before, _) = message.split_once("` is not a valid extern name")?;
    let (_, name) = before.split_once('`')?;
    Some(name.to_owned())
}

/// Returns a message of the validator on one line, without numbers that nobody wrote.
fn wording(message: &str, fault: &Fault) -> String {
    if let Fault::MissingExport { name } = fault {
        return format!("the instance has no export named `{name}`");
    }
    let lines: Vec<&str> = message.lines().map(str::trim).collect();
    let message = lines.join(": ");
    match message.split_once(" (ResourceId {") {
        Some((before, _)) => before.to_owned(),
        None => message,
    }
}

/// Traces places in a binary to files.
pub(crate) struct Tracer<'a> {
    pub(crate) graph: &'a Graph,
    /// The parts of the binary.
    pub(crate) chunks: &'a [Chunk<'a>],
    /// Returns the rendered text that a unit was encoded from; `None` for a unit whose binary is its file's.
    pub(crate) skeleton: &'a dyn Fn(UnitId) -> Option<&'a Skeleton>,
}

impl Tracer<'_> {
    /// Traces the fault in which validation of the binary ended.
    pub(super) fn trace(&self, error: &Error) -> Invalid {
        self.trace_message(error.message(), error.offset())
    }

    /// Traces the fault that `message` reports for the byte at `offset`.
    pub(super) fn trace_message(&self, message: &str, offset: u64) -> Invalid {
        let fault = classify(message);
        let headline = wording(message, &fault);
        let string = match &fault {
            Fault::InvalidName { name } => Some(name.as_str()),
            _ => None,
        };
        let place = self.place(offset, string);
        let (unit, _) = origin(self.chunks, offset);
        let unit = &self.graph.units[unit];
        let diagnostic = match &unit.source.form {
            SourceForm::Binary(_) => source::invalid_binary(place, &headline),
            SourceForm::Text(_) => Diagnostic::error("invalid", headline).at(place, ""),
        };
        let diagnostic = match &fault {
            Fault::MissingImport { name } => diagnostic.help(format!(
                "the component that is instantiated imports `{name}`: supply it by `(with …)`"
            )),
            _ => diagnostic,
        };
        Invalid {
            fault,
            diagnostic: Box::new(unit.file.with_import_site(diagnostic)),
        }
    }

    /// Returns the place in a file that the byte at `offset` comes from. In a text, this is the string token `string` in the field there,
    /// or else the instruction, or else the keyword of the field.
    pub(crate) fn place(&self, offset: u64, string: Option<&str>) -> Span {
        let (id, offset) = origin(self.chunks, offset);
        self.place_in(id, offset, string)
    }

    /// Like [`place`](Tracer::place), for the byte at `offset` of a unit's own binary.
    pub(super) fn place_in(&self, id: UnitId, offset: u64, string: Option<&str>) -> Span {
        let unit = &self.graph.units[id];
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let range = match &unit.source.form {
            SourceForm::Binary(_) => {
                let at = offset.saturating_add(unit.offset());
                at..at
            }
            SourceForm::Text(text) => match (self.skeleton)(id) {
                None => source::locate(text.parsable(), &text.encoded, offset, string),
                Some(skeleton) => {
                    let Skeleton { text, bytes, .. } = skeleton;
                    skeleton.source_range(source::locate(text, bytes, offset, string))
                }
            },
        };
        Span::new(unit.source.file, range)
    }
}

/// Returns the unit that the byte at `offset` of a binary comes from, and its offset in the unit's own binary.
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

#[cfg(test)]
mod tests {
    //! The validator itself gives each message, so a test fails here if an upgrade rewords one.

    use super::{Fault, classify, wording};
    use crate::check::validate::payloads::fresh;

    /// Returns the fault in an invalid text, and its wording.
    fn fault(text: &str) -> (Fault, String) {
        let bytes = wat::parse_str(text).unwrap();
        let error = fresh().validate_all(&bytes).err().unwrap();
        let fault = classify(error.message());
        let wording = wording(error.message(), &fault);
        (fault, wording)
    }

    #[test]
    fn an_import_without_an_argument_has_its_name() {
        let (found, wording) =
            fault(r#"(component (component $C (import "a" (func))) (instance (instantiate $C)))"#);
        assert_eq!(found, Fault::MissingImport { name: "a".into() });
        assert_eq!(wording, "missing import named `a`");
    }

    #[test]
    fn an_argument_of_another_type_has_the_name_of_the_import() {
        let (found, wording) = fault(
            r#"(component
                (component $C (import "a" (func)))
                (import "b" (instance $b))
                (instance (instantiate $C (with "a" (instance $b)))))"#,
        );
        assert_eq!(found, Fault::ImportMismatch { name: "a".into() });
        assert_eq!(
            wording,
            "type mismatch for import `a`: expected func, found instance"
        );
    }

    #[test]
    fn the_numbers_of_resource_types_are_not_shown() {
        let (found, wording) = fault(
            r#"(component
                (component $C
                    (import "r" (type $r (sub resource)))
                    (import "s" (type $s (sub resource)))
                    (import "f" (func (param "x" (own $s)))))
                (import "r" (type $r (sub resource)))
                (import "s" (type $s (sub resource)))
                (import "f" (func $f (param "x" (own $r))))
                (instance (instantiate $C
                    (with "r" (type $r)) (with "s" (type $s)) (with "f" (func $f)))))"#,
        );
        assert_eq!(found, Fault::ImportMismatch { name: "f".into() });
        assert!(
            wording.ends_with("resource types are not the same"),
            "{wording}"
        );
    }

    #[test]
    fn an_export_that_is_not_there_has_its_name_and_no_number() {
        let (found, wording) =
            fault(r#"(component (import "i" (instance $i)) (alias export $i "a" (func)))"#);
        assert_eq!(found, Fault::MissingExport { name: "a".into() });
        assert_eq!(wording, "the instance has no export named `a`");
    }

    #[test]
    fn an_invalid_name_is_told_whatever_it_names() {
        for text in [
            r#"(component (import "./a.wat" (func)))"#,
            r#"(component (import "i" (instance (export "./a.wat" (func)))))"#,
            r#"(component (component $C) (export "./a.wat" (component $C)))"#,
        ] {
            let name = "./a.wat".to_owned();
            assert_eq!(fault(text).0, Fault::InvalidName { name }, "{text}");
        }
    }

    #[test]
    fn some_types_of_the_component_around_are_out_of_reach() {
        for text in [
            "(component (type $r (resource (rep i32))) (component (alias outer 1 $r (type))))",
            r#"(component (type $e (enum "x")) (component (import "f" (func (result $e)))))"#,
        ] {
            assert_eq!(fault(text).0, Fault::TypeOutOfReach, "{text}");
        }
    }

    #[test]
    fn other_faults_are_told_in_the_words_of_the_validator() {
        let (found, wording) = fault("(component (alias outer 0 7 (type)))");
        assert_eq!(found, Fault::Other);
        assert_eq!(wording, "unknown type 7: type index out of bounds");
    }
}

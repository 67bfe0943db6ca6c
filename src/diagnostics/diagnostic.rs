//! Diagnostics as plain values. A [`Report`](crate::Report) collects them; `render` and `json` decide how they look.

use super::span::{Files, Span};
use std::mem;
use std::path::Path;

/// The severity of a [`Diagnostic`], the most severe first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Prevents the bundle.
    Error,
    /// Does not prevent the bundle, but deserves attention.
    Warning,
    /// Informs about the run; nothing is wrong. No [`Report`](crate::Report) returned by this library contains one.
    Note,
}

/// One fault in the input.
///
/// Tools built on this library can report their own faults in the same form:
///
/// ```
/// use inline::{Diagnostic, Files, Report, Style};
///
/// let full = Diagnostic::error("disk-full", "the bundle does not fit on the disk").help("it has 17 MB");
/// let report = Report::new(vec![full], Files::default());
/// assert_eq!(
///     report.render(Style::Short),
///     "error[disk-full]: the bundle does not fit on the disk\n",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Whether the fault prevents the bundle.
    pub severity: Severity,
    /// The kebab-case name of the situation. The chapter `guide::diagnostics` explains all codes.
    pub code: &'static str,
    /// One line that makes sense without the labels.
    pub headline: String,
    /// The ranges of source concerned. The first one locates the fault.
    pub labels: Vec<Label>,
    /// The path of the file that the diagnostic is about, if it has no labels and is about one.
    pub file: Option<Box<str>>,
    /// How to fix the fault, and further facts: one paragraph each.
    pub help: Vec<String>,
    /// A change of the source that is likely to fix the fault.
    pub replacement: Option<Box<Replacement>>,
}

/// A change of the source proposed by a [`Diagnostic`]. Its [`help`](Diagnostic::help) describes the same change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replacement {
    /// The range to replace.
    pub span: Span,
    /// The new text of the range.
    pub text: String,
}

/// A range of source that a [`Diagnostic`] points at, with a remark.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Label {
    /// The range.
    pub span: Span,
    /// The remark on the range; may be empty.
    pub text: String,
}

impl Diagnostic {
    /// Creates an error without labels or help.
    pub fn error(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code,
            headline: headline.into(),
            labels: Vec::new(),
            file: None,
            help: Vec::new(),
            replacement: None,
        }
    }

    /// Creates a warning without labels or help.
    pub fn warning(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(code, headline)
        }
    }

    /// Creates a note without labels or help.
    pub fn note(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Note,
            ..Diagnostic::error(code, headline)
        }
    }

    /// Adds a label. Its `text` may be empty.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        let text = text.into();
        self.labels.push(Label { span, text });
        self
    }

    /// Says which file the diagnostic is about, where no place in one can be given.
    #[must_use]
    pub fn about(mut self, path: &Path) -> Diagnostic {
        self.file = Some(path.display().to_string().into());
        self
    }

    /// Adds a paragraph of help: a fix, or a further fact.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help.push(help.into());
        self
    }

    /// Proposes to replace `span` by `text`, instead of any change proposed before.
    #[must_use]
    pub fn replacing(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        let text = text.into();
        self.replacement = Some(Box::new(Replacement { span, text }));
        self
    }

    /// Points into inputs instead of generated texts. A change of a generated text is none of an input.
    pub(super) fn move_to_origins(&mut self, files: &Files) {
        self.replacement = self.replacement.take().and_then(|mut change| {
            let (span, is_same) = files.origin(change.span);
            change.span = span;
            is_same.then_some(change)
        });
        let mut labels: Vec<Label> = Vec::new();
        for Label { span, text } in mem::take(&mut self.labels) {
            let (span, _) = files.origin(span);
            let label = Label { span, text };
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        self.labels = labels;
    }
}

/// Returns the entry of `names` nearest to `name`, or `None` if none is within one to three typos, depending on the length of `name`.
pub(crate) fn nearest<N: AsRef<str> + Ord>(
    name: &str,
    names: impl IntoIterator<Item = N>,
) -> Option<N> {
    let length = name.chars().count();
    let slips = (length / 3).clamp(1, 3);
    // To compare long names takes as long as their lengths multiplied.
    let is_short = |other: &N| other.as_ref().len().max(name.len()) <= 1000;
    let near = names
        .into_iter()
        .filter(is_short)
        .map(|other| (strsim::damerau_levenshtein(name, other.as_ref()), other))
        .filter(|(distance, _)| *distance <= slips && *distance < length)
        .min()?;
    Some(near.1)
}

/// Returns up to six names for a sentence, and the number of others: *`a`, `b` and 2 more*.
pub(crate) fn listed<N: AsRef<str>>(names: &[N]) -> String {
    const SHOWN: usize = 6;
    let quoted = |name: &N| format!("`{}`", name.as_ref());
    let shown: Vec<String> = names.iter().take(SHOWN).map(quoted).collect();
    match (names.len().saturating_sub(SHOWN), shown.split_last()) {
        (_, None) => "nothing".to_owned(),
        (0, Some((only, []))) => only.clone(),
        (0, Some((last, others))) => format!("{} and {last}", others.join(", ")),
        (more, _) => format!("{} and {more} more", shown.join(", ")),
    }
}

/// Exports and imports that do not meet, as lists for a message.
pub(crate) struct Unmet<'a> {
    pub(crate) exports: String,
    pub(crate) imports: String,
    /// An import, and the export nearest to it.
    pub(crate) near: Option<(&'a str, &'a str)>,
}

impl<'a> Unmet<'a> {
    /// Lists names of each, the nearest first.
    pub(crate) fn new(exports: &[&'a str], imports: &[&'a str]) -> Unmet<'a> {
        let near = |import: &&'a str| Some((*import, nearest(import, exports.iter().copied())?));
        let near = imports.iter().find_map(near);
        let all = |names: &[&'a str], first: Option<&str>| {
            let mut names = names.to_vec();
            names.sort_by_key(|name| Some(*name) != first);
            listed(&names)
        };
        Unmet {
            exports: all(exports, near.map(|(_, export)| export)),
            imports: all(imports, near.map(|(import, _)| import)),
            near,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_slips_are_near() {
        let names = ["child.wat", "f", "read", "write"];
        assert_eq!(nearest("chlid.wat", names), Some("child.wat"));
        assert_eq!(nearest("raed", names), Some("read"));
        assert_eq!(nearest("g", names), None);
        assert_eq!(nearest("parent.wat", names), None);
        assert_eq!(nearest("", names), None);
    }
}

//! What is wrong, as values: a [`Diagnostic`] says it, a [`Report`] collects them. How they look is decided in `render`.

use crate::render::{self, Style};
use crate::span::{Files, Span};
use std::fmt;

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// There is no bundle.
    Error,
    /// There is a bundle, but something about it should be known.
    Warning,
}

/// One thing that is wrong with the input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Whether it prevents the bundle.
    pub severity: Severity,
    /// The kebab-case name of the situation; the README lists them.
    pub code: &'static str,
    /// One line that makes sense alone.
    pub headline: String,
    /// The places concerned; the first one is where the fault is.
    pub labels: Vec<Label>,
    /// What to do about it, or what else to know.
    pub help: Vec<String>,
}

/// A place that a [`Diagnostic`] points at, and what is to be said of it there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is said of it; may be empty.
    pub text: String,
}

impl Diagnostic {
    pub(crate) fn error(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code,
            headline: headline.into(),
            labels: Vec::new(),
            help: Vec::new(),
        }
    }

    pub(crate) fn warning(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(code, headline)
        }
    }

    pub(crate) fn at(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        let text = text.into();
        self.labels.push(Label { span, text });
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help.push(help.into());
        self
    }
}

/// Why there is no bundle: at least one error, and the warnings found beside it, in the order of files and places.
///
/// Its `Display` is what the command prints, without colours.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    files: Files,
}

impl Report {
    pub(crate) fn new(mut diagnostics: Vec<Diagnostic>, files: Files) -> Report {
        let place = |diagnostic: &Diagnostic| diagnostic.labels.first().map(|label| label.span);
        diagnostics.sort_by_key(place);
        diagnostics.dedup();
        Report { diagnostics, files }
    }

    /// The diagnostics, sorted by file (in the order in which files were first met) and place.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The files that the diagnostics point into.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The report as text for a terminal, one paragraph a diagnostic; ends with a newline unless empty.
    pub fn render(&self, style: Style) -> String {
        render::render(&self.diagnostics, &self.files, style)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl std::error::Error for Report {}

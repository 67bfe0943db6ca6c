//! What is wrong, as values: a [`Diagnostic`] says it, a [`Report`](crate::Report) collects them. How they look is decided in `render`, and in `json`
//! for machines.

use super::span::Span;

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// There is no bundle.
    Error,
    /// There is a bundle, but something about it should be known.
    Warning,
    /// Nothing is wrong: it only says what happens. No [`Report`](crate::Report) of this library has one.
    Note,
}

/// One thing that is wrong with the input.
///
/// Tools that bundle can say what is wrong on their side in the same way:
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
    /// A change that may be what was meant.
    pub replacement: Option<Box<Replacement>>,
}

/// A change of an input that a [`Diagnostic`] proposes. Its `help` says the same in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replacement {
    /// What is to be replaced.
    pub span: Span,
    /// What is to be there instead.
    pub text: String,
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
    /// Something that prevents the bundle.
    pub fn error(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code,
            headline: headline.into(),
            labels: Vec::new(),
            help: Vec::new(),
            replacement: None,
        }
    }

    /// Something that should be known about the bundle.
    pub fn warning(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(code, headline)
        }
    }

    /// Something that happens.
    pub fn note(code: &'static str, headline: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Note,
            ..Diagnostic::error(code, headline)
        }
    }

    /// Adds a place, and what is said of it there, which may be nothing.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        let text = text.into();
        self.labels.push(Label { span, text });
        self
    }

    /// Adds what to do about it, or what else to know.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help.push(help.into());
        self
    }

    /// Proposes a change.
    #[must_use]
    pub fn replacing(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        let text = text.into();
        self.replacement = Some(Box::new(Replacement { span, text }));
        self
    }
}

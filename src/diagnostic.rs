//! What is wrong, as values: a [`Diagnostic`] says it, a [`Report`] collects them. How they look is decided in `render`, and in `json`
//! for machines.

use crate::json;
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
    /// Nothing is wrong: it only says what happens. No [`Report`] of this library has one.
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

/// Why there is no bundle: at least one error, and the warnings found beside it, in the order of files and places.
///
/// Its `Display` is what the command prints, without colours.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    files: Files,
}

impl Report {
    /// A report of `diagnostics`, which point into `files`. Those that are equal are one.
    pub fn new(mut diagnostics: Vec<Diagnostic>, files: Files) -> Report {
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

    /// The same with each warning as an error, for those who want none.
    #[must_use]
    pub fn denied(mut self) -> Report {
        for diagnostic in &mut self.diagnostics {
            diagnostic.severity = Severity::Error;
        }
        self
    }

    /// The report as text for people; ends with a newline unless empty.
    pub fn render(&self, style: Style) -> String {
        render::render(&self.diagnostics, &self.files, style)
    }

    /// The report for machines: a JSON object a line, one for each diagnostic.
    ///
    /// | field | |
    /// |---|---|
    /// | `version` | the number 1; what is added later does not change it |
    /// | `severity` | `"error"`, `"warning"` or `"note"` |
    /// | `code` | the [code](Diagnostic::code) |
    /// | `message` | the [headline](Diagnostic::headline) |
    /// | `spans` | the [places](Diagnostic::labels), in order: an object each, as below, with `is_primary` (whether it is the first) and `label` (what is said of it) |
    /// | `help` | the [help](Diagnostic::help): strings |
    /// | `replacement` | the [change that is proposed](Diagnostic::replacement): an object as below with `text` (what is to be there); else `null` |
    /// | `rendered` | all of that as [`Style::Plain`] shows it |
    ///
    /// A place has
    ///
    /// | field | |
    /// |---|---|
    /// | `file` | the [name](Files::name) of the file |
    /// | `byte_start`, `byte_end` | the range in bytes, from 0, the last not included |
    /// | `line_start`, `column_start`, `line_end`, `column_end` | the same in lines and characters, from 1; `null` in a binary |
    ///
    /// ```
    /// use inline::{Memory, Options};
    ///
    /// let parent = r#"(component (import "./child.wat" (component)))"#;
    /// let report = inline::bundle_source("parent.wat", parent, &Memory::new(), &Options::default())
    ///     .expect_err("there is no such file");
    /// assert!(report.to_json().starts_with(
    ///     r#"{"version":1,"severity":"error","code":"file-not-found","message":"`child.wat` does not exist""#
    /// ));
    /// ```
    pub fn to_json(&self) -> String {
        json::lines(&self.diagnostics, &self.files)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl std::error::Error for Report {}

//! The diagnostics of a run, in the order in which they are shown, with the files they point into.

use super::diagnostic::{Diagnostic, Severity};
#[cfg(feature = "formats")]
use super::json;
use super::render::{self, Style};
use super::span::Files;
use std::fmt;

/// The diagnostics of a run, sorted by file and position.
///
/// A report returned as an error contains at least one error, and may contain warnings. `Display` and `Debug` render it in
/// [`Style::Plain`], so that a `main` which returns it prints it as the command does.
#[derive(Clone)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    files: Files,
}

impl Report {
    /// Creates a report of `diagnostics`, which point into `files`. Sorts them, and keeps one of several equal ones.
    pub fn new(mut diagnostics: Vec<Diagnostic>, files: Files) -> Report {
        for diagnostic in &mut diagnostics {
            diagnostic.move_to_origins(&files);
        }
        let place = |diagnostic: &Diagnostic| diagnostic.labels.first().map(|label| label.span);
        diagnostics.sort_by_key(place);
        diagnostics.dedup();
        Report { diagnostics, files }
    }

    /// The diagnostics, sorted by the file of their first label, in the order of discovery, then by its position. Unlabelled ones come first.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The files that the diagnostics point into.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Turns every diagnostic into an error, as `--deny-warnings` does.
    #[must_use]
    pub fn denied(mut self) -> Report {
        for diagnostic in &mut self.diagnostics {
            diagnostic.severity = Severity::Error;
        }
        self
    }

    /// Renders the report for people. The text ends with a newline unless it is empty.
    pub fn render(&self, style: Style) -> String {
        render::render(&self.diagnostics, &self.files, style)
    }

    /// Renders the report for machines: one JSON object per diagnostic, one per line.
    ///
    /// | field | |
    /// |---|---|
    /// | `version` | the number 1; it stays the same when fields are added |
    /// | `severity` | `"error"`, `"warning"` or `"note"` |
    /// | `code` | the [code](Diagnostic::code) |
    /// | `headline` | the [headline](Diagnostic::headline) |
    /// | `spans` | the [labels](Diagnostic::labels), in order: one object each, as below, with `is_primary` (`true` for the first) and `label` (the remark) |
    /// | `help` | the [help](Diagnostic::help): one string per paragraph |
    /// | `replacement` | the [proposed change](Diagnostic::replacement): an object as below with `text` (the new text); `null` if there is none |
    /// | `rendered` | the diagnostic in [`Style::Plain`] |
    ///
    /// A range has
    ///
    /// | field | |
    /// |---|---|
    /// | `file` | the [name](Files::name) of the file |
    /// | `byte_start`, `byte_end` | the half-open range in bytes, counted from 0 |
    /// | `line_start`, `column_start`, `line_end`, `column_end` | the same in lines and characters, counted from 1; `null` in a binary |
    ///
    /// ```
    /// use inline::{Memory, Options};
    ///
    /// let parent = r#"(component (import "./child.wat" (component)))"#;
    /// let report = inline::bundle_source("parent.wat", parent, &Memory::new(), &Options::default())
    ///     .expect_err("there is no such file");
    /// assert!(report.to_json().starts_with(
    ///     r#"{"version":1,"severity":"error","code":"file-not-found","headline":"`child.wat` does not exist""#
    /// ));
    /// ```
    #[cfg(feature = "formats")]
    pub fn to_json(&self) -> String {
        json::lines(&self.diagnostics, &self.files)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Report {}

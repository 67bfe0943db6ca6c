//! All diagnostics of a run, with the files that they point into, in the order in which they are shown.

use super::diagnostic::{Diagnostic, Severity};
#[cfg(feature = "formats")]
use super::json;
use super::render::{self, Style};
use super::span::Files;
use std::fmt;

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

impl std::error::Error for Report {}

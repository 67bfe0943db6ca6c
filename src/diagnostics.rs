//! Errors and warnings about the input: ranges in files, diagnostics as plain values, and reports rendered as text or JSON.
//!
//! The other rooms create a [`Diagnostic`] and point it at a [`Span`]. Nothing here knows about components or bundles.
//!
//! | file | |
//! |---|---|
//! | `span` | ranges in files, and the names and texts of the files |
//! | `diagnostic` | one diagnostic: code, headline, labels, notes, help, replacements |
//! | `render` | diagnostics as text for people |
//! | `json` | diagnostics as JSON |
//! | `report` | all diagnostics of a run, with their files |

mod diagnostic;
#[cfg(feature = "formats")]
mod json;
mod render;
mod report;
mod span;

pub use diagnostic::{Diagnostic, Label, Replacement, Severity};

pub(crate) use diagnostic::{Unmet, listed, nearest};
#[cfg(feature = "formats")]
pub(crate) use json::escaped as escaped_json;
pub use render::{Style, escape, escape_line};
pub use report::Report;
pub(crate) use span::Origin;
pub use span::{FileId, Files, Position, Span};

//! What is said about the input: places in files, diagnostics as plain values, and how a report of them is rendered.
//!
//! Other rooms create a [`Diagnostic`] and point it at a [`Span`]; nothing here knows what is being bundled.
//!
//! | file | |
//! |---|---|
//! | `span` | places in files, and the texts they point into |
//! | `diagnostic` | one diagnostic: code, headline, labels, notes, help, replacements |
//! | `render` | diagnostics as text for people |
//! | `json` | diagnostics as JSON |
//! | `report` | all diagnostics of a run, with their files |
//! | `suggest` | the name that a misspelt one may have meant |

mod diagnostic;
#[cfg(feature = "formats")]
mod json;
mod render;
mod report;
mod span;
mod suggest;

pub use diagnostic::{Diagnostic, Label, Replacement, Severity};
pub(crate) use render::escape_to_one_line;
pub use render::{Style, escape};
pub use report::Report;
pub use span::{FileId, Files, Span};
pub(crate) use suggest::nearest;

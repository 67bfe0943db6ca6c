//! Why the command stopped: a usage error, a report, or something already reported; and the exit code of each.

use crate::messages::{Denied, Messages};
use inline::{Diagnostic, Files, Report};
use std::{fmt, io};

/// There is no bundle, or it could not be written.
const FAILED: u8 = 1;

/// The command line does not say what to do.
const USAGE: u8 = 2;

/// Why something was not done.
pub(super) enum Failure {
    /// The command line does not say what to do, or what is not to be done.
    Usage(Diagnostic),
    Report(Report),
    /// It is reported already.
    Reported,
}

impl Failure {
    pub(super) fn usage(why: impl Into<String>) -> Failure {
        Failure::Usage(Diagnostic::error("usage", why))
    }

    pub(super) fn exit_code(&self) -> u8 {
        match self {
            Failure::Usage(_) => USAGE,
            Failure::Report(_) | Failure::Reported => FAILED,
        }
    }

    pub(super) fn report(self, messages: &Messages) {
        match self {
            Failure::Usage(diagnostic) => messages.diagnostic(diagnostic),
            Failure::Report(report) => messages.report(&report),
            Failure::Reported => {}
        }
    }
}

/// That the file called `shown` cannot be read.
pub(super) fn unreadable(shown: &dyn fmt::Display, error: &io::Error) -> Diagnostic {
    let headline = format!("`{shown}` cannot be read: {error}");
    Diagnostic::error("unreadable-file", headline)
}

impl From<Report> for Failure {
    fn from(report: Report) -> Failure {
        Failure::Report(report)
    }
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Failure {
        Failure::Report(Report::new(vec![diagnostic], Files::default()))
    }
}

impl From<Denied> for Failure {
    fn from(Denied: Denied) -> Failure {
        Failure::Reported
    }
}

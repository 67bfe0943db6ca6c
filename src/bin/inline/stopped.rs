//! Why the command stopped: a usage error, a report, or something already reported; and the exit code of each.

use crate::messages::{Denied, Messages};
use crate::run::{FAILED, USAGE};
use inline::{Diagnostic, Files, Report};
use std::borrow::Cow;

/// Why something was not done.
pub(super) enum Failure {
    /// The command line does not say what to do.
    Usage(Cow<'static, str>),
    Report(Report),
    /// It is said already.
    Said,
}

impl Failure {
    pub(super) fn usage(why: impl Into<Cow<'static, str>>) -> Failure {
        Failure::Usage(why.into())
    }

    pub(super) fn exit_code(&self) -> u8 {
        match self {
            Failure::Usage(_) => USAGE,
            Failure::Report(_) | Failure::Said => FAILED,
        }
    }

    pub(super) fn say(self, messages: &Messages) {
        match self {
            Failure::Usage(why) => messages.diagnostic(Diagnostic::error("usage", why)),
            Failure::Report(report) => messages.report(&report),
            Failure::Said => {}
        }
    }
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
        Failure::Said
    }
}

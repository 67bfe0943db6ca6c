//! The reasons why the command stops: a usage error, a report, or a failure that is already reported. Each has an exit status.

use crate::messages::{Denied, Messages};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use inline::{Diagnostic, Files, Report};
use std::error::Error;
use std::{fmt, io};

/// There is no bundle, or it could not be written.
const FAILED: u8 = 1;

/// The command line is wrong.
const USAGE: u8 = 2;

/// The reason why the command stops.
pub(super) enum Failure {
    /// The command line is wrong, or refuses an action.
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

/// Returns the error about an unreadable file called `shown`.
pub(super) fn unreadable(shown: &dyn fmt::Display, error: &io::Error) -> Diagnostic {
    let headline = format!("`{shown}` cannot be read: {error}");
    Diagnostic::error("unreadable-file", headline)
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Failure {
        let diagnostic = Diagnostic::error("usage", usage_headline(&error));
        Failure::Usage(diagnostic.help(usage_help(&error)))
    }
}

/// Returns a part of an error about the command line: a name, a value, or a list of them.
fn part(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join("`, `")),
        _ => None,
    }
}

/// Returns the names of options, without their values.
fn options(error: &clap::Error, kind: ContextKind) -> String {
    let options = part(error, kind).unwrap_or_default();
    let names = options.split("`, `");
    let names = names.map(|option| option.split(' ').next().unwrap_or(option));
    names.collect::<Vec<_>>().join("`, `")
}

fn usage_headline(error: &clap::Error) -> String {
    let option = options(error, ContextKind::InvalidArg);
    let value = part(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => format!("unknown option `{option}`"),
        ErrorKind::InvalidValue if value.is_empty() => format!("`{option}` requires a value"),
        ErrorKind::InvalidValue => format!("invalid value `{value}` for `{option}`"),
        ErrorKind::ValueValidation => {
            let why = error.source().map(|why| format!(": {why}"));
            let why = why.unwrap_or_default();
            format!("invalid value `{value}` for `{option}`{why}")
        }
        ErrorKind::TooManyValues => format!("`{option}` accepts no value"),
        ErrorKind::MissingRequiredArgument => format!("missing option `{option}`"),
        ErrorKind::ArgumentConflict => match options(error, ContextKind::PriorArg) {
            prior if prior == option => format!("`{option}` is given more than once"),
            prior => format!("`{option}` cannot be used with `{prior}`"),
        },
        kind => kind.to_string(),
    }
}

/// Returns how to fix the command line, or where to look.
fn usage_help(error: &clap::Error) -> String {
    let near = part(error, ContextKind::SuggestedArg);
    if let Some(near) = near.or_else(|| part(error, ContextKind::SuggestedValue)) {
        return format!("did you mean `{near}`?");
    }
    if let (ErrorKind::MissingRequiredArgument, Some(usage)) =
        (error.kind(), error.get(ContextKind::Usage))
    {
        let usage = usage.to_string();
        return format!(
            "usage: `{}`",
            usage.trim_start_matches("Usage: ").trim_end()
        );
    }
    if options(error, ContextKind::InvalidArg) == "--explain" {
        return "`inline --explain` lists all codes".to_owned();
    }
    match part(error, ContextKind::ValidValue) {
        Some(values) => format!("possible values: `{values}`"),
        None => "`inline --help` lists all options".to_owned(),
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
        Failure::Reported
    }
}

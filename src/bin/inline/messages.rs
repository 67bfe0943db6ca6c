//! Standard error: prints messages in the requested format.

use crate::arguments::{Arguments, Color, MessageFormat};
use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use inline::{Diagnostic, Files, Report, Style};
use std::cell::RefCell;
use std::io::{self, Write};

/// Where messages go, and how they look.
pub(super) struct Messages {
    color: Color,
    format: MessageFormat,
    is_quiet: bool,
    denies_warnings: bool,
    /// The text of messages that are held back.
    buffer: Option<RefCell<String>>,
}

impl Color {
    /// Returns whether text for `stream` is coloured.
    pub(crate) fn choice(self, stream: &impl RawStream) -> ColorChoice {
        match self {
            Color::Auto => AutoStream::choice(stream),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }
}

impl Messages {
    pub(super) fn new(arguments: &Arguments) -> Messages {
        Messages {
            color: arguments.color,
            format: arguments.message_format,
            is_quiet: arguments.quiet,
            denies_warnings: arguments.deny_warnings,
            buffer: None,
        }
    }

    /// Returns the settings for messages about an unreadable command line.
    pub(super) fn plain() -> Messages {
        Messages {
            color: Color::Auto,
            format: MessageFormat::Human,
            is_quiet: false,
            denies_warnings: false,
            buffer: None,
        }
    }

    /// Like [`new`](Messages::new), but holds messages back until they are [flushed](Messages::flush).
    pub(super) fn buffered(arguments: &Arguments) -> Messages {
        Messages {
            buffer: Some(RefCell::default()),
            ..Messages::new(arguments)
        }
    }

    /// Prints the messages held back.
    pub(super) fn flush(mut self) {
        if let Some(text) = self.buffer.take() {
            self.print(&text.into_inner());
        }
    }

    /// Whether messages are held back.
    pub(super) fn are_buffered(&self) -> bool {
        self.buffer.is_some()
    }

    /// Prints one diagnostic.
    pub(super) fn diagnostic(&self, diagnostic: Diagnostic) {
        self.report(&Report::new(vec![diagnostic], Files::default()));
    }

    /// Prints a report.
    pub(super) fn report(&self, report: &Report) {
        self.print(&match self.format {
            MessageFormat::Human => report.render(Style::Coloured),
            MessageFormat::Short => report.render(Style::Short),
            MessageFormat::Github => report.render(Style::Github),
            MessageFormat::Json => report.to_json(),
        });
    }

    /// Prints warnings, unless they are turned off.
    ///
    /// # Errors
    ///
    /// If there are warnings, and they count as errors.
    pub(super) fn warnings(&self, report: &Report) -> Result<(), Denied> {
        if self.denies_warnings && !report.diagnostics().is_empty() {
            self.report(&report.clone().denied());
            return Err(Denied);
        }
        if !self.is_quiet {
            self.report(report);
        }
        Ok(())
    }

    /// Prints a note about the run.
    pub(super) fn note(&self, code: &'static str, what: &str) {
        match self.format {
            MessageFormat::Human | MessageFormat::Short | MessageFormat::Github => {
                // Programs that read this must not take the name of a file for a command.
                let here = if what.trim_start().starts_with("::") {
                    "./"
                } else {
                    ""
                };
                self.print(&format!("{here}{}\n", inline::escape_line(what)));
            }
            MessageFormat::Json => self.diagnostic(Diagnostic::note(code, what)),
        }
    }

    fn print(&self, text: &str) {
        if let Some(buffer) = &self.buffer {
            return buffer.borrow_mut().push_str(text);
        }
        let choice = self.color.choice(&io::stderr());
        let mut out = anstream::AutoStream::new(io::stderr().lock(), choice);
        // A failure here cannot be reported anywhere.
        drop(out.write_all(text.as_bytes()));
    }
}

/// There were warnings, and they count as errors.
pub(super) struct Denied;

//! What the command does with its [`Arguments`].

mod arguments;
mod job;
mod lock;
mod messages;
mod output;
mod progress;

pub(crate) use arguments::Arguments;
use arguments::Emit;
use inline::{Diagnostic, Disk, DiskWithin, Files, Loader, Report};
use messages::{Denied, Messages};
use std::io::{self, IsTerminal};
use std::process::ExitCode;

/// There is no bundle, or it could not be written.
const FAILED: u8 = 1;
/// The command line does not say what to do.
const USAGE: u8 = 2;

/// Runs the command. Usage errors that only show now exit as those that `clap` finds.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let messages = Messages::new(arguments);
    match run_with(arguments, &messages) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            let code = stopped.exit_code();
            stopped.say(&messages);
            ExitCode::from(code)
        }
    }
}

fn run_with(arguments: &Arguments, messages: &Messages) -> Result<(), Stopped> {
    check_usage(arguments)?;
    let loader = loader(arguments)?;
    job::run(arguments, &*loader, messages)
}

/// What `clap` cannot tell about arguments.
fn check_usage(arguments: &Arguments) -> Result<(), Stopped> {
    if arguments.emit() == Emit::Wasm && arguments.output.is_none() && io::stdout().is_terminal() {
        let why = "a binary is not written to a terminal; name a file with `-o`";
        return Err(Stopped::Usage(why));
    }
    if arguments.expand && arguments.names_binary() {
        let why = "the long form is text; name a file that does not end in `.wasm`";
        return Err(Stopped::Usage(why));
    }
    Ok(())
}

fn loader(arguments: &Arguments) -> Result<Box<dyn Loader>, Stopped> {
    let Some(root) = &arguments.root else {
        return Ok(Box::new(Disk));
    };
    let within = DiskWithin::new(root).map_err(|error| {
        let headline = format!("`--root {}`: {error}", root.display());
        Diagnostic::error("unreadable-root", headline)
    })?;
    Ok(Box::new(within))
}

/// Why something was not done.
enum Stopped {
    /// The command line does not say what to do.
    Usage(&'static str),
    Report(Report),
    /// It is said already.
    Said,
}

impl Stopped {
    fn exit_code(&self) -> u8 {
        match self {
            Stopped::Usage(_) => USAGE,
            Stopped::Report(_) | Stopped::Said => FAILED,
        }
    }

    fn say(self, messages: &Messages) {
        match self {
            Stopped::Usage(why) => messages.diagnostic(Diagnostic::error("usage", why)),
            Stopped::Report(report) => messages.report(&report),
            Stopped::Said => {}
        }
    }
}

impl From<Report> for Stopped {
    fn from(report: Report) -> Stopped {
        Stopped::Report(report)
    }
}

impl From<Diagnostic> for Stopped {
    fn from(diagnostic: Diagnostic) -> Stopped {
        Stopped::Report(Report::new(vec![diagnostic], Files::default()))
    }
}

impl From<Denied> for Stopped {
    fn from(Denied: Denied) -> Stopped {
        Stopped::Said
    }
}

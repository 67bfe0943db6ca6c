//! What the command does with its [`Arguments`].

mod about;
mod arguments;
mod batch;
mod bundled;
mod difference;
mod in_order;
mod job;
mod locked;
mod messages;
mod output;
mod parents;
mod progress;
mod recorder;
mod temporary;
mod watch;

pub(crate) use arguments::Arguments;
use arguments::Emit;
use inline::{Diagnostic, Disk, DiskWithin, Files, Loader, Report};
use messages::{Denied, Messages};
use output::{Done, Taken, Task};
use parents::Parents;
use std::borrow::Cow;
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
    if let Some(text) = about::asked_for(arguments) {
        return Ok(output::to_standard_output(|out| out.write_all(&text))?);
    }
    check_usage(arguments)?;
    let loader = loader(arguments)?;
    let task = match arguments.check {
        true => Task::Check,
        false => Task::Write,
    };
    let Parents { runs, are_several } = parents::expand(arguments)?;
    if arguments.watch {
        return watch::run(&runs, &*loader, messages);
    }
    if task == Task::Write {
        temporary::remove_when_told_to_end()?;
    }
    if are_several && arguments.access {
        let why = "`--access` is of one parent; name them one after the other";
        return Err(Stopped::usage(why));
    }
    if are_several {
        return batch::run(&runs, task, &*loader, messages);
    }
    let run = &runs[0];
    let done = job::run(run, task, &*loader, &Taken::default(), messages)?;
    show_differences(&done, run, messages)
}

/// Shows how files differ from what would be written.
///
/// # Errors
///
/// When any does.
fn show_differences(
    done: &[Done],
    arguments: &Arguments,
    messages: &Messages,
) -> Result<(), Stopped> {
    let mut outcome = Ok(());
    for done in done {
        if let Done::Differs(difference) = done {
            difference.show(arguments.color);
            messages.diagnostic(difference.diagnostic.clone());
            outcome = Err(Stopped::Said);
        }
    }
    outcome
}

/// What `clap` cannot tell about arguments.
fn check_usage(arguments: &Arguments) -> Result<(), Stopped> {
    if arguments.emit() == Emit::Wasm
        && arguments.output.is_none()
        && arguments.writes_bundle()
        && io::stdout().is_terminal()
    {
        let why = "a binary is not written to a terminal; name a file with `-o`";
        return Err(Stopped::usage(why));
    }
    if arguments.watch && arguments.reads_standard_input() {
        let why = "standard input cannot be watched; name a file";
        return Err(Stopped::usage(why));
    }
    if arguments.expand && arguments.names_binary() {
        let why = "the long form is text; name a file that does not end in `.wasm`";
        return Err(Stopped::usage(why));
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
    Usage(Cow<'static, str>),
    Report(Report),
    /// It is said already.
    Said,
}

impl Stopped {
    fn usage(why: impl Into<Cow<'static, str>>) -> Stopped {
        Stopped::Usage(why.into())
    }

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

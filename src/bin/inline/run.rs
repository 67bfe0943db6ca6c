//! What the command does with its [`Arguments`].

use crate::about;
use crate::arguments::{Arguments, Emit};
use crate::batch;
use crate::failure::Failure;
use crate::job::{self, show_differences};
use crate::messages::Messages;
use crate::output::{self, Reserved, Task};
use crate::parents::{self, Parents};
use crate::temporary;
use crate::watch;
use inline::{Diagnostic, Disk, DiskWithin, Loader};
use std::io::{self, IsTerminal};
use std::process::ExitCode;

/// Runs the command. Usage errors that only show now exit as those that `clap` finds.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let messages = Messages::new(arguments);
    let Err(failure) = run_with(arguments, &messages) else {
        return ExitCode::SUCCESS;
    };
    let code = failure.exit_code();
    failure.report(&messages);
    ExitCode::from(code)
}

fn run_with(arguments: &Arguments, messages: &Messages) -> Result<(), Failure> {
    if let Some(text) = about::requested(arguments) {
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
        return Err(Failure::usage(why));
    }
    if are_several {
        return batch::run(&runs, task, &*loader, messages);
    }
    let run = &runs[0];
    let done = job::run(run, task, &*loader, &Reserved::default(), messages)?;
    show_differences(&done, run, messages)
}

/// What `clap` cannot tell about arguments.
fn check_usage(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.emit() == Emit::Wasm
        && arguments.output.is_none()
        && arguments.writes_bundle()
        && io::stdout().is_terminal()
    {
        let why = "a binary is not written to a terminal; name a file with `-o`";
        return Err(Failure::usage(why));
    }
    if arguments.watch && arguments.reads_standard_input() {
        let why = "standard input cannot be watched; name a file";
        return Err(Failure::usage(why));
    }
    if arguments.expand && arguments.names_binary() {
        let why = "the long form is text; name a file that does not end in `.wasm`";
        return Err(Failure::usage(why));
    }
    Ok(())
}

fn loader(arguments: &Arguments) -> Result<Box<dyn Loader>, Failure> {
    let Some(root) = &arguments.root else {
        return Ok(Box::new(Disk));
    };
    let within = DiskWithin::new(root).map_err(|error| {
        let headline = format!("`--root {}`: {error}", root.display());
        Diagnostic::error("unreadable-root", headline)
    })?;
    Ok(Box::new(within))
}

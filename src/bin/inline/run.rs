//! Carries out the command's [`Arguments`].

use crate::about;
use crate::arguments::{Arguments, Emit};
use crate::batch;
use crate::destination::{self, is_standard_output};
use crate::failure::Failure;
use crate::job::{self, show_differences};
use crate::messages::Messages;
use crate::parents::{self, Claims, Parents};
use crate::temporary;
use crate::transaction::{Durability, Task, Transaction};
use crate::watch;
use inline::{Diagnostic, Disk, DiskWithin, Loader};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Runs the command. Usage errors found here have the exit status of usage errors that `clap` finds.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let messages = Messages::new(arguments);
    match run_with(arguments, &messages) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => stop(failure, &messages),
    }
}

/// Reports a failure, and returns its exit code.
pub(crate) fn stop(failure: Failure, messages: &Messages) -> ExitCode {
    let code = failure.exit_code();
    failure.report(messages);
    ExitCode::from(code)
}

fn run_with(arguments: &Arguments, messages: &Messages) -> Result<(), Failure> {
    if let Some(text) = about::requested(arguments) {
        return Ok(destination::to_standard_output(|out| out.write_all(&text))?);
    }
    check_usage(arguments)?;
    let loader = loader(arguments)?;
    let task = match arguments.check {
        true => Task::Check,
        false => Task::Write,
    };
    temporary::report_too_large_files();
    if task == Task::Write && !arguments.watch {
        temporary::remove_when_told_to_end()?;
    }
    if arguments.init {
        return init(arguments, task, &*loader, messages);
    }
    let Parents {
        runs,
        are_several,
        claims,
    } = parents::expand(arguments)?;
    if arguments.watch {
        return watch::run((&runs, &claims), &*loader, messages);
    }
    if are_several && arguments.names_standard_output() {
        let why = "with several parents, standard output has a line about each; name a file in place of `-`";
        return Err(Failure::usage(why));
    }
    if are_several && arguments.access {
        let why = "`--access` takes one parent; run it once for each";
        return Err(Failure::usage(why));
    }
    if are_several {
        return batch::run((&runs, &claims), task, &*loader, messages);
    }
    let run = &runs[0];
    let done = job::run((run, &claims), task, &*loader, messages)?;
    show_differences(&done, run, messages)
}

/// Writes a parent that composes files. Its paths are relative to its directory.
fn init(
    arguments: &Arguments,
    task: Task,
    loader: &dyn Loader,
    messages: &Messages,
) -> Result<(), Failure> {
    let files = &arguments.parents;
    if files.is_empty() || files.iter().any(|file| is_standard_output(file)) {
        return Err(Failure::usage("`--init` needs the names of files"));
    }
    let path = arguments.output.as_deref().unwrap_or(Path::new("-"));
    let directory = path.parent().unwrap_or(Path::new(""));
    let claims = Claims::of(std::slice::from_ref(arguments))?;
    let inputs = files.iter().map(PathBuf::as_path);
    claims.refuse(arguments, inputs).map_err(Failure::Usage)?;
    let parent = inline::init(files, directory, loader, &arguments.options())?;
    let durability = match arguments.sync {
        true => Durability::Synced,
        false => Durability::Accepted,
    };
    let mut outputs = Transaction::new(task, durability);
    outputs.add(path, |out| out.write_all(parent.as_bytes()))?;
    show_differences(&outputs.commit()?, arguments, messages)
}

/// Checks rules about arguments that `clap` cannot express.
fn check_usage(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.emit() == Emit::Wasm
        && arguments.output.as_deref().is_none_or(is_standard_output)
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
    if arguments.names_form() && !arguments.writes_bundle() {
        let why = "no bundle is printed with `--access`, `--check` or `--graph`, so `--emit` and `--expand` have no effect; to print it, add `-o -`";
        return Err(Failure::usage(why));
    }
    check_dashes(arguments)
}

/// Refuses `-` for an option whose output cannot go to standard output.
fn check_dashes(arguments: &Arguments) -> Result<(), Failure> {
    let why = if arguments.locked && arguments.lock.as_deref().is_some_and(is_standard_output) {
        "with `--locked`, a lock is read; name its file, or leave `--lock` out for `inline.lock`"
    } else if !arguments.names_standard_output() {
        return Ok(());
    } else if arguments.check {
        "standard output cannot be checked; name a file in place of `-`, or leave `-o` out to see whether the parent bundles"
    } else if arguments.watch {
        "standard output cannot be written again; name a file in place of `-`"
    } else if arguments.depfile.is_some()
        && arguments.output.as_deref().is_some_and(is_standard_output)
    {
        "a depfile needs an output file, and `-` is standard output; name a file"
    } else {
        return Ok(());
    };
    Err(Failure::usage(why))
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

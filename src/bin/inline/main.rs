//! The command: reads arguments, runs the library, writes what comes out, and exits. It decides nothing about bundles.

mod about;
mod arguments;
mod batch;
mod bundled;
mod destination;
mod difference;
mod failure;
mod job;
mod messages;
mod parents;
mod progress;
mod run;
mod temporary;
mod texts;
mod transaction;
mod watch;

use arguments::Arguments;
use clap::Parser;
use messages::Messages;
use std::process::ExitCode;

fn main() -> ExitCode {
    match Arguments::try_parse() {
        Ok(arguments) => run::run(&arguments),
        // What was asked for: help or the version.
        Err(text) if !text.use_stderr() => text.exit(),
        Err(error) => run::stop(error.into(), &Messages::plain()),
    }
}

//! The command: reads arguments, runs the library, writes the result, and exits. It decides nothing about bundles.

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
        // Help or the version was asked for.
        Err(text) if !text.use_stderr() => text.exit(),
        Err(error) => run::stop(error.into(), &Messages::plain()),
    }
}

//! The command: reads arguments, runs the library, writes what comes out, and exits. It decides nothing about bundles.

mod about;
mod arguments;
mod batch;
mod bundled;
mod destination;
mod difference;
mod failure;
mod job;
mod locked;
mod map_ordered;
mod messages;
mod parents;
mod progress;
mod run;
mod temporary;
mod tracing_loader;
mod transaction;
mod watch;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    run::run(&Arguments::parse())
}

//! The command: reads arguments, runs the library, writes what comes out, and exits. It decides nothing about bundles.

mod cli;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(&cli::Arguments::parse())
}

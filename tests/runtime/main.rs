//! What bundles do when they run, in Wasmtime, which no other tests are linked with.

#![expect(
    clippy::disallowed_methods,
    reason = "tests lay out files and look at them"
)]

#[path = "../support/choices.rs"]
mod choices;
#[path = "../support/command.rs"]
mod command;
mod corpus;
mod generate;
mod programs;
mod run;
#[path = "../support/sections.rs"]
mod sections;
mod sharing;
mod soundness;
#[path = "../support/stripped.rs"]
mod stripped;

//! What bundles do when they run. This is a package of its own, since no other test is built with Wasmtime.

#![expect(
    clippy::disallowed_methods,
    reason = "tests lay out files and look at them"
)]

#[path = "../support/choices.rs"]
mod choices;
mod corpus;
mod generate;
mod plugs;
mod programs;
mod run;
#[path = "../support/sections.rs"]
mod sections;
mod soundness;
#[path = "../support/stripped.rs"]
mod stripped;

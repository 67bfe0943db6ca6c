//! What the command does, as a user sees it; and what the README and the library say of bundles.

#![expect(
    clippy::disallowed_methods,
    reason = "tests lay out files and look at them"
)]

mod about;
mod access;
mod batch;
#[cfg(unix)]
mod bound;
#[path = "../support/cases.rs"]
mod cases;
mod check;
mod cli;
#[path = "../support/command.rs"]
mod command;
mod cookbook;
mod depfile;
#[cfg(target_os = "linux")]
mod destinations;
#[cfg(target_os = "linux")]
mod forged_names;
#[cfg(unix)]
mod hostile_files;
#[cfg(unix)]
mod hostile_sizes;
mod init;
mod inspect;
#[cfg(target_os = "linux")]
mod limits;
#[cfg(unix)]
mod links;
mod lock;
mod message_format;
mod metafile;
#[cfg(unix)]
mod output;
mod readme;
#[cfg(unix)]
mod root;
mod scale;
mod script;
#[cfg(unix)]
#[path = "../support/sections.rs"]
mod sections;
mod sharing;
#[cfg(target_os = "linux")]
mod signals;
#[cfg(target_os = "linux")]
mod standard_output;
#[cfg(target_os = "linux")]
mod terminal;
#[cfg(target_os = "linux")]
mod threads;
#[cfg(target_os = "linux")]
mod transactions;
mod watch;

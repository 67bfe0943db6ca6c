//! Checks each file against its contract, the type that its importer declares for it, and each importer against what the contract shows.
//!
//! | file | |
//! |---|---|
//! | `files` | the entry: each file's type is a subtype of its contract |
//! | `uses` | a text uses no more than its contracts show, and exports no more |
//! | `supplied` | why arguments do not fit what a contract asks for |
//! | `message` | the diagnostics |

mod files;
mod message;
mod supplied;
mod uses;

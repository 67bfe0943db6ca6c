//! Checks each file against its contract, which is the type that its importer declares for it, and each importer against its contracts.
//!
//! | file | |
//! |---|---|
//! | `files` | the entry: each file's type is a subtype of its contract |
//! | `uses` | each text uses and exports no more than its contracts declare |
//! | `ignored` | arguments for imports that files replace |
//! | `message` | the diagnostics |

mod files;
mod ignored;
mod message;
mod uses;

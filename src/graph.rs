//! All files that a parent needs, each once, leaves first: [`build()`] starts at the parent and follows every import, until no new file
//! appears.
//!
//! | file | |
//! |---|---|
//! | `unit` | the values: [`Graph`], [`Unit`], [`Dependency`] |
//! | `build` | the entry |
//! | `builder` | makes units of files, and resolves their imports |
//! | `files` | reads each file once |
//! | `open_imports` | imports that name a file but stay imports |
//! | `compose` | components that are put next to the file they call |
//! | `shared_modules` | core modules that several files contain, as units of their own |
//! | `order` | leaves first, or the cycle |
//! | `limits` | how much is read |

mod build;
mod builder;
mod compose;
mod files;
mod limits;
mod open_imports;
mod order;
mod shared_modules;
mod unit;

pub(crate) use build::{Findings, Parent, build};
pub(crate) use limits::raise;
pub(crate) use shared_modules::share_modules;
pub(crate) use unit::{Dependency, Graph, Unit, UnitId, from_parent};

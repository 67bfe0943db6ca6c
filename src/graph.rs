//! All files that a parent needs, each once, leaves first: [`build()`] starts at the parent and follows every import, until no new file
//! appears.
//!
//! | file | |
//! |---|---|
//! | `unit` | the values: [`Graph`], [`Unit`], [`Dependency`] |
//! | `builder` | makes units of files, and resolves their imports |
//! | `files` | reads each file once, within the limits |
//! | `candidate` | where the file of an import should be |
//! | `open_imports` | imports that name a file but stay imports |
//! | `compose` | the text of a component around a file and the files that it calls, or that are its plugs |
//! | `shared_modules` | core modules that several files contain, as units of their own |
//! | `order` | leaves first, or the cycle |

mod builder;
mod candidate;
mod compose;
mod files;
mod open_imports;
mod order;
mod shared_modules;
mod unit;

pub(crate) use builder::{Findings, build};
pub(crate) use candidate::export_for;
pub(crate) use files::{Parent, check_input, raise};
pub(crate) use shared_modules::share_modules;
pub(crate) use unit::{Dependency, File, Graph, Unit, UnitId, from_parent};

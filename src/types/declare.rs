//! Types in the text format: writes a type that the validator holds as an author would declare it.
//!
//! | file | |
//! |---|---|
//! | `entry` | a type and its outside names to text |
//! | `needed` | what may be written: a type, or one that was merged from several |
//! | `writer` | the state while one type is written |
//! | `entity` | imports, exports, and the types that consist of them |
//! | `value` | value and function types |
//! | `core` | core module types |
//! | `scope` | the identifiers of types in each scope |
//! | `layout` | line breaks and indentation |

mod core;
mod entity;
mod entry;
mod layout;
mod needed;
mod scope;
#[cfg(test)]
mod tests;
mod value;
mod writer;

pub(crate) use entry::declare;
pub(crate) use layout::Column;
pub(crate) use needed::{CoreModule, Needed};
pub(crate) use scope::{Outside, interface};

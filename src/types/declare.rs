//! Writes a type that the validator holds in the text format, as an author would declare it.
//!
//! Types get the names that their interfaces give them. A type without a name is written where it is used.
//!
//! | file | |
//! |---|---|
//! | `needed` | types to write: one type, or one merged from several |
//! | `writer` | from a type, and the names of outer types, to text |
//! | `entity` | imports, exports, and the types made of them |
//! | `value` | value and function types |
//! | `core` | core module types |
//! | `shared` | the types that are defined by themselves |
//! | `scope` | the identifiers of types in each scope |
//! | `layout` | line breaks and indentation |

mod core;
mod entity;
mod layout;
mod needed;
mod scope;
mod shared;
#[cfg(test)]
mod tests;
mod value;
mod writer;

pub(crate) use layout::Column;
pub(crate) use needed::{CoreModule, Needed, Role};
pub(crate) use scope::Outside;
pub(crate) use shared::{Shared, created, structural_types, used};
pub(crate) use writer::{Declared, Definition, declare};

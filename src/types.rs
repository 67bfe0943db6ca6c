//! Writes, compares and describes the types that the validator holds.
//!
//! There is no second type system: all files work on `wasmparser`'s own types, so they cannot disagree with validation.
//!
//! | file | |
//! |---|---|
//! | `declare` | writes a type as an author would declare it |
//! | `subtype` | whether one type is a subtype of another |
//! | `compare` | finds where and how two types differ |
//! | `mismatch` | the differences |
//! | `parts` | the parts of value types and function types |
//! | `describe` | describes a type in the few words that a label has room for |

mod compare;
mod declare;
mod describe;
mod mismatch;
mod parts;
mod subtype;

pub(crate) use compare::{Comparison, core_arguments};
pub(crate) use declare::{
    Column, CoreModule, Declared, Definition, Needed, Outside, Role, Shared, created, declare,
    structural_types, used,
};
pub(crate) use mismatch::{Mismatch, Side, Step, named, place};
pub(crate) use parts::{elements, handled, known_as, same_places};
pub(crate) use subtype::{Fit, component, component_type, core_module, instance, instance_type};

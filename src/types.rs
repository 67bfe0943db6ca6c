//! Types that the validator holds: written as text, compared, and described in a few words.
//!
//! There is no second type system: all three work on `wasmparser`'s own types, so they cannot disagree with validation.
//!
//! | file | |
//! |---|---|
//! | `declare` | a type as its author would declare it |
//! | `subtype` | whether one type is a subtype of another |
//! | `compare` | where and how two types differ |
//! | `mismatch` | the differences |
//! | `parts` | what value types and function types consist of |
//! | `describe` | a type in the few words that a label has room for |

mod compare;
mod declare;
mod describe;
mod mismatch;
mod parts;
mod subtype;

pub(crate) use compare::Comparison;
pub(crate) use declare::{Column, CoreModule, Needed, Outside, declare, interface};
pub(crate) use mismatch::{Mismatch, Side, Step, place};
pub(crate) use subtype::{Fit, component, component_type, core_module, instance};

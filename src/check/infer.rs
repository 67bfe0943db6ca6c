//! Infers the meaning of each `...` that no file determines: an elided import has the type of the argument that the text around supplies, or
//! the type that its uses require; a `...` at the end of an `instantiate` passes the remaining imports through.
//!
//! | file | |
//! |---|---|
//! | `entry` | the entry: all texts, in the order in which they come to be known |
//! | `expanded` | the parent written out without `...` |
//! | `known` | the types of the components that a text instantiates |
//! | `supplies` | the arguments for elided imports |
//! | `given` | the types of these arguments |
//! | `sites` | the places where a text instantiates components |
//! | `spreads` | the forms that each spread stands for |
//! | `needs` | the requirements of each instantiation on the imports around it |
//! | `merge` | one type that satisfies several uses |
//! | `owners` | the import that a type belongs to |
//! | `order` | the order of the written imports |
//! | `write` | the text that replaces elisions |
//! | `faults` | the diagnostics |

mod entry;
mod expanded;
mod faults;
mod given;
mod known;
mod merge;
mod needs;
mod order;
mod owners;
mod sites;
mod spreads;
mod supplies;
mod write;

pub(crate) use expanded::expanded;
pub(super) use known::known;

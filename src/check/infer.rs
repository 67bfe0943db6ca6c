//! Infers what each `...` stands for when no file says so: an elided import has the type that its uses require; a `...` at the end of an
//! `instantiate` passes the remaining imports through.
//!
//! | file | |
//! |---|---|
//! | `fill` | the entry: each text, leaves first |
//! | `expanded` | the parent written out without `...` |
//! | `known` | the types of the components that a text instantiates |
//! | `sites` | where a text makes instances |
//! | `needs` | what each instance requires of the imports around it |
//! | `versions` | names that differ only in a compatible version |
//! | `merge` | one type that satisfies several uses |
//! | `owners` | which import a type belongs to |
//! | `order` | the order of the imports that are written |
//! | `write` | the text that replaces elisions |
//! | `faults` | the diagnostics |

mod expanded;
mod faults;
mod fill;
mod known;
mod merge;
mod needs;
mod order;
mod owners;
mod sites;
mod versions;
mod write;

pub(crate) use expanded::expanded;

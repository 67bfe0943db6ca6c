//! Validates the bundle before anything is written, and determines the types of units.
//!
//! | file | |
//! |---|---|
//! | `bundle` | the bundle as a whole |
//! | `payloads` | feeds a validator from the parts of a binary |
//! | `bodies` | function bodies, on all cores |
//! | `unit_types` | the types of units, each validated once |
//! | `replaced_imports` | which replaced imports validation has passed |
//! | `trace` | from a fault to its reason, and to the file and line it comes from |

mod bodies;
mod bundle;
mod payloads;
mod replaced_imports;
mod trace;
mod unit_types;

pub(crate) use bundle::{BundleTypes, validate_bundle, validate_closed, validate_units};
pub(crate) use replaced_imports::ReplacedImports;
pub(crate) use trace::{Fault, Invalid, Tracer, origin};
pub(crate) use unit_types::UnitTypes;

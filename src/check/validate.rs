//! Validates the bundle before anything is written, and determines the types of units.
//!
//! | file | |
//! |---|---|
//! | `bundle` | the bundle as a whole |
//! | `payloads` | feeds a validator from the parts of a binary, and validates function bodies on all cores |
//! | `unit_types` | the types of units, each validated once |
//! | `replaced_imports` | which replaced imports validation has passed |
//! | `fault` | the messages of the validator: faults for decisions, and wordings for people |
//! | `trace` | from a fault to the file and the place it comes from |
//! | `scene` | the item in which validation ended, and the items of its component |
//! | `resource_clash` | why the resource types of two arguments differ |
//! | `core_arguments` | why an argument of a core module, or one in a binary, does not fit |
//! | `wiring` | why an argument, an alias or an export does not fit |

mod bundle;
mod core_arguments;
mod fault;
mod payloads;
mod replaced_imports;
mod resource_clash;
mod scene;
mod trace;
mod unit_types;
mod wiring;

pub(crate) use bundle::{BundleTypes, validate_bundle, validate_closed, validate_units};
pub(crate) use fault::Fault;
pub(crate) use replaced_imports::ReplacedImports;
pub(crate) use scene::{item_type, sort_of};
pub(crate) use trace::{Invalid, Tracer, origin};
pub(crate) use unit_types::UnitTypes;

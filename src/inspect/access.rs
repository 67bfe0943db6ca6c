//! Determines which instance of a bundle can reach which import, and checks the rules that deny access.
//!
//! | file | |
//! |---|---|
//! | `analysis` | the entry |
//! | `import` | the bundle's imports from its host, down to the function |
//! | `run` | instantiates the bundle without running any code |
//! | `value` | the items of a component, reduced to access |
//! | `paths` | the names of instances |
//! | `chain` | how an instance got something |
//! | `rule` | rules held against the analysis |
//! | `table`, `json` | the analysis as a table or as JSON |

mod analysis;
mod chain;
mod import;
#[cfg(feature = "formats")]
mod json;
mod paths;
mod rule;
mod run;
mod table;
mod value;

pub(crate) use analysis::{Analysis, analyse};
pub(crate) use rule::{check_rules, rules_for_no_instance, unmatched};
pub use table::Access;
pub(crate) use value::{Callee, InstanceId};

//! Asks the validator: what each `...` stands for, whether each file fits its declared type, and whether the bundle is valid.
//!
//! Inference and contracts refine the rewrite, unit by unit, leaves first; validation has the last word.
//!
//! | file | |
//! |---|---|
//! | `checker` | the state of all checks |
//! | `arguments` | arguments that the instantiated component does not import |
//! | `infer` | the types and arguments that elisions stand for |
//! | `contract` | each file against the type declared for it |
//! | `validate` | the bundle, and the types of units |
//! | `limits` | how many definitions, how deep, how large |

mod arguments;
mod checker;
mod contract;
mod infer;
mod limits;
mod validate;

pub(crate) use checker::Checker;
pub(crate) use infer::expanded;
pub(crate) use limits::check_output;
pub(crate) use validate::{
    BundleTypes, Tracer, origin, validate_bundle, validate_closed, validate_units,
};

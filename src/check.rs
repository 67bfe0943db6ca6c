//! What the validator is asked: what each `...` stands for, whether each file fits its declared type, and whether the bundle is valid.
//!
//! Inference and contracts refine the rewrite, unit by unit, leaves first; validation has the last word.
//!
//! | file | |
//! |---|---|
//! | `infer` | the types and arguments that elisions stand for |
//! | `contract` | each file against the type declared for it |
//! | `validate` | the bundle, and the types of units |
//! | `limits` | how many definitions, how deep, how large |

mod contract;
mod infer;
mod limits;
mod validate;

pub(crate) use contract::check_contracts;
pub(crate) use infer::{expanded, infer};
pub(crate) use limits::{check_definitions, check_nesting, check_output};
pub(crate) use validate::{
    UnitTypes, origin, place, types, validate_bundle, validate_closed, validate_units,
};

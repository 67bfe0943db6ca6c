//! Writes a bundle: the two renderings of one plan.

pub(crate) mod binary;
pub(crate) mod outline;
mod tally;
pub(crate) mod text;

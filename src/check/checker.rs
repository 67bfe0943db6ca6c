//! The state that the checks share: a [`Checker`] holds the rewrite that they refine, the types of units that are known so far, and the
//! warnings.

use super::limits;
use super::validate::UnitTypes;
use crate::diagnostics::Diagnostic;
use crate::graph::Graph;
use crate::options::Sharing;
use crate::rewrite::{Rewrite, share};
use std::sync::Arc;

/// Refines a rewrite until it can be validated: [`refine`](Checker::refine), and then [`place`](Checker::place).
pub(crate) struct Checker {
    pub(super) graph: Arc<Graph>,
    pub(crate) rewrite: Rewrite,
    pub(super) types: UnitTypes,
    pub(crate) warnings: Vec<Diagnostic>,
}

impl Checker {
    /// Starts with a rewrite in which nothing is inferred yet.
    pub(crate) fn new(rewrite: Rewrite) -> Checker {
        Checker {
            graph: Arc::clone(&rewrite.graph),
            rewrite,
            types: UnitTypes::new(),
            warnings: Vec::new(),
        }
    }

    /// Checks how many definitions the bundle will have.
    ///
    /// # Errors
    ///
    /// When there would be too many.
    pub(crate) fn check_definitions(&self, sharing: Sharing) -> Result<(), Vec<Diagnostic>> {
        limits::check_definitions(&self.rewrite, sharing)
    }

    /// Moves each unit's definition to where `sharing` asks for it. Definitions that would nest too deep are moved to the front.
    ///
    /// # Errors
    ///
    /// When definitions nest too deep all the same.
    pub(crate) fn place(&mut self, sharing: Sharing) -> Result<(), Vec<Diagnostic>> {
        // Nothing asks for these types any more, and the types of the whole bundle follow.
        self.types = UnitTypes::new();
        self.rewrite.place(share(&self.rewrite, sharing))?;
        match limits::check_nesting(&self.rewrite) {
            Err(_) if sharing == Sharing::Share => self.place(Sharing::Flatten),
            nesting => nesting,
        }
    }
}

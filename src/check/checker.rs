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

    /// Infers the elisions of each text and checks the text against its contracts. Both depend on the types of its files, so leaves go first.
    ///
    /// # Errors
    ///
    /// All faults, up to those in the elisions of the first text that has any: texts that import it need its expansion.
    pub(crate) fn refine(&mut self) -> Result<(), Vec<Diagnostic>> {
        let graph = Arc::clone(&self.graph);
        let mut errors = Vec::new();
        for &id in &graph.leaves_first {
            let unit = &graph.units[id];
            if unit.has_gaps()
                && let Err(faults) = self.infer(id)
            {
                let with_site = |error| unit.file.with_import_site(error);
                errors.extend(faults.into_iter().map(with_site));
                break;
            }
            errors.extend(self.check_contracts(id).err().into_iter().flatten());
        }
        match errors.is_empty() {
            true => Ok(()),
            false => Err(errors),
        }
    }

    /// Moves each unit's definition to where `sharing` asks for it. Definitions that would nest too deep are moved to the front.
    ///
    /// # Errors
    ///
    /// When definitions nest too deep all the same.
    pub(crate) fn place(&mut self, sharing: Sharing) -> Result<(), Vec<Diagnostic>> {
        self.rewrite.place(share(&self.rewrite, sharing))?;
        match limits::check_nesting(&self.rewrite) {
            Err(_) if sharing == Sharing::Share => self.place(Sharing::Flatten),
            nesting => nesting,
        }
    }
}

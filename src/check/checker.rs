//! The state that the checks share: a [`Checker`] holds the rewrite that they refine, the types of units that are known so far, and the
//! warnings.

use super::infer::{Patience, Supplies};
use super::limits;
use super::validate::UnitTypes;
use crate::diagnostics::Diagnostic;
use crate::graph::{Graph, UnitId};
use crate::options::Sharing;
use crate::rewrite::{Rewrite, share};
use std::sync::Arc;

/// Refines a rewrite until it can be validated: [`refine`](Checker::refine), and then [`place`](Checker::place).
pub(crate) struct Checker {
    pub(super) graph: Arc<Graph>,
    pub(crate) rewrite: Rewrite,
    pub(super) types: UnitTypes,
    pub(super) supplies: Supplies,
    pub(crate) warnings: Vec<Diagnostic>,
}

impl Checker {
    /// Starts with a rewrite in which nothing is inferred yet.
    pub(crate) fn new(rewrite: Rewrite) -> Checker {
        Checker {
            graph: Arc::clone(&rewrite.graph),
            supplies: Supplies::new(&rewrite.graph),
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
        let mut waiting = graph.leaves_first.clone();
        if !self.supplies.is_empty() {
            self.types.postpone(waiting.iter().copied());
        }
        while !waiting.is_empty() {
            match self.infer_next(&waiting) {
                Ok(next) => {
                    let id = waiting.remove(next);
                    errors.extend(self.check_contracts(id).err().into_iter().flatten());
                }
                Err(faults) => {
                    errors.extend(faults);
                    break;
                }
            }
        }
        match errors.is_empty() {
            true => Ok(()),
            false => Err(errors),
        }
    }

    /// Infers the elisions of the first of the `waiting` texts for which enough is known, and returns its place among them.
    ///
    /// # Errors
    ///
    /// All faults in its elisions.
    fn infer_next(&mut self, waiting: &[UnitId]) -> Result<usize, Vec<Diagnostic>> {
        if let Some(next) = self.infer_ready(waiting)? {
            return Ok(next);
        }
        // Texts that supply others get the types that are known so far, from the outermost inwards.
        for &id in waiting.iter().rev() {
            if self.graph.units[id].has_gaps() {
                _ = self.infer(id, Patience::Waits);
            }
        }
        match self.infer_ready(waiting)? {
            Some(next) => Ok(next),
            None => self
                .settle(waiting[0], Patience::TakesWhatIsKnown)
                .map(|_| 0),
        }
    }

    /// Infers the elisions of the first of the `waiting` texts that uses no other of them, and for which enough is known.
    fn infer_ready(&mut self, waiting: &[UnitId]) -> Result<Option<usize>, Vec<Diagnostic>> {
        for (next, &id) in waiting.iter().enumerate() {
            let used = self.graph.units[id].used();
            let is_ready = used.iter().all(|used| !self.types.is_pending(*used));
            if is_ready && self.settle(id, Patience::Waits)? {
                return Ok(Some(next));
            }
        }
        Ok(None)
    }

    /// Infers the elisions of a text, and returns whether its type is known from now on.
    fn settle(&mut self, id: UnitId, patience: Patience) -> Result<bool, Vec<Diagnostic>> {
        let graph = Arc::clone(&self.graph);
        let unit = &graph.units[id];
        if unit.has_gaps() {
            let with_site = |error| unit.file.with_import_site(error);
            let inferred = self.infer(id, patience);
            let inferred =
                inferred.map_err(|faults| faults.into_iter().map(with_site).collect::<Vec<_>>())?;
            if !inferred {
                return Ok(false);
            }
        }
        self.types.settle(id);
        if patience == Patience::TakesWhatIsKnown && unit.has_gaps() {
            // What follows an instance of it, in a text that supplies it, is only known now.
            self.infer(id, patience)?;
        }
        Ok(true)
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

//! The entry: infers what a text's elisions stand for, and expands the rewrite accordingly.

use super::faults;
use super::needs;
use super::sites;
use super::supplies;
use super::write::{self, Form};
use crate::check::checker::Checker;
use crate::diagnostics::Diagnostic;
use crate::graph::UnitId;
use std::sync::Arc;

/// What to do while the arguments for elided imports are not all known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Patience {
    Waits,
    TakesWhatIsKnown,
}

impl Checker {
    /// Infers the elisions of one text. The types behind a site are only known for certain once its own elisions are inferred, so this repeats
    /// until nothing changes. Returns whether it is done: it can wait until more is known about the arguments for elided imports.
    ///
    /// # Errors
    ///
    /// All faults in the elisions.
    pub(crate) fn infer(
        &mut self,
        id: UnitId,
        patience: Patience,
    ) -> Result<bool, Vec<Diagnostic>> {
        let graph = Arc::clone(&self.graph);
        let unit = &graph.units[id];
        let scan = &unit.text().scan;
        let mut rounds = 1..=scan.components.len() + sites::all(unit).len() + 1;
        loop {
            let is_last = rounds.next().is_none();
            let (known, given) =
                supplies::known_with(&self.rewrite, &mut self.types, id, &self.supplies)?;
            let needs = needs::collect(unit, &known, &given);
            let waits = needs.is_open && patience == Patience::Waits;
            let expansion = match write::expansion(unit, &known, &needs, Form::Bundle) {
                Err(_) if waits => return Ok(false),
                expansion => expansion?,
            };
            let is_new = expansion != *self.rewrite.expansion(id);
            let is_done = !is_new || needs.rests_on_files || is_last;
            if is_done && !waits {
                let errors = faults::of_uses(unit, &known, &needs);
                if !errors.is_empty() {
                    return Err(errors);
                }
            }
            self.rewrite.expand(id, expansion)?;
            if is_new && !self.types.is_pending(id) {
                self.types.forget(&graph, id);
            }
            if is_done && !waits && !needs.given.is_empty() {
                let encoded = self.rewrite.encoded(id);
                let validated = self.types.validate(&self.rewrite, encoded, |_, _| {});
                validated.map_err(|fault| vec![faults::of_given(unit, &needs, fault)])?;
            }
            if is_done {
                return Ok(!waits);
            }
        }
    }
}

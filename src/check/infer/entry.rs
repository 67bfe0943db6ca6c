//! The entry: infers what a text's elisions stand for, and expands the rewrite accordingly.

use super::faults;
use super::known;
use super::needs;
use super::sites;
use super::write::{self, Form};
use crate::check::checker::Checker;
use crate::diagnostics::Diagnostic;
use crate::graph::UnitId;
use std::sync::Arc;

impl Checker {
    /// Infers the elisions of one text. The types behind a site are only known for certain once its own elisions are inferred, so this repeats
    /// until nothing changes.
    ///
    /// # Errors
    ///
    /// All faults in the elisions.
    pub(crate) fn infer(&mut self, id: UnitId) -> Result<(), Vec<Diagnostic>> {
        let graph = Arc::clone(&self.graph);
        let unit = &graph.units[id];
        let scan = &unit.text().scan;
        let mut rounds = 1..=scan.components.len() + sites::all(unit).len() + 1;
        loop {
            let is_last = rounds.next().is_none();
            let known = known::known(&self.rewrite, &mut self.types, id)?;
            let needs = needs::collect(unit, &known);
            let expansion = write::expansion(unit, &known, &needs, Form::Bundle)?;
            let is_new = expansion != *self.rewrite.expansion(id);
            if !is_new || needs.rests_on_files || is_last {
                let errors = faults::of_uses(unit, &known, &needs);
                if !errors.is_empty() {
                    return Err(errors);
                }
            }
            self.rewrite.expand(id, expansion)?;
            if !is_new || needs.rests_on_files || is_last {
                return Ok(());
            }
        }
    }
}

//! What each `...` of a text stands for that no file does: the type of an import, as the instantiations need it that are
//! given what is imported, and at the end of an instantiation what it is not given otherwise, passed through from the imports of the
//! component that it is in.
//!
//! It is given the graph with the outlines of all units, and hands on, in the plan, the text that each elision stands for.

use super::faults;
use super::known;
use super::needs;
use super::write;
use crate::check::validate::UnitTypes;
use crate::diagnostics::Diagnostic;
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Encodings, Plan};

/// Fills in the elisions of all texts, those of the leaves first: `plan` and `outlines` are changed.
///
/// # Errors
///
/// All that is wrong with the elisions of the first text in which something is.
pub(crate) fn infer(
    graph: &Graph,
    plan: &mut Plan,
    outlines: &mut Encodings,
    workbench: &mut UnitTypes<'_>,
) -> Result<(), Vec<Diagnostic>> {
    for &id in &graph.leaves_first {
        let unit = &graph.units[id];
        if unit.has_gaps() {
            let blame = |errors: Vec<Diagnostic>| errors.into_iter().map(|error| unit.blame(error));
            // What imports this text would need what it could not be made.
            fill_unit(graph, plan, outlines, workbench, id)
                .map_err(|errors| blame(errors).collect::<Vec<_>>())?;
        }
    }
    Ok(())
}

/// Fills in the elisions of one text. A definition in place has its own filled in before what it needs is known, so this
/// goes on until nothing changes.
fn fill_unit(
    graph: &Graph,
    plan: &mut Plan,
    outlines: &mut Encodings,
    workbench: &mut UnitTypes<'_>,
    id: UnitId,
) -> Result<(), Vec<Diagnostic>> {
    let unit = &graph.units[id];
    let mut rounds = 1..=unit.text().scan.components.len() + 1;
    loop {
        let is_last = rounds.next().is_none();
        let known = known::known(graph, plan, outlines, workbench, id)?;
        let needs = needs::collect(unit, &known);
        let expansion = write::expansion(unit, &known, &needs)?;
        let is_new = expansion != *plan.expansion(id);
        if !is_new || needs.rests_on_files || is_last {
            let errors = faults::of_uses(unit, &known, &needs);
            if !errors.is_empty() {
                return Err(errors);
            }
        }
        plan.expand(graph, id, expansion);
        plan.encode(graph, id, outlines)?;
        if !is_new || needs.rests_on_files || is_last {
            return Ok(());
        }
    }
}

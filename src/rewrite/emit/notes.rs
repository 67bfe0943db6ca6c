//! What is said of each file in front of its definition: its path and its hash, in a comment.

use crate::diagnostics;
use crate::graph::{self, Graph, Unit, UnitId};
use crate::resolve;

/// The comments in front of the definitions of units; `None` for those of which nothing is said.
#[derive(Debug, Default)]
pub(crate) struct Notes(Vec<Option<String>>);

impl Notes {
    /// What is to be said of each unit of `graph`.
    pub(crate) fn of(graph: &Graph) -> Notes {
        let note = |unit: &Unit| {
            let path = graph::from_parent(graph, unit.path());
            let integrity = resolve::integrity_of(unit.bytes_of_file());
            format!(";; {} {integrity}", diagnostics::escape_to_one_line(&path))
        };
        let notes = graph.units.iter();
        Notes(
            notes
                .map(|unit| unit.is_file().then(|| note(unit)))
                .collect(),
        )
    }

    /// What is said of a unit.
    pub(crate) fn on(&self, unit: UnitId) -> Option<&str> {
        self.0.get(unit)?.as_deref()
    }
}

//! Comments in front of definitions, with the path and the hash of each file.

use crate::diagnostics;
use crate::graph::{self, Graph, Unit, UnitId};
use crate::resolve;

/// The comment in front of the definition of each unit; `None` for units that are not whole files.
#[derive(Debug, Default)]
pub(crate) struct Notes(Vec<Option<String>>);

impl Notes {
    /// Creates the comments for the units of `graph`.
    pub(crate) fn of(graph: &Graph) -> Notes {
        let note = |unit: &Unit| {
            let path = graph::from_parent(graph, unit.path());
            let integrity = resolve::integrity_of(unit.bytes_of_file());
            format!(";; {} {integrity}", diagnostics::escape_line(&path))
        };
        let notes = (graph.units.iter()).map(|unit| unit.is_file().then(|| note(unit)));
        Notes(notes.collect())
    }

    /// Returns the comment for a unit.
    pub(crate) fn on(&self, unit: UnitId) -> Option<&str> {
        self.0.get(unit)?.as_deref()
    }
}

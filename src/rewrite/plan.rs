//! Decides what becomes of each text: [`plan`] is given the graph and hands on the edits of every file, to be
//! rendered as text or as binary.

use super::ascription::Ascriptions;
use super::edit::{Decisions, Edit, Purpose, SharedIds};
use super::editor::{edits, filled_in, placed};
use super::encode::Encodings;
use super::expansion::{Expansion, Placed};
use super::placement::{DefinitionSite, Placement};
use crate::diagnostics::Diagnostic;
use crate::graph::{Graph, UnitId};
use crate::source::TextSource;
use crate::text::EditList;
use std::ops::Range;

/// What is to be done, for each unit of the graph; `None` for a binary one, which is used as it is.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) texts: Vec<Option<EditList<Edit>>>,
    /// What the elisions of each unit's text stand for.
    expansions: Vec<Expansion>,
    /// Which definitions in each unit's text are sealed.
    seals: Vec<Ascriptions>,
    /// Where each unit is defined.
    placement: Placement,
    /// The identifiers that shared units have in the outermost component, without their `$`.
    shared_ids: SharedIds,
}

impl Plan {
    /// Fills in the elisions of a unit's text.
    pub(crate) fn expand(&mut self, graph: &Graph, id: UnitId, expansion: Expansion) {
        self.expansions[id] = expansion;
        self.seal(graph, id, Ascriptions::new());
    }

    /// Changes what is to be done with a unit's text, so that the definitions of `seals` are sealed, and no others.
    pub(crate) fn seal(&mut self, graph: &Graph, id: UnitId, seals: Ascriptions) {
        let (edits, shared_ids) = self.edits(graph, id, Purpose::Bundle, &seals);
        self.texts[id] = Some(edits);
        self.seals[id] = seals;
        self.shared_ids.extend(shared_ids);
    }

    /// Encodes a unit again, after its edits have changed.
    ///
    /// # Errors
    ///
    /// When the rendered text cannot be encoded, although the source could.
    pub(crate) fn encode(
        &self,
        graph: &Graph,
        id: UnitId,
        outlines: &mut Encodings,
    ) -> Result<(), Vec<Diagnostic>> {
        match &self.texts[id] {
            Some(edits) => outlines.update(graph, id, edits),
            None => Ok(()),
        }
    }

    /// Which definitions in a unit's text are sealed.
    pub(crate) fn seals(&self, id: UnitId) -> &Ascriptions {
        &self.seals[id]
    }

    /// Has units defined where `placement` says. The units whose edits are others then.
    pub(crate) fn place(&mut self, graph: &Graph, placement: Placement) -> Vec<UnitId> {
        self.placement = placement;
        self.shared_ids.clear();
        let mut changed = Vec::new();
        for (id, unit) in graph.units.iter().enumerate() {
            let is_shared = |used: &UnitId| self.placement.home(*used) != DefinitionSite::Use;
            let is_changed = match id {
                0 => (0..graph.units.len()).any(|unit| is_shared(&unit)),
                _ => unit.used().iter().any(is_shared),
            };
            if is_changed {
                let seals = self.seals[id].clone();
                self.seal(graph, id, seals);
                changed.push(id);
            }
        }
        changed
    }

    /// What the elisions of a unit's text stand for.
    pub(crate) fn expansion(&self, id: UnitId) -> &Expansion {
        &self.expansions[id]
    }

    /// The edits of a unit's text with all types left where they are written, for holding each file against its contract.
    pub(crate) fn with_contracts(&self, graph: &Graph, id: UnitId) -> EditList<Edit> {
        self.edits(graph, id, Purpose::WithContracts, &Ascriptions::new())
            .0
    }

    /// The edits of a unit's text as it is declared, for holding it against the contracts in it: the outermost component's imports are
    /// still imports, under names that an import can have. Where there is no contract, and in nested definitions, they are replaced,
    /// and those of `seals` sealed.
    pub(crate) fn as_declared(
        &self,
        graph: &Graph,
        id: UnitId,
        seals: &Ascriptions,
    ) -> EditList<Edit> {
        self.edits(graph, id, Purpose::AsDeclared, seals).0
    }

    /// The items that are added or moved in [`with_contracts`](Plan::with_contracts).
    pub(crate) fn placed_with_contracts(&self, graph: &Graph, id: UnitId) -> Vec<Placed> {
        let expansion = &self.expansions[id];
        let purpose = Purpose::WithContracts;
        placed(&graph.units[id], purpose, expansion, &Ascriptions::new())
    }

    /// Where each unit is defined.
    pub(crate) fn placement(&self) -> &Placement {
        &self.placement
    }

    /// The identifier that a shared unit has in the outermost component, without its `$`.
    pub(crate) fn shared_id(&self, unit: UnitId) -> &str {
        let id = self.shared_ids.get(&unit);
        id.expect("the edits of the outermost text name all that is shared")
    }

    fn edits(
        &self,
        graph: &Graph,
        id: UnitId,
        purpose: Purpose,
        seals: &Ascriptions,
    ) -> (EditList<Edit>, SharedIds) {
        let none = Placement::default();
        let placement = match purpose {
            Purpose::Bundle => &self.placement,
            _ => &none,
        };
        let decisions = Decisions {
            purpose,
            expansion: &self.expansions[id],
            seals,
            placement,
        };
        edits(graph, id, decisions)
    }
}

/// Decides on the edits of all units.
pub(crate) fn plan(graph: &Graph) -> Plan {
    let count = graph.units.len();
    let mut plan = Plan {
        texts: graph.units.iter().map(|_| None).collect(),
        expansions: vec![Expansion::default(); count],
        seals: vec![Ascriptions::new(); count],
        placement: Placement::default(),
        shared_ids: SharedIds::new(),
    };
    for (id, unit) in graph.units.iter().enumerate() {
        if unit.source.as_text().is_some() {
            plan.seal(graph, id, Ascriptions::new());
        }
    }
    plan
}

/// The edits of a text that fill in its elisions, and no others.
pub(crate) fn expanded(text: &TextSource, expansion: &Expansion) -> EditList<String> {
    let mut edits = EditList::default();
    let mut replace = |range: Range<usize>, with: String| {
        edits
            .replace(range, with)
            .expect("elisions and numbers are different tokens");
    };
    for (range, with) in filled_in(text, expansion, &expansion.placed, &[]) {
        replace(range, with);
    }
    edits
}

//! What becomes of every text of a graph: a [`Rewrite`] holds the edits of each unit together with their encoding, so that the two cannot
//! disagree. Later phases refine it unit by unit; both forms of the bundle are written from it.

use super::ascription::Ascriptions;
use super::edit::{Decisions, Edit, Purpose, SharedIds};
use super::editor::{edits, filled_in, indices};
use super::encode::{Encoded, encode, unchanged};
use super::expansion::Expansion;
use super::index::IndexMap;
use super::placement::{DefinitionSite, Placement};
use crate::diagnostics::Diagnostic;
use crate::graph::{Graph, UnitId};
use crate::source::TextSource;
use crate::text::EditList;
use std::ops::Range;
use std::sync::Arc;

/// A graph with what becomes of each of its units.
#[derive(Debug)]
pub(crate) struct Rewrite {
    pub(crate) graph: Arc<Graph>,
    units: Vec<UnitRewrite>,
    placement: Placement,
    /// The identifiers that shared units have in the outermost component, without their `$`.
    shared_ids: SharedIds,
}

/// What becomes of one unit.
#[derive(Debug)]
struct UnitRewrite {
    /// What its elisions stand for.
    expansion: Expansion,
    /// The definitions in it that are kept to their declared types.
    ascriptions: Ascriptions,
    /// The edits that follow from both and from the placement; `None` for a binary, which is used as it is.
    edits: Option<EditList<Edit>>,
    /// The encoding of the edited text.
    encoded: Encoded,
}

impl Rewrite {
    /// Replaces the imports of each text in place, with nothing inferred or ascribed yet.
    ///
    /// # Errors
    ///
    /// When an edited text cannot be encoded.
    pub(crate) fn new(graph: Arc<Graph>) -> Result<Rewrite, Vec<Diagnostic>> {
        let mut rewrite = Rewrite {
            units: Vec::with_capacity(graph.units.len()),
            graph,
            placement: Placement::default(),
            shared_ids: SharedIds::new(),
        };
        for (id, unit) in rewrite.graph.units.iter().enumerate() {
            let (expansion, ascriptions) = (Expansion::default(), Ascriptions::new());
            let edits = unit.source.as_text().map(|_| {
                let decisions = Decisions {
                    purpose: Purpose::Bundle,
                    expansion: &expansion,
                    ascriptions: &ascriptions,
                    placement: &rewrite.placement,
                };
                edits(&rewrite.graph, id, decisions).0
            });
            let encoded = match &edits {
                Some(edits) if !unit.is_unchanged() => encode(id, unit, edits)?,
                _ => unchanged(id, unit),
            };
            rewrite.units.push(UnitRewrite {
                expansion,
                ascriptions,
                edits,
                encoded,
            });
        }
        Ok(rewrite)
    }

    /// Fills in the elisions of a unit's text. Nothing in it is ascribed then.
    ///
    /// # Errors
    ///
    /// When the edited text cannot be encoded.
    pub(crate) fn expand(
        &mut self,
        id: UnitId,
        expansion: Expansion,
    ) -> Result<(), Vec<Diagnostic>> {
        self.units[id].expansion = expansion;
        self.ascribe(id, Ascriptions::new())
    }

    /// Keeps the definitions of `ascriptions` in a unit's text to their declared types, and no others.
    ///
    /// # Errors
    ///
    /// When the edited text cannot be encoded.
    pub(crate) fn ascribe(
        &mut self,
        id: UnitId,
        ascriptions: Ascriptions,
    ) -> Result<(), Vec<Diagnostic>> {
        let (edits, shared_ids) = self.edits_for(id, Purpose::Bundle, &ascriptions);
        let unit = &mut self.units[id];
        unit.encoded = encode(id, &self.graph.units[id], &edits)?;
        unit.edits = Some(edits);
        unit.ascriptions = ascriptions;
        self.shared_ids.extend(shared_ids);
        Ok(())
    }

    /// Moves definitions to where `placement` puts them.
    ///
    /// # Errors
    ///
    /// When an edited text cannot be encoded.
    pub(crate) fn place(&mut self, placement: Placement) -> Result<(), Vec<Diagnostic>> {
        self.placement = placement;
        self.shared_ids.clear();
        let graph = Arc::clone(&self.graph);
        for (id, unit) in graph.units.iter().enumerate() {
            let is_shared = |used: &UnitId| self.placement.site(*used) != DefinitionSite::Inline;
            let is_changed = match id {
                0 => (0..graph.units.len()).any(|unit| is_shared(&unit)),
                _ => unit.used().iter().any(is_shared),
            };
            if is_changed {
                self.ascribe(id, self.units[id].ascriptions.clone())?;
            }
        }
        Ok(())
    }

    /// What the elisions of a unit's text stand for.
    pub(crate) fn expansion(&self, id: UnitId) -> &Expansion {
        &self.units[id].expansion
    }

    /// The definitions in a unit's text that are kept to their declared types.
    pub(crate) fn ascriptions(&self, id: UnitId) -> &Ascriptions {
        &self.units[id].ascriptions
    }

    /// The edits of a unit's text; `None` for a binary.
    pub(super) fn edits(&self, id: UnitId) -> Option<&EditList<Edit>> {
        self.units[id].edits.as_ref()
    }

    /// The encoding of a unit.
    pub(crate) fn encoded(&self, id: UnitId) -> &Encoded {
        &self.units[id].encoded
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

    /// Encodes a unit's text with all types left where they are written, so that each file can be compared with its contract.
    ///
    /// # Errors
    ///
    /// When the edited text cannot be encoded.
    pub(crate) fn with_contracts(&self, id: UnitId) -> Result<Encoded, Vec<Diagnostic>> {
        self.encode_for(id, Purpose::WithContracts, &Ascriptions::new())
    }

    /// The indices of items in [`with_contracts`](Rewrite::with_contracts).
    pub(crate) fn indices_with_contracts(&self, id: UnitId) -> IndexMap {
        self.indices(id, Purpose::WithContracts, &Ascriptions::new())
    }

    /// The indices of items in a unit's text, without those of hoisted definitions.
    pub(crate) fn indices_in_place(&self, id: UnitId) -> IndexMap {
        self.indices(id, Purpose::Bundle, self.ascriptions(id))
    }

    fn indices(&self, id: UnitId, purpose: Purpose, ascriptions: &Ascriptions) -> IndexMap {
        let decisions = Decisions {
            purpose,
            expansion: self.expansion(id),
            ascriptions,
            placement: &self.placement,
        };
        indices(&self.graph.units[id], &decisions)
    }

    /// Encodes a unit's text as it is declared: the imports of the outermost component are still imports, under names that an import can
    /// have. Imports without a contract, and those of nested definitions, are replaced, and those of `ascriptions` ascribed.
    ///
    /// # Errors
    ///
    /// When the edited text cannot be encoded.
    pub(crate) fn as_declared(
        &self,
        id: UnitId,
        ascriptions: &Ascriptions,
    ) -> Result<Encoded, Vec<Diagnostic>> {
        self.encode_for(id, Purpose::AsDeclared, ascriptions)
    }

    fn encode_for(
        &self,
        id: UnitId,
        purpose: Purpose,
        ascriptions: &Ascriptions,
    ) -> Result<Encoded, Vec<Diagnostic>> {
        let (edits, _) = self.edits_for(id, purpose, ascriptions);
        encode(id, &self.graph.units[id], &edits)
    }

    fn edits_for(
        &self,
        id: UnitId,
        purpose: Purpose,
        ascriptions: &Ascriptions,
    ) -> (EditList<Edit>, SharedIds) {
        let none = Placement::default();
        let placement = match purpose {
            Purpose::Bundle => &self.placement,
            _ => &none,
        };
        let decisions = Decisions {
            purpose,
            expansion: self.expansion(id),
            ascriptions,
            placement,
        };
        edits(&self.graph, id, decisions)
    }
}

/// The edits of a text that fill in its elisions, and no others.
pub(crate) fn expanded(text: &TextSource, expansion: &Expansion) -> EditList<String> {
    let mut edits = EditList::default();
    let mut replace = |range: Range<usize>, with: String| {
        edits
            .replace(range, with)
            .expect("elisions and numbers are different tokens");
    };
    let indices = IndexMap::new(expansion.changes.iter().copied());
    for (range, with) in filled_in(text, expansion, &indices, &[]) {
        replace(range, with);
    }
    edits
}

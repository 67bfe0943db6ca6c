//! The rewrite of a graph: a [`Rewrite`] holds the edits of each unit together with their encoding, so that the two cannot disagree. Later
//! phases refine it unit by unit. Both text and binary output are written from it.

use super::ascription::Ascriptions;
use super::edit::{Decisions, DefinitionSite, Edit, Expansion, Placement, Purpose, SharedIds};
use super::editor::{edits, filled_in, indices, kept_types};
use super::encode::{Encoded, encode, unchanged};
use super::index::IndexMap;
use crate::diagnostics::Diagnostic;
use crate::graph::{Graph, UnitId};
use crate::source::TextSource;
use crate::text::{EditList, ExternName};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// A graph with the edits and the encoding of each unit.
#[derive(Debug)]
pub(crate) struct Rewrite {
    pub(crate) graph: Arc<Graph>,
    units: Vec<UnitRewrite>,
    placement: Placement,
    shared_ids: SharedIds,
}

/// The edits and the encoding of one unit, with the decisions behind them.
#[derive(Debug)]
struct UnitRewrite {
    expansion: Expansion,
    ascriptions: Ascriptions,
    /// The edits that follow from both and from the placement; `None` for a binary, which is used unchanged.
    edits: Option<EditList<Edit>>,
    /// The encoding of the edited text.
    encoded: Encoded,
}

impl Rewrite {
    /// Replaces the imports of each text in place. Nothing is inferred or ascribed yet.
    ///
    /// # Errors
    ///
    /// If an edited text cannot be encoded.
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

    /// Fills in the elisions of a unit's text. Its ascriptions stay.
    ///
    /// # Errors
    ///
    /// If the edited text cannot be encoded.
    pub(crate) fn expand(
        &mut self,
        id: UnitId,
        expansion: Expansion,
    ) -> Result<(), Vec<Diagnostic>> {
        self.units[id].expansion = expansion;
        self.ascribe(id, self.units[id].ascriptions.clone())
    }

    /// Ascribes the definitions of `ascriptions` in a unit's text, and no others.
    ///
    /// # Errors
    ///
    /// If the edited text cannot be encoded.
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
    /// If an edited text cannot be encoded.
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

    /// The expansion of a unit's text.
    pub(crate) fn expansion(&self, id: UnitId) -> &Expansion {
        &self.units[id].expansion
    }

    /// The names with versions that a composition around a unit has for imports which are not written so.
    pub(crate) fn versions_around(&self, id: UnitId) -> Vec<ExternName> {
        let mut units = self.graph.units.iter();
        let around = units.position(|unit| unit.composed() == Some(id));
        around.map_or_else(Vec::new, |around| self.expansion(around).new_versions())
    }

    /// The ascribed definitions in a unit's text.
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

    /// The placement of all units.
    pub(crate) fn placement(&self) -> &Placement {
        &self.placement
    }

    /// The identifier of a shared unit in the outermost component, without its `$`.
    pub(crate) fn shared_id(&self, unit: UnitId) -> &str {
        let id = self.shared_ids.get(&unit);
        id.expect("the edits of the outermost text name all that is shared")
    }

    /// Encodes a unit's text with all declared types left in place, so that each file can be compared with its contract. The imports in
    /// `ascriptions` are ascribed, and the imports of files in `left` stay imports, with valid names.
    ///
    /// # Errors
    ///
    /// If the edited text cannot be encoded.
    pub(crate) fn with_contracts(
        &self,
        id: UnitId,
        ascriptions: &Ascriptions,
        left: &BTreeSet<usize>,
    ) -> Result<Encoded, Vec<Diagnostic>> {
        self.encode_for(id, Purpose::WithContracts(left), ascriptions)
    }

    /// The indices of items in [`with_contracts`](Rewrite::with_contracts).
    pub(crate) fn indices_with_contracts(
        &self,
        id: UnitId,
        ascriptions: &Ascriptions,
        left: &BTreeSet<usize>,
    ) -> IndexMap {
        self.indices(id, Purpose::WithContracts(left), ascriptions)
    }

    /// The indices of items in a unit's text, without hoisted definitions.
    pub(crate) fn indices_in_place(&self, id: UnitId) -> IndexMap {
        self.indices(id, Purpose::Bundle, self.ascriptions(id))
    }

    /// The imports of files in front of a number that counts their types, if they have any: the bundle keeps these.
    pub(crate) fn counted(&self, id: UnitId) -> BTreeSet<usize> {
        let decisions = Decisions {
            purpose: Purpose::Bundle,
            expansion: self.expansion(id),
            ascriptions: &Ascriptions::new(),
            placement: &self.placement,
        };
        kept_types(&self.graph.units[id], &decisions)
    }

    /// The imports of files in a unit's nested definitions that have contracts.
    pub(crate) fn nested_contracts(&self, id: UnitId) -> Ascriptions {
        let unit = &self.graph.units[id];
        let imports = unit.dependencies.iter().map(|dependency| dependency.import);
        let has_contract = |import: &usize| {
            let import = &unit.text().scan.imports[*import];
            import.depth > 1 && !import.is_elided()
        };
        imports.filter(has_contract).collect()
    }

    fn indices(&self, id: UnitId, purpose: Purpose<'_>, ascriptions: &Ascriptions) -> IndexMap {
        let decisions = Decisions {
            purpose,
            expansion: self.expansion(id),
            ascriptions,
            placement: &self.placement,
        };
        indices(&self.graph.units[id], &decisions)
    }

    /// Encodes a unit's text as declared: the imports of the outermost component stay imports, with valid names. Imports without a contract
    /// and imports of nested components are replaced. Of these, the imports in `ascriptions` are ascribed.
    ///
    /// # Errors
    ///
    /// If the edited text cannot be encoded.
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
        purpose: Purpose<'_>,
        ascriptions: &Ascriptions,
    ) -> Result<Encoded, Vec<Diagnostic>> {
        let (edits, _) = self.edits_for(id, purpose, ascriptions);
        encode(id, &self.graph.units[id], &edits)
    }

    fn edits_for(
        &self,
        id: UnitId,
        purpose: Purpose<'_>,
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

/// Returns the edits of a text that fill in its elisions and renumber its indices, and no others.
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

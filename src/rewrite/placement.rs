//! Where each unit is defined: inline where it is used, or once in the outermost component.

use crate::graph::UnitId;

/// Where each unit is defined.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placement {
    /// Empty as long as nothing is decided: each unit is defined where it is used.
    pub(super) sites: Vec<DefinitionSite>,
    /// How many components there are around the definition of each unit; of several, around that which has the most.
    pub(super) depths: Vec<usize>,
    /// How often each unit is used.
    pub(super) uses: Vec<usize>,
    /// The units that are defined in front of all else, leaves first.
    pub(crate) hoisted: Vec<UnitId>,
}

/// Where a unit is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DefinitionSite {
    /// Where it is used, each time.
    Inline,
    /// At the front of the outermost component.
    Hoisted,
    /// Where the outermost component imports it first, by the form that starts here.
    FirstImport(usize),
}

impl Placement {
    /// Where a unit is defined.
    pub(crate) fn site(&self, unit: UnitId) -> DefinitionSite {
        self.sites
            .get(unit)
            .copied()
            .unwrap_or(DefinitionSite::Inline)
    }

    /// Whether the definition of `unit` is at this place of the text of `user`: at the form that starts at `at`, or added if that is `None`.
    pub(crate) fn is_defined_at(&self, unit: UnitId, user: UnitId, at: Option<usize>) -> bool {
        match self.site(unit) {
            DefinitionSite::Inline => true,
            DefinitionSite::Hoisted => at.is_none(),
            DefinitionSite::FirstImport(first) => user == 0 && at == Some(first),
        }
    }

    /// How many components there are around the definition of a unit.
    pub(crate) fn depth(&self, unit: UnitId) -> usize {
        self.depths.get(unit).copied().unwrap_or(0)
    }

    /// In how many places a unit is used.
    pub(crate) fn uses(&self, unit: UnitId) -> usize {
        self.uses.get(unit).copied().unwrap_or(0)
    }
}

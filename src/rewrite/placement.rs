//! The placement of definitions: each unit is defined inline at each use, or once in the outermost component.

use crate::graph::UnitId;

/// The definition site, depth and number of uses of each unit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placement {
    /// Empty until the placement is decided: every unit is inline.
    pub(super) sites: Vec<DefinitionSite>,
    /// The number of components around the definition of each unit; the largest number if there are several definitions.
    pub(super) depths: Vec<usize>,
    /// The number of uses of each unit.
    pub(super) uses: Vec<usize>,
    /// The hoisted units, leaves first.
    pub(crate) hoisted: Vec<UnitId>,
}

/// The place where a unit is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DefinitionSite {
    /// At each use.
    Inline,
    /// Once, at the front of the outermost component.
    Hoisted,
    /// Once, at the first use in the outermost component: the form at this offset.
    FirstImport(usize),
}

impl Placement {
    /// Returns the definition site of a unit.
    pub(crate) fn site(&self, unit: UnitId) -> DefinitionSite {
        self.sites
            .get(unit)
            .copied()
            .unwrap_or(DefinitionSite::Inline)
    }

    /// Whether the use of `unit` in the text of `user` is its definition. `at` is the offset of the form, `None` for a hoisted definition.
    pub(crate) fn is_defined_at(&self, unit: UnitId, user: UnitId, at: Option<usize>) -> bool {
        match self.site(unit) {
            DefinitionSite::Inline => true,
            DefinitionSite::Hoisted => at.is_none(),
            DefinitionSite::FirstImport(first) => user == 0 && at == Some(first),
        }
    }

    /// The number of components around the definition of a unit, at most.
    pub(crate) fn depth(&self, unit: UnitId) -> usize {
        self.depths.get(unit).copied().unwrap_or(0)
    }

    /// The number of uses of a unit.
    pub(crate) fn uses(&self, unit: UnitId) -> usize {
        self.uses.get(unit).copied().unwrap_or(0)
    }
}

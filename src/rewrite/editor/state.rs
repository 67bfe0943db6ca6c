//! The state of [`edits`](super::edits) while it goes through one text.

use crate::binary::ComponentNumber;
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::rewrite::edit::{Decisions, Edit, Replacement, SharedIds};
use crate::rewrite::index::IndexMap;
use crate::source::TextSource;
use crate::text::{EditList, FreshIds};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The edits of one text as far as they are decided, and what they follow from.
pub(super) struct Editor<'a> {
    pub(super) graph: &'a Graph,
    pub(super) id: UnitId,
    pub(super) unit: &'a Unit,
    pub(super) text: &'a TextSource,
    pub(super) decisions: Decisions<'a>,
    pub(super) edits: EditList<Edit>,
    /// The imports whose types stay behind as fields.
    pub(super) kept_types: BTreeSet<usize>,
    /// The indices of items in the text that is written.
    pub(super) indices: IndexMap,
    /// What goes, with the references in it.
    pub(super) dropped: Vec<Range<usize>>,
    pub(super) fresh: FreshIds<'a>,
    /// What stands behind other imports than its own, the last first.
    pub(super) deferred: Vec<(Dependency, Replacement)>,
    /// The exports at the end of components, with the place of the form that each is of.
    pub(super) exports: BTreeMap<ComponentNumber, Vec<(usize, String)>>,
    pub(super) shared_ids: SharedIds,
}

impl Editor<'_> {
    /// Has `edit` stand in place of a range of the text.
    pub(super) fn replace(&mut self, range: Range<usize>, edit: Edit) {
        self.edits
            .replace(range, edit)
            .expect("imports, names, references and numbers are different forms");
    }
}

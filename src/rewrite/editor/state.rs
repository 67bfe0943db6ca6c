//! The state of [`edits`](super::edits) for one text.

use crate::binary::ComponentNumber;
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::rewrite::edit::{Decisions, Edit, Replacement, SharedIds};
use crate::rewrite::index::IndexMap;
use crate::source::TextSource;
use crate::text::{EditList, FreshIds};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The edits of one text so far, and the values that they follow from.
pub(super) struct Editor<'a> {
    pub(super) graph: &'a Graph,
    pub(super) id: UnitId,
    pub(super) unit: &'a Unit,
    pub(super) text: &'a TextSource,
    pub(super) decisions: Decisions<'a>,
    pub(super) edits: EditList<Edit>,
    /// The imports whose types stay as fields.
    pub(super) kept_types: BTreeSet<usize>,
    /// The indices of items in the output.
    pub(super) indices: IndexMap,
    /// The removed ranges, including the references in them.
    pub(super) dropped: Vec<Range<usize>>,
    pub(super) fresh: FreshIds<'a>,
    /// The definitions that follow an import other than their own, the last first.
    pub(super) deferred: Vec<(Dependency, Replacement)>,
    /// The exports at the end of each component, with the offset of the form that each belongs to.
    pub(super) exports: BTreeMap<ComponentNumber, Vec<(usize, String)>>,
    pub(super) shared_ids: SharedIds,
}

impl Editor<'_> {
    /// Replaces a range of the text by `edit`.
    pub(super) fn replace(&mut self, range: Range<usize>, edit: Edit) {
        self.edits
            .replace(range, edit)
            .expect("imports, names, references and numbers are different forms");
    }
}

//! The two ways in which a text is counted before anything is rewritten: as its author counts, and as `wast` does. An elided type takes no
//! index in the text, but `wast`, which reads it as an empty type, gives it one. So it does with the export of a spread. [`ElidedItems`] is the
//! only way from one to the other.

use crate::binary::{ComponentNumber, IndexSpace};
use std::collections::HashMap;

/// An index as it is written in a text: elided types and spreads take none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AuthorIndex(pub(crate) u32);

/// An index in the encoding of a text: elided types and the exports of spreads take one each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SourceIndex(pub(crate) u32);

/// The indices that elided types and the exports of spreads take in the encoding of a text.
#[derive(Debug, Default)]
pub(super) struct ElidedItems(HashMap<(ComponentNumber, IndexSpace), Vec<u32>>);

impl ElidedItems {
    /// Collects these items of a text, in its order: the component, the index space, and the index of each.
    pub(super) fn new(
        items: impl Iterator<Item = (ComponentNumber, IndexSpace, SourceIndex)>,
    ) -> ElidedItems {
        let mut elided: HashMap<_, Vec<u32>> = HashMap::new();
        for (component, space, SourceIndex(index)) in items {
            elided.entry((component, space)).or_default().push(index);
        }
        ElidedItems(elided)
    }

    /// The index that an item has in the encoding.
    pub(super) fn source_index(
        &self,
        component: ComponentNumber,
        space: IndexSpace,
        AuthorIndex(written): AuthorIndex,
    ) -> SourceIndex {
        let elided = self.0.get(&(component, space)).map(Vec::as_slice);
        let mut index = written;
        // They are in ascending order, as in the text.
        for &elided in elided.unwrap_or_default() {
            if elided > index {
                break;
            }
            index = index.saturating_add(1);
        }
        SourceIndex(index)
    }
}

//! The two ways in which a text is counted before anything is rewritten: as its author counts, and as `wast` does. An elided type takes no
//! index in the text, but `wast`, which reads it as an empty type, gives it one. [`ElidedTypes`] is the only way from one to the other.

use super::scan::{Import, Scan};
use crate::binary::{ComponentNumber, IndexSpace, Spaces};
use std::collections::HashMap;

/// An index as it is written in a text: elided types take none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AuthorIndex(pub(crate) u32);

/// An index in the encoding of a text: elided types take one each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SourceIndex(pub(crate) u32);

/// The indices that elided types take in the encoding of a text.
#[derive(Debug, Default)]
pub(super) struct ElidedTypes(HashMap<(ComponentNumber, IndexSpace), Vec<u32>>);

impl ElidedTypes {
    /// Finds the elided types of a text. `before` are the numbers of items in front of each of its imports.
    pub(super) fn of<'a>(
        scan: &Scan,
        before: impl Iterator<Item = &'a Spaces<u32>>,
    ) -> ElidedTypes {
        let mut elided: HashMap<_, Vec<u32>> = HashMap::new();
        for (import, before) in scan.imports.iter().zip(before) {
            if import.is_elided() {
                let space = import.sort.type_space();
                let index = own_type(import, before).0;
                elided
                    .entry((import.component, space))
                    .or_default()
                    .push(index);
            }
        }
        ElidedTypes(elided)
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
        // They are in ascending order, as the imports are.
        for &elided in elided.unwrap_or_default() {
            if elided > index {
                break;
            }
            index = index.saturating_add(1);
        }
        SourceIndex(index)
    }
}

/// The index of the type that `wast` puts in front of an import whose type is inline or elided.
pub(crate) fn own_type(import: &Import, before: &Spaces<u32>) -> SourceIndex {
    let types = before[import.sort.type_space()];
    SourceIndex(
        types
            .checked_sub(1)
            .expect("the import's own type is in front of it"),
    )
}

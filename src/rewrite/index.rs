//! Renumbers items: [`IndexMap`] is the only conversion from the index of an item in the encoding of the source to its index in the output.

use crate::binary::{ComponentNumber, IndexSpace};
use crate::graph::Unit;
use crate::source::SourceIndex;
use std::collections::HashMap;

/// An index in the edited text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct OutputIndex(pub(crate) u32);

/// A change to the items of a component in one index space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) component: ComponentNumber,
    pub(crate) space: IndexSpace,
    /// The moved or removed item; `None` for an added one.
    pub(crate) from: Option<SourceIndex>,
    /// The source item that it is added or moved in front of; `None` for a removed one.
    pub(crate) before: Option<SourceIndex>,
}

/// All changes to the items of a text. Items in front of the same source item keep the order of their changes.
#[derive(Debug, Default)]
pub(crate) struct IndexMap(HashMap<(ComponentNumber, IndexSpace), SpaceMap>);

/// The changes to one index space.
#[derive(Debug, Default)]
struct SpaceMap {
    /// The source items in front of which items are added or moved, in ascending order.
    befores: Vec<u32>,
    /// The moved items, each with its position in `befores`.
    moved: HashMap<u32, usize>,
    /// The moved and removed items, in ascending order.
    gone: Vec<u32>,
}

impl IndexMap {
    pub(crate) fn new(changes: impl IntoIterator<Item = Change>) -> IndexMap {
        let mut spaces: HashMap<_, Vec<Change>> = HashMap::new();
        for change in changes {
            spaces
                .entry((change.component, change.space))
                .or_default()
                .push(change);
        }
        let spaces = spaces.into_iter();
        IndexMap(
            spaces
                .map(|(key, changes)| (key, SpaceMap::new(changes)))
                .collect(),
        )
    }

    /// Returns the output index of a source item. A removed item has the index of the next one.
    pub(crate) fn output(
        &self,
        component: ComponentNumber,
        space: IndexSpace,
        index: SourceIndex,
    ) -> OutputIndex {
        let space = self.0.get(&(component, space));
        OutputIndex(space.map_or(index.0, |space| space.output(index.0)))
    }
}

impl SpaceMap {
    fn new(mut changes: Vec<Change>) -> SpaceMap {
        // A stable sort: changes in front of the same item keep their order.
        changes.sort_by_key(|change| change.before);
        let mut map = SpaceMap::default();
        for Change { from, before, .. } in changes {
            map.gone.extend(from.map(|from| from.0));
            if let Some(SourceIndex(before)) = before {
                if let Some(SourceIndex(from)) = from {
                    map.moved.insert(from, map.befores.len());
                }
                map.befores.push(before);
            }
        }
        map.gone.sort_unstable();
        map
    }

    fn output(&self, index: u32) -> u32 {
        let (at, in_front) = match self.moved.get(&index) {
            Some(&moved) => (self.befores[moved], moved),
            None => (
                index,
                self.befores.partition_point(|before| *before <= index),
            ),
        };
        let gone = self.gone.partition_point(|gone| *gone < at);
        let count =
            |count: usize| u32::try_from(count).expect("there are fewer items than indices");
        at.saturating_add(count(in_front)) - count(gone)
    }
}

/// Returns the index in `space` in front of an import. If its type is elided, the type that `wast` inserts comes behind this index.
pub(crate) fn in_front_of(unit: &Unit, import: usize, space: IndexSpace) -> SourceIndex {
    let import = &unit.text().scan.imports[import];
    match import.is_elided() && space == import.sort.type_space() {
        true => import.own_type(),
        false => SourceIndex(import.item.before[space]),
    }
}

/// Returns the index in `space` behind an import.
pub(crate) fn behind_import(unit: &Unit, import: usize, space: IndexSpace) -> SourceIndex {
    let import = &unit.text().scan.imports[import];
    SourceIndex(import.item.before[space] + u32::from(space == import.sort.space()))
}

/// Returns the index of each import's declared type in the encoding described by `indices`; `None` if the type is elided or has no index.
pub(crate) fn declared_types(unit: &Unit, indices: &IndexMap) -> Vec<Option<OutputIndex>> {
    let declared = unit.text().scan.imports.iter().map(|import| {
        let ty = SourceIndex(import.item.ty.filter(|_| !import.is_elided())?);
        Some(indices.output(import.component, import.sort.type_space(), ty))
    });
    declared.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(from: Option<u32>, before: Option<u32>) -> Change {
        Change {
            component: 0,
            space: IndexSpace::Type,
            from: from.map(SourceIndex),
            before: before.map(SourceIndex),
        }
    }

    #[test]
    fn items_keep_their_order_but_for_those_that_are_changed() {
        let cases: [(&[Change], &[u32]); 6] = [
            (&[], &[0, 1, 2, 3]),
            (&[change(None, Some(1))], &[0, 2, 3, 4]),
            (
                &[change(None, Some(0)), change(None, Some(2))],
                &[1, 2, 4, 5],
            ),
            (&[change(Some(2), Some(0))], &[1, 2, 0, 3]),
            (
                &[change(None, Some(0)), change(Some(2), Some(0))],
                &[2, 3, 1, 4],
            ),
            // A removed item has the index of the next one.
            (&[change(Some(1), None)], &[0, 1, 1, 2]),
        ];
        for (changes, expected) in cases {
            let map = IndexMap::new(changes.iter().copied());
            let output = |index| map.output(0, IndexSpace::Type, SourceIndex(index)).0;
            let found: Vec<u32> = (0..4).map(output).collect();
            assert_eq!(found, expected, "{changes:?}");
            let elsewhere = map.output(1, IndexSpace::Type, SourceIndex(3));
            assert_eq!(elsewhere, OutputIndex(3));
        }
    }
}

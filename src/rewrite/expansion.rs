//! What the elisions of a text stand for, as a part of the plan: text, and what it does to the indices of items.

use crate::binary::{ComponentNumber, IndexSpace};
use crate::graph::{Dependency, Unit};
use crate::source::{Contract, Import};
use std::collections::BTreeMap;
use std::ops::Range;

/// For each import of a text the index of its type where the types of all that is replaced are left in the text; `None` where it has none, or
/// none that is declared.
pub(crate) fn declared_types(unit: &Unit, expansion: &Expansion) -> Vec<Option<u32>> {
    let text = unit.text();
    let index = |(number, import): (usize, &Import)| {
        let space = import.sort.type_space();
        let as_written = match import.contract {
            Contract::Elided(_) => None,
            // A number counts as its author did.
            Contract::Reference {
                number: Some(number),
                ..
            } => Some(number),
            _ => {
                let elided = elided_types(unit, number, import.component, space);
                text.items.imports[number].ty?.checked_sub(elided)
            }
        };
        Some(expansion.index(import.component, space, as_written?))
    };
    text.scan.imports.iter().enumerate().map(index).collect()
}

/// How many types of a component `wast` counts that its author does not, because they are elided: those of the imports in front of the one with
/// the index `import`.
pub(crate) fn elided_types(
    unit: &Unit,
    import: usize,
    component: ComponentNumber,
    space: IndexSpace,
) -> u32 {
    let imports = unit.text().scan.imports[..import].iter();
    let is_elided = |import: &&Import| {
        import.component == component && import.sort.type_space() == space && import.is_elided()
    };
    u32::try_from(imports.filter(is_elided).count()).expect("there are fewer imports than indices")
}

/// The index in front of an import and its type, as the author of the text counts.
pub(crate) fn in_front_of(unit: &Unit, import: usize, space: IndexSpace) -> u32 {
    let item = &unit.text().items.imports[import];
    item.before[space] - elided_types(unit, import + 1, item.component, space)
}

/// The index behind an import, as the author of the text counts.
pub(crate) fn behind_import(unit: &Unit, import: usize, space: IndexSpace) -> u32 {
    let own = unit.text().scan.imports[import].sort.space();
    in_front_of(unit, import, space) + u32::from(space == own)
}

/// What the elisions of a text stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expansion {
    /// Text in place of ranges, none of which share a byte; what is in place of empty ones comes in this order.
    pub(crate) replacements: Vec<(Range<usize>, String)>,
    /// The items that are added or moved, in the order in which they come.
    pub(crate) placed: Vec<Placed>,
    /// What instances are given that are made in place of imports, a `(with …)` each, by the index of the import.
    pub(crate) arguments: BTreeMap<usize, Vec<String>>,
    /// Imports of such instances that are given what is imported behind them, and the last such import: what takes their place follows that.
    pub(crate) deferred: BTreeMap<usize, usize>,
}

/// An item that gets an index among those of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) component: ComponentNumber,
    pub(crate) space: IndexSpace,
    /// It comes in front of the item that has this index without it.
    pub(crate) before: u32,
    /// The index that it has without being moved; `None` if it is new.
    pub(crate) from: Option<u32>,
}

impl Expansion {
    /// The dependencies of a text, in the order in which their definitions stand in it.
    pub(crate) fn in_order(&self, unit: &Unit) -> Vec<Dependency> {
        let mut dependencies = unit.dependencies.clone();
        dependencies.sort_by_key(|dependency| {
            let behind = self.deferred.get(&dependency.import).copied();
            // What follows an import comes after what is that import.
            (behind.unwrap_or(dependency.import), behind.is_some())
        });
        dependencies
    }

    /// The index that the item has which has the index `old` without the expansion.
    pub(crate) fn index(&self, component: ComponentNumber, space: IndexSpace, old: u32) -> u32 {
        index(&self.placed, component, space, old)
    }
}

/// The index that the item has which has the index `old` without the items of `placed`.
pub(crate) fn index(
    placed: &[Placed],
    component: ComponentNumber,
    space: IndexSpace,
    old: u32,
) -> u32 {
    let placed = placed.iter();
    let placed = placed.filter(|item| item.component == component && item.space == space);
    let placed: Vec<&Placed> = placed.collect();
    let own = placed.iter().position(|item| item.from == Some(old));
    let (at, in_front) = match own {
        Some(own) => {
            let at = placed[own].before;
            let in_front = placed.iter().enumerate();
            let count = in_front
                .filter(|(index, item)| (item.before, *index) < (at, own))
                .count();
            (at, count)
        }
        None => (old, placed.iter().filter(|item| item.before <= old).count()),
    };
    let moved_away = placed.iter().filter_map(|item| item.from);
    let gone = moved_away.filter(|&from| from < at).count();
    let shift = |count: usize| u32::try_from(count).expect("there are fewer items than indices");
    at + shift(in_front) - shift(gone)
}

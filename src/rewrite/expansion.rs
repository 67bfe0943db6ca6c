//! What the elisions of a text stand for, as a part of the plan: text, and what it does to the indices of items.

use super::index::{Change, IndexMap, OutputIndex};
use crate::binary::IndexSpace;
use crate::graph::{Dependency, Unit};
use crate::source::SourceIndex;
use std::collections::BTreeMap;
use std::ops::Range;

/// The index in front of an import and the type that `wast` puts in front of it.
pub(crate) fn in_front_of(unit: &Unit, import: usize, space: IndexSpace) -> SourceIndex {
    let import = &unit.text().scan.imports[import];
    match import.is_elided() && space == import.sort.type_space() {
        true => import.own_type(),
        false => SourceIndex(import.item.before[space]),
    }
}

/// The index behind an import.
pub(crate) fn behind_import(unit: &Unit, import: usize, space: IndexSpace) -> SourceIndex {
    let import = &unit.text().scan.imports[import];
    SourceIndex(import.item.before[space] + u32::from(space == import.sort.space()))
}

/// For each import of a text, the index of its type in the encoding that `indices` lead to; `None` for a type that is elided or that
/// the encoding does not have.
pub(crate) fn declared_types(unit: &Unit, indices: &IndexMap) -> Vec<Option<OutputIndex>> {
    let declared = unit.text().scan.imports.iter().map(|import| {
        let ty = SourceIndex(import.item.ty.filter(|_| !import.is_elided())?);
        Some(indices.output(import.component, import.sort.type_space(), ty))
    });
    declared.collect()
}

/// What the elisions of a text stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expansion {
    /// Text in place of ranges, none of which share a byte; what is in place of empty ones comes in this order.
    pub(crate) replacements: Vec<(Range<usize>, String)>,
    /// The items that are added or moved, in the order in which they come.
    pub(crate) changes: Vec<Change>,
    /// What instances are given that are made in place of imports, a `(with …)` each, by the index of the import.
    pub(crate) arguments: BTreeMap<usize, Vec<String>>,
    /// Imports of such instances that are given what is imported behind them, and the last such import: what takes their place follows that.
    pub(crate) deferred: BTreeMap<usize, usize>,
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
}

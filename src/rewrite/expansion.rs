//! Expansions: the text and arguments that the elisions of a text stand for, and the changes of indices that follow.

use super::index::{Change, IndexMap, OutputIndex};
use crate::binary::IndexSpace;
use crate::graph::{Dependency, Unit};
use crate::source::SourceIndex;
use std::collections::BTreeMap;
use std::ops::Range;

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

/// A number in generated text that follows the changes of indices. No token contains it.
pub(crate) const NUMBER: &str = "\0";

/// The result of inference for one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expansion {
    /// Disjoint ranges and the text in their place. Insertions at one offset keep this order.
    pub(crate) replacements: Vec<(Range<usize>, String)>,
    /// The replacements, by where they start, that contain a [`NUMBER`], each with where that number is written.
    pub(crate) numbers: BTreeMap<usize, usize>,
    /// The added and moved items, in their order in the text.
    pub(crate) changes: Vec<Change>,
    /// The `with` forms of the instances in place of imports, by the index of the import.
    pub(crate) arguments: BTreeMap<usize, Vec<String>>,
    /// The elided imports whose types are filled in, and whether a type is that of the arguments, not what uses need.
    pub(crate) inferred: BTreeMap<usize, bool>,
    /// Imported instances with arguments that are imported behind them, each with the last such import: the replacement follows it.
    pub(crate) deferred: BTreeMap<usize, usize>,
}

impl Expansion {
    /// Returns the dependencies of a text in the order of their definitions.
    pub(crate) fn in_order(&self, unit: &Unit) -> Vec<Dependency> {
        let mut dependencies = unit.dependencies.clone();
        dependencies.sort_by_key(|dependency| {
            let behind = self.deferred.get(&dependency.import).copied();
            // A deferred definition follows the definition of the import that it waits for.
            (behind.unwrap_or(dependency.import), behind.is_some())
        });
        dependencies
    }
}

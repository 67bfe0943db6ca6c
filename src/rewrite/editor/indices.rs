//! Determines how the edits of a text affect its items: the types that stay as fields, and the index of each item afterwards.

use crate::binary::{ComponentNumber, IndexSpace, Sort};
use crate::graph::{Dependency, Unit};
use crate::rewrite::edit::{Decisions, Purpose};
use crate::rewrite::index::{Change, IndexMap, behind_import};
use crate::source::{Contract, Import, NumericReference, Reached, SourceIndex};
use std::collections::BTreeSet;

/// Whether an import of a file stays an import.
pub(super) fn stays(unit: &Unit, dependency: Dependency, purpose: Purpose<'_>) -> bool {
    let import = unit.import(dependency);
    match purpose {
        Purpose::Bundle => false,
        Purpose::WithContracts(imports) => imports.contains(&dependency.import),
        Purpose::AsDeclared => import.depth == 1 && !import.is_elided(),
    }
}

/// Returns the indices of items in a text, without hoisted definitions.
pub(crate) fn indices(unit: &Unit, decisions: &Decisions<'_>) -> IndexMap {
    IndexMap::new(changes(unit, decisions, &kept_types(unit, decisions)))
}

/// Returns the changes to the items of a text: items that the expansion adds and moves, items in place of imports, each in front of the
/// item of its import, and removed types of imports.
pub(super) fn changes(
    unit: &Unit,
    decisions: &Decisions<'_>,
    kept_types: &BTreeSet<usize>,
) -> Vec<Change> {
    let mut changes = decisions.expansion.changes.clone();
    for &dependency in &unit.dependencies {
        let import = unit.import(dependency);
        if stays(unit, dependency, decisions.purpose) {
            continue;
        }
        let is_ascribed = decisions.ascriptions.contains(&dependency.import);
        let of_ascription = [IndexSpace::Component, IndexSpace::Instance];
        let spaces: &[&[IndexSpace]] = match (import.sort, is_ascribed) {
            (Sort::Instance, true) => &[
                &[IndexSpace::Component, IndexSpace::Instance],
                &of_ascription,
            ],
            (Sort::Instance, false) => &[&[IndexSpace::Component]],
            (_, true) => &[&of_ascription],
            (_, false) => &[],
        };
        let deferred = decisions.expansion.deferred.get(&dependency.import);
        let before = |space| match deferred {
            Some(&behind) => behind_import(unit, behind, space),
            None => SourceIndex(import.item.before[space]),
        };
        let change = |space, from| Change {
            component: import.component,
            space,
            from,
            before: Some(before(space)),
        };
        let new = spaces.iter().copied().flatten();
        changes.extend(new.map(|&space| change(space, None)));
        let own = IndexSpace::Instance;
        let moved = deferred.map(|_| change(own, Some(SourceIndex(import.item.before[own]))));
        changes.extend(moved);
        let keeps_type = kept_types.contains(&dependency.import) && !import.is_elided();
        if !keeps_type {
            changes.extend(removed(import));
        }
    }
    changes
}

/// Returns the removals of the types and instances that `wast` inserts in front of an import for its type.
fn removed(import: &Import) -> Vec<Change> {
    let instances = match &import.contract {
        Contract::Reference { reached: None, .. } => return Vec::new(),
        Contract::Reference {
            reached: Some(Reached::Export { path, .. }),
            ..
        } => path.len() - 1,
        _ => 0,
    };
    let remove = |space, in_front: usize| Change {
        component: import.component,
        space,
        from: u32::try_from(in_front)
            .ok()
            .and_then(|in_front| import.item.before[space].checked_sub(in_front))
            .map(SourceIndex),
        before: None,
    };
    let instances = (1..=instances).map(|in_front| remove(IndexSpace::Instance, in_front));
    let ty = remove(import.sort.type_space(), 1);
    instances.chain([ty]).collect()
}

/// Returns the replaced imports whose types stay as fields: types of ascriptions, and types in front of a number that counts them. Without
/// them, the number would refer to another type. All types stay unless the edits are for the bundle.
pub(crate) fn kept_types(unit: &Unit, decisions: &Decisions<'_>) -> BTreeSet<usize> {
    let mut numbers: Vec<&NumericReference> = unit.text().scan.numeric.iter().collect();
    numbers.sort_by_key(|number| number.at);
    let mut kept = BTreeSet::new();
    // The index spaces that a number behind the import counts.
    let mut counted: BTreeSet<(ComponentNumber, IndexSpace)> = BTreeSet::new();
    // The last import first: a removed import takes its numbers with it.
    for &dependency in unit.dependencies.iter().rev() {
        let import = unit.import(dependency);
        if stays(unit, dependency, decisions.purpose) {
            continue;
        }
        while let Some(number) = numbers.pop_if(|number| number.at >= import.range.end) {
            counted.insert((number.component, number.space));
        }
        // An alias path through nested instances adds instances, too.
        let passes_instances = matches!(&import.contract, Contract::Reference { reached: Some(Reached::Export { path, .. }), .. } if path.len() > 1);
        let is_counted = |space| counted.contains(&(import.component, space));
        let keeps_type = decisions.ascriptions.contains(&dependency.import)
            || decisions.purpose != Purpose::Bundle
            || is_counted(import.sort.type_space())
            || (passes_instances && is_counted(IndexSpace::Instance));
        if keeps_type {
            kept.insert(dependency.import);
        }
        if !(keeps_type && matches!(import.contract, Contract::Inline(_))) {
            while numbers
                .pop_if(|number| number.at >= import.range.start)
                .is_some()
            {}
        }
    }
    kept
}

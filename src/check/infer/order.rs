//! Orders the written imports: each goes behind the imports whose types it uses.

use super::needs::{Needs, Supply, Target};
use super::sites;
use crate::graph::Unit;
use crate::types::Definition;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The position of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arrangement {
    pub(super) target: Target,
    /// The written import that it goes behind, or that it is; `None` if it goes in front of all fields.
    pub(super) behind: Option<usize>,
}

/// The elided imports that must move to the front: they are passed through in front of their place in the text.
pub(super) fn passed_early(needs: &Needs, unit: &Unit) -> BTreeSet<usize> {
    let mut early = BTreeSet::new();
    for (site, passed) in &needs.passed {
        for (_, target) in passed {
            if let Target::Written(import) = *target {
                let written = &unit.text().scan.imports[import];
                let is_behind = site.is_in_front_of(unit, import);
                if is_behind && written.is_elided() && !unit.replaces(import) {
                    early.insert(import);
                }
            }
        }
    }
    early
}

/// The imports of the file in a composition, and the item passed for each; `None` for another text.
pub(super) fn passed_to_file<'n>(
    needs: &'n Needs,
    unit: &Unit,
) -> Option<&'n Vec<(String, Target)>> {
    let file = sites::last(unit, 0).filter(|_| unit.is_composition());
    needs.passed.get(&file?)
}

/// The added imports of a composition that its file has, in the order of the file, each with the written import that it goes behind: the
/// composition has the imports of its file in their order.
pub(super) fn order_of_file(needs: &Needs, unit: &Unit) -> Vec<(Target, Option<usize>)> {
    let mut added = Vec::new();
    let mut last = None;
    for (_, target) in passed_to_file(needs, unit).into_iter().flatten() {
        match *target {
            Target::Written(import) => last = last.max(Some(import)),
            target => added.push((target, last)),
        }
    }
    added
}

/// Arranges the imports of one component. Written imports stay in place and added ones go to the front, unless they have to follow imports
/// that they use, or go behind a written one in the order `of_file`. The imports in `early`, and the imports that they use, move to the
/// front.
///
/// # Errors
///
/// An import that is in a cycle of imports which use each other's types.
pub(super) fn arrange(
    declarations: &BTreeMap<Target, &Declaration>,
    early: &BTreeSet<usize>,
    of_file: &[(Target, Option<usize>)],
) -> Result<Vec<Arrangement>, Target> {
    let mut sorter = Sorter {
        declarations,
        behind: of_file.iter().copied().collect(),
        early: with_all_used(declarations, early),
        open: HashSet::new(),
        visited: HashMap::new(),
        sorted: Vec::new(),
    };
    // The order of added imports does not depend on which of them the written imports use.
    let is_own = |target: &Target| !sorter.behind.contains_key(target);
    let (written, added): (Vec<Target>, Vec<Target>) = declarations
        .keys()
        .partition(|target| matches!(target, Target::Written(_)));
    let added = added.into_iter().filter(is_own).collect::<Vec<_>>();
    let in_file = of_file.iter().map(|(target, _)| *target);
    for target in added.into_iter().chain(in_file).chain(written) {
        sorter.visit(target)?;
    }
    let mut sorted = sorter.sorted;
    // Imports that go behind another follow it, in the order in which they use each other.
    sorted.sort_by_key(|place| {
        let is_itself = place.target == Target::Written(place.behind.unwrap_or(usize::MAX));
        (place.behind, !is_itself)
    });
    Ok(sorted)
}

fn with_all_used(
    declarations: &BTreeMap<Target, &Declaration>,
    early: &BTreeSet<usize>,
) -> BTreeSet<Target> {
    let mut all = BTreeSet::new();
    let mut next: Vec<Target> = early.iter().copied().map(Target::Written).collect();
    while let Some(target) = next.pop() {
        if let Some(declaration) = declarations.get(&target)
            && all.insert(target)
        {
            next.extend(declaration.uses.iter().map(|used| used.target));
        }
    }
    all
}

struct Sorter<'a> {
    declarations: &'a BTreeMap<Target, &'a Declaration>,
    /// The written imports that added ones are to go behind.
    behind: HashMap<Target, Option<usize>>,
    /// The imports that move to the front.
    early: BTreeSet<Target>,
    /// The imports whose uses are being visited.
    open: HashSet<Target>,
    /// The written import that each visited import goes behind, or that it is.
    visited: HashMap<Target, Option<usize>>,
    /// Each import behind the imports that it uses.
    sorted: Vec<Arrangement>,
}

impl Sorter<'_> {
    /// Returns the written import that an import goes behind, or that it is.
    fn visit(&mut self, target: Target) -> Result<Option<usize>, Target> {
        let own = match target {
            Target::Written(import) if !self.early.contains(&target) => Some(import),
            Target::Written(_) => None,
            Target::Added(_) => self.behind.get(&target).copied().flatten(),
        };
        let Some(declaration) = self.declarations.get(&target) else {
            return Ok(own);
        };
        if let Some(&behind) = self.visited.get(&target) {
            return Ok(behind);
        }
        if !self.open.insert(target) {
            return Err(target);
        }
        let mut behind = own;
        for used in &declaration.uses {
            behind = behind.max(self.visit(used.target)?);
        }
        self.open.remove(&target);
        self.visited.insert(target, behind);
        self.sorted.push(Arrangement { target, behind });
        Ok(behind)
    }
}

/// The declaration to write for an import.
pub(super) struct Declaration {
    /// The definitions that its type refers to, and that go in front of it.
    pub(super) in_front: Vec<Definition>,
    /// Its type, from behind the identifier on.
    pub(super) ty: String,
    /// The types of other imports that it refers to.
    pub(super) uses: Vec<Supply>,
}

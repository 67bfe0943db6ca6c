//! Where the imports stand that are written: each behind those whose types it uses.

use super::needs::{Supply, Target};
use std::collections::{BTreeMap, BTreeSet};

/// The place of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arrangement {
    pub(super) target: Target,
    /// The written import that it stands behind, or that it is; `None` if it stands in front of all fields.
    pub(super) behind: Option<usize>,
}

/// Arranges the imports of one component. They stay where they are written, or at the front if they are added, unless they have to be
/// behind what they use. Those of `early`, and what they use, are moved to the front.
///
/// # Errors
///
/// An import that uses a type which in turn needs one of its own.
pub(super) fn arrange(
    declarations: &BTreeMap<Target, &Declaration>,
    early: &BTreeSet<usize>,
) -> Result<Vec<Arrangement>, Target> {
    let mut sorter = Sorter {
        declarations,
        early: with_all_used(declarations, early),
        open: Vec::new(),
        sorted: Vec::new(),
    };
    for &target in declarations.keys() {
        sorter.visit(target)?;
    }
    let mut sorted = sorter.sorted;
    // What is behind an import comes after it, otherwise in the order in which one needs the other.
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
    /// Those that do not stay where they are written.
    early: BTreeSet<Target>,
    open: Vec<Target>,
    /// Each behind those that it uses.
    sorted: Vec<Arrangement>,
}

impl Sorter<'_> {
    /// What an import stands behind.
    fn visit(&mut self, target: Target) -> Result<Option<usize>, Target> {
        let own = match target {
            Target::Written(import) if !self.early.contains(&target) => Some(import),
            _ => None,
        };
        let Some(declaration) = self.declarations.get(&target) else {
            return Ok(own);
        };
        if let Some(place) = self.sorted.iter().find(|place| place.target == target) {
            return Ok(place.behind);
        }
        if self.open.contains(&target) {
            return Err(target);
        }
        self.open.push(target);
        let mut behind = own;
        for used in &declaration.uses {
            behind = behind.max(self.visit(used.target)?);
        }
        self.open.pop();
        self.sorted.push(Arrangement { target, behind });
        Ok(behind)
    }
}

/// What is to be written for an import.
pub(super) struct Declaration {
    /// Its type, from behind the identifier on.
    pub(super) ty: String,
    /// The types in it that belong to other imports.
    pub(super) uses: Vec<Supply>,
}

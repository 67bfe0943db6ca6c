//! Where the imports stand that are written: each behind those whose types it uses.

use super::needs::Target;
use super::write::Declaration;
use std::collections::BTreeMap;

/// The place of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arrangement {
    pub(super) target: Target,
    /// The written import that it stands behind, or that it is; `None` if it stands in front of all fields.
    pub(super) behind: Option<usize>,
}

/// Arranges the imports of one component. They stay where they are written, or at the front if they are added, unless they have to be
/// behind what they use.
///
/// # Errors
///
/// An import that uses a type which in turn needs one of its own.
pub(super) fn arrange(
    declarations: &BTreeMap<Target, &Declaration>,
) -> Result<Vec<Arrangement>, Target> {
    let mut sorter = Sorter {
        declarations,
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

struct Sorter<'a> {
    declarations: &'a BTreeMap<Target, &'a Declaration>,
    open: Vec<Target>,
    /// Each behind those that it uses.
    sorted: Vec<Arrangement>,
}

impl Sorter<'_> {
    /// What an import stands behind.
    fn visit(&mut self, target: Target) -> Result<Option<usize>, Target> {
        let own = match target {
            Target::Written(import) => Some(import),
            Target::Added(_) => None,
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

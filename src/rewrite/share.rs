//! Decides where each unit is defined: [`share`] takes the rewrite and returns a [`Placement`]. A unit is defined at each use, or once in
//! the outermost component, with an alias at each other use.

use super::edit::{DefinitionSite, Placement};
use super::plan::Rewrite;
use crate::binary::Sort;
use crate::graph::UnitId;
use crate::options::Sharing;

/// The depth of definitions that leaves room for any realistic type within the nesting limit of the text format.
pub(crate) const DEPTH_WITHOUT_DOUBT: usize = 40;

/// The use of a unit.
pub(super) struct Use {
    user: UnitId,
    /// The offset of the form.
    at: usize,
    /// The offset of the replacement.
    position: usize,
    /// The number of components around the use, in the text and by ascription.
    depth: usize,
    /// Whether the outermost component can refer to a definition at this site by an identifier.
    is_in_reach: bool,
}

/// Decides where each unit is defined.
pub(crate) fn share(rewrite: &Rewrite, sharing: Sharing) -> Placement {
    let graph = &rewrite.graph;
    let mut used: Vec<Vec<Use>> = graph.units.iter().map(|_| Vec::new()).collect();
    for &user in &graph.leaves_first {
        for (unit, place) in uses(rewrite, user) {
            used[unit].push(place);
        }
    }
    let count = graph.units.len();
    let mut sites = vec![DefinitionSite::Inline; count];
    let mut depths = vec![0; count];
    // The offset of each unit's first use in the outermost text; `None` is in front of all.
    let mut positions: Vec<Option<usize>> = vec![None; count];
    // Users come before the units that they use.
    for &unit in graph.leaves_first.iter().rev().filter(|unit| **unit != 0) {
        let position = |place: &Use| match place.user {
            0 => Some(place.position),
            user => positions[user],
        };
        let Some(first) = used[unit].iter().map(position).min() else {
            continue;
        };
        let nested = used[unit].iter();
        let nested = nested.map(|place| depths[place.user] + place.depth).max();
        let nested = nested.expect("there is a use");
        let is_deep = nested + rewrite.encoded(unit).size.depth > DEPTH_WITHOUT_DOUBT;
        let is_shared = match sharing {
            Sharing::Copy => false,
            Sharing::Share => used[unit].len() > 1,
            Sharing::Flatten => used[unit].len() > 1 || (is_deep && nested > 1),
        };
        let is_first = |place: &&Use| place.is_in_reach && position(place) == first;
        (sites[unit], depths[unit], positions[unit]) = match used[unit].iter().find(is_first) {
            _ if !is_shared => (DefinitionSite::Inline, nested, first),
            Some(place) => (DefinitionSite::FirstImport(place.at), 1, first),
            None => (DefinitionSite::Hoisted, 1, None),
        };
    }
    let leaves_first = graph.leaves_first.iter().copied();
    Placement {
        hoisted: leaves_first
            .filter(|unit| sites[*unit] == DefinitionSite::Hoisted)
            .collect(),
        sites,
        depths,
        uses: used.iter().map(Vec::len).collect(),
    }
}

/// Returns the uses of other units in a text.
fn uses(rewrite: &Rewrite, user: UnitId) -> Vec<(UnitId, Use)> {
    let unit = &rewrite.graph.units[user];
    let imported = unit.dependencies.iter().map(|&dependency| {
        let import = unit.import(dependency);
        let is_ascribed =
            import.sort != Sort::Instance && rewrite.ascriptions(user).contains(&dependency.import);
        let deferred = rewrite.expansion(user).deferred.get(&dependency.import);
        let behind = deferred.map(|&behind| unit.text().scan.imports[behind].range.end);
        let place = Use {
            user,
            at: import.range.start,
            position: behind.unwrap_or(import.range.start),
            depth: import.depth + usize::from(is_ascribed),
            is_in_reach: user == 0 && import.depth == 1 && !is_ascribed,
        };
        (dependency.unit, place)
    });
    let extracted = unit.taken_out.iter().map(|(extracted, part)| {
        let place = Use {
            user,
            at: extracted.form.start,
            position: extracted.form.start,
            depth: extracted.depth,
            is_in_reach: user == 0 && extracted.depth == 1,
        };
        (*part, place)
    });
    imported.chain(extracted).collect()
}

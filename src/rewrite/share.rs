//! Where each unit is defined: [`share`] is given the graph with what is planned and says, of each unit, whether it is defined where it is
//! used, or once in the outermost component, so that what stands where it is used is an alias of that.

use super::placement::{DefinitionSite, Placement};
use super::plan::Rewrite;
use crate::binary::Sort;
use crate::graph::UnitId;
use crate::options::Sharing;

/// Up to this depth of definitions, no type in the innermost one passes the limit of the text format: none that is not made for it nests
/// deeper than the rest.
pub(crate) const DEPTH_WITHOUT_DOUBT: usize = 40;

/// A place where a unit is used.
pub(super) struct Use {
    user: UnitId,
    /// Where the form starts.
    at: usize,
    /// Where what takes its place will stand, as an offset of the text.
    position: usize,
    /// How many components the place is in, of those in the text and of those around it in the plan.
    depth: usize,
    /// Whether the outermost component can reach what is defined there by an identifier.
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
    // Where in the outermost component each is first needed, as an offset of the text; `None` is in front of all.
    let mut positions: Vec<Option<usize>> = vec![None; count];
    // What uses a unit comes before it.
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

/// The places in a text where other units are used.
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
    let taken_out = unit.taken_out.iter().map(|(taken_out, part)| {
        let place = Use {
            user,
            at: taken_out.form.start,
            position: taken_out.form.start,
            depth: taken_out.depth,
            is_in_reach: user == 0 && taken_out.depth == 1,
        };
        (*part, place)
    });
    imported.chain(taken_out).collect()
}

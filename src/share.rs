//! Where each unit is defined: [`share`] is given the graph with what is planned and says, of each unit, whether it is defined where it is
//! used, or once in the outermost component, so that what stands where it is used is an alias of that.

use crate::emit::outline::Outlines;
use crate::graph::{Graph, UnitId};
use crate::plan::Plan;
use crate::scan::Sort;

/// Where each unit is defined.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placement {
    /// Empty as long as nothing is decided: each unit is defined where it is used.
    homes: Vec<Home>,
    /// How many components there are around the definition of each unit; of several, around that which has the most.
    depths: Vec<usize>,
    /// How often each unit is used.
    uses: Vec<usize>,
    /// The units that are defined in front of all else, leaves first.
    pub(crate) front: Vec<UnitId>,
}

/// Where a unit is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// Where it is used, each time.
    Use,
    /// At the front of the outermost component.
    Front,
    /// Where the outermost component imports it first, by the form that starts here.
    Import(usize),
}

/// What is done with a unit that is used several times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sharing {
    /// It is defined each time.
    Copy,
    /// It is defined once.
    #[default]
    Share,
    /// It is defined once, and so is one that would nest too deep for text.
    Flatten,
}

/// Up to this depth of definitions, no type in the innermost one passes the limit of the text format: none that is not made for it nests
/// deeper than the rest.
pub(crate) const DEPTH_WITHOUT_DOUBT: usize = 40;

impl Placement {
    /// Where a unit is defined.
    pub(crate) fn home(&self, unit: UnitId) -> Home {
        self.homes.get(unit).copied().unwrap_or(Home::Use)
    }

    /// Whether the definition of `unit` is at this place of the text of `user`: at the form that starts at `at`, or added if that is `None`.
    pub(crate) fn is_defined_at(&self, unit: UnitId, user: UnitId, at: Option<usize>) -> bool {
        match self.home(unit) {
            Home::Use => true,
            Home::Front => at.is_none(),
            Home::Import(home) => user == 0 && at == Some(home),
        }
    }

    /// How many components there are around the definition of a unit.
    pub(crate) fn depth(&self, unit: UnitId) -> usize {
        self.depths.get(unit).copied().unwrap_or(0)
    }

    /// How many components there are around the innermost definition in the bundle, that one included.
    pub(crate) fn deepest(&self, outlines: &Outlines) -> usize {
        let depths = self.depths.iter().enumerate();
        let deepest = depths.map(|(unit, depth)| depth + outlines.of(unit).size.depth);
        deepest.max().unwrap_or(0)
    }

    /// In how many places a unit is used.
    pub(crate) fn uses(&self, unit: UnitId) -> usize {
        self.uses.get(unit).copied().unwrap_or(0)
    }
}

/// A place where a unit is used.
struct Use {
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
pub(crate) fn share(
    graph: &Graph,
    plan: &Plan,
    outlines: &Outlines,
    sharing: Sharing,
) -> Placement {
    let mut used: Vec<Vec<Use>> = graph.units.iter().map(|_| Vec::new()).collect();
    for &user in &graph.leaves_first {
        for (unit, place) in uses(graph, plan, user) {
            used[unit].push(place);
        }
    }
    let count = graph.units.len();
    let mut homes = vec![Home::Use; count];
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
        let is_deep = nested + outlines.of(unit).size.depth > DEPTH_WITHOUT_DOUBT;
        let is_shared = match sharing {
            Sharing::Copy => false,
            Sharing::Share => used[unit].len() > 1,
            Sharing::Flatten => used[unit].len() > 1 || (is_deep && nested > 1),
        };
        let is_first = |place: &&Use| place.is_in_reach && position(place) == first;
        (homes[unit], depths[unit], positions[unit]) = match used[unit].iter().find(is_first) {
            _ if !is_shared => (Home::Use, nested, first),
            Some(place) => (Home::Import(place.at), 1, first),
            None => (Home::Front, 1, None),
        };
    }
    let leaves_first = graph.leaves_first.iter().copied();
    Placement {
        front: leaves_first
            .filter(|unit| homes[*unit] == Home::Front)
            .collect(),
        homes,
        depths,
        uses: used.iter().map(Vec::len).collect(),
    }
}

/// The places in a text where other units are used.
fn uses(graph: &Graph, plan: &Plan, user: UnitId) -> Vec<(UnitId, Use)> {
    let unit = &graph.units[user];
    let imported = unit.dependencies.iter().map(|&dependency| {
        let import = unit.import(dependency);
        let is_sealed =
            import.sort != Sort::Instance && plan.seals(user).contains(&dependency.import);
        let deferred = plan.expansion(user).deferred.get(&dependency.import);
        let behind = deferred.map(|&behind| unit.text().scan.imports[behind].range.end);
        let place = Use {
            user,
            at: import.range.start,
            position: behind.unwrap_or(import.range.start),
            depth: import.depth + usize::from(is_sealed),
            is_in_reach: user == 0 && import.depth == 1 && !is_sealed,
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

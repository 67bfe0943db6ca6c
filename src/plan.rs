//! Decides what becomes of each text: [`plan`] is given the graph and hands on the edits of every file, to be
//! rendered as text or as binary.

mod editor;
mod expansion;
mod instance;
mod seal;

pub(crate) use expansion::{Expansion, Placed, behind_import, elided_types, in_front_of, index};
pub(crate) use seal::{Seal, Seals};

use crate::edit::EditList;
use crate::graph::{Graph, UnitId};
use crate::read::TextSource;
use crate::scan::{SelfReference, Sort};
use crate::share::{Home, Placement};
use editor::{edits, filled_in, placed};
use std::collections::BTreeMap;
use std::ops::Range;

/// What is to be done, for each unit of the graph; `None` for a binary one, which is used as it is.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) texts: Vec<Option<EditList<Edit>>>,
    /// What the elisions of each unit's text stand for.
    expansions: Vec<Expansion>,
    /// Which definitions in each unit's text are sealed.
    seals: Vec<Seals>,
    /// Where each unit is defined.
    placement: Placement,
    /// The identifiers that shared units have in the outermost component, without their `$`.
    shared_ids: SharedIds,
}

/// The identifiers of definitions in the outermost component, by the units that they are of.
pub(crate) type SharedIds = BTreeMap<UnitId, String>;

impl Plan {
    /// Fills in the elisions of a unit's text.
    pub(crate) fn expand(&mut self, graph: &Graph, id: UnitId, expansion: Expansion) {
        self.expansions[id] = expansion;
        self.seal(graph, id, Seals::new());
    }

    /// Changes what is to be done with a unit's text, so that the definitions of `seals` are sealed, and no others.
    pub(crate) fn seal(&mut self, graph: &Graph, id: UnitId, seals: Seals) {
        let (edits, shared_ids) = self.edits(graph, id, Purpose::Bundle, &seals);
        self.texts[id] = Some(edits);
        self.seals[id] = seals;
        self.shared_ids.extend(shared_ids);
    }

    /// Which definitions in a unit's text are sealed.
    pub(crate) fn seals(&self, id: UnitId) -> &Seals {
        &self.seals[id]
    }

    /// Has units defined where `placement` says. The units whose edits are others then.
    pub(crate) fn place(&mut self, graph: &Graph, placement: Placement) -> Vec<UnitId> {
        self.placement = placement;
        self.shared_ids.clear();
        let mut changed = Vec::new();
        for (id, unit) in graph.units.iter().enumerate() {
            let is_shared = |used: &UnitId| self.placement.home(*used) != Home::Use;
            let is_changed = match id {
                0 => (0..graph.units.len()).any(|unit| is_shared(&unit)),
                _ => unit.used().iter().any(is_shared),
            };
            if is_changed {
                let seals = self.seals[id].clone();
                self.seal(graph, id, seals);
                changed.push(id);
            }
        }
        changed
    }

    /// What the elisions of a unit's text stand for.
    pub(crate) fn expansion(&self, id: UnitId) -> &Expansion {
        &self.expansions[id]
    }

    /// The edits of a unit's text with all types left where they are written, for holding each file against its contract.
    pub(crate) fn with_contracts(&self, graph: &Graph, id: UnitId) -> EditList<Edit> {
        self.edits(graph, id, Purpose::WithContracts, &Seals::new())
            .0
    }

    /// The edits of a unit's text as it is declared, for holding it against the contracts in it: the outermost component's imports are
    /// still imports, under names that an import can have. Where there is no contract, and in nested definitions, they are replaced,
    /// and those of `seals` sealed.
    pub(crate) fn as_declared(&self, graph: &Graph, id: UnitId, seals: &Seals) -> EditList<Edit> {
        self.edits(graph, id, Purpose::AsDeclared, seals).0
    }

    /// The items that are added or moved in [`with_contracts`](Plan::with_contracts).
    pub(crate) fn placed_with_contracts(&self, graph: &Graph, id: UnitId) -> Vec<Placed> {
        let expansion = &self.expansions[id];
        let purpose = Purpose::WithContracts;
        placed(&graph.units[id], purpose, expansion, &Seals::new())
    }

    /// Where each unit is defined.
    pub(crate) fn placement(&self) -> &Placement {
        &self.placement
    }

    /// The identifier that a shared unit has in the outermost component, without its `$`.
    pub(crate) fn shared_id(&self, unit: UnitId) -> &str {
        let id = self.shared_ids.get(&unit);
        id.expect("the edits of the outermost text name all that is shared")
    }

    fn edits(
        &self,
        graph: &Graph,
        id: UnitId,
        purpose: Purpose,
        seals: &Seals,
    ) -> (EditList<Edit>, SharedIds) {
        let none = Placement::default();
        let placement = match purpose {
            Purpose::Bundle => &self.placement,
            _ => &none,
        };
        let decisions = Decisions {
            purpose,
            expansion: &self.expansions[id],
            seals,
            placement,
        };
        edits(graph, id, decisions)
    }
}

/// What has been decided that the edits of a text depend on.
#[derive(Clone, Copy)]
struct Decisions<'a> {
    purpose: Purpose,
    expansion: &'a Expansion,
    seals: &'a Seals,
    placement: &'a Placement,
}

/// What the edits of a text are for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Bundle,
    WithContracts,
    AsDeclared,
}

/// What stands in place of a range of a text.
#[derive(Debug)]
pub(crate) enum Edit {
    /// What is in front of the type of a replaced import that stays: lines, and the opening of a type definition.
    TypeOpening(Vec<String>, String),
    /// A replaced import, or what is behind its type where that stays.
    Definition(Box<Definition>),
    /// Nothing.
    Dropped,
    /// Other text.
    Text(String),
    /// A name that the text's outermost definition has in its own file: where it is used as a definition, it has the one given there.
    OwnName,
    /// A reference to the text's outermost definition by that name.
    SelfReference(SelfReference),
}

/// What stands in place of an import.
#[derive(Debug)]
pub(crate) struct Definition {
    /// Comments of the import, and what keeps the indices of types; a line each.
    pub(crate) in_front: Vec<String>,
    /// The string that names what is imported, in the text of the import.
    pub(crate) name: Range<usize>,
    /// A component or a core module.
    pub(crate) sort: Sort,
    /// Its identifier and its name, as they follow the keyword, with a space in front.
    pub(crate) names: String,
    /// Its inline exports, an `(export "…")` each.
    pub(crate) exports: Vec<String>,
    /// The identifier, decoded, without its `$`.
    pub(crate) id: Option<String>,
    /// The white space that starts the line of the import.
    pub(crate) indentation: String,
    /// The unit whose fields follow.
    pub(crate) unit: UnitId,
    /// Where the form starts that it takes the place of; `None` if it is added.
    pub(crate) at: Option<usize>,
    /// How many components of the text it is inside of.
    pub(crate) depth: usize,
    /// What is around it, if it is sealed.
    pub(crate) seal: Option<Seal>,
    /// What follows it; a line each.
    pub(crate) behind: Vec<String>,
}

impl Definition {
    /// The definition up to where its own fields start: `(component $id`, without a space behind.
    pub(crate) fn header(&self) -> String {
        let exports = self.exports.iter().map(|export| format!(" {export}"));
        let exports: String = exports.collect();
        format!("({}{}{exports}", self.sort.keyword(), self.names)
    }
}

/// Decides on the edits of all units.
pub(crate) fn plan(graph: &Graph) -> Plan {
    let count = graph.units.len();
    let mut plan = Plan {
        texts: graph.units.iter().map(|_| None).collect(),
        expansions: vec![Expansion::default(); count],
        seals: vec![Seals::new(); count],
        placement: Placement::default(),
        shared_ids: SharedIds::new(),
    };
    for (id, unit) in graph.units.iter().enumerate() {
        if unit.source.as_text().is_some() {
            plan.seal(graph, id, Seals::new());
        }
    }
    plan
}

/// The edits of a text that fill in its elisions, and no others.
pub(crate) fn expanded(text: &TextSource, expansion: &Expansion) -> EditList<String> {
    let mut edits = EditList::default();
    let mut replace = |range: Range<usize>, with: String| {
        edits
            .replace(range, with)
            .expect("elisions and numbers are different tokens");
    };
    for (range, with) in filled_in(text, expansion, &expansion.placed, &[]) {
        replace(range, with);
    }
    edits
}

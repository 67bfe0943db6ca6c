//! The values of this room: an [`Edit`] says what replaces a range of a text, and a [`Replacement`] what replaces an import.

use super::ascription::{Ascription, Ascriptions};
use super::expansion::Expansion;
use super::placement::Placement;
use crate::binary::Sort;
use crate::graph::UnitId;
use crate::source::SelfReference;
use std::collections::BTreeMap;
use std::ops::Range;

/// The identifiers of definitions in the outermost component, by the units that they are of.
pub(crate) type SharedIds = BTreeMap<UnitId, String>;

/// What has been decided that the edits of a text depend on.
#[derive(Clone, Copy)]
pub(super) struct Decisions<'a> {
    pub(super) purpose: Purpose,
    pub(super) expansion: &'a Expansion,
    pub(super) ascriptions: &'a Ascriptions,
    pub(super) placement: &'a Placement,
}

/// What the edits of a text are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
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
    Replacement(Box<Replacement>),
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
pub(crate) struct Replacement {
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
    /// What keeps it to its declared type.
    pub(crate) ascription: Option<Ascription>,
    /// What follows it; a line each.
    pub(crate) behind: Vec<String>,
}

impl Replacement {
    /// The definition up to where its own fields start: `(component $id`, without a space behind.
    pub(crate) fn header(&self) -> String {
        let exports = self.exports.iter().map(|export| format!(" {export}"));
        let exports: String = exports.collect();
        format!("({}{}{exports}", self.sort.keyword(), self.names)
    }
}

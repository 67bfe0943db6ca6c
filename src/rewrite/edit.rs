//! The values of this room: an [`Edit`] replaces a range of a text, and a [`Replacement`] replaces an import.

use super::ascription::{Ascription, Ascriptions};
use super::expansion::Expansion;
use super::placement::Placement;
use crate::binary::Sort;
use crate::graph::UnitId;
use crate::source::SelfReference;
use std::collections::BTreeMap;
use std::ops::Range;

/// The identifiers of shared units in the outermost component, without their `$`.
pub(crate) type SharedIds = BTreeMap<UnitId, String>;

/// The decisions that determine the edits of a text.
#[derive(Clone, Copy)]
pub(super) struct Decisions<'a> {
    pub(super) purpose: Purpose,
    pub(super) expansion: &'a Expansion,
    pub(super) ascriptions: &'a Ascriptions,
    pub(super) placement: &'a Placement,
}

/// The use of an edited text: in the bundle, to compare files with their contracts, or to compare exports with their declared types.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Bundle,
    WithContracts,
    AsDeclared,
}

/// The replacement of a range of a text.
#[derive(Debug)]
pub(crate) enum Edit {
    /// The part of a replaced import in front of its type, if the type stays: lines, and the opening of a type definition.
    TypeOpening(Vec<String>, String),
    /// A replaced import, or the part of it behind its type if the type stays.
    Replacement(Box<Replacement>),
    /// Nothing.
    Dropped,
    /// Other text.
    Text(String),
    /// A name of the text's outermost definition in its own file. In another text, the name comes from the import.
    OwnName,
    /// A reference to the text's outermost definition by its own name.
    SelfReference(SelfReference),
}

/// The definition in place of an import, an extracted definition, or a hoisted one.
#[derive(Debug)]
pub(crate) struct Replacement {
    /// The lines in front: comments of the import, and fields that keep the indices of types.
    pub(crate) in_front: Vec<String>,
    /// The range of the import's name in the source.
    pub(crate) name: Range<usize>,
    /// Component or core module.
    pub(crate) sort: Sort,
    /// The identifier and name annotation behind the keyword, each preceded by a space.
    pub(crate) names: String,
    /// The inline `export` forms.
    pub(crate) exports: Vec<String>,
    /// The identifier, decoded, without its `$`.
    pub(crate) id: Option<String>,
    /// The indentation of the import's line.
    pub(crate) indentation: String,
    /// The unit that provides the fields.
    pub(crate) unit: UnitId,
    /// The offset of the replaced form; `None` for a hoisted definition.
    pub(crate) at: Option<usize>,
    /// The number of components around it in the text.
    pub(crate) depth: usize,
    /// The ascription around it, if any.
    pub(crate) ascription: Option<Ascription>,
    /// The lines behind.
    pub(crate) behind: Vec<String>,
}

impl Replacement {
    /// Returns the definition up to its fields, such as `(component $id`, without a trailing space.
    pub(crate) fn header(&self) -> String {
        let exports = self.exports.iter().map(|export| format!(" {export}"));
        let exports: String = exports.collect();
        format!("({}{}{exports}", self.sort.keyword(), self.names)
    }
}

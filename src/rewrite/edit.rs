//! The values of this room: an [`Edit`] replaces a range of a text, a [`Replacement`] replaces an import, an [`Expansion`] is what elisions
//! stand for, and a [`Placement`] is where definitions are.

use super::ascription::{Ascription, Ascriptions};
use super::index::Change;
use crate::binary::Sort;
use crate::graph::{Dependency, Unit, UnitId};
use crate::source::SelfReference;
use crate::text::ExternName;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The identifiers of shared units in the outermost component, without their `$`.
pub(crate) type SharedIds = BTreeMap<UnitId, String>;

/// The decisions that determine the edits of a text.
#[derive(Clone, Copy)]
pub(super) struct Decisions<'a> {
    pub(super) purpose: Purpose<'a>,
    pub(super) expansion: &'a Expansion,
    pub(super) ascriptions: &'a Ascriptions,
    pub(super) placement: &'a Placement,
}

/// The use of an edited text: in the bundle, to compare files with their contracts, or to compare exports with their declared types.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose<'a> {
    Bundle,
    /// These imports stay imports.
    WithContracts(&'a BTreeSet<usize>),
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

/// A number in generated text that follows the changes of indices. No token contains it.
pub(crate) const NUMBER: &str = "\0";

/// The result of inference for one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expansion {
    /// Disjoint ranges and the text in their place. Insertions at one offset keep this order.
    pub(crate) replacements: Vec<(Range<usize>, String)>,
    /// The replacements, by where they start, that contain a [`NUMBER`], each with where that number is written.
    pub(crate) numbers: BTreeMap<usize, usize>,
    /// The added and moved items, in their order in the text.
    pub(crate) changes: Vec<Change>,
    /// The `with` forms of the instances in place of imports, by the index of the import.
    pub(crate) arguments: BTreeMap<usize, Vec<String>>,
    /// The elided imports whose types are filled in, and whether a type comes from the arguments, not from the uses.
    pub(crate) inferred: BTreeMap<usize, bool>,
    /// The whole names of elided imports that get a higher version than the one they are written with.
    pub(crate) renamed: BTreeMap<usize, String>,
    /// The names of the imports that are added to the outermost component.
    pub(crate) added: Vec<ExternName>,
    /// The identifiers that imports of the outermost component get, by the names of the imports.
    pub(crate) ids: BTreeMap<String, String>,
    /// Imported instances with arguments that are imported behind them, each with the last of these imports: the replacement follows it.
    pub(crate) deferred: BTreeMap<usize, usize>,
}

impl Expansion {
    /// The names with versions of imports of the outermost component that are added or get a higher version.
    pub(crate) fn new_versions(&self) -> Vec<ExternName> {
        let renamed = self.renamed.values().map(|name| ExternName::plain(name));
        let names = renamed.chain(self.added.iter().cloned());
        names
            .filter(|name| name.full_name().contains('@'))
            .collect()
    }

    /// Returns the dependencies of a text in the order of their definitions.
    pub(crate) fn in_order(&self, unit: &Unit) -> Vec<Dependency> {
        let mut dependencies = unit.dependencies.clone();
        dependencies.sort_by_key(|dependency| {
            let behind = self.deferred.get(&dependency.import).copied();
            // A deferred definition follows the definition of the import that it waits for.
            (behind.unwrap_or(dependency.import), behind.is_some())
        });
        dependencies
    }
}

/// The definition site, depth and number of uses of each unit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placement {
    /// Empty until the placement is decided: every unit is inline.
    pub(super) sites: Vec<DefinitionSite>,
    /// The number of components around the definition of each unit; the largest number if there are several definitions.
    pub(super) depths: Vec<usize>,
    /// The number of uses of each unit.
    pub(super) uses: Vec<usize>,
    /// The hoisted units, leaves first.
    pub(crate) hoisted: Vec<UnitId>,
}

/// The place where a unit is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DefinitionSite {
    /// At each use.
    Inline,
    /// Once, at the front of the outermost component.
    Hoisted,
    /// Once, at the first use in the outermost component: the form at this offset.
    FirstImport(usize),
}

impl Placement {
    /// Returns the definition site of a unit.
    pub(crate) fn site(&self, unit: UnitId) -> DefinitionSite {
        self.sites
            .get(unit)
            .copied()
            .unwrap_or(DefinitionSite::Inline)
    }

    /// Whether the use of `unit` in the text of `user` is its definition. `at` is the offset of the form, `None` for a hoisted definition.
    pub(crate) fn is_defined_at(&self, unit: UnitId, user: UnitId, at: Option<usize>) -> bool {
        match self.site(unit) {
            DefinitionSite::Inline => true,
            DefinitionSite::Hoisted => at.is_none(),
            DefinitionSite::FirstImport(first) => user == 0 && at == Some(first),
        }
    }

    /// The number of components around the definition of a unit, at most.
    pub(crate) fn depth(&self, unit: UnitId) -> usize {
        self.depths.get(unit).copied().unwrap_or(0)
    }

    /// The number of uses of a unit.
    pub(crate) fn uses(&self, unit: UnitId) -> usize {
        self.uses.get(unit).copied().unwrap_or(0)
    }
}

//! The state of [`expansion`](super::expansion) while it writes one text, with the identifiers of imports and types.

use crate::binary::{ComponentNumber, Sort};
use crate::check::infer::known::KnownTypes;
use crate::check::infer::needs::{Needs, Supply, Target};
use crate::check::infer::order;
use crate::check::infer::owners::{Owner, Owners, OwnersBySite};
use crate::diagnostics::Diagnostic;
use crate::graph::Unit;
use crate::rewrite::Expansion;
use crate::source::{Import, TextSource};
use crate::text::{self, FreshIds, interface};
use crate::types::Outside;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use wasmparser::component_types::ComponentAnyTypeId;

/// The expansion as far as it is written, and its sources.
pub(super) struct Writer<'a> {
    pub(super) unit: &'a Unit,
    pub(super) text: &'a TextSource,
    pub(super) known: &'a KnownTypes<'a>,
    pub(super) needs: &'a Needs,
    pub(super) form: Form,
    pub(super) owners: OwnersBySite<'a>,
    /// The start of the first field, for each component to which imports are added.
    pub(super) first_fields: BTreeMap<ComponentNumber, usize>,
    pub(super) ids: RefCell<Ids<'a>>,
    pub(super) expansion: Expansion,
    /// The imports that must move to the front.
    pub(super) early: BTreeSet<usize>,
    /// For each import, the written import that it is or goes behind; `None` if it goes in front of all fields.
    pub(super) behind: BTreeMap<Target, Option<usize>>,
    /// The imports removed from their places.
    pub(super) moved: BTreeSet<usize>,
    pub(super) errors: Vec<Diagnostic>,
}

/// The purpose of an expansion.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The bundle, in which files replace imports.
    Bundle,
    /// The long form, in which imports of files stay, with their types.
    Long,
}

/// The new identifiers.
pub(super) struct Ids<'a> {
    pub(super) fresh: FreshIds<'a>,
    /// Without the `$`.
    pub(super) targets: BTreeMap<Target, String>,
    pub(super) types: BTreeMap<(ComponentNumber, Supply), String>,
    /// The types that are defined in front of imports.
    pub(super) defined: HashMap<(ComponentNumber, ComponentAnyTypeId), String>,
}

impl<'a> Writer<'a> {
    pub(super) fn written(&self, import: usize) -> &'a Import {
        &self.text.scan.imports[import]
    }

    pub(super) fn component_of(&self, target: Target) -> ComponentNumber {
        self.needs.component_of(self.unit, target)
    }

    pub(super) fn sort(&self, target: Target) -> Sort {
        match target {
            Target::Written(import) => self.written(import).sort,
            Target::Added(added) => self.needs.added[added].sort,
        }
    }

    pub(super) fn name(&self, target: Target) -> &str {
        match target {
            Target::Written(import) => &self.written(import).name,
            Target::Added(added) => &self.needs.added[added].name.name,
        }
    }

    /// Creates the identifiers of added imports and of those that are passed: before the types get theirs, which often have the same names. Those of
    /// outer components come first, and in a composition those of its file, which has the same in its long form.
    pub(super) fn name_imports(&self) {
        let needs = self.needs;
        let of_file = order::passed_to_file(needs, self.unit);
        let all = of_file.into_iter().chain(needs.passed.values()).flatten();
        let passed = all.map(|(_, target)| *target);
        let added = (0..needs.added.len()).map(Target::Added);
        let mut named: Vec<Target> = match of_file {
            Some(_) => passed.chain(added).collect(),
            None => added.chain(passed).collect(),
        };
        named.sort_by_key(|target| self.component_of(*target));
        for (name, target) in of_file.into_iter().flatten() {
            if let Some(id) = needs.ids_of_file.get(name) {
                self.id_like(*target, id);
            }
        }
        for target in named {
            self.id(target);
        }
    }

    /// The identifier of an import. Creates one if there is none.
    pub(super) fn id(&self, target: Target) -> String {
        self.id_like(target, interface(self.name(target)))
    }

    /// The identifier of an import. Creates one if there is none: `wanted` if it is free, without the `$`.
    fn id_like(&self, target: Target, wanted: &str) -> String {
        if let Target::Written(import) = target
            && let Some(id) = &self.written(import).id
        {
            return text::identifier(id);
        }
        let mut ids = self.ids.borrow_mut();
        if let Some(id) = ids.targets.get(&target) {
            return text::identifier(id);
        }
        let id = ids.fresh.name(wanted);
        ids.targets.insert(target, id.clone());
        text::identifier(&id)
    }

    /// Takes over the names and identifiers of imports: a composition around the text, or its file, has the same.
    pub(super) fn record_names(&mut self) {
        self.expansion.renamed.clone_from(&self.needs.renamed);
        self.expansion.ids = self.ids_of_imports();
        let added = self.needs.added.iter().filter(|it| it.component == 0);
        self.expansion.added = added.map(|added| added.name.clone()).collect();
    }

    /// The identifiers of imports of the outermost component, without the `$`, by the names of the imports.
    fn ids_of_imports(&self) -> BTreeMap<String, String> {
        let ids = self.ids.borrow();
        let own = ids
            .targets
            .iter()
            .filter(|(target, _)| self.component_of(**target) == 0);
        let own = own.map(|(target, id)| {
            let renamed = match target {
                Target::Written(import) => self.needs.renamed.get(import),
                Target::Added(_) => None,
            };
            let name = renamed.map_or(self.name(*target), String::as_str);
            (name.to_owned(), id.clone())
        });
        own.collect()
    }

    /// The identifier in `component` of the type at `source`. Creates one if there is none.
    pub(super) fn type_id(&self, component: ComponentNumber, source: &Supply) -> String {
        let Some(name) = source.path.last() else {
            return self.id(source.target);
        };
        let mut ids = self.ids.borrow_mut();
        let key = (component, source.clone());
        if let Some(id) = ids.types.get(&key) {
            return id.clone();
        }
        let id = ids.fresh.id(name);
        ids.types.insert(key, id.clone());
        id
    }

    pub(super) fn replace(&mut self, range: Range<usize>, with: String) {
        self.expansion.replacements.push((range, with));
    }
}

/// Names the types of other imports than `target`, the one being written.
pub(super) struct Names<'a, 'b> {
    pub(super) writer: &'b Writer<'a>,
    pub(super) target: Target,
    pub(super) owners: &'b Owners,
    pub(super) used: RefCell<Vec<Supply>>,
    pub(super) missing: RefCell<Vec<Owner>>,
}

impl Outside for Names<'_, '_> {
    fn name(&self, ty: ComponentAnyTypeId) -> Option<String> {
        let owner = self.owners.provider(self.writer.known.types(), ty)?;
        if owner.is_of(self.target) {
            return None;
        }
        let Some(source) = &owner.source else {
            if let ComponentAnyTypeId::Resource(_) = ty {
                self.missing.borrow_mut().push(owner.clone());
            }
            return None;
        };
        let mut used = self.used.borrow_mut();
        if !used.contains(source) {
            used.push(source.clone());
        }
        let component = self.writer.component_of(self.target);
        Some(self.writer.type_id(component, source))
    }

    fn define(&self, ty: ComponentAnyTypeId, name: Option<&str>) -> Option<String> {
        let Ids { fresh, defined, .. } = &mut *self.writer.ids.borrow_mut();
        let key = (self.writer.component_of(self.target), ty);
        let id = defined.entry(key).or_insert_with(|| {
            let of_import = || format!("{}'", interface(self.writer.name(self.target)));
            fresh.id(&name.map_or_else(of_import, str::to_owned))
        });
        Some(id.clone())
    }
}

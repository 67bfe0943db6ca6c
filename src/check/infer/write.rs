//! Writes the expansion of a text: the types of elided imports, added imports and aliases, and their positions.

mod indices;
mod passed;
mod state;

use super::faults;
use super::given::Given;
use super::known::KnownTypes;
use super::merge;
use super::needs::{Needs, Requirement, Supply, Target};
use super::order::{self, Arrangement, Declaration};
use super::owners::{Owners, OwnersBySite};
use crate::binary::{ComponentNumber, IndexSpace};
use crate::diagnostics::Diagnostic;
use crate::graph::Unit;
use crate::rewrite::{self, Expansion};
use crate::source::{self, Contract, Import, SourceIndex};
use crate::text::{self, interface};
use crate::types::{self, Column, Declared, Definition, Needed, Role, Shared};
pub(super) use state::Form;
use state::{Ids, Names, Writer};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// Returns the expansion of a text, as far as its needs are known, and an error for each import whose type cannot be written, or which
/// cannot be passed through. These are not expanded.
pub(super) fn expansion(
    unit: &Unit,
    known: &KnownTypes,
    needs: &Needs,
    form: Form,
) -> (Expansion, Vec<Diagnostic>) {
    let text = unit.text();
    let early = order::passed_early(needs, unit);
    let added = needs.added.iter().map(|added| added.component);
    let moved = early
        .iter()
        .map(|&import| text.scan.imports[import].component);
    let within: BTreeSet<ComponentNumber> = added.chain(moved).collect();
    let first_field = |component: ComponentNumber| {
        let first = source::first_field(&text.text, text.scan.components[component]);
        let first = first.expect("a component in which something is instantiated has a field");
        (component, first)
    };
    let mut writer = Writer {
        first_fields: within.into_iter().map(first_field).collect(),
        unit,
        text,
        known,
        needs,
        form,
        owners: OwnersBySite {
            unit,
            known,
            needs,
            collected: RefCell::default(),
            of_arguments: RefCell::default(),
        },
        ids: RefCell::new(Ids {
            fresh: unit.fresh_ids(),
            targets: BTreeMap::new(),
            types: BTreeMap::new(),
            defined: HashMap::new(),
        }),
        expansion: Expansion::default(),
        early,
        behind: BTreeMap::new(),
        moved: BTreeSet::new(),
        errors: Vec::new(),
    };
    let declarations = writer.declarations();
    writer.passed();
    writer.spreads();
    for component in 0..text.scan.components.len() {
        writer.component(component, &declarations);
    }
    writer.order_of_passed();
    writer.names();
    (writer.expansion, writer.errors)
}

/// Where fields are inserted.
#[derive(Clone, Copy)]
enum Spot {
    InFrontOf(usize),
    Behind(usize),
    /// In front of all fields of a component.
    First(ComponentNumber),
}

/// Fields in front of an import that define the types its own type refers to.
struct InFront {
    fields: String,
    /// The index spaces of the items that they define.
    spaces: Vec<IndexSpace>,
}

/// The type that the uses of an import together require, and the owners of the types that it refers to.
struct Merged {
    target: Target,
    owners: Owners,
    needed: Needed,
}

impl<'a> Writer<'a> {
    /// The declaration of each import with requirements.
    fn declarations(&mut self) -> BTreeMap<Target, Declaration> {
        self.name_imports();
        let needs = self.needs;
        let targets: BTreeSet<Target> =
            needs.of.keys().chain(needs.given.keys()).copied().collect();
        let merged: Vec<_> = targets.iter().map(|target| self.merged(*target)).collect();
        let needed = merged
            .iter()
            .filter_map(|merged| Some(&merged.as_ref().ok()?.needed));
        let shared = Shared::new(self.known.types(), needed);
        let mut declarations = BTreeMap::new();
        for (target, merged) in targets.into_iter().zip(merged) {
            let declared = merged.and_then(|merged| self.declaration(&merged, &shared));
            // The type that the uses need can perhaps be written, although the type of the argument cannot.
            let declared =
                declared.or_else(|error| self.by_uses(target, &shared).unwrap_or(Err(error)));
            match declared {
                Ok(declaration) => _ = declarations.insert(target, declaration),
                Err(_) if self.is_replaced(target) => {}
                Err(error) => self.errors.push(error),
            }
        }
        declarations
    }

    /// The declaration of an import with arguments by the needs of its uses.
    fn by_uses(&self, target: Target, shared: &Shared) -> Option<Result<Declaration, Diagnostic>> {
        self.needs.given.get(&target)?;
        let merged = self.merged_uses(target, self.needs.of.get(&target)?);
        Some(merged.and_then(|merged| self.declaration(&merged, shared)))
    }

    fn merged(&self, target: Target) -> Result<Merged, Diagnostic> {
        let Some(given) = self.needs.given.get(&target) else {
            return self.merged_uses(target, &self.needs.of[&target]);
        };
        let types = self.known.types();
        let provided: Vec<_> = given.iter().map(|given| given.ty).collect();
        match merge::common(types, &provided) {
            Some(needed) => {
                let uses = self.needs.of.get(&target).map_or(&[][..], Vec::as_slice);
                Ok(Merged {
                    target,
                    owners: self.owners.of_given(target, given, uses),
                    needed,
                })
            }
            None => Err(faults::nothing_in_common(self.unit, self.needs, target)),
        }
    }

    fn merged_uses(&self, target: Target, of: &[Requirement]) -> Result<Merged, Diagnostic> {
        let owners = self.owners.of(of);
        let types = self.known.types();
        let is_elsewhere = |ty| owners.get(ty).is_some_and(|owner| !owner.is_of(target));
        match merge::merge(types, of, &is_elsewhere) {
            Ok(needed) => Ok(Merged {
                target,
                owners,
                needed,
            }),
            Err(conflict) => Err(faults::conflict(self.unit, self.needs, target, &conflict)),
        }
    }

    fn declaration(&self, merged: &Merged, shared: &Shared) -> Result<Declaration, Diagnostic> {
        let (target, owners) = (merged.target, &merged.owners);
        let names = Names {
            writer: self,
            target,
            owners,
            used: RefCell::default(),
            missing: RefCell::default(),
        };
        let role = match target {
            Target::Written(import) if self.is_file(import) => Role::Provided,
            _ if self.needs.given.contains_key(&target) => Role::Provided,
            _ => Role::Required,
        };
        let types = self.known.types();
        let place = self.place(target);
        let written = types::declare(types, shared, (&merged.needed, role), &names, place);
        let missing = names.missing.into_inner();
        if let Some(owner) = missing.first() {
            let fault = faults::owner_not_found(self.unit, target, self.needs, owner);
            return Err(fault);
        }
        let Declared { in_front, text } =
            written.map_err(|_| faults::nameless(self.unit, self.needs, target))?;
        let with_newlines = |text: String| text.replace('\n', self.text.newline());
        let in_front = in_front.into_iter();
        let in_front = in_front.map(|Definition { id, field }| Definition {
            id,
            field: with_newlines(field),
        });
        Ok(Declaration {
            in_front: in_front.collect(),
            ty: with_newlines(text),
            uses: names.used.into_inner(),
        })
    }

    /// Whether a file provides an import, which the file replaces or which a composition supplies.
    fn is_file(&self, import: usize) -> bool {
        let mut supplied = self.unit.supplied.iter();
        self.unit.replaces(import) || supplied.any(|(supplied, _)| *supplied == import)
    }

    /// Whether a file replaces an import, so that its type is not written. Whatever the type would refer to is written all the same: the
    /// long form, which has the type, has the same bundle.
    fn is_replaced(&self, target: Target) -> bool {
        match target {
            Target::Written(import) => self.form == Form::Bundle && self.unit.replaces(import),
            Target::Added(_) => false,
        }
    }

    /// The column where the type of an import is written.
    fn place(&self, target: Target) -> Column {
        match target {
            Target::Written(import) => {
                let start = self.written(import).range.start;
                place(&self.text.text, start, self.elision(import).end)
            }
            Target::Added(_) => {
                let indentation = self.indentation(self.component_of(target)).len();
                Column {
                    indentation,
                    column: indentation + self.opening(target).chars().count(),
                }
            }
        }
    }

    /// The blanks in front of the first field of a component.
    fn indentation(&self, component: ComponentNumber) -> &'a str {
        text::indentation(&self.text.text, self.first_fields[&component])
    }

    /// The text of an added import, up to its identifier.
    fn opening(&self, target: Target) -> String {
        let name = match target {
            Target::Added(added) => self.needs.added[added].name.written(),
            Target::Written(_) => text::string_token(self.name(target)),
        };
        let keyword = self.sort(target).keyword();
        format!("(import {name} ({keyword} {}", self.id(target))
    }

    /// Writes the imports of a component, with the definitions they need in front.
    fn component(
        &mut self,
        component: ComponentNumber,
        declarations: &BTreeMap<Target, Declaration>,
    ) {
        let own: BTreeMap<Target, &Declaration> = declarations
            .iter()
            .filter(|(target, _)| self.component_of(**target) == component)
            .map(|(target, declaration)| (*target, declaration))
            .collect();
        if own.is_empty() {
            return;
        }
        let of_file = order::order_of_file(self.needs, self.unit);
        let arrangement = match order::arrange(&own, &self.early, &of_file) {
            Ok(arrangement) => arrangement,
            Err(target) => {
                self.errors
                    .push(faults::cycle(self.unit, self.needs, target));
                return;
            }
        };
        for source in own.values().flat_map(|declaration| &declaration.uses) {
            // All used imports get their identifiers before any import is written.
            self.id(source.target);
        }
        let (mut aliased, mut defined) = (BTreeSet::new(), BTreeSet::new());
        for Arrangement { target, behind } in arrangement {
            self.behind.insert(target, behind);
            let declaration = own[&target];
            let aliases = declaration.uses.iter();
            let aliases =
                aliases.filter(|source| !source.path.is_empty() && aliased.insert(*source));
            let aliases = aliases.map(|source| self.alias(component, source));
            let definitions = declaration.in_front.iter();
            let definitions = definitions.filter(|definition| defined.insert(&definition.id));
            let definitions = definitions.map(|definition| InFront {
                spaces: indices::of_definition(&definition.field),
                fields: definition.field.clone(),
            });
            let in_front: Vec<InFront> = aliases.chain(definitions).collect();
            let spot = match (target, behind) {
                (Target::Written(import), Some(behind)) if import == behind => {
                    Spot::InFrontOf(import)
                }
                (_, Some(behind)) => Spot::Behind(behind),
                (_, None) => Spot::First(component),
            };
            for InFront { fields, spaces } in &in_front {
                self.insert(spot, fields);
                self.add_items(component, spaces, |writer, space| writer.at(spot, space));
            }
            if !self.is_replaced(target) {
                self.import(target, &declaration.ty, spot);
            }
        }
    }

    /// Writes an import, behind the fields in front of it.
    fn import(&mut self, target: Target, ty: &str, spot: Spot) {
        let inner = self.inner_spaces(target, ty);
        let at = |writer: &Self, space| writer.at(spot, space);
        if let Target::Written(import) = target {
            let given = self.needs.given.get(&target);
            let is_given = given.is_some_and(|given| given.iter().all(Given::is_certain));
            self.expansion.inferred.insert(import, is_given);
        }
        self.add_items(self.component_of(target), &inner, at);
        match (target, spot) {
            (Target::Written(import), Spot::InFrontOf(_)) => {
                let (elision, ty) = self.filled(import, ty);
                self.replace(elision, ty);
            }
            (Target::Written(import), _) => {
                self.put_items(target, at);
                let line = self.moved(import, ty);
                self.insert(spot, &line);
            }
            (Target::Added(_), _) => {
                self.put_items(target, at);
                let line = format!("{}{ty}))", self.opening(target));
                self.insert(spot, &line);
            }
        }
    }

    /// Inserts a field, behind the fields inserted there before.
    fn insert(&mut self, spot: Spot, field: &str) {
        let (start, at) = match spot {
            Spot::InFrontOf(import) => {
                let start = self.written(import).range.start;
                (start, start)
            }
            Spot::Behind(import) => {
                let Range { start, end } = self.written(import).range.clone();
                (start, end)
            }
            Spot::First(component) => {
                let first = self.first_fields[&component];
                (first, first)
            }
        };
        let newline = self.text.newline();
        let indentation = text::indentation(&self.text.text, start);
        let line = match spot {
            Spot::Behind(_) => format!("{newline}{indentation}{field}"),
            _ => format!("{field}{newline}{indentation}"),
        };
        self.replace(at..at, line);
    }

    /// The index that the first item inserted there takes.
    fn at(&self, spot: Spot, space: IndexSpace) -> SourceIndex {
        match spot {
            Spot::InFrontOf(import) => rewrite::in_front_of(self.unit, import, space),
            Spot::Behind(import) => rewrite::behind_import(self.unit, import, space),
            Spot::First(_) => SourceIndex(0),
        }
    }

    /// Returns the fields that alias a type of an import.
    fn alias(&self, component: ComponentNumber, source: &Supply) -> InFront {
        let mut from = self.id(source.target);
        let mut fields = Vec::new();
        let mut spaces = Vec::new();
        for (step, name) in source.path.iter().enumerate() {
            let export = text::string_token(name);
            if step + 1 == source.path.len() {
                let id = self.type_id(component, source);
                fields.push(format!("(alias export {from} {export} (type {id}))"));
                spaces.push(IndexSpace::Type);
            } else {
                let id = self.ids.borrow_mut().fresh.id(interface(name));
                fields.push(format!("(alias export {from} {export} (instance {id}))"));
                spaces.push(IndexSpace::Instance);
                from = id;
            }
        }
        InFront {
            fields: fields.join(" "),
            spaces,
        }
    }

    /// The range of an import's elision, with the blanks in front of it.
    fn elision(&self, import: usize) -> Range<usize> {
        let Contract::Elided(at) = self.written(import).contract else {
            unreachable!("something is needed of elided imports only");
        };
        with_blanks(&self.text.text, at)
    }

    /// The change that replaces an import's elision by a type. Behind a comment, the elision can start a line, as can the type.
    fn filled(&self, import: usize, ty: &str) -> (Range<usize>, String) {
        let elision = self.elision(import);
        let line = ty.strip_prefix(self.text.newline());
        let starts_line = self.text.text[..elision.start].ends_with('\n');
        (
            elision,
            line.filter(|_| starts_line).unwrap_or(ty).to_owned(),
        )
    }

    /// Removes an import from its place, and returns its text with the type filled in.
    fn moved(&mut self, import: usize, ty: &str) -> String {
        self.moved.insert(import);
        let range = self.written(import).range.clone();
        let text = &self.text.text;
        let mut changes = self.names_of(import);
        changes.push(self.filled(import, ty));
        changes.sort_by_key(|(range, _)| range.start);
        let mut field = String::new();
        let mut at = range.start;
        for (changed, with) in changes {
            field.push_str(&text[at..changed.start]);
            field.push_str(&with);
            at = changed.end;
        }
        field.push_str(&text[at..range.end]);
        let whole = text::with_blanks_behind(text, &range);
        self.replace(whole, String::new());
        field
    }

    /// The changes to a written import: a new identifier, and the higher version of its name.
    fn names_of(&self, import: usize) -> Vec<(Range<usize>, String)> {
        let written = self.written(import);
        let ids = self.ids.borrow();
        let id = ids.targets.get(&Target::Written(import)).map(|id| {
            let at = written.keyword_end;
            (at..at, format!(" {}", text::identifier(id)))
        });
        let renamed = self.needs.renamed.get(&import).into_iter();
        let name = renamed.flat_map(|name| renaming(written, name));
        id.into_iter().chain(name).collect()
    }

    /// Writes the new identifiers and higher versions of the imports that stay in place.
    fn names(&mut self) {
        self.record_names();
        for import in 0..self.text.scan.imports.len() {
            if !self.moved.contains(&import) {
                let names = self.names_of(import);
                self.expansion.replacements.extend(names);
            }
        }
    }
}

/// The changes that give a written import another version. A canonical name stays one.
fn renaming(written: &Import, full_name: &str) -> Vec<(Range<usize>, String)> {
    let Some((_, form)) = &written.version_suffix else {
        return vec![(written.name_range.clone(), text::string_token(full_name))];
    };
    match full_name.strip_prefix(&written.name) {
        Some(suffix) => {
            let suffix = text::string_token(suffix);
            vec![(form.clone(), format!(" (version-suffix {suffix})"))]
        }
        None => vec![
            (written.name_range.clone(), text::string_token(full_name)),
            (form.clone(), String::new()),
        ],
    }
}

/// The column of a type that replaces the elision ending at `end`, in a form that starts at `start`.
pub(super) fn place(text: &str, start: usize, end: usize) -> Column {
    let line = text[..end].rfind('\n').map_or(0, |at| at + 1);
    let before = text[line..end].trim_end_matches('.').trim_end();
    Column {
        indentation: text::indentation(text, start).len(),
        column: before.chars().count(),
    }
}

/// The range of the elision at `at`, with the blanks in front of it.
pub(super) fn with_blanks(text: &str, at: usize) -> Range<usize> {
    let before = text[..at].trim_end_matches([' ', '\t']).len();
    before..at + 3
}

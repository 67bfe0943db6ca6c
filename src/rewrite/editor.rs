//! Computes the edits of one text: [`edits`] takes a unit and the decisions about it, and replaces its imports, indices and names.

mod indices;
mod shared;
mod state;

use super::ascription::{AscriptionIds, ascribe};
use super::edit::DefinitionSite;
use super::edit::{Decisions, Edit, Replacement, SharedIds};
use super::edit::{Expansion, NUMBER};
use super::index::{IndexMap, OutputIndex};
use super::instance::{Instance, component_id};
use crate::binary::Sort;
use crate::graph::{Dependency, Graph, UnitId};
use crate::source::{
    Contract, Extracted, Import, NumericReference, Reached, Root, SourceIndex, TextSource,
};
use crate::text::{self, EditList, Form, is_import_name};
use indices::{changes, stays};
pub(super) use indices::{indices, kept_types};
use shared::hoisted;
use state::Editor;
use std::collections::BTreeMap;
use std::ops::Range;

/// Returns the edits of the text of the unit `id`. Of the outermost text, also returns the identifiers of shared units.
pub(super) fn edits(
    graph: &Graph,
    id: UnitId,
    decisions: Decisions<'_>,
) -> (EditList<Edit>, SharedIds) {
    let unit = &graph.units[id];
    let text = unit.text();
    let kept_types = kept_types(unit, &decisions);
    let hoisted = hoisted(graph, id, decisions.placement);
    let changes = changes(unit, &decisions, &kept_types);
    let mut editor = Editor {
        graph,
        id,
        unit,
        text,
        decisions,
        edits: EditList::default(),
        kept_types,
        indices: IndexMap::new(hoisted.into_iter().chain(changes)),
        dropped: Vec::new(),
        fresh: unit.fresh_ids(),
        deferred: Vec::new(),
        exports: BTreeMap::new(),
        shared_ids: SharedIds::new(),
    };
    for (_, added) in &decisions.expansion.replacements {
        editor.fresh.take(added);
    }
    if id == 0 {
        editor.shared_ids();
    }
    // The last import first: a removed type takes its references with it.
    for &dependency in unit.dependencies.iter().rev() {
        editor.import(dependency);
    }
    if id == 0 {
        editor.front();
    }
    editor.filled_in();
    editor.deferred();
    editor.extracted();
    editor.exports();
    editor.open();
    if id != 0 {
        editor.own_names();
    }
    (editor.edits, editor.shared_ids)
}

impl Editor<'_> {
    /// Replaces an import by a definition. An import that stays one only gets a valid name.
    fn import(&mut self, dependency: Dependency) {
        let unit = self.unit;
        let import = unit.import(dependency);
        let Decisions {
            purpose,
            expansion,
            ascriptions,
            placement,
        } = self.decisions;
        let keeps_type = self.kept_types.contains(&dependency.import);
        if stays(unit, dependency, purpose) {
            let name = text::string_token(&self.text.valid_name(dependency.import));
            self.replace(import.name_range.clone(), Edit::Text(name));
            return;
        }
        let is_ascribed = ascriptions.contains(&dependency.import);
        let ids = is_ascribed.then(|| AscriptionIds::new(import, &mut self.fresh));
        let instance = (import.sort == Sort::Instance).then(|| {
            let site = placement.site(dependency.unit);
            let id = match self.shared_ids.get(&dependency.unit) {
                Some(id) if site == DefinitionSite::FirstImport(import.range.start) => id.clone(),
                _ => self.fresh.name(&component_id(import)),
            };
            let arguments = expansion.arguments.get(&dependency.import);
            (id, arguments.map(Vec::as_slice).unwrap_or_default())
        });
        let ty = ids.as_ref().map(|ids| self.type_within(dependency, ids));
        let ascribed = ids.as_ref().zip(ty);
        let mut definition = definition(self.text, import, dependency, ascribed, instance);
        self.settle(&mut definition, Some(import.component));
        if let Some(ids) = &ids {
            let inline = inline_exports(self.text, import);
            let at = import.range.start;
            self.export(import.component, at, import.sort, &ids.definition, &inline);
        }
        match &import.contract {
            Contract::Inline(ty) if keeps_type => {
                self.behind_type(dependency, definition, ty, ids.as_ref());
            }
            Contract::Reference {
                reached: Some(reached),
                ..
            } if keeps_type => {
                let ty = ids.as_ref().map(|ids| ids.ty.as_str());
                let aliases = self.aliases(reached, import.sort, ty);
                self.in_place(dependency, definition, Some(aliases));
            }
            _ => self.in_place(dependency, definition, None),
        }
    }

    /// Puts a definition behind the type of its import, which stays as a field.
    fn behind_type(
        &mut self,
        dependency: Dependency,
        mut definition: Replacement,
        ty: &Range<usize>,
        ids: Option<&AscriptionIds>,
    ) {
        let import = self.unit.import(dependency);
        let id = ids.map(|ids| format!(" {}", ids.ty)).unwrap_or_default();
        let opening = match import.sort {
            Sort::CoreModule => format!("(core type{id} (module"),
            sort => format!("(type{id} ({}", sort.keyword()),
        };
        let before = import.range.start..ty.start;
        let behind = ty.end..import.range.end;
        let opening = Edit::TypeOpening(comments(self.text, import, before.clone()), opening);
        self.replace(before.clone(), opening);
        definition.in_front = comments(self.text, import, behind.clone());
        if self.is_deferred(dependency) {
            self.replace(behind.clone(), Edit::Text("))".to_owned()));
            self.deferred.push((dependency, definition));
        } else {
            definition.in_front.insert(0, "))".to_owned());
            self.replace(behind.clone(), Edit::Replacement(Box::new(definition)));
        }
        self.dropped.extend([before, behind]);
    }

    /// Puts a definition in the place of its import, behind the aliases `reached` that lead to the type of the import.
    fn in_place(
        &mut self,
        dependency: Dependency,
        mut definition: Replacement,
        reached: Option<String>,
    ) {
        let import = self.unit.import(dependency);
        let range = import.range.clone();
        definition.in_front = comments(self.text, import, range.clone());
        match (self.is_deferred(dependency), reached) {
            (false, reached) => {
                definition.in_front.extend(reached);
                self.replace(range.clone(), Edit::Replacement(Box::new(definition)));
            }
            (true, Some(reached)) => {
                self.replace(range.clone(), Edit::Text(reached));
                self.deferred.push((dependency, definition));
            }
            (true, None) => {
                let whole = text::with_blanks_behind(&self.text.text, &range);
                self.replace(whole, Edit::Dropped);
                self.deferred.push((dependency, definition));
            }
        }
        self.dropped.push(range);
    }

    /// Returns the reference to the type of an ascribed import inside the ascription, preceded by the alias that it needs, if any.
    fn type_within(&self, dependency: Dependency, ids: &AscriptionIds) -> (Option<String>, String) {
        let import = self.unit.import(dependency);
        let own = format!("(type {})", ids.ty);
        match &import.contract {
            Contract::Reference {
                is_number: true, ..
            } => {
                let (keyword, space) = (type_keyword(import.sort), import.sort.type_space());
                let ty = self.text.scan.imports[dependency.import].item.ty;
                let ty = SourceIndex(ty.expect("it is imported with a type"));
                let OutputIndex(number) = self.indices.output(import.component, space, ty);
                let alias = format!("(alias outer 1 {number} ({keyword} {}))", ids.ty);
                (Some(alias), own)
            }
            Contract::Reference {
                range,
                reached: None,
                ..
            } => (None, bare(&self.text.text, range)),
            _ => (None, own),
        }
    }

    /// Returns the aliases that lead to a type, as `wast` inserts them in front of its use. The type has the identifier `ty`, if any.
    fn aliases(&self, reached: &Reached, sort: Sort, ty: Option<&str>) -> String {
        let id = ty.map(|ty| format!(" {ty}")).unwrap_or_default();
        let keyword = type_keyword(sort);
        let (instance, path) = match reached {
            Reached::Outer { depth, id: outer } => {
                let outer = text::identifier(outer);
                return format!("(alias outer {depth} {outer} ({keyword}{id}))");
            }
            Reached::Export { instance, path } => (instance, path),
        };
        let mut from = match instance {
            Ok(id) => text::identifier(id),
            Err(at) => self.number_at(*at).to_string(),
        };
        let mut aliases = Vec::new();
        for (step, name) in path.iter().enumerate() {
            let name = text::string_token(name);
            if step + 1 == path.len() {
                aliases.push(format!("(alias export {from} {name} (type{id}))"));
            } else {
                // An intermediate instance needs an identifier. The start of its alias is one that no other alias has.
                let id = text::identifier(&format!("{}.{name}", from.trim_start_matches('$')));
                aliases.push(format!("(alias export {from} {name} (instance {id}))"));
                from = id;
            }
        }
        aliases.join(" ")
    }

    /// Returns the output index of the number at an offset.
    fn number_at(&self, at: usize) -> u32 {
        let mut numbers = self.text.scan.numeric.iter();
        let number = numbers.find(|number| number.at == at);
        let number = number.expect("the walk notes all numbers in components");
        (self.indices)
            .output(number.component, number.space, number.source)
            .0
    }

    fn is_deferred(&self, dependency: Dependency) -> bool {
        let deferred = &self.decisions.expansion.deferred;
        deferred.contains_key(&dependency.import)
    }

    /// Fills in the elisions, and renumbers the indices that change.
    fn filled_in(&mut self) {
        let mut dropped = std::mem::take(&mut self.dropped);
        dropped.sort_by_key(|range| range.start);
        let expansion = self.decisions.expansion;
        for (range, with) in filled_in(self.text, expansion, &self.indices, &dropped) {
            self.replace(range, Edit::Text(with));
        }
        self.dropped = dropped;
    }

    /// Puts each deferred definition behind the import that it follows, and behind the text inserted there.
    fn deferred(&mut self) {
        for (dependency, mut definition) in std::mem::take(&mut self.deferred).into_iter().rev() {
            let behind = self.decisions.expansion.deferred[&dependency.import];
            let end = self.text.scan.imports[behind].range.end;
            // The empty line makes the definition start a new one.
            definition.in_front.insert(0, String::new());
            self.replace(end..end, Edit::Replacement(Box::new(definition)));
        }
    }

    /// Turns open imports into imports with valid names and without external-ids.
    fn open(&mut self) {
        for &open in &self.unit.open {
            let import = &self.text.scan.imports[open];
            // The argument need not be the file, and the path would not be relative to the bundle.
            if let Some(form) = &import.external_id_form {
                let comments = import.comments.iter().cloned();
                let within: Vec<_> = comments.filter(|c| form.contains(&c.start)).collect();
                for part in text::between_comments(&self.text.text, form.clone(), &within) {
                    self.replace(part, Edit::Dropped);
                }
            }
            if !is_import_name(&import.name) {
                let name = text::string_token(&self.text.valid_name(open));
                self.replace(import.name_range.clone(), Edit::Text(name));
            }
        }
    }

    /// Puts extracted definitions back.
    fn extracted(&mut self) {
        for (extracted, part) in &self.unit.taken_out {
            let Extracted {
                form,
                names,
                exports,
                source,
                component,
                depth,
                ..
            } = extracted;
            let mut definition = Replacement {
                in_front: Vec::new(),
                name: form.clone(),
                sort: source.sort,
                names: names.clone(),
                exports: exports.clone(),
                id: extracted.id(),
                indentation: text::indentation(&self.text.text, form.start).to_owned(),
                unit: *part,
                at: Some(form.start),
                depth: *depth,
                ascription: None,
                behind: Vec::new(),
            };
            self.settle(&mut definition, *component);
            self.replace(form.clone(), Edit::Replacement(Box::new(definition)));
        }
    }

    /// Marks the names that the outermost definition has in its own file, and the references to them.
    fn own_names(&mut self) {
        let Root::Form { names, .. } = &self.text.root else {
            return;
        };
        for name in names {
            self.replace(name.clone(), Edit::OwnName);
        }
        for reference in &self.text.scan.of_self {
            let is_dropped = |range: &Range<usize>| range.contains(&reference.at);
            if !self.dropped.iter().any(is_dropped) {
                let token = text::token_at(&self.text.text, reference.at);
                self.replace(token, Edit::SelfReference(reference.clone()));
            }
        }
    }
}

/// Returns a reference `(type $t)` without its comments, which are in front of the definition.
fn bare(text: &str, reference: &Range<usize>) -> String {
    let form = Form::read(text, reference.start).expect("wast has parsed it");
    let id = form.meaningful().last().expect("it names a type").range();
    format!("(type {})", &text[id])
}

/// Returns the keywords of a type definition for items of a sort.
fn type_keyword(sort: Sort) -> &'static str {
    match sort {
        Sort::CoreModule => "core type",
        _ => "type",
    }
}

/// Returns the comments in a part of an import. Their lines keep their relative indentation.
fn comments(text: &TextSource, import: &Import, within: Range<usize>) -> Vec<String> {
    let indentation = text::indentation(&text.text, import.range.start);
    let comments = import.comments.iter();
    comments
        .filter(|comment| within.contains(&comment.start))
        .map(|comment| {
            let own = text::indentation(&text.text, comment.start);
            let moved = |line: &str| match line.strip_prefix(own) {
                Some(rest) => format!("{indentation}{rest}"),
                None => line.to_owned(),
            };
            let mut lines = text.text[comment.clone()].split_inclusive('\n');
            let first = lines.next().unwrap_or_default().to_owned();
            lines.fold(first, |comment, line| comment + &moved(line))
        })
        .collect()
}

/// Returns the replacements of a text's elisions, and of indices that change. Indices in `dropped`, which is sorted, are left out.
pub(super) fn filled_in(
    text: &TextSource,
    expansion: &Expansion,
    indices: &IndexMap,
    dropped: &[Range<usize>],
) -> Vec<(Range<usize>, String)> {
    let is_dropped = |at: usize| {
        let behind = dropped.partition_point(|range| range.start <= at);
        behind > 0 && dropped[behind - 1].contains(&at)
    };
    let number = |number: &NumericReference| {
        let OutputIndex(output) = indices.output(number.component, number.space, number.source);
        let is_other = output != number.written.0 && !is_dropped(number.at);
        is_other.then(|| (text::token_at(&text.text, number.at), output.to_string()))
    };
    let numbers = text.scan.numeric.iter().filter_map(number);
    let replacements = expansion.replacements.iter().map(|(range, with)| {
        let written = expansion.numbers.get(&range.start);
        let mut numbers = text.scan.numeric.iter();
        let number = written.and_then(|at| numbers.find(|number| number.at == *at));
        let with = number.map_or_else(
            || with.clone(),
            |number| {
                let output = indices.output(number.component, number.space, number.source);
                with.replace(NUMBER, &output.0.to_string())
            },
        );
        (range.clone(), with)
    });
    replacements.chain(numbers).collect()
}

fn definition(
    text: &TextSource,
    import: &Import,
    dependency: Dependency,
    ascribed: Option<(&AscriptionIds, (Option<String>, String))>,
    instance: Option<(String, &[String])>,
) -> Replacement {
    let exports = inline_exports(text, import);
    let names = import.kept.iter().map(|part| &text.text[part.clone()]);
    let names: Vec<&str> = names
        .filter(|name| exports.iter().all(|export| export != name))
        .collect();
    let indentation = text::indentation(&text.text, import.range.start).to_owned();
    let mut definition = Replacement {
        in_front: Vec::new(),
        name: import.name_range.clone(),
        sort: import.sort,
        names: String::new(),
        exports: Vec::new(),
        id: import.id.clone(),
        indentation,
        unit: dependency.unit,
        at: Some(import.range.start),
        depth: import.depth,
        ascription: None,
        behind: Vec::new(),
    };
    if let Some((component, arguments)) = instance {
        let token = text::identifier(&component);
        definition.sort = Sort::Component;
        definition.names = format!(" {token}");
        definition.id = Some(component);
        let instance = Instance {
            component: token,
            arguments,
            names,
            exports: &exports,
        };
        definition.behind = match ascribed {
            Some((ids, ty)) => instance.ascribed(ids, ty),
            None => instance.fields(),
        };
        return definition;
    }
    let mut parts = names;
    match ascribed {
        // The inline exports apply to the ascribed definition, not to the one inside.
        Some((ids, ty)) => {
            if import.id.is_none() {
                parts.insert(0, &ids.definition);
            }
            let (ascription, behind) = ascribe(import.sort, ids, ty);
            definition.ascription = Some(ascription);
            definition.behind = behind;
        }
        None => definition.exports = exports,
    }
    definition.names = parts.iter().map(|part| format!(" {part}")).collect();
    definition
}

/// Returns the inline `export` forms of an import.
fn inline_exports(text: &TextSource, import: &Import) -> Vec<String> {
    let is_export = |part: &&Range<usize>| {
        Form::read(&text.text, part.start).is_some_and(|form| form.is(&text.text, "export"))
    };
    let exports = import.kept.iter().filter(is_export);
    exports
        .map(|part| text.text[part.clone()].to_owned())
        .collect()
}

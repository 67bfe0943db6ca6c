//! The edits for sharing: definitions of shared units, their identifiers, and the exports of definitions that become aliases.

use super::state::Editor;
use crate::binary::{ComponentNumber, Sort};
use crate::graph::{Graph, UnitId};
use crate::rewrite::edit::{DefinitionSite, Edit, Placement, Replacement};
use crate::rewrite::index::Change;
use crate::rewrite::instance::component_id;
use crate::source;
use crate::source::{Root, SourceIndex};
use crate::text;
use crate::text::Form;

/// Returns the hoisted definitions as items added in front of all others. Only the outermost unit has any.
pub(super) fn hoisted(graph: &Graph, id: UnitId, placement: &Placement) -> Vec<Change> {
    let hoisted = placement.hoisted.iter().filter(|_| id == 0);
    let added = hoisted.map(|unit| Change {
        component: 0,
        space: graph.units[*unit].source.sort.space(),
        from: None,
        before: Some(SourceIndex(0)),
    });
    added.collect()
}

impl Editor<'_> {
    /// Chooses identifiers for the shared units: hoisted ones first, then by their first use.
    pub(super) fn shared_ids(&mut self) {
        let placement = self.decisions.placement;
        for &unit in &placement.hoisted {
            let id = self.fresh.name(&self.graph.base_id(unit));
            self.shared_ids.insert(unit, id);
        }
        for &dependency in &self.unit.dependencies {
            let import = self.unit.import(dependency);
            if placement.site(dependency.unit) == DefinitionSite::FirstImport(import.range.start) {
                let id = match (&import.id, import.sort) {
                    (_, Sort::Instance) => self.fresh.name(&component_id(import)),
                    (Some(id), _) => id.clone(),
                    (None, _) => self.fresh.name(&self.graph.base_id(dependency.unit)),
                };
                self.shared_ids.insert(dependency.unit, id);
            }
        }
        for (extracted, part) in &self.unit.taken_out {
            if placement.site(*part) == DefinitionSite::FirstImport(extracted.form.start) {
                let id = extracted.id();
                let id = id.unwrap_or_else(|| self.fresh.name(&self.graph.base_id(*part)));
                self.shared_ids.insert(*part, id);
            }
        }
    }

    /// Puts the hoisted definitions in front of the first field, behind any comment on the line of the keyword.
    pub(super) fn front(&mut self) {
        let keyword = match self.decisions.placement.hoisted.is_empty() {
            false => self.text.scan.components[0],
            true => return,
        };
        let text = &self.text.text;
        let first =
            source::first_field(text, keyword).expect("something in it uses what is shared");
        let indentation = text::indentation(text, first).to_owned();
        let names_end = match &self.text.root {
            Root::Form { keyword, names, .. } => names.last().unwrap_or(keyword).end,
            Root::Fields => first,
        };
        let before = &text[names_end..first];
        let is_bare = |end: &usize| {
            let line = before[..*end].trim();
            line.is_empty() || line.starts_with(";;")
        };
        let line_end = before.find('\n').filter(is_bare);
        let at = line_end.map_or(first, |end| names_end + before[..end].trim_end().len());
        let own_line = vec![String::new()];
        let (in_front, behind) = match line_end {
            Some(_) => (own_line, Vec::new()),
            None => (Vec::new(), own_line),
        };
        for &unit in &self.decisions.placement.hoisted {
            let mut definition = Replacement {
                in_front: in_front.clone(),
                name: at..at,
                sort: self.graph.units[unit].source.sort,
                names: String::new(),
                exports: Vec::new(),
                id: None,
                indentation: indentation.clone(),
                unit,
                at: None,
                depth: 1,
                ascription: None,
                behind: behind.clone(),
            };
            identify(&mut definition, self.shared_ids[&unit].clone());
            self.replace(at..at, Edit::Replacement(Box::new(definition)));
        }
    }

    /// Gives a shared definition its identifier. If it becomes an alias, turns its inline exports into fields of `component`.
    pub(super) fn settle(
        &mut self,
        definition: &mut Replacement,
        component: Option<ComponentNumber>,
    ) {
        let placement = self.decisions.placement;
        let unit = definition.unit;
        if placement.site(unit) == DefinitionSite::Inline {
            return;
        }
        if placement.is_defined_at(unit, self.id, definition.at) {
            identify(definition, self.shared_ids[&unit].clone());
        } else if let Some(component) = component
            && let Some(at) = definition.at
            && !definition.exports.is_empty()
        {
            // An alias cannot have inline exports.
            if definition.id.is_none() {
                let id = self.fresh.name(&self.graph.base_id(unit));
                identify(definition, id);
            }
            let id = definition.id.as_deref().expect("it has one now");
            let id = text::identifier(id);
            let inline = std::mem::take(&mut definition.exports);
            self.export(component, at, definition.sort, &id, &inline);
        }
    }

    /// Turns the `inline` exports of the item `id`, whose form starts at `at`, into fields at the end of its component, where `wast` puts
    /// inline exports, too.
    pub(super) fn export(
        &mut self,
        component: ComponentNumber,
        at: usize,
        sort: Sort,
        id: &str,
        inline: &[String],
    ) {
        let item = format!("({} {id})", sort.keyword());
        let fields = inline.iter().map(|export| (at, exported(export, &item)));
        self.exports.entry(component).or_default().extend(fields);
    }

    /// Puts the collected exports at the ends of their components.
    pub(super) fn exports(&mut self) {
        for (component, mut fields) in std::mem::take(&mut self.exports) {
            fields.sort_by_key(|(at, _)| *at);
            let keyword = self.text.scan.components[component];
            let open = text::open_paren(&self.text.text, keyword, 0);
            let form = Form::read(&self.text.text, open).expect("wast has parsed it");
            let last = form.meaningful().last().expect("there is an import");
            let end = last.range().end;
            let first = source::first_field(&self.text.text, keyword).unwrap_or(end);
            let indentation = text::indentation(&self.text.text, first);
            let newline = self.text.newline();
            let lines: String = fields
                .iter()
                .map(|(_, field)| format!("{newline}{indentation}{field}"))
                .collect();
            self.replace(end..end, Edit::Text(lines));
        }
    }
}

/// An inline export as a field that exports `item`, which goes behind the name, in front of any comments there.
fn exported(inline: &str, item: &str) -> String {
    let form = Form::read(inline, 0).expect("an inline export is a form");
    let name = form.meaningful().last().expect("it has a name").range();
    let (before, behind) = inline.split_at(name.end);
    format!("{before} {item}{behind}")
}

/// Gives a definition an identifier, if it has none.
fn identify(definition: &mut Replacement, id: String) {
    if definition.id.is_none() {
        definition.names = format!(" {}{}", text::identifier(&id), definition.names);
        definition.id = Some(id);
    }
}

//! Writes programs as text: whole, or cut into files.

mod fields;
mod files;

use super::program::{Component, Import, Item, Layout, Program, Type, Written};
use super::{pool, types};
use crate::choices::Choices;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

pub(crate) use files::{Files, MISTAKES, Mistake, cut};

/// A program as one component, with nothing elided.
pub(crate) fn whole(program: &Program) -> String {
    let mut writer = Writer::new(program, false, None);
    writer.component(&program.root, "", &[])
}

struct Writer<'p> {
    program: &'p Program,
    is_cut: bool,
    choices: Choices,
    /// The components that are being written, outermost first.
    levels: Vec<Level>,
    next_type: usize,
    /// The comments so far.
    comments: Vec<String>,
    files: Files,
    /// Files that are still to be written.
    pending: Vec<usize>,
    mistake: Option<Mistake>,
    /// Whether the root is being written, whose mistakes show.
    is_root: bool,
}

/// A component that is being written, with its index spaces as its author counts them.
#[derive(Default)]
struct Level {
    text: String,
    layout: Layout,
    indices: BTreeMap<Item, usize>,
    /// The identifiers that types refer to.
    ids: BTreeMap<Item, String>,
    counts: BTreeMap<&'static str, usize>,
    /// The names of imports.
    names: BTreeSet<String>,
}

impl<'p> Writer<'p> {
    fn new(program: &'p Program, is_cut: bool, mistake: Option<Mistake>) -> Writer<'p> {
        Writer {
            program,
            is_cut,
            choices: Choices::of_seed(program.layout),
            levels: Vec::new(),
            next_type: 0,
            comments: Vec::new(),
            files: Files::default(),
            pending: Vec::new(),
            mistake,
            is_root: true,
        }
    }

    fn level(&mut self) -> &mut Level {
        self.levels
            .last_mut()
            .expect("a component is being written")
    }

    /// Writes a component; some of its slots are open.
    fn component(&mut self, component: &Component, id: &str, open: &[String]) -> String {
        let layout = match self.is_cut {
            true => component.layout,
            false => Layout::default(),
        };
        self.levels.push(Level {
            layout,
            ..Level::default()
        });
        for import in &component.imports {
            self.import(component, import);
        }
        for field in &component.fields {
            self.field(component, field, open);
        }
        for (name, item) in &component.exports {
            let sort = component.items[*item].sort();
            let item = self.reference(*item);
            self.line(&format!("(export \"{name}\" ({sort} {item}))"));
        }
        let level = self.levels.pop().expect("it was put there");
        let id = if id.is_empty() {
            String::new()
        } else {
            format!(" {id}")
        };
        format!("(component{id}{}\n)", level.text)
    }

    /// Writes a field on a line of its own, perhaps with comments around.
    fn line(&mut self, field: &str) {
        let level = self.levels.last();
        let has_comments = level.is_some_and(|level| level.layout.has_comments);
        let depth = self.levels.len();
        let kind = match has_comments {
            true => self.choices.below(6),
            false => 0,
        };
        let number = self.comments.len();
        let comment = match kind {
            0 => String::new(),
            1 | 2 => format!(";; comment {number} ) \""),
            _ => format!("(; comment {number} (; in it ;) \" ;)"),
        };
        let line = match kind {
            0 => field.to_owned(),
            1 => format!("{comment}\n{field}"),
            3 => format!("{field} {comment}"),
            2 => self.within(field, &format!("{comment}\n")),
            _ => self.within(field, &comment),
        };
        if kind != 0 {
            self.comments.push(comment);
        }
        let text = &mut self.level().text;
        let _ = write!(text, "\n{}{line}", "  ".repeat(depth));
    }

    /// Puts a comment at one of the blanks of a field.
    fn within(&mut self, field: &str, comment: &str) -> String {
        let mut blanks = Vec::new();
        let mut is_string = false;
        for (at, letter) in field.char_indices() {
            is_string ^= letter == '"';
            if letter == ' ' && !is_string {
                blanks.push(at);
            }
        }
        // In what has comments itself, only at the first.
        let count = if field.contains(";") { 1 } else { blanks.len() };
        let Some(&at) = blanks.get(self.choices.below(count)) else {
            return format!("{comment}{field}");
        };
        format!("{} {comment}{}", &field[..at], &field[at..])
    }

    fn import(&mut self, component: &Component, import: &Import) {
        let ty = &component.items[import.item];
        let name = import.name();
        if self.is_cut && import.written == Written::Implied {
            return;
        }
        let is_elided = self.is_cut && import.written == Written::Elided;
        if !is_elided && !ty.is_type() {
            self.takes_type(ty);
        }
        let (front, id, _) = types::around_import(&name, ty, "");
        if let Some(front) = front {
            self.count("type");
            self.line(&front);
        }
        let given = self.defines(import.item, ty.sort());
        let id = match id.is_empty() {
            true => given,
            false => {
                self.level().ids.insert(import.item, id.clone());
                format!(" {id}")
            }
        };
        let body = if is_elided {
            " ...".to_owned()
        } else {
            types::body(ty)
        };
        self.level().names.insert(name.clone());
        let name = match import.lower.filter(|_| self.is_cut) {
            Some(lower) => pool::name(import.pool, lower),
            None => name,
        };
        let item = format!("({}{id}{body})", ty.sort());
        let attributes = pool::attributes(&name);
        self.line(&format!("(import \"{name}\"{attributes} {item})"));
        let id = self.reference(import.item);
        let (.., behind) = types::around_import(&name, ty, &id);
        if let Some(behind) = behind.filter(|_| !is_elided) {
            self.count("type");
            self.line(&behind);
        }
    }

    /// Counts the types that are written in place of a type's index.
    fn takes_type(&mut self, ty: &Type) {
        if let Type::Func(signature) = ty {
            for _ in 0..types::in_place(*signature) {
                self.count("type");
            }
        }
        match ty {
            Type::Module => self.count("core type"),
            _ => self.count("type"),
        };
    }

    /// Counts an index, and returns it.
    fn count(&mut self, sort: &'static str) -> usize {
        let count = self.level().counts.entry(sort).or_default();
        *count += 1;
        *count - 1
    }

    /// Gives an item the next index; returns its identifier with a space in front, if it has one.
    fn defines(&mut self, item: Item, sort: &'static str) -> String {
        let index = self.count(sort);
        self.level().indices.insert(item, index);
        match self.level().layout.has_numbers {
            true => String::new(),
            false => format!(" $i{item}"),
        }
    }

    /// An item by its identifier or index.
    fn reference(&mut self, item: Item) -> String {
        let level = self.level();
        match (level.ids.get(&item), level.layout.has_numbers) {
            (Some(id), _) => id.clone(),
            (None, true) => level.indices[&item].to_string(),
            (None, false) => format!("$i{item}"),
        }
    }

    /// An item, or what an instance exports, which takes an index.
    fn part(&mut self, item: Item, name: Option<&str>, sort: &'static str) -> String {
        let item = self.reference(item);
        match name {
            None => item,
            Some(name) => {
                self.count(sort);
                format!("{item} \"{name}\"")
            }
        }
    }
}

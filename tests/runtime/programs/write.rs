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
        let has_comments = self
            .levels
            .last()
            .is_some_and(|level| level.layout.has_comments);
        let depth = self.levels.len();
        let comment = match has_comments {
            true => self.choices.below(4),
            false => 0,
        };
        let text = &mut self.level().text;
        let _ = write!(text, "\n{}", "  ".repeat(depth));
        let _ = match comment {
            1 => write!(text, ";; a comment ) \"\n{field}"),
            2 => write!(text, "{field} (; another (; in it ;) \" ;)"),
            3 => write!(text, "{}", field.replacen(' ', " (; odd ;) ", 1)),
            _ => write!(text, "{field}"),
        };
    }

    fn import(&mut self, component: &Component, import: &Import) {
        let ty = &component.items[import.item];
        let name = import.name();
        let attributes = pool::attributes(import.pool);
        if self.is_cut && import.written == Written::Implied {
            return;
        }
        let is_elided = self.is_cut && import.written == Written::Elided;
        if !is_elided {
            self.takes_type(ty);
        }
        let id = self.defines(import.item, ty.sort());
        let body = if is_elided {
            " ...".to_owned()
        } else {
            types::body(ty)
        };
        self.level().names.insert(name.clone());
        let item = format!("({}{id}{body})", ty.sort());
        self.line(&format!("(import \"{name}\"{attributes} {item})"));
    }

    /// Counts the types that are written in place of a type's index.
    fn takes_type(&mut self, ty: &Type) {
        use super::program::Signature::{Option, Tuple};
        if matches!(ty, Type::Func(Option | Tuple)) {
            // The parameter's.
            self.count("type");
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
        match level.layout.has_numbers {
            true => level.indices[&item].to_string(),
            false => format!("$i{item}"),
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

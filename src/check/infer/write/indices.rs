//! Records how the written imports and aliases shift the indices of a component.

use super::state::Writer;
use crate::binary::{ComponentNumber, IndexSpace, Sort};
use crate::check::infer::needs::Target;
use crate::rewrite::{self, Change};
use crate::source::SourceIndex;
use crate::text;

impl Writer<'_> {
    /// The index spaces of the types that the type `ty` of an import has besides its own, in front of it: inline types of parameters and
    /// results are types of their own.
    pub(super) fn inner_spaces(&self, target: Target, ty: &str) -> Vec<IndexSpace> {
        match self.sort(target) {
            Sort::Other("func") => vec![IndexSpace::Type; inline_types(ty)],
            Sort::Other("value") => of_value(ty.trim_start()),
            _ => Vec::new(),
        }
    }

    /// The index spaces that an import takes an index of, its own last.
    fn own_spaces(&self, target: Target) -> Vec<IndexSpace> {
        match self.sort(target) {
            sort @ Sort::Other("type" | "value") => vec![sort.space()],
            sort => vec![sort.type_space(), sort.space()],
        }
    }

    /// Adds items to a component.
    pub(super) fn add_items(
        &mut self,
        component: ComponentNumber,
        spaces: &[IndexSpace],
        before: impl Fn(&Self, IndexSpace) -> SourceIndex,
    ) {
        for &space in spaces {
            let change = Change {
                component,
                space,
                from: None,
                before: Some(before(self, space)),
            };
            self.expansion.changes.push(change);
        }
    }

    /// Adds an import, or moves a written one with its type.
    pub(super) fn put_items(
        &mut self,
        target: Target,
        before: impl Fn(&Self, IndexSpace) -> SourceIndex,
    ) {
        let component = self.component_of(target);
        for space in self.own_spaces(target) {
            let from = match target {
                Target::Added(_) => None,
                Target::Written(import) => Some(rewrite::in_front_of(self.unit, import, space)),
            };
            let change = Change {
                component,
                space,
                from,
                before: Some(before(self, space)),
            };
            self.expansion.changes.push(change);
        }
    }
}

/// The index spaces of the types in a definition of a type: types written inline in it, in front of it, and its own.
pub(super) fn of_definition(field: &str) -> Vec<IndexSpace> {
    vec![IndexSpace::Type; inline_types(field) + 1]
}

/// The index spaces of the types in the type of a value. `(type $t)` and `string` refer to a type, and others define one.
fn of_value(ty: &str) -> Vec<IndexSpace> {
    match ty.starts_with('(') && !ty.starts_with("(type ") {
        true => of_definition(ty),
        false => Vec::new(),
    }
}

/// Counts the types written inline in a type definition, in the type of a value, or in the parameters and the result of a func. The defined type itself is none of
/// them, and the types inside an instance or component type are items of that type.
fn inline_types(ty: &str) -> usize {
    use wast::lexer::TokenKind::{Keyword, LParen, RParen};
    // The keywords of the open forms.
    let mut open: Vec<&str> = Vec::new();
    let mut count = 0;
    let mut is_start = false;
    for token in text::lex(ty, 0) {
        match token.kind {
            LParen => open.push(""),
            RParen => _ = open.pop(),
            Keyword if is_start => {
                let keyword = token.src(ty);
                if matches!(keyword, "instance" | "component") {
                    return 0;
                }
                count += usize::from(is_inline_type(&open, keyword));
                if let Some(last) = open.last_mut() {
                    *last = keyword;
                }
            }
            _ => {}
        }
        is_start = token.kind == LParen;
    }
    count
}

/// Whether the form that `keyword` starts is an inline type. `open` are the keywords of the forms around it, and an empty one of its own.
fn is_inline_type(open: &[&str], keyword: &str) -> bool {
    let around = open.len().checked_sub(2).map(|around| open[around]);
    let is_part = matches!(keyword, "field" | "case" | "error" | "param");
    !is_part && !matches!(around, None | Some("type" | "func"))
}

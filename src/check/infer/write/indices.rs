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
            _ => Vec::new(),
        }
    }

    /// The index spaces that an import takes an index of, its own last.
    fn own_spaces(&self, target: Target) -> Vec<IndexSpace> {
        match self.sort(target) {
            sort @ Sort::Other("type") => vec![sort.space()],
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

/// Counts the types written inline in the parameters and the result of a func.
fn inline_types(ty: &str) -> usize {
    let mut depth = 0;
    let mut count = 0;
    let mut is_start = false;
    for token in text::lex(ty, 0) {
        use wast::lexer::TokenKind::{Keyword, LParen, RParen};
        match token.kind {
            LParen => {
                depth += 1;
                is_start = true;
                continue;
            }
            RParen => depth -= 1,
            // `(error …)` is a part of a result.
            Keyword if is_start && depth > 1 && token.src(ty) != "error" => count += 1,
            _ => {}
        }
        is_start = false;
    }
    count
}

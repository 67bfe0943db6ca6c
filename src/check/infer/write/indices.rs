//! Records how the written imports and aliases shift the indices of a component.

use super::state::Writer;
use crate::binary::{ComponentNumber, IndexSpace, Sort};
use crate::check::infer::needs::Target;
use crate::rewrite::{self, Placed};
use crate::text;

impl Writer<'_> {
    /// The index spaces of the items that an import written with the type `ty` defines, its own item last. Inline types of parameters and
    /// results are types of their own.
    pub(super) fn own_spaces(&self, target: Target, ty: &str) -> Vec<IndexSpace> {
        let sort = self.sort(target);
        let mut spaces = match sort {
            Sort::CoreModule => vec![IndexSpace::CoreType],
            Sort::Other("type") => Vec::new(),
            Sort::Other("func") => vec![IndexSpace::Type; 1 + inline_types(ty)],
            _ => vec![IndexSpace::Type],
        };
        spaces.push(sort.space());
        spaces
    }

    /// The index in front of a written import and its type.
    pub(super) fn in_front_of(&self, import: usize, space: IndexSpace) -> u32 {
        rewrite::in_front_of(self.unit, import, space)
    }

    /// The index behind a written import.
    pub(super) fn behind(&self, import: usize, space: IndexSpace) -> u32 {
        rewrite::behind_import(self.unit, import, space)
    }

    pub(super) fn place_items(
        &mut self,
        component: ComponentNumber,
        spaces: &[IndexSpace],
        before: impl Fn(&Self, IndexSpace) -> u32,
    ) {
        for &space in spaces {
            let before = before(self, space);
            self.expansion.placed.push(Placed {
                component,
                space,
                before,
                from: None,
            });
        }
    }

    /// Moves the item of an import, the last of `spaces`. Its types are new, since an elided type takes no index.
    pub(super) fn move_items(
        &mut self,
        component: ComponentNumber,
        import: usize,
        spaces: &[IndexSpace],
        before: impl Fn(&Self, IndexSpace) -> u32,
    ) {
        self.place_items(component, spaces, before);
        let item = &self.items.imports[import];
        let moved = self.expansion.placed.last_mut();
        let moved = moved.expect("an import has an item");
        moved.from = Some(item.before[moved.space]);
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

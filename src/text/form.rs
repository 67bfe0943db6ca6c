//! Reads parenthesised forms from source text, as ranges of their tokens, nested forms and comments, and surveys a whole text for elisions.

use super::token::{lex, string_token, token_range, with_blanks_behind};
use std::collections::HashMap;
use std::ops::Range;
use wast::lexer::TokenKind;

/// The greatest nesting of forms that `wast` parses. Only forms in annotations that it skips may nest deeper.
const DEPTH: usize = 200;

/// The annotations that `wast` parses.
pub(crate) const KNOWN: [&str; 5] = [
    "@name",
    "@custom",
    "@producers",
    "@dylink.0",
    "@metadata.code.branch_hint",
];

/// A parenthesised form with its content.
#[derive(Debug)]
pub(crate) struct Form {
    /// From the opening to the closing parenthesis, both included.
    pub(crate) range: Range<usize>,
    /// The content, in order, without whitespace.
    pub(crate) items: Vec<FormItem>,
}

/// An item of a [`Form`].
#[derive(Debug)]
pub(crate) enum FormItem {
    /// A keyword, identifier, string or number.
    Atom(TokenKind, Range<usize>),
    /// A nested form.
    Form(Form),
    /// A comment, or an annotation that `wast` skips.
    Trivia(Range<usize>),
}

impl FormItem {
    pub(crate) fn range(&self) -> Range<usize> {
        match self {
            FormItem::Atom(_, range) | FormItem::Trivia(range) => range.clone(),
            FormItem::Form(form) => form.range.clone(),
        }
    }
}

impl Form {
    /// Reads the form whose opening parenthesis is at `open`. Returns `None` if it is not closed.
    pub(crate) fn read(text: &str, open: usize) -> Option<Form> {
        let mut stack: Vec<Form> = Vec::new();
        // The number of open forms that are too deep to be recorded.
        let mut deeper = 0usize;
        for token in lex(text, open) {
            let range = token_range(&token);
            match token.kind {
                TokenKind::LParen if stack.len() == DEPTH => deeper += 1,
                TokenKind::LParen => stack.push(Form {
                    range,
                    items: Vec::new(),
                }),
                TokenKind::RParen if deeper > 0 => deeper -= 1,
                TokenKind::RParen => {
                    let mut form = stack.pop()?;
                    form.range.end = range.end;
                    let Some(outer) = stack.last_mut() else {
                        return Some(form);
                    };
                    outer.items.push(match form.is_skipped_annotation(text) {
                        true => FormItem::Trivia(form.range),
                        false => FormItem::Form(form),
                    });
                }
                TokenKind::Whitespace => {}
                _ if deeper > 0 => {}
                TokenKind::LineComment | TokenKind::BlockComment => {
                    stack.last_mut()?.items.push(FormItem::Trivia(range));
                }
                kind => stack.last_mut()?.items.push(FormItem::Atom(kind, range)),
            }
        }
        None
    }

    /// The items except trivia, in order.
    pub(crate) fn meaningful(&self) -> impl Iterator<Item = &FormItem> {
        let items = self.items.iter();
        items.filter(|item| !matches!(item, FormItem::Trivia(_)))
    }

    /// Whether the form starts with `keyword`.
    pub(crate) fn is(&self, text: &str, keyword: &str) -> bool {
        matches!(self.meaningful().next(), Some(FormItem::Atom(_, range)) if &text[range.clone()] == keyword)
    }

    /// All comments and skipped annotations, at any depth, in order.
    pub(crate) fn trivia(&self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for item in &self.items {
            match item {
                FormItem::Atom(..) => {}
                FormItem::Trivia(range) => found.push(range.clone()),
                FormItem::Form(form) => found.extend(form.trivia()),
            }
        }
        found
    }

    /// Whether the form is an annotation: `(@id …)`.
    pub(crate) fn is_annotation(&self) -> bool {
        let first = self.items.first();
        matches!(first, Some(FormItem::Atom(TokenKind::Annotation, _)))
    }

    /// Whether the form is an annotation that `wast` skips.
    fn is_skipped_annotation(&self, text: &str) -> bool {
        self.is_annotation() && !KNOWN.iter().any(|annotation| self.is(text, annotation))
    }
}

/// The parts of `range` that can go while its `comments` stay, with the white space around them: that behind a line comment ends it.
pub(crate) fn between_comments(
    text: &str,
    range: Range<usize>,
    comments: &[Range<usize>],
) -> Vec<Range<usize>> {
    if comments.is_empty() {
        return vec![range];
    }
    let mut start = with_blanks_behind(text, &(range.start..range.start)).end;
    let mut parts = Vec::new();
    for comment in comments {
        parts.push(start..comment.start);
        start = with_blanks_behind(text, comment).end;
    }
    parts.push(start..range.end);
    parts
}

/// The name that stands in place of the `...` of a spread in the text that is parsed. No import or export of a valid component has it.
pub(crate) const SPREAD: &str = "?";

/// The findings of one pass over the tokens of a text.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// The offsets of the `...` tokens.
    pub(crate) elisions: Vec<usize>,
    /// The text with each of them blanked out; `None` without any. In place of a name, in `(with ...` and `(export ...`, there is a
    /// [`SPREAD`] instead of blanks.
    ///
    /// `wast` refuses `...`, which is not WebAssembly text. Text of the same length keeps every offset.
    pub(crate) blanked: Option<String>,
    /// How deep the forms nest.
    pub(crate) depth: usize,
    /// The closing parenthesis of each form that starts with `core module`, by the offset of `core`.
    pub(crate) core_modules: HashMap<usize, usize>,
}

/// Surveys `text`, up to the first lexical error.
pub(crate) fn survey(text: &str) -> Survey {
    let mut found = Survey::default();
    let mut named: Vec<usize> = Vec::new();
    let mut skipped = 0..0;
    // The open core modules, with the depths of their forms.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut depth = 0_usize;
    // The last two tokens, without white space and comments, and where the last one starts.
    let (mut before, mut last) = (["", ""], 0);
    for token in lex(text, 0) {
        match token.kind {
            TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => continue,
            TokenKind::LParen => {
                depth += 1;
                found.depth = found.depth.max(depth);
            }
            TokenKind::RParen => {
                if let Some((_, core)) = open.pop_if(|(around, _)| *around == depth) {
                    found.core_modules.insert(core, token.offset);
                }
                depth = depth.saturating_sub(1);
            }
            _ => {}
        }
        if skipped.contains(&token.offset) {
            continue;
        }
        match token.kind {
            TokenKind::Keyword if before == ["(", "core"] && token.src(text) == "module" => {
                open.push((depth, last));
            }
            TokenKind::Reserved if token.src(text) == "..." => {
                if let ["(", "with" | "export"] = before {
                    named.push(token.offset);
                }
                found.elisions.push(token.offset);
            }
            // A `...` in a skipped annotation is not an elision.
            TokenKind::Annotation if !KNOWN.contains(&token.src(text)) => {
                let open = token.offset.checked_sub(1);
                let Some(annotation) = open.and_then(|open| Form::read(text, open)) else {
                    // The annotation lacks a parenthesis, which `wast` reports.
                    break;
                };
                skipped = annotation.range;
            }
            _ => {}
        }
        (before, last) = ([before[1], token.src(text)], token.offset);
    }
    found.blanked = blanked(text, &found.elisions, &named);
    found
}

/// Returns the text with each of the `elisions` blanked out, or replaced by a [`SPREAD`] in place of a name; `None` without any.
fn blanked(text: &str, elisions: &[usize], named: &[usize]) -> Option<String> {
    if elisions.is_empty() {
        return None;
    }
    let mut blanked = String::with_capacity(text.len());
    let mut at = 0;
    for elision in elisions {
        blanked.push_str(&text[at..*elision]);
        match named.binary_search(elision) {
            Ok(_) => blanked.push_str(&string_token(SPREAD)),
            Err(_) => blanked.push_str("   "),
        }
        at = elision + 3;
    }
    blanked.push_str(&text[at..]);
    Some(blanked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_ends_at_its_own_parenthesis() {
        let text = "(a \")\" (; ) ;) (b ;; )\n) (@x )) (c)";
        let form = Form::read(text, 0).expect("closed");
        assert_eq!(text[form.range.clone()], text[..text.len() - 4]);
        let trivia = form.trivia().into_iter();
        let trivia: Vec<_> = trivia.map(|range| &text[range]).collect();
        assert_eq!(trivia, ["(; ) ;)", ";; )", "(@x )"]);
    }

    #[test]
    fn no_depth_of_parentheses_is_too_much() {
        let deep = 1_000_000;
        let text = format!("(a (@b {}{}) c)", "(".repeat(deep), ")".repeat(deep));
        let form = Form::read(&text, 0).expect("closed");
        assert_eq!(form.range, 0..text.len());
        assert_eq!(form.meaningful().count(), 2);
    }

    #[test]
    fn an_unclosed_form_is_none() {
        assert!(Form::read("(a (b)", 0).is_none());
    }

    #[test]
    fn dots_in_comments_and_strings_are_no_elisions() {
        let text = "(a ... ;; ...\n \"...\" (; ... ;) (@b ...) $... .... )";
        let blanked = text.replacen("...", "   ", 1);
        let found = survey(text);
        assert_eq!((found.elisions, found.blanked), (vec![3], Some(blanked)));
    }

    #[test]
    fn the_depth_and_the_ends_of_core_modules_are_those_of_the_forms() {
        let text = r#"(a (core module (@x (core module)) ")" (b (c))) (; ((( ;) (core (module)))"#;
        let found = survey(text);
        assert_eq!(found.depth, 4);
        let end = text.find(" (; (((").expect("in the text") - 1;
        assert_eq!(Vec::from_iter(found.core_modules), [(4, end)]);
    }
}

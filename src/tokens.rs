//! Ranges in source text: turns the points that `wast` gives into ranges of tokens and parenthesised forms.
//!
//! It is given text that `wast` has lexed before, so a lexical error here only ends the reading.

use std::collections::HashSet;
use std::ops::Range;
use wast::lexer::{Lexer, Token, TokenKind};

/// Forms nest no deeper than this in what `wast` parses; in annotations that it skips they may.
const DEPTH: usize = 200;

/// A parenthesised form with everything in it.
#[derive(Debug)]
pub(crate) struct Form {
    /// From the opening to the closing parenthesis, both included.
    pub(crate) range: Range<usize>,
    /// The tokens and forms in it that mean something.
    pub(crate) items: Vec<Item>,
}

/// What a [`Form`] consists of.
#[derive(Debug)]
pub(crate) enum Item {
    /// A keyword, identifier, string or number.
    Atom(TokenKind, Range<usize>),
    /// A nested form.
    Form(Form),
    /// A comment, or an annotation that `wast` passes over.
    Trivia(Range<usize>),
}

/// The annotations that `wast` knows.
pub(crate) const KNOWN: [&str; 5] = [
    "@name",
    "@custom",
    "@producers",
    "@dylink.0",
    "@metadata.code.branch_hint",
];

impl Item {
    pub(crate) fn range(&self) -> Range<usize> {
        match self {
            Item::Atom(_, range) | Item::Trivia(range) => range.clone(),
            Item::Form(form) => form.range.clone(),
        }
    }
}

impl Form {
    /// Reads the form whose opening parenthesis is at `open`. `None` if it is not closed.
    pub(crate) fn read(text: &str, open: usize) -> Option<Form> {
        let mut stack: Vec<Form> = Vec::new();
        // How many forms are open that are too deep to be kept.
        let mut deeper = 0usize;
        for token in lex(text, open) {
            let range = range(&token);
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
                    outer.items.push(if form.is_skipped_annotation(text) {
                        Item::Trivia(form.range)
                    } else {
                        Item::Form(form)
                    });
                }
                TokenKind::Whitespace => {}
                _ if deeper > 0 => {}
                TokenKind::LineComment | TokenKind::BlockComment => {
                    stack.last_mut()?.items.push(Item::Trivia(range));
                }
                kind => stack.last_mut()?.items.push(Item::Atom(kind, range)),
            }
        }
        None
    }

    /// The items that mean something, in order.
    pub(crate) fn meaningful(&self) -> impl Iterator<Item = &Item> {
        self.items
            .iter()
            .filter(|item| !matches!(item, Item::Trivia(_)))
    }

    /// Whether the form starts with `keyword`.
    pub(crate) fn is(&self, text: &str, keyword: &str) -> bool {
        matches!(self.meaningful().next(), Some(Item::Atom(_, range)) if &text[range.clone()] == keyword)
    }

    /// All comments and skipped annotations, at any depth, in order.
    pub(crate) fn trivia(&self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for item in &self.items {
            match item {
                Item::Atom(..) => {}
                Item::Trivia(range) => found.push(range.clone()),
                Item::Form(form) => found.extend(form.trivia()),
            }
        }
        found
    }

    /// Whether it is an annotation: `(@id …)`.
    pub(crate) fn is_annotation(&self) -> bool {
        matches!(
            self.items.first(),
            Some(Item::Atom(TokenKind::Annotation, _))
        )
    }

    /// `wast` reads the annotations that it knows and skips every other.
    fn is_skipped_annotation(&self, text: &str) -> bool {
        self.is_annotation() && !KNOWN.iter().any(|annotation| self.is(text, annotation))
    }
}

/// The tokens of `text` from `start` on, to the end or the first lexical error.
pub(crate) fn lex(text: &str, start: usize) -> impl Iterator<Item = Token> {
    let lexer = Lexer::new(text);
    let mut at = start;
    std::iter::from_fn(move || lexer.parse(&mut at).ok().flatten())
}

/// The range of the token that starts at `start`; empty at the end of the text.
pub(crate) fn token_at(text: &str, start: usize) -> Range<usize> {
    lex(text, start)
        .next()
        .map_or(start..start, |token| range(&token))
}

/// The range of a token.
pub(crate) fn range(token: &Token) -> Range<usize> {
    token.offset..token.offset + token.len as usize
}

/// The parenthesis that opens the form whose first token is the keyword at `keyword`. `from` is where some token in front of it starts.
pub(crate) fn open_paren(text: &str, keyword: usize, from: usize) -> usize {
    // Nothing but blanks in between: a comment would have to end in between, and no comment ends in a parenthesis
    // that opens.
    let before = text[..keyword].trim_end_matches([' ', '\t']);
    if before.ends_with('(') {
        return before.len() - 1;
    }
    // What is open at the keyword is its own parenthesis, whatever annotations were closed in between.
    open_at(text, keyword, from).last().copied().unwrap_or(from)
}

/// The parentheses from `from` on that are open at `at`, the innermost last.
pub(crate) fn open_at(text: &str, at: usize, from: usize) -> Vec<usize> {
    let mut open = Vec::new();
    for token in lex(text, from).take_while(|token| token.offset <= at) {
        match token.kind {
            TokenKind::LParen => open.push(token.offset),
            TokenKind::RParen if token.offset < at => _ = open.pop(),
            _ => {}
        }
    }
    open
}

/// The last closing parenthesis of `text`.
pub(crate) fn last_paren(text: &str) -> Option<usize> {
    let last = text.rfind(')')?;
    let line = text[..last].rfind('\n').map_or(0, |newline| newline + 1);
    // Without a semicolon near it, it cannot be in a line comment or close a block comment; otherwise only the whole text tells.
    if !text[line..].contains(';') && !text[last + 1..].contains('"') {
        return Some(last);
    }
    let is_paren = |token: &Token| token.kind == TokenKind::RParen;
    lex(text, 0)
        .filter(is_paren)
        .last()
        .map(|token| token.offset)
}

/// The string token in the range `within` of `text` that stands for `value`.
pub(crate) fn find_string(text: &str, within: Range<usize>, value: &str) -> Option<Range<usize>> {
    let written = string(value);
    lex(&text[..within.end], within.start)
        .map(|token| range(&token))
        .find(|range| text[range.clone()] == written)
}

/// The whitespace that starts the line which `offset` is on.
pub(crate) fn indentation(text: &str, offset: usize) -> &str {
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[start..offset];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// The `...` tokens of `text`, and the text with each of them blanked out.
///
/// `...` is not WebAssembly text, so `wast` would refuse it; blanks of the same length keep every offset.
pub(crate) fn elisions(text: &str) -> (Vec<usize>, Option<String>) {
    if memchr::memmem::find(text.as_bytes(), b"...").is_none() {
        return (Vec::new(), None);
    }
    let mut found: Vec<usize> = Vec::new();
    let mut skipped = 0..0;
    for token in lex(text, 0) {
        if skipped.contains(&token.offset) {
            continue;
        }
        match token.kind {
            TokenKind::Reserved if token.src(text) == "..." => found.push(token.offset),
            // What is in an annotation that nobody reads is nothing either.
            TokenKind::Annotation if !KNOWN.contains(&token.src(text)) => {
                let open = token.offset.checked_sub(1);
                let Some(annotation) = open.and_then(|open| Form::read(text, open)) else {
                    // Nothing opens or closes it, which `wast` reports.
                    break;
                };
                skipped = annotation.range;
            }
            _ => {}
        }
    }
    if found.is_empty() {
        return (found, None);
    }
    let mut blanked = String::with_capacity(text.len());
    let mut at = 0;
    for &elision in &found {
        blanked.push_str(&text[at..elision]);
        blanked.push_str("   ");
        at = elision + 3;
    }
    blanked.push_str(&text[at..]);
    (found, Some(blanked))
}

/// `range` with the white space behind it.
pub(crate) fn with_blanks_behind(text: &str, range: &Range<usize>) -> Range<usize> {
    let behind = &text[range.end..];
    let blanks = behind.len() - behind.trim_start().len();
    range.start..range.end + blanks
}

/// All identifiers in `text`, decoded, without their `$`.
pub(crate) fn identifiers(text: &str) -> HashSet<String> {
    let ids = lex(text, 0).filter(|token| token.kind == TokenKind::Id);
    // An identifier that cannot be decoded is one that `wast` has refused.
    ids.filter_map(|token| Some(token.id(text).ok()?.into_owned()))
        .collect()
}

/// `name` as an identifier token.
pub(crate) fn identifier(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-./:<=>?@\\^_`|~".contains(c);
    if name.chars().all(plain) {
        format!("${name}")
    } else {
        format!("${}", string(name))
    }
}

/// `text` as a string token.
pub(crate) fn string(text: &str) -> String {
    let mut token = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => token.extend(['\\', c]),
            c if c.is_control() => token.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            c => token.push(c),
        }
    }
    token.push('"');
    token
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tokens_of_a_text_join_to_the_text() {
        let text = "(module ;; a\r\n (; b (; c ;) ;) $\"q u\" \"s\\\"(\" ... 0x1p3 (@x y))";
        let joined: String = lex(text, 0).map(|token| token.src(text)).collect();
        assert_eq!(joined, text);
    }

    #[test]
    fn a_form_ends_at_its_own_parenthesis() {
        let text = "(a \")\" (; ) ;) (b ;; )\n) (@x )) (c)";
        let form = Form::read(text, 0).expect("closed");
        assert_eq!(
            &text[form.range.clone()],
            "(a \")\" (; ) ;) (b ;; )\n) (@x ))"
        );
        let trivia: Vec<_> = form
            .trivia()
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(trivia, ["(; ) ;)", ";; )", "(@x )"]);
    }

    #[test]
    fn the_last_parenthesis_is_not_one_in_a_comment() {
        for (text, at) in [
            ("(a)\n", 2),
            ("(a) ;; b)", 2),
            ("(a) (; b\n)\n;)", 2),
            ("(a ;; b\n )", 9),
            ("(a) (; )\n) ;)\n", 2),
        ] {
            assert_eq!(last_paren(text), Some(at), "{text}");
        }
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
    fn the_opening_parenthesis_is_found_behind_comments() {
        for text in [
            "(x) (import",
            "(x) ( import",
            "(x) ((; ( ;) import",
            "(x) ( ;; (\n import",
            "(x) (\n import",
            "(x) ((@y (z) ) import",
        ] {
            let keyword = text.rfind("import").expect("in the text");
            assert_eq!(open_paren(text, keyword, 0), 4, "{text}");
        }
    }

    #[test]
    fn dots_in_comments_and_strings_are_no_elisions() {
        let text = "(a ... ;; ...\n \"...\" (; ... ;) (@b ...) $... .... )";
        let (found, blanked) = elisions(text);
        assert_eq!(found, [3]);
        assert_eq!(
            blanked.expect("one elision"),
            text.replacen("...", "   ", 1)
        );
    }
}

//! Ranges in source text: extends the offsets that `wast` reports to tokens and parentheses, and writes tokens.
//!
//! `wast` has lexed all text before, so a lexical error here only ends the reading.

use std::collections::HashSet;
use std::ops::Range;
use wast::lexer::{Lexer, Token, TokenKind};

/// Whether `name` can be the name of an import in a valid component.
pub(crate) fn is_import_name(name: &str) -> bool {
    let features = wasmparser::WasmFeatures::all();
    wasmparser::names::ComponentName::new_with_features(name, 0, features).is_ok()
}

/// The depth to which definitions may nest in text: a limit of the text format's parser.
pub(crate) const MAX_NESTING: usize = 100;

/// Returns the tokens of `text` from `start` to the end, or to the first lexical error.
pub(crate) fn lex(text: &str, start: usize) -> impl Iterator<Item = Token> {
    let lexer = Lexer::new(text);
    let mut at = start;
    std::iter::from_fn(move || lexer.parse(&mut at).ok().flatten())
}

/// The range of the token that starts at `start`; empty at the end of the text.
pub(crate) fn token_at(text: &str, start: usize) -> Range<usize> {
    let token = lex(text, start).next();
    token.map_or(start..start, |token| token_range(&token))
}

/// The range of a token.
pub(crate) fn token_range(token: &Token) -> Range<usize> {
    token.offset..token.offset + token.len as usize
}

/// The parenthesis that opens the form whose first token is the keyword at `keyword`. `from` is the start of any token in front of it.
pub(crate) fn open_paren(text: &str, keyword: usize, from: usize) -> usize {
    // With only blanks in between, the parenthesis is not in a comment: no comment ends in an opening parenthesis.
    let before = text[..keyword].trim_end_matches([' ', '\t']);
    if before.ends_with('(') {
        return before.len() - 1;
    }
    // The innermost parenthesis open at the keyword is its own, whatever annotations were closed in between.
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

/// The last closing parenthesis of `text` that is not in a comment or string.
pub(crate) fn last_paren(text: &str) -> Option<usize> {
    let last = text.rfind(')')?;
    let line = text[..last].rfind('\n').map_or(0, |newline| newline + 1);
    // Without a semicolon nearby, it neither is in a line comment nor closes a block comment. Otherwise the whole text must be lexed.
    if !text[line..].contains(';') && !text[last + 1..].contains('"') {
        return Some(last);
    }
    let is_paren = |token: &Token| token.kind == TokenKind::RParen;
    let last = lex(text, 0).filter(is_paren).last();
    last.map(|token| token.offset)
}

/// The first string token in the range `within` of `text` whose value is `value`.
pub(crate) fn find_string(text: &str, within: Range<usize>, value: &str) -> Option<Range<usize>> {
    find_named(text, within, ("", value))
}

/// Like [`find_string`], for the string behind a keyword; the empty one is any.
pub(crate) fn find_named(
    text: &str,
    within: Range<usize>,
    (keyword, value): (&str, &str),
) -> Option<Range<usize>> {
    use TokenKind::{BlockComment, LineComment, String, Whitespace};
    let tokens = lex(&text[..within.end], within.start);
    let mut tokens =
        tokens.filter(|token| !matches!(token.kind, Whitespace | LineComment | BlockComment));
    let mut before = "";
    let found = tokens.find(|token| {
        let is_behind = keyword.is_empty() || before == keyword;
        before = token.src(text);
        is_behind && token.kind == String && *token.string(text) == *value.as_bytes()
    });
    found.map(|token| token_range(&token))
}

/// The whitespace at the start of the line that contains `offset`.
pub(crate) fn indentation(text: &str, offset: usize) -> &str {
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[start..offset];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// Extends `range` by the whitespace behind it.
pub(crate) fn with_blanks_behind(text: &str, range: &Range<usize>) -> Range<usize> {
    let behind = &text[range.end..];
    let blanks = behind.len() - behind.trim_start().len();
    range.start..range.end + blanks
}

/// Returns the identifiers in `text`, decoded and without their `$`, except those that core modules and the types of imports define for
/// themselves: no definition around can be taken for them.
pub(crate) fn identifiers(text: &str) -> HashSet<String> {
    let mut depth = 0_usize;
    // The depths of an open core module or import, and of its own identifiers.
    let mut closed: Option<(usize, usize)> = None;
    let mut in_front = [""; 2];
    let mut ids = HashSet::new();
    for token in lex(text, 0) {
        match token.kind {
            TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => continue,
            TokenKind::LParen => depth += 1,
            TokenKind::RParen => {
                closed = closed.filter(|(open, _)| *open != depth);
                depth = depth.saturating_sub(1);
            }
            TokenKind::Keyword => {
                let own = match (in_front, token.src(text)) {
                    ([_, "("], "import") => Some(depth + 1),
                    (["(", "core"], "module") => Some(depth),
                    _ => None,
                };
                closed = closed.or(own.map(|own| (depth, own)));
            }
            TokenKind::Id if closed.is_none_or(|(_, own)| depth <= own) => {
                // `wast` has refused identifiers that cannot be decoded.
                ids.extend(token.id(text).map(|id| id.into_owned()));
            }
            _ => {}
        }
        in_front = [in_front[1], token.src(text)];
    }
    ids
}

/// Returns the strings in `text`, decoded, as far as they are UTF-8.
pub(crate) fn strings(text: &str) -> Vec<String> {
    let strings = lex(text, 0).filter(|token| token.kind == TokenKind::String);
    let decoded = strings.map(|token| String::from_utf8(token.string(text).into_owned()));
    decoded.filter_map(Result::ok).collect()
}

/// Writes `name` as an identifier token.
pub(crate) fn identifier(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-./:<=>?@\\^_`|~".contains(c);
    if name.chars().all(plain) {
        format!("${name}")
    } else {
        format!("${}", string_token(name))
    }
}

/// Writes `text` as a string token.
pub(crate) fn string_token(text: &str) -> String {
    let mut token = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => token.extend(['\\', c]),
            // `wast` does not read marks that change the direction of text.
            c if c.is_control()
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}') =>
            {
                token.push_str(&format!("\\u{{{:x}}}", u32::from(c)))
            }
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
}

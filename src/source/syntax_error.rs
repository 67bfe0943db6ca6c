//! Turns the errors of `wast` into diagnostics with a correction. No other file reads the messages of `wast`.

use super::locate::locate;
use crate::diagnostics::{Diagnostic, FileId, Span};
use crate::text::{self, Form, FormItem};
use std::ops::Range;
use wast::lexer::TokenKind;

pub(super) fn neither(span: Span) -> Diagnostic {
    Diagnostic::error(
        "not-wasm",
        "the file is neither WebAssembly text nor a WebAssembly binary",
    )
    .at(span, "")
    .help("text must be UTF-8, and a binary starts with the bytes `\\0asm`")
}

/// A binary that cannot be read to its end.
pub(super) fn unreadable_binary(file: FileId, error: &wasmparser::Error) -> Diagnostic {
    let at = usize::try_from(error.offset()).unwrap_or(usize::MAX);
    invalid_binary(Span::new(file, at..at), error.message())
}

/// The length of the longest name that the reader of binaries takes.
const LONGEST_NAME: usize = 100_000;

/// A text with a name or a list that is too long to be read in its binary, where `error` is.
pub(super) fn too_long(
    file: FileId,
    text: &str,
    binary: &[u8],
    error: &wasmparser::Error,
) -> Diagnostic {
    let offset = usize::try_from(error.offset()).unwrap_or(usize::MAX);
    let place = locate(text, binary, offset);
    let field = text::open_at(text, place.start, 0).pop();
    let field = field.and_then(|open| Form::read(text, open));
    let within = field.map_or(0..text.len(), |field| field.range);
    let names = text::lex(&text[..within.end], within.start);
    let mut names = names.filter(|token| token.kind == TokenKind::String);
    match names.find(|token| token.string(text).len() > LONGEST_NAME) {
        Some(name) => {
            let length = name.string(text).len();
            Diagnostic::error("invalid", "a name is longer than 100,000 bytes").at(
                Span::new(file, text::token_range(&name)),
                format!("it has {length} bytes"),
            )
        }
        None => Diagnostic::error("invalid", error.message()).at(Span::new(file, place), ""),
    }
}

/// A binary that is not valid.
pub(crate) fn invalid_binary(place: Span, why: &str) -> Diagnostic {
    Diagnostic::error("invalid", format!("the binary is not valid: {why}")).at(place, "")
}

/// A `...` in a place where it means nothing.
pub(crate) fn misplaced_elision(file: FileId, at: usize) -> Diagnostic {
    Diagnostic::error(
        "misplaced-elision",
        "`...` can only be the whole type of an import, the end of an `instantiate`, or the name in a spread",
    )
    .at(Span::new(file, at..at + 3), "")
    .help("`(component $C ...)`, `(core module $M ...)`, `(instance $i ...)` or `(func $f ...)` in an import, `(instantiate $C ...)`, or `(with ... (instance $i))` or `(export ... (instance $i))`")
}

/// Adds the probable intention to an error at a token that ends in dots.
pub(super) fn glued(text: &str, at: usize, error: Diagnostic) -> Diagnostic {
    let token = text::token_at(text, at);
    let Some(glued_to) = text[token.clone()].strip_suffix("...") else {
        return error;
    };
    let file = error.labels[0].span.file;
    if glued_to.chars().all(|c| c == '.') {
        return error
            .help("`...` has three dots")
            .replacing(Span::new(file, token), "...");
    }
    let dots = Span::new(file, token.end - 3..token.end);
    error
        .help("`...` is a token of its own: put a blank in front of it")
        .replacing(dots, " ...")
}

/// The message of `wast` for parentheses that nest too deep.
const TOO_DEEP: &str = "item nesting too deep";

/// Whether `wast` gave up because definitions and types nest too deep.
pub(super) fn is_too_deep(error: &wast::Error) -> bool {
    error.message() == TOO_DEEP
}

/// Returns the diagnostic for a syntax error of `wast`.
pub(crate) fn syntax_error(file: FileId, text: &str, error: &wast::Error) -> Diagnostic {
    let at = error.span().offset().min(text.len());
    let place = Span::new(file, token_on_line(text, at));
    let message = error.message();
    let message = message.lines().next().unwrap_or_default();
    let syntax_error = |headline: &str| Diagnostic::error("syntax-error", headline).at(place, "");
    if text[at..].starts_with('…') {
        let character = Span::new(file, at..at + '…'.len_utf8());
        return Diagnostic::error(
            "syntax-error",
            "`…` is one character, and an elision has three dots",
        )
        .at(character, "")
        .help("write `...`")
        .replacing(character, "...");
    }
    match message {
        TOO_DEEP => Diagnostic::error(
            "nesting-too-deep",
            "definitions and types nest deeper than the text format allows (100)",
        )
        .at(place, "this is the 101st level"),
        "expected at least one module field" => {
            Diagnostic::error("empty-file", "the file holds neither a component nor a core module")
                .at(place, "")
        }
        "extra tokens remaining after parse" => {
            syntax_error("the file goes on behind the end of its component or core module")
                .help("a file holds one component or one core module")
        }
        "expected `)`" if at == text.trim_end().len() || at == text.len() => {
            let unclosed = text::open_at(text, at, 0);
            let label = |error: Diagnostic, open: usize| {
                error.at(Span::new(file, open..open + 1), "this is not closed")
            };
            unclosed.last().copied().into_iter().fold(syntax_error(message), label)
        }
        _ if is_in_abbreviated_import(text, at) => syntax_error(message).help(
            "an import with an attribute has to be written in the long form: `(import \"name\" (external-id \"…\") (component $C …))`",
        ),
        _ => syntax_error(message),
    }
}

/// Returns the diagnostic for an error of `wast` about an identifier.
pub(super) fn id_error(file: FileId, text: &str, error: &wast::Error) -> Diagnostic {
    let at = error.span().offset().min(text.len());
    Diagnostic::error("invalid-id", error.message())
        .at(Span::new(file, token_on_line(text, at)), "")
}

/// Returns the part of the token at `at` that is on the same line, or an empty range if there is no token.
fn token_on_line(text: &str, at: usize) -> Range<usize> {
    let token = text::token_at(text, at);
    match text[token.clone()].find('\n') {
        Some(newline) => at..at + newline,
        None => token,
    }
}

/// Whether `at` is in a `(import "…" (external-id "…"))` within a definition: the abbreviation, which cannot have attributes.
fn is_in_abbreviated_import(text: &str, at: usize) -> bool {
    let open = text::open_at(text, at, 0);
    let form = open.last().and_then(|&open| Form::read(text, open));
    form.is_some_and(|form| {
        let is_attribute = |item: &&FormItem| {
            matches!(item, FormItem::Form(form) if ["external-id", "implements", "version-suffix"].iter().any(|keyword| form.is(text, keyword)))
        };
        form.is(text, "import")
            && form.meaningful().skip(2).all(|item| is_attribute(&item))
            && form.meaningful().count() > 2
    })
}

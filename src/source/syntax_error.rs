//! Turns the errors of `wast` into diagnostics with a correction. No other file reads the messages of `wast`.

use super::locate::locate;
use crate::diagnostics::{Diagnostic, FileId, Span, listed, nearest};
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
    .help("as in `(component $C ...)`, `(core module $M ...)`, `(instance $i ...)` or `(func $f ...)` in an import, `(instantiate $C ...)`, or `(with ... (instance $i))` or `(export ... (instance $i))`")
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
            .help("an elision has three dots")
            .replacing(Span::new(file, token), "...");
    }
    let dots = Span::new(file, token.end - 3..token.end);
    error
        .help("put a space in front of `...`")
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
    // `wast` proposes an environment variable for old syntax.
    let message = message.split(" (or set WAST_").next().unwrap_or_default();
    let syntax_error = |headline: &str| Diagnostic::error("syntax-error", headline).at(place, "");
    if text[at..].starts_with('…') {
        let character = Span::new(file, at..at + '…'.len_utf8());
        return Diagnostic::error(
            "syntax-error",
            "`…` is a single character: an elision is three dots",
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
            syntax_error("unexpected content after the end of the component or core module")
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
            "an import with an attribute needs the long form: `(import \"name\" (external-id \"./child.wat\") (component $C ...))`",
        ),
        _ => syntax_error(message),
    }
}

/// Returns the diagnostic for an error of `wast` about an identifier.
pub(super) fn id_error(file: FileId, text: &str, error: &wast::Error) -> Diagnostic {
    let at = error.span().offset().min(text.len());
    let message = error.message();
    let unknown = message.strip_prefix("unknown ");
    match unknown.and_then(|unknown| unknown.split_once(": failed to find name `$")) {
        Some((sort, _)) => unknown_id(file, text, sort, text::token_at(text, at)),
        None => Diagnostic::error("invalid-id", message)
            .at(Span::new(file, token_on_line(text, at)), ""),
    }
}

/// Reports the identifier at `token`, where an item of this sort is needed, and none has that name.
fn unknown_id(file: FileId, text: &str, sort: &str, token: Range<usize>) -> Diagnostic {
    let name = &text[token.clone()];
    let place = Span::new(file, token.clone());
    let error = Diagnostic::error("invalid-id", format!("no {sort} is named `{name}`"));
    let error = error.at(place, "");
    let Scopes { all, open, .. } = Scopes::of(text, token.start);
    let same = |is_it: &dyn Fn(&Definition) -> bool| {
        let mut same = all.iter().filter(|id| text[id.at.clone()] == *name);
        let found = same.find(|id| is_it(id))?;
        Some((Span::new(file, found.at.clone()), &found.sort))
    };
    if let Some((other, is)) = same(&|id| id.is_visible(&open)) {
        let article = if is.starts_with(['e', 'i']) {
            "an"
        } else {
            "a"
        };
        return error.at(other, format!("`{name}` is {article} {is}"));
    }
    if let Some((hidden, _)) = same(&|id| id.is_of(sort)) {
        return error.at(hidden, format!("this `{name}` is in another scope"));
    }
    let usable = all
        .iter()
        .filter(|id| id.is_of(sort) && id.is_visible(&open));
    let names: Vec<&str> = usable.map(|id| &text[id.at.clone()]).collect();
    match nearest(&name[1..], names.iter().map(|name| &name[1..])) {
        // Dots that touch an identifier have a help of their own.
        _ if name.ends_with("...") => error,
        Some(near) => error
            .help(format!("did you mean `${near}`?"))
            .replacing(place, format!("${near}")),
        None if names.is_empty() => error,
        None => {
            let are = if names.len() == 1 { "is" } else { "are" };
            error.help(format!("there {are} {}", listed(&names)))
        }
    }
}

/// The identifiers of items in a text.
#[derive(Default)]
struct Scopes {
    all: Vec<Definition>,
    place: usize,
    /// The scopes around the place, the innermost last.
    open: Vec<Scope>,
}

/// An identifier that an item has.
struct Definition {
    sort: String,
    at: Range<usize>,
    /// Where its scope starts.
    scope: usize,
}

/// A component, core module or type, or a function in a core module.
#[derive(Clone, Copy)]
struct Scope {
    start: usize,
    /// Whether its items only refer to items in front of them.
    is_in_order: bool,
}

impl Definition {
    fn is_of(&self, sort: &str) -> bool {
        self.sort == sort || (sort == "local" && self.sort == "param")
    }

    /// Whether an item in the innermost of these scopes can refer to it.
    fn is_visible(&self, scopes: &[Scope]) -> bool {
        let sorts = ["component", "core module", "type", "core type"];
        let is_outer = sorts.contains(&self.sort.as_str());
        let mut scopes = scopes.iter().rev();
        scopes.next().is_some_and(|inner| {
            let is_open = is_outer || !inner.is_in_order;
            inner.start == self.scope || (is_open && scopes.any(|scope| scope.start == self.scope))
        })
    }
}

/// The keywords behind which an item has its identifier, including keywords behind `core`.
const ITEMS: [&str; 14] = [
    "component",
    "instance",
    "value",
    "module",
    "func",
    "type",
    "table",
    "memory",
    "global",
    "tag",
    "elem",
    "data",
    "param",
    "local",
];

impl Scopes {
    /// Reads the identifiers in `text`, and the scopes around `place`.
    fn of(text: &str, place: usize) -> Scopes {
        let file = Scope {
            start: usize::MAX,
            is_in_order: false,
        };
        let mut scopes = Scopes {
            place,
            open: vec![file],
            ..Scopes::default()
        };
        let mut at = 0;
        while let Some(open) = text::lex(text, at).find(|token| token.kind == TokenKind::LParen)
            && let Some(form) = Form::read(text, open.offset)
        {
            scopes.read(text, &form, ("", file.start));
            at = form.range.end;
        }
        scopes
    }

    /// Reads a form within one with the keyword `outer`, in the scope that starts at `scope`.
    fn read(&mut self, text: &str, form: &Form, (outer, scope): (&str, usize)) {
        let (sort, id) = head(text, form);
        let is_type = matches!(outer, "import" | "export" | "type" | "core type");
        let is_module = |keyword| matches!(keyword, "core module" | "module");
        let is_field = matches!(outer, "" | "component" | "instance") || is_module(outer);
        let is_scope = match sort.as_str() {
            "instance" => is_type,
            "func" => outer.is_empty() || is_module(outer),
            sort => (sort == "component" || is_module(sort)) && (is_type || is_field),
        };
        let inner = match form.meaningful().last() {
            Some(FormItem::Form(inner)) => Some(inner),
            _ => None,
        };
        let has_more = form.meaningful().last().map(FormItem::range) != id;
        let is_definition = match (outer, sort.as_str()) {
            ("", sort) => !is_scope || sort == "func",
            ("import" | "alias" | "rec" | "canon", _) => true,
            ("func", sort) => matches!(sort, "param" | "local"),
            // Otherwise it refers to an item.
            ("export", _) | (_, "type" | "core type") => has_more && (is_field || is_type),
            _ => is_field,
        };
        let named = match (sort.as_str(), inner) {
            ("export", Some(inner)) => head(text, inner).0,
            _ => sort.clone(),
        };
        if let Some(at) = id.filter(|_| is_definition)
            && ITEMS.contains(&named.strip_prefix("core ").unwrap_or(&named))
        {
            self.all.push(Definition {
                sort: named,
                at,
                scope,
            });
        }
        let within = if is_scope { form.range.start } else { scope };
        if is_scope && form.range.contains(&self.place) {
            let is_in_order = matches!(sort.as_str(), "component" | "instance");
            self.open.push(Scope {
                start: within,
                is_in_order,
            });
        }
        for item in form.meaningful() {
            let FormItem::Form(item) = item else { continue };
            let is_made = outer == "component" && Some(&item.range) == inner.map(|it| &it.range);
            let around = if sort == "canon" && !is_made {
                "with"
            } else {
                sort.as_str()
            };
            self.read(text, item, (around, within));
        }
    }
}

/// The sort of the item that a form is, if it is one, and its identifier.
fn head(text: &str, form: &Form) -> (String, Option<Range<usize>>) {
    let atoms = form.meaningful().map_while(|item| match item {
        FormItem::Atom(_, range) => Some(range.clone()),
        _ => None,
    });
    let atoms: Vec<Range<usize>> = atoms.take(3).collect();
    let words: Vec<&str> = atoms.iter().map(|atom| &text[atom.clone()]).collect();
    let (sort, id) = match words.as_slice() {
        ["core", sort, ..] => (format!("core {sort}"), atoms.get(2)),
        [sort, ..] => ((*sort).to_owned(), atoms.get(1)),
        [] => (String::new(), None),
    };
    let id = id.filter(|id| text[id.start..].starts_with('$'));
    (sort, id.cloned())
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

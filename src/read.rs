//! From bytes to a [`Source`]: one file, read and understood as far as it can be without any other.

use crate::diagnostic::Diagnostic;
use crate::items::{self, Items};
use crate::resolve::is_import_name;
use crate::scan::{self, Scan, Sort};
use crate::sections::{self, BinaryImport};
use crate::span::{FileId, Span};
use crate::tokens::{self, Form, Item};
use bytes::Bytes;
use std::ops::Range;
use std::sync::Arc;
use wast::component::{Component, ComponentKind};
use wast::core::{Module, ModuleKind};
use wast::lexer::TokenKind;
use wast::parser::{self, Parse, ParseBuffer, Parser};
use wast::token::LParen;
use wast::{QuoteWat, Wat, kw};

/// A component or core module, as its file gives it.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) file: FileId,
    /// [`Sort::Component`] or [`Sort::CoreModule`].
    pub(crate) sort: Sort,
    pub(crate) form: SourceForm,
}

/// Text stays text, so that nothing of what its author wrote is lost.
#[derive(Debug)]
pub(crate) enum SourceForm {
    Text(Box<TextSource>),
    Binary(BinarySource),
}

/// A text file.
#[derive(Debug)]
pub(crate) struct TextSource {
    pub(crate) text: Arc<str>,
    /// The text with its elisions blanked out, if it has any.
    pub(crate) blanked: Option<String>,
    /// The newline that the text uses.
    pub(crate) newline: &'static str,
    pub(crate) root: Root,
    pub(crate) scan: Scan,
    /// The items of a text with imports or elisions.
    pub(crate) items: Items,
    /// The binary of the text as it is, its imports still imports.
    pub(crate) encoded: Vec<u8>,
}

/// What a text file consists of, apart from comments.
#[derive(Debug)]
pub(crate) enum Root {
    /// One `(component …)` or `(module …)`.
    Form {
        /// From the opening to the closing parenthesis, both included.
        range: Range<usize>,
        /// `component` or `module`.
        keyword: Range<usize>,
        /// The identifier and `(@name "…")`, with the white space in front of each.
        names: Vec<Range<usize>>,
    },
    /// The fields of a core module, without a form around them.
    Fields,
}

/// A binary file, or a part of one, or the bytes in a `(component binary …)` or `(module binary …)`.
#[derive(Debug)]
pub(crate) struct BinarySource {
    pub(crate) bytes: Bytes,
    /// The imports of its components, at any depth of nested definitions.
    pub(crate) imports: Vec<BinaryImport>,
}

impl TextSource {
    /// The keyword of the outermost definition; the first byte of a text without one.
    pub(crate) fn keyword(&self) -> Range<usize> {
        match &self.root {
            Root::Form { keyword, .. } => keyword.clone(),
            Root::Fields => 0..1,
        }
    }

    /// The string by which the instantiation with this index is given `name`.
    pub(crate) fn argument(&self, instantiation: usize, name: &str) -> Option<Range<usize>> {
        let mut arguments = self.items.instantiations[instantiation].arguments.iter();
        let argument = arguments.position(|(argument, _)| argument == name)?;
        Some(self.scan.instantiations[instantiation].supplied[argument].clone())
    }

    /// A name for the import with this index that an import of a valid component can have, and no other of the text has: its own if it is one.
    pub(crate) fn valid_name(&self, import: usize) -> String {
        let imports = &self.scan.imports;
        let own = &imports[import].name;
        let mut others = imports.iter().enumerate();
        let mut is_taken =
            |name: &str| others.any(|(index, other)| index != import && other.name == *name);
        if is_import_name(own) && !is_taken(own) {
            return own.clone();
        }
        let names = (0..).map(|number| format!("dependency{import}-{number}"));
        let is_free = |name: &String| imports.iter().all(|other| other.name != *name);
        let mut free = names.filter(is_free);
        free.next().expect("there are more numbers than imports")
    }

    /// The text, with its elisions blanked out: what `wast` can parse.
    pub(crate) fn parsable(&self) -> &str {
        self.blanked.as_deref().unwrap_or(&self.text)
    }
}

impl Source {
    /// The binary of the file as it is.
    pub(crate) fn bytes(&self) -> &[u8] {
        match &self.form {
            SourceForm::Text(text) => &text.encoded,
            SourceForm::Binary(binary) => &binary.bytes,
        }
    }

    pub(crate) fn as_text(&self) -> Option<&TextSource> {
        match &self.form {
            SourceForm::Text(text) => Some(text),
            SourceForm::Binary(_) => None,
        }
    }
}

/// The text of a file; `None` if it is a binary.
///
/// # Errors
///
/// When it can be neither: it is empty, not UTF-8, or starts like a binary without being one.
pub(crate) fn decode(file: FileId, bytes: &[u8]) -> Result<Option<Arc<str>>, Diagnostic> {
    let here = |range| Span::new(file, range);
    if bytes.is_empty() {
        return Err(Diagnostic::error("empty-file", "the file is empty").at(here(0..0), ""));
    }
    if bytes.starts_with(b"\0asm") {
        return Ok(None);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.starts_with('\u{feff}') => Err(Diagnostic::error(
            "not-wasm",
            "the file starts with a byte order mark, which is not WebAssembly text",
        )
        .at(here(0..0), "")
        .help("save it as UTF-8 without one")
        .replacing(here(0..'\u{feff}'.len_utf8()), "")),
        Ok(text) if !bytes.starts_with(b"\0") => Ok(Some(Arc::from(text))),
        Ok(_) => Err(neither(here(0..1))),
        Err(error) => {
            let at = error.valid_up_to();
            Err(neither(here(at..at + 1)))
        }
    }
}

fn neither(span: Span) -> Diagnostic {
    Diagnostic::error(
        "not-wasm",
        "the file is neither WebAssembly text nor a WebAssembly binary",
    )
    .at(span, "")
    .help("text must be UTF-8, and a binary starts with the bytes `\\0asm`")
}

/// Reads a binary file.
///
/// # Errors
///
/// When its sections cannot be made out.
pub(crate) fn read_binary(file: FileId, bytes: impl Into<Bytes>) -> Result<Source, Diagnostic> {
    let bytes = bytes.into();
    let whole = Span::new(file, 0..0);
    let sort = if wasmparser::Parser::is_component(&bytes) {
        Sort::Component
    } else if wasmparser::Parser::is_core_wasm(&bytes) {
        Sort::CoreModule
    } else {
        return Err(Diagnostic::error(
            "not-wasm",
            "the binary is of a version that is neither a component's nor a core module's",
        )
        .at(whole, ""));
    };
    let imports = sections::imports(&bytes).map_err(|error| {
        let at = usize::try_from(error.offset()).unwrap_or(usize::MAX);
        invalid_binary(Span::new(file, at..at), error.message())
    })?;
    Ok(Source {
        file,
        sort,
        form: SourceForm::Binary(BinarySource { bytes, imports }),
    })
}

/// A binary that cannot be read to its end, or is not valid.
pub(crate) fn invalid_binary(place: Span, why: &str) -> Diagnostic {
    Diagnostic::error("invalid", format!("the binary is not valid: {why}")).at(place, "")
}

/// Reads a text file.
///
/// # Errors
///
/// When it is not one component or core module, or uses a name that it does not define.
pub(crate) fn read_text(file: FileId, text: Arc<str>) -> Result<Source, Vec<Diagnostic>> {
    let (elisions, blanked) = tokens::elisions(&text);
    let parsable = blanked.as_deref().unwrap_or(&text);
    let fail = |error: &wast::Error| {
        let at = error.span().offset().min(text.len());
        let is_cause = |elision: &&usize| {
            let behind = text.get(**elision + 3..at);
            behind.is_some_and(|behind| behind.trim().is_empty())
        };
        vec![match elisions.iter().rev().find(is_cause) {
            Some(&elision) => misplaced_elision(file, elision, ""),
            None => glued(&text, at, syntax_error(file, parsable, error)),
        }]
    };
    let buffer = ParseBuffer::new(parsable).map_err(|error| fail(&error))?;
    let document: Document<'_> = parser::parse(&buffer).map_err(|error| fail(&error))?;
    let mut wat = match document.0 {
        QuoteWat::Wat(wat) => wat,
        QuoteWat::QuoteModule(_, parts) => return read_quoted(file, "", &parts),
        QuoteWat::QuoteComponent(_, parts) => return read_quoted(file, "component ", &parts),
    };
    let (sort, scan) = match &wat {
        Wat::Component(Component {
            kind: ComponentKind::Binary(parts),
            ..
        })
        | Wat::Module(Module {
            kind: ModuleKind::Binary(parts),
            ..
        }) => return read_binary(file, parts.concat()).map_err(|error| vec![error]),
        Wat::Component(component) => (Sort::Component, scan::scan(&text, &elisions, component)),
        Wat::Module(_) => (
            Sort::CoreModule,
            Scan {
                stray_elisions: elisions.clone(),
                ..Scan::default()
            },
        ),
    };
    let root = root(&text, &wat);
    let encoded = wat.encode().map_err(|error| {
        let at = error.span().offset().min(text.len());
        vec![glued(&text, at, id_error(file, parsable, &error))]
    })?;
    let items = match scan.imports.is_empty() && elisions.is_empty() {
        true => Items::default(),
        false => items::read(&encoded),
    };
    Ok(Source {
        file,
        sort,
        form: SourceForm::Text(Box::new(TextSource {
            root,
            scan,
            items,
            encoded,
            text: text.clone(),
            blanked,
            newline: newline(&text),
        })),
    })
}

/// The newline that a text uses.
pub(crate) fn newline(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// Whether `wast` refuses to parse `text` because its definitions and types nest too deep.
pub(crate) fn is_nested_too_deep(text: &str) -> bool {
    let parse = |buffer: &ParseBuffer<'_>| parser::parse::<Document<'_>>(buffer).map(drop);
    let parsed = ParseBuffer::new(text).and_then(|buffer| parse(&buffer));
    parsed.is_err_and(|error| error.message() == TOO_DEEP)
}

/// What `wast` says when parentheses nest deeper than it follows.
const TOO_DEEP: &str = "item nesting too deep";

/// Reads the text in a `(module quote "…")`.
fn read_quoted(
    file: FileId,
    keyword: &str,
    parts: &[(wast::token::Span, &[u8])],
) -> Result<Source, Vec<Diagnostic>> {
    let quoted: Vec<&[u8]> = parts.iter().map(|(_, part)| *part).collect();
    let at = parts.first().map_or(0, |(span, _)| span.offset());
    let here = Span::new(file, at..at + 1);
    let text = String::from_utf8(quoted.join(&b' ')).map_err(|_| {
        vec![Diagnostic::error("not-wasm", "the quoted text is not UTF-8").at(here, "")]
    })?;
    let text = if keyword.is_empty() {
        text
    } else {
        format!("({keyword}{text})")
    };
    // The places inside the strings are not places of the file, so faults in there are shown at the quotation.
    let mut source = read_text(file, Arc::from(text)).map_err(|diagnostics| {
        let at_quotation = |mut diagnostic: Diagnostic| {
            diagnostic.labels.truncate(1);
            diagnostic.labels[0].span = here;
            diagnostic.labels[0].text = "in the text that is quoted here".to_owned();
            diagnostic
        };
        diagnostics
            .into_iter()
            .map(at_quotation)
            .collect::<Vec<_>>()
    })?;
    // For the same reason the quoted text goes on as a binary unless it has imports of its own to replace.
    if let SourceForm::Text(text) = &mut source.form
        && text.scan.imports.is_empty()
    {
        let bytes = std::mem::take(&mut text.encoded);
        return read_binary(file, bytes).map_err(|error| vec![error]);
    }
    Ok(source)
}

/// A whole file: like `Wat`, but also with quoted text.
struct Document<'a>(QuoteWat<'a>);

impl<'a> Parse<'a> for Document<'a> {
    fn parse(parser: Parser<'a>) -> parser::Result<Self> {
        // Else those that stand outside of the definition would be skipped, as unknown ones are.
        let _known = tokens::KNOWN.map(|name| parser.register_annotation(&name[1..]));
        let is_form = parser.peek2::<kw::module>()? || parser.peek2::<kw::component>()?;
        let wat = if is_form {
            parser.parens(|parser| parser.parse())?
        } else {
            QuoteWat::Wat(parser.parse()?)
        };
        // What follows may also not be a token at all.
        let goes_on = parser.peek::<LParen>()? || !parser.is_empty();
        match goes_on {
            true => Err(parser.error("extra tokens remaining after parse")),
            false => Ok(Document(wat)),
        }
    }
}

fn root(text: &str, wat: &Wat<'_>) -> Root {
    let span = match wat {
        Wat::Component(component) => component.span,
        Wat::Module(module) => module.span,
    };
    let keyword = tokens::token_at(text, span.offset());
    if !matches!(&text[keyword.clone()], "component" | "module") {
        return Root::Fields;
    }
    let open = tokens::open_paren(text, keyword.start, 0);
    let close = tokens::last_paren(text).expect("wast has parsed the closing parenthesis");
    Root::Form {
        range: open..close + 1,
        names: names(text, keyword.end),
        keyword,
    }
}

/// The identifier and the `(@name "…")` that may follow the keyword of a definition, with the white space in front of each.
fn names(text: &str, keyword_end: usize) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    let mut at = keyword_end;
    // White space behind a line comment ends it, so it is not the name's to take along.
    let mut start = Some(keyword_end);
    for token in tokens::lex(text, keyword_end) {
        if token.offset < at {
            continue;
        }
        let end = match token.kind {
            TokenKind::Whitespace => continue,
            TokenKind::LineComment | TokenKind::BlockComment => {
                start = None;
                continue;
            }
            TokenKind::Id => tokens::range(&token).end,
            TokenKind::LParen => match Form::read(text, token.offset) {
                Some(form) if form.is(text, "@name") => form.range.end,
                Some(form) if form.is_annotation() => {
                    (at, start) = (form.range.end, None);
                    continue;
                }
                _ => break,
            },
            _ => break,
        };
        names.push(start.unwrap_or(token.offset)..end);
        (at, start) = (end, Some(end));
    }
    names
}

/// A `...` that is not the whole type of a component or core module that a file defines.
pub(crate) fn misplaced_elision(file: FileId, at: usize, label: &str) -> Diagnostic {
    Diagnostic::error(
        "misplaced-elision",
        "`...` can only be the whole type of an import, or the end of an `instantiate`",
    )
    .at(Span::new(file, at..at + 3), label)
    .help("`(component $C ...)`, `(core module $M ...)`, `(instance $i ...)` or `(func $f ...)` in an import, or `(instantiate $C ...)`")
}

/// Adds to an error at a token that ends in dots what may be meant.
fn glued(text: &str, at: usize, error: Diagnostic) -> Diagnostic {
    let token = tokens::token_at(text, at);
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

/// What `wast` finds wrong with the syntax of a text.
pub(crate) fn syntax_error(file: FileId, text: &str, error: &wast::Error) -> Diagnostic {
    let at = error.span().offset().min(text.len());
    let place = Span::new(file, token_on_line(text, at));
    let message = error.message();
    let message = message.lines().next().unwrap_or_default();
    let syntax_error = |headline: &str| Diagnostic::error("syntax-error", headline).at(place, "");
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
            let unclosed = tokens::open_at(text, at, 0);
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

/// What `wast` finds wrong with the identifiers in a text.
fn id_error(file: FileId, text: &str, error: &wast::Error) -> Diagnostic {
    let at = error.span().offset().min(text.len());
    Diagnostic::error("invalid-id", error.message())
        .at(Span::new(file, token_on_line(text, at)), "")
}

/// The token at `at`, as far as it is on the same line; nothing where there is none.
fn token_on_line(text: &str, at: usize) -> Range<usize> {
    let token = tokens::token_at(text, at);
    match text[token.clone()].find('\n') {
        Some(newline) => at..at + newline,
        None => token,
    }
}

/// Whether `at` is in a `(import "…" (external-id "…"))` within a definition: the abbreviation, which cannot have attributes.
fn is_in_abbreviated_import(text: &str, at: usize) -> bool {
    let open = tokens::open_at(text, at, 0);
    let form = open.last().and_then(|&open| Form::read(text, open));
    form.is_some_and(|form| {
        let is_attribute = |item: &&Item| {
            matches!(item, Item::Form(form) if ["external-id", "implements", "version-suffix"].iter().any(|keyword| form.is(text, keyword)))
        };
        form.is(text, "import")
            && form.meaningful().skip(2).all(|item| is_attribute(&item))
            && form.meaningful().count() > 2
    })
}

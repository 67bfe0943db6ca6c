//! From bytes to a [`Source`]: one file, read and understood as far as it can be without any other.

use super::file::{BinarySource, Root, Source, SourceForm, TextSource};
use super::index::{ElidedItems, SourceIndex};
use super::items::{self, Items, Read};
use super::references::NumericReference;
use super::scan::{self, Import, Scan};
use super::syntax_error::{
    self, glued, id_error, misplaced_elision, neither, syntax_error, too_long, unreadable_binary,
};
use crate::binary::{self, IndexSpace, Sort};
use crate::diagnostics::{Diagnostic, FileId, Files, Span};
use crate::text::{self, EditList, Form, Piece, Survey};
use bytes::Bytes;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use wast::component::{Component, ComponentKind};
use wast::core::{Module, ModuleKind};
use wast::lexer::TokenKind;
use wast::parser::{self, Parse, ParseBuffer, Parser};
use wast::token::LParen;
use wast::{QuoteWat, Wat, kw};
use wat::Detect;

/// Reads a file: the one place that tells text from binary. Sets its text in `files`, and adds a file for text that it quotes.
///
/// # Errors
///
/// When it is neither text nor a binary, or as [`read_binary`] and [`read_text`].
pub(crate) fn read(
    file: FileId,
    bytes: Vec<u8>,
    files: &mut Files,
) -> Result<Source, Vec<Diagnostic>> {
    if is_binary(&bytes) {
        return read_binary(file, bytes).map_err(|error| vec![error]);
    }
    let text = decode(file, &bytes).map_err(|error| {
        if !bytes.starts_with(b"\0") {
            // Enough of the text to show the fault; up to there it is the same.
            files.set_text(file, String::from_utf8_lossy(&bytes).into());
        }
        vec![error]
    })?;
    files.set_text(file, text.clone());
    let mut source = read_text(file, text.clone())?;
    if let Some(quoted) = source.as_text()
        && quoted.text != text
    {
        let own_newline = quoted.own_newline.or_else(|| newline(&text));
        let quoted = quoted.text.clone();
        source = source.with_newline(own_newline);
        // Places in text that is quoted are not places of the file.
        source.file = files.add(format!("{} (quoted)", files.name(file)));
        files.set_text(source.file, quoted);
    }
    Ok(source)
}

/// Whether a file is a binary.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    Detect::from_bytes(bytes) == Detect::WasmBinary
}

/// Returns the text of a file that is not a binary.
///
/// # Errors
///
/// When it is empty or not UTF-8, or when its first byte shows that it is not text.
fn decode(file: FileId, bytes: &[u8]) -> Result<Arc<str>, Diagnostic> {
    let here = |range| Span::new(file, range);
    if bytes.is_empty() {
        return Err(Diagnostic::error("empty-file", "the file is empty").at(here(0..0), ""));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.starts_with('\u{feff}') => Err(Diagnostic::error(
            "not-wasm",
            "the file starts with a byte order mark, which is not WebAssembly text",
        )
        .at(here(0..0), "")
        .help("save it as UTF-8 without one")
        .replacing(here(0..'\u{feff}'.len_utf8()), "")),
        Ok(text) if !bytes.starts_with(b"\0") => Ok(Arc::from(text)),
        Ok(_) => Err(neither(here(0..1))),
        Err(error) => {
            let at = error.valid_up_to();
            Err(neither(here(at..at + 1)))
        }
    }
}

/// Reads a binary file.
///
/// # Errors
///
/// When its sections cannot be made out.
fn read_binary(file: FileId, bytes: impl Into<Bytes>) -> Result<Source, Diagnostic> {
    let bytes = bytes.into();
    let whole = Span::new(file, 0..0);
    let sort = if wasmparser::Parser::is_component(&bytes) {
        Sort::Component
    } else if wasmparser::Parser::is_core_wasm(&bytes) {
        Sort::CoreModule
    } else {
        return Err(Diagnostic::error(
            "not-wasm",
            "the binary has an unknown version: it is neither a component nor a core module",
        )
        .at(whole, ""));
    };
    let imports = binary::imports(&bytes).map_err(|error| unreadable_binary(file, &error))?;
    Ok(Source {
        file,
        sort,
        form: SourceForm::Binary(BinarySource { bytes, imports }),
    })
}

/// Reads a text file.
///
/// # Errors
///
/// When it is not one component or core module, or uses a name that it does not define.
pub(crate) fn read_text(file: FileId, text: Arc<str>) -> Result<Source, Vec<Diagnostic>> {
    let Survey {
        elisions,
        blanked,
        depth,
        core_modules,
    } = text::survey(&text);
    let parsable = blanked.as_deref().unwrap_or(&text);
    let fail = |error: &wast::Error| {
        let at = error.span().offset().min(text.len());
        let is_cause = |elision: &&usize| {
            let behind = text.get(**elision + 3..at);
            behind.is_some_and(|behind| behind.trim().is_empty())
        };
        vec![match elisions.iter().rev().find(is_cause) {
            Some(&elision) => misplaced_elision(file, elision),
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
    let (sort, mut scan) = match &wat {
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
    for module in &mut scan.core_modules {
        let end = core_modules.get(&module.keyword);
        let start = scan::first_field(&text, module.keyword);
        module.fields = start.zip(end).map(|(start, end)| start..*end);
    }
    let limited = |import: &&Import| matches!(import.sort, Sort::Component | Sort::CoreModule);
    if let Some(error) = too_many_in_one(file, scan.imports.iter().filter(limited)) {
        return Err(vec![error]);
    }
    let root = root(&text, &wat);
    let mut encoded = wat.encode().map_err(|error| {
        let at = error.span().offset().min(text.len());
        vec![glued(&text, at, id_error(file, parsable, &error))]
    })?;
    let read = |encoded: &[u8]| {
        // Names in core modules are too long as well.
        let read = binary::imports(encoded).and_then(|_| items::read(encoded));
        read.map_err(|error| vec![too_long(file, parsable, encoded, &error)])
    };
    let mut items = zip(&mut scan, read(&encoded)?);
    if count_elided_types(&mut scan) {
        encoded = renumbered(parsable, &scan.numeric)
            .map_err(|error| vec![syntax_error(file, parsable, &error)])?;
        items = zip(&mut scan, read(&encoded)?);
    }
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
            depth,
            own_newline: newline(&text),
        })),
    })
}

/// How many components and core modules validation allows in one component, and in a whole bundle, itself included.
pub(crate) const DEFINITIONS: usize = 1000;

/// Returns the diagnostic for more of `imports` in one component than it may have components or core modules, one of which each becomes.
pub(crate) fn too_many_in_one<'a>(
    file: FileId,
    mut imports: impl Iterator<Item = &'a Import>,
) -> Option<Diagnostic> {
    let mut counts: HashMap<_, usize> = HashMap::new();
    let over = imports.find(|import| {
        let is_core_module = import.sort == Sort::CoreModule;
        let count = counts.entry((import.component, is_core_module));
        let count = count.or_default();
        *count += 1;
        *count > DEFINITIONS
    })?;
    let headline =
        format!("a component has more than {DEFINITIONS} imports of components or core modules");
    let diagnostic = Diagnostic::error("too-many-definitions", headline)
        .at(
            Span::new(file, over.name_range.clone()),
            "the first import beyond the limit",
        )
        .help("divide the imports among nested components");
    Some(diagnostic)
}

/// Makes one value of each import and each instantiation, as they stand in the text and in the encoding. Returns the items.
fn zip(scan: &mut Scan, mut read: Read) -> Items {
    let counts = (read.imports.len(), read.instantiations.len());
    assert_eq!(
        counts,
        (scan.imports.len(), scan.instantiations.len()),
        "`wast` encodes each import and each instantiation"
    );
    for (import, item) in scan.imports.iter_mut().zip(read.imports) {
        import.item = item;
    }
    for (instantiation, mut item) in scan.instantiations.iter_mut().zip(read.instantiations) {
        // The last one first, so that the indices in front stay the same.
        for (number, spread) in instantiation.spreads.iter_mut().rev() {
            spread.item = item.arguments.remove(*number).item;
            spread.before = item.before.clone();
        }
        instantiation.item = item;
    }
    let mut items = read.items;
    for (component, index) in &scan.named_as_spreads {
        let mut exports = read.exports.iter();
        let Some(at) = exports.position(|(within, ..)| within == component) else {
            continue;
        };
        let (_, item, before) = read.exports.remove(at);
        if let Some(index) = *index {
            (scan.exports[index].1.item, scan.exports[index].1.before) = (item, before);
            items.spreads[*component].push(item);
        }
    }
    items
}

/// Gives each numeric reference the index of its item in the encoding, which counts elided types and spreads. Returns whether any differs from the
/// written index.
fn count_elided_types(scan: &mut Scan) -> bool {
    let elided = scan.imports.iter().filter(|import| import.is_elided());
    let elided = elided.map(|import| {
        let space = import.sort.type_space();
        (import.component, space, import.own_type())
    });
    let spread = scan.exports.iter().map(|(component, spread)| {
        let space = IndexSpace::Instance;
        (*component, space, SourceIndex(spread.before[space]))
    });
    let elided = ElidedItems::new(elided.chain(spread));
    let mut differs = false;
    for number in &mut scan.numeric {
        number.source = elided.source_index(number.component, number.space, number.written);
        differs |= number.source.0 != number.written.0;
    }
    differs
}

/// Encodes a text with each number as `wast` counts.
fn renumbered(parsable: &str, numbers: &[NumericReference]) -> Result<Vec<u8>, wast::Error> {
    let mut edits = EditList::default();
    for number in numbers {
        let token = text::token_at(parsable, number.at);
        edits
            .replace(token, number.source.0.to_string())
            .expect("numbers are different tokens");
    }
    let mut text = String::with_capacity(parsable.len());
    for piece in edits.pieces(0..parsable.len()) {
        match piece {
            Piece::Kept(range) => text.push_str(&parsable[range]),
            Piece::New(_, number) => text.push_str(number),
        }
    }
    let buffer = ParseBuffer::new(&text)?;
    match parser::parse::<Document<'_>>(&buffer)?.0 {
        QuoteWat::Wat(mut wat) => wat.encode(),
        _ => unreachable!("quoted text has no numbers"),
    }
}

/// The line ending of the lines of a text; `None` if it has no lines.
pub(crate) fn newline(text: &str) -> Option<&'static str> {
    let at = text.find('\n')?;
    Some(match text[..at].ends_with('\r') {
        true => "\r\n",
        false => "\n",
    })
}

/// Whether `wast` refuses to parse `text` because its definitions and types nest too deep.
pub(crate) fn is_nested_too_deep(text: &str) -> bool {
    let parse = |buffer: &ParseBuffer<'_>| parser::parse::<Document<'_>>(buffer).map(drop);
    let parsed = ParseBuffer::new(text).and_then(|buffer| parse(&buffer));
    parsed.is_err_and(|error| syntax_error::is_too_deep(&error))
}

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
            diagnostic.labels[0].text = "in this quoted text".to_owned();
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
        // Otherwise annotations outside the definition would be skipped, as unknown ones are.
        let _known = text::KNOWN.map(|name| parser.register_annotation(&name[1..]));
        let is_form = parser.peek2::<kw::module>()? || parser.peek2::<kw::component>()?;
        let wat = if is_form {
            parser.parens(|parser| parser.parse())?
        } else {
            QuoteWat::Wat(parser.parse()?)
        };
        // The rest may not even be a token.
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
    let keyword = text::token_at(text, span.offset());
    if !matches!(&text[keyword.clone()], "component" | "module") {
        return Root::Fields;
    }
    let open = text::open_paren(text, keyword.start, 0);
    let close = text::last_paren(text).expect("wast has parsed the closing parenthesis");
    Root::Form {
        range: open..close + 1,
        names: names(text, keyword.end),
        keyword,
    }
}

/// The identifier and the `(@name "…")` that may follow the keyword of a definition, with the white space in front of each and without
/// comments.
pub(crate) fn names(text: &str, keyword_end: usize) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    let mut at = keyword_end;
    // White space behind a line comment ends it, so it is not the name's to take along.
    let mut start = Some(keyword_end);
    for token in text::lex(text, keyword_end) {
        if token.offset < at {
            continue;
        }
        let end = match token.kind {
            TokenKind::Whitespace => continue,
            TokenKind::LineComment | TokenKind::BlockComment => {
                start = None;
                continue;
            }
            TokenKind::Id => {
                let end = text::token_range(&token).end;
                names.push(start.unwrap_or(token.offset)..end);
                end
            }
            TokenKind::LParen if !text[token.offset..].starts_with("(@") => break,
            TokenKind::LParen => match Form::read(text, token.offset) {
                Some(form) if form.is(text, "@name") => {
                    let name = start.unwrap_or(token.offset)..form.range.end;
                    names.extend(text::between_comments(text, name, &form.trivia()));
                    form.range.end
                }
                Some(form) if form.is_annotation() => {
                    (at, start) = (form.range.end, None);
                    continue;
                }
                _ => break,
            },
            _ => break,
        };
        (at, start) = (end, Some(end));
    }
    names
}

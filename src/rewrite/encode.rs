//! Encodes one unit with placeholders for the units in it: [`encode`] renders an edited text with a tiny placeholder for each unit, encodes
//! it, and finds the placeholders. Later, `emit` fills them.

use super::edit::{Edit, Replacement};
use crate::binary::{self, Counted, Size, Sort};
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Unit, UnitId};
use crate::source::TextSource;
use crate::text::{EditList, Piece};
use std::ops::Range;
use wasmparser::BinaryReader;
use wast::Wat;
use wast::parser::{self, ParseBuffer};

/// The binary of a unit without the units in it.
#[derive(Debug)]
pub(crate) struct Encoded {
    pub(crate) unit: UnitId,
    /// The rendered text and its binary; `None` if the source's bytes are used unchanged.
    skeleton: Option<Skeleton>,
    pub(crate) parts: Vec<Part>,
    /// The number and depth of its definitions, without the units in it.
    pub(crate) size: Size,
}

/// A part of a unit's binary.
#[derive(Debug)]
pub(crate) enum Part {
    /// A range of the unit's own bytes.
    Own(Range<usize>),
    /// A component section that contains placeholders: its offset in the own bytes, and its parts.
    Nested(usize, Vec<Part>),
    /// The use of a unit.
    Placeholder(Placeholder),
}

/// A section to replace by the definition of a unit, or by an alias of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placeholder {
    pub(crate) unit: UnitId,
    /// The offset of the replaced form in the text; `None` for a hoisted definition.
    pub(crate) at: Option<usize>,
    /// Component or core module.
    pub(crate) sort: Sort,
    /// The index of the definition in the index space of its sort, in its component.
    pub(crate) index: u32,
    /// The offset of the section in the own bytes.
    pub(crate) offset: usize,
}

impl Encoded {
    /// The rendered text, if it was encoded with placeholders.
    pub(crate) fn skeleton(&self) -> Option<&Skeleton> {
        self.skeleton.as_ref()
    }

    /// Returns the component that ends in front of the first item which it defines itself, and thus has no exports.
    pub(crate) fn front(&self, unit: &Unit) -> Encoded {
        let own = self.own(unit);
        let defines = |section: &binary::Section| !binary::is_in_front(section.id);
        let first = binary::top_level(own).find(defines);
        let end = first.map_or(own.len(), |section| section.whole.start);
        Encoded {
            unit: self.unit,
            skeleton: Some(Skeleton {
                text: String::new(),
                bytes: own[..end].to_vec(),
                pieces: Vec::new(),
                generated: Vec::new(),
            }),
            parts: vec![Part::Own(0..end)],
            size: binary::size(&own[..end]),
        }
    }

    /// Returns the own bytes of the encoded unit, which is `unit`: its parts refer to them.
    pub(crate) fn own<'a>(&'a self, unit: &'a Unit) -> &'a [u8] {
        match &self.skeleton {
            Some(skeleton) => &skeleton.bytes,
            None => unit.source.bytes(),
        }
    }
}

/// The encoding of a unit without edits: the bytes of its source.
pub(super) fn unchanged(id: UnitId, unit: &Unit) -> Encoded {
    let bytes = unit.source.bytes();
    Encoded {
        unit: id,
        skeleton: None,
        parts: vec![Part::Own(0..bytes.len())],
        size: binary::size(bytes),
    }
}

/// Encodes the text of a unit after `edits`, which need not be the edits of the bundle.
///
/// # Errors
///
/// If the edited text cannot be encoded, although the source could.
pub(super) fn encode(
    id: UnitId,
    unit: &Unit,
    edits: &EditList<Edit>,
) -> Result<Encoded, Vec<Diagnostic>> {
    let (skeleton, marker) = skeleton(unit.text(), edits).map_err(|(at, why)| {
        let place = Span::new(unit.source.file, at..at);
        vec![Diagnostic::error("syntax-error", why).at(place, "")]
    })?;
    let mut size = binary::size(&skeleton.bytes);
    let mut finder = Finder {
        bytes: &skeleton.bytes,
        marker: &marker,
        found: 0,
    };
    let parts = finder.component(0..skeleton.bytes.len());
    size.definitions -= finder.found;
    Ok(Encoded {
        unit: id,
        skeleton: Some(skeleton),
        parts,
        size,
    })
}

/// A text rendered with a placeholder for each unit, and its encoding.
#[derive(Debug)]
pub(crate) struct Skeleton {
    pub(crate) text: String,
    pub(crate) bytes: Vec<u8>,
    /// The start of each piece of the rendered text, and the range of the source that it stands for.
    pieces: Vec<(usize, Range<usize>)>,
    /// The ranges of generated text, each with the elision that it replaces or the name of its import, as a range of the source.
    generated: Vec<(Range<usize>, Range<usize>)>,
}

impl Skeleton {
    /// Converts an offset in the rendered text to an offset in the source.
    pub(crate) fn source_offset(&self, offset: usize) -> usize {
        let piece = self.pieces.partition_point(|(start, _)| *start <= offset);
        match piece.checked_sub(1).map(|piece| &self.pieces[piece]) {
            Some((start, source)) => (source.start + (offset - start)).min(source.end),
            None => 0,
        }
    }

    /// Returns the source range of a token of the rendered text. A generated token has the range of the elision that it replaces,
    /// or of its import's name.
    pub(crate) fn source_range(&self, token: Range<usize>) -> Range<usize> {
        let mut generated = self.generated.iter();
        if let Some((_, source)) = generated.find(|(range, _)| range.contains(&token.start)) {
            return source.clone();
        }
        let start = self.source_offset(token.start);
        start..start.max(self.source_offset(token.end))
    }
}

/// Renders a text with placeholders and encodes it. Also returns the name of the custom section that marks placeholders.
/// An error is an offset in the source and a message.
///
/// Core modules in the text have the same encoding as in the source, so stubs stand in for them.
fn skeleton(
    text: &TextSource,
    edits: &EditList<Edit>,
) -> Result<(Skeleton, String), (usize, String)> {
    let marker = binary::marker_name(&text.encoded, "inline-unit-");
    let mut skeleton = rendered(text, edits, &marker, &[]);
    let stubs = stubs(text, &marker);
    if !stubs.is_empty()
        && let short = rendered(text, edits, &marker, &stubs)
        && let Ok(bytes) = encode_text(&short.text)
    {
        let modules = binary::core_modules(&text.encoded);
        let module = |number: usize| text.encoded.get(modules.get(number)?.clone());
        skeleton.bytes = filled(&bytes, &marker, &module);
        return Ok((skeleton, marker));
    }
    match encode_text(&skeleton.text) {
        Ok(bytes) => {
            skeleton.bytes = bytes;
            Ok((skeleton, marker))
        }
        Err(error) => {
            let at = skeleton.source_offset(error.span().offset());
            Err((at, error.message()))
        }
    }
}

/// Renders `text` with a placeholder for each unit, and `stubs` in place of the ranges that they are for.
fn rendered(
    text: &TextSource,
    edits: &EditList<Edit>,
    marker: &str,
    stubs: &[(Range<usize>, String)],
) -> Skeleton {
    let source = text.parsable();
    let mut rendered = String::new();
    let mut pieces = Vec::new();
    let mut generated = Vec::new();
    for piece in edits.pieces(0..source.len()) {
        let start = rendered.len();
        let range = match piece {
            Piece::Kept(range) => {
                let mut at = range.start;
                let first = stubs.partition_point(|(stubbed, _)| stubbed.start < at);
                let inside = stubs[first..].iter();
                for (stubbed, stub) in inside.take_while(|(it, _)| it.end <= range.end) {
                    rendered.push_str(&source[at..stubbed.start]);
                    rendered.push_str(stub);
                    at = stubbed.end;
                }
                rendered.push_str(&source[at..range.end]);
                range
            }
            Piece::New(range, Edit::TypeOpening(in_front, opening)) => {
                push_lines(&mut rendered, in_front);
                rendered.push_str(opening);
                range
            }
            Piece::New(range, Edit::Replacement(definition)) => {
                push_lines(&mut rendered, &definition.in_front);
                push_definition(&mut rendered, definition, marker);
                let behind = rendered.len();
                push_lines(&mut rendered, &definition.behind);
                generated.push((behind..rendered.len(), definition.name.clone()));
                range
            }
            Piece::New(range, Edit::Dropped) => range,
            Piece::New(range, Edit::Text(with)) => {
                rendered.push_str(with);
                generated.extend(text.elision(&range).map(|at| (start..rendered.len(), at)));
                range
            }
            // A unit that is encoded by itself keeps its own name.
            Piece::New(range, Edit::OwnName | Edit::SelfReference(_)) => {
                rendered.push_str(&source[range.clone()]);
                range
            }
        };
        pieces.push((start, range));
    }
    Skeleton {
        text: rendered,
        bytes: Vec::new(),
        pieces,
        generated,
    }
}

/// Returns a stub for the fields of each core module in a text that are longer.
fn stubs(text: &TextSource, marker: &str) -> Vec<(Range<usize>, String)> {
    let modules = text.scan.core_modules.iter().enumerate();
    let stubs = modules.filter_map(|(number, module)| {
        let stub = format!("(@custom \"{marker}\" \"module {number}\")");
        let fields = module.fields.clone()?;
        (stub.len() < fields.len()).then_some((fields, stub))
    });
    stubs.collect()
}

/// Returns the component in `bytes` with core modules in place of their stubs.
fn filled<'a>(bytes: &[u8], marker: &str, module: &dyn Fn(usize) -> Option<&'a [u8]>) -> Vec<u8> {
    let mut filled = bytes[..binary::PREAMBLE].to_vec();
    for section in binary::top_level(bytes) {
        let payload = &bytes[section.payload.clone()];
        let stub = match section.id {
            binary::CORE_MODULE => mark(payload, marker).and_then(|mark| {
                let number = mark.strip_prefix("module ")?;
                module(number.parse().ok()?)
            }),
            _ => None,
        };
        match stub {
            Some(module) => binary::write(&mut filled, section.id, module),
            None if section.id == binary::COMPONENT => {
                let nested = self::filled(payload, marker, module);
                binary::write(&mut filled, section.id, &nested);
            }
            None => filled.extend_from_slice(&bytes[section.whole]),
        }
    }
    filled
}

/// Returns the content of the custom section `marker` of a definition.
fn mark<'a>(definition: &'a [u8], marker: &str) -> Option<&'a str> {
    let custom = binary::top_level(definition).find(|section| section.id == binary::CUSTOM)?;
    let mut content = BinaryReader::new(&definition[custom.payload], 0);
    if content.read_string().ok()? != marker {
        return None;
    }
    let mark = content.read_bytes(content.bytes_remaining()).ok()?;
    std::str::from_utf8(mark).ok()
}

fn push_lines(text: &mut String, lines: &[String]) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}

/// Appends the placeholder of a definition, inside the ascription if there is one.
fn push_definition(text: &mut String, definition: &Replacement, marker: &str) {
    let Replacement { unit, at, .. } = definition;
    let at = at.map_or("added".to_owned(), |at| at.to_string());
    let placeholder = format!(
        "{} (@custom \"{marker}\" \"{unit} {at}\"))",
        definition.header()
    );
    match &definition.ascription {
        None => text.push_str(&placeholder),
        Some(ascription) => {
            text.push_str(&ascription.header);
            text.push(' ');
            text.push_str(&placeholder);
            push_lines(text, &ascription.inside);
            text.push(')');
        }
    }
}

fn encode_text(text: &str) -> Result<Vec<u8>, wast::Error> {
    let buffer = ParseBuffer::new(text)?;
    let mut wat: Wat<'_> = parser::parse(&buffer)?;
    wat.encode()
}

/// Finds the placeholders in encoded text.
struct Finder<'a> {
    bytes: &'a [u8],
    marker: &'a str,
    /// The number of placeholders found.
    found: usize,
}

impl Finder<'_> {
    /// Returns the parts of the component in the range `within` of the bytes.
    fn component(&mut self, within: Range<usize>) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut count = Counted::default();
        let bytes = &self.bytes[within.clone()];
        own(&mut parts, within.start..within.start + binary::PREAMBLE);
        for section in binary::top_level(bytes) {
            let whole = shift(&section.whole, within.start);
            let payload = shift(&section.payload, within.start);
            let sort = match section.id {
                binary::COMPONENT => Some(Sort::Component),
                binary::CORE_MODULE => Some(Sort::CoreModule),
                _ => None,
            };
            if let Some(sort) = sort
                && let Some((unit, at)) = self.placeholder(payload.clone())
            {
                self.found += 1;
                parts.push(Part::Placeholder(Placeholder {
                    unit,
                    at,
                    sort,
                    index: count.of(sort),
                    offset: whole.start,
                }));
            } else if section.id == binary::COMPONENT && self.has_placeholder(payload.clone()) {
                let nested = self.component(payload);
                parts.push(Part::Nested(whole.start, nested));
            } else {
                own(&mut parts, whole);
            }
            count.add(bytes, &section);
        }
        parts
    }

    fn has_placeholder(&self, payload: Range<usize>) -> bool {
        memchr::memmem::find(&self.bytes[payload], self.marker.as_bytes()).is_some()
    }

    /// Returns the unit and offset of a placeholder; `None` if `payload` is another definition.
    fn placeholder(&self, payload: Range<usize>) -> Option<(UnitId, Option<usize>)> {
        let place = mark(&self.bytes[payload], self.marker)?;
        let (unit, at) = place.split_once(' ')?;
        Some((unit.parse().ok()?, at.parse().ok()))
    }
}

fn shift(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

/// Appends own bytes. Adjacent ranges become one part.
fn own(parts: &mut Vec<Part>, range: Range<usize>) {
    match parts.last_mut() {
        Some(Part::Own(last)) if last.end == range.start => last.end = range.end,
        _ => parts.push(Part::Own(range)),
    }
}

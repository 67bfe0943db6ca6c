//! The binary of one unit with placeholders for the units in it: [`encode`] renders an edited text with a tiny placeholder for each unit,
//! encodes it, and finds the placeholders. What fills them is decided later.

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

/// The binary of a unit, but for the units in it.
#[derive(Debug)]
pub(crate) struct Encoded {
    pub(crate) unit: UnitId,
    /// The text with its placeholders and its binary; `None` where the source's bytes are used as they are.
    skeleton: Option<Skeleton>,
    pub(crate) parts: Vec<Part>,
    /// How much it holds without the units in it.
    pub(crate) size: Size,
}

/// A part of a unit's binary.
#[derive(Debug)]
pub(crate) enum Part {
    /// A range of the own bytes.
    Own(Range<usize>),
    /// A component section that has places in it, and where it starts in the own bytes.
    Nested(usize, Vec<Part>),
    /// Where a unit is used.
    Placeholder(Placeholder),
}

/// A place that a unit takes, or that something takes which stands for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placeholder {
    pub(crate) unit: UnitId,
    /// Where in the text of the unit the form starts whose place it is; `None` for a definition that is added.
    pub(crate) at: Option<usize>,
    /// A component or a core module.
    pub(crate) sort: Sort,
    /// The index that it has in its component, in the index space of its sort.
    pub(crate) index: u32,
    /// Where its section starts in the own bytes.
    pub(crate) offset: usize,
}

impl Encoded {
    /// The rendered text, if it was encoded with placeholders.
    pub(crate) fn skeleton(&self) -> Option<&Skeleton> {
        self.skeleton.as_ref()
    }

    /// The own bytes of the unit, which is `unit`.
    pub(crate) fn own<'a>(&'a self, unit: &'a Unit) -> &'a [u8] {
        match &self.skeleton {
            Some(skeleton) => &skeleton.bytes,
            None => unit.source.bytes(),
        }
    }
}

/// The encoding of a unit that nothing is changed in: its own bytes.
pub(super) fn unchanged(id: UnitId, unit: &Unit) -> Encoded {
    let bytes = unit.source.bytes();
    Encoded {
        unit: id,
        skeleton: None,
        parts: vec![Part::Own(0..bytes.len())],
        size: binary::size(bytes),
    }
}

/// Encodes the text of a unit after `edits`, which need not be those of the bundle.
///
/// # Errors
///
/// When the edited text cannot be encoded, although the source could.
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

/// A text rendered with a placeholder for each unit.
#[derive(Debug)]
pub(crate) struct Skeleton {
    pub(crate) text: String,
    pub(crate) bytes: Vec<u8>,
    /// For each piece of the rendered text, where it starts, and the range of the source that it stands for.
    pieces: Vec<(usize, Range<usize>)>,
    /// What of the rendered text nobody wrote, and the names of the imports that it is made of.
    made_of: Vec<(Range<usize>, Range<usize>)>,
}

impl Skeleton {
    /// The place in the source of a place in the rendered text.
    pub(crate) fn source_offset(&self, offset: usize) -> usize {
        let piece = self.pieces.partition_point(|(start, _)| *start <= offset);
        match piece.checked_sub(1).map(|piece| &self.pieces[piece]) {
            Some((start, source)) => (source.start + (offset - start)).min(source.end),
            None => 0,
        }
    }

    /// The part of the source that a token of the rendered text stands for.
    pub(crate) fn source_range(&self, token: Range<usize>) -> Range<usize> {
        let made_of = self.made_of.iter();
        let mut made_of = made_of.filter(|(made, _)| made.contains(&token.start));
        if let Some((_, source)) = made_of.next() {
            return source.clone();
        }
        let start = self.source_offset(token.start);
        start..start.max(self.source_offset(token.end))
    }
}

/// Renders a text with placeholders, and encodes it; also gives the name by which the placeholders are known.
/// An error says where in the source.
fn skeleton(
    text: &TextSource,
    edits: &EditList<Edit>,
) -> Result<(Skeleton, String), (usize, String)> {
    let source = text.parsable();
    let marker = binary::marker_name(&text.encoded, "inline-unit-");
    let mut rendered = String::with_capacity(source.len());
    let mut pieces = Vec::new();
    let mut made_of = Vec::new();
    for piece in edits.pieces(0..source.len()) {
        let start = rendered.len();
        let range = match piece {
            Piece::Kept(range) => {
                rendered.push_str(&source[range.clone()]);
                range
            }
            Piece::New(range, Edit::TypeOpening(in_front, opening)) => {
                push_lines(&mut rendered, in_front);
                rendered.push_str(opening);
                range
            }
            Piece::New(range, Edit::Replacement(definition)) => {
                push_lines(&mut rendered, &definition.in_front);
                push_definition(&mut rendered, definition, &marker);
                let behind = rendered.len();
                push_lines(&mut rendered, &definition.behind);
                made_of.push((behind..rendered.len(), definition.name.clone()));
                range
            }
            Piece::New(range, Edit::Dropped) => range,
            Piece::New(range, Edit::Text(text)) => {
                rendered.push_str(text);
                range
            }
            // In its own file the text keeps its name.
            Piece::New(range, Edit::OwnName | Edit::SelfReference(_)) => {
                rendered.push_str(&source[range.clone()]);
                range
            }
        };
        pieces.push((start, range));
    }
    let mut skeleton = Skeleton {
        text: rendered,
        bytes: Vec::new(),
        pieces,
        made_of,
    };
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

fn push_lines(text: &mut String, lines: &[String]) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}

/// Adds the placeholder of a definition, in its ascription.
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
    /// How many there were.
    found: usize,
}

impl Finder<'_> {
    /// The parts of the component that is the range `within` of the bytes.
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

    /// The unit that the definition in `payload` holds the place of, and where that is.
    fn placeholder(&self, payload: Range<usize>) -> Option<(UnitId, Option<usize>)> {
        let definition = &self.bytes[payload];
        let custom = binary::top_level(definition).find(|section| section.id == binary::CUSTOM)?;
        let mut content = BinaryReader::new(&definition[custom.payload], 0);
        if content.read_string().ok()? != self.marker {
            return None;
        }
        let place = content.read_bytes(content.bytes_remaining()).ok()?;
        let place = std::str::from_utf8(place).ok()?;
        let (unit, at) = place.split_once(' ')?;
        Some((unit.parse().ok()?, at.parse().ok()))
    }
}

fn shift(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

/// Adds own bytes; those that follow each other are one part.
fn own(parts: &mut Vec<Part>, range: Range<usize>) {
    match parts.last_mut() {
        Some(Part::Own(last)) if last.end == range.start => last.end = range.end,
        _ => parts.push(Part::Own(range)),
    }
}

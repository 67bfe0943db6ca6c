//! The bundle as a binary, assembled from sections: each text is encoded with a tiny placeholder for each unit in it,
//! and each placeholder's section is swapped for the unit's bytes, which are never copied or parsed for it.

use crate::diagnostic::Diagnostic;
use crate::edit::{EditList, Piece};
use crate::fresh;
use crate::graph::{Graph, Unit, UnitId};
use crate::plan::{Definition, Edit, Plan};
use crate::read::TextSource;
use crate::sections::{self, Section};
use crate::span::Span;
use std::io::{self, Write};
use std::ops::Range;
use wasmparser::BinaryReader;
use wast::Wat;
use wast::parser::{self, ParseBuffer};

/// The binaries of all units, each as the parts that it is made of.
#[derive(Debug)]
pub(crate) struct Assembly {
    units: Vec<Assembled>,
}

/// The binary of one unit.
#[derive(Debug)]
struct Assembled {
    /// The text with its placeholders and its binary; `None` where the source's bytes are used as they are.
    skeleton: Option<Skeleton>,
    parts: Vec<Part>,
    len: usize,
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

/// The binary of a unit after other edits than those of the bundle.
#[derive(Debug)]
pub(crate) struct Variant(Assembled);

impl Variant {
    /// The rendered text.
    pub(crate) fn skeleton(&self) -> Option<&Skeleton> {
        self.0.skeleton.as_ref()
    }

    /// The bytes, and after how many of them each of the definitions that stand for imports ends, in order.
    pub(crate) fn runs<'a>(
        &'a self,
        assembly: &'a Assembly,
        graph: &'a Graph,
        unit: UnitId,
    ) -> (Vec<Run<'a>>, Vec<u64>) {
        let mut runs = Vec::new();
        let ends = assembly.add_runs(graph, unit, Some(self), &mut runs);
        (runs, ends)
    }
}

/// A part of a binary.
#[derive(Debug)]
enum Part {
    /// A range of the unit's own bytes.
    Own(Range<usize>),
    /// The id and size of a section, whose size has changed; it stands for the one at this offset of the own bytes.
    Header(Vec<u8>, usize),
    /// Another unit.
    Unit(UnitId),
}

/// A run of bytes of an assembled binary, with where it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'a> {
    pub(crate) bytes: &'a [u8],
    /// The unit whose own bytes they are.
    pub(crate) unit: UnitId,
    /// Where among those they start.
    pub(crate) offset: usize,
}

/// Assembles the binaries of all units.
///
/// # Errors
///
/// When a rendered text cannot be encoded, although the source could.
pub(crate) fn assemble(graph: &Graph, plan: &Plan) -> Result<Assembly, Vec<Diagnostic>> {
    let mut units: Vec<Option<Assembled>> = graph.units.iter().map(|_| None).collect();
    for &id in &graph.leaves_first {
        let unit = &graph.units[id];
        let len_of = |unit: UnitId| units[unit].as_ref().expect("leaves come first").len;
        let assembled = match &plan.texts[id] {
            Some(edits) if !unit.is_unchanged() => render(unit, edits, &len_of)?,
            _ => {
                let len = unit.source.bytes().len();
                Assembled {
                    skeleton: None,
                    parts: vec![Part::Own(0..len)],
                    len,
                }
            }
        };
        units[id] = Some(assembled);
    }
    let units = units
        .into_iter()
        .map(|unit| unit.expect("every unit is sorted"));
    Ok(Assembly {
        units: units.collect(),
    })
}

impl Assembly {
    /// Assembles a unit again, after its edits or a unit in it have changed.
    ///
    /// # Errors
    ///
    /// As [`assemble`].
    pub(crate) fn update(
        &mut self,
        graph: &Graph,
        plan: &Plan,
        id: UnitId,
    ) -> Result<(), Vec<Diagnostic>> {
        let len_of = |unit: UnitId| self.units[unit].len;
        if let Some(edits) = &plan.texts[id] {
            self.units[id] = render(&graph.units[id], edits, &len_of)?;
        }
        Ok(())
    }
}

/// Renders the text of `unit` with placeholders, encodes it, and finds the placeholders.
///
/// # Errors
///
/// When the rendered text cannot be encoded, although the source could.
fn render(
    unit: &Unit,
    edits: &EditList<Edit>,
    len_of: &dyn Fn(UnitId) -> usize,
) -> Result<Assembled, Vec<Diagnostic>> {
    let (skeleton, marker) = skeleton(unit.text(), edits).map_err(|(at, why)| {
        let place = Span::new(unit.source.file, at..at);
        vec![Diagnostic::error("syntax-error", why).at(place, "")]
    })?;
    let mut swap = Swap {
        bytes: &skeleton.bytes,
        marker: &marker,
        len_of,
    };
    let (parts, len) = swap.definition(0..skeleton.bytes.len());
    Ok(Assembled {
        skeleton: Some(skeleton),
        parts,
        len,
    })
}

impl Assembly {
    /// The bytes of the bundle, in order.
    pub(crate) fn runs<'a>(&'a self, graph: &'a Graph) -> Vec<Run<'a>> {
        self.runs_of(graph, 0)
    }

    /// The bytes of a unit, in order.
    pub(crate) fn runs_of<'a>(&'a self, graph: &'a Graph, unit: UnitId) -> Vec<Run<'a>> {
        let mut runs = Vec::new();
        self.add_runs(graph, unit, None, &mut runs);
        runs
    }

    /// The binary of a unit after other edits than those of the bundle; those of the units in it stay.
    ///
    /// # Errors
    ///
    /// When the rendered text cannot be encoded, although the source could.
    pub(crate) fn variant(
        &self,
        graph: &Graph,
        edits: &EditList<Edit>,
        unit: UnitId,
    ) -> Result<Variant, Vec<Diagnostic>> {
        let len_of = |unit: UnitId| self.units[unit].len;
        render(&graph.units[unit], edits, &len_of).map(Variant)
    }

    /// Adds the runs of a unit's binary. After how many bytes each of the units in it ends that it imports itself.
    fn add_runs<'a>(
        &'a self,
        graph: &'a Graph,
        unit: UnitId,
        variant: Option<&'a Variant>,
        runs: &mut Vec<Run<'a>>,
    ) -> Vec<u64> {
        let outermost = variant.map_or(&self.units[unit], |variant| &variant.0);
        let mut ends = Vec::new();
        let mut stack: Vec<(UnitId, std::slice::Iter<'a, Part>)> =
            vec![(unit, outermost.parts.iter())];
        let mut len = 0;
        loop {
            let depth = stack.len();
            let Some((unit, parts)) = stack.last_mut() else {
                return ends;
            };
            let unit = *unit;
            let assembled = match depth {
                1 => outermost,
                _ => &self.units[unit],
            };
            let own = match &assembled.skeleton {
                Some(skeleton) => &skeleton.bytes,
                None => graph.units[unit].source.bytes(),
            };
            let (bytes, offset) = match parts.next() {
                None => {
                    stack.pop();
                    if depth == 2 && graph.units[unit].part_at.is_none() {
                        ends.push(len);
                    }
                    continue;
                }
                Some(Part::Unit(nested)) => {
                    stack.push((*nested, self.units[*nested].parts.iter()));
                    continue;
                }
                Some(Part::Own(range)) => (&own[range.clone()], range.start),
                Some(Part::Header(bytes, offset)) => (bytes.as_slice(), *offset),
            };
            len += bytes.len() as u64;
            runs.push(Run {
                bytes,
                unit,
                offset,
            });
        }
    }

    /// The rendered text of a unit that was encoded with placeholders.
    pub(crate) fn skeleton(&self, unit: UnitId) -> Option<&Skeleton> {
        self.units[unit].skeleton.as_ref()
    }

    /// The size of the bundle in bytes.
    pub(crate) fn len(&self) -> usize {
        self.units[0].len
    }

    /// Writes the bundle.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub(crate) fn write(&self, graph: &Graph, out: &mut dyn Write) -> io::Result<()> {
        for run in self.runs(graph) {
            out.write_all(run.bytes)?;
        }
        Ok(())
    }
}

/// Renders a text with placeholders, and encodes it; also gives the name by which the placeholders are known.
/// An error says where in the source.
fn skeleton(
    text: &TextSource,
    edits: &EditList<Edit>,
) -> Result<(Skeleton, String), (usize, String)> {
    let source = text.parsable();
    let marker = fresh::name(&text.encoded, "inline-unit-");
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
            Piece::New(range, Edit::Definition(definition)) => {
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
    match encode(&skeleton.text) {
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

/// Adds the placeholder of a definition, in its seal.
fn push_definition(text: &mut String, definition: &Definition, marker: &str) {
    let Definition { header, unit, .. } = definition;
    let placeholder = format!("{header} (@custom \"{marker}\" \"{unit}\"))");
    match &definition.seal {
        None => text.push_str(&placeholder),
        Some(seal) => {
            text.push_str(&seal.header);
            text.push(' ');
            text.push_str(&placeholder);
            push_lines(text, &seal.inside);
            text.push(')');
        }
    }
}

fn encode(text: &str) -> Result<Vec<u8>, wast::Error> {
    let buffer = ParseBuffer::new(text)?;
    let mut wat: Wat<'_> = parser::parse(&buffer)?;
    wat.encode()
}

/// Finds the placeholders in encoded text.
struct Swap<'a> {
    bytes: &'a [u8],
    marker: &'a str,
    len_of: &'a dyn Fn(UnitId) -> usize,
}

impl Swap<'_> {
    /// The parts of the component that is the range `within` of the bytes, and their length.
    fn definition(&mut self, within: Range<usize>) -> (Vec<Part>, usize) {
        let mut parts = Parts::default();
        let bytes = &self.bytes[within.clone()];
        let preamble = within.start..within.start + sections::PREAMBLE;
        parts.own(preamble);
        for section in sections::top_level(bytes) {
            let whole = shift(&section.whole, within.start);
            let payload = shift(&section.payload, within.start);
            let is_definition = matches!(section.id, sections::COMPONENT | sections::CORE_MODULE);
            if !is_definition {
                parts.own(whole);
            } else if let Some(unit) = self.placeholder(payload.clone()) {
                let len = (self.len_of)(unit);
                parts.section(&section, whole.start, vec![Part::Unit(unit)], len);
            } else if section.id == sections::COMPONENT && self.has_placeholder(payload.clone()) {
                let (nested, len) = self.definition(payload);
                parts.section(&section, whole.start, nested, len);
            } else {
                parts.own(whole);
            }
        }
        (parts.parts, parts.len)
    }

    fn has_placeholder(&self, payload: Range<usize>) -> bool {
        memchr::memmem::find(&self.bytes[payload], self.marker.as_bytes()).is_some()
    }

    /// The unit that the definition in `payload` holds the place of.
    fn placeholder(&self, payload: Range<usize>) -> Option<UnitId> {
        let definition = &self.bytes[payload];
        let custom =
            sections::top_level(definition).find(|section| section.id == sections::CUSTOM)?;
        let mut content = BinaryReader::new(&definition[custom.payload], 0);
        if content.read_string().ok()? != self.marker {
            return None;
        }
        let number = content.read_bytes(content.bytes_remaining()).ok()?;
        std::str::from_utf8(number).ok()?.parse().ok()
    }
}

fn shift(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

#[derive(Default)]
struct Parts {
    parts: Vec<Part>,
    len: usize,
}

impl Parts {
    /// Adds own bytes; those that follow each other are one part.
    fn own(&mut self, range: Range<usize>) {
        self.len += range.len();
        match self.parts.last_mut() {
            Some(Part::Own(last)) if last.end == range.start => last.end = range.end,
            _ => self.parts.push(Part::Own(range)),
        }
    }

    fn section(&mut self, section: &Section, offset: usize, payload: Vec<Part>, len: usize) {
        let mut header = Vec::new();
        sections::write_header(&mut header, section.id, len);
        self.len += header.len() + len;
        self.parts.push(Part::Header(header, offset));
        self.parts.extend(payload);
    }
}

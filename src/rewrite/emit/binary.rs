//! A binary, assembled from the outlines of units: each place in them is filled with the bytes of the unit, which are never copied or
//! parsed for it, or with an alias of a definition in the outermost component.

use crate::binary::{self, Sort};
use crate::graph::{Graph, UnitId};
use crate::rewrite::encode::{Encoded, Encodings, Part, Placeholder};
use crate::rewrite::placement::Placement;
use std::collections::HashMap;
use std::io::{self, Write};
use std::ops::Range;

/// A binary as the pieces that it is made of.
#[derive(Debug)]
pub(crate) struct Assembly {
    pieces: Vec<Piece>,
    len: usize,
}

#[derive(Debug)]
struct Piece {
    /// The unit that it comes from.
    unit: UnitId,
    /// Where it starts in that unit's own bytes, or what it stands for there.
    offset: usize,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// So many own bytes.
    Own(usize),
    /// Bytes that no unit has: a section that is an alias, or the id and size of one whose size has changed.
    Made(Vec<u8>),
}

/// What a place is filled with.
pub(crate) enum Filling {
    Definition,
    /// An alias of the definition that has this index in the outermost component.
    Alias(u32),
}

/// A run of bytes of an assembled binary, with where it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chunk<'a> {
    pub(crate) bytes: &'a [u8],
    /// The unit whose own bytes they are.
    pub(crate) unit: UnitId,
    /// Where among those they start.
    pub(crate) offset: usize,
}

/// Assembles the bundle, each unit defined where `placement` says.
pub(crate) fn assemble_bundle(outlines: &Encodings, placement: &Placement) -> Assembly {
    let outermost = outlines.of(0);
    let is_defined =
        |user, place: &Placeholder| placement.is_defined_at(place.unit, user, place.at);
    let shared = outermost.parts.iter().filter_map(|part| match part {
        Part::Placeholder(place) if is_defined(0, place) => Some((place.unit, place.index)),
        _ => None,
    });
    let shared: HashMap<UnitId, u32> = shared.collect();
    assemble(
        outlines,
        0,
        outermost,
        0,
        &|user, place| match is_defined(user, place) {
            true => Filling::Definition,
            false => Filling::Alias(shared[&place.unit]),
        },
    )
}

/// Assembles the binary of a unit that has the outline `outermost`, as the one that is inside of `depth` components. `fill` says what each
/// place in a unit is filled with.
pub(crate) fn assemble(
    outlines: &Encodings,
    unit: UnitId,
    outermost: &Encoded,
    depth: usize,
    fill: &dyn Fn(UnitId, &Placeholder) -> Filling,
) -> Assembly {
    let mut assembler = Assembler {
        outlines,
        fill,
        assembly: Assembly {
            pieces: Vec::new(),
            len: 0,
        },
    };
    assembler.parts(unit, &outermost.parts, depth);
    assembler.assembly
}

struct Assembler<'a> {
    outlines: &'a Encodings,
    fill: &'a dyn Fn(UnitId, &Placeholder) -> Filling,
    assembly: Assembly,
}

impl Assembler<'_> {
    /// Adds parts of a component that is inside of `depth` others.
    fn parts(&mut self, unit: UnitId, parts: &[Part], depth: usize) {
        for part in parts {
            match part {
                Part::Own(Range { start, end }) => {
                    self.push(unit, *start, Content::Own(end - start));
                }
                Part::Nested(offset, nested) => {
                    let header = self.begin(unit, *offset);
                    self.parts(unit, nested, depth + 1);
                    self.end(header, binary::COMPONENT);
                }
                Part::Placeholder(place) => match (self.fill)(unit, place) {
                    Filling::Definition => {
                        let header = self.begin(unit, place.offset);
                        let outlines = self.outlines;
                        self.parts(place.unit, &outlines.of(place.unit).parts, depth + 1);
                        self.end(header, binary::of_definition(place.sort));
                    }
                    Filling::Alias(index) => {
                        let alias = outer_alias(place.sort, depth, index);
                        self.push(unit, place.offset, Content::Made(alias));
                    }
                },
            }
        }
    }

    fn push(&mut self, unit: UnitId, offset: usize, content: Content) {
        self.assembly.len += match &content {
            Content::Own(len) => *len,
            Content::Made(bytes) => bytes.len(),
        };
        self.assembly.pieces.push(Piece {
            unit,
            offset,
            content,
        });
    }

    /// Begins a section. What [`end`](Assembler::end) wants to know: where its header is, and how much is in front of its content.
    fn begin(&mut self, unit: UnitId, offset: usize) -> (usize, usize) {
        self.push(unit, offset, Content::Made(Vec::new()));
        (self.assembly.pieces.len() - 1, self.assembly.len)
    }

    fn end(&mut self, (header, before): (usize, usize), id: u8) {
        let mut bytes = Vec::new();
        binary::write_header(&mut bytes, id, self.assembly.len - before);
        self.assembly.len += bytes.len();
        self.assembly.pieces[header].content = Content::Made(bytes);
    }
}

/// A section with one [alias](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#alias-definitions): of the
/// definition with the index `index`, `count` components further out.
fn outer_alias(sort: Sort, count: usize, index: u32) -> Vec<u8> {
    const OUTER: u8 = 2;
    let mut alias = vec![1];
    alias.extend_from_slice(match sort {
        Sort::CoreModule => &[0x00, 0x11],
        _ => &[0x04],
    });
    alias.push(OUTER);
    binary::write_number(&mut alias, count);
    binary::write_number(&mut alias, index as usize);
    let mut section = Vec::new();
    binary::write(&mut section, binary::ALIAS, &alias);
    section
}

impl Assembly {
    /// The bytes, in order. `outermost` is the outline that it was assembled with.
    pub(crate) fn runs_of<'a>(
        &'a self,
        graph: &'a Graph,
        outlines: &'a Encodings,
        outermost: (UnitId, &'a Encoded),
    ) -> Vec<Chunk<'a>> {
        let run = |piece: &'a Piece| {
            let bytes = match &piece.content {
                Content::Made(bytes) => bytes.as_slice(),
                Content::Own(len) => {
                    let outline = match piece.unit == outermost.0 {
                        true => outermost.1,
                        false => outlines.of(piece.unit),
                    };
                    &outline.own(&graph.units[piece.unit])[piece.offset..piece.offset + len]
                }
            };
            Chunk {
                bytes,
                unit: piece.unit,
                offset: piece.offset,
            }
        };
        self.pieces.iter().map(run).collect()
    }

    /// The bytes of the bundle, in order.
    pub(crate) fn runs<'a>(&'a self, graph: &'a Graph, outlines: &'a Encodings) -> Vec<Chunk<'a>> {
        self.runs_of(graph, outlines, (0, outlines.of(0)))
    }

    /// The size in bytes.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Writes the bundle.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub(crate) fn write(
        &self,
        graph: &Graph,
        outlines: &Encodings,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        for run in self.runs(graph, outlines) {
            out.write_all(run.bytes)?;
        }
        Ok(())
    }
}

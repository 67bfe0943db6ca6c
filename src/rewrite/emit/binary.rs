//! A binary, assembled from the encodings of units: each placeholder in them is filled with the bytes of the unit, which are neither
//! copied nor parsed for it, or with an alias of a definition in the outermost component.

use crate::binary::{self, Sort};
use crate::graph::UnitId;
use crate::rewrite::encode::{Encoded, Part, Placeholder};
use crate::rewrite::plan::Rewrite;
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

/// Bytes of an assembled binary that follow each other, with where they come from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chunk<'a> {
    pub(crate) bytes: &'a [u8],
    /// The unit whose own bytes they are.
    pub(crate) unit: UnitId,
    /// Where among those they start.
    pub(crate) offset: usize,
}

/// Assembles the bundle, each unit defined where its placement says.
pub(crate) fn assemble_bundle(rewrite: &Rewrite) -> Assembly {
    let placement = rewrite.placement();
    let outermost = rewrite.encoded(0);
    let is_defined =
        |user, place: &Placeholder| placement.is_defined_at(place.unit, user, place.at);
    let shared = outermost.parts.iter().filter_map(|part| match part {
        Part::Placeholder(place) if is_defined(0, place) => Some((place.unit, place.index)),
        _ => None,
    });
    let shared: HashMap<UnitId, u32> = shared.collect();
    assemble(
        rewrite,
        outermost,
        0,
        &|user, place| match is_defined(user, place) {
            true => Filling::Definition,
            false => Filling::Alias(shared[&place.unit]),
        },
    )
}

/// Assembles the binary of the unit that `outermost` encodes, which is inside of `depth` components. `fill` says what fills each
/// placeholder in a unit.
pub(crate) fn assemble(
    rewrite: &Rewrite,
    outermost: &Encoded,
    depth: usize,
    fill: &dyn Fn(UnitId, &Placeholder) -> Filling,
) -> Assembly {
    let mut assembler = Assembler {
        rewrite,
        fill,
        assembly: Assembly {
            pieces: Vec::new(),
            len: 0,
        },
    };
    assembler.parts(outermost.unit, &outermost.parts, depth);
    assembler.assembly
}

struct Assembler<'a> {
    rewrite: &'a Rewrite,
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
                        let rewrite = self.rewrite;
                        self.parts(place.unit, &rewrite.encoded(place.unit).parts, depth + 1);
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
    /// The bytes, in order, of what was assembled with `outermost`.
    pub(crate) fn chunks_of<'a>(
        &'a self,
        rewrite: &'a Rewrite,
        outermost: &'a Encoded,
    ) -> Vec<Chunk<'a>> {
        let chunk = |piece: &'a Piece| {
            let bytes = match &piece.content {
                Content::Made(bytes) => bytes.as_slice(),
                Content::Own(len) => {
                    let encoded = match piece.unit == outermost.unit {
                        true => outermost,
                        false => rewrite.encoded(piece.unit),
                    };
                    let unit = &rewrite.graph.units[piece.unit];
                    &encoded.own(unit)[piece.offset..piece.offset + len]
                }
            };
            Chunk {
                bytes,
                unit: piece.unit,
                offset: piece.offset,
            }
        };
        self.pieces.iter().map(chunk).collect()
    }

    /// The bytes of the bundle, in order.
    pub(crate) fn chunks<'a>(&'a self, rewrite: &'a Rewrite) -> Vec<Chunk<'a>> {
        self.chunks_of(rewrite, rewrite.encoded(0))
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
    pub(crate) fn write(&self, rewrite: &Rewrite, out: &mut dyn Write) -> io::Result<()> {
        for chunk in self.chunks(rewrite) {
            out.write_all(chunk.bytes)?;
        }
        Ok(())
    }
}

//! Assembles a binary from the encodings of units: each placeholder is filled with the bytes of its unit, which are neither copied nor
//! parsed, or with an alias of a definition in the outermost component.

use crate::binary::{self, Sort};
use crate::graph::UnitId;
use crate::rewrite::encode::{Encoded, Part, Placeholder};
use crate::rewrite::plan::Rewrite;
use std::collections::HashMap;
use std::io::{self, Write};
use std::ops::Range;

/// A binary as a sequence of pieces.
#[derive(Debug)]
pub(crate) struct Assembly {
    pieces: Vec<Piece>,
    len: usize,
}

#[derive(Debug)]
struct Piece {
    /// The unit that the piece comes from.
    unit: UnitId,
    /// The offset in the unit's own bytes, of the piece or of the section that it stands for.
    offset: usize,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// This many of the unit's own bytes.
    Own(usize),
    /// Bytes that no unit contains: an alias section, or the id and size of a section whose size changes.
    Made(Vec<u8>),
}

/// The content of a placeholder.
pub(crate) enum Filling {
    Definition,
    /// An alias of the definition with this index in the outermost component.
    Alias(u32),
}

/// Consecutive bytes of an assembled binary, with their origin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chunk<'a> {
    pub(crate) bytes: &'a [u8],
    /// The unit that they come from.
    pub(crate) unit: UnitId,
    /// Their offset in the unit's own bytes, or the offset of the section that they stand for.
    pub(crate) offset: usize,
}

/// Assembles the bundle, with each unit defined where it is placed.
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

/// Assembles the binary of the unit that `outermost` encodes, which is nested in `depth` components. `fill` returns the content of each
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
    /// Appends parts of a component that is nested in `depth` others.
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

    /// Begins a section. Returns the argument of [`end`](Assembler::end): the piece of its header, and the number of bytes before its content.
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

/// Returns a section with one [alias](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#alias-definitions), of
/// the definition with the index `index`, `count` components further out.
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
    /// Returns the bytes of a binary assembled with `outermost`, in order.
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

    /// Returns the bytes of the bundle, in order.
    pub(crate) fn chunks<'a>(&'a self, rewrite: &'a Rewrite) -> Vec<Chunk<'a>> {
        self.chunks_of(rewrite, rewrite.encoded(0))
    }

    /// The size in bytes.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Writes the bundle to `out`.
    ///
    /// # Errors
    ///
    /// If writing fails.
    pub(crate) fn write(&self, rewrite: &Rewrite, out: &mut dyn Write) -> io::Result<()> {
        for chunk in self.chunks(rewrite) {
            out.write_all(chunk.bytes)?;
        }
        Ok(())
    }
}

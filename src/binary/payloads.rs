//! The one walk over a binary: [`Payloads`] yields the payloads of a binary in chunks, including payloads of nested definitions.

use std::ops::Range;
use wasmparser::{Chunk, Error, Parser, Payload};

/// How far a walk goes. Each extent includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extent {
    /// The sections of the outermost definition.
    Outermost,
    /// The sections of nested components.
    Components,
    /// The sections of nested core modules.
    CoreModules,
    /// Function bodies.
    Bodies,
}

/// The payloads of a binary, up to its end or the first error.
///
/// The binary lies in chunks, each of which ends where a definition starts or ends. So the parser never needs bytes of two
/// chunks at once.
pub(crate) struct Payloads<'a, C> {
    chunks: C,
    extent: Extent,
    /// The rest of the current chunk.
    rest: &'a [u8],
    parser: Parser,
    /// The parsers of the definitions around the innermost.
    around: Vec<Parser>,
    has_ended: bool,
}

impl<'a, C: Iterator<Item = &'a [u8]>> Payloads<'a, C> {
    pub(crate) fn new(
        chunks: impl IntoIterator<Item = &'a [u8], IntoIter = C>,
        extent: Extent,
    ) -> Payloads<'a, C> {
        Payloads {
            chunks: chunks.into_iter(),
            extent,
            rest: &[],
            parser: Parser::new(0),
            around: Vec::new(),
            has_ended: false,
        }
    }

    /// The nesting depth of the definition that contains the last section; 1 for the outermost.
    pub(super) fn depth(&self) -> usize {
        self.around.len() + 1
    }

    /// The bytes behind the last payload in its chunk.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Passes over the function bodies of the code section that the last payload starts. They take `size` bytes.
    pub(crate) fn skip_bodies(&mut self, size: u32) {
        self.parser.skip_section();
        self.skip(size as usize);
    }

    fn skip(&mut self, mut len: usize) {
        while len > self.rest.len() {
            len -= self.rest.len();
            self.rest = &[];
            match self.chunks.next() {
                Some(chunk) => self.rest = chunk,
                None => return,
            }
        }
        self.rest = &self.rest[len..];
    }

    fn read(&mut self) -> Result<Payload<'a>, Error> {
        while self.rest.is_empty()
            && let Some(chunk) = self.chunks.next()
        {
            self.rest = chunk;
        }
        let Chunk::Parsed { payload, consumed } = self.parser.parse(self.rest, true)? else {
            unreachable!("the parser was told that this is all");
        };
        self.rest = &self.rest[consumed..];
        match &payload {
            Payload::CodeSectionStart { size, .. } if self.extent < Extent::Bodies => {
                self.skip_bodies(*size);
            }
            Payload::ModuleSection {
                unchecked_range, ..
            } if self.extent < Extent::CoreModules => self.skip(len(unchecked_range)),
            Payload::ComponentSection {
                unchecked_range, ..
            } if self.extent < Extent::Components => self.skip(len(unchecked_range)),
            Payload::ModuleSection { parser, .. } | Payload::ComponentSection { parser, .. } => {
                let around = std::mem::replace(&mut self.parser, parser.clone());
                self.around.push(around);
            }
            Payload::End(_) => match self.around.pop() {
                Some(around) => self.parser = around,
                None => self.has_ended = true,
            },
            _ => {}
        }
        Ok(payload)
    }
}

impl<'a, C: Iterator<Item = &'a [u8]>> Iterator for Payloads<'a, C> {
    type Item = Result<Payload<'a>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let payload = self.read();
        self.has_ended |= payload.is_err();
        Some(payload)
    }
}

/// The length of a definition. One that does not fit into memory is cut off in any case.
fn len(definition: &Range<u64>) -> usize {
    usize::try_from(definition.end - definition.start).unwrap_or(usize::MAX)
}

//! Prints a share: the core module with nothing in it but what the share's functions and data segments need to be printed
//! as they are in the whole, and stand-ins in between. Given a share; hands the lines of its pieces to the queue.

use super::encode::{self, CODE, DATA, FUNCTIONS, IMPORTS, NO_TYPE, TYPES};
use super::parts::{Job, Module, Parts};
use super::queue::{Queue, Text};
use crate::binary::{self, CUSTOM};
use std::io;
use std::ops::Range;
use std::slice::Iter;
use wasmprinter::{Config, Print};

/// Prints the pieces of the share numbered `number` into the queue, each line of them with `indentation` in front. Whether
/// that was done to the end.
pub(super) fn print(
    share: &Job,
    number: usize,
    module: &Module<'_>,
    indentation: &str,
    queue: &Queue,
) -> bool {
    let excerpt = Excerpt::of(share, module);
    let mut lines = Lines {
        queue,
        number,
        indentation,
        marks: &excerpt.marks,
        segments: excerpt.segments.iter(),
        is_in_piece: false,
        contents: None,
        literal: None,
        is_stopped: false,
        chunk: queue.chunk(),
        buffer: buffer(queue.chunk()),
    };
    let printed = Config::new().print(&excerpt.bytes, &mut lines);
    let is_complete =
        lines.marks.is_empty() && lines.segments.len() == 0 && lines.contents.is_none();
    printed.is_ok() && is_complete && !lines.is_stopped
}

/// A core module with little but the functions and data segments of one share.
struct Excerpt<'a> {
    bytes: Vec<u8>,
    /// The offsets of what is first in a piece and of what is first behind it, in turn.
    marks: Vec<u64>,
    /// The offsets of the data segments in pieces, and what they hold in the whole; in the excerpt they are empty.
    segments: Vec<(u64, &'a [u8])>,
}

impl<'a> Excerpt<'a> {
    fn of(share: &Job, module: &'a Module<'_>) -> Excerpt<'a> {
        let parts = &module.parts;
        let mut excerpt = Excerpt {
            bytes: Vec::with_capacity(size(share, parts)),
            marks: Vec::new(),
            segments: Vec::new(),
        };
        let opened = encode::begin_module(&mut excerpt.bytes, module.depth);
        if !parts.types.is_empty() {
            binary::write(&mut excerpt.bytes, TYPES, parts.types);
        }
        if !share.functions.is_empty() {
            excerpt.functions(&share.functions, parts);
        }
        if !share.segments.is_empty() {
            excerpt.segments(&share.segments, parts);
        }
        for names in &parts.names {
            binary::write(&mut excerpt.bytes, CUSTOM, names);
        }
        if let (Some(first), Some(last)) = (share.functions.first(), share.functions.last()) {
            excerpt.hints(first.start..last.end, parts);
        }
        for section in opened.into_iter().rev() {
            encode::end(&mut excerpt.bytes, section);
        }
        excerpt
    }

    /// Adds the functions of the pieces, those between them as stand-ins, and one more, which ends the last piece.
    fn functions(&mut self, pieces: &[Range<usize>], parts: &Parts<'_>) {
        let (first, end) = (pieces[0].start, pieces[pieces.len() - 1].end);
        self.imports(parts.imported_functions as usize + first);
        let section = encode::begin(&mut self.bytes, FUNCTIONS);
        encode::count(&mut self.bytes, end - first + 1);
        each_item(first, pieces, |at, is_in_piece, _| {
            let ty = match is_in_piece {
                true => parts.types_of_functions[at],
                false => NO_TYPE,
            };
            encode::number(&mut self.bytes, ty);
        });
        encode::end(&mut self.bytes, section);

        let section = encode::begin(&mut self.bytes, CODE);
        encode::count(&mut self.bytes, end - first + 1);
        each_item(first, pieces, |at, is_in_piece, is_mark| {
            let body: &[u8] = match is_in_piece {
                true => &parts.bytes[parts.bodies[at].clone()],
                false => &encode::STUB_FUNCTION[1..],
            };
            encode::count(&mut self.bytes, body.len());
            if is_mark {
                self.marks.push(self.bytes.len() as u64);
            }
            self.bytes.extend_from_slice(body);
        });
        encode::end(&mut self.bytes, section);
    }

    /// Adds so many imported functions, as a [compact](https://github.com/WebAssembly/compact-import-section) import.
    fn imports(&mut self, count: usize) {
        let section = encode::begin(&mut self.bytes, IMPORTS);
        encode::count(&mut self.bytes, 1);
        // No module name, no name, all with one type: a function of no type.
        self.bytes.extend_from_slice(&[0, 0, 0x7e, 0]);
        encode::number(&mut self.bytes, NO_TYPE);
        encode::count(&mut self.bytes, count);
        self.bytes.resize(self.bytes.len() + count, 0);
        encode::end(&mut self.bytes, section);
    }

    /// Adds the data segments of the pieces, those in front of them and between them as stand-ins, and one more, which ends the last piece.
    fn segments(&mut self, pieces: &[Range<usize>], parts: &'a Parts<'_>) {
        let section = encode::begin(&mut self.bytes, DATA);
        encode::count(&mut self.bytes, pieces[pieces.len() - 1].end + 1);
        each_item(0, pieces, |at, is_in_piece, is_mark| {
            let offset = self.bytes.len() as u64;
            if is_mark {
                self.marks.push(offset);
            }
            if !is_in_piece {
                self.bytes.extend_from_slice(encode::STUB_SEGMENT);
                return;
            }
            let segment = &parts.segments[at];
            let contents = &parts.bytes[segment.contents.clone()];
            self.segments.push((offset, contents));
            match &segment.active {
                None => encode::number(&mut self.bytes, 1),
                Some((memory, place)) => {
                    encode::number(&mut self.bytes, 2);
                    encode::number(&mut self.bytes, *memory);
                    self.bytes.extend_from_slice(&parts.bytes[place.clone()]);
                }
            }
            encode::number(&mut self.bytes, 0);
        });
        encode::end(&mut self.bytes, section);
    }

    /// Adds what is known of the branches in the functions of the pieces. For a stand-in it is known as well, so that what is known of the others
    /// is found.
    fn hints(&mut self, functions: Range<usize>, parts: &Parts<'_>) {
        let index = |(function, _): &(u32, _)| (*function - parts.imported_functions) as usize;
        let start = (parts.hints).partition_point(|hints| index(hints) < functions.start);
        let end = (parts.hints).partition_point(|hints| index(hints) < functions.end);
        let hints = &parts.hints[start..end];
        if hints.is_empty() {
            return;
        }
        let section = encode::begin(&mut self.bytes, CUSTOM);
        binary::write_string(&mut self.bytes, "metadata.code.branch_hint");
        encode::count(&mut self.bytes, hints.len());
        for (_, range) in hints {
            let bytes = &parts.bytes[range.clone()];
            self.bytes.extend_from_slice(bytes);
        }
        encode::end(&mut self.bytes, section);
    }
}

/// About how many bytes an excerpt has.
fn size(share: &Job, parts: &Parts<'_>) -> usize {
    let pieces = share.functions.iter();
    let bodies: usize = pieces
        .flat_map(|piece| &parts.bodies[piece.clone()])
        .map(|body| body.len())
        .sum();
    let names: usize = parts.names.iter().map(|names| names.len()).sum();
    let functions = share.functions.last().map_or(0, |last| last.end);
    let segments = share.segments.last().map_or(0, |last| last.end);
    parts.types.len() + names + bodies + 10 * (functions + segments) + 1000
}

/// Calls `see` with every item from `start` to one behind the last piece: its index, whether it is in a piece, and whether a piece
/// starts or has ended there.
fn each_item(start: usize, pieces: &[Range<usize>], mut see: impl FnMut(usize, bool, bool)) {
    let mut at = start;
    for piece in pieces {
        for stub in at..piece.start {
            // The first behind the piece before.
            see(stub, false, stub == at && at != start);
        }
        for item in piece.clone() {
            see(item, true, item == piece.start);
        }
        at = piece.end;
    }
    see(at, false, true);
}

/// Where `wasmprinter` prints an excerpt to.
struct Lines<'a> {
    queue: &'a Queue,
    number: usize,
    indentation: &'a str,
    /// Those of the marks that are not met yet.
    marks: &'a [u64],
    /// Those of the data segments that are not met yet.
    segments: Iter<'a, (u64, &'a [u8])>,
    is_in_piece: bool,
    /// What belongs in the string that is to come in this line.
    contents: Option<&'a [u8]>,
    /// The same, where a literal begins, which may be that string.
    literal: Option<&'a [u8]>,
    is_stopped: bool,
    chunk: usize,
    buffer: Vec<u8>,
}

/// An empty chunk, with some room for the text that makes it full.
fn buffer(chunk: usize) -> Vec<u8> {
    Vec::with_capacity(chunk + chunk / 8)
}

impl Lines<'_> {
    fn send(&mut self, text: Text) {
        self.is_stopped |= self.queue.push(self.number, text).is_err();
    }

    fn flush(&mut self) {
        let text = std::mem::replace(&mut self.buffer, buffer(self.chunk));
        self.send(Text::Lines(text));
    }

    /// Prints what belongs in the string, if it is one that begins with `text`.
    #[cold]
    fn fill(&mut self, text: &str) {
        if let Some(contents) = self.literal.take()
            && text == "\""
        {
            self.contents = None;
            self.string(contents);
        }
    }

    /// Prints what is in a string of bytes, as `wasmprinter` does, which is slow at it.
    fn string(&mut self, contents: &[u8]) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        for part in contents.chunks(1 << 10) {
            for &byte in part {
                match byte {
                    b'"' | b'\\' | ..0x20 | 0x7f.. => {
                        let digits = [
                            DIGITS[usize::from(byte >> 4)],
                            DIGITS[usize::from(byte & 0xf)],
                        ];
                        self.buffer
                            .extend_from_slice(&[b'\\', digits[0], digits[1]]);
                    }
                    _ => self.buffer.push(byte),
                }
            }
            if self.buffer.len() >= self.chunk {
                self.flush();
            }
        }
    }
}

impl Print for Lines<'_> {
    fn write_str(&mut self, text: &str) -> io::Result<()> {
        if self.is_in_piece {
            match *text.as_bytes() {
                // Most texts are so short that a call to copy them takes longer.
                [only] => self.buffer.push(only),
                [first, second] => self.buffer.extend_from_slice(&[first, second]),
                ref bytes => self.buffer.extend_from_slice(bytes),
            }
            if self.literal.is_some() {
                self.fill(text);
            }
            if self.buffer.len() < self.chunk {
                return Ok(());
            }
            self.flush();
        }
        match self.is_stopped {
            true => Err(io::ErrorKind::Interrupted.into()),
            false => Ok(()),
        }
    }

    fn newline(&mut self) -> io::Result<()> {
        // Whether the line belongs to a piece shows with its offset, which comes next.
        Ok(())
    }

    fn start_line(&mut self, offset: Option<u64>) {
        if let Some((mark, rest)) = self.marks.split_first()
            && offset == Some(*mark)
        {
            self.marks = rest;
            self.is_in_piece = !self.is_in_piece;
            if !self.is_in_piece {
                self.flush();
                self.send(Text::EndOfPiece);
            }
        }
        if self.is_in_piece {
            self.buffer.push(b'\n');
            self.buffer.extend_from_slice(self.indentation.as_bytes());
        }
        if let Some((segment, contents)) = self.segments.as_slice().first()
            && offset == Some(*segment)
        {
            self.segments.next();
            // A segment without a string would not be as in the whole.
            self.is_stopped |= self.contents.replace(contents).is_some();
        }
    }

    fn start_literal(&mut self) -> io::Result<()> {
        self.literal = self.contents;
        Ok(())
    }
}

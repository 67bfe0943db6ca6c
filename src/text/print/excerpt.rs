//! Prints a job from an excerpt of its core module: only the parts that the job's functions and data segments need to be printed as in the whole, with
//! stubs in between. The lines of the pieces go to the queue.

use super::encode::{self, CODE, DATA, FUNCTIONS, IMPORTS, NO_TYPE, TYPES};
use super::parts::{Job, Module, Parts};
use super::queue::{Queue, Text};
use crate::binary::{self, CUSTOM, write_number};
use std::io;
use std::ops::Range;
use std::slice::Iter;
use wasmprinter::{Config, Print};

/// Prints the pieces of job `number` into the queue, with `line` at the start of each line. Returns whether they are complete.
pub(super) fn print(
    job: &Job,
    number: usize,
    module: &Module<'_>,
    line: &str,
    queue: &Queue,
) -> bool {
    let excerpt = Excerpt::of(job, module);
    let mut lines = Lines {
        queue,
        number,
        line,
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

/// A core module with little more than the functions and data segments of one job.
struct Excerpt<'a> {
    bytes: Vec<u8>,
    /// The offsets of the first item in a piece and of the first item behind it, in turn.
    marks: Vec<u64>,
    /// The data segments in pieces, empty in the excerpt: their offsets, and their contents in the whole.
    segments: Vec<(u64, &'a [u8])>,
}

impl<'a> Excerpt<'a> {
    fn of(job: &Job, module: &'a Module<'_>) -> Excerpt<'a> {
        let parts = &module.parts;
        let mut excerpt = Excerpt {
            bytes: Vec::with_capacity(size(job, parts)),
            marks: Vec::new(),
            segments: Vec::new(),
        };
        let opened = encode::begin_module(&mut excerpt.bytes, module.depth);
        if !parts.types.is_empty() {
            binary::write(&mut excerpt.bytes, TYPES, parts.types);
        }
        if !job.functions.is_empty() {
            excerpt.functions(&job.functions, parts);
        }
        if !job.segments.is_empty() {
            excerpt.segments(&job.segments, parts);
        }
        for names in &parts.names {
            binary::write(&mut excerpt.bytes, CUSTOM, names);
        }
        if let (Some(first), Some(last)) = (job.functions.first(), job.functions.last()) {
            excerpt.hints(first.start..last.end, parts);
        }
        for section in opened.into_iter().rev() {
            encode::end(&mut excerpt.bytes, section);
        }
        excerpt
    }

    /// Adds the functions of the pieces, stubs for the functions between them, and one more stub, which ends the last piece.
    fn functions(&mut self, pieces: &[Range<usize>], parts: &Parts<'_>) {
        let (first, end) = (pieces[0].start, pieces[pieces.len() - 1].end);
        self.imports(parts.imported_functions as usize + first);
        let section = encode::begin(&mut self.bytes, FUNCTIONS);
        write_number(&mut self.bytes, end - first + 1);
        each_item(first, pieces, |at, is_in_piece, _| {
            let ty = match is_in_piece {
                true => parts.types_of_functions[at] as usize,
                false => NO_TYPE,
            };
            write_number(&mut self.bytes, ty);
        });
        encode::end(&mut self.bytes, section);

        let section = encode::begin(&mut self.bytes, CODE);
        write_number(&mut self.bytes, end - first + 1);
        each_item(first, pieces, |at, is_in_piece, is_mark| {
            let body: &[u8] = match is_in_piece {
                true => &parts.bytes[parts.bodies[at].clone()],
                false => &encode::STUB_FUNCTION[1..],
            };
            write_number(&mut self.bytes, body.len());
            if is_mark {
                self.marks.push(self.bytes.len() as u64);
            }
            self.bytes.extend_from_slice(body);
        });
        encode::end(&mut self.bytes, section);
    }

    /// Adds `count` imported functions, as a [compact](https://github.com/WebAssembly/compact-import-section) import.
    fn imports(&mut self, count: usize) {
        let section = encode::begin(&mut self.bytes, IMPORTS);
        write_number(&mut self.bytes, 1);
        // Empty module name and name, and one type for all: a function of type `NO_TYPE`.
        self.bytes.extend_from_slice(&[0, 0, 0x7e, 0]);
        write_number(&mut self.bytes, NO_TYPE);
        write_number(&mut self.bytes, count);
        self.bytes.resize(self.bytes.len() + count, 0);
        encode::end(&mut self.bytes, section);
    }

    /// Adds the data segments of the pieces, stubs for the segments in front and between, and one more stub, which ends the last piece.
    fn segments(&mut self, pieces: &[Range<usize>], parts: &'a Parts<'_>) {
        let section = encode::begin(&mut self.bytes, DATA);
        write_number(&mut self.bytes, pieces[pieces.len() - 1].end + 1);
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
                None => write_number(&mut self.bytes, 1),
                Some((memory, place)) => {
                    write_number(&mut self.bytes, 2);
                    write_number(&mut self.bytes, *memory as usize);
                    self.bytes.extend_from_slice(&parts.bytes[place.clone()]);
                }
            }
            write_number(&mut self.bytes, 0);
        });
        encode::end(&mut self.bytes, section);
    }

    /// Adds the branch hints of the functions in the range. Stubs keep their hints too, so that `wasmprinter` finds the others.
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
        write_number(&mut self.bytes, hints.len());
        for (_, range) in hints {
            let bytes = &parts.bytes[range.clone()];
            self.bytes.extend_from_slice(bytes);
        }
        encode::end(&mut self.bytes, section);
    }
}

/// Estimates the size of an excerpt in bytes.
fn size(job: &Job, parts: &Parts<'_>) -> usize {
    let pieces = job.functions.iter();
    let bodies: usize = pieces
        .flat_map(|piece| &parts.bodies[piece.clone()])
        .map(|body| body.len())
        .sum();
    let names: usize = parts.names.iter().map(|names| names.len()).sum();
    let functions = job.functions.last().map_or(0, |last| last.end);
    let segments = job.segments.last().map_or(0, |last| last.end);
    parts.types.len() + names + bodies + 10 * (functions + segments) + 1000
}

/// Calls `see` for every item from `start` to the first behind the last piece: with its index, whether it is in a piece, and whether a piece
/// starts or has ended there.
fn each_item(start: usize, pieces: &[Range<usize>], mut see: impl FnMut(usize, bool, bool)) {
    let mut at = start;
    for piece in pieces {
        for stub in at..piece.start {
            // The first item behind the previous piece.
            see(stub, false, stub == at && at != start);
        }
        for item in piece.clone() {
            see(item, true, item == piece.start);
        }
        at = piece.end;
    }
    see(at, false, true);
}

/// The destination of a printed excerpt.
struct Lines<'a> {
    queue: &'a Queue,
    number: usize,
    line: &'a str,
    /// The marks not reached yet.
    marks: &'a [u64],
    /// The data segments not reached yet.
    segments: Iter<'a, (u64, &'a [u8])>,
    is_in_piece: bool,
    /// The contents of the string that is to come in this line.
    contents: Option<&'a [u8]>,
    /// The same at the start of a literal, which may be this string.
    literal: Option<&'a [u8]>,
    is_stopped: bool,
    chunk: usize,
    buffer: Vec<u8>,
}

/// Creates an empty chunk, with some room for the text that fills it up.
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

    /// Prints the contents of the string, if `text` begins it.
    #[cold]
    fn fill(&mut self, text: &str) {
        if let Some(contents) = self.literal.take()
            && text == "\""
        {
            self.contents = None;
            self.string(contents);
        }
    }

    /// Prints the contents of a byte string like `wasmprinter`, but faster.
    fn string(&mut self, contents: &[u8]) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        for part in contents.chunks(1 << 10) {
            for &byte in part {
                match byte {
                    b'"' | b'\\' | ..0x20 | 0x7f.. => {
                        let digit = |digit: u8| DIGITS[usize::from(digit)];
                        let escape = [b'\\', digit(byte >> 4), digit(byte & 0xf)];
                        self.buffer.extend_from_slice(&escape);
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
                // Most texts are so short that calling a function to copy them would take longer.
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
        // The offset, which comes next, shows whether the line belongs to a piece.
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
            self.buffer.extend_from_slice(self.line.as_bytes());
        }
        if let Some((segment, contents)) = self.segments.as_slice().first()
            && offset == Some(*segment)
        {
            self.segments.next();
            // A segment without a string would differ from the whole.
            self.is_stopped |= self.contents.replace(contents).is_some();
        }
    }

    fn start_literal(&mut self) -> io::Result<()> {
        self.literal = self.contents;
        Ok(())
    }
}

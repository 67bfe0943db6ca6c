//! The destination of printed text: `wasmprinter` prints a binary or its outline to a [`Page`], which places the text inside another, leaves
//! out the custom sections that would be wrong in text, and inserts pieces where an outline has stubs.

use super::outline::Stub;
use crate::binary;
use std::io::{self, Write};
use std::ops::Range;
use wasmprinter::{Config, Print};

/// The placement of a text inside another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placement<'a> {
    /// The replacement for the first line, up to the first definition in it.
    pub(super) header: Option<&'a str>,
    /// The start of every line except the first: a line ending, and the indentation.
    pub(super) line: &'a str,
}

impl Placement<'_> {
    /// As a file of its own.
    pub(super) const FILE: Placement<'static> = Placement {
        header: None,
        line: "\n",
    };
}

/// The reason why printing ended early.
#[derive(Debug)]
pub(super) enum Failure {
    /// Writing failed.
    Write(io::Error),
    /// The binary cannot be printed, or not from its outline, for the reason given.
    Print(String),
}

/// Writes the pieces in a range, each in full.
pub(super) type WritePieces<'a> =
    dyn FnMut(Range<usize>, &mut dyn Write) -> Result<(), Failure> + 'a;

/// Prints an outline, with pieces in place of its stubs.
///
/// # Panics
///
/// If a stub is not printed on a line of its own.
pub(super) fn outlined(
    bytes: &[u8],
    stubs: &[Stub],
    placement: Placement<'_>,
    pieces: &mut WritePieces<'_>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let header = placement.header.unwrap_or_default();
    out.write_all(header.as_bytes()).map_err(Failure::Write)?;
    let mut page = Page {
        out,
        placement,
        is_in_header: placement.header.is_some(),
        buffer: String::with_capacity(BUFFER + BUFFER / 4),
        stubs,
        pieces,
        is_in_stub: false,
        failure: None,
    };
    let printed = Config::new().print(bytes, &mut page);
    if let Some(failure) = page.failure.take() {
        return Err(failure);
    }
    printed.map_err(|error| Failure::Print(format!("{error:#}")))?;
    assert!(page.stubs.is_empty(), "every stand-in is on a line");
    page.finish()
}

/// The number of bytes collected before writing: `wasmprinter` prints a few bytes at a time.
const BUFFER: usize = 1 << 16;

struct Page<'a> {
    out: &'a mut dyn Write,
    placement: Placement<'a>,
    /// Whether the current line is the first, which another header replaces.
    is_in_header: bool,
    /// The text printed but not yet written: at least the last line.
    buffer: String,
    /// The stubs not reached yet.
    stubs: &'a [Stub],
    pieces: &'a mut WritePieces<'a>,
    /// Whether the current line is a stub, which is not written.
    is_in_stub: bool,
    failure: Option<Failure>,
}

impl Page<'_> {
    /// Writes the rest. A file ends in a newline, a definition in its parenthesis.
    fn finish(&mut self) -> Result<(), Failure> {
        let rest = if self.placement.header.is_none() {
            &self.buffer
        } else if self.is_in_header {
            // A definition on one line, without its name, is only a header, whose parenthesis is still open.
            ")"
        } else {
            let end = (self.buffer.rfind(')')).expect("a definition ends in a parenthesis");
            &self.buffer[..=end]
        };
        self.out.write_all(rest.as_bytes()).map_err(Failure::Write)
    }

    fn flush(&mut self) -> Result<(), Failure> {
        let written = self.out.write_all(self.buffer.as_bytes());
        self.buffer.clear();
        written.map_err(Failure::Write)
    }

    /// Writes the pieces of the stub whose line begins.
    fn fill(&mut self, stub: &Stub) -> Result<(), Failure> {
        let line = self.placement.line.len();
        self.buffer.truncate(self.buffer.len() - line);
        self.flush()?;
        (self.pieces)(stub.pieces.clone(), self.out)
    }

    /// Keeps the original failure, such as a closed pipe: `wasmprinter` wraps errors, which hides their kind.
    fn keep(&mut self, result: Result<(), Failure>) -> io::Result<()> {
        result.map_err(|failure| {
            self.failure.get_or_insert(failure);
            io::ErrorKind::Interrupted.into()
        })
    }
}

impl Print for Page<'_> {
    fn write_str(&mut self, text: &str) -> io::Result<()> {
        if !self.is_in_stub {
            self.buffer.push_str(text);
        } else if self.failure.is_some() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        Ok(())
    }

    fn newline(&mut self) -> io::Result<()> {
        self.is_in_stub = false;
        if self.is_in_header {
            // The newline behind a complete definition does not end a header.
            self.is_in_header = self.buffer.ends_with(')');
            self.buffer.clear();
            if self.is_in_header {
                return Ok(());
            }
        }
        if self.buffer.len() >= BUFFER {
            let flushed = self.flush();
            self.keep(flushed)?;
        }
        self.buffer.push_str(self.placement.line);
        Ok(())
    }

    fn start_line(&mut self, offset: Option<u64>) {
        if let Some((stub, rest)) = self.stubs.split_first()
            && offset == Some(stub.offset)
        {
            self.stubs = rest;
            self.is_in_stub = true;
            let filled = self.fill(stub);
            // The next call of `write_str` reports it.
            drop(self.keep(filled));
        }
    }

    fn print_custom_section(&mut self, name: &str, _: u64, _: &[u8]) -> io::Result<bool> {
        Ok(binary::is_lost_in_text(name))
    }
}

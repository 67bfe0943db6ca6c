//! Where the text goes: `wasmprinter` prints a binary or its outline to a [`Page`], which places it inside another text,
//! leaves out the custom sections that turn wrong in text, and asks for pieces where an outline has stand-ins. Given what
//! is printed; hands on text to write.

use super::outline::Stub;
use crate::binary;
use std::io::{self, Write};
use std::ops::Range;
use wasmprinter::{Config, Print};

/// How a text is placed inside another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placement<'a> {
    /// What stands in place of the first line, up to the first definition in it.
    pub(super) header: Option<&'a str>,
    /// What stands in front of every line but the first.
    pub(super) indentation: &'a str,
}

/// Why printing ended early.
#[derive(Debug)]
pub(super) enum Failure {
    /// Writing failed.
    Write(io::Error),
    /// The binary cannot be printed, or not from its outline; says why.
    Print(String),
}

/// Writes the pieces in a range, each in full.
pub(super) type WritePieces<'a> =
    dyn FnMut(Range<usize>, &mut dyn Write) -> Result<(), Failure> + 'a;

/// Prints a binary.
pub(super) fn whole(
    bytes: &[u8],
    placement: Placement<'_>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    outlined(bytes, &[], placement, &mut |_, _| Ok(()), out)
}

/// Prints an outline, with pieces in the places of its stand-ins.
///
/// # Panics
///
/// When a stand-in is not printed at a line of its own.
pub(super) fn outlined(
    bytes: &[u8],
    places: &[Stub],
    placement: Placement<'_>,
    pieces: &mut WritePieces<'_>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let mut page = Page {
        out,
        placement,
        is_in_header: placement.header.is_some(),
        buffer: String::with_capacity(BUFFER + BUFFER / 4),
        places,
        pieces,
        is_in_stand_in: false,
        failure: None,
    };
    page.start()?;
    let printed = Config::new().print(bytes, &mut page);
    if let Some(failure) = page.failure.take() {
        return Err(failure);
    }
    printed.map_err(|error| Failure::Print(format!("{error:#}")))?;
    assert!(page.places.is_empty(), "every stand-in is on a line");
    page.finish()
}

/// So much is collected before it is written: `wasmprinter` prints a few bytes at a time.
const BUFFER: usize = 1 << 16;

struct Page<'a> {
    out: &'a mut dyn Write,
    placement: Placement<'a>,
    /// The first line is not wanted where another header is in its place.
    is_in_header: bool,
    /// What was printed and not yet written: at least the last line.
    buffer: String,
    /// The stand-ins that are still to come.
    places: &'a [Stub],
    pieces: &'a mut WritePieces<'a>,
    /// The line of a stand-in is not wanted.
    is_in_stand_in: bool,
    failure: Option<Failure>,
}

impl Page<'_> {
    fn start(&mut self) -> Result<(), Failure> {
        let header = self.placement.header.unwrap_or_default();
        self.out
            .write_all(header.as_bytes())
            .map_err(Failure::Write)
    }

    /// Writes what is left. A whole file ends in a newline, a definition in its parenthesis.
    fn finish(&mut self) -> Result<(), Failure> {
        let rest = if self.placement.header.is_none() {
            &self.buffer
        } else if self.is_in_header {
            // With its name gone, a definition on one line is nothing but a header, and its parenthesis is still to close.
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

    /// Writes what belongs in the place of the stand-in whose line begins.
    fn fill(&mut self, place: &Stub) -> Result<(), Failure> {
        let newline = '\n'.len_utf8() + self.placement.indentation.len();
        self.buffer.truncate(self.buffer.len() - newline);
        self.flush()?;
        (self.pieces)(place.pieces.clone(), self.out)
    }

    /// Keeps the failure, as `wasmprinter` wraps errors: the kind, a closed pipe say, is wanted as it was.
    fn keep(&mut self, result: Result<(), Failure>) -> io::Result<()> {
        result.map_err(|failure| {
            self.failure.get_or_insert(failure);
            io::ErrorKind::Interrupted.into()
        })
    }
}

impl Print for Page<'_> {
    fn write_str(&mut self, text: &str) -> io::Result<()> {
        if !self.is_in_stand_in {
            self.buffer.push_str(text);
        } else if self.failure.is_some() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        Ok(())
    }

    fn newline(&mut self) -> io::Result<()> {
        self.is_in_stand_in = false;
        if self.is_in_header {
            // The newline behind a whole definition is no end of a header.
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
        self.buffer.push('\n');
        self.buffer.push_str(self.placement.indentation);
        Ok(())
    }

    fn start_line(&mut self, offset: Option<u64>) {
        if let Some((place, rest)) = self.places.split_first()
            && offset == Some(place.offset)
        {
            self.places = rest;
            self.is_in_stand_in = true;
            let filled = self.fill(place);
            // The next that is printed reports it.
            drop(self.keep(filled));
        }
    }

    fn print_custom_section(&mut self, name: &str, _: u64, _: &[u8]) -> io::Result<bool> {
        Ok(binary::is_lost_in_text(name))
    }
}

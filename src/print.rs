//! Binaries as text, by `wasmprinter`: placed inside another text, under another name, without the custom sections that
//! turn wrong in text, and on all cores. Given a binary; hands on text, the same on any number of cores.
//!
//! A binary is [outlined](outline), the functions and data segments of its large core modules are [dealt](deal) to
//! threads, which print [excerpts](excerpt) of it ahead into a [queue], and what is written is the [page] of the outline with
//! those pieces in their places. Small binaries are printed by the calling thread alone, and so is what cannot be divided.

mod cores;
mod deal;
mod encode;
mod excerpt;
mod name;
mod outline;
mod page;
mod parts;
mod queue;
#[cfg(test)]
mod tests;

use name::OwnName;
use page::{Failure, Placement};
use std::io::{self, Write};
use std::num::NonZero;
use std::thread;

/// Prints the component or core module in `bytes` as a file of its own.
///
/// # Errors
///
/// When `wasmprinter` cannot print it; says why.
pub(crate) fn to_string(bytes: &[u8]) -> Result<String, String> {
    let mut out = Vec::new();
    to_writer(bytes, &mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).expect("wasmprinter writes UTF-8"))
}

/// Like [`to_string`], in a stream.
///
/// # Errors
///
/// When writing fails, or with [`io::ErrorKind::InvalidData`] when the binary cannot be printed.
pub(crate) fn to_writer(bytes: &[u8], out: &mut dyn Write) -> io::Result<()> {
    let placement = Placement {
        header: None,
        indentation: "",
    };
    print(bytes, placement, &Limits::default(), out)
}

/// Prints the component or core module in `bytes` as a definition: `header` in place of its own `(component $id`,
/// and `indentation` at the start of each line but the first. No newline follows.
///
/// # Errors
///
/// As [`to_writer`].
pub(crate) fn definition(
    bytes: &[u8],
    header: &str,
    indentation: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let placement = Placement {
        header: Some(header),
        indentation,
    };
    print(bytes, placement, &Limits::default(), out)
}

/// How printing is divided. Sizes of what is printed are in bytes of the binary, which are 6 to 15 times as many of text.
#[derive(Clone, Debug)]
struct Limits {
    cores: usize,
    /// Functions and data segments of this size in all are worth starting threads for.
    binary: usize,
    /// Those of a core module of this size are worth printing apart from the rest.
    module: usize,
    /// One piece has this size, if there is no larger function or data segment in it.
    piece: usize,
    /// One share has this size, as its bytes are copied.
    share: usize,
    /// So much a thread is expected to print ahead.
    ahead: usize,
    /// So much text is held at most.
    text: usize,
    /// So much text is handed on at once.
    chunk: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        Limits {
            cores,
            binary: 1 << 17,
            module: 1 << 14,
            piece: 1 << 15,
            share: 1 << 22,
            ahead: 1 << 19,
            text: (cores << 22).clamp(1 << 23, 1 << 25),
            chunk: 1 << 16,
        }
    }
}

fn print(
    bytes: &[u8],
    placement: Placement<'_>,
    limits: &Limits,
    out: &mut dyn Write,
) -> io::Result<()> {
    let own_name = match placement.header {
        Some(_) => OwnName::LeftOut,
        None => OwnName::Kept,
    };
    let mut out = Tally {
        out,
        skipped: 0,
        written: 0,
    };
    if let Some(outline) = outline::outline(bytes, own_name, limits) {
        match cores::print(&outline, placement, limits, &mut out) {
            Ok(()) => return Ok(()),
            Err(Failure::Write(error)) => return Err(error),
            // Printed as a whole, it either succeeds or fails with the places in this binary, not in its outline.
            Err(Failure::Print(_)) => out.skipped = std::mem::take(&mut out.written),
        }
    }
    page::whole(&own_name.apply(bytes), placement, &mut out).map_err(|failure| match failure {
        Failure::Write(error) => error,
        Failure::Print(why) => io::Error::new(io::ErrorKind::InvalidData, why),
    })
}

/// Counts what is written, and leaves out what was written before.
struct Tally<'a> {
    out: &'a mut dyn Write,
    skipped: u64,
    written: u64,
}

impl Write for Tally<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.skipped > 0 {
            let skipped = bytes
                .len()
                .min(usize::try_from(self.skipped).unwrap_or(usize::MAX));
            self.skipped -= skipped as u64;
            return Ok(skipped);
        }
        let written = self.out.write(bytes)?;
        self.written += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

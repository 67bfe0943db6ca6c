//! The sizes from which printing is divided among threads, and the count of printed bytes.

use std::io::{self, Write};
use std::num::NonZero;
use std::thread;

/// The sizes by which printing is divided, in bytes of the binary where not stated otherwise. The text is 6 to 15 times as large.
#[derive(Clone, Debug)]
pub(super) struct Thresholds {
    pub(super) cores: usize,
    /// The least total of functions and data segments that is worth starting threads for.
    pub(super) binary: usize,
    /// The least total in one core module that is worth printing in pieces.
    pub(super) module: usize,
    /// The size of a piece, unless it contains a larger function or data segment.
    pub(super) piece: usize,
    /// The size of a job, whose bytes are copied.
    pub(super) job: usize,
    /// The amount that a thread is expected to print ahead.
    pub(super) ahead: usize,
    /// The greatest number of bytes of text held.
    pub(super) text: usize,
    /// The number of bytes of text pushed at once.
    pub(super) chunk: usize,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        // Where bundles are made on all cores, each is printed on one.
        let cores = match rayon_core::current_thread_index() {
            Some(_) => 1,
            None => thread::available_parallelism().map_or(1, NonZero::get),
        };
        Thresholds {
            cores,
            binary: 1 << 17,
            module: 1 << 14,
            piece: 1 << 15,
            job: 1 << 20,
            ahead: 1 << 18,
            text: (cores << 21).clamp(1 << 22, 1 << 25),
            chunk: 1 << 16,
        }
    }
}

/// Counts the bytes written, and leaves out the first `skipped` bytes, which were written before.
pub(super) struct Tally<'a> {
    out: &'a mut dyn Write,
    pub(super) skipped: u64,
    pub(super) written: u64,
}

impl Tally<'_> {
    pub(super) fn new(out: &mut dyn Write) -> Tally<'_> {
        Tally {
            out,
            skipped: 0,
            written: 0,
        }
    }
}

impl Write for Tally<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.skipped > 0 {
            let skipped = usize::try_from(self.skipped).unwrap_or(usize::MAX);
            let skipped = skipped.min(bytes.len());
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

//! From which size on a core module is divided among threads, and how many bytes of text were printed.

use std::io::{self, Write};
use std::num::NonZero;
use std::thread;

/// How printing is divided. Sizes of what is printed are in bytes of the binary, which are 6 to 15 times as many of text.
#[derive(Clone, Debug)]
pub(super) struct Thresholds {
    pub(super) cores: usize,
    /// Functions and data segments of this size in all are worth starting threads for.
    pub(super) binary: usize,
    /// Those of a core module of this size are worth printing apart from the rest.
    pub(super) module: usize,
    /// One piece has this size, if there is no larger function or data segment in it.
    pub(super) piece: usize,
    /// One share has this size, as its bytes are copied.
    pub(super) share: usize,
    /// So much a thread is expected to print ahead.
    pub(super) ahead: usize,
    /// So much text is held at most.
    pub(super) text: usize,
    /// So much text is handed on at once.
    pub(super) chunk: usize,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        Thresholds {
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

/// Counts what is written, and leaves out what was written before.
pub(super) struct Tally<'a> {
    pub(super) out: &'a mut dyn Write,
    pub(super) skipped: u64,
    pub(super) written: u64,
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

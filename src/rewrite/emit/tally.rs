//! Counts how many bytes of what is written come from each unit.

use crate::graph::UnitId;
use std::io::{self, Write};

/// Passes on what is written, and counts it for the unit that is being written.
pub(super) struct Tally<'a> {
    out: &'a mut dyn Write,
    unit: UnitId,
    counts: Vec<u64>,
}

impl<'a> Tally<'a> {
    /// Begins with the outermost unit of `units` that there are.
    pub(super) fn new(units: usize, out: &'a mut dyn Write) -> Tally<'a> {
        Tally {
            out,
            unit: 0,
            counts: vec![0; units],
        }
    }

    /// Goes on with another unit. The one before.
    pub(super) fn switch(&mut self, unit: UnitId) -> UnitId {
        std::mem::replace(&mut self.unit, unit)
    }

    /// How many bytes were written for each unit.
    pub(super) fn counts(self) -> Vec<u64> {
        self.counts
    }
}

impl Write for Tally<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.counts[self.unit] += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

//! Counts the written bytes that come from each unit.

use crate::graph::UnitId;
use std::io::{self, Write};

/// A writer that forwards to another, and counts the bytes for the current unit.
pub(super) struct Tally<'a> {
    out: &'a mut dyn Write,
    unit: UnitId,
    /// The number of bytes written for each unit.
    pub(super) counts: Vec<u64>,
}

impl<'a> Tally<'a> {
    /// Creates counts for `units` units. The outermost one is the current unit.
    pub(super) fn new(units: usize, out: &'a mut dyn Write) -> Tally<'a> {
        Tally {
            out,
            unit: 0,
            counts: vec![0; units],
        }
    }

    /// Makes `unit` the current unit, and returns the previous one.
    pub(super) fn switch(&mut self, unit: UnitId) -> UnitId {
        std::mem::replace(&mut self.unit, unit)
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

//! Prints on all cores: threads print the pieces of an outline ahead, the calling thread prints the outline itself and
//! writes all text, in order. Given an outline; hands on text to write.

use super::excerpt;
use super::limits::{Tally, Thresholds};
use super::outline::Outline;
use super::page::{self, Failure, Placement};
use super::queue::{Queue, Text};
use std::io::Write;
use std::ops::Range;
use std::thread;

/// Prints an outline with its pieces.
///
/// What is written before a failure is the start of what printing on one core writes.
pub(super) fn print(
    outline: &Outline<'_>,
    placement: Placement<'_>,
    limits: &Thresholds,
    out: &mut Tally<'_>,
) -> Result<(), Failure> {
    let queue = Queue::new(outline.shares.len(), limits.text, limits.chunk);
    thread::scope(|scope| {
        let _stop = StopAtEnd(&queue);
        for _ in 0..limits.cores.min(outline.shares.len()) {
            thread::Builder::new()
                .name("print".to_owned())
                .spawn_scoped(scope, || work(outline, placement.indentation, &queue))
                .map_err(|error| Failure::Print(error.to_string()))?;
        }
        let mut pieces = |range: Range<usize>, out: &mut dyn Write| {
            range
                .into_iter()
                .try_for_each(|piece| write_piece(outline.pieces[piece], &queue, out))
        };
        page::outlined(&outline.bytes, &outline.places, placement, &mut pieces, out)
    })
}

/// Prints shares until none is left.
fn work(outline: &Outline<'_>, indentation: &str, queue: &Queue) {
    while let Some(number) = queue.take() {
        let mut unless_done = BrokenAtEnd {
            queue,
            share: number,
            is_broken: true,
        };
        let share = &outline.shares[number];
        let module = &outline.modules[share.module];
        let is_printed = excerpt::print(share, number, module, indentation, queue);
        unless_done.is_broken = !is_printed;
    }
}

fn write_piece(share: usize, queue: &Queue, out: &mut dyn Write) -> Result<(), Failure> {
    loop {
        match queue.pop(share) {
            Text::Lines(lines) => out.write_all(&lines).map_err(Failure::Write)?,
            Text::EndOfPiece => return Ok(()),
            Text::Broken => return Err(Failure::Print("it must be printed as a whole".to_owned())),
        }
    }
}

/// Lets the threads end when nothing more will be written, also after a panic.
struct StopAtEnd<'a>(&'a Queue);

impl Drop for StopAtEnd<'_> {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// Tells of a share that was not printed to the end, also after a panic.
struct BrokenAtEnd<'a> {
    queue: &'a Queue,
    share: usize,
    is_broken: bool,
}

impl Drop for BrokenAtEnd<'_> {
    fn drop(&mut self) {
        if self.is_broken {
            // When the printing was given up, nobody asks.
            drop(self.queue.push(self.share, Text::Broken));
        }
    }
}

//! Prints on all cores: threads print the pieces of an outline ahead; the calling thread prints the outline itself and writes all text in order.

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
/// After a failure, the text written so far is the start of the text that one core writes.
pub(super) fn print(
    outline: &Outline<'_>,
    placement: Placement<'_>,
    limits: &Thresholds,
    out: &mut Tally<'_>,
) -> Result<(), Failure> {
    let queue = Queue::new(outline.jobs.len(), limits.text, limits.chunk);
    thread::scope(|scope| {
        let _stop = StopAtEnd(&queue);
        for _ in 0..limits.cores.min(outline.jobs.len()) {
            let thread = thread::Builder::new().name("print".to_owned());
            let spawned = thread.spawn_scoped(scope, || work(outline, placement.line, &queue));
            spawned.map_err(|error| Failure::Print(error.to_string()))?;
        }
        let mut pieces = |range: Range<usize>, out: &mut dyn Write| {
            let mut jobs = outline.pieces[range].iter();
            jobs.try_for_each(|job| write_piece(*job, &queue, out))
        };
        page::outlined(&outline.bytes, &outline.stubs, placement, &mut pieces, out)
    })
}

/// Prints jobs until none is left.
fn work(outline: &Outline<'_>, line: &str, queue: &Queue) {
    while let Some(number) = queue.take() {
        let mut unless_done = BrokenAtEnd {
            queue,
            job: number,
            is_broken: true,
        };
        let job = &outline.jobs[number];
        let module = &outline.modules[job.module];
        unless_done.is_broken = !excerpt::print(job, number, module, line, queue);
    }
}

fn write_piece(job: usize, queue: &Queue, out: &mut dyn Write) -> Result<(), Failure> {
    loop {
        match queue.pop(job) {
            Text::Lines(lines) => out.write_all(&lines).map_err(Failure::Write)?,
            Text::EndOfPiece => return Ok(()),
            Text::Broken => return Err(Failure::Print("it must be printed as a whole".to_owned())),
        }
    }
}

/// Lets the threads end when nothing more will be written, even after a panic.
struct StopAtEnd<'a>(&'a Queue);

impl Drop for StopAtEnd<'_> {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// Reports a job that was not printed to the end, even after a panic.
struct BrokenAtEnd<'a> {
    queue: &'a Queue,
    job: usize,
    is_broken: bool,
}

impl Drop for BrokenAtEnd<'_> {
    fn drop(&mut self) {
        if self.is_broken {
            // After printing was stopped, nobody waits for the job.
            drop(self.queue.push(self.job, Text::Broken));
        }
    }
}

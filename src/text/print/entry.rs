//! The entries: each prints a binary, as a file or as a definition in another text. Threads print the pieces of an outline ahead; the
//! calling thread prints the outline itself and writes all text in order.

use super::excerpt;
use super::limits::{Tally, Thresholds};
use super::outline::{self, Outline};
use super::page::{self, Failure, Placement};
use super::queue::{Queue, Text};
use crate::binary::OwnName;
use std::io::{self, Write};
use std::ops::Range;
use std::thread;

/// Prints the component or core module in `bytes` as a file.
///
/// # Errors
///
/// Returns the reason if `wasmprinter` cannot print it.
pub(crate) fn print_to_string(bytes: &[u8]) -> Result<String, String> {
    let mut out = Vec::new();
    print_to_writer(bytes, &mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).expect("wasmprinter writes UTF-8"))
}

/// Like [`print_to_string`], but writes to `out`.
///
/// # Errors
///
/// If writing fails, or with [`io::ErrorKind::InvalidData`] if the binary cannot be printed.
pub(crate) fn print_to_writer(bytes: &[u8], out: &mut dyn Write) -> io::Result<()> {
    print(bytes, Placement::FILE, &Thresholds::default(), out)
}

/// Prints the component or core module in `bytes` as a definition: with `header` instead of its own `(component $id`, `line` (a line
/// ending and the indentation) at the start of each line except the first, and no newline at the end.
///
/// # Errors
///
/// Like [`print_to_writer`].
pub(crate) fn print_definition(
    bytes: &[u8],
    header: &str,
    line: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let placement = Placement {
        header: Some(header),
        line,
    };
    print(bytes, placement, &Thresholds::default(), out)
}

pub(super) fn print(
    bytes: &[u8],
    placement: Placement<'_>,
    limits: &Thresholds,
    out: &mut dyn Write,
) -> io::Result<()> {
    let own_name = match placement.header {
        Some(_) => OwnName::LeftOut,
        None => OwnName::Kept,
    };
    let mut out = Tally::new(out);
    if let Some(outline) = outline::outline(bytes, own_name, limits) {
        match print_on_threads(&outline, placement, limits, &mut out) {
            Ok(()) => return Ok(()),
            Err(Failure::Write(error)) => return Err(error),
            // Printing as a whole either succeeds, or reports offsets in this binary instead of its outline.
            Err(Failure::Print(_)) => out.skipped = std::mem::take(&mut out.written),
        }
    }
    let mut no_pieces = |_, _: &mut dyn Write| Ok(());
    let bytes = own_name.apply(bytes);
    let printed = page::outlined(&bytes, &[], placement, &mut no_pieces, &mut out);
    printed.map_err(|failure| match failure {
        Failure::Write(error) => error,
        Failure::Print(why) => io::Error::new(io::ErrorKind::InvalidData, why),
    })
}

/// Prints an outline with its pieces.
///
/// After a failure, the text written so far is the start of the text that one core writes.
pub(super) fn print_on_threads(
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

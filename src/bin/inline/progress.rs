//! Shows the current step on standard error: only on a terminal, and only after half a second.

use indicatif::{HumanBytes, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Shorter steps are not shown.
const PATIENCE: Duration = Duration::from_millis(500);

/// The time between updates.
const TICK: Duration = Duration::from_millis(100);

/// A step that may take long. Dropping it clears the line; by default, nothing is shown.
#[derive(Default)]
pub(super) struct Progress {
    written: Arc<AtomicU64>,
    /// The thread that shows it, and the way to stop it; `None` without a terminal.
    shown: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins a step called `what`.
    pub(super) fn begin(what: &'static str) -> Progress {
        let written = Arc::new(AtomicU64::new(0));
        let shown = io::stderr().is_terminal().then(|| {
            let written = Arc::clone(&written);
            let (sender, stop) = mpsc::channel();
            let show = move || {
                if stop.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
                let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
                bar.set_style(ProgressStyle::default_spinner());
                loop {
                    bar.set_message(message(what, written.load(Ordering::Relaxed)));
                    bar.tick();
                    if stop.recv_timeout(TICK) != Err(RecvTimeoutError::Timeout) {
                        return bar.finish_and_clear();
                    }
                }
            };
            (sender, thread::spawn(show))
        });
        Progress { written, shown }
    }

    /// Wraps `out` to count the bytes written to it.
    pub(super) fn counting<'a>(&'a self, out: &'a mut dyn Write) -> impl Write + 'a {
        Counting {
            out,
            written: &self.written,
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, shown)) = self.shown.take() {
            drop(stop);
            // The thread only draws, so its failure does not matter.
            drop(shown.join());
        }
    }
}

fn message(what: &str, written: u64) -> String {
    match written {
        0 => what.to_owned(),
        written => format!("{what}: {}", HumanBytes(written)),
    }
}

struct Counting<'a> {
    out: &'a mut dyn Write,
    written: &'a AtomicU64,
}

impl Write for Counting<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.written.fetch_add(written as u64, Ordering::Relaxed);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_counted() -> io::Result<()> {
        let progress = Progress::begin("writing");
        let mut out = Vec::new();
        progress.counting(&mut out).write_all(&[0; 3000])?;
        assert_eq!(out.len(), 3000);
        assert_eq!(progress.written.load(Ordering::Relaxed), 3000);
        Ok(())
    }

    #[test]
    fn a_message_says_how_much_is_written() {
        assert_eq!(message("reading", 0), "reading");
        assert_eq!(message("writing", 3 << 20), "writing: 3.00 MiB");
    }
}

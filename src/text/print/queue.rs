//! A bounded queue for text printed ahead: several threads push the text of jobs, and one thread pops it, job by job, to write it.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Text of a job, in order.
#[derive(Debug)]
pub(super) enum Text {
    Lines(Vec<u8>),
    EndOfPiece,
    /// The job cannot be printed, or not to the end.
    Broken,
}

/// Printing was stopped.
#[derive(Debug)]
pub(super) struct Stopped;

/// The number of chunks that the job being written may have in a full queue.
const WANTED: usize = 16;

#[derive(Debug)]
pub(super) struct Queue {
    state: Mutex<State>,
    /// Notified when text was added.
    arrived: Condvar,
    /// Notified when text may be added.
    room: Condvar,
    /// The greatest number of bytes held, not counting the job that is being written.
    limit: usize,
    chunk: usize,
}

#[derive(Debug, Default)]
struct State {
    jobs: Vec<VecDeque<Text>>,
    /// The first job that no thread has taken.
    next: usize,
    /// The job that is being written. Its text waits only for its own, since all other text waits for it.
    wanted: Option<usize>,
    length: usize,
    is_stopped: bool,
}

impl Queue {
    /// Creates a queue for a number of jobs that holds at most `limit` bytes of text, pushed in chunks of about `chunk` bytes.
    pub(super) fn new(jobs: usize, limit: usize, chunk: usize) -> Queue {
        Queue {
            state: Mutex::new(State {
                jobs: (0..jobs).map(|_| VecDeque::new()).collect(),
                ..State::default()
            }),
            arrived: Condvar::new(),
            room: Condvar::new(),
            limit,
            chunk,
        }
    }

    /// The number of bytes to push at once.
    pub(super) fn chunk(&self) -> usize {
        self.chunk
    }

    /// Takes the next job to print. Jobs are taken in order, so the job that is being written was taken before, or will be.
    pub(super) fn take(&self) -> Option<usize> {
        let mut state = self.state();
        let taken = state.next;
        if state.is_stopped || taken == state.jobs.len() {
            return None;
        }
        state.next += 1;
        Some(taken)
    }

    /// Adds text of a job. Waits until there is room for it.
    ///
    /// # Errors
    ///
    /// If printing was stopped.
    pub(super) fn push(&self, job: usize, text: Text) -> Result<(), Stopped> {
        let length = text.len();
        let waited = self.room.wait_while(self.state(), |state| {
            let is_full = state.length >= self.limit;
            let waits = state.wanted != Some(job) || state.jobs[job].len() >= WANTED;
            length > 0 && is_full && waits && !state.is_stopped
        });
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        if state.is_stopped {
            return Err(Stopped);
        }
        state.length += length;
        state.jobs[job].push_back(text);
        if state.wanted == Some(job) {
            self.arrived.notify_one();
        }
        Ok(())
    }

    /// Returns the next text of a job. Waits until it is there.
    pub(super) fn pop(&self, job: usize) -> Text {
        let mut state = self.state();
        if state.wanted != Some(job) {
            state.wanted = Some(job);
            self.room.notify_all();
        }
        let is_missing = |state: &mut State| state.jobs[job].is_empty();
        let waited = self.arrived.wait_while(state, is_missing);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        let text = state.jobs[job].pop_front().expect("it has arrived");
        let was_full = state.length >= self.limit;
        state.length -= text.len();
        if was_full {
            self.room.notify_all();
        }
        text
    }

    /// Stops printing, and ends all waiting for room: nothing more will be written.
    pub(super) fn stop(&self) {
        self.state().is_stopped = true;
        self.room.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No holder of the lock leaves the state half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Text {
    fn len(&self) -> usize {
        match self {
            Text::Lines(lines) => lines.len(),
            Text::EndOfPiece | Text::Broken => 0,
        }
    }
}

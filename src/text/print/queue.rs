//! What was printed ahead of what is being written, within a limit. Given text by the threads that print; hands it on,
//! share by share, to the one that writes.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Text of a share, in order.
#[derive(Debug)]
pub(super) enum Text {
    Lines(Vec<u8>),
    EndOfPiece,
    /// The share cannot be printed, or not to the end.
    Broken,
}

/// The printing was given up.
#[derive(Debug)]
pub(super) struct Stopped;

#[derive(Debug)]
pub(super) struct Queue {
    state: Mutex<State>,
    /// Text was added.
    arrived: Condvar,
    /// Text may be added.
    room: Condvar,
    /// So much text is here at most, not counting the share that is being written.
    limit: usize,
    chunk: usize,
}

#[derive(Debug)]
struct State {
    shares: Vec<VecDeque<Text>>,
    /// The first share that no thread has taken.
    next: usize,
    /// The share that is being written: its text never waits, as all other text waits for it.
    wanted: Option<usize>,
    length: usize,
    is_stopped: bool,
}

impl Queue {
    /// A queue for so many shares, with at most `limit` bytes of text, handed on in chunks of about `chunk` bytes.
    pub(super) fn new(shares: usize, limit: usize, chunk: usize) -> Queue {
        Queue {
            state: Mutex::new(State {
                shares: (0..shares).map(|_| VecDeque::new()).collect(),
                next: 0,
                wanted: None,
                length: 0,
                is_stopped: false,
            }),
            arrived: Condvar::new(),
            room: Condvar::new(),
            limit,
            chunk,
        }
    }

    /// How much text is to be pushed at once.
    pub(super) fn chunk(&self) -> usize {
        self.chunk
    }

    /// The next share to print. They are taken in order, so that the share that is wanted is always one that was taken, or will be.
    pub(super) fn take(&self) -> Option<usize> {
        let mut state = self.state();
        let taken = state.next;
        if state.is_stopped || taken == state.shares.len() {
            return None;
        }
        state.next += 1;
        Some(taken)
    }

    /// Adds text of a share, when there is room for it.
    ///
    /// # Errors
    ///
    /// When the printing was given up.
    pub(super) fn push(&self, share: usize, text: Text) -> Result<(), Stopped> {
        let length = text.len();
        let mut state = self.state();
        while length > 0
            && !state.is_stopped
            && state.length >= self.limit
            && state.wanted != Some(share)
        {
            state = wait(&self.room, state);
        }
        if state.is_stopped {
            return Err(Stopped);
        }
        state.length += length;
        state.shares[share].push_back(text);
        if state.wanted == Some(share) {
            self.arrived.notify_one();
        }
        Ok(())
    }

    /// The next text of a share, once it is there.
    pub(super) fn pop(&self, share: usize) -> Text {
        let mut state = self.state();
        if state.wanted != Some(share) {
            state.wanted = Some(share);
            self.room.notify_all();
        }
        loop {
            if let Some(text) = state.shares[share].pop_front() {
                let was_full = state.length >= self.limit;
                state.length -= text.len();
                if was_full && state.length < self.limit {
                    self.room.notify_all();
                }
                return text;
            }
            state = wait(&self.arrived, state);
        }
    }

    /// Ends all waiting for room: nothing more will be written.
    pub(super) fn stop(&self) {
        self.state().is_stopped = true;
        self.room.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that holds the lock leaves the state half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wait<'a>(condition: &Condvar, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
    condition
        .wait(state)
        .unwrap_or_else(PoisonError::into_inner)
}

impl Text {
    fn len(&self) -> usize {
        match self {
            Text::Lines(lines) => lines.len(),
            Text::EndOfPiece | Text::Broken => 0,
        }
    }
}

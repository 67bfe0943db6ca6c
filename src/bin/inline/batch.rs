//! Bundles several parents in one run, on all cores. Prints one line for each, in the order of the arguments.

use crate::arguments::Arguments;
use crate::destination::to_standard_output;
use crate::failure::Failure;
use crate::job;
use crate::job::show_differences;
use crate::messages::Messages;
use crate::parents::Claims;
use crate::transaction::{Done, Task};
use inline::{Diagnostic, Loader};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// Carries out each of `runs`, even if others fail.
///
/// # Errors
///
/// If any run fails. Its messages are printed by then.
pub(super) fn run(
    (runs, claims): (&[Arguments], &Claims),
    task: Task,
    loader: &dyn Loader,
    messages: &Messages,
) -> Result<(), Failure> {
    let mut summary = Summary::default();
    map_ordered(
        runs,
        |run| {
            let buffered = Messages::buffered(run);
            (job::run((run, claims), task, loader, &buffered), buffered)
        },
        |run, (outcome, buffered)| {
            buffered.flush();
            let state = state(outcome, run, messages);
            summary.add(state, run);
        },
    );
    summary.finish(runs[0].quiet)
}

/// The outcome for one parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Written,
    Same,
    /// It bundles, and nothing is written.
    Valid,
    Differs,
    Failed,
}

impl State {
    fn is_good(self) -> bool {
        matches!(self, State::Written | State::Same | State::Valid)
    }

    fn word(self) -> &'static str {
        match self {
            State::Written => "written",
            State::Same => "same",
            State::Valid => "valid",
            State::Differs => "differs",
            State::Failed => "failed",
        }
    }
}

/// Returns the outcome for one parent, and prints its messages.
fn state(outcome: Result<Vec<Done>, Failure>, run: &Arguments, messages: &Messages) -> State {
    let done = match outcome {
        Ok(done) => done,
        Err(failure) => {
            failure.report(messages);
            return State::Failed;
        }
    };
    match show_differences(&done, run, messages) {
        Err(_) => State::Differs,
        Ok(()) if done.is_empty() => State::Valid,
        Ok(()) if done.iter().any(Done::is_written) => State::Written,
        Ok(()) => State::Same,
    }
}

/// The number of parents in each state.
#[derive(Default)]
struct Summary {
    counts: BTreeMap<State, usize>,
    /// The reason why a line could not be printed.
    unprinted: Option<Diagnostic>,
}

impl Summary {
    fn add(&mut self, state: State, run: &Arguments) {
        *self.counts.entry(state).or_default() += 1;
        let path = match (&run.output, state) {
            (Some(path), State::Written | State::Same | State::Differs) => path,
            _ => &run.parents[0],
        };
        if !(run.quiet && state.is_good()) {
            self.say(&format!("{:<7} {}", state.word(), path.display()));
        }
    }

    /// Prints a line to standard output, to which no bundle is written.
    fn say(&mut self, line: &str) {
        let line = inline::escape_line(line);
        let said = to_standard_output(|out| writeln!(out, "{line}"));
        self.unprinted = self.unprinted.take().or(said.err());
    }

    fn finish(mut self, is_quiet: bool) -> Result<(), Failure> {
        let is_good = self.counts.keys().all(|state| state.is_good());
        if !(is_quiet && is_good) {
            let all: usize = self.counts.values().sum();
            let counts = self.counts.iter();
            let counts = counts.map(|(state, count)| format!("{count} {}", state.word()));
            let counts: Vec<String> = counts.collect();
            self.say(&format!("{all} parents: {}", counts.join(", ")));
        }
        match (self.unprinted, is_good) {
            (Some(error), _) => Err(error.into()),
            (None, true) => Ok(()),
            (None, false) => Err(Failure::Reported),
        }
    }
}

/// Calls `work` for each item, on all cores, and `done` with each result, in order, as soon as possible.
pub(super) fn map_ordered<'a, T: Sync, R: Send>(
    items: &'a [T],
    work: impl Fn(&'a T) -> R + Sync,
    mut done: impl FnMut(&'a T, R),
) {
    match items {
        [] => return,
        [item] => return done(item, work(item)),
        _ => {}
    }
    let (work, next) = (&work, &AtomicUsize::new(0));
    let (sender, receiver) = mpsc::channel();
    rayon_core::in_place_scope(|scope| {
        // One worker per thread: a thread that waits for a part of its item never begins another item meanwhile.
        scope.spawn_broadcast(move |_, _| {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = items.get(at) else { return };
                let sent = sender.send((at, work(item)));
                sent.expect("the receiver stays to the end");
            }
        });
        let mut early = BTreeMap::new();
        let mut at = 0;
        for (index, result) in receiver {
            early.insert(index, result);
            while let Some(result) = early.remove(&at) {
                done(&items[at], result);
                at += 1;
            }
        }
    });
}

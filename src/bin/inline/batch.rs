//! Several parents in one run: bundled on all cores, and told of in order, a line each.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::job::{self, show_differences};
use crate::map_ordered::map_ordered;
use crate::messages::Messages;
use crate::output::{Done, Reserved, Task};
use inline::Loader;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Does what each of `runs` says, also where others fail.
///
/// # Errors
///
/// When any has failed; what is wrong is said then.
pub(super) fn run(
    runs: &[Arguments],
    task: Task,
    loader: &dyn Loader,
    messages: &Messages,
) -> Result<(), Failure> {
    let reserved = Reserved::new(runs.iter().flat_map(Arguments::outputs));
    let mut summary = Summary::default();
    map_ordered(
        runs,
        |run| {
            let buffered = Messages::buffered(run);
            (job::run(run, task, loader, &reserved, &buffered), buffered)
        },
        |run, (outcome, buffered)| {
            buffered.flush();
            let state = state(outcome, run, messages);
            summary.add(state, run);
        },
    );
    summary.finish(runs[0].quiet)
}

/// What became of one parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Written,
    Same,
    Differs,
    Failed,
}

impl State {
    fn is_good(self) -> bool {
        matches!(self, State::Written | State::Same)
    }

    fn word(self) -> &'static str {
        match self {
            State::Written => "written",
            State::Same => "same",
            State::Differs => "differs",
            State::Failed => "failed",
        }
    }
}

/// What became of one parent; what is wrong is said.
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
        Ok(()) if done.iter().any(Done::is_written) => State::Written,
        Ok(()) => State::Same,
    }
}

/// How many parents there were of each state.
#[derive(Default)]
struct Summary(BTreeMap<State, usize>);

impl Summary {
    fn add(&mut self, state: State, run: &Arguments) {
        *self.0.entry(state).or_default() += 1;
        let path = match (&run.output, state) {
            (Some(path), State::Written | State::Same | State::Differs) => path,
            _ => &run.parents[0],
        };
        if !(run.quiet && state.is_good()) {
            say(&format!("{:<7} {}", state.word(), path.display()));
        }
    }

    fn finish(self, is_quiet: bool) -> Result<(), Failure> {
        let is_good = self.0.keys().all(|state| state.is_good());
        if !(is_quiet && is_good) {
            let all: usize = self.0.values().sum();
            let counts = self.0.iter();
            let counts = counts.map(|(state, count)| format!("{count} {}", state.word()));
            let counts: Vec<String> = counts.collect();
            say(&format!("{all} parents: {}", counts.join(", ")));
        }
        match is_good {
            true => Ok(()),
            false => Err(Failure::Reported),
        }
    }
}

/// Prints a line to standard output, where no bundle goes.
fn say(line: &str) {
    // Whoever does not read on has seen enough.
    drop(writeln!(io::stdout(), "{}", inline::escape(line)));
}

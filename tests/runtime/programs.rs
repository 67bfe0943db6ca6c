//! Whole programs whose meaning is known by their construction: cut into files, bundled, run, and held against what they must do.
//!
//! `INLINE_SEEDS` is how many are tried, `INLINE_FIRST_SEED` which is the first.

mod check;
mod grow;
mod pool;
mod predict;
mod program;
mod types;
mod write;

use crate::choices::{Choices, reduced, seeds};
use std::num::NonZero;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

#[test]
fn programs_do_what_their_construction_says() {
    each_seed(seeds(200), check::good);
}

#[test]
fn programs_with_a_mistake_are_refused() {
    each_seed(seeds(300), check::bad);
}

/// Checks what is made of choices, and writes down what that is.
type Check = fn(&mut Choices, &mut String) -> Result<(), String>;

/// Checks programs on all cores; of the first that fails, says what is left of it.
fn each_seed(seeds: std::ops::Range<u64>, check: Check) {
    let next = AtomicU64::new(seeds.start);
    let work = || -> Result<(), String> {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return Ok(());
            }
            let mut choices = Choices::of_seed(seed);
            if let Err(why) = caught(&mut choices, check) {
                next.store(seeds.end, Ordering::Relaxed);
                return Err(format!(
                    "seed {seed}: {}",
                    smallest(choices.made(), &why, check)
                ));
            }
        }
    };
    let failed = thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let ends = workers
            .into_iter()
            .map(|worker| worker.join().expect("a failure is returned"));
        ends.filter_map(Result::err).next()
    });
    if let Some(why) = failed {
        panic!("{why}");
    }
}

/// How the smallest program fails that fails in the same way: its first line is the same, but for numbers.
fn smallest(made: Vec<u64>, why: &str, check: Check) -> String {
    let kind = |why: &str| {
        let line = why.lines().next().unwrap_or_default();
        line.split(|c: char| c.is_numeric() || c == '`')
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let wanted = kind(why);
    let least = reduced(made, |made| {
        caught(&mut Choices::again(made), check).is_err_and(|why| kind(&why) == wanted)
    });
    caught(&mut Choices::again(&least), check).expect_err("it fails as it is reduced")
}

/// A panic is a failure, too.
fn caught(choices: &mut Choices, check: Check) -> Result<(), String> {
    let mut program = String::new();
    let checked = panic::catch_unwind(AssertUnwindSafe(|| check(choices, &mut program)));
    let checked = checked.unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().cloned();
        let said = said.or_else(|| panic.downcast_ref::<&str>().map(|said| (*said).to_owned()));
        Err(format!("panic: {}", said.unwrap_or_default()))
    });
    match checked {
        Err(why) if OF_WASMTIME.iter().any(|known| why.contains(known)) => Ok(()),
        checked => checked.map_err(|why| format!("{why}\n{program}")),
    }
}

/// Failures of Wasmtime, which takes the resource types of components that go through exports and aliases for others.
const OF_WASMTIME: [&str; 2] = ["resource type mismatch", "assertion failed: prev.is_none()"];

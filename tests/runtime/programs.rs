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

use crate::choices::{Choices, each_seed, seeds};
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};

#[test]
fn programs_do_what_their_construction_says() {
    all_pass(seeds(200), check::good);
}

#[test]
fn programs_with_a_mistake_are_refused() {
    all_pass(seeds(300), check::bad);
}

/// Checks what is made of choices, and writes down what that is.
type Check = fn(&mut Choices, &mut String) -> Result<(), String>;

fn all_pass(seeds: Range<u64>, check: Check) {
    if let Err(why) = each_seed(seeds, |choices| caught(choices, check)) {
        panic!("{why}");
    }
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

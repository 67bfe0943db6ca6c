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
use std::sync::atomic::{AtomicU64, Ordering};

#[test]
fn programs_do_what_their_construction_says() {
    let seeds = seeds(100);
    let skipped = AtomicU64::new(0);
    all_pass(seeds.clone(), |choices| {
        match caught(choices, check::good) {
            Err(why) if OF_WASMTIME.iter().any(|known| why.contains(known)) => {
                skipped.fetch_add(1, Ordering::Relaxed);
                Ok(())
            }
            checked => checked,
        }
    });
    let skipped = skipped.into_inner();
    assert!(
        skipped * 50 <= seeds.end - seeds.start,
        "Wasmtime fails in {skipped} programs"
    );
}

#[test]
fn programs_with_a_mistake_are_refused() {
    let seeds = seeds(400);
    let made = check::MISTAKES.map(|_| AtomicU64::new(0));
    all_pass(seeds.clone(), |choices| {
        if let Some(kind) = caught(choices, check::bad)? {
            made[kind].fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    });
    let made = made.map(AtomicU64::into_inner);
    let count = seeds.end - seeds.start;
    eprintln!("MADE {made:?}");
    assert!(
        made.iter().sum::<u64>() * 3 >= count,
        "only {made:?} of {count} programs have a mistake"
    );
    for (kind, made) in check::MISTAKES.iter().zip(made) {
        assert!(
            made > 0 || count < 400,
            "no program has the mistake: {kind}"
        );
    }
}

fn all_pass(seeds: Range<u64>, check: impl Fn(&mut Choices) -> Result<(), String> + Sync) {
    if let Err(why) = each_seed(seeds, check) {
        panic!("{why}");
    }
}

/// Checks what is made of choices. A panic is a failure, too, and each shows the program.
fn caught<T>(
    choices: &mut Choices,
    check: impl Fn(&mut Choices, &mut String) -> Result<T, String>,
) -> Result<T, String> {
    let mut program = String::new();
    let checked = panic::catch_unwind(AssertUnwindSafe(|| check(choices, &mut program)));
    let checked = checked.unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().cloned();
        let said = said.or_else(|| panic.downcast_ref::<&str>().map(|said| (*said).to_owned()));
        Err(format!("panic: {}", said.unwrap_or_default()))
    });
    checked.map_err(|why| format!("{why}\n{program}"))
}

/// Failures of Wasmtime, which takes the resource types of components that go through exports and aliases for others.
const OF_WASMTIME: [&str; 3] = [
    "resource type mismatch",
    "assertion failed: prev.is_none()",
    "not a concrete resource table",
];

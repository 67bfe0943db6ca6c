//! The choices of a generator: drawn from a seed, recorded, and replayed in part to reduce what was made of them.

use std::collections::VecDeque;
use std::num::NonZero;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// How many tries a reduction has.
const TRIES: usize = 400;

/// A sequence of choices. A generator that finds none left makes the first, which is the simplest.
#[derive(Default)]
pub(crate) struct Choices {
    state: Option<u64>,
    replayed: VecDeque<u64>,
    made: Vec<u64>,
}

impl Choices {
    /// The choices that belong to a seed, by [SplitMix64](https://doi.org/10.1145/2714064.2660195).
    pub(crate) fn of_seed(seed: u64) -> Choices {
        Choices {
            state: Some(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
            ..Choices::default()
        }
    }

    /// Choices that were made before.
    fn again(made: &[u64]) -> Choices {
        Choices {
            replayed: made.iter().copied().collect(),
            ..Choices::default()
        }
    }

    fn made(self) -> Vec<u64> {
        self.made
    }

    /// Chooses a number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).expect("a small number");
        let drawn = self.draw() % bound.max(1);
        self.made.push(drawn);
        usize::try_from(drawn).expect("smaller than the bound")
    }

    fn draw(&mut self) -> u64 {
        let Some(state) = &mut self.state else {
            return self.replayed.pop_front().unwrap_or(0);
        };
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Chooses yes with this chance; no is the simplest.
    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) >= 100 - chance
    }

    pub(crate) fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Checks what is made of the choices of each seed, on all cores.
///
/// # Errors
///
/// The first failure, reduced to the smallest choices that fail in the same way.
pub(crate) fn each_seed(
    seeds: Range<u64>,
    check: impl Fn(&mut Choices) -> Result<(), String> + Sync,
) -> Result<(), String> {
    let next = AtomicU64::new(seeds.start);
    let work = || -> Result<(), String> {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return Ok(());
            }
            let mut choices = Choices::of_seed(seed);
            if let Err(why) = check(&mut choices) {
                next.store(seeds.end, Ordering::Relaxed);
                let smallest = smallest(choices.made(), &why, &check);
                return Err(format!("seed {seed}: {smallest}"));
            }
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let ends = workers.into_iter().map(|worker| worker.join());
        let mut ends = ends.map(|end| end.expect("a check returns its failure"));
        ends.find(Result::is_err).unwrap_or(Ok(()))
    })
}

/// Returns how the smallest choices fail that fail in the same way: with the same first line, up to a number or a name.
fn smallest(
    made: Vec<u64>,
    why: &str,
    check: &impl Fn(&mut Choices) -> Result<(), String>,
) -> String {
    let kind = |why: &str| {
        let line = why.lines().next().unwrap_or_default();
        let mut parts = line.split(|c: char| c.is_numeric() || matches!(c, '`' | '"'));
        parts.next().unwrap_or_default().to_owned()
    };
    let wanted = kind(why);
    let least = reduced(made, |made| {
        check(&mut Choices::again(made)).is_err_and(|why| kind(&why) == wanted)
    });
    check(&mut Choices::again(&least)).expect_err("it fails as it is reduced")
}

/// Drops choices, and replaces others by the simplest, as long as what is made of them `fails`.
fn reduced(made: Vec<u64>, fails: impl Fn(&[u64]) -> bool) -> Vec<u64> {
    let mut best = made;
    let mut tries = 0;
    let mut size = best.len().div_ceil(2);
    while size > 0 && tries < TRIES {
        let before = best.len();
        let mut at = 0;
        while at < best.len() && tries < TRIES {
            let end = (at + size).min(best.len());
            let mut without = best.clone();
            without.drain(at..end);
            let mut zeroed = best.clone();
            zeroed[at..end].fill(0);
            tries += 1;
            if fails(&without) {
                best = without;
            } else if zeroed != best && fails(&zeroed) {
                best = zeroed;
                at = end;
            } else {
                at = end;
            }
        }
        size = match best.len() < before && size < 8 {
            true => size,
            false => size / 2,
        };
    }
    best
}

/// The seeds to try: `default` of them, or as `INLINE_FIRST_SEED` and `INLINE_SEEDS` say.
pub(crate) fn seeds(default: u64) -> Range<u64> {
    let number = |name| std::env::var(name).ok()?.parse::<u64>().ok();
    let first = number("INLINE_FIRST_SEED").unwrap_or(0);
    first..first + number("INLINE_SEEDS").unwrap_or(default)
}

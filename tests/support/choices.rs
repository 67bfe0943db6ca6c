//! The choices of a generator: drawn from a seed, recorded, and replayed in part to reduce what was made of them.

use std::collections::VecDeque;

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
    pub(crate) fn again(made: &[u64]) -> Choices {
        Choices {
            replayed: made.iter().copied().collect(),
            ..Choices::default()
        }
    }

    pub(crate) fn made(self) -> Vec<u64> {
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

/// Drops choices, and replaces others by the simplest, as long as what is made of them `fails`.
pub(crate) fn reduced(made: Vec<u64>, fails: impl Fn(&[u64]) -> bool) -> Vec<u64> {
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
pub(crate) fn seeds(default: u64) -> std::ops::Range<u64> {
    let number = |name| std::env::var(name).ok()?.parse::<u64>().ok();
    let first = number("INLINE_FIRST_SEED").unwrap_or(0);
    first..first + number("INLINE_SEEDS").unwrap_or(default)
}

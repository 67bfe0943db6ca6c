//! Components as toolchains make them: of random worlds, encoded by `wit-component`, and composed by parents that consist of `...`.
//!
//! `INLINE_SEEDS` is how many are tried, `INLINE_FIRST_SEED` which is the first.

mod check;
mod wit;

use crate::choices::{Choices, reduced, seeds};
use libtest_mimic::{Failed, Trial};
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use wit_component::{ComponentEncoder, StringEncoding, dummy_module, embed_component_metadata};
use wit_parser::{LiftLowerAbi, ManglingAndAbi, Resolve};

pub(crate) fn trials() -> Vec<Trial> {
    trials![worlds_are_composed_as_they_are]
}

/// What is made of a seed: the package, and the components of its worlds.
struct Made {
    package: String,
    component: Vec<u8>,
    provider: Vec<u8>,
}

fn worlds_are_composed_as_they_are() -> Result<(), Failed> {
    let seeds = seeds(300);
    let (next, of_use) = (AtomicU64::new(seeds.start), AtomicU64::new(0));
    let work = || -> Result<(), String> {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return Ok(());
            }
            let mut choices = Choices::of_seed(seed);
            match tried(&mut choices) {
                Ok(is_of_use) => of_use.fetch_add(u64::from(is_of_use), Ordering::Relaxed),
                Err(why) => {
                    next.store(seeds.end, Ordering::Relaxed);
                    return Err(format!("seed {seed}: {}", smallest(choices.made(), &why)));
                }
            };
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        let mut ends = workers
            .into_iter()
            .map(|worker| worker.join().expect("it catches panics"));
        ends.try_for_each(|end| end)
    })?;
    let (of_use, all) = (of_use.into_inner(), seeds.end - seeds.start);
    match of_use * 2 >= all {
        true => Ok(()),
        false => Err(format!("only {of_use} of {all} worlds are components").into()),
    }
}

/// How the smallest world fails that fails in the same way.
fn smallest(made: Vec<u64>, why: &str) -> String {
    let kind = |why: &str| {
        let line = why.lines().next().unwrap_or_default();
        let end = line.find(['`', '"']).unwrap_or(line.len());
        line[..end].to_owned()
    };
    let wanted = kind(why);
    let least = reduced(made, |made| {
        tried(&mut Choices::again(made)).is_err_and(|why| kind(&why) == wanted)
    });
    tried(&mut Choices::again(&least)).expect_err("it fails as it is reduced")
}

/// Checks what is made of choices; whether there is something to check.
fn tried(choices: &mut Choices) -> Result<bool, String> {
    let with_wac = choices.percent(20);
    let Some(made) = made(choices) else {
        return Ok(false);
    };
    let checked = panic::catch_unwind(AssertUnwindSafe(|| check::check(&made, with_wac)));
    let checked = checked.unwrap_or_else(|_| Err("it panics".to_owned()));
    checked.map_err(|why| format!("{why}\n{}", made.package))?;
    Ok(true)
}

/// The components of a package; `None` if it has none, which is so for some functions and types.
fn made(choices: &mut Choices) -> Option<Made> {
    let is_canonical = choices.percent(20);
    let package = wit::package(choices);
    let mut resolve = Resolve {
        all_features: true,
        ..Resolve::default()
    };
    let id = resolve.push_str("package.wit", &package).ok()?;
    let encoded = |name: &str| {
        let world = *resolve.packages[id].worlds.get(name)?;
        let mangling = ManglingAndAbi::Legacy(LiftLowerAbi::Sync);
        let mut module = dummy_module(&resolve, world, mangling);
        let encoding = StringEncoding::UTF8;
        embed_component_metadata(&mut module, &resolve, world, encoding, is_canonical).ok()?;
        let mut encoder = ComponentEncoder::default();
        encoder.module(&module).ok()?.validate(true).encode().ok()
    };
    let (component, provider) = (encoded("w")?, encoded("p")?);
    Some(Made {
        package,
        component,
        provider,
    })
}

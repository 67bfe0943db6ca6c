//! Components as toolchains make them: of random worlds, encoded by `wit-component`, and composed by parents that consist of `...`.
//!
//! `INLINE_SEEDS` is how many are tried, `INLINE_FIRST_SEED` which is the first.

mod check;
mod wit;

use crate::choices::{Choices, each_seed, seeds};
use libtest_mimic::{Failed, Trial};
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicU64, Ordering};
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
    let of_use = AtomicU64::new(0);
    each_seed(seeds.clone(), |choices| {
        let is_of_use = tried(choices)?;
        of_use.fetch_add(u64::from(is_of_use), Ordering::Relaxed);
        Ok(())
    })?;
    let (of_use, all) = (of_use.into_inner(), seeds.end - seeds.start);
    match of_use * 2 >= all {
        true => Ok(()),
        false => Err(format!("only {of_use} of {all} worlds are components").into()),
    }
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

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
use wit_parser::{LiftLowerAbi, ManglingAndAbi, PackageId, Resolve};

pub(crate) fn trials() -> Vec<Trial> {
    trials![worlds_are_composed_as_they_are]
}

/// What is made of a seed: the package, and the components of its worlds.
struct Made {
    package: String,
    component: Vec<u8>,
    provider: Vec<u8>,
    /// The component of a compatible version of the package, if it has versions.
    newer: Option<Vec<u8>>,
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
    let (is_canonical, is_canonical_newer) = (choices.percent(20), choices.percent(20));
    let package = wit::package(choices);
    let worlds = resolved(&package)?;
    let newer = wit::newer(&package);
    let newer = newer.and_then(|newer| encoded(&resolved(&newer)?, "w", is_canonical_newer));
    Some(Made {
        component: encoded(&worlds, "w", is_canonical)?,
        provider: encoded(&worlds, "p", is_canonical)?,
        package,
        newer,
    })
}

fn resolved(package: &str) -> Option<(Resolve, PackageId)> {
    let mut resolve = Resolve {
        all_features: true,
        ..Resolve::default()
    };
    let id = resolve.push_str("package.wit", package).ok()?;
    Some((resolve, id))
}

/// The component of a world, with canonical names or others.
fn encoded(
    (resolve, id): &(Resolve, PackageId),
    world: &str,
    is_canonical: bool,
) -> Option<Vec<u8>> {
    let world = *resolve.packages[*id].worlds.get(world)?;
    let mangling = ManglingAndAbi::Legacy(LiftLowerAbi::Sync);
    let mut module = dummy_module(resolve, world, mangling);
    let encoding = StringEncoding::UTF8;
    embed_component_metadata(&mut module, resolve, world, encoding, false).ok()?;
    let mut encoder = ComponentEncoder::default();
    encoder.emit_canonical_names(is_canonical);
    encoder.module(&module).ok()?.validate(true).encode().ok()
}

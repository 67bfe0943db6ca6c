//! Laws over components that nobody wrote: law 6 above all. Each is cut into files, which are bundled again.

mod sections;
mod split;
mod stripped;

use arbitrary::Unstructured;
use split::{Form, How, Ids, split};
use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use stripped::printed_without_custom_sections;
use wasm_smith::{Component, Config};
use wasmparser::component_types::SubtypeCx;
use wasmparser::{Validator, WasmFeatures};

/// So many components are made. A seed that fails is said, and makes the same component again.
const SEEDS: u64 = 2_000;

#[test]
fn generated_components_come_back_from_files() {
    each_seed(|seed| {
        let Some(binary) = component(seed) else {
            return Ok(false);
        };
        let text = wasmprinter::print_bytes(&binary).map_err(|error| error.to_string())?;
        let ways = [
            (Form::Text, Ids::Kept, 1),
            (Form::Binary, Ids::Dropped, 2),
            (Form::Both, Ids::Changed, usize::MAX),
        ];
        let mut has_cuts = false;
        for (form, ids, depth) in ways {
            let how = How { form, ids, depth };
            has_cuts |= comes_back(&text, how).map_err(|why| format!("{how:?}: {why}"))?;
        }
        Ok(has_cuts)
    });
}

/// Cuts a component into files and bundles them; whether there was something to cut.
fn comes_back(text: &str, how: How) -> Result<bool, String> {
    let parsed = |text: &str| wat::parse_str(text).map_err(|error| error.to_string());
    let cut = split(text, how);
    if cut.cuts == 0 {
        return Ok(false);
    }
    let bundle = |options: inline::Options| {
        inline::bundle_source("parent.wat", cut.parent.as_str(), &cut.files, &options)
            .map_err(|report| format!("no bundle:\n{report}"))
    };
    let expected = printed_without_custom_sections(&parsed(text)?);
    let copied = bundle(inline::Options::new().no_share())?;
    for again in [parsed(&copied.text())?, copied.binary()] {
        if printed_without_custom_sections(&again) != expected {
            return Err("it comes back as another component".to_owned());
        }
    }
    for options in [
        inline::Options::new(),
        inline::Options::new().share_modules(),
    ] {
        let shared = bundle(options)?;
        let text = shared.text();
        let (from_text, binary) = (parsed(&text)?, shared.binary());
        if printed_without_custom_sections(&from_text) != printed_without_custom_sections(&binary) {
            return Err("text and binary are two components".to_owned());
        }
        is_of_one_type(&copied.binary(), &binary)?;
        let again = inline::bundle_source(
            "parent.wat",
            text.as_str(),
            &inline::Memory::new(),
            &inline::Options::new(),
        );
        if again.map_err(|report| report.to_string())?.text() != text {
            return Err("bundling again changes it".to_owned());
        }
    }
    Ok(true)
}

fn is_of_one_type(copied: &[u8], shared: &[u8]) -> Result<(), String> {
    let both = sections::side_by_side([copied, shared]);
    let types = Validator::new_with_features(WasmFeatures::all()).validate_all(&both);
    let types = types.map_err(|error| error.to_string())?;
    let types = types.as_ref();
    let [copied, shared] = [0, 1].map(|index| types.component_at(index));
    for (narrow, wide) in [(copied, shared), (shared, copied)] {
        let fits = SubtypeCx::new_with_refs(types, types).component_type(narrow, wide, 0);
        fits.map_err(|error| format!("sharing changes the type: {error}"))?;
    }
    Ok(())
}

/// The component that a seed makes; `None` where that is none that can be printed and parsed.
fn component(seed: u64) -> Option<Vec<u8>> {
    let noise = noise(seed);
    let config = Config {
        max_components: 12,
        max_modules: 8,
        ..Config::default()
    };
    let component = Component::new(config, &mut Unstructured::new(&noise)).ok()?;
    let binary = component.to_bytes();
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    validator.validate_all(&binary).ok()?;
    Some(binary)
}

/// Bytes that look like none in particular, by [SplitMix64](https://doi.org/10.1145/2714064.2660195).
fn noise(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let words = 32 + next() % 480;
    (0..words).flat_map(|_| next().to_le_bytes()).collect()
}

/// Runs `check` on all seeds, on all cores. It says whether there was something to check.
fn each_seed(check: impl Fn(u64) -> Result<bool, String> + Sync) {
    let next = AtomicU64::new(0);
    let of_use = AtomicU64::new(0);
    let work = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= SEEDS {
                return;
            }
            match check(seed) {
                Ok(is_of_use) => _ = of_use.fetch_add(u64::from(is_of_use), Ordering::Relaxed),
                Err(why) => panic!("seed {seed}: {why}"),
            }
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            if let Err(panic) = worker.join() {
                std::panic::resume_unwind(panic);
            }
        }
    });
    // A test that finds nothing to check would pass.
    let of_use = of_use.into_inner();
    assert!(
        of_use > SEEDS / 5,
        "only {of_use} of {SEEDS} have something to cut"
    );
}

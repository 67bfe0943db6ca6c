//! Laws over components that nobody wrote: law 6 above all. Each is cut into files, which are bundled again.

use crate::split::{Form, How, Ids, split};
use crate::stripped::printed_without_custom_sections;
use crate::{every_bundle, sections};
use arbitrary::Unstructured;
use libtest_mimic::{Failed, Trial};
use std::fs;
use std::num::NonZero;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use wasm_smith::{Component, Config};
use wasmparser::component_types::SubtypeCx;
use wasmparser::{Validator, WasmFeatures};

/// So many components are made. A seed that fails is said, and makes the same component again.
const SEEDS: u64 = 2_000;

/// One in so many has all laws checked on it, each of which runs the command several times.
const ALL_LAWS: u64 = 10;

pub(crate) fn trials() -> Vec<Trial> {
    trials![
        generated_components_come_back_from_files,
        generated_components_obey_all_laws,
    ]
}

fn generated_components_come_back_from_files() -> Result<(), Failed> {
    each_seed(1, |seed| {
        let Some(text) = component(seed) else {
            return Ok(false);
        };
        let (form, ids, depth) = match seed % 3 {
            0 => (Form::Text, Ids::Kept, 1),
            1 => (Form::Binary, Ids::Dropped, 2),
            _ => (Form::Both, Ids::Changed, usize::MAX),
        };
        let how = How { form, ids, depth };
        comes_back(&text, how).map_err(|why| format!("{how:?}: {why}"))
    })
}

fn generated_components_obey_all_laws() -> Result<(), Failed> {
    each_seed(ALL_LAWS, |seed| {
        let Some(text) = component(seed) else {
            return Ok(false);
        };
        let form = [Form::Text, Form::Binary, Form::Both][(seed / ALL_LAWS % 3) as usize];
        let how = How {
            form,
            ids: Ids::Kept,
            depth: usize::MAX,
        };
        let cut = split(&text, how);
        obeys_all_laws(&cut.parent, &cut.files)?;
        let declared = declared(&text)?;
        let files = [("./child.wasm".to_owned(), text.into_bytes())];
        obeys_all_laws(&declared, &files)?;
        let narrower = without_last_export(&declared);
        if let Some(narrower) = &narrower {
            obeys_all_laws(narrower, &files)?;
        }
        Ok(cut.cuts > 0 && narrower.is_some())
    })
}

/// A parent that exports an instance of `./child.wasm`, and declares what it exports.
fn declared(child: &str) -> Result<String, String> {
    let mut files = inline::Memory::new();
    files.insert("./child.wasm", child);
    let parent =
        r#"(component (import "./child.wasm" (instance $i ...)) (export "i" (instance $i)))"#;
    let bundle = inline::bundle_source("parent.wat", parent, &files, &inline::Options::new());
    let expanded = bundle.and_then(|bundle| bundle.expanded());
    expanded.map_err(|report| format!("no type is declared:\n{report}"))
}

/// The same without the last of the exports that are declared, which the file has nevertheless.
fn without_last_export(declared: &str) -> Option<String> {
    let start = declared.rfind("\n  (export ")?;
    let end = declared.rfind("\n)) (export \"i\"")?;
    Some(format!("{}{}", &declared[..start], &declared[end..]))
}

/// Runs the command on a parent and its files.
fn obeys_all_laws(parent: &str, files: &[(String, Vec<u8>)]) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = folder.path();
    let path = folder.join("parent.wat");
    let write = |path, bytes: &[u8]| fs::write(path, bytes).map_err(|error| error.to_string());
    write(path.clone(), parent.as_bytes())?;
    for (name, bytes) in files {
        write(folder.join(name), bytes)?;
    }
    let run = Command::new(env!("CARGO_BIN_EXE_inline"))
        .arg(&path)
        .output()
        .map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&run.stderr);
    // Law 4 passes over what is told to be wider than its type, which none of these has to be.
    if !run.status.success() || said.contains("wider-export") {
        return Err(format!("{said}{parent}"));
    }
    every_bundle::check(&path, folder, &[], &run.stdout)
        .map_err(|failed| format!("{}\n{parent}", failed.message().unwrap_or_default()))
}

/// Cuts a component into files and bundles them; whether there was something to cut.
fn comes_back(text: &str, how: How) -> Result<bool, String> {
    let parsed = |text: &str| wat::parse_str(text).map_err(|error| error.to_string());
    let cut = split(text, how);
    if cut.cuts == 0 {
        return Ok(false);
    }
    let files = cut.memory();
    let bundle = |options: inline::Options| {
        inline::bundle_source("parent.wat", cut.parent.as_str(), &files, &options)
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
    let both = sections::defining([copied, shared]);
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

/// The text of the component that a seed makes; `None` where that is none that can be printed and parsed.
fn component(seed: u64) -> Option<String> {
    let made = smith(seed)?;
    // One that another seed made is nested in it, so that there are instances with exports.
    let nested = exporting(smith(seed + SEEDS).unwrap_or_else(|| "(component)".to_owned()));
    let nested = nested.replacen("(component", "(component $nested", 1);
    let more = [
        nested.as_str(),
        "(instance $made (instantiate $nested))",
        "(export \"made\" (instance $made))",
    ];
    Some(exporting(with_fields(made, more)))
}

/// What `wasm-smith` makes, as text. It exports nothing.
fn smith(seed: u64) -> Option<String> {
    let noise = noise(seed);
    let config = Config {
        max_components: 12,
        max_modules: 8,
        ..Config::default()
    };
    let component = Component::new(config, &mut Unstructured::new(&noise)).ok()?;
    let text = wasmprinter::print_bytes(component.to_bytes()).ok()?;
    is_valid(&text).then_some(text)
}

/// Adds exports of what a component has.
fn exporting(text: String) -> String {
    let kinds = ["type", "func", "component", "core module", "instance"];
    let exports = kinds.into_iter().flat_map(|kind| {
        let name = kind.replace(' ', "-");
        (0..4).map(move |index| format!("(export \"{name}-{index}\" ({kind} {index}))"))
    });
    with_fields(text, exports)
}

/// Adds those fields with which a component is valid.
fn with_fields(mut text: String, fields: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    for field in fields {
        let end = text.rfind(')').expect("it is a component");
        let more = format!("{}  {}\n)\n", &text[..end], field.as_ref());
        if is_valid(&more) {
            text = more;
        }
    }
    text
}

fn is_valid(text: &str) -> bool {
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    wat::parse_str(text).is_ok_and(|binary| validator.validate_all(&binary).is_ok())
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

/// Runs `check` on one in so many of the seeds, on all cores. It says whether there was something to check.
fn each_seed(
    one_in: u64,
    check: impl Fn(u64) -> Result<bool, String> + Sync,
) -> Result<(), Failed> {
    let next = AtomicU64::new(0);
    let of_use = AtomicU64::new(0);
    let work = || -> Result<(), String> {
        loop {
            let seed = next.fetch_add(one_in, Ordering::Relaxed);
            if seed >= SEEDS {
                return Ok(());
            }
            let is_of_use = check(seed).map_err(|why| format!("seed {seed}: {why}"))?;
            of_use.fetch_add(u64::from(is_of_use), Ordering::Relaxed);
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let mut ends = workers.into_iter().map(|worker| worker.join());
        ends.try_for_each(|end| end.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    // A test that finds nothing to check would pass.
    let of_use = of_use.into_inner();
    let seeds = SEEDS / one_in;
    match of_use > seeds / 5 {
        true => Ok(()),
        false => Err(format!("only {of_use} of {seeds} have something to check").into()),
    }
}

//! What is tried with input of any kind. `cargo +nightly fuzz run NAME` makes inputs; the tests replay those in `corpus`.
//!
//! None may panic, run out of its stack, or take long for a small input, and what is written has to be what the laws ask for.

#![allow(
    dead_code,
    reason = "each fuzz target is a program of its own, and runs one of these"
)]

#[path = "limits.rs"]
mod limits;
#[path = "../tests/support/sections.rs"]
pub(crate) mod sections;
#[path = "../tests/support/stripped.rs"]
pub(crate) mod stripped;

use inline::{Bundle, Limit, Lock, Memory, Options, Report, Style};
use std::collections::BTreeSet;
use stripped::printed_without_custom_sections;
use wasmparser::{Validator, WasmFeatures};

/// What stands between the files of an input: a line with the name of the next.
const NEXT_FILE: &str = "\n;;;; ";

/// A parent and files that it may import, text or binary. What is bundled has to obey the laws.
pub(crate) fn bundle(data: &[u8]) {
    let (parent, files) = files(data);
    script(data);
    let kept = options().external("kept*");
    for (options, again) in [
        (options(), options()),
        (options().no_share(), options()),
        // As text, core modules can be the same that were none.
        (options().share_modules(), options()),
        (kept.clone(), kept),
    ] {
        match inline::bundle_source("parent.wat", parent, &files, &options) {
            Ok(bundle) => obeys_the_laws(&bundle, &again),
            Err(report) => is_shown(&report),
        }
    }
}

/// A test script and files that the components in it may import.
pub(crate) fn script(data: &[u8]) {
    let (script, files) = files(data);
    match inline::bundle_script_source("script.wast", script, &files, &options()) {
        Ok(script) => is_shown(script.warnings()),
        Err(report) => is_shown(&report),
    }
}

/// A binary as a parent, and as a file that is imported by its own type, as a core module, and as an instance.
pub(crate) fn binary(data: &[u8]) {
    let mut bytes = b"\0asm".to_vec();
    bytes.extend_from_slice(data);
    let mut files = Memory::new();
    files.insert("./child.wasm", bytes.clone());
    files.insert("./leaf.wat", "(component)");
    let parents = [
        bytes.as_slice(),
        b"(component (import \"./child.wasm\" (component $c ...)) (export \"c\" (component $c)))",
        b"(component (import \"./child.wasm\" (component $c)) (instance (instantiate $c ...)))",
        b"(component (import \"./child.wasm\" (core module $m ...)) (export \"m\" (core module $m)))",
        b"(component (import \"./child.wasm\" (instance $i ...)))",
    ];
    for parent in parents {
        for with in [options(), options().share_modules()] {
            match inline::bundle_source("parent.wat", parent, &files, &with) {
                Ok(bundle) => obeys_the_laws(&bundle, &options()),
                Err(report) => is_shown(&report),
            }
        }
    }
}

/// A text as the name of an import, as its external-id, as what `--dep` maps, as a pattern, and as a lock.
pub(crate) fn names(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let quoted: String = data.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let files = Memory::new();
    let parents = [
        format!("(component (import \"{quoted}\" (component $c ...)))"),
        format!("(component (import \"{quoted}\" (instance $i ...)))"),
        format!("(component (import \"a\" (external-id \"{quoted}\") (core module $m ...)))"),
    ];
    for parent in parents {
        for options in [
            options(),
            options().dep(text.clone(), "./child.wat").deps_dir("deps"),
        ] {
            match inline::bundle_source("parent.wat", parent.as_str(), &files, &options) {
                Ok(bundle) => obeys_the_laws(&bundle, &options),
                Err(report) => is_shown(&report),
            }
        }
    }
    drop(options().external(&text));
    if let Ok(lock) = Lock::from_toml(&text) {
        let again = Lock::from_toml(&lock.to_toml()).expect("what is written can be read");
        assert_eq!(lock, again);
        assert!(lock.differences(&again).is_empty());
    }
}

/// Text and names that try to look like something else in a message.
pub(crate) fn messages(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let name: String = text
        .chars()
        .filter(|c| !matches!(c, '"' | '\\' | '\n'))
        .take(40)
        .collect();
    let mut files = Memory::new();
    files.insert(format!("./{name}.wat"), data);
    let parents = [
        text.clone().into_owned(),
        format!("(component (import \"./{name}.wat\" (component $c ...)))"),
        format!("(component (import \"./{name}.wat\" (component (export \"x\" (func)))))"),
    ];
    for parent in parents {
        match inline::bundle_source(format!("{name}.wat"), parent, &files, &options()) {
            Ok(bundle) => is_shown(bundle.warnings()),
            Err(report) => is_shown(&report),
        }
    }
}

/// Names, counts and depths beyond every limit: choices of a parent, of a file that it imports, and of one that this imports.
pub(crate) fn limits(data: &[u8]) {
    let mut choices = limits::Choices(data);
    let parent = choices.component();
    let mut files = Memory::new();
    files.insert(
        "./c.wat",
        choices.component().replace("./c.wat", "./leaf.wat"),
    );
    files.insert("./leaf.wat", choices.component().replace("./c.wat", "kept"));
    for options in [options(), options().no_share()] {
        let options = options.limit(Limit::Bytes, 8 << 20);
        match inline::bundle_source("parent.wat", parent.as_str(), &files, &options) {
            Ok(bundle) => obeys_the_laws(&bundle, &options),
            Err(report) => is_shown(&report),
        }
    }
}

fn options() -> Options {
    Options::new()
        .limit(Limit::Files, 50)
        .limit(Limit::Bytes, 1 << 20)
        .limit(Limit::Output, 64 << 20)
}

fn files(data: &[u8]) -> (&[u8], Memory) {
    let mut parts = Vec::new();
    let mut rest = data;
    while let Some(at) = find(rest, NEXT_FILE.as_bytes()) {
        parts.push(&rest[..at]);
        rest = &rest[at + NEXT_FILE.len()..];
    }
    parts.push(rest);
    let mut files = Memory::new();
    for part in &parts[1..] {
        let end = find(part, b"\n").unwrap_or(part.len());
        let name = String::from_utf8_lossy(&part[..end]).into_owned();
        files.insert(name, part.get(end + 1..).unwrap_or_default());
    }
    (parts[0], files)
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|window| window == what)
}

/// Text and binary are valid and one component, and bundling the text again, with `options`, changes nothing.
fn obeys_the_laws(bundle: &Bundle, options: &Options) {
    is_shown(bundle.warnings());
    drop(bundle.lock().to_toml());
    for line in bundle
        .resolutions()
        .map(|resolution| resolution.to_string())
    {
        is_one_line(&line);
    }
    for line in bundle
        .definitions()
        .map(|definition| definition.to_string())
    {
        is_one_line(&line);
    }
    drop(bundle.access().to_json());
    let picture = bundle.picture();
    drop((picture.to_svg(), picture.to_dot(), picture.to_mermaid()));
    if let Err(report) = bundle.check_text() {
        return is_shown(&report);
    }
    let text = bundle.text();
    let from_text = wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let binary = bundle.binary();
    for bytes in [&from_text, &binary] {
        let mut validator = Validator::new_with_features(WasmFeatures::all());
        if let Err(error) = validator.validate_all(bytes) {
            panic!("{error}\n{text}");
        }
    }
    let [printed, printed_text] =
        [&binary, &from_text].map(|it| printed_without_custom_sections(it));
    assert!(printed == printed_text, "text and binary differ\n{text}");
    // The bundle may have more bytes than the files.
    let options = options.clone().limit(Limit::Bytes, 64 << 20);
    let again = inline::bundle_source("again.wat", text.as_str(), &Memory::new(), &options);
    match again {
        Ok(again) => assert!(again.text() == text, "bundling again changes\n{text}"),
        // An import that was kept is one again.
        Err(report) => panic!("bundling again fails: {report}\n{text}"),
    }
    if let Err(report) = bundle.expanded() {
        is_shown(&report);
    }
}

/// What is said fits on a screen or a few, and has nothing in it that a terminal acts on.
fn is_shown(report: &Report) {
    let plain = report.render(Style::Plain);
    assert!(
        plain.len() <= report.diagnostics().len().min(100) * 40_000 + 100,
        "{}",
        plain.len()
    );
    assert!(
        plain.chars().all(|c| c == '\n' || is_harmless(c)),
        "{plain:?}"
    );
    drop((report.render(Style::Coloured), report.to_json()));
    for line in report.render(Style::Short).lines() {
        is_one_line(line);
    }
    let codes: BTreeSet<&str> = report
        .diagnostics()
        .iter()
        .map(|diagnostic| diagnostic.code)
        .collect();
    assert!(codes.iter().all(|code| !code.is_empty()));
}

fn is_one_line(line: &str) {
    assert!(line.chars().all(is_harmless), "{line:?}");
}

/// Whether a terminal shows a character where it stands.
fn is_harmless(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}');
    !c.is_control() && !turns
}

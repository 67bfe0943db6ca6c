//! Bundles real components, which C, Python and hand-written WAT were built into, and runs the bundles under WASI.
//!
//! Some are in the repository. The others are too large for it: without the corpus folder beside the repository,
//! their tests say so and pass. So do the tests that hold bundles against what `wac` composes, without a `wac`.

use crate::sections;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use tempfile::TempDir;
use wasmparser::component_types::SubtypeCx;
use wasmparser::{Parser, Payload, Validator};
use wasmtime::component::{Component, Linker, ResourceTable};
use wasmtime::{Engine, Store};
use wasmtime_wasi::p2::bindings::sync::Command;
use wasmtime_wasi::p2::pipe::MemoryOutputPipe;
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};

// What the bundles print.

#[test]
fn a_command_in_c_sees_the_environment_of_a_virtualizer() {
    let bundle = bundle(&example("real-env-virtualized", "parent.wat"));

    for binary in [bundle.binary(), translated(&bundle)] {
        assert_eq!(
            environment(&run(&binary)),
            ["env GREETING=from-the-virtualizer", "env LEVEL=9", "nenv=2"]
        );
    }
}

#[test]
fn a_command_in_c_alone_sees_the_environment_of_the_host() {
    let alone = component(&example("real-env-virtualized", "env0.wasm"));

    assert_eq!(
        environment(&run(&alone)),
        [
            "env HOST=must not be seen",
            "env SQL=select 'the host' as answer",
            "nenv=2"
        ]
    );
}

/// One digit decides: `...` would pass the host's environment to the command.
#[test]
fn an_argument_of_another_version_would_let_the_environment_of_the_host_in() -> io::Result<()> {
    let parent = example("real-env-virtualized", "parent.wat");
    let text = fs::read_to_string(&parent)?;
    let options = inline::Options::default();
    let bundle = |text: String| inline::bundle_source(&parent, text, &inline::Disk, &options);

    let right = r#"(with "wasi:cli/environment@0.2.3""#;
    assert!(text.contains(right));
    let misspelt = text.replace(right, r#"(with "wasi:cli/environment@0.2.0""#);
    let report = bundle(misspelt).expect_err("the argument is for nothing");
    let codes = report.diagnostics().iter().map(|found| found.code);
    assert_eq!(codes.collect::<Vec<_>>(), ["unknown-argument"]);

    // An argument that is for nothing leaves what there is without it.
    let lines = text.lines().filter(|line| !line.contains(right));
    let without: String = lines.map(|line| format!("{line}\n")).collect();
    let bundle = bundle(without).unwrap_or_else(|report| panic!("{report}"));
    let output = run(&bundle.binary());
    assert!(
        environment(&output)
            .iter()
            .any(|line| line.starts_with("env HOST="))
    );
    Ok(())
}

/// The import of a finished binary is one of an instance, and a file is named for it.
#[test]
fn a_binary_is_given_an_instance_of_a_file() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("environment.wat");
    let virtualizer = example("real-env-virtualized", "virt-env-hand.wat");
    let environment_alone = format!(
        r#"(component
            (import "{}" (instance $virtualizer ...))
            (alias export $virtualizer "wasi:cli/environment@0.2.3" (instance $e))
            (export "get-environment" (func $e "get-environment")))"#,
        virtualizer.display()
    );
    fs::write(&path, environment_alone)?;
    let command = example("real-env-virtualized", "env0.wasm");
    let options = inline::Options::new().dep("wasi:cli/environment@0.2.3", &path);

    let bundle = inline::bundle(&command, &inline::Disk, &options)
        .unwrap_or_else(|report| panic!("{report}"));

    // An instance inside of the command would be none that it could call.
    for binary in [bundle.binary(), translated(&bundle)] {
        assert_eq!(
            environment(&run(&binary)),
            ["env GREETING=from-the-virtualizer", "env LEVEL=9", "nenv=2"]
        );
    }
    assert!(bundle.warnings().diagnostics().is_empty());
    let binary = bundle.binary();
    let modules = core_modules(&binary);
    for module in core_modules(&fs::read(command)?) {
        assert!(modules.contains(&module), "a core module is not as it was");
    }
    assert_eq!(bundle.units().count(), 3);
    Ok(())
}

/// A parent that only links: the instance of the command stands in the import's place.
#[test]
fn a_command_is_imported_as_an_instance() -> io::Result<()> {
    let command = example("real-env-virtualized", "env0.wasm");
    let parent = format!(
        r#"(component
            (import "{}" (instance $command ...))
            (export "wasi:cli/run@0.2.3" (instance $command "wasi:cli/run@0.2.3")))"#,
        command.display()
    );
    let options = inline::Options::default();
    let bundle = inline::bundle_source("parent.wat", parent, &inline::Disk, &options)
        .unwrap_or_else(|report| panic!("{report}"));
    for binary in [bundle.binary(), translated(&bundle)] {
        assert_eq!(run(&binary), run(&fs::read(&command)?));
    }
    Ok(())
}

#[test]
fn sqlite_answers_the_query_of_a_virtualizer() {
    let Some(folder) = staged("sqlite.wat", &["virt-sql.wat"], &["sqlite0.wasm"]) else {
        return;
    };

    let output = run(&bundle(&folder.path().join("sqlite.wat")).binary());
    assert_eq!(answers(&output), ["answer=42"], "{output}");

    let alone = run(&component(&folder.path().join("sqlite0.wasm")));
    assert_eq!(answers(&alone), ["answer=the host"], "{alone}");
}

#[test]
fn a_command_in_python_uses_a_store_in_python() {
    let Some(folder) = staged("kv.wat", &[], &["kv-provider.wasm", "kv-consumer.wasm"]) else {
        return;
    };

    let output = run(&bundle(&folder.path().join("kv.wat")).binary());
    assert_eq!(output, OF_THE_STORE);
}

/// Both carry the same Python, and what is shared of it does the same.
#[test]
fn a_command_and_a_store_in_python_share_their_core_modules() {
    let Some(folder) = staged("kv.wat", &[], &["kv-provider.wasm", "kv-consumer.wasm"]) else {
        return;
    };
    let parent = folder.path().join("kv.wat");
    let options = inline::Options::default().share_modules();
    let shared = inline::bundle(&parent, &inline::Disk, &options).expect("it bundles");
    let binary = shared.binary();
    assert_eq!(run(&binary), OF_THE_STORE);

    let saved = bundle(&parent).binary().len() - binary.len();
    assert!(saved >= 7_000_000, "{saved}");
    assert!(shared.shared_bytes().abs_diff(saved) < 10_000, "{saved}");
    assert_one_type("kv.wat", &translated(&shared), &binary);
}

/// What the command says of the store.
const OF_THE_STORE: &str = "\
keys: ['k0', 'k1', 'k2'] get k1: b'v1'
error: Err Error_Missing(value='nope')
cursor: k0 b'v0'
cursor: k1 b'v1'
cursor: k2 b'v2'
rewound: 3
";

#[test]
fn a_virtualizer_of_streams_numbers_what_its_child_writes() {
    for parent in VIRTUAL_STREAMS {
        let bundle = bundle(&example(parent, "parent.wat"));
        for binary in [bundle.binary(), translated(&bundle)] {
            assert_eq!(run(&binary), "1: hello\n2: world\n", "{parent}");
        }
    }
}

/// The inner one writes a number and a line, both of which the outer one numbers.
#[test]
fn a_virtualizer_of_streams_numbers_what_another_writes() {
    let bundle = bundle(&example("virtual-streams-twice", "parent.wat"));
    for binary in [bundle.binary(), translated(&bundle)] {
        assert_eq!(run(&binary), "1: 1: 2: hello\n3: 2: 4: world\n");
    }
}

#[test]
fn the_child_of_the_virtual_streams_alone_writes_no_numbers() {
    for parent in VIRTUAL_STREAMS.into_iter().chain(["virtual-streams-twice"]) {
        let alone = component(&example(parent, "child.wat"));
        assert_eq!(run(&alone), "hello\nworld\n", "{parent}");
    }
}

/// Cases with one virtualizer, which differ in how their parents are written and in the versions of interfaces.
const VIRTUAL_STREAMS: [&str; 3] = [
    "virtual-streams",
    "virtual-streams-imports-elided",
    "virtual-streams-versions",
];

#[test]
fn parents_of_real_components_fit_on_a_screen() {
    for parent in [
        example("real-env-virtualized", "parent.wat"),
        repository().join("tests/runtime/corpus/sqlite.wat"),
        repository().join("tests/runtime/corpus/kv.wat"),
    ] {
        let text = fs::read_to_string(&parent)
            .unwrap_or_else(|error| panic!("{}: {error}", parent.display()));
        let lines = text.lines().count();
        assert!(lines <= 15, "{}: {lines} lines", parent.display());
    }
}

// What `wac` composes from the same files.

#[test]
fn a_virtualized_environment_is_what_wac_composes() {
    if !has_wac("real-env-virtualized") {
        return;
    }
    let composed = plugged(
        &example("real-env-virtualized", "env0.wasm"),
        &example("real-env-virtualized", "virt-env-hand.wat"),
    );

    let bundle = bundle(&example("real-env-virtualized", "parent.wat")).binary();

    assert_one_component("real-env-virtualized", &bundle, &composed);
    assert_eq!(run(&bundle), run(&composed));
}

#[test]
fn a_virtualized_query_is_what_wac_composes() {
    if !has_wac("sqlite.wat") {
        return;
    }
    let Some(folder) = staged("sqlite.wat", &["virt-sql.wat"], &["sqlite0.wasm"]) else {
        return;
    };
    let composed = plugged(
        &folder.path().join("sqlite0.wasm"),
        &folder.path().join("virt-sql.wat"),
    );

    let bundle = bundle(&folder.path().join("sqlite.wat")).binary();

    assert_one_component("sqlite.wat", &bundle, &composed);
}

#[test]
fn a_command_and_a_store_are_what_wac_composes() {
    if !has_wac("kv.wat") {
        return;
    }
    let Some(folder) = staged("kv.wat", &[], &["kv-provider.wasm", "kv-consumer.wasm"]) else {
        return;
    };
    let composed = plugged(
        &folder.path().join("kv-consumer.wasm"),
        &folder.path().join("kv-provider.wasm"),
    );

    let bundle = bundle(&folder.path().join("kv.wat")).binary();

    assert_one_component("kv.wat", &bundle, &composed);
}

#[test]
fn virtualized_streams_are_what_wac_composes() {
    for parent in VIRTUAL_STREAMS {
        if !has_wac(parent) {
            return;
        }
        let composed = plugged(
            &example(parent, "child.wat"),
            &example(parent, "counter.wat"),
        );

        let bundle = bundle(&example(parent, "parent.wat")).binary();

        assert_one_component(parent, &bundle, &composed);
        assert_eq!(run(&bundle), run(&composed), "{parent}");
    }
}

/// `wac plug` takes each file once, so this one is written in the language of `wac compose`.
#[test]
fn streams_virtualized_twice_are_what_wac_composes() {
    let parent = "virtual-streams-twice";
    if !has_wac(parent) {
        return;
    }
    let script = br#"package test:twice;
let outer = new test:counter { ... };
let inner = new test:counter {
    "wasi:io/streams@0.2.3": outer["wasi:io/streams@0.2.3"],
    "wasi:cli/stdout@0.2.3": outer["wasi:cli/stdout@0.2.3"],
    ...
};
let child = new test:child {
    "wasi:io/streams@0.2.3": inner["wasi:io/streams@0.2.3"],
    "wasi:cli/stdout@0.2.3": inner["wasi:cli/stdout@0.2.3"],
    ...
};
export child["wasi:cli/run@0.2.3"];
"#;
    let composed = composed(
        &[
            ("script.wac", script),
            ("child.wasm", &component(&example(parent, "child.wat"))),
            ("counter.wasm", &component(&example(parent, "counter.wat"))),
        ],
        &[
            "compose",
            "script.wac",
            "--dep",
            "test:child=child.wasm",
            "--dep",
            "test:counter=counter.wasm",
        ],
    );

    let bundle = bundle(&example(parent, "parent.wat")).binary();

    assert_one_component(parent, &bundle, &composed);
    assert_eq!(run(&bundle), run(&composed));
}

/// Components are one up to the order of their imports when each stands for the other, with the same core modules inside.
pub(super) fn assert_one_component(name: &str, bundle: &[u8], composed: &[u8]) {
    assert_one_type(name, bundle, composed);
    // Not `assert_eq`, which would print them.
    assert!(
        core_modules(bundle) == core_modules(composed),
        "{name}: the core modules of the bundle are not those that were composed"
    );
}

/// Either type is a subtype of the other: of the same imports and exports, in any order, with the same types.
pub(super) fn assert_one_type(name: &str, bundle: &[u8], composed: &[u8]) {
    // Types are compared within one component, so both become definitions of one.
    let both = sections::defining([bundle, composed]);
    let types = Validator::new()
        .validate_all(&both)
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let types = types.as_ref();

    let [bundle, composed] = [0, 1].map(|index| types.component_at(index));
    let imports = [bundle, composed].map(|id| types[id].imports.keys().collect::<BTreeSet<_>>());
    assert_eq!(imports[0], imports[1], "{name}: the imports");
    let exports = [bundle, composed].map(|id| types[id].exports.keys().collect::<BTreeSet<_>>());
    assert_eq!(exports[0], exports[1], "{name}: the exports");
    for (sub, sup, whose) in [
        (
            bundle,
            composed,
            "the bundle does not stand for what was composed",
        ),
        (
            composed,
            bundle,
            "what was composed does not stand for the bundle",
        ),
    ] {
        SubtypeCx::new_with_refs(types, types)
            .component_type(sub, sup, 0)
            .unwrap_or_else(|error| panic!("{name}: {whose}: {error}"));
    }
}

/// The core modules that are defined in a component, however deep, in the order of their bytes.
fn core_modules(component: &[u8]) -> Vec<&[u8]> {
    let mut modules = Vec::new();
    for payload in Parser::new(0).parse_all(component) {
        let payload = payload.expect("the component is valid");
        if let Payload::ModuleSection {
            unchecked_range, ..
        } = payload
        {
            let [start, end] = [unchecked_range.start, unchecked_range.end]
                .map(|offset| usize::try_from(offset).expect("it is an offset in memory"));
            modules.push(&component[start..end]);
        }
    }
    modules.sort_unstable();
    modules
}

/// What `wac` makes of a command whose imports it supplies from another file.
fn plugged(command: &Path, plug: &Path) -> Vec<u8> {
    composed(
        &[
            ("command.wasm", &component(command)),
            ("plug.wasm", &component(plug)),
        ],
        &["plug", "command.wasm", "--plug", "plug.wasm"],
    )
}

/// What `wac` makes in a folder that holds `files`.
fn composed(files: &[(&str, &[u8])], arguments: &[&str]) -> Vec<u8> {
    wac(files, arguments).unwrap_or_else(|why| panic!("`wac` does not compose:\n{why}"))
}

/// What `wac` makes in a folder that holds `files`, or its messages if it fails.
pub(super) fn wac(files: &[(&str, &[u8])], arguments: &[&str]) -> Result<Vec<u8>, String> {
    let folder = TempDir::new().expect("temporary folders can be made");
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("temporary folders can be written to");
    }
    let wac = Process::new("wac")
        .current_dir(folder.path())
        .args(arguments)
        .args(["--output", "composed.wasm"])
        .output()
        .expect("there is a `wac`");
    match wac.status.success() {
        true => Ok(fs::read(folder.path().join("composed.wasm")).expect("`wac` writes its output")),
        false => Err(String::from_utf8_lossy(&wac.stderr).into_owned()),
    }
}

/// Whether there is a `wac` whose results are known here; says so where there is none.
pub(super) fn has_wac(parent: &str) -> bool {
    let version = Process::new("wac").arg("--version").output();
    let has = version.is_ok_and(|version| version.stdout.starts_with(b"wac-cli 0.12."));
    if !has {
        note(&format!(
            "skipped: {parent} is held against what `wac` 0.12 composes, and there is none"
        ));
    }
    has
}

// The files, and the host.

pub(super) fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

pub(super) fn example(name: &str, file: &str) -> PathBuf {
    [
        env!("CARGO_MANIFEST_DIR"),
        "../../snapshots/examples",
        name,
        file,
    ]
    .iter()
    .collect()
}

/// A folder that holds a parent, files that belong to it, and the files of the corpus that it imports, side by side;
/// `None` where there is no corpus.
fn staged(parent: &str, ours: &[&str], corpus_files: &[&str]) -> Option<TempDir> {
    let corpus = repository().join("../shared/corpus");
    if !corpus.is_dir() {
        note(&format!(
            "skipped: {parent} needs the corpus, and there is no {}",
            corpus.display()
        ));
        return None;
    }
    let folder = TempDir::new().expect("temporary folders can be made");
    let copy = |from: PathBuf, name: &str| {
        fs::copy(&from, folder.path().join(name))
            .unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    };
    for name in [&[parent], ours].concat() {
        copy(repository().join("tests/runtime/corpus").join(name), name);
    }
    for name in corpus_files {
        copy(corpus.join(name), name);
    }
    Some(folder)
}

fn bundle(parent: &Path) -> inline::Bundle {
    inline::bundle(parent, &inline::Disk, &inline::Options::default())
        .unwrap_or_else(|report| panic!("{} does not bundle:\n{report}", parent.display()))
}

/// The binary form of a file.
pub(super) fn component(file: &Path) -> Vec<u8> {
    wat::parse_file(file).unwrap_or_else(|error| panic!("{error}"))
}

/// The binary form of a bundle's text.
fn translated(bundle: &inline::Bundle) -> Vec<u8> {
    wat::parse_str(bundle.text()).expect("the text of a bundle parses")
}

/// Not `eprintln`, whose output the test harness keeps to itself when a test passes.
fn note(text: &str) {
    writeln!(io::stderr(), "{text}").expect("standard error is open");
}

/// What a command that prints its environment says of it.
fn environment(output: &str) -> Vec<&str> {
    let of_it = |line: &&str| line.starts_with("env ") || line.starts_with("nenv=");
    output.lines().filter(of_it).collect()
}

/// What a command that runs a query for an `answer` says of it.
fn answers(output: &str) -> Vec<&str> {
    let of_it = |line: &&str| line.starts_with("answer=");
    output.lines().filter(of_it).collect()
}

/// Runs a command in an environment that a virtualizer is to hide, and returns what it prints.
pub(super) fn run(binary: &[u8]) -> String {
    let engine = Engine::default();
    let component = Component::new(&engine, binary).expect("Wasmtime accepts the bundle");
    let mut linker = Linker::new(&engine);
    wasmtime_wasi::p2::add_to_linker_sync(&mut linker).expect("the linker is empty");

    let output = MemoryOutputPipe::new(1 << 20);
    let wasi = WasiCtx::builder()
        .stdout(output.clone())
        .env("HOST", "must not be seen")
        .env("SQL", "select 'the host' as answer")
        .build();
    let mut store = Store::new(
        &engine,
        Host {
            wasi,
            table: ResourceTable::new(),
        },
    );
    let command =
        Command::instantiate(&mut store, &component, &linker).expect("the bundle is a command");
    command
        .wasi_cli_run()
        .call_run(&mut store)
        .expect("the command does not trap")
        .expect("the command succeeds");

    String::from_utf8(output.contents().to_vec()).expect("the command prints text")
}

struct Host {
    wasi: WasiCtx,
    table: ResourceTable,
}

impl WasiView for Host {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

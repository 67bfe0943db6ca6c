//! Bundles real components, which C, Python and hand-written WAT were built into, and runs the bundles under WASI.
//!
//! One pair is in the repository. The others are too large for it: without the corpus folder beside the repository,
//! their tests say so and pass.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use wasmtime::component::{Component, Linker, ResourceTable};
use wasmtime::{Engine, Store};
use wasmtime_wasi::p2::bindings::sync::Command;
use wasmtime_wasi::p2::pipe::MemoryOutputPipe;
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};

#[test]
fn a_command_in_c_sees_the_environment_of_a_virtualizer() {
    let bundle = bundle(&repository().join("snapshots/real-env-virtualized/parent.wat"));

    for binary in [
        bundle.binary(),
        wat::parse_str(bundle.text()).expect("the text of a bundle parses"),
    ] {
        let output = run(&binary);
        let environment: Vec<&str> = output
            .lines()
            .filter(|line| line.starts_with("env ") || line.starts_with("nenv="))
            .collect();
        assert_eq!(
            environment,
            ["env GREETING=from-the-virtualizer", "env LEVEL=9", "nenv=2"]
        );
    }
}

#[test]
fn sqlite_answers_the_query_of_a_virtualizer() {
    let Some(folder) = staged("sqlite.wat", &["virt-sql.wat"], &["sqlite0.wasm"]) else {
        return;
    };

    let output = run(&bundle(&folder.path().join("sqlite.wat")).binary());

    assert!(output.lines().any(|line| line == "answer=42"), "{output}");
}

#[test]
fn a_command_in_python_uses_a_store_in_python() {
    let Some(folder) = staged("kv.wat", &[], &["kv-provider.wasm", "kv-consumer.wasm"]) else {
        return;
    };

    let output = run(&bundle(&folder.path().join("kv.wat")).binary());

    let expected = "\
keys: ['k0', 'k1', 'k2'] get k1: b'v1'
error: Err Error_Missing(value='nope')
cursor: k0 b'v0'
cursor: k1 b'v1'
cursor: k2 b'v2'
rewound: 3
";
    assert_eq!(output, expected);
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder that holds a parent, files that belong to it, and the files of the corpus that it imports, side by side;
/// `None` where there is no corpus.
fn staged(parent: &str, ours: &[&str], corpus_files: &[&str]) -> Option<TempDir> {
    let corpus = repository().join("../shared/corpus");
    if !corpus.is_dir() {
        // Not `eprintln`, whose output the test harness keeps to itself when a test passes.
        writeln!(
            io::stderr(),
            "skipped: {parent} needs the corpus, and there is no {}",
            corpus.display()
        )
        .expect("standard error is open");
        return None;
    }
    let folder = TempDir::new().expect("temporary folders can be made");
    let copy = |from: PathBuf, name: &str| {
        fs::copy(&from, folder.path().join(name))
            .unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    };
    for name in [&[parent], ours].concat() {
        copy(repository().join("tests/corpus").join(name), name);
    }
    for name in corpus_files {
        copy(corpus.join(name), name);
    }
    Some(folder)
}

fn bundle(parent: &Path) -> inline::Bundle {
    inline::bundle_file(parent, &inline::Options::default())
        .unwrap_or_else(|report| panic!("{} does not bundle:\n{report}", parent.display()))
}

/// Runs a command that the host gives one environment variable, and returns what it prints.
fn run(binary: &[u8]) -> String {
    let engine = Engine::default();
    let component = Component::new(&engine, binary).expect("Wasmtime accepts the bundle");
    let mut linker = Linker::new(&engine);
    wasmtime_wasi::p2::add_to_linker_sync(&mut linker).expect("the linker is empty");

    let output = MemoryOutputPipe::new(1 << 20);
    let wasi = WasiCtx::builder()
        .stdout(output.clone())
        .env("HOST", "must not be seen")
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

//! Runs bundles of link-time virtualization, and watches what it does to the real file system.

use std::collections::BTreeMap;
use std::path::PathBuf;

use wasmtime::component::{Component, Linker};
use wasmtime::{Engine, Store};

/// The real file system: the bytes that have been written, and the address of every access in order.
#[derive(Default)]
struct FileSystem {
    bytes: BTreeMap<u32, u8>,
    accesses: Vec<u32>,
}

/// Where the child's five letters belong: at the start of the window that the virtualizer keeps for it.
const HELLO_IN_THE_WINDOW: [(u32, u8); 5] = [
    (0x1000, b'h'),
    (0x1001, b'e'),
    (0x1002, b'l'),
    (0x1003, b'l'),
    (0x1004, b'o'),
];

#[test]
fn the_text_bundle_writes_into_the_window_and_nowhere_else() {
    let text = bundle().text();
    let binary = wat::parse_str(text).expect("the text of a bundle parses");
    check_window(&binary);
}

#[test]
fn the_binary_bundle_writes_into_the_window_and_nowhere_else() {
    check_window(&bundle().binary());
}

/// The child does try to get out: on the real file system itself it writes far away from any window.
#[test]
fn the_child_without_the_virtualizer_writes_everywhere() {
    let child = wat::parse_file(example("child.wat")).expect("the child parses");
    let (greeting, real) = run(&child);

    assert_eq!(greeting, "hello");
    let written: Vec<u32> = real.bytes.into_keys().collect();
    assert_eq!(
        written,
        [
            0x0000_0000,
            0x3f00_0001,
            0x7e00_0002,
            0xbd00_0003,
            0xfc00_0004
        ]
    );
}

fn check_window(binary: &[u8]) {
    let (greeting, real) = run(binary);

    assert_eq!(greeting, "hello", "the child reads back what it wrote");
    assert_eq!(real.bytes, BTreeMap::from(HELLO_IN_THE_WINDOW));
    let addresses = HELLO_IN_THE_WINDOW.map(|(address, _)| address);
    assert_eq!(
        real.accesses,
        [addresses, addresses].concat(),
        "five writes, then five reads"
    );
}

/// Instantiates a component over an empty file system and calls its `run`.
fn run(binary: &[u8]) -> (String, FileSystem) {
    let engine = Engine::default();
    let component = Component::new(&engine, binary).expect("Wasmtime accepts the component");
    let mut store = Store::new(&engine, FileSystem::default());
    let instance = linker(&engine)
        .instantiate(&mut store, &component)
        .expect("the file system is all that the component imports");
    let run = instance
        .get_typed_func::<(), (String,)>(&mut store, "run")
        .expect("the component exports `run`");
    let (greeting,) = run.call(&mut store, ()).expect("`run` does not trap");
    (greeting, store.into_data())
}

fn linker(engine: &Engine) -> Linker<FileSystem> {
    let mut linker = Linker::new(engine);
    let mut types = linker
        .instance("wasi:filesystem/types")
        .expect("the name is new");
    types
        .func_wrap("read", |mut store, (address,): (u32,)| {
            let real: &mut FileSystem = store.data_mut();
            real.accesses.push(address);
            Ok((real.bytes.get(&address).copied().unwrap_or(0),))
        })
        .expect("the name is new");
    types
        .func_wrap("write", |mut store, (address, byte): (u32, u8)| {
            let real: &mut FileSystem = store.data_mut();
            real.accesses.push(address);
            real.bytes.insert(address, byte);
            Ok(())
        })
        .expect("the name is new");
    linker
}

fn bundle() -> inline::Bundle {
    inline::bundle_file(example("parent.wat"), &inline::Options::default())
        .unwrap_or_else(|report| panic!("the example does not bundle:\n{report}"))
}

fn example(file: &str) -> PathBuf {
    [
        env!("CARGO_MANIFEST_DIR"),
        "snapshots",
        "virtual-address-window",
        file,
    ]
    .iter()
    .collect()
}

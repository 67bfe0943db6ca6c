//! Runs bundles of link-time virtualization, and watches what they do to the real file system: to that of the component
//! model's own example, which has descriptors, and to one that is an array of bytes.

use inline::{Bundle, Disk, Memory, Options};
use std::collections::BTreeMap;
use std::path::PathBuf;

use wasmtime::component::{Component, Linker, Resource, ResourceType};
use wasmtime::{Engine, Store};

// The component model's example.

#[test]
fn the_example_is_that_of_the_component_model_word_for_word() {
    let parent = include_str!("../../snapshots/examples/link-time-virtualization/parent.wat");
    assert_eq!(parent, EXAMPLE);
}

#[test]
fn the_text_bundle_of_the_example_stays_in_its_sandbox() {
    let text = bundle("examples/link-time-virtualization").text();
    let binary = wat::parse_str(text).expect("the text of a bundle parses");
    assert_eq!(log(&binary), STAYS_IN_THE_SANDBOX);
}

#[test]
fn the_binary_bundle_of_the_example_stays_in_its_sandbox() {
    let binary = bundle("examples/link-time-virtualization").binary();
    assert_eq!(log(&binary), STAYS_IN_THE_SANDBOX);
}

/// The child knows of no sandbox: on the real file system itself it writes into the root.
#[test]
fn the_child_of_the_example_without_the_virtualizer_writes_into_the_root() {
    let child = wat::parse_file(input("examples/link-time-virtualization", "child.wat"))
        .expect("the child parses");
    let expected = [
        "root",
        "open-at / greeting",
        "write /greeting hello",
        "drop /greeting",
        "drop /",
    ];
    assert_eq!(log(&child), expected);
}

/// An instance inside of the component would be none that it can call.
#[test]
fn core_code_calls_an_imported_instance_of_a_file() -> wasmtime::Result<()> {
    let in_each_other = "instances-called-by-definitions-in-each-other";
    let cases = [
        ("instance-called-by-core-code-and-elided", "run", 42),
        (
            "instance-called-by-core-code-of-a-definition-in-a-binary",
            "run",
            42,
        ),
        ("instance-called-two-deep", "run", 42),
        ("instance-called-in-an-instance-that-it-exports", "g", 7),
        ("instance-called-through-an-export-of-another", "get", 42),
        (in_each_other, "run", 84),
        (in_each_other, "rum", 84),
    ];
    for (case, export, result) in cases {
        let bundle = bundle(&format!("instance/{case}"));
        for bundle in [wat::parse_str(bundle.text())?, bundle.binary()] {
            let engine = Engine::default();
            let component = Component::new(&engine, bundle)?;
            let mut linker = Linker::new(&engine);
            linker.define_unknown_imports_as_traps(&component)?;
            let mut store = Store::new(&engine, ());
            let instance = linker.instantiate(&mut store, &component)?;
            let run = instance.get_typed_func::<(), (u32,)>(&mut store, export)?;
            assert_eq!(run.call(&mut store, ())?, (result,), "{case}");
        }
    }
    Ok(())
}

/// Each component has an instance of `libc`, with a memory of its own: `libzip` puts the third block there behind the input, as the letter `c`.
/// `transform` adds a letter to the output of `zip`, and it would be another if they shared a memory.
#[test]
fn three_components_share_the_code_of_a_module_but_no_memory() -> wasmtime::Result<()> {
    let example = "examples/shared-everything-dynamic-linking";
    let files = ["libc", "libzip", "libimg", "zipper", "imgmgk"];
    let named = files.iter().fold(Options::new(), |options, name| {
        options.dep(*name, input(example, &format!("{name}.wat")))
    });
    let by_path = format!("{example}-by-path");
    for (case, options) in [(example, &named), (&by_path, &Options::new())] {
        let bundle = bundle_with(case, options);
        let text = bundle.text();
        assert_eq!(text.matches("(func $malloc (export").count(), 1);
        let instances = text.matches("(instantiate (module $Libc))").count();
        assert_eq!(instances, 3);
        for bundle in [wat::parse_str(&text)?, bundle.binary()] {
            let engine = Engine::default();
            let component = Component::new(&engine, bundle)?;
            let mut store = Store::new(&engine, ());
            let instance = Linker::new(&engine).instantiate(&mut store, &component)?;
            let run = instance.get_typed_func::<(&str,), (String,)>(&mut store, "run")?;
            assert_eq!(run.call(&mut store, ("hello",))?, ("*ellocc".to_owned(),));
        }
    }
    Ok(())
}

/// The document's own `app` calls `zipper` and `imgmgk` by core code of the component that they are instances in. The standard has taken such
/// a call for recursion since: the bundle means the same, and traps like a component with nested definitions.
#[test]
fn the_app_of_the_document_calls_instances_inside_of_itself() -> wasmtime::Result<()> {
    let example = "examples/shared-everything-dynamic-linking";
    let parent = std::fs::read_to_string(input(example, "parent.wat"))?;
    let (in_front, main) = parent
        .split_once("  ;; Core code cannot call")
        .expect("the case tells how it differs from the document");
    let (_, main) = main
        .split_once("    (core module $Main")
        .expect("the case has a core module");
    let (main, _) = main
        .split_once("\n  )\n\n  (instance $main")
        .expect("the case instantiates `$Main`");
    let main = main
        .replace("(func $zip)\n", "(func $zipper \"zip\")\n")
        .replace("(func $transform)\n", "(func $imgmgk \"transform\")\n");
    let app = format!("{in_front}  (core module $Main{main}\n)\n");
    let path = input(example, "app.wat");
    let options = ["libc", "libzip", "libimg", "zipper", "imgmgk"];
    let options = options.iter().fold(Options::new(), |options, name| {
        options.dep(*name, input(example, &format!("{name}.wat")))
    });
    let bundle = inline::bundle_source(path, app, &inline::Disk, &options)?;
    let engine = Engine::default();
    let component = Component::new(&engine, bundle.binary())?;
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine).instantiate(&mut store, &component)?;
    let run = instance.get_typed_func::<(&str,), (String,)>(&mut store, "run")?;
    let trapped = run
        .call(&mut store, ("hello",))
        .expect_err("it calls itself");
    assert!(format!("{trapped:?}").contains("trap"), "{trapped:?}");
    Ok(())
}

/// Copies and aliases are the same program.
#[test]
fn copies_do_the_same() -> wasmtime::Result<()> {
    let mut files = Memory::new();
    for (file, imported) in [
        ("parent.wat", "b.wat"),
        ("b.wat", "c.wat"),
        ("c.wat", "d.wat"),
    ] {
        let text = format!(
            r#"(component
  (import "./{imported}" (component $A ...))
  (import "./{imported}" (component $B (export "f" (func (result u32)))))
  (instance $a (instantiate $A))
  (instance $b (instantiate $B))
  (export "f" (func $a "f"))
  (export "g" (func $b "f")))"#
        );
        files.insert(file, text);
    }
    let last = r#"(component
  (core module $m (func (export "f") (result i32) i32.const 42))
  (core instance $i (instantiate $m))
  (func (export "f") (result u32) (canon lift (core func $i "f"))))"#;
    files.insert("d.wat", last);
    let mut lengths = Vec::new();
    for options in [Options::new(), Options::new().no_share()] {
        let bundle = inline::bundle("parent.wat", &files, &options)?;
        let engine = Engine::default();
        let component = Component::new(&engine, bundle.binary())?;
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine).instantiate(&mut store, &component)?;
        for name in ["f", "g"] {
            let f = instance.get_typed_func::<(), (u32,)>(&mut store, name)?;
            assert_eq!(f.call(&mut store, ())?, (42,));
        }
        lengths.push(bundle.text().len());
    }
    assert!(lengths[0] * 2 < lengths[1], "{lengths:?}");
    Ok(())
}

/// The parent of the component model's
/// [Link-time Virtualization](https://github.com/WebAssembly/component-model/blob/main/design/mvp/examples/LinkTimeVirtualization.md).
const EXAMPLE: &str = r#";; parent.wat
(component
  (import "wasi:filesystem/types" (instance $real-fs ...))
  (import "./virtualize.wasm" (component $Virtualize ...))
  (import "./child.wasm" (component $Child ...))
  (instance $virtual-fs (instantiate (component $Virtualize)
    (with "wasi:filesystem/types" (instance $real-fs))
  ))
  (instance $child (instantiate (component $Child)
    (with "wasi:filesystem/types" (instance $virtual-fs))
  ))
)
"#;

/// What the bundle does to the real file system: of its root, it asks for the sandbox and nothing else.
const STAYS_IN_THE_SANDBOX: [&str; 7] = [
    "root",
    "open-at / sandbox",
    "drop /",
    "open-at /sandbox greeting",
    "write /sandbox/greeting hello",
    "drop /sandbox/greeting",
    "drop /sandbox",
];

/// Instantiates a component, which is when the example does its work, and returns what that does to the real file system.
fn log(binary: &[u8]) -> Vec<String> {
    let engine = Engine::default();
    let component = Component::new(&engine, binary).expect("Wasmtime accepts the component");
    let mut store = Store::new(&engine, Descriptors::default());
    descriptors(&engine)
        .instantiate(&mut store, &component)
        .expect("the file system is all that the component imports");
    store.into_data().log
}

/// The real file system of the example: the path of every descriptor there has been, and every call in order.
#[derive(Default)]
struct Descriptors {
    paths: Vec<String>,
    log: Vec<String>,
}

/// A descriptor, whose representation is the place of its path.
struct Descriptor;

impl Descriptors {
    fn open(&mut self, path: String) -> Resource<Descriptor> {
        self.paths.push(path);
        let place = self.paths.len() - 1;
        Resource::new_own(u32::try_from(place).expect("the example opens few files"))
    }

    /// The path without the slash that the root consists of.
    fn path(&self, descriptor: u32) -> &str {
        &self.paths[usize::try_from(descriptor).expect("it was made from a place")]
    }
}

/// The root is the empty path, to which names are added.
fn shown(path: &str) -> &str {
    if path.is_empty() { "/" } else { path }
}

fn descriptors(engine: &Engine) -> Linker<Descriptors> {
    let mut linker = Linker::new(engine);
    let mut types = linker
        .instance("wasi:filesystem/types")
        .expect("the name is new");
    let descriptor = ResourceType::host::<Descriptor>();
    types
        .resource("descriptor", descriptor, |mut store, dropped| {
            let real: &mut Descriptors = store.data_mut();
            real.log.push(format!("drop {}", shown(real.path(dropped))));
            Ok(())
        })
        .expect("the name is new");
    types
        .func_wrap("root", |mut store, (): ()| {
            let real: &mut Descriptors = store.data_mut();
            real.log.push(String::from("root"));
            Ok((real.open(String::new()),))
        })
        .expect("the name is new");
    types
        .func_wrap(
            "[method]descriptor.open-at",
            |mut store, (folder, name): (Resource<Descriptor>, String)| {
                let real: &mut Descriptors = store.data_mut();
                let folder = real.path(folder.rep()).to_owned();
                real.log.push(format!("open-at {} {name}", shown(&folder)));
                Ok((real.open(format!("{folder}/{name}")),))
            },
        )
        .expect("the name is new");
    types
        .func_wrap(
            "[method]descriptor.write",
            |mut store, (file, bytes): (Resource<Descriptor>, Vec<u8>)| {
                let real: &mut Descriptors = store.data_mut();
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let path = real.path(file.rep());
                real.log.push(format!("write {} {text}", shown(path)));
                Ok(())
            },
        )
        .expect("the name is new");
    linker
}

// A file system that is an array of bytes, of which the virtualizer keeps a window for the child.

/// The real file system of the window: the bytes that have been written, and the address of every access in order.
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
    let text = bundle("examples/virtual-address-window").text();
    let binary = wat::parse_str(text).expect("the text of a bundle parses");
    check_window(&binary);
}

#[test]
fn the_binary_bundle_writes_into_the_window_and_nowhere_else() {
    check_window(&bundle("examples/virtual-address-window").binary());
}

/// The child does try to get out: on the real file system itself it writes far away from any window.
#[test]
fn the_child_without_the_virtualizer_writes_everywhere() {
    let child = wat::parse_file(input("examples/virtual-address-window", "child.wat"))
        .expect("the child parses");
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

/// Instantiates a component over an empty array and calls its `run`.
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

// Both.

fn bundle(case: &str) -> Bundle {
    bundle_with(case, &Options::new())
}

fn bundle_with(case: &str, options: &Options) -> Bundle {
    inline::bundle(input(case, "parent.wat"), &Disk, options)
        .unwrap_or_else(|report| panic!("the case does not bundle:\n{report}"))
}

fn input(case: &str, file: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../../snapshots", case, file]
        .iter()
        .collect()
}

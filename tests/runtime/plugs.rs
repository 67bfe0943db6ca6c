//! Composes components with plugs, by `plug` and by the parent that `init` prints, and holds the bundles against what `wac plug` composes:
//! both have one type, and do the same. Without a `wac`, only the results are checked.

use crate::corpus::{
    assert_one_component, assert_one_type, component as component_of, example, has_wac, repository,
    run, wac,
};
use inline::{Bundle, Memory, Options, Report};
use std::path::{Path, PathBuf};
use wasmtime::component::{Component, Linker};
use wasmtime::{Engine, Store};

/// A component and its plugs.
struct Pair {
    name: &'static str,
    files: Vec<String>,
    wanted: Wanted,
}

/// The outcome that a pair should have.
#[derive(Clone, Copy)]
enum Wanted {
    /// The bundle returns this, and so does what `wac` composes.
    Same(u32),
    /// The bundle returns this. `wac` supplies only the first component, so that it has more imports or another result, or fails.
    More(u32),
    /// The error with this code, where `wac` leaves out what does not fit, or fails.
    Error(&'static str),
}
use Wanted::{Error, More, Same};

/// A component whose function returns `digit`, and ten times what the functions of its imports return. So the digits of a result tell who
/// called whom. Names without a colon are functions, the others are instances with a function `f`.
fn component(digit: u32, imports: &[&str], exports: &[&str]) -> String {
    let (mut fields, mut taken, mut given, mut calls) =
        <(String, String, String, String)>::default();
    for (number, name) in imports.iter().enumerate() {
        let is_instance = name.contains(':');
        fields += &match is_instance {
            true => format!(
                "(import \"{name}\" (instance $i{number} (export \"f\" (func (result u32)))))\n(alias export $i{number} \"f\" (func $f{number}))\n"
            ),
            false => format!("(import \"{name}\" (func $f{number} (result u32)))\n"),
        };
        fields += &format!("(core func $f{number} (canon lower (func $f{number})))\n");
        taken += &format!("(import \"\" \"{number}\" (func $f{number} (result i32)))\n");
        given += &format!("(export \"{number}\" (func $f{number}))");
        calls += &format!("(i32.add (i32.mul (call $f{number}) (i32.const 10)))");
    }
    let exports = exports.iter().map(|name| match name.contains(':') {
        true => format!("(export \"{name}\" (instance $e))\n"),
        false => format!("(export \"{name}\" (func $f))\n"),
    });
    let exports: String = exports.collect();
    format!(
        "(component {fields}
  (core module $m {taken} (func (export \"f\") (result i32) (i32.const {digit}) {calls}))
  (core instance $m (instantiate $m (with \"\" (instance {given}))))
  (func $f (result u32) (canon lift (core func $m \"f\")))
  (instance $e (export \"f\" (func $f)))
  {exports})"
    )
}

/// A component that exports a resource of which each has the number 7.
const RESOURCE: &str = r#"(component
  (type $r (resource (rep i32)))
  (core func $new (canon resource.new $r))
  (core module $m
    (import "" "new" (func $new (param i32) (result i32)))
    (func (export "new") (result i32) (call $new (i32.const 7)))
    (func (export "get") (param i32) (result i32) (local.get 0)))
  (core instance $m (instantiate $m (with "" (instance (export "new" (func $new))))))
  (func $new (result (own $r)) (canon lift (core func $m "new")))
  (func $get (param "self" (borrow $r)) (result u32) (canon lift (core func $m "get")))
  (component $I
    (import "r" (type $r (sub resource)))
    (import "new" (func $new (result (own $r))))
    (import "get" (func $get (param "self" (borrow $r)) (result u32)))
    (export $r' "r" (type $r))
    (export "[constructor]r" (func $new) (func (result (own $r'))))
    (export "[method]r.get" (func $get) (func (param "self" (borrow $r')) (result u32))))
  (instance $i (instantiate $I
    (with "r" (type $r)) (with "new" (func $new)) (with "get" (func $get))))
  (export "a:b/res@0.1.0" (instance $i)))"#;

/// The import of that resource, lowered as `$new` and `$get`.
const RESOURCE_IMPORT: &str = r#"
  (import "a:b/res@0.1.0" (instance $res
    (export "r" (type $r (sub resource)))
    (export "[constructor]r" (func (result (own $r))))
    (export "[method]r.get" (func (param "self" (borrow $r)) (result u32)))))
  (alias export $res "r" (type $r))
  (core func $new (canon lower (func $res "[constructor]r")))
  (core func $get (canon lower (func $res "[method]r.get")))"#;

/// A component that makes a resource of an import, and returns its number.
fn user_of_resource() -> String {
    format!(
        r#"(component {RESOURCE_IMPORT}
  (core module $m
    (import "" "new" (func $new (result i32)))
    (import "" "get" (func $get (param i32) (result i32)))
    (func (export "f") (result i32) (i32.add (i32.const 1) (i32.mul (i32.const 10) (call $get (call $new))))))
  (core instance $m (instantiate $m (with "" (instance (export "new" (func $new)) (export "get" (func $get))))))
  (func (export "run") (result u32) (canon lift (core func $m "f"))))"#
    )
}

/// A component that hands a resource of one import to a function of another, and one that defines this function.
fn between_two() -> [String; 2] {
    let app = format!(
        r#"(component {RESOURCE_IMPORT}
  (import "a:b/read" (instance $read
    (alias outer 1 $r (type $r'))
    (export "r" (type $r (eq $r')))
    (export "f" (func (param "r" (own $r)) (result u32)))))
  (core func $read (canon lower (func $read "f")))
  (core module $m
    (import "" "new" (func $new (result i32)))
    (import "" "read" (func $read (param i32) (result i32)))
    (func (export "f") (result i32) (i32.add (i32.const 1) (i32.mul (i32.const 10) (call $read (call $new))))))
  (core instance $m (instantiate $m (with "" (instance (export "new" (func $new)) (export "read" (func $read))))))
  (func (export "run") (result u32) (canon lift (core func $m "f"))))"#
    );
    let reader = format!(
        r#"(component {RESOURCE_IMPORT}
  (core module $m
    (import "" "get" (func $get (param i32) (result i32)))
    (func (export "f") (param i32) (result i32) (call $get (local.get 0))))
  (core instance $m (instantiate $m (with "" (instance (export "get" (func $get))))))
  (func $f (param "r" (own $r)) (result u32) (canon lift (core func $m "f")))
  (instance $i (export "r" (type $r)) (export "f" (func $f)))
  (export "a:b/read" (instance $i)))"#
    );
    [app, reader]
}

/// The import of a record, and the type of a function with it.
const RECORD: &str = r#"
  (import "a:b/types@0.1.0" (instance $types
    (type $p' (record (field "x" u32) (field "y" u32)))
    (export "p" (type $p (eq $p')))))
  (alias export $types "p" (type $p))"#;

/// A component that passes a record to an import, and one that adds up the fields.
fn with_a_record() -> [String; 2] {
    let app = format!(
        r#"(component {RECORD}
  (import "a:b/sum@0.1.0" (instance $sum
    (alias outer 1 $p (type $p'))
    (export "p" (type $p (eq $p')))
    (export "f" (func (param "p" $p) (result u32)))))
  (core func $sum (canon lower (func $sum "f")))
  (core module $m
    (import "" "sum" (func $sum (param i32 i32) (result i32)))
    (func (export "f") (result i32) (call $sum (i32.const 30) (i32.const 4))))
  (core instance $m (instantiate $m (with "" (instance (export "sum" (func $sum))))))
  (func (export "run") (result u32) (canon lift (core func $m "f"))))"#
    );
    let adder = format!(
        r#"(component {RECORD}
  (core module $m (func (export "f") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
  (core instance $m (instantiate $m))
  (func $f (param "p" $p) (result u32) (canon lift (core func $m "f")))
  (instance $i (export "p" (type $p)) (export "f" (func $f)))
  (export "a:b/sum@0.1.0" (instance $i)))"#
    );
    [app, adder]
}

/// A component that exports the interface of the record.
const TYPES: &str = r#"(component
  (type $p' (record (field "x" u32) (field "y" u32)))
  (instance $i (export "p" (type $p')))
  (export "a:b/types@0.1.0" (instance $i)))"#;

fn pair(name: &'static str, wanted: Wanted, files: impl IntoIterator<Item = String>) -> Pair {
    Pair {
        name,
        files: files.into_iter().collect(),
        wanted,
    }
}

fn pairs() -> Vec<Pair> {
    let (c, d, h) = ("a:b/c@0.1.0", "a:b/d@0.1.0", "host:h/h@1.0.0");
    let app = |imports: &[&str]| component(1, imports, &["run"]);
    let plug = |digit: u32, name: &str| component(digit, &[], &[name]);
    let versions = |import, export| {
        [
            component(1, &[import], &["run"]),
            component(2, &[], &[export]),
        ]
    };
    vec![
        pair("one", Same(21), [app(&[c]), plug(2, c)]),
        pair("two", Same(51), [app(&[c, d]), plug(2, c), plug(3, d)]),
        pair(
            "two in another order",
            Same(51),
            [app(&[c, d]), plug(3, d), plug(2, c)],
        ),
        pair("a function", Same(21), [app(&["go"]), plug(2, "go")]),
        pair(
            "a function and an instance",
            Same(41),
            [app(&["go", c]), component(2, &[], &[c, "go"])],
        ),
        pair(
            "without a version",
            Same(21),
            [app(&["a:b/c"]), plug(2, "a:b/c")],
        ),
        pair(
            "a host",
            Same(1011),
            [app(&[c, h]), component(2, &[h], &[c])],
        ),
        pair(
            "a host of the plug",
            Same(921),
            [app(&[c]), component(2, &[h], &[c])],
        ),
        pair("a host of the first", Same(111), [app(&[c, h]), plug(2, c)]),
        pair(
            "a lower version",
            Same(21),
            versions("a:b/c@1.1.0", "a:b/c@1.0.0"),
        ),
        pair(
            "a higher version",
            Same(21),
            versions("a:b/c@1.1.0", "a:b/c@1.2.0"),
        ),
        pair(
            "a version below 1",
            Same(21),
            versions("a:b/c@0.2.0", "a:b/c@0.2.3"),
        ),
        pair(
            "another version",
            Error("unused-plug"),
            versions("a:b/c@0.2.0", "a:b/c@0.3.0"),
        ),
        pair(
            "versions of the host",
            Same(1011),
            [
                app(&[c, "host:h/h@0.2.1"]),
                component(2, &["host:h/h@0.2.3"], &[c]),
            ],
        ),
        pair(
            "no match",
            Error("unused-plug"),
            [app(&[c]), plug(2, "a:b/x@0.1.0")],
        ),
        pair("no import", Error("unused-plug"), [app(&[]), plug(2, c)]),
        pair(
            "one of two unused",
            Error("unused-plug"),
            [app(&[c]), plug(2, c), plug(3, d)],
        ),
        pair(
            "more exports",
            Same(21),
            [
                component(1, &[c], &["run", "r:r/r@1.0.0"]),
                component(2, &[], &[c, d, "extra"]),
            ],
        ),
        pair(
            "one interface twice",
            Error("unused-plug"),
            [app(&[c]), plug(2, c), plug(3, c)],
        ),
        pair(
            "transitive",
            More(321),
            [app(&[c]), component(2, &[d], &[c]), plug(3, d)],
        ),
        pair(
            "transitive backward",
            More(321),
            [app(&[c]), plug(3, d), component(2, &[d], &[c])],
        ),
        pair(
            "a diamond",
            More(351),
            [app(&[c, d]), component(2, &[d], &[c]), plug(3, d)],
        ),
        pair(
            "middleware",
            More(321),
            [app(&[c]), component(2, &[c], &[c]), plug(3, c)],
        ),
        pair(
            "a cycle",
            More(9321),
            [
                app(&["host:c/c"]),
                component(2, &["host:d/d"], &["host:c/c"]),
                component(3, &["host:c/c"], &["host:d/d"]),
            ],
        ),
        pair(
            "a resource",
            Same(71),
            [user_of_resource(), RESOURCE.to_owned()],
        ),
        pair("a resource between two", More(71), {
            let [app, reader] = between_two();
            [app, reader, RESOURCE.to_owned()]
        }),
        pair("a record of the host", Same(34), with_a_record()),
        pair("a record of a plug", More(34), {
            let [app, adder] = with_a_record();
            [app, adder, TYPES.to_owned()]
        }),
        pair(
            "another type",
            Error("argument-mismatch"),
            [
                app(&[c]),
                plug(2, c).replace("(result u32)", "(result s32)"),
            ],
        ),
        pair(
            "a missing function",
            Error("argument-mismatch"),
            [
                app(&[c]),
                plug(2, c).replace("(export \"f\" (func $f))", "(export \"g\" (func $f))"),
            ],
        ),
        pair(
            "a wider export",
            Same(21),
            [
                app(&[c]),
                plug(2, c).replace(
                    "(export \"f\" (func $f))",
                    "(export \"f\" (func $f)) (export \"g\" (func $f))",
                ),
            ],
        ),
    ]
}

/// The bundles of the first file and its plugs: by options, and by the parent that `init` prints.
fn bundles(files: &Memory, names: &[String]) -> Result<[Bundle; 2], Report> {
    let plugs = names[1..].iter();
    let options = plugs.fold(Options::new(), |options, plug| options.plug(plug));
    let plugged = inline::bundle(&names[0], files, &options)?;
    let parent = inline::init(names, "", files, &Options::new())?;
    let by_parent = inline::bundle_source("parent.wat", parent, files, &Options::new())?;
    Ok([plugged, by_parent])
}

/// The number that a bundle's `run` returns, and the number of its imports. Functions of the host return 9.
fn result(binary: &[u8]) -> wasmtime::Result<(u32, usize)> {
    let engine = Engine::default();
    let component = Component::new(&engine, binary)?;
    let mut linker = Linker::new(&engine);
    let ty = component.component_type();
    for (name, _) in ty
        .imports(&engine)
        .filter(|(name, _)| name.starts_with("host:"))
    {
        linker
            .instance(name)?
            .func_wrap("f", |_, (): ()| Ok((9u32,)))?;
    }
    linker.define_unknown_imports_as_traps(&component)?;
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &component)?;
    let run = instance.get_typed_func::<(), (u32,)>(&mut store, "run")?;
    Ok((run.call(&mut store, ())?.0, ty.imports(&engine).count()))
}

#[test]
fn plugs_are_composed_as_by_wac() -> wasmtime::Result<()> {
    let has_wac = has_wac("plugs");
    for Pair {
        name,
        files: texts,
        wanted,
    } in pairs()
    {
        let mut files = Memory::new();
        let mut binaries = Vec::new();
        for (number, text) in texts.iter().enumerate() {
            let binary = wat::parse_str(text)
                .map_err(|why| wasmtime::Error::msg(format!("{name}: {why}")))?;
            let file = format!("c{number}.wasm");
            files.insert(&file, binary.clone());
            binaries.push((file, binary));
        }
        let names: Vec<String> = binaries.iter().map(|(name, _)| name.clone()).collect();
        let plugs = names[1..].iter().flat_map(|plug| ["--plug", plug.as_str()]);
        let arguments: Vec<&str> = ["plug", &names[0]].into_iter().chain(plugs).collect();
        let given: Vec<(&str, &[u8])> = binaries
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        let composed = has_wac.then(|| wac(&given, &arguments));
        let bundles = bundles(&files, &names);
        let number = match (wanted, &bundles) {
            (Error(code), Err(report)) => {
                let codes: Vec<&str> = report.diagnostics().iter().map(|it| it.code).collect();
                assert_eq!(codes, [code], "{name}");
                continue;
            }
            (Error(code), Ok(_)) => panic!("{name}: there is no {code}"),
            (Same(number) | More(number), _) => number,
        };
        let [plugged, by_parent] = bundles.unwrap_or_else(|report| panic!("{name}: {report}"));
        let binary = plugged.binary();
        assert_one_type(name, &binary, &by_parent.binary());
        for (_, file) in &binaries {
            assert!(
                binary.windows(file.len()).any(|part| part == file),
                "{name}: it does not contain a file"
            );
        }
        let outcome = result(&binary)?;
        assert_eq!(outcome.0, number, "{name}");
        assert_eq!(result(&by_parent.binary())?, outcome, "{name}");
        match (wanted, composed) {
            (Same(_), Some(composed)) => {
                let composed = composed.unwrap_or_else(|why| panic!("{name}: {why}"));
                assert_one_type(name, &binary, &composed);
                assert_eq!(result(&composed)?, outcome, "{name}: by `wac`");
            }
            (More(_), Some(Ok(composed))) => {
                let is_same = result(&composed).is_ok_and(|found| found == outcome);
                assert!(!is_same, "{name}: `wac` composes the same");
            }
            _ => {}
        }
    }
    Ok(())
}

/// Real components, by their paths in the repository or the corpus.
#[test]
fn real_components_are_composed_as_by_wac() {
    let has_wac = has_wac("plugs");
    let corpus = |name: &str| repository().join("../shared/corpus").join(name);
    let ours = |name: &str| repository().join("tests/runtime/corpus").join(name);
    let example = |name: &str| example("real-env-virtualized", name);
    for [command, plug] in [
        [example("env0.wasm"), example("virt-env-hand.wat")],
        [corpus("sqlite0.wasm"), ours("virt-sql.wat")],
        [corpus("kv-consumer.wasm"), corpus("kv-provider.wasm")],
    ] {
        if command.exists() {
            real_pair(&command, &plug, has_wac);
        }
    }
}

fn real_pair(command: &Path, plug: &PathBuf, has_wac: bool) {
    let name = command.display().to_string();
    let options = Options::new().plug(plug);
    let plugged = inline::bundle(command, &inline::Disk, &options);
    let plugged = plugged.unwrap_or_else(|report| panic!("{report}")).binary();
    let directory = command.parent().expect("it is in a directory");
    let parent = inline::init(&[command, plug], directory, &inline::Disk, &Options::new());
    let parent = parent.unwrap_or_else(|report| panic!("{report}"));
    let path = directory.join("parent.wat");
    let by_parent = inline::bundle_source(path, parent, &inline::Disk, &Options::new());
    let by_parent = by_parent
        .unwrap_or_else(|report| panic!("{report}"))
        .binary();
    assert_one_type(&name, &plugged, &by_parent);
    if has_wac {
        let files = [
            ("command.wasm", &*component_of(command)),
            ("plug.wasm", &*component_of(plug)),
        ];
        let composed = wac(&files, &["plug", "command.wasm", "--plug", "plug.wasm"]);
        let composed = composed.unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_one_component(&name, &plugged, &composed);
        // Of larger ones, the same core modules have been compiled and run often enough.
        if plugged.len() < 4_000_000 {
            assert_eq!(run(&plugged), run(&composed), "{name}");
        }
    }
}

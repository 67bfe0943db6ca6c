//! `--metafile`: what the output is made of.

use crate::cases;
use crate::command::inline;
use inline::Options;
use serde_json::{Value, json};
use std::fs;
use std::io;
use std::path::Path;
use tempfile::{TempDir, tempdir};

/// A parent that imports a text by two names, which imports a binary, as does the parent.
fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes);
    write("parent.wat", PARENT.as_bytes())?;
    write("child.wat", CHILD.as_bytes())?;
    write("leaf.wasm", b"\0asm\x0d\0\x01\0")?;
    write("same.wasm", b"\0asm\x0d\0\x01\0")?;
    Ok(folder)
}

const PARENT: &str = r#"(component
  (import "./child.wasm" (component $A ...))
  (import "./same.wasm" (component $B ...))
)
"#;

const CHILD: &str = r#"(component (import "x" (external-id "./leaf.wasm") (component $L ...)))"#;

fn metafile(folder: &Path, arguments: &[&str]) -> io::Result<Value> {
    let run = inline(folder, &[arguments, &["--metafile", "meta.json"]].concat())?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let text = fs::read_to_string(folder.join("meta.json"))?;
    assert!(text.ends_with("}\n"));
    Ok(serde_json::from_str(&text)?)
}

#[test]
fn inputs_have_their_size_hash_and_imports() -> io::Result<()> {
    let folder = example()?;
    let metafile = metafile(folder.path(), &["parent.wat", "-o", "out.wat"])?;
    let leaf = "sha256-JOrzQ5pgyWdkxPLJKgqBtSvU/l1bkfCQGEoPZIaxvyk=";
    let input = |bytes: usize, integrity: &Value, format: &str, imports: Value| json!({"bytes": bytes, "integrity": integrity, "format": format, "imports": imports});
    let import = |original: &str, path: &str| json!({"original": original, "path": path, "kind": "component"});
    let inputs = &metafile["inputs"];
    let expected = json!({
        "parent.wat": input(
            PARENT.len(),
            &inputs["parent.wat"]["integrity"],
            "text",
            json!([import("./child.wasm", "child.wat"), import("./same.wasm", "same.wasm")]),
        ),
        "child.wat": input(
            CHILD.len(),
            &inputs["child.wat"]["integrity"],
            "text",
            json!([import("./leaf.wasm", "leaf.wasm")]),
        ),
        "leaf.wasm": input(8, &json!(leaf), "binary", json!([])),
        "same.wasm": input(8, &json!(leaf), "binary", json!([])),
    });
    assert_eq!(*inputs, expected);
    assert_eq!(metafile["version"], 1);
    Ok(())
}

#[test]
fn the_output_says_where_its_bytes_come_from_and_where_files_are_defined() -> io::Result<()> {
    let folder = example()?;
    let metafile = metafile(folder.path(), &["parent.wat", "-o", "out.wat"])?;
    let text = fs::read_to_string(folder.path().join("out.wat"))?;
    let expected = "\
(component
  (component $same)
  (component $A (alias outer 1 $same (component $L)))
  (alias outer 0 $same (component $B))
)
";
    assert_eq!(text, expected);
    let of_child = "(component $A (alias outer 1 $same (component $L)))".len();
    let of_same = "(component $same)".len();
    let definition = |path: &str, uses: usize, place: &str, id: Value| {
        json!({
            "path": path, "isCoreModuleInside": false, "open": [],
            "uses": uses, "place": place, "id": id,
        })
    };
    let output = json!({"out.wat": {
        "bytes": text.len(),
        "entryPoint": "parent.wat",
        "inputs": {
            "parent.wat": {"bytesInOutput": text.len() - of_child - of_same},
            "child.wat": {"bytesInOutput": of_child},
            "same.wasm": {"bytesInOutput": of_same},
        },
        "definitions": [
            definition("child.wat", 1, "use", Value::Null),
            definition("same.wasm", 2, "front", json!("$same")),
        ],
        "imports": [],
        "exports": [],
    }});
    assert_eq!(metafile["outputs"], output);
    Ok(())
}

#[test]
fn what_goes_to_standard_output_has_a_metafile() -> io::Result<()> {
    let folder = example()?;
    let path = folder.path();
    let run = inline(path, &["parent.wat", "--metafile", "meta.json"])?;
    let metafile: Value = serde_json::from_slice(&fs::read(path.join("meta.json"))?)?;
    let output = &metafile["outputs"]["<stdout>"];
    assert_eq!(output["entryPoint"], "parent.wat");
    assert_eq!(output["bytes"], run.stdout.len());
    Ok(())
}

/// The sum of what comes from each input.
fn sum(metafile: &Value, output: &str) -> u64 {
    let output = &metafile["outputs"][output];
    let inputs = output["inputs"].as_object().expect("it is an object");
    let bytes = |input: &Value| input["bytesInOutput"].as_u64().expect("it is a number");
    let sum = inputs.values().map(bytes).sum();
    assert_eq!(output["bytes"], sum);
    for path in inputs.keys() {
        assert!(metafile["inputs"][path].is_object(), "{path}");
    }
    sum
}

/// In every case of `snapshots/` that passes without arguments.
#[test]
fn every_byte_comes_from_an_input() -> io::Result<()> {
    let mut count = 0;
    for case in cases::all() {
        let parent = case.path.join("parent.wat");
        if case.path.join("args").exists() || case.must_fail() || !parent.exists() {
            continue;
        }
        for options in [Options::new(), Options::new().share_modules().annotate()] {
            let bundle = inline::bundle(&parent, &inline::Disk, &options).expect("it passes");
            let metafile = |text: String| serde_json::from_str(&text).expect("it is JSON");
            let name = &case.name;
            let text = metafile(bundle.text_metafile("out"));
            assert_eq!(sum(&text, "out"), bundle.text().len() as u64, "{name}");
            let binary = metafile(bundle.binary_metafile("out"));
            assert_eq!(sum(&binary, "out"), bundle.binary().len() as u64, "{name}");
            assert_eq!(text["inputs"], binary["inputs"], "{name}");
        }
        count += 1;
    }
    assert!(count > 300, "{count}");
    Ok(())
}

#[test]
fn a_script_has_what_is_around_its_components() -> io::Result<()> {
    let folder = example()?;
    let script = format!("(module)\n{PARENT}(component (import \"./leaf.wasm\" (component)))");
    fs::write(folder.path().join("script.wast"), &script)?;
    let metafile = metafile(folder.path(), &["script.wast", "-o", "o.wast"])?;
    let len = fs::metadata(folder.path().join("o.wast"))?.len();
    assert_eq!(sum(&metafile, "o.wast"), len);
    assert_eq!(metafile["inputs"]["script.wast"]["bytes"], script.len());
    let imports = metafile["inputs"]["script.wast"]["imports"].as_array();
    assert_eq!(imports.map(Vec::len), Some(3));
    assert_eq!(
        metafile["inputs"].as_object().map(|inputs| inputs.len()),
        Some(4)
    );
    Ok(())
}

/// Quoted, written as bytes, or with a component around it for the sake of its core code: what counts is the file.
#[test]
fn an_input_is_its_file_however_it_is_read() -> io::Result<()> {
    let leaf = "(component (core module $m (func (export \"f\"))) (core instance $i (instantiate $m)) \
                (func (export \"f\") (canon lift (core func $i \"f\"))))";
    let calling = "(component (import \"./leaf.wat\" (instance $i (export \"f\" (func)))) \
                   (core func $f (canon lower (func $i \"f\"))) (core module $m (import \"\" \"f\" (func))) \
                   (core instance (instantiate $m (with \"\" (instance (export \"f\" (func $f)))))))";
    let quoted = "(component quote \"(import \\22./leaf.wat\\22 (component ...))\")";
    let plain = "(component (import \"./leaf.wat\" (component)))";
    let bytes = wat::parse_str(plain).expect("it is text");
    let bytes: String = bytes.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let binary = format!("(component binary \"{bytes}\")");
    for (text, format) in [(calling, "text"), (quoted, "text"), (&binary, "binary")] {
        let folder = tempdir()?;
        fs::write(folder.path().join("leaf.wat"), leaf)?;
        fs::write(folder.path().join("file.wat"), text)?;
        let outer = "(component (import \"./file.wat\" (component ...)))";
        fs::write(folder.path().join("outer.wat"), outer)?;
        let as_parent =
            metafile(folder.path(), &["file.wat", "-o", "o"])?["inputs"]["file.wat"].take();
        let arguments = ["outer.wat", "-o", "o", "--lock", "lock"];
        let as_import = metafile(folder.path(), &arguments)?["inputs"]["file.wat"].take();
        assert_eq!(as_parent, as_import, "{text}");
        assert_eq!(as_parent["bytes"], json!(text.len()), "{text}");
        assert_eq!(as_parent["format"], json!(format), "{text}");
        let lock = fs::read_to_string(folder.path().join("lock"))?;
        let integrity = as_parent["integrity"].as_str().expect("a string");
        assert!(lock.contains(integrity), "{integrity} is not in {lock}");
    }
    Ok(())
}

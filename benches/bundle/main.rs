//! Measures bundling within one process, against lower bounds.
//!
//! `large_unit`: a parent with one large binary unit, against printing that unit to memory; and with the unit's type written out, against
//! the same with `...`, which shows the cost of checking it. `imports`: a parent with 800 imports, against one with 400. `doubled`: elisions
//! and declared types that take time, 2,000 of each against 4,000; a ratio above 2.3 is a fault. The unit is `kv-consumer.wasm` of the corpus
//! if it exists, or else a generated one of the same size.

#![expect(
    clippy::disallowed_methods,
    reason = "a bench reads the file that it is about"
)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use inline::{Bundle, Memory, Options};
use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;

fn bundle(parent: &str, files: &Memory) -> Bundle {
    inline::bundle_source("parent.wat", parent, files, &Options::default())
        .expect("the bench's parents are right")
}

fn large_unit(criterion: &mut Criterion) {
    let unit = large_component();
    let mut files = Memory::new();
    files.insert("unit.wasm", unit.clone());
    let parent = r#"(component (import "./unit.wasm" (component $Unit ...)))"#;
    let mut group = criterion.benchmark_group("large_unit");
    group.sample_size(10);
    group.bench_function("wasmprinter", |bencher| {
        bencher.iter(|| wasmprinter::print_bytes(&unit).expect("it is valid"));
    });
    let declaring = declaring(&unit);
    for (name, parent) in [("text", parent), ("text_with_type", &declaring)] {
        group.bench_function(name, |bencher| {
            bencher.iter_batched(
                || (),
                |()| bundle(parent, &files).text(),
                BatchSize::PerIteration,
            );
        });
    }
    for (name, parent) in [("binary", parent), ("binary_with_type", &declaring)] {
        group.bench_function(name, |bencher| {
            bencher.iter_batched(
                || (),
                |()| bundle(parent, &files).binary(),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

/// A parent that declares all imports of `unit`.
fn declaring(unit: &[u8]) -> String {
    let printed = wasmprinter::print_bytes(unit).expect("it is valid");
    // What is in front of the first core module are imports and their types, which a component type declares alike.
    let start = printed.find('\n').expect("it has lines");
    let end = printed
        .find("\n  (core module")
        .expect("its weight is a core module");
    let declarations = &printed[start..end];
    format!(r#"(component (import "./unit.wasm" (component $Unit {declarations})))"#)
}

fn imports(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("imports");
    for count in [400, 800] {
        let mut files = Memory::new();
        let mut parent = String::from("(component\n");
        for number in 0..count {
            let unit = format!(
                r#"(component (type (tuple u8 (list string))) (export "t{number}" (type 1)))"#
            );
            files.insert(format!("{number}.wat"), unit);
            writeln!(
                parent,
                r#"  (import "./{number}.wat" (component $c{number} ...))"#
            )
            .expect("writing to a string does not fail");
        }
        parent.push_str(")\n");
        group.bench_function(count.to_string(), |bencher| {
            bencher.iter(|| black_box(bundle(&parent, &files).text()));
        });
    }
    group.finish();
}

/// Returns the fields of a parent and of its file, with this number of each.
type Source<'a> = dyn Fn(usize) -> (String, String) + 'a;

fn doubled(criterion: &mut Criterion) {
    let each =
        |count: usize, item: &dyn Fn(usize) -> String| -> String { (0..count).map(item).collect() };
    let imports = |count| each(count, &|number| format!("(import \"f{number}\" (func))\n"));
    let exports = |count| {
        each(count, &|number| {
            format!("(export \"f{number}\" (func $f))\n")
        })
    };
    let child = r#"(import "./child.wat" (component $Child ...)) (instance $child (instantiate $Child ...))"#;
    let kinds: [(&str, &Source); 5] = [
        ("passed_through", &|count| {
            (child.to_owned(), imports(count))
        }),
        ("instance_imports", &|count| {
            // One component cannot have more than 1,000.
            let nested = |_| {
                let imports = r#"(import "./child.wat" (instance ...))"#.repeat(count / 8);
                format!("(component {imports})")
            };
            (each(8, &nested), String::new())
        }),
        ("missing_imports", &|count| {
            let parent = format!(
                r#"(import "./child.wat" (component $Child {})) (instance (instantiate $Child ...))"#,
                imports(count)
            );
            (parent, String::new())
        }),
        ("exports", &|count| {
            let exported = |number| format!("(export \"f{number}\" (func $child \"f{number}\"))");
            let file = format!("(import \"f\" (func $f)) {}", exports(count));
            (child.to_owned() + &each(count, &exported), file)
        }),
        ("elided_uses", &|count| {
            let with = |number| format!("(with \"f{number}\" (func $y \"f{number}\"))");
            let parent = format!(
                r#"(import "y" (instance $y ...)) (import "./child.wat" (component $Child ...)) (instance (instantiate $Child {}))"#,
                each(count, &with)
            );
            (parent, imports(count))
        }),
    ];
    let mut group = criterion.benchmark_group("doubled");
    group.sample_size(10);
    for (kind, source) in kinds {
        for count in [2000, 4000] {
            let (parent, file) = source(count);
            let parent = format!("(component {parent})");
            let mut files = Memory::new();
            files.insert("child.wat", format!("(component {file})"));
            group.bench_function(format!("{kind}/{count}"), |bencher| {
                bencher.iter(|| black_box(bundle(&parent, &files).binary()));
            });
        }
    }
    group.finish();
}

/// A component of about 18 MB, nearly all of it code.
fn large_component() -> Vec<u8> {
    let corpus =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/kv-consumer.wasm");
    if let Ok(unit) = std::fs::read(corpus) {
        return unit;
    }
    let mut text = String::from("(component (core module (memory 1)\n");
    for function in 0..40_000 {
        text.push_str("(func (param i32 i32) (result i32) (local i32 i64)\n");
        for step in 0..32 {
            let address = function * 64 + step;
            writeln!(
                text,
                "local.get 0 i32.const {address} i32.add local.tee 2 i32.load offset={step} local.set 0"
            )
            .expect("writing to a string does not fail");
        }
        text.push_str("local.get 0)\n");
    }
    text.push_str("))");
    wat::parse_str(text).expect("the generated text is right")
}

criterion_group!(benches, large_unit, imports, doubled);
criterion_main!(benches);

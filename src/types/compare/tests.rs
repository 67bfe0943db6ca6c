//! What is said of two types that differ: where they do, what is declared there, and what is provided.

use super::components;
use crate::types::mismatch::{Side, Step};
use wasmparser::component_types::{ComponentAnyTypeId, SubtypeCx};
use wasmparser::{Validator, WasmFeatures};

/// What is declared and what is provided; the way down to the one difference between them, and both sides of it.
type Row<'a> = (&'a str, &'a str, &'a [Step], &'a str, &'a str);

fn import(name: &str) -> Step {
    Step::Named("import", name.to_owned())
}

fn export(name: &str) -> Step {
    Step::Named("export", name.to_owned())
}

fn parameter(name: &str) -> Step {
    Step::Named("parameter", name.to_owned())
}

fn field(name: &str) -> Step {
    Step::Named("field", name.to_owned())
}

fn case(name: &str) -> Step {
    Step::Named("case", name.to_owned())
}

fn part(what: &str) -> Step {
    Step::Unnamed(what.to_owned())
}

/// The path to a difference, what is declared there, and what is provided.
type Difference = (Vec<Step>, String, String);

/// The text of a type, or the words for one side.
fn words(side: &Side) -> String {
    match side {
        Side::Item(code) | Side::Type(code) => code.text.clone(),
        Side::Missing { .. } | Side::Prose(_) => side.to_string(),
    }
}

/// The differences between two component types, given by what is in them. There are some if and only if validation says so.
fn differences(declared: &str, provided: &str) -> Vec<Difference> {
    let text = format!(
        "(component (type (component {declared})) (import \"file\" (component {provided})))"
    );
    let binary = wat::parse_str(&text).unwrap_or_else(|why| panic!("{why}\n{text}"));
    let types = Validator::new_with_features(WasmFeatures::all()).validate_all(&binary);
    let types = types.unwrap_or_else(|why| panic!("{why}\n{text}"));
    let types = types.as_ref();
    let ComponentAnyTypeId::Component(declared) = types.component_any_type_at(0) else {
        panic!("not a component type: {declared}");
    };
    let provided = types.component_at(0);
    let found = components(types, declared, provided);
    let fits = SubtypeCx::new_with_refs(types, types).component_type(provided, declared, 0);
    assert_eq!(fits.is_ok(), found.is_empty(), "{text}\n{found:#?}");
    let differences = found.into_iter().map(|mismatch| {
        let sides = (words(&mismatch.declares), words(&mismatch.provides));
        (mismatch.path, sides.0, sides.1)
    });
    differences.collect()
}

/// Checks rows of component types.
fn check(rows: &[Row<'_>]) {
    for &(declared, provided, path, declares, provides) in rows {
        let expected = (path.to_vec(), declares.to_owned(), provides.to_owned());
        let found = differences(declared, provided);
        assert_eq!(found, [expected], "{declared}\n{provided}");
        assert_eq!(differences(declared, declared), [], "{declared}");
        assert_eq!(differences(provided, provided), [], "{provided}");
    }
}

/// Checks rows of types in a place within a component type, `around` with `%` for the type.
fn check_within(around: &str, outer: &Step, rows: &[Row<'_>]) {
    for (declared, provided, path, declares, provides) in rows {
        let path: Vec<Step> = [outer].into_iter().chain(*path).cloned().collect();
        let declared = around.replace('%', declared);
        let provided = around.replace('%', provided);
        check(&[(&declared, &provided, &path, declares, provides)]);
    }
}

#[test]
fn value_types_differ_where_the_smallest_part_of_them_does() {
    let rows: &[Row<'_>] = &[
        // Records.
        (
            r#"(record (field "x" u32))"#,
            r#"(record (field "x" u64))"#,
            &[field("x")],
            "u32",
            "u64",
        ),
        (
            r#"(record (field "x" u32) (field "y" u8))"#,
            r#"(record (field "x" u32))"#,
            &[],
            r#"(record (field "x" u32) (field "y" u8))"#,
            r#"(record (field "x" u32))"#,
        ),
        (
            r#"(record (field "x" u32))"#,
            r#"(record (field "x" u32) (field "y" u8))"#,
            &[],
            r#"(record (field "x" u32))"#,
            r#"(record (field "x" u32) (field "y" u8))"#,
        ),
        (
            r#"(record (field "x" u32))"#,
            r#"(record (field "y" u32))"#,
            &[],
            r#"(record (field "x" u32))"#,
            r#"(record (field "y" u32))"#,
        ),
        (
            r#"(record (field "x" u32) (field "y" u8))"#,
            r#"(record (field "y" u8) (field "x" u32))"#,
            &[],
            r#"(record (field "x" u32) (field "y" u8))"#,
            r#"(record (field "y" u8) (field "x" u32))"#,
        ),
        // Variants and enums.
        (
            r#"(variant (case "a" u32))"#,
            r#"(variant (case "a" s32))"#,
            &[case("a")],
            "u32",
            "s32",
        ),
        (
            r#"(variant (case "a"))"#,
            r#"(variant (case "a") (case "b" u8))"#,
            &[],
            r#"(variant (case "a"))"#,
            r#"(variant (case "a") (case "b" u8))"#,
        ),
        (
            r#"(variant (case "a") (case "b"))"#,
            r#"(variant (case "a") (case "c"))"#,
            &[],
            r#"(variant (case "a") (case "b"))"#,
            r#"(variant (case "a") (case "c"))"#,
        ),
        (
            r#"(variant (case "a"))"#,
            r#"(variant (case "a" u32))"#,
            &[],
            r#"(variant (case "a"))"#,
            r#"(variant (case "a" u32))"#,
        ),
        (
            r#"(variant (case "a" u32))"#,
            r#"(variant (case "a"))"#,
            &[],
            r#"(variant (case "a" u32))"#,
            r#"(variant (case "a"))"#,
        ),
        (
            r#"(enum "red" "green")"#,
            r#"(enum "red" "blue")"#,
            &[],
            r#"(enum "red" "green")"#,
            r#"(enum "red" "blue")"#,
        ),
        (
            r#"(enum "red" "green")"#,
            r#"(enum "green" "red")"#,
            &[],
            r#"(enum "red" "green")"#,
            r#"(enum "green" "red")"#,
        ),
        (
            r#"(enum "a" "b")"#,
            r#"(variant (case "a") (case "b"))"#,
            &[],
            r#"(enum "a" "b")"#,
            r#"(variant (case "a") (case "b"))"#,
        ),
        (
            r#"(flags "read")"#,
            r#"(flags "read" "write")"#,
            &[],
            r#"(flags "read")"#,
            r#"(flags "read" "write")"#,
        ),
        // What has elements.
        ("(list u8)", "(list s8)", &[part("element")], "u8", "s8"),
        ("(list u8)", "(list u8 4)", &[], "(list u8)", "(list u8 4)"),
        (
            "(list u8 4)",
            "(list u8 8)",
            &[],
            "(list u8 4)",
            "(list u8 8)",
        ),
        (
            "(list u8 4)",
            "(list u16 4)",
            &[part("element")],
            "u8",
            "u16",
        ),
        (
            "(option string)",
            "(option char)",
            &[part("element")],
            "string",
            "char",
        ),
        (
            "(list u8)",
            "(option (list u8))",
            &[],
            "(list u8)",
            "(option (list u8))",
        ),
        (
            "(tuple u32 u8)",
            "(tuple u32 u16)",
            &[part("element 1")],
            "u8",
            "u16",
        ),
        (
            "(tuple u32 u32)",
            "(tuple u32)",
            &[],
            "(tuple u32 u32)",
            "(tuple u32)",
        ),
        (
            "(map string u32)",
            "(map u32 u32)",
            &[part("key")],
            "string",
            "u32",
        ),
        (
            "(map string u32)",
            "(map string u64)",
            &[part("element")],
            "u32",
            "u64",
        ),
        (
            "(stream u8)",
            "(stream u16)",
            &[part("element")],
            "u8",
            "u16",
        ),
        ("(stream u8)", "(stream)", &[], "(stream u8)", "(stream)"),
        (
            "(future u8)",
            "(stream u8)",
            &[],
            "(future u8)",
            "(stream u8)",
        ),
        (
            "(future u8)",
            "(future u16)",
            &[part("element")],
            "u8",
            "u16",
        ),
        // Results.
        (
            "(result u32 (error string))",
            "(result u64 (error string))",
            &[part("success value")],
            "u32",
            "u64",
        ),
        (
            "(result u32 (error string))",
            "(result u32 (error u8))",
            &[part("error value")],
            "string",
            "u8",
        ),
        (
            "(result u32 (error string))",
            "(result u32)",
            &[],
            "(result u32 (error string))",
            "(result u32)",
        ),
        // One in another.
        (
            "(list (option (result (tuple u8 (list u32)))))",
            "(list (option (result (tuple u8 (list s32)))))",
            &[
                part("element"),
                part("element"),
                part("success value"),
                part("element 1"),
                part("element"),
            ],
            "u32",
            "s32",
        ),
    ];
    let exported = r#"(type $t %) (export "t" (type (eq $t)))"#;
    check_within(exported, &export("t"), rows);
    let imported = r#"(type $t %) (import "t" (type (eq $t)))"#;
    check_within(imported, &import("t"), rows);
}

#[test]
fn a_long_type_is_not_shown_where_only_a_field_differs() {
    let long = |of_17: &str| {
        let field = |number| {
            let ty = if number == 17 { of_17 } else { "u32" };
            format!("(field \"field-{number}\" {ty})")
        };
        let fields: String = (1..=20).map(field).collect();
        format!("(type $t (record {fields})) (export \"t\" (type (eq $t)))")
    };
    let path = [export("t"), field("field-17")];
    check(&[(&long("u32"), &long("u64"), &path, "u32", "u64")]);
}

#[test]
fn functions_differ_in_a_type_or_as_a_whole() {
    let rows: &[Row<'_>] = &[
        (
            r#"(func (param "x" u32))"#,
            r#"(func (param "x" s32))"#,
            &[parameter("x")],
            "u32",
            "s32",
        ),
        (
            r#"(func (param "x" u32) (param "y" u64))"#,
            r#"(func (param "x" u32) (param "y" u32))"#,
            &[parameter("y")],
            "u64",
            "u32",
        ),
        (
            r#"(func (param "s" string))"#,
            r#"(func (param "s" char))"#,
            &[parameter("s")],
            "string",
            "char",
        ),
        (
            r#"(func (param "x" u32))"#,
            r#"(func (param "x" (option u32)))"#,
            &[parameter("x")],
            "u32",
            "(option u32)",
        ),
        (
            r#"(func (param "x" (list u8)))"#,
            r#"(func (param "x" (list u16)))"#,
            &[parameter("x"), part("element")],
            "u8",
            "u16",
        ),
        (
            r#"(func (param "x" u32) (param "y" u32))"#,
            r#"(func (param "x" u32))"#,
            &[],
            r#"(func (param "x" u32) (param "y" u32))"#,
            r#"(func (param "x" u32))"#,
        ),
        (
            r#"(func (param "x" u32))"#,
            r#"(func (param "x" u32) (param "y" u32))"#,
            &[],
            r#"(func (param "x" u32))"#,
            r#"(func (param "x" u32) (param "y" u32))"#,
        ),
        (
            "(func)",
            r#"(func (param "x" u32))"#,
            &[],
            "(func)",
            r#"(func (param "x" u32))"#,
        ),
        (
            r#"(func (param "address" u32))"#,
            r#"(func (param "addr" u32))"#,
            &[],
            r#"(func (param "address" u32))"#,
            r#"(func (param "addr" u32))"#,
        ),
        (
            r#"(func (param "message" string))"#,
            r#"(func (param "text" string))"#,
            &[],
            r#"(func (param "message" string))"#,
            r#"(func (param "text" string))"#,
        ),
        (
            r#"(func (param "x" u32) (param "y" u32))"#,
            r#"(func (param "y" u32) (param "x" u32))"#,
            &[],
            r#"(func (param "x" u32) (param "y" u32))"#,
            r#"(func (param "y" u32) (param "x" u32))"#,
        ),
        (
            "(func (result f64))",
            "(func (result f32))",
            &[part("result")],
            "f64",
            "f32",
        ),
        (
            "(func)",
            "(func (result u32))",
            &[],
            "(func)",
            "(func (result u32))",
        ),
        (
            "(func)",
            "(func (result u64))",
            &[],
            "(func)",
            "(func (result u64))",
        ),
        (
            "(func (result u32))",
            "(func)",
            &[],
            "(func (result u32))",
            "(func)",
        ),
        ("(func async)", "(func)", &[], "(func async)", "(func)"),
        ("(func)", "(func async)", &[], "(func)", "(func async)"),
    ];
    check_within(r#"(export "f" %)"#, &export("f"), rows);
    check_within(r#"(import "f" %)"#, &import("f"), rows);
    let nested = r#"(export "i" (instance (export "f" %)))"#;
    let nested_path = |inner: &[Step]| [&[export("i"), export("f")], inner].concat();
    for (declared, provided, path, declares, provides) in rows {
        let [declared, provided] = [declared, provided].map(|func| nested.replace('%', func));
        let path = nested_path(path);
        check(&[(&declared, &provided, &path, declares, provides)]);
    }
}

#[test]
fn items_differ_in_their_sort() {
    let a_type = r#"(type $t u32) (export "t" (type (eq $t)))"#;
    let a_func_type = r#"(type $t (func)) (export "t" (type (eq $t)))"#;
    check(&[
        (
            r#"(export "t" (func))"#,
            a_type,
            &[export("t")],
            "(func)",
            "the type `u32`",
        ),
        (
            a_type,
            a_func_type,
            &[export("t")],
            "the type `u32`",
            "the type `(func)`",
        ),
        (
            r#"(export "k" (instance))"#,
            r#"(export "k" (component))"#,
            &[export("k")],
            "an instance",
            "a component",
        ),
        (
            r#"(export "f" (instance))"#,
            r#"(export "f" (func))"#,
            &[export("f")],
            "an instance",
            "(func)",
        ),
        (
            r#"(import "fs" (func))"#,
            r#"(import "fs" (instance))"#,
            &[import("fs")],
            "(func)",
            "an instance",
        ),
    ]);
}

#[test]
fn what_is_missing_has_the_type_that_the_other_side_has() {
    check(&[
        (
            r#"(export "f" (func)) (export "g" (func))"#,
            r#"(export "f" (func))"#,
            &[export("g")],
            "(func)",
            "no such export",
        ),
        (
            r#"(export "get-all" (func))"#,
            r#"(export "get-al" (func))"#,
            &[export("get-all")],
            "(func)",
            "no such export, but one called `get-al`",
        ),
        (
            "",
            r#"(import "log" (func))"#,
            &[import("log")],
            "no such import",
            "(func)",
        ),
        (
            r#"(import "loger" (func))"#,
            r#"(import "logger" (func))"#,
            &[import("logger")],
            "no such import, but one called `loger`",
            "(func)",
        ),
        (
            r#"(import "a:b/log@1.0.0" (instance))"#,
            r#"(import "a:b/log@1.0.1" (instance))"#,
            &[import("a:b/log@1.0.1")],
            "no such import, but one called `a:b/log@1.0.0`",
            "an instance",
        ),
    ]);
}

/// At each import, what is provided and what is asked for change sides, but not what is declared.
#[test]
fn differences_are_found_at_any_depth() {
    check(&[
        // Instances.
        (
            r#"(export "i" (instance (type $t u32) (export "u" (type (eq $t)))))"#,
            r#"(export "i" (instance (type $t u32) (export "t" (type (eq $t)))))"#,
            &[export("i"), export("u")],
            "the type `u32`",
            "no such export",
        ),
        (
            r#"(export "i" (instance (export "f" (func (param "x" u32)))))"#,
            r#"(export "i" (instance (export "f" (func (param "x" u64)))))"#,
            &[export("i"), export("f"), parameter("x")],
            "u32",
            "u64",
        ),
        (
            r#"(export "wasi:io/streams@0.2.0" (instance (export "read" (func))))"#,
            r#"(export "wasi:io/streams@0.2.0" (instance))"#,
            &[export("wasi:io/streams@0.2.0"), export("read")],
            "(func)",
            "no such export",
        ),
        (
            r#"(export "a" (instance (export "b" (instance (type $t u32) (export "t" (type (eq $t)))))))"#,
            r#"(export "a" (instance (export "b" (instance (type $t u64) (export "t" (type (eq $t)))))))"#,
            &[export("a"), export("b"), export("t")],
            "u32",
            "u64",
        ),
        (
            r#"(export "a" (instance (export "b" (instance (export "c" (instance
                (type $t u32) (export "t" (type (eq $t)))))))))"#,
            r#"(export "a" (instance (export "b" (instance (export "c" (instance
                (type $t u32) (export "u" (type (eq $t)))))))))"#,
            &[export("a"), export("b"), export("c"), export("t")],
            "the type `u32`",
            "no such export",
        ),
        (
            r#"(import "fs" (instance (export "read" (func))))"#,
            r#"(import "fs" (instance (export "read" (func)) (export "write" (func))))"#,
            &[import("fs"), export("write")],
            "no such export",
            "(func)",
        ),
        (
            r#"(import "fs" (instance
                (type $s (record (field "size" u64))) (export "stat" (type (eq $s)))))"#,
            r#"(import "fs" (instance
                (type $s (record (field "size" u32))) (export "stat" (type (eq $s)))))"#,
            &[import("fs"), export("stat"), field("size")],
            "u64",
            "u32",
        ),
        (
            r#"(import "a" (instance (export "b" (instance (export "f" (func (result u8)))))))"#,
            r#"(import "a" (instance (export "b" (instance (export "f" (func (result u16)))))))"#,
            &[import("a"), export("b"), export("f"), part("result")],
            "u8",
            "u16",
        ),
        // Components.
        (
            r#"(export "k" (component (type $t u32) (export "t" (type (eq $t)))))"#,
            r#"(export "k" (component))"#,
            &[export("k"), export("t")],
            "the type `u32`",
            "no such export",
        ),
        (
            r#"(export "k" (component))"#,
            r#"(export "k" (component (import "in" (func))))"#,
            &[export("k"), import("in")],
            "no such import",
            "(func)",
        ),
        (
            r#"(import "k" (component))"#,
            r#"(import "k" (component (export "f" (func))))"#,
            &[import("k"), export("f")],
            "no such export",
            "(func)",
        ),
        (
            r#"(import "k" (component (import "in" (func))))"#,
            r#"(import "k" (component))"#,
            &[import("k"), import("in")],
            "(func)",
            "no such import",
        ),
        (
            r#"(import "k" (component (import "in" (func (param "x" u32)))))"#,
            r#"(import "k" (component (import "in" (func (param "x" u64)))))"#,
            &[import("k"), import("in"), parameter("x")],
            "u32",
            "u64",
        ),
        // Core modules.
        (
            r#"(export "m" (core module (export "f" (func))))"#,
            r#"(export "m" (core module))"#,
            &[export("m"), export("f")],
            "(func)",
            "no such export",
        ),
        (
            r#"(import "m" (core module (export "f" (func (result i32)))))"#,
            r#"(import "m" (core module (export "f" (func (result i64)))))"#,
            &[import("m"), export("f")],
            "(func (result i32))",
            "(func (result i64))",
        ),
    ]);
}

#[test]
fn a_type_that_is_used_twice_differs_in_both_places() {
    let with = |ty: &str| {
        format!(
            r#"(type $p0 (record (field "x" {ty}))) (export "p" (type $p (eq $p0)))
               (export "f" (func (param "p" $p)))"#
        )
    };
    let paths = [
        vec![export("p"), field("x")],
        vec![export("f"), parameter("p"), field("x")],
    ];
    let expected = paths.map(|path| (path, "u32".to_owned(), "u64".to_owned()));
    assert_eq!(differences(&with("u32"), &with("u64")), expected);
}

#[test]
fn handles_and_functions_of_a_resource_are_compared_by_its_name() {
    const R: &str = r#"(export "r" (type $r (sub resource)))"#;
    let with = |more: &str| format!("{R} {more}");
    let method = |result: &str| {
        with(&format!(
            r#"(export "[method]r.get" (func (param "self" (borrow $r)) (result {result})))"#
        ))
    };
    let of_f = [export("f"), parameter("x")];
    check(&[
        (
            &method("u64"),
            &method("u32"),
            &[export("[method]r.get"), part("result")],
            "u64",
            "u32",
        ),
        (
            &method("u32"),
            R,
            &[export("[method]r.get")],
            r#"(func (param "self" (borrow $r)) (result u32))"#,
            "no such export",
        ),
        (
            &with(r#"(export "[constructor]r" (func (result (own $r))))"#),
            R,
            &[export("[constructor]r")],
            "(func (result (own $r)))",
            "no such export",
        ),
        (
            &with(r#"(export "[static]r.all" (func))"#),
            &with(r#"(export "[method]r.all" (func (param "self" (borrow $r))))"#),
            &[export("[static]r.all")],
            "(func)",
            "no such export",
        ),
        (
            r#"(import "fs" (instance (export "file" (type (sub resource)))))"#,
            r#"(import "fs" (instance (export "file" (type $file (sub resource)))
                (export "[method]file.read" (func (param "self" (borrow $file))))))"#,
            &[import("fs"), export("[method]file.read")],
            "no such export",
            r#"(func (param "self" (borrow $file)))"#,
        ),
        (
            &with(r#"(export "f" (func (param "x" u32)))"#),
            &with(r#"(export "f" (func (param "x" (own $r))))"#),
            &of_f,
            "u32",
            "(own $r)",
        ),
        (
            &with(r#"(export "f" (func (param "x" (borrow $r))))"#),
            &with(r#"(export "f" (func (param "x" (own $r))))"#),
            &of_f,
            "(borrow $r)",
            "(own $r)",
        ),
    ]);
}

#[test]
fn resource_types_are_told_apart_by_where_they_come_from() {
    const R: &str = r#"(export "r" (type $r (sub resource)))"#;
    const TWO: &str =
        r#"(export "r" (type $r (sub resource))) (export "s" (type $s (sub resource)))"#;
    check(&[
        (
            r#"(type $t u32) (export "r" (type (eq $t)))"#,
            R,
            &[export("r")],
            "the type `u32`",
            "a resource type",
        ),
        (
            R,
            r#"(type $t u32) (export "r" (type (eq $t)))"#,
            &[export("r")],
            "a resource type",
            "the type `u32`",
        ),
        (
            r#"(type $t u32) (import "r" (type (eq $t)))"#,
            r#"(import "r" (type (sub resource)))"#,
            &[import("r")],
            "the type `u32`",
            "a resource type",
        ),
        (
            &format!(r#"{TWO} (export "f" (func (param "x" (own $r))))"#),
            &format!(r#"{TWO} (export "f" (func (param "x" (own $s))))"#),
            &[export("f"), parameter("x")],
            "the resource type of export `r`",
            "the resource type of export `s`",
        ),
        (
            &format!(r#"{R} (export "s" (type (eq $r)))"#),
            TWO,
            &[export("s")],
            "the resource type of export `r`",
            "the resource type of export `s`",
        ),
        (
            r#"(export "a" (instance $a (export "r" (type (sub resource)))))
               (alias export $a "r" (type $r))
               (export "b" (instance (export "r" (type (eq $r)))))"#,
            r#"(export "a" (instance (export "r" (type (sub resource)))))
               (export "b" (instance (export "r" (type (sub resource)))))"#,
            &[export("b"), export("r")],
            "the resource type of export `r`",
            "a resource type of its own",
        ),
        (
            r#"(import "a" (instance (export "r" (type (sub resource)))))
               (import "b" (instance (export "r" (type (sub resource)))))"#,
            r#"(import "a" (instance $a (export "r" (type (sub resource)))))
               (alias export $a "r" (type $r))
               (import "b" (instance (export "r" (type (eq $r)))))"#,
            &[import("b"), export("r")],
            "the resource type of export `r`",
            "a resource type of its own",
        ),
        (
            r#"(import "in" (instance $in (export "r" (type (sub resource)))))
               (alias export $in "r" (type $r)) (export "r" (type (eq $r)))"#,
            r#"(import "in" (instance (export "r" (type (sub resource)))))
               (export "r" (type (sub resource)))"#,
            &[export("r")],
            "the resource type of export `r`",
            "a resource type of its own",
        ),
    ]);
}

//! Tests of differences between two types: the place, the declared side, and the provided side.

use super::components;
use crate::types::mismatch::{Side, Step};
use wasmparser::component_types::{ComponentAnyTypeId, SubtypeCx};
use wasmparser::{Validator, WasmFeatures};

/// The path to a difference, the declared side, and the provided side.
type Difference = (Vec<Step>, String, String);

/// The text of a type, or the words for one side.
fn words(side: &Side) -> String {
    match side {
        Side::Item(code) | Side::Type(code) => code.text.clone(),
        Side::Missing { .. } | Side::Prose(_) | Side::Resource(..) => side.to_string(),
    }
}

/// Returns the differences between two component types, given by their contents. There are some if and only if validation finds one.
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

/// Checks the differences in a table, one per line: the declared type, the provided type, the path to the only difference between them,
/// and both sides of it. A row of two columns is of types that differ as a whole; `-` is nothing. The types stand in place of the `%` in `around`,
/// and the path begins with `outer`.
fn check(around: &str, outer: &str, table: &str) {
    for row in table.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let columns: Vec<&str> = row.split(" | ").map(str::trim).collect();
        let (declared, provided, path, declares, provides) = match columns[..] {
            [declared, provided] => (declared, provided, "", declared, provided),
            [declared, provided, path, declares, provides] => {
                (declared, provided, path, declares, provides)
            }
            _ => panic!("a row of another form: {row}"),
        };
        let path = [outer, path].into_iter().flat_map(steps).collect();
        let expected = (path, declares.to_owned(), provides.to_owned());
        let within = |ty: &str| around.replace('%', if ty == "-" { "" } else { ty });
        let [declared, provided] = [declared, provided].map(within);
        assert_eq!(differences(&declared, &provided), [expected], "{row}");
        assert_eq!(differences(&declared, &declared), [], "{row}");
        assert_eq!(differences(&provided, &provided), [], "{row}");
    }
}

/// The steps that are written as `export "i" > export "f" > result`: one with a name has it in quotes.
fn steps(path: &str) -> Vec<Step> {
    let steps = path.split(" > ").filter(|step| !step.is_empty());
    let step = |step: &str| match step.split_once(" \"") {
        Some((what, name)) => {
            let kinds = ["import", "export", "parameter", "field", "case"];
            let kind = kinds.into_iter().find(|kind| *kind == what);
            let kind = kind.unwrap_or_else(|| panic!("no such kind of step: {what}"));
            Step::Named(kind, name.trim_end_matches('"').to_owned())
        }
        None => Step::Unnamed(step.to_owned()),
    };
    steps.map(step).collect()
}

#[test]
fn value_types_differ_where_the_smallest_part_of_them_does() {
    let table = r#"
        (record (field "x" u32))                 | (record (field "x" u64))                 | field "x" | u32 | u64
        (record (field "x" u32) (field "y" u8))  | (record (field "x" u32))
        (record (field "x" u32))                 | (record (field "x" u32) (field "y" u8))
        (record (field "x" u32))                 | (record (field "y" u32))
        (record (field "x" u32) (field "y" u8))  | (record (field "y" u8) (field "x" u32))

        (variant (case "a" u32))                 | (variant (case "a" s32))                 | case "a" | u32 | s32
        (variant (case "a"))                     | (variant (case "a") (case "b" u8))
        (variant (case "a") (case "b"))          | (variant (case "a") (case "c"))
        (variant (case "a"))                     | (variant (case "a" u32))
        (variant (case "a" u32))                 | (variant (case "a"))
        (enum "red" "green")                     | (enum "red" "blue")
        (enum "red" "green")                     | (enum "green" "red")
        (enum "a" "b")                           | (variant (case "a") (case "b"))
        (flags "read")                           | (flags "read" "write")

        (list u8)                                | (list s8)                                | element | u8 | s8
        (list u8)                                | (list u8 4)
        (list u8 4)                              | (list u8 8)
        (list u8 4)                              | (list u16 4)                             | element | u8 | u16
        (option string)                          | (option char)                            | element | string | char
        (list u8)                                | (option (list u8))
        (tuple u32 u8)                           | (tuple u32 u16)                          | element 1 | u8 | u16
        (tuple u32 u32)                          | (tuple u32)
        (map string u32)                         | (map u32 u32)                            | key | string | u32
        (map string u32)                         | (map string u64)                         | element | u32 | u64
        (stream u8)                              | (stream u16)                             | element | u8 | u16
        (stream u8)                              | (stream)
        (future u8)                              | (future u16)                             | element | u8 | u16
        (future u8)                              | (stream u8)

        (result u32 (error string))              | (result u64 (error string))              | success value | u32 | u64
        (result u32 (error string))              | (result u32 (error u8))                  | error value | string | u8
        (result u32 (error string))              | (result u32)

        (list (option (result (tuple u8 (list u32))))) | (list (option (result (tuple u8 (list s32))))) | element > element > success value > element 1 > element | u32 | s32
    "#;
    let exported = r#"(type $t %) (export "t" (type (eq $t)))"#;
    check(exported, r#"export "t""#, table);
    let imported = r#"(type $t %) (import "t" (type (eq $t)))"#;
    check(imported, r#"import "t""#, table);
}

#[test]
fn a_long_type_is_not_shown_where_only_a_field_differs() {
    let others = |from, to| -> String {
        let field = |number| format!(r#"(field "field-{number}" u32)"#);
        (from..=to).map(field).collect()
    };
    let (before, behind) = (others(1, 16), others(18, 20));
    let around = format!(
        r#"(type $t (record {before} (field "field-17" %) {behind})) (export "t" (type (eq $t)))"#
    );
    check(&around, r#"export "t" > field "field-17""#, "u32 | u64");
}

#[test]
fn functions_differ_in_a_type_or_as_a_whole() {
    let table = r#"
        (func (param "x" u32))                   | (func (param "x" s32))                   | parameter "x" | u32 | s32
        (func (param "x" u32))                   | (func (param "x" u64))                   | parameter "x" | u32 | u64
        (func (param "x" u32) (param "y" u64))   | (func (param "x" u32) (param "y" u32))   | parameter "y" | u64 | u32
        (func (param "s" string))                | (func (param "s" char))                  | parameter "s" | string | char
        (func (param "x" u32))                   | (func (param "x" (option u32)))          | parameter "x" | u32 | (option u32)
        (func (param "x" (list u8)))             | (func (param "x" (list u16)))            | parameter "x" > element | u8 | u16
        (func (param "x" u32) (param "y" u32))   | (func (param "x" u32))
        (func (param "x" u32))                   | (func (param "x" u32) (param "y" u32))
        (func)                                   | (func (param "x" u32))
        (func (param "address" u32))             | (func (param "addr" u32))
        (func (param "message" string))          | (func (param "text" string))
        (func (param "x" u32) (param "y" u32))   | (func (param "y" u32) (param "x" u32))
        (func (result f64))                      | (func (result f32))                      | result | f64 | f32
        (func)                                   | (func (result u32))
        (func)                                   | (func (result u64))
        (func (result u32))                      | (func)
        (func async)                             | (func)
        (func)                                   | (func async)
    "#;
    check(r#"(export "f" %)"#, r#"export "f""#, table);
    check(r#"(import "f" %)"#, r#"import "f""#, table);
    let nested = r#"(export "i" (instance (export "f" %)))"#;
    check(nested, r#"export "i" > export "f""#, table);
}

#[test]
fn items_differ_in_their_sort() {
    let table = r#"
        (export "x" (func))                        | (type $t u32) (export "x" (type (eq $t)))     | export "x" | (func) | the type `u32`
        (type $t u32) (export "x" (type (eq $t)))  | (type $t (func)) (export "x" (type (eq $t)))  | export "x" | the type `u32` | the type `(func)`
        (export "x" (instance))                    | (export "x" (component))                      | export "x" | an instance | a component
        (export "x" (instance))                    | (export "x" (func))                           | export "x" | an instance | (func)
        (import "x" (func))                        | (import "x" (instance))                       | import "x" | (func) | an instance
    "#;
    check("%", "", table);
}

#[test]
fn what_is_missing_has_the_type_that_the_other_side_has() {
    let table = r#"
        (export "f" (func)) (export "g" (func))    | (export "f" (func))                      | export "g" | (func) | no such export
        (export "get-all" (func))                  | (export "get-al" (func))                 | export "get-all" | (func) | no such export, but one called `get-al`
        (export "f" (func))                        | (export "f" (func)) (import "log" (func))  | import "log" | no such import | (func)
        (import "loger" (func))                    | (import "logger" (func))                 | import "logger" | no such import, but one called `loger` | (func)
        (import "a:b/log@1.0.0" (instance))        | (import "a:b/log@1.0.1" (instance))      | import "a:b/log@1.0.1" | no such import, but one called `a:b/log@1.0.0` | an instance
    "#;
    check("%", "", table);
}

#[test]
fn differences_are_found_in_instances() {
    let t = r#"
        (type $t u32) (export "u" (type (eq $t)))  | (type $t u32) (export "t" (type (eq $t)))  | export "u" | the type `u32` | no such export
        (type $t u32) (export "t" (type (eq $t)))  | (type $t u64) (export "t" (type (eq $t)))  | export "t" | u32 | u64
        (export "f" (func))                        | -                                          | export "f" | (func) | no such export
    "#;
    check(r#"(export "i" (instance %))"#, r#"export "i""#, t);
    let interface = "wasi:io/streams@0.2.0";
    let exported = format!(r#"(export "{interface}" (instance %))"#);
    check(&exported, &format!(r#"export "{interface}""#), t);
    let two = r#"(export "a" (instance (export "b" (instance %))))"#;
    check(two, r#"export "a" > export "b""#, t);
    let three = r#"(export "a" (instance (export "b" (instance (export "c" (instance %))))))"#;
    check(three, r#"export "a" > export "b" > export "c""#, t);
    // The file asks for an import, and the declared type offers it.
    let imported = r#"
        (export "read" (func))                     | (export "read" (func)) (export "write" (func))  | export "write" | no such export | (func)
        (type $s (record (field "size" u64))) (export "stat" (type (eq $s))) | (type $s (record (field "size" u32))) (export "stat" (type (eq $s))) | export "stat" > field "size" | u64 | u32
        (export "b" (instance (export "f" (func (result u8))))) | (export "b" (instance (export "f" (func (result u16))))) | export "b" > export "f" > result | u8 | u16
    "#;
    check(r#"(import "fs" (instance %))"#, r#"import "fs""#, imported);
}

#[test]
fn differences_are_found_in_components_and_core_modules() {
    let exported = r#"
        (component (type $t u32) (export "t" (type (eq $t))))  | (component)                           | export "t" | the type `u32` | no such export
        (component)                                            | (component (import "in" (func)))      | import "in" | no such import | (func)
        (core module (export "f" (func)))                      | (core module)                         | export "f" | (func) | no such export
    "#;
    check(r#"(export "k" %)"#, r#"export "k""#, exported);
    let imported = r#"
        (component)                                            | (component (export "f" (func)))       | export "f" | no such export | (func)
        (component (import "in" (func)))                       | (component)                           | import "in" | (func) | no such import
        (component (import "in" (func (param "x" u32))))       | (component (import "in" (func (param "x" u64)))) | import "in" > parameter "x" | u32 | u64
        (core module (export "f" (func (result i32))))         | (core module (export "f" (func (result i64)))) | export "f" | (func (result i32)) | (func (result i64))
    "#;
    check(r#"(import "k" %)"#, r#"import "k""#, imported);
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
        r#"export "p" > field "x""#,
        r#"export "f" > parameter "p" > field "x""#,
    ];
    let expected = paths.map(|path| (steps(path), "u32".to_owned(), "u64".to_owned()));
    assert_eq!(differences(&with("u32"), &with("u64")), expected);
}

#[test]
fn handles_and_functions_of_a_resource_are_compared_by_its_name() {
    let table = r#"
        (export "[method]r.get" (func (param "self" (borrow $r)) (result u64))) | (export "[method]r.get" (func (param "self" (borrow $r)) (result u32))) | export "[method]r.get" > result | u64 | u32
        (export "[method]r.get" (func (param "self" (borrow $r)) (result u32))) | - | export "[method]r.get" | (func (param "self" (borrow $r)) (result u32)) | no such export
        (export "[constructor]r" (func (result (own $r)))) | - | export "[constructor]r" | (func (result (own $r))) | no such export
        (export "[static]r.all" (func)) | (export "[method]r.all" (func (param "self" (borrow $r)))) | export "[static]r.all" | (func) | no such export
        (export "f" (func (param "x" u32)))         | (export "f" (func (param "x" (own $r)))) | export "f" > parameter "x" | u32 | (own $r)
        (export "f" (func (param "x" (borrow $r)))) | (export "f" (func (param "x" (own $r)))) | export "f" > parameter "x" | (borrow $r) | (own $r)
    "#;
    check(r#"(export "r" (type $r (sub resource))) %"#, "", table);
    let imported = r#"
        - | (export "[method]file.read" (func (param "self" (borrow $file)))) | export "[method]file.read" | no such export | (func (param "self" (borrow $file)))
    "#;
    check(
        r#"(import "fs" (instance (export "file" (type $file (sub resource))) %))"#,
        r#"import "fs""#,
        imported,
    );
}

#[test]
fn resource_types_are_told_apart_by_where_they_come_from() {
    let table = r#"
        (type $t u32) (export "r" (type (eq $t))) | (export "r" (type (sub resource)))        | export "r" | the type `u32` | a resource type
        (export "r" (type (sub resource)))        | (type $t u32) (export "r" (type (eq $t))) | export "r" | a resource type | the type `u32`
        (type $t u32) (import "r" (type (eq $t))) | (import "r" (type (sub resource)))        | import "r" | the type `u32` | a resource type
    "#;
    check("%", "", table);
    let two = r#"(export "r" (type $r (sub resource))) (export "s" (type $s %))"#;
    let told_apart = r#"
        (eq $r) | (sub resource) | export "s" | the resource type of export `r` | the resource type of export `s`
    "#;
    check(two, "", told_apart);
    let used = r#"(export "r" (type $r (sub resource))) (export "s" (type $s (sub resource)))
        (export "f" (func (param "x" (own %))))"#;
    let told_apart = r#"
        $r | $s | export "f" > parameter "x" | the resource type of export `r` | the resource type of export `s`
    "#;
    check(used, "", told_apart);
    let exported = r#"(export "a" (instance $a (export "r" (type (sub resource)))))
        (alias export $a "r" (type $r)) (export "b" (instance (export "r" (type %))))"#;
    let of_its_own = r#"
        (eq $r) | (sub resource) | export "r" | the resource type of export `r` | a resource type of its own
    "#;
    check(exported, r#"export "b""#, of_its_own);
    let passed_on = r#"(import "in" (instance $in (export "r" (type (sub resource)))))
        (alias export $in "r" (type $r)) (export "r" (type %))"#;
    check(passed_on, "", of_its_own);
    let imported = r#"(import "a" (instance $a (export "r" (type (sub resource)))))
        (alias export $a "r" (type $r)) (import "b" (instance (export "r" (type %))))"#;
    let of_its_own = r#"
        (sub resource) | (eq $r) | export "r" | the resource type of export `r` | a resource type of its own
    "#;
    check(imported, r#"import "b""#, of_its_own);
}

//! What is said of who can reach what, in small bundles of all kinds.

mod many;
mod rules;

use inline::{Memory, Options};
use std::path::PathBuf;

fn table(parent: &str) -> String {
    table_with(parent, &[], &Options::default())
}

fn table_with(parent: &str, files: &[(&str, &str)], options: &Options) -> String {
    let mut memory = Memory::new();
    for (path, text) in files {
        memory.insert(path, *text);
    }
    match inline::bundle_source("parent.wat", parent, &memory, options) {
        Ok(bundle) => bundle.access().to_string(),
        Err(report) => panic!("{report}"),
    }
}

fn of_example(name: &str) -> String {
    let parent: PathBuf = [
        env!("CARGO_MANIFEST_DIR"),
        "snapshots/examples",
        name,
        "parent.wat",
    ]
    .iter()
    .collect();
    match inline::bundle(parent, &inline::Disk, &Options::default()) {
        Ok(bundle) => bundle.access().to_string(),
        Err(report) => panic!("{report}"),
    }
}

/// A component that calls `f` of the instance `a` that it imports, and exports that instance again as `again`.
const USER: &str = r#"(component $User
    (import "a" (instance $a (export "f" (func)) (export "g" (func))))
    (core func (canon lower (func $a "f")))
    (export "again" (instance $a)))"#;

/// The host, as the parent imports it.
const HOST: &str =
    r#"(import "host:x/y" (instance $host (export "f" (func)) (export "g" (func))))"#;

fn parent(fields: &str) -> String {
    format!("(component {HOST} {USER} {fields})")
}

#[test]
fn the_example_of_the_component_model() {
    let expected = "\
instance    import                 access
.           wasi:filesystem/types  passes on
virtual-fs  wasi:filesystem/types  calls
child       wasi:filesystem/types  through virtual-fs
";
    assert_eq!(of_example("link-time-virtualization"), expected);
}

#[test]
fn the_example_of_a_window() {
    let expected = "\
instance    import                 access
.           wasi:filesystem/types  passes on
virtual-fs  wasi:filesystem/types  calls
child       wasi:filesystem/types  through virtual-fs
";
    assert_eq!(of_example("virtual-address-window"), expected);
}

#[test]
fn functions_that_do_not_agree_are_named() {
    let expected = "\
instance  import       access
.         host:x/y     passes on
user      host:x/y: f  calls
          host:x/y: g  passes on
";
    let text = parent(r#"(instance $user (instantiate $User (with "a" (instance $host))))"#);
    assert_eq!(table(&text), expected);
}

#[test]
fn who_gets_an_import_from_an_instance_that_exports_it_again_calls_it() {
    let expected = "\
instance  import       access
.         host:x/y     passes on
first     host:x/y: f  calls
          host:x/y: g  passes on
second    host:x/y: f  calls
          host:x/y: g  passes on
";
    let text = parent(
        r#"(instance $first (instantiate $User (with "a" (instance $host))))
           (instance $second (instantiate $User (with "a" (instance $first "again"))))"#,
    );
    assert_eq!(table(&text), expected);
}

#[test]
fn what_is_given_and_not_used_is_no_access() {
    let expected = "\
instance  import    access
.         host:x/y  passes on
idle      host:x/y  none
";
    let text = format!(
        r#"(component {HOST}
             (component $Idle (import "a" (instance (export "f" (func)))))
             (instance $idle (instantiate $Idle (with "a" (instance $host)))))"#
    );
    assert_eq!(table(&text), expected);
}

#[test]
fn an_import_declares_all_that_can_be_passed_on() {
    let expected = "\
instance  import       access
.         host:x/y     passes on
narrow    host:x/y: f  passes on
          host:x/y: g  none
";
    let text = format!(
        r#"(component {HOST}
             (component $Narrow
               (import "a" (instance $a (export "f" (func))))
               (export "again" (instance $a)))
             (instance $narrow (instantiate $Narrow (with "a" (instance $host)))))"#
    );
    assert_eq!(table(&text), expected);
}

#[test]
fn a_component_that_is_an_argument_is_followed() {
    let expected = "\
instance          import       access
.                 host:x/y     passes on
maker             host:x/y     passes on
maker/instance 1  host:x/y: f  calls
                  host:x/y: g  passes on
";
    let text = parent(
        r#"(component $Maker
             (import "h" (instance $h (export "f" (func)) (export "g" (func))))
             (import "c" (component $c
               (import "a" (instance (export "f" (func)) (export "g" (func))))
               (export "again" (instance (export "f" (func)) (export "g" (func))))))
             (instance (instantiate $c (with "a" (instance $h)))))
           (instance $maker (instantiate $Maker (with "h" (instance $host)) (with "c" (component $User))))"#,
    );
    assert_eq!(table(&text), expected);
}

#[test]
fn a_component_that_is_captured_is_followed() {
    let expected = "\
instance     import       access
.            host:x/y     passes on
outer        host:x/y     passes on
outer/inner  host:x/y: f  calls
             host:x/y: g  passes on
";
    let text = parent(
        r#"(component $Outer
             (import "h" (instance $h (export "f" (func)) (export "g" (func))))
             (alias outer 1 $User (component $Same))
             (instance $inner (instantiate $Same (with "a" (instance $h)))))
           (instance $outer (instantiate $Outer (with "h" (instance $host))))"#,
    );
    assert_eq!(table(&text), expected);
}

/// The innermost component takes it from two further out, so that the one between takes it as well.
#[test]
fn a_core_module_of_the_hosts_is_code_of_the_hosts() {
    let expected = "\
instance     import  access
.            code    passes on
outer        code    passes on
outer/inner  code    calls
";
    let text = r#"(component
        (import "code" (core module $Code))
        (component $Outer
          (component $Inner
            (alias outer 2 $Code (core module $Same))
            (core instance (instantiate $Same)))
          (instance $inner (instantiate $Inner)))
        (instance $outer (instantiate $Outer)))"#;
    assert_eq!(table(text), expected);
}

/// What it does is not known: it may call all that it is given, and export it, too.
#[test]
fn an_imported_component_has_access_to_all_that_it_is_given() {
    let expected = "\
instance  import    access
.         plugin    calls
          host:x/y  passes on
made      host:x/y  calls
          plugin    calls
user      host:x/y  calls
          plugin    calls
idle      host:x/y  none
          plugin    none
";
    let text = format!(
        r#"(component {HOST}
             (import "plugin" (component $Plugin
               (import "a" (instance (export "f" (func)) (export "g" (func))))
               (export "b" (instance (export "f" (func)) (export "g" (func))))))
             (component $User
               (import "a" (instance $a (export "f" (func)) (export "g" (func))))
               (core func (canon lower (func $a "f"))))
             (component $Idle)
             (instance $made (instantiate $Plugin (with "a" (instance $host))))
             (instance $user (instantiate $User (with "a" (instance $made "b"))))
             (instance $idle (instantiate $Idle)))"#
    );
    assert_eq!(table(&text), expected);
}

#[test]
fn who_has_a_resource_type_of_the_hosts_can_drop_handles() {
    let expected = "\
instance  import                          access
.         host:x/y: [resource-drop]thing  passes on
          host:x/y: f                     none
dropping  host:x/y: [resource-drop]thing  calls
          host:x/y: f                     none
";
    let text = r#"(component
        (import "host:x/y" (instance $host
          (export "thing" (type (sub resource))) (export "f" (func))))
        (component $Dropping
          (import "thing" (type $thing (sub resource)))
          (core func (canon resource.drop $thing)))
        (alias export $host "thing" (type $thing))
        (instance $dropping (instantiate $Dropping (with "thing" (type $thing)))))"#;
    assert_eq!(table(text), expected);
}

#[test]
fn a_function_that_is_called_at_the_start_is_called() {
    let text = r#"(component (import "f" (func $f)) (start $f))"#;
    let expected = "\
instance  import  access
.         f       calls
";
    assert_eq!(table(text), expected);
}

#[test]
fn instances_of_one_definition_are_told_apart() {
    let expected = "\
instance  import    access
.         host:x/y  passes on
one       host:x/y  calls
two       host:x/y  none
first     host:x/y  through one
second    host:x/y  none
";
    let text = format!(
        r#"(component {HOST}
             (component $Provider
               (import "a" (instance $a (export "f" (func)) (export "g" (func))))
               (core func (canon lower (func $a "f")))
               (core func (canon lower (func $a "g")))
               (core module $M (func (export "f")))
               (core instance $m (instantiate $M))
               (func $f (canon lift (core func $m "f")))
               (instance $own (export "f" (func $f)) (export "g" (func $f)))
               (export "own" (instance $own)))
             (component $Empty
               (core module $M (func (export "f")))
               (core instance $m (instantiate $M))
               (func $f (canon lift (core func $m "f")))
               (instance $own (export "f" (func $f)) (export "g" (func $f)))
               (export "own" (instance $own)))
             (component $User
               (import "a" (instance $a (export "f" (func)) (export "g" (func))))
               (core func (canon lower (func $a "f"))))
             (instance $one (instantiate $Provider (with "a" (instance $host))))
             (instance $two (instantiate $Empty))
             (instance $first (instantiate $User (with "a" (instance $one "own"))))
             (instance $second (instantiate $User (with "a" (instance $two "own")))))"#
    );
    assert_eq!(table(&text), expected);
}

/// The codes of what is wrong with a bundle of many instances under a rule, and of its warnings.
fn codes(parent: &str, rule: &str) -> Vec<&'static str> {
    let options = Options::default().deny_access(rule);
    let options = options.expect("the rule is well-formed");
    let codes = |report: &inline::Report| report.diagnostics().iter().map(|it| it.code).collect();
    match inline::bundle_source("parent.wat", parent, &Memory::new(), &options) {
        Ok(bundle) => codes(bundle.warnings()),
        Err(report) => codes(&report),
    }
}

#[test]
fn columns_are_as_wide_as_they_are_shown() {
    let expected = "\
instance  import  access
.         h       passes on
日本語    h       calls
e\u{301}         h       calls
";
    let text = r#"(component (import "h" (func $h))
        (component $C (import "a" (func $a)) (core func (canon lower (func $a))))
        (instance $"日本語" (instantiate $C (with "a" (func $h))))
        (instance $"e\u{301}" (instantiate $C (with "a" (func $h)))))"#;
    assert_eq!(table(text), expected);
}

#[test]
fn what_is_long_is_counted() {
    let imports: String = (0..5)
        .map(|number| format!("(import \"f{number}\" (func $f{number}))"))
        .collect();
    let supplied: String = (0..5)
        .map(|number| format!("(with \"f{number}\" (func $f{number}))"))
        .collect();
    let lowered: String = (0..5)
        .map(|number| format!("(core func (canon lower (func $f{number})))"))
        .collect();
    let text = format!(
        r#"(component {imports}
             (component $All {imports} {lowered})
             (component $One (import "f1" (func $f1)) (core func (canon lower (func $f1))))
             (component $None)
             (instance $all (instantiate $All {supplied}))
             (instance $one (instantiate $One (with "f1" (func $f1))))
             (instance $none (instantiate $None)))"#
    );
    let expected = "\
instance  import               access
.         f0                   passes on
          f1                   passes on
          f2                   passes on
          f3                   passes on
          f4                   passes on
all       all 5 imports        calls
one       f1                   calls
          the other 4 imports  none
none      all 5 imports        none
";
    assert_eq!(table(&text), expected);
}

#[test]
fn a_core_module_has_no_instances() {
    assert_eq!(table("(module)"), "instance  import  access\n");
}

/// The chain goes through files of both kinds.
#[test]
fn a_binary_in_the_chain_is_named() {
    let team = format!(
        r#"(component {HOST} {USER}
             (instance $user (instantiate $User (with "a" (instance $host)))))"#
    );
    let team = wat::parse_str(team).expect("it is well-formed");
    let parent = format!(
        r#"(component {HOST}
             (import "./team.wasm" (component $Team ...))
             (instance $team (instantiate $Team (with "host:x/y" (instance $host)))))"#
    );
    let mut memory = Memory::new();
    memory.insert("team.wasm", team);
    let options = Options::default().deny_access("*/user=host:*");
    let options = options.expect("the rule is well-formed");
    let report = inline::bundle_source("parent.wat", parent.clone(), &memory, &options);
    let report = report.expect_err("it is denied").to_string();
    for place in [
        "team.wasm@0x",
        "`team/user` receives `a`",
        "parent.wat:1:20",
    ] {
        assert!(report.contains(place), "no {place} in {report}");
    }
    // A parent that is a binary is printed first.
    let whole = inline::bundle_source("parent.wat", parent, &memory, &Options::default());
    let whole = whole.expect("nothing is denied").binary();
    let report = inline::bundle_source("whole.wasm", whole, &memory, &options);
    let report = report.expect_err("it is denied").to_string();
    assert!(report.contains("`team/user` calls `host:x/y`"), "{report}");
    assert!(report.contains("whole.wasm@0x"), "{report}");
}

#[test]
fn async_functions_are_the_code_of_who_lifts_them() {
    let expected = "\
instance  import    access
.         host:x/y  passes on
p         host:x/y  calls
user      host:x/y  through p
";
    let text = r#"(component
        (import "host:x/y" (instance $host (export "f" (func async))))
        (component $P
          (import "f" (func $f async))
          (core module $Mem (memory (export "m") 1))
          (core instance $mem (instantiate $Mem))
          (core func $lowered (canon lower (func $f) async (memory (core memory $mem "m"))))
          (core func $return (canon task.return))
          (core module $M (import "" "f" (func (result i32))) (import "" "return" (func))
            (func (export "run") (result i32) (i32.const 0))
            (func (export "callback") (param i32 i32 i32) (result i32) (drop (call 0)) (i32.const 0)))
          (core instance $m (instantiate $M (with "" (instance (export "f" (func $lowered)) (export "return" (func $return))))))
          (func (export "run") async (canon lift (core func $m "run") async (callback (core func $m "callback")))))
        (component $U (import "run" (func $run async)) (core func (canon lower (func $run))))
        (instance $p (instantiate $P (with "f" (func $host "f"))))
        (instance $user (instantiate $U (with "run" (func $p "run")))))"#;
    assert_eq!(table(text), expected);
}

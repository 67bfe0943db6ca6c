//! What is said of who can reach what, in small bundles of all kinds.

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

/// A bundle in which each of `levels` definitions makes two instances of the one before.
fn doubling(levels: usize) -> String {
    let import = r#"(import "a" (instance $a (export "f" (func)) (export "g" (func))))"#;
    let mut text = format!("(component {HOST}");
    text.push_str(&format!(
        r#"(component $c0 {import} (core func (canon lower (func $a "f"))))"#
    ));
    for level in 1..=levels {
        let before = level - 1;
        text.push_str(&format!(
            r#"(component $c{level} {import}
                 (alias outer 1 $c{before} (component $before))
                 (instance $x (instantiate $before (with "a" (instance $a))))
                 (instance $y (instantiate $before (with "a" (instance $a)))))"#
        ));
    }
    text.push_str(&format!(
        r#"(instance $all (instantiate $c{levels} (with "a" (instance $host)))))"#
    ));
    text
}

/// Told apart, the instances would be more than there are atoms in the sun.
#[test]
fn instances_that_double_at_each_step_are_analysed_once() {
    let said = table(&doubling(200));
    let rows = said.lines().filter(|line| line.contains("calls")).count();
    assert_eq!(rows, 2, "{said}");
    assert!(
        said.lines().count() < 3 * 2 * 200,
        "{}",
        said.lines().count()
    );
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
fn rules_are_held_against_merged_instances() {
    let text = doubling(12);
    let innermost = [
        "all", "x", "y", "x", "x", "y", "y", "x", "y", "x", "x", "y", "y",
    ]
    .join("/");
    for (instance, is_denied) in [
        (innermost.as_str(), true),
        ("all/y/*/y", true),
        ("all/*/x/x/x/x/x/x/x/x/x/y/x", true),
        ("*x/y*", true),
        ("all", true),
        (".", true),
    ] {
        let codes = codes(&text, &format!("{instance}=host:x/y#f"));
        assert_eq!(codes.contains(&"access-denied"), is_denied, "{instance}");
    }
    // Nobody calls the other function; what has instances inside passes it on.
    assert!(codes(&text, &format!("{innermost}=host:x/y#g")).is_empty());
    for unknown in ["all/x/z", "all/*/z", "x/*", "all/x/y/x/y/x/y/x/y/x/y/x/y/x"] {
        assert_eq!(
            codes(&text, &format!("{unknown}=host:x/y")),
            ["unmatched-instance"]
        );
    }
    assert_eq!(codes(&text, "all=other:*"), ["unmatched-import"]);
}

/// They are merged only with others whose arguments lead to the same imports.
#[test]
fn merged_instances_of_different_arguments_are_told_apart() {
    let mut text = format!(
        r#"(component {HOST} (import "other" (instance $other (export "f" (func)) (export "g" (func)))) {USER}
             (component $Group
               (import "a" (instance $a (export "f" (func)) (export "g" (func))))
               (alias outer 1 $User (component $Same))
               (instance $user (instantiate $Same (with "a" (instance $a)))))"#
    );
    for number in 0..600 {
        let instance = if number % 2 == 0 { "host" } else { "other" };
        text.push_str(&format!(
            r#"(instance $g{number} (instantiate $Group (with "a" (instance ${instance}))))"#
        ));
    }
    text.push(')');
    assert!(codes(&text, "g4/user=other").is_empty());
    assert!(codes(&text, "g5/user=host:*").is_empty());
    assert_eq!(codes(&text, "g4/user=host:x/y#f"), ["access-denied"]);
    assert_eq!(codes(&text, "g599/user=other"), ["access-denied"; 2]);
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

/// The names in a table, as rules: each instance, with each import and function of its rows that it has access to or not.
fn rows(table: &str) -> Vec<(String, String, String)> {
    let mut lines = table.lines();
    let header = lines.next().expect("there is a header");
    let column = |title: &str| header.find(title).expect("it has the column");
    let (imports, access) = (column("import"), column("access"));
    let mut rows = Vec::new();
    let mut instance = String::new();
    for line in lines.take_while(|line| !line.is_empty()) {
        let cell = |from: usize, to: usize| line[from..to].trim().to_owned();
        let own = cell(0, imports);
        if !own.is_empty() {
            instance = own;
        }
        let what = cell(imports, access);
        let kind = line[access..].to_owned();
        if what.starts_with("all ") || what.starts_with("the other ") {
            continue;
        }
        match what.rsplit_once(": ") {
            Some((import, functions)) => {
                let functions = functions.split(", ").map(|it| format!("{import}#{it}"));
                rows.extend(functions.map(|it| (instance.clone(), it, kind.clone())));
            }
            None => rows.push((instance.clone(), what, kind)),
        }
    }
    rows
}

/// The same text with a `*` in place of each part in turn.
fn starred(name: &str) -> Vec<String> {
    let is_end = |c: char| "/:#@.]".contains(c);
    let mut all = vec![name.to_owned(), "*".to_owned()];
    let parts: Vec<&str> = name.split_inclusive(is_end).collect();
    for at in 0..parts.len() {
        let end = if parts[at].ends_with(is_end) {
            &parts[at][parts[at].len() - 1..]
        } else {
            ""
        };
        all.push([&parts[..at].concat(), "*", end, &parts[at + 1..].concat()].concat());
    }
    all
}

#[test]
fn each_row_of_a_table_can_be_turned_into_a_rule() {
    let odd = r#"(component
        (import "a:b/c@0.2.1" (instance $host
          (export "r" (type $r (sub resource)))
          (export "[method]r.write" (func (param "self" (borrow $r))))
          (export "[static]r.move" (func)) (export "read" (func))))
        (import "x" (implements "i:j/k@1.2.3") (instance $x (export "f" (func))))
        (component $C (import "a" (func (param "x" u32)) ) )
        (component $D
          (import "i" (instance $i (export "r" (type $r (sub resource))) (export "[method]r.write" (func (param "self" (borrow $r))))))
          (import "f" (func $f))
          (core func (canon lower (func $i "[method]r.write")))
          (component $Idle) (instance $"?{}[x]=y" (instantiate $Idle)) (instance (instantiate $Idle)))
        (instance $a=b (instantiate $D (with "i" (instance $host)) (with "f" (func $x "f"))))
        (instance $"[a]*{b}?" (instantiate $D (with "i" (instance $host)) (with "f" (func $host "read")))))"#;
    let mut tried = 0;
    for text in [
        odd.to_owned(),
        parent(r#"(instance $u (instantiate $User (with "a" (instance $host))))"#),
        doubling(3),
    ] {
        for (instance, import, access) in rows(&table(&text)) {
            for (instance, import) in starred(&instance)
                .into_iter()
                .map(|it| (it, import.clone()))
                .chain(
                    starred(&import)
                        .into_iter()
                        .map(|it| (instance.clone(), it)),
                )
            {
                let rule = format!("{instance}={import}");
                let codes = codes(&text, &rule);
                let is_denied = codes.contains(&"access-denied");
                let is_exact = !rule.contains('*');
                let is_had = access == "calls" || access == "passes on";
                assert!(
                    codes.iter().all(|code| *code == "access-denied"),
                    "{rule}: {codes:?}"
                );
                assert!(is_denied || !is_had, "`{rule}` is for `{access}`");
                assert!(
                    !is_exact || is_denied == is_had,
                    "`{rule}` is for `{access}`"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 200, "{tried}");
}

/// A component that calls what it is given, one after the other, and an instance that calls them all.
fn wide(count: usize, id: &str) -> String {
    let each = |item: &dyn Fn(usize) -> String| (0..count).map(item).collect::<String>();
    let imports = each(&|it| {
        format!("(import \"f{it}\" (func $f{it})) (core func (canon lower (func $f{it})))")
    });
    let instances =
        each(&|it| format!("(instance ${id}{it} (instantiate $C (with \"f\" (func $h))))"));
    let supplied = each(&|it| format!("(with \"f{it}\" (func ${id}{it} \"g\"))"));
    format!(
        r#"(component (import "h" (func $h))
             (component $C (import "f" (func $f)) (core func (canon lower (func $f)))
               (core module $m (func (export "g"))) (core instance $i (instantiate $m)) (func (export "g") (canon lift (core func $i "g"))))
             (component $A {imports}) {instances} (instance $a (instantiate $A {supplied})))"#
    )
}

#[test]
fn tables_of_any_width_are_shown() {
    let sizes = [1000, 2000].map(|count| {
        let said = table(&wide(count, "ordinary_instance_"));
        assert!(
            said.contains("through ordinary_instance_0, ordinary_instance_1"),
            "{said}"
        );
        assert!(said.contains(" more"), "{}", said.len());
        said.len()
    });
    assert!(sizes[1] < sizes[0] * 21 / 10, "{sizes:?}");
    let long = "x".repeat(70_000);
    let said = table(&wide(2, &long));
    assert!(said.len() < 10 * long.len(), "{}", said.len());
    // The width is that of the terminal.
    let bundle = inline::bundle_source(
        "parent.wat",
        wide(9, "i"),
        &Memory::new(),
        &Options::default(),
    );
    let access = bundle.expect("it is valid").access();
    assert!(
        format!("{access:40}").contains("through i0 and 8 more"),
        "{access:40}"
    );
    assert!(
        format!("{access:50}").contains("through i0, i1, i2 and 6 more"),
        "{access:50}"
    );
    assert!(format!("{access:1}").contains("through i0 and 8 more"));
    assert!(
        access
            .to_string()
            .contains("through i0, i1, i2, i3, i4, i5, i6, i7 and 1 more")
    );
}

/// Of merged instances, each has what any of them is given or has captured.
#[test]
fn merged_instances_have_what_any_of_them_has() {
    let crowd = "(instance (instantiate $Idle))".repeat(600);
    let text = format!(
        r#"(component {HOST} (import "b" (func $b))
             (component $Idle)
             (component $Some (alias outer 1 $Idle (component $Idle)) {crowd})
             (component $More (alias outer 1 $Idle (component $Idle)) {crowd})
             (instance (instantiate $Some)) (instance (instantiate $More))
             (component $Calls (import "f" (func $f)) (core func (canon lower (func $f))))
             (component $Ignores (import "f" (func)))
             (component $Group
               (import "k" (component $k (import "f" (func))))
               (import "f" (func $f))
               (component $Inner (import "f" (func $f)) (alias outer 1 $k (component $k))
                 (instance $made (instantiate $k (with "f" (func $f)))))
               (instance $inner (instantiate $Inner (with "f" (func $f)))))
             (component $Twice (import "a" (func $a)) (import "b" (func $b))
               (import "k" (component $k (import "f" (func)))) (import "l" (component $l (import "f" (func))))
               (alias outer 1 $Group (component $Group))
               (instance $x (instantiate $Group (with "k" (component $k)) (with "f" (func $a))))
               (instance $y (instantiate $Group (with "k" (component $l)) (with "f" (func $b)))))
             (instance $twice (instantiate $Twice (with "a" (func $host "f")) (with "b" (func $b))
               (with "k" (component $Ignores)) (with "l" (component $Calls)))))"#
    );
    for import in ["b", "host:x/y#f"] {
        // The first of them only is given `f`, and the second only calls something.
        assert_eq!(
            codes(&text, &format!("twice/*/inner/made={import}")),
            ["access-denied"]
        );
        assert_eq!(
            codes(&text, &format!("twice/y/inner/made={import}")),
            ["access-denied"]
        );
    }
    assert!(codes(&text, "twice/*=host:x/y#g").is_empty());
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

//! What is said of many instances, some of which are merged, and how it is shown.

use super::{HOST, USER, codes, table};
use inline::{Memory, Options};

/// A bundle in which each of `levels` definitions makes two instances of the one before.
pub(super) fn doubling(levels: usize) -> String {
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

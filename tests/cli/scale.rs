//! Time grows with the number of imports, exports and uses, not with its square; and what cannot be valid is refused early.

use inline::{Memory, Options};
use std::time::{Duration, Instant};

fn bundle(parent: &str, child: &str) -> Result<inline::Bundle, inline::Report> {
    let mut files = Memory::new();
    files.insert("child.wat", child.to_owned());
    inline::bundle_source("parent.wat", parent, &files, &Options::default())
}

fn each(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect()
}

/// Eight times as much takes less than 30 times the time: 64 times would be its square.
fn takes_linear_time(source: impl Fn(usize) -> (String, String), is_valid: bool) {
    let measure = |count: usize| {
        let (parent, child) = source(count);
        let mut best = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            assert_eq!(bundle(&parent, &child).is_ok(), is_valid);
            best = best.min(start.elapsed());
        }
        best
    };
    // Other work on the machine slows some attempts down.
    let mut attempts = (0..4).map(|_| (measure(400), measure(3200)));
    let is_linear = attempts.any(|(time, eight_times)| eight_times < time * 30);
    assert!(is_linear, "eight times as much takes 30 times the time");
}

const CHILD: &str =
    r#"(import "./child.wat" (component $c ...)) (instance $i (instantiate $c ...))"#;

fn funcs(keyword: &str, count: usize) -> String {
    each(count, |number| format!("({keyword} \"f{number}\" (func))"))
}

#[test]
fn imports_are_passed_through_in_linear_time() {
    takes_linear_time(
        |count| {
            let child = format!("(component {})", funcs("import", count));
            (format!("(component {CHILD})"), child)
        },
        true,
    );
}

#[test]
fn elided_imports_are_inferred_in_linear_time() {
    takes_linear_time(
        |count| {
            let imports = each(count, |it| format!("(import \"f{it}\" (func $f{it} ...))"));
            let withs = each(count, |it| format!("(with \"f{it}\" (func $f{it}))"));
            let parent = format!(
                r#"(component {imports} (import "./child.wat" (component $c ...)) (instance (instantiate $c {withs})))"#
            );
            (parent, format!("(component {})", funcs("import", count)))
        },
        true,
    );
}

#[test]
fn declared_imports_that_a_file_lacks_are_passed_in_linear_time() {
    takes_linear_time(
        |count| {
            let parent = format!(
                r#"(component (import "./child.wat" (component $c {})) (instance (instantiate $c ...)))"#,
                funcs("import", count)
            );
            (parent, "(component)".to_owned())
        },
        true,
    );
}

#[test]
fn missing_imports_and_exports_are_reported_in_linear_time() {
    for keyword in ["import", "export"] {
        takes_linear_time(
            |count| {
                let (declared, had) = match keyword {
                    "import" => (String::new(), funcs("import", count)),
                    _ => (funcs("export", count), String::new()),
                };
                let parent =
                    format!(r#"(component (import "./child.wat" (component $c {declared})))"#);
                (parent, format!("(component {had})"))
            },
            false,
        );
    }
}

#[test]
fn exports_beyond_the_declared_ones_are_found_in_linear_time() {
    takes_linear_time(
        |count| {
            let parent = format!(
                r#"(component (import "./child.wat" (component $c (import "f" (func)) {})) (instance $i (instantiate $c ...)) (export "i" (instance $i)))"#,
                funcs("export", count / 2)
            );
            let exports = each(count, |it| format!("(export \"f{it}\" (func $f))"));
            (
                parent,
                format!("(component (import \"f\" (func $f)) {exports})"),
            )
        },
        true,
    );
}

#[test]
fn more_definitions_than_one_component_can_have_are_refused_at_once() {
    let import = |form: &str, count| {
        format!(
            "(component {})",
            each(count, |_| format!("(import \"./child.wat\" ({form} ...))"))
        )
    };
    let start = Instant::now();
    for form in ["instance", "component"] {
        assert!(bundle(&import(form, 998), "(component)").is_ok());
        for count in [1001, 4000] {
            let refused = bundle(&import(form, count), "(component)");
            let report = refused.expect_err("there are too many");
            let codes: Vec<_> = report.diagnostics().iter().map(|it| it.code).collect();
            assert_eq!(codes, ["too-many-definitions"], "{report}");
        }
    }
    assert!(start.elapsed() < Duration::from_secs(20));
}

/// Why twice as many files take more than twice as long to bundle. When this fails, `ComponentTypeList::commit` in `wasmparser` no longer copies
/// all snapshots of aliases: update the guide's *Internals* and the aim in `benches/compare.rs`.
#[test]
fn validating_four_times_as_many_components_takes_wasmparser_eight_times_as_long() {
    let measure = |count| {
        let nested = each(count, |number| {
            format!(r#"(component (type (tuple u8)) (export "t{number}" (type 0)))"#)
        });
        let bytes = wat::parse_str(format!("(component {nested})")).expect("it is valid");
        let times = (0..5).map(|_| {
            let features = wasmparser::WasmFeatures::all();
            let start = Instant::now();
            let validated = wasmparser::Validator::new_with_features(features).validate_all(&bytes);
            assert!(validated.is_ok());
            start.elapsed()
        });
        times.min().expect("there are five")
    };
    let mut attempts = (0..4).map(|_| (measure(240), measure(960)));
    assert!(attempts.any(|(time, four_times)| four_times > time * 8));
}

/// Reads a bundle's access, tries a rule, and draws it in every format.
fn inspect(parent: &str) {
    let options = Options::default()
        .deny_access("*=h*x")
        .expect("it is a rule");
    let bundle = inline::bundle_source("parent.wat", parent, &Memory::new(), &options);
    let bundle = bundle.unwrap_or_else(|report| panic!("{report}"));
    assert!(!bundle.access().to_string().is_empty());
    let picture = bundle.picture();
    for drawn in [
        picture.to_svg(),
        picture.to_dot(),
        picture.to_mermaid(),
        picture.to_json(),
    ] {
        assert!(!drawn.is_empty());
    }
}

/// Four times as much takes less than nine times the time.
fn is_inspected_in_linear_time(least: usize, source: impl Fn(usize) -> String) {
    let measure = |count: usize| {
        let parent = source(count);
        let mut best = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            inspect(&parent);
            best = best.min(start.elapsed());
        }
        best
    };
    let mut attempts = (0..4).map(|_| (measure(least), measure(4 * least)));
    let mut seen = Vec::new();
    let is_linear = attempts.any(|(time, four_times)| {
        seen.push((time, four_times));
        four_times < time * 9
    });
    assert!(is_linear, "four times as much takes too long: {seen:?}");
}

/// A component that calls the function that it is given, and has one of its own.
const LINK: &str = r#"(component $L (import "f" (func $f)) (core func (canon lower (func $f)))
  (core module $m (func (export "g"))) (core instance $i (instantiate $m)) (func (export "g") (canon lift (core func $i "g"))))"#;

#[test]
fn chains_and_fans_of_instances_are_inspected_in_linear_time() {
    is_inspected_in_linear_time(50, |count| {
        let links = each(count, |it| {
            let before = it
                .checked_sub(1)
                .map_or("$h".to_owned(), |it| format!("$l{it} \"g\""));
            format!("(instance $l{it} (instantiate $L (with \"f\" (func {before}))))")
        });
        format!("(component (import \"h\" (func $h)) {LINK} {links})")
    });
    is_inspected_in_linear_time(50, |count| {
        let links = each(count, |it| {
            format!("(instance $l{it} (instantiate $L (with \"f\" (func $h))))")
        });
        format!("(component (import \"h\" (func $h)) {LINK} {links})")
    });
}

#[test]
fn instances_of_many_functions_are_inspected_in_linear_time() {
    is_inspected_in_linear_time(100, |count| {
        let functions = each(count, |it| format!("(export \"f{it}\" (func))"));
        let lowered = each(count, |it| {
            format!("(core func (canon lower (func $a \"f{it}\")))")
        });
        let users = each(20, |it| {
            format!("(instance $u{it} (instantiate $U (with \"a\" (instance $h))))")
        });
        format!(
            "(component (import \"h\" (instance $h {functions})) \
             (component $U (import \"a\" (instance $a {functions})) {lowered}) {users})"
        )
    });
}

/// Each level has two instances of the one before, each given a function of a fresh instance.
#[test]
fn instances_that_double_at_each_level_are_inspected_at_once() {
    let doubling = |levels: usize| {
        let levels_text = each(levels, |it| {
            let level = it + 1;
            format!(
                r#"(component $D{level} (import "f" (func $f)) (alias outer 1 $L (component $L)) (alias outer 1 $D{it} (component $D))
                     (instance $a (instantiate $L (with "f" (func $f)))) (instance $b (instantiate $L (with "f" (func $f))))
                     (instance $x (instantiate $D (with "f" (func $a "g")))) (instance $y (instantiate $D (with "f" (func $b "g")))))"#
            )
        });
        format!(
            "(component (import \"h\" (func $h)) {LINK} (component $D0 (import \"f\" (func))) {levels_text} (instance $top (instantiate $D{levels} (with \"f\" (func $h)))))"
        )
    };
    let start = Instant::now();
    inspect(&doubling(18));
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    is_inspected_in_linear_time(15, doubling);
}

//! Test scripts: the components in them are bundled, and nothing else is touched.

use crate::cases;
use crate::command::{inline, inline_with_input};
use inline::{Disk, Memory, Options, Report};
use std::fs;
use std::io;
use tempfile::{TempDir, tempdir};
use wast::Wast;
use wast::parser::{self, ParseBuffer};

const CHILD: &str = "(component\n  (core module)\n)\n";

/// What becomes of a script beside `child.wat`. It has to be a script again, in which nothing is left to be done.
fn bundled(script: &str) -> Result<String, Report> {
    let mut files = Memory::new();
    files.insert("child.wat", CHILD);
    files.insert("other.wat", "(component)");
    files.insert("called.wat", CALLED);
    let options = Options::default();
    let bundled = inline::bundle_script_source("script.wast", script, &files, &options)?;
    let text = bundled.text();
    let buffer = ParseBuffer::new(text).expect("it can be lexed");
    let parsed = parser::parse::<Wast<'_>>(&buffer);
    parsed.unwrap_or_else(|error| panic!("{error} in\n{text}"));
    let again = inline::bundle_script_source("script.wast", text, &Memory::new(), &options)?;
    assert_eq!(again.text(), text);
    Ok(text.to_owned())
}

#[test]
fn components_that_import_files_are_bundled_and_all_else_is_as_it_was() -> Result<(), Report> {
    let script = r#";; A script.
(component $A
  (import "./child.wat" (component $C ...))
) ;; behind
(component definition $B (import "./other.wat" (component)))
  (component (; why ;) definition  $D
    (import "./child.wat" (component $C)) ;; this one
    (instance (instantiate $C)))
(component instance $b $B)
(module $m (func (export "f") (param i32) (result i32) local.get 0))
(assert_return (invoke $m "f" (i32.const 1)) (i32.const 1))
(assert_trap (component (import "./other.wat" (component))) "unreachable")
(assert_unlinkable (component (import "./other.wat" (component)) (import "x" (func))) "x")
(assert_malformed (component quote "(import \"./other.wat\" (component))") "é")
(component quote "(import \"./other.wat\" (component))")
(component (component (import "x" (func))))
(thread $t (component (import "./other.wat" (component))) (register "x"))
(wait $t)	

"#;
    let expected = r#";; A script.
(component $A
  (component $C
    (core module)
  )
) ;; behind
(component definition $B (component))
  (component (; why ;) definition  $D
    (component $C
      (core module)
    ) ;; this one
    (instance (instantiate $C)))
(component instance $b $B)
(module $m (func (export "f") (param i32) (result i32) local.get 0))
(assert_return (invoke $m "f" (i32.const 1)) (i32.const 1))
(assert_trap (component (component)) "unreachable")
(assert_unlinkable (component (component) (import "x" (func))) "x")
(assert_malformed (component quote "(import \"./other.wat\" (component))") "é")
(component quote "(import \"./other.wat\" (component))")
(component (component (import "x" (func))))
(thread $t (component (component)) (register "x"))
(wait $t)	

"#;
    assert_eq!(bundled(script)?, expected);
    let with_carriage_returns = |text: &str| text.replace('\n', "\r\n");
    // Each file keeps its own ends of lines.
    let bundled = bundled(&with_carriage_returns(script))?;
    assert_eq!(bundled.replace("\r\n", "\n"), expected);
    assert!(bundled.starts_with(";; A script.\r\n(component $A\r\n"));
    Ok(())
}

/// What is not valid, or of a kind that is not known here, is for whoever runs the script to judge.
#[test]
fn a_component_without_imports_of_files_is_not_looked_at() -> Result<(), Report> {
    let script = "(component (core module (func (result i32))))\n(module (func (drop)))";
    assert_eq!(bundled(script)?, script);
    Ok(())
}

/// A script is of the version of whatever runs it.
#[test]
fn components_without_imports_of_files_have_the_syntax_of_any_version() -> Result<(), Report> {
    let script = |import: &str| -> String {
        format!(
            r#"(component
  (type (component (import "./other.wat" (func))))
  (core func (canon waitable-set.wait cancellable (memory (core memory $i "mem")))))
(module (func (new.instruction "./other.wat")))
(component $new (new-field "(import \"./other.wat\""))
(assert_invalid (component (new-field)) "")
(assert_invalid (component (import "./other.wat" (component)) (new-field)) "")
(assert_trap (component {import}) "")
(thread $t (shared (module $m)) (component (new-field)) (component {import}))
"#
        )
    };
    let mut files = Memory::new();
    files.insert("other.wat", "(component)");
    let options = Options::default();
    let expected = script("(component)");
    for import in [
        "(import \"./other.wat\" (component ...))",
        "(component (import \"\\2e/other.wat\"))",
        "(import \"o\" (external-id \"./other.wat\") (component))",
    ] {
        let bundled = inline::bundle_script_source("a.wast", script(import), &files, &options)?;
        assert!(bundled.warnings().diagnostics().is_empty());
        assert_eq!(bundled.text(), expected);
    }
    Ok(())
}

#[test]
fn a_component_of_one_line_gets_the_line_ends_of_its_script() -> Result<(), Report> {
    let mut files = Memory::new();
    let module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0";
    files.insert("child.wasm", module);
    let script = "(component (import \"./child.wasm\" (core module ...)))\r\n(module)\r\n";
    let bundled = inline::bundle_script_source("a.wast", script, &files, &Options::default())?;
    let expected = "(component (core module\r\n  (type (;0;) (func))\r\n))\r\n(module)\r\n";
    assert_eq!(bundled.text(), expected);
    Ok(())
}

/// Its core code calls what it imports, so it gets a component around it.
const CALLING: &str = r#"
  (import "./called.wat" (instance $i (export "f" (func))))
  (core func $f (canon lower (func $i "f")))
  (core module $M (import "" "f" (func)) (func (export "g") call 0))
  (core instance $m (instantiate $M (with "" (instance (export "f" (func $f))))))
  (func (export "g") (canon lift (core func $m "g")))
"#;

const CALLED: &str = r#"(component
  (core module $M (func (export "f")))
  (core instance $m (instantiate $M))
  (func (export "f") (canon lift (core func $m "f"))))"#;

#[test]
fn a_definition_stays_one_where_a_component_is_put_around_it() -> Result<(), Report> {
    for header in [
        "(component definition $A",
        "(component $A",
        "(component definition",
    ] {
        let script = format!("{header}{CALLING})\n(component instance $a $A)\n");
        let bundled = bundled(&script)?;
        assert!(bundled.starts_with(&format!("{header}\n")), "{bundled}");
        let end = ")\n(component instance $a $A)\n";
        assert!(bundled.ends_with(end), "{bundled}");
    }
    Ok(())
}

/// What is in front of it on its line does not count for how what is put there is laid out.
#[test]
fn lines_are_indented_as_the_line_is_that_a_component_is_on() -> Result<(), Report> {
    let import = "(import \"./child.wat\" (component $C ...))";
    let script =
        format!("\t(assert_trap (component {import}) \"\")\n(module)(component {import})\n");
    let child =
        |indentation: &str| format!("(component $C\n{indentation}  (core module)\n{indentation})");
    let expected = format!(
        "\t(assert_trap (component {}) \"\")\n(module)(component {})\n",
        child("\t"),
        child(""),
    );
    assert_eq!(bundled(&script)?, expected);
    Ok(())
}

/// Every case of `snapshots/` that passes without arguments, and is a component.
#[test]
fn a_component_becomes_what_it_becomes_by_itself() -> io::Result<()> {
    let mut count = 0;
    for case in cases::all() {
        let name = case.path.join("parent.wat");
        let parent = fs::read_to_string(&name).unwrap_or_default();
        let has_arguments = case.path.join("args").exists();
        if has_arguments || case.must_fail() || !parent.starts_with("(component") {
            continue;
        }
        let expected = fs::read_to_string(case.path.join("out.wat"))?;
        let before = "(module) (; é ;) ";
        let script = format!("{before}{parent}");
        let script = inline::bundle_script_source(name, script, &Disk, &Options::new());
        let text = script.map(|script| script.text().to_owned());
        let text = text.unwrap_or_else(|report| panic!("{}: {report}", case.name));
        assert_eq!(text, format!("{before}{expected}"), "{}", case.name);
        count += 1;
    }
    assert!(count > 200, "{count}");
    Ok(())
}

fn example(script: &str) -> io::Result<TempDir> {
    let folder = tempdir()?;
    let sub = folder.path().join("sub");
    fs::create_dir(&sub)?;
    fs::write(sub.join("child.wat"), CHILD)?;
    fs::write(sub.join("script.wast"), script)?;
    Ok(folder)
}

const SCRIPT: &str = "(component (import \"./child.wat\" (component)))\n";
const BUNDLED: &str = "(component (component\n  (core module)\n))\n";

#[test]
fn a_script_is_known_by_its_name() -> io::Result<()> {
    let folder = example(SCRIPT)?;
    let run = inline(folder.path(), &["sub/script.wast"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(String::from_utf8_lossy(&run.stdout), BUNDLED);
    Ok(())
}

#[test]
fn an_option_says_that_standard_input_is_a_script() -> io::Result<()> {
    let folder = example("")?;
    let sub = folder.path().join("sub");
    let script = format!("(module)\n{SCRIPT}");
    let run = inline_with_input(&sub, &["--script"], script.as_bytes())?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(
        String::from_utf8_lossy(&run.stdout),
        format!("(module)\n{BUNDLED}")
    );
    assert_eq!(
        inline_with_input(&sub, &["-"], script.as_bytes())?.code,
        Some(1)
    );
    Ok(())
}

#[test]
fn diagnostics_point_into_the_script() -> io::Result<()> {
    let script = "(module) (; é\n ;) (component\n    (import \"./chlid.wat\" (component)))\n(component definition (import \"./child.wat\" (component (import \"a\" (func)) (export \"x\" (func)))))(module)\n";
    let folder = example(script)?;
    let run = inline(folder.path(), &["sub/script.wast"])?;
    assert_eq!(run.code, Some(1));
    assert_eq!(run.stdout, b"");
    let expected = r#"error[file-not-found]: `sub/chlid.wat` does not exist
 --> sub/script.wast:3:13
  |
3 |     (import "./chlid.wat" (component)))
  |             ^^^^^^^^^^^^^
  |
  = help: did you mean `./child.wat`?

error[contract-mismatch]: `sub/child.wat` does not fit the type declared for it: export `x`
 --> sub/script.wast:4:84
  |
4 | (component definition (import "./child.wat" (component (import "a" (func)) (export "x" (func)))))(module)
  |                                                                                    ^^^ declares `(func)`
  |
 ::: sub/child.wat:1:2
  |
1 | (component
  |  --------- provides no such export
  |
  = help: remove it from the declared type, or write `...` in place of the whole type
"#;
    assert_eq!(run.stderr, expected);
    Ok(())
}

#[test]
fn what_is_no_script_is_an_error_in_it() -> io::Result<()> {
    for (script, place) in [
        ("(module)\n(assert_rubbish)", "script.wast:2:2"),
        ("(module)\n(component", "script.wast:2:11"),
        ("(module) \"", "script.wast:1:11"),
    ] {
        let folder = example(script)?;
        let run = inline(folder.path(), &["sub/script.wast"])?;
        assert_eq!(run.code, Some(1), "{}", run.stderr);
        assert!(run.stderr.contains("error[syntax-error]"), "{}", run.stderr);
        assert!(run.stderr.contains(place), "{}", run.stderr);
    }
    let folder = example("")?;
    fs::write(folder.path().join("sub/script.wast"), b"(module) \xff")?;
    let run = inline(folder.path(), &["sub/script.wast"])?;
    assert!(run.stderr.contains("error[not-wasm]"), "{}", run.stderr);
    Ok(())
}

#[test]
fn what_is_invalid_on_purpose_stays_with_a_warning() -> io::Result<()> {
    let script = "(assert_invalid (component (import \"./child.wat\" (component)) (export \"x\" (func 7))) \"unknown\")\n";
    let folder = example(script)?;
    let run = inline(folder.path(), &["sub/script.wast"])?;
    assert_eq!(run.code, Some(0));
    assert_eq!(String::from_utf8_lossy(&run.stdout), script);
    assert!(
        run.stderr.starts_with("warning[invalid-on-purpose]"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("script.wast:1:36"), "{}", run.stderr);
    Ok(())
}

#[test]
fn an_option_is_unused_only_if_no_component_uses_it() -> io::Result<()> {
    let script = format!("{SCRIPT}(component (import \"x\" (component ...)))\n");
    let folder = example(&script)?;
    let dep = ["sub/script.wast", "-d", "x=sub/child.wat"];
    let run = inline(folder.path(), &dep)?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let run = inline(
        folder.path(),
        &[&dep[..], &["-d", "y=sub/child.wat"]].concat(),
    )?;
    assert_eq!(
        run.stderr.matches("warning[unused-dep]").count(),
        1,
        "{}",
        run.stderr
    );
    fs::write(folder.path().join("sub/script.wast"), "(module)")?;
    let run = inline(folder.path(), &dep)?;
    assert_eq!(
        run.stderr.matches("warning[unused-dep]").count(),
        1,
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn what_is_known_of_a_bundle_is_known_of_a_script() -> io::Result<()> {
    let folder = example(&SCRIPT.repeat(2))?;
    let run = inline(folder.path(), &["sub/script.wast", "--emit", "deps", "-v"])?;
    let deps = "sub/script.wast\nsub/child.wat\n";
    assert_eq!(String::from_utf8_lossy(&run.stdout), deps);
    let line = "sub/script.wast: \"./child.wat\" is sub/child.wat\n";
    assert!(run.stderr.starts_with(line), "{}", run.stderr);
    assert_eq!(run.stderr.matches("is used once").count(), 2);
    let arguments = [
        "sub/script.wast",
        "-o",
        "o.wast",
        "--depfile",
        "o.d",
        "--lock",
        "o.lock",
    ];
    let run = inline(folder.path(), &arguments)?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let read = |name| fs::read_to_string(folder.path().join(name));
    assert_eq!(read("o.wast")?, BUNDLED.repeat(2));
    assert!(read("o.d")?.starts_with("o.wast: sub/script.wast \\\n  sub/child.wat\n"));
    assert!(read("o.lock")?.contains("importer = \"script.wast\""));
    for arguments in [["-o", "sub/script.wast"], ["-o", "sub/child.wat"]] {
        let arguments = [&["sub/script.wast"], &arguments[..]].concat();
        let run = inline(folder.path(), &arguments)?;
        assert!(
            run.stderr.starts_with("error[output-is-input]"),
            "{}",
            run.stderr
        );
    }
    Ok(())
}

#[test]
fn a_script_has_no_binary_and_no_long_form() -> io::Result<()> {
    let folder = example(SCRIPT)?;
    for more in [
        &["-o", "o.wasm"][..],
        &["--emit", "wasm", "-o", "o"],
        &["--expand"],
    ] {
        let run = inline(folder.path(), &[&["sub/script.wast"], more].concat())?;
        assert_eq!(run.code, Some(2), "{}", run.stderr);
    }
    Ok(())
}

/// Rules hold for all components that are expected to be valid, and each rule is for some of them.
#[test]
fn rules_hold_for_every_component_of_a_script() {
    let calls = |instance: &str| {
        format!(
            r#"(import "h" (func $h)) (component $C (import "f" (func $f)) (core func (canon lower (func $f)))) (instance {instance} (instantiate $C (with "f" (func $h))))"#
        )
    };
    let script = format!(
        r#"(component definition $A {}) (component instance $a $A) (component quote "{}") (module)
           (assert_trap (component {}) "unreachable")
           (assert_invalid (component {} (export "x" (func 9))) "unknown")
           (component (import "./other.wat" (component ...)))"#,
        calls("$a"),
        calls("$q").replace('"', "\\\""),
        calls("$t"),
        calls("$i")
    );
    let mut files = Memory::new();
    files.insert("other.wat", "(component)");
    let codes = |rule: &str| -> Vec<&'static str> {
        let options = Options::default().deny_access(rule);
        let options = options.expect("the rule is well-formed");
        match inline::bundle_script_source("script.wast", script.clone(), &files, &options) {
            Ok(bundled) => {
                assert!(
                    bundled.text().contains("(component quote"),
                    "it is left alone"
                );
                bundled
                    .warnings()
                    .diagnostics()
                    .iter()
                    .map(|it| it.code)
                    .collect()
            }
            Err(report) => report.diagnostics().iter().map(|it| it.code).collect(),
        }
    };
    for instance in ["a", "q", "t"] {
        assert_eq!(
            codes(&format!("{instance}=h")),
            ["access-denied"],
            "{instance}"
        );
        assert_eq!(
            codes(&format!("{instance}=g")),
            ["unmatched-import"],
            "{instance}"
        );
        assert!(codes(&format!("{instance}=h*x")).contains(&"unmatched-import"));
    }
    // It is in what is expected to be invalid.
    assert_eq!(codes("i=h"), ["unmatched-instance"]);
    assert_eq!(codes("other=h"), ["unmatched-instance"]);
}

//! Inputs that are long, deep or many. Each must end in a diagnostic at the import, or be bundled, and none may take long.

use crate::command::inline;
use crate::hostile_files::{IMPORT, importing, refused};
use crate::sections;
use std::fs;
use std::io;
use tempfile::{TempDir, tempdir};

#[test]
fn a_name_that_is_too_long_for_the_system_is_refused() -> io::Result<()> {
    let name = format!("./{}.wat", "x".repeat(5_000));
    let folder = importing(&name)?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

/// A name that nobody could read would hide what is said of it.
#[test]
fn an_identifier_of_ten_million_letters_is_not_shown_in_full() -> io::Result<()> {
    let folder = tempdir()?;
    let id = "x".repeat(10_000_000);
    let parent = format!("(component (instance (instantiate ${id})))");
    fs::write(folder.path().join("parent.wat"), parent)?;

    let stderr = refused(folder.path(), "parent.wat:1:")?;

    assert!(stderr.len() < 10_000, "{}", stderr.len());
    Ok(())
}

/// Nothing may follow the chain with the stack of the machine.
#[test]
fn a_chain_of_thousands_of_files_is_refused() -> io::Result<()> {
    let folder = chain(10_000)?;

    let stderr = refused(folder.path(), "1000.wat:2:11")?;

    assert!(stderr.contains("too-long-chain"), "{stderr}");
    Ok(())
}

/// Nor where there is a component around each.
#[test]
fn a_chain_of_thousands_of_instances_that_core_code_calls_is_refused() -> io::Result<()> {
    let folder = tempdir()?;
    for number in 0..10_000 {
        let next = number + 1;
        let text = format!(
            r#"(component
  (import "./{next}.wat" (instance $next (export "f" (func))))
  (core func $f (canon lower (func $next "f")))
  (func (export "f") (canon lift (core func $f)))
)
"#
        );
        let name = if number == 0 {
            "parent".to_owned()
        } else {
            number.to_string()
        };
        fs::write(folder.path().join(format!("{name}.wat")), text)?;
    }

    let stderr = refused(folder.path(), "1000.wat:2:11")?;

    assert!(stderr.contains("too-long-chain"), "{stderr}");
    Ok(())
}

/// A binary is printed to be edited.
#[test]
fn a_binary_whose_definitions_nest_thousands_deep_is_refused() -> io::Result<()> {
    let folder = importing("./child.wasm")?;
    let innermost = r#"(component (import "./leaf.wat" (component)))"#;
    let mut binary = wat::parse_str(innermost).expect("it is text");
    for _ in 0..10_000 {
        binary = sections::defining([&binary]);
    }
    fs::write(folder.path().join("child.wasm"), binary)?;
    fs::write(folder.path().join("leaf.wat"), "(component)")?;

    let stderr = refused(folder.path(), IMPORT)?;

    assert!(stderr.contains("nesting-too-deep"), "{stderr}");
    Ok(())
}

/// A name is looked for that the binary does not have, and it has all that come to mind.
#[test]
fn a_binary_that_has_the_names_of_its_own_placeholders_is_bundled() -> io::Result<()> {
    let folder = importing("./child.wasm")?;
    let names: String = (0..60_000)
        .map(|number| format!("inline-definition-{number} "))
        .collect();
    let child =
        format!(r#"(component (import "./leaf.wat" (component)) (core module (data "{names}")))"#);
    let child = wat::parse_str(child).expect("it is text");
    fs::write(folder.path().join("child.wasm"), child)?;
    fs::write(folder.path().join("leaf.wat"), "(component)")?;

    let run = inline(folder.path(), &["parent.wat", "-o", "out.wasm"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Ok(())
}

/// Closing what was opened is not the lexer's task, but something has to survive it.
#[test]
fn a_unit_of_a_million_parentheses_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    fs::write(folder.path().join("child.wat"), "(".repeat(1_000_000))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

#[test]
fn a_unit_of_a_million_nested_comments_is_refused() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    fs::write(folder.path().join("child.wat"), "(;".repeat(1_000_000))?;

    refused(folder.path(), IMPORT)?;
    Ok(())
}

/// What is looked at over and over must not be a whole line or file: each of these took minutes once.
#[test]
fn what_repeats_on_one_line_takes_no_time() -> io::Result<()> {
    let annotations = format!("(component ...{}", "(@x ".repeat(100_000));
    let known_annotations = format!(
        "(component ...{}{})",
        "(@name ".repeat(100_000),
        ")".repeat(100_000)
    );
    let elisions = format!("(component {})", "... ".repeat(100_000));
    let imports = format!(
        "(component {})",
        "(import \"./none.wat\" (component))".repeat(20_000)
    );
    for parent in [annotations, known_annotations, elisions, imports] {
        let folder = tempdir()?;
        fs::write(folder.path().join("parent.wat"), &parent)?;

        let stderr = refused(folder.path(), "parent.wat:1:")?;

        assert!(stderr.len() < parent.len() * 200, "{}", stderr.len());
    }
    Ok(())
}

#[test]
fn thousands_of_invalid_functions_are_one_diagnostic() -> io::Result<()> {
    let folder = importing("./child.wat")?;
    let functions = "(func (result i32) i64.const 1)\n".repeat(20_000);
    let child = format!("(component (core module\n{functions}))");
    fs::write(folder.path().join("child.wat"), child)?;

    let stderr = refused(folder.path(), IMPORT)?;

    assert!(stderr.contains("child.wat:2:20"), "{stderr}");
    assert_eq!(stderr.matches("error[").count(), 1, "{stderr}");
    Ok(())
}

#[test]
fn an_import_with_a_deep_annotation_is_bundled() -> io::Result<()> {
    let folder = tempdir()?;
    let deep = format!("{}{}", "(".repeat(300_000), ")".repeat(300_000));
    let parent = format!("(component (import \"./child.wat\" (component $C (@x {deep}))))");
    fs::write(folder.path().join("parent.wat"), parent)?;
    fs::write(folder.path().join("child.wat"), "(component)")?;

    let run = inline(folder.path(), &["parent.wat"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Ok(())
}

/// A folder with a parent and `length` more files, each of which imports the next.
fn chain(length: usize) -> io::Result<TempDir> {
    let folder = importing("./1.wat")?;
    for number in 1..length {
        let next = number + 1;
        let text = format!("(component\n  (import \"./{next}.wat\" (component))\n)\n");
        fs::write(folder.path().join(format!("{number}.wat")), text)?;
    }
    let last = folder.path().join(format!("{length}.wat"));
    fs::write(last, "(component)\n")?;
    Ok(folder)
}

//! Parents that `--init` prints, and what becomes of them.

use crate::command::{inline, inline_with_input};
use std::fs;
use std::io;
use std::path::Path;
use tempfile::{TempDir, tempdir};

/// A component that imports and exports a function of each of the names.
fn component(imports: &[&str], exports: &[&str]) -> String {
    let imports = imports.iter().map(|name| {
        let ty = "(export \"f\" (func (result u32)))";
        format!("  (import \"{name}\" (instance {ty}))\n")
    });
    let exports = exports
        .iter()
        .map(|name| format!("  (export \"{name}\" (instance $i))\n"));
    let (imports, exports): (String, String) = (imports.collect(), exports.collect());
    format!(
        "(component\n{imports}  (core module $m (func (export \"f\") (result i32) i32.const 1))
  (core instance $m (instantiate $m))
  (func $f (result u32) (canon lift (core func $m \"f\")))
  (instance $i (export \"f\" (func $f)))\n{exports})\n"
    )
}

fn folder(files: &[(&str, &[&str], &[&str])]) -> io::Result<TempDir> {
    let folder = tempdir()?;
    for (name, imports, exports) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in the folder"))?;
        fs::write(path, component(imports, exports))?;
    }
    Ok(folder)
}

/// Returns the parent that `--init` prints.
fn init(folder: &Path, arguments: &[&str]) -> io::Result<String> {
    let run = inline(folder, &[&["--init"], arguments].concat())?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    Ok(String::from_utf8(run.stdout).expect("a parent is UTF-8"))
}

#[test]
fn a_parent_is_bundled_as_with_plugs() -> io::Result<()> {
    let folder = folder(&[
        ("app.wat", &["a:b/c@0.1.0", "host:h/h"], &["run:r/run"]),
        ("lib/adder.wat", &["host:h/h"], &["a:b/c@0.1.0", "a:b/more"]),
    ])?;
    let parent = init(folder.path(), &["app.wat", "lib/adder.wat"])?;
    assert_eq!(
        parent,
        r#"(component
  (import "./lib/adder.wat" (component $adder ...))
  (import "./app.wat" (component $app ...))

  (instance $adder (instantiate $adder ...))
  (instance $app (instantiate $app
    (with ... (instance $adder))
    ...
  ))

  (export ... (instance $app))
  ;; (export "a:b/more" (instance $adder "a:b/more"))
)
"#
    );
    let binary = ["--emit", "wasm"];
    let bundle = inline_with_input(
        folder.path(),
        &[&["-"][..], &binary].concat(),
        parent.as_bytes(),
    )?;
    let plugged = ["app.wat", "--plug", "lib/adder.wat"];
    let plugged = inline(folder.path(), &[&plugged[..], &binary].concat())?;
    assert_eq!((bundle.code, plugged.code), (Some(0), Some(0)));
    assert_eq!(bundle.stdout, plugged.stdout);
    Ok(())
}

#[test]
fn paths_are_relative_to_the_output() -> io::Result<()> {
    let folder = folder(&[
        ("app.wat", &["a:b/c"], &["r:r/r"]),
        ("lib/c.wat", &[], &["a:b/c"]),
    ])?;
    let absolute = folder.path().join("lib/c.wat");
    let absolute = absolute.to_str().expect("it is UTF-8");
    for (file, output) in [
        ("lib/c.wat", "lib/parent.wat"),
        (absolute, "lib/parent.wat"),
        ("lib/c.wat", &format!("{absolute}.parent.wat")),
    ] {
        init(folder.path(), &["app.wat", file, "-o", output])?;
        let run = inline(folder.path(), &[output, "-q"])?;
        assert_eq!(
            (run.code, run.stderr.as_str()),
            (Some(0), ""),
            "{file} {output}"
        );
    }
    Ok(())
}

#[test]
fn alternatives_are_in_comments() -> io::Result<()> {
    let folder = folder(&[
        ("app.wat", &["a:b/c"], &["r:r/r"]),
        ("one.wat", &["a:b/d"], &["a:b/c"]),
        ("two.wat", &["a:b/c"], &["a:b/d", "a:b/c"]),
    ])?;
    let parent = init(folder.path(), &["app.wat", "one.wat", "two.wat"])?;
    assert_eq!(
        parent,
        r#"(component
  (import "./two.wat" (component $two ...))
  (import "./one.wat" (component $one ...))
  (import "./app.wat" (component $app ...))

  (instance $two (instantiate $two
    ;; $one needs $two itself:
    ;; (with "a:b/c" (instance $one "a:b/c"))
    ...
  ))
  (instance $one (instantiate $one
    (with ... (instance $two))
  ))
  (instance $app (instantiate $app
    ;; $two exports it, too:
    ;; (with "a:b/c" (instance $two "a:b/c"))
    (with ... (instance $one))
  ))

  (export ... (instance $app))
  ;; (export "a:b/c" (instance $two "a:b/c"))
)
"#
    );
    let run = inline_with_input(folder.path(), &["-"], parent.as_bytes())?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    Ok(())
}

#[test]
fn lines_have_at_most_100_columns() -> io::Result<()> {
    let long = "package-with-a-long-name:interfaces/an-interface-with-a-long-name@0.1.0";
    let files = [
        "an-application-with-a-name-that-is-longer-than-any-that-a-person-would-write.wat",
        "a-library-with-a-name-that-is-longer-than-any-that-a-person-would-write.wat",
    ];
    let folder = folder(&[
        (files[0], &[long], &["r:r/r"]),
        (files[1], &[], &[long, "r:r/r"]),
    ])?;
    for arguments in [[files[0], files[1]], [files[1], files[0]]] {
        let parent = init(folder.path(), &arguments)?;
        assert!(parent.lines().all(|line| line.len() <= 100), "{parent}");
        let run = inline_with_input(folder.path(), &["-"], parent.as_bytes())?;
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{parent}");
    }
    Ok(())
}

#[test]
fn only_components_in_files_can_be_composed() -> io::Result<()> {
    let folder = folder(&[])?;
    fs::write(folder.path().join("core.wat"), "(module)")?;
    for (file, code) in [("-", 2), ("core.wat", 1), ("missing.wat", 1)] {
        let run = inline(folder.path(), &["--init", file])?;
        assert_eq!(
            (run.code, run.stdout.len()),
            (Some(code), 0),
            "{}",
            run.stderr
        );
    }
    Ok(())
}

#[test]
fn a_plug_is_an_input_and_standard_input_is_none() -> io::Result<()> {
    let folder = folder(&[
        ("app.wat", &["a:b/c"], &["r:r/r"]),
        ("c.wat", &[], &["a:b/c"]),
    ])?;
    let app = fs::read(folder.path().join("app.wat"))?;
    let deps = |arguments: &[&str]| -> io::Result<String> {
        let arguments = [arguments, &["--plug", "c.wat", "--emit", "deps"]].concat();
        let run = inline_with_input(folder.path(), &arguments, &app)?;
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        Ok(String::from_utf8_lossy(&run.stdout).into_owned())
    };
    assert_eq!(deps(&["-"])?, "c.wat\n");
    assert_eq!(deps(&["app.wat"])?, "c.wat\napp.wat\n");
    Ok(())
}

#[test]
fn a_lock_holds_plugs() -> io::Result<()> {
    let folder = folder(&[
        ("app.wat", &["a:b/c"], &["r:r/r"]),
        ("c.wat", &[], &["a:b/c"]),
    ])?;
    let bundle = |more: &[&str]| {
        let arguments = ["app.wat", "--plug", "c.wat", "-o", "o.wat", "--lock", "l"];
        inline(folder.path(), &[&arguments, more].concat())
    };
    assert_eq!(bundle(&[])?.code, Some(0));
    assert_eq!(bundle(&["--locked"])?.code, Some(0));
    fs::write(
        folder.path().join("c.wat"),
        component(&["h:h/h"], &["a:b/c"]),
    )?;
    let run = bundle(&["--locked"])?;
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("error[lock-mismatch]"),
        "{}",
        run.stderr
    );
    Ok(())
}

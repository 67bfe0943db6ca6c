//! `--graph` and `--access`, as a user sees them.

use crate::cli::{names, read};
use crate::command::inline;
use std::fs;
use std::io;
use std::path::Path;
use tempfile::{TempDir, tempdir};

#[test]
fn a_graph_is_written_in_each_form_in_place_of_the_bundle() -> io::Result<()> {
    let folder = virtualized()?;
    let forms = [
        ("out.svg", "<svg "),
        ("out.dot", "digraph "),
        ("out.mmd", "flowchart "),
        ("out.json", "{"),
    ];
    for (name, start) in forms {
        let run = inline(folder.path(), &["parent.wat", "--graph", name])?;

        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(
            run.stdout.is_empty(),
            "the bundle is only written with `-o`"
        );
        let graph = read(&folder, name)?;
        assert!(graph.starts_with(start), "{graph}");
        assert!(graph.contains("virtual"), "{graph}");
    }
    Ok(())
}

#[test]
fn a_graph_of_no_known_form_says_which_there_are() -> io::Result<()> {
    let run = inline(virtualized()?.path(), &["parent.wat", "--graph", "out.png"])?;

    for end in [".svg", ".dot", ".mmd", ".json"] {
        assert!(run.stderr.contains(end), "{}", run.stderr);
    }
    Ok(())
}

#[test]
fn a_graph_is_not_written_over_an_input() -> io::Result<()> {
    let folder = virtualized()?;
    let name = "child.svg";
    fs::rename(folder.path().join("child.wat"), folder.path().join(name))?;
    let before = read(&folder, name)?;
    let arguments = [
        "parent.wat",
        "--dep",
        "./child.wat=child.svg",
        "--graph",
        name,
    ];

    let run = inline(folder.path(), &arguments)?;

    assert_eq!(run.code, Some(2));
    assert!(run.stdout.is_empty());
    assert!(run.stderr.contains("is an input"), "{}", run.stderr);
    assert_eq!(read(&folder, name)?, before);
    Ok(())
}

/// Whoever has the old file open keeps the old content.
#[test]
fn a_graph_is_replaced_as_a_whole() -> io::Result<()> {
    let folder = virtualized()?;
    fs::write(folder.path().join("out.svg"), "old")?;
    fs::hard_link(folder.path().join("out.svg"), folder.path().join("old.svg"))?;

    let run = inline(folder.path(), &["parent.wat", "--graph", "out.svg"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(read(&folder, "out.svg")?.starts_with("<svg "));
    assert_eq!(read(&folder, "old.svg")?, "old");
    Ok(())
}

#[test]
fn the_working_directory_does_not_show_in_a_graph() -> io::Result<()> {
    let folder = virtualized()?;
    let absolute = folder.path().join("parent.wat");
    let to = folder.path().join("out.svg");
    let mut graphs = Vec::new();
    for (place, parent) in [
        (folder.path(), Path::new("parent.wat")),
        (Path::new("/"), &absolute),
    ] {
        let run = inline(place, &[parent, Path::new("--graph"), &to])?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        graphs.push(read(&folder, "out.svg")?);
    }
    assert_eq!(graphs[0], graphs[1]);
    Ok(())
}

#[test]
fn access_is_printed_in_place_of_the_bundle() -> io::Result<()> {
    let folder = virtualized()?;

    let run = inline(folder.path(), &["parent.wat", "--access"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let expected = "\
instance  import        access
.         host:log/log  passes on
virtual   host:log/log  calls
child     host:log/log  through virtual
";
    assert_eq!(String::from_utf8_lossy(&run.stdout), expected);
    Ok(())
}

#[test]
fn access_is_printed_beside_a_bundle_that_goes_to_a_file() -> io::Result<()> {
    let folder = virtualized()?;
    let bundle = inline(folder.path(), &["parent.wat"])?;

    let run = inline(folder.path(), &["parent.wat", "--access", "-o", "out.wat"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.starts_with(b"instance  import"));
    assert_eq!(read(&folder, "out.wat")?.as_bytes(), bundle.stdout);
    Ok(())
}

#[test]
fn access_is_printed_as_json() -> io::Result<()> {
    let folder = virtualized()?;
    let arguments = ["parent.wat", "--access", "--message-format", "json"];

    let run = inline(folder.path(), &arguments)?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let json: serde_json::Value = serde_json::from_slice(&run.stdout).expect("it is JSON");
    assert_eq!(json["complete"], true);
    assert_eq!(json["imports"][0]["name"], "host:log/log");
    assert_eq!(json["imports"][0]["functions"][0], "write");
    let child = &json["instances"][2];
    assert_eq!(child["instance"], "child");
    let expected = serde_json::json!([{
        "import": "host:log/log",
        "function": "write",
        "access": "through",
        "through": ["virtual"],
    }]);
    assert_eq!(child["access"], expected);
    Ok(())
}

/// Each inside of the one before: to go back each way by itself to each place on it would take minutes.
#[test]
fn a_rule_that_many_instances_break_is_held_soon() -> io::Result<()> {
    let folder = tempdir()?;
    let import = r#"(import "f" (func $f))"#;
    let mut parent = format!("(component {import}\n");
    parent.push_str(&format!(
        "(component $c0 {import} (core func (canon lower (func $f))))\n"
    ));
    for level in 1..900 {
        let before = level - 1;
        parent.push_str(&format!(
            "(component $c{level} {import} (alias outer 1 $c{before} (component $inner)) \
             (instance $x (instantiate $inner (with \"f\" (func $f)))))\n"
        ));
    }
    parent.push_str("(instance $x (instantiate $c899 (with \"f\" (func $f)))))\n");
    fs::write(folder.path().join("parent.wat"), parent)?;

    let run = inline(folder.path(), &["parent.wat", "--deny-access", "*x=f"])?;

    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("and 800 more like these"),
        "{}",
        run.stderr
    );
    Ok(())
}

#[test]
fn denied_access_stops_all_output() -> io::Result<()> {
    let folder = virtualized()?;
    let denied = [
        ["--deny-access", "virtual=host:*"],
        ["--deny-access-through", "child=host:log/log#write"],
        ["--deny-access", "chidl=host:*"],
    ];
    for [option, rule] in denied {
        let arguments = [
            "parent.wat",
            option,
            rule,
            "--graph",
            "out.svg",
            "--access",
            "-o",
            "out.wat",
        ];
        let run = inline(folder.path(), &arguments)?;

        assert_eq!(run.code, Some(1), "{rule}");
        assert!(run.stdout.is_empty());
        assert!(run.stderr.contains(rule), "{}", run.stderr);
        assert_eq!(names(&folder)?, ["child.wat", "parent.wat", "virtual.wat"]);
    }
    let run = inline(
        folder.path(),
        &["parent.wat", "--deny-access", "child=host:*"],
    )?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Ok(())
}

/// A folder with a child that calls what a virtualizer makes of an import of the host's.
fn virtualized() -> io::Result<TempDir> {
    let folder = tempdir()?;
    let parent = r#"(component
  (import "host:log/log" (instance $log ...))
  (import "./virtual.wat" (component $Virtual ...))
  (import "./child.wat" (component $Child ...))
  (instance $virtual (instantiate $Virtual (with "log" (instance $log))))
  (instance $child (instantiate $Child (with "log" (instance $virtual))))
)
"#;
    let virtual_log = r#"(component
  (import "log" (instance $log (export "write" (func (param "number" u32)))))
  (core func $write (canon lower (func $log "write")))
  (core module $M (import "" "write" (func $write (param i32)))
    (func (export "write") (param i32) (call $write (i32.mul (local.get 0) (i32.const 2)))))
  (core instance $m (instantiate $M (with "" (instance (export "write" (func $write))))))
  (func (export "write") (param "number" u32) (canon lift (core func $m "write")))
)
"#;
    let child = r#"(component
  (import "log" (instance $log (export "write" (func (param "number" u32)))))
  (core func (canon lower (func $log "write")))
)
"#;
    fs::write(folder.path().join("parent.wat"), parent)?;
    fs::write(folder.path().join("virtual.wat"), virtual_log)?;
    fs::write(folder.path().join("child.wat"), child)?;
    Ok(folder)
}

//! What pictures of bundles show, and that it can be read: they are drawn by a renderer of SVG, with a font that comes along. This
//! is a package of its own, since no other test is built with a renderer.

#![expect(clippy::disallowed_methods, reason = "tests look at pictures")]

mod large;
mod seen;

use inline::{Memory, Options, Picture};
use layout::gv::DotParser;
use resvg::usvg::roxmltree;
use seen::legible;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

fn of_example(name: &str) -> Picture {
    let path: PathBuf = [
        env!("CARGO_MANIFEST_DIR"),
        "../../snapshots/examples",
        name,
        "parent.wat",
    ]
    .iter()
    .collect();
    match inline::bundle(path, &inline::Disk, &Options::default()) {
        Ok(bundle) => bundle.picture(),
        Err(report) => panic!("{report}"),
    }
}

fn of_text(parent: &str) -> Picture {
    match inline::bundle_source("parent.wat", parent, &Memory::new(), &Options::default()) {
        Ok(bundle) => bundle.picture(),
        Err(report) => panic!("{report}"),
    }
}

const EXAMPLE: &str = "link-time-virtualization";

/// `BLESS=1` draws it anew.
#[test]
fn the_picture_in_the_readme_is_that_of_the_example() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let path = folder.join("snapshots/examples/link-time-virtualization/graph.svg");
    let drawn = of_example(EXAMPLE).to_svg();
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &drawn).expect("the folder is there");
    }
    let shown = fs::read_to_string(&path).expect("the picture is there");
    assert!(shown == drawn, "`BLESS=1` draws it anew");
    let readme = fs::read_to_string(folder.join("README.md")).expect("it is there");
    assert!(readme.contains("(snapshots/examples/link-time-virtualization/graph.svg)"));
}

/// A panel as lines: the nodes, each behind those that it is inside of, then the edges.
fn lines(panel: &serde_json::Value) -> Vec<String> {
    let nodes = panel["nodes"].as_array().expect("a list");
    let name = |id: &serde_json::Value| -> String {
        let mut path = Vec::new();
        let mut at = id.as_u64();
        while let Some(id) = at {
            let node = &nodes[usize::try_from(id).expect("an index")];
            path.insert(0, node["label"].as_str().expect("a string").to_owned());
            at = node["within"].as_u64();
        }
        path.join(" > ")
    };
    let kind = |node: &serde_json::Value| node["kind"].as_str().expect("a string").to_owned();
    let mut lines: Vec<String> = nodes
        .iter()
        .map(|node| format!("{} {}", kind(node), name(&node["id"])))
        .collect();
    for edge in panel["edges"].as_array().expect("a list") {
        let labels = edge["labels"].as_array().expect("a list").iter();
        let labels: Vec<&str> = labels.filter_map(|label| label.as_str()).collect();
        let arrow = if edge["called"] == true { "->" } else { "-.->" };
        let line = format!(
            "{} {arrow} {} {}",
            name(&edge["from"]),
            name(&edge["to"]),
            labels.join(", ")
        );
        lines.push(line.trim_end().to_owned());
    }
    lines
}

fn panels(picture: &Picture) -> [Vec<String>; 2] {
    let json: serde_json::Value = serde_json::from_str(&picture.to_json()).expect("it is JSON");
    [0, 1].map(|index| lines(&json["panels"][index]))
}

/// The component model draws it so.
#[test]
fn the_example_is_drawn_as_the_component_model_draws_it() {
    let [files, instances] = panels(&of_example(EXAMPLE));
    let expected = [
        "file parent.wat",
        "file virtualize.wat",
        "file child.wat",
        "import wasi:filesystem/types",
        "parent.wat -> virtualize.wat",
        "parent.wat -> child.wat",
        "parent.wat -> wasi:filesystem/types",
        "virtualize.wat -> wasi:filesystem/types",
        "child.wat -> wasi:filesystem/types",
    ];
    assert_eq!(files, expected);
    let expected = [
        "instance parent.wat",
        "instance parent.wat > virtual-fs",
        "instance parent.wat > child",
        "import wasi:filesystem/types",
        "parent.wat > virtual-fs -> wasi:filesystem/types wasi:filesystem/types",
        "parent.wat > child -> parent.wat > virtual-fs wasi:filesystem/types",
    ];
    assert_eq!(instances, expected);
}

#[test]
fn what_is_given_and_not_called_is_told_from_what_is_called() {
    let text = r#"(component
        (import "x:y/z" (instance $x (export "f" (func))))
        (component $Calls (import "a" (instance $a (export "f" (func)))) (core func (canon lower (func $a "f"))))
        (component $Has (import "a" (instance $a (export "f" (func)))))
        (instance $calls (instantiate $Calls (with "a" (instance $x))))
        (instance $has (instantiate $Has (with "a" (instance $x)))))"#;
    let [_, instances] = panels(&of_text(text));
    let expected = [
        "parent.wat > calls -> x:y/z a",
        "parent.wat > has -.-> x:y/z a",
    ];
    assert_eq!(instances[4..], expected);
}

/// Its core code and the others are beside each other in its box.
#[test]
fn an_instance_with_others_inside_and_core_code_has_both_in_its_box() {
    let text = r#"(component
        (import "log" (func $log))
        (component $Inner (core module $M (func (export "f"))) (core instance $m (instantiate $M))
          (func (export "run") (canon lift (core func $m "f"))))
        (instance $inner (instantiate $Inner))
        (core func (canon lower (func $log)))
        (core func (canon lower (func $inner "run"))))"#;
    let [_, instances] = panels(&of_text(text));
    let expected = [
        "instance parent.wat",
        "own-code parent.wat > own code",
        "instance parent.wat > inner",
        "import log",
        "parent.wat > own code -> parent.wat > inner run",
        "parent.wat > own code -> log log",
    ];
    assert_eq!(instances, expected);
}

#[test]
fn a_component_without_dependencies_is_drawn_too() {
    let [files, instances] = panels(&of_text(r#"(component (import "f" (func)))"#));
    assert_eq!(files, ["file parent.wat", "import f", "parent.wat -> f"]);
    let expected = ["instance parent.wat", "import f", "parent.wat -.-> f f"];
    assert_eq!(instances, expected);
    let [files, instances] = panels(&of_text("(module)"));
    assert_eq!(files, ["file parent.wat"]);
    assert!(instances.is_empty());
}

#[test]
fn names_cannot_break_out() {
    let text = r#"(component
        (import "f" (func $f))
        (component $Calls (import "f" (func $f)) (core func (canon lower (func $f))))
        (instance (@name "<b>\"&\\ ]|{}; end\n--") (instantiate $Calls (with "f" (func $f)))))"#;
    let picture = of_text(text);
    let texts = legible(&picture.to_svg());
    assert!(
        texts.iter().any(|text| text == "<b>\"&\\ ]|{}; end --"),
        "{texts:?}"
    );
    let dot = picture.to_dot();
    assert!(dot.contains(r#""<b>\"&\\ ]|{}; end --\n$Calls""#), "{dot}");
    let mermaid = picture.to_mermaid();
    let expected = "#60;b#62;#34;#38;#92; #93;#124;#123;#125;#59; end#10;--<br>$Calls";
    assert!(mermaid.contains(expected), "{mermaid}");
}

// The languages of others.

#[test]
fn dot_is_what_a_reader_of_it_reads() {
    for name in [EXAMPLE, "real-env-virtualized"] {
        let dot = of_example(name).to_dot();
        let mut parser = DotParser::new(&dot);
        let read = parser.process();
        assert!(read.is_ok(), "{read:?}\n{dot}");
    }
}

#[test]
fn the_example_as_dot_and_mermaid() {
    let picture = of_example(EXAMPLE);
    assert_eq!(picture.to_dot(), include_str!("example.dot"));
    assert_eq!(picture.to_mermaid(), include_str!("example.mmd"));
}

/// As in the figure of [Shared-Everything Dynamic Linking](https://github.com/WebAssembly/component-model/blob/main/design/mvp/examples/SharedEverythingDynamicLinking.md).
#[test]
fn core_instances_of_imported_core_modules_and_exports_are_drawn() {
    let libc = r#"(export "malloc" (func (param i32) (result i32)))"#;
    let user = |name: &str, lib: &str| {
        format!(
            r#"(component ${name}
                 (import "libc" (core module $Libc {libc}))
                 (import "{lib}" (core module $Lib (import "libc" "malloc" (func (param i32) (result i32))) (export "run" (func))))
                 (core module $Main (import "libc" "malloc" (func (param i32) (result i32))) (import "lib" "run" (func)) (func (export "run")))
                 (core instance $libc (instantiate $Libc))
                 (core instance ${lib} (instantiate $Lib (with "libc" (instance $libc))))
                 (core instance $main (instantiate $Main (with "libc" (instance $libc)) (with "lib" (instance (export "run" (func ${lib} "run"))))))
                 (func (export "run") (canon lift (core func $main "run"))))"#
        )
    };
    let text = format!(
        r#"(component
             (core module $Libc (func (export "malloc") (param i32) (result i32) (i32.const 0)))
             (core module $Libzip (import "libc" "malloc" (func (param i32) (result i32))) (func (export "run")))
             {} {}
             (instance $zipper (instantiate $Zipper (with "libc" (core module $Libc)) (with "libzip" (core module $Libzip))))
             (instance $imgmgk (instantiate $Imgmgk (with "libc" (core module $Libc)) (with "libimg" (core module $Libzip))))
             (export "zip" (func $zipper "run"))
             (export "both" (instance $imgmgk)))"#,
        user("Zipper", "libzip"),
        user("Imgmgk", "libimg")
    );
    let [_, instances] = panels(&of_text(&text));
    let expected = [
        "instance parent.wat",
        "instance parent.wat > zipper",
        "instance parent.wat > imgmgk",
        "core-instance parent.wat > zipper > libc",
        "core-instance parent.wat > zipper > libzip",
        "core-instance parent.wat > zipper > main",
        "core-instance parent.wat > imgmgk > libc",
        "core-instance parent.wat > imgmgk > libimg",
        "core-instance parent.wat > imgmgk > main",
        "export zip",
        "export both",
        "parent.wat > zipper > libzip -> parent.wat > zipper > libc",
        "parent.wat > zipper > main -> parent.wat > zipper > libc",
        "parent.wat > zipper > main -> parent.wat > zipper > libzip",
        "parent.wat > imgmgk > libimg -> parent.wat > imgmgk > libc",
        "parent.wat > imgmgk > main -> parent.wat > imgmgk > libc",
        "parent.wat > imgmgk > main -> parent.wat > imgmgk > libimg",
        "zip -> parent.wat > zipper",
        "both -> parent.wat > imgmgk",
    ];
    assert_eq!(instances, expected);
}

/// An XML parser reads them, whatever the names, and each box and line says what it is.
#[test]
fn pictures_are_xml_with_titles() {
    let long = "n".repeat(100);
    let text = format!(
        r#"(component
             (import "x:y/z" (instance $x (export "f" (func)) (export "g" (func))))
             (component $C (import "a" (func $a)) (core func (canon lower (func $a))))
             (instance $"<&>\"'\u{{1}}\u{{7f}}\u{{ffff}}\u{{202e}}]]>" (instantiate $C (with "a" (func $x "f"))))
             (instance ${long}end (instantiate $C (with "a" (func $x "g")))))"#
    );
    let svg = of_text(&text).to_svg();
    let parsed = roxmltree::Document::parse(&svg).unwrap_or_else(|error| panic!("{error}\n{svg}"));
    let root = parsed.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let titles: Vec<&str> = parsed
        .descendants()
        .filter(|node| node.has_tag_name("title"))
        .filter_map(|node| node.text())
        .collect();
    let has = |text: &str| titles.iter().any(|title| title.contains(text));
    assert!(has("parent.wat") && has("<&>\"'"), "{titles:#?}");
    assert!(has(&format!("{long}end ($C) → x:y/z: g")), "{titles:#?}");
    assert!(
        svg.contains("…nnn") && svg.contains("nend<"),
        "long names are shortened in the middle"
    );
    assert!(svg.contains("prefers-color-scheme: dark"));
    let desc = parsed.descendants().find(|node| node.has_tag_name("desc"));
    assert_eq!(
        desc.and_then(|node| node.text()),
        Some("1 file, 3 instances, 1 import")
    );
}

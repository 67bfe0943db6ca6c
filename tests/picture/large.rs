//! Pictures of many files and instances.

use super::seen::{legible, rendered};
use super::{of_text, panels};
use inline::{Memory, Options, Picture};
use resvg::usvg::roxmltree;
use std::collections::BTreeMap;

/// A component that calls an instance of each of these names, and exports one as `api`.
fn service(imports: &[&str]) -> String {
    let imports = imports.iter().enumerate();
    let imports: String = imports
        .map(|(at, name)| {
            format!(
                r#"(import "{name}" (instance $i{at} (export "f" (func)))) (core func (canon lower (func $i{at} "f")))"#
            )
        })
        .collect();
    format!(
        r#"{imports} (core module $m (func (export "f"))) (core instance $c (instantiate $m)) (func $f (canon lift (core func $c "f")))
           (instance $api (export "f" (func $f))) (export "api" (instance $api))"#
    )
}

/// Files with what each imports, and how many instances there are of it.
const FLAT: [(&str, &[&str], usize); 15] = [
    ("logger", &["wasi:logging/logging"], 3),
    ("metrics", &["wasi:clocks/monotonic-clock@0.2.3"], 2),
    ("config", &["wasi:keyvalue/store"], 2),
    ("cache", &["wasi:keyvalue/store", "logger"], 4),
    ("store", &["wasi:keyvalue/store", "logger", "metrics"], 4),
    ("auth", &["wasi:random/random@0.2.3", "store", "logger"], 3),
    ("users", &["store", "cache", "auth"], 4),
    ("orders", &["store", "users", "logger"], 3),
    ("billing", &["orders", "wasi:http/handler@0.2.3"], 3),
    ("mail", &["wasi:http/handler@0.2.3", "config"], 2),
    ("search", &["cache", "store"], 3),
    ("media", &["store", "metrics"], 3),
    ("gateway", &["users", "orders", "billing", "search"], 3),
    ("admin", &["users", "auth", "metrics"], 1),
    ("front", &["gateway", "media", "mail"], 2),
];

fn flat() -> Picture {
    let mut files = Memory::new();
    let mut parent = String::from("(component\n");
    let mut hosts: Vec<&str> = FLAT
        .iter()
        .flat_map(|(_, needs, _)| *needs)
        .copied()
        .collect();
    hosts.retain(|name| name.contains(':'));
    hosts.sort_unstable();
    hosts.dedup();
    for (at, host) in hosts.iter().enumerate() {
        parent += &format!("(import \"{host}\" (instance $h{at} (export \"f\" (func))))\n");
    }
    for (name, needs, count) in FLAT {
        files.insert(
            format!("{name}.wat"),
            format!("(component {})", service(needs)),
        );
        parent += &format!("(import \"./{name}.wat\" (component ${name} ...))\n");
        for copy in 0..count {
            let with = needs.iter().map(|need| {
                let supplier = FLAT.iter().find(|(name, ..)| name == need);
                let supplier = match (supplier, hosts.iter().position(|host| host == need)) {
                    (Some((name, _, count)), _) => format!("${name}-{} \"api\"", copy % count),
                    (None, host) => format!("$h{}", host.expect("it is one of both")),
                };
                format!(" (with \"{need}\" (instance {supplier}))")
            });
            let with: String = with.collect();
            parent += &format!("(instance ${name}-{copy} (instantiate ${name}{with}))\n");
        }
    }
    parent += "(export \"web\" (instance $front-0 \"api\")))";
    let bundle = inline::bundle_source("parent.wat", parent, &files, &Options::default());
    bundle.unwrap_or_else(|report| panic!("{report}")).picture()
}

/// `count` instances that each use one of the forty before, and the first ones the host.
fn tree(count: usize) -> Picture {
    let instances = (0..count).map(|it| {
        let before = it.checked_sub(1 + it * 7 % 40);
        let supplier = before.filter(|_| it >= 12);
        let supplier = supplier.map_or("$log".to_owned(), |it| format!("$w{it} \"api\""));
        format!("(instance $w{it} (instantiate $S (with \"supplier\" (instance {supplier}))))\n")
    });
    let instances: String = instances.collect();
    of_text(&format!(
        "(component (import \"wasi:logging/logging\" (instance $log (export \"f\" (func))))
           (component $S {}) {instances})",
        service(&["supplier"])
    ))
}

/// Systems of ten instances each, of which each system uses the one before.
fn nested() -> Picture {
    let part = |at: usize| {
        let [a, b] = [at.checked_sub(1 + at % 3), at.checked_sub(2 + at % 5)];
        let [a, b] = [a, b].map(|it| it.map_or("$peer".to_owned(), |it| format!("$p{it} \"api\"")));
        format!(
            "(instance $p{at} (instantiate $Part (with \"first\" (instance {a})) (with \"second\" (instance {b})) (with \"log\" (instance $log))))"
        )
    };
    let parts: String = (0..12).map(part).collect();
    of_text(&format!(
        r#"(component
             (import "wasi:logging/logging" (instance $log (export "f" (func))))
             (import "peer" (instance $peer (export "f" (func))))
             (component $Part {})
             (component $System (import "log" (instance $log (export "f" (func)))) (import "peer" (instance $peer (export "f" (func))))
               (alias outer 1 $Part (component $Part)) {parts} (export "api" (instance $p11 "api")))
             (instance $shop (instantiate $System (with "log" (instance $log)) (with "peer" (instance $peer))))
             (instance $ledger (instantiate $System (with "log" (instance $log)) (with "peer" (instance $shop "api"))))
             (instance $stream (instantiate $System (with "log" (instance $log)) (with "peer" (instance $ledger "api")))))"#,
        service(&["first", "second", "log"])
    ))
}

/// The ends of the lines, each with what the lines say that end there.
fn ends(svg: &str) -> BTreeMap<String, Vec<String>> {
    let parsed = roxmltree::Document::parse(svg).expect("it is XML");
    let mut ends: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in parsed.descendants().filter(|it| it.has_tag_name("path")) {
        let title = path.children().find(|it| it.has_tag_name("title"));
        let Some(title) = title.and_then(|it| it.text()) else {
            continue;
        };
        let points = path.attribute("d").expect("it has points");
        let points: Vec<&str> = points
            .split(['M', 'L', 'C', ' '])
            .filter(|it| !it.is_empty())
            .collect();
        let panel = path
            .ancestors()
            .find_map(|it| it.attribute("transform"))
            .unwrap_or_default();
        for end in [&points[..2], &points[points.len() - 2..]] {
            ends.entry(format!("{panel} {end:?}"))
                .or_default()
                .push(title.to_owned());
        }
    }
    ends
}

/// Holds that lines only meet if they are parts of the same.
fn stay_apart(picture: &Picture) {
    for (place, titles) in ends(&picture.to_svg()) {
        let mut titles: Vec<String> = titles;
        titles.dedup();
        assert_eq!(titles.len(), 1, "{place}: {titles:#?}");
    }
}

#[test]
fn forty_two_instances_of_fifteen_files_are_legible() {
    let picture = flat();
    let [files, instances] = panels(&picture);
    assert_eq!(
        instances
            .iter()
            .filter(|line| line.starts_with("instance "))
            .count(),
        43
    );
    assert!(
        files.contains(&"files imported by parent.wat".to_owned()),
        "{files:#?}"
    );
    assert!(
        files.contains(&"file imported by parent.wat > front.wat".to_owned()),
        "{files:#?}"
    );
    assert!(
        files.contains(&"parent.wat -> imported by parent.wat > front.wat".to_owned()),
        "{files:#?}"
    );
    let svg = picture.to_svg();
    legible(&svg);
    stay_apart(&picture);
    assert!(
        svg.contains("<title>parent.wat → admin.wat, auth.wat, "),
        "one line stands for those to all files"
    );
    let size = rendered(&svg).size();
    assert!(size.width() < 3000.0 && size.height() < 2000.0, "{size:?}");
    // Readers of the other languages see the same.
    assert!(
        picture
            .to_dot()
            .contains("label = \"imported by parent.wat\"")
    );
    assert!(
        picture
            .to_mermaid()
            .contains("[\"imported by parent.wat\"]")
    );
}

#[test]
fn two_files_are_not_grouped() {
    let mut files = Memory::new();
    files.insert("a.wat", r#"(component (import "x" (func)))"#);
    files.insert("b.wat", "(component)");
    let parent =
        r#"(component (import "./a.wat" (component ...)) (import "./b.wat" (component ...)))"#;
    let bundle = inline::bundle_source("parent.wat", parent, &files, &Options::default());
    let [files, _] = panels(&bundle.expect("it is valid").picture());
    assert_eq!(files[1..3], ["file a.wat", "file b.wat"]);
}

#[test]
fn three_systems_of_twelve_are_legible() {
    let picture = nested();
    let svg = picture.to_svg();
    legible(&svg);
    let size = rendered(&svg).size();
    assert!(size.width() < 2000.0 && size.height() < 5000.0, "{size:?}");
}

#[test]
fn three_hundred_instances_are_legible() {
    let picture = tree(300);
    let svg = picture.to_svg();
    legible(&svg);
    let size = rendered(&svg).size();
    assert!(size.width() < 4000.0 && size.height() < 4000.0, "{size:?}");
}

/// Also where they cross the border of a box around, from both sides.
#[test]
fn lines_to_one_box_stay_apart() {
    let users: String = (0..6)
        .map(|it| format!("(instance $u{it} (instantiate $User (with \"first\" (instance $one)) (with \"second\" (instance $two))))"))
        .collect();
    let picture = of_text(&format!(
        r#"(component
             (import "host" (instance $host (export "f" (func))))
             (component $Leaf {})
             (component $User {})
             (component $Pair (import "h" (instance $h (export "f" (func))))
               (alias outer 1 $Leaf (component $Leaf))
               (instance $x (instantiate $Leaf (with "supplier" (instance $h)))) (instance $y (instantiate $Leaf (with "supplier" (instance $h))))
               (export "x" (instance $x "api")) (export "y" (instance $y "api")))
             (component $Users (import "one" (instance $one (export "f" (func)))) (import "two" (instance $two (export "f" (func))))
               (alias outer 1 $User (component $User)) {users})
             (instance $pair (instantiate $Pair (with "h" (instance $host))))
             (instance $users (instantiate $Users (with "one" (instance $pair "x")) (with "two" (instance $pair "y")))))"#,
        service(&["supplier"]),
        service(&["first", "second"])
    ));
    legible(&picture.to_svg());
    stay_apart(&picture);
}

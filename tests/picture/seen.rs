//! What is seen of a picture: texts and boxes, as a renderer of SVG draws them.

use super::{EXAMPLE, of_example, of_text, panels};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Group, Node, roxmltree};

pub(super) fn rendered(svg: &str) -> usvg::Tree {
    let mut options = usvg::Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_font_data(epaint_default_fonts::HACK_REGULAR.to_vec());
    fonts.set_monospace_family("Hack");
    usvg::Tree::from_str(svg, &options).expect("it is SVG")
}

#[derive(Clone, Debug)]
struct Rect {
    what: String,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl Rect {
    fn overlaps(&self, other: &Rect) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn contains(&self, other: &Rect) -> bool {
        self.left <= other.left
            && self.right >= other.right
            && self.top <= other.top
            && self.bottom >= other.bottom
    }
}

/// The texts, where they are drawn.
fn texts(group: &Group, found: &mut Vec<Rect>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, found),
            Node::Text(text) => {
                let bounds = text.abs_bounding_box();
                let chunks = text.chunks().iter().map(usvg::TextChunk::text);
                found.push(Rect {
                    what: chunks.collect(),
                    left: bounds.left(),
                    top: bounds.top(),
                    right: bounds.right(),
                    bottom: bounds.bottom(),
                });
            }
            _ => {}
        }
    }
}

/// The boxes of nodes, which are the ones with a border.
fn boxes(svg: &str) -> Vec<Rect> {
    let document = roxmltree::Document::parse(svg).expect("it is XML");
    let bordered = document
        .descendants()
        .filter(|node| node.has_tag_name("rect") && node.has_attribute("stroke"));
    let boxes = bordered.map(|node| {
        let number = |name: &str| -> f32 {
            let value = node.attribute(name).expect("a box has all four");
            value.parse().expect("it is a number")
        };
        let mut around = node.ancestors();
        let around = around.find_map(|group| group.attribute("transform"));
        let around = around.and_then(|moved| moved.strip_prefix("translate(")?.strip_suffix(')'));
        let (x, y) = around
            .and_then(|moved| moved.split_once(' '))
            .expect("a panel has its place");
        let (x, y): (f32, f32) = (
            x.parse().expect("it is a number"),
            y.parse().expect("it is a number"),
        );
        Rect {
            what: "box".to_owned(),
            left: x + number("x"),
            top: y + number("y"),
            right: x + number("x") + number("width"),
            bottom: y + number("y") + number("height"),
        }
    });
    boxes.collect()
}

/// Checks that texts are inside of the picture, are in a box or in none, and do not cover each other; and that boxes are beside each other or
/// one inside of the other. The texts.
pub(super) fn legible(svg: &str) -> Vec<String> {
    let tree = rendered(svg);
    let mut found = Vec::new();
    texts(tree.root(), &mut found);
    let picture = Rect {
        what: String::new(),
        left: 0.0,
        top: 0.0,
        right: tree.size().width(),
        bottom: tree.size().height(),
    };
    let boxes = boxes(svg);
    for (index, text) in found.iter().enumerate() {
        assert!(picture.contains(text), "cut off: {text:?}");
        for other in &found[index + 1..] {
            assert!(!text.overlaps(other), "{text:?} and {other:?}");
        }
        for area in &boxes {
            assert!(
                area.contains(text) || !area.overlaps(text),
                "{text:?} is on the border of {area:?}"
            );
        }
    }
    for (index, area) in boxes.iter().enumerate() {
        assert!(picture.contains(area), "cut off: {area:?}");
        for other in &boxes[index + 1..] {
            let is_apart = !area.overlaps(other) || area.contains(other) || other.contains(area);
            assert!(is_apart, "{area:?} and {other:?}");
        }
    }
    let mut drawn = Pixmap::new(
        tree.size().width().ceil() as u32,
        tree.size().height().ceil() as u32,
    )
    .expect("it has a size");
    resvg::render(&tree, Transform::identity(), &mut drawn.as_mut());
    for text in &found {
        assert!(has_ink(&drawn, text), "nothing is seen of {text:?}");
    }
    found.into_iter().map(|text| text.what).collect()
}

/// Whether anything dark is drawn in a rectangle.
fn has_ink(drawn: &Pixmap, area: &Rect) -> bool {
    let (left, right) = (area.left as u32, area.right as u32);
    let (top, bottom) = (area.top as u32, area.bottom as u32);
    let is_dark = |x: u32, y: u32| {
        let pixel = drawn.pixel(x, y).expect("it is inside");
        pixel.red() < 140 && pixel.green() < 140 && pixel.blue() < 140
    };
    (top..bottom).any(|y| (left..right).any(|x| is_dark(x, y)))
}

#[test]
fn the_labels_of_the_example_are_seen() {
    let mut texts = legible(&of_example(EXAMPLE).to_svg());
    texts.sort();
    let expected = [
        "Runtime instance graph",
        "Static dependency graph",
        "child",
        "child.wat",
        "child.wat",
        "parent.wat",
        "parent.wat",
        "virtual-fs",
        "virtualize.wat",
        "virtualize.wat",
        "wasi:filesystem/types",
        "wasi:filesystem/types",
        "wasi:filesystem/types",
    ];
    assert_eq!(texts, expected);
}

#[test]
fn a_real_command_is_legible() {
    let texts = legible(&of_example("real-env-virtualized").to_svg());
    assert!(
        texts
            .iter()
            .any(|text| text == "wasi:cli/environment@0.2.3")
    );
}

#[test]
fn fifty_instances_are_legible() {
    let names = ["api-0", "cache-9", "front-5", "host:log/api@1.0.0"];
    check_large(include_str!("fifty.wat"), &names);
}

#[test]
fn fifty_instances_inside_of_others_are_legible() {
    let names = ["service-7", "cache", "front", "host:log/api@1.0.0"];
    check_large(include_str!("nested.wat"), &names);
}

fn check_large(text: &str, names: &[&str]) {
    let picture = of_text(text);
    let [_, instances] = panels(&picture);
    let instances = instances.iter();
    let count = instances
        .filter(|line| line.starts_with("instance "))
        .count();
    assert!(count > 50, "{count}");
    let svg = picture.to_svg();
    let texts = legible(&svg);
    for name in names {
        assert!(texts.iter().any(|text| text == name), "no {name}");
    }
    let size = rendered(&svg).size();
    assert!(size.width() < 2500.0 && size.height() < 2500.0, "{size:?}");
}

/// They are in rows, instead of a single one.
#[test]
fn unconnected_parts_are_laid_out_by_themselves() {
    let pairs: String = (0..40)
        .map(|it| format!("(instance $a{it} (instantiate $A)) (instance $b{it} (instantiate $B (with \"f\" (func $a{it} \"f\"))))"))
        .collect();
    let text = format!(
        r#"(component
             (component $A (core module $m (func (export "f"))) (core instance $i (instantiate $m)) (func (export "f") (canon lift (core func $i "f"))))
             (component $B (import "f" (func $f)) (core func (canon lower (func $f)))) {pairs})"#
    );
    let svg = of_text(&text).to_svg();
    let parsed = roxmltree::Document::parse(&svg).expect("it is XML");
    let size = |name: &str| -> f64 {
        let value = parsed
            .root_element()
            .attribute(name)
            .expect("it has a size");
        value.parse().expect("it is a number")
    };
    let (width, height) = (size("width"), size("height"));
    assert!(width < 2.5 * height, "{width} × {height}");
}

//! Renders the picture as self-contained SVG: without scripts or style sheets, in a kind of font that every system has.

use super::layout::{self, Direction, Item, Layout, Link, Point, Rect, Size, Stroke};
use super::panel::{Edge, Kind, NodeId, Panel};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The font size. In a monospace font, all letters have the same width.
const FONT: f64 = 12.0;

const LETTER: f64 = 7.3;

const SMALL: f64 = 10.0;

const SMALL_LETTER: f64 = 6.1;

/// The distance between the baselines of two lines.
const LINE: f64 = 17.0;

const SMALL_LINE: f64 = 14.0;

/// The space around the text of a box: on each side, and above and below together.
const INSET: f64 = 10.0;

/// The space around each panel.
const MARGIN: f64 = 24.0;

/// The height of a panel's title.
const TITLE: f64 = 34.0;

/// The greatest number of characters in a text; longer ones are cut.
const LONGEST: usize = 64;

/// The greatest number of labels shown at a line.
const LABELS: usize = 5;

const FAMILY: &str = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const INK: &str = "#1f2328";

const GREY: &str = "#59636e";

pub(super) fn write(panels: &[Panel]) -> String {
    let drawings: Vec<Drawing<'_>> = panels.iter().map(Drawing::new).collect();
    let widths = drawings.iter().map(Drawing::width);
    let width: f64 = widths.map(|width| width + 2.0 * MARGIN).sum();
    let heights = drawings.iter().map(|drawing| drawing.layout.size.height);
    let height = heights.fold(0.0, f64::max) + TITLE + 2.0 * MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" font-family=\"{FAMILY}\" font-size=\"{FONT}\">\n",
        number(width),
        number(height)
    );
    let _ = writeln!(
        out,
        "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"
    );
    let mut left = 0.0;
    for drawing in &drawings {
        if left > 0.0 {
            let (x, end) = (number(left), number(height - MARGIN));
            let _ = writeln!(
                out,
                "<path d=\"M{x} {MARGIN}V{end}\" stroke=\"#d1d9e0\" fill=\"none\"/>"
            );
        }
        left += MARGIN;
        drawing.write(&mut out, left);
        left += drawing.width() + MARGIN;
    }
    out.push_str("</svg>\n");
    out
}

/// A box of the drawing. Imports that are used alike share a box.
struct Shape {
    kind: Kind,
    lines: Vec<String>,
    note: Option<String>,
    depth: usize,
    has_others_inside: bool,
}

impl Shape {
    fn size(&self) -> Size {
        let letters = self.lines.iter().map(|line| line.chars().count());
        let width = letters.max().unwrap_or(0) as f64 * LETTER;
        let note = self.note.iter().map(|note| note.chars().count());
        let note = note.max().unwrap_or(0) as f64 * SMALL_LETTER;
        let note_height = self.note.iter().map(|_| SMALL_LINE).sum::<f64>();
        Size {
            width: width.max(note) + 2.0 * INSET,
            height: self.lines.len() as f64 * LINE + note_height + INSET,
        }
    }
}

/// A line of the drawing.
#[derive(PartialEq)]
struct Arrow {
    labels: Vec<String>,
}

struct Drawing<'a> {
    panel: &'a Panel,
    shapes: Vec<Shape>,
    arrows: Vec<Arrow>,
    layout: Layout,
}

impl<'a> Drawing<'a> {
    fn new(panel: &'a Panel) -> Drawing<'a> {
        let together = together(panel);
        let mut shapes: Vec<Shape> = Vec::new();
        let mut items: Vec<Item> = Vec::new();
        let mut shape_of: Vec<usize> = Vec::new();
        for (id, node) in panel.nodes.iter().enumerate() {
            let first = together[id];
            if first != id {
                let shape = shape_of[first];
                shapes[shape].lines.push(cut(&node.label));
                shape_of.push(shape);
                continue;
            }
            shape_of.push(shapes.len());
            let within = node.within.map(|around| shape_of[around]);
            shapes.push(Shape {
                kind: node.kind,
                lines: vec![cut(&node.label)],
                note: node.note.as_deref().map(cut),
                depth: within.map_or(0, |around| shapes[around].depth + 1),
                has_others_inside: panel.inside(Some(id)).next().is_some(),
            });
            items.push(Item {
                within,
                size: Size::default(),
            });
        }
        for (item, shape) in items.iter_mut().zip(&shapes) {
            item.size = shape.size();
        }
        let drawn = |edge: &&Edge| together[edge.to] == edge.to;
        let mut arrows = Vec::new();
        let mut links = Vec::new();
        for edge in panel.edges.iter().filter(drawn) {
            let arrow = Arrow {
                labels: labels(panel, edge),
            };
            let letters = arrow.labels.iter().map(|label| label.chars().count());
            let letters = letters.max().unwrap_or(0) as f64;
            let padding = if arrow.labels.is_empty() { 0.0 } else { 8.0 };
            links.push(Link {
                from: shape_of[edge.from],
                to: shape_of[edge.to],
                label: Size {
                    width: letters * SMALL_LETTER + padding,
                    height: arrow.labels.len() as f64 * SMALL_LINE,
                },
                says: says(&arrows, &arrow),
                is_faint: edge.is_unused,
            });
            arrows.push(arrow);
        }
        let directions = [Direction::Down, Direction::Right];
        let layouts = directions.map(|direction| layout::layout(&items, &links, direction));
        let [down, right] = layouts;
        // Wide pictures are harder to read than long ones.
        let reach = |layout: &Layout| layout.size.width.max(1.2 * layout.size.height);
        let layout = if reach(&right) < reach(&down) {
            right
        } else {
            down
        };
        Drawing {
            panel,
            shapes,
            arrows,
            layout,
        }
    }

    fn width(&self) -> f64 {
        let title = self.panel.title.chars().count() as f64 * (LETTER + 1.5);
        self.layout.size.width.max(title)
    }

    fn write(&self, out: &mut String, left: f64) {
        let title = text(self.panel.title);
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" font-size=\"14\" font-weight=\"bold\" fill=\"{INK}\">{title}</text>",
            number(left),
            number(MARGIN + 12.0)
        );
        let left = left + (self.width() - self.layout.size.width) / 2.0;
        let (x, y) = (number(left), number(MARGIN + TITLE));
        let _ = writeln!(out, "<g transform=\"translate({x} {y})\">");
        for (shape, place) in self.shapes.iter().zip(&self.layout.boxes) {
            draw_box(out, shape, place);
        }
        for stroke in &self.layout.strokes {
            draw_line(out, stroke);
        }
        let mut drawn: Vec<(&Arrow, &Rect)> = Vec::new();
        for label in self.arrows.iter().zip(&self.layout.labels) {
            // Lines that are merged share a label.
            if !drawn.contains(&label) {
                draw_label(out, label.0, label.1);
                drawn.push(label);
            }
        }
        out.push_str("</g>\n");
    }
}

/// For each node, the first node of its box: imports share a box if the same nodes use them in the same way, by the imports' own names.
fn together(panel: &Panel) -> Vec<NodeId> {
    let mut users: Vec<Vec<(NodeId, bool)>> = vec![Vec::new(); panel.nodes.len()];
    for edge in &panel.edges {
        users[edge.to].push((edge.from, edge.is_unused));
    }
    let is_plain = |id: NodeId| {
        let mut edges = panel.edges.iter().filter(|edge| edge.to == id);
        panel.nodes[id].kind == Kind::Import && edges.all(|edge| labels(panel, edge).is_empty())
    };
    let mut first: BTreeMap<&[(NodeId, bool)], NodeId> = BTreeMap::new();
    let all = 0..panel.nodes.len();
    all.map(|id| match is_plain(id) {
        true => *first.entry(&users[id]).or_insert(id),
        false => id,
    })
    .collect()
}

/// The labels drawn at an edge; none if there is only the name of its target.
fn labels(panel: &Panel, edge: &Edge) -> Vec<String> {
    if edge.labels == [panel.nodes[edge.to].label.as_str()] {
        return Vec::new();
    }
    let mut labels: Vec<String> = edge
        .labels
        .iter()
        .take(LABELS)
        .map(|label| cut(label))
        .collect();
    if edge.labels.len() > LABELS {
        labels.push(format!("and {} more", edge.labels.len() - LABELS));
    }
    labels
}

/// The index of the first arrow with the labels of `arrow`, which itself follows `arrows`.
fn says(arrows: &[Arrow], arrow: &Arrow) -> usize {
    let same = arrows.iter().position(|other| other == arrow);
    same.unwrap_or(arrows.len())
}

fn cut(label: &str) -> String {
    let label: String = label
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if label.chars().count() <= LONGEST {
        return label;
    }
    let mut short: String = label.chars().take(LONGEST - 1).collect();
    short.push('…');
    short
}

fn draw_box(out: &mut String, shape: &Shape, place: &Rect) {
    let (fill, line, radius) = match shape.kind {
        Kind::File => ("#f6f8fa", "#818b98", 2.0),
        Kind::Import => ("#fff8c5", "#d4a72c", 12.0),
        Kind::Instance if !shape.has_others_inside => ("#ddf4ff", "#54aeff", 5.0),
        Kind::Instance if shape.depth % 2 == 1 => ("#ffffff", "#54aeff", 5.0),
        Kind::Instance => ("#f6f8fa", "#54aeff", 5.0),
        Kind::OwnCode => ("#ffffff", "#818b98", 5.0),
    };
    let Rect { at, size } = place;
    let (x, y) = (number(at.x), number(at.y));
    let (width, height) = (number(size.width), number(size.height));
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" fill=\"{fill}\" stroke=\"{line}\"/>"
    );
    let own = shape.size();
    let top = match shape.has_others_inside {
        true => at.y,
        false => at.y + (size.height - own.height) / 2.0,
    };
    let (x, anchor) = match shape.has_others_inside {
        true => (at.x + INSET, "start"),
        false => (at.x + size.width / 2.0, "middle"),
    };
    let mut baseline = top + INSET / 2.0 + LINE - 5.0;
    for content in &shape.lines {
        let content = text(content);
        let (x, y) = (number(x), number(baseline));
        let _ = writeln!(
            out,
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"{INK}\">{content}</text>"
        );
        baseline += LINE;
    }
    if let Some(note) = &shape.note {
        let note = text(note);
        let (x, y) = (number(x), number(baseline - 2.0));
        let _ = writeln!(
            out,
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{SMALL}\" fill=\"{GREY}\">{note}</text>"
        );
    }
}

fn draw_line(out: &mut String, stroke: &Stroke) {
    let mut path = String::new();
    for (index, point) in stroke.points.iter().enumerate() {
        let (x, y) = (number(point.x), number(point.y));
        let before = index.checked_sub(1).map(|before| stroke.points[before]);
        match before {
            None => _ = write!(path, "M{x} {y}"),
            // Straight and bent parts alternate.
            Some(_) if index % 2 == 1 => _ = write!(path, "L{x} {y}"),
            Some(before) => {
                let (a, b) = bend(stroke, index, before, *point);
                let (ax, ay, bx, by) = (number(a.x), number(a.y), number(b.x), number(b.y));
                let _ = write!(path, "C{ax} {ay} {bx} {by} {x} {y}");
            }
        }
    }
    let dashes = if stroke.is_faint {
        " stroke-dasharray=\"4 3\""
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "<path d=\"{path}\" fill=\"none\" stroke=\"{GREY}\" stroke-width=\"1.2\"{dashes}/>"
    );
    if let [.., before, end] = stroke.points.as_slice()
        && stroke.is_end
    {
        draw_head(out, stroke, *before, *end);
    }
}

/// The two control points of a bent part of a line.
fn bend(stroke: &Stroke, index: usize, from: Point, to: Point) -> (Point, Point) {
    // The straight part in front determines the direction.
    let along_x = is_across(stroke.points[index - 2], from, stroke);
    let (x, y) = ((from.x + to.x) / 2.0, (from.y + to.y) / 2.0);
    match along_x {
        true => (Point { x, y: from.y }, Point { x, y: to.y }),
        false => (Point { x: from.x, y }, Point { x: to.x, y }),
    }
}

fn is_across(before: Point, at: Point, stroke: &Stroke) -> bool {
    match (before.x - at.x).abs() + (before.y - at.y).abs() > 0.01 {
        true => (before.x - at.x).abs() > (before.y - at.y).abs(),
        false => stroke.is_rightwards,
    }
}

/// Draws the head of an arrow that ends at `end`.
fn draw_head(out: &mut String, stroke: &Stroke, before: Point, end: Point) {
    let (mut x, mut y) = (end.x - before.x, end.y - before.y);
    let length = x.hypot(y);
    match length > 0.01 {
        true => (x, y) = (x / length, y / length),
        false => {
            let forward = if stroke.is_backwards { -1.0 } else { 1.0 };
            (x, y) = match stroke.is_rightwards {
                true => (forward, 0.0),
                false => (0.0, forward),
            };
        }
    }
    let (back_x, back_y) = (end.x - 8.0 * x, end.y - 8.0 * y);
    let (side_x, side_y) = (-3.5 * y, 3.5 * x);
    let _ = writeln!(
        out,
        "<path d=\"M{} {}L{} {}L{} {}Z\" fill=\"{GREY}\"/>",
        number(end.x),
        number(end.y),
        number(back_x + side_x),
        number(back_y + side_y),
        number(back_x - side_x),
        number(back_y - side_y)
    );
}

fn draw_label(out: &mut String, arrow: &Arrow, place: &Rect) {
    if arrow.labels.is_empty() {
        return;
    }
    let Rect { at, size } = place;
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\" fill=\"#ffffff\" fill-opacity=\"0.9\"/>",
        number(at.x),
        number(at.y),
        number(size.width),
        number(size.height)
    );
    for (index, label) in arrow.labels.iter().enumerate() {
        let y = at.y + index as f64 * SMALL_LINE + SMALL_LINE - 4.0;
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"{SMALL}\" fill=\"{GREY}\">{}</text>",
            number(at.x + size.width / 2.0),
            number(y),
            text(label)
        );
    }
}

/// Formats a number with at most one decimal.
fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // Adding zero turns -0 into 0.
    format!("{}", rounded + 0.0)
}

fn text(content: &str) -> String {
    let content = content.replace('&', "&amp;").replace('<', "&lt;");
    content.replace('>', "&gt;")
}

//! Renders the picture as self-contained SVG: without scripts, in a kind of font that every system has, on a bright or a dark page.

use super::layout::{self, Direction, Item, Layout, Link, Point, Rect, Stroke};
use super::panel::{Edge, Kind, Node, NodeId, Panel};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// The font size, the width of each letter in a monospace font, and the distance between the baselines of two lines.
const FONT: f64 = 12.0;
const LETTER: f64 = 7.3;
const LINE: f64 = 17.0;

/// The same for small print.
const SMALL: f64 = 10.0;
const SMALL_LETTER: f64 = 6.1;
const SMALL_LINE: f64 = 14.0;

/// The space around the text of a box: on each side, and above and below together.
const INSET: f64 = 10.0;

/// The space around each panel.
const MARGIN: f64 = 24.0;

/// The height of a panel's title.
const TITLE: f64 = 34.0;

/// The greatest number of characters in a text; longer ones are shortened in the middle.
const LONGEST: usize = 64;

/// The greatest number of labels shown at a line.
const LABELS: usize = 5;

const FAMILY: &str = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const INK: &str = "#1f2328";
const GREY: &str = "#59636e";

/// The colours on a dark page, in place of the colours of the elements.
const DARK: &str = r##"<style>@media (prefers-color-scheme: dark) {
[fill="#ffffff"] { fill: #0d1117 } [fill="#f6f8fa"] { fill: #151b23 } [fill="#fff8c5"] { fill: #272215 }
[fill="#ddf4ff"] { fill: #121d2f } [fill="#dafbe1"] { fill: #12261e } [fill="#1f2328"] { fill: #f0f6fc }
[fill="#59636e"] { fill: #9198a1 } [stroke="#59636e"] { stroke: #9198a1 } [stroke="#818b98"] { stroke: #656c76 }
[stroke="#d4a72c"] { stroke: #9e6a03 } [stroke="#54aeff"] { stroke: #1f6feb } [stroke="#4ac26b"] { stroke: #238636 }
[stroke="#d1d9e0"] { stroke: #3d444d }
}</style>
"##;

/// Counts the nodes and edges of the picture.
fn description(panels: &[Panel]) -> String {
    let kinds = [
        (Kind::File, "file"),
        (Kind::Instance, "instance"),
        (Kind::CoreInstance, "core instance"),
        (Kind::Import, "import"),
        (Kind::Export, "export"),
    ];
    let last = |kind: Kind| {
        let mut panels = panels.iter().rev();
        let count = |panel: &Panel| panel.nodes.iter().filter(|node| node.kind == kind).count();
        panels.find_map(|panel| Some(count(panel)).filter(|count| *count > 0))
    };
    let counts = kinds.iter().filter_map(|(kind, name)| {
        let count = last(*kind)?;
        let plural = if count == 1 { "" } else { "s" };
        Some(format!("{count} {name}{plural}"))
    });
    counts.collect::<Vec<_>>().join(", ")
}

pub(super) fn write(panels: &[Panel]) -> String {
    let drawings: Vec<Drawing<'_>> = panels.iter().map(Drawing::new).collect();
    let widths = drawings.iter().map(Drawing::width);
    let width: f64 = widths.map(|width| width + 2.0 * MARGIN).sum();
    let heights = drawings.iter().map(|drawing| drawing.layout.size.height);
    let height = heights.fold(0.0, f64::max) + TITLE + 2.0 * MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\" font-family=\"{FAMILY}\" font-size=\"{FONT}\">\n",
        number(width),
        number(height)
    );
    let title = panels.iter().map(|panel| panel.title);
    let title = title.collect::<Vec<_>>().join(", ");
    draw_title(&mut out, &title);
    let _ = writeln!(out, "<desc>{}</desc>", escaped(&description(panels)));
    out.push_str(DARK);
    out.push_str("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    let mut left = 0.0;
    for drawing in &drawings {
        if left > 0.0 {
            let path = format!("M{} {MARGIN}V{}", number(left), number(height - MARGIN));
            let _ = writeln!(out, "<path d=\"{path}\" stroke=\"#d1d9e0\" fill=\"none\"/>");
        }
        left += MARGIN;
        drawing.write(&mut out, left);
        left += drawing.width() + MARGIN;
    }
    out.push_str("</svg>\n");
    out
}

/// A box of the drawing. Imports share a box if the same nodes use them in the same way, by the imports' own names.
struct Shape<'a> {
    /// The first of its nodes.
    node: &'a Node,
    /// The box around it.
    within: Option<usize>,
    depth: usize,
    lines: Vec<String>,
    /// The whole names.
    title: String,
    note: Option<String>,
    has_content: bool,
}

impl Shape<'_> {
    fn size(&self) -> Rect {
        let width = letters(&self.lines) * LETTER;
        let note = letters(&self.note) * SMALL_LETTER;
        let note_height = self.note.iter().map(|_| SMALL_LINE).sum::<f64>();
        let height = self.lines.len() as f64 * LINE + note_height + INSET;
        Rect::sized(width.max(note) + 2.0 * INSET, height)
    }
}

/// The width of the longest line, in characters of the usual width.
fn letters<'a>(lines: impl IntoIterator<Item = &'a String>) -> f64 {
    let letters = lines.into_iter().map(|line| line.width());
    letters.max().unwrap_or(0) as f64
}

struct Drawing<'a> {
    panel: &'a Panel,
    shapes: Vec<Shape<'a>>,
    /// The labels of each drawn edge.
    labels: Vec<Vec<String>>,
    /// The meaning of each drawn edge, in full names.
    titles: Vec<String>,
    layout: Layout,
}

impl<'a> Drawing<'a> {
    fn new(panel: &'a Panel) -> Drawing<'a> {
        let (shapes, shape_of) = shapes(panel);
        let items = shapes.iter().map(|shape| Item {
            within: shape.within,
            size: shape.size(),
        });
        let items: Vec<Item> = items.collect();
        // If a box has several imports, the edges to its first one stand for all.
        let is_drawn = |edge: &&Edge| shapes[shape_of[edge.to]].node.id == edge.to;
        let drawn: Vec<&Edge> = panel.drawn().filter(is_drawn).collect();
        let labels: Vec<Vec<String>> = drawn.iter().map(|edge| labels(panel, edge)).collect();
        let mut first: HashMap<&[String], usize> = HashMap::new();
        let links = drawn.iter().zip(&labels).map(|(edge, own)| {
            let padding = if own.is_empty() { 0.0 } else { 8.0 };
            let width = letters(own) * SMALL_LETTER + padding;
            let new = first.len();
            Link {
                from: shape_of[edge.from],
                to: shape_of[edge.to],
                label: Rect::sized(width, own.len() as f64 * SMALL_LINE),
                says: *first.entry(own).or_insert(new),
                is_faint: !edge.is_called,
            }
        });
        let links: Vec<Link> = links.collect();
        let [down, right] = [Direction::Down, Direction::Right]
            .map(|direction| layout::layout(&items, &links, direction));
        // Wide pictures are harder to read than long ones.
        let reach = |layout: &Layout| layout.size.width.max(0.7 * layout.size.height);
        let is_right = reach(&right) < reach(&down);
        Drawing {
            panel,
            shapes,
            labels,
            titles: drawn.iter().map(|edge| title(panel, edge)).collect(),
            layout: if is_right { right } else { down },
        }
    }

    fn width(&self) -> f64 {
        let title = self.panel.title.chars().count() as f64 * (LETTER + 1.5);
        self.layout.size.width.max(title)
    }

    fn write(&self, out: &mut String, left: f64) {
        let bold = format!("font-size=\"14\" font-weight=\"bold\" fill=\"{INK}\"");
        draw_text(out, (left, MARGIN + 12.0), &bold, self.panel.title);
        let left = left + (self.width() - self.layout.size.width) / 2.0;
        let (x, y) = (number(left), number(MARGIN + TITLE));
        let _ = writeln!(out, "<g transform=\"translate({x} {y})\">");
        for (shape, place) in self.shapes.iter().zip(&self.layout.boxes) {
            draw_box(out, shape, place);
        }
        for stroke in &self.layout.strokes {
            let titles = stroke.links.iter().map(|link| self.titles[*link].as_str());
            let titles: Vec<&str> = titles.collect();
            draw_line(out, stroke, &titles.join("\n"), self.layout.direction);
        }
        let mut drawn = HashSet::new();
        for (lines, place) in self.labels.iter().zip(&self.layout.labels) {
            // Lines that are merged share a label.
            if drawn.insert((lines, place.x.to_bits(), place.y.to_bits())) {
                draw_label(out, lines, place);
            }
        }
        out.push_str("</g>\n");
    }
}

/// The boxes of a panel, and the box of each node.
fn shapes(panel: &Panel) -> (Vec<Shape<'_>>, Vec<usize>) {
    let mut users: Vec<Vec<(NodeId, bool)>> = vec![Vec::new(); panel.nodes.len()];
    let mut is_plain: Vec<bool> = panel
        .nodes
        .iter()
        .map(|it| it.kind == Kind::Import)
        .collect();
    for edge in panel.drawn() {
        users[edge.to].push((edge.from, edge.is_called));
        is_plain[edge.to] &= labels(panel, edge).is_empty();
    }
    let mut alike: BTreeMap<&[(NodeId, bool)], usize> = BTreeMap::new();
    let mut shapes: Vec<Shape<'_>> = Vec::new();
    let mut shape_of: Vec<usize> = Vec::new();
    for node in &panel.nodes {
        let new = shapes.len();
        let shape = match is_plain[node.id] {
            true => *alike.entry(&users[node.id]).or_insert(new),
            false => new,
        };
        shape_of.push(shape);
        if shape < new {
            shapes[shape].lines.push(cut(&node.label));
            let _ = write!(shapes[shape].title, "\n{}", node.title());
            continue;
        }
        let within = node.within.map(|around| shape_of[around]);
        shapes.push(Shape {
            node,
            within,
            depth: within.map_or(0, |around| shapes[around].depth + 1),
            lines: vec![cut(&node.label)],
            title: node.title(),
            note: node.note.as_deref().map(cut),
            has_content: panel.has_content(node.id),
        });
    }
    (shapes, shape_of)
}

/// The labels drawn at an edge; none if there is only the name of its target.
fn labels(panel: &Panel, edge: &Edge) -> Vec<String> {
    if edge.labels == [panel.nodes[edge.to].label.as_str()] {
        return Vec::new();
    }
    let shown = edge.labels.iter().take(LABELS);
    let mut labels: Vec<String> = shown.map(|label| cut(label)).collect();
    if edge.labels.len() > LABELS {
        labels.push(format!("and {} more", edge.labels.len() - LABELS));
    }
    labels
}

/// Describes an edge: both nodes, and the functions and names by which one uses the other.
fn title(panel: &Panel, edge: &Edge) -> String {
    let [from, to] = [edge.from, edge.to].map(|node| panel.nodes[node].title());
    let names: Vec<&str> = match edge.functions.is_empty() {
        true => edge.labels.iter().map(String::as_str).collect(),
        false => edge.functions.iter().map(String::as_str).collect(),
    };
    match names.is_empty() {
        true => format!("{from} → {to}"),
        false => format!("{from} → {to}: {}", names.join(", ")),
    }
}

fn cut(label: &str) -> String {
    let label = label.replace(char::is_control, " ");
    let letters: Vec<char> = label.chars().collect();
    if letters.len() <= LONGEST {
        return label;
    }
    // The end of a name tells more than its middle.
    let start = letters[..LONGEST / 2 - 1].iter();
    let end = letters[letters.len() - LONGEST / 2..].iter();
    start.chain(&['…']).chain(end).collect()
}

fn draw_box(out: &mut String, shape: &Shape<'_>, place: &Rect) {
    let (fill, line, radius) = match shape.node.kind {
        Kind::File => ("#f6f8fa", "#818b98", 2),
        Kind::Files => ("#ffffff", "#d1d9e0", 2),
        Kind::Import => ("#fff8c5", "#d4a72c", 12),
        Kind::Instance if !shape.has_content => ("#ddf4ff", "#54aeff", 5),
        Kind::Instance if shape.depth % 2 == 1 => ("#ffffff", "#54aeff", 5),
        Kind::Instance => ("#f6f8fa", "#54aeff", 5),
        Kind::OwnCode | Kind::CoreInstance => ("#ffffff", "#818b98", 5),
        Kind::Export => ("#dafbe1", "#4ac26b", 12),
    };
    let style = format!("rx=\"{radius}\" fill=\"{fill}\" stroke=\"{line}\"");
    out.push_str("<g>");
    draw_title(out, &shape.title);
    draw_rect(out, place, &style);
    let middle = (place.height - shape.size().height) / 2.0;
    let (x, top, anchor) = match shape.has_content {
        true => (place.x + INSET, place.y, "start"),
        false => (place.x + place.width / 2.0, place.y + middle, "middle"),
    };
    let mut baseline = top + INSET / 2.0 + LINE - 5.0;
    let style = format!("text-anchor=\"{anchor}\" fill=\"{INK}\"");
    for line in &shape.lines {
        draw_text(out, (x, baseline), &style, line);
        baseline += LINE;
    }
    if let Some(note) = &shape.note {
        draw_small_text(out, (x, baseline - 2.0), anchor, note);
    }
    out.push_str("</g>\n");
}

/// Draws the text that appears when the pointer rests on a thing.
fn draw_title(out: &mut String, title: &str) {
    let _ = writeln!(out, "<title>{}</title>", escaped(title));
}

fn draw_line(out: &mut String, stroke: &Stroke, title: &str, direction: Direction) {
    let mut path = String::new();
    for (index, end) in stroke.points.iter().enumerate() {
        let _ = match index {
            0 => write!(path, "M{}", point(*end)),
            // Straight and bent parts alternate.
            _ if index % 2 == 1 => write!(path, "L{}", point(*end)),
            _ => {
                let (a, b) = bend(&stroke.points[index - 2..=index], direction);
                write!(path, "C{} {} {}", point(a), point(b), point(*end))
            }
        };
    }
    let dashes = match stroke.is_faint {
        true => " stroke-dasharray=\"4 3\"",
        false => "",
    };
    let style = format!("fill=\"none\" stroke=\"{GREY}\" stroke-width=\"1.2\"{dashes}");
    let title = escaped(title);
    let _ = writeln!(
        out,
        "<path d=\"{path}\" {style}><title>{title}</title></path>"
    );
    if let [.., before, end] = stroke.points.as_slice()
        && stroke.is_end
    {
        let forward = if stroke.is_backwards { -1.0 } else { 1.0 };
        let along = match direction {
            Direction::Down => (0.0, forward),
            Direction::Right => (forward, 0.0),
        };
        draw_head(out, *before, *end, along);
    }
}

/// The two control points of the bent part between the last two of three points.
fn bend(points: &[Point], direction: Direction) -> (Point, Point) {
    let [before, from, to] = [points[0], points[1], points[2]];
    // The straight part in front determines the direction.
    let (across, along) = ((before.x - from.x).abs(), (before.y - from.y).abs());
    let is_across = match across + along > 0.01 {
        true => across > along,
        false => direction == Direction::Right,
    };
    let (x, y) = ((from.x + to.x) / 2.0, (from.y + to.y) / 2.0);
    match is_across {
        true => (Point { x, y: from.y }, Point { x, y: to.y }),
        false => (Point { x: from.x, y }, Point { x: to.x, y }),
    }
}

/// Draws the head of an arrow from `before` to `end`, or in the direction `along` if these are the same.
fn draw_head(out: &mut String, before: Point, end: Point, along: (f64, f64)) {
    let (x, y) = (end.x - before.x, end.y - before.y);
    let length = x.hypot(y);
    let (x, y) = match length > 0.01 {
        true => (x / length, y / length),
        false => along,
    };
    let corner = |side: f64| Point {
        x: end.x - 8.0 * x - side * y,
        y: end.y - 8.0 * y + side * x,
    };
    let (a, b) = (corner(3.5), corner(-3.5));
    let path = format!("M{}L{}L{}Z", point(end), point(a), point(b));
    let _ = writeln!(out, "<path d=\"{path}\" fill=\"{GREY}\"/>");
}

fn draw_label(out: &mut String, lines: &[String], place: &Rect) {
    if lines.is_empty() {
        return;
    }
    draw_rect(out, place, "rx=\"3\" fill=\"#ffffff\" fill-opacity=\"0.9\"");
    for (index, line) in lines.iter().enumerate() {
        let y = place.y + index as f64 * SMALL_LINE + SMALL_LINE - 4.0;
        draw_small_text(out, (place.x + place.width / 2.0, y), "middle", line);
    }
}

fn draw_rect(out: &mut String, place: &Rect, style: &str) {
    let (x, y) = (number(place.x), number(place.y));
    let (width, height) = (number(place.width), number(place.height));
    let at = format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
    let _ = writeln!(out, "<rect {at} {style}/>");
}

fn draw_small_text(out: &mut String, at: (f64, f64), anchor: &str, content: &str) {
    let style = format!("text-anchor=\"{anchor}\" font-size=\"{SMALL}\" fill=\"{GREY}\"");
    draw_text(out, at, &style, content);
}

fn draw_text(out: &mut String, (x, y): (f64, f64), style: &str, content: &str) {
    let content = escaped(content);
    let (x, y) = (number(x), number(y));
    let _ = writeln!(out, "<text x=\"{x}\" y=\"{y}\" {style}>{content}</text>");
}

/// Text as XML can carry it.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let text = text.replace('>', "&gt;");
    let is_bad = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.replace(is_bad, "\u{fffd}")
}

fn point(Point { x, y }: Point) -> String {
    format!("{} {}", number(x), number(y))
}

/// Formats a number with at most one decimal.
fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // Adding zero turns -0 into 0.
    format!("{}", rounded + 0.0)
}

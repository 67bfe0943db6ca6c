//! Lays out the boxes and lines of one panel: in layers, from users to suppliers. The content of a box is laid out first, and then placed as
//! a whole.
//!
//! This is a [layered drawing](https://en.wikipedia.org/wiki/Layered_graph_drawing) after Sugiyama and others. Each box goes behind the boxes
//! that use it. A line that passes a layer takes space in it, as does a label between two layers, so that nothing overlaps. Lines stay apart.
//! Only if there are [many](APART) to one box, they join where they pass the same layer, and cross the border of an enclosing box at one
//! port. Parts without lines between them are laid out by themselves. The crates that lay out graphs do not support nested boxes.

mod clusters;
mod level;
mod order;
mod parts;
mod rank;

use clusters::Cluster;
use level::Level;
use parts::{End, PADDING, Parts, Segment};
pub(super) use parts::{Point, Rect};
use std::collections::BTreeMap;

/// A box.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// The enclosing box, which has a smaller index.
    pub(super) within: Option<usize>,
    /// The size of its own text. Its content goes below.
    pub(super) size: Rect,
}

/// A line from one box to another, neither of which contains the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The size of its label, zero if it has none.
    pub(super) label: Rect,
    /// A number for the text of the label: merged links with the same number share one label.
    pub(super) says: usize,
    pub(super) is_faint: bool,
}

/// The direction from users to suppliers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Down,
    Right,
}

/// A part of a line: straight from the first point to the second, bent to the third, and so on in turn.
#[derive(Clone, Debug)]
pub(super) struct Stroke {
    pub(super) points: Vec<Point>,
    /// The links that it is part of.
    pub(super) links: Vec<usize>,
    /// Whether it ends at the used box, not at the border of an enclosing one.
    pub(super) is_end: bool,
    pub(super) is_faint: bool,
    /// Whether this part goes against the direction of the layout.
    pub(super) is_backwards: bool,
}

/// The positions of boxes, lines and labels.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) direction: Direction,
    pub(super) size: Rect,
    /// The boxes, in the order of the items.
    pub(super) boxes: Vec<Rect>,
    pub(super) strokes: Vec<Stroke>,
    /// The labels, in the order of the links. Labels of merged links are below each other.
    pub(super) labels: Vec<Rect>,
}

/// The greatest number of lines to one box that do not join.
const APART: usize = 16;

/// The least space between two lines at the border of a box without content.
const SPACING: f64 = 5.0;

/// Lays out boxes and lines.
pub(super) fn layout(items: &[Item], links: &[Link], direction: Direction) -> Layout {
    let panel = items.len();
    let mut layers = Layers {
        items,
        links,
        direction,
        segments: BTreeMap::new(),
        content: vec![Vec::new(); panel + 1],
        boxes: vec![Rect::default(); panel + 1],
        ports: BTreeMap::new(),
        strokes: Vec::new(),
        labels: vec![(panel, Rect::default()); links.len()],
    };
    for (item, Item { within, .. }) in items.iter().enumerate() {
        layers.content[within.unwrap_or(panel)].push(item);
    }
    let (mut uses, mut users) = (vec![0; panel], vec![0; panel]);
    for link in links {
        uses[link.from] += 1;
        users[link.to] += 1;
    }
    let mut first = BTreeMap::new();
    for (index, link) in links.iter().enumerate() {
        let joined = *first.entry(link.to).or_insert(index);
        let is_apart = users[link.to] <= APART;
        layers.take_apart(index, if is_apart { index } else { joined });
    }
    // Each box has a smaller index than its content, so this goes from the inside out.
    for group in (0..panel).rev() {
        match layers.content[group].is_empty() {
            true => layers.widen(group, uses[group].max(users[group].min(APART))),
            false => layers.arrange(group),
        }
    }
    layers.arrange(panel);
    layers.finish()
}

/// Layouts are computed as if they went down. A layout that goes to the right is rotated, and rotated back.
impl Direction {
    fn turned_point(self, Point { x, y }: Point) -> Point {
        match self {
            Direction::Down => Point { x, y },
            Direction::Right => Point { x: y, y: x },
        }
    }

    fn turned(self, rect: Rect) -> Rect {
        match self {
            Direction::Down => rect,
            Direction::Right => Rect {
                x: rect.y,
                y: rect.x,
                width: rect.height,
                height: rect.width,
            },
        }
    }
}

struct Layers<'a> {
    items: &'a [Item],
    links: &'a [Link],
    direction: Direction,
    /// Each segment with its links.
    segments: BTreeMap<Segment, Vec<usize>>,
    /// The items directly in each box; the last is the panel.
    content: Vec<Vec<usize>>,
    /// Relative to the enclosing box; the last is the panel.
    boxes: Vec<Rect>,
    /// The positions of ports on the borders of boxes, from left to right.
    ports: BTreeMap<(usize, End), f64>,
    /// Each part of a line, behind the box that it is relative to.
    strokes: Vec<(usize, Stroke)>,
    /// Each label, behind the box that it is relative to.
    labels: Vec<(usize, Rect)>,
}

impl Layers<'_> {
    fn group_of(&self, item: usize) -> usize {
        self.items[item].within.unwrap_or(self.items.len())
    }

    /// An item, the boxes around it from the inside out, and the panel.
    fn around(&self, item: usize) -> Vec<usize> {
        let mut around = vec![item];
        while let Some(&last) = around.last().filter(|last| **last < self.items.len()) {
            around.push(self.group_of(last));
        }
        around
    }

    /// Cuts a line into segments where it crosses borders.
    fn take_apart(&mut self, index: usize, line: usize) {
        let link = &self.links[index];
        let (out, into) = (self.around(link.from), self.around(link.to));
        let common = out[1..].iter().position(|group| into[1..].contains(group));
        let common = common.expect("all are in the panel") + 1;
        let depth = into.iter().position(|group| *group == out[common]);
        let depth = depth.expect("it contains both");
        let mut add = |group, from, to| {
            let segment = Segment {
                group,
                from,
                to,
                line,
            };
            self.segments.entry(segment).or_default().push(index);
        };
        for step in out[..common].windows(2) {
            add(step[1], End::Item(step[0]), End::Out(line));
        }
        let from = End::Item(out[common - 1]);
        add(out[common], from, End::Item(into[depth - 1]));
        for step in into[..depth].windows(2) {
            add(step[1], End::In(line), End::Item(step[0]));
        }
    }

    /// Sets the size of a box without content, which has this many lines on one side.
    fn widen(&mut self, item: usize, lines: usize) {
        let mut area = self.direction.turned(self.items[item].size);
        area.width = area.width.max(SPACING * (lines as f64 + 1.0));
        self.boxes[item] = area;
    }

    /// Places the content of a box, and sets the size of the box.
    fn arrange(&mut self, group: usize) {
        let inside = self.content[group].iter();
        let inside = inside.map(|item| (*item, self.boxes[*item]));
        let inside: BTreeMap<usize, Rect> = inside.collect();
        let mut clusters = clusters::packed(&inside, self.parts(group));
        let inset = self.inset(group);
        for cluster in &mut clusters {
            cluster.level.move_by(inset);
        }
        let area = self.size(group, &clusters);
        self.boxes[group] = area;
        for Cluster { level, parts } in &clusters {
            self.place(group, level, parts);
        }
    }

    /// Notes the positions of boxes, ports, labels and lines.
    fn place(&mut self, group: usize, level: &Level, parts: &[Parts]) {
        for (end, area) in level.ends() {
            match end {
                End::Item(item) => self.boxes[item] = area,
                port => _ = self.ports.insert((group, port), area.middle()),
            }
        }
        for (index, parts) in parts.iter().enumerate() {
            if let Some(area) = level.label(index) {
                self.place_labels(&parts.links, group, area);
            }
            let points = level.points(index, self.boxes[group].height);
            let target = self.links[parts.segment.line].to;
            let is_last = parts.segment.to == End::Item(target);
            let stroke = Stroke {
                is_end: is_last && level.is_whole(index),
                is_faint: parts.is_faint,
                links: parts.links.clone(),
                is_backwards: points.last().map(|at| at.y) < points.first().map(|at| at.y),
                points,
            };
            self.strokes.push((group, stroke));
        }
    }

    /// The segments inside a box.
    fn parts(&self, group: usize) -> Vec<Parts> {
        let first = |group: usize| Segment {
            group,
            from: End::Item(0),
            to: End::Item(0),
            line: 0,
        };
        let inside = self.segments.range(first(group)..first(group + 1));
        let parts = inside.map(|(segment, links)| {
            // A line from or to the inside of an inner box crosses its border at a port.
            let port = |end: End, port: End| match end {
                End::Item(item) => self.ports.get(&(item, port)).copied(),
                _ => None,
            };
            let starts_here = |link: &usize| End::Item(self.links[*link].from) == segment.from;
            let leaves = match links.iter().any(starts_here) {
                true => None,
                false => port(segment.from, End::Out(segment.line)),
            };
            Parts {
                segment: *segment,
                links: links.clone(),
                is_faint: links.iter().all(|link| self.links[*link].is_faint),
                label: self.label(links),
                leaves,
                meets: port(segment.to, End::In(segment.line)),
            }
        });
        parts.collect()
    }

    /// The size of all labels of merged lines together.
    fn label(&self, links: &[usize]) -> Rect {
        let all = links.iter().enumerate();
        let first = all.filter(|(at, link)| self.said_before(&links[..*at], **link).is_none());
        let size = first.fold(Rect::default(), |all, (_, link)| {
            let one = self.links[*link].label;
            Rect::sized(all.width.max(one.width), all.height + one.height)
        });
        self.direction.turned(size)
    }

    /// Places the labels of merged lines below each other.
    fn place_labels(&mut self, links: &[usize], group: usize, area: Rect) {
        let Rect {
            x, mut y, width, ..
        } = self.direction.turned(area);
        for (index, &link) in links.iter().enumerate() {
            if let Some(same) = self.said_before(&links[..index], link) {
                self.labels[link] = self.labels[same];
                continue;
            }
            let own = self.links[link].label;
            let x = x + (width - own.width) / 2.0;
            self.labels[link] = (group, self.direction.turned(own.moved(Point { x, y })));
            y += own.height;
        }
    }

    /// The first of `links` with the same label text as `link`.
    fn said_before(&self, links: &[usize], link: usize) -> Option<usize> {
        let says = self.links[link].says;
        let mut links = links.iter().copied();
        links.find(|other| self.links[*other].says == says)
    }

    /// Where the content of a box starts: below its text.
    fn inset(&self, group: usize) -> Point {
        let (x, y) = match self.items.get(group) {
            Some(item) => (PADDING, item.size.height + PADDING / 2.0),
            None => (0.0, 0.0),
        };
        self.direction.turned_point(Point { x, y })
    }

    /// The size of a box around its content.
    fn size(&self, group: usize, clusters: &[Cluster]) -> Rect {
        let extents = clusters.iter().map(|cluster| cluster.level.extent());
        let (width, height) = extents.fold((0.0, 0.0), |all: (f64, f64), one| {
            (all.0.max(one.0), all.1.max(one.1))
        });
        let Some(item) = self.items.get(group) else {
            return Rect::sized(width, height);
        };
        let own = self.direction.turned(item.size);
        // Lines that leave the box already have space behind its last inner box.
        let mut ends = clusters.iter().flat_map(|cluster| cluster.level.ends());
        let has_lines_out = ends.any(|(end, _)| matches!(end, End::Out(_)));
        let behind = if has_lines_out { 0.0 } else { PADDING };
        let (width, height) = (width + PADDING, height + behind);
        Rect::sized(width.max(own.width), height.max(own.height))
    }

    fn finish(mut self) -> Layout {
        let panel = self.items.len();
        let direction = self.direction;
        let start = |rect: Rect| Point {
            x: rect.x,
            y: rect.y,
        };
        // Each box has a smaller index than its content.
        for item in 0..panel {
            let around = self.boxes[self.group_of(item)];
            self.boxes[item] = self.boxes[item].moved(start(around));
        }
        let strokes = self.strokes.into_iter().map(|(group, mut stroke)| {
            let Rect { x, y, .. } = self.boxes[group];
            for at in &mut stroke.points {
                *at = direction.turned_point(Point {
                    x: at.x + x,
                    y: at.y + y,
                });
            }
            stroke
        });
        let labels = self
            .labels
            .iter()
            .map(|(group, label)| direction.turned(label.moved(start(self.boxes[*group]))));
        let boxes = self.boxes.iter().map(|area| direction.turned(*area));
        Layout {
            direction,
            strokes: strokes.collect(),
            labels: labels.collect(),
            size: direction.turned(self.boxes[panel]),
            boxes: boxes.take(panel).collect(),
        }
    }
}

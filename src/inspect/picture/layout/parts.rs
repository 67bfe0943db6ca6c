//! The values of a layout: ends and segments of lines, and rectangles.

/// The least space between two boxes of a layer.
pub(super) const BESIDE: f64 = 22.0;

/// The space around the content of a box.
pub(super) const PADDING: f64 = 18.0;

/// An end of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    Item(usize),
    /// The port where lines of this number come in.
    In(usize),
    /// The port where lines of this number go out.
    Out(usize),
}

/// A part of one or more merged lines inside the box `group`. Lines merge if they share both ends there and their number, `line`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Segment {
    pub(crate) group: usize,
    pub(crate) from: End,
    pub(crate) to: End,
    pub(crate) line: usize,
}

/// A segment with the facts needed to place it.
pub(super) struct Parts {
    pub(super) segment: Segment,
    /// The links of the merged lines.
    pub(crate) links: Vec<usize>,
    pub(super) is_faint: bool,
    /// The size of all their labels together.
    pub(super) label: Rect,
    /// The position, from left to right, where it leaves its first box, if it does so at a port.
    pub(super) leaves: Option<f64>,
    /// The position, from left to right, where it meets its last box, if it does so at a port.
    pub(super) meets: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

/// A rectangle; a mere size is one at zero.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rect {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Rect {
    pub(crate) fn sized(width: f64, height: f64) -> Rect {
        Rect {
            width,
            height,
            ..Rect::default()
        }
    }

    /// The position of its middle, from left to right.
    pub(super) fn middle(&self) -> f64 {
        self.x + self.width / 2.0
    }

    pub(super) fn moved(self, by: Point) -> Rect {
        Rect {
            x: self.x + by.x,
            y: self.y + by.y,
            ..self
        }
    }
}

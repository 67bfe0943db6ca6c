//! The values of a layout: ends and segments of lines, and areas.

/// An end of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    Item(usize),
    /// The port where lines to this box come in.
    In(usize),
    /// The port where lines to this box go out.
    Out(usize),
}

/// A part of one or more merged lines inside the box `group`. Lines merge if they share both ends there and lead to the same box, `target`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Segment {
    pub(crate) group: usize,
    pub(crate) from: End,
    pub(crate) to: End,
    pub(crate) target: usize,
}

/// A segment with the facts needed to place it.
pub(super) struct Parts {
    pub(super) segment: Segment,
    /// The links of the merged lines.
    pub(crate) links: Vec<usize>,
    pub(super) is_faint: bool,
    /// The area of all their labels together.
    pub(super) label: Area,
    /// The position across where it leaves its first box, if it does so at a port.
    pub(super) leaves: Option<f64>,
    /// The position across where it meets its last box, if it does so at a port.
    pub(super) meets: Option<f64>,
}

/// A rectangle, by position and size: `across` and `width` within a layer, `along` and `length` from layer to layer.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Area {
    pub(super) across: f64,
    pub(super) along: f64,
    pub(super) width: f64,
    pub(super) length: f64,
}

impl Area {
    pub(super) fn middle(&self) -> f64 {
        self.across + self.width / 2.0
    }
}

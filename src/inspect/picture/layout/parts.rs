//! The values of a layout: ends and segments of lines, and areas.

/// An end of a part of a line inside of one box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    Item(usize),
    /// Where lines to this box come in.
    In(usize),
    /// Where lines to this box go out.
    Out(usize),
}

/// The parts of lines that are one: inside of a box, from and to the same, and to the same box in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Segment {
    pub(crate) group: usize,
    pub(crate) from: End,
    pub(crate) to: End,
    pub(crate) target: usize,
}

/// A segment, with what has to be known of it to place it.
pub(super) struct Parts {
    pub(super) segment: Segment,
    /// The links that it is a part of.
    pub(crate) links: Vec<usize>,
    pub(super) is_faint: bool,
    /// What their labels take together.
    pub(super) label: Area,
    /// Where it leaves the border of the box that it comes from, across, if that is at a port.
    pub(super) leaves: Option<f64>,
    /// Where it meets the border of the box that it goes to.
    pub(super) meets: Option<f64>,
}

/// What is across the layers, and along the lines from one layer to the next.
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

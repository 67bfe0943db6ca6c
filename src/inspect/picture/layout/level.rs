//! The layers inside one box: [`Level::arranged`] takes its inner boxes and segments, and places them.

use super::parts::{BESIDE, End, Parts, Point, Rect};
use super::rank::ranks;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The width of a line that passes a layer.
const LANE: f64 = 8.0;

/// The space for bends in front of the labels between two layers, and again behind them.
const BEND: f64 = 20.0;

/// The space between two layers without labels.
const BETWEEN: f64 = 34.0;

/// The number of lines between two layers above which the space stops growing.
const CROWD: f64 = 60.0;

/// The number of rounds that improve the positions.
const ROUNDS: usize = 12;

/// The content of one box, laid out to go down. Boxes are in the even layers, labels in the odd ones.
#[derive(Default)]
pub(super) struct Level {
    pub(super) cells: Vec<Cell>,
    /// The cells of each layer, in order.
    pub(super) layers: Vec<Vec<usize>>,
    /// The start and end of each layer. For layers of labels, the space for bends is not included.
    spans: Vec<(f64, f64)>,
    /// In the order of the segments.
    routes: Vec<Route>,
    /// Where a segment is on the border of a cell, from the start of that: by the cell, whether it is on the side behind, and the segment.
    attached: HashMap<(usize, bool, usize), f64>,
}

/// An entry of a layer.
pub(super) struct Cell {
    what: What,
    layer: usize,
    pub(super) area: Rect,
    /// Its lines to the previous layer.
    pub(super) before: Vec<Tie>,
    /// Its lines to the next layer.
    pub(super) behind: Vec<Tie>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    End(End),
    /// The label of the segment with this index.
    Label(usize),
    /// A passing line.
    Lane,
}

/// A line from one cell to another.
#[derive(Clone, Copy)]
pub(super) struct Tie {
    pub(super) other: usize,
    /// The positions of its ends, relative to the start of each cell.
    pub(super) own: f64,
    pub(super) theirs: f64,
}

/// The cells of a segment, including both ends. The last may belong to another line to the same box, which the segment joins.
#[derive(Default)]
struct Route {
    cells: Vec<usize>,
    leaves: Option<f64>,
    meets: Option<f64>,
}

/// The passing lines that others can join: by the cell that they lead to, by their number, by whether they are faint, and by layer.
type Trunks = BTreeMap<(usize, usize, bool, usize), usize>;

impl Level {
    /// Places boxes and segments.
    pub(super) fn arranged(inside: &BTreeMap<usize, Rect>, parts: &[Parts]) -> Level {
        let mut level = Level::new(inside, parts);
        level.order();
        level.stack();
        level.spread();
        level.attach();
        level
    }

    /// Moves everything.
    pub(super) fn move_by(&mut self, Point { x, y }: Point) {
        for cell in &mut self.cells {
            cell.area.x += x;
            cell.area.y += y;
        }
        for (start, end) in &mut self.spans {
            *start += y;
            *end += y;
        }
    }

    /// The boxes and ports with their areas.
    pub(super) fn ends(&self) -> impl Iterator<Item = (End, Rect)> {
        self.cells.iter().filter_map(|cell| match cell.what {
            What::End(end) => Some((end, cell.area)),
            What::Label(_) | What::Lane => None,
        })
    }

    /// Whether a segment reaches its end without joining another.
    pub(super) fn is_whole(&self, part: usize) -> bool {
        let last = self.routes[part].cells.last();
        last.is_some_and(|cell| self.cells[*cell].what != What::Lane)
    }

    /// The area of a segment's label.
    pub(super) fn label(&self, part: usize) -> Option<Rect> {
        let cells = self.routes[part].cells.iter();
        let mut cells = cells.map(|cell| &self.cells[*cell]);
        let label = cells.find(|cell| cell.what == What::Label(part))?;
        Some(label.area)
    }

    /// Where its content ends.
    pub(super) fn extent(&self) -> (f64, f64) {
        let cells = self.cells.iter();
        let right = cells.map(|cell| cell.area.x + cell.area.width);
        let bottom = self.spans.last().map_or(0.0, |(_, end)| *end);
        (right.fold(0.0, f64::max), bottom)
    }

    fn new(boxes: &BTreeMap<usize, Rect>, parts: &[Parts]) -> Level {
        let mut ends: BTreeSet<End> = boxes.keys().copied().map(End::Item).collect();
        for part in parts {
            ends.extend([part.segment.from, part.segment.to]);
        }
        let ends: Vec<End> = ends.into_iter().collect();
        let mut level = Level::default();
        let area = |end: &End| match end {
            End::Item(item) => boxes[item],
            End::In(_) | End::Out(_) => Rect::sized(LANE, 0.0),
        };
        for (end, rank) in ends.iter().zip(ranks(&ends, parts, area)) {
            level.add(What::End(*end), 2 * rank, area(end));
        }
        let cell_of = |end: &End| ends.binary_search(end).expect("all ends are there");
        let ends_of = |part: &Parts| (cell_of(&part.segment.from), cell_of(&part.segment.to));
        level.routes.resize_with(parts.len(), Route::default);
        // Segments from the furthest layers come first, so that the others join them.
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|index| level.cells[ends_of(&parts[*index]).0].layer);
        let mut trunks = Trunks::new();
        for index in order {
            let part = &parts[index];
            let (from, to) = ends_of(part);
            level.add_route(index, part, from, to, &mut trunks);
        }
        level
    }

    fn add(&mut self, what: What, layer: usize, area: Rect) -> usize {
        let cell = self.cells.len();
        self.cells.push(Cell {
            what,
            layer,
            area,
            before: Vec::new(),
            behind: Vec::new(),
        });
        if self.layers.len() <= layer {
            self.layers.resize(layer + 1, Vec::new());
        }
        self.layers[layer].push(cell);
        cell
    }

    /// Adds the cells of a segment in the layers between its ends.
    fn add_route(
        &mut self,
        index: usize,
        part: &Parts,
        from: usize,
        to: usize,
        trunks: &mut Trunks,
    ) {
        let is_against = self.cells[from].layer > self.cells[to].layer;
        let (near, far) = if is_against { (to, from) } else { (from, to) };
        let first = self.cells[near].layer + 1;
        let mut cells = vec![near];
        let mut has_joined = false;
        for layer in first..self.cells[far].layer {
            if layer == first && part.label.width > 0.0 {
                cells.push(self.add(What::Label(index), layer, part.label));
                continue;
            }
            let key = (to, part.segment.line, part.is_faint, layer);
            let trunk = trunks.get(&key).copied();
            has_joined = trunk.is_some();
            let cell = trunk.unwrap_or_else(|| self.add(What::Lane, layer, Rect::sized(LANE, 0.0)));
            cells.push(cell);
            if has_joined {
                break;
            }
            // Lines do not join where they bend.
            if !is_against && layer % 2 == 0 {
                trunks.insert(key, cell);
            }
        }
        if !has_joined {
            cells.push(far);
        }
        if is_against {
            cells.reverse();
        }
        let meets = part.meets.filter(|_| !has_joined);
        let last = cells.len() - 2;
        for (number, pair) in cells.windows(2).enumerate() {
            let middle = |cell: usize| self.cells[cell].area.width / 2.0;
            let leaves = part.leaves.filter(|_| number == 0);
            let meets = meets.filter(|_| number == last);
            let own = leaves.unwrap_or_else(|| middle(pair[0]));
            let theirs = meets.unwrap_or_else(|| middle(pair[1]));
            self.tie(pair[0], pair[1], own, theirs);
            self.tie(pair[1], pair[0], theirs, own);
        }
        self.routes[index] = Route {
            cells,
            leaves: part.leaves,
            meets,
        };
    }

    fn tie(&mut self, cell: usize, other: usize, own: f64, theirs: f64) {
        let tie = Tie { other, own, theirs };
        match self.is_behind(other, cell) {
            true => self.cells[cell].behind.push(tie),
            false => self.cells[cell].before.push(tie),
        }
    }

    fn is_behind(&self, other: usize, cell: usize) -> bool {
        self.cells[other].layer > self.cells[cell].layer
    }

    /// Places the layers one behind the other.
    fn stack(&mut self) {
        let mut top = 0.0;
        for (number, layer) in self.layers.iter().enumerate() {
            let heights = layer.iter().map(|cell| self.cells[*cell].area.height);
            let tallest = heights.fold(0.0, f64::max);
            let is_of_boxes = number % 2 == 0;
            // Many bends in little space would be illegible.
            let crowd = (layer.len() as f64).min(CROWD) * 0.8;
            let (start, bend) = match (is_of_boxes, tallest > 0.0) {
                (true, _) => (top, 0.0),
                (false, true) => (top + BEND + crowd, BEND + crowd),
                (false, false) => (top, BETWEEN + crowd),
            };
            let end = start + tallest;
            self.spans.push((start, end));
            for &cell in layer {
                let area = &mut self.cells[cell].area;
                area.y = match is_of_boxes {
                    true => start,
                    false => start + (tallest - area.height) / 2.0,
                };
            }
            top = end + bend;
        }
    }

    /// Whether a round goes through the layers from the last to the first, and the layers in that order. Rounds alternate.
    pub(super) fn sweep(&self, round: usize) -> (bool, Vec<usize>) {
        let is_back = round % 2 == 1;
        let mut sweep: Vec<usize> = (0..self.layers.len()).collect();
        if is_back {
            sweep.reverse();
        }
        (is_back, sweep)
    }

    /// Places each cell within its layer, near the cells to which it has lines.
    fn spread(&mut self) {
        for number in 0..self.layers.len() {
            self.settle(number, vec![0.0; self.layers[number].len()]);
        }
        for round in 0..ROUNDS {
            let (is_back, sweep) = self.sweep(round);
            for number in sweep {
                let cells = self.layers[number].iter();
                let wanted = cells.map(|cell| self.wanted(*cell, is_back)).collect();
                self.settle(number, wanted);
            }
        }
        let first = self.cells.iter().map(|cell| cell.area.x);
        let first = first.fold(f64::INFINITY, f64::min);
        for cell in &mut self.cells {
            cell.area.x -= first;
        }
    }

    /// The best position of a cell for its lines to one side, or else for its lines to the other.
    fn wanted(&self, cell: usize, is_back: bool) -> f64 {
        let Cell {
            before,
            behind,
            area,
            ..
        } = &self.cells[cell];
        let ties = match (is_back, before.is_empty(), behind.is_empty()) {
            (_, true, true) => return area.x,
            (true, _, false) | (false, true, false) => behind,
            _ => before,
        };
        let place = |tie: &Tie| self.cells[tie.other].area.x + tie.theirs - tie.own;
        ties.iter().map(place).sum::<f64>() / ties.len() as f64
    }

    /// Places the cells of a layer as close as possible to their `wanted` positions, in order and with space between. Cells that would
    /// overlap form a block, placed at the average of their wishes.
    fn settle(&mut self, number: usize, wanted: Vec<f64>) {
        /// Cells next to each other.
        struct Block {
            count: usize,
            /// The sum of the starts that the cells want.
            wanted: f64,
            width: f64,
        }
        impl Block {
            fn start(&self) -> f64 {
                self.wanted / self.count as f64
            }
        }
        let width = |cell: &Cell| match cell.what {
            What::End(End::Item(_)) | What::Label(_) => cell.area.width + BESIDE,
            What::End(_) | What::Lane => cell.area.width + LANE,
        };
        let mut blocks: Vec<Block> = Vec::new();
        for (&cell, wanted) in self.layers[number].iter().zip(wanted) {
            let mut last = Block {
                count: 1,
                wanted,
                width: width(&self.cells[cell]),
            };
            while let Some(before) =
                blocks.pop_if(|before| before.start() + before.width > last.start())
            {
                last = Block {
                    count: before.count + last.count,
                    wanted: before.wanted + last.wanted - before.width * last.count as f64,
                    width: before.width + last.width,
                };
            }
            blocks.push(last);
        }
        let mut cells = self.layers[number].iter();
        for block in blocks {
            let mut start = block.start();
            for &cell in cells.by_ref().take(block.count) {
                self.cells[cell].area.x = start;
                start += width(&self.cells[cell]);
            }
        }
    }

    /// The points of a segment: a straight pair in each layer, bent from pair to pair, up to where it joins another segment. Ports are on the
    /// border of the enclosing box, whose height is `height`.
    pub(super) fn points(&self, part: usize, height: f64) -> Vec<Point> {
        let Route {
            cells,
            leaves,
            meets,
        } = &self.routes[part];
        let last = cells.len() - 1;
        let mut points = Vec::new();
        for (number, &cell) in cells.iter().enumerate() {
            let Cell {
                what, layer, area, ..
            } = &self.cells[cell];
            let (start, end) = self.spans[*layer];
            match what {
                What::End(End::In(_)) => {
                    points.extend([(area.middle(), 0.0), (area.middle(), end)]);
                }
                What::End(End::Out(_)) => {
                    points.extend([(area.middle(), start), (area.middle(), height)]);
                }
                What::End(End::Item(_)) => {
                    let (beside, port) = match number {
                        0 => (cells[1], leaves),
                        _ => (cells[last - 1], meets),
                    };
                    let is_behind = self.is_behind(beside, cell);
                    let at = port.unwrap_or_else(|| self.attached[&(cell, is_behind, part)]);
                    let at = area.x + at;
                    let border = match is_behind {
                        true => [(at, area.y + area.height), (at, end)],
                        false => [(at, area.y), (at, start)],
                    };
                    match number {
                        0 => points.extend(border),
                        _ => points.extend(border.iter().rev()),
                    }
                }
                // Between layers of boxes, lines only need to avoid labels.
                What::Lane if layer % 2 == 1 && start == end => {}
                // The segment joins another.
                What::Lane if number == last => points.push((area.middle(), start)),
                What::Lane | What::Label(_) => {
                    let through = [(area.middle(), start), (area.middle(), end)];
                    match self.is_behind(cells[number + 1], cell) {
                        true => points.extend(through),
                        false => points.extend(through.iter().rev()),
                    }
                }
            }
        }
        points.into_iter().map(|(x, y)| Point { x, y }).collect()
    }

    /// Spreads the segments on each side of a cell over its border, in the order of their other ends.
    fn attach(&mut self) {
        let mut sides: BTreeMap<(usize, bool), Vec<(f64, usize)>> = BTreeMap::new();
        for (index, route) in self.routes.iter().enumerate() {
            let cells = &route.cells;
            let last = cells.len() - 1;
            let ends = [
                (cells[0], cells[1], route.leaves),
                (cells[last], cells[last - 1], route.meets),
            ];
            for (end, beside, _) in ends.iter().filter(|(_, _, port)| port.is_none()) {
                let side = sides.entry((*end, self.is_behind(*beside, *end)));
                let other = self.cells[*beside].area.middle();
                side.or_default().push((other, index));
            }
        }
        for ((cell, is_behind), mut side) in sides {
            side.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            let area = &self.cells[cell].area;
            let share = area.width / (side.len() as f64 + 1.0);
            for (position, (_, part)) in side.into_iter().enumerate() {
                let at = share * (position as f64 + 1.0);
                self.attached.insert((cell, is_behind, part), at);
            }
        }
    }
}

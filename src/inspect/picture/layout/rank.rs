//! Assigns layers: [`ranks`] takes the content of one box with its segments, and returns the layer of each end.

use super::parts::{BESIDE, End, Parts, Rect};

/// The height of a layer without its boxes, on average.
const BETWEEN: f64 = 70.0;

/// The least width at which a layer is too wide.
const WIDE: f64 = 900.0;

/// The rank of each end, which has this `area`: in front of all ends that it has lines to, except for lines that close a cycle, and close to
/// them. A layer gets hardly wider than the whole is high.
pub(super) fn ranks(ends: &[End], parts: &[Parts], area: impl Fn(&End) -> Rect) -> Vec<usize> {
    let (order, [next, before]) = ordered(ends, parts);
    let areas: Vec<Rect> = ends.iter().map(area).collect();
    let place = |it: &Rect| (it.width + BESIDE) * (it.height + BETWEEN);
    let whole: f64 = areas.iter().map(place).sum();
    let mut levels = Levels {
        of: vec![0; ends.len()],
        widths: Vec::new(),
        widest: f64::max(WIDE, 1.3 * whole.sqrt()),
        areas,
    };
    // Ports for outgoing lines have a last rank of their own.
    let first = usize::from(ends.iter().any(|end| matches!(end, End::Out(_))));
    let is_item = |at: &usize| matches!(ends[*at], End::Item(_));
    for &at in order.iter().rev().filter(|at| is_item(at)) {
        let next = next[at].iter().map(|to| levels.of[*to] + 1);
        let least = next.max().unwrap_or(first);
        let mut free = (least..).skip_while(|level| !levels.has_room(at, *level));
        // Further from what it uses, an item is further from its users, too, if there are any.
        let level = free.next().filter(|_| before[at].is_empty());
        levels.put(at, level.unwrap_or(least));
    }
    // An item that has more users than it uses items goes close to its users.
    let is_supplier = |at: &&usize| is_item(at) && next[**at].len() < before[**at].len();
    for &at in order.iter().filter(is_supplier) {
        let users = before[at].iter().filter(|user| is_item(user));
        let Some(highest) = users.map(|user| levels.of[*user] - 1).min() else {
            continue;
        };
        let mut closer = (levels.of[at] + 1..=highest).rev();
        if let Some(level) = closer.find(|level| levels.has_room(at, *level)) {
            levels.widths[levels.of[at]] -= levels.areas[at].width + BESIDE;
            levels.put(at, level);
        }
    }
    levels.ranks(ends)
}

/// The ends in the order of the lines between them; and the ends to which each has lines, and those from which it has. Lines that close
/// a cycle do not count.
fn ordered(ends: &[End], parts: &[Parts]) -> (Vec<usize>, [Vec<Vec<usize>>; 2]) {
    let number = |end: &End| ends.binary_search(end).expect("all ends are there");
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); ends.len()];
    for part in parts {
        next[number(&part.segment.from)].push(number(&part.segment.to));
    }
    let order = in_order(&next);
    let mut positions = vec![0; ends.len()];
    for (position, &at) in order.iter().enumerate() {
        positions[at] = position;
    }
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); ends.len()];
    for (at, next) in next.iter_mut().enumerate() {
        next.retain(|to| positions[*to] > positions[at]);
        next.iter().for_each(|to| before[*to].push(at));
    }
    (order, [next, before])
}

/// The ranks, counted from the last.
struct Levels {
    of: Vec<usize>,
    areas: Vec<Rect>,
    widths: Vec<f64>,
    widest: f64,
}

impl Levels {
    fn has_room(&self, at: usize, level: usize) -> bool {
        let width = self.widths.get(level).copied().unwrap_or(0.0);
        width == 0.0 || width + self.areas[at].width + BESIDE < self.widest
    }

    fn put(&mut self, at: usize, level: usize) {
        self.widths.resize(self.widths.len().max(level + 1), 0.0);
        self.widths[level] += self.areas[at].width + BESIDE;
        self.of[at] = level;
    }

    /// The ranks from the first. Ports for incoming lines have a first rank of their own.
    fn ranks(self, ends: &[End]) -> Vec<usize> {
        let comes_in = ends.iter().any(|end| matches!(end, End::In(_)));
        let last = self.of.iter().max().copied().unwrap_or(0) + usize::from(comes_in);
        let ranks = ends.iter().zip(&self.of).map(|(end, level)| match end {
            End::In(_) => 0,
            _ => last - level,
        });
        ranks.collect()
    }
}

/// The nodes, each behind the nodes that lead to it, except where an edge closes a cycle: the reverse of the order in which a search leaves them.
fn in_order(next: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::new();
    let mut is_new = vec![true; next.len()];
    for first in 0..next.len() {
        if !std::mem::take(&mut is_new[first]) {
            continue;
        }
        let mut path = vec![(first, next[first].iter())];
        while let Some((at, edges)) = path.last_mut() {
            match edges.next() {
                Some(&to) if std::mem::take(&mut is_new[to]) => path.push((to, next[to].iter())),
                Some(_) => {}
                None => {
                    order.push(*at);
                    path.pop();
                }
            }
        }
    }
    order.reverse();
    order
}

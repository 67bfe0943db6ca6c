//! Unconnected parts of the content of one box: [`packed`] lays out each by itself, and places them next to each other.

use super::level::Level;
use super::parts::{BESIDE, End, PADDING, Parts, Point, Rect};
use std::collections::BTreeMap;

/// Boxes that lines connect, and these lines. All lines across the border of the box around belong to the same cluster.
pub(super) struct Cluster {
    pub(super) level: Level,
    pub(super) parts: Vec<Parts>,
}

/// The clusters in rows, so that the whole is hardly wider than high.
pub(super) fn packed(inside: &BTreeMap<usize, Rect>, parts: Vec<Parts>) -> Vec<Cluster> {
    let [has_in, has_out] = [0, 1].map(|side| {
        let ends = parts
            .iter()
            .flat_map(|part| [part.segment.from, part.segment.to]);
        let mut sides = ends.map(|end| [matches!(end, End::In(_)), matches!(end, End::Out(_))]);
        sides.any(|sides| sides[side])
    });
    let groups = groups(inside, &parts);
    // Lines would have to pass the others on both sides.
    if groups.len() < 2 || has_in && has_out {
        let level = Level::arranged(inside, &parts);
        return vec![Cluster { level, parts }];
    }
    let mut left: Vec<Option<Parts>> = parts.into_iter().map(Some).collect();
    let mut clusters: Vec<Cluster> = Vec::new();
    for (items, numbers) in groups {
        let boxes = items.iter().map(|item| (*item, inside[item])).collect();
        let parts = numbers.iter().filter_map(|number| left[*number].take());
        let parts: Vec<Parts> = parts.collect();
        let level = Level::arranged(&boxes, &parts);
        clusters.push(Cluster { level, parts });
    }
    let at_border = clusters.iter().position(|cluster| {
        let mut ends = cluster.level.ends();
        ends.any(|(end, _)| !matches!(end, End::Item(_)))
    });
    let at_border = at_border.map(|at| clusters.remove(at));
    let start = at_border
        .as_ref()
        .map_or(0.0, |it| it.level.extent().0 + BESIDE);
    let height = in_rows(&mut clusters, start, at_border.as_ref());
    if let Some(mut cluster) = at_border {
        let own = cluster.level.extent().1;
        // The space behind its last box is for the lines that leave.
        let height = height + PADDING;
        let y = if has_out {
            (height - own).max(0.0)
        } else {
            0.0
        };
        cluster.level.move_by(Point { x: 0.0, y });
        clusters.push(cluster);
    }
    clusters
}

/// Places clusters in rows that begin at `start`, next to another one. Returns where the last row ends.
fn in_rows(clusters: &mut [Cluster], start: f64, beside: Option<&Cluster>) -> f64 {
    // High ones come first, so that rows have little space to spare.
    clusters.sort_by(|a, b| b.level.extent().1.total_cmp(&a.level.extent().1));
    let extents = clusters.iter().map(|cluster| cluster.level.extent());
    let area: f64 = extents
        .map(|(width, height)| (width + BESIDE) * (height + BESIDE))
        .sum();
    let tallest = beside.map_or(0.0, |beside| beside.level.extent().1);
    let widest = match tallest * tallest > area {
        true => area / tallest,
        false => 1.3 * area.sqrt(),
    };
    let (mut x, mut y, mut end) = (0.0, 0.0, 0.0);
    for cluster in clusters {
        let (width, height) = cluster.level.extent();
        if x > 0.0 && x + width > widest {
            (x, y) = (0.0, end + BESIDE);
        }
        cluster.level.move_by(Point { x: start + x, y });
        x += width + BESIDE;
        end = f64::max(end, y + height);
    }
    end
}

/// The items that lines connect, with the numbers of these lines, in the order of the items.
fn groups(inside: &BTreeMap<usize, Rect>, parts: &[Parts]) -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut first: BTreeMap<End, End> = BTreeMap::new();
    // All ports are connected.
    let normal = |end: End| match end {
        End::Item(_) => end,
        End::In(_) | End::Out(_) => End::Out(usize::MAX),
    };
    fn root(first: &mut BTreeMap<End, End>, mut end: End) -> End {
        while let Some(&next) = first.get(&end).filter(|next| **next != end) {
            if let Some(&further) = first.get(&next) {
                first.insert(end, further);
            }
            end = next;
        }
        end
    }
    for part in parts {
        let [from, to] = [part.segment.from, part.segment.to].map(normal);
        let [from, to] = [root(&mut first, from), root(&mut first, to)];
        first.insert(from.max(to), from.min(to));
    }
    let mut groups: BTreeMap<End, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for &item in inside.keys() {
        let root = root(&mut first, End::Item(item));
        groups.entry(root).or_default().0.push(item);
    }
    for (number, part) in parts.iter().enumerate() {
        let root = root(&mut first, normal(part.segment.from));
        groups.entry(root).or_default().1.push(number);
    }
    groups.into_values().collect()
}

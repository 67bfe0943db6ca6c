//! Assigns layers: [`ranks`] takes the content of one box with its segments, and returns the layer of each end.

use super::parts::{End, Parts};

/// The rank of each end: behind all ends with lines to it, except for lines that close a cycle.
pub(super) fn ranks(ends: &[End], parts: &[Parts]) -> Vec<usize> {
    let number = |end: &End| ends.binary_search(end).expect("all ends are there");
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); ends.len()];
    for part in parts {
        next[number(&part.segment.from)].push(number(&part.segment.to));
    }
    // Ports for incoming lines have a first rank of their own.
    let comes_in = ends.iter().any(|end| matches!(end, End::In(_)));
    let first = |end: &End| usize::from(comes_in && matches!(end, End::Item(_)));
    let mut ranks: Vec<usize> = ends.iter().map(first).collect();
    let order = in_order(&next);
    let mut positions = vec![0; ends.len()];
    for (position, &at) in order.iter().enumerate() {
        positions[at] = position;
    }
    for at in order {
        for &to in next[at].iter().filter(|to| positions[**to] > positions[at]) {
            ranks[to] = ranks[to].max(ranks[at] + 1);
        }
    }
    keep_ports_outside(ends, &mut ranks);
    ranks
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

/// Keeps ports for incoming lines in the first rank, and moves ports for outgoing lines to a last one.
fn keep_ports_outside(ends: &[End], ranks: &mut [usize]) {
    let mut last = 0;
    for (end, rank) in ends.iter().zip(ranks.iter_mut()) {
        match end {
            End::In(_) => *rank = 0,
            End::Item(_) => {}
            End::Out(_) => continue,
        }
        last = last.max(*rank);
    }
    for (end, rank) in ends.iter().zip(ranks) {
        if let End::Out(_) = end {
            *rank = last + 1;
        }
    }
}

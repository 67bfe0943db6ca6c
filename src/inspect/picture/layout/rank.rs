//! Assigns layers: [`ranks`] takes the content of one box with its segments, and returns the layer of each end.

use super::parts::{End, Parts};

/// The rank of each end: behind all ends with lines to it, except for lines that close a cycle.
pub(super) fn ranks(ends: &[End], parts: &[Parts]) -> Vec<usize> {
    let number = |end: &End| ends.binary_search(end).expect("all ends are there");
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); ends.len()];
    for part in parts {
        next[number(&part.segment.from)].push(number(&part.segment.to));
    }
    let mut ranks = vec![0; ends.len()];
    for (at, forward) in in_order(&next) {
        for to in forward {
            ranks[to] = ranks[to].max(ranks[at] + 1);
        }
    }
    keep_ports_outside(ends, &mut ranks);
    ranks
}

/// A topological order of the nodes, each with its successors; edges that would close a cycle are dropped.
fn in_order(next: &[Vec<usize>]) -> Vec<(usize, Vec<usize>)> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        /// On the current path.
        Open,
        Done,
    }
    let mut order = Vec::new();
    let mut states = vec![State::New; next.len()];
    let mut forward: Vec<Vec<usize>> = vec![Vec::new(); next.len()];
    for first in 0..next.len() {
        if states[first] != State::New {
            continue;
        }
        states[first] = State::Open;
        let mut stack = vec![(first, 0)];
        while let Some((at, child)) = stack.last_mut() {
            let at = *at;
            let Some(&to) = next[at].get(*child) else {
                states[at] = State::Done;
                order.push((at, std::mem::take(&mut forward[at])));
                stack.pop();
                continue;
            };
            *child += 1;
            if states[to] != State::Open {
                forward[at].push(to);
            }
            if states[to] == State::New {
                states[to] = State::Open;
                stack.push((to, 0));
            }
        }
    }
    order.reverse();
    order
}

/// Moves ports for incoming lines to a first rank of their own, and ports for outgoing lines to a last one.
fn keep_ports_outside(ends: &[End], ranks: &mut [usize]) {
    let comes_in = ends.iter().any(|end| matches!(end, End::In(_)));
    let mut last = 0;
    for (end, rank) in ends.iter().zip(ranks.iter_mut()) {
        match end {
            End::In(_) => *rank = 0,
            End::Item(_) => *rank += usize::from(comes_in && *rank == 0),
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

//! Deals the functions and data segments of a core module to threads: pieces of text are cut, and each goes to a share,
//! which one thread prints in one go. Given a core module's parts and the limits; hands on shares.

use super::limits::Thresholds;
use super::outline::Outline;
use super::parts::{Dealt, Job, Module, Parts, Segment};
use std::ops::Range;

impl<'a> Outline<'a> {
    /// Divides a core module among new shares.
    pub(super) fn deal(&mut self, parts: Parts<'a>, depth: usize, limits: &Thresholds) -> Dealt {
        let module = self.modules.len();
        let overhead = parts.overhead();
        // A share pays for the names and types once, so it is to print several times that.
        let players = parts.weight() / limits.piece.max(4 * overhead);
        let mut dealer = Scheduler {
            module,
            piece: limits.piece,
            ahead: limits.ahead,
            round: limits.share.max(8 * overhead),
            players: vec![Worker::default(); players.clamp(1, limits.cores)],
            outline: self,
        };
        let functions = dealer.pieces(parts.bodies.iter().map(|body| body.len()), |share| {
            &mut share.functions
        });
        let segments = dealer.pieces(parts.segments.iter().map(Segment::weight), |share| {
            &mut share.segments
        });
        self.modules.push(Module { parts, depth });
        Dealt {
            functions,
            segments,
        }
    }
}

/// Who prints one share of a round.
#[derive(Clone, Default)]
struct Worker {
    share: Option<usize>,
    load: usize,
}

struct Scheduler<'o, 'a> {
    module: usize,
    piece: usize,
    ahead: usize,
    /// So much is in one share at most, give or take a piece, as its bytes are copied.
    round: usize,
    players: Vec<Worker>,
    outline: &'o mut Outline<'a>,
}

impl Scheduler<'_, '_> {
    /// Cuts functions or data segments, of which the weights are given, into pieces and deals them. The pieces.
    fn pieces(
        &mut self,
        items: impl ExactSizeIterator<Item = usize>,
        kind: impl Fn(&mut Job) -> &mut Vec<Range<usize>>,
    ) -> Range<usize> {
        let first = self.outline.pieces.len();
        let count = items.len();
        let mut start = 0;
        let mut weight = 0;
        for (at, item) in items.enumerate() {
            weight += item;
            let end = at + 1;
            if weight < self.piece && end < count {
                continue;
            }
            let share = self.give(weight);
            let ranges = kind(&mut self.outline.shares[share]);
            match ranges.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => {
                    ranges.push(start..end);
                    self.outline.pieces.push(share);
                }
            }
            (start, weight) = (end, 0);
        }
        first..self.outline.pieces.len()
    }

    /// The share for the next piece: that which has least.
    fn give(&mut self, weight: usize) -> usize {
        let players = self.players.iter();
        let total: usize = players.map(|player| player.load).sum();
        if total >= self.round * self.players.len() {
            self.players.fill(Worker::default());
        }
        let player = (self.players.iter_mut())
            .min_by_key(|player| player.load)
            .expect("there is at least one player");
        player.load += weight;
        let most = player.load;
        let share = *player.share.get_or_insert_with(|| {
            self.outline.shares.push(Job {
                module: self.module,
                functions: Vec::new(),
                segments: Vec::new(),
            });
            self.outline.shares.len() - 1
        });
        // No thread can get further ahead of the text than this, so it is no use to make it catch up more.
        for player in &mut self.players {
            player.load = player.load.max(most.saturating_sub(self.ahead));
        }
        share
    }
}

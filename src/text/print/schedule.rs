//! Schedules the functions and data segments of a core module: cuts them into pieces, and assigns each piece to a job, which one thread prints
//! in one go.

use super::limits::Thresholds;
use super::outline::Outline;
use super::parts::{Job, Module, Parts, Scheduled, Segment};
use std::ops::Range;

impl<'a> Outline<'a> {
    /// Divides a core module into pieces, and assigns them to new jobs.
    pub(super) fn schedule(
        &mut self,
        parts: Parts<'a>,
        depth: usize,
        limits: &Thresholds,
    ) -> Scheduled {
        let module = self.modules.len();
        let overhead = parts.overhead();
        // The names and types are an overhead of each job, so its pieces should outweigh them several times.
        let workers = parts.weight() / limits.piece.max(4 * overhead);
        let mut scheduler = Scheduler {
            module,
            piece: limits.piece,
            ahead: limits.ahead,
            round: limits.job.max(8 * overhead),
            workers: vec![Worker::default(); workers.clamp(1, limits.cores)],
            outline: self,
        };
        let functions = scheduler.pieces(parts.bodies.iter().map(|body| body.len()), |job| {
            &mut job.functions
        });
        let segments = scheduler.pieces(parts.segments.iter().map(Segment::weight), |job| {
            &mut job.segments
        });
        self.modules.push(Module { parts, depth });
        Scheduled {
            functions,
            segments,
        }
    }
}

/// The thread that prints one job of a round.
#[derive(Clone, Default)]
struct Worker {
    job: Option<usize>,
    load: usize,
}

struct Scheduler<'o, 'a> {
    module: usize,
    piece: usize,
    ahead: usize,
    /// The greatest weight of a job, give or take a piece: its bytes are copied.
    round: usize,
    workers: Vec<Worker>,
    outline: &'o mut Outline<'a>,
}

impl Scheduler<'_, '_> {
    /// Cuts functions or data segments into pieces by their weights, and assigns the pieces to jobs. Returns the indices of the pieces.
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
            let job = self.assign(weight);
            let ranges = kind(&mut self.outline.jobs[job]);
            match ranges.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => {
                    ranges.push(start..end);
                    self.outline.pieces.push(job);
                }
            }
            (start, weight) = (end, 0);
        }
        first..self.outline.pieces.len()
    }

    /// Assigns the next piece to the worker with the least load, and returns the worker's job.
    fn assign(&mut self, weight: usize) -> usize {
        let workers = self.workers.iter();
        let total: usize = workers.map(|worker| worker.load).sum();
        if total >= self.round * self.workers.len() {
            self.workers.fill(Worker::default());
        }
        let worker = (self.workers.iter_mut())
            .min_by_key(|worker| worker.load)
            .expect("there is at least one player");
        worker.load += weight;
        let most = worker.load;
        let job = *worker.job.get_or_insert_with(|| {
            self.outline.jobs.push(Job {
                module: self.module,
                functions: Vec::new(),
                segments: Vec::new(),
            });
            self.outline.jobs.len() - 1
        });
        // No thread gets further ahead of the text than this, so larger differences in load need no compensation.
        for worker in &mut self.workers {
            worker.load = worker.load.max(most.saturating_sub(self.ahead));
        }
        job
    }
}

//! Work on all cores, of which the results come in order.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Calls `work` for each item, on all cores, and `done` with what that gives, in order, as soon as it is there.
pub(super) fn map_ordered<'a, T: Sync, R: Send>(
    items: &'a [T],
    work: impl Fn(&'a T) -> R + Sync,
    mut done: impl FnMut(&'a T, R),
) {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..cores.min(items.len()) {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                while let Some((at, item)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    items.get(at).map(|item| (at, item))
                } {
                    sender
                        .send((at, work(item)))
                        .expect("whoever receives stays to the end");
                }
            });
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut at = 0;
        for (index, result) in receiver {
            early.insert(index, result);
            while let Some(result) = early.remove(&at) {
                done(&items[at], result);
                at += 1;
            }
        }
    });
}

//! Work on all cores whose results come in order.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// Calls `work` for each item, on all cores, and `done` with each result, in order, as soon as it is there.
pub(super) fn map_ordered<'a, T: Sync, R: Send>(
    items: &'a [T],
    work: impl Fn(&'a T) -> R + Sync,
    mut done: impl FnMut(&'a T, R),
) {
    match items {
        [] => return,
        [item] => return done(item, work(item)),
        _ => {}
    }
    let (work, next) = (&work, &AtomicUsize::new(0));
    let (sender, receiver) = mpsc::channel();
    rayon_core::in_place_scope(|scope| {
        // One worker on each thread: a thread that waits for a part of its item never begins another item meanwhile.
        scope.spawn_broadcast(move |_, _| {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = items.get(at) else { return };
                let sent = sender.send((at, work(item)));
                sent.expect("the receiver stays to the end");
            }
        });
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

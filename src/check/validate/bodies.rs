//! Validates function bodies on all cores, those that are found first while others are still looked for.

use std::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};
use wasmparser::{
    Error, FuncToValidate, FuncValidatorAllocations, FunctionBody, ValidatorResources,
};

/// A function body, with what it takes to validate it.
pub(super) type Body<'a> = (FuncToValidate<ValidatorResources>, FunctionBody<'a>);

/// So many bodies are taken at a time: few enough to spread, many enough not to contend.
const BATCH: usize = 64;

/// Validates the bodies that `find` hands on. The faults, in no order.
///
/// # Errors
///
/// That of `find`; then there is no need for the bodies.
pub(super) fn validate<'a>(
    find: impl FnOnce(&mut dyn FnMut(Body<'a>)) -> Result<(), Error>,
) -> Result<Vec<Error>, Error> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let is_wanted = AtomicBool::new(true);
    let (sender, receiver) = mpsc::channel();
    let receiver = Mutex::new(receiver);
    thread::scope(|scope| {
        let work = || each_batch(&receiver, &is_wanted);
        let mut workers: Vec<ScopedJoinHandle<'_, Vec<Error>>> = Vec::new();
        let mut batch = Vec::with_capacity(BATCH);
        let found = find(&mut |body| {
            batch.push(body);
            if batch.len() == BATCH {
                if workers.is_empty() {
                    workers.extend((1..cores).map(|_| scope.spawn(work)));
                }
                let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                sender.send(full).expect("the receiver is still there");
            }
        });
        is_wanted.store(found.is_ok(), Ordering::Relaxed);
        sender.send(batch).expect("the receiver is still there");
        drop(sender);
        let mut faults = work();
        for worker in workers {
            let more = worker.join();
            faults.extend(more.expect("validating a function body does not panic"));
        }
        found.map(|()| faults)
    })
}

/// Validates batches until there are no more, or nobody wants to know.
fn each_batch(batches: &Mutex<Receiver<Vec<Body<'_>>>>, is_wanted: &AtomicBool) -> Vec<Error> {
    let mut faults = Vec::new();
    let mut allocations = FuncValidatorAllocations::default();
    loop {
        let next = batches
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .recv();
        let Ok(batch) = next else {
            return faults;
        };
        for (func, body) in batch {
            if !is_wanted.load(Ordering::Relaxed) {
                return faults;
            }
            let mut validator = func.into_validator(allocations);
            faults.extend(validator.validate(&body).err());
            allocations = validator.into_allocations();
        }
    }
}

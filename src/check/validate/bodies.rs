//! Validates function bodies on all cores, those that are found first while others are still looked for.

use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use wasmparser::{
    Error, FuncToValidate, FuncValidatorAllocations, FunctionBody, ValidatorResources,
};

/// A function body, with what it takes to validate it.
pub(super) type Body<'a> = (FuncToValidate<ValidatorResources>, FunctionBody<'a>);

/// A binary of this size is worth starting threads for.
const LARGE: usize = 1 << 17;

/// How many bodies are validated together: few enough to spread, many enough not to contend.
const BATCH: usize = 64;

/// Validates the bodies that `find` hands on, which are in a binary of `size` bytes. Returns the faults, in no order.
///
/// # Errors
///
/// That of `find`; then the bodies do not matter.
pub(super) fn validate<'a>(
    size: usize,
    find: impl FnOnce(&mut dyn FnMut(Body<'a>)) -> Result<(), Error>,
) -> Result<Vec<Error>, Error> {
    let mut batch = Vec::new();
    if size < LARGE {
        find(&mut |body| batch.push(body))?;
        return Ok(faults_in(batch));
    }
    let is_wanted = AtomicBool::new(true);
    let faults = Mutex::new(Vec::new());
    rayon_core::in_place_scope(|scope| {
        let spawn = |batch| {
            scope.spawn(|_| {
                if is_wanted.load(Ordering::Relaxed) {
                    let found = faults_in(batch);
                    let mut faults = faults.lock().unwrap_or_else(PoisonError::into_inner);
                    faults.extend(found);
                }
            });
        };
        let found = find(&mut |body| {
            batch.push(body);
            if batch.len() == BATCH {
                spawn(mem::replace(&mut batch, Vec::with_capacity(BATCH)));
            }
        });
        is_wanted.store(found.is_ok(), Ordering::Relaxed);
        spawn(batch);
        found
    })?;
    Ok(faults.into_inner().unwrap_or_else(PoisonError::into_inner))
}

fn faults_in(bodies: Vec<Body<'_>>) -> Vec<Error> {
    let mut faults = Vec::new();
    let mut allocations = FuncValidatorAllocations::default();
    for (func, body) in bodies {
        let mut validator = func.into_validator(allocations);
        faults.extend(validator.validate(&body).err());
        allocations = validator.into_allocations();
    }
    faults
}

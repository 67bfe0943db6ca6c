//! Feeds a validator with the payloads of a binary that lies in parts, and skips the parts that do not matter for types. Function bodies are
//! validated on all cores, the first ones while others are still being found.

use crate::binary::{Extent, Payloads};
use crate::rewrite;
use std::collections::BTreeSet;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use wasmparser::{
    Encoding, Error, FuncToValidate, FuncValidatorAllocations, FunctionBody, Payload, ValidPayload,
    Validator, ValidatorResources, WasmFeatures,
};

pub(super) fn fresh() -> Validator {
    Validator::new_with_features(WasmFeatures::all())
}

/// The treatment of function bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bodies<'h> {
    /// The caller validates them. Bodies of equal core modules are passed once.
    Seen,
    /// They are not even looked for, nor is anything else in a core module that has no part in its type.
    Skipped,
    /// As [`Skipped`](Bodies::Skipped), and the components with these numbers, in the order of the binary, are empty.
    Hollow(&'h BTreeSet<usize>),
}

/// Validates all payloads of a binary, and calls `see` with each and with the result of its validation.
///
/// # Errors
///
/// The first fault, except in function bodies and in parts that `bodies` skips.
pub(super) fn each_payload<'a>(
    chunks: &[rewrite::Chunk<'a>],
    bodies: Bodies<'_>,
    validator: &mut Validator,
    mut see: impl FnMut(&Payload<'a>, ValidPayload<'a>, &Validator),
) -> Result<(), Error> {
    let mut payloads = Payloads::new(chunks.iter().map(|chunk| chunk.bytes), Extent::Bodies);
    let mut modules = Modules::default();
    let mut hollow = Hollow::default();
    while let Some(payload) = payloads.next() {
        let payload = payload?;
        modules.see(&payload, payloads.rest());
        let is_skipped = match bodies {
            Bodies::Seen => false,
            Bodies::Skipped => modules.is_beside_types(&payload),
            Bodies::Hollow(numbers) => {
                hollow.is_inside(&payload, numbers) || modules.is_beside_types(&payload)
            }
        };
        let valid = match is_skipped {
            true => ValidPayload::Ok,
            false => validator.payload(&payload)?,
        };
        if let Payload::CodeSectionStart { size, .. } = payload
            && (bodies != Bodies::Seen || modules.is_repeated)
            && payloads.rest().len() >= size as usize
        {
            payloads.skip_bodies(size);
        }
        see(&payload, valid, validator);
    }
    Ok(())
}

/// The components that are taken to be empty.
#[derive(Default)]
struct Hollow {
    /// The number of components so far.
    count: usize,
    /// The number of open definitions, from a skipped component inwards.
    open: usize,
}

impl Hollow {
    /// Whether a payload is inside one of the components with these numbers.
    fn is_inside(&mut self, payload: &Payload<'_>, numbers: &BTreeSet<usize>) -> bool {
        let was_inside = self.open > 0;
        match payload {
            Payload::Version { encoding, .. } => {
                let is_component = *encoding == Encoding::Component;
                let is_one = is_component && numbers.contains(&self.count);
                self.count += usize::from(is_component);
                self.open += usize::from(was_inside || is_one);
            }
            Payload::End(_) if was_inside => {
                self.open -= 1;
                return self.open > 0;
            }
            _ => {}
        }
        was_inside
    }
}

/// The core modules that are passed.
#[derive(Default)]
struct Modules<'a> {
    /// Whether the definition is one that the payloads are in.
    is_inside: bool,
    /// Whether one of the same bytes came before.
    is_repeated: bool,
    /// Only definitions large enough that skipping them pays.
    large: Vec<&'a [u8]>,
}

impl<'a> Modules<'a> {
    const LARGE: usize = 1 << 12;

    /// Takes note of a payload, in front of `rest`.
    fn see(&mut self, payload: &Payload<'a>, rest: &'a [u8]) {
        match payload {
            Payload::Version { encoding, .. } => self.is_inside = *encoding == Encoding::Module,
            Payload::End(_) => {
                self.is_inside = false;
                self.is_repeated = false;
            }
            Payload::ModuleSection {
                unchecked_range, ..
            } => {
                let len = unchecked_range.end - unchecked_range.start;
                let module = usize::try_from(len).ok().and_then(|len| rest.get(..len));
                let Some(module) = module.filter(|module| module.len() >= Self::LARGE) else {
                    return;
                };
                self.is_repeated = self.large.contains(&module);
                if !self.is_repeated {
                    self.large.push(module);
                }
            }
            _ => {}
        }
    }

    /// Whether a payload is a section of a core module that has no part in its type.
    fn is_beside_types(&self, payload: &Payload<'_>) -> bool {
        let is_section = matches!(
            payload,
            Payload::ElementSection(_)
                | Payload::DataCountSection { .. }
                | Payload::DataSection(_)
                | Payload::CustomSection(_)
        );
        self.is_inside && is_section
    }
}

/// A function body, with everything that validation of it needs.
pub(super) type Body<'a> = (FuncToValidate<ValidatorResources>, FunctionBody<'a>);

/// A binary of this size is worth starting threads for.
const LARGE: usize = 1 << 20;

/// How many bodies are validated together: few enough to spread, many enough not to contend.
const BATCH: usize = 64;

/// Validates the bodies that `find` hands on, which are in a binary of `size` bytes. Returns the faults, in no order.
///
/// # Errors
///
/// That of `find`; then the bodies do not matter.
pub(super) fn validate_bodies<'a>(
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

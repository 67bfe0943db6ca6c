//! Feeds a validator with the payloads of a binary that lies in parts, and skips what does not matter for types.

use crate::rewrite;
use wasmparser::{Chunk, Encoding, Error, Parser, Payload, ValidPayload, Validator, WasmFeatures};

pub(super) fn fresh() -> Validator {
    Validator::new_with_features(WasmFeatures::all())
}

/// What is done about function bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bodies {
    /// They are given to whoever sees the payloads, to be validated; those of core modules of the same bytes once.
    Seen,
    /// They are not even looked for, nor is anything else in a core module that has no part in its type.
    Skipped,
}

/// Validates all payloads of a binary, and calls `see` with each and what validation says of it.
///
/// # Errors
///
/// The first fault; those in function bodies are not looked for, and others that `bodies` passes over.
pub(super) fn each_payload<'a>(
    chunks: &[rewrite::Chunk<'a>],
    bodies: Bodies,
    validator: &mut Validator,
    mut see: impl FnMut(&Payload<'a>, ValidPayload<'a>, &Validator),
) -> Result<(), Error> {
    let mut parser = Parser::new(0);
    parser.set_features(*validator.features());
    let mut outer: Vec<Parser> = Vec::new();
    let mut modules = Modules::default();
    let mut chunks = chunks.iter();
    let mut rest: &[u8] = &[];
    loop {
        // A chunk ends where a definition starts or ends, so what the parser wants next is never split between two.
        if rest.is_empty() {
            rest = chunks.next().map_or(&[], |chunk| chunk.bytes);
        }
        let is_last = chunks.as_slice().is_empty();
        let (payload, consumed) = match parser.parse(rest, is_last)? {
            Chunk::Parsed { payload, consumed } => (payload, consumed),
            Chunk::NeedMoreData(_) => match parser.parse(rest, true)? {
                Chunk::Parsed { payload, consumed } => (payload, consumed),
                Chunk::NeedMoreData(_) => unreachable!("the parser was told that this is all"),
            },
        };
        rest = &rest[consumed..];
        modules.see(&payload, rest);
        let valid = match bodies == Bodies::Skipped && modules.is_beside_types(&payload) {
            true => ValidPayload::Ok,
            false => validator.payload(&payload)?,
        };
        if let Payload::CodeSectionStart { size, .. } = payload
            && (bodies == Bodies::Skipped || modules.is_repeated)
            && let Some(behind) = rest.get(size as usize..)
        {
            parser.skip_section();
            rest = behind;
        }
        let is_last = match &valid {
            ValidPayload::Parser(inner) => {
                outer.push(std::mem::replace(&mut parser, inner.clone()));
                false
            }
            ValidPayload::End(_) => match outer.pop() {
                Some(next) => {
                    parser = next;
                    false
                }
                None => true,
            },
            ValidPayload::Ok | ValidPayload::Func(..) => false,
        };
        see(&payload, valid, validator);
        if is_last {
            return Ok(());
        }
    }
}

/// The core modules that are passed.
#[derive(Default)]
struct Modules<'a> {
    /// Whether the definition is one that the payloads are in.
    is_inside: bool,
    /// Whether one of the same bytes came before.
    is_repeated: bool,
    /// Those that are large enough that doing without is worth a look.
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

//! The outline of a binary: the binary with stand-ins for the functions and the data segments of its large core
//! modules, which are left to be printed in pieces. Given a binary and the limits; hands on an [`Outline`].

use super::encode::{self, CODE, DATA, DATA_COUNT, FUNCTIONS};
use super::limits::Thresholds;
use super::name::OwnName;
use super::parts::{self, Dealt, Job, Module};
use crate::binary::{self, CORE_MODULE, CUSTOM, PREAMBLE, Section};
use std::ops::Range;
use wasmparser::{BinaryReader, CustomSectionReader, KnownCustom, Parser};

/// A binary to print in pieces.
#[derive(Debug, Default)]
pub(super) struct Outline<'a> {
    /// The binary with stand-ins, each printed on one line.
    pub(super) bytes: Vec<u8>,
    /// The stand-ins, in the order of the text.
    pub(super) places: Vec<Stub>,
    /// For each piece, in the order of the text, the share that it is in.
    pub(super) pieces: Vec<usize>,
    /// In an order in which their pieces are wanted.
    pub(super) shares: Vec<Job>,
    pub(super) modules: Vec<Module<'a>>,
}

/// A stand-in.
#[derive(Debug)]
pub(super) struct Stub {
    /// Where it is in the outline.
    pub(super) offset: u64,
    /// What belongs there.
    pub(super) pieces: Range<usize>,
}

/// Components nested deeper than this are not looked into.
const MAX_DEPTH: usize = 100;

/// `wasmparser` refuses a nested core module of more bytes.
const MAX_MODULE: usize = 1024 * 1024 * 1024;

/// Outlines `bytes`; `None` when that does not pay, or would make a difference in what is printed.
pub(super) fn outline<'a>(
    bytes: &'a [u8],
    own_name: OwnName,
    limits: &Thresholds,
) -> Option<Outline<'a>> {
    if limits.cores < 2 || bytes.len() < limits.binary {
        return None;
    }
    let mut outline = Outline::default();
    let is_component = binary::is_component(bytes);
    match is_component {
        true => outline.component(bytes, 0, own_name, limits)?,
        false => outline.module(bytes, 0, own_name, limits)?,
    }
    let weights = outline.modules.iter().map(|module| module.parts.weight());
    (weights.sum::<usize>() >= limits.binary).then_some(outline)
}

impl<'a> Outline<'a> {
    fn component(
        &mut self,
        bytes: &'a [u8],
        depth: usize,
        own_name: OwnName,
        limits: &Thresholds,
    ) -> Option<()> {
        if depth > MAX_DEPTH || !binary::is_component(bytes) {
            return None;
        }
        self.bytes.extend_from_slice(&bytes[..PREAMBLE]);
        let mut end = PREAMBLE;
        for section in binary::top_level(bytes) {
            end = section.whole.end;
            let payload = &bytes[section.payload.clone()];
            match section.id {
                CORE_MODULE | binary::COMPONENT => {
                    let open = encode::begin(&mut self.bytes, section.id);
                    match section.id {
                        CORE_MODULE => self.module(payload, depth + 1, OwnName::Kept, limits)?,
                        _ => self.component(payload, depth + 1, OwnName::Kept, limits)?,
                    }
                    encode::end(&mut self.bytes, open);
                }
                CUSTOM => match custom(payload)? {
                    // They would count for the next core module.
                    Custom::Hints => return None,
                    kind => self.custom(bytes, &section, kind, own_name),
                },
                _ => self.section(bytes, &section),
            }
        }
        (end == bytes.len()).then_some(())
    }

    fn module(
        &mut self,
        bytes: &'a [u8],
        depth: usize,
        own_name: OwnName,
        limits: &Thresholds,
    ) -> Option<()> {
        if bytes.len() > MAX_MODULE || !Parser::is_core_wasm(bytes) {
            return None;
        }
        let parts = match bytes.len() < limits.module {
            true => None,
            false => parts::parts(bytes, own_name)
                .filter(|parts| parts.weight() >= limits.module.max(parts.overhead())),
        };
        let dealt = parts.map(|parts| self.deal(parts, depth, limits));
        self.bytes.extend_from_slice(&encode::MODULE_PREAMBLE);
        let mut end = PREAMBLE;
        for section in binary::top_level(bytes) {
            end = section.whole.end;
            match (section.id, &dealt) {
                (CUSTOM, _) => match custom(&bytes[section.payload.clone()])? {
                    // Those that are not used up would count for the next core module.
                    Custom::Hints if dealt.is_none() => return None,
                    kind => self.custom(bytes, &section, kind, own_name),
                },
                (_, Some(dealt)) => self.section_of_divided(bytes, &section, dealt),
                (_, None) => self.section(bytes, &section),
            }
        }
        (end == bytes.len()).then_some(())
    }

    /// Adds a section of a core module whose functions and data segments are printed in pieces.
    fn section_of_divided(&mut self, bytes: &[u8], section: &Section, dealt: &Dealt) {
        match section.id {
            // It is not printed, and would have to tell how many stand-ins there are.
            DATA_COUNT => {}
            FUNCTIONS if !dealt.functions.is_empty() => {
                let open = encode::begin(&mut self.bytes, FUNCTIONS);
                encode::count(&mut self.bytes, 1);
                encode::number(&mut self.bytes, encode::NO_TYPE);
                encode::end(&mut self.bytes, open);
            }
            CODE if !dealt.functions.is_empty() => {
                self.stand_in(CODE, encode::STUB_FUNCTION, 1, &dealt.functions);
            }
            DATA if !dealt.segments.is_empty() => {
                self.stand_in(DATA, encode::STUB_SEGMENT, 0, &dealt.segments);
            }
            _ => self.section(bytes, section),
        }
    }

    /// Adds a section with one stand-in, of which the first `size` bytes are its own size.
    fn stand_in(&mut self, id: u8, stub: &[u8], size: u64, pieces: &Range<usize>) {
        let open = encode::begin(&mut self.bytes, id);
        encode::count(&mut self.bytes, 1);
        self.places.push(Stub {
            offset: self.bytes.len() as u64 + size,
            pieces: pieces.clone(),
        });
        self.bytes.extend_from_slice(stub);
        encode::end(&mut self.bytes, open);
    }

    /// Adds a section as it is.
    fn section(&mut self, bytes: &[u8], section: &Section) {
        self.bytes.extend_from_slice(&bytes[section.whole.clone()]);
    }

    /// Adds a custom section, if it is one that is printed.
    fn custom(&mut self, bytes: &[u8], section: &Section, kind: Custom, own_name: OwnName) {
        if let Custom::Other = kind {
            let payload = &bytes[section.payload.clone()];
            let payload = own_name.apply_to_section(payload, binary::is_component(bytes));
            binary::write(&mut self.bytes, CUSTOM, &payload);
        }
    }
}

/// Custom sections by what becomes of them.
enum Custom {
    /// What is known of branches is printed with the functions.
    Hints,
    /// Not printed.
    Lost,
    Other,
}

/// Which custom section this is; `None` when it is not well-formed, of which `wasmprinter` reports the place.
fn custom(payload: &[u8]) -> Option<Custom> {
    let section = CustomSectionReader::new(BinaryReader::new(payload, 0)).ok()?;
    if binary::is_lost_in_text(section.name()) {
        return Some(Custom::Lost);
    }
    let is_readable = match section.as_known() {
        KnownCustom::BranchHints(_) => return Some(Custom::Hints),
        KnownCustom::Producers(fields) => fields.into_iter().all(|field| {
            field.is_ok_and(|field| field.values.into_iter().all(|value| value.is_ok()))
        }),
        KnownCustom::Dylink0(mut parts) => parts.all(|part| part.is_ok()),
        _ => true,
    };
    is_readable.then_some(Custom::Other)
}

//! Outlines a binary: [`outline`](fn@outline) replaces the functions and data segments of its large core modules by stubs, and leaves them to be
//! printed in pieces.

use super::encode::{self, CODE, DATA, DATA_COUNT, FUNCTIONS};
use super::limits::Thresholds;
use super::parts::{self, Job, Module, Scheduled};
use crate::binary::{self, CORE_MODULE, CUSTOM, OwnName, PREAMBLE, Section, write_number};
use std::ops::Range;
use wasmparser::{BinaryReader, CustomSectionReader, KnownCustom, Parser};

/// A binary to print in pieces.
#[derive(Debug, Default)]
pub(super) struct Outline<'a> {
    /// The binary with stubs, each printed on one line.
    pub(super) bytes: Vec<u8>,
    /// The stubs, in the order of the text.
    pub(super) stubs: Vec<Stub>,
    /// The job of each piece, in the order of the text.
    pub(super) pieces: Vec<usize>,
    /// In the order in which their pieces are needed.
    pub(super) jobs: Vec<Job>,
    pub(super) modules: Vec<Module<'a>>,
}

/// A placeholder in an outline.
#[derive(Debug)]
pub(super) struct Stub {
    /// Its offset in the outline.
    pub(super) offset: u64,
    /// The pieces that it stands for.
    pub(super) pieces: Range<usize>,
}

/// Binaries with components nested deeper than this are not outlined.
const MAX_DEPTH: usize = 100;

/// The greatest size, in bytes, of a nested core module that `wasmparser` accepts.
const MAX_MODULE: usize = 1024 * 1024 * 1024;

/// Outlines `bytes`. Returns `None` if that does not pay, or would change the printed text.
pub(super) fn outline<'a>(
    bytes: &'a [u8],
    own_name: OwnName,
    limits: &Thresholds,
) -> Option<Outline<'a>> {
    if limits.cores < 2 || bytes.len() < limits.binary {
        return None;
    }
    let mut outline = Outline::default();
    match binary::is_component(bytes) {
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
                    // Hints here would apply to the next core module.
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
        let scheduled = parts.map(|parts| self.schedule(parts, depth, limits));
        self.bytes.extend_from_slice(&encode::MODULE_PREAMBLE);
        let mut end = PREAMBLE;
        for section in binary::top_level(bytes) {
            end = section.whole.end;
            match (section.id, &scheduled) {
                (CUSTOM, _) => match custom(&bytes[section.payload.clone()])? {
                    // Unused hints would apply to the next core module.
                    Custom::Hints if scheduled.is_none() => return None,
                    kind => self.custom(bytes, &section, kind, own_name),
                },
                (_, Some(scheduled)) => self.section_of_divided(bytes, &section, scheduled),
                (_, None) => self.section(bytes, &section),
            }
        }
        (end == bytes.len()).then_some(())
    }

    /// Adds a section of a core module whose functions and data segments are printed in pieces.
    fn section_of_divided(&mut self, bytes: &[u8], section: &Section, scheduled: &Scheduled) {
        match section.id {
            // This section is not printed, and would have to contain the number of stubs.
            DATA_COUNT => {}
            FUNCTIONS if !scheduled.functions.is_empty() => {
                let open = encode::begin(&mut self.bytes, FUNCTIONS);
                write_number(&mut self.bytes, 1);
                write_number(&mut self.bytes, encode::NO_TYPE);
                encode::end(&mut self.bytes, open);
            }
            CODE if !scheduled.functions.is_empty() => {
                self.add_stub(CODE, encode::STUB_FUNCTION, 1, &scheduled.functions);
            }
            DATA if !scheduled.segments.is_empty() => {
                self.add_stub(DATA, encode::STUB_SEGMENT, 0, &scheduled.segments);
            }
            _ => self.section(bytes, section),
        }
    }

    /// Adds a section with one stub, which starts with `size` bytes for its own size.
    fn add_stub(&mut self, id: u8, stub: &[u8], size: u64, pieces: &Range<usize>) {
        let open = encode::begin(&mut self.bytes, id);
        write_number(&mut self.bytes, 1);
        self.stubs.push(Stub {
            offset: self.bytes.len() as u64 + size,
            pieces: pieces.clone(),
        });
        self.bytes.extend_from_slice(stub);
        encode::end(&mut self.bytes, open);
    }

    /// Adds a section unchanged.
    fn section(&mut self, bytes: &[u8], section: &Section) {
        self.bytes.extend_from_slice(&bytes[section.whole.clone()]);
    }

    /// Adds a custom section if it is printed.
    fn custom(&mut self, bytes: &[u8], section: &Section, kind: Custom, own_name: OwnName) {
        if let Custom::Other = kind {
            let payload = &bytes[section.payload.clone()];
            let payload = own_name.apply_to_section(payload, binary::is_component(bytes));
            binary::write(&mut self.bytes, CUSTOM, &payload);
        }
    }
}

/// The treatment of a custom section.
enum Custom {
    /// Branch hints are printed with the functions.
    Hints,
    /// Not printed.
    Lost,
    Other,
}

/// Classifies a custom section. Returns `None` for a malformed one, whose offset `wasmprinter` reports.
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

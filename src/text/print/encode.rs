//! The few pieces of the binary format that stand-ins are written with: numbers, and sections whose size is not known
//! in advance. Given the bytes so far; hands on longer ones.

use crate::binary::{self, CORE_MODULE, PREAMBLE};

/// What is in front of the first section of a core module.
pub(super) const MODULE_PREAMBLE: [u8; PREAMBLE] = *b"\0asm\x01\0\0\0";

pub(super) const TYPES: u8 = 1;

pub(super) const IMPORTS: u8 = 2;

pub(super) const FUNCTIONS: u8 = 3;

pub(super) const CODE: u8 = 10;

pub(super) const DATA: u8 = 11;

pub(super) const DATA_COUNT: u8 = 12;

/// A type that no core module has: it is printed as a number, without parameters.
pub(super) const NO_TYPE: u32 = u32::MAX;

/// The body of a function that does nothing, with its size; it is printed on one line.
pub(super) const STUB_FUNCTION: &[u8] = &[2, 0, 0x0b];

/// A passive data segment with nothing in it; it is printed on one line.
pub(super) const STUB_SEGMENT: &[u8] = &[1, 0];

/// Writes an [unsigned number](https://webassembly.github.io/spec/core/binary/values.html#integers).
pub(super) fn number(out: &mut Vec<u8>, number: u32) {
    count(out, number as usize);
}

/// Like [`number`], for counts and sizes, which have 32 bits in any binary.
pub(super) fn count(out: &mut Vec<u8>, count: usize) {
    binary::write_number(out, count);
}

/// A section that was begun, to be ended by [`end`].
pub(super) struct Open {
    payload: usize,
}

/// How many bytes a size takes where it is filled in later.
const PADDED: usize = 5;

/// Begins a section.
pub(super) fn begin(out: &mut Vec<u8>, id: u8) -> Open {
    out.push(id);
    out.extend_from_slice(&[0; PADDED]);
    Open { payload: out.len() }
}

/// Ends a section: fills in its size.
pub(super) fn end(out: &mut [u8], section: Open) {
    let mut rest = out.len() - section.payload;
    let size = &mut out[section.payload - PADDED..section.payload];
    for (at, byte) in size.iter_mut().enumerate() {
        *byte = u8::try_from(rest & 0x7f).expect("seven bits");
        if at + 1 < PADDED {
            *byte |= 0x80;
        }
        rest >>= 7;
    }
    assert!(rest == 0, "a section has less than 4 GB");
}

/// Begins a core module that nests in `depth` components, and nothing else in them. The sections to [`end`], inside
/// out, by taking them from the end.
pub(super) fn begin_module(out: &mut Vec<u8>, depth: usize) -> Vec<Open> {
    let mut sections = Vec::new();
    for level in 1..=depth {
        let is_innermost = level == depth;
        out.extend_from_slice(&binary::COMPONENT_PREAMBLE);
        let id = if is_innermost {
            CORE_MODULE
        } else {
            binary::COMPONENT
        };
        sections.push(begin(out, id));
    }
    out.extend_from_slice(&MODULE_PREAMBLE);
    sections
}

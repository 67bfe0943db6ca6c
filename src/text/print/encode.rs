//! Encodes the parts of the binary format that stubs need: numbers, and sections whose size is not known in advance.

use crate::binary::{self, CORE_MODULE, PREAMBLE};

/// The bytes in front of the first section of a core module.
pub(super) const MODULE_PREAMBLE: [u8; PREAMBLE] = *b"\0asm\x01\0\0\0";

/// The ids of sections of a core module.
pub(super) const TYPES: u8 = 1;
pub(super) const IMPORTS: u8 = 2;
pub(super) const FUNCTIONS: u8 = 3;
pub(super) const CODE: u8 = 10;
pub(super) const DATA: u8 = 11;
pub(super) const DATA_COUNT: u8 = 12;

/// A type index that no core module has. It is printed as a number, without parameters.
pub(super) const NO_TYPE: usize = u32::MAX as usize;

/// The body of an empty function, with its size. It is printed on one line.
pub(super) const STUB_FUNCTION: &[u8] = &[2, 0, 0x0b];

/// An empty passive data segment. It is printed on one line.
pub(super) const STUB_SEGMENT: &[u8] = &[1, 0];

/// The number of bytes of a size that is filled in later.
const PADDED: usize = 5;

/// Begins a section, to be ended by [`end`]. Returns where its content starts.
pub(super) fn begin(out: &mut Vec<u8>, id: u8) -> usize {
    out.push(id);
    out.extend_from_slice(&[0; PADDED]);
    out.len()
}

/// Ends the section whose content starts at `start`: fills in its size.
pub(super) fn end(out: &mut [u8], start: usize) {
    let mut rest = out.len() - start;
    let size = &mut out[start - PADDED..start];
    for (at, byte) in size.iter_mut().enumerate() {
        *byte = u8::try_from(rest & 0x7f).expect("seven bits");
        if at + 1 < PADDED {
            *byte |= 0x80;
        }
        rest >>= 7;
    }
    assert!(rest == 0, "a section has less than 4 GB");
}

/// Begins a core module nested in `depth` components without other content. Returns the open sections, to [`end`] from last to first.
pub(super) fn begin_module(out: &mut Vec<u8>, depth: usize) -> Vec<usize> {
    let mut sections = Vec::new();
    for level in 1..=depth {
        out.extend_from_slice(&binary::COMPONENT_PREAMBLE);
        let is_innermost = level == depth;
        sections.push(match is_innermost {
            true => begin(out, CORE_MODULE),
            false => begin(out, binary::COMPONENT),
        });
    }
    out.extend_from_slice(&MODULE_PREAMBLE);
    sections
}

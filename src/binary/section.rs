//! The sections of one component or core module, read and written as bytes.

use super::sort::Sort;
use std::collections::BTreeSet;
use std::ops::Range;
use wasmparser::{BinaryReader, Parser};

/// Whether `bytes` hold a component.
pub(crate) fn is_component(bytes: &[u8]) -> bool {
    Parser::is_component(bytes)
}

/// The id of a [custom section](https://webassembly.github.io/spec/core/binary/modules.html#custom-section).
pub(crate) const CUSTOM: u8 = 0;

/// The id of a [core module section](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#component-definitions) of a component.
pub(crate) const CORE_MODULE: u8 = 1;

/// The id of a component section of a component.
pub(crate) const COMPONENT: u8 = 4;

/// The id of an alias section of a component.
pub(crate) const ALIAS: u8 = 6;

/// The id of an import section of a component.
pub(super) const IMPORT: u8 = 10;

/// The id of an export section of a component.
pub(super) const EXPORT: u8 = 11;

/// The id of the section that a component or core module is.
pub(crate) fn of_definition(sort: Sort) -> u8 {
    match sort {
        Sort::CoreModule => CORE_MODULE,
        _ => COMPONENT,
    }
}

/// The id of a section of core types of a component.
const CORE_TYPE: u8 = 3;

/// The id of a type section of a component.
const TYPE: u8 = 7;

/// Whether the sections with this id of a component hold only imports, and what these can refer to.
pub(crate) fn is_in_front(id: u8) -> bool {
    matches!(id, CUSTOM | CORE_TYPE | ALIAS | TYPE | IMPORT)
}

/// One section as bytes.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) id: u8,
    /// The section with its id and size.
    pub(crate) whole: Range<usize>,
    /// The section without them.
    pub(crate) payload: Range<usize>,
}

/// The length of the bytes in front of the first section: the magic number and the version.
pub(crate) const PREAMBLE: usize = 8;

/// The version of components [in the preamble](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#component-definitions).
pub(crate) const COMPONENT_VERSION: u16 = 0x0d;

/// The bytes in front of the first section of a component.
pub(crate) const COMPONENT_PREAMBLE: [u8; PREAMBLE] = *b"\0asm\x0d\0\x01\0";

/// Returns the sections of the component or core module in `bytes`, up to the first that does not fit. Nested definitions are not entered.
pub(crate) fn top_level(bytes: &[u8]) -> impl Iterator<Item = Section> {
    let mut at = PREAMBLE;
    std::iter::from_fn(move || {
        let mut reader = BinaryReader::new(bytes.get(at..)?, at as u64);
        let id = reader.read_u8().ok()?;
        let size = reader.read_var_u32().ok()? as usize;
        let start = usize::try_from(reader.original_position()).ok()?;
        let end = start.checked_add(size).filter(|&end| end <= bytes.len())?;
        let whole = std::mem::replace(&mut at, end)..end;
        let payload = start..end;
        Some(Section { id, whole, payload })
    })
}

/// The bytes of the component that starts at `start` in the binary of a component.
pub(crate) fn nested(mut bytes: &[u8], start: u64) -> &[u8] {
    let mut start = usize::try_from(start).unwrap_or(0);
    while start > 0
        && let Some(section) = top_level(bytes).find(|section| section.payload.contains(&start))
    {
        start -= section.payload.start;
        bytes = &bytes[section.payload];
    }
    bytes
}

/// Writes a section.
pub(crate) fn write(out: &mut Vec<u8>, id: u8, payload: &[u8]) {
    write_header(out, id, payload.len());
    out.extend_from_slice(payload);
}

/// Writes a string with its length in front.
pub(crate) fn write_string(out: &mut Vec<u8>, string: &str) {
    write_number(out, string.len());
    out.extend_from_slice(string.as_bytes());
}

/// Writes the id and the [size](https://webassembly.github.io/spec/core/binary/values.html#integers) of a section.
pub(crate) fn write_header(out: &mut Vec<u8>, id: u8, size: usize) {
    out.push(id);
    write_number(out, size);
}

/// Writes an [unsigned number](https://webassembly.github.io/spec/core/binary/values.html#integers).
pub(crate) fn write_number(out: &mut Vec<u8>, number: usize) {
    let mut rest = number;
    loop {
        let low = u8::try_from(rest & 0x7f).expect("seven bits");
        rest >>= 7;
        if rest == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

/// A name for custom sections, `start` with a number behind it, that is nowhere in a binary.
pub(crate) fn marker_name(binary: &[u8], start: &str) -> String {
    let number = |at: usize| {
        let behind = &binary[at + start.len()..];
        let digits = behind.iter().take_while(|byte| byte.is_ascii_digit());
        let digits = std::str::from_utf8(&behind[..digits.count()]);
        digits.ok()?.parse().ok()
    };
    let found = memchr::memmem::find_iter(binary, start);
    let taken: BTreeSet<u64> = found.filter_map(number).collect();
    let mut free = (0..).filter(|number| !taken.contains(number));
    let free = free.next().expect("fewer numbers are taken than there are");
    format!("{start}{free}")
}

#[cfg(test)]
mod tests {
    use super::marker_name;

    #[test]
    fn the_name_is_not_among_the_bytes() {
        for bytes in ["", "unit-", "unit-0", "unit-1 unit-0"] {
            let name = marker_name(bytes.as_bytes(), "unit-");
            assert!(!bytes.contains(&name), "{bytes}");
        }
    }
}

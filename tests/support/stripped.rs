//! Binaries without what is no part of the component.

use super::sections;
use wasmparser::Parser;

/// A component or core module as text, without its custom sections.
pub(crate) fn printed_without_custom_sections(binary: &[u8]) -> String {
    wasmprinter::print_bytes(without_custom_sections(binary))
        .expect("a valid binary can be printed")
}

/// A component or core module without its custom sections, at any depth.
fn without_custom_sections(binary: &[u8]) -> Vec<u8> {
    const PREAMBLE: usize = 8;
    let is_component = Parser::is_component(binary);
    let mut stripped = binary[..PREAMBLE].to_vec();
    let mut reader = wasmparser::BinaryReader::new(&binary[PREAMBLE..], 0);
    while !reader.eof() {
        let id = reader.read_u8().expect("a valid binary");
        let size = reader.read_var_u32().expect("a valid binary");
        let payload = reader.read_bytes(size as usize).expect("a valid binary");
        let payload = match id {
            0 => continue,
            1 | 4 if is_component => without_custom_sections(payload),
            _ => payload.to_vec(),
        };
        sections::push(&mut stripped, id, &payload);
    }
    stripped
}

//! Removes the name that a component or core module gives itself from its binary. `wasmprinter` would use it for outer aliases, although
//! the parent's name has replaced it.

use crate::binary;
use std::borrow::Cow;
use wasmparser::BinaryReader;

/// Whether to keep the name that a component or core module gives itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OwnName {
    Kept,
    LeftOut,
}

impl OwnName {
    /// Returns `bytes` with or without the name.
    pub(super) fn apply(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        let is_component = binary::is_component(bytes);
        let mut stripped = Vec::new();
        let mut done = 0;
        for section in binary::top_level(bytes) {
            if section.id != binary::CUSTOM {
                continue;
            }
            let payload = &bytes[section.payload.clone()];
            if let Cow::Owned(payload) = self.apply_to_section(payload, is_component) {
                stripped.extend_from_slice(&bytes[done..section.whole.start]);
                binary::write(&mut stripped, binary::CUSTOM, &payload);
                done = section.whole.end;
            }
        }
        if done == 0 {
            return Cow::Borrowed(bytes);
        }
        stripped.extend_from_slice(&bytes[done..]);
        Cow::Owned(stripped)
    }

    /// Returns the payload of a custom section with or without the name.
    pub(super) fn apply_to_section(self, payload: &[u8], is_component: bool) -> Cow<'_, [u8]> {
        let name_section = match is_component {
            true => "component-name",
            false => "name",
        };
        let mut reader = BinaryReader::new(payload, 0);
        if self == OwnName::Kept || reader.read_string().ok() != Some(name_section) {
            return Cow::Borrowed(payload);
        }
        let mut nameless = payload[..payload.len() - reader.bytes_remaining()].to_vec();
        match keep_names_of_parts(reader, &mut nameless) {
            true => Cow::Owned(nameless),
            false => Cow::Borrowed(payload),
        }
    }
}

/// Copies the subsections of a name section, except the name of the definition itself, up to the first malformed one. Returns whether
/// anything was left out.
fn keep_names_of_parts(mut reader: BinaryReader<'_>, payload: &mut Vec<u8>) -> bool {
    let mut has_name = false;
    while !reader.eof() {
        let subsection = (|| {
            let id = reader.read_u8()?;
            let size = reader.read_var_u32()?;
            Ok::<_, wasmparser::Error>((id, reader.read_bytes(size as usize)?))
        })();
        match subsection {
            Ok((0, _)) => has_name = true,
            Ok((id, names)) => binary::write(payload, id, names),
            Err(_) => return true,
        }
    }
    has_name
}

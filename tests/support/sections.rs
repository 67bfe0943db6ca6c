//! Binaries, written section by section.

/// The number of a component's section that defines a component.
const COMPONENT: u8 = 4;

/// A component that defines others, so that their types are known to one validation.
pub(crate) fn defining<const COUNT: usize>(components: [&[u8]; COUNT]) -> Vec<u8> {
    let mut around = b"\0asm\x0d\0\x01\0".to_vec();
    for component in components {
        push(&mut around, COMPONENT, component);
    }
    around
}

/// Adds a section to a binary.
pub(crate) fn push(binary: &mut Vec<u8>, id: u8, payload: &[u8]) {
    binary.push(id);
    let mut rest = payload.len();
    while rest > 0x7f {
        binary.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    binary.push(rest as u8);
    binary.extend(payload);
}

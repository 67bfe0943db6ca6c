//! What the outermost component of a binary imports and exports.

use wasmparser::{ComponentExport, ComponentImport, Parser, Payload};

/// The imports, with their attributes, in order.
pub(crate) fn imports(binary: &[u8]) -> Vec<ComponentImport<'_>> {
    let sections = payloads(binary).filter_map(|payload| match payload {
        Payload::ComponentImportSection(section) => Some(section),
        _ => None,
    });
    let imports = sections.flatten();
    imports.map(|import| import.expect("it is valid")).collect()
}

/// The exports, in order.
pub(crate) fn exports(binary: &[u8]) -> Vec<ComponentExport<'_>> {
    let sections = payloads(binary).filter_map(|payload| match payload {
        Payload::ComponentExportSection(section) => Some(section),
        _ => None,
    });
    let exports = sections.flatten();
    exports.map(|export| export.expect("it is valid")).collect()
}

/// The payloads outside of nested definitions.
fn payloads(binary: &[u8]) -> impl Iterator<Item = Payload<'_>> {
    let mut depth = 0;
    let payloads = Parser::new(0).parse_all(binary);
    payloads.filter_map(move |payload| {
        let payload = payload.expect("it is valid");
        match payload {
            Payload::Version { .. } => depth += 1,
            Payload::End(_) => depth -= 1,
            _ => {}
        }
        (depth == 1).then_some(payload)
    })
}

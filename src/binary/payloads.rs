//! The walk over all payloads of a binary, those of nested components and core modules included.

use wasmparser::{Chunk, Error, Parser, Payload};

/// Calls `see` with every section of the component or core module in `bytes`, and of those nested in it, with the
/// depth of nesting. Function bodies are skipped.
pub(crate) fn each_section<'a>(
    bytes: &'a [u8],
    mut see: impl FnMut(Payload<'a>, usize) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut parser = Parser::new(0);
    let mut outer: Vec<Parser> = Vec::new();
    let mut rest = bytes;
    loop {
        let (payload, consumed) = match parser.parse(rest, true)? {
            Chunk::Parsed { payload, consumed } => (payload, consumed),
            Chunk::NeedMoreData(_) => unreachable!("the parser was told that this is all"),
        };
        rest = &rest[consumed..];
        match &payload {
            Payload::CodeSectionStart { size, .. } => {
                parser.skip_section();
                rest = rest.get(*size as usize..).unwrap_or_default();
            }
            Payload::ModuleSection { parser: inner, .. }
            | Payload::ComponentSection { parser: inner, .. } => {
                outer.push(std::mem::replace(&mut parser, inner.clone()));
            }
            _ => {}
        }
        let is_end = matches!(payload, Payload::End(_));
        see(payload, outer.len() + 1)?;
        if is_end {
            match outer.pop() {
                Some(next) => parser = next,
                None => return Ok(()),
            }
        }
    }
}

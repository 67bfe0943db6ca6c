//! The entries: each prints a binary, as a file or as a definition in another text.

use super::cores;
use super::limits::{Tally, Thresholds};
use super::outline;
use super::page::{self, Failure, Placement};
use crate::binary::OwnName;
use std::io::{self, Write};

/// Prints the component or core module in `bytes` as a file.
///
/// # Errors
///
/// Returns the reason if `wasmprinter` cannot print it.
pub(crate) fn print_to_string(bytes: &[u8]) -> Result<String, String> {
    let mut out = Vec::new();
    print_to_writer(bytes, &mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).expect("wasmprinter writes UTF-8"))
}

/// Like [`print_to_string`], but writes to `out`.
///
/// # Errors
///
/// If writing fails, or with [`io::ErrorKind::InvalidData`] if the binary cannot be printed.
pub(crate) fn print_to_writer(bytes: &[u8], out: &mut dyn Write) -> io::Result<()> {
    print(bytes, Placement::FILE, &Thresholds::default(), out)
}

/// Prints the component or core module in `bytes` as a definition: with `header` instead of its own `(component $id`, `line` (a line
/// ending and the indentation) at the start of each line except the first, and no newline at the end.
///
/// # Errors
///
/// Like [`print_to_writer`].
pub(crate) fn print_definition(
    bytes: &[u8],
    header: &str,
    line: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let placement = Placement {
        header: Some(header),
        line,
    };
    print(bytes, placement, &Thresholds::default(), out)
}

pub(super) fn print(
    bytes: &[u8],
    placement: Placement<'_>,
    limits: &Thresholds,
    out: &mut dyn Write,
) -> io::Result<()> {
    let own_name = match placement.header {
        Some(_) => OwnName::LeftOut,
        None => OwnName::Kept,
    };
    let mut out = Tally::new(out);
    if let Some(outline) = outline::outline(bytes, own_name, limits) {
        match cores::print(&outline, placement, limits, &mut out) {
            Ok(()) => return Ok(()),
            Err(Failure::Write(error)) => return Err(error),
            // Printing as a whole either succeeds, or reports offsets in this binary instead of its outline.
            Err(Failure::Print(_)) => out.skipped = std::mem::take(&mut out.written),
        }
    }
    let mut no_pieces = |_, _: &mut dyn Write| Ok(());
    let bytes = own_name.apply(bytes);
    let printed = page::outlined(&bytes, &[], placement, &mut no_pieces, &mut out);
    printed.map_err(|failure| match failure {
        Failure::Write(error) => error,
        Failure::Print(why) => io::Error::new(io::ErrorKind::InvalidData, why),
    })
}

//! Binaries as text, by `wasmprinter`: placed inside another text, under another name, and without the custom
//! sections that turn wrong in text.

use crate::sections;
use std::borrow::Cow;
use std::io::{self, Write};
use wasmparser::BinaryReader;
use wasmprinter::{Config, Print};

/// Prints the component or core module in `bytes` as a file of its own.
///
/// # Errors
///
/// When `wasmprinter` cannot print it; says why.
pub(crate) fn to_string(bytes: &[u8]) -> Result<String, String> {
    let mut out = Vec::new();
    to_writer(bytes, &mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).expect("wasmprinter writes UTF-8"))
}

/// Like [`to_string`], in a stream.
///
/// # Errors
///
/// When writing fails, or with [`io::ErrorKind::InvalidData`] when the binary cannot be printed.
pub(crate) fn to_writer(bytes: &[u8], out: &mut dyn Write) -> io::Result<()> {
    let mut printer = Nested::new(out, "");
    print(bytes, &mut printer)?;
    printer.out.write_all(printer.buffer.as_bytes())
}

/// Prints the component or core module in `bytes` as a definition: `header` in place of its own `(component $id`,
/// and `indentation` at the start of each line but the first. No newline follows.
///
/// # Errors
///
/// As [`to_writer`].
pub(crate) fn definition(
    bytes: &[u8],
    header: &str,
    indentation: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(header.as_bytes())?;
    let mut printer = Nested::new(out, indentation);
    printer.is_in_header = true;
    print(&without_name(bytes), &mut printer)?;
    // With its name gone, a definition on one line is nothing but a header, and its parenthesis is still to close.
    let is_one_line = printer.is_in_header;
    let rest = if is_one_line {
        ")"
    } else {
        let end = printer
            .buffer
            .rfind(')')
            .expect("a definition ends in a parenthesis");
        &printer.buffer[..=end]
    };
    printer.out.write_all(rest.as_bytes())
}

fn print(bytes: &[u8], printer: &mut Nested<'_>) -> io::Result<()> {
    let printed = Config::new().print(bytes, printer);
    match printer.failure.take() {
        Some(failure) => Err(failure),
        None => printed
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, format!("{error:#}"))),
    }
}

/// So much is collected before it is written: `wasmprinter` prints a few bytes at a time.
const BUFFER: usize = 1 << 16;

/// Where `wasmprinter` prints to.
struct Nested<'a> {
    out: &'a mut dyn Write,
    indentation: &'a str,
    /// The first line is not wanted where another header is in its place.
    is_in_header: bool,
    /// What was printed and not yet written: at least the last line.
    buffer: String,
    failure: Option<io::Error>,
}

impl<'a> Nested<'a> {
    fn new(out: &'a mut dyn Write, indentation: &'a str) -> Nested<'a> {
        Nested {
            out,
            indentation,
            is_in_header: false,
            buffer: String::with_capacity(BUFFER + BUFFER / 4),
            failure: None,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        let written = self.out.write_all(self.buffer.as_bytes());
        self.buffer.clear();
        written.map_err(|error| {
            // `wasmprinter` wraps errors; the kind, a closed pipe say, is wanted as it was.
            let kind = error.kind();
            self.failure.get_or_insert(error);
            kind.into()
        })
    }
}

impl Print for Nested<'_> {
    fn write_str(&mut self, text: &str) -> io::Result<()> {
        self.buffer.push_str(text);
        Ok(())
    }

    fn newline(&mut self) -> io::Result<()> {
        if self.is_in_header {
            // The newline behind a whole definition is no end of a header.
            self.is_in_header = self.buffer.ends_with(')');
            self.buffer.clear();
            if self.is_in_header {
                return Ok(());
            }
        }
        if self.buffer.len() >= BUFFER {
            self.flush()?;
        }
        self.buffer.push('\n');
        self.buffer.push_str(self.indentation);
        Ok(())
    }

    fn print_custom_section(&mut self, name: &str, _: u64, _: &[u8]) -> io::Result<bool> {
        Ok(sections::is_lost_in_text(name))
    }
}

/// `bytes` without the name that the component or core module gives itself.
///
/// `wasmprinter` would use it for outer aliases, where the name that the parent gives has taken its place.
fn without_name(bytes: &[u8]) -> Cow<'_, [u8]> {
    let name_section = match sections::is_component(bytes) {
        true => "component-name",
        false => "name",
    };
    let mut stripped = Vec::new();
    let mut done = 0;
    for section in sections::top_level(bytes) {
        if section.id != sections::CUSTOM {
            continue;
        }
        let mut reader = BinaryReader::new(&bytes[section.payload.clone()], 0);
        if reader.read_string().ok() != Some(name_section) {
            continue;
        }
        let prefix = reader.range().end as usize - reader.bytes_remaining();
        let mut payload = bytes[section.payload.start..section.payload.start + prefix].to_vec();
        let has_name = keep_names_of_parts(reader, &mut payload);
        if has_name {
            stripped.extend_from_slice(&bytes[done..section.whole.start]);
            sections::write(&mut stripped, sections::CUSTOM, &payload);
            done = section.whole.end;
        }
    }
    if done == 0 {
        return Cow::Borrowed(bytes);
    }
    stripped.extend_from_slice(&bytes[done..]);
    Cow::Owned(stripped)
}

/// Copies the subsections of a name section that are not about the definition as a whole, up to the first that cannot be read.
/// Whether anything was left out.
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
            Ok((id, names)) => sections::write(payload, id, names),
            Err(_) => return true,
        }
    }
    has_name
}

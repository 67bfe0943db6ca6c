//! A [`Lock`] as [TOML](https://toml.io): written, and read again.

use super::lock::{Entry, Lock};
use crate::diagnostics::{self, Diagnostic, Files, Report, Span};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<E> {
    version: u32,
    #[serde(default = "Vec::new", rename = "file")]
    files: Vec<E>,
}

/// The only version of the form that there is.
const VERSION: u32 = 1;

const COMMENT: &str = "# Written by `inline --lock`; `--locked` holds a bundle against it.\n\n";

impl Lock {
    /// The lock as TOML: a table for each import of a file, in the order of the importing files and the names.
    pub fn to_toml(&self) -> String {
        let mut toml = format!("{COMMENT}version = {VERSION}\n");
        for file in &self.files {
            let [importer, specifier, path, integrity] =
                [&file.importer, &file.specifier, &file.path, &file.integrity].map(quoted);
            toml.push_str(&format!(
                "\n[[file]]\nimporter = {importer}\nspecifier = {specifier}\npath = {path}\nintegrity = {integrity}\n"
            ));
        }
        toml
    }

    /// Reads a lock from TOML.
    ///
    /// # Errors
    ///
    /// When it is none, or two of its entries contradict each other or are for one import; says why.
    pub fn from_toml(text: &str) -> Result<Lock, String> {
        read(text).map_err(|fault| {
            let line = |offset| text[..offset].matches('\n').count() + 1;
            let places = fault.places.iter().map(|place| line(place.start));
            let lines: Vec<String> = places.map(|line| line.to_string()).collect();
            match lines.as_slice() {
                [] => fault.why,
                [line] => format!("{} (line {line})", fault.why),
                lines => format!("{} (lines {})", fault.why, lines.join(" and ")),
            }
        })
    }

    /// Like [`from_toml`](Lock::from_toml), for a file called `name`, with the places of faults.
    ///
    /// # Errors
    ///
    /// As [`from_toml`](Lock::from_toml).
    pub fn from_file(name: &str, text: &str) -> Result<Lock, Report> {
        read(text).map_err(|fault| {
            let mut files = Files::default();
            let file = files.add(name.to_owned());
            files.set_text(file, text.into());
            let headline = format!("`{name}` is not a lock file: {}", fault.why);
            let mut error = Diagnostic::error("malformed-lock", headline);
            for (index, place) in fault.places.into_iter().enumerate() {
                let label = if index == 0 { "" } else { "the other is here" };
                error = error.at(Span::new(file, place), label);
            }
            Report::new(vec![error], files)
        })
    }
}

/// Writes a text as a string on one line. The strings of JSON are strings of TOML, too.
fn quoted(text: &String) -> String {
    let json = serde_json::to_string(text).expect("a string can be written");
    diagnostics::escaped_json(json)
}

/// Why a text is no lock.
struct Fault {
    why: String,
    places: Vec<Range<usize>>,
}

fn read(text: &str) -> Result<Lock, Fault> {
    let document: Document<Spanned<Entry>> = toml::from_str(text).map_err(|error| Fault {
        why: error.message().to_owned(),
        places: error.span().into_iter().collect(),
    })?;
    if document.version != VERSION {
        return Err(Fault {
            why: format!("its version is {}, not {VERSION}", document.version),
            places: Vec::new(),
        });
    }
    let mut by_import = BTreeMap::new();
    let mut by_path: BTreeMap<&str, &Spanned<Entry>> = BTreeMap::new();
    for entry in &document.files {
        let Entry {
            importer,
            specifier,
            path,
            integrity,
        } = entry.get_ref();
        let clash = |why: String, other: &Spanned<Entry>| Fault {
            why,
            places: vec![entry.span(), other.span()],
        };
        if let Some(other) = by_import.insert((importer, specifier), entry) {
            let why = format!("it has two entries for `{specifier}` in `{importer}`");
            return Err(clash(why, other));
        }
        let other = by_path.insert(path, entry);
        if let Some(other) = other.filter(|other| other.get_ref().integrity != *integrity) {
            return Err(clash(format!("it has two hashes for `{path}`"), other));
        }
    }
    let entries = document.files.into_iter().map(Spanned::into_inner);
    Ok(Lock::new(entries))
}

//! The names and texts of all input files, and ranges in them. Diagnostics and imports point at input with a [`Span`].

use std::ops::Range;
use std::sync::Arc;

/// Identifies one of the [`Files`] of a run. Ids are ordered by discovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A half-open range of bytes in one file, text or binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file that contains the range.
    pub file: FileId,
    /// The offset of the first byte, from 0.
    pub start: usize,
    /// The offset behind the last byte.
    pub end: usize,
}

impl Span {
    pub(crate) fn new(file: FileId, range: Range<usize>) -> Span {
        Span {
            file,
            start: range.start,
            end: range.end,
        }
    }

    /// Returns the range without the file.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// The names and texts of a run's input files, to render diagnostics with.
#[derive(Clone, Debug, Default)]
pub struct Files(Vec<NamedFile>);

#[derive(Clone, Debug)]
struct NamedFile {
    name: String,
    text: Option<Arc<str>>,
}

impl Files {
    pub(crate) fn add(&mut self, name: String) -> FileId {
        let file = self.next();
        self.0.push(NamedFile { name, text: None });
        file
    }

    /// The id of the next file to be added.
    pub(crate) fn next(&self) -> FileId {
        FileId(u32::try_from(self.0.len()).expect("fewer than 2^32 files are read"))
    }

    pub(crate) fn set_text(&mut self, file: FileId, text: Arc<str>) {
        self.0[file.0 as usize].text = Some(text);
    }

    /// The path by which the file was first requested. It is relative to the working directory if the parent's path is.
    pub fn name(&self, file: FileId) -> &str {
        &self.0[file.0 as usize].name
    }

    /// The text of the file; `None` for a binary.
    pub fn text(&self, file: FileId) -> Option<&str> {
        self.0[file.0 as usize].text.as_deref()
    }
}

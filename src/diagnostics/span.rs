//! Places in files: the names and texts of all files that were read, and ranges in them.
//!
//! Everything that points at input (a diagnostic, an import) does so with a [`Span`].

use std::ops::Range;
use std::sync::Arc;

/// One file among the [`Files`] of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A half-open range of bytes in one file.
///
/// In a text file the bytes are those of its text, in a binary file those of the binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file that the range is in.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
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

    /// The range of bytes, without the file.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// The files that a run has read, for showing diagnostics.
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

    /// The file that is added next.
    pub(crate) fn next(&self) -> FileId {
        FileId(u32::try_from(self.0.len()).expect("fewer than 2^32 files are read"))
    }

    pub(crate) fn set_text(&mut self, file: FileId, text: Arc<str>) {
        self.0[file.0 as usize].text = Some(text);
    }

    /// The name under which the file was asked for: a path, relative to where the run started if the parent's was.
    pub fn name(&self, file: FileId) -> &str {
        &self.0[file.0 as usize].name
    }

    /// The text of the file; `None` for a binary.
    pub fn text(&self, file: FileId) -> Option<&str> {
        self.0[file.0 as usize].text.as_deref()
    }
}

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
    /// Of a generated text, the start of each part, with the range of an input that it stands for.
    origins: Vec<(usize, Span)>,
}

impl Files {
    pub(crate) fn add(&mut self, name: String) -> FileId {
        let file = self.next();
        self.0.push(NamedFile {
            name,
            text: None,
            origins: Vec::new(),
        });
        file
    }

    /// The id of the next file to be added.
    pub(crate) fn next(&self) -> FileId {
        FileId(u32::try_from(self.0.len()).expect("fewer than 2^32 files are read"))
    }

    pub(crate) fn set_text(&mut self, file: FileId, text: Arc<str>) {
        self.0[file.0 as usize].text = Some(text);
    }

    /// Marks the text of a file as generated. `origins` are in the order of the text.
    pub(crate) fn set_origins(&mut self, file: FileId, origins: Vec<(usize, Span)>) {
        self.0[file.0 as usize].origins = origins;
    }

    /// The range of an input that `span` stands for: itself, unless its file is generated.
    pub(super) fn origin(&self, span: Span) -> Span {
        let file = self.0.get(span.file.0 as usize);
        let origins = file.map_or(&[][..], |file| &file.origins);
        let behind = origins.partition_point(|(start, _)| *start <= span.start);
        match behind.checked_sub(1) {
            Some(part) => origins[part].1,
            None => span,
        }
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

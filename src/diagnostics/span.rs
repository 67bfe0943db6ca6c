//! The names and texts of all input files, and ranges in them. Diagnostics and imports point at input with a [`Span`].

use std::ops::Range;
use std::path::Path;
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

    /// Returns the line and column of the first byte; `None` in a binary.
    ///
    /// ```
    /// use inline::{Memory, Options, Position};
    ///
    /// let parent = "(component\n  (import \"./child.wat\" (component)))";
    /// let report = inline::bundle_source("parent.wat", parent, &Memory::new(), &Options::default())
    ///     .expect_err("there is no such file");
    /// let span = report.diagnostics()[0].labels[0].span;
    /// assert_eq!(span.start_position(report.files()), Some(Position { line: 2, column: 11 }));
    /// ```
    pub fn start_position(self, files: &Files) -> Option<Position> {
        Some(position(files.text(self.file)?, self.start))
    }

    /// Returns the line and column behind the last byte; `None` in a binary.
    pub fn end_position(self, files: &Files) -> Option<Position> {
        Some(position(files.text(self.file)?, self.end))
    }
}

/// A line of a text, and a column in it. Both count from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The number of the line.
    pub line: usize,
    /// The number of the character in the line.
    pub column: usize,
}

/// Returns the position of the byte at `offset`. An offset behind the end counts as the end.
fn position(text: &str, offset: usize) -> Position {
    let offset = on_characters(text, offset..offset).start;
    Position {
        line: line(text, offset),
        column: text[line_start(text, offset)..offset].chars().count() + 1,
    }
}

/// Returns the start of the line that contains `offset`.
pub(super) fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Returns the number, from 1, of the line that contains `offset`.
pub(super) fn line(text: &str, offset: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..offset]).count() + 1
}

/// Widens `range` to whole characters and limits it to the text.
pub(super) fn on_characters(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// The names and texts of a run's input files, to render diagnostics with.
#[derive(Clone, Debug, Default)]
pub struct Files(Vec<NamedFile>);

#[derive(Clone, Debug)]
struct NamedFile {
    name: String,
    text: Option<Arc<str>>,
    /// The parts of a generated text, in their order.
    origins: Vec<Origin>,
}

/// A part of a generated text.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    pub(crate) start: usize,
    /// The range of an input that it stands for.
    pub(crate) span: Span,
    /// Whether it is the text of that range.
    pub(crate) is_same: bool,
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

    /// Marks the text of a file as generated.
    pub(crate) fn set_origins(&mut self, file: FileId, origins: Vec<Origin>) {
        self.0[file.0 as usize].origins = origins;
    }

    /// The first form of the file with this name, or the start of a binary; adds the file if it is new.
    pub(crate) fn start_of(&mut self, path: &Path) -> Span {
        let name = path.display().to_string();
        let known = self.0.iter().position(|file| file.name == name);
        let known = known.and_then(|file| Some(FileId(u32::try_from(file).ok()?)));
        let file = known.unwrap_or_else(|| self.add(name));
        let form = self.text(file).and_then(|text| text.find("(component"));
        let form = form.map(|open| open + 1..open + "(component".len());
        Span::new(file, form.unwrap_or_default())
    }

    /// The range of an input that `span` stands for, and whether it has the same text: itself, unless its file is generated.
    pub(super) fn origin(&self, span: Span) -> (Span, bool) {
        let file = self.0.get(span.file.0 as usize);
        let origins = file.map_or(&[][..], |file| &file.origins);
        let behind = origins.partition_point(|part| part.start <= span.start);
        let Some(part) = behind.checked_sub(1).map(|part| &origins[part]) else {
            return (span, true);
        };
        if !part.is_same {
            return (self.origin(part.span).0, false);
        }
        let start = part.span.start + span.start - part.start;
        let end = start + (span.end - span.start);
        let within = start..end.min(part.span.end).max(start);
        let (origin, is_same) = self.origin(Span::new(part.span.file, within));
        (origin, is_same && end <= part.span.end)
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

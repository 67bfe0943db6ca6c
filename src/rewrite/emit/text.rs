//! The bundle as text, in a stream: the parent's own bytes, with the units' bytes in between, indented to where they stand.

use crate::diagnostics;
use crate::graph::{self, Graph, Unit, UnitId};
use crate::resolve;
use crate::rewrite::ascription::Ascription;
use crate::rewrite::edit::{Edit, Replacement};
use crate::rewrite::plan::Rewrite;
use crate::source::{Root, SelfReference, SourceForm, TextSource};
use crate::text::{self, Piece};
use std::io::Write;
use std::ops::Range;
use std::{fmt, io};
use wast::lexer::TokenKind;

/// Writes the bundle of the whole graph, with `notes` in front of the definitions that they are of. How many bytes come from each unit.
///
/// # Errors
///
/// When writing fails.
pub(crate) fn write_text(
    rewrite: &Rewrite,
    notes: &Notes,
    out: &mut dyn Write,
) -> io::Result<Vec<u64>> {
    let mut out = Tally::new(rewrite.graph.units.len(), out);
    let parent = &rewrite.graph.units[0].source;
    match &parent.form {
        SourceForm::Binary(binary) => text::print_to_writer(&binary.bytes, &mut out)?,
        SourceForm::Text(text) => {
            let mut writer = Writer {
                rewrite,
                notes,
                out: &mut out,
            };
            let place = Context::outermost(text);
            writer.pieces(0, text, 0..text.text.len(), &place)?;
        }
    }
    Ok(out.counts)
}

struct Writer<'a, 'o> {
    rewrite: &'a Rewrite,
    notes: &'a Notes,
    out: &'a mut Tally<'o>,
}

/// How a generated line starts: with the ending of the one in front of it, and white space.
struct Line {
    newline: &'static str,
    indentation: String,
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.newline, self.indentation)
    }
}

/// Where a text is written into another.
struct Context {
    /// The identifier that the outermost definition of the text has there.
    id: Option<String>,
    /// The start of each generated line. Its white space is in front of each line but the first.
    line: Line,
    /// White space that each line has in the text's own file, and loses.
    own: String,
    /// Whether all lines of the text end as generated ones.
    is_generated: bool,
}

impl Context {
    fn outermost(text: &TextSource) -> Context {
        Context {
            id: None,
            line: Line {
                newline: text.newline(),
                indentation: String::new(),
            },
            own: String::new(),
            is_generated: false,
        }
    }

    /// Where a line of a definition starts `line`.
    fn within(text: &TextSource, id: Option<String>, line: &Line) -> Context {
        let own = match &text.root {
            Root::Form { range, .. } => text::indentation(&text.text, range.start).to_owned(),
            Root::Fields => String::new(),
        };
        Context {
            id,
            line: Line {
                newline: text.own_newline.unwrap_or(line.newline),
                indentation: line.indentation.clone(),
            },
            own,
            is_generated: text.own_newline.is_none(),
        }
    }

    /// How a generated line with this `indentation` in the text starts here.
    fn line(&self, indentation: &str) -> Line {
        let own = common(indentation, &self.own);
        Line {
            newline: self.line.newline,
            indentation: format!("{}{}", self.line.indentation, &indentation[own..]),
        }
    }
}

/// The length of the white space that `line` and `own` start with alike.
fn common(line: &str, own: &str) -> usize {
    let same = line.bytes().zip(own.bytes()).take_while(|(a, b)| a == b);
    same.take_while(|(a, _)| matches!(a, b' ' | b'\t')).count()
}

impl Writer<'_, '_> {
    /// Writes the part `within` of a unit's text, edited.
    fn pieces(
        &mut self,
        unit: UnitId,
        text: &TextSource,
        within: Range<usize>,
        place: &Context,
    ) -> io::Result<()> {
        let edits = self.rewrite.edits(unit);
        let edits = edits.expect("every text has a list of edits");
        // If the last definition ended in a line comment, which would swallow the rest of its line: the start of the next line.
        let mut after_comment: Option<Line> = None;
        for piece in edits.pieces(within) {
            if let Some(starts_line) = starts_line(text, &piece)
                && let Some(line) = after_comment.take()
                && !starts_line
            {
                write!(self.out, "{line}")?;
            }
            match piece {
                Piece::Kept(range) => self.lines(&text.text[range], place)?,
                Piece::New(_, Edit::OwnName | Edit::Dropped) => {}
                Piece::New(_, Edit::Text(text)) => self.lines(text, place)?,
                Piece::New(_, Edit::SelfReference(reference)) => {
                    self.self_reference(reference, place)?;
                }
                Piece::New(range, Edit::TypeOpening(in_front, opening)) => {
                    let line = place.line(text::indentation(&text.text, range.start));
                    self.in_front(in_front, &line, place)?;
                    self.out.write_all(opening.as_bytes())?;
                }
                Piece::New(_, Edit::Replacement(definition)) => {
                    after_comment = self.replacement(unit, definition, place)?;
                }
            }
        }
        Ok(())
    }

    /// Writes the replacement of an import in the text of the unit `user`. Returns how the next line starts if it ended in a line comment.
    fn replacement(
        &mut self,
        user: UnitId,
        definition: &Replacement,
        place: &Context,
    ) -> io::Result<Option<Line>> {
        let line = place.line(&definition.indentation);
        self.in_front(&definition.in_front, &line, place)?;
        let ends_in_comment = match &definition.ascription {
            None => self.definition(user, definition, 0, &line)?,
            Some(ascription) => {
                self.ascribed(user, definition, ascription, &line)?;
                false
            }
        };
        for behind in &definition.behind {
            write!(self.out, "{line}{behind}")?;
        }
        let ends_in_comment = ends_in_comment && definition.behind.is_empty();
        Ok(ends_in_comment.then_some(line))
    }

    /// Writes lines of a text, each but the first indented to `place`.
    fn lines(&mut self, text: &str, place: &Context) -> io::Result<()> {
        let prefix = &place.line.indentation;
        if prefix.is_empty() && place.own.is_empty() && !place.is_generated {
            return self.out.write_all(text.as_bytes());
        }
        let mut lines = text.split_inclusive('\n');
        if let Some(first) = lines.next() {
            self.line(first, place)?;
        }
        for line in lines {
            let mut own = 0;
            if !matches!(line, "\n" | "\r\n") {
                self.out.write_all(prefix.as_bytes())?;
                own = common(line, &place.own);
            }
            self.line(&line[own..], place)?;
        }
        if text.ends_with('\n') {
            // The rest is the start of a line, even if it starts with nothing.
            self.out.write_all(prefix.as_bytes())?;
        }
        Ok(())
    }

    /// Writes a line, which ends as lines do at `place`, if it has an end.
    fn line(&mut self, line: &str, place: &Context) -> io::Result<()> {
        match line.strip_suffix('\n') {
            Some(line) if place.is_generated => {
                write!(self.out, "{line}{}", place.line.newline)
            }
            _ => self.out.write_all(line.as_bytes()),
        }
    }

    /// Names the outermost definition by the name that it has here, or by how far out it is where that name means another.
    fn self_reference(&mut self, reference: &SelfReference, place: &Context) -> io::Result<()> {
        match &place.id {
            Some(id) if !reference.passed.contains(id) => {
                let id = text::identifier(id);
                self.out.write_all(id.as_bytes())
            }
            _ => write!(self.out, "{}", reference.depth),
        }
    }

    /// Writes the lines in front of a definition.
    fn in_front(&mut self, lines: &[String], next: &Line, place: &Context) -> io::Result<()> {
        for line in lines {
            self.lines(line, place)?;
            write!(self.out, "{next}")?;
        }
        Ok(())
    }

    /// Writes a definition in the text of the unit `user`, inside of `ascriptions` components that are not there, or an alias of it.
    /// Whether it ended in a line comment.
    fn definition(
        &mut self,
        user: UnitId,
        definition: &Replacement,
        ascriptions: usize,
        line: &Line,
    ) -> io::Result<bool> {
        let placement = self.rewrite.placement();
        if !placement.is_defined_at(definition.unit, user, definition.at) {
            let count = placement.depth(user) + definition.depth + ascriptions - 1;
            let id = text::identifier(self.rewrite.shared_id(definition.unit));
            let (keyword, names) = (definition.sort.keyword(), &definition.names);
            write!(self.out, "(alias outer {count} {id} ({keyword}{names}))")?;
            return Ok(false);
        }
        let user = self.out.switch(definition.unit);
        let ends_in_comment = self.unit(definition, line)?;
        self.out.switch(user);
        Ok(ends_in_comment)
    }

    /// Writes the definition of a unit. Whether it ended in a line comment.
    fn unit(&mut self, definition: &Replacement, line: &Line) -> io::Result<bool> {
        if let Some(note) = self.notes.on(definition.unit) {
            write!(self.out, "{note}{line}")?;
        }
        let unit = &self.rewrite.graph.units[definition.unit];
        let header = definition.header();
        let text = match &unit.source.form {
            SourceForm::Binary(binary) => {
                text::print_definition(&binary.bytes, &header, &line.to_string(), self.out)?;
                return Ok(false);
            }
            SourceForm::Text(text) => text,
        };
        let mut place = Context::within(text, definition.id.clone(), line);
        match &text.root {
            Root::Form { range, keyword, .. } => {
                self.before(text, 0..range.start, &place)?;
                self.before(text, range.start + 1..keyword.start, &place)?;
                self.out.write_all(header.as_bytes())?;
                self.pieces(definition.unit, text, keyword.end..range.end, &place)?;
                self.behind(text, range.end, &place)
            }
            Root::Fields => {
                write!(self.out, "{header}{line}  ")?;
                place.line.indentation.push_str("  ");
                self.lines(text.text.trim(), &place)?;
                write!(self.out, "{line})")?;
                Ok(false)
            }
        }
    }

    /// Writes a definition with its ascription around it.
    fn ascribed(
        &mut self,
        user: UnitId,
        definition: &Replacement,
        ascription: &Ascription,
        line: &Line,
    ) -> io::Result<()> {
        let inner = Line {
            newline: line.newline,
            indentation: format!("{}  ", line.indentation),
        };
        write!(self.out, "{}{inner}", ascription.header)?;
        self.definition(user, definition, 1, &inner)?;
        for field in &ascription.inside {
            write!(self.out, "{inner}{field}")?;
        }
        write!(self.out, "{line})")
    }

    /// Writes the comments in front of the outermost definition of a text, or of its keyword, and the separator behind them.
    fn before(
        &mut self,
        text: &TextSource,
        range: Range<usize>,
        place: &Context,
    ) -> io::Result<()> {
        let comments = text.text[range].trim();
        if comments.is_empty() {
            return Ok(());
        }
        self.lines(comments, place)?;
        write!(self.out, "{}", place.line)
    }

    /// Writes the comments behind the outermost definition of a text. Whether they end in a line comment.
    fn behind(&mut self, text: &TextSource, start: usize, place: &Context) -> io::Result<bool> {
        let comments = text.text[start..].trim_end();
        self.lines(comments, place)?;
        let tokens = text::lex(&text.text, start);
        let last = tokens
            .filter(|token| token.kind != TokenKind::Whitespace)
            .last();
        Ok(last.is_some_and(|token| token.kind == TokenKind::LineComment))
    }
}

/// Whether the first thing written for a piece of a text is a newline; `None` if nothing is written.
fn starts_line(text: &TextSource, piece: &Piece<'_, Edit>) -> Option<bool> {
    let written = match piece {
        Piece::Kept(range) => &text.text[range.clone()],
        Piece::New(_, Edit::Text(text)) => text,
        Piece::New(_, Edit::OwnName | Edit::Dropped) => "",
        Piece::New(_, Edit::SelfReference(_) | Edit::TypeOpening(..)) => return Some(false),
        Piece::New(_, Edit::Replacement(definition)) => {
            let first = definition.in_front.first();
            return Some(first.is_some_and(String::is_empty));
        }
    };
    let line = written.trim_start_matches([' ', '\t']);
    (!written.is_empty()).then_some(line.starts_with('\n') || line.starts_with("\r\n"))
}

/// The comment in front of the definition of each unit; `None` for units that are not whole files.
#[derive(Debug, Default)]
pub(crate) struct Notes(Vec<Option<String>>);

impl Notes {
    /// Creates the comments for the units of `graph`.
    pub(crate) fn of(graph: &Graph) -> Notes {
        let note = |unit: &Unit| {
            let path = graph::from_parent(graph, unit.path());
            let integrity = resolve::integrity_of(unit.bytes_of_file());
            format!(";; {} {integrity}", diagnostics::escape_line(&path))
        };
        let notes = (graph.units.iter()).map(|unit| unit.is_file().then(|| note(unit)));
        Notes(notes.collect())
    }

    /// Returns the comment for a unit.
    pub(crate) fn on(&self, unit: UnitId) -> Option<&str> {
        self.0.get(unit)?.as_deref()
    }
}

/// A writer that forwards to another, and counts the bytes for the current unit.
pub(super) struct Tally<'a> {
    out: &'a mut dyn Write,
    unit: UnitId,
    /// The number of bytes written for each unit.
    pub(super) counts: Vec<u64>,
}

impl<'a> Tally<'a> {
    /// Creates counts for `units` units. The outermost one is the current unit.
    pub(super) fn new(units: usize, out: &'a mut dyn Write) -> Tally<'a> {
        Tally {
            out,
            unit: 0,
            counts: vec![0; units],
        }
    }

    /// Makes `unit` the current unit, and returns the previous one.
    pub(super) fn switch(&mut self, unit: UnitId) -> UnitId {
        std::mem::replace(&mut self.unit, unit)
    }
}

impl Write for Tally<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.counts[self.unit] += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

//! The bundle as text, in a stream: the parent's own bytes, with the units' bytes in between, indented to where they stand.

use super::notes::Notes;
use super::tally::Tally;
use crate::graph::UnitId;
use crate::rewrite::ascription::Ascription;
use crate::rewrite::edit::{Edit, Replacement};
use crate::rewrite::plan::Rewrite;
use crate::source::{Root, SelfReference, SourceForm, TextSource};
use crate::text::{self, Piece};
use std::io::{self, Write};
use std::ops::Range;
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
            writer.pieces(0, text, 0..text.text.len(), &Context::outermost())?;
        }
    }
    Ok(out.counts())
}

struct Writer<'a, 'o> {
    rewrite: &'a Rewrite,
    notes: &'a Notes,
    out: &'a mut Tally<'o>,
}

/// Where a text is written into another.
struct Context {
    /// The identifier that the outermost definition of the text has there.
    id: Option<String>,
    /// White space in front of each line but the first.
    prefix: String,
    /// White space that each line has in the text's own file, and loses.
    own: String,
}

impl Context {
    fn outermost() -> Context {
        Context {
            id: None,
            prefix: String::new(),
            own: String::new(),
        }
    }

    /// What a line that starts with `indentation` starts with here.
    fn indent(&self, indentation: &str) -> String {
        let own = common(indentation, &self.own);
        format!("{}{}", self.prefix, &indentation[own..])
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
        let edits = self
            .rewrite
            .edits(unit)
            .expect("every text has a list of edits");
        // Where the last definition ended in a line comment, which would swallow what follows on its line: the indentation of the next one.
        let mut after_comment: Option<String> = None;
        for piece in edits.pieces(within) {
            if let Some(starts_line) = starts_line(text, &piece)
                && let Some(indentation) = after_comment.take()
                && !starts_line
            {
                write!(self.out, "{}{indentation}", text.newline)?;
            }
            match piece {
                Piece::Kept(range) => self.lines(&text.text[range], place)?,
                Piece::New(_, Edit::OwnName | Edit::Dropped) => {}
                Piece::New(_, Edit::Text(text)) => self.lines(text, place)?,
                Piece::New(_, Edit::SelfReference(reference)) => {
                    self.self_reference(reference, place)?;
                }
                Piece::New(range, Edit::TypeOpening(in_front, opening)) => {
                    let indentation = text::indentation(&text.text, range.start);
                    let indentation = place.indent(indentation);
                    self.in_front(in_front, text.newline, &indentation, place)?;
                    self.out.write_all(opening.as_bytes())?;
                }
                Piece::New(_, Edit::Replacement(definition)) => {
                    after_comment = self.replacement(unit, definition, place)?;
                }
            }
        }
        Ok(())
    }

    /// Writes what takes the place of an import in the text of the unit `user`. Returns its indentation if it ended in a line comment.
    fn replacement(
        &mut self,
        user: UnitId,
        definition: &Replacement,
        place: &Context,
    ) -> io::Result<Option<String>> {
        let newline = self.rewrite.graph.units[user].text().newline;
        let indentation = place.indent(&definition.indentation);
        self.in_front(&definition.in_front, newline, &indentation, place)?;
        let ends_in_comment = match &definition.ascription {
            None => self.definition(user, definition, 0, &indentation)?,
            Some(ascription) => {
                self.ascribed(user, definition, ascription, &indentation, newline)?;
                false
            }
        };
        for line in &definition.behind {
            write!(self.out, "{newline}{indentation}{line}")?;
        }
        let ends_in_comment = ends_in_comment && definition.behind.is_empty();
        Ok(ends_in_comment.then_some(indentation))
    }

    /// Writes lines of a text, each but the first indented to `place`.
    fn lines(&mut self, text: &str, place: &Context) -> io::Result<()> {
        if place.prefix.is_empty() && place.own.is_empty() {
            return self.out.write_all(text.as_bytes());
        }
        let mut lines = text.split_inclusive('\n');
        if let Some(first) = lines.next() {
            self.out.write_all(first.as_bytes())?;
        }
        for line in lines {
            self.line(line, place)?;
        }
        if text.ends_with('\n') {
            // What follows is the start of a line, even if it starts with nothing.
            self.out.write_all(place.prefix.as_bytes())?;
        }
        Ok(())
    }

    fn line(&mut self, line: &str, place: &Context) -> io::Result<()> {
        if matches!(line, "\n" | "\r\n") {
            return self.out.write_all(line.as_bytes());
        }
        self.out.write_all(place.prefix.as_bytes())?;
        self.out
            .write_all(&line.as_bytes()[common(line, &place.own)..])
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

    /// Writes what stands on lines of its own in front of a definition.
    fn in_front(
        &mut self,
        lines: &[String],
        newline: &str,
        indentation: &str,
        place: &Context,
    ) -> io::Result<()> {
        for line in lines {
            self.lines(line, place)?;
            write!(self.out, "{newline}{indentation}")?;
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
        indentation: &str,
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
        let ends_in_comment = self.unit(user, definition, indentation)?;
        self.out.switch(user);
        Ok(ends_in_comment)
    }

    /// Writes the definition of a unit in the text of the unit `user`. Whether it ended in a line comment.
    fn unit(
        &mut self,
        user: UnitId,
        definition: &Replacement,
        indentation: &str,
    ) -> io::Result<bool> {
        if let Some(note) = self.notes.on(definition.unit) {
            let newline = self.rewrite.graph.units[user].text().newline;
            write!(self.out, "{note}{newline}{indentation}")?;
        }
        let unit = &self.rewrite.graph.units[definition.unit];
        let text = match &unit.source.form {
            SourceForm::Binary(binary) => {
                text::print_definition(&binary.bytes, &definition.header(), indentation, self.out)?;
                return Ok(false);
            }
            SourceForm::Text(text) => text,
        };
        let own = match &text.root {
            Root::Form { range, .. } => text::indentation(&text.text, range.start).to_owned(),
            Root::Fields => String::new(),
        };
        let place = Context {
            id: definition.id.clone(),
            prefix: indentation.to_owned(),
            own,
        };
        match &text.root {
            Root::Form { range, keyword, .. } => {
                self.before(text, 0..range.start, &place)?;
                self.before(text, range.start + 1..keyword.start, &place)?;
                self.out.write_all(definition.header().as_bytes())?;
                self.pieces(definition.unit, text, keyword.end..range.end, &place)?;
                self.behind(text, range.end, &place)
            }
            Root::Fields => {
                self.fields(text, &definition.header(), place)?;
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
        indentation: &str,
        newline: &str,
    ) -> io::Result<()> {
        let inner = format!("{indentation}  ");
        write!(self.out, "{}{newline}{inner}", ascription.header)?;
        self.definition(user, definition, 1, &inner)?;
        for line in &ascription.inside {
            write!(self.out, "{newline}{inner}{line}")?;
        }
        write!(self.out, "{newline}{indentation})")
    }

    /// Writes the comments in front of the outermost definition of a text, or of its keyword, and what then separates them from it.
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
        write!(self.out, "{}{}", text.newline, place.prefix)
    }

    /// Writes the comments behind the outermost definition of a text. Whether they end in a line comment.
    fn behind(&mut self, text: &TextSource, start: usize, place: &Context) -> io::Result<bool> {
        let comments = text.text[start..].trim_end();
        self.lines(comments, place)?;
        let last = text::lex(&text.text, start)
            .filter(|token| token.kind != TokenKind::Whitespace)
            .last();
        Ok(last.is_some_and(|token| token.kind == TokenKind::LineComment))
    }

    /// Writes the fields of a core module that has no form of its own.
    fn fields(&mut self, text: &TextSource, header: &str, mut place: Context) -> io::Result<()> {
        let newline = text.newline;
        let closing = place.prefix.clone();
        place.prefix.push_str("  ");
        let fields = text.text.trim();
        write!(self.out, "{header}{newline}{}", place.prefix)?;
        self.lines(fields, &place)?;
        write!(self.out, "{newline}{closing})")
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
    (!written.is_empty()).then(|| starts_with_newline(written))
}

fn starts_with_newline(text: &str) -> bool {
    let text = text.trim_start_matches([' ', '\t']);
    text.starts_with('\n') || text.starts_with("\r\n")
}

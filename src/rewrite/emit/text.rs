//! Streams the bundle as text: the parent's own bytes, with the units' bytes in between, indented to their surroundings.

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

/// Writes the bundle, with `notes` in front of the definitions. Returns the number of bytes that come from each unit.
///
/// # Errors
///
/// If writing fails.
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

/// The surroundings of a text that is written into another.
struct Context {
    /// The identifier of the text's outermost definition there, without its `$`.
    id: Option<String>,
    /// The indentation added to each line but the first.
    prefix: String,
    /// The indentation removed from each line, which is that of the outermost definition in its file.
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

    /// Converts the indentation of a line in the text's file.
    fn indent(&self, indentation: &str) -> String {
        let own = common(indentation, &self.own);
        format!("{}{}", self.prefix, &indentation[own..])
    }
}

/// The length in bytes of the white space with which both `line` and `own` start.
fn common(line: &str, own: &str) -> usize {
    let same = line.bytes().zip(own.bytes()).take_while(|(a, b)| a == b);
    same.take_while(|(a, _)| matches!(a, b' ' | b'\t')).count()
}

impl Writer<'_, '_> {
    /// Writes the part `within` of a unit's text after its edits.
    fn pieces(
        &mut self,
        unit: UnitId,
        text: &TextSource,
        within: Range<usize>,
        context: &Context,
    ) -> io::Result<()> {
        let edits = self
            .rewrite
            .edits(unit)
            .expect("every text has a list of edits");
        // Set after a line comment at the end of a definition: it would swallow the rest of its line.
        let mut is_in_comment: Option<String> = None;
        for piece in edits.pieces(within) {
            match piece {
                Piece::Kept(range) => {
                    let kept = &text.text[range];
                    if let Some(indentation) = is_in_comment.take()
                        && !starts_with_newline(kept)
                    {
                        write!(self.out, "{}{}", text.newline, indentation)?;
                    }
                    self.lines(kept, context)?;
                }
                Piece::New(_, Edit::OwnName | Edit::Dropped) => {}
                Piece::New(_, Edit::Text(text)) => self.lines(text, context)?,
                Piece::New(_, Edit::SelfReference(reference)) => {
                    self.self_reference(reference, context)?;
                }
                Piece::New(range, Edit::TypeOpening(in_front, opening)) => {
                    let indentation = text::indentation(&text.text, range.start);
                    let indentation = context.indent(indentation);
                    if is_in_comment.take().is_some() {
                        write!(self.out, "{}{}", text.newline, indentation)?;
                    }
                    self.in_front(in_front, text.newline, &indentation, context)?;
                    self.out.write_all(opening.as_bytes())?;
                }
                Piece::New(_, Edit::Replacement(definition)) => {
                    let indentation = context.indent(&definition.indentation);
                    let starts_line = definition.in_front.first().is_some_and(String::is_empty);
                    if is_in_comment.take().is_some() && !starts_line {
                        write!(self.out, "{}{}", text.newline, indentation)?;
                    }
                    self.in_front(&definition.in_front, text.newline, &indentation, context)?;
                    let ends_in_comment = match &definition.ascription {
                        None => self.definition(unit, definition, 0, &indentation)?,
                        Some(ascription) => {
                            self.ascribed(
                                unit,
                                definition,
                                ascription,
                                &indentation,
                                text.newline,
                            )?;
                            false
                        }
                    };
                    for line in &definition.behind {
                        write!(self.out, "{}{indentation}{line}", text.newline)?;
                    }
                    if ends_in_comment && definition.behind.is_empty() {
                        is_in_comment = Some(indentation);
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes lines of a text, each but the first indented to `context`.
    fn lines(&mut self, text: &str, context: &Context) -> io::Result<()> {
        if context.prefix.is_empty() && context.own.is_empty() {
            return self.out.write_all(text.as_bytes());
        }
        let mut lines = text.split_inclusive('\n');
        if let Some(first) = lines.next() {
            self.out.write_all(first.as_bytes())?;
        }
        for line in lines {
            self.line(line, context)?;
        }
        if text.ends_with('\n') {
            // The next write starts a line, even if it has no indentation itself.
            self.out.write_all(context.prefix.as_bytes())?;
        }
        Ok(())
    }

    fn line(&mut self, line: &str, context: &Context) -> io::Result<()> {
        if matches!(line, "\n" | "\r\n") {
            return self.out.write_all(line.as_bytes());
        }
        self.out.write_all(context.prefix.as_bytes())?;
        self.out
            .write_all(&line.as_bytes()[common(line, &context.own)..])
    }

    /// Refers to the outermost definition by its identifier here, or by its depth if it has none or the identifier means another definition.
    fn self_reference(&mut self, reference: &SelfReference, context: &Context) -> io::Result<()> {
        match &context.id {
            Some(id) if !reference.passed.contains(id) => {
                let id = text::identifier(id);
                self.out.write_all(id.as_bytes())
            }
            _ => write!(self.out, "{}", reference.depth),
        }
    }

    /// Writes the lines in front of a definition.
    fn in_front(
        &mut self,
        lines: &[String],
        newline: &str,
        indentation: &str,
        context: &Context,
    ) -> io::Result<()> {
        for line in lines {
            self.lines(line, context)?;
            write!(self.out, "{newline}{indentation}")?;
        }
        Ok(())
    }

    /// Writes a definition in the text of the unit `user`, or an alias of it, inside `ascriptions` components that the text itself lacks.
    /// Returns whether it ends in a line comment.
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

    /// Writes the definition of a unit in the text of the unit `user`. Returns whether it ends in a line comment.
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
        let context = Context {
            id: definition.id.clone(),
            prefix: indentation.to_owned(),
            own,
        };
        match &text.root {
            Root::Form { range, keyword, .. } => {
                self.before(text, 0..range.start, &context)?;
                self.before(text, range.start + 1..keyword.start, &context)?;
                self.out.write_all(definition.header().as_bytes())?;
                self.pieces(definition.unit, text, keyword.end..range.end, &context)?;
                self.behind(text, range.end, &context)
            }
            Root::Fields => {
                self.fields(text, &definition.header(), context)?;
                Ok(false)
            }
        }
    }

    /// Writes a definition inside its ascription.
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

    /// Writes the comments in front of the outermost definition of a text, or of its keyword, followed by a line break if there are any.
    fn before(
        &mut self,
        text: &TextSource,
        range: Range<usize>,
        context: &Context,
    ) -> io::Result<()> {
        let comments = text.text[range].trim();
        if comments.is_empty() {
            return Ok(());
        }
        self.lines(comments, context)?;
        write!(self.out, "{}{}", text.newline, context.prefix)
    }

    /// Writes the comments behind the outermost definition of a text. Returns whether they end in a line comment.
    fn behind(&mut self, text: &TextSource, start: usize, context: &Context) -> io::Result<bool> {
        let comments = text.text[start..].trim_end();
        self.lines(comments, context)?;
        let last = text::lex(&text.text, start)
            .filter(|token| token.kind != TokenKind::Whitespace)
            .last();
        Ok(last.is_some_and(|token| token.kind == TokenKind::LineComment))
    }

    /// Writes a core module whose file consists of fields without a form around them.
    fn fields(&mut self, text: &TextSource, header: &str, mut context: Context) -> io::Result<()> {
        let newline = text.newline;
        let closing = context.prefix.clone();
        context.prefix.push_str("  ");
        let fields = text.text.trim();
        write!(self.out, "{header}{newline}{}", context.prefix)?;
        self.lines(fields, &context)?;
        write!(self.out, "{newline}{closing})")
    }
}

fn starts_with_newline(text: &str) -> bool {
    let text = text.trim_start_matches([' ', '\t']);
    text.starts_with('\n') || text.starts_with("\r\n")
}

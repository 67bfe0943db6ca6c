//! Traces a fault that validation finds in a binary to its file, and in a text to the string, the index or the field.

use super::fault::{Fault, Told, one_line};
use crate::binary::{self, ComponentBody, IndexSpace, Step};
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Chunk, Skeleton};
use crate::source::{self, SourceForm};
use crate::text::{self, Form};
use std::ops::Range;
use wasmparser::Error;
use wast::lexer::{Token, TokenKind};

/// A fault and its diagnostic, which points into the file.
#[derive(Debug)]
pub(crate) struct Invalid {
    pub(crate) fault: Fault,
    pub(crate) diagnostic: Box<Diagnostic>,
}

impl From<Invalid> for Vec<Diagnostic> {
    fn from(invalid: Invalid) -> Vec<Diagnostic> {
        vec![*invalid.diagnostic]
    }
}

/// Traces places in a binary to files.
pub(crate) struct Tracer<'a> {
    pub(crate) graph: &'a Graph,
    /// The parts of the binary.
    pub(crate) chunks: &'a [Chunk<'a>],
    /// Returns the rendered text that a unit was encoded from; `None` for a unit whose binary is its file's.
    pub(crate) skeleton: &'a dyn Fn(UnitId) -> Option<&'a Skeleton>,
}

impl Tracer<'_> {
    /// Traces the fault in which validation of the binary ended.
    pub(super) fn trace(&self, error: &Error) -> Invalid {
        self.trace_message(error.message(), error.offset())
    }

    /// Traces the fault that `message` reports for the byte at `offset`.
    pub(super) fn trace_message(&self, message: &str, offset: u64) -> Invalid {
        let one_line = one_line(message);
        let told = Told::new(&one_line);
        let (id, own) = origin(self.chunks, offset);
        let unit = &self.graph.units[id];
        let (place, headline, help) = match self.field(id, own) {
            None => {
                let index = told.index.map(|index| index.to_string());
                let worded = |text| told.worded(text, index.as_deref());
                (
                    self.place_in(id, own, None),
                    worded(told.wording),
                    worded(told.help),
                )
            }
            Some(field) => {
                let reference = told
                    .index
                    .and_then(|index| self.reference(id, own, &field, (index, told.spaces())));
                let written = reference
                    .as_ref()
                    .map(|range| &unit.text().text[range.clone()]);
                let worded = |text| told.worded(text, written);
                let string = || field.string(told.string?);
                let place = reference
                    .clone()
                    .or_else(string)
                    .unwrap_or_else(|| field.source(field.keyword.clone()));
                (
                    Span::new(unit.source.file, place),
                    worded(told.wording),
                    worded(told.help),
                )
            }
        };
        let diagnostic = match &unit.source.form {
            SourceForm::Binary(_) => source::invalid_binary(place, &headline),
            SourceForm::Text(_) => Diagnostic::error("invalid", headline).at(place, ""),
        };
        let diagnostic = match help.is_empty() {
            true => diagnostic,
            false => diagnostic.help(help),
        };
        Invalid {
            fault: told.fault,
            diagnostic: Box::new(unit.file.with_import_site(diagnostic)),
        }
    }

    /// Returns the place in a file that the byte at `offset` comes from. In a text, this is the string `named` behind a keyword in the field
    /// there, or else the instruction, or else the keyword of the field.
    pub(crate) fn place(&self, offset: u64, named: Option<(&str, &str)>) -> Span {
        let (id, offset) = origin(self.chunks, offset);
        self.place_in(id, offset, named)
    }

    /// Like [`place`](Tracer::place), for the byte at `offset` of a unit's own binary.
    pub(super) fn place_in(&self, id: UnitId, offset: u64, named: Option<(&str, &str)>) -> Span {
        let unit = &self.graph.units[id];
        let range = match self.field(id, offset) {
            None => {
                let at = in_memory(offset).saturating_add(unit.offset());
                at..at
            }
            Some(field) => {
                let within = field.keyword.start..field.end;
                let string = named.and_then(|named| text::find_named(field.text, within, named));
                field.source(string.unwrap_or(field.keyword.clone()))
            }
        };
        Span::new(unit.source.file, range)
    }

    /// Returns the field of a text that the byte at `offset` of the unit's own binary comes from; `None` for a binary.
    fn field(&self, id: UnitId, offset: u64) -> Option<Field<'_>> {
        let source = self.graph.units[id].source.as_text()?;
        let skeleton = (self.skeleton)(id);
        let (text, bytes) = match skeleton {
            Some(Skeleton { text, bytes, .. }) => (text.as_str(), bytes),
            None => (source.parsable(), &source.encoded),
        };
        let keyword = source::locate(text, bytes, in_memory(offset));
        let field = Form::read(text, text::open_paren(text, keyword.start, 0));
        let end = field.map_or(keyword.end, |field| field.range.end);
        Some(Field {
            text,
            skeleton,
            keyword,
            end,
        })
    }

    /// Returns the component of a text with the item that the byte at `offset` of the unit's own binary starts, and the item's step in it.
    pub(super) fn item(&self, id: UnitId, offset: u64) -> Option<(ComponentBody, usize)> {
        let bytes = match (self.skeleton)(id) {
            Some(skeleton) => &skeleton.bytes,
            None => self.graph.units[id].source.bytes(),
        };
        let bodies = binary::read_components([bytes]).ok()?;
        bodies.into_iter().find_map(|body| {
            let step = body.steps.iter().position(|(at, _)| *at == offset)?;
            Some((body, step))
        })
    }

    /// Returns the number or identifier by which the author refers to the item `index` of one of `spaces` in a field.
    fn reference(
        &self,
        id: UnitId,
        offset: u64,
        field: &Field<'_>,
        (index, spaces): (u32, &[IndexSpace]),
    ) -> Option<Range<usize>> {
        let references = &self.graph.units[id].text().scan.numeric;
        let space = |number: &Range<usize>| {
            let reference = references.iter().find(|it| it.at == number.start);
            reference.map(|reference| reference.space)
        };
        let numbers = field.numbers(index);
        let is_in = |number: &&Range<usize>| space(number).is_some_and(|it| spaces.contains(&it));
        // Numbers in types and core modules, and the counts of outer aliases, are in no space of a component.
        let in_none = || numbers.iter().find(|number| space(number).is_none());
        if let Some(number) = numbers.iter().find(is_in).or_else(in_none) {
            return Some(number.clone());
        }
        let (body, step) = self.item(id, offset)?;
        // The items of a type have their own indices.
        let step = &body.steps[step].1;
        let is_type = matches!(step, Step::ComponentType(_) | Step::InstanceType(_));
        let mut spaces = spaces.iter().filter(|_| !is_type);
        let name = spaces.find_map(|space| body.names.of(*space, index))?;
        let is_it = |token: &Token| token.src(field.text) == text::identifier(name);
        // The field's own identifier is in front of all forms in it.
        let is_inside = |token: &Token| field.text[field.keyword.start..token.offset].contains('(');
        let inside = field.token(|token| is_it(token) && is_inside(token));
        inside.or_else(|| field.token(is_it))
    }
}

/// A field of a text that was encoded, from its keyword or an instruction to its end.
struct Field<'a> {
    text: &'a str,
    /// `None` if the text is the source.
    skeleton: Option<&'a Skeleton>,
    keyword: Range<usize>,
    end: usize,
}

impl Field<'_> {
    /// Returns the place in the source of the first token for which `is_it` holds.
    fn token(&self, mut is_it: impl FnMut(&Token) -> bool) -> Option<Range<usize>> {
        let mut tokens = text::lex(&self.text[..self.end], self.keyword.start);
        let token = tokens.find(|token| is_it(token))?;
        Some(self.source(text::token_range(&token)))
    }

    /// Returns the places in the source of all numbers that are `index`.
    fn numbers(&self, index: u32) -> Vec<Range<usize>> {
        let is_it = |token: &Token| match token.kind {
            TokenKind::Integer(kind) => {
                let integer = token.integer(self.text, kind);
                let (digits, base) = integer.val();
                u32::from_str_radix(digits, base) == Ok(index)
            }
            _ => false,
        };
        let tokens = text::lex(&self.text[..self.end], self.keyword.start).filter(is_it);
        tokens
            .map(|token| self.source(text::token_range(&token)))
            .collect()
    }

    /// Returns the place in the source of the string that is `name`: the second one if `is_repeated`, unless the first names the field.
    fn string(&self, (name, is_repeated): (&str, bool)) -> Option<Range<usize>> {
        let written = text::string_token(name);
        let first = text::find_string(self.text, self.keyword.start..self.end, name)?;
        let before = self.text.get(self.keyword.end..first.start);
        let is_own = before.is_none_or(|before| before.trim().is_empty());
        let second =
            self.token(|token| token.offset > first.start && token.src(self.text) == written);
        match second {
            Some(second) if is_repeated && !is_own => Some(second),
            _ => Some(self.source(first)),
        }
    }

    fn source(&self, range: Range<usize>) -> Range<usize> {
        match self.skeleton {
            Some(skeleton) => skeleton.source_range(range),
            None => range,
        }
    }
}

fn in_memory(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

/// Returns the unit that the byte at `offset` of a binary comes from, and its offset in the unit's own binary.
pub(crate) fn origin(chunks: &[Chunk<'_>], offset: u64) -> (UnitId, u64) {
    let mut start = 0;
    let mut last = (0, 0);
    for chunk in chunks {
        last = (chunk.unit, chunk.offset as u64 + (offset - start));
        if offset < start + chunk.bytes.len() as u64 {
            break;
        }
        start += chunk.bytes.len() as u64;
    }
    last
}

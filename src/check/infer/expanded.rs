//! Writes the long form of the parent: all elisions are filled in, including the types of imported files, which stay imports.

use super::entry;
use super::known::KnownTypes;
use super::needs;
use super::supplies::Supplies;
use super::write::{self, Form};
use crate::binary::Sort;
use crate::check::validate::UnitTypes;
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Dependency, Unit, UnitId};
use crate::rewrite::{self, Change, Expansion, Rewrite};
use crate::source::{Contract, Extracted, Import, SourceForm, TextSource};
use crate::text::{self, Piece};
use crate::types::{self, Needed, Outside, Role, Shared};
use std::ops::Range;
use wasmparser::component_types::{ComponentAnyTypeId, ComponentEntityType};
use wast::lexer::TokenKind;

/// Returns the text of the parent in its long form.
///
/// # Errors
///
/// If the type of a file, or a binary, cannot be written as text.
pub(crate) fn expanded(rewrite: &Rewrite) -> Result<String, Vec<Diagnostic>> {
    let graph = &rewrite.graph;
    let id = graph.parent();
    let unit = &graph.units[id];
    let text = match &unit.source.form {
        SourceForm::Text(text) => text,
        SourceForm::Binary(binary) => {
            return text::print_to_string(&binary.bytes).map_err(|why| unprintable(unit, why));
        }
    };
    let mut expansion = Expansion::default();
    if unit.has_gaps() || !unit.dependencies.is_empty() {
        let mut types = UnitTypes::new();
        let (known, given) = entry::known_with(rewrite, &mut types, id, &Supplies::new(graph))?;
        let needs = needs::collect(unit, &known, &given, &rewrite.versions_around(id));
        let (long, errors) = write::expansion(unit, &known, &needs, Form::Long);
        if !errors.is_empty() {
            return Err(errors);
        }
        expansion = long;
        let counted = rewrite.counted(id);
        for dependency in &unit.dependencies {
            if counted.contains(&dependency.import) && leave(unit, *dependency, &mut expansion) {
                continue;
            }
            if unit.import(*dependency).sort != Sort::Instance {
                add_type(unit, *dependency, &known, &mut expansion)?;
            }
        }
    }
    if unit.file.is_binary {
        let comments = unit.dependencies.iter();
        let comments = comments.flat_map(|it| printed_comments(text, unit.import(*it)));
        expansion.replacements.extend(comments);
    }
    // Binary definitions that were extracted from the text are put back.
    let binary = |(taken_out, _): &&(Extracted, UnitId)| taken_out.source.as_text().is_none();
    for (taken_out, _) in unit.taken_out.iter().filter(binary) {
        let Extracted {
            form,
            names,
            source,
            ..
        } = taken_out;
        let header = format!("({}{names}", source.sort.keyword());
        let indentation = text::indentation(&text.text, form.start);
        let line = format!("{}{indentation}", text.newline());
        let mut printed = Vec::new();
        text::print_definition(source.bytes(), &header, &line, &mut printed)
            .map_err(|error| unprintable(unit, error.to_string()))?;
        let printed = String::from_utf8(printed).expect("wasmprinter writes UTF-8");
        expansion.replacements.push((form.clone(), printed));
    }
    let edits = rewrite::expanded(text, &expansion);
    let mut out = String::with_capacity(text.text.len());
    for piece in edits.pieces(0..text.text.len()) {
        match piece {
            Piece::Kept(range) => out.push_str(&text.text[range]),
            Piece::New(_, new) => out.push_str(new),
        }
    }
    Ok(out)
}

/// Leaves the type of an import elided, and returns whether it does: numbers count a type that is written, so that the bundle would keep it.
fn leave(unit: &Unit, dependency: Dependency, expansion: &mut Expansion) -> bool {
    let import = unit.import(dependency);
    let Contract::Elided(at) = import.contract else {
        return false;
    };
    let elision = write::with_blanks(&unit.text().text, at);
    let is_written = |(range, _): &(Range<usize>, String)| *range == elision;
    let written = expansion.replacements.iter().position(is_written);
    if import.sort == Sort::Instance {
        let Some(written) = written else { return false };
        expansion.replacements.remove(written);
    }
    expansion.changes.push(Change {
        component: import.component,
        space: import.sort.type_space(),
        from: Some(import.own_type()),
        before: None,
    });
    true
}

/// The comments of the printer in an import, with the blanks in front, and nothing in their place: they would go in front of the definition.
fn printed_comments<'t>(
    text: &'t TextSource,
    import: &Import,
) -> impl Iterator<Item = (Range<usize>, String)> + use<'t> {
    let Range { start, end } = import.range;
    let tokens = text::lex(&text.text, start).take_while(move |token| token.offset < end);
    let comments = tokens.filter(|token| token.kind == TokenKind::BlockComment);
    comments.map(|comment| {
        let range = text::token_range(&comment);
        let before = text.text[..range.start].trim_end_matches(' ');
        (before.len()..range.end, String::new())
    })
}

fn unprintable(unit: &Unit, why: String) -> Vec<Diagnostic> {
    let place = Span::new(unit.source.file, 0..0);
    vec![Diagnostic::error("unprintable", why).at(place, "")]
}

/// The scope of a file's type, which refers to nothing outside of itself.
struct Closed;

impl Outside for Closed {
    fn name(&self, _: ComponentAnyTypeId) -> Option<String> {
        None
    }

    fn define(&self, _: ComponentAnyTypeId, _: Option<&str>) -> Option<String> {
        None
    }
}

/// Replaces the elision at the import of a file by the file's type.
fn add_type(
    unit: &Unit,
    dependency: Dependency,
    known: &KnownTypes,
    expansion: &mut Expansion,
) -> Result<(), Vec<Diagnostic>> {
    let text = unit.text();
    let import = unit.import(dependency);
    let Contract::Elided(at) = import.contract else {
        return Ok(());
    };
    let ty = match import.sort {
        Sort::CoreModule => known
            .core_module(import.item.id)
            .map(ComponentEntityType::Module),
        _ => known
            .component(&text.items, import.item.id)
            .map(ComponentEntityType::Component),
    };
    let ty = ty.expect("each file that is imported was validated");
    let place = write::place(&text.text, import.range.start, at);
    let needed = Needed::Item(vec![ty]);
    let shared = Shared::new(known.types(), [&needed]);
    let role = (&needed, Role::Provided);
    let written = types::declare(known.types(), &shared, role, &Closed, place);
    let written = written.map_err(|_| {
        let headline = format!("the type of `{}` cannot be written", import.name);
        let place = Span::new(unit.source.file, at..at + 3);
        vec![Diagnostic::error("unwritable-type", headline).at(place, "")]
    })?;
    let written = written.text.replace('\n', text.newline());
    let elision = write::with_blanks(&text.text, at);
    expansion.replacements.push((elision, written));
    Ok(())
}

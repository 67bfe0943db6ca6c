//! Renders diagnostics as JSON, in the format documented at [`Report::to_json`](crate::Report::to_json).

use super::diagnostic::{Diagnostic, Label, Replacement};
use super::render::{self, Style};
use super::span::{Files, Position, Span};
use serde::Serialize;

/// The version of the format.
const VERSION: u32 = 1;

/// One diagnostic, with the fields in the order of the output.
#[derive(Serialize)]
struct Object<'a> {
    version: u32,
    severity: &'static str,
    code: &'static str,
    headline: &'a str,
    spans: Vec<Labelled<'a>>,
    help: &'a [String],
    replacement: Option<Replacing<'a>>,
    rendered: String,
}

#[derive(Serialize)]
struct Labelled<'a> {
    #[serde(flatten)]
    place: JsonSpan<'a>,
    is_primary: bool,
    label: &'a str,
}

#[derive(Serialize)]
struct Replacing<'a> {
    #[serde(flatten)]
    place: JsonSpan<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct JsonSpan<'a> {
    file: &'a str,
    byte_start: usize,
    byte_end: usize,
    line_start: Option<usize>,
    column_start: Option<usize>,
    line_end: Option<usize>,
    column_end: Option<usize>,
}

/// Renders one JSON object per diagnostic, each on a line of its own.
pub(crate) fn lines(diagnostics: &[Diagnostic], files: &Files) -> String {
    let mut lines = String::new();
    for diagnostic in diagnostics {
        let line = serde_json::to_string(&object(diagnostic, files));
        lines.push_str(&escaped(line.expect("strings and numbers can be written")));
        lines.push('\n');
    }
    lines
}

/// Escapes control characters in JSON that it may contain as they are, and marks that separate lines or change the text direction.
pub(crate) fn escaped(json: String) -> String {
    let is_hidden = |c: char| !c.is_ascii_control() && render::is_hidden(c) || c == '\u{7f}';
    if !json.contains(is_hidden) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        match is_hidden(c) {
            // All of them are of the basic plane.
            true => escaped.push_str(&format!("\\u{:04x}", u32::from(c))),
            false => escaped.push(c),
        }
    }
    escaped
}

fn object<'a>(diagnostic: &'a Diagnostic, files: &'a Files) -> Object<'a> {
    let labelled = |(index, label): (usize, &'a Label)| Labelled {
        place: place(label.span, files),
        is_primary: index == 0,
        label: &label.text,
    };
    let replacing = |replacement: &'a Replacement| Replacing {
        place: place(replacement.span, files),
        text: &replacement.text,
    };
    Object {
        version: VERSION,
        severity: render::severity(diagnostic.severity),
        code: diagnostic.code,
        headline: &diagnostic.headline,
        spans: diagnostic.labels.iter().enumerate().map(labelled).collect(),
        help: &diagnostic.help,
        replacement: diagnostic.replacement.as_deref().map(replacing),
        rendered: render::render(std::slice::from_ref(diagnostic), files, Style::Plain),
    }
}

fn place(span: Span, files: &Files) -> JsonSpan<'_> {
    let (start, end) = (span.start_position(files), span.end_position(files));
    let line = |position: Option<Position>| position.map(|position| position.line);
    let column = |position: Option<Position>| position.map(|position| position.column);
    JsonSpan {
        file: files.name(span.file),
        byte_start: span.start,
        byte_end: span.end,
        line_start: line(start),
        column_start: column(start),
        line_end: line(end),
        column_end: column(end),
    }
}

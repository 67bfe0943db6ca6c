//! Renders diagnostics for people, in the layout of rustc. The wording comes from the diagnostics.

use super::diagnostic::{Diagnostic, Label, Severity};
use super::span::{Files, Position, line, line_start, on_characters};
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
};
use std::borrow::Cow;
use std::ops::Range;

/// The layout of a rendered report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// One paragraph per diagnostic, with the source it points at and without escape sequences.
    Plain,
    /// [`Plain`](Style::Plain) with ANSI colours.
    Coloured,
    /// One line per diagnostic, for editors and problem matchers: `file:line:column: error[code]: headline`.
    ///
    /// Columns count characters, from 1. In a binary the position is `file@0x1f`. A diagnostic without labels starts with its severity.
    Short,
    /// One line per diagnostic: a [workflow command](https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands) of
    /// GitHub Actions, which shows it next to its line.
    Github,
}

/// Lines longer than this many bytes are shown in part.
const LONG: usize = 1000;

/// The number of diagnostics shown: more than these are likely to have one cause.
const SHOWN: usize = 100;

/// Labels of one file share a snippet if they are fewer lines than this apart.
const NEAR: usize = 200;

pub(crate) fn render(diagnostics: &[Diagnostic], files: &Files, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
        Style::Short => return short(diagnostics, files),
        Style::Github => return diagnostics.iter().map(|each| github(each, files)).collect(),
    };
    let mut text = String::new();
    for diagnostic in diagnostics.iter().take(SHOWN) {
        text.push_str(&renderer.render(&groups(diagnostic, files)));
        text.push_str("\n\n");
    }
    text.pop();
    if let Some(more) = diagnostics.len().checked_sub(SHOWN + 1) {
        text.push_str(&format!("\nand {} more like these\n", more + 1));
    }
    text
}

fn short(diagnostics: &[Diagnostic], files: &Files) -> String {
    let mut lines = String::new();
    for diagnostic in diagnostics {
        if let Some(span) = diagnostic.labels.first().map(|label| label.span) {
            let name = short_path(files.name(span.file));
            let place = match span.start_position(files) {
                Some(Position { line, column }) => format!("{name}:{line}:{column}: "),
                None => format!("{name}@0x{:x}: ", span.start),
            };
            lines.push_str(&place);
        }
        let severity = severity(diagnostic.severity);
        let headline = short_line(&diagnostic.headline);
        lines.push_str(&format!("{severity}[{}]: {headline}\n", diagnostic.code));
    }
    lines.replace("##[", "##\\u{5b}")
}

/// A path at the start of a line, which GitHub does not take for a workflow command: these start with `::`, or have `##[` anywhere.
fn short_path(path: &str) -> String {
    let path = short_line(path);
    match path.trim_start().starts_with("::") {
        true => format!("./{path}"),
        false => path,
    }
}

/// A diagnostic as a workflow command. One without a place is shown at the start of the file that it is about.
fn github(diagnostic: &Diagnostic, files: &Files) -> String {
    let mut properties = Vec::new();
    let mut at = String::new();
    if let Some(span) = diagnostic.labels.first().map(|label| label.span) {
        properties.push(("file", files.name(span.file).to_owned()));
        match span.start_position(files).zip(span.end_position(files)) {
            Some((start, end)) => {
                properties.push(("line", start.line.to_string()));
                properties.push(("endLine", end.line.to_string()));
                properties.push(("col", start.column.to_string()));
                properties.push(("endColumn", end.column.to_string()));
            }
            None => at = format!(" (at 0x{:x})", span.start),
        }
    } else if let Some(file) = &diagnostic.file {
        properties.push(("file", file.to_string()));
        properties.push(("line", "1".to_owned()));
    }
    properties.push(("title", diagnostic.code.to_owned()));
    let properties = properties.iter().map(|(name, value)| {
        let value = github_data(&escape(&value.replace('\n', "\\n")));
        format!("{name}={}", value.replace(':', "%3A").replace(',', "%2C"))
    });
    let properties: Vec<String> = properties.collect();
    let remarks = diagnostic.labels.iter().map(|label| &label.text);
    let remarks = remarks
        .filter(|text| !text.is_empty())
        .map(|text| short_line(text));
    let help = diagnostic.help.iter();
    let help = help.map(|help| format!("help: {}", escape(&shortened(help, 10 * LONG))));
    let headline = short_line(&diagnostic.headline) + &at;
    let lines: Vec<String> = std::iter::once(headline)
        .chain(remarks)
        .chain(help)
        .collect();
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let (properties, message) = (properties.join(","), github_data(&lines.join("\n")));
    format!("::{command} {properties}::{message}\n")
}

/// Escapes the text of a workflow command.
fn github_data(text: &str) -> String {
    let text = text.replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

/// The lower-case name of a severity.
pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn groups<'a>(diagnostic: &'a Diagnostic, files: &'a Files) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(short_line(&diagnostic.headline));
    let title = title.id(diagnostic.code);
    let mut elements: Vec<Element<'_>> = Vec::new();
    for (index, labels) in together(&diagnostic.labels, files).into_iter().enumerate() {
        elements.extend(place(&labels, files, index == 0));
    }
    for help in &diagnostic.help {
        let help = escape(&shortened(help, 10 * LONG));
        // A further line of it is indented, and GitHub takes it for a command all the same.
        let help = Level::HELP.message(help.replace("\n::", "\n\\u{3a}:"));
        elements.push(help.into());
    }
    vec![title.elements(elements)]
}

/// Groups the labels into snippets: labels of one file that are [`NEAR`] each other share a snippet.
fn together<'a>(labels: &'a [Label], files: &Files) -> Vec<Vec<&'a Label>> {
    let mut snippets: Vec<Vec<&Label>> = Vec::new();
    for label in labels {
        let near = |other: &&Label| {
            other.span.file == label.span.file
                && files.text(label.span.file).is_some_and(|text| {
                    let first = other.span.start.min(label.span.start);
                    let last = other.span.start.max(label.span.start);
                    memchr::memchr_iter(b'\n', &text.as_bytes()[first..last]).count() < NEAR
                })
        };
        match snippets.iter_mut().find(|snippet| snippet.iter().all(near)) {
            Some(snippet) => snippet.push(label),
            None => snippets.push(vec![label]),
        }
    }
    snippets
}

fn place<'a>(labels: &[&'a Label], files: &'a Files, is_first: bool) -> Vec<Element<'a>> {
    let file = labels[0].span.file;
    let name = short_line(files.name(file));
    let Some(text) = files.text(file) else {
        let places = labels.iter().flat_map(|label| {
            let origin = Origin::path(format!("{name}@0x{:x}", label.span.start));
            let text = short_line(&label.text);
            let note = (!text.is_empty()).then(|| Level::NOTE.message(text).into());
            std::iter::once(origin.into()).chain(note)
        });
        return places.collect();
    };
    let shown = lines_around(text, labels.iter().map(|label| label.span.range()));
    let is_long = |line: &str| line.len() > LONG;
    if text[shown.clone()].split('\n').any(is_long) {
        let parts = labels.iter().enumerate();
        return parts
            .flat_map(|(index, label)| part_of_line(label, text, &name, is_first && index == 0))
            .collect();
    }
    let mut snippet = Snippet::source(escape_source(&text[shown.clone()]))
        .line_start(line(text, shown.start))
        .path(name);
    for (index, label) in labels.iter().enumerate() {
        let span = on_characters(text, label.span.range());
        let span = span.start - shown.start..span.end - shown.start;
        snippet = snippet.annotation(annotation(span, &label.text, is_first && index == 0));
    }
    vec![snippet.into()]
}

/// Renders the surroundings of a label on a line longer than [`LONG`].
fn part_of_line<'a>(
    label: &'a Label,
    text: &'a str,
    name: &str,
    is_primary: bool,
) -> [Element<'a>; 2] {
    let span = on_characters(text, label.span.range());
    let start = line_start(text, span.start);
    let number = line(text, span.start);
    let column = text[start..span.start].chars().count();
    let end = span.end.min(span.start + LONG / 4);
    let first = span.start.saturating_sub(LONG / 8).max(start);
    let mut around = on_characters(text, first..end + LONG / 8);
    if let Some(newline) = text[around.clone()].find('\n') {
        around.end = around.start + newline;
    }
    let shown = on_characters(text, span.start..end.min(around.end));
    let shown = shown.start - around.start..shown.end.min(around.end) - around.start;
    let origin = Origin::path(name.to_owned()).line(number);
    let origin = origin.char_column(column + 1);
    let snippet = Snippet::source(escape_source(&text[around]))
        .line_start(number)
        .annotation(annotation(shown, &label.text, is_primary));
    [origin.into(), snippet.into()]
}

/// Replaces characters that a terminal acts on and the renderer passes through: control characters above ASCII, and marks that change
/// the text direction. Each replacement has as many bytes, so that spans stay valid.
fn escape_source(text: &str) -> Cow<'_, str> {
    let of_two_bytes = |c: char| matches!(c, '\u{80}'..='\u{9f}' | '\u{61c}');
    let of_three_bytes = |c: char| matches!(c, '\u{200e}' | '\u{200f}');
    if !text.contains(|c| of_two_bytes(c) || of_three_bytes(c)) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().map(|c| match c {
        c if of_two_bytes(c) => '¿',
        c if of_three_bytes(c) => '\u{fffd}',
        c => c,
    });
    Cow::Owned(shown.collect())
}

fn annotation<'a>(span: Range<usize>, label: &str, is_primary: bool) -> Annotation<'a> {
    let annotation = match is_primary {
        true => AnnotationKind::Primary.span(span),
        false => AnnotationKind::Context.span(span),
    };
    match label.is_empty() {
        true => annotation,
        false => annotation.label(short_line(label)),
    }
}

/// The range of whole lines that covers all `ranges`.
fn lines_around(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Range<usize> {
    let (mut start, mut end) = (text.len(), 0);
    for range in ranges {
        let range = on_characters(text, range);
        start = start.min(range.start);
        end = end.max(range.end);
    }
    let newline = text[end..].find('\n');
    line_start(text, start)..newline.map_or(text.len(), |newline| end + newline)
}

/// Escapes a part of a message to one line and shortens it, so that it can neither flood the terminal nor forge other lines.
fn short_line(text: &str) -> String {
    escape_line(&shortened(text, LONG))
}

/// Cuts out the middle of a text of more than `most` bytes.
fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let start = on_characters(text, 0..most / 2);
    let end = on_characters(text, text.len() - most / 4..text.len());
    Cow::Owned(format!("{}…{}", &text[start], &text[end]))
}

/// Like [`escape`], but escapes line breaks too.
///
/// ```
/// assert_eq!(inline::escape_line("a\nb"), "a\\nb");
/// ```
pub fn escape_line(text: &str) -> String {
    escape(text).replace('\n', "\\n")
}

/// Escapes control characters other than newlines, and marks that separate lines or change the text direction, which could forge lines of a terminal.
///
/// Rendered reports need no further escaping.
///
/// ```
/// assert_eq!(inline::escape("a\u{1b}[2K\nb"), "a\\u{1b}[2K\nb");
/// ```
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) && c != '\n' {
            escaped.extend(c.escape_unicode());
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// Whether a character is a control character, or one of Unicode's marks that separate lines or change the text direction.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::Span;

    #[test]
    fn a_long_line_is_shown_in_part_and_counted_whole() {
        let long = "é".repeat(200_000);
        let text = format!("(a)\n{long}(b){long}");
        let mut files = Files::default();
        let file = files.add("long.wat".to_owned());
        files.set_text(file, text.as_str().into());
        let at = text.find("(b)").expect("it is there");
        let diagnostic =
            Diagnostic::error("code", "headline").at(Span::new(file, at..at + 3), "here");
        let rendered = render(&[diagnostic], &files, Style::Plain);
        assert!(rendered.contains("long.wat:2:200001"), "{rendered}");
        assert!(rendered.contains("^^^ here"), "{rendered}");
        assert!(rendered.len() < 2 * LONG, "{}", rendered.len());
    }

    #[test]
    fn control_characters_cannot_reach_the_terminal() {
        assert_eq!(
            escape("a\u{1b}[31m\r\u{202e}b\nc"),
            "a\\u{1b}[31m\\u{d}\\u{202e}b\nc"
        );
    }
}

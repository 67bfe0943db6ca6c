//! What is said of a file that does not fit: from the parent's side, what it *declares* and what the file *provides* or *needs*, both
//! shown where they are written, and what to write instead.

use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Dependency, Graph, Unit};
use crate::source::{Contract, Import, TextSource};
use crate::text;
use crate::types::{Mismatch, Side, Step, place};
use std::ops::Range;

/// How many differences a diagnostic tells apart.
const SHOWN: usize = 3;

/// The diagnostic for a file that does not fit the type declared for it at `dependency`.
pub(super) fn mismatch(
    graph: &Graph,
    unit: &Unit,
    dependency: Dependency,
    mismatches: &[Mismatch],
) -> Diagnostic {
    let import = unit.import(dependency);
    let file = &graph.units[dependency.unit];
    let found = graph.found.get(&dependency.place);
    let name = found.map_or(&file.path, |found| &found.path).display();
    let headline = match mismatches {
        [] => format!("`{name}` does not fit the type declared for it"),
        [first, ..] => format!(
            "`{name}` does not fit the type declared for it: {}",
            place(&first.path)
        ),
    };
    let mut diagnostic = Diagnostic::error("contract-mismatch", headline);
    if mismatches.is_empty() {
        // Whatever the reason is, it is somewhere in between.
        let declared = declaration(unit, import, &[]);
        diagnostic = diagnostic.at(declared, "declared here");
        diagnostic = match definition(file, &[]) {
            Some(span) => diagnostic.at(span, "defined here"),
            None => diagnostic,
        };
    }
    for mismatch in mismatches.iter().take(SHOWN) {
        let declared = declaration(unit, import, &mismatch.path);
        let place = place(&mismatch.path);
        let told = |what: &str, side: &Side| match mismatches {
            [_] => format!("{what} {side}"),
            _ => format!("{place}: {what} {side}"),
        };
        diagnostic = diagnostic.at(declared, told("declares", &mismatch.declares));
        let is_import =
            |step: &Step| matches!(step, Step::Named("import", _) | Step::CoreImport(..));
        let verb = match mismatch.path.iter().any(is_import) {
            true => "needs",
            false => "provides",
        };
        let provides = told(verb, &mismatch.provides);
        diagnostic = match definition(file, &mismatch.path) {
            Some(span) => diagnostic.at(span, provides),
            None => diagnostic.help(format!("`{name}` {provides}")),
        };
    }
    match mismatches.len().saturating_sub(SHOWN) {
        0 => {}
        1 => diagnostic = diagnostic.help("there is one more difference"),
        more => diagnostic = diagnostic.help(format!("there are {more} more differences")),
    }
    if let Contract::Inline(range) = &import.contract {
        diagnostic = diagnostic.replacing(Span::new(unit.source.file, range.clone()), " ...");
    }
    diagnostic.help(match is_bare(import) {
        true => format!(
            "`({})` without more declares that there are no imports and no exports; `...` stands for the file's own type",
            import.sort.keyword()
        ),
        false => correction(mismatches),
    })
}

/// Whether the contract declares nothing.
fn is_bare(import: &Import) -> bool {
    matches!(&import.contract, Contract::Inline(range) if range.is_empty())
}

/// What could be written instead.
fn correction(mismatches: &[Mismatch]) -> String {
    const OWN_TYPE: &str = "`...` in place of the whole type stands for the file's own";
    let [only] = mismatches else {
        return OWN_TYPE.to_owned();
    };
    let Mismatch {
        path,
        declares,
        provides,
    } = only;
    if let Side::Missing { .. } = provides {
        return format!("leave it out of the declared type if it is not needed; {OWN_TYPE}");
    }
    if let Side::Item(code) = provides
        && let Some((step, outer)) = path.split_last()
        && let Some(item) = item(step, &code.text)
    {
        let within = match outer {
            [] => String::new(),
            outer => format!(" in {}", place(outer)),
        };
        return format!("to declare what the file has, write `{item}`{within}; {OWN_TYPE}");
    }
    match (provides.whole_code(), declares.whole_code()) {
        (Some(provides), Some(declares)) => {
            format!("to declare what the file has, write `{provides}` for `{declares}`; {OWN_TYPE}")
        }
        _ => OWN_TYPE.to_owned(),
    }
}

/// The import or export that a step leads to, of the type `ty`.
fn item(step: &Step, ty: &str) -> Option<String> {
    let string = text::string_token;
    match step {
        Step::Named(what @ ("import" | "export"), name) => {
            Some(format!("({what} {} {ty})", string(name)))
        }
        Step::CoreImport(module, name) => {
            Some(format!("(import {} {} {ty})", string(module), string(name)))
        }
        _ => None,
    }
}

/// Where the contract speaks of what is at `path`: as far in as names lead, or else the import's name.
pub(super) fn declaration(unit: &Unit, import: &Import, path: &[Step]) -> Span {
    let file = unit.source.file;
    let text = unit.text();
    let within = match &import.contract {
        Contract::Inline(range) => range.clone(),
        _ => 0..0,
    };
    let found = named(text, within, path);
    Span::new(file, found.unwrap_or_else(|| import.name_range.clone()))
}

/// Where the text of a file speaks of what is at `path`. `None` for a binary.
fn definition(file: &Unit, path: &[Step]) -> Option<Span> {
    let text = file.source.as_text()?;
    let whole = 0..text.text.len();
    let place = named(text, whole, path).unwrap_or_else(|| text.keyword());
    Some(Span::new(file.source.file, place))
}

/// The string token that the last name on `path` is written as, each behind the one before; as far as there is one.
pub(super) fn named(
    text: &TextSource,
    within: Range<usize>,
    path: &[Step],
) -> Option<Range<usize>> {
    let source = &text.text[..within.end];
    let mut at = within.start;
    let mut found = None;
    for step in path {
        let (keyword, name) = match step {
            Step::Named("parameter", name) => ("param", name),
            Step::Named(what, name) => (*what, name),
            Step::CoreImport(_, name) => ("import", name),
            Step::Unnamed(_) => continue,
        };
        let Some(range) = string_behind(source, at, keyword, &text::string_token(name)) else {
            break;
        };
        at = range.end;
        found = Some(range);
    }
    found
}

/// The string `token` in the first form `(keyword … token` from `at` on.
fn string_behind(source: &str, at: usize, keyword: &str, token: &str) -> Option<Range<usize>> {
    let mut last_keyword = "";
    for found in text::lex(source, at) {
        let range = text::token_range(&found);
        match found.kind {
            wast::lexer::TokenKind::Keyword => last_keyword = &source[range],
            wast::lexer::TokenKind::String
                if last_keyword == keyword && source[range.clone()] == *token =>
            {
                return Some(range);
            }
            _ => {}
        }
    }
    None
}

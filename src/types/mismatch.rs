//! The differences between two types, as values: their places, and both sides.

use crate::text::{lex, string_token, token_range};
use std::fmt;
use std::ops::Range;
use wasmparser::component_types::ResourceId;

/// One difference between a declared and a provided type.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// The steps to it from the outermost type.
    pub(crate) path: Vec<Step>,
    /// The declaration of the parent.
    pub(crate) declares: Side,
    /// The type that the file provides or, in an import, needs.
    pub(crate) provides: Side,
}

/// A step into a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// An import, an export, or a named part of a type: its kind and its name.
    Named(&'static str, String),
    /// An import of a core module, by its two names.
    CoreImport(String, String),
    /// A part of a type without a name.
    Unnamed(String),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Named(what, name) => write!(f, "{what} `{name}`"),
            Step::CoreImport(module, name) => write!(f, "import `{module}` `{name}`"),
            Step::Unnamed(what) => f.write_str(what),
        }
    }
}

/// Returns a path in words, from the inside out.
pub(crate) fn place(path: &[Step]) -> String {
    let steps: Vec<String> = path.iter().rev().map(Step::to_string).collect();
    steps.join(" of ")
}

/// Finds the names on `path` in a text, each after the one before, and returns the string token of the last one found.
pub(crate) fn named(text: &str, within: Range<usize>, path: &[Step]) -> Option<Range<usize>> {
    let source = &text[..within.end];
    let mut at = within.start;
    let mut found = None;
    for step in path {
        let (keyword, name) = match step {
            Step::Named("parameter", name) => ("param", name),
            Step::Named(what, name) => (*what, name),
            Step::CoreImport(_, name) => ("import", name),
            Step::Unnamed(_) => continue,
        };
        let Some(range) = string_behind(source, at, keyword, &string_token(name)) else {
            break;
        };
        at = range.end;
        found = Some(range);
    }
    found
}

/// Finds the string `token` after the keyword `keyword`, from `at` on.
fn string_behind(source: &str, at: usize, keyword: &str, token: &str) -> Option<Range<usize>> {
    let mut last_keyword = "";
    for found in lex(source, at) {
        let range = token_range(&found);
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

/// One side of a difference between two types. Displayed as part of a sentence, with code in backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// No import or export of that name; `near` is a similar name.
    Missing {
        what: &'static str,
        near: Option<String>,
    },
    /// The type of a function or of an item of a core module, as an import or export declares it.
    Item(Code),
    /// Any other type with a short text.
    Type(Code),
    /// A description of a type without a short text.
    Prose(String),
    /// A resource type, and its description.
    Resource(ResourceId, String),
}

/// A type in the text format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    pub(crate) text: String,
    /// Whether the text leaves nothing out.
    pub(crate) is_whole: bool,
}

impl Side {
    /// Returns the text of a type if it leaves nothing out.
    pub(crate) fn whole_code(&self) -> Option<&str> {
        match self {
            Side::Item(code) | Side::Type(code) if code.is_whole => Some(&code.text),
            _ => None,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Side::Missing { what, near: None } => write!(f, "no such {what}"),
            Side::Missing {
                what,
                near: Some(near),
            } => {
                write!(f, "no such {what}, but one called `{near}`")
            }
            Side::Item(code) | Side::Type(code) => write!(f, "`{}`", code.text),
            Side::Prose(text) | Side::Resource(_, text) => f.write_str(text),
        }
    }
}

//! Cuts the definitions of a component out into files: what bundling has to undo.

use inline::Memory;
use std::ops::Range;
use wasmparser::{Validator, WasmFeatures};
use wast::lexer::{Lexer, Token, TokenKind};

/// A parent, and the files that it imports.
pub(crate) struct Split {
    pub(crate) parent: String,
    pub(crate) files: Memory,
    /// How many definitions were cut out.
    pub(crate) cuts: usize,
}

/// Cuts those definitions out of `text` that are fields of its outermost component and refer to nothing around them. Every other file is a binary.
pub(crate) fn split(text: &str) -> Split {
    let mut parent = String::new();
    let mut files = Memory::new();
    let mut cuts = 0;
    let mut done = 0;
    for definition in definitions(text) {
        let keyword = match definition.is_core {
            true => "module",
            false => "component",
        };
        let unit = format!("({keyword}{}", &text[definition.body.clone()]);
        let Some(binary) = closed(&unit) else {
            continue;
        };
        let name = format!("./{cuts}.wasm");
        match cuts % 2 {
            0 => files.insert(&name, unit),
            _ => files.insert(&name, binary),
        }
        cuts += 1;
        let header = &text[definition.header.clone()];
        parent.push_str(&text[done..definition.header.start]);
        parent.push_str(&format!("{header} (import \"{name}\") ...)"));
        done = definition.body.end;
    }
    parent.push_str(&text[done..]);
    Split {
        parent,
        files,
        cuts,
    }
}

/// The binary of `unit`, if it is valid by itself.
fn closed(unit: &str) -> Option<Vec<u8>> {
    let binary = wat::parse_str(unit).ok()?;
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    validator.validate_all(&binary).ok()?;
    Some(binary)
}

/// A definition in a component.
struct Definition {
    is_core: bool,
    /// From the opening parenthesis to the last of its identifier, name annotation and inline exports.
    header: Range<usize>,
    /// The rest, to the closing parenthesis.
    body: Range<usize>,
}

fn definitions(text: &str) -> Vec<Definition> {
    let is_meaningful = |token: &Token| {
        use TokenKind::{BlockComment, LineComment, Whitespace};
        !matches!(token.kind, Whitespace | LineComment | BlockComment)
    };
    let tokens: Vec<Token> = Lexer::new(text)
        .iter(0)
        .map_while(Result::ok)
        .filter(is_meaningful)
        .collect();
    let word = |index: usize| tokens.get(index).map_or("", |token| token.src(text));
    let mut found = Vec::new();
    if word(1) != "component" {
        return found;
    }
    let mut depth = 0usize;
    let mut open: Option<Definition> = None;
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::LParen => {
                depth += 1;
                let is_core = word(index + 1) == "core" && word(index + 2) == "module";
                if depth == 2 && (is_core || word(index + 1) == "component") {
                    let last = header_end(index + 1 + usize::from(is_core), &word);
                    let end = tokens[last].offset + tokens[last].len as usize;
                    let is_import = word(last + 1) == "("
                        && word(last + 2) == "import"
                        && word(last + 4) == ")";
                    open = (!is_import).then_some(Definition {
                        is_core,
                        header: token.offset..end,
                        body: end..end,
                    });
                }
            }
            TokenKind::RParen => {
                depth -= 1;
                if depth == 1
                    && let Some(mut definition) = open.take()
                {
                    definition.body.end = token.offset + 1;
                    found.push(definition);
                }
            }
            _ => {}
        }
    }
    found
}

/// The index of the last token of a header whose last keyword is the token at `keyword`.
fn header_end<'t>(keyword: usize, word: &dyn Fn(usize) -> &'t str) -> usize {
    let mut last = keyword;
    if word(last + 1).starts_with('$') {
        last += 1;
    }
    while word(last + 1) == "("
        && matches!(word(last + 2), "@name" | "export")
        && word(last + 4) == ")"
    {
        last += 4;
    }
    last
}

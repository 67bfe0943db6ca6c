//! Cuts the definitions of a component out into files: what bundling has to undo.

use inline::Memory;
use std::ops::Range;
use wasmparser::{Validator, WasmFeatures};
use wast::lexer::{Lexer, Token, TokenKind};

/// How definitions are cut out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct How {
    pub(crate) form: Form,
    pub(crate) ids: Ids,
    /// How many definitions a cut goes through: 1 for those in the outermost component alone.
    pub(crate) depth: usize,
}

/// What the files are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    /// A binary, but for a file that others are cut out of.
    Binary,
    /// One after the other.
    Both,
}

/// What becomes of the identifier that a definition has for itself. One that the definition needs is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ids {
    Kept,
    Dropped,
    Changed,
}

/// A parent, and the files that it imports.
pub(crate) struct Split {
    pub(crate) parent: String,
    /// Their paths, and what is in them.
    pub(crate) files: Vec<(String, Vec<u8>)>,
    /// How many definitions were cut out.
    pub(crate) cuts: usize,
}

/// Cuts those definitions out of `text`, of one component, that refer to nothing around them.
pub(crate) fn split(text: &str, how: How) -> Split {
    let mut split = Split {
        parent: String::new(),
        files: Vec::new(),
        cuts: 0,
    };
    split.parent = split.cut(text, how, how.depth);
    split
}

impl Split {
    pub(crate) fn memory(&self) -> Memory {
        let mut memory = Memory::new();
        for (path, bytes) in &self.files {
            memory.insert(path, bytes.as_slice());
        }
        memory
    }

    /// A component without the definitions in it that can be files.
    fn cut(&mut self, text: &str, how: How, depth: usize) -> String {
        let mut rest = String::new();
        let mut done = 0;
        for definition in definitions(text) {
            if definition.form.start < done || definition.depth > depth {
                continue;
            }
            let Some((unit, binary)) = definition.unit(text, how.ids) else {
                continue;
            };
            let number = self.cuts;
            self.cuts += 1;
            let name = format!("./{number}.wasm");
            let inner = match definition.is_core || depth == definition.depth {
                true => unit.clone(),
                false => self.cut(&unit, how, depth - definition.depth),
            };
            let is_text = match how.form {
                Form::Text => true,
                Form::Binary => false,
                Form::Both => number.is_multiple_of(2),
            };
            let bytes = match is_text || inner != unit {
                true => inner.into_bytes(),
                false => binary,
            };
            let header = &text[definition.form.start..definition.body.start];
            rest.push_str(&text[done..definition.form.start]);
            rest.push_str(&format!("{header} (import \"{name}\") ...)"));
            self.files.push((name, bytes));
            done = definition.form.end;
        }
        rest.push_str(&text[done..]);
        rest
    }
}

/// A definition in a component.
struct Definition {
    is_core: bool,
    /// How many components it is in.
    depth: usize,
    form: Range<usize>,
    /// The identifier.
    id: Option<Range<usize>>,
    /// What is behind the identifier, the name annotation and the inline exports, to the closing parenthesis.
    body: Range<usize>,
}

impl Definition {
    /// The definition as a file of its own, and as a binary; `None` if it is not valid by itself.
    fn unit(&self, text: &str, ids: Ids) -> Option<(String, Vec<u8>)> {
        let keyword = match self.is_core {
            true => "module",
            false => "component",
        };
        let body = &text[self.body.clone()];
        let written = self.id.clone().map(|id| text[id].to_owned());
        let wanted = match ids {
            Ids::Kept => written.clone(),
            Ids::Dropped => None,
            Ids::Changed => Some("$changed".to_owned()),
        };
        [wanted, written].into_iter().find_map(|id| {
            let space = if id.is_some() { " " } else { "" };
            let id = id.unwrap_or_default();
            let unit = format!("({keyword}{space}{id}{body}");
            let binary = closed(&unit)?;
            Some((unit, binary))
        })
    }
}

/// The binary of `unit`, if it is valid by itself.
fn closed(unit: &str) -> Option<Vec<u8>> {
    let binary = wat::parse_str(unit).ok()?;
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    validator.validate_all(&binary).ok()?;
    Some(binary)
}

/// The definitions in a component and in those nested in it, in order.
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
    let end = |index: usize| tokens[index].offset + tokens[index].len as usize;
    let mut found: Vec<Definition> = Vec::new();
    // The forms that are open: whether each is a component, and the definition that it is.
    let mut open: Vec<(bool, Option<usize>)> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::LParen => {
                let is_core = word(index + 1) == "core" && word(index + 2) == "module";
                let is_component = word(index + 1) == "component";
                let is_field = !open.is_empty() && open.iter().all(|(component, _)| *component);
                let keyword = index + 1 + usize::from(is_core);
                let last = header_end(keyword, &word);
                let is_import =
                    word(last + 1) == "(" && matches!(word(last + 2), "import" | "type");
                let is_definition = is_field && (is_core || is_component) && !is_import;
                let number = is_definition.then_some(found.len());
                if is_definition {
                    let has_id = word(keyword + 1).starts_with('$');
                    found.push(Definition {
                        is_core,
                        depth: open.len(),
                        form: token.offset..token.offset,
                        id: has_id.then(|| tokens[keyword + 1].offset..end(keyword + 1)),
                        body: end(last)..end(last),
                    });
                }
                open.push((is_component && (is_definition || open.is_empty()), number));
            }
            TokenKind::RParen => {
                if let Some((_, Some(number))) = open.pop() {
                    found[number].form.end = end(index);
                    found[number].body.end = end(index);
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

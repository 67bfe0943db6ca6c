//! Turns a binary with imports to replace into text: [`extract()`] cuts out the definitions that do not change and prints only the rest. It
//! returns the text and the extracted definitions, each with its place in the text and its bytes.

use super::file::{BinarySource, Source, SourceForm, TextSource};
use super::parse;
use crate::binary::{self, ComponentNumber, Section, Sort};
use crate::diagnostics::{Diagnostic, FileId, Files, Span};
use crate::text::{self, FreshIds};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;
use wast::lexer::TokenKind;

/// A definition that was taken out.
#[derive(Clone, Debug)]
pub(crate) struct Extracted {
    /// The form that it is in the text, or that stands for it there.
    pub(crate) form: Range<usize>,
    /// Its identifier and its name, as they follow the keyword, with a space in front.
    pub(crate) names: String,
    /// Its inline exports, an `(export "…")` each.
    pub(crate) exports: Vec<String>,
    /// The definition, read like a file of its own.
    pub(crate) source: Arc<Source>,
    /// Where its bytes start in the file that it was taken out of.
    pub(crate) offset: usize,
    /// The component of the text that these are exports of, if there are any.
    pub(crate) component: Option<ComponentNumber>,
    /// How many components the form is inside of.
    pub(crate) depth: usize,
}

impl Extracted {
    /// The same definition at another place, in a text with more components around it.
    pub(crate) fn moved(&self, start: usize, text: &str) -> Extracted {
        Extracted {
            form: start..start + self.form.len(),
            depth: text::open_at(text, start, 0).len() - 1,
            ..self.clone()
        }
    }

    /// Its identifier, without the `$`.
    pub(crate) fn id(&self) -> Option<String> {
        let mut tokens = text::lex(&self.names, 0);
        let id = tokens.find(|token| token.kind == TokenKind::Id)?;
        id.id(&self.names).ok().map(Cow::into_owned)
    }
}

/// The identifiers that text added to `text` can have: the binaries `taken_out` of it are printed in its long form.
pub(crate) fn fresh_ids<'a>(
    text: &'a TextSource,
    taken_out: impl IntoIterator<Item = &'a Extracted>,
) -> FreshIds<'a> {
    let taken_out = taken_out.into_iter();
    let hidden = taken_out.filter_map(|extracted| match &extracted.source.form {
        SourceForm::Binary(binary) => Some(&*binary.bytes),
        SourceForm::Text(_) => None,
    });
    FreshIds::new(&text.text, hidden.collect())
}

/// Prints a binary without the core modules in it, and without the components that are closed and for whose bytes `stays` holds. The
/// custom sections that turn wrong in text are left out. Adds the text to `files`.
///
/// # Errors
///
/// When it cannot be printed or the printed text cannot be read back.
pub(crate) fn extract(
    file: FileId,
    binary: &BinarySource,
    stays: &dyn Fn(&[u8]) -> bool,
    files: &mut Files,
) -> Result<(Source, Vec<Extracted>), Vec<Diagnostic>> {
    let printed = files.add(format!("{} (printed)", files.name(file)));
    let depth = binary::size(&binary.bytes).depth;
    if depth > text::MAX_NESTING {
        let headline = format!(
            "definitions nest {depth} deep in the binary, and at most {} deep in text, which is needed to replace imports",
            text::MAX_NESTING
        );
        let error = Diagnostic::error("nesting-too-deep", headline);
        return Err(vec![error.at(Span::new(file, 0..0), "")]);
    }
    let marker = binary::marker_name(&binary.bytes, "inline-definition-");
    let mut emptied = Stubbed {
        bytes: &binary.bytes,
        marker: &marker,
        stays,
        taken_out: Vec::new(),
    };
    let shell = emptied.component(0..binary.bytes.len());
    let text = text::print_to_string(&shell).map_err(|why| {
        let headline = format!("the binary cannot be printed as text: {why}");
        vec![Diagnostic::error("unprintable", headline).at(Span::new(file, 0..0), "")]
    })?;
    let mut source = parse::read_text(printed, Arc::from(text))?;
    let SourceForm::Text(text) = &mut source.form else {
        unreachable!("what is printed is text");
    };
    text.own_newline = None;
    files.set_text(printed, text.text.clone());
    text.forget_comments();
    let forms = forms(&text.text, &marker);
    let taken_out = forms.into_iter().map(
        |Form {
             whole,
             header,
             number,
             depth,
         }| {
            let (sort, range) = emptied.taken_out[number].clone();
            let names = header.strip_prefix(&format!("({}", sort.keyword()));
            Extracted {
                names: names.expect("a definition is printed so").to_owned(),
                exports: Vec::new(),
                component: None,
                form: whole,
                depth,
                offset: range.start,
                source: Arc::new(Source {
                    file,
                    sort,
                    form: SourceForm::Binary(BinarySource {
                        bytes: binary.bytes.slice(range),
                        imports: Vec::new(),
                    }),
                }),
            }
        },
    );
    let taken_out = taken_out.collect();
    Ok((source, taken_out))
}

/// A binary whose definitions are taken out.
struct Stubbed<'a> {
    bytes: &'a [u8],
    marker: &'a str,
    /// Whether a component does not change.
    stays: &'a dyn Fn(&[u8]) -> bool,
    /// Their sorts, and where they are.
    taken_out: Vec<(Sort, Range<usize>)>,
}

impl Stubbed<'_> {
    /// The component that is the range `within` of the bytes, with a stub for each definition that is taken out.
    fn component(&mut self, within: Range<usize>) -> Vec<u8> {
        let component = &self.bytes[within.clone()];
        let mut out = component[..binary::PREAMBLE].to_vec();
        let mut end = binary::PREAMBLE;
        for Section { id, whole, payload } in binary::top_level(component) {
            end = whole.end;
            let range = within.start + payload.start..within.start + payload.end;
            match id {
                binary::CORE_MODULE => self.stub(&mut out, Sort::CoreModule, range),
                binary::COMPONENT if self.stays(range.clone()) => {
                    self.stub(&mut out, Sort::Component, range);
                }
                binary::COMPONENT => {
                    let inner = self.component(range);
                    binary::write(&mut out, id, &inner);
                }
                _ => out.extend_from_slice(&component[whole]),
            }
        }
        out.extend_from_slice(&component[end..]);
        out
    }

    fn stays(&self, definition: Range<usize>) -> bool {
        let bytes = &self.bytes[definition];
        (self.stays)(bytes) && binary::free_alias(bytes).is_none()
    }

    fn stub(&mut self, out: &mut Vec<u8>, sort: Sort, definition: Range<usize>) {
        let mut stub = self.bytes[definition.start..definition.start + binary::PREAMBLE].to_vec();
        let mut custom = Vec::new();
        binary::write_string(&mut custom, self.marker);
        custom.extend_from_slice(self.taken_out.len().to_string().as_bytes());
        binary::write(&mut stub, binary::CUSTOM, &custom);
        let id = match sort {
            Sort::CoreModule => binary::CORE_MODULE,
            _ => binary::COMPONENT,
        };
        binary::write(out, id, &stub);
        self.taken_out.push((sort, definition));
    }
}

/// The form of a stub.
struct Form {
    whole: Range<usize>,
    /// The text in front of the custom section.
    header: String,
    number: usize,
    /// How many components are around it.
    depth: usize,
}

/// The forms in a printed text that have a custom section called `marker`.
fn forms(text: &str, marker: &str) -> Vec<Form> {
    let marker = text::string_token(marker);
    let mut forms: Vec<Form> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    // The form whose custom section this is, by where it starts.
    let mut stub = None;
    for token in text::lex(text, 0) {
        let range = text::token_range(&token);
        match token.kind {
            TokenKind::LParen => open.push(token.offset),
            TokenKind::RParen => {
                let start = open.pop();
                if let Some(form) = forms.last_mut()
                    && Some(form.whole.start) == start
                {
                    form.whole.end = range.end;
                }
            }
            TokenKind::String if text[range.clone()] == marker => {
                if let [.., form, custom] = open.as_slice() {
                    stub = Some((*form, *custom));
                }
            }
            TokenKind::String => {
                let number = text[range].trim_matches('"').parse().ok();
                if let (Some((form, custom)), Some(number)) = (stub.take(), number) {
                    forms.push(Form {
                        whole: form..form,
                        header: text[form..custom].trim_end().to_owned(),
                        number,
                        // A printed component has its definitions in it as forms, and nothing around them.
                        depth: open.len() - 2,
                    });
                }
            }
            _ => {}
        }
    }
    forms
}

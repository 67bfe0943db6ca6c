//! Finds the components in a test script by its tokens: [`components`] reads the forms of its directives and parses none of them, so that
//! they may have the syntax of any version.

use crate::text::{Form, FormItem};
use wast::lexer::{Lexer, TokenKind};
use wast::parser::{self, ParseBuffer};
use wast::token::Span;
use wast::{Error, Wast};

/// A component in a script.
pub(super) struct Found {
    pub(super) form: Form,
    /// Whether it is expected to be valid.
    pub(super) is_valid: bool,
}

/// Returns the components in the directives of a script that define one or expect something of one.
///
/// # Errors
///
/// If the text does not consist of directives, nor of the fields of a core module.
pub(super) fn components(text: &str) -> Result<Vec<Found>, Error> {
    let mut forms = forms(text)?;
    if !forms.first().is_some_and(|form| starts_script(text, form)) {
        // The fields of a core module, or nothing that a script can be.
        let buffer = ParseBuffer::new(text)?;
        parser::parse::<Wast<'_>>(&buffer)?;
        forms.clear();
    }
    let mut found = Vec::new();
    for form in forms {
        directive(text, form, &mut found)?;
    }
    Ok(found)
}

/// Reads the forms that a text consists of.
fn forms(text: &str) -> Result<Vec<Form>, Error> {
    let lexer = Lexer::new(text);
    let mut forms = Vec::new();
    let mut at = 0;
    while let Some(token) = lexer.parse(&mut at)? {
        match token.kind {
            TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => {}
            TokenKind::LParen => {
                let form = Form::read(text, token.offset).ok_or_else(|| unclosed(text, at))?;
                at = form.range.end;
                if !form.is_annotation() {
                    forms.push(form);
                }
            }
            _ => return Err(error(token.offset, "expected `(`")),
        }
    }
    Ok(forms)
}

/// The reason why a form is not closed: unreadable text behind `at`, or the end of the text.
fn unclosed(text: &str, mut at: usize) -> Error {
    let lexer = Lexer::new(text);
    loop {
        match lexer.parse(&mut at) {
            Ok(Some(_)) => {}
            Ok(None) => return error(text.len(), "expected `)`"),
            Err(error) => return error,
        }
    }
}

fn error(at: usize, message: &str) -> Error {
    Error::new(Span::from_offset(at), message.to_owned())
}

/// The keyword of a form, and where it is.
fn keyword<'t>(text: &'t str, form: &Form) -> (&'t str, usize) {
    match form.meaningful().next() {
        Some(FormItem::Atom(TokenKind::Keyword, range)) => (&text[range.clone()], range.start),
        Some(item) => ("", item.range().start),
        None => ("", form.range.end - 1),
    }
}

/// Whether a script can start with a form.
fn starts_script(text: &str, form: &Form) -> bool {
    let (keyword, _) = keyword(text, form);
    keyword.starts_with("assert_")
        || matches!(keyword, "module" | "component" | "register" | "invoke")
}

/// Adds the components in a directive.
fn directive(text: &str, form: Form, found: &mut Vec<Found>) -> Result<(), Error> {
    let (keyword, at) = keyword(text, &form);
    let is_valid = match keyword {
        "component" => {
            found.push(Found {
                form,
                is_valid: true,
            });
            return Ok(());
        }
        "assert_trap" | "assert_return" | "assert_exception" | "assert_suspension"
        | "assert_unlinkable" => true,
        "assert_invalid" => false,
        "thread" => {
            let shared = |form: &Form| form.is(text, "shared");
            for form in nested(form).filter(|form| !shared(form)) {
                directive(text, form, found)?;
            }
            return Ok(());
        }
        "module"
        | "register"
        | "invoke"
        | "wait"
        | "assert_malformed"
        | "assert_malformed_custom"
        | "assert_invalid_custom"
        | "assert_exhaustion" => return Ok(()),
        _ => return Err(error(at, "expected a directive of a test script")),
    };
    let first = nested(form).next();
    let component = first.filter(|form| form.is(text, "component"));
    found.extend(component.map(|form| Found { form, is_valid }));
    Ok(())
}

/// The forms in a form.
fn nested(form: Form) -> impl Iterator<Item = Form> {
    form.items.into_iter().filter_map(|item| match item {
        FormItem::Form(form) => Some(form),
        _ => None,
    })
}

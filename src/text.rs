//! The text format: tokens and forms as ranges of the source, edits to the source, fresh identifiers, and binaries printed as text.
//!
//! The source text is the truth: nothing here reprints what an author wrote.
//!
//! | file | |
//! |---|---|
//! | `token` | tokens, identifiers and strings |
//! | `form` | parenthesised forms with their content; elisions |
//! | `edit` | edits as a list of disjoint replacements, and fresh identifiers |
//! | `extern_name` | the names of imports and exports, with their attributes |
//! | `print` | binaries as text, on all cores |

mod edit;
mod extern_name;
mod form;
mod print;
mod token;

pub(crate) use edit::FreshIds;
pub(crate) use edit::{EditList, Piece};
pub(crate) use extern_name::{ExternName, interface};
pub(crate) use extern_name::{VersionTrack, is_higher};
pub(crate) use form::{Form, FormItem, KNOWN, SPREAD, Survey, between_comments, survey};
pub(crate) use print::{print_definition, print_to_string, print_to_writer};
pub(crate) use token::{
    MAX_NESTING, find_named, find_string, identifier, identifiers, indentation, is_import_name,
    last_paren, lex, open_at, open_paren, string_token, strings, token_at, token_range,
    with_blanks_behind,
};

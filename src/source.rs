//! One file, understood as far as it can be without any other: from its bytes to a [`Source`].
//!
//! | file | |
//! |---|---|
//! | `file` | the values: [`Source`], [`TextSource`] |
//! | `parse` | bytes to a source |
//! | `syntax_error` | the errors of `wast`, as diagnostics |
//! | `scan` | imports and instantiations in a text, as ranges |
//! | `references` | the walk over the syntax tree: numeric indices and outer aliases |
//! | `index` | indices as the author counts, and as `wast` does |
//! | `items` | the items that the indices of a component refer to |
//! | `flow` | which components and instances an item may be |
//! | `extract` | a binary as text that can be edited |
//! | `locate` | from a place in a binary to the place in its text |

mod extract;
mod file;
mod flow;
mod index;
mod items;
mod locate;
mod parse;
mod references;
mod scan;
mod syntax_error;

pub(crate) use extract::{Extracted, extract, fresh_ids};
pub(crate) use file::{BinarySource, Root, Source, SourceForm, TextSource};
pub(crate) use flow::{Flow, Replacement, Value};
pub(crate) use index::SourceIndex;
pub(crate) use items::{Argument, InstantiatedItem, Item, ItemId, Items, Member};
pub(crate) use locate::locate;
pub(crate) use parse::{
    DEFINITIONS, is_binary, is_nested_too_deep, names, newline, read, read_text, too_many_in_one,
};
pub(crate) use references::{NumericReference, Reached, SelfReference};
pub(crate) use scan::{Contract, Import, Scan, Spread, cut_core_module, first_field, scan};
pub(crate) use syntax_error::{invalid_binary, misplaced_elision, syntax_error};

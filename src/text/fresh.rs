//! Creates identifiers that a text does not contain.

use super::token;
use std::collections::HashSet;

/// Creates identifiers that the text does not contain, each once.
pub(crate) struct FreshIds<'a> {
    text: &'a str,
    /// The identifiers of the text and the created ones, without their `$`; `None` before the first request.
    taken: Option<HashSet<String>>,
}

impl FreshIds<'_> {
    pub(crate) fn new(text: &str) -> FreshIds<'_> {
        FreshIds { text, taken: None }
    }

    /// Reserves the identifiers of another text, which is inserted into this one.
    pub(crate) fn take(&mut self, other: &str) {
        let text = self.text;
        let taken = self.taken.get_or_insert_with(|| token::identifiers(text));
        taken.extend(token::identifiers(other));
    }

    /// Returns an identifier token: `wanted` itself, or `wanted` followed by a number.
    pub(crate) fn id(&mut self, wanted: &str) -> String {
        token::identifier(&self.name(wanted))
    }

    /// Like [`id`](FreshIds::id), but decoded and without the `$`.
    pub(crate) fn name(&mut self, wanted: &str) -> String {
        let text = self.text;
        let taken = self.taken.get_or_insert_with(|| token::identifiers(text));
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        let free = names.find(|id| !taken.contains(id));
        let free = free.expect("there are more numbers than identifiers");
        taken.insert(free.clone());
        free
    }
}

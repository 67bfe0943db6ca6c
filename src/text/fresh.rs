//! Identifiers that a text does not have yet.

use super::token;
use std::collections::HashSet;

/// Gives identifiers that the text does not have, each once.
pub(crate) struct FreshIds<'a> {
    text: &'a str,
    /// The identifiers of the text and those given, without their `$`; `None` before the first is asked for.
    taken: Option<HashSet<String>>,
}

impl FreshIds<'_> {
    pub(crate) fn new(text: &str) -> FreshIds<'_> {
        FreshIds { text, taken: None }
    }

    /// Takes the identifiers of another text that is put into this one.
    pub(crate) fn take(&mut self, other: &str) {
        let text = self.text;
        let taken = self.taken.get_or_insert_with(|| token::identifiers(text));
        taken.extend(token::identifiers(other));
    }

    /// An identifier token: `wanted` itself, or with a number behind it.
    pub(crate) fn id(&mut self, wanted: &str) -> String {
        token::identifier(&self.name(wanted))
    }

    /// What [`id`](FreshIds::id) gives, decoded, without its `$`.
    pub(crate) fn name(&mut self, wanted: &str) -> String {
        let text = self.text;
        let taken = self.taken.get_or_insert_with(|| token::identifiers(text));
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        let mut free = std::iter::once(wanted.to_owned())
            .chain(numbered)
            .skip_while(|id| taken.contains(id));
        let free = free
            .next()
            .expect("there are more numbers than identifiers");
        taken.insert(free.clone());
        free
    }
}

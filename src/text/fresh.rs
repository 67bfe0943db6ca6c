//! Creates identifiers that a text does not contain.

use super::token;
use std::collections::{HashMap, HashSet};

/// Creates identifiers that the text does not contain, each once.
pub(crate) struct FreshIds<'a> {
    text: &'a str,
    /// The identifiers of the text and the created ones, without their `$`; `None` before the first request.
    taken: Option<HashSet<String>>,
    /// The number of the next identifier for each that was asked for more than once.
    next: HashMap<String, usize>,
}

impl FreshIds<'_> {
    pub(crate) fn new(text: &str) -> FreshIds<'_> {
        FreshIds {
            text,
            taken: None,
            next: HashMap::new(),
        }
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
        let mut free = wanted.to_owned();
        if taken.contains(wanted) {
            let next = self.next.entry(free.clone()).or_insert(2);
            while taken.contains(&free) {
                free = format!("{wanted}-{next}");
                *next += 1;
            }
        }
        taken.insert(free.clone());
        free
    }
}

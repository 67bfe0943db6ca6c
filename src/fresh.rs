//! Identifiers that a text does not have yet, and names that a binary does not have.

use crate::tokens;
use std::collections::{BTreeSet, HashSet};

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
        let taken = self.taken.get_or_insert_with(|| tokens::identifiers(text));
        taken.extend(tokens::identifiers(other));
    }

    /// An identifier token: `wanted` itself, or with a number behind it.
    pub(crate) fn id(&mut self, wanted: &str) -> String {
        tokens::identifier(&self.name(wanted))
    }

    /// What [`id`](FreshIds::id) gives, decoded, without its `$`.
    pub(crate) fn name(&mut self, wanted: &str) -> String {
        let text = self.text;
        let taken = self.taken.get_or_insert_with(|| tokens::identifiers(text));
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

/// A name for custom sections, `start` with a number behind it, that is nowhere in a binary.
pub(crate) fn name(binary: &[u8], start: &str) -> String {
    let number = |at: usize| {
        let behind = &binary[at + start.len()..];
        let digits = behind.iter().take_while(|byte| byte.is_ascii_digit());
        std::str::from_utf8(&behind[..digits.count()])
            .ok()?
            .parse()
            .ok()
    };
    let taken: BTreeSet<u64> = memchr::memmem::find_iter(binary, start)
        .filter_map(number)
        .collect();
    let mut free = (0..).filter(|number| !taken.contains(number));
    let free = free.next().expect("fewer numbers are taken than there are");
    format!("{start}{free}")
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn the_name_is_not_among_the_bytes() {
        for bytes in [
            "",
            "inline-unit-",
            "inline-unit-0",
            "inline-unit-1 inline-unit-0",
        ] {
            assert!(
                !bytes.contains(&name(bytes.as_bytes(), "inline-unit-")),
                "{bytes}"
            );
        }
    }
}

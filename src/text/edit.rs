//! Edits to a text: an [`EditList`] records them by offsets of the original, and returns the pieces of the new text in one pass.

use super::token;
use crate::binary;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Replacements of ranges of a text, sorted and disjoint.
///
/// A replacement is a `T`, so that the same list serves every rendering.
#[derive(Clone, Debug)]
pub(crate) struct EditList<T> {
    edits: Vec<(Range<usize>, T)>,
}

/// A piece of an edited text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a, T> {
    /// An unchanged range of the original.
    Kept(Range<usize>),
    /// A replaced range of the original, and its replacement.
    New(Range<usize>, &'a T),
}

/// Two edits of the same bytes: the one already in the list, and the one refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Overlap(pub(crate) Range<usize>, pub(crate) Range<usize>);

impl<T> Default for EditList<T> {
    fn default() -> Self {
        EditList { edits: Vec::new() }
    }
}

impl<T> EditList<T> {
    /// Adds the replacement of `range` by `with`. Replacements may be added in any order.
    ///
    /// # Errors
    ///
    /// If `range` shares a byte with a range in the list. The list is then unchanged.
    pub(crate) fn replace(&mut self, range: Range<usize>, with: T) -> Result<(), Overlap> {
        let edits = &mut self.edits;
        let at = edits.partition_point(|(other, _)| other.end <= range.start);
        if let Some((other, _)) = edits.get(at).filter(|(other, _)| other.start < range.end) {
            return Err(Overlap(other.clone(), range));
        }
        edits.insert(at, (range, with));
        Ok(())
    }

    /// Returns the pieces of `within` after the edits, in order. Edits outside of `within` are ignored.
    pub(crate) fn pieces(&self, within: Range<usize>) -> impl Iterator<Item = Piece<'_, T>> {
        let edits = &self.edits;
        let first = edits.partition_point(|(range, _)| range.start < within.start);
        let edits = edits[first..].iter();
        let edits = edits.take_while(move |(range, _)| range.end <= within.end);
        let mut edits = edits.peekable();
        let mut at = within.start;
        std::iter::from_fn(move || match edits.peek() {
            Some((range, _)) if range.start > at => {
                let kept = at..range.start;
                at = range.start;
                Some(Piece::Kept(kept))
            }
            Some((range, with)) => {
                at = range.end;
                edits.next();
                Some(Piece::New(range.clone(), with))
            }
            None if at < within.end => {
                let kept = at..within.end;
                at = within.end;
                Some(Piece::Kept(kept))
            }
            None => None,
        })
    }
}

/// Creates identifiers that the text does not contain, each once.
pub(crate) struct FreshIds<'a> {
    taken: Taken<'a>,
    /// The number of the next identifier for each that was asked for more than once.
    next: HashMap<String, usize>,
}

/// Identifiers without their `$`.
struct Taken<'a> {
    text: &'a str,
    /// The binaries of definitions that the text does not show.
    hidden: Vec<&'a [u8]>,
    /// The identifiers of both and the created ones; `None` before the first request.
    ids: Option<HashSet<String>>,
}

impl Taken<'_> {
    fn ids(&mut self) -> &mut HashSet<String> {
        self.ids.get_or_insert_with(|| {
            let hidden = self.hidden.iter().flat_map(|it| binary::identifiers(it));
            token::identifiers(self.text)
                .into_iter()
                .chain(hidden)
                .collect()
        })
    }
}

impl<'a> FreshIds<'a> {
    /// Creates identifiers for a text that shows its `hidden` definitions, given as binaries, only when they are printed.
    pub(crate) fn new(text: &'a str, hidden: Vec<&'a [u8]>) -> FreshIds<'a> {
        FreshIds {
            taken: Taken {
                text,
                hidden,
                ids: None,
            },
            next: HashMap::new(),
        }
    }

    /// Reserves the identifiers of another text, which is inserted into this one.
    pub(crate) fn take(&mut self, other: &str) {
        self.taken.ids().extend(token::identifiers(other));
    }

    /// Returns an identifier token: `wanted` itself, or `wanted` followed by a number.
    pub(crate) fn id(&mut self, wanted: &str) -> String {
        token::identifier(&self.name(wanted))
    }

    /// Like [`id`](FreshIds::id), but decoded and without the `$`.
    pub(crate) fn name(&mut self, wanted: &str) -> String {
        let taken = self.taken.ids();
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

#[cfg(test)]
mod tests {
    use super::*;

    fn apply(text: &str, edits: &EditList<&str>) -> String {
        let pieces = edits.pieces(0..text.len()).map(|piece| match piece {
            Piece::Kept(range) => &text[range],
            Piece::New(_, with) => with,
        });
        pieces.collect()
    }

    #[test]
    fn no_edits_change_nothing() {
        assert_eq!(apply("abc", &EditList::default()), "abc");
        assert_eq!(apply("", &EditList::default()), "");
    }

    #[test]
    fn bytes_outside_the_edits_survive() {
        let mut edits = EditList::default();
        edits.replace(4..6, "Y").expect("disjoint");
        edits.replace(0..1, "X").expect("disjoint");
        edits.replace(6..6, "Z").expect("disjoint");
        assert_eq!(apply("abcdefg", &edits), "XbcdYZg");
    }

    #[test]
    fn the_order_of_insertion_does_not_matter() {
        let all = [(0..2, "1"), (2..3, "2"), (5..7, "3")];
        let mut forward = EditList::default();
        let mut backward = EditList::default();
        for (range, with) in all.iter().cloned() {
            forward.replace(range, with).expect("disjoint");
        }
        for (range, with) in all.iter().rev().cloned() {
            backward.replace(range, with).expect("disjoint");
        }
        assert_eq!(apply("abcdefgh", &forward), apply("abcdefgh", &backward));
    }

    #[test]
    fn an_overlap_is_refused_and_not_applied() {
        let mut edits = EditList::default();
        edits.replace(2..5, "X").expect("disjoint");
        for range in [2..5, 1..3, 4..6, 3..4, 0..9] {
            assert_eq!(edits.replace(range.clone(), "Y"), Err(Overlap(2..5, range)));
        }
        assert_eq!(apply("abcdefg", &edits), "abXfg");
    }

    #[test]
    fn a_window_shows_only_its_own_edits() {
        let mut edits = EditList::default();
        edits.replace(0..1, "X").expect("disjoint");
        edits.replace(3..4, "Y").expect("disjoint");
        let pieces: Vec<_> = edits.pieces(2..5).collect();
        assert_eq!(
            pieces,
            [Piece::Kept(2..3), Piece::New(3..4, &"Y"), Piece::Kept(4..5)]
        );
    }
}

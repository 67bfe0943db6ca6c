//! Lays out forms: on one line if they fit, otherwise with each part on a line of its own.

use pretty::RcDoc;

pub(super) type Doc = RcDoc<'static, ()>;

/// The length of a line, which only a single long token exceeds.
const WIDTH: usize = 100;

/// The indentation of a level.
const LEVEL: isize = 2;

/// Where a text starts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// The number of blanks at the start of the line.
    pub(crate) indentation: usize,
    /// How much of the line is taken, including these blanks.
    pub(crate) column: usize,
}

pub(super) fn atom(text: impl Into<String>) -> Doc {
    RcDoc::text(text.into())
}

/// Puts items between `open` and `close`. If they do not fit on the line, each item and `close` get a line of their own.
pub(super) fn enclose(open: impl Into<String>, items: Vec<Doc>, close: &'static str) -> Doc {
    atom(open).append(behind(items)).append(RcDoc::text(close))
}

/// Returns the content between an opening parenthesis and its closing one.
fn behind(items: Vec<Doc>) -> Doc {
    if items.is_empty() {
        return RcDoc::nil();
    }
    let items = items.into_iter().map(|item| RcDoc::line().append(item));
    let lines = concat(items.collect());
    lines.nest(LEVEL).append(RcDoc::line_()).group()
}

/// Like [`enclose`], for declarations: two of them never share a line.
pub(super) fn block(open: impl Into<String>, declarations: Vec<Doc>, close: &'static str) -> Doc {
    let open = atom(open).append(behind_block(declarations));
    open.append(RcDoc::text(close))
}

fn behind_block(declarations: Vec<Doc>) -> Doc {
    if declarations.len() < 2 {
        return behind(declarations);
    }
    let lines = declarations.into_iter();
    let lines = concat(lines.map(|line| RcDoc::hardline().append(line)).collect());
    lines.nest(LEVEL).append(RcDoc::hardline())
}

/// Like [`enclose`], for short items: each line takes as many as fit.
pub(super) fn fill(open: &'static str, items: Vec<Doc>, close: &'static str) -> Doc {
    let mut items = items.into_iter();
    let Some(first) = items.next() else {
        return atom(open).append(RcDoc::text(close));
    };
    let others = items.map(|item| RcDoc::line().group().append(item).group());
    let filled = concat(std::iter::once(first).chain(others).collect());
    let lines = RcDoc::line().append(filled).nest(LEVEL);
    let open = atom(open).append(lines.append(RcDoc::line_()).group());
    open.append(RcDoc::text(close))
}

/// Joins documents in halves: joined one by one, they would nest as deep as there are items.
fn concat(mut docs: Vec<Doc>) -> Doc {
    match docs.len() {
        0 => RcDoc::nil(),
        1 => docs.remove(0),
        len => {
            let rest = docs.split_off(len / 2);
            concat(docs).append(concat(rest))
        }
    }
}

/// Returns the text of a field in front of the one that has its identifier at `place`.
pub(super) fn render_field(field: Doc, place: Column) -> String {
    let indentation = isize::try_from(place.indentation).unwrap_or(0);
    let doc = RcDoc::text(" ".repeat(place.indentation)).append(field.nest(indentation));
    doc.pretty(WIDTH).to_string().split_off(place.indentation)
}

/// The text behind an identifier.
pub(super) struct Tail(Doc);

impl Tail {
    /// Lays out declarations, of which two never share a line.
    pub(super) fn declarations(declarations: Vec<Doc>) -> Tail {
        Tail(behind_block(declarations))
    }

    /// Lays out the parts of one type.
    pub(super) fn parts(parts: Vec<Doc>) -> Tail {
        Tail(behind(parts))
    }

    /// Lays out one type, which starts on the line if its first token fits.
    pub(super) fn one(doc: Doc) -> Tail {
        Tail(RcDoc::space().append(doc))
    }

    /// Returns the text that starts at `place`.
    pub(super) fn render(self, place: Column) -> String {
        // The closing parentheses of the identifier's own form and of the import around it need space too.
        const CLOSING: &str = "))";
        let taken = " ".repeat(place.column);
        let indentation = isize::try_from(place.indentation).unwrap_or(0);
        let doc = RcDoc::text(taken)
            .append(self.0.append(RcDoc::text(CLOSING)))
            .nest(indentation);
        let mut text = doc.pretty(WIDTH).to_string();
        text.truncate(text.len() - CLOSING.len());
        text.split_off(place.column)
    }
}

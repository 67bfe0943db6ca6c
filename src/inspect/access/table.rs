//! The analysis for people: [`Access`] is shown as a table.

use super::analysis::{AccessKind, Analysis};
#[cfg(feature = "formats")]
use super::json;
use crate::diagnostics;
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::Arc;
use unicode_width::UnicodeWidthStr;

/// The access of each component instance of a bundle to each imported function: the instance calls it, only passes it on, reaches it only
/// through other instances, or cannot reach it. The analysis is conservative: whatever it cannot trace counts as access.
///
/// `Display` renders a table, in which the functions of an import are listed one by one only if their access differs. Its width, as in
/// `{access:80}`, is the width of the terminal, to which long lists of instances are shortened.
#[derive(Debug)]
pub struct Access {
    analysis: Arc<Analysis>,
}

impl Access {
    pub(crate) fn of(analysis: Arc<Analysis>) -> Access {
        Access { analysis }
    }

    /// The same as JSON: whether it is `complete`, and no entry is of several merged instances; `imports`, each with the names of its
    /// functions; and `instances`, each with its `access` to each function: `calls`, `passes-on`, `through` or `none`.
    #[cfg(feature = "formats")]
    pub fn to_json(&self) -> String {
        json::write(&self.analysis)
    }

    /// The rows of an instance: an import, with or without functions, and the kind of access to it.
    fn lines(&self, instance: usize) -> Vec<(String, AccessKind)> {
        let imports = &self.analysis.imports;
        let mut groups: BTreeMap<AccessKind, Group> = BTreeMap::new();
        for (index, import) in imports.imports.iter().enumerate() {
            let mut kinds: BTreeMap<AccessKind, Vec<&str>> = BTreeMap::new();
            for item in imports.items_of(index) {
                let names = kinds.entry(self.analysis.kind(instance, item)).or_default();
                names.extend(imports.items[item].name.as_deref());
            }
            let agree = kinds.len() == 1;
            for (kind, functions) in kinds {
                let group = groups.entry(kind).or_default();
                match agree {
                    true => group.whole.push(&import.name),
                    false => group.in_part.extend(wrapped(&import.name, &functions)),
                }
            }
        }
        let lines = groups.into_iter().flat_map(|(kind, group)| {
            let is_long =
                group.whole.len() > Group::NAMED && self.analysis.around(instance).is_some();
            let what = group.shown(&kind, is_long.then_some(imports.imports.len()));
            what.into_iter().map(move |what| (what, kind.clone()))
        });
        lines.collect()
    }

    /// Describes a kind of access in about `room` characters.
    fn described(&self, kind: &AccessKind, room: usize) -> String {
        let mut described = match kind {
            AccessKind::Calls => return "calls".to_owned(),
            AccessKind::PassesOn => return "passes on".to_owned(),
            AccessKind::None => return "none".to_owned(),
            AccessKind::Through(_) => "through ".to_owned(),
        };
        let others = self.analysis.through(kind);
        let mut length = described.len();
        for (number, name) in others.iter().enumerate() {
            length += name.width() + ", ".len();
            let is_last = number + 1 == others.len();
            let needed = length + if is_last { 0 } else { " and 99 more".len() };
            if number > 0 && (needed > room || number == Self::NAMED) {
                let _ = write!(described, " and {} more", others.len() - number);
                break;
            }
            let separator = if number > 0 { ", " } else { "" };
            let _ = write!(described, "{separator}{name}");
        }
        described
    }

    /// More instances than this are counted.
    const NAMED: usize = 8;
}

/// An import with functions of it, in lines of about the width of a column.
fn wrapped(import: &str, functions: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for function in functions {
        match lines.last_mut() {
            Some(line) if line.len() + function.len() + 2 <= WIDEST => {
                let _ = write!(line, ", {function}");
            }
            _ => lines.push(format!("{import}: {function}")),
        }
    }
    lines
}

/// The greatest width of a column; longer cells push the cells behind them to the right.
const WIDEST: usize = 50;

/// The width of a table, unless the formatter has one.
const WIDTH: usize = 120;

/// The imports and functions to which an instance has one kind of access.
#[derive(Default)]
struct Group<'a> {
    /// Whole imports.
    whole: Vec<&'a str>,
    /// Some functions of an import, behind the import's name.
    in_part: Vec<String>,
}

impl Group<'_> {
    /// More imports than this are named only for the outermost instance, whose rows name all imports.
    const NAMED: usize = 3;

    /// Names the imports, or if there are too many, counts them, of `all` imports that there are.
    fn shown(self, kind: &AccessKind, all: Option<usize>) -> Vec<String> {
        let count = self.whole.len();
        let whole = match (all, kind) {
            (Some(all), _) if count == all => vec![format!("all {count} imports")],
            (Some(_), AccessKind::None) => vec![format!("the other {count} imports")],
            _ => self.whole.into_iter().map(str::to_owned).collect(),
        };
        // The count of the other imports comes last.
        match kind {
            AccessKind::None => self.in_part.into_iter().chain(whole).collect(),
            _ => whole.into_iter().chain(self.in_part).collect(),
        }
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = Vec::new();
        for instance in self.analysis.shown() {
            let path = self.analysis.path(instance);
            let paths = std::iter::once(path).chain(std::iter::repeat(""));
            for (path, (what, kind)) in paths.zip(self.lines(instance)) {
                let [path, what] = [path, &what].map(diagnostics::escape_line);
                rows.push((path, what, kind));
            }
        }
        let paths = column("instance", rows.iter().map(|(path, ..)| path));
        let imports = column("import", rows.iter().map(|(_, what, _)| what));
        let width = f.width().unwrap_or(WIDTH);
        let room = width.saturating_sub(paths + imports + 4);
        let mut write = |path: &str, what: &str, access: &str| {
            let line = format!(
                "{}  {}  {access}",
                Padded(path, paths),
                Padded(what, imports)
            );
            writeln!(f, "{}", line.trim_end())
        };
        write("instance", "import", "access")?;
        for (path, what, kind) in &rows {
            let access = diagnostics::escape_line(&self.described(kind, room));
            write(path, what, &access)?;
        }
        if !self.analysis.are_distinct {
            write!(
                f,
                "\nThere are too many instances to list: some rows are of several instances, which the same instruction creates.\n"
            )?;
        }
        Ok(())
    }
}

/// The width of a column: the width of its widest cell, ignoring cells that are too wide for any column.
fn column<'a>(title: &str, cells: impl Iterator<Item = &'a String>) -> usize {
    let widths = cells.map(|cell| cell.width());
    let widths = widths.filter(|width| *width <= WIDEST);
    widths.chain([title.len()]).max().unwrap_or(0)
}

/// A cell with as many blanks behind it as its column needs.
struct Padded<'a>(&'a str, usize);

impl fmt::Display for Padded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let blanks = self.1.saturating_sub(self.0.width());
        f.write_str(self.0)?;
        (0..blanks).try_for_each(|_| f.write_str(" "))
    }
}

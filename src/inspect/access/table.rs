//! The analysis for people: [`Access`] is shown as a table.

use super::analysis::{AccessKind, Analysis};
#[cfg(feature = "formats")]
use super::json;
use crate::diagnostics;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The access of each component instance of a bundle to each imported function: the instance calls it, only passes it on, reaches it only
/// through other instances, or cannot reach it. The analysis is conservative: whatever it cannot trace counts as access.
///
/// `Display` renders a table, in which the functions of an import are listed one by one only if their access differs.
#[derive(Debug)]
pub struct Access {
    analysis: Arc<Analysis>,
}

impl Access {
    pub(crate) fn of(analysis: Arc<Analysis>) -> Access {
        Access { analysis }
    }

    /// The same as JSON: whether it is `complete`, or those instances are one that only differ in where they are made, `imports`, each with the names of its functions, and `instances`, each with its `access` to each
    /// function: `calls`, `passes-on`, `through` or `none`.
    #[cfg(feature = "formats")]
    pub fn to_json(&self) -> String {
        json::write(&self.analysis)
    }

    /// The rows of an instance: the kind of access, only in its first row, and an import with or without functions.
    fn lines(&self, instance: usize) -> Vec<(String, String)> {
        let imports = &self.analysis.imports;
        let mut groups: BTreeMap<AccessKind, Group> = BTreeMap::new();
        for (index, import) in imports.imports.iter().enumerate() {
            let mut kinds: BTreeMap<AccessKind, Vec<&str>> = BTreeMap::new();
            for item in imports.items_of(index) {
                let names = kinds.entry(self.analysis.kind(instance, item)).or_default();
                names.extend(imports.items[item].name.as_deref());
            }
            let name = &import.name;
            let agree = kinds.len() == 1;
            for (kind, functions) in kinds {
                let group = groups.entry(kind).or_default();
                match agree {
                    true => group.whole.push(name),
                    false => (group.in_part).push(format!("{name}: {}", functions.join(", "))),
                }
            }
        }
        let lines = groups.into_iter().flat_map(|(kind, group)| {
            let done = match &kind {
                AccessKind::Calls => "calls".to_owned(),
                AccessKind::PassesOn => "passes on".to_owned(),
                AccessKind::Through(_) => {
                    format!("through {}", self.analysis.through(&kind).join(", "))
                }
                AccessKind::None => "none".to_owned(),
            };
            let first = std::iter::once(done).chain(std::iter::repeat(String::new()));
            let is_long =
                group.whole.len() > Group::NAMED && self.analysis.around(instance).is_some();
            let what = group.shown(&kind, is_long.then_some(imports.imports.len()));
            first.zip(what).collect::<Vec<_>>()
        });
        lines.collect()
    }
}

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
        let mut rows = vec![["instance", "access", "import"].map(str::to_owned)];
        for instance in self.analysis.shown() {
            let lines = self.lines(instance);
            let path = self.analysis.path(instance).to_owned();
            let first = std::iter::once(path).chain(std::iter::repeat(String::new()));
            let lines = first.zip(lines);
            rows.extend(lines.map(|(path, (kind, what))| [path, kind, what]));
        }
        for cell in rows.as_flattened_mut() {
            *cell = diagnostics::escape_to_one_line(cell);
        }
        let width = |column: usize| {
            let cells = rows.iter().map(|row| row[column].chars().count());
            cells.max().unwrap_or(0)
        };
        let (first, second) = (width(0), width(1));
        for [instance, way, what] in &rows {
            let line = format!("{instance:first$}  {way:second$}  {what}");
            writeln!(f, "{}", line.trim_end())?;
        }
        if !self.analysis.are_distinct {
            writeln!(
                f,
                "\nThere are too many instances to list: those that only differ in where they are made are one."
            )?;
        }
        Ok(())
    }
}

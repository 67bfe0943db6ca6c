//! The analysis for people: [`Access`] is shown as a table.

use super::analysis::{AccessKind, Analysis, analyse};
#[cfg(feature = "formats")]
use super::json;
use crate::diagnostics;
use crate::rewrite::{Assembly, Rewrite};
use std::fmt;

/// The access of each component instance of a bundle to each imported function: the instance calls it, only passes it on, reaches it only
/// through other instances, or cannot reach it. The analysis is conservative: whatever it cannot trace counts as access.
///
/// `Display` renders a table, in which the functions of an import are listed one by one only if their access differs.
#[derive(Debug)]
pub struct Access {
    analysis: Analysis,
}

impl Access {
    /// Analyses a bundle.
    pub(crate) fn of(rewrite: &Rewrite, assembly: &Assembly) -> Access {
        Access {
            analysis: analyse(&assembly.chunks(rewrite)),
        }
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
        let mut groups: Vec<Group> = Vec::new();
        for index in 0..imports.imports.len() {
            let mut kinds: Vec<(AccessKind, Vec<&str>)> = Vec::new();
            for item in imports.items_of(index) {
                let kind = self.analysis.kind(instance, item);
                let name = imports.items[item].name.as_deref();
                match kinds.iter_mut().find(|(known, _)| *known == kind) {
                    Some((_, names)) => names.extend(name),
                    None => kinds.push((kind, name.into_iter().collect())),
                }
            }
            let import = &imports.imports[index].name;
            let agree = kinds.len() == 1;
            for (kind, names) in kinds {
                let known = groups.iter().position(|group| group.kind == kind);
                let group = known.unwrap_or_else(|| {
                    groups.push(Group {
                        kind,
                        whole: Vec::new(),
                        in_part: Vec::new(),
                    });
                    groups.len() - 1
                });
                match agree {
                    true => groups[group].whole.push(import),
                    false => groups[group]
                        .in_part
                        .push(format!("{import}: {}", names.join(", "))),
                }
            }
        }
        groups.sort_by(|a, b| a.kind.cmp(&b.kind));
        let lines = groups.into_iter().flat_map(|group| {
            let done = match &group.kind {
                AccessKind::Calls => "calls".to_owned(),
                AccessKind::PassesOn => "passes on".to_owned(),
                AccessKind::Through(_) => {
                    format!("through {}", self.analysis.through(&group.kind).join(", "))
                }
                AccessKind::None => "none".to_owned(),
            };
            let first = std::iter::once(done).chain(std::iter::repeat(String::new()));
            let what = group.shown(imports.imports.len(), instance);
            first.zip(what).collect::<Vec<_>>()
        });
        lines.collect()
    }
}

/// The imports and functions to which an instance has one kind of access.
struct Group<'a> {
    kind: AccessKind,
    /// Whole imports.
    whole: Vec<&'a str>,
    /// Some functions of an import, behind the import's name.
    in_part: Vec<String>,
}

impl Group<'_> {
    /// More imports than this are named only for the outermost instance, whose rows name all imports.
    const NAMED: usize = 3;

    fn shown(self, imports: usize, instance: usize) -> Vec<String> {
        let count = self.whole.len();
        let is_long = count > Self::NAMED && instance != 0;
        let whole = match (is_long, &self.kind) {
            (true, _) if count == imports => vec![format!("all {count} imports")],
            (true, AccessKind::None) => vec![format!("the other {count} imports")],
            _ => self.whole.into_iter().map(str::to_owned).collect(),
        };
        // The count of the other imports comes last.
        match self.kind {
            AccessKind::None => self.in_part.into_iter().chain(whole).collect(),
            _ => whole.into_iter().chain(self.in_part).collect(),
        }
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = vec![["instance", "access", "import"].map(str::to_owned)];
        for instance in 0..self.analysis.instances.len() {
            let lines = self.lines(instance);
            let path = self.analysis.path(instance).to_owned();
            let first = std::iter::once(path).chain(std::iter::repeat(String::new()));
            rows.extend(
                first
                    .zip(lines)
                    .map(|(path, (kind, what))| [path, kind, what]),
            );
        }
        let rows: Vec<[String; 3]> = rows
            .into_iter()
            .map(|row| row.map(|cell| diagnostics::escape_to_one_line(&cell)))
            .collect();
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

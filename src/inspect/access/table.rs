//! The analysis for people: [`Access`] is shown as a table.

use super::analysis::{AccessKind, Analysis, analyse};
#[cfg(feature = "formats")]
use super::json;
use crate::diagnostics;
use crate::rewrite::{Assembly, Rewrite};
use std::fmt;

/// Who can reach what: for each component instance of a bundle and each function that the bundle imports, whether the instance calls it, only
/// passes it on, reaches it only through others, or cannot reach it.
///
/// Its `Display` is a table, in which the functions of an import are one where they agree.
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

    /// The lines of an instance: in what way, and what.
    fn lines(&self, instance: usize) -> Vec<(String, String)> {
        let imports = &self.analysis.imports;
        let mut groups: Vec<Group> = Vec::new();
        for index in 0..imports.imports.len() {
            let mut ways: Vec<(AccessKind, Vec<&str>)> = Vec::new();
            for item in imports.items_of(index) {
                let way = self.analysis.way(instance, item);
                let name = imports.items[item].name.as_deref();
                match ways.iter_mut().find(|(known, _)| *known == way) {
                    Some((_, names)) => names.extend(name),
                    None => ways.push((way, name.into_iter().collect())),
                }
            }
            let import = &imports.imports[index].name;
            let agree = ways.len() == 1;
            for (way, names) in ways {
                let known = groups.iter().position(|group| group.way == way);
                let group = known.unwrap_or_else(|| {
                    groups.push(Group {
                        way,
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
        groups.sort_by(|a, b| a.way.cmp(&b.way));
        let lines = groups.into_iter().flat_map(|group| {
            let done = match &group.way {
                AccessKind::Calls => "calls".to_owned(),
                AccessKind::PassesOn => "passes on".to_owned(),
                AccessKind::Through(_) => {
                    format!("through {}", self.analysis.through(&group.way).join(", "))
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

/// What an instance has access to in one way.
struct Group<'a> {
    way: AccessKind,
    /// The imports all functions of which it is.
    whole: Vec<&'a str>,
    /// The functions of other imports, behind the names of these.
    in_part: Vec<String>,
}

impl Group<'_> {
    /// So many imports are named for all instances; more only for the outermost, where all have their names.
    const NAMED: usize = 3;

    fn shown(self, imports: usize, instance: usize) -> Vec<String> {
        let count = self.whole.len();
        let is_long = count > Self::NAMED && instance != 0;
        let whole = match (is_long, &self.way) {
            (true, _) if count == imports => vec![format!("all {count} imports")],
            (true, AccessKind::None) => vec![format!("the other {count} imports")],
            _ => self.whole.into_iter().map(str::to_owned).collect(),
        };
        // What is counted as the rest comes last.
        match self.way {
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
                    .map(|(path, (way, what))| [path, way, what]),
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
        if !self.analysis.are_told_apart {
            writeln!(
                f,
                "\nThere are too many instances to list: those that only differ in where they are made are one."
            )?;
        }
        Ok(())
    }
}

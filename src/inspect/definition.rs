//! Where each file is defined in a bundle: [`definitions`] is given the graph with the rewrite.

use crate::diagnostics;
use crate::graph::UnitId;
use crate::rewrite::{DefinitionSite, Rewrite};
use crate::text;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// What a bundle has of a file: the file is defined once, or once for each set of its imports that is left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition<'a> {
    path: &'a Path,
    open: Vec<&'a str>,
    is_part: bool,
    uses: usize,
    place: Place,
}

/// Where in a bundle something is defined.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// Where it is used, each time.
    Use,
    /// Once, at the front of the outermost component, under this identifier.
    Front(String),
    /// Once, where the outermost component uses it first, under this identifier.
    FirstUse(String),
}

impl<'a> Definition<'a> {
    /// The path of the file, as it was first met.
    pub fn path(&self) -> &'a Path {
        self.path
    }

    /// The names of those imports of the file that name files and are left open, to be supplied by its instantiations.
    pub fn open(&self) -> &[&'a str] {
        &self.open
    }

    /// Whether it is not the file itself, but a core module in it that is shared.
    pub fn is_core_module_inside(&self) -> bool {
        self.is_part
    }

    /// In how many places it is used.
    pub fn uses(&self) -> usize {
        self.uses
    }

    /// Where it is defined.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

/// One line: `child.wat is used 2 times and defined once, at the front, as $child`.
impl fmt::Display for Definition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = match self.is_part {
            true => format!("a core module in {}", self.path.display()),
            false => self.path.display().to_string(),
        };
        if !self.open.is_empty() {
            let open = self.open.iter().map(|name| format!("\"{name}\""));
            let open: Vec<String> = open.collect();
            line.push_str(&format!(", with {} left open,", open.join(" and ")));
        }
        line.push_str(&match (self.uses, &self.place) {
            (1, Place::Use) => " is used once and defined there".to_owned(),
            (uses, Place::Use) => format!(" is used {uses} times and defined each time"),
            (uses, Place::Front(id)) => {
                let uses = times(uses);
                format!(" is used {uses} and defined once, at the front, as {id}")
            }
            (uses, Place::FirstUse(id)) => {
                let uses = times(uses);
                format!(" is used {uses} and defined once, where it is used first, as {id}")
            }
        });
        f.write_str(&diagnostics::escape_to_one_line(&line))
    }
}

fn times(count: usize) -> String {
    match count {
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}

/// What the bundle has of each file but the parent's, in the order in which they were met, and of core modules in them that are shared.
pub(crate) fn definitions(rewrite: &Rewrite) -> impl Iterator<Item = Definition<'_>> {
    let units = 0..rewrite.graph.units.len();
    units.filter_map(|id| definition(rewrite, id))
}

fn definition(rewrite: &Rewrite, id: UnitId) -> Option<Definition<'_>> {
    let graph = &rewrite.graph;
    let unit = &graph.units[id];
    let uses = rewrite.placement().uses(id);
    let is_part = unit.is_extracted();
    if uses == 0 || (is_part && uses == 1) || !unit.supplied.is_empty() {
        return None;
    }
    let shared = || text::identifier(rewrite.shared_id(id));
    let open = unit.open.iter();
    let open = open.map(|import| unit.text().scan.imports[*import].name.as_str());
    Some(Definition {
        path: unit.path(),
        open: open.collect(),
        is_part,
        uses,
        place: match rewrite.placement().site(id) {
            DefinitionSite::Inline => Place::Use,
            DefinitionSite::Hoisted => Place::Front(shared()),
            DefinitionSite::FirstImport(_) => Place::FirstUse(shared()),
        },
    })
}

/// How many bytes less there are than with copies of the core modules that were taken out of files.
pub(crate) fn shared_bytes(rewrite: &Rewrite) -> usize {
    let graph = &rewrite.graph;
    let taken_out = graph.units.iter().flat_map(|unit| &unit.taken_out);
    let taken_out = taken_out.map(|(_, part)| *part);
    let mut seen = BTreeSet::new();
    let shared = taken_out.filter(|part| {
        let is_once = rewrite.placement().site(*part) == DefinitionSite::Inline;
        // One of the places is where it is defined, unless a file is that.
        !is_once && (!seen.insert(*part) || !graph.units[*part].is_extracted())
    });
    shared
        .map(|part| graph.units[part].source.bytes().len())
        .sum()
}

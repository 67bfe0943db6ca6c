//! Lists the files of a bundle, the file that each import led to, the place of each definition, and the sections that text cannot carry.

use crate::binary::{self, Sort};
use crate::diagnostics::{self, Diagnostic};
use crate::graph::{Graph, UnitId};
use crate::resolve::Choice;
use crate::rewrite::{DefinitionSite, Rewrite};
use crate::source::SourceForm;
use crate::text;
use semver::Version;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

/// The definition of a file in a bundle. A file has several definitions if its uses leave different sets of imports open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition<'a> {
    path: &'a Path,
    open: Vec<&'a str>,
    is_part: bool,
    uses: usize,
    place: Place,
}

/// The place of a definition in a bundle. Identifiers include their `$`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// At each use.
    Use,
    /// Once, at the front of the outermost component, under this identifier.
    Front(String),
    /// Once, at the first use in the outermost component, under this identifier.
    FirstUse(String),
}

impl<'a> Definition<'a> {
    /// The path by which the file was first requested.
    pub fn path(&self) -> &'a Path {
        self.path
    }

    /// The names of the open imports: they name files, but each instantiation supplies them.
    pub fn open(&self) -> &[&'a str] {
        &self.open
    }

    /// Whether this is the definition of a shared core module inside the file, not of the file itself.
    pub fn is_core_module_inside(&self) -> bool {
        self.is_part
    }

    /// The number of uses.
    pub fn uses(&self) -> usize {
        self.uses
    }

    /// The place of the definition.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

/// Renders one line: `child.wat is used 2 times and defined once, at the front, as $child`.
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
        let used = match self.uses {
            1 => "once".to_owned(),
            uses => format!("{uses} times"),
        };
        let defined = match &self.place {
            Place::Use if self.uses == 1 => "defined there".to_owned(),
            Place::Use => "defined each time".to_owned(),
            Place::Front(id) => format!("defined once, at the front, as {id}"),
            Place::FirstUse(id) => format!("defined once, where it is used first, as {id}"),
        };
        line.push_str(&format!(" is used {used} and {defined}"));
        f.write_str(&diagnostics::escape_line(&line))
    }
}

/// Returns the definitions of all files except the parent, in the order of discovery, followed by shared core modules.
pub(crate) fn definitions(rewrite: &Rewrite) -> impl Iterator<Item = Definition<'_>> {
    let units = rewrite.graph.units.iter();
    // A composition stands for the file in it.
    let files: BTreeSet<UnitId> = units.clone().filter_map(|unit| unit.composed()).collect();
    let others = (0..units.len()).filter(move |id| !files.contains(id));
    others.filter_map(|id| definition(rewrite, id))
}

fn definition(rewrite: &Rewrite, id: UnitId) -> Option<Definition<'_>> {
    let graph = &rewrite.graph;
    let unit = &graph.units[id];
    let uses = rewrite.placement().uses(id);
    let is_part = unit.is_extracted();
    if uses == 0 || (is_part && uses == 1) {
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

/// The number of bytes saved by sharing the core modules extracted from files.
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
    let sizes = shared.map(|part| graph.units[part].source.bytes().len());
    sizes.sum()
}

/// An import and the file it led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Resolution<'a> {
    importer: &'a Path,
    specifier: &'a str,
    path: &'a Path,
    choice: &'a Choice,
}

impl<'a> Resolution<'a> {
    /// The path by which the importing file was first requested.
    pub fn importer(&self) -> &'a Path {
        self.importer
    }

    /// The external-id of the import if it names the file, otherwise the import's name.
    pub fn specifier(&self) -> &'a str {
        self.specifier
    }

    /// The path of the imported file.
    pub fn path(&self) -> &'a Path {
        self.path
    }

    /// The acceptable versions of the package, in ascending order, of which the last was chosen. Empty if there was no choice.
    pub fn versions(&self) -> impl Iterator<Item = String> {
        let versions: &[Version] = match self.choice {
            Choice::Highest(versions) => versions,
            Choice::Only | Choice::Unversioned => &[],
        };
        versions.iter().map(Version::to_string)
    }

    /// Whether the import asks for a range of versions, none of which is there, and was given the file of the package that has no version.
    pub fn is_unversioned(&self) -> bool {
        *self.choice == Choice::Unversioned
    }
}

/// Renders one line: `parent.wat: "./child.wasm" is child.wasm`.
impl fmt::Display for Resolution<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (importer, path) = (self.importer.display(), self.path.display());
        let mut line = format!("{importer}: \"{}\" is {path}", self.specifier);
        match self.choice {
            Choice::Only => {}
            Choice::Highest(_) => {
                let versions: Vec<String> = self.versions().collect();
                line.push_str(&format!(", the highest of {}", versions.join(", ")));
            }
            Choice::Unversioned => {
                line.push_str(", the file without a version: no version is in the range");
            }
        }
        f.write_str(&diagnostics::escape_line(&line))
    }
}

/// Returns the resolutions of all imports of files, sorted by importing file, then by specifier.
pub(crate) fn resolutions(graph: &Graph) -> impl Iterator<Item = Resolution<'_>> {
    let resolutions = graph.resolved().map(|(importer, file, _)| Resolution {
        importer: importer.path(),
        specifier: &file.specifier,
        path: &file.path,
        choice: &file.choice,
    });
    BTreeSet::from_iter(resolutions).into_iter()
}

/// A file in a bundle: the parent, or a file that replaces imports.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    path: &'a Path,
    is_binary: bool,
}

impl<'a> Unit<'a> {
    /// The path by which the file was first requested. It is relative to the working directory if the parent's path is.
    pub fn path(&self) -> &'a Path {
        self.path
    }

    /// Whether the file is a binary, or text that quotes one.
    pub fn is_binary(&self) -> bool {
        self.is_binary
    }
}

/// Returns the files of a graph: the parent, then the others in the order of discovery.
pub(crate) fn units(graph: &Graph) -> impl Iterator<Item = Unit<'_>> {
    let mut seen = BTreeSet::new();
    let units = graph.units.iter();
    let units = units.filter(move |unit| unit.is_file() && seen.insert(unit.source.file));
    units.map(|unit| Unit {
        path: unit.path(),
        is_binary: matches!(unit.source.form, SourceForm::Binary(_)),
    })
}

/// Returns a warning for each binary with custom sections that text cannot carry.
pub(crate) fn lost_in_text(graph: &Graph) -> Vec<Diagnostic> {
    let mut lost: BTreeMap<&Path, BTreeSet<String>> = BTreeMap::new();
    for unit in &graph.units {
        if let SourceForm::Binary(binary) = &unit.source.form {
            let names = binary::lost_in_text(&binary.bytes);
            lost.entry(unit.path()).or_default().extend(names);
        }
    }
    let lost = lost.into_iter().filter(|(_, names)| !names.is_empty());
    let warning = |(path, names): (&Path, BTreeSet<String>)| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let (path, names) = (path.display(), names.join(", "));
        let headline = format!("`{path}` loses custom sections in text: {names}");
        let keep = "they refer to offsets in the binary; binary output keeps them: `-o FILE.wasm`";
        Diagnostic::warning("lost-in-text", headline).help(keep)
    };
    lost.map(warning).collect()
}

/// Returns a note if the parent needs no other file, and has nothing to infer.
pub(crate) fn nothing_to_do(graph: &Graph) -> Option<Diagnostic> {
    let parent = &graph.units[0];
    let why = match parent.source.sort {
        Sort::CoreModule => "is a core module",
        _ => "imports no files",
    };
    parent.is_unchanged().then(|| {
        let headline = format!("`{}` {why}: nothing to bundle", parent.path().display());
        Diagnostic::note("nothing-to-do", headline)
    })
}

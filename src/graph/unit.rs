//! A file as a part of the graph, and what can be asked of it.

use crate::binary::{ComponentNumber, Sort};
use crate::diagnostics::{Diagnostic, Span};
use crate::resolve::{self, Specifier};
use crate::source::{Extracted, Import, Source, TextSource};
use bytes::Bytes;
use semver::Version;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Index of a unit in a [`Graph`]; 0 is the parent.
pub(crate) type UnitId = usize;

/// The parent and all files that it needs, directly or not.
#[derive(Debug)]
pub(crate) struct Graph {
    pub(crate) units: Vec<Unit>,
    /// All units, each after those that it imports; the parent is last.
    pub(crate) leaves_first: Vec<UnitId>,
    /// What the string leads to that names the file of an import.
    pub(crate) found: HashMap<Span, ResolvedImport>,
}

/// A file that an import leads to.
#[derive(Debug)]
pub(crate) struct ResolvedImport {
    /// What the import says of it: its external-id, or else its name.
    pub(crate) specifier: String,
    /// Its own path, also where the unit was met under another.
    pub(crate) path: PathBuf,
    /// The versions of the package that would have done, the lowest first; empty if there is no choice.
    pub(crate) versions: Vec<Version>,
}

impl Graph {
    /// Each import that led to a file: the importing unit, the file, and its unit.
    pub(crate) fn resolved(&self) -> impl Iterator<Item = (&Unit, &ResolvedImport, &Unit)> {
        self.units.iter().flat_map(move |importer| {
            importer.dependencies.iter().filter_map(move |dependency| {
                let found = self.found.get(&dependency.place)?;
                Some((importer, found, &self.units[dependency.unit]))
            })
        })
    }

    /// Whether a unit is in a component that was put around it, so that this is used in its place.
    pub(crate) fn is_wrapped(&self, id: UnitId) -> bool {
        let mut wrappers = self.units.iter().filter(|unit| unit.is_wrapper);
        wrappers.any(|wrapper| {
            wrapper
                .dependencies
                .last()
                .is_some_and(|itself| itself.unit == id)
        })
    }

    /// An identifier that says what a unit is, without its `$`, whatever folder it is in.
    pub(crate) fn base_id(&self, id: UnitId) -> String {
        let unit = &self.units[id];
        if let Some(id) = &unit.part_id {
            return id.clone();
        }
        let imported = unit.imported_at.and_then(|at| self.found.get(&at));
        let specifier = imported.and_then(|found| resolve::of_name(&found.specifier));
        let stem = unit.path.file_stem().unwrap_or_default().to_string_lossy();
        let name = match &specifier {
            // The file is called like its version.
            Some(Specifier::Package(package)) => package.name.rsplit([':', '/']).next(),
            _ => None,
        };
        let name = name.unwrap_or(&stem);
        match unit.part_at {
            Some(_) => format!("{name}-module"),
            None => name.to_owned(),
        }
    }

    /// The unit that is the parent's own file, whatever is around it.
    pub(crate) fn parent(&self) -> UnitId {
        match self.units[0].dependencies.last() {
            Some(itself) if self.units[0].is_wrapper => itself.unit,
            _ => 0,
        }
    }
}

/// A file, with what its imports lead to. A file is several units if different ones of its imports stay.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    /// The path under which it was first met.
    pub(crate) path: PathBuf,
    /// The folder that its imports are relative to.
    pub(super) folder: PathBuf,
    pub(crate) source: Arc<Source>,
    /// The bytes of its file, where those of the source are others: it was printed, or quoted.
    pub(super) raw: Option<Bytes>,
    /// The definitions that were taken out of a printed binary, each with the unit that it is.
    pub(crate) taken_out: Vec<(Extracted, UnitId)>,
    /// Where it starts in its file, if it was taken out.
    pub(crate) part_at: Option<usize>,
    /// The identifier that it had there, without its `$`.
    pub(super) part_id: Option<String>,
    /// The imports of instances that a component around it supplies, by their indices in `scan.imports`, each with the unit that the instance is of.
    pub(crate) supplied: Vec<(usize, UnitId)>,
    /// Whether it is no file, but the component around one whose core code calls what the file imports.
    pub(crate) is_wrapper: bool,
    /// The imports to be replaced, in the order of the text.
    pub(crate) dependencies: Vec<Dependency>,
    /// The imports that name a file, but stay to be supplied by whoever instantiates the definition; their indices in `scan.imports`.
    pub(crate) open: Vec<usize>,
    /// The import through which the file was first met.
    pub(crate) imported_at: Option<Span>,
    /// How many files there are in the chain of imports that first led here, this one not included.
    pub(super) depth: u64,
}

/// An import that is to be replaced.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dependency {
    /// Its index in the importing unit's `scan.imports`.
    pub(crate) import: usize,
    /// The string that names the file.
    pub(crate) place: Span,
    /// The unit that takes its place.
    pub(crate) unit: UnitId,
}

impl Unit {
    /// Adds where the file is imported to what is wrong in it, unless that is said already.
    pub(crate) fn blame(&self, error: Diagnostic) -> Diagnostic {
        with_import_site(self.imported_at, error)
    }

    /// The text of a unit that has imports to replace.
    pub(crate) fn text(&self) -> &TextSource {
        let text = self.source.as_text();
        text.expect("only text has imports to replace")
    }

    /// The bytes of its file.
    pub(crate) fn bytes_of_file(&self) -> &[u8] {
        match (&self.raw, self.source.as_text()) {
            (Some(raw), _) => raw,
            (None, Some(text)) => text.text.as_bytes(),
            (None, None) => self.source.bytes(),
        }
    }

    /// Whether something in its text is to be filled in: an elision that no file stands for, or what an imported instance of a file needs.
    pub(crate) fn has_gaps(&self) -> bool {
        let Some(text) = self.source.as_text() else {
            return false;
        };
        let mut imports = text.scan.imports.iter().enumerate();
        let mut dependencies = self.dependencies.iter();
        let mut instantiations = text.scan.instantiations.iter();
        instantiations.any(|instantiation| instantiation.elision.is_some())
            || imports.any(|(index, import)| import.is_elided() && !self.replaces(index))
            || dependencies.any(|dependency| self.import(*dependency).sort == Sort::Instance)
    }

    /// Whether the import with this index in `scan.imports` is to be replaced.
    pub(crate) fn replaces(&self, import: usize) -> bool {
        let mut dependencies = self.dependencies.iter();
        dependencies.any(|dependency| dependency.import == import)
    }

    /// Whether it declares a type for something that is to be replaced.
    pub(crate) fn declares_types(&self) -> bool {
        let mut dependencies = self.dependencies.iter();
        dependencies.any(|dependency| !self.import(*dependency).is_elided())
    }

    /// Whether its binary is that of its file.
    pub(crate) fn is_unchanged(&self) -> bool {
        let uses_none = self.dependencies.is_empty() && self.taken_out.is_empty();
        uses_none && self.open.is_empty() && !self.has_gaps()
    }

    /// The units that have a place in it: those that it imports, and those that were taken out of it.
    pub(crate) fn used_in_place(&self) -> impl Iterator<Item = UnitId> {
        let imported = self.dependencies.iter().map(|dependency| dependency.unit);
        let taken_out = self.taken_out.iter().map(|(_, part)| *part);
        imported.chain(taken_out)
    }

    /// The units that its type depends on: also those that a component around it supplies.
    pub(crate) fn used(&self) -> Vec<UnitId> {
        let supplied = self.supplied.iter().map(|(_, unit)| *unit);
        self.used_in_place().chain(supplied).collect()
    }

    /// The components of its text, the outermost included, but for those that were taken out of it.
    pub(crate) fn defined_in_place(&self) -> impl Iterator<Item = ComponentNumber> {
        let keywords = self.text().scan.components.iter().enumerate();
        let in_place = keywords.filter(|(_, keyword)| {
            let mut forms = self.taken_out.iter().map(|(taken_out, _)| &taken_out.form);
            !forms.any(|form| form.contains(keyword))
        });
        in_place.map(|(number, _)| number)
    }

    /// Whether an import names a file by its path: what that is depends on where this one is.
    pub(super) fn names_paths(&self) -> bool {
        let text = self.source.as_text();
        let mut imports = text.into_iter().flat_map(|text| &text.scan.imports);
        imports.any(resolve::names_path)
    }

    /// The import of a dependency.
    pub(crate) fn import(&self, dependency: Dependency) -> &Import {
        &self.text().scan.imports[dependency.import]
    }
}

/// Adds where a file is imported to what is wrong in it, unless that is said already.
pub(super) fn with_import_site(imported_at: Option<Span>, error: Diagnostic) -> Diagnostic {
    match imported_at {
        Some(span) if error.labels.iter().all(|label| label.span != span) => {
            error.at(span, "imported here")
        }
        _ => error,
    }
}

/// `path`, seen from the folder of the graph's parent, with `/` between folders.
pub(crate) fn from_parent(graph: &Graph, path: &Path) -> String {
    let parent = graph.units[0].path.parent().unwrap_or(Path::new(""));
    let relative = pathdiff::diff_paths(path, parent);
    let path = relative.as_deref().unwrap_or(path);
    let parts = path.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

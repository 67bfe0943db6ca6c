//! A file as a part of the graph, and what can be asked of it.

use super::UnitId;
use crate::diagnostic::Diagnostic;
use crate::items::ComponentNumber;
use crate::read::{Source, TextSource};
use crate::resolve;
use crate::scan::{Import, Sort};
use crate::shell::TakenOut;
use crate::span::Span;
use bytes::Bytes;
use std::path::PathBuf;
use std::sync::Arc;

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
    pub(crate) taken_out: Vec<(TakenOut, UnitId)>,
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
        blame(self.imported_at, error)
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
pub(super) fn blame(imported_at: Option<Span>, error: Diagnostic) -> Diagnostic {
    match imported_at {
        Some(span) if error.labels.iter().all(|label| label.span != span) => {
            error.at(span, "imported here")
        }
        _ => error,
    }
}

//! The values of this room: a [`Graph`] of units, their files, and the results of resolving their imports.

use crate::binary::{ComponentNumber, Sort};
use crate::diagnostics::{Diagnostic, Span};
use crate::resolve::{self, Choice};
use crate::source::{self, Extracted, Import, Item, ItemId, Replacement, Source, TextSource};
use crate::text::FreshIds;
use bytes::Bytes;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Index of a unit in a [`Graph`]; 0 is the parent.
pub(crate) type UnitId = usize;

/// The parent and all files that it needs, directly or not.
#[derive(Debug)]
pub(crate) struct Graph {
    pub(crate) units: Vec<Unit>,
    /// All units, each after the units that it imports; the parent is last.
    pub(crate) leaves_first: Vec<UnitId>,
    /// The results of resolving imports: [`Dependency::resolved`] is an index in it.
    pub(super) resolved: Vec<ResolvedImport>,
}

/// The result of resolving an import.
#[derive(Debug)]
pub(crate) struct ResolvedImport {
    /// The external-id of the import, or else its name.
    pub(crate) specifier: String,
    /// The path of the file, even if the file was first read under another one.
    pub(crate) path: PathBuf,
    /// The versions of the package that there were to choose from.
    pub(crate) choice: Choice,
}

impl Graph {
    /// Each import that resolved to a file: the importing unit, the import, and the unit that replaces it.
    pub(crate) fn resolved(&self) -> impl Iterator<Item = (&Unit, &ResolvedImport, &Unit)> {
        self.units.iter().flat_map(move |importer| {
            importer.dependencies.iter().filter_map(move |dependency| {
                let resolved = self.resolution(*dependency)?;
                Some((importer, resolved, &self.units[dependency.unit]))
            })
        })
    }

    /// The result of resolving the import of `dependency`; `None` for the file in a composition, which no import names.
    pub(crate) fn resolution(&self, dependency: Dependency) -> Option<&ResolvedImport> {
        dependency.resolved.map(|index| &self.resolved[index])
    }

    /// The replacement of the import `import` of a unit, in the texts of all units.
    pub(crate) fn replacement(&self, unit: UnitId, import: usize) -> Replacement {
        match self.units[unit].dependency(import) {
            Some(dependency) if self.units[dependency.unit].source.as_text().is_some() => {
                Replacement::Text(dependency.unit)
            }
            Some(_) => Replacement::Other,
            None => Replacement::None,
        }
    }

    /// Returns an identifier for a unit, without its `$`. It does not depend on the directory of the file.
    pub(crate) fn base_id(&self, id: UnitId) -> String {
        let Unit { kind, file, .. } = &self.units[id];
        match kind {
            UnitKind::Extracted { id: Some(id), .. } => id.clone(),
            UnitKind::Extracted { id: None, .. } => format!("{}-module", file.name),
            UnitKind::File | UnitKind::Composition => file.name.clone(),
        }
    }

    /// Follows an item through aliases, exports and files. Returns the item that it originates from: a definition, an instantiation, an
    /// import, or a bundle of exports.
    pub(crate) fn origin(&self, unit: UnitId, item: ItemId) -> (UnitId, ItemId) {
        self.followed(unit, item, FOLLOWED)
    }

    /// Returns the component that an item is, if a text defines it.
    pub(crate) fn component(
        &self,
        unit: UnitId,
        item: ItemId,
    ) -> Option<(UnitId, ComponentNumber)> {
        self.component_within(unit, item, FOLLOWED)
    }

    /// Returns the export `name` of an instance, as [`origin`](Graph::origin) returns it.
    pub(crate) fn export_of(
        &self,
        unit: UnitId,
        instance: ItemId,
        name: &str,
    ) -> Option<(UnitId, ItemId)> {
        self.export(unit, instance, name, FOLLOWED)
    }

    fn followed(&self, unit: UnitId, item: ItemId, fuel: usize) -> (UnitId, ItemId) {
        let text = self.units[unit].source.as_text();
        match text.map(|text| text.items.item(item)) {
            Some(Item::Export(instance, name)) if fuel > 0 => {
                match self.export(unit, *instance, name, fuel - 1) {
                    Some((unit, item)) => self.followed(unit, item, fuel - 1),
                    None => (unit, item),
                }
            }
            _ => (unit, item),
        }
    }

    fn export(
        &self,
        unit: UnitId,
        instance: ItemId,
        name: &str,
        fuel: usize,
    ) -> Option<(UnitId, ItemId)> {
        let (unit, instance) = self.followed(unit, instance, fuel);
        let (unit, number) = match self.units[unit].source.as_text()?.items.item(instance) {
            Item::Exports(exports) => return Some((unit, exports.get(name)?.item)),
            Item::Instantiation(component) => self.component_within(unit, *component, fuel)?,
            Item::Import(import) => (self.units[unit].dependency(*import)?.unit, 0),
            _ => return None,
        };
        let text = self.units[unit].source.as_text()?;
        Some((unit, text.items.export(number, name)?))
    }

    fn component_within(
        &self,
        unit: UnitId,
        item: ItemId,
        fuel: usize,
    ) -> Option<(UnitId, ComponentNumber)> {
        let (unit, item) = self.followed(unit, item, fuel);
        match self.units[unit].source.as_text()?.items.item(item) {
            Item::Definition(number) => Some((unit, *number)),
            Item::Import(import) => {
                let file = self.units[unit].dependency(*import)?.unit;
                self.units[file].source.as_text().map(|_| (file, 0))
            }
            _ => None,
        }
    }

    /// The unit of the parent's own file, also inside of a composition.
    pub(crate) fn parent(&self) -> UnitId {
        self.units[0].composed().unwrap_or(0)
    }
}

/// How many aliases are followed to the origin of an item.
const FOLLOWED: usize = 100;

/// A file that was read.
#[derive(Debug)]
pub(crate) struct File {
    /// The path under which it was first read.
    pub(super) path: PathBuf,
    /// The directory that its imports are relative to.
    pub(super) directory: PathBuf,
    /// Its name for identifiers: the name of the package that it was first imported as, or else of the file.
    pub(super) name: String,
    pub(super) source: Arc<Source>,
    /// The bytes of the file if the source has others, because it was printed or quoted.
    pub(super) raw: Option<Bytes>,
    /// Whether it is a binary, or text that quotes one.
    pub(crate) is_binary: bool,
    /// The definitions that were extracted when it was printed.
    pub(super) extracted: Vec<Extracted>,
    /// The imports of definitions that compositions in it supply, each with the import of the component: their indices in `scan.imports`.
    pub(super) supplied: Vec<(usize, usize)>,
    /// The elided imports of compositions in it whose types are written in the definitions there, by their indices in `scan.imports`.
    pub(super) typed: BTreeSet<usize>,
    /// The import through which it was first read.
    pub(super) imported_at: Option<Span>,
    /// The number of files in the chain of imports that first led to it, itself not included.
    pub(super) depth: u64,
}

/// The imports of components around definitions that have the types which the definitions write. Compositions supply the definitions with
/// the first of each pair in `supplied`.
pub(super) fn typed(text: &TextSource, supplied: &[(usize, usize)]) -> BTreeSet<usize> {
    let imports = &text.scan.imports;
    let definitions = supplied
        .iter()
        .map(|(called, _)| imports[*called].component);
    let definitions: BTreeSet<ComponentNumber> = definitions.collect();
    let typed = definitions.into_iter().flat_map(|definition| {
        let written = text.imports_of(definition).map(|import| &imports[import]);
        let written = written.filter(|import| !import.is_elided());
        let written: BTreeSet<&str> = written.map(|import| import.name.as_str()).collect();
        let around = text.items.path(definition).into_iter().nth_back(1);
        let all = around
            .into_iter()
            .flat_map(|around| text.imports_of(around));
        all.filter(move |import| written.contains(imports[*import].name.as_str()))
    });
    typed.collect()
}

impl File {
    /// The bytes of the file.
    pub(super) fn bytes(&self) -> &[u8] {
        self.raw.as_deref().unwrap_or_else(|| written(&self.source))
    }

    /// The text of a file that has imports to replace.
    pub(super) fn text(&self) -> &TextSource {
        text(&self.source)
    }

    /// Whether an import names a file by its path, which depends on the directory of this one.
    pub(super) fn names_paths(&self) -> bool {
        let text = self.source.as_text();
        let mut imports = text.into_iter().flat_map(|text| &text.scan.imports);
        imports.any(resolve::names_path)
    }

    /// Adds to an error in an import that the file was read through a link, if it was. A file that is missing may be `found` next to that link.
    pub(super) fn with_link(&self, error: Diagnostic, found: Option<&Path>) -> Diagnostic {
        if resolve::parent(&self.path) == self.directory {
            return error;
        }
        let finds = match found {
            Some(found) => format!("finds `{}`", found.display()),
            None => "looks next to the link".to_owned(),
        };
        let link = self.path.display();
        error.help(format!(
            "`{link}` is a link, and its imports are relative to its target: `--preserve-symlinks` {finds}"
        ))
    }

    /// Adds a label for the import of the file to an error in it, unless there is one.
    pub(crate) fn with_import_site(&self, error: Diagnostic) -> Diagnostic {
        with_import_site(self.imported_at, error)
    }
}

/// A definition that the bundle is made of. A file is several units if different ones of its imports are open.
#[derive(Debug)]
pub(crate) struct Unit {
    pub(crate) kind: UnitKind,
    /// The file that it is, is part of, or is put around.
    pub(crate) file: Arc<File>,
    pub(crate) source: Arc<Source>,
    /// The definitions that were extracted from the source, each with the unit that it is.
    pub(crate) taken_out: Vec<(Extracted, UnitId)>,
    /// The imports that the composition around the unit, or one in it, supplies with instances: their indices in `scan.imports`, each with the
    /// unit that is instantiated.
    pub(crate) supplied: Vec<(usize, UnitId)>,
    /// The imports to be replaced, in the order of the text.
    pub(crate) dependencies: Vec<Dependency>,
    /// The imports that name a file, but stay imports: their indices in `scan.imports`.
    pub(crate) open: Vec<usize>,
}

/// The kind of a unit.
#[derive(Debug)]
pub(crate) enum UnitKind {
    /// A file.
    File,
    /// A definition extracted from a file: a shared core module, or an unchanged definition of a binary that is printed.
    Extracted {
        /// Where its bytes start in the file.
        offset: usize,
        /// The identifier that it had there, without its `$`.
        id: Option<String>,
    },
    /// The component around a file whose core code calls instances that it imports, and around the files of these. Its last dependency is
    /// the file.
    Composition,
}

/// An import that a file replaces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dependency {
    /// Its index in the importing unit's `scan.imports`.
    pub(crate) import: usize,
    /// The string that names the file.
    pub(crate) place: Span,
    /// The index in [`Graph`] of the result of resolving it.
    pub(crate) resolved: Option<usize>,
    /// The unit that replaces it.
    pub(crate) unit: UnitId,
}

impl Unit {
    /// Returns a unit whose imports are not yet resolved.
    pub(super) fn new(kind: UnitKind, file: Arc<File>, source: Arc<Source>) -> Unit {
        Unit {
            kind,
            file,
            source,
            taken_out: Vec::new(),
            supplied: Vec::new(),
            dependencies: Vec::new(),
            open: Vec::new(),
        }
    }

    /// Whether it is a file, not a part of one or the component around one.
    pub(crate) fn is_file(&self) -> bool {
        matches!(self.kind, UnitKind::File)
    }

    /// Whether it was extracted from a file.
    pub(crate) fn is_extracted(&self) -> bool {
        matches!(self.kind, UnitKind::Extracted { .. })
    }

    /// Whether it is the component around a file.
    pub(crate) fn is_composition(&self) -> bool {
        matches!(self.kind, UnitKind::Composition)
    }

    /// Where its bytes start in its file.
    pub(crate) fn offset(&self) -> usize {
        match self.kind {
            UnitKind::Extracted { offset, .. } => offset,
            UnitKind::File | UnitKind::Composition => 0,
        }
    }

    /// The path under which its file was first read.
    pub(crate) fn path(&self) -> &Path {
        &self.file.path
    }

    /// The text of a unit that has imports to replace.
    pub(crate) fn text(&self) -> &TextSource {
        text(&self.source)
    }

    /// The bytes of the file, also of one that a component is put around; of a part of one, its own.
    pub(crate) fn bytes_of_file(&self) -> &[u8] {
        match self.kind {
            UnitKind::File | UnitKind::Composition => self.file.bytes(),
            UnitKind::Extracted { .. } => written(&self.source),
        }
    }

    /// Whether inference has to fill in anything in its text: an elision that no file fills in, or the arguments of an imported instance of a
    /// file.
    pub(crate) fn has_gaps(&self) -> bool {
        let Some(text) = self.source.as_text() else {
            return false;
        };
        let mut imports = text.scan.imports.iter().enumerate();
        let mut dependencies = self.dependencies.iter();
        let mut instantiations = text.scan.instantiations.iter();
        instantiations.any(|instantiation| instantiation.elision.is_some())
            || self.has_spreads()
            || imports.any(|(index, import)| import.is_elided() && !self.replaces(index))
            || dependencies.any(|dependency| self.import(*dependency).sort == Sort::Instance)
    }

    /// Whether there is a spread in its text.
    pub(crate) fn has_spreads(&self) -> bool {
        let scan = &self.text().scan;
        let mut instantiations = scan.instantiations.iter();
        !scan.exports.is_empty() || instantiations.any(|site| !site.spreads.is_empty())
    }

    /// Whether a file replaces the import with this index in `scan.imports`.
    pub(crate) fn replaces(&self, import: usize) -> bool {
        self.dependency(import).is_some()
    }

    /// The dependency for the import with this index in `scan.imports`, if a file replaces it.
    pub(crate) fn dependency(&self, import: usize) -> Option<Dependency> {
        let all = &self.dependencies;
        let found = all.binary_search_by_key(&import, |dependency| dependency.import);
        found.ok().map(|index| all[index])
    }

    /// Whether its import with this index can get more items, and the name of a higher version: its type is elided, in a composition by the
    /// file or the definition itself.
    pub(crate) fn is_open_to_more(&self, index: usize) -> bool {
        let import = &self.text().scan.imports[index];
        let is_same = |own: &&Import| own.depth == 1 && own.name == import.name;
        match self.kind {
            UnitKind::Composition => {
                let mut own = self.file.text().scan.imports.iter().filter(is_same);
                own.any(Import::is_elided)
            }
            _ => import.is_elided() && !self.file.typed.contains(&index),
        }
    }

    /// The file that it is a composition around.
    pub(crate) fn composed(&self) -> Option<UnitId> {
        let last = self.dependencies.last().filter(|_| self.is_composition());
        last.map(|file| file.unit)
    }

    /// The components that are compositions: itself, or components around definitions in it.
    pub(crate) fn compositions(&self) -> BTreeSet<ComponentNumber> {
        let around = self.file.supplied.iter();
        let around = around.map(|(_, by)| self.text().scan.imports[*by].component);
        match self.is_composition() {
            true => BTreeSet::from([0]),
            false => around.collect(),
        }
    }

    /// Whether it declares a type for an import that a file replaces.
    pub(crate) fn declares_types(&self) -> bool {
        let mut dependencies = self.dependencies.iter();
        dependencies.any(|dependency| !self.import(*dependency).is_elided())
    }

    /// Whether its binary is embedded unchanged.
    pub(crate) fn is_unchanged(&self) -> bool {
        let uses_none = self.dependencies.is_empty() && self.taken_out.is_empty();
        uses_none && self.open.is_empty() && !self.has_gaps()
    }

    /// The units that have a place in it: the imported and the extracted ones.
    pub(crate) fn used_in_place(&self) -> impl Iterator<Item = UnitId> {
        let imported = self.dependencies.iter().map(|dependency| dependency.unit);
        let extracted = self.taken_out.iter().map(|(_, unit)| *unit);
        imported.chain(extracted)
    }

    /// Identifiers for text that is added to its own.
    pub(crate) fn fresh_ids(&self) -> FreshIds<'_> {
        let taken_out = self.taken_out.iter().map(|(extracted, _)| extracted);
        source::fresh_ids(self.text(), taken_out)
    }

    /// The units that its type depends on: the units with a place in it, and the units that a composition supplies.
    pub(crate) fn used(&self) -> Vec<UnitId> {
        let supplied = self.supplied.iter().map(|(_, unit)| *unit);
        self.used_in_place().chain(supplied).collect()
    }

    /// The components defined in its text, including the outermost, without the extracted ones.
    pub(crate) fn defined_in_place(&self) -> impl Iterator<Item = ComponentNumber> {
        let keywords = self.text().scan.components.iter().enumerate();
        let in_place = keywords.filter(|(_, keyword)| {
            let mut forms = self.taken_out.iter().map(|(extracted, _)| &extracted.form);
            !forms.any(|form| form.contains(keyword))
        });
        in_place.map(|(number, _)| number)
    }

    /// The import of a dependency.
    pub(crate) fn import(&self, dependency: Dependency) -> &Import {
        &self.text().scan.imports[dependency.import]
    }
}

/// The text of a source that has imports to replace.
fn text(source: &Source) -> &TextSource {
    source.as_text().expect("only text has imports to replace")
}

/// The bytes of a source as they were written, unless it was printed or quoted.
fn written(source: &Source) -> &[u8] {
    match source.as_text() {
        Some(text) => text.text.as_bytes(),
        None => source.bytes(),
    }
}

/// Adds a label for the import of a file to an error in the file, unless there is one.
pub(super) fn with_import_site(imported_at: Option<Span>, error: Diagnostic) -> Diagnostic {
    match imported_at {
        Some(span) if error.labels.iter().all(|label| label.span != span) => {
            error.at(span, "imported here")
        }
        _ => error,
    }
}

/// Returns `path` relative to the directory of the graph's parent, with `/` between directories.
pub(crate) fn from_parent(graph: &Graph, path: &Path) -> String {
    let parent = graph.units[0].path().parent().unwrap_or(Path::new(""));
    let relative = pathdiff::diff_paths(path, parent);
    let path = relative.as_deref().unwrap_or(path);
    let parts = path.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

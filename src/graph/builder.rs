//! Makes units of files: [`build`] starts at the parent, resolves the imports of each unit, and adds the units that replace them, until no new
//! one appears. It returns a [`Graph`] without cycles.

use super::candidate::{Candidate, export_for, other_sort, wrong_sort};
use super::compose::{self, Neighbours, Plug, Plugs};
use super::files::{FileStore, Parent};
use super::open_imports::{self, Followed, Inner, Instantiations, OpenImports};
use super::order;
use super::unit::{Dependency, File, Graph, ResolvedImport, Unit, UnitId, UnitKind};
use crate::binary::{self, Sort};
use crate::diagnostics::{Diagnostic, FileId, Files, Span};
use crate::options::Options;
use crate::resolve::{self, Choice, Loader, Resolver, Target};
use crate::source::{self, Import, ItemId};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::mem;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

/// Warnings.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) warnings: Vec<Diagnostic>,
    /// The options' deps that no import was resolved by, by their indices.
    pub(crate) unused_deps: Vec<usize>,
    /// The rules that match nothing, by their indices in the options, each with an error or a warning.
    pub(crate) unmatched: BTreeMap<usize, Diagnostic>,
}

/// Reads all files that `parent` needs.
///
/// # Errors
///
/// Everything that is wrong with imports and with the files that they name, or else each cycle.
pub(crate) fn build(
    parent: Parent,
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
    findings: &mut Findings,
) -> Result<Graph, Vec<Diagnostic>> {
    let resolver = Resolver::new(options);
    let store = FileStore::new(loader, options, files);
    let deps = || resolve::join(&store.directory_of(&parent.path), Path::new("deps"));
    let mut builder = Builder {
        deps_dir: options.deps_dir.clone().unwrap_or_else(deps),
        store,
        errors: resolver.duplicates(),
        resolver,
        units: Vec::new(),
        known: HashMap::new(),
        instantiations: HashMap::new(),
        composed: HashMap::new(),
        resolved: Vec::new(),
        warnings: Vec::new(),
    };
    match builder.store.add_parent(parent) {
        Ok(parent) => {
            let parent = builder.composed(parent);
            builder.unit(&parent, OpenImports::new());
        }
        Err(errors) => builder.errors.extend(errors),
    }
    let mut next = 0;
    while next < builder.units.len() && !builder.store.is_over {
        builder.resolve_imports(next);
        next += 1;
    }
    if !builder.errors.is_empty() {
        return Err(builder.errors);
    }
    findings.warnings.extend(builder.warnings);
    findings.unused_deps.extend(builder.resolver.unused());
    let units: Vec<Unit> = builder.units.into_iter().map(|draft| draft.unit).collect();
    let leaves_first = order::leaves_first(&units)?;
    Ok(Graph {
        units,
        leaves_first,
        resolved: builder.resolved,
    })
}

struct Builder<'a> {
    store: FileStore<'a>,
    resolver: Resolver<'a>,
    /// The directory that packages are looked up in.
    deps_dir: PathBuf,
    units: Vec<Draft>,
    /// The unit of a file with these imports left open.
    known: HashMap<(FileId, OpenImports), UnitId>,
    instantiations: HashMap<FileId, Rc<Instantiations>>,
    /// The files with their definitions composed, by the files as they are written.
    composed: HashMap<FileId, Arc<File>>,
    resolved: Vec<ResolvedImport>,
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

/// A unit whose imports are to be resolved, and which of them stay open.
struct Draft {
    unit: Unit,
    open: OpenImports,
}

impl Builder<'_> {
    /// Returns the unit of a file with these imports left open: a composition if core code of the file calls instances that it imports.
    fn unit(&mut self, file: &Arc<File>, open: OpenImports) -> Option<UnitId> {
        let key = (file.source.file, open);
        if let Some(&known) = self.known.get(&key) {
            return Some(known);
        }
        let id = self.units.len();
        let open = key.1.clone();
        self.known.insert(key, id);
        let neighbours = self.neighbours(file, &open);
        if neighbours.called.is_empty() {
            self.add_file(file, open);
            return Some(id);
        }
        let imports = &file.text().scan.imports;
        let is_open = |index: usize| open.contains(&imports[index].name);
        let composition = compose::around_file(file, &neighbours, &is_open);
        let source = self.store.read_composition(file, &composition);
        let source = source.map_err(|errors| self.errors.extend(errors)).ok()?;
        let unit = Unit::new(UnitKind::Composition, file.clone(), Arc::new(source));
        self.units.push(Draft { unit, open });
        Some(id)
    }

    /// The imports of a file that a composition has to supply, and the imports that it has.
    fn neighbours(&mut self, file: &Arc<File>, open: &OpenImports) -> Neighbours {
        let plugs = self.plugs(file, open);
        let Some(text) = file.source.as_text() else {
            return Neighbours::default();
        };
        let called = self.called(file);
        compose::neighbours(text, 0, plugs, |index| {
            let import = &text.scan.imports[index];
            let is_replaced = !open.contains(&import.name) && self.is_dependency(import);
            is_replaced.then(|| called.contains(&import.item.id))
        })
    }

    /// The imported instances in a file that core code calls, if files replace any instances.
    fn called(&mut self, file: &File) -> Rc<HashSet<ItemId>> {
        let is_one = |import: &Import| import.sort == Sort::Instance && self.is_dependency(import);
        match file.text().scan.imports.iter().any(is_one) {
            true => self.instantiations(file).called.clone(),
            false => Rc::default(),
        }
    }

    /// The file with each definition composed whose core code calls instances of files.
    fn composed(&mut self, file: Arc<File>) -> Arc<File> {
        let id = file.source.file;
        if let Some(known) = self.composed.get(&id) {
            return known.clone();
        }
        let composed = self.compose_definitions(&file).map_or(file, Arc::new);
        self.composed.insert(id, composed.clone());
        composed
    }

    /// As [`composed`](Builder::composed); `None` if there is no such definition, or if the text would not be valid.
    fn compose_definitions(&mut self, file: &File) -> Option<File> {
        let text = file.source.as_text()?;
        let imports = &text.scan.imports;
        let nested = |import: &Import| import.depth > 1 && self.is_dependency(import);
        let nested: Vec<bool> = imports.iter().map(nested).collect();
        let is_open = |index| nested[index] && self.stays_open(file, index, &OpenImports::new());
        let is_open: Vec<bool> = (0..nested.len()).map(is_open).collect();
        let within = (0..nested.len()).filter(|index| nested[*index]);
        let within: BTreeSet<_> = within.map(|index| imports[index].component).collect();
        let called = self.called(file);
        let replaced = |index: usize| {
            let item = imports[index].item.id;
            (nested[index] && !is_open[index]).then(|| called.contains(&item))
        };
        let all = (within.into_iter())
            .map(|component| compose::neighbours(text, component, Plugs::new(), replaced));
        let all: Vec<Neighbours> = all.filter(|all| !all.called.is_empty()).collect();
        if all.is_empty() {
            return None;
        }
        let composition = compose::around_definitions(file, &all, &|index| is_open[index])?;
        self.store.composed(file, &composition)
    }

    /// The outermost imports of a file for which options name a file that exports them.
    fn plugs(&mut self, file: &Arc<File>, open: &OpenImports) -> Plugs {
        let text = file.source.as_text();
        let imports = text
            .into_iter()
            .flat_map(|text| text.scan.imports.iter().enumerate());
        let can_be = |import: &Import| {
            let is_item = matches!(import.sort, Sort::Instance | Sort::Other("func"));
            is_item && import.depth == 1 && !open.contains(&import.name)
        };
        let mut plugs = Plugs::new();
        for (index, _) in imports.filter(|(_, import)| can_be(import)) {
            if let Some(plug) = self.plug(file, index) {
                plugs.insert(index, plug);
            }
        }
        plugs
    }

    fn plug(&mut self, file: &Arc<File>, index: usize) -> Option<Plug> {
        let import = &file.text().scan.imports[index];
        self.resolver.is_mapped(import).then_some(())?;
        let candidate = self.candidate(file, index)?;
        let loaded = self.store.load(&candidate, true);
        let (path, target) = loaded.map_err(|errors| self.errors.extend(errors)).ok()?;
        let can_be = target.source.sort == Sort::Component && !Arc::ptr_eq(file, &target);
        let interface = can_be.then(|| binary::read_interface(target.source.bytes()).ok())??;
        let export = export_for(&interface.exports, &import.name, import.sort)?
            .name
            .clone();
        Some(Plug { path, export })
    }

    /// Adds a file as a unit, and the definitions extracted from it.
    fn add_file(&mut self, file: &Arc<File>, open: OpenImports) {
        let mut unit = Unit::new(UnitKind::File, file.clone(), file.source.clone());
        let first = self.units.len() + 1;
        unit.taken_out = file.extracted.iter().cloned().zip(first..).collect();
        self.units.push(Draft { unit, open });
        for extracted in &file.extracted {
            let kind = UnitKind::Extracted {
                offset: extracted.offset,
                id: extracted.id(),
            };
            self.units.push(Draft {
                unit: Unit::new(kind, file.clone(), extracted.source.clone()),
                open: OpenImports::new(),
            });
        }
    }

    fn resolve_imports(&mut self, id: UnitId) {
        let Draft { unit, open } = &mut self.units[id];
        let (file, open) = (unit.file.clone(), mem::take(open));
        match unit.kind {
            UnitKind::File => self.resolve_file(id, &file, &open),
            // An error in a file is reported where the file is added.
            UnitKind::Composition => _ = self.resolve_composition(id, &file, open),
            UnitKind::Extracted { .. } => {}
        }
    }

    fn resolve_file(&mut self, id: UnitId, file: &File, open: &OpenImports) {
        let Some(text) = file.source.as_text() else {
            return;
        };
        let imports = 0..text.scan.imports.len();
        let (open, replaced): (Vec<usize>, Vec<usize>) =
            imports.partition(|&index| self.stays_open(file, index, open));
        let candidates = replaced.into_iter();
        let candidates = candidates.filter_map(|index| Some((index, self.look_up(file, index)?)));
        let candidates: Vec<(usize, Candidate<'_>)> = candidates.collect();
        let paths = candidates.iter().map(|(_, candidate)| &candidate.path);
        self.store.read_ahead(paths);
        let dependencies = candidates.into_iter();
        let dependencies =
            dependencies.filter_map(|(index, candidate)| self.follow(file, index, candidate));
        let dependencies: Vec<Dependency> = dependencies.collect();
        let called = self.called(file);
        let calls = dependencies
            .iter()
            .filter_map(|&Dependency { import, place, .. }| {
                let import = &text.scan.imports[import];
                let is_called = called.contains(&import.item.id);
                is_called.then(|| compose::calls_what_is_inside(&import.name, place))
            });
        self.warnings.extend(calls);
        for &at in &text.scan.stray_elisions {
            let error = source::misplaced_elision(file.source.file, at);
            self.errors.push(file.with_import_site(error));
        }
        let unit = &mut self.units[id].unit;
        (unit.open, unit.dependencies) = (open, dependencies);
        let supplied = file.supplied.iter();
        let supplied = supplied.filter_map(|(import, by)| {
            let component = unit.dependency(*by)?;
            Some((*import, component.unit))
        });
        let supplied: Vec<_> = supplied.collect();
        unit.supplied.extend(supplied);
    }

    /// Resolves the imports of the component around a file: the imports that it supplies, and the file.
    fn resolve_composition(
        &mut self,
        id: UnitId,
        file: &Arc<File>,
        mut open: OpenImports,
    ) -> Option<()> {
        let neighbours = self.neighbours(file, &open);
        let Neighbours {
            called, own, plugs, ..
        } = &neighbours;
        let imports = &file.text().scan.imports;
        open.extend(called.iter().map(|&import| imports[import].name.clone()));
        let inner = self.unit(file, open)?;
        let mut dependencies = Vec::new();
        for &import in called.iter().filter(|import| neighbours.is_first(**import)) {
            let candidate = self.candidate(file, import)?;
            dependencies.push(Dependency {
                import: own.len() + dependencies.len(),
                ..self.follow(file, import, candidate)?
            });
        }
        let units = dependencies.iter().map(|dependency| dependency.unit);
        let is_plugged = |import: &usize| plugs.contains_key(import);
        let called = called
            .iter()
            .copied()
            .take_while(|import| !is_plugged(import));
        self.units[inner].unit.supplied = called.zip(units).collect();
        dependencies.push(Dependency {
            import: own.len() + dependencies.len(),
            place: Span::new(file.source.file, file.text().keyword()),
            resolved: None,
            unit: inner,
        });
        self.units[id].unit.dependencies = dependencies;
        Some(())
    }

    /// Whether an import names a file but stays an import.
    fn stays_open(&mut self, file: &File, index: usize, open: &OpenImports) -> bool {
        let text = file.text();
        let import = &text.scan.imports[index];
        match text.importing(import) {
            None => open.contains(&import.name),
            Some(_) if !self.is_dependency(import) => false,
            Some(definition) => {
                let instantiations = &self.instantiations(file);
                let followed = Followed {
                    file,
                    instantiations,
                };
                let inner = Inner::new(file, import);
                let stays = open_imports::supplied(followed, definition, &inner);
                self.checked(file, stays).unwrap_or(false)
            }
        }
    }

    /// The instantiations in a file, which are followed once they are asked for.
    fn instantiations(&mut self, file: &File) -> Rc<Instantiations> {
        if let Some(known) = self.instantiations.get(&file.source.file) {
            return known.clone();
        }
        let found = Instantiations::new(file, |import| self.is_dependency(import));
        let found = Rc::new(found);
        self.instantiations.insert(file.source.file, found.clone());
        found
    }

    /// Whether `import` names a file that can define an item of its sort.
    fn is_dependency(&self, import: &Import) -> bool {
        let Import { name, sort, .. } = import;
        let external_id = import.external_id_str();
        !matches!(sort, Sort::Other(_)) && self.resolver.is_dependency(name, external_id, *sort)
    }

    /// Returns a value, or notes the error in `file` that there is in place of it.
    fn checked<T>(&mut self, file: &File, value: Result<T, Diagnostic>) -> Option<T> {
        value
            .map_err(|error| self.errors.push(file.with_import_site(error)))
            .ok()
    }

    /// Like [`candidate`](Builder::candidate), for an import that the file itself can define.
    fn look_up<'f>(&mut self, file: &'f File, index: usize) -> Option<Candidate<'f>> {
        let candidate = self.candidate(file, index)?;
        let import = &file.text().scan.imports[index];
        if let Sort::Other(keyword) = import.sort {
            self.errors
                .push(wrong_sort(keyword, import, candidate.place));
            return None;
        }
        Some(candidate)
    }

    /// Returns where the file of an import should be; `None` if the import stays, or names no file although it should.
    fn candidate<'f>(&mut self, file: &'f File, index: usize) -> Option<Candidate<'f>> {
        let import = &file.text().scan.imports[index];
        let target = (self.resolver).target(file.source.file, &file.directory, import);
        let target = self.checked(file, target)?;
        let is_relative = matches!(target, Target::File(..));
        let (path, place, choice) = match target {
            Target::File(path, place) | Target::Mapped(path, place) => (path, place, Choice::Only),
            Target::Package(package, place) => {
                let loader = self.store.loader;
                let found = resolve::find_package(loader, &self.deps_dir, &package, place);
                let parent = &self.units[0].unit.file;
                let is_beside = self.deps_dir.parent() == Some(&parent.directory);
                let found = found.map_err(|error| match is_beside {
                    true => parent.with_link(error, None),
                    false => error,
                });
                let (path, choice) = self.checked(file, found)?;
                (path, place, choice)
            }
            Target::Digest(integrity, place) => {
                let loader = self.store.loader;
                let found = resolve::find_blob(loader, &self.deps_dir, &integrity, place);
                (self.checked(file, found)?, place, Choice::Only)
            }
            Target::Stays => return None,
        };
        Some(Candidate {
            path,
            place,
            specifier: resolve::specifier(import).0,
            importer: is_relative.then_some(file),
            integrity: resolve::integrity(&import.name)
                .map(|it| (it, Span::new(file.source.file, import.name_range.clone()))),
            choice,
            depth: file.depth + 1,
        })
    }

    /// Returns the import `index` of a file as a dependency, on the unit of the candidate's file.
    fn follow(
        &mut self,
        file: &File,
        index: usize,
        candidate: Candidate<'_>,
    ) -> Option<Dependency> {
        // Looking for similar names takes a while, and nobody reads on after so many errors.
        let loaded = self.store.load(&candidate, self.errors.len() < 100);
        let (path, target) = loaded.map_err(|errors| self.errors.extend(errors)).ok()?;
        let place = candidate.place;
        if !self.has_sort(&target, &file.text().scan.imports[index], place) {
            return None;
        }
        let open = self.open_imports(file, index, &target);
        let target = self.composed(target);
        let unit = self.unit(&target, open)?;
        self.resolved.push(ResolvedImport {
            specifier: candidate.specifier.to_owned(),
            path,
            choice: candidate.choice,
        });
        Some(Dependency {
            import: index,
            place,
            resolved: Some(self.resolved.len() - 1),
            unit,
        })
    }

    /// Returns the imports of `target` that stay open if it replaces the import `index` of `file`.
    fn open_imports(&mut self, file: &File, index: usize, target: &File) -> OpenImports {
        let mut open = OpenImports::new();
        let instantiations = self.instantiations(file);
        let followed = Followed {
            file,
            instantiations: &instantiations,
        };
        if !open_imports::can_be_in_file(followed, index) {
            return open;
        }
        let imports = target.source.as_text().map(|text| &text.scan.imports);
        for inner in imports.into_iter().flatten() {
            if inner.depth > 1 || !self.is_dependency(inner) {
                continue;
            }
            let seen = Inner::new(target, inner);
            let stays = open_imports::in_file(followed, index, &seen);
            if self.checked(file, stays).unwrap_or(false) {
                open.insert(inner.name.clone());
            }
        }
        open
    }

    /// Whether a file has the sort of an import.
    fn has_sort(&mut self, file: &File, import: &Import, place: Span) -> bool {
        let fault = other_sort(file, import, place);
        let has_sort = fault.is_none();
        self.errors.extend(fault);
        has_sort
    }
}

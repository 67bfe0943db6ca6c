//! Makes units of files: takes a file that was read, resolves its imports one by one, and notes the units that replace them.

use super::open_imports::{self, Inner};
use super::unit::{Dependency, ResolvedImport, Unit, UnitId, with_import_site};
use crate::binary::{self, BinaryImport, Sort};
use crate::diagnostics::{Diagnostic, Files, Span};
use crate::options::Limits;
use crate::resolve::{self, LoadError, Loader, Resolver, Target};
use crate::source::{self, Contract, Extracted, Import, Source, SourceForm};
use bytes::Bytes;
use semver::Version;
use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

/// What an import leads to, before that is looked at.
pub(super) struct Candidate {
    pub(super) path: PathBuf,
    /// The string that says so.
    pub(super) place: Span,
    /// Whether the path is relative to the folder of the importing file.
    is_relative: bool,
    /// As in [`ResolvedImport`].
    versions: Vec<Version>,
}

impl Candidate {
    fn new(path: PathBuf, place: Span) -> Candidate {
        Candidate {
            path,
            place,
            is_relative: false,
            versions: Vec::new(),
        }
    }
}

/// Index of a file in the order in which they were met.
pub(super) type FileIndex = usize;

/// A source that can be edited where it has to be, the bytes of its file if they are others, and what was taken out of it.
type Editable = (Source, Option<Bytes>, Vec<Extracted>);

/// The names of those imports of a file that stay although they name a file.
pub(super) type OpenImports = BTreeSet<String>;

pub(super) struct Builder<'a> {
    pub(super) loader: &'a dyn Loader,
    pub(super) resolver: Resolver<'a>,
    /// The folder that packages are looked up in.
    pub(super) deps_dir: PathBuf,
    pub(super) files: &'a mut Files,
    /// Each file as a unit that nothing is decided of; `None` for one that cannot be used.
    pub(super) met: Vec<Option<Unit>>,
    /// The files that were looked for before they are asked for, by the paths that name them: their own paths and identities.
    pub(super) found_ahead: HashMap<PathBuf, (PathBuf, PathBuf)>,
    /// The bytes of those that were read, by their identities.
    pub(super) ahead: Ahead,
    /// The files by the paths that name them, each with its own path.
    pub(super) by_path: HashMap<PathBuf, (PathBuf, FileIndex)>,
    pub(super) by_identity: HashMap<PathBuf, FileIndex>,
    pub(super) units: Vec<(Unit, OpenImports)>,
    /// The units of files under decisions.
    pub(super) by_decision: HashMap<(FileIndex, OpenImports), UnitId>,
    /// The same, without anything around them.
    pub(super) itself: HashMap<(FileIndex, OpenImports), UnitId>,
    /// What is in the components that are put around others.
    pub(super) wrapped: HashMap<UnitId, Wrapped>,
    pub(super) found: HashMap<Span, ResolvedImport>,
    pub(super) limits: &'a Limits,
    /// How many files there are in the chain of imports that leads to what is met next.
    pub(super) depth: u64,
    /// How many bytes were read.
    pub(super) bytes: u64,
    /// Whether a limit is passed.
    pub(super) is_over: bool,
    pub(super) errors: Vec<Diagnostic>,
    pub(super) warnings: Vec<Diagnostic>,
}

impl Builder<'_> {
    /// Notes a file, or that it cannot be used.
    pub(super) fn meet(
        &mut self,
        path: PathBuf,
        identity: Option<PathBuf>,
        source: Result<Source, Vec<Diagnostic>>,
        imported_at: Option<Span>,
    ) -> FileIndex {
        let met = self.met.len();
        let folder = self.loader.folder(&path);
        if let Some(identity) = identity {
            self.by_identity.insert(identity, met);
        }
        let unit =
            source
                .and_then(|source| self.editable(source))
                .map(|(source, raw, taken_out)| Unit {
                    folder,
                    path,
                    source: Arc::new(source),
                    raw,
                    taken_out: taken_out.into_iter().map(|part| (part, 0)).collect(),
                    part_at: None,
                    part_id: None,
                    supplied: Vec::new(),
                    is_wrapper: false,
                    dependencies: Vec::new(),
                    open: Vec::new(),
                    imported_at,
                    depth: self.depth,
                });
        let unit = unit.map_err(|errors| {
            let errors = errors
                .into_iter()
                .map(|error| with_import_site(imported_at, error));
            self.errors.extend(errors);
        });
        self.met.push(unit.ok());
        met
    }

    /// The unit that a file is under a decision, without anything around it. `None` if the file cannot be used.
    pub(super) fn unit_itself(&mut self, met: FileIndex, decision: OpenImports) -> Option<UnitId> {
        if let Some(&known) = self.itself.get(&(met, decision.clone())) {
            return Some(known);
        }
        let mut unit = self.met[met].clone()?;
        let id = self.units.len();
        self.itself.insert((met, decision.clone()), id);
        let mut parts = Vec::new();
        for (number, (taken_out, part)) in unit.taken_out.iter_mut().enumerate() {
            *part = id + 1 + number;
            parts.push(Unit {
                source: taken_out.source.clone(),
                part_at: Some(taken_out.offset),
                part_id: taken_out.id(),
                raw: None,
                taken_out: Vec::new(),
                ..self.met[met].clone()?
            });
        }
        self.units.push((unit, decision));
        let parts = parts.into_iter().map(|part| (part, OpenImports::new()));
        self.units.extend(parts);
        Some(id)
    }

    /// A binary with imports that are to be replaced is printed: only text can be edited. The bytes that it was printed from come along.
    fn editable(&mut self, source: Source) -> Result<Editable, Vec<Diagnostic>> {
        let SourceForm::Binary(binary) = &source.form else {
            return Ok((source, None, Vec::new()));
        };
        let resolver = &self.resolver;
        let is_dependency = |import: &BinaryImport| {
            let external_id = import.external_id.as_deref();
            resolver.is_dependency(&import.name, external_id, import.sort)
        };
        if !binary.imports.iter().any(is_dependency) {
            return Ok((source, None, Vec::new()));
        }
        let name = format!("{} (printed)", self.files.name(source.file));
        let printed = self.files.add(name);
        let stays = |component: &[u8]| {
            let imports = binary::imports(component);
            imports.is_ok_and(|imports| !imports.iter().any(is_dependency))
        };
        let (text, taken_out) = source::extract(printed, source.file, binary, &stays)?;
        if let Some(text) = text.as_text() {
            self.files.set_text(printed, text.text.clone());
        }
        Ok((text, Some(binary.bytes.clone()), taken_out))
    }

    pub(super) fn resolve_imports(&mut self, id: UnitId) {
        let (mut unit, decision) = self.units[id].clone();
        self.depth = unit.depth + 1;
        if unit.is_wrapper {
            return self.resolve_wrapped(id);
        }
        if let Some(text) = unit.source.clone().as_text() {
            for index in 0..text.scan.imports.len() {
                if self.stays_open(&unit, index, &decision) {
                    unit.open.push(index);
                }
            }
            let imports = (0..text.scan.imports.len()).filter(|index| !unit.open.contains(index));
            let leads = imports.filter_map(|index| Some((index, self.look_up(&unit, index)?)));
            let leads: Vec<(usize, Candidate)> = leads.collect();
            self.read_ahead(&leads);
            for (index, lead) in leads {
                let place = lead.place;
                let Some(target) = self.follow(&unit, index, lead) else {
                    continue;
                };
                let item = text.items.imports[index].item;
                if text.scan.imports[index].sort == Sort::Instance && text.items.is_called(item) {
                    let warning = calls_what_is_inside(&unit, index, place);
                    self.warnings.push(warning);
                }
                unit.dependencies.push(Dependency {
                    import: index,
                    place,
                    unit: target,
                });
            }
            for &at in &text.scan.stray_elisions {
                let error = source::misplaced_elision(unit.source.file, at);
                self.errors.push(unit.blame(error));
            }
        }
        self.units[id].0 = unit;
    }

    /// Whether an import names a file, and stays all the same to be supplied.
    fn stays_open(&mut self, unit: &Unit, index: usize, decision: &OpenImports) -> bool {
        let text = unit.text();
        let import = &text.scan.imports[index];
        if !self.is_dependency(import) {
            return false;
        }
        let stays = match text.items.importing(index) {
            None => decision.contains(&import.name),
            Some(definition) => {
                let stays = open_imports::supplied(unit, definition, &Inner::new(unit, import));
                self.no_error(unit, stays).unwrap_or(false)
            }
        };
        let is_supplied = unit.supplied.iter().any(|(supplied, _)| *supplied == index);
        if stays
            && !is_supplied
            && let Contract::Elided(at) = import.contract
        {
            let error = source::misplaced_elision(unit.source.file, at)
                .help("it is supplied from outside, so write out the type that is needed");
            self.errors.push(unit.blame(error));
        }
        stays
    }

    /// Whether `import` names a file that can define what is imported.
    pub(super) fn is_dependency(&self, import: &Import) -> bool {
        let Import { name, sort, .. } = import;
        let external_id = import.external_id_str();
        !matches!(sort, Sort::Other(_)) && self.resolver.is_dependency(name, external_id, *sort)
    }

    /// What was found, unless that is an error of `unit`, which is noted.
    fn no_error<T>(&mut self, unit: &Unit, found: Result<T, Diagnostic>) -> Option<T> {
        found
            .map_err(|error| self.errors.push(unit.blame(error)))
            .ok()
    }

    /// What the import `index` leads to; `None` if it stays or leads nowhere.
    pub(super) fn look_up(&mut self, unit: &Unit, index: usize) -> Option<Candidate> {
        let import = &unit.text().scan.imports[index];
        let target = (self.resolver).target(unit.source.file, &unit.folder, import);
        let lead = match self.no_error(unit, target)? {
            Target::File(path, place) => Candidate {
                is_relative: true,
                ..Candidate::new(path, place)
            },
            Target::Mapped(path, place) => Candidate::new(path, place),
            Target::Package(package, place) => {
                let found = resolve::find_package(self.loader, &self.deps_dir, &package, place);
                let (path, versions) = self.no_error(unit, found)?;
                Candidate {
                    versions,
                    ..Candidate::new(path, place)
                }
            }
            Target::Digest(integrity, place) => {
                let found = resolve::find_blob(self.loader, &self.deps_dir, &integrity, place);
                Candidate::new(self.no_error(unit, found)?, place)
            }
            Target::Stays => return None,
        };
        if let Sort::Other(keyword) = import.sort {
            self.errors.push(wrong_sort(keyword, import, lead.place));
            return None;
        }
        Some(lead)
    }

    /// The unit that the import `index` is to be replaced by, which leads there.
    pub(super) fn follow(&mut self, unit: &Unit, index: usize, lead: Candidate) -> Option<UnitId> {
        let import = &unit.text().scan.imports[index];
        let integrity = resolve::integrity(&import.name);
        let folder = lead.is_relative.then_some(unit.folder.as_path());
        let (path, met) = self.load(&lead.path, lead.place, folder, integrity.as_ref())?;
        let found = ResolvedImport {
            path,
            versions: lead.versions,
            specifier: import.external_id_str().unwrap_or(&import.name).to_owned(),
        };
        self.found.insert(lead.place, found);
        let target = self.met[met].clone()?;
        if !self.has_sort(&target, import, lead.place) {
            return None;
        }
        let decision = self.decide(unit, index, &target);
        self.unit(met, decision)
    }

    /// Which imports of `target` stay where it takes the place of the import `index` of `unit`.
    fn decide(&mut self, unit: &Unit, index: usize, target: &Unit) -> OpenImports {
        let mut decision = OpenImports::new();
        let imports = target.source.as_text().map(|text| &text.scan.imports);
        for inner in imports.into_iter().flatten() {
            if inner.depth > 1 || !self.is_dependency(inner) {
                continue;
            }
            let seen = Inner::new(target, inner);
            let stays = open_imports::in_file(unit, index, &seen, &mut self.warnings);
            if self.no_error(unit, stays).unwrap_or(false) {
                decision.insert(inner.name.clone());
            }
        }
        decision
    }

    fn has_sort(&mut self, unit: &Unit, import: &Import, place: Span) -> bool {
        let is_instance_of = import.sort == Sort::Instance && unit.source.sort == Sort::Component;
        if unit.source.sort == import.sort || is_instance_of {
            return true;
        }
        let (asked, found) = (import.sort.with_article(), unit.source.sort.with_article());
        let wanted = unit.source.sort.keyword();
        let diagnostic = Diagnostic::error(
            "wrong-sort",
            format!("`{}` is {found}, not {asked}", unit.path.display()),
        )
        .at(place, format!("imported as {asked}"))
        .help(format!("import it as `({wanted} …)`"));
        self.errors.push(diagnostic);
        false
    }
}

/// The [rules for calls](https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state)
/// take one from an instance to one inside of it for a recursive call.
fn calls_what_is_inside(unit: &Unit, import: usize, place: Span) -> Diagnostic {
    let import = &unit.text().scan.imports[import];
    let Import { name, depth, .. } = import;
    let headline = format!(
        "core code of the component calls `{name}`, and what is inside of a component cannot be called by it"
    );
    Diagnostic::warning("trapping-call", headline)
        .at(
            place,
            "becomes an instance inside of this component, which it cannot call",
        )
        .help(match depth {
            1 => "a component that exports types by themselves is not put beside another: import both in a parent, which supplies one to the other",
            _ => "put the definition into a file of its own; then both are put beside each other",
        })
}

fn wrong_sort(keyword: &str, import: &Import, place: Span) -> Diagnostic {
    let name = &import.name;
    let diagnostic = Diagnostic::error(
        "undefinable-sort",
        format!(
            "a file defines a component or a core module, not {}",
            import.sort.with_article()
        ),
    )
    .at(place, format!("imported as {}", import.sort.with_article()));
    diagnostic.help(format!(
        "import an instance of the component, and take the {keyword} from it: `(import \"{name}\" (instance $i ...)) (alias export $i \"…\" ({keyword}))`"
    ))
}

/// The bytes of files, by their identities.
pub(super) type Ahead = HashMap<PathBuf, Result<Vec<u8>, LoadError>>;

/// A file that has a component around it, and what that supplies.
pub(super) struct Wrapped {
    pub(super) met: FileIndex,
    pub(super) decision: OpenImports,
    /// The imports of the file that are supplied, by their indices in `scan.imports`.
    pub(super) called: Vec<usize>,
}

//! Which files are needed: from the parent on, [`build`] reads every file that an import leads to, each once, until no
//! new one appears. It hands on a [`Graph`] without cycles; what is done with the imports is decided later.

mod files;
mod lookup;
pub(crate) mod modules;
mod open;
mod order;
mod unit;
mod wrap;

pub(crate) use files::{near_name, outside_root, source};
pub(crate) use unit::{Dependency, Unit};

use crate::diagnostic::Diagnostic;
use crate::loader::Loader;
use crate::options::{Limits, Options};
use crate::read::{Source, SourceForm};
use crate::resolve::{self, Resolver, Target};
use crate::scan::{Contract, Import, Sort};
use crate::sections::{self, BinaryImport};
use crate::shell::{self, TakenOut};
use crate::span::{Files, Span};
use crate::specifier::{self, Specifier};
use bytes::Bytes;
use open::Inner;
use semver::Version;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use unit::blame;
use wrap::Wrapped;

/// Index of a unit in a [`Graph`]; 0 is the parent.
pub(crate) type UnitId = usize;

/// The parent and all files that it needs, directly or not.
#[derive(Debug)]
pub(crate) struct Graph {
    pub(crate) units: Vec<Unit>,
    /// All units, each after those that it imports; the parent is last.
    pub(crate) leaves_first: Vec<UnitId>,
    /// What the string leads to that names the file of an import.
    pub(crate) found: HashMap<Span, Found>,
}

/// What an import leads to, before that is looked at.
struct Lead {
    path: PathBuf,
    /// The string that says so.
    place: Span,
    /// Whether the path is relative to the folder of the importing file.
    is_relative: bool,
    /// As in [`Found`].
    versions: Vec<Version>,
}

impl Lead {
    fn new(path: PathBuf, place: Span) -> Lead {
        Lead {
            path,
            place,
            is_relative: false,
            versions: Vec::new(),
        }
    }
}

/// A file that an import leads to.
#[derive(Debug)]
pub(crate) struct Found {
    /// What the import says of it: its external-id, or else its name.
    pub(crate) specifier: String,
    /// Its own path, also where the unit was met under another.
    pub(crate) path: PathBuf,
    /// The versions of the package that would have done, the lowest first; empty if there is no choice.
    pub(crate) versions: Vec<Version>,
}

/// The outermost file.
#[derive(Debug)]
pub(crate) struct Parent {
    /// The path that its own specifiers are relative to the folder of.
    pub(crate) path: PathBuf,
    /// Its place among the files, to find it again where a unit imports it.
    pub(crate) identity: Option<PathBuf>,
    pub(crate) source: Source,
}

/// Reads all files that `parent` needs. Warnings are added to `warnings`.
///
/// # Errors
///
/// All that is wrong with imports and with the files they lead to, or else each cycle.
pub(crate) fn build(
    parent: Parent,
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Graph, Vec<Diagnostic>> {
    let mut builder = Builder {
        loader,
        resolver: Resolver::new(options),
        deps_dir: match &options.deps_dir {
            Some(folder) => folder.clone(),
            None => resolve::join(&loader.folder(&parent.path), Path::new("deps")),
        },
        files,
        met: Vec::new(),
        found_ahead: HashMap::new(),
        ahead: files::Ahead::new(),
        by_path: HashMap::new(),
        by_identity: HashMap::new(),
        units: Vec::new(),
        by_decision: HashMap::new(),
        itself: HashMap::new(),
        wrapped: HashMap::new(),
        limits: &options.limits,
        depth: 0,
        bytes: 0,
        is_over: false,
        found: HashMap::new(),
        errors: Vec::new(),
        warnings: Vec::new(),
    };
    builder.errors = builder.resolver.duplicates();
    let parent = builder.meet(parent.path, parent.identity, Ok(parent.source), None);
    let read = builder.met[parent].as_ref().map(Unit::bytes_of_file);
    builder.bytes = read.map_or(0, |bytes| bytes.len() as u64);
    builder.unit(parent, BTreeSet::new());
    let mut next = 0;
    while next < builder.units.len() && !builder.is_over {
        builder.resolve_imports(next);
        next += 1;
    }
    if !builder.errors.is_empty() {
        return Err(builder.errors);
    }
    warnings.extend(builder.warnings);
    warnings.extend(builder.resolver.unused());
    let units: Vec<Unit> = builder.units.into_iter().map(|(unit, _)| unit).collect();
    let leaves_first = order::leaves_first(&units)?;
    Ok(Graph {
        units,
        leaves_first,
        found: builder.found,
    })
}

/// Index of a file in the order in which they were met.
type Met = usize;

/// A source that can be edited where it has to be, the bytes of its file if they are others, and what was taken out of it.
type Editable = (Source, Option<Bytes>, Vec<TakenOut>);

/// The names of those imports of a file that stay although they name a file.
type Decision = BTreeSet<String>;

struct Builder<'a> {
    loader: &'a dyn Loader,
    resolver: Resolver<'a>,
    /// The folder that packages are looked up in.
    deps_dir: PathBuf,
    files: &'a mut Files,
    /// Each file as a unit that nothing is decided of; `None` for one that cannot be used.
    met: Vec<Option<Unit>>,
    /// The files that were looked for before they are asked for, by the paths that name them: their own paths and identities.
    found_ahead: HashMap<PathBuf, (PathBuf, PathBuf)>,
    /// The bytes of those that were read, by their identities.
    ahead: files::Ahead,
    /// The files by the paths that name them, each with its own path.
    by_path: HashMap<PathBuf, (PathBuf, Met)>,
    by_identity: HashMap<PathBuf, Met>,
    units: Vec<(Unit, Decision)>,
    /// The units of files under decisions.
    by_decision: HashMap<(Met, Decision), UnitId>,
    /// The same, without anything around them.
    itself: HashMap<(Met, Decision), UnitId>,
    /// What is in the components that are put around others.
    wrapped: HashMap<UnitId, Wrapped>,
    found: HashMap<Span, Found>,
    limits: &'a Limits,
    /// How many files there are in the chain of imports that leads to what is met next.
    depth: u64,
    /// How many bytes were read.
    bytes: u64,
    /// Whether a limit is passed.
    is_over: bool,
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

impl Builder<'_> {
    /// Notes a file, or that it cannot be used.
    fn meet(
        &mut self,
        path: PathBuf,
        identity: Option<PathBuf>,
        source: Result<Source, Vec<Diagnostic>>,
        imported_at: Option<Span>,
    ) -> Met {
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
            let errors = errors.into_iter().map(|error| blame(imported_at, error));
            self.errors.extend(errors);
        });
        self.met.push(unit.ok());
        met
    }

    /// The unit that a file is under a decision, without anything around it. `None` if the file cannot be used.
    fn unit_itself(&mut self, met: Met, decision: Decision) -> Option<UnitId> {
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
        let parts = parts.into_iter().map(|part| (part, Decision::new()));
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
            let imports = sections::imports(component);
            imports.is_ok_and(|imports| !imports.iter().any(is_dependency))
        };
        let (text, taken_out) = shell::read(printed, source.file, binary, &stays)?;
        if let Some(text) = text.as_text() {
            self.files.set_text(printed, text.text.clone());
        }
        Ok((text, Some(binary.bytes.clone()), taken_out))
    }

    fn resolve_imports(&mut self, id: UnitId) {
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
            let leads: Vec<(usize, Lead)> = leads.collect();
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
                let error = resolve::stray_elision(unit.source.file, at);
                self.errors.push(unit.blame(error));
            }
        }
        self.units[id].0 = unit;
    }

    /// Whether an import names a file, and stays all the same to be supplied.
    fn stays_open(&mut self, unit: &Unit, index: usize, decision: &Decision) -> bool {
        let text = unit.text();
        let import = &text.scan.imports[index];
        if !self.is_dependency(import) {
            return false;
        }
        let stays = match text.items.importing(index) {
            None => decision.contains(&import.name),
            Some(definition) => {
                let stays = open::supplied(unit, definition, &Inner::new(unit, import));
                self.no_error(unit, stays).unwrap_or(false)
            }
        };
        let is_supplied = unit.supplied.iter().any(|(supplied, _)| *supplied == index);
        if stays
            && !is_supplied
            && let Contract::Elided(at) = import.contract
        {
            let error = resolve::stray_elision(unit.source.file, at)
                .help("it is supplied from outside, so write out the type that is needed");
            self.errors.push(unit.blame(error));
        }
        stays
    }

    /// Whether `import` names a file that can define what is imported.
    fn is_dependency(&self, import: &Import) -> bool {
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
    fn look_up(&mut self, unit: &Unit, index: usize) -> Option<Lead> {
        let import = &unit.text().scan.imports[index];
        let target = (self.resolver).target(unit.source.file, &unit.folder, import);
        let lead = match self.no_error(unit, target)? {
            Target::File(path, place) => Lead {
                is_relative: true,
                ..Lead::new(path, place)
            },
            Target::Mapped(path, place) => Lead::new(path, place),
            Target::Package(package, place) => {
                let found = lookup::package(self.loader, &self.deps_dir, &package, place);
                let (path, versions) = self.no_error(unit, found)?;
                Lead {
                    versions,
                    ..Lead::new(path, place)
                }
            }
            Target::Digest(integrity, place) => {
                let found = lookup::blob(self.loader, &self.deps_dir, &integrity, place);
                Lead::new(self.no_error(unit, found)?, place)
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
    fn follow(&mut self, unit: &Unit, index: usize, lead: Lead) -> Option<UnitId> {
        let import = &unit.text().scan.imports[index];
        let integrity = specifier::integrity(&import.name);
        let folder = lead.is_relative.then_some(unit.folder.as_path());
        let (path, met) = self.load(&lead.path, lead.place, folder, integrity.as_ref())?;
        let found = Found {
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
    fn decide(&mut self, unit: &Unit, index: usize, target: &Unit) -> Decision {
        let mut decision = Decision::new();
        let imports = target.source.as_text().map(|text| &text.scan.imports);
        for inner in imports.into_iter().flatten() {
            if inner.depth > 1 || !self.is_dependency(inner) {
                continue;
            }
            let seen = Inner::new(target, inner);
            let stays = open::in_file(unit, index, &seen, &mut self.warnings);
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

impl Graph {
    /// Each import that led to a file: the importing unit, the file, and its unit.
    pub(crate) fn resolved(&self) -> impl Iterator<Item = (&Unit, &Found, &Unit)> {
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
        let specifier = imported.and_then(|found| specifier::of_name(&found.specifier));
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

//! Which files are needed: from the parent on, [`build`] reads every file that an import leads to, each once, until no
//! new one appears. It hands on a [`Graph`] without cycles; what is done with the imports is decided later.

use crate::diagnostic::Diagnostic;
use crate::loader::{LoadError, Loader};
use crate::options::Options;
use crate::read::{self, Source, SourceForm};
use crate::scan::{Contract, Import, Sort};
use crate::span::{FileId, Files, Span};
use crate::specifier::{self, Specifier};
use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};

/// Index of a unit in a [`Graph`]; 0 is the parent.
pub(crate) type UnitId = usize;

/// The parent and all files that it needs, directly or not.
#[derive(Debug)]
pub(crate) struct Graph {
    pub(crate) units: Vec<Unit>,
    /// All units, each after those that it imports; the parent is last.
    pub(crate) leaves_first: Vec<UnitId>,
}

/// A file, with what its imports lead to.
#[derive(Debug)]
pub(crate) struct Unit {
    /// The path under which it was first met.
    pub(crate) path: PathBuf,
    pub(crate) source: Source,
    /// The imports to be replaced, in the order of the text.
    pub(crate) dependencies: Vec<Dependency>,
    /// The import through which the file was first met.
    pub(crate) imported_at: Option<Span>,
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
        options,
        files,
        units: Vec::new(),
        by_path: HashMap::new(),
        by_identity: HashMap::new(),
        used: vec![false; options.deps.len()],
        errors: Vec::new(),
    };
    builder.check_deps();
    builder.add(parent.path, parent.identity, Ok(parent.source), None);
    let mut next = 0;
    while next < builder.units.len() {
        builder.resolve_imports(next);
        next += 1;
    }
    if !builder.errors.is_empty() {
        return Err(builder.errors);
    }
    builder.warn_of_unused_deps(warnings);
    let units: Vec<Unit> = builder.units.into_iter().flatten().collect();
    let leaves_first = sort(&units)?;
    Ok(Graph {
        units,
        leaves_first,
    })
}

struct Builder<'a> {
    loader: &'a dyn Loader,
    options: &'a Options,
    files: &'a mut Files,
    /// `None` for a file that was met but cannot be used.
    units: Vec<Option<Unit>>,
    by_path: HashMap<PathBuf, UnitId>,
    by_identity: HashMap<PathBuf, UnitId>,
    /// Which of the options' deps are of use.
    used: Vec<bool>,
    errors: Vec<Diagnostic>,
}

/// What an import leads to.
enum Target {
    /// A file; the `--dep` that says so, if one does.
    File(PathBuf, Option<usize>),
    /// No file: it is left as it is.
    Stays,
}

impl Builder<'_> {
    fn check_deps(&mut self) {
        let deps = &self.options.deps;
        for (index, dep) in deps.iter().enumerate() {
            if let Some(other) = deps[..index].iter().find(|other| other.name == dep.name) {
                self.errors.push(
                    Diagnostic::error(
                        "duplicate-dep",
                        format!("`--dep` names two files for `{}`", dep.name),
                    )
                    .help(format!(
                        "they are `{}` and `{}`",
                        other.path.display(),
                        dep.path.display()
                    )),
                );
            }
        }
    }

    fn warn_of_unused_deps(&self, warnings: &mut Vec<Diagnostic>) {
        for (dep, used) in self.options.deps.iter().zip(&self.used) {
            if !used {
                warnings.push(
                    Diagnostic::warning(
                        "unused-dep",
                        format!(
                            "no import is named `{}`, so `--dep` has no effect for it",
                            dep.name
                        ),
                    )
                    .help("the name is that of an import, or its external-id"),
                );
            }
        }
    }

    /// Adds a unit, or the place of one that cannot be used.
    fn add(
        &mut self,
        path: PathBuf,
        identity: Option<PathBuf>,
        source: Result<Source, Vec<Diagnostic>>,
        imported_at: Option<Span>,
    ) -> UnitId {
        let id = self.units.len();
        if let Some(identity) = identity {
            self.by_identity.insert(identity, id);
        }
        let unit = source
            .and_then(|source| self.editable(source))
            .map(|source| Unit {
                path,
                source,
                dependencies: Vec::new(),
                imported_at,
            });
        let unit = unit.map_err(|errors| {
            let with_import = |error: Diagnostic| match imported_at {
                Some(span) => error.at(span, "imported here"),
                None => error,
            };
            self.errors.extend(errors.into_iter().map(with_import));
        });
        self.units.push(unit.ok());
        id
    }

    /// A binary with imports that are to be replaced is printed: only text can be edited.
    fn editable(&mut self, source: Source) -> Result<Source, Vec<Diagnostic>> {
        let SourceForm::Binary(binary) = &source.form else {
            return Ok(source);
        };
        let is_dependency = binary.imports.iter().any(|import| {
            if self.is_external(&import.name, import.external_id.as_deref()) {
                return false;
            }
            let specifier = specifier_of(&import.name, import.external_id.as_deref(), import.sort);
            specifier.is_some()
                || self
                    .dep_for(&import.name, import.external_id.as_deref())
                    .is_some()
        });
        if !is_dependency {
            return Ok(source);
        }
        let name = format!("{} (printed)", self.files.name(source.file));
        let printed = self.files.add(name);
        let source = read::print_source(printed, &source)?;
        if let Some(text) = source.as_text() {
            self.files.set_text(printed, text.text.clone());
        }
        Ok(source)
    }

    fn resolve_imports(&mut self, id: UnitId) {
        let Some(unit) = self.units[id].take() else {
            return;
        };
        let mut dependencies = Vec::new();
        if let Some(text) = unit.source.as_text() {
            for (index, import) in text.scan.imports.iter().enumerate() {
                if let Some((unit, place)) = self.resolve(&unit, import) {
                    dependencies.push(Dependency {
                        import: index,
                        place,
                        unit,
                    });
                }
            }
            for &at in &text.scan.stray_elisions {
                let error = stray_elision(unit.source.file, at);
                self.errors.push(unit.blame(error));
            }
        }
        self.units[id] = Some(Unit {
            dependencies,
            ..unit
        });
    }

    /// The unit that `import` is to be replaced by, and the string that names it; `None` if it stays or there is none.
    fn resolve(&mut self, unit: &Unit, import: &Import) -> Option<(UnitId, Span)> {
        let file = unit.source.file;
        let place = Span::new(file, import.name_range.clone());
        let (path, dep) = match self.target(unit, import, place) {
            Ok(Target::File(path, dep)) => (path, dep),
            Ok(Target::Stays) => {
                if let Contract::Elided(at) = import.contract {
                    self.errors.push(unit.blame(stray_elision(file, at)));
                }
                let error = no_name(import, place);
                self.errors.extend(error.map(|error| unit.blame(error)));
                return None;
            }
            Err(error) => {
                self.errors.push(error);
                return None;
            }
        };
        let place = match (&import.external_id, dep) {
            (Some((id, range)), None) if specifier::of_external_id(id).is_some() => {
                Span::new(file, range.clone())
            }
            _ => place,
        };
        if let Sort::Other(keyword) = import.sort {
            self.errors.push(wrong_sort(keyword, import, place));
            return None;
        }
        let target = self.load(&path, place)?;
        self.check_sort(target, import, place);
        Some((target, place))
    }

    fn target(&mut self, unit: &Unit, import: &Import, place: Span) -> Result<Target, Diagnostic> {
        let external_id = import.external_id.as_ref().map(|(id, _)| id.as_str());
        if self.is_external(&import.name, external_id) {
            return match is_import_name(&import.name) {
                true => Ok(Target::Stays),
                false => Err(external_path(&import.name, place)),
            };
        }
        if let Some(dep) = self.dep_for(&import.name, external_id) {
            self.used[dep] = true;
            return Ok(Target::File(self.options.deps[dep].path.clone(), Some(dep)));
        }
        let folder = unit.path.parent().unwrap_or(Path::new(""));
        match specifier_of(&import.name, external_id, import.sort) {
            None => Ok(Target::Stays),
            Some(Specifier::File(path)) => Ok(Target::File(join(folder, &path), None)),
            Some(Specifier::Remote(url)) => Err(Diagnostic::error(
                "remote-dependency",
                format!("`{url}` is not a file, and nothing is fetched"),
            )
            .at(place, "")
            .help(format!(
                "name a local copy of it: `--dep '{}=FILE'`",
                import.name
            ))),
            Some(Specifier::Unsupported(what)) => Err(Diagnostic::error(
                "unresolved-import",
                format!(
                    "`{}` names {what}, and no `--dep` says which file it is",
                    import.name
                ),
            )
            .at(place, "")
            .help(format!("`--dep '{}=FILE'`", import.name))),
            Some(Specifier::Malformed(why)) => {
                Err(Diagnostic::error("malformed-specifier", why).at(place, ""))
            }
        }
    }

    /// Whether an import is to be left alone.
    fn is_external(&self, name: &str, external_id: Option<&str>) -> bool {
        let matches = |name: &str| self.options.external.iter().any(|glob| glob.is_match(name));
        matches(name) || external_id.is_some_and(matches)
    }

    /// The index of the option that gives a file for an import.
    fn dep_for(&self, name: &str, external_id: Option<&str>) -> Option<usize> {
        let deps = &self.options.deps;
        let named = |wanted: &str| deps.iter().position(|dep| dep.name == wanted);
        named(name).or_else(|| named(external_id?))
    }

    /// The unit for the file at `path`, read if it was not met before.
    fn load(&mut self, path: &Path, place: Span) -> Option<UnitId> {
        if let Some(&known) = self.by_path.get(path) {
            return Some(known);
        }
        let unit = match self.find(path) {
            Err(error) => {
                self.errors.push(self.not_loaded(path, &error, place));
                return None;
            }
            Ok((found, identity)) => match self.by_identity.get(&identity) {
                Some(&known) => known,
                None => self.read(found, identity, place),
            },
        };
        self.by_path.insert(path.to_owned(), unit);
        Some(unit)
    }

    /// The file at `path`, or `X.wat` where `X.wasm` does not exist.
    fn find(&self, path: &Path) -> Result<(PathBuf, PathBuf), LoadError> {
        match self.loader.identify(path) {
            Ok(identity) => Ok((path.to_owned(), identity)),
            Err(LoadError::NotFound) if path.extension().is_some_and(|end| end == "wasm") => {
                let text = path.with_extension("wat");
                let identity = self.loader.identify(&text).map_err(|error| match error {
                    // The name that was asked for is the one to report.
                    LoadError::Folder => LoadError::NotFound,
                    other => other,
                })?;
                Ok((text, identity))
            }
            Err(error) => Err(error),
        }
    }

    fn read(&mut self, path: PathBuf, identity: PathBuf, place: Span) -> UnitId {
        let file = self.files.add(path.display().to_string());
        let source = match self.loader.read(&identity) {
            Err(error) => Err(vec![Diagnostic::error(
                "unreadable-file",
                format!("`{}` cannot be read: {error}", path.display()),
            )]),
            Ok(bytes) => source(file, bytes, self.files),
        };
        self.add(path, Some(identity), source, Some(place))
    }

    fn not_loaded(&self, path: &Path, error: &LoadError, place: Span) -> Diagnostic {
        let shown = path.display();
        if *error != LoadError::NotFound {
            return Diagnostic::error(
                "unreadable-file",
                format!("`{shown}` cannot be read: {error}"),
            )
            .at(place, "");
        }
        let diagnostic =
            Diagnostic::error("file-not-found", format!("`{shown}` does not exist")).at(place, "");
        match self.suggestion(path, place) {
            Some(suggestion) => diagnostic.help(format!("did you mean `{suggestion}`?")),
            None if path.extension().is_some_and(|end| end == "wasm") => diagnostic.help(format!(
                "neither does `{}`, which would do as well",
                path.with_extension("wat").display()
            )),
            None => diagnostic,
        }
    }

    /// A file that may have been meant by `path`.
    fn suggestion(&self, path: &Path, place: Span) -> Option<String> {
        if let Ok(relative) = path.strip_prefix("/") {
            let importer = PathBuf::from(self.files.name(place.file));
            let beside = join(importer.parent().unwrap_or(Path::new("")), relative);
            if self.find(&beside).is_ok() {
                return Some(format!("./{}", relative.display()));
            }
        }
        near_name(self.loader, path)
    }

    fn check_sort(&mut self, target: UnitId, import: &Import, place: Span) {
        let Some(unit) = &self.units[target] else {
            return;
        };
        if unit.source.sort == import.sort {
            return;
        }
        let (asked, found) = (article(import.sort), article(unit.source.sort));
        let wanted = unit.source.sort.keyword();
        let diagnostic = Diagnostic::error(
            "wrong-sort",
            format!("`{}` is {found}, not {asked}", unit.path.display()),
        )
        .at(place, format!("imported as {asked}"))
        .help(format!("import it as `({wanted} …)`"));
        self.errors.push(diagnostic);
    }
}

/// A file whose name is nearly that of `path`, which does not exist.
pub(crate) fn near_name(loader: &dyn Loader, path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let near = loader
        .names_in(folder)
        .into_iter()
        .map(|other| (strsim::damerau_levenshtein(name, &other), other))
        .filter(|(distance, _)| *distance <= 2.max(name.len() / 5))
        .min()?;
    Some(folder.join(near.1).display().to_string())
}

/// The source in the bytes of a file.
pub(crate) fn source(
    file: FileId,
    bytes: Vec<u8>,
    files: &mut Files,
) -> Result<Source, Vec<Diagnostic>> {
    if !bytes.starts_with(b"\0") && std::str::from_utf8(&bytes).is_err() {
        // What can be shown of it, to point at the fault; up to there it is the same.
        files.set_text(file, String::from_utf8_lossy(&bytes).into());
    }
    if bytes.is_empty() {
        files.set_text(file, "".into());
    }
    match read::decode(file, &bytes).map_err(|error| vec![error])? {
        None => read::read_binary(file, bytes).map_err(|error| vec![error]),
        Some(text) => {
            files.set_text(file, text.clone());
            read::read_text(file, text)
        }
    }
}

/// The specifier in an import. An external-id says it for components and core modules, and only there.
fn specifier_of(name: &str, external_id: Option<&str>, sort: Sort) -> Option<Specifier> {
    match (external_id, sort) {
        (Some(id), Sort::Component | Sort::CoreModule) => specifier::of_external_id(id),
        _ => specifier::of_name(name),
    }
}

/// A sort in a sentence.
fn article(sort: Sort) -> String {
    let article = match sort {
        Sort::Other("instance") => "an",
        _ => "a",
    };
    format!("{article} {}", sort.keyword())
}

/// Whether an import of a valid component can have this name.
pub(crate) fn is_import_name(name: &str) -> bool {
    wasmparser::names::ComponentName::new(name, 0).is_ok()
}

fn external_path(name: &str, place: Span) -> Diagnostic {
    Diagnostic::error(
        "invalid-name",
        format!(
            "`{name}` is to be left alone, but no import of a valid component can have that name"
        ),
    )
    .at(place, "matches `--external`")
    .help(format!(
        "give the import a plain name, and name the file by `(external-id \"{name}\")`"
    ))
}

/// Whether an import that stays has a name that no import can have, such as a path that does not start as one.
fn no_name(import: &Import, place: Span) -> Option<Diagnostic> {
    let name = &import.name;
    if is_import_name(name) {
        return None;
    }
    let diagnostic = Diagnostic::error(
        "invalid-name",
        format!("`{name}` is neither the name of an import nor that of a file"),
    )
    .at(place, "");
    Some(match import.sort {
        Sort::Other(_) => diagnostic,
        _ => diagnostic.help(format!(
            "a file's name starts with `./`, `../` or `/`, or ends in `.wasm` or `.wat`: `./{name}`?"
        )),
    })
}

fn stray_elision(file: FileId, at: usize) -> Diagnostic {
    Diagnostic::error(
        "misplaced-elision",
        "`...` can only be the whole type of a component or core module that a file defines",
    )
    .at(
        Span::new(file, at..at + 3),
        "nothing says what this stands for",
    )
}

fn wrong_sort(keyword: &str, import: &Import, place: Span) -> Diagnostic {
    let name = &import.name;
    let diagnostic = Diagnostic::error(
        "undefinable-sort",
        format!(
            "a file defines a component or a core module, not {}",
            article(import.sort)
        ),
    )
    .at(place, format!("imported as {}", article(import.sort)));
    match keyword {
        "instance" => diagnostic.help(format!(
            "import the component and instantiate it: `(import \"{name}\" (component $C ...)) (instance (instantiate $C))`"
        )),
        _ => diagnostic.help(format!(
            "import the component, instantiate it, and take the {keyword} from the instance: `(import \"{name}\" (component $C ...)) (instance $i (instantiate $C)) (alias export $i \"…\" ({keyword}))`"
        )),
    }
}

/// `path` seen from `folder`, without needless `.`; `..` stays, since a link may stand in front of it.
fn join(folder: &Path, path: &Path) -> PathBuf {
    let joined = folder.join(path);
    let needed = |component: &Component<'_>| *component != Component::CurDir;
    let path: PathBuf = joined.components().filter(needed).collect();
    match path.as_os_str().is_empty() {
        true => PathBuf::from("."),
        false => path,
    }
}

/// The units, each after those that it imports.
///
/// # Errors
///
/// One diagnostic for each chain of imports that leads back to where it started.
fn sort(units: &[Unit]) -> Result<Vec<UnitId>, Vec<Diagnostic>> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; units.len()];
    let mut sorted = Vec::new();
    let mut errors = Vec::new();
    // The chain of imports that is being followed: each unit with the next of its dependencies to look at.
    let mut chain: Vec<(UnitId, usize)> = vec![(0, 0)];
    state[0] = State::Open;
    while let Some((unit, next)) = chain.last_mut() {
        let Some(dependency) = units[*unit].dependencies.get(*next) else {
            state[*unit] = State::Done;
            sorted.push(*unit);
            chain.pop();
            continue;
        };
        *next += 1;
        match state[dependency.unit] {
            State::Done => {}
            State::New => {
                state[dependency.unit] = State::Open;
                chain.push((dependency.unit, 0));
            }
            State::Open => errors.push(cycle(units, &chain, dependency.unit)),
        }
    }
    if errors.is_empty() {
        Ok(sorted)
    } else {
        Err(errors)
    }
}

/// `chain` ends in an import of `back`, which is in the chain.
fn cycle(units: &[Unit], chain: &[(UnitId, usize)], back: UnitId) -> Diagnostic {
    let start = chain
        .iter()
        .position(|(unit, _)| *unit == back)
        .expect("a unit that is open is in the chain");
    let name = |unit: UnitId| units[unit].path.display().to_string();
    let links: Vec<(UnitId, UnitId, Span)> = chain[start..]
        .iter()
        .map(|&(unit, next)| {
            let dependency = units[unit].dependencies[next - 1];
            (unit, dependency.unit, dependency.place)
        })
        .collect();
    let headline = match links.as_slice() {
        [(unit, ..)] => format!("`{}` imports itself", name(*unit)),
        _ => {
            let names: Vec<String> = links
                .iter()
                .map(|(unit, ..)| format!("`{}`", name(*unit)))
                .collect();
            format!(
                "files import each other in a cycle: {} → `{}`",
                names.join(" → "),
                name(back)
            )
        }
    };
    let last = links.len() - 1;
    let mut diagnostic = Diagnostic::error("import-cycle", headline);
    for (index, (_, to, place)) in links.iter().enumerate() {
        let text = if index == last {
            format!("imports `{}`, which closes the cycle", name(*to))
        } else {
            format!("imports `{}`", name(*to))
        };
        diagnostic = diagnostic.at(*place, if last == 0 { String::new() } else { text });
    }
    diagnostic
}

impl Unit {
    /// Adds where the file is imported to what is wrong in it.
    pub(crate) fn blame(&self, error: Diagnostic) -> Diagnostic {
        match self.imported_at {
            Some(span) => error.at(span, "imported here"),
            None => error,
        }
    }

    /// The import of a dependency.
    pub(crate) fn import(&self, dependency: Dependency) -> &Import {
        let text = self.source.as_text();
        &text.expect("only text has dependencies").scan.imports[dependency.import]
    }
}

//! Determines the target of an import without looking at files: [`Resolver::target`] returns a path, a package, a hash, or that the
//! import stays.

use super::integrity::Integrity;
use super::loader::plain;
use super::package::{Package, Versions};
use super::specifier::{self, Specifier};
use crate::binary::Sort;
use crate::diagnostics::{Diagnostic, FileId, Span};
use crate::options::{Dep, Options};
use crate::source::{self, Contract, Import};
use crate::text::{self, is_import_name};
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

/// The target of an import. Each `Span` is the string that names it.
pub(crate) enum Target {
    /// A file named by the import.
    File(PathBuf, Span),
    /// A file named by an option.
    Mapped(PathBuf, Span),
    /// A package, still to be looked up.
    Package(Package, Span),
    /// The file with this hash, still to be looked up.
    Digest(Integrity, Span),
    /// No file: the import stays.
    Stays,
}

/// Resolves imports by the options of a run, and records which options take effect.
pub(crate) struct Resolver<'a> {
    options: &'a Options,
    /// For each of the options' deps, whether it has resolved an import.
    used: Vec<bool>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(options: &'a Options) -> Resolver<'a> {
        Resolver {
            options,
            used: vec![false; options.deps.len()],
        }
    }

    /// Errors in the options themselves: two files for one name.
    pub(crate) fn duplicates(&self) -> Vec<Diagnostic> {
        let deps = &self.options.deps;
        let duplicates = deps.iter().enumerate().filter_map(|(index, dep)| {
            let first = deps[..index].iter().find(|other| other.name == dep.name)?;
            let (first, second) = (first.path.display(), dep.path.display());
            let headline = format!("`--dep` names two files for `{}`", dep.name);
            let error = Diagnostic::error("duplicate-dep", headline);
            Some(error.help(format!("they are `{first}` and `{second}`")))
        });
        duplicates.collect()
    }

    /// The options' deps that no import was resolved by, by their indices.
    pub(crate) fn unused(&self) -> impl Iterator<Item = usize> {
        let used = self.used.iter().enumerate();
        used.filter(|(_, used)| !**used).map(|(dep, _)| dep)
    }

    /// Whether an import refers to a file, existing or not.
    pub(crate) fn is_dependency(&self, name: &str, external_id: Option<&str>, sort: Sort) -> bool {
        !self.is_external(name, external_id)
            && (self.dep_for(name, external_id, sort).is_some()
                || specifier_of(name, external_id, sort).is_some())
    }

    /// Whether an option names a file for an import.
    pub(crate) fn is_mapped(&self, import: &Import) -> bool {
        let external_id = import.external_id_str();
        !self.is_external(&import.name, external_id)
            && (self.dep_for(&import.name, external_id, import.sort)).is_some()
    }

    /// Returns the target of an `import` in `file`, which is in `directory`.
    ///
    /// # Errors
    ///
    /// If its specifier is malformed or remote, or if it stays but its name cannot be an import of a valid component.
    pub(crate) fn target(
        &mut self,
        file: FileId,
        directory: &Path,
        import: &Import,
    ) -> Result<Target, Diagnostic> {
        let place = Span::new(file, import.name_range.clone());
        let external_id = import.external_id_str();
        if self.is_external(&import.name, external_id) {
            return match is_import_name(&import.name) {
                true => Ok(Target::Stays),
                false => Err(external_path(&import.name, place)),
            };
        }
        if let Some((dep, path)) = self.dep_for(&import.name, external_id, import.sort) {
            self.used[dep] = true;
            return Ok(Target::Mapped(path, place));
        }
        let place = Span::new(file, specifier(import).1);
        let mapping = format!("`--dep '{}=FILE'`", import.name);
        match specifier_of(&import.name, external_id, import.sort) {
            None => stays(file, import),
            Some(Specifier::File(path)) => {
                let path = join(directory, &path);
                let is_lexical = self.options.preserve_symlinks && !names_directory(&path);
                let path = if is_lexical { plain(&path) } else { path };
                Ok(Target::File(path, place))
            }
            Some(Specifier::Remote(url)) => {
                let headline = format!("`{url}` is remote, and nothing is fetched");
                let error = Diagnostic::error("remote-dependency", headline).at(place, "");
                Err(error.help(format!("name a local copy: {mapping}")))
            }
            Some(Specifier::Package(package)) => Ok(Target::Package(package, place)),
            Some(Specifier::Digest(integrity)) => Ok(Target::Digest(integrity, place)),
            Some(Specifier::Malformed(why)) => {
                Err(Diagnostic::error("malformed-specifier", why).at(place, ""))
            }
        }
    }

    /// Whether an option keeps the import.
    fn is_external(&self, name: &str, external_id: Option<&str>) -> bool {
        let patterns = &self.options.external;
        let matches = |name: &str| patterns.iter().any(|pattern| pattern.matches(name));
        matches(name) || external_id.is_some_and(matches)
    }

    /// The index of the option that names a file for an import, and the file.
    fn dep_for(
        &self,
        name: &str,
        external_id: Option<&str>,
        sort: Sort,
    ) -> Option<(usize, PathBuf)> {
        let named = |wanted: &str| {
            let deps = self.options.deps.iter().enumerate();
            let mut found = deps.filter_map(|(index, dep)| Some((index, dep.path_for(wanted)?)));
            found.next()
        };
        named(name)
            .or_else(|| named(external_id?))
            .or_else(|| match (external_id, sort) {
                (Some(id), Sort::Component | Sort::CoreModule) => {
                    named(&specifier::package(id)?.name)
                }
                _ => None,
            })
            .or_else(|| named(&specifier::package(name)?.name))
    }
}

/// A warning for a dep that no import was resolved by.
pub(crate) fn unused_dep(dep: &Dep) -> Diagnostic {
    let name = &dep.name;
    let headline = format!("`--dep` for `{name}` has no effect: no import has this name");
    Diagnostic::warning("unused-dep", headline)
        .help("the name must be that of an import, its external-id, or its package")
}

/// The string in an import that names its file if one does, and its token: the external-id of a component or core module, otherwise the name.
pub(crate) fn specifier(import: &Import) -> (&str, Range<usize>) {
    match (&import.external_id, import.sort) {
        (Some((id, range)), Sort::Component | Sort::CoreModule) => (id, range.clone()),
        _ => (&import.name, import.name_range.clone()),
    }
}

/// The specifier of an import: its external-id if it has one and is a component or core module, otherwise its name.
fn specifier_of(name: &str, external_id: Option<&str>, sort: Sort) -> Option<Specifier> {
    match (external_id, sort) {
        (Some(id), Sort::Component | Sort::CoreModule) => specifier::of_external_id(id),
        _ => specifier::of_name(name),
    }
}

/// Whether an import names its file by a path.
pub(crate) fn names_path(import: &Import) -> bool {
    let specifier = specifier_of(&import.name, import.external_id_str(), import.sort);
    matches!(specifier, Some(Specifier::File(_)))
}

fn external_path(name: &str, place: Span) -> Diagnostic {
    let headline = format!("`{name}` cannot stay an import: it is not a valid import name");
    let error = Diagnostic::error("invalid-name", headline).at(place, "matches `--external`");
    error.help(format!(
        "give the import a plain name, and name the file by `(external-id \"{name}\")`"
    ))
}

/// Returns [`Target::Stays`] for an import without a file, or an error if it is written as only imports of files can be.
fn stays(file: FileId, import: &Import) -> Result<Target, Diagnostic> {
    let name = &import.name;
    if let (Contract::Elided(at), Sort::Other("type" | "value")) = (&import.contract, import.sort) {
        return Err(source::misplaced_elision(file, *at));
    }
    if is_import_name(name) {
        return Ok(Target::Stays);
    }
    let place = Span::new(file, import.name_range.clone());
    let headline = format!("`{name}` is neither a valid import name nor the name of a file");
    let diagnostic = Diagnostic::error("invalid-name", headline).at(place, "");
    Err(match (import.sort, package_form(name)) {
        (Sort::Other(_), _) => diagnostic,
        (_, Some(package)) => diagnostic
            .help(format!("a package is imported by `{package}`, or a file by `--dep '{name}=FILE'`"))
            .replacing(place, text::string_token(&package)),
        _ => diagnostic
            .help(format!(
                "a file's name starts with `./`, `../` or `/`, or ends in `.wasm` or `.wat`: did you mean `./{name}`?"
            ))
            .replacing(place, text::string_token(&format!("./{name}"))),
    })
}

/// The name that imports a package, with or without a version.
fn package_form(package: &str) -> Option<String> {
    let parsed = Package::locked(package).ok()?;
    let form = match parsed.versions {
        Versions::Exact(_) => "locked-dep",
        _ => "unlocked-dep",
    };
    parsed
        .projection
        .is_empty()
        .then(|| format!("{form}=<{package}>"))
}

fn names_directory(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().ends_with(b"/")
}

/// Joins `path` to `directory` and removes needless `.`. Keeps `..`, since the component in front of it may be a link.
pub(crate) fn join(directory: &Path, path: &Path) -> PathBuf {
    let joined = directory.join(path);
    let needed = |component: &Component<'_>| *component != Component::CurDir;
    let mut plain: PathBuf = joined.components().filter(needed).collect();
    if plain.as_os_str().is_empty() {
        plain.push(".");
    }
    if names_directory(path) {
        // A path written as a directory must not lead to a file.
        plain.push("");
    }
    plain
}

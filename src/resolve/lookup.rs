//! Finds packages, and files by their hash, in the directory of dependencies.

use super::integrity::Integrity;
use super::loader::{Loader, parent};
use super::package::{Package, Versions};
use crate::diagnostics::{Diagnostic, Span, nearest};
use semver::Version;
use std::fmt;
use std::path::{Path, PathBuf};

/// The error for a file outside of the root directory.
pub(crate) fn outside_root(path: &Path) -> Diagnostic {
    let path = path.display();
    let headline = format!("`{path}` is outside the directory of `--root`");
    Diagnostic::error("outside-root", headline).help("links count as what they lead to")
}

/// A file that a missing path may be meant to be.
pub(crate) enum Instead {
    /// A link whose target is missing.
    BrokenLink(PathBuf),
    /// A file in the same directory with a similar name.
    Near(PathBuf),
}

impl fmt::Display for Instead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Instead::BrokenLink(link) => {
                write!(
                    f,
                    "`{}` is a link, and its target does not exist",
                    link.display()
                )
            }
            Instead::Near(path) => write!(f, "did you mean `{}`?", path.display()),
        }
    }
}

/// Returns a suggestion for the missing `path`, if there is one: a near name in the same directory, or the link that leads nowhere.
pub(crate) fn instead_of(loader: &dyn Loader, path: &Path) -> Option<Instead> {
    let name = path.file_name()?.to_str()?;
    let directory = parent(path);
    let near = nearest(name, loader.names_in(directory))?;
    Some(match near == name {
        true => Instead::BrokenLink(path.to_owned()),
        false => Instead::Near(directory.join(near)),
    })
}

/// The extensions of component files, in order of preference.
const EXTENSIONS: [&str; 2] = ["wasm", "wat"];

/// The versions that there were to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Choice {
    /// There was no choice.
    #[default]
    Only,
    /// The highest of these acceptable versions, in ascending order.
    Highest(Vec<Version>),
    /// The file without a version: none with one is in the range.
    Unversioned,
}

/// Returns the file of a package in its highest acceptable version, and the versions found. A range without an acceptable version accepts
/// the file without a version.
///
/// # Errors
///
/// If there is no such file; lists the available versions.
pub(crate) fn find_package(
    loader: &dyn Loader,
    deps_dir: &Path,
    package: &Package,
    place: Span,
) -> Result<(PathBuf, Choice), Diagnostic> {
    let Package {
        name, projection, ..
    } = package;
    let mapping = format!("`--dep '{name}=FILE'`");
    if !projection.is_empty() {
        let headline = format!(
            "`{name}{projection}` is a part of a package, and only whole packages are files"
        );
        let error = Diagnostic::error("unresolved-import", headline).at(place, "");
        return Err(error.help(format!("name its file: {mapping}")));
    }
    let base = deps_dir.join(package.path());
    let versions = versions(loader, &base);
    let file = |name: &Path| file_called(loader, name);
    let highest = |fits: &dyn Fn(&Version) -> bool| {
        let fitting = versions.iter().filter(|version| fits(version)).cloned();
        let fitting: Vec<Version> = fitting.collect();
        let version = fitting.last()?;
        let file = file(&base.join(version.to_string()))?;
        Some((file, Choice::Highest(fitting)))
    };
    let only = |path: PathBuf| (path, Choice::Only);
    let unversioned = || Some((file(&base)?, Choice::Unversioned));
    let found = match &package.versions {
        Versions::Unversioned => file(&base).map(only),
        Versions::Exact(version) => file(&base.join(version.to_string())).map(only),
        Versions::Range(range) => highest(&|version| range.matches(version)).or_else(unversioned),
        Versions::Any => file(&base).map(only).or_else(|| highest(&|_| true)),
    };
    found.ok_or_else(|| {
        let error = not_found(loader, deps_dir, package).at(place, "");
        error.help(format!(
            "use `--deps-dir DIR` for another directory, or {mapping} for the file itself"
        ))
    })
}

/// The error for a package that is not there in a version that is wanted.
fn not_found(loader: &dyn Loader, deps_dir: &Path, package: &Package) -> Diagnostic {
    let name = &package.name;
    let wanted = match &package.versions {
        Versions::Unversioned | Versions::Any => String::new(),
        Versions::Exact(version) => format!(" in version {version}"),
        Versions::Range(range) => format!(" in a version that fits `{range}`"),
    };
    let folder = deps_dir.display();
    let headline = format!("package `{name}`{wanted} not found in `{folder}`");
    let error = Diagnostic::error("package-not-found", headline);
    let base = deps_dir.join(package.path());
    if let Some(there) = there(loader, &base) {
        return error.help(there);
    }
    if let Some((near, base)) = near_package(loader, deps_dir, name)
        && let Some(there) = there(loader, &base)
    {
        return error.help(format!("did you mean `{near}`? {there}"));
    }
    error.help(format!(
        "expected `{0}.wasm` or `{0}.wat`, or with a version `{0}/1.2.3.wasm`",
        base.display()
    ))
}

/// The package whose path is `base`, for a sentence, in up to six versions.
fn there(loader: &dyn Loader, base: &Path) -> Option<String> {
    let versions = versions(loader, base);
    let older = versions.len().saturating_sub(6);
    let mut there: Vec<String> = versions[older..].iter().map(Version::to_string).collect();
    if older > 0 {
        there.insert(0, format!("{older} older ones"));
    }
    let unversioned = file_called(loader, base).map(|path| path.display().to_string());
    there.extend(unversioned.map(|path| format!("`{path}`, which has no version")));
    (!there.is_empty()).then(|| format!("existing versions: {}", there.join(", ")))
}

/// Returns the package with a name similar to `name`, and its path without version or extension.
fn near_package(loader: &dyn Loader, deps_dir: &Path, name: &str) -> Option<(String, PathBuf)> {
    let (mut path, mut near) = (deps_dir.to_owned(), Vec::new());
    for label in name.split(':') {
        let names = loader.names_in(&path).into_iter();
        let names = names.filter_map(|name| match name.strip_suffix('/') {
            Some(directory) => Some(directory.to_owned()),
            None => {
                let (stem, extension) = name.rsplit_once('.')?;
                EXTENSIONS.contains(&extension).then(|| stem.to_owned())
            }
        });
        let label = nearest(label, names)?;
        path.push(&label);
        near.push(label);
    }
    Some((near.join(":"), path))
}

/// Returns the file whose path without its extension is `base`.
fn file_called(loader: &dyn Loader, base: &Path) -> Option<PathBuf> {
    let files = EXTENSIONS.map(|extension| with_extension(base, extension));
    files.into_iter().find(|file| loader.identify(file).is_ok())
}

/// The versions that have a file in `directory`, in ascending order.
fn versions(loader: &dyn Loader, directory: &Path) -> Vec<Version> {
    let version = |name: String| {
        let (stem, extension) = name.rsplit_once('.')?;
        let is_file = EXTENSIONS.contains(&extension);
        Version::parse(stem).ok().filter(|_| is_file)
    };
    let names = loader.names_in(directory).into_iter();
    let mut versions: Vec<Version> = names.filter_map(version).collect();
    versions.sort();
    versions.dedup();
    versions
}

/// Appends an extension. `Path::with_extension` would replace the last number of a version.
fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// Returns the file with one of the hashes from the image layout in the directory of dependencies.
///
/// # Errors
///
/// If there is none.
pub(crate) fn find_blob(
    loader: &dyn Loader,
    deps_dir: &Path,
    integrity: &Integrity,
    place: Span,
) -> Result<PathBuf, Diagnostic> {
    let blobs = integrity.blobs().into_iter();
    let blobs: Vec<PathBuf> = blobs.map(|blob| deps_dir.join(blob)).collect();
    let found = blobs.iter().find(|blob| loader.identify(blob).is_ok());
    found.cloned().ok_or_else(|| {
        let headline = format!("no file has the hash `{}`", integrity.declared());
        let paths = blobs.iter().map(|blob| format!("`{}`", blob.display()));
        let paths: Vec<String> = paths.collect();
        Diagnostic::error("file-not-found", headline)
            .at(place, "")
            .help(format!("expected {}", paths.join(" or ")))
    })
}

/// Checks that the file at `path`, which contains `bytes`, matches one of the declared hashes.
///
/// # Errors
///
/// If it matches none; states its actual hash.
pub(crate) fn check_integrity(
    path: &Path,
    integrity: &Integrity,
    bytes: &[u8],
    place: Span,
) -> Result<(), Diagnostic> {
    integrity.check(bytes).map_err(|actual| {
        let path = path.display();
        let headline = format!("integrity check failed for `{path}`");
        Diagnostic::error("integrity-mismatch", headline)
            .at(place, format!("declares `{}`", integrity.declared()))
            .help(format!("the file's hash is `{actual}`"))
    })
}

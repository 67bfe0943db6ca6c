//! Where the file of an import should be, and the errors if it is not there or has the wrong sort.

use super::unit::File;
use crate::binary::{self, BinaryExport, Sort};
use crate::diagnostics::{Diagnostic, Files, Span};
use crate::resolve::{
    self, Choice, Instead, Integrity, LoadError, Loader, instead_of, outside_root,
};
use crate::source::Import;
use crate::text::{self, VersionTrack, is_higher};
use std::path::{Path, PathBuf};

/// Where the file of an import should be.
pub(super) struct Candidate<'a> {
    pub(super) path: PathBuf,
    /// The string that names the file.
    pub(super) place: Span,
    /// The external-id of the import, or else its name.
    pub(super) specifier: &'a str,
    /// The file that the path is relative to; `None` for a package or an option.
    pub(super) importer: Option<&'a File>,
    /// The hashes of which the file must have one, and the string that declares them.
    pub(super) integrity: Option<(Integrity, Span)>,
    /// As in [`ResolvedImport`](super::unit::ResolvedImport).
    pub(super) choice: Choice,
    /// The number of files in the chain of imports that leads to the file, itself not included.
    pub(super) depth: u64,
}

impl Candidate<'_> {
    /// Checks that the file at `path` has one of the hashes that the import declares.
    pub(super) fn check_integrity(&self, path: &Path, bytes: &[u8]) -> Result<(), Vec<Diagnostic>> {
        let checked = match &self.integrity {
            Some((integrity, place)) => resolve::check_integrity(path, integrity, bytes, *place),
            None => Ok(()),
        };
        checked.map_err(|error| vec![error])
    }

    /// Returns the error for a file that cannot be loaded. Suggests one that may have been meant, if there is a `loader` to look for it.
    pub(super) fn not_loaded(
        &self,
        error: &LoadError,
        loader: Option<&dyn Loader>,
        files: &Files,
    ) -> Diagnostic {
        let shown = self.path.display();
        let unreadable = || format!("`{shown}` cannot be read: {error}");
        let diagnostic = match error {
            LoadError::NotFound => {
                Diagnostic::error("file-not-found", format!("`{shown}` does not exist"))
            }
            LoadError::Outside => return outside_root(&self.path).at(self.place, ""),
            _ => return Diagnostic::error("unreadable-file", unreadable()).at(self.place, ""),
        };
        let diagnostic = self.with_places(diagnostic.at(self.place, ""), loader);
        let Some(suggestion) = loader.and_then(|loader| self.suggestion(loader)) else {
            return diagnostic;
        };
        let diagnostic = diagnostic.help(suggestion.to_string());
        // In `url=<…>` and the like the path is not all, and an option is not in the text.
        let written = files.text(self.place.file);
        let is_part = written.is_some_and(|text| text[self.place.range()].contains('<'));
        match suggestion {
            Instead::Near(path) if !is_part && self.importer.is_some() => {
                let token = text::string_token(&path.to_string_lossy());
                diagnostic.replacing(self.place, token)
            }
            _ => diagnostic,
        }
    }

    /// Adds the places in which the file was looked for, and the link that led there.
    fn with_places(&self, error: Diagnostic, loader: Option<&dyn Loader>) -> Diagnostic {
        let other = self.path.with_extension("wat");
        let names = [&self.path, &other].map(|path| path.file_name().unwrap_or_default());
        let error = match self.path.extension().is_some_and(|end| end == "wasm") {
            true => {
                let [name, other] = names.map(|name| name.display());
                let directory = match resolve::parent(&self.path) {
                    here if here == Path::new("") => "the working directory".to_owned(),
                    directory => format!("`{}`", directory.display()),
                };
                error.help(format!("looked for `{name}` and `{other}` in {directory}"))
            }
            false => error,
        };
        let Some((importer, loader)) = self.importer.zip(loader) else {
            return error;
        };
        let rest = self.path.strip_prefix(&importer.directory);
        let beside = resolve::join(resolve::parent(&importer.path), rest.unwrap_or(&self.path));
        let mut beside = names.into_iter().map(|name| beside.with_file_name(name));
        let found = beside.find(|path| loader.identify(path).is_ok());
        importer.with_link(error, found.as_deref())
    }

    /// Returns a file that may have been meant, as the import would name it.
    fn suggestion(&self, loader: &dyn Loader) -> Option<Instead> {
        let path = &self.path;
        let directory = self.importer.map(|importer| &*importer.directory);
        let beside = directory.and_then(|directory| {
            let relative = path.strip_prefix("/").ok()?;
            Some(resolve::join(directory, relative))
        });
        // Only `/` separates directories on every system.
        let slashes = path.to_str().map(|path| path.replace('\\', "/"));
        let slashes = slashes.map(|path| resolve::join(Path::new(""), Path::new(&path)));
        let near = beside
            .into_iter()
            .chain(slashes)
            .chain(["wat", "wasm"].map(|end| path.with_extension(end)))
            .find(|near| loader.identify(near).is_ok())
            .map(Instead::Near)
            .or_else(|| instead_of(loader, path))?;
        let Instead::Near(near) = near else {
            return Some(near);
        };
        let relative = directory.and_then(|directory| near.strip_prefix(directory).ok());
        Some(Instead::Near(match relative {
            Some(relative) if relative.is_relative() => Path::new(".").join(relative),
            _ => near,
        }))
    }
}

/// Returns the export for an import of another component: the export of the same name, or else the highest compatible version.
pub(crate) fn export_for<'e>(
    exports: &'e [BinaryExport],
    name: &str,
    sort: Sort,
) -> Option<&'e BinaryExport> {
    let exports = || exports.iter().filter(|export| export.sort == sort);
    let same = exports().find(|export| export.name == *name);
    let track = VersionTrack::of(name);
    let compatible = exports().filter(|export| VersionTrack::of(&export.name) == track);
    same.or_else(|| {
        compatible.reduce(|one, other| match is_higher(&other.name, &one.name) {
            true => other,
            false => one,
        })
    })
}

/// Returns the error for a file that has not the sort of an import; `None` if it has.
pub(super) fn other_sort(file: &File, import: &Import, place: Span) -> Option<Diagnostic> {
    let sort = file.source.sort;
    // Of a component, an instance can be made, and supply any item.
    let is_part = matches!(import.sort, Sort::Instance | Sort::Other(_));
    if sort == import.sort || is_part && sort == Sort::Component {
        return None;
    }
    let (asked, found) = (import.sort.with_article(), sort.with_article());
    let headline = format!("`{}` is {found}, not {asked}", file.path.display());
    let label = format!("imported as {asked}");
    let diagnostic = Diagnostic::error("wrong-sort", headline).at(place, label);
    Some(match unfinished(file) {
        Some(help) if sort == Sort::CoreModule => diagnostic.help(help),
        _ => diagnostic.help(format!("import it as `({} ...)`", sort.keyword())),
    })
}

/// Returns how a core module that a compiler made becomes a component; `None` for any other.
fn unfinished(file: &File) -> Option<String> {
    let path = file.path.display();
    let component = file.path.with_extension("component.wasm");
    let new = |options: &str| {
        format!(
            "`wasm-tools component new {path}{options} -o {}`",
            component.display()
        )
    };
    let compiled = binary::compiled(file.source.bytes());
    match compiled.preview_1 {
        Some(name) => Some(format!(
            "it imports `{name}`, as compilers for WASI 0.1 do: make it a component by {}, or build it for wasm32-wasip2",
            new(&format!(" --adapt {name}.wasm"))
        )),
        None if compiled.is_for_component => Some(format!(
            "its imports and exports are named like those of a component: make it one by {}",
            new("")
        )),
        None => None,
    }
}

/// The error for an import of a sort that no file can define.
pub(super) fn wrong_sort(keyword: &str, import: &Import, place: Span) -> Diagnostic {
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
        "import an instance of the component, and take the {keyword} from it: `(import \"{name}\" (instance $i ...)) (alias export $i \"name\" ({keyword}))`"
    ))
}

//! Where the file of an import should be, and what is said if it is not there.

use crate::diagnostics::{Diagnostic, Files, Span};
use crate::resolve::{self, Choice, Integrity, LoadError, Loader, near_name, outside_root};
use crate::text;
use std::path::{Path, PathBuf};

/// Where the file of an import should be.
pub(super) struct Candidate<'a> {
    pub(super) path: PathBuf,
    /// The string that names the file.
    pub(super) place: Span,
    /// The external-id of the import, or else its name.
    pub(super) specifier: &'a str,
    /// The directory that the import is relative to; `None` for a package or an option.
    pub(super) directory: Option<&'a Path>,
    /// The hashes of which the file must have one.
    pub(super) integrity: Option<Integrity>,
    /// As in [`ResolvedImport`](super::unit::ResolvedImport).
    pub(super) choice: Choice,
    /// The number of files in the chain of imports that leads to the file, itself not included.
    pub(super) depth: u64,
}

impl Candidate<'_> {
    /// Checks that the file at `path` has one of the hashes that the import declares.
    pub(super) fn check_integrity(&self, path: &Path, bytes: &[u8]) -> Result<(), Vec<Diagnostic>> {
        let checked = match &self.integrity {
            Some(integrity) => resolve::check_integrity(path, integrity, bytes, self.place),
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
        let diagnostic = diagnostic.at(self.place, "");
        if let Some(suggestion) = loader.and_then(|loader| self.suggestion(loader)) {
            let diagnostic = diagnostic.help(format!("did you mean `{suggestion}`?"));
            // In `url=<…>` and the like the path is not all, and an option is not in the text.
            let written = files.text(self.place.file);
            let is_part = written.is_some_and(|text| text[self.place.range()].contains('<'));
            return match is_part || self.directory.is_none() {
                true => diagnostic,
                false => diagnostic.replacing(self.place, text::string_token(&suggestion)),
            };
        }
        match self.path.extension().is_some_and(|end| end == "wasm") {
            true => diagnostic.help(format!(
                "neither does `{}`, which would do as well",
                self.path.with_extension("wat").display()
            )),
            false => diagnostic,
        }
    }

    /// Returns a file that may have been meant, as the import would name it.
    fn suggestion(&self, loader: &dyn Loader) -> Option<String> {
        let Candidate {
            path, directory, ..
        } = self;
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
            .or_else(|| near_name(loader, path))?;
        let relative = directory.and_then(|directory| near.strip_prefix(directory).ok());
        Some(match relative {
            Some(relative) if relative.is_relative() => format!("./{}", relative.display()),
            _ => near.display().to_string(),
        })
    }
}

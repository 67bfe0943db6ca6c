//! From the path of a file to its source: each file is read once, and what cannot be is said with what may have been meant.

use super::builder::{Ahead, Builder, Candidate, FileIndex};
use super::limits;
use crate::diagnostics::{Diagnostic, Span};
use crate::resolve::{self, Integrity, LoadError, Loader, near_name, outside_root};
use crate::source;
use crate::text;
use bytes::Bytes;
use std::collections::BTreeSet;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Files of this size in all are read by the time that threads have started.
const LARGE: u64 = 1 << 20;

/// Reads files on all cores.
fn on_all_cores(loader: &dyn Loader, files: impl Iterator<Item = PathBuf> + Send) -> Ahead {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let left = Mutex::new(files);
    let work = || {
        let mut read = Vec::new();
        loop {
            let next = left.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some(identity) = next else {
                return read;
            };
            let bytes = loader.read(&identity);
            read.push((identity, bytes));
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (1..cores).map(|_| scope.spawn(work)).collect();
        let mut read = Ahead::from_iter(work());
        for worker in workers {
            read.extend(worker.join().expect("reading a file does not panic"));
        }
        read
    })
}

impl Builder<'_> {
    /// The file at `path`, read if it was not met before, and its own path if it stands in for another.
    /// It is named relative to `folder`, or on the command line.
    pub(super) fn load(
        &mut self,
        path: &Path,
        place: Span,
        folder: Option<&Path>,
        integrity: Option<&Integrity>,
    ) -> Option<(PathBuf, FileIndex)> {
        let (found, known) = match self.by_path.get(path) {
            Some(known) => known.clone(),
            None => match self
                .found_ahead
                .remove(path)
                .map_or_else(|| self.find(path), Ok)
            {
                Err(error) => {
                    let error = self.not_loaded(path, &error, place, folder);
                    self.errors.push(error);
                    return None;
                }
                Ok((found, identity)) => match self.by_identity.get(&identity) {
                    Some(&known) => (found, known),
                    None => {
                        let met = self.read(&found, identity, place, integrity)?;
                        let known = (found, met);
                        self.by_path.insert(path.to_owned(), known.clone());
                        return Some(known);
                    }
                },
            },
        };
        self.by_path.insert(path.to_owned(), (found.clone(), known));
        if let (Some(integrity), Some(unit)) = (integrity, &self.met[known])
            && let Err(error) =
                resolve::check_integrity(path, integrity, unit.bytes_of_file(), place)
        {
            self.errors.push(error);
            return None;
        }
        Some((found, known))
    }

    /// The file at `path`, or `X.wat` where `X.wasm` does not exist.
    pub(super) fn find(&self, path: &Path) -> Result<(PathBuf, PathBuf), LoadError> {
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

    /// Reads a file that was not met before; its bytes are what `integrity` is about.
    fn read(
        &mut self,
        path: &Path,
        identity: PathBuf,
        place: Span,
        integrity: Option<&Integrity>,
    ) -> Option<FileIndex> {
        let size = self.loader.size(&identity).unwrap_or(0);
        self.within_limits(size, place)?;
        let ahead = self.ahead.remove(&identity);
        let bytes = match ahead.unwrap_or_else(|| self.loader.read(&identity)) {
            Ok(bytes) => bytes,
            Err(error) => {
                let headline = format!("`{}` cannot be read: {error}", path.display());
                let error = Err(vec![Diagnostic::error("unreadable-file", headline)]);
                return Some(self.meet(path.to_owned(), Some(identity), error, Some(place)));
            }
        };
        if let Some(integrity) = integrity
            && let Err(error) = resolve::check_integrity(path, integrity, &bytes, place)
        {
            self.errors.push(error);
            return None;
        }
        let len = bytes.len() as u64;
        self.within_limits(len, place)?;
        self.bytes += len;
        if let Some(same) = self.met_with(&bytes) {
            self.by_identity.insert(identity, same);
            return Some(same);
        }
        let file = self.files.add(path.display().to_string());
        let source = source::read(file, bytes, self.files);
        let met = self.meet(path.to_owned(), Some(identity), source, Some(place));
        // What was quoted has other bytes than its file.
        if let (Some(text), Some(unit)) = (self.files.text(file), &mut self.met[met])
            && unit.bytes_of_file() != text.as_bytes()
        {
            unit.raw = Some(Bytes::copy_from_slice(text.as_bytes()));
        }
        Some(met)
    }

    /// Notes it if one more file, of so many bytes, is too much. `None` if it is.
    fn within_limits(&mut self, len: u64, place: Span) -> Option<()> {
        if self.is_over {
            return None;
        }
        // The file is not yet among those that were met; the parent is.
        let files = self.met.len() as u64 + 1;
        let bytes = self.bytes.saturating_add(len);
        let checked = limits::input(files, bytes, self.limits);
        let checked = checked.and_then(|()| limits::depth(self.depth, self.limits));
        checked
            .map_err(|error| {
                self.is_over = true;
                self.errors.push(error.at(place, "imported here"));
            })
            .ok()
    }

    /// Looks for the files that imports lead to, and reads those on all cores that were not read before, if they are large.
    pub(super) fn read_ahead(&mut self, leads: &[(usize, Candidate)]) {
        let mut identities = BTreeSet::new();
        for (_, Candidate { path, .. }) in leads {
            if !self.by_path.contains_key(path)
                && !self.found_ahead.contains_key(path)
                && let Ok(found) = self.find(path)
            {
                if !self.by_identity.contains_key(&found.1) {
                    identities.insert(found.1.clone());
                }
                self.found_ahead.insert(path.clone(), found);
            }
        }
        let sizes = identities.iter().filter_map(|file| self.loader.size(file));
        let size = sizes.fold(0, u64::saturating_add);
        let all = self.bytes.saturating_add(size);
        if identities.len() > 1 && size >= LARGE && all <= self.limits.bytes {
            let read = on_all_cores(self.loader, identities.into_iter());
            self.ahead.extend(read);
        }
    }

    /// The file with these bytes that was met before, if it is the same wherever it is: a path in it would be relative to its folder.
    fn met_with(&self, bytes: &[u8]) -> Option<FileIndex> {
        self.met.iter().position(|met| {
            met.as_ref()
                .is_some_and(|unit| unit.bytes_of_file() == bytes && !unit.names_paths())
        })
    }

    fn not_loaded(
        &self,
        path: &Path,
        error: &LoadError,
        place: Span,
        folder: Option<&Path>,
    ) -> Diagnostic {
        let shown = path.display();
        if *error == LoadError::Outside {
            return outside_root(path).at(place, "");
        }
        if *error != LoadError::NotFound {
            return Diagnostic::error(
                "unreadable-file",
                format!("`{shown}` cannot be read: {error}"),
            )
            .at(place, "");
        }
        let diagnostic =
            Diagnostic::error("file-not-found", format!("`{shown}` does not exist")).at(place, "");
        // Looking for names takes a while, and after so many faults nobody reads on.
        let is_early = self.errors.len() < 100;
        match is_early.then(|| self.suggestion(path, folder)).flatten() {
            Some(suggestion) => {
                let diagnostic = diagnostic.help(format!("did you mean `{suggestion}`?"));
                // In `url=<…>` and the like the path is not all, and an option is not in the text.
                let written = self.files.text(place.file);
                match written.is_some_and(|text| text[place.range()].contains('<')) {
                    false if folder.is_some() => {
                        diagnostic.replacing(place, text::string_token(&suggestion))
                    }
                    _ => diagnostic,
                }
            }
            None if path.extension().is_some_and(|end| end == "wasm") => diagnostic.help(format!(
                "neither does `{}`, which would do as well",
                path.with_extension("wat").display()
            )),
            None => diagnostic,
        }
    }

    /// A file that may have been meant by `path`, as one in `folder` would name it.
    fn suggestion(&self, path: &Path, folder: Option<&Path>) -> Option<String> {
        let exists = |path: &Path| self.loader.identify(path).is_ok();
        let beside = folder.and_then(|folder| {
            let relative = path.strip_prefix("/").ok()?;
            Some(resolve::join(folder, relative))
        });
        // Only `/` separates folders on every system.
        let slashes = path.to_str().map(|path| path.replace('\\', "/"));
        let slashes = slashes.map(|path| resolve::join(Path::new(""), Path::new(&path)));
        let near = beside
            .into_iter()
            .chain(slashes)
            .chain(["wat", "wasm"].map(|end| path.with_extension(end)))
            .find(|near| exists(near))
            .or_else(|| near_name(self.loader, path))?;
        let relative = folder.and_then(|folder| near.strip_prefix(folder).ok());
        Some(match relative {
            Some(relative) if relative.is_relative() => format!("./{}", relative.display()),
            _ => near.display().to_string(),
        })
    }
}

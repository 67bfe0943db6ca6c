//! Reads each file once: [`FileStore::load`] takes a [`Candidate`] and returns the [`File`], read now or before.

use super::candidate::Candidate;
use super::compose::Composition;
use super::unit::{self, File, with_import_site};
use crate::binary;
use crate::binary::BinaryImport;
use crate::diagnostics::{Diagnostic, FileId, Files, Origin, Span};
use crate::options::{Limits, Options};
use crate::resolve;
use crate::resolve::{LoadError, Loader, Resolver};
use crate::source;
use crate::source::{Extracted, Source, SourceForm};
use bytes::Bytes;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The outermost file.
#[derive(Debug)]
pub(crate) struct Parent {
    /// Its specifiers are relative to the directory of this path.
    pub(crate) path: PathBuf,
    /// Its identity, by which an import of it is noticed; `None` if it is in memory.
    pub(crate) identity: Option<PathBuf>,
    pub(crate) source: Source,
    /// The file of its text, also if the source is one that it quotes.
    pub(crate) file: FileId,
}

/// A file that exists.
struct Found {
    /// Its path: the path of the candidate, or of the text that exists in place of a binary.
    path: PathBuf,
    identity: PathBuf,
    /// Two paths with equal keys lead to the same file.
    key: PathBuf,
}

/// Index of a file in the order in which they were read.
type FileIndex = usize;

/// A source that can be edited if it has imports to replace, the bytes of the file if the source has others, and the extracted definitions.
type Editable = (Source, Option<Bytes>, Vec<Extracted>);

/// A value, or the errors that there are in place of it.
type Checked<T> = Result<T, Vec<Diagnostic>>;

/// The bytes of files, by their identities.
type Contents = HashMap<PathBuf, Result<Vec<u8>, LoadError>>;

/// All files of a run.
pub(super) struct FileStore<'a> {
    pub(super) loader: &'a dyn Loader,
    options: &'a Options,
    /// Their names and texts, for diagnostics.
    texts: &'a mut Files,
    /// The files that were read; `None` for one that cannot be used.
    files: Vec<Option<Arc<File>>>,
    /// The files by the paths of candidates, each with its own path.
    by_path: HashMap<PathBuf, (PathBuf, FileIndex)>,
    by_key: HashMap<PathBuf, FileIndex>,
    /// The files by the lengths and the first of their bytes.
    by_start: HashMap<(usize, Vec<u8>), Vec<FileIndex>>,
    /// The files that were found before they are loaded, by the paths of candidates.
    found_ahead: HashMap<PathBuf, Found>,
    /// The files that were read before they are loaded.
    read_ahead: Contents,
    /// How many bytes were read.
    bytes: u64,
    /// Whether a limit is exceeded.
    pub(super) is_over: bool,
}

/// Files of this size together are read by the time that threads have started.
const LARGE: u64 = 1 << 20;

/// Reads files on all cores, except files with more bytes than their reported size.
fn on_all_cores(loader: &dyn Loader, files: Vec<(u64, PathBuf)>) -> Contents {
    let read = Mutex::new(Contents::new());
    rayon_core::in_place_scope(|scope| {
        for (size, identity) in files {
            let read = &read;
            scope.spawn(move |_| {
                let bytes = loader.read_at_most(&identity, size);
                if bytes.as_ref().is_ok_and(|bytes| bytes.len() as u64 > size) {
                    return;
                }
                let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
                read.insert(identity, bytes);
            });
        }
    });
    read.into_inner().unwrap_or_else(PoisonError::into_inner)
}

impl<'a> FileStore<'a> {
    pub(super) fn new(loader: &'a dyn Loader, options: &'a Options, texts: &'a mut Files) -> Self {
        FileStore {
            loader,
            options,
            texts,
            files: Vec::new(),
            by_path: HashMap::new(),
            by_key: HashMap::new(),
            by_start: HashMap::new(),
            found_ahead: HashMap::new(),
            read_ahead: Contents::new(),
            bytes: 0,
            is_over: false,
        }
    }

    /// The directory that the imports of the file at `path` are relative to.
    pub(super) fn directory_of(&self, path: &Path) -> PathBuf {
        match self.options.preserve_symlinks {
            true => resolve::parent(path).to_owned(),
            false => self.loader.directory(path),
        }
    }

    /// Adds the parent.
    ///
    /// # Errors
    ///
    /// When it has imports to replace, but cannot be printed.
    pub(super) fn add_parent(&mut self, parent: Parent) -> Checked<Arc<File>> {
        let file = self.file((&parent.path, parent.file), parent.source, None);
        let key = |identity| self.key(&parent.path, identity);
        let index = self.add(parent.identity.map(key), file)?;
        let file = self.files[index].clone().ok_or_else(Vec::new)?;
        self.bytes = file.bytes().len() as u64;
        Ok(file)
    }

    /// Reads the text that is generated around parts of a file.
    ///
    /// # Errors
    ///
    /// As [`source::read`].
    pub(super) fn read_composition(
        &mut self,
        file: &File,
        composition: &Composition,
    ) -> Checked<Source> {
        let id = self.texts.add(self.texts.name(file.source.file).to_owned());
        let origins = composition.origins.iter();
        let origins = origins.map(|(start, range, is_same)| Origin {
            start: *start,
            span: Span::new(file.source.file, range.clone()),
            is_same: *is_same,
        });
        self.texts.set_origins(id, origins.collect());
        let mut source = source::read(id, composition.text.clone().into_bytes(), self.texts)?;
        if let SourceForm::Text(text) = &mut source.form
            && file.is_binary
        {
            text.forget_comments();
        }
        Ok(source.with_newline(file.text().own_newline))
    }

    /// Returns a file with the text of a composition of definitions in it; `None` if that cannot be read.
    pub(super) fn composed(&mut self, file: &File, composition: &Composition) -> Option<File> {
        let source = self.read_composition(file, composition).ok()?;
        let supplied = composition.supplied(&source.as_text()?.scan)?;
        let extracted = file.extracted.iter().map(|extracted| {
            let start = composition.place(extracted.form.start)?;
            Some(extracted.moved(start, &composition.text))
        });
        Some(File {
            extracted: extracted.collect::<Option<_>>()?,
            typed: unit::typed(source.as_text()?, &supplied),
            supplied,
            source: Arc::new(source),
            raw: Some(Bytes::copy_from_slice(file.bytes())),
            path: file.path.clone(),
            directory: file.directory.clone(),
            name: file.name.clone(),
            ..*file
        })
    }

    /// Returns the file of a candidate and its own path. Reads the file unless that was done before.
    ///
    /// # Errors
    ///
    /// When it cannot be used; empty if the errors were returned before. That for a file that does not exist looks for one that may have been
    /// meant, if `suggests`.
    pub(super) fn load(
        &mut self,
        candidate: &Candidate<'_>,
        suggests: bool,
    ) -> Checked<(PathBuf, Arc<File>)> {
        let path = &candidate.path;
        let mut is_new = false;
        let (own_path, index) = match self.by_path.get(path) {
            Some(known) => known.clone(),
            None => {
                let found = self.find(candidate, suggests)?;
                let known = self.by_key.get(&found.key).copied();
                is_new = known.is_none();
                let index = known.map_or_else(|| self.read(&found, candidate), Ok)?;
                let own = (found.path, index);
                self.by_path.insert(path.clone(), own.clone());
                own
            }
        };
        let file = self.files[index].clone().ok_or_else(Vec::new)?;
        // The bytes of a new file were checked before they were parsed.
        if !is_new {
            candidate.check_integrity(path, file.bytes())?;
        }
        Ok((own_path, file))
    }

    /// Looks for the files at the paths of candidates, and reads them on all cores if they are new and large.
    pub(super) fn read_ahead<'p>(&mut self, paths: impl Iterator<Item = &'p PathBuf>) {
        let mut identities = BTreeSet::new();
        for path in paths {
            if !self.by_path.contains_key(path)
                && !self.found_ahead.contains_key(path)
                && let Ok(found) = self.find_at(path)
            {
                if !self.by_key.contains_key(&found.key) {
                    identities.insert(found.identity.clone());
                }
                self.found_ahead.insert(path.clone(), found);
            }
        }
        let sized = |file: PathBuf| Some((self.loader.size(&file)?, file));
        let sized: Vec<(u64, PathBuf)> = identities.into_iter().filter_map(sized).collect();
        let sizes = sized.iter().map(|(size, _)| *size);
        let size = sizes.fold(0, u64::saturating_add);
        let (bytes, files) = (
            self.bytes.saturating_add(size),
            self.files.len() + sized.len(),
        );
        let limits = &self.options.limits;
        let is_within = bytes <= limits.bytes && files as u64 <= limits.files;
        if sized.len() > 1 && size >= LARGE && is_within {
            let read = on_all_cores(self.loader, sized);
            self.read_ahead.extend(read);
        }
    }

    /// Finds the file of a candidate, unless that was done ahead.
    fn find(&mut self, candidate: &Candidate<'_>, suggests: bool) -> Checked<Found> {
        let ahead = self.found_ahead.remove(&candidate.path);
        let found = ahead.map_or_else(|| self.find_at(&candidate.path), Ok);
        found.map_err(|error| {
            let loader = suggests.then_some(self.loader);
            vec![candidate.not_loaded(&error, loader, self.texts)]
        })
    }

    /// Finds the file at `path`, or `X.wat` where `X.wasm` does not exist.
    fn find_at(&self, path: &Path) -> Result<Found, LoadError> {
        let mut path = path.to_owned();
        let identity = match self.loader.identify(&path) {
            Err(LoadError::NotFound) if path.extension().is_some_and(|end| end == "wasm") => {
                path.set_extension("wat");
                self.loader.identify(&path).map_err(|error| match error {
                    // The name that was asked for is the one to report.
                    LoadError::Directory => LoadError::NotFound,
                    other => other,
                })
            }
            identified => identified,
        }?;
        let key = self.key(&path, identity.clone());
        Ok(Found {
            path,
            identity,
            key,
        })
    }

    /// The key of the file at `path`, by which it is known.
    fn key(&self, path: &Path, identity: PathBuf) -> PathBuf {
        match self.options.preserve_symlinks {
            true => resolve::plain(path),
            false => identity,
        }
    }

    /// Reads a file, unless it has the bytes of one that was read before.
    fn read(&mut self, found: &Found, candidate: &Candidate<'_>) -> Checked<FileIndex> {
        let Found {
            path,
            identity,
            key,
        } = found;
        let size = self.loader.size(identity).unwrap_or(0);
        self.check_limits(size, candidate)?;
        let ahead = self.read_ahead.remove(identity);
        let most = self.options.limits.bytes.saturating_sub(self.bytes);
        let read = || self.loader.read_at_most(identity, most);
        let file = match ahead.unwrap_or_else(read) {
            Ok(bytes) => {
                let len = bytes.len() as u64;
                self.check_limits(len, candidate)?;
                candidate.check_integrity(path, &bytes)?;
                self.bytes += len;
                if let Some(same) = self.with_bytes(&bytes) {
                    self.by_key.insert(key.clone(), same);
                    return Ok(same);
                }
                self.parse(path, bytes, candidate)
            }
            Err(error) => {
                let headline = format!("`{}` cannot be read: {error}", path.display());
                Err(vec![Diagnostic::error("unreadable-file", headline)])
            }
        };
        let file = file.map_err(|errors| {
            let errors = errors.into_iter();
            let with_site = |error| with_import_site(Some(candidate.place), error);
            errors.map(with_site).collect()
        });
        self.add(Some(key.clone()), file)
    }

    fn parse(&mut self, path: &Path, bytes: Vec<u8>, candidate: &Candidate<'_>) -> Checked<File> {
        let id = self.texts.add(path.display().to_string());
        let source = source::read(id, bytes, self.texts)?;
        self.file((path, id), source, Some(candidate))
    }

    /// Returns a file that can be edited if it has imports to replace.
    fn file(
        &mut self,
        (path, id): (&Path, FileId),
        source: Source,
        candidate: Option<&Candidate<'_>>,
    ) -> Checked<File> {
        let is_binary = source.as_text().is_none();
        let (source, raw, extracted) = self.editable(source)?;
        let mut file = File {
            directory: self.directory_of(path),
            name: name(path, candidate),
            path: path.to_owned(),
            source: Arc::new(source),
            raw,
            is_binary,
            extracted,
            supplied: Vec::new(),
            typed: BTreeSet::new(),
            imported_at: candidate.map(|candidate| candidate.place),
            depth: candidate.map_or(0, |candidate| candidate.depth),
        };
        // A binary quoted in a text has other bytes than the file.
        if let Some(text) = self.texts.text(id)
            && file.bytes() != text.as_bytes()
        {
            file.raw = Some(Bytes::copy_from_slice(text.as_bytes()));
        }
        Ok(file)
    }

    /// Prints a binary that has imports to replace, since only text can be edited.
    fn editable(&mut self, source: Source) -> Checked<Editable> {
        let SourceForm::Binary(binary) = &source.form else {
            return Ok((source, None, Vec::new()));
        };
        let resolver = Resolver::new(self.options);
        let is_dependency = |import: &BinaryImport| {
            let external_id = import.external_id.as_deref();
            resolver.is_dependency(&import.name, external_id, import.sort)
        };
        if !binary.imports.iter().any(is_dependency) {
            return Ok((source, None, Vec::new()));
        }
        let stays = |component: &[u8]| {
            let imports = binary::imports(component);
            imports.is_ok_and(|imports| !imports.iter().any(is_dependency))
        };
        let (text, extracted) = source::extract(source.file, binary, &stays, self.texts)?;
        Ok((text, Some(binary.bytes.clone()), extracted))
    }

    /// Adds a file, or notes that there is one that cannot be used.
    fn add(&mut self, key: Option<PathBuf>, file: Checked<File>) -> Checked<FileIndex> {
        let index = self.files.len();
        if let Some(key) = key {
            self.by_key.insert(key, index);
        }
        let (file, added) = match file {
            Ok(file) => {
                // A path in it would be relative to its directory.
                if !file.names_paths() {
                    let same = self.by_start.entry(start(file.bytes()));
                    same.or_default().push(index);
                }
                (Some(Arc::new(file)), Ok(index))
            }
            Err(errors) => (None, Err(errors)),
        };
        self.files.push(file);
        added
    }

    /// Returns the file with these bytes, if it means the same anywhere.
    fn with_bytes(&self, bytes: &[u8]) -> Option<FileIndex> {
        let is_same = |index: &&FileIndex| {
            let file = self.files[**index].as_ref();
            file.is_some_and(|file| file.bytes() == bytes)
        };
        let alike = self.by_start.get(&start(bytes))?;
        alike.iter().find(is_same).copied()
    }

    /// Checks that one more file, of so many bytes, is within the limits. Says so only once.
    fn check_limits(&mut self, len: u64, candidate: &Candidate<'_>) -> Checked<()> {
        if self.is_over {
            return Err(Vec::new());
        }
        // The file is not yet counted as read; the parent is.
        let files = self.files.len() as u64 + 1;
        let bytes = self.bytes.saturating_add(len);
        let limits = &self.options.limits;
        let checked = check_input(files, bytes, limits);
        let checked = checked.and_then(|()| check_depth(candidate.depth, limits));
        checked.map_err(|error| {
            self.is_over = true;
            vec![error.at(candidate.place, "imported here")]
        })
    }
}

/// Returns the length of a file's bytes, and the first of them.
fn start(bytes: &[u8]) -> (usize, Vec<u8>) {
    (bytes.len(), bytes[..bytes.len().min(1 << 10)].to_vec())
}

/// Returns the name of a file for identifiers.
fn name(path: &Path, candidate: Option<&Candidate<'_>>) -> String {
    let package = candidate.and_then(|candidate| resolve::package(candidate.specifier));
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    // The file can be called like the version.
    let name = package
        .as_ref()
        .and_then(|package| package.name.rsplit(':').next());
    name.unwrap_or(&stem).to_owned()
}

/// Checks the number of files, and of the bytes in all of them.
///
/// # Errors
///
/// When there are too many.
pub(crate) fn check_input(files: u64, bytes: u64, limits: &Limits) -> Result<(), Diagnostic> {
    if files > limits.files {
        let headline = format!("the parent needs more than {}", count_files(limits.files));
        let error = Diagnostic::error("too-many-files", headline);
        return Err(raise(error, "files"));
    }
    if bytes > limits.bytes {
        let headline = format!("the files have more than {} bytes in total", limits.bytes);
        let error = Diagnostic::error("too-many-bytes", headline);
        return Err(raise(error, "bytes"));
    }
    Ok(())
}

/// Checks the number of files in a chain of imports.
///
/// # Errors
///
/// When there are too many.
fn check_depth(depth: u64, limits: &Limits) -> Result<(), Diagnostic> {
    if depth > limits.depth {
        let headline = format!(
            "a chain of imports has more than {}",
            count_files(limits.depth)
        );
        let error = Diagnostic::error("too-long-chain", headline);
        return Err(raise(error, "depth"));
    }
    Ok(())
}

/// Counts files in words.
fn count_files(count: u64) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} file{plural}")
}

/// Adds how to raise a limit to an error.
pub(crate) fn raise(error: Diagnostic, name: &str) -> Diagnostic {
    error.help(format!(
        "raise the limit if this is intended: `--limit {name}=N`"
    ))
}

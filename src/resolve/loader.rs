//! Sources of files. Only a [`Loader`] reads files: [`Disk`], [`DiskWithin`] and [`Memory`] implement it.

use same_file::Handle;
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fmt, fs};

/// A source of files.
///
/// Paths are absolute, or relative to the loader's working directory. Several threads may request files at the same time.
///
/// Two methods suffice:
///
/// ```
/// use inline::{LoadError, Loader, Options};
/// use std::collections::BTreeMap;
/// use std::path::{Path, PathBuf};
///
/// struct Archive(BTreeMap<PathBuf, Vec<u8>>);
///
/// impl Loader for Archive {
///     fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
///         let path = path.components().collect(); // without `.`
///         self.0.contains_key(&path).then_some(path).ok_or(LoadError::NotFound)
///     }
///
///     fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
///         self.0.get(identity).cloned().ok_or(LoadError::NotFound)
///     }
/// }
///
/// let parent = r#"(component (import "./child.wat" (component $Child ...)))"#;
/// let files = [("parent.wat", parent), ("child.wat", "(component)")];
/// let archive = Archive(files.map(|(path, text)| (path.into(), text.into())).into());
/// let bundle = inline::bundle("parent.wat", &archive, &Options::new())?;
/// assert_eq!(bundle.text(), "(component (component $Child))");
/// # Ok::<(), inline::Report>(())
/// ```
pub trait Loader: Sync {
    /// Returns the identity of the file at `path`: two paths lead to the same file exactly if their identities are equal.
    ///
    /// # Errors
    ///
    /// If there is no such file, or if it is not a regular file.
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError>;

    /// Returns the bytes of a file, given the `identity` from [`identify`](Loader::identify). Called once per file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError>;

    /// Like [`read`](Loader::read), but stops reading once there are more than `most` bytes. Of a longer file, any of its first bytes may be
    /// returned, if they are more than `most`.
    ///
    /// # Errors
    ///
    /// As [`read`](Loader::read).
    fn read_at_most(&self, identity: &Path, _most: u64) -> Result<Vec<u8>, LoadError> {
        self.read(identity)
    }

    /// Returns the size of the file in bytes, if known without reading it. Large files are read in parallel.
    fn size(&self, _identity: &Path) -> Option<u64> {
        None
    }

    /// Returns the directory to which the imports of the file at `path` are relative. If `path` is a link, this is the directory of its target.
    fn directory(&self, path: &Path) -> PathBuf {
        parent(path).to_owned()
    }

    /// Returns the names of the files in `directory`, and the names of directories with a `/` behind each; empty if they are unknown. Without them,
    /// only packages of a known version are found, and no message suggests a name.
    fn names_in(&self, _directory: &Path) -> Vec<String> {
        Vec::new()
    }
}

/// The reason why a [`Loader`] does not return a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoadError {
    /// Nothing exists at the path.
    NotFound,
    /// The path leads to a directory.
    Directory,
    /// The path leads to neither a file nor a directory, but, say, to a pipe, device or socket. Reading it might never end.
    NotAFile,
    /// The path leads out of the root directory of a [`DiskWithin`].
    Outside,
    /// Reading failed, for the reason given.
    Failed(String),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LoadError::NotFound => "there is no such file",
            LoadError::Directory => "it is a directory",
            LoadError::NotAFile => "it is not a regular file",
            LoadError::Outside => "it is outside the directory that files may be in",
            LoadError::Failed(why) => why,
        })
    }
}

impl std::error::Error for LoadError {}

impl From<io::Error> for LoadError {
    fn from(error: io::Error) -> LoadError {
        match error.kind() {
            // A path that continues behind a file (`a.wat/b.wat`) leads nowhere either.
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => LoadError::NotFound,
            io::ErrorKind::IsADirectory => LoadError::Directory,
            _ => LoadError::Failed(error.to_string()),
        }
    }
}

/// The file system. Paths are relative to the working directory of the process.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

#[expect(clippy::disallowed_methods, reason = "this is where files are read")]
impl Loader for Disk {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        let kind = fs::metadata(path)?.file_type();
        if kind.is_dir() {
            return Err(LoadError::Directory);
        }
        if !kind.is_file() {
            return Err(LoadError::NotAFile);
        }
        Ok(fs::canonicalize(path)?)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        self.read_at_most(identity, u64::MAX)
    }

    fn read_at_most(&self, identity: &Path, most: u64) -> Result<Vec<u8>, LoadError> {
        read(open(identity)?, most)
    }

    fn size(&self, identity: &Path) -> Option<u64> {
        Some(fs::metadata(identity).ok()?.len())
    }

    fn directory(&self, path: &Path) -> PathBuf {
        let file = match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_symlink() => fs::canonicalize(path).ok(),
            _ => None,
        };
        match file {
            Some(file) if path.is_relative() => from_here(parent(&file)),
            Some(file) => parent(&file).to_owned(),
            None => parent(path).to_owned(),
        }
    }

    fn names_in(&self, directory: &Path) -> Vec<String> {
        let Ok(entries) = fs::read_dir(or_here(directory)) else {
            return Vec::new();
        };
        let names = entries.filter_map(Result::ok).filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let is_directory = entry.file_type().ok()?.is_dir();
            Some(if is_directory { name + "/" } else { name })
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

/// The directory of a path.
pub(crate) fn parent(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

/// An absolute path without links, relative to the working directory unless they have nothing in common.
#[expect(clippy::disallowed_methods, reason = "this is where files are read")]
fn from_here(path: &Path) -> PathBuf {
    let here = fs::canonicalize(".").unwrap_or_default();
    let is_near = here.components().nth(1) == path.components().nth(1);
    let relative = pathdiff::diff_paths(path, here).filter(|_| is_near);
    relative.unwrap_or_else(|| path.to_owned())
}

/// Opens a file without waiting for anybody: it may have become a pipe since it was identified.
fn open(identity: &Path) -> Result<fs::File, LoadError> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    ))]
    {
        const O_NONBLOCK: i32 = 0o4000;
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, O_NONBLOCK);
    }
    let file = options.open(identity)?;
    match file.metadata()?.file_type() {
        kind if kind.is_file() => Ok(file),
        kind if kind.is_dir() => Err(LoadError::Directory),
        _ => Err(LoadError::NotAFile),
    }
}

/// Some files of the system can only be read in parts whose lengths divide this.
const PART: u64 = 1 << 12;

/// Reads a file up to a little more than `most` bytes, whatever its size says.
fn read(file: fs::File, most: u64) -> Result<Vec<u8>, LoadError> {
    let most = most.saturating_add(1);
    let most = most.checked_next_multiple_of(PART).unwrap_or(most);
    let size = file.metadata()?.len().min(most);
    let mut bytes = Vec::new();
    let reserved = usize::try_from(size).is_ok_and(|size| bytes.try_reserve_exact(size).is_ok());
    if !reserved {
        return Err(LoadError::Failed("it does not fit into memory".to_owned()));
    }
    match file.take(most).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        // For example a log of the system: a regular file that waits for more.
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Err(LoadError::NotAFile),
        Err(error) => Err(error.into()),
    }
}

/// The directory, or the working directory for an empty path.
fn or_here(directory: &Path) -> &Path {
    match directory.as_os_str().is_empty() {
        true => Path::new("."),
        false => directory,
    }
}

/// The files below one root directory, by whatever path or link they are reached. Files outside are never read.
#[derive(Clone, Debug)]
pub struct DiskWithin {
    /// The root directory, with all links resolved.
    root: PathBuf,
}

#[expect(clippy::disallowed_methods, reason = "this is where files are read")]
impl DiskWithin {
    /// Creates a loader for the files in the directory `root` and its subdirectories.
    ///
    /// # Errors
    ///
    /// If there is no such directory.
    pub fn new(root: impl AsRef<Path>) -> io::Result<DiskWithin> {
        let root = fs::canonicalize(root)?;
        match fs::metadata(&root)?.is_dir() {
            true => Ok(DiskWithin { root }),
            false => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    fn is_within(&self, path: &Path) -> bool {
        fs::canonicalize(path).is_ok_and(|path| path.starts_with(&self.root))
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where files are read")]
impl Loader for DiskWithin {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        // Whether a file exists outside is not revealed either.
        let mut existing = path.ancestors().filter(|path| !path.as_os_str().is_empty());
        let existing = existing.find(|path| fs::canonicalize(path).is_ok());
        if !self.is_within(existing.unwrap_or(Path::new("."))) {
            return Err(LoadError::Outside);
        }
        Disk.identify(path)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        self.read_at_most(identity, u64::MAX)
    }

    fn read_at_most(&self, identity: &Path, most: u64) -> Result<Vec<u8>, LoadError> {
        // Checks the opened file: a link may have changed since `identify`.
        let file = open(identity)?;
        let path = fs::canonicalize(identity)?;
        let opened = Handle::from_file(file.try_clone()?)?;
        if !path.starts_with(&self.root) || opened != Handle::from_path(&path)? {
            return Err(LoadError::Outside);
        }
        read(file, most)
    }

    fn size(&self, identity: &Path) -> Option<u64> {
        Disk.size(identity)
    }

    fn directory(&self, path: &Path) -> PathBuf {
        Disk.directory(path)
    }

    fn names_in(&self, directory: &Path) -> Vec<String> {
        match self.is_within(or_here(directory)) {
            true => Disk.names_in(directory),
            false => Vec::new(),
        }
    }
}

/// Files in memory. Nothing is read from disk.
///
/// ```
/// use inline::{Memory, Options};
///
/// let mut files = Memory::new();
/// files.insert("child.wat", "(component)");
/// let parent = r#"(component (import "./child.wat" (component $C)))"#;
/// let bundle = inline::bundle_source("parent.wat", parent, &files, &Options::default())?;
/// assert_eq!(bundle.text(), "(component (component $C))");
/// # Ok::<(), inline::Report>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Memory(BTreeMap<PathBuf, Vec<u8>>);

impl Memory {
    /// Creates a loader without files.
    pub fn new() -> Memory {
        Memory::default()
    }

    /// Stores `bytes` at `path`, and replaces any file there.
    pub fn insert(&mut self, path: impl AsRef<Path>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(plain(path.as_ref()), bytes.into());
    }
}

impl Loader for Memory {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        let path = plain(path);
        if self.0.contains_key(&path) {
            Ok(path)
        } else if self.0.keys().any(|file| file.starts_with(&path)) {
            Err(LoadError::Directory)
        } else {
            Err(LoadError::NotFound)
        }
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        self.0.get(identity).cloned().ok_or(LoadError::NotFound)
    }

    fn names_in(&self, directory: &Path) -> Vec<String> {
        let directory = plain(directory);
        let names = self.0.keys().filter_map(|file| {
            let mut below = file.strip_prefix(&directory).ok()?.components();
            let name = below.next()?.as_os_str().to_str()?;
            Some(format!(
                "{name}{}",
                if below.next().is_some() { "/" } else { "" }
            ))
        });
        let mut names: Vec<String> = names.collect();
        names.dedup();
        names
    }
}

/// Removes `.` from `path`, and each `..` together with the component in front of it, if any.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if plain.file_name().is_some() => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}
/// A loader that has read files already, and may have one more, in memory.
pub(crate) struct ReadAhead<'a> {
    loader: &'a dyn Loader,
    own: Option<(&'a Path, &'a [u8])>,
    read: Mutex<HashMap<PathBuf, Vec<u8>>>,
}

impl<'a> ReadAhead<'a> {
    pub(crate) fn new(loader: &'a dyn Loader, own: Option<(&'a Path, &'a [u8])>) -> Self {
        ReadAhead {
            loader,
            own,
            read: Mutex::default(),
        }
    }

    /// Keeps the bytes of a file for the next time that it is read.
    pub(crate) fn keep(&self, identity: PathBuf, bytes: Vec<u8>) {
        let read = self.read.lock();
        let mut read = read.unwrap_or_else(PoisonError::into_inner);
        read.insert(identity, bytes);
    }

    fn own(&self, path: &Path) -> Option<&'a [u8]> {
        let (own, bytes) = self.own?;
        (own == path).then_some(bytes)
    }
}

impl Loader for ReadAhead<'_> {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        match self.own(path) {
            Some(_) => Ok(path.to_owned()),
            None => self.loader.identify(path),
        }
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        self.read_at_most(identity, u64::MAX)
    }

    fn read_at_most(&self, identity: &Path, most: u64) -> Result<Vec<u8>, LoadError> {
        if let Some(bytes) = self.own(identity) {
            return Ok(bytes.to_owned());
        }
        let read = self.read.lock();
        let known = read
            .unwrap_or_else(PoisonError::into_inner)
            .remove(identity);
        known.map_or_else(|| self.loader.read_at_most(identity, most), Ok)
    }

    fn size(&self, identity: &Path) -> Option<u64> {
        match self.own(identity) {
            Some(bytes) => u64::try_from(bytes.len()).ok(),
            None => self.loader.size(identity),
        }
    }

    fn directory(&self, path: &Path) -> PathBuf {
        self.loader.directory(path)
    }

    fn names_in(&self, directory: &Path) -> Vec<String> {
        self.loader.names_in(directory)
    }
}

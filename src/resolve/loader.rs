//! Where files come from. A [`Loader`] is the only thing that reads them; [`Disk`], [`DiskWithin`] and [`Memory`] are those there are.

use same_file::Handle;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::{fmt, fs};

/// A source of files.
///
/// Paths are relative to whatever the loader takes as the working directory, or absolute. Several files can be asked for at a time.
pub trait Loader: Sync {
    /// The one path of the file that `path` leads to: two paths lead to the same file exactly if this is the same for both.
    ///
    /// # Errors
    ///
    /// When there is no such file, or when it is none that can be read to its end.
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError>;

    /// The bytes of the file that [`identify`](Loader::identify) gave. Called once for each file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError>;

    /// How many bytes the file has, if that is known without reading it: large files are read at the same time.
    fn size(&self, _identity: &Path) -> Option<u64> {
        None
    }

    /// The folder that the imports of the file at `path` are relative to: the one that the file itself is in, where `path` is a link to it.
    fn folder(&self, path: &Path) -> PathBuf {
        path.parent().unwrap_or(Path::new("")).to_owned()
    }

    /// The names of the files in `folder`, to suggest one for a name that does not exist; empty where that is unknown.
    fn names_in(&self, folder: &Path) -> Vec<String>;
}

/// Why a [`Loader`] does not give a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoadError {
    /// Nothing has that path.
    NotFound,
    /// It is a folder.
    Folder,
    /// It is neither a file nor a folder: a pipe, a device or a socket, say. Reading it might never end.
    NotAFile,
    /// It is outside of the folder that a [`DiskWithin`] keeps to.
    Outside,
    /// Reading failed; the text says why.
    Failed(String),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LoadError::NotFound => "there is no such file",
            LoadError::Folder => "it is a folder",
            LoadError::NotAFile => "it is not a regular file",
            LoadError::Outside => "it is outside of the folder that files may be in",
            LoadError::Failed(why) => why,
        })
    }
}

impl std::error::Error for LoadError {}

impl From<io::Error> for LoadError {
    fn from(error: io::Error) -> LoadError {
        match error.kind() {
            // A path that goes on behind a file (`a.wat/b.wat`) leads nowhere either.
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => LoadError::NotFound,
            io::ErrorKind::IsADirectory => LoadError::Folder,
            _ => LoadError::Failed(error.to_string()),
        }
    }
}

/// The files of this computer, relative to the process's working directory.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

#[expect(
    clippy::disallowed_methods,
    reason = "the loader is where files are read"
)]
impl Loader for Disk {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        let kind = fs::metadata(path)?.file_type();
        if kind.is_dir() {
            return Err(LoadError::Folder);
        }
        if !kind.is_file() {
            return Err(LoadError::NotAFile);
        }
        Ok(fs::canonicalize(path)?)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        Ok(fs::read(identity)?)
    }

    fn size(&self, identity: &Path) -> Option<u64> {
        Some(fs::metadata(identity).ok()?.len())
    }

    fn folder(&self, path: &Path) -> PathBuf {
        let file = match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_symlink() => fs::canonicalize(path).ok(),
            _ => None,
        };
        let path = file.as_deref().unwrap_or(path);
        path.parent().unwrap_or(Path::new("")).to_owned()
    }

    fn names_in(&self, folder: &Path) -> Vec<String> {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let Ok(entries) = fs::read_dir(folder) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_ok_and(|kind| !kind.is_dir()))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }
}

/// The files of this computer that are in one folder, whatever path or link leads to them. Those outside are never read.
#[derive(Clone, Debug)]
pub struct DiskWithin {
    /// The folder, with all links resolved.
    root: PathBuf,
}

#[expect(
    clippy::disallowed_methods,
    reason = "the loader is where files are read"
)]
impl DiskWithin {
    /// The files in the folder at `root` and in those below it.
    ///
    /// # Errors
    ///
    /// When there is no such folder.
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

#[expect(
    clippy::disallowed_methods,
    reason = "the loader is where files are read"
)]
impl Loader for DiskWithin {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        // Nor is it told what there is outside.
        let mut existing = path.ancestors().filter(|path| !path.as_os_str().is_empty());
        let existing = existing.find(|path| fs::canonicalize(path).is_ok());
        if !self.is_within(existing.unwrap_or(Path::new("."))) {
            return Err(LoadError::Outside);
        }
        Disk.identify(path)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        // What is opened is what counts: a link may have changed since the path was looked at.
        let mut file = fs::File::open(identity)?;
        let path = fs::canonicalize(identity)?;
        let opened = Handle::from_file(file.try_clone()?)?;
        if !path.starts_with(&self.root) || opened != Handle::from_path(&path)? {
            return Err(LoadError::Outside);
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn size(&self, identity: &Path) -> Option<u64> {
        Disk.size(identity)
    }

    fn folder(&self, path: &Path) -> PathBuf {
        Disk.folder(path)
    }

    fn names_in(&self, folder: &Path) -> Vec<String> {
        let path = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        match self.is_within(path) {
            true => Disk.names_in(folder),
            false => Vec::new(),
        }
    }
}

/// Files that exist in memory only.
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
    /// No files.
    pub fn new() -> Memory {
        Memory::default()
    }

    /// Puts `bytes` at `path`, in place of what was there.
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
            Err(LoadError::Folder)
        } else {
            Err(LoadError::NotFound)
        }
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        self.0.get(identity).cloned().ok_or(LoadError::NotFound)
    }

    fn names_in(&self, folder: &Path) -> Vec<String> {
        let folder = plain(folder);
        self.0
            .keys()
            .filter(|file| file.parent() == Some(&folder))
            .filter_map(|file| Some(file.file_name()?.to_str()?.to_owned()))
            .collect()
    }
}

/// `path` without `.` and, as far as they have something to take back, without `..`.
fn plain(path: &Path) -> PathBuf {
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

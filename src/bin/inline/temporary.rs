//! Files that take another's place when they are complete, and are gone if that does not come to be: on an error, and when the command is
//! told to end.

use inline::Diagnostic;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{fs, io, process};
use tempfile::NamedTempFile;

/// Those that there are. Whoever makes, renames or removes one holds this.
static ALL: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// The exit status of a command that Ctrl-C has ended, as shells have it.
const INTERRUPTED: i32 = 130;

fn all() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    ALL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has the files removed, and the command end, when Ctrl-C is pressed or the system asks it to.
///
/// # Errors
///
/// When the system does not tell of that.
#[expect(clippy::disallowed_methods, reason = "writers cannot be waited for")]
pub(super) fn remove_when_told_to_end() -> Result<(), Diagnostic> {
    let handler = || {
        // What is not yet renamed never will be.
        let all = all();
        for path in all.iter() {
            drop(fs::remove_file(path));
        }
        process::exit(INTERRUPTED);
    };
    ctrlc::set_handler(handler).map_err(|error| {
        let headline = format!("the system does not tell when to end: {error}");
        Diagnostic::error("unwritable-file", headline)
    })
}

/// The folder of a file.
pub(super) fn folder_of(file: &Path) -> &Path {
    let folder = file.parent();
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// One of the files.
pub(super) struct Temporary {
    /// `None` once it has its name.
    file: Option<NamedTempFile>,
    path: PathBuf,
}

impl Temporary {
    /// A file in the folder of `target`, so that it can be renamed, with the permissions that a new file has.
    pub(super) fn beside(target: &Path) -> io::Result<Temporary> {
        let folder = folder_of(target);
        let mut builder = tempfile::Builder::new();
        builder.prefix(".inline-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // The system takes away what the user's mask does not allow.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut all = all();
        let file = builder.tempfile_in(folder);
        let file = file.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                io::Error::other(format!("there is no folder `{}`", folder.display()))
            }
            // The name of the temporary file in the message would be of no help.
            kind => kind.into(),
        })?;
        let path = file.path().to_owned();
        all.insert(path.clone());
        Ok(Temporary {
            file: Some(file),
            path,
        })
    }

    pub(super) fn as_file(&self) -> &fs::File {
        let file = self.file.as_ref();
        file.expect("it has no other name yet").as_file()
    }

    /// As [`persist`](Temporary::persist), on the disk.
    #[cfg_attr(
        unix,
        expect(clippy::disallowed_methods, reason = "a folder is no input")
    )]
    pub(super) fn persist_synced(self, target: &Path) -> io::Result<()> {
        self.as_file().sync_all()?;
        let folder = self.path.parent().unwrap_or(Path::new("/")).to_owned();
        self.persist(target)?;
        // The new name is in the folder.
        #[cfg(unix)]
        fs::File::open(folder)?.sync_all()?;
        Ok(())
    }

    /// Gives the file the name `target`, in place of another that may have it.
    pub(super) fn persist(mut self, target: &Path) -> io::Result<()> {
        let mut all = all();
        let file = self.file.take().expect("it has no other name yet");
        let persisted = file.persist(target);
        all.remove(&self.path);
        persisted.map(drop).map_err(|error| error.error)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            let mut all = all();
            drop(file);
            all.remove(&self.path);
        }
    }
}

//! Temporary files, which replace their targets when all of them are complete. On an error, and when the command is interrupted, they are
//! removed.

use crate::destination::{folder_of, unwritable};
use inline::Diagnostic;
use std::collections::BTreeSet;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{fs, io, process};
use tempfile::NamedTempFile;

/// All existing ones. Code that creates, renames or removes one holds this lock.
static ALL: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// The exit status after Ctrl-C, by the convention of shells.
const INTERRUPTED: i32 = 130;

fn all() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    ALL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes the files and ends the command on Ctrl-C, or when the system asks it to end.
///
/// # Errors
///
/// If the system offers no notification.
pub(super) fn remove_when_told_to_end() -> Result<(), Diagnostic> {
    when_told_to_end(remove_and_end).map_err(|error| {
        let headline = format!("signals cannot be handled: {error}");
        Diagnostic::error("unwritable-file", headline)
    })
}

#[expect(clippy::disallowed_methods, reason = "writers cannot be waited for")]
fn remove_and_end() {
    // Holding the lock waits for files that are being put in place.
    let all = all();
    for path in all.iter() {
        drop(fs::remove_file(path));
    }
    process::exit(INTERRUPTED);
}

#[cfg(unix)]
fn when_told_to_end(end: fn()) -> io::Result<()> {
    use signal_hook::consts as signal;
    let mut signals = signal_hook::iterator::Signals::new([
        signal::SIGHUP,
        signal::SIGINT,
        signal::SIGQUIT,
        signal::SIGTERM,
        signal::SIGALRM,
        signal::SIGUSR1,
        signal::SIGUSR2,
        signal::SIGXCPU,
    ])?;
    std::thread::spawn(move || signals.forever().for_each(|_| end()));
    Ok(())
}

#[cfg(not(unix))]
fn when_told_to_end(end: fn()) -> io::Result<()> {
    ctrlc::set_handler(end).map_err(io::Error::other)
}

/// Makes a write fail if it exceeds `ulimit -f`. By default, that would end the process immediately.
pub(super) fn report_too_large_files() {
    #[cfg(unix)]
    {
        let noticed = std::sync::Arc::default();
        // Without the handler, the process ends as by default.
        drop(signal_hook::flag::register(
            signal_hook::consts::SIGXFSZ,
            noticed,
        ));
    }
}

/// Flushes the entries of a directory to the disk.
#[cfg_attr(
    unix,
    expect(clippy::disallowed_methods, reason = "a folder is no input")
)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// A temporary file.
pub(super) struct Temporary {
    /// `None` once it is renamed.
    file: Option<NamedTempFile>,
    path: PathBuf,
}

impl Temporary {
    /// Creates a file in the directory of `target`, so that it can be renamed. It has the permissions of the replaced file, or of a new one.
    pub(super) fn beside(target: &Path, replaced: Option<&Metadata>) -> io::Result<Temporary> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // The system applies the user's mask.
            let mode = if replaced.is_some() { 0o600 } else { 0o666 };
            builder.permissions(fs::Permissions::from_mode(mode));
        }
        let mut all = all();
        // The name of the temporary file would not help in the message.
        let file = builder.tempfile_in(folder_of(target));
        let file = file.map_err(|error| match error.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => error.kind().into(),
        })?;
        let path = file.path().to_owned();
        all.insert(path.clone());
        drop(all);
        let file = Temporary {
            file: Some(file),
            path,
        };
        if let Some(replaced) = replaced {
            protect(file.as_file(), replaced)?;
        }
        Ok(file)
    }

    pub(super) fn as_file(&self) -> &fs::File {
        let file = self.file.as_ref();
        file.expect("it has no other name yet").as_file()
    }
}

/// The start of the names of temporary files.
const PREFIX: &str = ".inline-";

/// Gives an empty file the owner and permissions of the file that it will replace.
#[cfg(unix)]
fn protect(file: &fs::File, replaced: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let mut mode = replaced.mode() & 0o777;
    let own = file.metadata()?;
    let is_owned = own.uid() == replaced.uid()
        || fchown(file, Some(replaced.uid()), Some(replaced.gid())).is_ok();
    if !is_owned || own.gid() != replaced.gid() {
        let is_of_group = fchown(file, None, Some(replaced.gid())).is_ok();
        if !is_of_group {
            // Another group gets the permissions of everybody.
            mode &= !0o070 | ((mode & 0o007) << 3);
        }
    }
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn protect(file: &fs::File, replaced: &Metadata) -> io::Result<()> {
    file.set_permissions(replaced.permissions())
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

/// A complete file, and its target.
pub(super) struct Move {
    pub(super) file: Temporary,
    pub(super) target: PathBuf,
    /// The target as the user calls it.
    pub(super) shown: PathBuf,
    /// Whether a file exists there.
    pub(super) is_replaced: bool,
}

impl Move {
    pub(super) fn folder(&self) -> PathBuf {
        folder_of(&self.target).to_owned()
    }
}

/// Puts all files in place. Only `SIGKILL` can end the command in between.
///
/// # Errors
///
/// If one cannot be put in place. The others are then restored.
pub(super) fn move_all(moves: Vec<Move>) -> Result<(), Diagnostic> {
    let mut all = all();
    let named = moves.into_iter().map(|mut each| {
        all.remove(&each.file.path);
        (each.file.file.take(), each)
    });
    let named: Vec<_> = named.collect();
    // No failure can follow the last one.
    let last = named.len().saturating_sub(1);
    let mut moved = Vec::new();
    for (index, (file, each)) in named.into_iter().enumerate() {
        match place(file, &each, index < last) {
            Ok(former) => moved.push((each.target, former)),
            Err(error) => {
                let error = unwritable(&format!("`{}`", each.shown.display()), &error);
                return Err(moved.into_iter().rev().fold(error, restore));
            }
        }
    }
    Ok(())
}

/// A replaced file under another name; removed on drop.
type Former = Option<NamedTempFile<()>>;

/// Renames a file. Returns the replaced file if `keeps` is set.
fn place(file: Option<NamedTempFile>, to: &Move, keeps: bool) -> io::Result<Former> {
    let target = &to.target;
    let former = match to.is_replaced && keeps {
        true => Some(keep(target)?),
        false => None,
    };
    let persisted = file.map_or(Ok(()), |file| file.persist(target).map(drop));
    match (persisted, former) {
        (Ok(()), former) => Ok(former),
        (Err(error), former) => {
            // It may have been moved away.
            if let Some(former) = former.filter(|_| fs::symlink_metadata(target).is_err()) {
                drop(former.persist(target));
            }
            Err(error.error)
        }
    }
}

/// Gives a file a second name, or a new name if a file can have only one.
fn keep(target: &Path) -> io::Result<NamedTempFile<()>> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    let folder = folder_of(target);
    let linked = builder.make_in(folder, |path| fs::hard_link(target, path));
    linked.or_else(|_| builder.make_in(folder, |path| fs::rename(target, path)))
}

/// Restores the replaced file. If that fails, the error says where it is.
fn restore(error: Diagnostic, (target, former): (PathBuf, Former)) -> Diagnostic {
    let Some(former) = former else {
        drop(fs::remove_file(target));
        return error;
    };
    let Err(failed) = former.persist(&target) else {
        return error;
    };
    let (target, why) = (target.display().to_string(), failed.error);
    match failed.file.keep() {
        Ok(((), path)) => error.help(format!(
            "`{target}` cannot be restored: {why}; its former content is in `{}`",
            path.display()
        )),
        Err(_) => error.help(format!("`{target}` cannot be restored: {why}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn staged(target: &Path) -> io::Result<Move> {
        let replaced = fs::symlink_metadata(target).ok();
        let file = Temporary::beside(target, replaced.as_ref())?;
        file.as_file().write_all(b"new")?;
        Ok(Move {
            file,
            target: target.to_owned(),
            shown: target.to_owned(),
            is_replaced: replaced.is_some(),
        })
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test looks at files")]
    fn a_file_that_cannot_be_placed_leaves_the_others_as_they_were() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let names = ["old", "absent", "blocked"].map(|name| folder.path().join(name));
        fs::write(&names[0], "old")?;
        let moves: Vec<Move> = names
            .iter()
            .map(|name| staged(name))
            .collect::<io::Result<_>>()?;
        fs::create_dir_all(names[2].join("inside"))?;

        let error = move_all(moves).expect_err("a folder is in the way");

        assert_eq!(error.code, "unwritable-file");
        assert!(error.headline.contains("blocked"), "{}", error.headline);
        assert_eq!(fs::read(&names[0])?, b"old");
        assert!(!names[1].exists());
        assert_eq!(
            fs::read_dir(folder.path())?.count(),
            2,
            "no temporary is left"
        );
        Ok(())
    }
}

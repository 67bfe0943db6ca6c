//! Files that take others' places when all of them are complete, and are gone if that does not come to be: on an error, and when the command
//! is told to end.

use crate::destination::{folder_of, unwritable};
use inline::Diagnostic;
use std::collections::BTreeSet;
use std::fs::Metadata;
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
pub(super) fn remove_when_told_to_end() -> Result<(), Diagnostic> {
    when_told_to_end(remove_and_end).map_err(|error| {
        let headline = format!("the system does not tell when to end: {error}");
        Diagnostic::error("unwritable-file", headline)
    })
}

#[expect(clippy::disallowed_methods, reason = "writers cannot be waited for")]
fn remove_and_end() {
    // Files that are being put in place all are before this has them.
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

/// Has a write fail that makes a file larger than `ulimit -f` allows, which would else end the process on the spot.
pub(super) fn report_too_large_files() {
    #[cfg(unix)]
    {
        let noticed = std::sync::Arc::default();
        // Without that, it ends as processes do.
        drop(signal_hook::flag::register(
            signal_hook::consts::SIGXFSZ,
            noticed,
        ));
    }
}

/// Writes the names in a folder to the disk.
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

/// One of the files.
pub(super) struct Temporary {
    /// `None` once it has its name.
    file: Option<NamedTempFile>,
    path: PathBuf,
}

impl Temporary {
    /// A file in the folder of `target`, so that it can be renamed, with the permissions of the file that it replaces, or else of a new file.
    pub(super) fn beside(target: &Path, replaced: Option<&Metadata>) -> io::Result<Temporary> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // The system takes away what the user's mask does not allow.
            let mode = if replaced.is_some() { 0o600 } else { 0o666 };
            builder.permissions(fs::Permissions::from_mode(mode));
        }
        let mut all = all();
        // The name of the temporary file in the message would be of no help.
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

/// How the names of temporary files start.
const PREFIX: &str = ".inline-";

/// Gives an empty file the owner and the permissions of the file that it is to replace.
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
            // Another group may do what everybody may.
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

/// A complete file, and the place that it is to take.
pub(super) struct Move {
    pub(super) file: Temporary,
    pub(super) target: PathBuf,
    /// The target as the user calls it.
    pub(super) shown: PathBuf,
    /// Whether there is a file in that place.
    pub(super) is_replaced: bool,
}

impl Move {
    pub(super) fn folder(&self) -> PathBuf {
        folder_of(&self.target).to_owned()
    }
}

/// Puts all files in their places. Nothing ends the command in between but `SIGKILL`.
///
/// # Errors
///
/// When one cannot be: then those that were are as before.
pub(super) fn move_all(moves: Vec<Move>) -> Result<(), Diagnostic> {
    let mut all = all();
    let named = moves.into_iter().map(|mut each| {
        all.remove(&each.file.path);
        (each.file.file.take(), each)
    });
    let named: Vec<_> = named.collect();
    // The last has none after it that could fail.
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

/// A file that was replaced, under another name; removed when this is dropped.
type Former = Option<NamedTempFile<()>>;

/// Renames a file. Returns the one that it replaces, if it is wanted.
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

/// Gives a file another name beside its own; or in place of its own, where a file can have only one.
fn keep(target: &Path) -> io::Result<NamedTempFile<()>> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    let folder = folder_of(target);
    let linked = builder.make_in(folder, |path| fs::hard_link(target, path));
    linked.or_else(|_| builder.make_in(folder, |path| fs::rename(target, path)))
}

/// Puts back what was before. Says where it is if that fails.
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

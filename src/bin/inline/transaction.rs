//! The outputs of a parent: completes all of them, and then puts them in place together, or none.

use crate::destination::{self, Destination, WriteOutput, buffered, unwritable};
use crate::difference::Difference;
use crate::failure::{Failure, unreadable};
use crate::temporary::{self, Move, Temporary};
use inline::Diagnostic;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The treatment of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    Write,
    /// Writes only files that would change.
    Renew,
    /// Writes nothing: compares files with their new contents.
    Check,
}

/// The moment when a file counts as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Durability {
    /// When the system has accepted it, which writes it to the disk in its own time.
    Accepted,
    /// When it is on the disk.
    Synced,
}

/// The outcome for an output.
pub(super) enum Done {
    Written,
    /// It is up to date.
    Same,
    /// It is out of date, or missing.
    Differs(Difference),
}

impl Done {
    pub(super) fn is_written(&self) -> bool {
        matches!(self, Done::Written)
    }
}

/// An output that is written as a stream, once all files are ready.
struct Streamed<'a> {
    path: &'a Path,
    destination: Destination,
    write: Box<Writer<'a>>,
}

/// A function that writes an output later.
type Writer<'a> = dyn Fn(&mut dyn Write) -> io::Result<()> + 'a;

/// The outputs of a parent.
pub(super) struct Transaction<'a> {
    task: Task,
    durability: Durability,
    files: Vec<Move>,
    streams: Vec<Streamed<'a>>,
    done: Vec<Done>,
}

impl<'a> Transaction<'a> {
    pub(super) fn new(task: Task, durability: Durability) -> Transaction<'a> {
        Transaction {
            task,
            durability,
            files: Vec::new(),
            streams: Vec::new(),
            done: Vec::new(),
        }
    }

    /// Adds the output at `path`. A file is written completely but not yet put in place, or only compared.
    ///
    /// # Errors
    ///
    /// If that is impossible.
    pub(super) fn add(
        &mut self,
        path: &'a Path,
        write: impl Fn(&mut dyn Write) -> io::Result<()> + 'a,
    ) -> Result<(), Diagnostic> {
        let shown = path.display();
        let task = self.task;
        let destination = match (Destination::of(path), task) {
            (Ok(destination), _) => destination,
            (Err(error), Task::Check) if error.kind() == io::ErrorKind::NotFound => {
                let missing = Difference::missing(path);
                self.done.push(Done::Differs(missing));
                return Ok(());
            }
            (Err(error), Task::Check) => return Err(unreadable(&shown, &error)),
            (Err(error), _) => return Err(unwritable(&name(path), &error)),
        };
        let (target, existing) = match (destination, task) {
            (Destination::File { target, existing }, _) => (target, existing),
            (_, Task::Check) => {
                let error = io::Error::other("it is not a regular file");
                return Err(unreadable(&shown, &error));
            }
            (destination, _) => {
                self.streams.push(Streamed {
                    path,
                    destination,
                    write: Box::new(write),
                });
                return Ok(());
            }
        };
        let is_same = || match existing {
            Some(_) => is_current(&target, &write),
            None => Ok(false),
        };
        match task {
            Task::Check => {
                let checked = match (&existing, is_same()) {
                    (None, _) => Ok(Done::Differs(Difference::missing(path))),
                    (_, Ok(true)) => Ok(Done::Same),
                    (_, Ok(false)) => difference(path, &write),
                    (_, Err(error)) => Err(error),
                };
                let checked = checked.map_err(|error| unreadable(&shown, &error));
                self.done.push(checked?);
            }
            // An unreadable file may still be writable.
            Task::Renew if is_same().unwrap_or(false) => self.done.push(Done::Same),
            Task::Renew | Task::Write => {
                let written = self.stage(path, target, existing.as_ref(), &write);
                written.map_err(|error| unwritable(&name(path), &error))?;
            }
        }
        Ok(())
    }

    fn stage(
        &mut self,
        path: &Path,
        target: PathBuf,
        existing: Option<&fs::Metadata>,
        write: WriteOutput<'_>,
    ) -> io::Result<()> {
        let file = Temporary::beside(&target, existing)?;
        buffered(file.as_file(), write)?;
        if self.durability == Durability::Synced {
            file.as_file().sync_all()?;
        }
        self.files.push(Move {
            file,
            target,
            shown: path.to_owned(),
            is_replaced: existing.is_some(),
        });
        Ok(())
    }

    /// Writes the streams, and then puts all files in place.
    ///
    /// # Errors
    ///
    /// If anything fails. All files are then unchanged. It is no error if the reader of a stream has closed it.
    pub(super) fn commit(mut self) -> Result<Vec<Done>, Failure> {
        for streamed in &self.streams {
            match self.write(streamed) {
                Ok(()) => self.done.push(Done::Written),
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                    return match self.files.is_empty() {
                        true => Ok(self.done),
                        false => Err(Failure::Reported),
                    };
                }
                Err(error) => return Err(unwritable(&name(streamed.path), &error).into()),
            }
        }
        let written = self.files.iter().map(|_| Done::Written);
        self.done.extend(written);
        let folders: Vec<PathBuf> = match self.durability {
            Durability::Accepted => Vec::new(),
            Durability::Synced => self.files.iter().map(Move::folder).collect(),
        };
        temporary::move_all(self.files)?;
        // The new names are entries of the directories.
        for folder in folders {
            let synced = temporary::sync_folder(&folder);
            synced.map_err(|error| unwritable(&name(&folder), &error))?;
        }
        Ok(self.done)
    }

    fn write(&self, streamed: &Streamed<'_>) -> io::Result<()> {
        let Some(out) = streamed.destination.open()? else {
            return Ok(());
        };
        buffered(out, &streamed.write)
    }
}

/// Returns the name of an output for a message.
fn name(path: &Path) -> String {
    match destination::is_standard_output(path) {
        true => "standard output".to_owned(),
        false => format!("`{}`", path.display()),
    }
}

#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn difference(path: &Path, write: WriteOutput<'_>) -> io::Result<Done> {
    let mut new = Vec::new();
    write(&mut new)?;
    Ok(Done::Differs(Difference::of(path, &fs::read(path)?, &new)))
}

/// Whether a regular file would stay the same. Does not hold the new contents in memory.
#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn is_current(path: &Path, write: WriteOutput<'_>) -> io::Result<bool> {
    let mut comparison = Comparison {
        file: io::BufReader::new(fs::File::open(path)?),
        is_same: true,
    };
    buffered(&mut comparison, write)?;
    Ok(comparison.is_same && comparison.file.read(&mut [0])? == 0)
}

/// A writer that compares its input with a file.
struct Comparison {
    file: io::BufReader<fs::File>,
    is_same: bool,
}

impl Write for Comparison {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut at = 0;
        let mut part = [0; 1 << 12];
        while self.is_same && at < bytes.len() {
            let wanted = part.len().min(bytes.len() - at);
            let count = self.file.read(&mut part[..wanted])?;
            self.is_same = count > 0 && part[..count] == bytes[at..at + count];
            at += count;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

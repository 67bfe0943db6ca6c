//! Where what comes out goes: standard output, or a file that is replaced as a whole, or only looked at.

use crate::difference::Difference;
use crate::failure::unreadable;
use crate::temporary::{Temporary, folder_of};
use inline::Diagnostic;
use std::collections::HashSet;
use std::fs;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// Large enough that writing costs nothing beside printing, small enough not to count.
const BUFFER: usize = 1 << 18;

/// What is to be done with files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    Write,
    /// Only those are written that are not as they would be.
    Renew,
    /// Nothing is written: files are only held against what would be.
    Check,
}

/// When a file counts as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Durability {
    /// When the system has taken it, which writes it to the disk in its own time.
    Accepted,
    /// When it is on the disk.
    Synced,
}

/// What was done with a file.
pub(super) enum Done {
    Written,
    /// It is as it would be written.
    Same,
    /// It is not, or not there.
    Differs(Difference),
}

impl Done {
    pub(super) fn is_written(&self) -> bool {
        matches!(self, Done::Written)
    }
}

/// What writes a bundle.
type WriteBundle<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// Writes to standard output. Where whoever reads it has stopped, there is no reason to say anything.
pub(super) fn to_standard_output(
    write: impl Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Diagnostic> {
    match buffered(io::stdout().lock(), &write) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(unwritable("standard output cannot be written", &error))
        }
        _ => Ok(()),
    }
}

/// Refuses files that are inputs.
pub(super) fn refuse_inputs(path: &Path, inputs: &[&Path]) -> Result<(), Diagnostic> {
    let mut inputs = inputs.iter();
    if inputs.any(|input| same_file::is_same_file(input, path).unwrap_or(false)) {
        let shown = path.display();
        let headline = format!("`{shown}` is an input, so it is not written over");
        return Err(Diagnostic::error("output-is-input", headline));
    }
    Ok(())
}

/// The files that a run writes for one parent or another.
#[derive(Default)]
pub(super) struct Reserved(HashSet<PathBuf>);

impl Reserved {
    pub(super) fn new<'a>(outputs: impl Iterator<Item = &'a Path>) -> Reserved {
        Reserved(outputs.filter_map(absolute).collect())
    }

    /// Refuses inputs that are among them: whether they are read before or after they are written would be chance.
    pub(super) fn refuse(&self, inputs: &[&Path]) -> Result<(), Diagnostic> {
        let mut inputs = inputs.iter();
        let Some(input) = inputs.find(|input| {
            !self.0.is_empty() && absolute(input).is_some_and(|input| self.0.contains(&input))
        }) else {
            return Ok(());
        };
        let input = input.display();
        let headline = format!("`{input}` is an input, and would be written by the same run");
        Err(Diagnostic::error("output-is-input", headline)
            .help("write it first, by a run of its own"))
    }
}

/// The one path of a file that may not exist yet. `None` if not even its folder does.
#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn absolute(path: &Path) -> Option<PathBuf> {
    let folder = folder_of(path);
    let file = || Some(fs::canonicalize(folder).ok()?.join(path.file_name()?));
    fs::canonicalize(path).ok().or_else(file)
}

/// Replaces the file at `path`. A pipe or device is written to as it is. Or looks whether there is anything to replace.
pub(super) fn to_file(
    path: &Path,
    task: Task,
    durability: Durability,
    write: impl Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<Done, Diagnostic> {
    let shown = path.display();
    match task {
        Task::Write => {}
        Task::Renew if is_current(path, &write).unwrap_or(false) => return Ok(Done::Same),
        // What cannot be read may still be written.
        Task::Renew => {}
        Task::Check => return check(path, &write).map_err(|error| unreadable(&shown, &error)),
    }
    let written = replace(path, durability, &write).map(|()| Done::Written);
    written.map_err(|error| unwritable(&format!("`{shown}` cannot be written"), &error))
}

fn unwritable(what: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unwritable-file", format!("{what}: {error}"))
}

#[expect(clippy::disallowed_methods, reason = "this is where files are written")]
fn replace(path: &Path, durability: Durability, write: WriteBundle<'_>) -> io::Result<()> {
    let existing = match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Some(metadata),
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => {
            let file = fs::OpenOptions::new().write(true).open(path)?;
            return buffered(file, write);
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    // A link stays one: it is what it leads to that is replaced.
    let target = match &existing {
        Some(_) => fs::canonicalize(path)?,
        None => path.to_owned(),
    };
    let file = Temporary::beside(&target)?;
    buffered(file.as_file(), write)?;
    if let Some(metadata) = existing {
        file.as_file().set_permissions(metadata.permissions())?;
    }
    match durability {
        Durability::Accepted => file.persist(&target),
        Durability::Synced => file.persist_synced(&target),
    }
}

fn buffered(out: impl Write, write: WriteBundle<'_>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(BUFFER, out);
    write(&mut out)?;
    out.flush()
}

/// Holds the file at `path` against what would be written to it.
#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn check(path: &Path, write: WriteBundle<'_>) -> io::Result<Done> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => {}
        Ok(_) => return Err(io::Error::other("it is not a regular file")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Done::Differs(Difference::missing(path)));
        }
        Err(error) => return Err(error),
    }
    if is_current(path, write)? {
        return Ok(Done::Same);
    }
    let mut new = Vec::new();
    write(&mut new)?;
    Ok(Done::Differs(Difference::of(path, &fs::read(path)?, &new)))
}

/// Whether the file at `path` is as it would be written. That takes no memory.
#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn is_current(path: &Path, write: WriteBundle<'_>) -> io::Result<bool> {
    if !fs::metadata(path)?.is_file() {
        return Ok(false);
    }
    let mut comparison = Comparison {
        file: BufReader::with_capacity(BUFFER, fs::File::open(path)?),
        is_same: true,
    };
    buffered(&mut comparison, write)?;
    Ok(comparison.is_same && comparison.file.read(&mut [0])? == 0)
}

/// Holds what is written to it against a file.
struct Comparison {
    file: BufReader<fs::File>,
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

//! The outputs of a parent: completes all of them, and then puts them in place together, or none.

use crate::destination::{self, Destination, WriteOutput, buffered, unwritable};
use crate::difference::{Difference, Lines};
use crate::failure::{Failure, unreadable};
use crate::temporary::{self, Move, Temporary};
use inline::Diagnostic;
use std::fs;
use std::io::{self, BufRead, Read, Seek, SeekFrom, Write};
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
            Some(_) => compared(&target, &write).map(|compared| compared.is_same()),
            None => Ok(false),
        };
        match task {
            Task::Check => {
                let checked = match existing {
                    None => Ok(Done::Differs(Difference::missing(path))),
                    Some(_) => check(path, &target, &write),
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

/// Compares a regular file with the output.
fn check(path: &Path, target: &Path, write: WriteOutput<'_>) -> io::Result<Done> {
    let compared = compared(target, write)?;
    if compared.is_same() {
        return Ok(Done::Same);
    }
    let Comparison {
        len, written, same, ..
    } = compared;
    if compared.is_text && len + written > LARGE {
        let middle = Middle::of(target, write, &compared)?;
        let sizes = (len, written, same);
        return Ok(Done::Differs(Difference::of_large(path, sizes, middle)));
    }
    let (mut old, mut new) = (Vec::new(), Vec::new());
    open(target)?.read_to_end(&mut old)?;
    write(&mut new)?;
    Ok(Done::Differs(Difference::of(path, &old, &new)))
}

/// A text and the one that would be written are not held in memory if they have more bytes together.
const LARGE: u64 = 1 << 25;

#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn open(path: &Path) -> io::Result<fs::File> {
    fs::File::open(path)
}

/// Compares a regular file with the output, holding neither in memory.
fn compared(path: &Path, write: WriteOutput<'_>) -> io::Result<Comparison> {
    let file = open(path)?;
    let mut comparison = Comparison {
        len: file.metadata()?.len(),
        file: io::BufReader::new(file),
        same: 0,
        written: 0,
        is_text: true,
    };
    buffered(&mut comparison, write)?;
    Ok(comparison)
}

/// A writer that compares its input with a file.
struct Comparison {
    file: io::BufReader<fs::File>,
    /// The size of the file.
    len: u64,
    /// How many bytes they start with alike.
    same: u64,
    written: u64,
    /// Whether no binary is written.
    is_text: bool,
}

impl Comparison {
    fn is_same(&self) -> bool {
        self.same == self.written && self.written == self.len
    }
}

impl Write for Comparison {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut at = 0;
        let mut part = [0; 1 << 12];
        self.is_text &= self.written > 0 || !bytes.starts_with(b"\0");
        while self.same == self.written + at as u64 && at < bytes.len() {
            let wanted = part.len().min(bytes.len() - at);
            let count = self.file.read(&mut part[..wanted])?;
            let alike = part[..count].iter().zip(&bytes[at..]);
            self.same += alike.take_while(|(old, new)| old == new).count() as u64;
            at += wanted;
        }
        self.written += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Collects its input, without the start and end that it has in common with a file.
struct Middle {
    file: fs::File,
    /// The size of the file minus the size of the input.
    longer: i128,
    /// Where it starts, in both.
    start: u64,
    written: u64,
    new: Vec<u8>,
    /// How many bytes behind `new` are in the file, too, as far from its end.
    alike: u64,
}

impl Middle {
    /// Returns the lines that differ, with some around them; `None` if they are large, too.
    fn of(path: &Path, write: WriteOutput<'_>, compared: &Comparison) -> io::Result<Option<Lines>> {
        let (start, before) = line_in_front(open(path)?, compared.same)?;
        let mut middle = Middle {
            file: open(path)?,
            longer: i128::from(compared.len) - i128::from(compared.written),
            start,
            written: 0,
            new: Vec::new(),
            alike: 0,
        };
        buffered(&mut middle, write)?;
        let end = compared.len - middle.alike;
        let mut behind = middle.read(end, middle.alike.min(1 << 12))?;
        if (behind.len() as u64) < middle.alike {
            let newline = behind.iter().rposition(|byte| *byte == b'\n');
            behind.truncate(newline.map_or(0, |newline| newline + 1));
        }
        if (end - start).max(middle.new.len() as u64) > LARGE {
            return Ok(None);
        }
        let old = middle.read(start, end - start)?;
        Ok(Some(Lines {
            before,
            old: [old, behind.clone()].concat(),
            new: [middle.new, behind].concat(),
        }))
    }

    fn read(&mut self, from: u64, len: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(from))?;
        (&self.file).take(len).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Reads the bytes of the file that are as far from its end as these bytes are from the end of the input; nothing if the file does not
    /// reach that far.
    fn read_beside(&mut self, from: u64, len: u64) -> io::Result<Vec<u8>> {
        let place = u64::try_from(i128::from(from) + self.longer);
        match place.ok().filter(|place| *place >= self.start) {
            Some(place) => self.read(place, len),
            None => Ok(Vec::new()),
        }
    }
}

impl Write for Middle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let skipped = self.start.saturating_sub(self.written);
        let new = &bytes[usize::try_from(skipped).map_or(bytes.len(), |at| at.min(bytes.len()))..];
        let (from, len) = (self.written.max(self.start), new.len() as u64);
        self.written += bytes.len() as u64;
        if self.read_beside(from, len)? == new {
            self.alike += len;
        } else if self.new.len() as u64 <= LARGE {
            let alike = self.alike.min(LARGE);
            let alike = self.read_beside(from - self.alike, alike)?;
            self.new.extend(alike);
            self.new.extend_from_slice(new);
            self.alike = 0;
        } else {
            self.alike = 0;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns where the line starts that is three in front of the byte at `offset`, and how many lines are in front of it.
fn line_in_front(file: fs::File, offset: u64) -> io::Result<(u64, usize)> {
    let mut file = io::BufReader::new(file).take(offset);
    let (mut starts, mut lines) = ([0; 4], 0);
    let mut line = Vec::new();
    while file.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
        starts = [
            starts[1],
            starts[2],
            starts[3],
            starts[3] + line.len() as u64,
        ];
        lines += 1;
        line.clear();
    }
    Ok((starts[0], lines - lines.min(3)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test looks at files")]
    fn what_differs_of_a_large_text_is_found_with_lines_around_it() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("old");
        let lines = |from, to| -> String { (from..to).map(|it| format!("line {it}\n")).collect() };
        let whole = lines(0, 50_000);
        let news = [
            format!("first\n{whole}"),
            format!("{whole}last"),
            lines(1, 50_000),
            lines(0, 49_999),
            lines(0, 20_000) + "new\n" + &lines(20_000, 50_000),
            lines(0, 20_000) + &lines(30_000, 50_000),
            lines(0, 2) + "new" + &lines(2, 30_000) + &lines(30_010, 49_990) + "line",
            "line 0\n".repeat(60_000),
            "line 0".to_owned(),
        ];
        for (old, new) in news.iter().flat_map(|new| [(&whole, new), (new, &whole)]) {
            fs::write(&path, old)?;
            let write = |out: &mut dyn Write| out.write_all(new.as_bytes());
            let compared = compared(&path, &write)?;
            assert!(!compared.is_same());
            let found = Middle::of(&path, &write, &compared)?.expect("it is not large");
            let before: usize = old
                .split_inclusive('\n')
                .take(found.before)
                .map(str::len)
                .sum();
            let behind = &old.as_bytes()[before + found.old.len()..];
            assert!(old.as_bytes()[before..].starts_with(&found.old));
            let renewed = [&old.as_bytes()[..before], &found.new, behind].concat();
            assert!(renewed == new.as_bytes(), "{} lines before", found.before);
        }
        Ok(())
    }
}

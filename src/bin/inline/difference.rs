//! Comparison with files that are there: a [`Difference`] compares an output with `--check`, and [`hold_against`] a lock with `--locked`.

use crate::arguments::Color;
use crate::failure::{Failure, unreadable};
use inline::{Diagnostic, Disk, Loader, Lock};
use similar::TextDiff;
use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

/// After this time, the diff may be longer than necessary.
const PATIENCE: Duration = Duration::from_secs(10);

/// A file that is out of date.
pub(super) struct Difference {
    pub(super) diagnostic: Diagnostic,
    /// A unified diff; empty if there is nothing to show.
    diff: String,
}

/// Lines of a file, and the lines that would be written in their place.
pub(super) struct Lines {
    /// How many lines are in front of them.
    pub(super) before: usize,
    pub(super) old: Vec<u8>,
    pub(super) new: Vec<u8>,
}

impl Difference {
    /// Returns the difference from a missing file.
    pub(super) fn missing(path: &Path) -> Difference {
        let headline = format!("`{}` does not exist", path.display());
        Difference {
            diagnostic: Diagnostic::error("stale-output", headline)
                .about(path)
                .help("run without `--check` to write it"),
            diff: String::new(),
        }
    }

    /// Returns the difference between the file at `path`, with the bytes `old`, and its new bytes.
    pub(super) fn of(path: &Path, old: &[u8], new: &[u8]) -> Difference {
        let headline = format!("`{}` is out of date", path.display());
        let diagnostic = Diagnostic::error("stale-output", headline).about(path);
        let name = path.to_string_lossy();
        let (diagnostic, diff) = match (as_text(old), as_text(new)) {
            (Some(old), Some(new)) => (diagnostic, unified(&name, old, new)),
            _ => {
                let same = old.iter().zip(new).take_while(|(old, new)| old == new);
                let count = sizes(old.len() as u64, new.len() as u64, same.count() as u64);
                in_outline(diagnostic.help(count), &name, old, new)
            }
        };
        Difference {
            diagnostic: diagnostic.help("run without `--check` to update it"),
            diff,
        }
    }

    /// Returns the difference between the large text at `path` and its new lines; `lines` is `None` if they are large, too. `sizes` are
    /// the sizes of the file, of its new contents, and of their common start.
    pub(super) fn of_large(
        path: &Path,
        (now, then, same): (u64, u64, u64),
        lines: Option<Lines>,
    ) -> Difference {
        let whole = |lines: &Lines| {
            let diff = unified(
                &path.to_string_lossy(),
                as_text(&lines.old)?,
                as_text(&lines.new)?,
            );
            Some(moved(&diff, lines.before))
        };
        let mut difference = Difference::of(path, b"", b"");
        match lines.as_ref().and_then(whole) {
            Some(diff) => difference.diff = diff,
            None => difference.diagnostic = difference.diagnostic.help(sizes(now, then, same)),
        }
        difference
    }

    /// Prints the diff to standard output.
    pub(super) fn show(&self, color: Color) {
        let choice = color.choice(&io::stdout());
        let is_terminal = io::stdout().is_terminal();
        let mut out = anstream::AutoStream::new(io::stdout().lock(), choice);
        for line in self.diff.split_inclusive('\n') {
            // In a file, the diff is kept as it is: it may be a patch.
            let line = match is_terminal {
                true => {
                    let parts: Vec<String> = line.split('\t').map(inline::escape).collect();
                    Cow::Owned(parts.join("\t"))
                }
                false => Cow::Borrowed(line),
            };
            let style = match line.as_bytes() {
                [b'-', ..] => "\x1b[31m",
                [b'+', ..] => "\x1b[32m",
                [b'@', ..] => "\x1b[36m",
                _ => "\x1b[0m",
            };
            // The reader may close the output early.
            drop(write!(out, "{style}{line}\x1b[0m"));
        }
    }
}

fn sizes(now: u64, then: u64, same: u64) -> String {
    format!("it has {now} bytes, and a new run writes {then}: the first {same} are equal")
}

/// Moves the lines of a unified diff by `lines` lines.
fn moved(diff: &str, lines: usize) -> String {
    let moved = |range: &str| {
        let digits = range.find(|c: char| !c.is_ascii_digit());
        let (start, len) = range.split_at(digits.unwrap_or(range.len()));
        format!("{}{len}", start.parse::<usize>().unwrap_or(0) + lines)
    };
    let line = |line: &str| {
        let ranges = line.strip_prefix("@@ -").and_then(|it| it.split_once(" +"));
        match ranges {
            Some((old, new)) => format!("@@ -{} +{}", moved(old), moved(new)),
            None => line.to_owned(),
        }
    };
    diff.split_inclusive('\n').map(line).collect()
}

/// Returns a file as text, unless it starts like a binary.
fn as_text(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    (!text.starts_with('\0')).then_some(text)
}

fn unified(name: &str, old: &str, new: &str) -> String {
    let mut config = TextDiff::configure();
    let diff = config.timeout(PATIENCE).diff_lines(old, new);
    let mut unified = diff.unified_diff();
    let anew = format!("{name} (anew)");
    unified.header(name, &anew).to_string()
}

/// Compares the text of binaries, without function bodies and data.
fn in_outline(diagnostic: Diagnostic, name: &str, old: &[u8], new: &[u8]) -> (Diagnostic, String) {
    let help = match (outline(old), outline(new)) {
        (Ok(old), Ok(new)) if old != new => return (diagnostic, unified(name, &old, &new)),
        (Ok(_), Ok(_)) => {
            "both have the same definitions and types: they differ in code, data or encoding"
                .to_owned()
        }
        (Err(why), _) => format!("its content cannot be printed: {why}"),
        (_, Err(why)) => format!("the new content cannot be printed: {why}"),
    };
    (diagnostic.help(help), String::new())
}

fn outline(bytes: &[u8]) -> Result<String, String> {
    if let Some(text) = as_text(bytes) {
        return Ok(text.to_owned());
    }
    let mut outline = String::new();
    let mut config = wasmprinter::Config::new();
    let mut out = wasmprinter::PrintFmtWrite(&mut outline);
    let printed = config.print_skeleton(true).print(bytes, &mut out);
    printed.map(|()| outline).map_err(|error| error.to_string())
}

/// Far more than any lock has, and little enough for memory.
const MOST: u64 = 1 << 30;

/// Compares a lock with the one in the file at `path`.
///
/// # Errors
///
/// If there is none, or if they differ.
pub(super) fn hold_against(path: &Path, now: &Lock) -> Result<(), Failure> {
    let shown = path.display();
    let bytes = Disk
        .identify(path)
        .and_then(|file| Disk.read_at_most(&file, MOST));
    let text = match bytes.map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(error)) => return Err(unreadable(&shown, &io::Error::other(error)).into()),
        Err(error) => {
            let error = unreadable(&shown, &io::Error::other(error)).about(path);
            let help = format!("run with `--lock {shown}` and without `--locked` to write it");
            return Err(error.help(help).into());
        }
    };
    let differences = Lock::from_file(&shown.to_string(), &text)?.differences(now);
    if differences.is_empty() {
        return Ok(());
    }
    let headline = format!("the files differ from `{shown}`");
    let error = Diagnostic::error("lock-mismatch", headline).about(path);
    let error = differences.into_iter().fold(error, Diagnostic::help);
    let help = "run without `--locked` to update the lock";
    Err(error.help(help).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_of_some_lines_moves_to_where_they_are() {
        let text =
            |changed: &str| format!("{}{changed}\n{}", "a\nb\n".repeat(9), "c\nd\n".repeat(9));
        let (old, new) = (text("old"), text("new\nnew"));
        let some = |text: &str| text["a\nb\n".len() * 3..].to_owned();
        let diff = unified("name", &some(&old), &some(&new));
        assert!(diff.contains("\n@@ -10,7 +10,8 @@\n"), "{diff}");
        assert_eq!(moved(&diff, 6), unified("name", &old, &new));
    }
}

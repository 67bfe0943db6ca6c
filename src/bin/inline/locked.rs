//! `--locked`: whether the files are those of the lock.

use crate::failure::{Failure, unreadable};
use inline::{Diagnostic, Disk, Loader, Lock};
use std::io;
use std::path::Path;

/// Far more than any lock has, and no bar to memory.
const MOST: u64 = 1 << 30;

/// Holds a lock against the one in the file at `path`.
///
/// # Errors
///
/// When that is none, or there are differences.
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
            let help = format!("`--lock {shown}` without `--locked` writes it");
            return Err(error.help(help).into());
        }
    };
    let differences = Lock::from_file(&shown.to_string(), &text)?.differences(now);
    if differences.is_empty() {
        return Ok(());
    }
    let headline = format!("the files are not those of `{shown}`");
    let error = Diagnostic::error("lock-mismatch", headline).about(path);
    let error = differences.into_iter().fold(error, Diagnostic::help);
    let help = "without `--locked` the lock is written anew";
    Err(error.help(help).into())
}

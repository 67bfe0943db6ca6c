//! `--locked`: whether the files are those of the lock.

use crate::failure::unreadable;
use inline::{Diagnostic, Lock};
use std::fs;
use std::path::Path;

/// Holds a lock against the one in the file at `path`.
///
/// # Errors
///
/// When that is none, or there are differences.
#[expect(clippy::disallowed_methods, reason = "a lock is no part of a bundle")]
pub(super) fn hold_against(path: &Path, now: &Lock) -> Result<(), Diagnostic> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| unreadable(&shown, &error))?;
    let locked = Lock::from_toml(&text).map_err(|why| {
        let headline = format!("`{shown}` is no lock: {why}");
        Diagnostic::error("malformed-lock", headline)
    })?;
    let differences = locked.differences(now);
    if differences.is_empty() {
        return Ok(());
    }
    let headline = format!("the files are not those of `{shown}`");
    let error = Diagnostic::error("lock-mismatch", headline);
    let error = differences.into_iter().fold(error, Diagnostic::help);
    Err(error.help("without `--locked` the lock is written anew"))
}

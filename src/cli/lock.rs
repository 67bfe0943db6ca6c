//! The lock file of `--lock`.

use super::job::inputs;
use super::output::{self, Failure};
use inline::{Bundle, Diagnostic, Lock};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes the lock of a bundle to the file at `path`.
///
/// # Errors
///
/// When it cannot be written.
pub(super) fn write(path: &Path, bundle: &Bundle) -> Result<(), Diagnostic> {
    let lock = bundle.lock().to_toml();
    let write = |out: &mut dyn Write| out.write_all(lock.as_bytes());
    output::to_file(path, &inputs(bundle), write).map_err(|failure| match failure {
        Failure::Other(why) => why,
        Failure::Closed => {
            let headline = format!("`{}` cannot be written", path.display());
            Diagnostic::error("unwritable-file", headline)
        }
    })
}

/// Holds a bundle against the lock in the file at `path`.
///
/// # Errors
///
/// When that is none, or there are differences.
pub(super) fn hold_against(path: &Path, bundle: &Bundle) -> Result<(), Diagnostic> {
    let shown = path.display();
    let text = read(path).map_err(|error| {
        let headline = format!("`{shown}` cannot be read: {error}");
        Diagnostic::error("unreadable-file", headline)
    })?;
    let locked = Lock::from_toml(&text).map_err(|why| {
        let headline = format!("`{shown}` is no lock: {why}");
        Diagnostic::error("malformed-lock", headline)
    })?;
    let differences = locked.differences(&bundle.lock());
    if differences.is_empty() {
        return Ok(());
    }
    let headline = format!("the files are not those of `{shown}`");
    let error = Diagnostic::error("lock-mismatch", headline);
    let error = differences.into_iter().fold(error, Diagnostic::help);
    Err(error.help("without `--locked` the lock is written anew"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the lock is a file of the command, and no part of the bundle"
)]
fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

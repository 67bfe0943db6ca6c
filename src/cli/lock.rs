//! The lock file of `--lock`.

use super::inputs;
use super::output::{self, Failure};
use inline::{Bundle, Lock};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes the lock of a bundle to the file at `path`.
///
/// # Errors
///
/// Why it cannot be written.
pub(super) fn write(path: &Path, bundle: &Bundle) -> Result<(), String> {
    let lock = bundle.lock().to_toml();
    let write = |out: &mut dyn Write| out.write_all(lock.as_bytes());
    output::to_file(path, &inputs(bundle), write).map_err(|failure| match failure {
        Failure::Other(why) => why,
        Failure::Closed => format!("`{}` cannot be written", path.display()),
    })
}

/// Holds a bundle against the lock in the file at `path`.
///
/// # Errors
///
/// Why that is none, or each difference.
pub(super) fn hold_against(path: &Path, bundle: &Bundle) -> Result<(), String> {
    let shown = path.display();
    let text = read(path).map_err(|error| format!("`{shown}` cannot be read: {error}"))?;
    let locked = Lock::from_toml(&text).map_err(|why| format!("`{shown}` is no lock: {why}"))?;
    let differences = locked.differences(&bundle.lock());
    if differences.is_empty() {
        return Ok(());
    }
    let lines: String = differences
        .iter()
        .map(|difference| format!("\n  {difference}"))
        .collect();
    Err(format!(
        "the files are not those of `{shown}`:{lines}\nwithout `--locked` the lock is written anew"
    ))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the lock is a file of the command, and no part of the bundle"
)]
fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

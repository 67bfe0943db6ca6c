//! The lock file of `--lock`.

use super::inputs;
use super::output::{self, Failure};
use inline::{Bundle, Lock};
use std::fs;
use std::path::Path;

/// What becomes of the lock file.
pub(super) enum Use {
    Write,
    HoldAgainst,
}

impl From<bool> for Use {
    fn from(is_locked: bool) -> Use {
        match is_locked {
            true => Use::HoldAgainst,
            false => Use::Write,
        }
    }
}

/// Writes the lock of a bundle to the file at `path`, or holds the bundle against that.
///
/// # Errors
///
/// Why it cannot be written, or each difference.
pub(super) fn keep(path: &Path, to_do: Use, bundle: &Bundle) -> Result<(), String> {
    let now = bundle.lock();
    match to_do {
        Use::Write => {
            let write = |out: &mut dyn std::io::Write| out.write_all(now.to_toml().as_bytes());
            match output::to_file(path, &inputs(bundle), write) {
                Ok(()) => Ok(()),
                Err(Failure::Other(why)) => Err(why),
                Err(Failure::Closed) => Err(format!("`{}` cannot be written", path.display())),
            }
        }
        Use::HoldAgainst => {
            let shown = path.display();
            let text = read(path).map_err(|error| format!("`{shown}` cannot be read: {error}"))?;
            let locked =
                Lock::from_toml(&text).map_err(|why| format!("`{shown}` is no lock: {why}"))?;
            let differences = locked.differences(&now);
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
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the lock is a file of the command, and no part of the bundle"
)]
fn read(path: &Path) -> std::io::Result<String> {
    fs::read_to_string(path)
}

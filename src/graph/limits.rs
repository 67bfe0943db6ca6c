//! How much may be read: the number of files, their bytes, and the length of a chain of imports. A user can raise each.

use crate::diagnostics::Diagnostic;
use crate::options::Limits;

/// Checks how much is read: so many files with so many bytes.
///
/// # Errors
///
/// When it is too much.
pub(crate) fn input(files: u64, bytes: u64, limits: &Limits) -> Result<(), Diagnostic> {
    if files > limits.files {
        let headline = format!("the parent needs more than {} files", limits.files);
        return Err(raise(
            Diagnostic::error("too-many-files", headline),
            "files",
        ));
    }
    if bytes > limits.bytes {
        let headline = format!("the files have more than {} bytes together", limits.bytes);
        return Err(raise(
            Diagnostic::error("too-many-bytes", headline),
            "bytes",
        ));
    }
    Ok(())
}

/// Checks how many files there are in a chain of imports.
///
/// # Errors
///
/// When there are too many.
pub(crate) fn depth(depth: u64, limits: &Limits) -> Result<(), Diagnostic> {
    match depth > limits.depth {
        true => {
            let headline = format!(
                "more than {} files import each other in a chain",
                limits.depth
            );
            Err(raise(
                Diagnostic::error("too-long-chain", headline),
                "depth",
            ))
        }
        false => Ok(()),
    }
}

/// Says how a limit is raised.
pub(crate) fn raise(error: Diagnostic, name: &str) -> Diagnostic {
    error.help(format!(
        "if that is meant, raise the limit: `--limit {name}=N`"
    ))
}

//! How much may be read: the number of files, their bytes, and the length of a chain of imports. A user can raise each limit.

use crate::diagnostics::Diagnostic;
use crate::options::Limits;

/// Checks the number of files, and of the bytes in all of them.
///
/// # Errors
///
/// When there are too many.
pub(crate) fn input(files: u64, bytes: u64, limits: &Limits) -> Result<(), Diagnostic> {
    if files > limits.files {
        let headline = format!("the parent needs more than {} files", limits.files);
        let error = Diagnostic::error("too-many-files", headline);
        return Err(raise(error, "files"));
    }
    if bytes > limits.bytes {
        let headline = format!("the files have more than {} bytes together", limits.bytes);
        let error = Diagnostic::error("too-many-bytes", headline);
        return Err(raise(error, "bytes"));
    }
    Ok(())
}

/// Checks the number of files in a chain of imports.
///
/// # Errors
///
/// When there are too many.
pub(super) fn depth(depth: u64, limits: &Limits) -> Result<(), Diagnostic> {
    if depth > limits.depth {
        let limit = limits.depth;
        let headline = format!("more than {limit} files import each other in a chain");
        let error = Diagnostic::error("too-long-chain", headline);
        return Err(raise(error, "depth"));
    }
    Ok(())
}

/// Adds how to raise a limit to an error.
pub(crate) fn raise(error: Diagnostic, name: &str) -> Diagnostic {
    error.help(format!(
        "if that is meant, raise the limit: `--limit {name}=N`"
    ))
}

//! Where a bundle is written: standard output, or a file that is replaced as a whole.

use inline::Diagnostic;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Large enough that writing costs nothing beside printing, small enough not to count.
const BUFFER: usize = 1 << 18;

/// Why nothing, or not all, was written.
pub(crate) enum Failure {
    /// Whoever read standard output has stopped: no reason to say anything.
    Closed,
    Other(Diagnostic),
}

/// What writes a bundle.
type WriteBundle<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

pub(crate) fn to_standard_output(
    write: impl Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    buffered(io::stdout().lock(), &write).map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::Closed,
        _ => Failure::Other(unwritable("standard output cannot be written", &error)),
    })
}

/// Replaces the file at `path`, unless it is one of `inputs`. A pipe or device is written to as it is.
pub(crate) fn to_file(
    path: &Path,
    inputs: &[&Path],
    write: impl Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    if inputs
        .iter()
        .any(|input| same_file::is_same_file(input, path).unwrap_or(false))
    {
        let headline = format!(
            "`{}` is an input, so it is not written over",
            path.display()
        );
        return Err(Failure::Other(Diagnostic::error(
            "output-is-input",
            headline,
        )));
    }
    replace(path, &write).map_err(|error| {
        let what = format!("`{}` cannot be written", path.display());
        Failure::Other(unwritable(&what, &error))
    })
}

fn unwritable(what: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unwritable-file", format!("{what}: {error}"))
}

#[expect(clippy::disallowed_methods, reason = "this is where files are written")]
fn replace(path: &Path, write: WriteBundle<'_>) -> io::Result<()> {
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
    let file = temporary_beside(&target)?;
    buffered(file.as_file(), write)?;
    if let Some(metadata) = existing {
        fs::set_permissions(file.path(), metadata.permissions())?;
    }
    file.persist(&target)?;
    Ok(())
}

/// A file in the same folder, so that it can be renamed, with the permissions that a new file has.
fn temporary_beside(target: &Path) -> io::Result<tempfile::NamedTempFile> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".inline-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The system takes away what the user's mask does not allow.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder
        .tempfile_in(&folder)
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                io::Error::other(format!("there is no folder `{}`", folder.display()))
            }
            // The name of the temporary file in the message would be of no help.
            kind => kind.into(),
        })
}

fn buffered(out: impl Write, write: WriteBundle<'_>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(BUFFER, out);
    write(&mut out)?;
    out.flush()
}

//! Runs the command as a user whom permissions bind, which they do not the superuser.

use crate::command::{Run, command, run};
use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;

/// Nobody in particular, who owns no files.
const NOBODY: u32 = 65534;

/// Runs `inline` with `arguments`, in `folder`, as this user, or as nobody in place of the superuser. `None`, with a note, where that cannot be.
pub(crate) fn inline(folder: &Path, arguments: &[&str]) -> io::Result<Option<Run>> {
    let mut command = command(folder, arguments);
    if fs::metadata(folder)?.uid() == 0 {
        // A temporary folder is closed to others.
        let mode = fs::metadata(folder)?.mode() | 0o055;
        fs::set_permissions(folder, Permissions::from_mode(mode))?;
        command.uid(NOBODY).gid(NOBODY);
    }
    match run(command, b"") {
        Ok(run) => Ok(Some(run)),
        Err(error) => {
            writeln!(
                io::stderr(),
                "skipped: there is no user to be but the superuser: {error}"
            )?;
            Ok(None)
        }
    }
}

//! Which files a bundle depends on, for build tools: [`depfile`](fn@depfile) is given a target and the files, and gives a rule in the language that Make
//! and Ninja share.
//!
//! Both read a rule as what follows from [Make's manual](https://www.gnu.org/software/make/manual/html_node/Rule-Syntax.html) says; Ninja only
//! takes letters, digits, blanks and `!#$%()+,-./:=@[\]_{}~` of ASCII, and reads other names as if they did not exist.

use crate::diagnostics::Diagnostic;
use std::path::Path;

/// Which side of a colon a name is on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Target,
    Prerequisite,
}

/// The rule of `target`, and for each file but the parent one that says nothing, so that a file that is gone is no error but a reason to
/// build again.
///
/// # Errors
///
/// When a name cannot be written so that it is read again.
pub(crate) fn depfile<'a>(
    target: &Path,
    files: impl Iterator<Item = &'a Path>,
    parent: &Path,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut files: Vec<&Path> = files.collect();
    // A `=` in the first prerequisite makes Make take the rule for a variable.
    files.sort_by_key(|file| has_equals_sign(file));
    let without_equals_sign = [Some(&target), files.first()].into_iter().flatten();
    let unwritable = without_equals_sign.filter(|file| has_equals_sign(file));
    let unwritable = unwritable.chain(
        files
            .iter()
            .chain([&target])
            .filter(|file| !is_writable(file)),
    );
    let errors: Vec<Diagnostic> = unwritable.map(|file| error(file)).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut rules = escaped(target, Side::Target);
    rules.push(b':');
    for (index, file) in files.iter().enumerate() {
        rules.extend_from_slice(if index == 0 { b" " } else { b" \\\n  " });
        rules.extend(escaped(file, Side::Prerequisite));
    }
    rules.push(b'\n');
    let others = files.iter().filter(|file| **file != parent);
    for file in others.filter(|file| !has_equals_sign(file)) {
        rules.push(b'\n');
        rules.extend(escaped(file, Side::Target));
        rules.extend_from_slice(b":\n");
    }
    Ok(rules)
}

fn error(file: &Path) -> Diagnostic {
    let headline = format!("`{}` cannot be named in a depfile", file.display());
    Diagnostic::error("unwritable-depfile", headline)
        .help("Make reads no names with `;`, `|` or control characters, no targets with `=`, and none that end in a blank, `\\`, `&` or `)`")
}

fn has_equals_sign(file: &Path) -> bool {
    file.as_os_str().as_encoded_bytes().contains(&b'=')
}

fn is_writable(file: &Path) -> bool {
    let name = file.as_os_str().as_encoded_bytes();
    let is_bad = |byte: &u8| byte.is_ascii_control() || matches!(byte, b';' | b'|');
    // What ends in `)` is taken for a member of an archive.
    let is_bad_end = |byte: &u8| matches!(byte, b' ' | b'\\' | b'&' | b')');
    !name.iter().any(is_bad) && !name.last().is_some_and(is_bad_end)
}

/// A name as it is written. A backslash stands for itself, unless it is in front of something that needs one.
fn escaped(file: &Path, side: Side) -> Vec<u8> {
    let mut escaped = Vec::new();
    let mut backslashes = 0;
    for &byte in file.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' => {
                backslashes += 1;
                escaped.push(byte);
                continue;
            }
            b'$' => escaped.push(b'$'),
            b' ' | b'#' | b':' => escaped.extend(vec![b'\\'; backslashes + 1]),
            b'%' if side == Side::Target => escaped.extend(vec![b'\\'; backslashes + 1]),
            _ => {}
        }
        backslashes = 0;
        escaped.push(byte);
    }
    escaped
}

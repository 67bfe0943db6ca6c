//! Lists the inputs of a bundle for build tools: [`depfile`](fn@depfile) returns a rule in the language that Make and Ninja share.
//!
//! Both follow the [syntax of Make](https://www.gnu.org/software/make/manual/html_node/Rule-Syntax.html). Of ASCII, Ninja accepts only
//! letters, digits, blanks and `!#$%()+,-./:=@[\]_{}~`, and treats files with other names as missing. Where a name has `=`, it needs `deps = gcc`.

use crate::diagnostics::Diagnostic;
use std::path::Path;

/// The side of the colon that a name is on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Target,
    Prerequisite,
}

/// Returns the rule for `target`, and an empty rule for each file except the parent: a deleted file then triggers a rebuild instead of an
/// error.
///
/// # Errors
///
/// One for each name that cannot be escaped.
pub(crate) fn depfile<'a>(
    target: &Path,
    files: impl Iterator<Item = &'a Path>,
    parent: &Path,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut files: Vec<&Path> = files.collect();
    // Make takes the rule for a variable if the first prerequisite contains `=`.
    files.sort_by_key(|file| has_equals_sign(file));
    let without_equals_sign = [Some(&target), files.first()].into_iter().flatten();
    let unwritable = without_equals_sign.filter(|file| has_equals_sign(file));
    let all = files.iter().chain([&target]);
    let unwritable = unwritable.chain(all.filter(|file| !is_writable(file)));
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
    for file in others {
        rules.push(b'\n');
        rules.extend(escaped(file, Side::Target));
        rules.extend_from_slice(b":\n");
    }
    Ok(rules)
}

fn error(file: &Path) -> Diagnostic {
    let headline = format!("`{}` cannot be named in a depfile", file.display());
    Diagnostic::error("unwritable-depfile", headline)
        .help("Make cannot read names with `;`, `|` or control characters, targets with `=`, or names that end in a space, `\\`, `&` or `)`")
}

fn has_equals_sign(file: &Path) -> bool {
    file.as_os_str().as_encoded_bytes().contains(&b'=')
}

fn is_writable(file: &Path) -> bool {
    let name = file.as_os_str().as_encoded_bytes();
    let is_bad = |byte: &u8| byte.is_ascii_control() || matches!(byte, b';' | b'|');
    // Make takes a name that ends in `)` for a member of an archive.
    let is_bad_end = |byte: &u8| matches!(byte, b' ' | b'\\' | b'&' | b')');
    !name.iter().any(is_bad) && !name.last().is_some_and(is_bad_end)
}

/// Escapes a name. A backslash stands for itself, except in front of a character that needs escaping.
fn escaped(file: &Path, side: Side) -> Vec<u8> {
    let mut escaped = Vec::new();
    let mut backslashes = 0;
    let name = file.as_os_str().as_encoded_bytes();
    // As it is, Make would take the word in front of it for a variable.
    if let [b'=', ..] | [b'+' | b'?' | b'!', b'=', ..] = name {
        escaped.extend_from_slice(b"./");
    }
    for &byte in name {
        match byte {
            b'\\' => {
                backslashes += 1;
                escaped.push(byte);
                continue;
            }
            b'$' => escaped.push(b'$'),
            b' ' | b'#' | b':' => escaped.extend(vec![b'\\'; backslashes + 1]),
            // As it is, Make would take it for an assignment. Ninja reads this one only for its prerequisites, with `deps = gcc`.
            b'=' if side == Side::Target => {
                escaped.extend_from_slice(b"$(or =)");
                backslashes = 0;
                continue;
            }
            b'%' if side == Side::Target => escaped.extend(vec![b'\\'; backslashes + 1]),
            _ => {}
        }
        backslashes = 0;
        escaped.push(byte);
    }
    escaped
}

//! Parses specifiers: the references to files in the names and external-ids of imports.
//!
//! The bracketed forms, such as `url=<…>`, come from earlier
//! [import names](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#import-and-export-definitions)
//! of the component model. A plain path as the name is the form of the model's own examples.

use super::integrity::Integrity;
use super::package::Package;
use std::path::{Path, PathBuf};

/// The reference in the name or external-id of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Specifier {
    /// A file, relative to the importing one unless absolute.
    File(PathBuf),
    /// A URL that would have to be fetched.
    Remote(String),
    /// A package, to be looked up in the directory of dependencies.
    Package(Package),
    /// The file with this hash, to be looked up in the directory of dependencies.
    Digest(Integrity),
    /// One of the forms above, malformed; describes the fault.
    Malformed(String),
}

/// The prefixes of bracketed names.
const FORMS: [&str; 5] = [
    "url=",
    "relative-url=",
    "locked-dep=",
    "unlocked-dep=",
    "integrity=",
];

/// Parses the name of an import. Returns `None` for a plain or interface name, which whoever instantiates the component resolves.
pub(crate) fn of_name(name: &str) -> Option<Specifier> {
    let Some(form) = FORMS.into_iter().find(|form| name.starts_with(form)) else {
        return of_path(name);
    };
    let specifier = parts(form, &name[form.len()..]).and_then(|(inner, integrity)| {
        if let Some(integrity) = integrity {
            Integrity::parse(integrity)?;
        }
        Ok(match form {
            "integrity=" => Specifier::Digest(Integrity::parse(inner)?),
            "locked-dep=" => Specifier::Package(Package::locked(inner)?),
            "unlocked-dep=" => Specifier::Package(Package::unlocked(inner)?),
            _ => of_url(inner),
        })
    });
    Some(specifier.unwrap_or_else(Specifier::Malformed))
}

/// The hashes in the name of an import, of which its file must match one. `None` if there are none or they are malformed.
pub(crate) fn integrity(name: &str) -> Option<Integrity> {
    let form = FORMS.into_iter().find(|form| name.starts_with(form))?;
    let (inner, integrity) = parts(form, &name[form.len()..]).ok()?;
    let text = match form {
        "integrity=" => inner,
        _ => integrity?,
    };
    Integrity::parse(text).ok()
}

/// Parses an external-id: a path, or a package with a version (`ns:pkg@1.2.3`). Returns `None` for one that belongs to the host.
pub(crate) fn of_external_id(id: &str) -> Option<Specifier> {
    if matches!(scheme(id), Some(scheme) if scheme != "file") && !ends_as_file(id) {
        return None;
    }
    of_path(id).or_else(|| Package::versioned(id).map(Specifier::Package))
}

/// The package that the name or external-id of an import refers to.
pub(crate) fn package(specifier: &str) -> Option<Package> {
    match of_name(specifier).or_else(|| of_external_id(specifier)) {
        Some(Specifier::Package(package)) => Some(package),
        _ => None,
    }
}

/// Splits `<…>` with an optional `,integrity=<…>` behind it into the contents of both brackets.
fn parts<'a>(form: &str, rest: &'a str) -> Result<(&'a str, Option<&'a str>), String> {
    let (inner, behind) = bracketed(form, rest)?;
    match behind.strip_prefix(",integrity=") {
        // The hash of a range of versions, or of a hash, would have no meaning.
        Some(rest) if !matches!(form, "unlocked-dep=" | "integrity=") => {
            match bracketed("integrity=", rest)? {
                (integrity, "") => Ok((inner, Some(integrity))),
                (_, behind) => Err(format!("unexpected `{behind}` behind `,integrity=<…>`")),
            }
        }
        _ if behind.is_empty() => Ok((inner, None)),
        _ => Err(format!("unexpected `{behind}` behind `{form}<{inner}>`")),
    }
}

/// Splits `rest` into the contents of its brackets and the text behind them. A range of versions contains brackets of its own.
fn bracketed<'a>(form: &str, rest: &'a str) -> Result<(&'a str, &'a str), String> {
    let inner = rest.strip_prefix('<');
    let inner = inner.ok_or_else(|| format!("`{form}` must be followed by `<`"))?;
    let end = match (form, inner.rfind('>')) {
        ("unlocked-dep=", last) => last.filter(|last| last + 1 == inner.len()),
        _ => inner.find('>'),
    };
    let end = end.ok_or_else(|| format!("the `<` of `{form}<` is not closed by a `>`"))?;
    Ok((&inner[..end], &inner[end + 1..]))
}

fn of_url(url: &str) -> Specifier {
    match scheme(url) {
        Some("file") => of_file_url(url),
        Some(_) => Specifier::Remote(url.to_owned()),
        None => decoded(url),
    }
}

/// Parses a name or external-id that is not bracketed. Returns `None` for one that belongs to the host.
fn of_path(text: &str) -> Option<Specifier> {
    let mut starts = ["./", "../", "/"].iter();
    let is_path = starts.any(|start| text.starts_with(start));
    match scheme(text) {
        Some("file") => Some(of_file_url(text)),
        Some(_) => Some(Specifier::Remote(text.to_owned())),
        _ if is_path || ends_as_file(text) => Some(Specifier::File(PathBuf::from(text))),
        _ => None,
    }
}

/// Whether a name has the extension of component files.
pub(crate) fn ends_as_file(name: &str) -> bool {
    let extension = Path::new(name).extension();
    extension.is_some_and(|extension| extension == "wasm" || extension == "wat")
}

/// The [scheme](https://www.rfc-editor.org/rfc/rfc3986#section-3.1) of a URL, or `None` if `url` is not one.
fn scheme(url: &str) -> Option<&str> {
    let is_file = |start: &str| start.eq_ignore_ascii_case("file:");
    if url.get(.."file:".len()).is_some_and(is_file) {
        return Some("file");
    }
    // The name of an interface (`wasi:io/streams`) has the form of a URL too, but no `//`.
    let (scheme, _) = url.split_once("://")?;
    let well_formed = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    well_formed.then_some(scheme)
}

/// Parses a [`file:` URL](https://www.rfc-editor.org/rfc/rfc8089). A URL with a host other than `localhost` is remote.
fn of_file_url(url: &str) -> Specifier {
    let rest = &url["file:".len()..];
    let path = match rest.strip_prefix("//") {
        None => rest,
        Some(authority_and_path) => match authority_and_path.find('/') {
            Some(0) => authority_and_path,
            Some(slash) if &authority_and_path[..slash] == "localhost" => {
                &authority_and_path[slash..]
            }
            _ => return Specifier::Remote(url.to_owned()),
        },
    };
    if path.contains(['?', '#']) {
        return Specifier::Malformed("a `file:` URL has no query and no fragment".to_owned());
    }
    decoded(path)
}

/// Decodes the [percent escapes](https://www.rfc-editor.org/rfc/rfc3986#section-2.1) of the path in a URL.
fn decoded(path: &str) -> Specifier {
    match percent_encoding::percent_decode_str(path).decode_utf8() {
        Ok(path) => Specifier::File(PathBuf::from(path.into_owned())),
        Err(_) => Specifier::Malformed("the percent escapes are not UTF-8".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Option<Specifier> {
        Some(Specifier::File(PathBuf::from(path)))
    }

    #[test]
    fn paths_are_told_from_names() {
        for path in ["./a", "../a.b", "/a", "a.wasm", "a/b.wat", "ns:pkg.wat"] {
            assert_eq!(of_name(path), file(path));
        }
        for name in "a a-b wasi:io/streams@0.2.3 a/b wasm .wasm [method]a.b".split(' ') {
            assert_eq!(of_name(name), None, "{name}");
        }
    }

    #[test]
    fn urls_lead_to_files_or_nowhere() {
        assert_eq!(of_name("url=<./a.wat>"), file("./a.wat"));
        assert_eq!(of_name("relative-url=<a>"), file("a"));
        assert_eq!(of_name("url=<./a%20b>"), file("./a b"));
        assert_eq!(of_name("./a%20b"), file("./a%20b"));
        assert_eq!(of_name("url=<file:///a%20b.wat>"), file("/a b.wat"));
        assert_eq!(of_name("file:a.wat"), file("a.wat"));
        assert_eq!(of_name("FILE:a.wat"), file("a.wat"));
        assert_eq!(of_name("file://localhost/a.wat"), file("/a.wat"));
        for url in "https://example.com/a.wasm oci://host/a file://host/a.wasm".split(' ') {
            let remote = Some(Specifier::Remote(url.to_owned()));
            assert_eq!(of_name(&format!("url=<{url}>")), remote);
            assert_eq!(of_name(url), remote);
        }
    }

    #[test]
    fn external_ids_of_hosts_are_told_from_files() {
        for id in ["https://example.com/a", "urn:uuid:0", "oci://host/a@1.0.0"] {
            assert_eq!(of_external_id(id), None, "{id}");
        }
        for url in ["https://example.com/a.wasm", "file://host/a"] {
            assert_eq!(of_external_id(url), Some(Specifier::Remote(url.to_owned())));
        }
    }

    #[test]
    fn malformed_brackets_are_not_names() {
        let malformed = "
            url=a
            url=<a
            url=<a>b
            url=<a>,integrity=<sha256-x>
            url=<a>,integrity=<>
            unlocked-dep=<a:b>,integrity=<sha256-x>
            locked-dep=<a>
            integrity=<md5-x>";
        for name in malformed.split_whitespace() {
            let specifier = of_name(name);
            assert!(matches!(specifier, Some(Specifier::Malformed(_))), "{name}");
        }
    }
}

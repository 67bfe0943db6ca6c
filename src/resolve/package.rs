//! Parses package names, in the form that [import names](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#import-and-export-definitions)
//! had until July 2026.

use semver::{Version, VersionReq};
use std::path::PathBuf;
use wasmparser::names::KebabStr;

/// A package and its acceptable versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Package {
    /// The package with its namespaces: `ns:pkg`.
    pub(crate) name: String,
    /// The path of a part within the package: `/part`; empty for the whole package.
    pub(crate) projection: String,
    pub(crate) versions: Versions,
}

/// The acceptable versions of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Versions {
    /// Only the file without a version.
    Unversioned,
    Exact(Version),
    /// The highest version in the range.
    Range(VersionReq),
    /// The file without a version, or else the highest version.
    Any,
}

impl Package {
    /// Parses the text between the brackets of `locked-dep=<ns:pkg@1.2.3>`.
    ///
    /// # Errors
    ///
    /// Describes the fault in the text.
    pub(super) fn locked(text: &str) -> Result<Package, String> {
        let (path, version) = split(text);
        let versions = match version {
            None => Versions::Unversioned,
            Some(version) => Versions::Exact(parse_version(version)?),
        };
        Package::new(path, versions)
    }

    /// Parses the text between the brackets of `unlocked-dep=<ns:pkg@{>=1.0.0 <2.0.0}>`.
    ///
    /// # Errors
    ///
    /// Describes the fault in the text.
    pub(super) fn unlocked(text: &str) -> Result<Package, String> {
        let (path, range) = split(text);
        let versions = match range {
            None | Some("*") => Versions::Any,
            Some(range) => Versions::Range(parse_range(range)?),
        };
        Package::new(path, versions)
    }

    /// Parses an external-id such as `ns:pkg@1.2.3`. `None` if it is not a whole package with a version.
    pub(super) fn versioned(text: &str) -> Option<Package> {
        let package = Package::locked(text).ok()?;
        let is_exact = matches!(package.versions, Versions::Exact(_));
        (is_exact && package.projection.is_empty()).then_some(package)
    }

    fn new(path: &str, versions: Versions) -> Result<Package, String> {
        let (name, projection) = match path.find('/') {
            Some(slash) => path.split_at(slash),
            None => (path, ""),
        };
        let labels = name.split(':').chain(projection.split('/').skip(1));
        for label in labels {
            if KebabStr::new(label).is_none() {
                return Err(format!("`{label}` in `{path}` is not a name in kebab case"));
            }
        }
        if !name.contains(':') {
            return Err(format!(
                "`{path}` has no namespace: write `namespace:{path}`"
            ));
        }
        Ok(Package {
            name: name.to_owned(),
            projection: projection.to_owned(),
            versions,
        })
    }

    /// The path of the package below the directory of dependencies, without version or extension.
    pub(crate) fn path(&self) -> PathBuf {
        self.name.split(':').collect()
    }
}

fn split(text: &str) -> (&str, Option<&str>) {
    let parts = text.split_once('@');
    parts.map_or((text, None), |(path, version)| (path, Some(version)))
}

fn parse_version(text: &str) -> Result<Version, String> {
    Version::parse(text).map_err(|error| format!("`{text}` is not a version: {error}"))
}

fn parse_range(text: &str) -> Result<VersionReq, String> {
    const FORMS: &str = "a range is `*`, `{>=1.0.0}`, `{<2.0.0}` or `{>=1.0.0 <2.0.0}`";
    let malformed = || format!("`{text}` is not a range of versions: {FORMS}");
    let inner = text.strip_prefix('{');
    let inner = inner.and_then(|text| text.strip_suffix('}'));
    let inner = inner.ok_or_else(malformed)?;
    let (lower, upper) = match inner.split_once(' ') {
        Some((lower, upper)) => (Some(lower), Some(upper)),
        None if inner.starts_with('<') => (None, Some(inner)),
        None => (Some(inner), None),
    };
    let mut bounds = Vec::new();
    for (bound, operator) in [(lower, ">="), (upper, "<")] {
        let Some(bound) = bound else { continue };
        let version = bound.strip_prefix(operator).ok_or_else(malformed)?;
        bounds.push(format!("{operator}{}", parse_version(version)?));
    }
    VersionReq::parse(&bounds.join(", ")).map_err(|error| format!("{}: {error}", malformed()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_read_as_the_grammar_has_them() {
        let package = Package::locked("a:b:pkg/part@1.2.3-rc.1+build").expect("well-formed");
        assert_eq!((&*package.name, &*package.projection), ("a:b:pkg", "/part"));
        assert_eq!(package.path(), PathBuf::from("a/b/pkg"));
        for (text, fits, fits_not) in [
            ("ns:pkg@{>=1.0.0 <2.0.0}", "1.9.9", "2.0.0"),
            ("ns:pkg@{>=0.2.0}", "3.0.0", "0.1.9"),
            ("ns:pkg@{<1.0.0}", "0.9.0", "1.0.0"),
        ] {
            let package = Package::unlocked(text).expect("well-formed");
            let Versions::Range(range) = package.versions else {
                panic!("{text}");
            };
            let version = |text| Version::parse(text).expect("a version");
            assert!(range.matches(&version(fits)) && !range.matches(&version(fits_not)));
        }
        assert_eq!(Package::unlocked("a:b@*"), Package::unlocked("a:b"));
    }

    #[test]
    fn an_external_id_is_a_package_only_with_a_version() {
        for text in ["ns:pkg@1.2.3", "a:b:pkg@1.0.0-rc.1+build"] {
            assert_eq!(Package::versioned(text), Package::locked(text).ok());
        }
        for text in [
            "ns:pkg",
            "ns:pkg@1",
            "ns:pkg@",
            "ns:pkg/part@1.2.3",
            "pkg@1.2.3",
            "oci:A_b@1.2.3",
        ] {
            assert_eq!(Package::versioned(text), None, "{text}");
        }
    }

    #[test]
    fn what_the_grammar_does_not_have_is_refused() {
        for text in "pkg, a:, :b, a:B-c-, a:b/, a:b@, a:b@1, a:b@{>=1.0.0}".split(", ") {
            assert!(Package::locked(text).is_err(), "{text}");
        }
        let malformed = "a:b@1.0.0, a:b@{}, a:b@{=1.0.0}, a:b@{<2.0.0 >=1.0.0}, a:b@{>=1}";
        for text in malformed.split(", ") {
            assert!(Package::unlocked(text).is_err(), "{text}");
        }
    }
}

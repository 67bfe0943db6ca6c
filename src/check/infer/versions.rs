//! Names that differ only in a compatible version, which are one import.

use semver::Version;

/// What names of imports have in common that are one import: the name, and how far versions of it are compatible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct VersionTrack(String);

impl VersionTrack {
    /// The track of a name: up to the [major version](https://semver.org), or the minor one below 1.0. A name without a version, with one below 0.1
    /// or with one before a release is alone on its track.
    pub(super) fn of(name: &str) -> VersionTrack {
        let track = version(name).and_then(|(interface, version)| match version {
            Version { pre, .. } if !pre.is_empty() => None,
            Version {
                major: 0, minor: 0, ..
            } => None,
            Version {
                major: 0, minor, ..
            } => Some(format!("{interface}@0.{minor}")),
            Version { major, .. } => Some(format!("{interface}@{major}")),
        });
        VersionTrack(track.unwrap_or_else(|| name.to_owned()))
    }
}

/// Whether `name` has a higher version than `other`, which is on the same track.
pub(super) fn is_higher(name: &str, other: &str) -> bool {
    let version = |name| version(name).map(|(_, version)| version);
    version(name) > version(other)
}

fn version(name: &str) -> Option<(&str, Version)> {
    let (interface, version) = name.split_once('@')?;
    Some((interface, Version::parse(version).ok()?))
}

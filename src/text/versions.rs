//! Compares the names of imports by version: names that differ only in a compatible version are one import.

use semver::Version;

/// A name with a range of compatible versions. Imports whose names are on the same track are one import.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct VersionTrack(String);

impl VersionTrack {
    /// The track of a name: the name up to the [major version](https://semver.org), or up to the minor version below 1.0. A name without a
    /// version, with a version below 0.1 or with a pre-release is alone on its track.
    pub(crate) fn of(name: &str) -> VersionTrack {
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

impl std::fmt::Display for VersionTrack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `name` has a higher version than `other`, a name on the same track.
pub(crate) fn is_higher(name: &str, other: &str) -> bool {
    let version = |name| version(name).map(|(_, version)| version);
    version(name) > version(other)
}

fn version(name: &str) -> Option<(&str, Version)> {
    let (interface, version) = name.split_once('@')?;
    Some((interface, Version::parse(version).ok()?))
}

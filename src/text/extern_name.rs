//! The names of imports and exports, with their attributes.

use super::token;
use crate::binary::BinaryExport;
use semver::Version;
use wasmparser::component_types::ComponentItem;

/// The name of an import or export, with its
/// [attributes](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#import-and-export-definitions).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ExternName {
    pub(crate) name: String,
    pub(crate) implements: Option<String>,
    pub(crate) version_suffix: Option<String>,
    pub(crate) external_id: Option<String>,
}

impl ExternName {
    /// A name without attributes.
    pub(crate) fn plain(name: &str) -> ExternName {
        ExternName {
            name: name.to_owned(),
            ..ExternName::default()
        }
    }

    /// The name under which a component or instance type lists `item`.
    pub(crate) fn of(name: &str, item: &ComponentItem) -> ExternName {
        ExternName {
            name: name.to_owned(),
            implements: item.implements.clone(),
            version_suffix: item.version_suffix.clone(),
            external_id: item.external_id.clone(),
        }
    }

    /// The name of an export.
    pub(crate) fn of_export(export: &BinaryExport) -> ExternName {
        ExternName {
            name: export.name.clone(),
            implements: export.implements.clone(),
            version_suffix: export.version_suffix.clone(),
            external_id: export.external_id.clone(),
        }
    }

    /// The name as a string token, followed by the attributes.
    pub(crate) fn written(&self) -> String {
        let mut written = token::string_token(&self.name);
        for attribute in self.attributes() {
            written.push(' ');
            written.push_str(&attribute);
        }
        written
    }

    /// The attributes, a form each.
    pub(crate) fn attributes(&self) -> Vec<String> {
        let attributes = [
            ("implements", &self.implements),
            ("version-suffix", &self.version_suffix),
            ("external-id", &self.external_id),
        ];
        let attributes = attributes.into_iter().filter_map(|(keyword, value)| {
            let value = token::string_token(value.as_ref()?);
            Some(format!("({keyword} {value})"))
        });
        attributes.collect()
    }

    /// The name with the whole version.
    pub(crate) fn full_name(&self) -> String {
        match self.implements {
            Some(_) => self.name.clone(),
            None => self.with_suffix(&self.name),
        }
    }

    /// The interface that the item implements, with the whole version; without the attribute, its name.
    pub(crate) fn full_interface(&self) -> String {
        self.with_suffix(self.implements.as_ref().unwrap_or(&self.name))
    }

    fn with_suffix(&self, interface: &str) -> String {
        match &self.version_suffix {
            Some(suffix) => format!("{interface}{suffix}"),
            None => interface.to_owned(),
        }
    }
}

/// Returns the name of an interface by itself: `streams` for `wasi:io/streams@0.2.3`.
pub(crate) fn interface(name: &str) -> &str {
    let name = name.rsplit_once('/').map_or(name, |(_, name)| name);
    name.split_once('@').map_or(name, |(name, _)| name)
}

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

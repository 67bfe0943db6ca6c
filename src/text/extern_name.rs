//! The names of imports and exports, with their attributes.

use super::token;
use crate::binary::BinaryExport;
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

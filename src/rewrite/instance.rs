//! Replaces an imported instance that names a file: by the definition of the file's component, followed by an instance of it.

use super::ascription::AscriptionIds;
use crate::source::Import;

/// The preferred identifier of the component of an imported instance, without its `$`.
pub(super) fn component_id(import: &Import) -> String {
    let base = import.id.as_deref().unwrap_or("instance");
    format!("{base}-component")
}

/// The parts of the fields behind the component of an imported instance.
pub(super) struct Instance<'a> {
    /// The identifier of the component, with its `$`.
    pub(super) component: String,
    /// The `with` forms of the instance.
    pub(super) arguments: &'a [String],
    /// The parts taken over from the import: its identifier and name annotation, and its inline exports.
    pub(super) names: Vec<&'a str>,
    pub(super) exports: &'a [String],
}

impl Instance<'_> {
    /// Returns the fields, one per line.
    pub(super) fn fields(&self) -> Vec<String> {
        let exports = self.exports.iter().map(String::as_str);
        let parts: Vec<&str> = self.names.iter().copied().chain(exports).collect();
        self.instantiation(&parts.join(" "))
    }

    /// Returns the fields of an ascribed instance: a component imports it with its declared type and exports it again. The inline exports are
    /// not included.
    pub(super) fn ascribed(
        &self,
        ids: &AscriptionIds,
        (reached, ty): (Option<String>, String),
    ) -> Vec<String> {
        let AscriptionIds {
            definition,
            ascription,
            ..
        } = ids;
        let provided = ids
            .provided
            .as_deref()
            .expect("an ascribed instance has one");
        let names = match self.names.as_slice() {
            [] => definition.clone(),
            names => names.join(" "),
        };
        let mut fields = self.instantiation(provided);
        fields.push(format!("(component {ascription}"));
        fields.extend(reached.map(|alias| format!("  {alias}")));
        fields.push(format!("  (import \"instance\" (instance {names} {ty}))"));
        fields.push(format!("  (export \"instance\" (instance {definition}))"));
        fields.push(")".to_owned());
        fields.push(format!(
            "(instance {ascription} (instantiate {ascription} (with \"instance\" (instance {provided}))))"
        ));
        fields.push(format!(
            "(alias export {ascription} \"instance\" (instance {definition}))"
        ));
        fields
    }

    fn instantiation(&self, parts: &str) -> Vec<String> {
        let space = if parts.is_empty() { "" } else { " " };
        let opening = format!("(instance{space}{parts} (instantiate {}", self.component);
        match self.arguments {
            [] => vec![format!("{opening}))")],
            [only] => vec![format!("{opening} {only}))")],
            several => {
                let mut lines = vec![opening];
                lines.extend(several.iter().map(|argument| format!("  {argument}")));
                lines.push("))".to_owned());
                lines
            }
        }
    }
}

//! What takes the place of an import of an instance that names a file: behind the definition of the file's component, an instance of it.

use super::ascription::AscriptionIds;
use crate::source::Import;

/// What the component is called, if nothing else is, that an imported instance is one of.
pub(super) fn component_id(import: &Import) -> String {
    let base = import.id.as_deref().unwrap_or("instance");
    format!("{base}-component")
}

/// What the fields are made of that follow the definition of a component whose instance is imported.
pub(super) struct Instance<'a> {
    /// The identifier of the component.
    pub(super) component: String,
    /// What the instance is given, a `(with …)` each.
    pub(super) arguments: &'a [String],
    /// The parts of the import that the instance takes over: its identifier and name, and the exports of it.
    pub(super) names: Vec<&'a str>,
    pub(super) exports: &'a [String],
}

impl Instance<'_> {
    /// The fields, a line each.
    pub(super) fn fields(&self) -> Vec<String> {
        let exports = self.exports.iter().map(String::as_str);
        let parts: Vec<&str> = self.names.iter().copied().chain(exports).collect();
        self.instantiation(&parts.join(" "))
    }

    /// The fields where the instance is kept to the type that is declared for it: it goes through a component that imports it as that, and
    /// exports it again. Its own exports are not among them.
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

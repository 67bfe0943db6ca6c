//! Ascriptions: components around definitions, which keep them to their declared types.

use crate::binary::Sort;
use crate::source::Import;
use crate::text::{self, FreshIds};
use std::collections::BTreeSet;

/// A component around a definition, which exports it with exactly its declared type.
#[derive(Debug)]
pub(crate) struct Ascription {
    /// The opening of the component, up to its fields.
    pub(crate) header: String,
    /// The fields behind the ascribed definition, one per line.
    pub(crate) inside: Vec<String>,
}

/// The imports whose definitions are ascribed, by their indices in a text's `scan.imports`.
pub(crate) type Ascriptions = BTreeSet<usize>;

/// The identifiers of an ascription, each with its `$`.
pub(super) struct AscriptionIds {
    /// The definition, inside the ascription and outside.
    pub(super) definition: String,
    /// The declared type.
    pub(super) ty: String,
    /// The component around the definition, and its instance.
    pub(super) ascription: String,
    /// The instance before it is ascribed; `None` for a component or core module.
    pub(super) provided: Option<String>,
}

impl AscriptionIds {
    pub(super) fn new(import: &Import, fresh: &mut FreshIds) -> AscriptionIds {
        let base = match (&import.id, import.sort) {
            (Some(id), _) => id,
            (None, Sort::CoreModule) => "module",
            (None, sort) => sort.keyword(),
        };
        let is_instance = import.sort == Sort::Instance;
        AscriptionIds {
            definition: match &import.id {
                Some(id) => text::identifier(id),
                None => fresh.id(base),
            },
            ty: fresh.id(&format!("{base}-type")),
            ascription: fresh.id(&format!("{base}-as-declared")),
            provided: is_instance.then(|| fresh.id(&format!("{base}-provided"))),
        }
    }
}

/// Returns the ascription around a definition of the type `ty`, which the alias `reached` makes available inside it, if needed.
/// Also returns the lines behind the ascription, the last of which is the alias in place of the import.
pub(super) fn ascribe(
    sort: Sort,
    ids: &AscriptionIds,
    (reached, ty): (Option<String>, String),
) -> (Ascription, Vec<String>) {
    let AscriptionIds {
        definition,
        ascription,
        ..
    } = ids;
    let keyword = sort.keyword();
    let mut inside: Vec<String> = reached.into_iter().collect();
    inside.push(format!(
        "(export \"definition\" ({keyword} {definition}) ({keyword} {ty}))"
    ));
    let behind = vec![
        format!("(instance {ascription} (instantiate {ascription}))"),
        format!("(alias export {ascription} \"definition\" ({keyword} {definition}))"),
    ];
    let header = format!("(component {ascription}");
    (Ascription { header, inside }, behind)
}

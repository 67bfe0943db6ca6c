//! Ascriptions: what keeps a definition to the type that is declared for it.

use crate::binary::Sort;
use crate::source::Import;
use crate::text::{self, FreshIds};
use std::collections::BTreeSet;

/// What makes a definition be of exactly the type declared for it: another one around it, which exports it as being of that type.
#[derive(Debug)]
pub(crate) struct Ascription {
    /// The definition around it, up to where its fields start.
    pub(crate) header: String,
    /// Fields of that definition, behind the ascribed one; a line each.
    pub(crate) inside: Vec<String>,
}

/// Indices, in a text's `scan.imports`, of those whose definitions are kept to their declared types.
pub(crate) type Ascriptions = BTreeSet<usize>;

/// The identifiers that an ascribed definition takes.
pub(super) struct AscriptionIds {
    /// That of the definition, within the ascription and outside.
    pub(super) definition: String,
    /// That of its type.
    pub(super) ty: String,
    /// That of the component around it.
    pub(super) ascription: String,
    /// That of an instance in front of its ascription; `None` for a definition.
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

/// The ascription around a definition whose type within it is `ty`, behind the alias `reached`; and what follows it, a line each, with the alias that takes the place of the import.
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

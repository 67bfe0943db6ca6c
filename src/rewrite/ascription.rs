//! Ascriptions: what keeps a definition to the type that is declared for it.

use crate::binary::Sort;
use crate::source::{Contract, Import, TextSource};
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

    /// The type of the import as a component in the one that imports speaks of it, and the alias by which it reaches it if it needs one.
    pub(super) fn ty_within(&self, text: &TextSource, import: &Import) -> (Option<String>, String) {
        let own = format!("(type {})", self.ty);
        match &import.contract {
            Contract::Reference {
                number: Some(number),
                ..
            } => {
                let sort = match import.sort {
                    Sort::CoreModule => "core type",
                    _ => "type",
                };
                let alias = format!("(alias outer 1 {number} ({sort} {}))", self.ty);
                (Some(alias), own)
            }
            Contract::Reference {
                range,
                aliases: None,
                ..
            } => (None, text.text[range.clone()].to_owned()),
            _ => (None, own),
        }
    }
}

/// The ascription around the definition of `import`, and what follows it, a line each, with the alias that takes the place of the import.
pub(super) fn ascribe(
    text: &TextSource,
    import: &Import,
    ids: &AscriptionIds,
) -> (Ascription, Vec<String>) {
    let AscriptionIds {
        definition,
        ascription,
        ..
    } = ids;
    let keyword = import.sort.keyword();
    let (reached, ty) = ids.ty_within(text, import);
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

/// The aliases that a type is reached by, the last of them with an identifier.
pub(super) fn named(aliases: &str, ids: Option<&AscriptionIds>) -> String {
    match (ids, aliases.strip_suffix("))")) {
        (Some(ids), Some(start)) => format!("{start} {}))", ids.ty),
        _ => aliases.to_owned(),
    }
}

//! Seals: what keeps a definition to the type that is declared for it.

use crate::fresh::FreshIds;
use crate::read::TextSource;
use crate::scan::{Contract, Import, Sort};
use crate::tokens;
use std::collections::BTreeSet;

/// What makes a definition be of exactly the type declared for it: another one around it, which exports it as being of that type.
#[derive(Debug)]
pub(crate) struct Seal {
    /// The definition around it, up to where its fields start.
    pub(crate) header: String,
    /// Fields of that definition, behind the sealed one; a line each.
    pub(crate) inside: Vec<String>,
    /// What follows it, with the alias that takes the place of the import; a line each.
    pub(crate) behind: Vec<String>,
}

/// Indices, in a text's `scan.imports`, of those whose definitions are to be sealed.
pub(crate) type Seals = BTreeSet<usize>;

/// The identifiers that a sealed definition takes.
pub(super) struct SealIds {
    /// That of the definition, within the seal and outside.
    pub(super) definition: String,
    /// That of its type.
    pub(super) ty: String,
    /// That of the seal.
    seal: String,
}

impl SealIds {
    pub(super) fn new(import: &Import, fresh: &mut FreshIds) -> SealIds {
        let base = match (&import.id, import.sort) {
            (Some(id), _) => id,
            (None, Sort::CoreModule) => "module",
            (None, _) => "component",
        };
        SealIds {
            definition: match &import.id {
                Some(id) => tokens::identifier(id),
                None => fresh.id(base),
            },
            ty: fresh.id(&format!("{base}-type")),
            seal: fresh.id(&format!("{base}-as-declared")),
        }
    }
}

/// The seal around the definition of `import`, which is also to be exported by `exports`, each an `(export "…")`.
pub(super) fn seal(text: &TextSource, import: &Import, ids: &SealIds, exports: &[&str]) -> Seal {
    let SealIds {
        definition,
        ty,
        seal,
    } = ids;
    let keyword = import.sort.keyword();
    let mut inside = Vec::new();
    let ty = match &import.contract {
        Contract::Reference {
            number: Some(number),
            ..
        } => {
            let sort = match import.sort {
                Sort::CoreModule => "core type",
                _ => "type",
            };
            inside.push(format!("(alias outer 1 {number} ({sort} {ty}))"));
            format!("(type {ty})")
        }
        Contract::Reference {
            range,
            aliases: None,
            ..
        } => text.text[range.clone()].to_owned(),
        _ => format!("(type {ty})"),
    };
    inside.push(format!(
        "(export \"definition\" ({keyword} {definition}) ({keyword} {ty}))"
    ));
    let mut behind = vec![
        format!("(instance {seal} (instantiate {seal}))"),
        format!("(alias export {seal} \"definition\" ({keyword} {definition}))"),
    ];
    for export in exports {
        let export = export.trim_end_matches(')').trim_end();
        behind.push(format!("{export} ({keyword} {definition}))"));
    }
    Seal {
        header: format!("(component {seal}"),
        inside,
        behind,
    }
}

/// The aliases that a type is reached by, the last of them with an identifier.
pub(super) fn named(aliases: &str, ids: Option<&SealIds>) -> String {
    match (ids, aliases.strip_suffix("))")) {
        (Some(ids), Some(start)) => format!("{start} {}))", ids.ty),
        _ => aliases.to_owned(),
    }
}

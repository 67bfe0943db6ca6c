//! Which imports stay although they name a file: those that are to be supplied by whoever instantiates the definition.
//! Where a type is declared for the definition, that type says which; elsewhere, the arguments of its instantiations do.

use super::unit::Unit;
use crate::diagnostics::{Diagnostic, Span};
use crate::source::{Contract, Import, ItemId};
use crate::text::{self, is_import_name};

/// An import in one definition, as another that uses the definition sees it.
pub(super) struct Inner<'a> {
    /// The name of the import.
    pub(super) name: &'a str,
    /// The string that it is written as.
    pub(super) place: Span,
    /// The file that the definition is in, as it is called.
    pub(super) of: String,
}

impl<'a> Inner<'a> {
    pub(super) fn new(unit: &Unit, import: &'a Import) -> Inner<'a> {
        Inner {
            name: &import.name,
            place: Span::new(unit.source.file, import.name_range.clone()),
            of: unit.path.display().to_string(),
        }
    }
}

/// Whether the import `inner` of the file that `import` leads to is to stay one.
///
/// Warns of an argument for an import that is replaced.
///
/// # Errors
///
/// When only some instantiations supply it, or its name is none that an import can have.
pub(super) fn in_file(
    unit: &Unit,
    import: usize,
    inner: &Inner<'_>,
    warnings: &mut Vec<Diagnostic>,
) -> Result<bool, Diagnostic> {
    let text = unit.text();
    let item = text.items.imports[import].item;
    let outer = &text.scan.imports[import];
    if outer.is_elided() {
        return supplied(unit, item, inner);
    }
    if let Some(listed) = text.items.listed(import)
        && listed.iter().any(|name| name == inner.name)
    {
        return stays(inner, listed_at(unit, outer, inner.name));
    }
    if let Some(argument) = arguments(unit, item, inner.name).0.first() {
        let headline = format!(
            "`{}` is supplied for nothing: it is not in the type declared for `{}`, and so replaced in there",
            inner.name, inner.of
        );
        warnings.push(
            Diagnostic::warning("unused-argument", headline)
                .at(*argument, "")
                .at(inner.place, "replaced by the file that is named here")
                .help("to keep it an import, declare it: `(import \"…\" …)` in the type"),
        );
    }
    Ok(false)
}

/// Whether the import `inner` of a definition in place is to stay one, because the instantiations of the definition supply it.
///
/// # Errors
///
/// As [`in_file`].
pub(super) fn supplied(
    unit: &Unit,
    definition: ItemId,
    inner: &Inner<'_>,
) -> Result<bool, Diagnostic> {
    let (with, without) = arguments(unit, definition, inner.name);
    match (with.first(), without.first()) {
        (None, _) => Ok(false),
        (Some(argument), None) => stays(inner, *argument),
        (Some(argument), Some(instantiation)) => {
            let headline = format!(
                "`{}` of `{}` is supplied by one instantiation and not by another",
                inner.name, inner.of
            );
            Err(Diagnostic::error("supplied-in-part", headline)
                .at(*instantiation, "not supplied here, so it would be replaced")
                .at(*argument, "supplied here, so it would stay an import")
                .at(inner.place, "the import")
                .help("supply it in both, or make it two definitions, one for each"))
        }
    }
}

fn stays(inner: &Inner<'_>, because: Span) -> Result<bool, Diagnostic> {
    if is_import_name(inner.name) {
        return Ok(true);
    }
    let headline = format!(
        "`{}` of `{}` is to be supplied, but no import of a valid component can have that name",
        inner.name, inner.of
    );
    Err(Diagnostic::error("invalid-name", headline)
        .at(because, "")
        .at(inner.place, "the import")
        .help(format!(
            "give the import a plain name, name the file by `(external-id \"{}\")`, and use the plain name here",
            inner.name
        )))
}

/// Where instantiations of `definition` supply `name`, and those that do not.
fn arguments(unit: &Unit, definition: ItemId, name: &str) -> (Vec<Span>, Vec<Span>) {
    let file = unit.source.file;
    let text = unit.text();
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for index in text.items.instantiations_of(definition) {
        match text.argument(index, name) {
            Some(argument) => with.push(Span::new(file, argument)),
            None => {
                let range = text.scan.instantiations[index].range.clone();
                without.push(Span::new(file, range));
            }
        }
    }
    (with, without)
}

/// Where the type of `import` lists an import `name`.
fn listed_at(unit: &Unit, import: &Import, name: &str) -> Span {
    let found = match &import.contract {
        Contract::Inline(range) => text::find_string(&unit.text().text, range.clone(), name),
        _ => None,
    };
    let range = found.unwrap_or_else(|| import.name_range.clone());
    Span::new(unit.source.file, range)
}

//! Decides which imports that name a file stay open, to be supplied when the definition is instantiated. If the definition has a declared type,
//! these are the imports in that type; if not, the arguments of its instantiations.

use super::unit::File;
use crate::diagnostics::{Diagnostic, Span};
use crate::source::{Contract, Import, ItemId};
use crate::text::{self, is_import_name};
use std::collections::BTreeSet;

/// The names of the imports of a file that name files, but stay imports.
pub(super) type OpenImports = BTreeSet<String>;

/// An import of one definition, for another that uses the definition.
pub(super) struct Inner<'a> {
    pub(super) name: &'a str,
    /// The string token of the name.
    place: Span,
    /// The path of the file that the definition is in.
    of: String,
}

impl<'a> Inner<'a> {
    pub(super) fn new(file: &File, import: &'a Import) -> Inner<'a> {
        Inner {
            name: &import.name,
            place: Span::new(file.source.file, import.name_range.clone()),
            of: file.path.display().to_string(),
        }
    }
}

/// Whether the import `inner` stays open in the file that replaces the import `import`. Warns of an argument for one that does not.
///
/// # Errors
///
/// When only some instantiations supply it, or when no import of a valid component can have its name.
pub(super) fn in_file(
    file: &File,
    import: usize,
    inner: &Inner<'_>,
    warnings: &mut Vec<Diagnostic>,
) -> Result<bool, Diagnostic> {
    let text = file.text();
    let item = text.scan.imports[import].item.id;
    let outer = &text.scan.imports[import];
    if outer.is_elided() {
        return supplied(file, item, inner);
    }
    if let Some(listed) = text.listed(outer)
        && listed.iter().any(|name| name == inner.name)
    {
        return stays(inner, listed_at(file, outer, inner.name));
    }
    if let Some(argument) = arguments(file, item, inner.name).0.first() {
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

/// Whether the import `inner` of a definition in place stays open, because the instantiations of the definition supply it.
///
/// # Errors
///
/// As [`in_file`].
pub(super) fn supplied(
    file: &File,
    definition: ItemId,
    inner: &Inner<'_>,
) -> Result<bool, Diagnostic> {
    let (with, without) = arguments(file, definition, inner.name);
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

/// Returns the arguments for `name` of the instantiations of `definition`, and the instantiations without one.
fn arguments(file: &File, definition: ItemId, name: &str) -> (Vec<Span>, Vec<Span>) {
    let text = file.text();
    let span = |range| Span::new(file.source.file, range);
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for index in text.instantiations_of(definition) {
        match text.argument(index, name) {
            Some(argument) => with.push(span(argument)),
            None => without.push(span(text.scan.instantiations[index].range.clone())),
        }
    }
    (with, without)
}

/// Returns the place of an import `name` in the type of `import`.
fn listed_at(file: &File, import: &Import, name: &str) -> Span {
    let found = match &import.contract {
        Contract::Inline(range) => text::find_string(&file.text().text, range.clone(), name),
        _ => None,
    };
    let range = found.unwrap_or_else(|| import.name_range.clone());
    Span::new(file.source.file, range)
}

//! Decides which imports that name a file stay open: an argument supplies them when the definition is instantiated. If the definition has a declared type,
//! these are the imports in that type; if not, the arguments of its instantiations.

use super::unit::File;
use crate::diagnostics::{Diagnostic, Span};
use crate::source::{Contract, Flow, Import, Item, ItemId, Replacement, TextSource};
use crate::text::{self, is_import_name};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

/// The names of the imports of a file that name files, but stay imports.
pub(super) type OpenImports = BTreeSet<String>;

/// The instantiations of each component in a file, by their indices, and the instances that core code calls.
pub(super) struct Instantiations {
    of: HashMap<ItemId, Vec<usize>>,
    /// Imports of the component whose code it is.
    pub(super) called: Rc<HashSet<ItemId>>,
}

impl Instantiations {
    /// Follows the components of `file` to where they are instantiated. A component that goes to another file is lost.
    pub(super) fn new(file: &File, is_dependency: impl Fn(&Import) -> bool) -> Instantiations {
        let text = file.text();
        let replaced: Vec<bool> = text.scan.imports.iter().map(is_dependency).collect();
        let replacement = |_, import: usize| match replaced[import] {
            true => Replacement::Other,
            false => Replacement::None,
        };
        let flow = Flow::new(vec![Some(text)], &replacement);
        let mut all: HashMap<ItemId, Vec<usize>> = HashMap::new();
        for (index, instantiation) in text.scan.instantiations.iter().enumerate() {
            for component in flow.values(0, instantiation.item.component) {
                all.entry(component.item).or_default().push(index);
            }
        }
        Instantiations {
            of: all,
            called: Rc::new(called(text, &flow)),
        }
    }
}

/// Follows the functions that core code can call, and the resource types that it can drop, to the instances that they are exports of.
fn called(text: &TextSource, flow: &Flow<'_>) -> HashSet<ItemId> {
    let TextSource { items, scan, .. } = text;
    let mut called = HashSet::new();
    let mut seen = HashSet::new();
    let mut next = items.lowered().to_vec();
    while let Some((within, item)) = next.pop() {
        let Item::Export(instance, name) = items.item(item) else {
            continue;
        };
        if !seen.insert((within, item)) {
            continue;
        }
        // An instance that is an export is inside of another, or comes from there.
        next.push((within, *instance));
        for value in flow.values(0, *instance) {
            let mut export = |item: Option<ItemId>| next.extend(item.map(|item| (within, item)));
            match items.item(value.item) {
                // Another component may supply it, and can be called by a definition in it.
                Item::Import(import) if scan.imports[*import].component == within => {
                    called.insert(value.item);
                }
                Item::Exports(members) => export(members.get(name).map(|member| member.item)),
                Item::Instantiation(component) => {
                    for component in flow.values(0, *component) {
                        if let Item::Definition(number) = items.item(component.item) {
                            export(items.export(*number, name));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    called
}

/// A file, and the instantiations in it.
#[derive(Clone, Copy)]
pub(super) struct Followed<'a> {
    pub(super) file: &'a File,
    pub(super) instantiations: &'a Instantiations,
}

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

/// Whether anything may stay open in the file that replaces the import `import`: its type lists imports, or it is instantiated.
pub(super) fn can_be_in_file(followed: Followed<'_>, import: usize) -> bool {
    let text = followed.file.text();
    let outer = &text.scan.imports[import];
    match outer.is_elided() {
        true => followed.instantiations.of.contains_key(&outer.item.id),
        false => text.listed(outer).is_some_and(|names| !names.is_empty()),
    }
}

/// Whether the import `inner` stays open in the file that replaces the import `import`.
///
/// # Errors
///
/// When only some instantiations supply it, or when no import of a valid component can have its name.
pub(super) fn in_file(
    followed: Followed<'_>,
    import: usize,
    inner: &Inner<'_>,
) -> Result<bool, Diagnostic> {
    let file = followed.file;
    let text = file.text();
    let item = text.scan.imports[import].item.id;
    let outer = &text.scan.imports[import];
    if outer.is_elided() {
        return supplied(followed, item, inner);
    }
    if let Some(listed) = text.listed(outer)
        && listed.iter().any(|name| name == inner.name)
    {
        return stays(inner, listed_at(file, outer, inner.name));
    }
    Ok(false)
}

/// Whether the import `inner` of a definition in place stays open, because the instantiations of the definition supply it.
///
/// # Errors
///
/// As [`in_file`].
pub(super) fn supplied(
    followed: Followed<'_>,
    definition: ItemId,
    inner: &Inner<'_>,
) -> Result<bool, Diagnostic> {
    let (with, without) = arguments(followed, definition, inner.name);
    match (with.first(), without.first()) {
        (None, _) => Ok(false),
        (Some(argument), None) => stays(inner, *argument),
        (Some(argument), Some(instantiation)) => {
            let headline = format!(
                "import `{}` of `{}` has an argument in one instantiation and not in another",
                inner.name, inner.of
            );
            Err(Diagnostic::error("supplied-in-part", headline)
                .at(
                    *instantiation,
                    "no argument here, so a file would replace it",
                )
                .at(*argument, "an argument here, so it would stay an import")
                .at(inner.place, "the import")
                .help("add a `with` to both, or import the file twice, once for each"))
        }
    }
}

fn stays(inner: &Inner<'_>, because: Span) -> Result<bool, Diagnostic> {
    if is_import_name(inner.name) {
        return Ok(true);
    }
    let headline = format!(
        "`{}` of `{}` cannot stay an import: it is not a valid import name",
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
fn arguments(followed: Followed<'_>, definition: ItemId, name: &str) -> (Vec<Span>, Vec<Span>) {
    let Followed {
        file,
        instantiations,
    } = followed;
    let text = file.text();
    let span = |range| Span::new(file.source.file, range);
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for &index in instantiations.of.get(&definition).into_iter().flatten() {
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

//! Composes a file with the files that its core code calls instances of. A component cannot call an instance inside of itself: the
//! [rules for calls](https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state) treat that as
//! recursion. So both become neighbours in one more component, the composition, which instantiates the one and supplies the other with it.
//! A file that exports what another imports, a plug, is supplied in the same way.

use super::open_imports::OpenImports;
use super::unit::{Dependency, File};
use crate::binary::{self, BinaryExport, Sort};
use crate::diagnostics::Diagnostic;
use crate::source::{Import, Root, TextSource};
use crate::text::{self, ExternName, FreshIds, VersionTrack, interface, is_higher};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::PathBuf;

/// The imports of a file that a composition is made for: their indices in `scan.imports`.
#[derive(Default)]
pub(super) struct Neighbours {
    /// The imports that the composition supplies: first those whose instances core code calls, then those with plugs.
    pub(super) called: Vec<usize>,
    /// The other imports of the file, which are imports of the composition.
    pub(super) own: Vec<usize>,
    pub(super) plugs: Plugs,
}

/// Imports of a file that exports of other files supply.
pub(super) type Plugs = BTreeMap<usize, Plug>;

/// A file, and its export that supplies an import.
pub(super) struct Plug {
    pub(super) path: PathBuf,
    pub(super) export: String,
}

impl Neighbours {
    /// Whether an import in `called` is the first that its file supplies.
    pub(super) fn is_first(&self, import: usize) -> bool {
        self.first(import) == import
    }

    /// The first import that the file of another supplies.
    fn first(&self, import: usize) -> usize {
        let path = |import: usize| self.plugs.get(&import).map(|plug| &plug.path);
        let mut called = self.called.iter().copied();
        let first = called.find(|other| path(*other).is_some() && path(*other) == path(import));
        first.unwrap_or(import)
    }
}

/// Returns the export for an import of another component: that of the same name, or else the highest compatible version.
pub(crate) fn export_for<'e>(
    exports: &'e [BinaryExport],
    name: &str,
    sort: Sort,
) -> Option<&'e BinaryExport> {
    let exports = || exports.iter().filter(|export| export.sort == sort);
    let same = exports().find(|export| export.name == *name);
    let track = VersionTrack::of(name);
    let compatible = exports().filter(|export| VersionTrack::of(&export.name) == track);
    same.or_else(|| {
        compatible.reduce(|one, other| match is_higher(&other.name, &one.name) {
            true => other,
            false => one,
        })
    })
}

/// Returns the imports that a composition has to supply, and the imports that it has. Both are empty if it is impossible or unnecessary.
pub(super) fn neighbours(
    file: &File,
    open: &OpenImports,
    plugs: Plugs,
    is_dependency: impl Fn(&Import) -> bool,
) -> Neighbours {
    let Some(text) = file.source.as_text() else {
        return Neighbours::default();
    };
    let imports = || text.scan.imports.iter().enumerate();
    let outermost = || imports().filter(|(_, import)| import.depth == 1);
    let is_replaced = |import: &Import| !open.contains(&import.name) && is_dependency(import);
    let is_plugged = |index: &usize| plugs.contains_key(index);
    let called: BTreeSet<&str> = outermost()
        .filter(|(index, import)| {
            let is_instance = import.sort == Sort::Instance && is_replaced(import);
            is_plugged(index) || is_instance && text.items.is_called(import.item.id)
        })
        .map(|(_, import)| import.name.as_str())
        .collect();
    // Imports of one name stay, or are replaced, together.
    let is_named = |import: &Import| called.contains(import.name.as_str());
    let named = outermost().filter(|(_, import)| is_named(import));
    let can_stay =
        |(index, import): (usize, &Import)| import.sort == Sort::Instance || is_plugged(&index);
    // A function that refers to this type could not be exported again without naming it.
    let exports_types = || {
        let mut exports = binary::interface(&text.encoded).exports.into_iter();
        exports.any(|export| export.sort == Sort::Other("type"))
    };
    if called.is_empty() || !named.clone().all(can_stay) || exports_types() {
        return Neighbours::default();
    }
    let own = outermost().filter(|(_, import)| !is_named(import) && !is_replaced(import));
    // Types cannot be elided.
    let own = own.filter(|(_, import)| !matches!(import.sort, Sort::Other("type" | "value")));
    let own = own.map(|(index, _)| index).collect();
    let mut called: Vec<usize> = named.map(|(index, _)| index).collect();
    called.sort_by_key(is_plugged);
    Neighbours { called, own, plugs }
}

/// The warning for an imported instance of a file that core code calls: the [rules for calls] treat a call from an instance to one inside of
/// it as recursion.
///
/// [rules for calls]: https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state
pub(super) fn calls_what_is_inside(
    text: &TextSource,
    dependency: Dependency,
) -> Option<Diagnostic> {
    let Import {
        name, depth, sort, ..
    } = &text.scan.imports[dependency.import];
    let item = text.scan.imports[dependency.import].item.id;
    if *sort != Sort::Instance || !text.items.is_called(item) {
        return None;
    }
    let headline = format!(
        "core code calls `{name}`, which becomes an instance nested inside its component: this traps at run time"
    );
    let warning = Diagnostic::warning("trapping-call", headline).at(
        dependency.place,
        "core code of this component cannot call it",
    );
    Some(warning.help(match depth {
        1 => "import both files in a parent that passes one to the other",
        _ => "move the definition to a file of its own: then the instance is created outside of it",
    }))
}

/// The component around a file, which supplies the imports that the file's core code calls.
pub(super) struct Composition {
    pub(super) text: String,
    /// The origins of the parts of the text: where each starts, and a range in the file.
    pub(super) origins: Vec<(usize, Range<usize>)>,
}

/// Returns the component around a file. It has the file's own imports, imports one file for each import that it supplies, and then the file
/// itself. It has the identifiers of the file.
pub(super) fn composition(file: &File, neighbours: &Neighbours, open: &OpenImports) -> Composition {
    let text = file.text();
    let imports = &text.scan.imports;
    let ids = Ids::new(text, neighbours);
    let whole = text.keyword();
    let mut writer = Writer::new(text);
    writer.line(&whole, &format!("(component{}", ids.names));
    for (&import, id) in neighbours.own.iter().zip(&ids.own) {
        let Import { sort, .. } = &imports[import];
        let name = own_name(text, import, open).written();
        let line = format!("  (import {name} ({} {id} ...))", sort.keyword());
        writer.line(&imports[import].name_range, &line);
    }
    let called = || neighbours.called.iter().zip(&ids.called);
    let first = || called().filter(|(import, _)| neighbours.is_first(**import));
    for (number, (&import, (_, component))) in first().enumerate() {
        let line = format!("  (import \"{number}.wasm\" (component {component} ...))");
        writer.line(&imports[import].name_range, &line);
    }
    let (number, core) = (first().count(), &ids.core);
    let line = format!("  (import \"{number}.wasm\" (component {core} ...))");
    writer.line(&whole, &line);
    for (&import, (instance, component)) in first() {
        let line = format!("  (instance {instance} (instantiate {component} ...))");
        writer.line(&imports[import].name_range, &line);
    }
    writer.line(&whole, &format!("  (instance {core} (instantiate {core}"));
    for (&import, (instance, _)) in called() {
        let name = text::string_token(&text.valid_name(import));
        let export = neighbours.plugs.get(&import);
        let export = export.map(|plug| format!(" {}", text::string_token(&plug.export)));
        let (keyword, export) = (imports[import].sort.keyword(), export.unwrap_or_default());
        let line = format!("    (with {name} ({keyword} {instance}{export}))");
        writer.line(&imports[import].name_range, &line);
    }
    writer.end_of_line(" ...))");
    let mut exports = binary::interface(&text.encoded).exports;
    if !text.items.spreads(0).is_empty() {
        writer.line(&whole, &format!("  (export ... (instance {core}))"));
        exports.clear();
    }
    for export in exports {
        let written = ExternName::of_export(&export).written();
        let (name, keyword) = (text::string_token(&export.name), export.sort.keyword());
        let line = format!("  (export {written} ({keyword} {core} {name}))");
        writer.line(&whole, &line);
    }
    writer.line(&whole, ")");
    writer.composition
}

/// The name of an import that the composition has. One that stays open does not name its file.
fn own_name(text: &TextSource, import: usize, open: &OpenImports) -> ExternName {
    let written = &text.scan.imports[import];
    match open.contains(&written.name) {
        true => ExternName::plain(&text.valid_name(import)),
        false => written.extern_name(),
    }
}

/// The identifiers in a composition.
struct Ids {
    /// The names of the file's component, with a blank in front of each.
    names: String,
    /// The file's component, and its instance.
    core: String,
    own: Vec<String>,
    /// The instances that it supplies, each with its component.
    called: Vec<(String, String)>,
}

impl Ids {
    fn new(text: &TextSource, neighbours: &Neighbours) -> Ids {
        let imports = &text.scan.imports;
        let mut fresh = FreshIds::new(&text.text);
        let own = neighbours.own.iter().map(|&import| {
            let Import { id, name, .. } = &imports[import];
            let id = id.as_deref().map(text::identifier);
            id.unwrap_or_else(|| fresh.id(interface(name)))
        });
        let own = own.collect();
        let mut called: Vec<(String, String)> = Vec::new();
        for (index, &import) in neighbours.called.iter().enumerate() {
            let first = neighbours.first(import);
            let known = neighbours.called[..index]
                .iter()
                .position(|it| *it == first);
            called.push(match (known, neighbours.plugs.get(&import)) {
                (Some(known), _) => called[known].clone(),
                (None, Some(plug)) => {
                    let stem = plug.path.file_stem().unwrap_or_default();
                    let id = fresh.id(&stem.to_string_lossy());
                    (id.clone(), id)
                }
                (None, None) => {
                    let id = imports[import].id.clone();
                    let id = id.unwrap_or_else(|| fresh.name("instance"));
                    let component = fresh.id(&format!("{id}-component"));
                    (text::identifier(&id), component)
                }
            });
        }
        let names: Vec<&str> = match &text.root {
            Root::Form { names, .. } => {
                let names = names.iter().map(|name| text.text[name.clone()].trim());
                names.collect()
            }
            Root::Fields => Vec::new(),
        };
        let id = names.iter().find(|name| name.starts_with('$'));
        let id = id.and_then(|id| text::identifiers(id).into_iter().next());
        let is_taken = |id: &String| imports.iter().any(|import| import.id.as_ref() == Some(id));
        let core = match id {
            Some(id) if !is_taken(&id) => text::identifier(&id),
            id => fresh.id(id.as_deref().unwrap_or("component")),
        };
        Ids {
            names: names.iter().map(|name| format!(" {name}")).collect(),
            core,
            own,
            called,
        }
    }
}

/// Writes the lines of a composition.
struct Writer {
    newline: &'static str,
    /// The keyword of the file's component.
    whole: Range<usize>,
    composition: Composition,
}

impl Writer {
    fn new(text: &TextSource) -> Writer {
        Writer {
            newline: text.newline(),
            whole: text.keyword(),
            composition: Composition {
                text: String::new(),
                origins: Vec::new(),
            },
        }
    }

    /// Adds to the last line. This stands for the whole file.
    fn end_of_line(&mut self, end: &str) {
        let Composition { text, origins } = &mut self.composition;
        text.truncate(text.len() - self.newline.len());
        origins.push((text.len(), self.whole.clone()));
        text.push_str(end);
        text.push_str(self.newline);
    }

    /// Adds a line, which stands for `origin`. Text inserted in front of the form stands for the whole file.
    fn line(&mut self, origin: &Range<usize>, line: &str) {
        let Composition { text, origins } = &mut self.composition;
        let form = line.find('(').map_or(0, |open| open + 1);
        origins.push((text.len(), self.whole.clone()));
        origins.push((text.len() + form, origin.clone()));
        text.push_str(line);
        text.push_str(self.newline);
    }
}

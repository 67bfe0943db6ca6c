//! Composes a file with the files that its core code calls instances of. A component cannot call an instance inside of itself: the
//! [rules for calls](https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state) treat that as
//! recursion. So both become neighbours in one more component, the composition, which instantiates the one and supplies the other with it.

use super::open_imports::OpenImports;
use super::unit::File;
use crate::binary::{self, Sort};
use crate::source::{Import, Root, TextSource};
use crate::text::{self, ExternName, FreshIds, interface};
use std::collections::BTreeSet;
use std::ops::Range;

/// The imports of a file that a composition is made for: their indices in `scan.imports`.
#[derive(Default)]
pub(super) struct Neighbours {
    /// The imports that the composition supplies, because core code calls the instances.
    pub(super) called: Vec<usize>,
    /// The other imports of the file, which are imports of the composition.
    pub(super) own: Vec<usize>,
}

/// Returns the imports that a composition has to supply, and the imports that it has. Both are empty if it is impossible or unnecessary.
pub(super) fn neighbours(
    file: &File,
    open: &OpenImports,
    is_dependency: impl Fn(&Import) -> bool,
) -> Neighbours {
    let Some(text) = file.source.as_text() else {
        return Neighbours::default();
    };
    let imports = || text.scan.imports.iter().enumerate();
    let outermost = || imports().filter(|(_, import)| import.depth == 1);
    let is_replaced = |import: &Import| !open.contains(&import.name) && is_dependency(import);
    let called: BTreeSet<&str> = outermost()
        .filter(|(index, import)| {
            import.sort == Sort::Instance
                && is_replaced(import)
                && text.items.is_called(text.scan.imports[*index].item.id)
        })
        .map(|(_, import)| import.name.as_str())
        .collect();
    // Imports of one name stay, or are replaced, together.
    let is_named = |import: &Import| called.contains(import.name.as_str());
    let named = outermost().filter(|(_, import)| is_named(import));
    let can_stay = |(_, import): (usize, &Import)| import.sort == Sort::Instance;
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
    Neighbours {
        called: named.map(|(index, _)| index).collect(),
        own: own.map(|(index, _)| index).collect(),
    }
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
    for (number, (&import, (_, component))) in called().enumerate() {
        let line = format!("  (import \"{number}.wasm\" (component {component} ...))");
        writer.line(&imports[import].name_range, &line);
    }
    let (number, core) = (neighbours.called.len(), &ids.core);
    let line = format!("  (import \"{number}.wasm\" (component {core} ...))");
    writer.line(&whole, &line);
    for (&import, (instance, component)) in called() {
        let line = format!("  (instance {instance} (instantiate {component} ...))");
        writer.line(&imports[import].name_range, &line);
    }
    writer.line(&whole, &format!("  (instance {core} (instantiate {core}"));
    for (&import, (instance, _)) in called() {
        let name = text::string_token(&text.valid_name(import));
        let line = format!("    (with {name} (instance {instance}))");
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
        let called = neighbours.called.iter().map(|&import| {
            let id = imports[import].id.clone();
            let id = id.unwrap_or_else(|| fresh.name("instance"));
            let component = fresh.id(&format!("{id}-component"));
            (text::identifier(&id), component)
        });
        let called = called.collect();
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

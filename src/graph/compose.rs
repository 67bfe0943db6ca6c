//! Composes a file with the files that its core code calls instances of. A component cannot call an instance inside of itself: the
//! [rules for calls](https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state) treat that as
//! recursion. So both become neighbours in one more component, the composition, which instantiates the one and supplies the other with it.
//! A plug, a file with exports that another file imports, becomes a neighbour in the same way.

use super::unit::File;
use crate::binary::{ComponentNumber, Sort};
use crate::diagnostics::{Diagnostic, Span};
use crate::source::{self, Import, Scan, TextSource};
use crate::text::{self, EditList, ExternName, Form, FreshIds, Piece, interface};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::PathBuf;

/// The imports of a component that a composition is made for: their indices in `scan.imports`.
#[derive(Default)]
pub(super) struct Neighbours {
    /// The component: a file's outermost, or a definition in it.
    component: ComponentNumber,
    /// The imports that the composition supplies: first imports whose instances core code calls, then imports with plugs.
    pub(super) called: Vec<usize>,
    /// The other imports of the component, which are imports of the composition.
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

/// Returns the imports that a composition has to supply, and the imports that it has. Both are empty if it is impossible or unnecessary.
/// `replaced` returns whether core code calls an import that a file replaces; `None` for another import.
pub(super) fn neighbours(
    text: &TextSource,
    component: ComponentNumber,
    plugs: Plugs,
    replaced: impl Fn(usize) -> Option<bool>,
) -> Neighbours {
    let imports = &text.scan.imports;
    let all = || text.imports_of(component);
    let is_plugged = |index: &usize| plugs.contains_key(index);
    let is_called = |index: &usize| {
        let is_instance = imports[*index].sort == Sort::Instance;
        is_plugged(index) || is_instance && replaced(*index) == Some(true)
    };
    let called = all().filter(is_called);
    let called: BTreeSet<&str> = called.map(|index| imports[index].name.as_str()).collect();
    // Imports of one name stay, or are replaced, together.
    let is_named = |index: &usize| called.contains(imports[*index].name.as_str());
    // A function that refers to this type could not be exported again without naming it.
    let exports_types = || {
        let mut exports = text.interface(component).exports.into_iter();
        exports.any(|export| export.sort == Sort::Other("type"))
    };
    let can_stay = |index: usize| imports[index].sort == Sort::Instance || is_plugged(&index);
    if called.is_empty() || !all().filter(is_named).all(can_stay) || exports_types() {
        return Neighbours::default();
    }
    let own = all().filter(|index| !is_named(index) && replaced(*index).is_none());
    // Types cannot be elided.
    let own = own.filter(|index| !matches!(imports[*index].sort, Sort::Other("type" | "value")));
    let own = own.collect();
    let mut called: Vec<usize> = all().filter(is_named).collect();
    called.sort_by_key(is_plugged);
    Neighbours {
        component,
        called,
        own,
        plugs,
    }
}

/// The warning for an imported instance of a file that core code calls: the [rules for calls] treat a call from an instance to one inside of
/// it as recursion.
///
/// [rules for calls]: https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state
pub(super) fn calls_what_is_inside(name: &str, place: Span) -> Diagnostic {
    let headline = format!(
        "core code calls `{name}`, which becomes an instance nested inside its component: this traps at run time"
    );
    let warning = Diagnostic::warning("trapping-call", headline)
        .at(place, "core code of this component cannot call it");
    warning.help("import both files in a parent that passes one to the other")
}

/// A text that is generated around parts of a file.
#[derive(Default)]
pub(super) struct Composition {
    pub(super) text: String,
    /// The origins of the parts of the text: where each starts, a range in the file, and whether the part is that range of the file's text.
    pub(super) origins: Vec<(usize, Range<usize>, bool)>,
    /// The imports of definitions that it supplies: where each starts in the file, and the identifier of the imported component.
    called: Vec<(usize, String)>,
}

impl Composition {
    /// Where the part of the file that starts at `offset` starts in the text.
    pub(super) fn place(&self, offset: usize) -> Option<usize> {
        let mut kept = self.origins.iter().filter(|(_, _, is_kept)| *is_kept);
        let (start, range, _) = kept.find(|(_, range, _)| range.contains(&offset))?;
        Some(start + offset - range.start)
    }

    /// The imports of definitions that it supplies, and the imports of their components, by their indices in `scan`, the scan of the text.
    pub(super) fn supplied(&self, scan: &Scan) -> Option<Vec<(usize, usize)>> {
        let position = |is: &dyn Fn(&Import) -> bool| scan.imports.iter().position(is);
        let supplied = self.called.iter().map(|(start, component)| {
            let start = self.place(*start)?;
            let import = position(&|import| import.range.start == start)?;
            let is_component = |import: &Import| {
                let id = import.id.as_deref().map(text::identifier);
                id.as_ref() == Some(component)
            };
            Some((import, position(&is_component)?))
        });
        supplied.collect()
    }
}

/// Returns the component around a file. It has the file's own imports, imports one file for each import that it supplies, and then the file
/// itself. It has the identifiers of the file.
pub(super) fn around_file(
    file: &File,
    neighbours: &Neighbours,
    is_open: &dyn Fn(usize) -> bool,
) -> Composition {
    let text = file.text();
    let mut fresh = source::fresh_ids(text, &file.extracted);
    let frame = Frame::new(text, neighbours, &mut fresh);
    let mut writer = Writer::new(text, "  ");
    let whole = &frame.whole;
    writer.line(whole, &format!("(component{}", frame.names));
    frame.imports(&mut writer, is_open);
    let (number, core) = (frame.first().count(), &frame.core);
    let line = format!("(import \"{number}.wasm\" (component {core} ...))");
    writer.line(whole, &line);
    frame.instances(&mut writer, &|_| false);
    writer.end(")");
    writer.composition.text.push_str(text.newline());
    writer.composition
}

/// Returns the text of a file in which each of these definitions is in a component around it, of the same exports. It has the definition's own
/// imports, imports the components of the instances that it supplies, and then defines the definition, whose bytes are unchanged.
pub(super) fn around_definitions(
    file: &File,
    all: &[Neighbours],
    is_open: &dyn Fn(usize) -> bool,
) -> Option<Composition> {
    let text = file.text();
    let mut fresh = source::fresh_ids(text, &file.extracted);
    let mut edits = EditList::default();
    let mut called = Vec::new();
    for neighbours in all {
        let frame = Frame::new(text, neighbours, &mut fresh);
        let keyword = frame.whole.start;
        let first = source::first_field(&text.text, keyword)?;
        let form = Form::read(&text.text, text::open_paren(&text.text, keyword, 0))?;
        let end = form.range.end - 1;
        let indentation = text::indentation(&text.text, first);
        let mut writer = Writer::new(text, indentation);
        frame.imports(&mut writer, is_open);
        let line = format!("(component {}{}", frame.core, frame.annotation);
        writer.line(&frame.whole, &line);
        edits.replace(first..first, writer.composition).ok()?;
        let mut writer = Writer::new(text, indentation);
        writer.line(&frame.whole, ")");
        frame.instances(&mut writer, is_open);
        writer.end(text::indentation(&text.text, end));
        edits.replace(end..end, writer.composition).ok()?;
        for (&import, (_, component)) in neighbours.called.iter().zip(&frame.called) {
            name_supplied(text, import, &mut edits)?;
            called.push((text.scan.imports[import].range.start, component.clone()));
        }
    }
    let composed: BTreeSet<_> = all.iter().map(|neighbours| neighbours.component).collect();
    for outer in &text.scan.outer_counts {
        let more = outer.left.iter().filter(|left| composed.contains(left));
        let count = outer.count + more.count();
        let token = text::token_at(&text.text, outer.at);
        let part = Composition::of(&token, count.to_string());
        edits.replace(token, part).ok()?;
    }
    let composition = edited(&text.text, &edits);
    Some(Composition {
        called,
        ..composition
    })
}

/// The name by which a composition supplies an import: an own one that does not say which file it is, or the identifier, as messages show it.
fn plain_name(text: &TextSource, import: usize) -> String {
    let imports = &text.scan.imports;
    let Import {
        id,
        name,
        component,
        ..
    } = &imports[import];
    let is_free = |id: &&String| {
        let is_other = |import: &Import| import.name != **id;
        text::is_import_name(id) && imports.iter().all(is_other)
    };
    let id = id.as_ref().filter(is_free);
    let id = id.filter(|_| *component > 0 && !text::is_import_name(name));
    id.map_or_else(|| text.valid_name(import), String::clone)
}

/// Gives an import that a composition supplies its plain name.
fn name_supplied(
    text: &TextSource,
    import: usize,
    edits: &mut EditList<Composition>,
) -> Option<()> {
    let name = text::string_token(&plain_name(text, import));
    let import = &text.scan.imports[import];
    let range = import.name_range.clone();
    let part = Composition::of(&range, name);
    edits.replace(range, part).ok()?;
    if let Some(form) = &import.external_id_form {
        let within = import
            .comments
            .iter()
            .filter(|comment| form.contains(&comment.start));
        let within: Vec<_> = within.cloned().collect();
        for part in text::between_comments(&text.text, form.clone(), &within) {
            edits.replace(part, Composition::default()).ok()?;
        }
    }
    Some(())
}

fn edited(text: &str, edits: &EditList<Composition>) -> Composition {
    let mut out = Composition::default();
    for piece in edits.pieces(0..text.len()) {
        let start = out.text.len();
        match piece {
            Piece::Kept(range) => {
                out.text.push_str(&text[range.clone()]);
                out.origins.push((start, range, true));
            }
            Piece::New(_, part) => {
                out.text.push_str(&part.text);
                let origins = part.origins.iter().cloned();
                let moved = origins.map(|(at, range, is_kept)| (start + at, range, is_kept));
                out.origins.extend(moved);
            }
        }
    }
    out
}

impl Composition {
    /// A text that stands for `origin`.
    fn of(origin: &Range<usize>, text: String) -> Composition {
        Composition {
            text,
            origins: vec![(0, origin.clone(), false)],
            ..Composition::default()
        }
    }
}

/// A composition, apart from the component that it is around.
struct Frame<'a> {
    text: &'a TextSource,
    neighbours: &'a Neighbours,
    /// The keyword of the component.
    whole: Range<usize>,
    /// The identifier and the name of the component as they are written, with a blank in front of each.
    names: String,
    /// The name alone.
    annotation: String,
    /// The identifiers of the component, of its own imports if they need one, and of the instances that are arguments, each with its component.
    core: String,
    /// Its instance.
    instance: String,
    own: Vec<Option<String>>,
    called: Vec<(String, String)>,
}

impl<'a> Frame<'a> {
    fn new(text: &'a TextSource, neighbours: &'a Neighbours, fresh: &mut FreshIds<'_>) -> Self {
        let imports = &text.scan.imports;
        let is_outermost = neighbours.component == 0;
        let is_local = |sort| matches!(sort, Sort::Instance | Sort::Other("func"));
        // Items that aliases can reach from inside of a definition get no identifier that may have another meaning there.
        let name = |fresh: &mut FreshIds<'_>, import: &Import, other: &str| match &import.id {
            Some(id) if is_outermost || is_local(import.sort) => id.clone(),
            id => fresh.name(id.as_deref().unwrap_or(other)),
        };
        let own = neighbours.own.iter().map(|&import| {
            let import = &imports[import];
            let needs_id = import.id.is_some() || !is_outermost;
            needs_id.then(|| text::identifier(&name(fresh, import, interface(&import.name))))
        });
        let own: Vec<Option<String>> = own.collect();
        let mut called: Vec<(String, String)> = Vec::new();
        for (index, &import) in neighbours.called.iter().enumerate() {
            let first = neighbours.first(import);
            let mut known = neighbours.called[..index].iter();
            let known = known.position(|known| *known == first);
            called.push(match (known, neighbours.plugs.get(&import)) {
                (Some(known), _) => called[known].clone(),
                (None, Some(plug)) => {
                    let stem = plug.path.file_stem().unwrap_or_default();
                    let id = fresh.id(&stem.to_string_lossy());
                    (id.clone(), id)
                }
                (None, None) => {
                    let import = &imports[import];
                    let instance = text::identifier(&name(fresh, import, "instance"));
                    let base = import.id.as_deref().unwrap_or("instance");
                    (instance, fresh.id(&format!("{base}-component")))
                }
            });
        }
        let whole = text::token_at(&text.text, text.scan.components[neighbours.component]);
        let names = source::names(&text.text, whole.end).into_iter();
        let names: Vec<&str> = names.map(|name| text.text[name].trim()).collect();
        let (ids, annotations): (Vec<&str>, _) = names
            .iter()
            .copied()
            .partition(|name| name.starts_with('$'));
        let written =
            |names: &[&str]| -> String { names.iter().map(|name| format!(" {name}")).collect() };
        let id = ids
            .first()
            .and_then(|id| text::identifiers(id).into_iter().next());
        let is_taken = |id: &String| imports.iter().any(|import| import.id.as_ref() == Some(id));
        let core = match id {
            Some(id) if !is_outermost || !is_taken(&id) => text::identifier(&id),
            id => fresh.id(id.as_deref().unwrap_or("component")),
        };
        let is_taken =
            own.iter().flatten().any(|id| *id == core) || called.iter().any(|(id, _)| *id == core);
        Frame {
            instance: match is_taken {
                true => fresh.id("instance"),
                false => core.clone(),
            },
            names: written(&names),
            annotation: written(&annotations),
            text,
            neighbours,
            whole,
            core,
            own,
            called,
        }
    }

    /// The imports that it supplies, the first of each file, each with the identifiers of the instance and its component.
    fn first(&self) -> impl Iterator<Item = (usize, &(String, String))> {
        let called = self.neighbours.called.iter().copied();
        let called = called.zip(&self.called);
        called.filter(|(import, _)| self.neighbours.is_first(*import))
    }

    /// Writes the imports. One that stays open does not name its file.
    fn imports(&self, writer: &mut Writer, is_open: &dyn Fn(usize) -> bool) {
        let imports = &self.text.scan.imports;
        for (&index, id) in self.neighbours.own.iter().zip(&self.own) {
            let import = &imports[index];
            let name = match is_open(index) {
                true => ExternName::plain(&self.text.valid_name(index)),
                false => import.extern_name(),
            };
            let (name, keyword) = (name.written(), import.sort.keyword());
            let id = id.iter().map(|id| format!(" {id}")).collect::<String>();
            let line = format!("(import {name} ({keyword}{id} ...))");
            writer.line(&import.name_range, &line);
        }
        for (number, (index, (_, component))) in self.first().enumerate() {
            let import = &imports[index];
            let name = match self.neighbours.component {
                0 => ExternName::plain(&format!("{number}.wasm")),
                _ => ExternName {
                    external_id: import.external_id_str().map(str::to_owned),
                    ..ExternName::plain(&import.name)
                },
            };
            let line = format!("(import {} (component {component} ...))", name.written());
            writer.line(&import.name_range, &line);
        }
    }

    /// Writes the instances and the exports. The component gets its own imports by `...`, except imports for which `is_open` returns true.
    fn instances(&self, writer: &mut Writer, is_open: &dyn Fn(usize) -> bool) {
        let (text, core, whole) = (self.text, &self.instance, &self.whole);
        let imports = &text.scan.imports;
        for (import, (instance, component)) in self.first() {
            let line = format!("(instance {instance} (instantiate {component} ...))");
            writer.line(&imports[import].name_range, &line);
        }
        writer.line(
            whole,
            &format!("(instance {core} (instantiate {}", self.core),
        );
        let own = self.neighbours.own.iter().zip(&self.own);
        let own = own.filter(|(import, _)| is_open(**import));
        let called = self.neighbours.called.iter().zip(&self.called);
        let supplied = called.map(|(import, (instance, _))| (import, instance));
        let own = own.filter_map(|(import, id)| Some((import, id.as_ref()?)));
        for (&import, id) in supplied.chain(own) {
            let name = text::string_token(&plain_name(text, import));
            let export = self.neighbours.plugs.get(&import);
            let export = export.map(|plug| format!(" {}", text::string_token(&plug.export)));
            let export = export.unwrap_or_default();
            let Import {
                sort, name_range, ..
            } = &imports[import];
            let line = format!("  (with {name} ({} {id}{export}))", sort.keyword());
            writer.line(name_range, &line);
        }
        writer.end_of_line(" ...))");
        let mut exports = text.interface(self.neighbours.component).exports;
        if !text.items.spreads(self.neighbours.component).is_empty() {
            writer.line(whole, &format!("(export ... (instance {core}))"));
            exports.clear();
        }
        for export in exports {
            let written = ExternName::of_export(&export).written();
            let (name, keyword) = (text::string_token(&export.name), export.sort.keyword());
            let line = format!("(export {written} ({keyword} {core} {name}))");
            writer.line(whole, &line);
        }
    }
}

/// Writes the lines of a composition.
struct Writer {
    /// The end of a line, and the indentation of the next.
    newline: String,
    indentation: usize,
    /// The keyword of the file's component.
    whole: Range<usize>,
    composition: Composition,
}

impl Writer {
    fn new(text: &TextSource, indentation: &str) -> Writer {
        Writer {
            newline: format!("{}{indentation}", text.newline()),
            indentation: indentation.len(),
            whole: text.keyword(),
            composition: Composition::default(),
        }
    }

    /// Adds to the last line. This stands for the whole file.
    fn end_of_line(&mut self, end: &str) {
        let Composition { text, origins, .. } = &mut self.composition;
        text.truncate(text.len() - self.newline.len());
        origins.push((text.len(), self.whole.clone(), false));
        text.push_str(end);
        text.push_str(&self.newline);
    }

    /// Adds a line, which stands for `origin`. Text inserted in front of the form stands for the whole file.
    fn line(&mut self, origin: &Range<usize>, line: &str) {
        let Composition { text, origins, .. } = &mut self.composition;
        let form = line.find('(').map_or(0, |open| open + 1);
        origins.push((text.len(), self.whole.clone(), false));
        origins.push((text.len() + form, origin.clone(), false));
        text.push_str(line);
        text.push_str(&self.newline);
    }

    /// Writes the last line, which has no indentation.
    fn end(&mut self, line: &str) {
        let text = &mut self.composition.text;
        text.truncate(text.len() - self.indentation);
        text.push_str(line);
    }
}

//! Reports arguments that the instantiated component does not import. Takes the names of its imports; returns a diagnostic for each argument.

use crate::diagnostics::{Diagnostic, Span, listed, nearest};
use crate::graph::{Graph, UnitId};
use crate::source::{Item, ItemId};
use crate::text::{Form, VersionTrack, interface, string_token};
use wasmparser::collections::IndexMap;
use wasmparser::component_types::ComponentItem;

/// Reports the arguments of one instantiation, given by its index in the text's `scan.instantiations`, that are not among the `imports` of its
/// component. `is_supplied` tells which imports have arguments, including arguments from spreads.
pub(crate) fn unknown_arguments(
    graph: &Graph,
    (id, index): (UnitId, usize),
    imports: &IndexMap<String, ComponentItem>,
    is_supplied: impl Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let unit = &graph.units[id];
    let text = unit.text();
    let arguments = &text.scan.instantiations[index].item.arguments;
    let names = || arguments.iter().map(|argument| argument.name.as_str());
    let is_replaced = replaced_in(graph, id, text.scan.instantiations[index].item.component);
    let unknown = names().filter(|name| !imports.contains_key(*name) && !is_replaced(name));
    let all = imports.keys().map(String::as_str);
    let (supplied, missing) = all.partition(|name| is_supplied(name));
    let instantiation = UnknownArgument {
        graph,
        id,
        index,
        supplied,
        missing,
    };
    // To look for a near name takes time.
    let reports = unknown.take(WITH_NEAR_NAMES);
    reports.map(|name| instantiation.report(name)).collect()
}

/// How many unknown arguments of one instantiation are reported.
const WITH_NEAR_NAMES: usize = 20;

/// Returns whether a component's text has an import of a name that a file replaces.
fn replaced_in(graph: &Graph, id: UnitId, component: ItemId) -> impl Fn(&str) -> bool {
    let place = graph.component(id, component);
    move |name| {
        place.is_some_and(|(file, number)| {
            let file = &graph.units[file];
            let mut imports = file.dependencies.iter().map(|inner| file.import(*inner));
            imports.any(|import| import.component == number && import.name == name)
        })
    }
}

/// An instantiation that has arguments which its component does not import.
struct UnknownArgument<'a> {
    graph: &'a Graph,
    id: UnitId,
    /// Its index in the text's `scan.instantiations`.
    index: usize,
    /// The imports of the component that have arguments.
    supplied: Vec<&'a str>,
    /// Its other imports.
    missing: Vec<&'a str>,
}

impl UnknownArgument<'_> {
    fn report(&self, name: &str) -> Diagnostic {
        let unit = &self.graph.units[self.id];
        let site = &unit.text().scan.instantiations[self.index];
        let component = instantiated(
            self.graph,
            self.id,
            site.item.component,
            Some(site.range.start),
        );
        let headline = format!("`{name}` is not an import of {component}");
        let is_passed = site.elision.is_some();
        let code = "unknown-argument";
        let error = match (is_passed, self.missing.as_slice()) {
            (true, _) => Diagnostic::error(code, headline),
            (false, []) => Diagnostic::warning(code, headline),
            (false, missing) => {
                let (import, have) = match missing {
                    [_] => ("import", "has no argument"),
                    _ => ("imports", "have no arguments"),
                };
                let missing = listed(missing);
                let headline = format!("{headline}, and its {import} {missing} {have}");
                Diagnostic::error(code, headline)
            }
        };
        let argument = unit.text().argument(self.index, name);
        let argument = argument.unwrap_or_else(|| site.range.clone());
        let argument = Span::new(unit.source.file, argument);
        let near = near_name(name, &self.missing);
        let error = match (near, near_name(name, &self.supplied)) {
            (Some(near), _) => {
                let version = match base(name) == base(near) && name.contains('@') {
                    true => " Versions must be equal",
                    false => "",
                };
                let help = format!("did you mean `{near}`?{version}");
                error
                    .at(argument, "")
                    .help(help)
                    .replacing(argument, string_token(near))
            }
            (None, Some(near)) => error.at(argument, "").help(format!(
                "{component} imports `{near}`, which has an argument: remove this one"
            )),
            (None, None) => {
                let imports: Vec<&str> = [self.missing.as_slice(), &self.supplied].concat();
                let error = error.at(argument, "");
                error.help(format!("{component} imports {}", listed(&imports)))
            }
        };
        match (site.elision, near) {
            (Some(at), Some(near)) => {
                let elision = Span::new(unit.source.file, at..at + 3);
                let whose = match site.item.within {
                    0 if self.id == self.graph.parent() => "the host's",
                    _ => "the enclosing component's",
                };
                let label = format!("would pass {whose} `{near}` instead");
                error.at(elision, label)
            }
            _ => error,
        }
    }
}

/// Returns an instantiated component for a sentence: the path of a file, or the identifier in the `instantiate` at `form`.
pub(crate) fn instantiated(
    graph: &Graph,
    id: UnitId,
    component: ItemId,
    form: Option<usize>,
) -> String {
    let text = graph.units[id].text();
    if let Item::Import(import) = text.items.item(component)
        && let Some(dependency) = graph.units[id].dependency(*import)
    {
        let resolved = graph.resolution(dependency);
        let path = resolved.map_or(graph.units[dependency.unit].path(), |it| &it.path);
        return format!("`{}`", path.display());
    }
    let form = form.and_then(|form| Form::read(&text.text, form));
    let written = form.and_then(|form| Some(form.meaningful().nth(1)?.range()));
    let written = written.map(|range| text.text[range].trim_matches(['(', ')']));
    let id = written.map(|written| written.strip_prefix("component ").unwrap_or(written).trim());
    match id {
        Some(id) if id.starts_with('$') && !id.contains(' ') => format!("`{id}`"),
        Some(number) if number.parse::<u32>().is_ok() => format!("component `{number}`"),
        _ => "the component".to_owned(),
    }
}

/// Returns the name among `names` that `name` probably stands for: the same in a compatible version, or else in another version, or else the
/// nearest one.
pub(crate) fn near_name<'n>(name: &str, names: &[&'n str]) -> Option<&'n str> {
    let find = |is_near: &dyn Fn(&str) -> bool| names.iter().copied().find(|near| is_near(near));
    let own = VersionTrack::of(name);
    find(&|near| VersionTrack::of(near) == own)
        .or_else(|| find(&|near| base(near) == base(name)))
        .or_else(|| nearest(name, names.iter().copied()))
        .or_else(|| nearest(&base(name), names.iter().copied()))
        .or_else(|| find(&|near| near != name && interface(near) == interface(name)))
}

/// A name without its version, in lower case.
fn base(name: &str) -> String {
    name.split('@')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase()
}

//! Finds arguments that would be ignored, because a file has replaced the import: the component was passed to another file or to the host, or
//! exported, and is instantiated there with an argument.

use crate::binary::{self, BinaryExport, ComponentNumber};
use crate::check::checker::Checker;
use crate::check::infer::known;
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Dependency, Graph, UnitId};
use crate::source::{Argument, Flow, Value};
use crate::text::is_import_name;
use crate::types::{Step, named};
use std::collections::{HashMap, HashSet};
use std::path::Display;
use std::sync::Arc;
use wasmparser::component_types::ComponentEntityType;
use wasmparser::types::TypesRef;

impl Checker {
    /// Checks that no instantiation supplies an import that a file replaces, wherever the component has been passed to.
    ///
    /// # Errors
    ///
    /// One for each import and place.
    pub(crate) fn check_ignored(&mut self) -> Result<(), Vec<Diagnostic>> {
        let graph = Arc::clone(&self.graph);
        let replaced = Replaced::new(&graph);
        if !replaced.can_be_supplied() {
            return Ok(());
        }
        let texts = graph.units.iter().map(|unit| unit.source.as_text());
        let replacement = |unit, import| graph.replacement(unit, import);
        let mut search = Search {
            graph: &graph,
            flow: &Flow::new(texts.collect(), &replacement),
            replaced: &replaced,
            seen: HashSet::new(),
            errors: Vec::new(),
            warnings: Vec::new(),
        };
        for (unit, instantiations) in search.arguments() {
            self.check_typed_arguments(&mut search, unit, &instantiations);
        }
        self.check_exports(&mut search);
        self.warnings.extend(search.warnings);
        match search.errors.is_empty() {
            true => Ok(()),
            false => Err(search.errors),
        }
    }

    /// Looks at the arguments of instantiations of components without a text.
    fn check_typed_arguments(
        &mut self,
        search: &mut Search<'_>,
        unit: UnitId,
        instantiations: &[usize],
    ) {
        // Validation of the bundle reports invalid parts.
        let Ok(known) = known(&self.rewrite, &mut self.types, unit) else {
            return;
        };
        let text = search.graph.units[unit].text();
        for &index in instantiations {
            let component = text.scan.instantiations[index].item.component;
            if let Some(ty) = known.component(&text.items, component) {
                for (name, import) in &known.types()[ty].imports {
                    search.typed_argument((unit, index), name, import.ty, known.types());
                }
            }
        }
    }

    /// Looks at the exports of the bundle.
    fn check_exports(&mut self, search: &mut Search<'_>) {
        let encoded = self.rewrite.encoded(0);
        let prepared = self.types.prepare(&self.rewrite, 0);
        if prepared.is_ok()
            && let Ok(types) = self.types.validate(&self.rewrite, encoded, |_, _| {})
        {
            search.exports(types.as_ref());
        }
    }
}

/// The imports that files replace.
struct Replaced<'a> {
    graph: &'a Graph,
    by_name: HashMap<(UnitId, ComponentNumber), HashMap<&'a str, Dependency>>,
    /// The definitions that were extracted from a text, which therefore does not show their contents.
    extracted: HashSet<(UnitId, ComponentNumber)>,
}

impl<'a> Replaced<'a> {
    fn new(graph: &'a Graph) -> Replaced<'a> {
        let mut replaced = Replaced {
            graph,
            by_name: HashMap::new(),
            extracted: HashSet::new(),
        };
        for (id, unit) in graph.units.iter().enumerate() {
            for &dependency in &unit.dependencies {
                let import = unit.import(dependency);
                let component = replaced.by_name.entry((id, import.component)).or_default();
                component.insert(&import.name, dependency);
            }
            if !unit.taken_out.is_empty() {
                let in_place: HashSet<ComponentNumber> = unit.defined_in_place().collect();
                let all = 0..unit.text().scan.components.len();
                let extracted = all.filter(|number| !in_place.contains(number));
                replaced
                    .extracted
                    .extend(extracted.map(|number| (id, number)));
            }
        }
        replaced
    }

    /// Whether an argument can supply any of them: its name is a valid import name, or the name of an argument.
    fn can_be_supplied(&self) -> bool {
        let names = self.by_name.values().flat_map(HashMap::keys);
        let names: HashSet<&str> = names.copied().collect();
        let texts = self
            .graph
            .units
            .iter()
            .filter_map(|unit| unit.source.as_text());
        let mut instantiations = texts.flat_map(|text| &text.scan.instantiations);
        names.iter().any(|name| is_import_name(name))
            || instantiations.any(|instantiation| {
                let mut arguments = instantiation.item.arguments.iter();
                arguments.any(|argument| names.contains(argument.name.as_str()))
            })
    }
}

/// A place where an argument supplies an import, and what happens there.
struct Supply {
    span: Span,
    label: &'static str,
}

struct Search<'a> {
    graph: &'a Graph,
    flow: &'a Flow<'a>,
    replaced: &'a Replaced<'a>,
    /// Each place that was found, and the import.
    seen: HashSet<(Span, Span)>,
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

impl Search<'_> {
    /// Looks at the arguments of all instantiations. Returns the arguments of components without a text, by units.
    fn arguments(&mut self) -> Vec<(UnitId, Vec<usize>)> {
        let mut unknown = Vec::new();
        for (id, unit) in self.graph.units.iter().enumerate() {
            let sites = unit.source.as_text().into_iter();
            let sites = sites.flat_map(|text| text.scan.instantiations.iter().enumerate());
            let mut without_text = Vec::new();
            for (index, instantiation) in sites {
                for &component in self.flow.values(id, instantiation.item.component) {
                    match self.component(component) {
                        Some(_) => self.known_component((id, index), component),
                        None => without_text.push(index),
                    }
                }
            }
            if !without_text.is_empty() {
                unknown.push((id, without_text));
            }
        }
        unknown
    }

    /// Looks at the arguments of one instantiation, of a component whose text is known.
    fn known_component(&mut self, (id, index): (UnitId, usize), component: Value) {
        let unit = &self.graph.units[id];
        for Argument { name, .. } in &unit.text().scan.instantiations[index].item.arguments {
            if let Some(range) = unit.text().argument(index, name) {
                let supply = Supply {
                    span: Span::new(unit.source.file, range),
                    label: "",
                };
                self.check(component, name, &supply);
            }
        }
    }

    /// Looks at the argument `name` of an instantiation, of a component that imports it with the type `ty`.
    fn typed_argument(
        &mut self,
        (id, index): (UnitId, usize),
        name: &str,
        ty: ComponentEntityType,
        types: TypesRef<'_>,
    ) {
        let unit = &self.graph.units[id];
        let mut arguments = unit.text().scan.instantiations[index].item.arguments.iter();
        if let Some(Argument { item, .. }) = arguments.find(|argument| argument.name == name)
            && let Some(range) = unit.text().argument(index, name)
        {
            let supply = Supply {
                span: Span::new(unit.source.file, range),
                label: "passed to a component whose type lists it",
            };
            let values = self.flow.values(id, *item).to_vec();
            self.check_type(values, ty, types, &supply);
        }
    }

    /// Looks at the exports of the bundle, which has these types.
    fn exports(&mut self, types: TypesRef<'_>) {
        let unit = &self.graph.units[0];
        let Some(text) = unit.source.as_text() else {
            return;
        };
        for BinaryExport { name, .. } in binary::interface(&text.encoded).exports {
            if let Some(item) = text.items.export(0, &name)
                && let Some(export) = types.component_item_for_export(&name)
            {
                let path = [Step::Named("export", name)];
                let range = named(&text.text, 0..text.text.len(), &path);
                let range = range.unwrap_or_else(|| text.keyword());
                let supply = Supply {
                    span: Span::new(unit.source.file, range),
                    label: "exported with a type that lists it",
                };
                let values = self.flow.values(0, item).to_vec();
                self.check_type(values, export.ty, types, &supply);
            }
        }
    }

    /// Looks for imports that a type lists, in the components of these values.
    fn check_type(
        &mut self,
        values: Vec<Value>,
        ty: ComponentEntityType,
        types: TypesRef<'_>,
        supply: &Supply,
    ) {
        let mut seen = HashSet::new();
        let mut next = vec![(values, ty)];
        while let Some((values, ty)) = next.pop() {
            match ty {
                ComponentEntityType::Component(ty) => {
                    let imports = types[ty].imports.keys();
                    for (name, value) in
                        imports.flat_map(|name| values.iter().map(move |value| (name, *value)))
                    {
                        self.check(value, name, supply);
                    }
                }
                ComponentEntityType::Instance(ty) if seen.insert((values.clone(), ty)) => {
                    for (name, export) in &types[ty].exports {
                        let exports = values.iter();
                        let exports = exports.flat_map(|value| self.flow.exports(*value, name));
                        let exports: Vec<Value> = exports.collect();
                        if !exports.is_empty() {
                            next.push((exports, export.ty));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Reports an import of a component if it is replaced.
    fn check(&mut self, component: Value, name: &str, supply: &Supply) {
        let replaced = self.component(component).and_then(|place| {
            let dependency = self.replaced.by_name.get(&place)?.get(name)?;
            Some((place, dependency.place))
        });
        let Some((place, by)) = replaced else {
            return;
        };
        if !self.seen.insert((supply.span, by)) {
            return;
        }
        let path = self.graph.units[place.0].path().display();
        let (diagnostics, diagnostic) = match self.is_declared(component) {
            true => (&mut self.warnings, unused(&path, name)),
            false => (&mut self.errors, ignored(&path, name, place.1)),
        };
        let diagnostic = diagnostic.at(supply.span, supply.label);
        diagnostics.push(diagnostic.at(by, "a file replaces it"));
    }

    /// Whether a value is a file with a declared type: that decides which of its imports are replaced.
    fn is_declared(&self, value: Value) -> bool {
        let unit = &self.graph.units[value.text];
        let mut dependencies = unit.dependencies.iter();
        dependencies.any(|dependency| {
            unit.import(*dependency).item.id == value.item && !unit.import(*dependency).is_elided()
        })
    }

    /// The component that a value is, if its text is known.
    fn component(&self, value: Value) -> Option<(UnitId, ComponentNumber)> {
        let replacement = |unit, import| self.graph.replacement(unit, import);
        let place = self.flow.component(value, &replacement)?;
        (!self.replaced.extracted.contains(&place)).then_some(place)
    }
}

fn unused(path: &Display<'_>, name: &str) -> Diagnostic {
    let headline = format!(
        "argument `{name}` is ignored: a file replaces this import of `{path}`, because its declared type does not list it"
    );
    Diagnostic::warning("unused-argument", headline)
        .help("to keep the import, list it in the declared type")
}

fn ignored(path: &Display<'_>, name: &str, component: ComponentNumber) -> Diagnostic {
    let headline =
        format!("argument `{name}` would be ignored: a file replaces this import of `{path}`");
    let help = match component {
        0 => format!(
            "to keep the import, list it in the type declared for `{path}`, or use `--external '{name}'`"
        ),
        _ => format!("to keep the import, use `--external '{name}'`"),
    };
    Diagnostic::error("ignored-argument", headline).help(help)
}

//! Explains arguments by types alone: those of core modules, and those in binaries. Takes a fault of validation, and points at the strings of
//! arguments as far as there are any.

use super::fault::Fault;
use super::scene::Scene;
use crate::binary::{IndexSpace, Named, Step};
use crate::check::arguments::near_name;
use crate::diagnostics::{Diagnostic, Span, listed};
use crate::text::{self, Form, string_token};
use crate::types::{self, Comparison, Mismatch, Side};
use std::collections::HashSet;

impl Scene<'_, '_> {
    /// Explains the fault of an item in a binary, which has no names of its own.
    pub(super) fn explain_binary(&self, fault: &Fault) -> Option<Diagnostic> {
        match (&self.body.steps[self.step].1, fault) {
            (
                Step::Instantiate {
                    component,
                    arguments,
                },
                Fault::MissingImport,
            ) => {
                let imports = &self.types[self.types.component_at(*component)].imports;
                self.missing("the component", imports.keys(), arguments)
            }
            (
                Step::Instantiate {
                    component,
                    arguments,
                },
                Fault::ImportMismatch { name },
            ) => {
                let mut comparison = Comparison::new(self.types);
                let found = self.differences(&mut comparison, name, *component, arguments)?;
                let first = found.first()?;
                let error = self.does_not_fit("the component", name, first);
                Some(error.help(format!("the component needs {}", first.declares)))
            }
            (Step::RunModule { module, arguments }, Fault::CoreMismatch | Fault::Other) => {
                self.core_arguments(*module, arguments)
            }
            (Step::Alias(alias), Fault::MissingExport) => {
                let names: Vec<&String> = self.exports(alias.index)?.keys().collect();
                let headline = format!("the instance has no export `{}`", alias.name);
                let error = Diagnostic::error("unknown-export", headline).at(self.place, "");
                Some(error.help(format!("it exports {}", listed(&names))))
            }
            _ => None,
        }
    }

    /// Reports that an argument does not fit what is instantiated, at its string.
    fn does_not_fit(&self, what: &str, argument: &str, mismatch: &Mismatch) -> Diagnostic {
        let headline = format!("argument `{argument}` does not fit {what}");
        let headline = match mismatch.path.as_slice() {
            [] => headline,
            path => format!("{headline}: {}", types::place(path)),
        };
        let verb = match mismatch.provides {
            Side::Missing { .. } => "has",
            _ => "provides",
        };
        let provides = format!("{verb} {}", mismatch.provides);
        Diagnostic::error("argument-mismatch", headline).at(self.argument(argument), provides)
    }

    /// The string of an argument, or else the item.
    fn argument(&self, name: &str) -> Span {
        self.tracer.place(self.offset, Some(("with", name)))
    }

    /// Reports the first of the `imports` of what is instantiated that has no argument, and an argument that is not among them.
    fn missing<'n>(
        &self,
        what: &str,
        imports: impl Iterator<Item = &'n String>,
        arguments: &[Named],
    ) -> Option<Diagnostic> {
        let imports: Vec<&str> = imports.map(String::as_str).collect();
        let given: HashSet<&str> = arguments.iter().map(|it| it.name.as_str()).collect();
        let open = imports.iter().copied().filter(|name| !given.contains(name));
        let open: Vec<&str> = open.collect();
        let first = open.first()?;
        let unknown = arguments.iter().find(|it| !imports.contains(&&*it.name));
        let Some(Named { name, .. }) = unknown else {
            let headline = format!("import `{first}` of {what} has no argument");
            let error = Diagnostic::error("missing-argument", headline).at(self.place, "");
            return Some(error.help(format!("add a `with` for `{first}`")));
        };
        let headline = format!(
            "`{name}` is not an import of {what}, and its import `{first}` has no argument"
        );
        let place = self.argument(name);
        let error = Diagnostic::error("unknown-argument", headline).at(place, "");
        Some(match near_name(name, &open) {
            Some(near) if self.is_text() => error
                .help(format!("did you mean `{near}`?"))
                .replacing(place, string_token(near)),
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error.help(format!("{what} imports {}", listed(&imports))),
        })
    }

    /// Reports an argument of a core module that does not fit, or the lack of one.
    pub(super) fn core_arguments(&self, module: u32, arguments: &[Named]) -> Option<Diagnostic> {
        let types = self.types;
        let known = module < types.module_count();
        let ty = known.then(|| types.module_at(module))?;
        let name = self.body.names.of(IndexSpace::CoreModule, module);
        let id = name
            .filter(|_| self.is_text())
            .and_then(|name| self.id(Some(name)));
        let what = id.map_or("the core module".to_owned(), |id| format!("`{id}`"));
        let mut imports: Vec<&String> = types[ty].imports.keys().map(|(from, _)| from).collect();
        imports.dedup();
        if let Some(missing) = self.missing(&what, imports.into_iter(), arguments) {
            return Some(missing);
        }
        let is_known = |it: &&Named| it.index < types.core_instance_count();
        let instances = arguments.iter().filter(is_known);
        let exports = instances.map(|it| {
            let instance = &types[types.core_instance_at(it.index)];
            (it.name.as_str(), instance.exports(types))
        });
        let exports = exports.collect();
        let (argument, mismatch) = types::core_arguments(types, ty, &exports)?;
        let error = self.does_not_fit(&what, &argument, &mismatch);
        let needs = format!("needs {}", mismatch.declares);
        Some(match self.in_core_module(module, &mismatch.path) {
            Some(needed) => error.at(needed, needs),
            None => error.help(format!("{what} {needs}")),
        })
    }

    /// Where a core module in a text imports what is at `path`.
    fn in_core_module(&self, module: u32, path: &[types::Step]) -> Option<Span> {
        let graph = self.graph();
        let unit = &graph.units[self.unit];
        let text = unit.source.as_text()?;
        let place = self.place_of(self.step_of(IndexSpace::CoreModule, module)?);
        let mut imports = unit.dependencies.iter();
        let file = imports.find(|it| unit.import(**it).range.contains(&place.start));
        let (source, range) = match file {
            Some(file) => {
                let source = &graph.units[file.unit].source;
                (source, 0..source.as_text()?.text.len())
            }
            None => {
                let open = text::open_paren(&text.text, place.start, 0);
                (&unit.source, Form::read(&text.text, open)?.range)
            }
        };
        let found = types::named(&source.as_text()?.text, range, path)?;
        Some(Span::new(source.file, found))
    }
}

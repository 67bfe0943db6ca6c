//! Components whose own core code calls an imported instance of a file. An instance inside of a component is none that it can call: the
//! [rules for calls](https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state) take that for
//! recursion. So the component and the file's become neighbours, in one more component around both, which supplies the instance.

use super::builder::{Builder, FileIndex, OpenImports, Wrapped};
use super::unit::{Dependency, Unit, UnitId};
use crate::binary::{self, Sort};
use crate::diagnostics::{Diagnostic, Span};
use crate::source::{self, Import};
use crate::text;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The imports of instances that core code calls, if they can be supplied from around the component; their indices in `scan.imports`.
fn called(builder: &Builder<'_>, unit: &Unit, decision: &OpenImports) -> Vec<usize> {
    let Some(text) = unit.source.as_text() else {
        return Vec::new();
    };
    let imports = || text.scan.imports.iter().enumerate();
    let outermost = || imports().filter(|(_, import)| import.depth == 1);
    let called: BTreeSet<&str> = outermost()
        .filter(|(index, import)| {
            import.sort == Sort::Instance
                && !decision.contains(&import.name)
                && builder.is_dependency(import)
                && text.items.is_called(text.items.imports[*index].item)
        })
        .map(|(_, import)| import.name.as_str())
        .collect();
    // Imports of one name stay, or are replaced, together.
    let is_named = |import: &Import| called.contains(import.name.as_str());
    let named = outermost().filter(|(_, import)| is_named(import));
    let can_stay = |(_, import): (usize, &Import)| import.sort == Sort::Instance;
    // A function that speaks of such a type could not be exported again without saying what it is.
    let exports_types = || {
        let mut exports = binary::interface(&text.encoded).exports.into_iter();
        exports.any(|(_, sort)| sort == Sort::Other("type"))
    };
    match named.clone().all(can_stay) && !called.is_empty() && !exports_types() {
        true => named.map(|(index, _)| index).collect(),
        false => Vec::new(),
    }
}

impl Builder<'_> {
    /// The unit of a file under a decision, with a component around it if its core code calls imported instances of files.
    /// `None` if the file cannot be used.
    pub(super) fn unit(&mut self, met: FileIndex, decision: OpenImports) -> Option<UnitId> {
        if let Some(&known) = self.by_decision.get(&(met, decision.clone())) {
            return Some(known);
        }
        let unit = self.met[met].clone()?;
        let called = called(self, &unit, &decision);
        if called.is_empty() {
            let id = self.unit_itself(met, decision.clone())?;
            self.by_decision.insert((met, decision), id);
            return Some(id);
        }
        let id = self.units.len();
        self.by_decision.insert((met, decision.clone()), id);
        let wrapper = self.wrapper(&unit, &called)?;
        self.units.push((wrapper, OpenImports::new()));
        let wrapped = Wrapped {
            met,
            decision,
            called,
        };
        self.wrapped.insert(id, wrapped);
        Some(id)
    }

    /// Makes units of what is in the component `id` that was put around others.
    pub(super) fn resolve_wrapped(&mut self, id: UnitId) {
        let wrapped = self.wrapped.remove(&id);
        let Wrapped {
            met,
            decision,
            called,
        } = wrapped.expect("each wrapper has something in it, and is resolved once");
        // What cannot be used was told where that was found.
        if let Some((itself, dependencies)) = self.wrapped_units(met, decision, &called) {
            let supplied = called.iter().zip(&dependencies);
            let supplied = supplied.map(|(import, dependency)| (*import, dependency.unit));
            self.units[itself].0.supplied = supplied.collect();
            self.units[id].0.dependencies = dependencies;
        }
    }

    /// The unit of a file that is in a component around it, and what that component imports: the file is the last.
    fn wrapped_units(
        &mut self,
        met: FileIndex,
        decision: OpenImports,
        called: &[usize],
    ) -> Option<(UnitId, Vec<Dependency>)> {
        let unit = self.met[met].clone()?;
        let names = called
            .iter()
            .map(|&import| unit.text().scan.imports[import].name.clone());
        let itself = self.unit_itself(met, decision.into_iter().chain(names).collect())?;
        let mut dependencies = Vec::new();
        for &import in called {
            let lead = self.look_up(&unit, import)?;
            dependencies.push(Dependency {
                import: dependencies.len(),
                place: lead.place,
                unit: self.follow(&unit, import, lead)?,
            });
        }
        dependencies.push(Dependency {
            import: dependencies.len(),
            place: Span::new(unit.source.file, unit.text().keyword()),
            unit: itself,
        });
        Some((itself, dependencies))
    }

    /// The component around that of `unit`, which is given the instances that it imports by the imports `called`.
    fn wrapper(&mut self, unit: &Unit, called: &[usize]) -> Option<Unit> {
        let text = unit.text();
        let mut imports = String::new();
        let mut instances = String::new();
        let mut supplied = String::new();
        for (number, &import) in called.iter().enumerate() {
            let name = text::string_token(&text.valid_name(import));
            let id = format!("$dependency-{number}");
            imports.push_str(&format!(
                "  (import \"{number}.wasm\" (component {id} ...))\n"
            ));
            instances.push_str(&format!("  (instance {id} (instantiate {id} ...))\n"));
            supplied.push_str(&format!("\n    (with {name} (instance {id}))"));
        }
        let number = called.len();
        imports.push_str(&format!(
            "  (import \"{number}.wasm\" (component $component ...))\n"
        ));
        let exports = binary::interface(&text.encoded).exports.into_iter();
        let exports: String = exports
            .map(|(name, sort)| {
                let (name, keyword) = (text::string_token(&name), sort.keyword());
                format!("  (export {name} ({keyword} $component {name}))\n")
            })
            .collect();
        let wrapper = format!(
            "(component\n{imports}{instances}  (instance $component (instantiate $component{supplied} ...\n  ))\n{exports})\n"
        );
        let name = format!("{} (wrapped)", unit.path.display());
        let file = self.files.add(name);
        self.files.set_text(file, Arc::from(wrapper.as_str()));
        let source = source::read_text(file, Arc::from(wrapper));
        let source = source.map_err(|errors: Vec<Diagnostic>| self.errors.extend(errors));
        Some(Unit {
            source: Arc::new(source.ok()?),
            raw: None,
            taken_out: Vec::new(),
            is_wrapper: true,
            ..unit.clone()
        })
    }
}

//! Follows validation through the binary of a text: which of its components it is in, and whether it has come to what takes the place of an
//! import.

use crate::binary::{ComponentNumber, IndexSpace, Sort};
use crate::graph::{Dependency, Unit};
use crate::rewrite::{self, Expansion, Placed};
use std::collections::VecDeque;
use wasmparser::types::TypesRef;
use wasmparser::{Encoding, Payload, Validator};

/// How far validation is in the binary of a text that its dependencies are in by aliases.
pub(crate) struct ReplacedImports<'a> {
    unit: &'a Unit,
    /// The items that are added or moved.
    placed: Vec<Placed>,
    /// The components that are open, by their numbers in the text; `None` for a core module.
    open: Vec<Option<ComponentNumber>>,
    /// The components that are still to come.
    to_come: VecDeque<ComponentNumber>,
    /// The dependencies that are still to come, in the order of the binary.
    dependencies: VecDeque<Dependency>,
}

impl<'a> ReplacedImports<'a> {
    pub(crate) fn new(
        unit: &'a Unit,
        expansion: &Expansion,
        placed: Vec<Placed>,
    ) -> ReplacedImports<'a> {
        ReplacedImports {
            unit,
            placed,
            open: Vec::new(),
            to_come: unit.defined_in_place().collect(),
            dependencies: expansion.in_order(unit).into(),
        }
    }

    /// Takes note of a payload. The component that ends with it, if it is the end of one.
    pub(crate) fn see(&mut self, payload: &Payload<'_>) -> Option<ComponentNumber> {
        match payload {
            Payload::Version { encoding, .. } => {
                let is_component = *encoding == Encoding::Component;
                let number = is_component.then(|| self.to_come.pop_front()).flatten();
                self.open.push(number);
                None
            }
            Payload::End(_) => self.open.pop().flatten(),
            _ => None,
        }
    }

    /// How many components and core modules are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next dependency, if what takes the place of its import is there by now, with its index.
    pub(crate) fn next(&mut self, validator: &Validator) -> Option<(Dependency, u32)> {
        let next = *self.dependencies.front()?;
        let item = &self.unit.text().items.imports[next.import];
        if self.open.last() != Some(&Some(item.component)) {
            return None;
        }
        let space = self.unit.import(next).sort.space();
        let index = self.index(item.component, space, item.before[space]);
        let is_there = index < count(validator.types(0)?, self.unit.import(next).sort);
        is_there.then(|| {
            self.dependencies.pop_front();
            (next, index)
        })
    }

    /// The index that an item has in the binary.
    pub(crate) fn index(&self, component: ComponentNumber, space: IndexSpace, old: u32) -> u32 {
        rewrite::index(&self.placed, component, space, old)
    }
}

/// How many items of a sort the component has that is validated.
fn count(types: TypesRef<'_>, sort: Sort) -> u32 {
    match sort {
        Sort::CoreModule => types.module_count(),
        Sort::Instance => types.component_instance_count(),
        _ => types.component_count(),
    }
}

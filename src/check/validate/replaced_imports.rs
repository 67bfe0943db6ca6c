//! Tracks how far validation has got in a text's binary, and yields each replaced import once its replacement has been validated.

use crate::binary::{ComponentNumber, IndexSpace, Sort};
use crate::graph::{Dependency, Unit};
use crate::rewrite::{Ascriptions, Expansion, IndexMap};
use crate::source::SourceIndex;
use std::collections::{BTreeSet, VecDeque};
use wasmparser::types::TypesRef;
use wasmparser::{Encoding, Payload, Validator};

/// How far validation has got in the binary of a text, in which dependencies are aliases.
pub(crate) struct ReplacedImports<'a> {
    unit: &'a Unit,
    /// The indices of items in the binary.
    indices: IndexMap,
    /// The open components, by their numbers in the text; `None` for a core module or an ascription.
    open: Vec<Option<ComponentNumber>>,
    /// The components that validation has not reached, in the order of the binary; `None` for an ascription.
    to_come: VecDeque<Option<ComponentNumber>>,
    /// The dependencies that validation has not reached, in the order of the binary.
    dependencies: VecDeque<Dependency>,
    /// The components that are taken to be empty.
    hollow: BTreeSet<ComponentNumber>,
    /// The number of open components, from one of these inwards.
    hidden: usize,
    /// The components that are taken to be empty, or that contain one.
    incomplete: BTreeSet<ComponentNumber>,
}

impl<'a> ReplacedImports<'a> {
    pub(crate) fn new(
        unit: &'a Unit,
        expansion: &Expansion,
        indices: IndexMap,
    ) -> ReplacedImports<'a> {
        ReplacedImports {
            unit,
            indices,
            open: Vec::new(),
            to_come: unit.defined_in_place().map(Some).collect(),
            dependencies: expansion.in_order(unit).into(),
            hollow: BTreeSet::new(),
            hidden: 0,
            incomplete: BTreeSet::new(),
        }
    }

    /// Returns the same with these components taken to be empty.
    pub(crate) fn hollow(self, hollow: BTreeSet<ComponentNumber>) -> ReplacedImports<'a> {
        ReplacedImports { hollow, ..self }
    }

    /// Returns the same with these imports ascribed, which are of components.
    pub(crate) fn ascribed(mut self, ascribed: &Ascriptions) -> ReplacedImports<'a> {
        let scan = &self.unit.text().scan;
        let start = |import: &usize| scan.imports[*import].range.start;
        let ascriptions = ascribed.iter().map(|import| (start(import), None));
        let to_come = self.to_come.iter().flatten();
        let to_come = to_come.map(|number| (scan.components[*number], Some(*number)));
        let mut all: Vec<_> = to_come.chain(ascriptions).collect();
        all.sort_unstable();
        self.to_come = all.into_iter().map(|(_, number)| number).collect();
        self
    }

    /// The components that are taken to be empty, by their numbers in the binary.
    pub(crate) fn hollow_numbers(&self) -> BTreeSet<usize> {
        let all = self.to_come.iter().enumerate();
        let is_hollow = |number: &ComponentNumber| self.hollow.contains(number);
        all.filter(|(_, number)| number.as_ref().is_some_and(is_hollow))
            .map(|(index, _)| index)
            .collect()
    }

    /// The components that were taken to be empty so far, and the components around them.
    pub(crate) fn into_incomplete(self) -> BTreeSet<ComponentNumber> {
        self.incomplete
    }

    /// Takes note of a payload. Returns the component that ends with it, if one does that is not taken to be empty.
    pub(crate) fn see(&mut self, payload: &Payload<'_>) -> Option<ComponentNumber> {
        match payload {
            Payload::Version { encoding, .. } => {
                let is_component = *encoding == Encoding::Component;
                let number = is_component
                    .then(|| self.to_come.pop_front())
                    .flatten()
                    .flatten();
                self.open.push(number);
                if self.hidden > 0 || number.is_some_and(|number| self.hollow.contains(&number)) {
                    self.hidden += 1;
                    self.incomplete.extend(self.open.iter().flatten());
                }
                None
            }
            Payload::End(_) => {
                let ended = self.open.pop().flatten();
                if self.hidden == 0 {
                    return ended;
                }
                self.hidden -= 1;
                let unit = self.unit;
                self.dependencies
                    .retain(|inside| Some(unit.import(*inside).component) != ended);
                None
            }
            _ => None,
        }
    }

    /// Returns the innermost open component; `None` in a core module.
    pub(crate) fn innermost(&self) -> Option<ComponentNumber> {
        *self.open.last()?
    }

    /// Returns the next dependency if validation has passed the replacement of its import, and the index of the replacement.
    pub(crate) fn next(&mut self, validator: &Validator) -> Option<(Dependency, u32)> {
        let next = *self.dependencies.front()?;
        let import = self.unit.import(next);
        if self.innermost() != Some(import.component) {
            return None;
        }
        let space = import.sort.space();
        let index = self.index(
            import.component,
            space,
            SourceIndex(import.item.before[space]),
        );
        let is_there = index < count(validator.types(0)?, import.sort);
        is_there.then(|| {
            self.dependencies.pop_front();
            (next, index)
        })
    }

    /// Returns the index of an item in the binary.
    pub(crate) fn index(
        &self,
        component: ComponentNumber,
        space: IndexSpace,
        index: SourceIndex,
    ) -> u32 {
        self.indices.output(component, space, index).0
    }
}

/// Returns the number of items of a sort in the innermost component.
fn count(types: TypesRef<'_>, sort: Sort) -> u32 {
    match sort {
        Sort::CoreModule => types.module_count(),
        Sort::Instance => types.component_instance_count(),
        _ => types.component_count(),
    }
}

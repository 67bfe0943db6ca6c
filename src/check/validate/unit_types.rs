//! The types of units, one validated after the other in one component that holds them side by side: in each, what stands for the units that
//! it imports is an alias of theirs. So each unit is validated once, however many others use it.

use super::payloads::{Bodies, each_payload, fresh};
use super::trace::trace;
use crate::binary::{self, Sort};
use crate::diagnostics::Diagnostic;
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Assembly, Encoded, Encodings, Filling, Placeholder, assemble};
use std::collections::HashMap;
use wasmparser::component_types::ComponentEntityType;
use wasmparser::types::{Types, TypesRef};
use wasmparser::{Encoding, Payload, ValidPayload, Validator};

/// Components and core modules side by side, and what validation knows of them.
pub(crate) struct UnitTypes<'a> {
    graph: &'a Graph,
    validator: Validator,
    /// The units that are on it.
    placed: HashMap<UnitId, Placed>,
    components: u32,
    core_modules: u32,
    /// The components and core modules that the validator has counted.
    definitions: usize,
    /// Whether validation ended in a fault, so that nothing can follow.
    is_spoilt: bool,
}

/// A unit that is on the workbench.
#[derive(Clone, Copy)]
struct Placed {
    /// Its index among the components or the core modules.
    index: u32,
    ty: ComponentEntityType,
}

/// How many components and core modules one validation goes through.
const ROOM: usize = 1000;

impl<'a> UnitTypes<'a> {
    pub(crate) fn new(graph: &'a Graph) -> UnitTypes<'a> {
        UnitTypes {
            graph,
            validator: fresh(),
            placed: HashMap::new(),
            components: 0,
            core_modules: 0,
            definitions: 0,
            is_spoilt: true,
        }
    }

    /// All types that were met so far, also those of what is not on the workbench any more.
    pub(crate) fn types(&self) -> TypesRef<'_> {
        let open = self.validator.types(0);
        open.expect("something was validated, and no fault closes the component around all")
    }

    /// The items, so far, of the unit in which validation has ended in a fault while `depth` components and core modules of it were open.
    pub(crate) fn open(&self, depth: usize) -> Option<TypesRef<'_>> {
        self.validator.types(depth.checked_sub(1)?)
    }

    /// The type of a unit that was put on the workbench.
    pub(crate) fn ty(&self, unit: UnitId) -> Option<ComponentEntityType> {
        Some(self.placed.get(&unit)?.ty)
    }

    /// Forgets the units that may be others after `unit` has changed: itself, and those that come behind it.
    pub(crate) fn forget(&mut self, unit: UnitId) {
        let behind = self.graph.leaves_first.iter().skip_while(|id| **id != unit);
        for id in behind {
            self.placed.remove(id);
        }
    }

    /// Puts what a unit uses on the workbench, and all that this uses. Types that are known from before must not be asked for any more.
    ///
    /// # Errors
    ///
    /// The first fault in one of these.
    pub(crate) fn prepare(&mut self, outlines: &Encodings, unit: UnitId) -> Result<(), Diagnostic> {
        if self.is_spoilt || !self.has_room(outlines, &self.missing(unit), 0) {
            // One that has seen less is faster.
            self.validator = fresh();
            self.open_around();
        }
        self.put(outlines, &self.missing(unit))
    }

    /// Validates a unit with an outline that need not be that of the bundle, and calls `see` behind each payload, with the validator, in which the
    /// component around it is one more. What the unit uses is put on the workbench.
    ///
    /// The types are of the same validator as others that are known, unless one of the validations in between ended in a fault.
    ///
    /// # Errors
    ///
    /// The first fault, traced to its file.
    pub(crate) fn validate(
        &mut self,
        outlines: &Encodings,
        unit: UnitId,
        outline: &Encoded,
        see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Diagnostic> {
        let size = outline.size.definitions;
        if self.is_spoilt {
            self.prepare(outlines, unit)?;
        } else if !self.has_room(outlines, &self.missing(unit), size) {
            self.close_around();
            self.open_around();
            if !self.has_room(outlines, &self.missing(unit), size) {
                return self.validate_alone(outlines, unit, outline, see);
            }
        }
        self.put(outlines, &self.missing(unit))?;
        self.define(outlines, unit, outline, see)
    }

    /// Validates what has no room beside all that it uses, by one definition, with that inside of it.
    fn validate_alone(
        &mut self,
        outlines: &Encodings,
        unit: UnitId,
        outline: &Encoded,
        see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Diagnostic> {
        self.close_around();
        let definition = |_, _: &Placeholder| Filling::Definition;
        let assembly = assemble(outlines, unit, outline, 0, &definition);
        let types = self.run(outlines, (unit, outline), &assembly, see)?;
        self.validator.reset();
        self.open_around();
        Ok(types)
    }

    fn has_room(&self, outlines: &Encodings, units: &[UnitId], more: usize) -> bool {
        let sizes = units.iter().map(|id| outlines.of(*id).size.definitions);
        self.definitions + sizes.sum::<usize>() + more <= ROOM
    }

    /// The units that `unit` uses and that are not there, each behind those that it uses itself.
    fn missing(&self, unit: UnitId) -> Vec<UnitId> {
        let mut missing = Vec::new();
        let mut seen = vec![false; self.graph.units.len()];
        let mut stack = vec![(unit, self.graph.units[unit].used())];
        while let Some((user, used)) = stack.last_mut() {
            match used.pop() {
                Some(next) if seen[next] || self.placed.contains_key(&next) => {}
                Some(next) => {
                    seen[next] = true;
                    stack.push((next, self.graph.units[next].used()));
                }
                None => {
                    missing.push(*user);
                    stack.pop();
                }
            }
        }
        missing.pop();
        missing
    }

    fn put(&mut self, outlines: &Encodings, units: &[UnitId]) -> Result<(), Diagnostic> {
        for &unit in units {
            self.define(outlines, unit, outlines.of(unit), |_, _| {})?;
            let types = self.types();
            let placed = match self.graph.units[unit].source.sort {
                Sort::CoreModule => {
                    let index = self.core_modules - 1;
                    let ty = ComponentEntityType::Module(types.module_at(index));
                    Placed { index, ty }
                }
                _ => {
                    let index = self.components - 1;
                    let ty = ComponentEntityType::Component(types.component_at(index));
                    Placed { index, ty }
                }
            };
            self.placed.insert(unit, placed);
        }
        Ok(())
    }

    /// Closes the component around all.
    fn close_around(&mut self) {
        let ended = self.validator.end(0);
        ended.expect("a component of components and core modules is valid");
        self.validator.reset();
    }

    /// Takes all off, and opens a component around what is to come.
    fn open_around(&mut self) {
        let version = binary::COMPONENT_VERSION;
        let preamble = 0..binary::PREAMBLE as u64;
        let opened = (self.validator).version(version, Encoding::Component, &preamble);
        opened.expect("a validator that has nothing open can begin");
        self.placed.clear();
        (self.components, self.core_modules) = (0, 0);
        self.definitions = 1;
        self.is_spoilt = false;
    }

    /// Validates one more component or core module in the one around all.
    fn define(
        &mut self,
        outlines: &Encodings,
        unit: UnitId,
        outline: &Encoded,
        see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Diagnostic> {
        let placed = &self.placed;
        let alias = |_, place: &Placeholder| {
            let used = placed.get(&place.unit).expect("what is used was put there");
            Filling::Alias(used.index)
        };
        let assembly = assemble(outlines, unit, outline, 1, &alias);
        let begun = match self.graph.units[unit].source.sort {
            Sort::CoreModule => {
                self.core_modules += 1;
                self.validator.module_section(&(0..0))
            }
            _ => {
                self.components += 1;
                self.validator.component_section(&(0..0))
            }
        };
        begun.expect("there is room for one more");
        self.run(outlines, (unit, outline), &assembly, see)
    }

    /// Validates a binary that was assembled from a unit with an outline.
    fn run(
        &mut self,
        outlines: &Encodings,
        (unit, outline): (UnitId, &Encoded),
        assembly: &Assembly,
        mut see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Diagnostic> {
        let runs = assembly.runs_of(self.graph, outlines, (unit, outline));
        let mut definitions = 0;
        let mut open = 0;
        let mut types = None;
        let validated = each_payload(
            &runs,
            Bodies::Skipped,
            &mut self.validator,
            |payload, valid, validator| {
                match payload {
                    Payload::Version { .. } => (open, definitions) = (open + 1, definitions + 1),
                    Payload::End(_) => open -= 1,
                    _ => {}
                }
                see(payload, validator);
                if let ValidPayload::End(end) = valid
                    && open == 0
                {
                    types = Some(end);
                }
            },
        );
        self.definitions += definitions;
        match validated {
            Ok(()) => Ok(types.expect("a binary that is valid has an end")),
            Err(error) => {
                self.is_spoilt = true;
                Err(trace(self.graph, &runs, &error, |id| match id == unit {
                    true => outline.skeleton(),
                    false => outlines.of(id).skeleton(),
                }))
            }
        }
    }
}

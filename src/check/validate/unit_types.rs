//! Determines the types of units. They are validated one after the other, as neighbours in one component, and each contains aliases of the
//! units that it uses. So each unit is validated once, no matter how many others use it.

use super::payloads::{Bodies, each_payload, fresh};
use super::trace::{Invalid, Tracer};
use super::wiring::explained;
use crate::binary::{self, Sort};
use crate::graph::{Graph, UnitId};
use crate::rewrite::{Assembly, Encoded, Filling, Placeholder, Rewrite, assemble};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::mem;
use wasmparser::component_types::{ComponentEntityType, ComponentTypeId};
use wasmparser::types::{Types, TypesRef};
use wasmparser::{Encoding, Payload, ValidPayload, Validator};

/// A component in the middle of validation, the outer one, which has units as its definitions.
pub(crate) struct UnitTypes {
    validator: Validator,
    /// The units in the outer component.
    placed: HashMap<UnitId, Placed>,
    /// The number of components in it.
    components: u32,
    /// The number of core modules in it.
    core_modules: u32,
    /// The number of components and core modules, nested ones included, that the validator has counted.
    definitions: usize,
    /// Whether validation ended in a fault, so that it has to start over.
    is_spoilt: bool,
    /// What a fault has left open inside the outer component.
    left_open: Option<LeftOpen>,
    /// The units whose types are not yet known. An empty component takes their place.
    pending: HashSet<UnitId>,
    /// The index of the empty component, if there is one.
    empty: Option<u32>,
    /// The components of the next encoding that are taken to be empty, by their numbers in it.
    hollow: BTreeSet<usize>,
    /// How many outer components there have been.
    opened: usize,
}

/// A unit in the outer component.
#[derive(Clone, Copy)]
struct Placed {
    /// Its index among the components or the core modules.
    index: u32,
    ty: ComponentEntityType,
}

/// What a fault has left open.
#[derive(Clone, Copy)]
struct LeftOpen {
    /// The number of components, core modules, and component and instance types.
    all: usize,
    /// The number of component and instance types among them, which are the innermost.
    types: usize,
}

/// The number of components and core modules that the validator allows.
const ROOM: usize = 1000;

impl UnitTypes {
    pub(crate) fn new() -> UnitTypes {
        UnitTypes {
            validator: fresh(),
            placed: HashMap::new(),
            components: 0,
            core_modules: 0,
            definitions: 0,
            is_spoilt: true,
            left_open: None,
            pending: HashSet::new(),
            empty: None,
            hollow: BTreeSet::new(),
            opened: 0,
        }
    }

    /// Lets an empty component take the place of each of these units until it is [`settled`](UnitTypes::settle).
    pub(crate) fn postpone(&mut self, units: impl IntoIterator<Item = UnitId>) {
        self.pending = units.into_iter().collect();
    }

    /// Takes a unit as it is from now on.
    pub(crate) fn settle(&mut self, unit: UnitId) {
        self.pending.remove(&unit);
    }

    /// Whether an empty component takes the place of a unit.
    pub(crate) fn is_pending(&self, unit: UnitId) -> bool {
        self.pending.contains(&unit)
    }

    /// Takes these components of the next encoding to be empty, by their numbers in it.
    pub(crate) fn hollow(&mut self, components: BTreeSet<usize>) {
        self.hollow = components;
    }

    /// Starts over if there may not be room for all definitions in these units.
    pub(crate) fn reserve(&mut self, rewrite: &Rewrite, units: &BTreeSet<UnitId>) {
        let missing = units
            .iter()
            .flat_map(|unit| self.missing(&rewrite.graph, *unit));
        let missing: BTreeSet<UnitId> = missing.chain(units.iter().copied()).collect();
        let missing: Vec<UnitId> = missing.into_iter().collect();
        self.is_spoilt |= !self.has_room(rewrite, &missing, 0);
    }

    /// Closes what a fault has left open, so that earlier types stay valid together with later ones. If that is impossible, validation
    /// starts over.
    pub(crate) fn recover(&mut self) {
        let Some(open) = self.left_open.take() else {
            return;
        };
        // The validator closes types as it closes components.
        self.is_spoilt = (0..open.all).any(|_| self.validator.end(0).is_err());
    }

    /// How many outer components there have been: the types in one of them are no longer known in the next.
    pub(crate) fn generation(&self) -> usize {
        self.opened
    }

    /// Returns all types validated so far, including the types of units that are no longer in the outer component.
    pub(crate) fn types(&self) -> TypesRef<'_> {
        let open = self.validator.types(0);
        open.expect("something was validated, and no fault closes the outer component")
    }

    /// Returns the items so far of the innermost component or core module in which validation ended in a fault.
    pub(crate) fn innermost(&self) -> Option<TypesRef<'_>> {
        let types = self.left_open.map_or(0, |open| open.types);
        self.validator.types(types)
    }

    /// How many components, core modules, and component and instance types are open in the validator.
    fn depth(&self) -> usize {
        let is_open = |level: &usize| self.validator.types(*level).is_some();
        (0..).take_while(is_open).count()
    }

    /// Returns the type of a unit in the outer component.
    pub(crate) fn ty(&self, unit: UnitId) -> Option<ComponentEntityType> {
        Some(self.placed.get(&unit)?.ty)
    }

    /// Forgets the types that a change of `unit` may affect: its own, and the types of all units after it.
    pub(crate) fn forget(&mut self, graph: &Graph, unit: UnitId) {
        let behind = graph.leaves_first.iter().skip_while(|id| **id != unit);
        for id in behind {
            self.placed.remove(id);
        }
    }

    /// Validates all units that a unit uses, directly or not. Types that were returned before must not be used
    /// any longer.
    ///
    /// # Errors
    ///
    /// The first fault in one of these units.
    pub(crate) fn prepare(&mut self, rewrite: &Rewrite, unit: UnitId) -> Result<(), Invalid> {
        if self.is_spoilt || !self.has_room(rewrite, &self.missing(&rewrite.graph, unit), 0) {
            // A validator that has seen less is faster.
            self.validator = fresh();
            self.open_around();
        }
        self.put(rewrite, &self.missing(&rewrite.graph, unit))
    }

    /// Validates an encoding of a unit, which may differ from the one in the bundle, after the units that it uses. Calls `see` after each
    /// payload with the validator, in which the outer component is open too.
    ///
    /// The returned types share a list with all types from before, unless a validation in between ended in a fault.
    ///
    /// # Errors
    ///
    /// The first fault, traced to its file.
    pub(crate) fn validate(
        &mut self,
        rewrite: &Rewrite,
        encoded: &Encoded,
        see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Invalid> {
        let (unit, size) = (encoded.unit, encoded.size.definitions);
        let hollow = mem::take(&mut self.hollow);
        if self.is_spoilt {
            self.prepare(rewrite, unit)?;
        } else if !self.has_room(rewrite, &self.missing(&rewrite.graph, unit), size) {
            self.close_around();
            self.open_around();
            if !self.has_room(rewrite, &self.missing(&rewrite.graph, unit), size) {
                return self.validate_alone(rewrite, encoded, see);
            }
        }
        self.put(rewrite, &self.missing(&rewrite.graph, unit))?;
        self.hollow = hollow;
        self.define(rewrite, encoded, see)
    }

    /// Returns the type of a component without exports and without what it defines, if that is valid. A fault is forgotten.
    pub(crate) fn front(&mut self, rewrite: &Rewrite, unit: UnitId) -> Option<ComponentTypeId> {
        let front = rewrite.encoded(unit).front(&rewrite.graph.units[unit]);
        let validated = self.validate(rewrite, &front, |_, _| {});
        self.recover();
        validated.ok()?;
        let types = self.types();
        Some(types.component_at(self.components - 1))
    }

    /// Validates a unit that has no room next to all units that it uses, with their definitions inside of it.
    fn validate_alone(
        &mut self,
        rewrite: &Rewrite,
        encoded: &Encoded,
        see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Invalid> {
        self.close_around();
        let definition = |_, _: &Placeholder| Filling::Definition;
        let assembly = assemble(rewrite, encoded, 0, &definition);
        let types = self.run(rewrite, encoded, &assembly, see);
        // There is no outer component to recover.
        self.left_open = None;
        let types = types?;
        self.validator.reset();
        self.open_around();
        Ok(types)
    }

    fn has_room(&self, rewrite: &Rewrite, units: &[UnitId], more: usize) -> bool {
        let sizes = units.iter().map(|id| rewrite.encoded(*id).size.definitions);
        self.definitions + sizes.sum::<usize>() + more <= ROOM
    }

    /// Returns the units that `unit` uses and that are not in the outer component, each after the units that it uses itself.
    fn missing(&self, graph: &Graph, unit: UnitId) -> Vec<UnitId> {
        let mut missing = Vec::new();
        let mut seen = vec![false; graph.units.len()];
        let mut stack = vec![(unit, graph.units[unit].used())];
        while let Some((user, used)) = stack.last_mut() {
            match used.pop() {
                Some(next) if seen[next] || self.placed.contains_key(&next) => {}
                Some(next) if self.pending.contains(&next) => {}
                Some(next) => {
                    seen[next] = true;
                    stack.push((next, graph.units[next].used()));
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

    /// Validates units and adds them to the outer component.
    fn put(&mut self, rewrite: &Rewrite, units: &[UnitId]) -> Result<(), Invalid> {
        for &unit in units {
            self.define(rewrite, rewrite.encoded(unit), |_, _| {})?;
            let types = self.types();
            let placed = match rewrite.graph.units[unit].source.sort {
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

    /// Closes the outer component.
    fn close_around(&mut self) {
        let ended = self.validator.end(0);
        ended.expect("a component of components and core modules is valid");
        self.validator.reset();
    }

    /// Opens an empty outer component.
    fn open_around(&mut self) {
        let version = binary::COMPONENT_VERSION;
        let preamble = 0..binary::PREAMBLE as u64;
        let opened = (self.validator).version(version, Encoding::Component, &preamble);
        opened.expect("a validator that has nothing open can begin");
        self.placed.clear();
        (self.components, self.core_modules) = (0, 0);
        self.definitions = 1;
        self.is_spoilt = false;
        self.left_open = None;
        self.opened += 1;
        self.empty = (!self.pending.is_empty()).then(|| self.empty_component());
    }

    /// Adds an empty component, and returns its index.
    fn empty_component(&mut self) -> u32 {
        let (version, preamble) = (binary::COMPONENT_VERSION, 0..binary::PREAMBLE as u64);
        let validator = &mut self.validator;
        let added = (validator.component_section(&(0..0)))
            .and_then(|()| validator.version(version, Encoding::Component, &preamble))
            .and_then(|()| validator.end(0));
        added.expect("an empty component is valid");
        self.components += 1;
        self.definitions += 1;
        self.components - 1
    }

    /// Validates one more component or core module in the outer component.
    fn define(
        &mut self,
        rewrite: &Rewrite,
        encoded: &Encoded,
        see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Invalid> {
        let (placed, empty) = (&self.placed, self.empty);
        let alias = |_, place: &Placeholder| {
            let used = placed.get(&place.unit).map(|used| used.index);
            let index = used.or(empty);
            Filling::Alias(index.expect("what is used was put there"))
        };
        let assembly = assemble(rewrite, encoded, 1, &alias);
        let begun = match rewrite.graph.units[encoded.unit].source.sort {
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
        self.run(rewrite, encoded, &assembly, see)
    }

    /// Validates a binary assembled from an encoding.
    fn run(
        &mut self,
        rewrite: &Rewrite,
        encoded: &Encoded,
        assembly: &Assembly,
        mut see: impl FnMut(&Payload<'_>, &Validator),
    ) -> Result<Types, Invalid> {
        let chunks = assembly.chunks_of(rewrite, encoded);
        let hollow = mem::take(&mut self.hollow);
        let bodies = match hollow.is_empty() {
            true => Bodies::Skipped,
            false => Bodies::Hollow(&hollow),
        };
        let around = self.depth();
        let mut definitions = 0;
        let mut open = 0;
        let mut types = None;
        let validated = each_payload(
            &chunks,
            bodies,
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
                let all = self.depth().saturating_sub(around);
                let types = all.saturating_sub(open);
                self.left_open = Some(LeftOpen { all, types });
                let tracer = Tracer {
                    graph: &rewrite.graph,
                    chunks: &chunks,
                    skeleton: &|id| match id == encoded.unit {
                        true => encoded.skeleton(),
                        false => rewrite.encoded(id).skeleton(),
                    },
                };
                Err(explained(&tracer, &error, self.innermost()))
            }
        }
    }
}

//! The one reader of components: [`read_components`] takes a binary and returns a [`ComponentBody`] for each component in it.
//!
//! It validates nothing: an index may be out of bounds. It does not look into core modules.

use super::payloads::{Extent, Payloads};
use super::sort::{ComponentNumber, IndexSpace, Spaces};
use super::step::{self, Outer, Step};
use std::collections::{HashMap, HashSet};
use wasmparser::{
    ComponentName, CustomSectionReader, Encoding, Error, FromReader, KnownCustom, NameMap, Payload,
    SectionLimited,
};

/// A component, outermost or nested.
#[derive(Debug, Default)]
pub(crate) struct ComponentBody {
    /// Where it starts in the binary.
    pub(crate) offset: u64,
    /// Its items in order, each with its offset in the binary.
    pub(crate) steps: Vec<(u64, Step)>,
    /// The items of components around it that it, or a component inside it, refers to by an outer alias.
    pub(crate) captures: Vec<Outer>,
    pub(crate) names: Names,
}

/// Reads the components of a binary that lies in `chunks`, each of which ends where a definition starts or ends. They are in
/// the order in which they start, the outermost first; a core module has none.
///
/// # Errors
///
/// The first section or item that cannot be read. Indices are not checked.
pub(crate) fn read_components<'a>(
    chunks: impl IntoIterator<Item = &'a [u8]>,
) -> Result<Vec<ComponentBody>, Error> {
    let mut bodies: Vec<ComponentBody> = Vec::new();
    let mut open: Vec<ComponentNumber> = Vec::new();
    for payload in Payloads::new(chunks, Extent::Components) {
        match payload? {
            Payload::Version {
                encoding: Encoding::Component,
                range,
                ..
            } => {
                let number = bodies.len();
                if let Some(&around) = open.last() {
                    let step = Step::Component(number);
                    bodies[around].steps.push((range.start, step));
                }
                open.push(number);
                bodies.push(ComponentBody {
                    offset: range.start,
                    ..ComponentBody::default()
                });
            }
            Payload::End(_) => _ = open.pop(),
            section => {
                if let Some(&innermost) = open.last() {
                    bodies[innermost].read(section)?;
                }
            }
        }
    }
    capture(&mut bodies);
    Ok(bodies)
}

impl ComponentBody {
    /// Adds the steps of a section.
    fn read(&mut self, section: Payload<'_>) -> Result<(), Error> {
        match section {
            Payload::ModuleSection {
                unchecked_range, ..
            } => {
                let step = Step::Other(IndexSpace::CoreModule);
                self.steps.push((unchecked_range.start, step));
            }
            Payload::CoreTypeSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, ty) = item?;
                    let steps = step::of_core_type(&ty).map(|step| (at, step));
                    self.steps.extend(steps);
                }
            }
            Payload::ComponentStartSection { start, range } => {
                self.steps.push((range.start, start.into()));
            }
            Payload::InstanceSection(section) => self.push(section)?,
            Payload::ComponentInstanceSection(section) => self.push(section)?,
            Payload::ComponentAliasSection(section) => self.push(section)?,
            Payload::ComponentTypeSection(section) => self.push(section)?,
            Payload::ComponentCanonicalSection(section) => self.push(section)?,
            Payload::ComponentImportSection(section) => self.push(section)?,
            Payload::ComponentExportSection(section) => self.push(section)?,
            Payload::CustomSection(section) => self.names.add(&section),
            _ => {}
        }
        Ok(())
    }

    fn push<'a, T: FromReader<'a> + Into<Step>>(
        &mut self,
        section: SectionLimited<'a, T>,
    ) -> Result<(), Error> {
        for item in section.into_iter_with_offsets() {
            let (at, item) = item?;
            self.steps.push((at, item.into()));
        }
        Ok(())
    }
}

/// Notes the captures of each component.
fn capture(bodies: &mut [ComponentBody]) {
    // A nested component comes after the one that defines it.
    for number in (0..bodies.len()).rev() {
        let mut captures = Vec::new();
        for (_, step) in &bodies[number].steps {
            match step {
                Step::Outer(outer) => captures.push(*outer),
                Step::Component(nested) => {
                    let further = bodies[*nested].captures.iter();
                    let further = further.filter(|outer| outer.count > 1);
                    captures.extend(further.map(|outer| Outer {
                        count: outer.count - 1,
                        ..*outer
                    }));
                }
                _ => {}
            }
        }
        let mut seen = HashSet::new();
        captures.retain(|outer| seen.insert(*outer));
        bodies[number].captures = captures;
    }
}

/// The names of a component and of its items, by index.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) own: Option<String>,
    items: Spaces<HashMap<u32, String>>,
}

impl Names {
    /// Adds the names in a custom section. Malformed ones are left out: names are for people only.
    pub(super) fn add(&mut self, section: &CustomSectionReader<'_>) {
        let KnownCustom::ComponentName(subsections) = section.as_known() else {
            return;
        };
        for subsection in subsections {
            let (space, map): (_, NameMap<'_>) = match subsection {
                Ok(ComponentName::Component { name, .. }) => {
                    self.own = Some(name.to_owned());
                    continue;
                }
                Ok(ComponentName::Components(map)) => (IndexSpace::Component, map),
                Ok(ComponentName::Instances(map)) => (IndexSpace::Instance, map),
                Ok(ComponentName::Types(map)) => (IndexSpace::Type, map),
                Ok(ComponentName::CoreInstances(map)) => (IndexSpace::CoreInstance, map),
                Ok(ComponentName::CoreModules(map)) => (IndexSpace::CoreModule, map),
                Ok(ComponentName::CoreTypes(map)) => (IndexSpace::CoreType, map),
                Ok(ComponentName::CoreFuncs(map)) => (IndexSpace::CoreFunc, map),
                Ok(ComponentName::CoreTables(map)) => (IndexSpace::CoreTable, map),
                Ok(ComponentName::CoreMemories(map)) => (IndexSpace::CoreMemory, map),
                Ok(ComponentName::CoreGlobals(map)) => (IndexSpace::CoreGlobal, map),
                Ok(ComponentName::CoreTags(map)) => (IndexSpace::CoreTag, map),
                Ok(ComponentName::Funcs(map)) => (IndexSpace::Func, map),
                Ok(ComponentName::Values(map)) => (IndexSpace::Value, map),
                Ok(ComponentName::Unknown { .. }) => continue,
                Err(_) => return,
            };
            let read = map.into_iter().map_while(Result::ok);
            self.items[space].extend(read.map(|naming| (naming.index, naming.name.to_owned())));
        }
    }

    /// The name of the item with this index.
    pub(crate) fn of(&self, space: IndexSpace, index: u32) -> Option<&String> {
        self.items[space].get(&index)
    }
}

/// The names of the components in `bytes` and of their items: printed, they are identifiers.
pub(crate) fn identifiers(bytes: &[u8]) -> HashSet<String> {
    let payloads = Payloads::new([bytes], Extent::Components);
    let names = payloads.map_while(Result::ok).flat_map(|payload| {
        let mut names = Names::default();
        if let Payload::CustomSection(section) = payload {
            names.add(&section);
        }
        let items = names.items.into_values();
        names
            .own
            .into_iter()
            .chain(items.flat_map(HashMap::into_values))
    });
    names.collect()
}

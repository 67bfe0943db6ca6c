//! What each component of a binary does when it is instantiated, step by step: [`read_components`] is given a binary in chunks,
//! and hands on a [`ComponentBody`] for each. It looks into no core module, and validates nothing.

use super::names::{self, Names};
use super::section::PREAMBLE;
use super::sort::{IndexSpace, Sort};
use std::sync::Arc;
use wasmparser::{
    CanonicalFunction, Chunk, ComponentAlias, ComponentExternalKind, ComponentInstance,
    ComponentType, ComponentTypeRef, CoreType, Encoding, Instance, InstanceTypeDeclaration, Parser,
    Payload,
};

/// Index of a component among those of a binary, in the order in which they start; the outermost is 0.
pub(crate) type BodyId = usize;

/// A component, outermost or nested.
#[derive(Debug, Default)]
pub(crate) struct ComponentBody {
    /// Where it starts in the binary.
    pub(crate) offset: u64,
    /// Its items in order, each with the place of what it is read from.
    pub(crate) steps: Vec<(u64, Step)>,
    /// The items of components around it that it speaks of, by outer alias, itself or in a component inside.
    pub(crate) captures: Vec<Outer>,
    pub(crate) names: Names,
}

/// An item of a component around the one that speaks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outer {
    /// How many components further out; never 0.
    pub(crate) count: u32,
    pub(crate) space: IndexSpace,
    pub(crate) index: u32,
}

/// An item that is named where it is supplied or exported.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) space: IndexSpace,
    pub(crate) index: u32,
}

/// What one item of a component does, as far as it can matter who may call what.
#[derive(Debug)]
pub(crate) enum Step {
    /// Takes what it is given under this name; of an instance only the exports that are listed, if it is known which.
    Import {
        name: String,
        space: IndexSpace,
        listed: Option<Arc<[String]>>,
    },
    /// Defines a component.
    Component(BodyId),
    /// Takes an export of an instance.
    Alias(Named),
    /// Takes an item of a component around it.
    Outer(Outer),
    /// Takes one of its own items again.
    Again { space: IndexSpace, index: u32 },
    /// Makes an instance of a component.
    Instantiate {
        component: u32,
        arguments: Vec<Named>,
    },
    /// Makes an instance of items.
    Bundle(Vec<Named>),
    /// Runs a core module as its own code.
    RunModule(u32),
    /// Makes a function of its own code.
    Lift,
    /// Lets its own code call a function.
    Lower(u32),
    /// Lets its own code drop handles of a resource type, which calls what is to be done then.
    Drop(u32),
    /// Defines a resource type, whose destructor is its own code.
    Resource,
    /// Defines a type of instances with these exports.
    InstanceType(Arc<[String]>),
    /// Calls a function, which gives values.
    Start { func: u32, results: u32 },
    /// Exports an item, which becomes another item.
    Export(Named),
    /// Anything else that takes an index.
    Other(IndexSpace),
}

/// Reads the components of a valid binary that lies in `chunks`, each of which ends where a definition starts or ends. A core module
/// has none.
pub(crate) fn read_components<'a>(chunks: impl Iterator<Item = &'a [u8]>) -> Vec<ComponentBody> {
    let mut reader = Reader::default();
    let read = each_payload(chunks, |payload, offset| reader.payload(payload, offset));
    read.expect("the binary was validated");
    reader.definitions
}

type Result<T> = std::result::Result<T, wasmparser::Error>;

/// Calls `see` with all payloads of components, and the offset behind each.
fn each_payload<'a>(
    mut chunks: impl Iterator<Item = &'a [u8]>,
    mut see: impl FnMut(Payload<'a>, u64) -> Result<()>,
) -> Result<()> {
    let mut parser = Parser::new(0);
    let mut outer = Vec::new();
    let (mut rest, mut offset): (&[u8], u64) = (&[], 0);
    // How much of a core module is still to be passed.
    let mut passed_over = 0;
    loop {
        while rest.is_empty() {
            match chunks.next() {
                Some(chunk) => rest = chunk,
                None => break,
            }
        }
        if passed_over > 0 {
            let len = rest.len().min(passed_over);
            (rest, passed_over) = (&rest[len..], passed_over - len);
            offset += len as u64;
            continue;
        }
        // A chunk ends where a definition starts or ends, so what the parser wants next is never split between two.
        let Chunk::Parsed { payload, consumed } = parser.parse(rest, true)? else {
            unreachable!("the parser was told that this is all");
        };
        rest = &rest[consumed..];
        offset += consumed as u64;
        let mut ends = false;
        match &payload {
            Payload::Version {
                encoding: Encoding::Module,
                ..
            } => return Ok(()),
            Payload::ModuleSection {
                unchecked_range, ..
            } => {
                let len = unchecked_range.end - unchecked_range.start;
                passed_over = usize::try_from(len).expect("a part of what is in memory");
            }
            Payload::ComponentSection { parser: inner, .. } => {
                outer.push(std::mem::replace(&mut parser, inner.clone()));
            }
            Payload::End(_) => match outer.pop() {
                Some(around) => parser = around,
                None => ends = true,
            },
            _ => {}
        }
        see(payload, offset)?;
        if ends {
            return Ok(());
        }
    }
}

#[derive(Default)]
struct Reader {
    definitions: Vec<ComponentBody>,
    /// The components that are open, with the exports of the instance types that each has so far.
    open: Vec<Open>,
}

struct Open {
    id: BodyId,
    /// The exports of the type with this index, if it is one of instances.
    types: Vec<Option<Arc<[String]>>>,
}

impl Reader {
    fn payload(&mut self, payload: Payload<'_>, offset: u64) -> Result<()> {
        match payload {
            Payload::Version { .. } => {
                self.open.push(Open {
                    id: self.definitions.len(),
                    types: Vec::new(),
                });
                self.definitions.push(ComponentBody {
                    offset: offset.saturating_sub(PREAMBLE as u64),
                    ..ComponentBody::default()
                });
            }
            Payload::End(_) => _ = self.open.pop(),
            Payload::ModuleSection { .. } => self.step(offset, Step::Other(IndexSpace::CoreModule)),
            Payload::ComponentSection { .. } => {
                let id = self.definitions.len();
                self.step(offset, Step::Component(id));
            }
            Payload::CoreTypeSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, ty) = item?;
                    let count = match ty {
                        CoreType::Rec(group) => group.types().len(),
                        CoreType::Module(_) => 1,
                    };
                    for _ in 0..count {
                        self.step(at, Step::Other(IndexSpace::CoreType));
                    }
                }
            }
            Payload::InstanceSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, instance) = item?;
                    let step = match instance {
                        Instance::Instantiate { module_index, .. } => Step::RunModule(module_index),
                        Instance::FromExports(_) => Step::Other(IndexSpace::CoreInstance),
                    };
                    self.step(at, step);
                }
            }
            Payload::ComponentInstanceSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, instance) = item?;
                    self.step(at, of_instance(&instance));
                }
            }
            Payload::ComponentAliasSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, alias) = item?;
                    self.alias(at, &alias);
                }
            }
            Payload::ComponentTypeSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, ty) = item?;
                    self.step(at, of_type(&ty));
                }
            }
            Payload::ComponentCanonicalSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, canonical) = item?;
                    let step = match canonical {
                        CanonicalFunction::Lift { .. } => Step::Lift,
                        CanonicalFunction::Lower { func_index, .. } => Step::Lower(func_index),
                        CanonicalFunction::ResourceDrop { resource, .. } => Step::Drop(resource),
                        _ => Step::Other(IndexSpace::CoreFunc),
                    };
                    self.step(at, step);
                }
            }
            Payload::ComponentStartSection { start, range } => {
                let (func, results) = (start.func_index, start.results);
                self.step(range.start, Step::Start { func, results });
            }
            Payload::ComponentImportSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, import) = item?;
                    let listed = match import.ty {
                        ComponentTypeRef::Instance(ty) => self.listed(ty),
                        _ => None,
                    };
                    let step = Step::Import {
                        name: import.name.name.to_owned(),
                        space: of_kind(import.ty.kind()),
                        listed,
                    };
                    self.step(at, step);
                }
            }
            Payload::ComponentExportSection(section) => {
                for item in section.into_iter_with_offsets() {
                    let (at, export) = item?;
                    let name = export.name.name;
                    self.step(at, Step::Export(named(name, export.kind, export.index)));
                }
            }
            Payload::CustomSection(section) => {
                if let Some(open) = self.open.last() {
                    names::read(&section, &mut self.definitions[open.id].names);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn step(&mut self, offset: u64, step: Step) {
        let innermost = self.open.last_mut().expect("sections are in a component");
        match &step {
            Step::InstanceType(exports) => innermost.types.push(Some(exports.clone())),
            Step::Again {
                space: IndexSpace::Type,
                index,
            } => {
                let same = innermost.types.get(*index as usize).cloned().flatten();
                innermost.types.push(same);
            }
            _ if step.adds_to(IndexSpace::Type) => innermost.types.push(None),
            _ => {}
        }
        let steps = &mut self.definitions[innermost.id].steps;
        steps.push((offset, step));
    }

    /// The exports that the type with this index lists.
    fn listed(&self, ty: u32) -> Option<Arc<[String]>> {
        let innermost = self.open.last()?;
        innermost.types.get(ty as usize).cloned().flatten()
    }

    fn alias(&mut self, at: u64, alias: &ComponentAlias<'_>) {
        let step = match *alias {
            ComponentAlias::InstanceExport {
                kind,
                instance_index,
                name,
            } => Step::Alias(named(name, kind, instance_index)),
            ComponentAlias::CoreInstanceExport { kind, .. } => Step::Other(kind.into()),
            ComponentAlias::Outer { kind, count, index } => {
                let space = IndexSpace::from(kind);
                match count {
                    0 => Step::Again { space, index },
                    _ => {
                        let outer = Outer {
                            count,
                            space,
                            index,
                        };
                        self.capture(outer);
                        Step::Outer(outer)
                    }
                }
            }
        };
        self.step(at, step);
    }

    /// Notes an item of a component around the innermost, for all that are between the two as well.
    fn capture(&mut self, mut outer: Outer) {
        for open in self.open.iter().rev() {
            let captures = &mut self.definitions[open.id].captures;
            if !captures.contains(&outer) {
                captures.push(outer);
            }
            outer.count -= 1;
            if outer.count == 0 {
                return;
            }
        }
    }
}

impl Step {
    /// Whether it is an item of this index space.
    fn adds_to(&self, of: IndexSpace) -> bool {
        let space = match self {
            Step::Import { space, .. } | Step::Again { space, .. } | Step::Other(space) => *space,
            Step::Alias(named) | Step::Export(named) => named.space,
            Step::Outer(outer) => outer.space,
            Step::Component(_) => IndexSpace::Component,
            Step::Instantiate { .. } | Step::Bundle(_) => IndexSpace::Instance,
            Step::RunModule(_) => IndexSpace::CoreInstance,
            Step::Lift => IndexSpace::Func,
            Step::Lower(_) | Step::Drop(_) => IndexSpace::CoreFunc,
            Step::Resource | Step::InstanceType(_) => IndexSpace::Type,
            Step::Start { .. } => IndexSpace::Value,
        };
        space == of
    }
}

fn of_instance(instance: &ComponentInstance<'_>) -> Step {
    match instance {
        ComponentInstance::Instantiate {
            component_index,
            args,
        } => Step::Instantiate {
            component: *component_index,
            arguments: args
                .iter()
                .map(|argument| named(argument.name, argument.kind, argument.index))
                .collect(),
        },
        ComponentInstance::FromExports(exports) => Step::Bundle(
            exports
                .iter()
                .map(|export| named(export.name.name, export.kind, export.index))
                .collect(),
        ),
    }
}

fn of_type(ty: &ComponentType<'_>) -> Step {
    match ty {
        ComponentType::Resource { .. } => Step::Resource,
        ComponentType::Instance(declarations) => {
            let exports = declarations
                .iter()
                .filter_map(|declaration| match declaration {
                    InstanceTypeDeclaration::Export { name, .. } => Some(name.name.to_owned()),
                    _ => None,
                });
            Step::InstanceType(exports.collect())
        }
        _ => Step::Other(IndexSpace::Type),
    }
}

fn named(name: &str, kind: ComponentExternalKind, index: u32) -> Named {
    Named {
        name: name.to_owned(),
        space: of_kind(kind),
        index,
    }
}

fn of_kind(kind: ComponentExternalKind) -> IndexSpace {
    Sort::from(kind).space()
}

//! One item of a component as a [`Step`] of its instantiation, made from a section of the parser.

use super::sort::{ComponentNumber, IndexSpace};
use wasmparser::{
    CanonicalFunction, ComponentAlias, ComponentExport, ComponentExternalKind, ComponentImport,
    ComponentInstance, ComponentStartFunction, ComponentType, ComponentTypeDeclaration,
    ComponentTypeRef, CoreType, Instance, InstanceTypeDeclaration, InstantiationArg, TypeBounds,
};

/// The effect of one item of a component when the component is instantiated.
#[derive(Debug)]
pub(crate) enum Step {
    /// Takes the argument of this name.
    Import {
        name: String,
        /// The other names by which the host may know it: an interface that it implements, its external-id, its name with the whole
        /// version.
        others: Vec<String>,
        space: IndexSpace,
        /// The type of a component, instance or core module; for a type, the type that it equals.
        ty: Option<u32>,
    },
    /// Defines a component.
    Component(ComponentNumber),
    /// Takes an export of the instance with this index.
    Alias(Named),
    /// Takes an item of a component around it.
    Outer(Outer),
    /// Takes one of its own items again.
    Again { space: IndexSpace, index: u32 },
    /// Instantiates a component.
    Instantiate {
        component: u32,
        arguments: Vec<Named>,
    },
    /// Makes an instance of items.
    Bundle(Vec<Named>),
    /// Instantiates a core module, which becomes its own code.
    RunModule {
        module: u32,
        /// The core instances that it is given.
        arguments: Vec<Named>,
    },
    /// Makes a core instance of these core items.
    CoreBundle(Vec<(IndexSpace, u32)>),
    /// Takes an item of the core instance with this index.
    CoreAlias { space: IndexSpace, instance: u32 },
    /// Makes a function of its own code.
    Lift,
    /// Lets its own code call a function.
    Lower(u32),
    /// Lets its own code drop handles of a resource type, which calls the type's destructor.
    Drop(u32),
    /// Defines a resource type, whose destructor is its own code.
    Resource,
    /// Defines the type of instances with these exports.
    InstanceType(Vec<String>),
    /// Defines the type of components with these imports.
    ComponentType(Vec<String>),
    /// Calls a function, which returns `results` values.
    Start { func: u32, results: u32 },
    /// Exports an item, which becomes another item.
    Export(Named),
    /// Anything else that takes an index.
    Other(IndexSpace),
}

/// An item with its name as an argument or export.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) space: IndexSpace,
    pub(crate) index: u32,
}

impl From<&InstantiationArg<'_>> for Named {
    fn from(argument: &InstantiationArg<'_>) -> Named {
        Named {
            name: argument.name.to_owned(),
            space: IndexSpace::CoreInstance,
            index: argument.index,
        }
    }
}

/// An item of a component around the one that refers to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Outer {
    /// The number of components to go out; never 0.
    pub(crate) count: u32,
    pub(crate) space: IndexSpace,
    pub(crate) index: u32,
}

impl Step {
    /// The index space of the item. A start function has an item for each of its results.
    pub(crate) fn space(&self) -> IndexSpace {
        match self {
            Step::Import { space, .. } | Step::Again { space, .. } | Step::Other(space) => *space,
            Step::Alias(named) | Step::Export(named) => named.space,
            Step::Outer(outer) => outer.space,
            Step::Component(_) => IndexSpace::Component,
            Step::Instantiate { .. } | Step::Bundle(_) => IndexSpace::Instance,
            Step::RunModule { .. } | Step::CoreBundle(_) => IndexSpace::CoreInstance,
            Step::CoreAlias { space, .. } => *space,
            Step::Lift => IndexSpace::Func,
            Step::Lower(_) | Step::Drop(_) => IndexSpace::CoreFunc,
            Step::Resource | Step::InstanceType(_) | Step::ComponentType(_) => IndexSpace::Type,
            Step::Start { .. } => IndexSpace::Value,
        }
    }
}

/// The steps of core types, which are one for each type of a recursive group.
pub(super) fn of_core_type(ty: &CoreType<'_>) -> impl Iterator<Item = Step> {
    let count = match ty {
        CoreType::Rec(group) => group.types().len(),
        CoreType::Module(_) => 1,
    };
    (0..count).map(|_| Step::Other(IndexSpace::CoreType))
}

impl From<ComponentImport<'_>> for Step {
    fn from(import: ComponentImport<'_>) -> Step {
        let known = import.name;
        let full = known.version_suffix.map(|_| known.full_name().into_owned());
        let others = [known.implements, known.external_id];
        let others = others.into_iter().flatten().map(str::to_owned);
        Step::Import {
            name: known.name.to_owned(),
            others: others.chain(full).collect(),
            space: import.ty.kind().into(),
            ty: match import.ty {
                ComponentTypeRef::Component(ty)
                | ComponentTypeRef::Instance(ty)
                | ComponentTypeRef::Module(ty)
                | ComponentTypeRef::Type(TypeBounds::Eq(ty)) => Some(ty),
                ComponentTypeRef::Type(TypeBounds::SubResource)
                | ComponentTypeRef::Func(_)
                | ComponentTypeRef::Value(_) => None,
            },
        }
    }
}

impl From<ComponentExport<'_>> for Step {
    fn from(export: ComponentExport<'_>) -> Step {
        Step::Export(named(export.name.name, export.kind, export.index))
    }
}

impl From<ComponentAlias<'_>> for Step {
    fn from(alias: ComponentAlias<'_>) -> Step {
        match alias {
            ComponentAlias::InstanceExport {
                kind,
                instance_index,
                name,
            } => Step::Alias(named(name, kind, instance_index)),
            ComponentAlias::CoreInstanceExport {
                kind,
                instance_index,
                ..
            } => Step::CoreAlias {
                space: kind.into(),
                instance: instance_index,
            },
            ComponentAlias::Outer { kind, count, index } => {
                let space = IndexSpace::from(kind);
                match count {
                    0 => Step::Again { space, index },
                    _ => Step::Outer(Outer {
                        count,
                        space,
                        index,
                    }),
                }
            }
        }
    }
}

impl From<ComponentInstance<'_>> for Step {
    fn from(instance: ComponentInstance<'_>) -> Step {
        match instance {
            ComponentInstance::Instantiate {
                component_index,
                args,
            } => Step::Instantiate {
                component: component_index,
                arguments: Vec::from_iter(args.iter().map(|it| named(it.name, it.kind, it.index))),
            },
            ComponentInstance::FromExports(exports) => {
                let exports = exports.iter();
                let exports = exports.map(|it| named(it.name.name, it.kind, it.index));
                Step::Bundle(exports.collect())
            }
        }
    }
}

impl From<Instance<'_>> for Step {
    fn from(instance: Instance<'_>) -> Step {
        match instance {
            Instance::Instantiate { module_index, args } => Step::RunModule {
                module: module_index,
                arguments: args.iter().map(Named::from).collect(),
            },
            Instance::FromExports(exports) => {
                let exports = exports.iter();
                Step::CoreBundle(exports.map(|it| (it.kind.into(), it.index)).collect())
            }
        }
    }
}

impl From<ComponentType<'_>> for Step {
    fn from(ty: ComponentType<'_>) -> Step {
        match ty {
            ComponentType::Resource { .. } => Step::Resource,
            ComponentType::Instance(declarations) => {
                let exports = declarations.iter().filter_map(|declared| match declared {
                    InstanceTypeDeclaration::Export { name, .. } => Some(name.name.to_owned()),
                    _ => None,
                });
                Step::InstanceType(exports.collect())
            }
            ComponentType::Component(declarations) => {
                let imports = declarations.iter().filter_map(|declared| match declared {
                    ComponentTypeDeclaration::Import(import) => Some(import.name.name.to_owned()),
                    _ => None,
                });
                Step::ComponentType(imports.collect())
            }
            _ => Step::Other(IndexSpace::Type),
        }
    }
}

impl From<CanonicalFunction> for Step {
    fn from(canonical: CanonicalFunction) -> Step {
        match canonical {
            CanonicalFunction::Lift { .. } => Step::Lift,
            CanonicalFunction::Lower { func_index, .. } => Step::Lower(func_index),
            CanonicalFunction::ResourceDrop { resource, .. } => Step::Drop(resource),
            _ => Step::Other(IndexSpace::CoreFunc),
        }
    }
}

impl From<ComponentStartFunction> for Step {
    fn from(start: ComponentStartFunction) -> Step {
        Step::Start {
            func: start.func_index,
            results: start.results,
        }
    }
}

fn named(name: &str, kind: ComponentExternalKind, index: u32) -> Named {
    Named {
        name: name.to_owned(),
        space: kind.into(),
        index,
    }
}

//! Types that can be declared: a type that the validator holds, or one merged from several uses of an import.

use crate::text::ExternName;
use wasmparser::component_types::{
    ComponentCoreModuleTypeId, ComponentEntityType, ComponentInstanceTypeId,
};
use wasmparser::types::{EntityType, TypesRef};

/// The requirements of all uses of an item together.
#[derive(Debug)]
pub(crate) enum Needed {
    /// An item that each use knows by one of these, all from one list of types. The first satisfies all uses and is written. If it is a
    /// type, the others get its name, so that later declarations can use any of them.
    Item(Vec<ComponentEntityType>),
    /// A core module of this type.
    CoreModule(CoreModule),
    /// A component of these imports and exports.
    Component(Vec<(ExternName, Needed)>, Vec<(ExternName, Needed)>),
    /// An instance of these exports, in this order, and its types for the uses that need it as a whole.
    Instance(Vec<(ExternName, Needed)>, Vec<ComponentInstanceTypeId>),
}

/// Where the type of an item comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// From a definition. Functions of core modules are not declared as
    /// [exact](https://github.com/WebAssembly/custom-descriptors), although each defined function is.
    Provided,
    /// Returns the requirements of an import, from its type.
    Required,
}

/// A core module type: its imports and exports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CoreModule {
    /// Each import by its two names.
    pub(crate) imports: Vec<((String, String), EntityType)>,
    pub(crate) exports: Vec<(String, EntityType)>,
}

impl CoreModule {
    pub(crate) fn of(types: TypesRef<'_>, id: ComponentCoreModuleTypeId) -> CoreModule {
        let module = &types[id];
        let (imports, exports) = (module.imports.iter(), module.exports.iter());
        CoreModule {
            imports: imports.map(|(names, ty)| (names.clone(), *ty)).collect(),
            exports: exports.map(|(name, ty)| (name.clone(), *ty)).collect(),
        }
    }
}

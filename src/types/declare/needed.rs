//! What can be declared: a type of the validator's, or one that several uses of an import were merged into.

use wasmparser::component_types::{
    ComponentCoreModuleTypeId, ComponentEntityType, ComponentInstanceTypeId,
};
use wasmparser::types::{EntityType, TypesRef};

/// What an item has to be, for everyone who needs it.
#[derive(Debug)]
pub(crate) enum Needed {
    /// What it is for each of them, all in one list of types. The first serves for all and is written. If it is a type, the others are
    /// known by its name, so that any of them can be used in what follows.
    Item(Vec<ComponentEntityType>),
    /// A core module of this type.
    CoreModule(CoreModule),
    /// A component of these imports and exports.
    Component(Vec<(String, Needed)>, Vec<(String, Needed)>),
    /// An instance of these exports, in this order; and what it is for those who need it as a whole.
    Instance(Vec<(String, Needed)>, Vec<ComponentInstanceTypeId>),
}

/// A core module type, by what it imports and exports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CoreModule {
    /// Each by the two names of the import.
    pub(crate) imports: Vec<((String, String), EntityType)>,
    pub(crate) exports: Vec<(String, EntityType)>,
}

impl CoreModule {
    pub(crate) fn of(types: TypesRef<'_>, id: ComponentCoreModuleTypeId) -> CoreModule {
        let module = &types[id];
        let exports = module.exports.iter();
        CoreModule {
            imports: module
                .imports
                .iter()
                .map(|(names, ty)| (names.clone(), *ty))
                .collect(),
            exports: exports.map(|(name, ty)| (name.clone(), *ty)).collect(),
        }
    }
}

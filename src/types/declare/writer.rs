//! The state while one type is written, and the choice between the sorts of types.

use super::layout::{self, Tail};
use super::needed::{CoreModule, Role};
use super::scope::{Nameless, Scopes};
use wasmparser::component_types::{ComponentAnyTypeId, ComponentEntityType};
use wasmparser::types::TypesRef;

/// Writes types into the innermost of its scopes.
pub(super) struct Writer<'a> {
    pub(super) types: TypesRef<'a>,
    pub(super) scopes: Scopes<'a>,
    /// The role of the item whose type is being written.
    pub(super) role: Role,
}

impl Writer<'_> {
    /// Writes what follows the identifier of an item of the type `ty`.
    pub(super) fn tail(&mut self, ty: ComponentEntityType) -> Result<Tail, Nameless> {
        use ComponentEntityType::{Component, Func, Instance, Module, Type, Value};
        match ty {
            Instance(id) => Ok(Tail::declarations(self.instance(id)?)),
            Component(id) => Ok(Tail::declarations(self.component(id)?)),
            Module(id) => Ok(Tail::declarations(
                self.core_module(&CoreModule::of(self.types, id)),
            )),
            Func(id) => {
                let mut parts = self.func(id)?;
                if self.types[id].async_ {
                    parts.insert(0, layout::atom("async"));
                }
                Ok(Tail::parts(parts))
            }
            Value(ty) => Ok(Tail::one(self.value_type(ty)?)),
            Type { referenced, .. } => {
                let bound = match (self.scopes.find(referenced), referenced) {
                    (Some(equal), _) => format!("(eq {equal})"),
                    (None, ComponentAnyTypeId::Resource(_)) => "(sub resource)".to_owned(),
                    (None, _) => format!("(eq {})", self.define(referenced, None)?),
                };
                Ok(Tail::one(layout::atom(bound)))
            }
        }
    }
}

//! Types in the text format: writes out a type that the validator holds, as it would be declared by hand.
//!
//! It is given types, and what those that are defined elsewhere are called; it hands on the text that an elision stands
//! for. Types have the names there that their interfaces give them, and only what has no name is written where it is used.

use super::layout::{self, Tail};
use super::needed::CoreModule;
use super::scope::{Nameless, Scopes};
use wasmparser::component_types::{ComponentAnyTypeId, ComponentEntityType};
use wasmparser::types::TypesRef;

pub(super) struct Writer<'a> {
    pub(super) types: TypesRef<'a>,
    pub(super) scopes: Scopes<'a>,
}

impl Writer<'_> {
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
            Value(ty) => Ok(Tail::one(self.value(ty)?)),
            Type { referenced, .. } => {
                let bound = match (self.scopes.find(referenced), referenced) {
                    (Some(equal), _) => format!("(eq {equal})"),
                    (None, ComponentAnyTypeId::Resource(_)) => "(sub resource)".to_owned(),
                    (None, _) => return Err(Nameless),
                };
                Ok(Tail::one(layout::atom(bound)))
            }
        }
    }
}

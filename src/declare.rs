//! Types in the text format: writes out a type that the validator holds, as it would be declared by hand.
//!
//! It is given types, and what those that are defined elsewhere are called; it hands on the text that an elision stands
//! for. Types have the names there that their interfaces give them, and only what has no name is written where it is used.

mod core;
mod entity;
mod layout;
mod scope;
mod value;

pub(crate) use core::CoreModule;
pub(crate) use layout::Place;
pub(crate) use scope::interface;

use layout::Tail;
use scope::Scopes;
use std::collections::BTreeSet;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId,
};
use wasmparser::types::TypesRef;

/// Types that are defined outside of what is written, and what they are called there.
pub(crate) trait Outside {
    /// The identifier token, as [`identifier`](crate::tokens::identifier) makes it, that names the type in the scope around
    /// what is written; `None` if it is defined inside.
    ///
    /// It is asked for a type before it is asked for what that type is an alias of. A resource type counts by its
    /// [`resource`](wasmparser::component_types::AliasableResourceId::resource).
    fn name(&self, ty: ComponentAnyTypeId) -> Option<String>;
}

/// A type that can only be used by a name has none, neither outside nor among what is written: a resource type, or a record, variant,
/// enum or flags type where there is no scope to define it in, or what a type import is equal to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Nameless;

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

/// What stands behind the identifier in `(instance $i …)`, `(func $f …)`, `(component $c …)`, `(core module $m …)`, `(value $v …)` and
/// `(type $t …)`.
///
/// The text starts with a blank or a line break, and where it has several lines it ends in front of the closing parenthesis
/// of the form, on a line of its own.
///
/// # Errors
///
/// When it speaks of a type that has no name.
pub(crate) fn declare(
    types: TypesRef<'_>,
    needed: &Needed,
    outside: &dyn Outside,
    place: Place,
) -> Result<String, Nameless> {
    let tail = write(types, outside, |writer| match needed {
        Needed::Instance(exports, _) => Ok(Tail::declarations(writer.needed(&[], exports)?)),
        Needed::Component(imports, exports) => {
            Ok(Tail::declarations(writer.needed(imports, exports)?))
        }
        Needed::CoreModule(module) => Ok(Tail::declarations(writer.core_module(module))),
        Needed::Item(entities) => writer.tail(*entities.first().ok_or(Nameless)?),
    })?;
    Ok(tail.render(place))
}

/// Writes twice if need be: only then is known which identifiers of the scope around it a type uses, and must not hide.
fn write(
    types: TypesRef<'_>,
    outside: &dyn Outside,
    write: impl Fn(&mut Writer<'_>) -> Result<Tail, Nameless>,
) -> Result<Tail, Nameless> {
    let mut reserved = BTreeSet::new();
    loop {
        let mut writer = Writer {
            types,
            scopes: Scopes::new(types, outside, &reserved),
        };
        let tail = write(&mut writer)?;
        let asked = writer.scopes.into_asked();
        if asked.is_subset(&reserved) {
            return Ok(tail);
        }
        reserved.extend(asked);
    }
}

struct Writer<'a> {
    types: TypesRef<'a>,
    scopes: Scopes<'a>,
}

impl Writer<'_> {
    fn tail(&mut self, ty: ComponentEntityType) -> Result<Tail, Nameless> {
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

#[cfg(test)]
mod tests;

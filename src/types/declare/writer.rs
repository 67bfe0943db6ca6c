//! The state while one type is written, and the choice between the sorts of types.

use super::layout::{self, Column, Tail, render_field};
use super::needed::{CoreModule, Needed, Role};
use super::scope::{Nameless, Outside, Scopes};
use super::shared::{self, Shared};
use std::collections::BTreeSet;
use wasmparser::component_types::{ComponentAnyTypeId, ComponentEntityType};
use wasmparser::types::TypesRef;

/// Writes types into the innermost of its scopes.
pub(super) struct Writer<'a> {
    pub(super) types: TypesRef<'a>,
    pub(super) scopes: Scopes<'a>,
    /// The types to define by themselves.
    pub(super) shared: &'a Shared,
    /// The role of the item whose type is being written.
    pub(super) role: Role,
}

impl Writer<'_> {
    /// Writes the part of an item behind its identifier.
    pub(super) fn tail(&mut self, needed: &Needed) -> Result<Tail, Nameless> {
        use ComponentEntityType::{Component, Func, Instance, Module, Type, Value};
        let entity = match needed {
            Needed::Instance(exports, _) => {
                return Ok(Tail::declarations(self.needed(&[], exports)?));
            }
            Needed::Component(imports, exports) => {
                return Ok(Tail::declarations(self.needed(imports, exports)?));
            }
            Needed::CoreModule(module) => return Ok(Tail::declarations(self.core_module(module))),
            Needed::Item(entities) => *entities.first().ok_or(Nameless)?,
        };
        match entity {
            Instance(id) => Ok(Tail::declarations(self.instance(id)?)),
            Component(id) => Ok(Tail::declarations(self.component(id)?)),
            Module(id) => {
                let module = CoreModule::of(self.types, id);
                Ok(Tail::declarations(self.core_module(&module)))
            }
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

    /// Returns the identifier of a type without a name that is defined by itself, which it defines if necessary, made of `name`; `None` if it
    /// is written where it is used.
    pub(super) fn by_itself(
        &mut self,
        ty: shared::Type,
        name: &str,
    ) -> Result<Option<String>, Nameless> {
        if !self.shared.contains(ty) {
            return Ok(None);
        }
        if let Some(known) = self.scopes.find_shared(ty) {
            return Ok(Some(known));
        }
        let outer = self.scopes.start_definition();
        let (keyword, definition) = match ty {
            shared::Type::Any(ty) => ("type", self.definition(ty)?),
            shared::Type::CoreModule(id) => {
                let body = self.core_module(&CoreModule::of(self.types, id));
                ("core type", layout::block("(module", body, ")"))
            }
        };
        let field = |identifier: &str| {
            let open = layout::atom(format!("({keyword} {identifier} "));
            open.append(definition).append(layout::atom(")"))
        };
        self.scopes.define((ty, name), field, outer).map(Some)
    }
}

/// A type as text.
pub(crate) struct Declared {
    /// The definitions of types that the text refers to and that cannot be written inside it.
    pub(crate) in_front: Vec<Definition>,
    /// The text that follows the identifier in `(instance $i)`, `(func $f)`, `(component $c)`, `(core module $m)`, `(value $v)` or
    /// `(type $t)`. It starts with a blank or a line break. If it has several lines, the last one ends just before the closing parenthesis
    /// of the form, which is on a line of its own.
    pub(crate) text: String,
}

/// A field that defines a type.
pub(crate) struct Definition {
    /// The identifier of the type, from [`Outside::define`].
    pub(crate) id: String,
    pub(crate) field: String,
}

/// Returns the text that declares an item of a type, with the definitions that it needs in front. Types in `shared` get a definition.
///
/// # Errors
///
/// When it refers to a type that has no name.
pub(crate) fn declare(
    types: TypesRef<'_>,
    shared: &Shared,
    (needed, role): (&Needed, Role),
    outside: &dyn Outside,
    place: Column,
) -> Result<Declared, Nameless> {
    let mut reserved = BTreeSet::new();
    // Writes again whenever the text turns out to use an outer identifier that it could have hidden.
    loop {
        let mut writer = Writer {
            types,
            scopes: Scopes::new(types, outside, &reserved),
            shared,
            role,
        };
        writer.scopes.enter();
        let tail = writer.tail(needed)?;
        let (asked, in_front) = writer.scopes.into_parts();
        if asked.is_subset(&reserved) {
            return Ok(Declared {
                in_front: in_front
                    .into_iter()
                    .map(|(id, field)| Definition {
                        id,
                        field: render_field(field, place),
                    })
                    .collect(),
                text: tail.render(place),
            });
        }
        reserved.extend(asked);
    }
}

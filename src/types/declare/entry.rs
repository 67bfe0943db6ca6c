//! The entry: [`declare`] takes a type and the names of types defined elsewhere, and returns the text that an elision stands for.

use super::layout::{Column, render_field};
use super::needed::{Needed, Role};
use super::scope::{Nameless, Outside, Scopes};
use super::shared::Shared;
use super::writer::Writer;
use std::collections::BTreeSet;
use wasmparser::types::TypesRef;

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

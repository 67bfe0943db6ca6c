//! The entry: [`declare`] takes a type and the names of types defined elsewhere, and returns the text that an elision stands for.

use super::layout::{Column, Doc, Tail, render_field};
use super::needed::{Needed, Role};
use super::scope::{Nameless, Outside, Scopes};
use super::writer::Writer;
use std::collections::BTreeSet;
use wasmparser::types::TypesRef;

/// A type as text.
pub(crate) struct Declared {
    /// The definitions of types that the text refers to and that cannot be written inside it; a field each.
    pub(crate) in_front: Vec<String>,
    /// The text that follows the identifier in `(instance $i)`, `(func $f)`, `(component $c)`, `(core module $m)`, `(value $v)` or
    /// `(type $t)`. It starts with a blank or a line break. If it has several lines, the last one ends just before the closing parenthesis
    /// of the form, which is on a line of its own.
    pub(crate) text: String,
}

/// Returns the text that declares an item of a type, with the definitions that it needs in front.
///
/// # Errors
///
/// When it refers to a type that has no name.
pub(crate) fn declare(
    types: TypesRef<'_>,
    (needed, role): (&Needed, Role),
    outside: &dyn Outside,
    place: Column,
) -> Result<Declared, Nameless> {
    let (in_front, tail) = write(types, role, outside, |writer| match needed {
        Needed::Instance(exports, _) => Ok(Tail::declarations(writer.needed(&[], exports)?)),
        Needed::Component(imports, exports) => {
            Ok(Tail::declarations(writer.needed(imports, exports)?))
        }
        Needed::CoreModule(module) => Ok(Tail::declarations(writer.core_module(module))),
        Needed::Item(entities) => writer.tail(*entities.first().ok_or(Nameless)?),
    })?;
    let in_front = in_front.into_iter();
    Ok(Declared {
        in_front: in_front.map(|field| render_field(field, place)).collect(),
        text: tail.render(place),
    })
}

/// Writes again whenever the text turns out to use an outer identifier that it could have hidden.
fn write(
    types: TypesRef<'_>,
    role: Role,
    outside: &dyn Outside,
    write: impl Fn(&mut Writer<'_>) -> Result<Tail, Nameless>,
) -> Result<(Vec<Doc>, Tail), Nameless> {
    let mut reserved = BTreeSet::new();
    loop {
        let mut writer = Writer {
            types,
            scopes: Scopes::new(types, outside, &reserved),
            role,
        };
        writer.scopes.enter();
        let tail = write(&mut writer)?;
        let in_front = writer.scopes.leave();
        let asked = writer.scopes.into_asked();
        if asked.is_subset(&reserved) {
            return Ok((in_front, tail));
        }
        reserved.extend(asked);
    }
}

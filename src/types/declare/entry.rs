//! The entry: [`declare`] takes a type and the names of those defined elsewhere, and returns the text that an elision stands for.

use super::layout::{Column, Tail};
use super::needed::Needed;
use super::scope::{Nameless, Outside, Scopes};
use super::writer::Writer;
use std::collections::BTreeSet;
use wasmparser::types::TypesRef;

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
    place: Column,
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

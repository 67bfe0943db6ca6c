//! Types as text.

use super::pool;
use super::program::{Program, Signature, Type};

/// A type with its sort, as in an import.
pub(crate) fn written(ty: &Type, id: &str) -> String {
    let id = if id.is_empty() {
        String::new()
    } else {
        format!(" {id}")
    };
    format!("({}{id}{})", ty.sort(), body(ty))
}

/// What stands behind the sort and the identifier, with a space in front.
pub(crate) fn body(ty: &Type) -> String {
    match ty {
        Type::Func(signature) => format!(" {}", of_func(*signature)),
        Type::Instance(entries) => entries.iter().map(|(name, ty)| export(name, ty)).collect(),
        Type::Component(imports, exports) => {
            let imports = imports.iter().map(|(name, ty)| {
                let id = pool::entry(name).map_or_else(String::new, |entry| format!("$h{entry}"));
                import(name, ty, &id)
            });
            let exports = exports.iter().map(|(name, ty)| export(name, ty));
            imports.chain(exports).collect()
        }
        Type::Module => " (export \"f\" (func (result i32)))".to_owned(),
        Type::Of(pool::WORLD_RECORD) => " (eq $record)".to_owned(),
        Type::Of(pool::WORLD_RESOURCE) => " (sub resource)".to_owned(),
        Type::Record | Type::Resource | Type::Of(_) => String::new(),
    }
}

/// An import with an identifier, in a component or its type, with types in front and behind.
pub(crate) fn import(name: &str, ty: &Type, id: &str) -> String {
    let (front, id, behind) = around_import(name, ty, id);
    let import = format!(
        "(import \"{name}\"{} {})",
        pool::attributes(name),
        written(ty, &id)
    );
    let fields = [front, Some(import), behind].into_iter().flatten();
    fields.map(|field| format!(" {field}")).collect()
}

/// The type in front of an import, its identifier, and the type of others behind it.
pub(crate) fn around_import(
    name: &str,
    ty: &Type,
    id: &str,
) -> (Option<String>, String, Option<String>) {
    let entry = pool::entry(name);
    let owned = entry.and_then(pool::owned);
    match (ty, entry, owned) {
        (Type::Of(pool::WORLD_RECORD), ..) => {
            let front = format!("(type $record {RECORD})");
            (Some(front), "$r".to_owned(), None)
        }
        (Type::Of(_), ..) => (None, "$res".to_owned(), None),
        (_, Some(entry), Some(owned)) if ty.entries().iter().any(|(name, _)| name == owned) => {
            let behind = format!("(alias export {id} \"{owned}\" (type $o{entry}))");
            (None, id.to_owned(), Some(behind))
        }
        _ => (None, id.to_owned(), None),
    }
}

pub(crate) const RECORD: &str = "(record (field \"a\" u32) (field \"b\" u8))";

fn export(name: &str, ty: &Type) -> String {
    match ty {
        Type::Record => {
            format!(" (type $record {RECORD}) (export \"{name}\" (type $r (eq $record)))")
        }
        Type::Resource => format!(" (export \"{name}\" (type $res (sub resource)))"),
        Type::Of(owner) => {
            let id = pool::owned(*owner).unwrap_or_default();
            format!(" (export \"{name}\" (type ${id} (eq $o{owner})))")
        }
        ty => format!(" (export \"{name}\" {})", written(ty, "")),
    }
}

pub(crate) fn of_func(signature: Signature) -> &'static str {
    match signature {
        Signature::Plain => "(result u32)",
        Signature::U32 => "(param \"x\" u32) (result u32)",
        Signature::Tuple => "(param \"x\" (tuple u32 u8)) (result u32)",
        Signature::Option => "(param \"x\" (option u8)) (result u32)",
        Signature::Stream => "(param \"x\" (option (stream u8))) (result u32)",
        Signature::Async => "async (param \"x\" (option (future u8))) (result u32)",
        Signature::Record => "(param \"x\" $r) (result u32)",
        Signature::Make => "(result (own $res))",
        Signature::Get => "(param \"self\" (borrow $res)) (result u32)",
    }
}

/// The parameters of the core function.
pub(crate) fn of_core(signature: Signature) -> usize {
    match signature {
        Signature::Plain | Signature::Make => 0,
        Signature::U32 | Signature::Get => 1,
        Signature::Tuple
        | Signature::Option
        | Signature::Stream
        | Signature::Async
        | Signature::Record => 2,
    }
}

/// The types that are written in place of a parameter's.
pub(crate) fn in_place(signature: Signature) -> usize {
    match signature {
        Signature::Option | Signature::Tuple => 1,
        Signature::Stream | Signature::Async => 2,
        Signature::Make | Signature::Get => 1,
        _ => 0,
    }
}

/// A component that imports another, of the type that the bundle of a program is to have.
pub(crate) fn expected(program: &Program) -> String {
    format!(
        "(component (import \"c\" {}))",
        written(&program.root.ty(&[]), "")
    )
}

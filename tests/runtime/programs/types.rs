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
                let attributes = pool::entry(name).map_or("", pool::attributes);
                format!(" (import \"{name}\"{attributes} {})", written(ty, ""))
            });
            let exports = exports.iter().map(|(name, ty)| export(name, ty));
            imports.chain(exports).collect()
        }
        Type::Module => " (export \"f\" (func (result i32)))".to_owned(),
        Type::Record | Type::Resource => String::new(),
    }
}

pub(crate) const RECORD: &str = "(record (field \"a\" u32) (field \"b\" u8))";

fn export(name: &str, ty: &Type) -> String {
    match ty {
        Type::Record => {
            format!(" (type $record {RECORD}) (export \"{name}\" (type $r (eq $record)))")
        }
        Type::Resource => format!(" (export \"{name}\" (type $res (sub resource)))"),
        ty => format!(" (export \"{name}\" {})", written(ty, "")),
    }
}

pub(crate) fn of_func(signature: Signature) -> &'static str {
    match signature {
        Signature::Plain => "(result u32)",
        Signature::U32 => "(param \"x\" u32) (result u32)",
        Signature::Tuple => "(param \"x\" (tuple u32 u8)) (result u32)",
        Signature::Option => "(param \"x\" (option u8)) (result u32)",
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
        Signature::Tuple | Signature::Option | Signature::Record => 2,
    }
}

/// A component that imports another, of the type that the bundle of a program is to have.
pub(crate) fn expected(program: &Program) -> String {
    format!(
        "(component (import \"c\" {}))",
        written(&program.root.ty(&[]), "")
    )
}

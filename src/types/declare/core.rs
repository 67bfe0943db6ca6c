//! Writes core module types. A core type that cannot be written where it is used is defined first and then used by index: `wast` does not
//! look up identifiers in the types of globals and tables.

use super::layout::{Doc, atom, enclose};
use super::needed::{CoreModule, Role};
use super::writer::Writer;
use crate::text;
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::types::{CoreTypeId, EntityType, TypesRef};
use wasmparser::{
    AbstractHeapType, CompositeInnerType, FieldType, GlobalType, HeapType, MemoryType, PackedIndex,
    RefType, StorageType, SubType, TableType, UnpackedIndex, ValType,
};

impl Writer<'_> {
    /// Returns the declarations of a core module type.
    pub(super) fn core_module(&self, module: &CoreModule) -> Vec<Doc> {
        let imports = module.imports.iter().map(|((module, name), ty)| {
            let (module, name) = (text::string_token(module), text::string_token(name));
            (format!("(import {module} {name}"), *ty)
        });
        let exports = module.exports.iter().map(|(name, ty)| {
            let ty = match (*ty, self.role) {
                (EntityType::FuncExact(id), Role::Provided) => EntityType::Func(id),
                (ty, _) => ty,
            };
            (format!("(export {}", text::string_token(name)), ty)
        });
        let entities: Vec<_> = imports.chain(exports).collect();
        let core = Core::new(self.types, entities.iter().map(|(_, ty)| *ty));
        let mut declarations = core.definitions();
        declarations.extend(entities.iter().map(|(open, ty)| core.entity(open, *ty)));
        declarations
    }
}

struct Core<'a> {
    types: TypesRef<'a>,
    /// The types that have to be defined, each after the types that it is made of.
    indices: BTreeMap<CoreTypeId, usize>,
    /// Whether a function type that can be written inline is.
    writes_inline: bool,
}

impl<'a> Core<'a> {
    fn new(types: TypesRef<'a>, entities: impl Iterator<Item = EntityType> + Clone) -> Core<'a> {
        let mut core = Core {
            types,
            indices: BTreeMap::new(),
            writes_inline: true,
        };
        core.define(entities.clone());
        // `wast` takes a defined function type outside of groups for any with the same parameters and results that is written inline.
        let is_taken = |id: &CoreTypeId| core.is_single_func(*id) && !core.is_plain(*id);
        if core.indices.keys().any(is_taken) {
            core.writes_inline = false;
            core.define(entities);
        }
        core
    }

    fn define(&mut self, entities: impl Iterator<Item = EntityType>) {
        let mut wanted: Vec<CoreTypeId> = Vec::new();
        for entity in entities {
            match entity {
                EntityType::Func(id) | EntityType::Tag(id) if self.is_inline(id) => {
                    wanted.extend(self.used_by(id));
                }
                EntityType::Func(id) | EntityType::FuncExact(id) | EntityType::Tag(id) => {
                    wanted.push(id);
                }
                EntityType::Table(ty) => wanted.extend(concrete(ty.element_type.into())),
                EntityType::Global(ty) => wanted.extend(concrete(ty.content_type)),
                EntityType::Memory(_) => {}
            }
        }
        let mut defined = BTreeSet::new();
        while let Some(id) = wanted.pop() {
            if !defined.contains(&id) {
                for member in self.group(id) {
                    defined.insert(member);
                    wanted.extend(self.used_by(member));
                }
            }
        }
        self.indices = defined.into_iter().zip(0..).collect();
    }

    /// Returns the types of the group that a type is in.
    fn group(&self, id: CoreTypeId) -> impl ExactSizeIterator<Item = CoreTypeId> {
        let group = self.types.rec_group_id_of(id);
        self.types.rec_group_elements(group)
    }

    fn is_single_func(&self, id: CoreTypeId) -> bool {
        let inner = &self.types[id].composite_type.inner;
        self.group(id).len() == 1 && matches!(inner, CompositeInnerType::Func(_))
    }

    /// Whether a type is a function type without anything that only a definition can have.
    fn is_plain(&self, id: CoreTypeId) -> bool {
        let ty = &self.types[id];
        self.is_single_func(id)
            && ty.is_final
            && ty.supertype_idxs.is_empty()
            && !ty.composite_type.shared
    }

    /// Whether a function type is written where it is used.
    fn is_inline(&self, id: CoreTypeId) -> bool {
        self.writes_inline && self.is_plain(id)
    }

    /// Returns the types that a type is made of.
    fn used_by(&self, id: CoreTypeId) -> Vec<CoreTypeId> {
        let ty = &self.types[id];
        let composite = &ty.composite_type;
        let mut used: Vec<UnpackedIndex> = Vec::new();
        used.extend(ty.supertype_idxs.iter().map(|index| index.unpack()));
        used.extend(composite.descriptor_idx.map(|index| index.unpack()));
        used.extend(composite.describes_idx.map(|index| index.unpack()));
        match &composite.inner {
            CompositeInnerType::Func(func) => {
                let types = func.params().iter().chain(func.results());
                used.extend(types.filter_map(|ty| index_in(*ty)));
            }
            CompositeInnerType::Array(array) => used.extend(index_in_field(array.0)),
            CompositeInnerType::Struct(fields) => {
                used.extend(fields.fields.iter().filter_map(|ty| index_in_field(*ty)));
            }
            CompositeInnerType::Cont(cont) => used.push(cont.0.unpack()),
        }
        let used = used.into_iter();
        used.map(|index| self.id(index, Some(id))).collect()
    }

    /// Returns the type with this index, which may be relative to the definition of the type `of`.
    fn id(&self, index: UnpackedIndex, of: Option<CoreTypeId>) -> CoreTypeId {
        match index {
            UnpackedIndex::Id(id) => id,
            UnpackedIndex::RecGroup(index) | UnpackedIndex::Module(index) => {
                let of = of.expect("only definitions refer to members of their group");
                let member = self.group(of).nth(index as usize);
                member.expect("validated types refer to members of their group")
            }
        }
    }

    fn definitions(&self) -> Vec<Doc> {
        let mut definitions = Vec::new();
        let mut ids = self.indices.keys().copied().peekable();
        while let Some(&id) = ids.peek() {
            let group = ids.by_ref().take(self.group(id).len());
            let mut docs: Vec<Doc> = group.map(|id| self.definition(id)).collect();
            definitions.push(match docs.len() {
                1 => docs.remove(0),
                _ => enclose("(rec", docs, ")"),
            });
        }
        definitions
    }

    fn definition(&self, id: CoreTypeId) -> Doc {
        let ty = &self.types[id];
        let composite = &ty.composite_type;
        let index = |index: PackedIndex| self.index(index.unpack(), Some(id));
        let mut open = String::from("(type ");
        let mut close = String::from(")");
        if !ty.is_final || !ty.supertype_idxs.is_empty() {
            open.push_str(if ty.is_final { "(sub final " } else { "(sub " });
            for supertype in &ty.supertype_idxs {
                open.push_str(&format!("{} ", index(*supertype)));
            }
            close.push(')');
        }
        if composite.shared {
            open.push_str("(shared ");
            close.push(')');
        }
        if let Some(described) = composite.describes_idx {
            open.push_str(&format!("(describes {}) ", index(described)));
        }
        if let Some(descriptor) = composite.descriptor_idx {
            open.push_str(&format!("(descriptor {}) ", index(descriptor)));
        }
        let (keyword, parts) = self.composite(ty, id);
        let parts = parts.into_iter().map(atom).collect();
        enclose(format!("{open}({keyword}"), parts, ")").append(atom(close))
    }

    fn composite(&self, ty: &SubType, id: CoreTypeId) -> (&'static str, Vec<String>) {
        match &ty.composite_type.inner {
            CompositeInnerType::Func(_) => ("func", self.func(id)),
            CompositeInnerType::Array(array) => ("array", vec![self.field(array.0, id)]),
            CompositeInnerType::Struct(fields) => {
                let fields = fields.fields.iter();
                let field = |ty: &FieldType| format!("(field {})", self.field(*ty, id));
                ("struct", fields.map(field).collect())
            }
            CompositeInnerType::Cont(cont) => {
                let index = self.index(cont.0.unpack(), Some(id));
                ("cont", vec![index.to_string()])
            }
        }
    }

    fn index(&self, index: UnpackedIndex, of: Option<CoreTypeId>) -> usize {
        self.indices[&self.id(index, of)]
    }

    fn func(&self, id: CoreTypeId) -> Vec<String> {
        let CompositeInnerType::Func(func) = &self.types[id].composite_type.inner else {
            return Vec::new();
        };
        let mut parts = Vec::new();
        for (keyword, types) in [("param", func.params()), ("result", func.results())] {
            if !types.is_empty() {
                let value = |ty: &ValType| format!(" {}", self.value(*ty, Some(id)));
                let types: String = types.iter().map(value).collect();
                parts.push(format!("({keyword}{types})"));
            }
        }
        parts
    }

    fn field(&self, field: FieldType, of: CoreTypeId) -> String {
        let ty = match field.element_type {
            StorageType::Val(ty) => self.value(ty, Some(of)),
            packed => packed.to_string(),
        };
        match field.mutable {
            true => format!("(mut {ty})"),
            false => ty,
        }
    }

    /// Writes a value type, which may be in the definition of the type `of`.
    fn value(&self, ty: ValType, of: Option<CoreTypeId>) -> String {
        let ValType::Ref(ty) = ty else {
            return ty.to_string();
        };
        let heap = match ty.heap_type() {
            HeapType::Abstract { shared, ty } => match shared {
                true => format!("(shared {})", abstract_heap(ty)),
                false => abstract_heap(ty).to_owned(),
            },
            HeapType::Concrete(index) => self.index(index, of).to_string(),
            HeapType::Exact(index) => format!("(exact {})", self.index(index, of)),
        };
        if ty == RefType::FUNCREF || ty == RefType::EXTERNREF {
            return format!("{heap}ref");
        }
        match ty.is_nullable() {
            true => format!("(ref null {heap})"),
            false => format!("(ref {heap})"),
        }
    }

    fn entity(&self, open: &str, ty: EntityType) -> Doc {
        match ty {
            EntityType::Func(id) => self.type_use(format!("{open} (func"), id),
            EntityType::Tag(id) => self.type_use(format!("{open} (tag"), id),
            EntityType::FuncExact(id) => {
                let index = self.indices[&id];
                atom(format!("{open} (func (exact (type {index}))))"))
            }
            EntityType::Table(ty) => atom(format!("{open} (table {}))", self.table(ty))),
            EntityType::Memory(ty) => atom(format!("{open} (memory {}))", memory(ty))),
            EntityType::Global(ty) => atom(format!("{open} (global {}))", self.global(ty))),
        }
    }

    fn type_use(&self, open: String, id: CoreTypeId) -> Doc {
        if self.is_inline(id) {
            let parts = self.func(id).into_iter().map(atom).collect();
            return enclose(open, parts, "))");
        }
        atom(format!("{open} (type {})))", self.indices[&id]))
    }

    fn table(&self, ty: TableType) -> String {
        let shared = if ty.shared { "shared " } else { "" };
        let limits = limits(ty.table64, ty.initial, ty.maximum);
        let element = self.value(ty.element_type.into(), None);
        format!("{shared}{limits} {element}")
    }

    fn global(&self, ty: GlobalType) -> String {
        let content = self.value(ty.content_type, None);
        match (ty.shared, ty.mutable) {
            (false, false) => content,
            (false, true) => format!("(mut {content})"),
            (true, false) => format!("(shared {content})"),
            (true, true) => format!("(shared mut {content})"),
        }
    }
}

fn memory(ty: MemoryType) -> String {
    let shared = if ty.shared { " shared" } else { "" };
    let size = ty.page_size_log2.map_or(String::new(), |log2| {
        format!(" (pagesize {})", 1u64 << log2)
    });
    let limits = limits(ty.memory64, ty.initial, ty.maximum);
    format!("{limits}{shared}{size}")
}

fn limits(is_64: bool, initial: u64, maximum: Option<u64>) -> String {
    let index = if is_64 { "i64 " } else { "" };
    let maximum = maximum.map_or(String::new(), |maximum| format!(" {maximum}"));
    format!("{index}{initial}{maximum}")
}

fn index_in(ty: ValType) -> Option<UnpackedIndex> {
    match ty.as_reference_type()?.heap_type() {
        HeapType::Concrete(index) | HeapType::Exact(index) => Some(index),
        HeapType::Abstract { .. } => None,
    }
}

fn index_in_field(field: FieldType) -> Option<UnpackedIndex> {
    match field.element_type {
        StorageType::Val(ty) => index_in(ty),
        StorageType::I8 | StorageType::I16 => None,
    }
}

fn concrete(ty: ValType) -> Option<CoreTypeId> {
    index_in(ty)?.as_core_type_id()
}

fn abstract_heap(ty: AbstractHeapType) -> &'static str {
    use AbstractHeapType as Heap;
    match ty {
        Heap::Func => "func",
        Heap::Extern => "extern",
        Heap::Any => "any",
        Heap::None => "none",
        Heap::NoExtern => "noextern",
        Heap::NoFunc => "nofunc",
        Heap::Eq => "eq",
        Heap::Struct => "struct",
        Heap::Array => "array",
        Heap::I31 => "i31",
        Heap::Exn => "exn",
        Heap::NoExn => "noexn",
        Heap::Cont => "cont",
        Heap::NoCont => "nocont",
    }
}

#[cfg(test)]
mod tests {
    use crate::types::declare::tests::{component, provided};

    #[test]
    fn a_written_core_module_type_is_the_type() {
        for text in [
            r#"(core module)"#,
            r#"(core module (import "a" "b" (func (param i32 i64) (result f32 f64)))
                (export "m" (memory 1)) (export "n" (memory i64 1 2)) (export "o" (memory 1 2 shared))
                (export "p" (memory 1 2 (pagesize 1))) (export "t" (table 1 funcref)) (export "u" (table i64 1 2 externref))
                (export "g" (global i32)) (export "h" (global (mut v128))) (export "e" (tag (param i32)))
                (export "a" (global anyref)) (export "b" (global (ref i31))) (export "c" (global (ref null (shared any)))))"#,
            r#"(core module
                (rec (type $a (struct (field (mut (ref null $b))) (field i8))) (type $b (sub (array (ref $a)))))
                (type $c (sub $b (array (ref $a))))
                (type $f (sub (func)))
                (type $g (func (param (ref $a))))
                (import "a" "f" (func (type $f)))
                (import "a" "g" (func (type $g)))
                (import "a" "h" (func))
                (export "t" (table 0 (ref null 2)))
                (export "k" (global (mut (ref 1)))))"#,
            r#"(core module
                (rec (type $a (descriptor $b) (struct)) (type $b (describes $a) (struct)))
                (type $f (func (result (ref (exact $a)))))
                (type $c (cont $f))
                (type $s (sub final (shared (struct (field (mut i16))))))
                (import "a" "f" (func (exact (type $f))))
                (import "a" "c" (func (param (ref $c) (ref null exn))))
                (import "a" "g" (func (param (ref null $s)))))"#,
        ] {
            component(&format!("(component (import \"m\" {text}))"));
        }
    }

    #[test]
    fn functions_that_are_defined_are_not_exact_and_types_stay_outside_of_groups() {
        let written = provided(
            r#"(core module (type (sub (func))) (type (func)) (func (export "f") (type 0)) (func (export "g") (type 1)))
            (export "m" (core module 0))"#,
        );
        let declared = r#"
  (export "m" (core module
    (type (sub (func)))
    (type (func))
    (export "f" (func (type 0)))
    (export "g" (func (type 1)))
  ))
"#;
        assert_eq!(written.trim_end(), declared.trim_end());
    }
}

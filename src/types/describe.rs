//! Describes types in the words of the text format, short enough for a label. Types that nest too deep are cut.

use super::mismatch::{Code, Side, Step, place};
use crate::text::{self, string_token};
use std::collections::HashMap;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentDefinedType, ComponentDefinedTypeId, ComponentEntityType,
    ComponentFuncTypeId, ComponentValType, ResourceId,
};
use wasmparser::names::KebabString;
use wasmparser::types::{CoreTypeId, EntityType, TypesRef};
use wasmparser::{CompositeInnerType, ValType};

/// How many levels of nested types are written out.
const DEPTH: usize = 4;

/// Replaces omitted text. No name contains it.
const CUT: char = '…';

/// Describes types, and remembers where their resource types come from.
pub(super) struct Describe<'a> {
    types: TypesRef<'a>,
    /// The path of each resource type that has a name.
    resources: HashMap<ResourceId, Vec<Step>>,
}

impl<'a> Describe<'a> {
    pub(super) fn new(types: TypesRef<'a>) -> Describe<'a> {
        Describe {
            types,
            resources: HashMap::new(),
        }
    }

    /// Names a resource type by its path, unless it has a name already.
    pub(super) fn name_resource(&mut self, id: ResourceId, path: Vec<Step>) {
        self.resources.entry(id).or_insert(path);
    }

    /// Names the resource types that are, or are exported by, the item at `path`.
    pub(super) fn name_resources(&mut self, item: ComponentEntityType, path: Vec<Step>) {
        match item {
            ComponentEntityType::Type {
                created: ComponentAnyTypeId::Resource(id),
                ..
            } => self.name_resource(id.resource(), path),
            ComponentEntityType::Instance(instance) => {
                let types = self.types;
                for (export, item) in &types[instance].exports {
                    let mut path = path.clone();
                    path.push(Step::Named("export", export.clone()));
                    self.name_resources(item.ty, path);
                }
            }
            _ => {}
        }
    }

    /// Returns where a resource type comes from.
    pub(super) fn resource(&self, id: ResourceId) -> String {
        let path = self.resources.get(&id);
        path.map_or("another component".to_owned(), |path| place(path))
    }

    pub(super) fn entity(&self, entity: ComponentEntityType) -> Side {
        let prose = match entity {
            ComponentEntityType::Func(id) => return self.func(id),
            ComponentEntityType::Value(ty) => {
                return Side::Type(code(format!("(value {})", self.value_to(ty, DEPTH))));
            }
            ComponentEntityType::Type { created, .. } => return self.any_type(created),
            ComponentEntityType::Module(_) => "a core module",
            ComponentEntityType::Instance(_) => "an instance",
            ComponentEntityType::Component(_) => "a component",
        };
        Side::Prose(prose.to_owned())
    }

    pub(super) fn any_type(&self, ty: ComponentAnyTypeId) -> Side {
        Side::Prose(match ty {
            ComponentAnyTypeId::Resource(_) => "a resource type".to_owned(),
            ComponentAnyTypeId::Defined(id) => {
                format!("the type `{}`", self.defined_to(id, DEPTH))
            }
            ComponentAnyTypeId::Func(id) => format!("the type `{}`", self.func_text(id)),
            ComponentAnyTypeId::Instance(_) => "an instance type".to_owned(),
            ComponentAnyTypeId::Component(_) => "a component type".to_owned(),
        })
    }

    pub(super) fn func(&self, id: ComponentFuncTypeId) -> Side {
        Side::Item(code(self.func_text(id)))
    }

    pub(super) fn value(&self, ty: ComponentValType) -> Side {
        Side::Type(code(self.value_to(ty, DEPTH)))
    }

    pub(super) fn defined(&self, id: ComponentDefinedTypeId) -> Side {
        Side::Type(code(self.defined_to(id, DEPTH)))
    }

    fn func_text(&self, id: ComponentFuncTypeId) -> String {
        let func = &self.types[id];
        let mut text = String::from("(func");
        if func.async_ {
            text.push_str(" async");
        }
        for (name, ty) in &func.params {
            let ty = self.value_to(*ty, DEPTH);
            text.push_str(&format!(" (param {} {ty})", string_token(name)));
        }
        if let Some(ty) = func.result {
            text.push_str(&format!(" (result {})", self.value_to(ty, DEPTH)));
        }
        text + ")"
    }

    fn value_to(&self, ty: ComponentValType, depth: usize) -> String {
        match ty {
            ComponentValType::Primitive(ty) => ty.to_string(),
            ComponentValType::Type(id) => self.defined_to(id, depth),
        }
    }

    fn defined_to(&self, id: ComponentDefinedTypeId, depth: usize) -> String {
        use ComponentDefinedType as Ty;
        let Some(depth) = depth.checked_sub(1) else {
            return CUT.to_string();
        };
        let value = |ty: &ComponentValType| self.value_to(*ty, depth);
        let optional = |ty: &Option<ComponentValType>| {
            ty.map_or(String::new(), |ty| format!(" {}", self.value_to(ty, depth)))
        };
        match &self.types[id] {
            Ty::Primitive(ty) => ty.to_string(),
            Ty::Record(record) => {
                let fields = record.fields.iter();
                let fields = fields
                    .map(|(name, ty)| format!(" (field {} {})", string_token(name), value(ty)));
                format!("(record{})", fields.collect::<String>())
            }
            Ty::Variant(variant) => {
                let cases = variant.cases.iter().map(|(name, case)| {
                    format!(" (case {}{})", string_token(name), optional(&case.ty))
                });
                format!("(variant{})", cases.collect::<String>())
            }
            Ty::List { element, .. } => format!("(list {})", value(element)),
            Ty::FixedLengthList {
                element, length, ..
            } => format!("(list {} {length})", value(element)),
            Ty::Map {
                key, value: held, ..
            } => format!("(map {} {})", value(key), value(held)),
            Ty::Tuple(tuple) => {
                let types = tuple.types.iter().map(|ty| format!(" {}", value(ty)));
                format!("(tuple{})", types.collect::<String>())
            }
            Ty::Flags(names) => format!("(flags{})", list(names)),
            Ty::Enum(names) => format!("(enum{})", list(names)),
            Ty::Option { ty, .. } => format!("(option {})", value(ty)),
            Ty::Result { ok, err, .. } => {
                let err = err.map_or(String::new(), |ty| format!(" (error {})", value(&ty)));
                format!("(result{}{err})", optional(ok))
            }
            Ty::Own(id) => format!("(own {})", self.handle(id.resource())),
            Ty::Borrow(id) => format!("(borrow {})", self.handle(id.resource())),
            Ty::Future { ty, .. } => format!("(future{})", optional(ty)),
            Ty::Stream { ty, .. } => format!("(stream{})", optional(ty)),
        }
    }

    /// Returns the identifier that an author would give a resource type.
    fn handle(&self, id: ResourceId) -> String {
        match self.resources.get(&id).and_then(|path| path.last()) {
            Some(Step::Named(_, name)) => text::identifier(name),
            _ => CUT.to_string(),
        }
    }

    pub(super) fn core_entity(&self, entity: EntityType) -> Side {
        let text = match entity {
            // A contract cannot be wrong about whether a function's type is known exactly.
            EntityType::Func(id) | EntityType::FuncExact(id) => self.core_type("func", id),
            EntityType::Tag(id) => self.core_type("tag", id),
            EntityType::Table(table) => {
                let limits = limits(table.initial, table.maximum, table.shared);
                let index = if table.table64 { " i64" } else { "" };
                let element = core_value(ValType::Ref(table.element_type));
                format!("(table{index}{limits} {element})")
            }
            EntityType::Memory(memory) => {
                let limits = limits(memory.initial, memory.maximum, memory.shared);
                let index = if memory.memory64 { " i64" } else { "" };
                format!("(memory{index}{limits})")
            }
            EntityType::Global(global) => match (global.mutable, core_value(global.content_type)) {
                (true, content) => format!("(global (mut {content}))"),
                (false, content) => format!("(global {content})"),
            },
        };
        Side::Item(code(text))
    }

    fn core_type(&self, keyword: &str, id: CoreTypeId) -> String {
        let func = match &self.types[id].composite_type.inner {
            CompositeInnerType::Func(func) => func,
            other => return format!("({keyword} {other})"),
        };
        let group = |name: &str, types: &[ValType]| match types {
            [] => String::new(),
            types => {
                let types = types.iter().map(|ty| format!(" {}", core_value(*ty)));
                format!(" ({name}{})", types.collect::<String>())
            }
        };
        let (params, results) = (func.params(), func.results());
        let (params, results) = (group("param", params), group("result", results));
        format!("({keyword}{params}{results})")
    }
}

/// Returns a core type, without the index of another type, which only the validator knows.
fn core_value(ty: ValType) -> String {
    match ty {
        ValType::Ref(ty) if ty.type_index().is_some() => match ty.is_nullable() {
            true => format!("(ref null {CUT})"),
            false => format!("(ref {CUT})"),
        },
        ty => ty.to_string(),
    }
}

/// Wraps a text in which [`CUT`] stands wherever something is left out.
fn code(text: String) -> Code {
    Code {
        is_whole: !text.contains(CUT),
        text,
    }
}

fn limits(initial: u64, maximum: Option<u64>, shared: bool) -> String {
    let maximum = maximum.map_or(String::new(), |maximum| format!(" {maximum}"));
    let shared = if shared { " shared" } else { "" };
    format!(" {initial}{maximum}{shared}")
}

fn list<'n>(names: impl IntoIterator<Item = &'n KebabString>) -> String {
    let names = names.into_iter();
    names
        .map(|name| format!(" {}", string_token(name)))
        .collect()
}

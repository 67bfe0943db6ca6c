//! The parts of value types and function types, in one table. Two types of the same kind differ where their parts differ, and have types in the same
//! places where they do not.

use super::mismatch::Step;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentDefinedType, ComponentEntityType, ComponentFuncType,
    ComponentValType, ResourceId,
};
use wasmparser::types::TypesRef;

/// A part of a type.
pub(super) enum Part {
    /// A word that has to be the same in both types, such as the name of a flag.
    Word(String),
    /// The step to a value type, and the type unless it is left out.
    Value(Step, Option<ComponentValType>),
    /// The resource type of a handle.
    Resource(ResourceId),
}

impl Part {
    /// Whether two parts differ in nothing but their types.
    pub(super) fn is_like(&self, other: &Part) -> bool {
        match (self, other) {
            (Part::Word(word), Part::Word(other)) => word == other,
            (Part::Value(step, ty), Part::Value(other_step, other)) => {
                step == other_step && ty.is_some() == other.is_some()
            }
            (Part::Resource(_), Part::Resource(_)) => true,
            _ => false,
        }
    }
}

/// Returns the parts of a function type.
pub(super) fn of_func(func: &ComponentFuncType) -> Vec<Part> {
    let is_async = func.async_.then(|| Part::Word("async".to_owned()));
    let params = func.params.iter();
    let params = params.map(|(name, ty)| named("parameter", name, Some(*ty)));
    let parts = is_async.into_iter().chain(params);
    parts.chain([unnamed("result", func.result)]).collect()
}

/// Returns the parts of a value type. Types of different kinds may have the same parts.
pub(super) fn of_type(ty: &ComponentDefinedType) -> Vec<Part> {
    use ComponentDefinedType as Ty;
    match ty {
        Ty::Primitive(ty) => vec![Part::Word(ty.to_string())],
        Ty::Record(record) => {
            let fields = record.fields.iter();
            Vec::from_iter(fields.map(|(name, ty)| named("field", name, Some(*ty))))
        }
        Ty::Variant(variant) => {
            let cases = variant.cases.iter();
            Vec::from_iter(cases.map(|(name, case)| named("case", name, case.ty)))
        }
        Ty::Tuple(tuple) => {
            let types = tuple.types.iter().enumerate();
            let element =
                |(index, ty): (usize, &_)| unnamed(&format!("element {index}"), Some(*ty));
            types.map(element).collect()
        }
        Ty::Flags(names) | Ty::Enum(names) => {
            Vec::from_iter(names.iter().map(|name| Part::Word(name.to_string())))
        }
        Ty::List { element, .. } | Ty::Option { ty: element, .. } => {
            vec![unnamed("element", Some(*element))]
        }
        Ty::FixedLengthList {
            element, length, ..
        } => {
            let length = Part::Word(length.to_string());
            vec![length, unnamed("element", Some(*element))]
        }
        Ty::Map { key, value, .. } => {
            vec![unnamed("key", Some(*key)), unnamed("element", Some(*value))]
        }
        Ty::Result { ok, err, .. } => {
            vec![unnamed("success value", *ok), unnamed("error value", *err)]
        }
        Ty::Future { ty, .. } | Ty::Stream { ty, .. } => vec![unnamed("element", *ty)],
        Ty::Own(id) | Ty::Borrow(id) => vec![Part::Resource(id.resource())],
    }
}

fn named(what: &'static str, name: &str, ty: Option<ComponentValType>) -> Part {
    Part::Value(Step::Named(what, name.to_owned()), ty)
}

fn unnamed(what: &str, ty: Option<ComponentValType>) -> Part {
    Part::Value(Step::Unnamed(what.to_owned()), ty)
}

/// Returns the value types that the definition of a type refers to.
pub(crate) fn elements(types: TypesRef<'_>, ty: ComponentAnyTypeId) -> Vec<ComponentEntityType> {
    let ComponentAnyTypeId::Defined(id) = ty else {
        return Vec::new();
    };
    let parts = of_type(&types[id]).into_iter();
    let value = |part| match part {
        Part::Value(_, ty) => ty.map(ComponentEntityType::Value),
        Part::Word(_) | Part::Resource(_) => None,
    };
    parts.filter_map(value).collect()
}

/// The type that an item is known as, or has.
pub(crate) fn known_as(item: ComponentEntityType) -> Option<ComponentAnyTypeId> {
    match item {
        ComponentEntityType::Type { created, .. } => Some(created),
        ComponentEntityType::Func(id) => Some(id.into()),
        ComponentEntityType::Instance(id) => Some(id.into()),
        ComponentEntityType::Component(id) => Some(id.into()),
        ComponentEntityType::Value(_) | ComponentEntityType::Module(_) => None,
    }
}

/// The resource type that a type is a handle of.
pub(crate) fn handled(types: TypesRef<'_>, ty: ComponentAnyTypeId) -> Option<ResourceId> {
    let ComponentAnyTypeId::Defined(id) = ty else {
        return None;
    };
    match types[id] {
        ComponentDefinedType::Own(id) | ComponentDefinedType::Borrow(id) => Some(id.resource()),
        _ => None,
    }
}

/// The types that two types consist of, at the next level, each with the one in the same place. Components are not looked into.
pub(crate) fn same_places(
    types: TypesRef<'_>,
    one: ComponentAnyTypeId,
    other: ComponentAnyTypeId,
) -> Vec<(ComponentAnyTypeId, ComponentAnyTypeId)> {
    use ComponentAnyTypeId::{Defined, Func, Instance, Resource};
    use ComponentDefinedType::{Borrow, Own};
    let (ones, others) = match (one, other) {
        (Defined(one), Defined(other)) => match (&types[one], &types[other]) {
            (Own(one), Own(other)) | (Borrow(one), Borrow(other)) => {
                return vec![(Resource(*one), Resource(*other))];
            }
            (one, other) => (of_type(one), of_type(other)),
        },
        (Func(one), Func(other)) => (of_func(&types[one]), of_func(&types[other])),
        (Instance(one), Instance(other)) => {
            let others = &types[other].exports;
            let exports = types[one].exports.iter();
            let both = exports.filter_map(|(name, export)| {
                let other = others.get(name)?;
                Some((known_as(export.ty)?, known_as(other.ty)?))
            });
            return both.collect();
        }
        _ => return Vec::new(),
    };
    let value = |(one, other): (Part, Part)| match (one, other) {
        (
            Part::Value(_, Some(ComponentValType::Type(one))),
            Part::Value(_, Some(ComponentValType::Type(other))),
        ) => Some((one.into(), other.into())),
        _ => None,
    };
    ones.into_iter().zip(others).filter_map(value).collect()
}

//! Writes value and function types: by name if they have one, otherwise in full.

use super::layout::{Doc, atom, enclose, fill};
use super::scope::Nameless;
use super::shared;
use super::writer::Writer;
use crate::text;
use wasmparser::component_types::{
    AliasableResourceId, ComponentAnyTypeId, ComponentDefinedType, ComponentDefinedTypeId,
    ComponentFuncTypeId, ComponentValType,
};
use wasmparser::names::KebabString;

impl Writer<'_> {
    /// Returns the parts of a function type, which follow the word `func`.
    pub(super) fn func(&mut self, id: ComponentFuncTypeId) -> Result<Vec<Doc>, Nameless> {
        let types = self.types;
        let func = &types[id];
        let mut parts = Vec::new();
        for (name, ty) in &func.params {
            parts.push(self.named("param", name, *ty)?);
        }
        if let Some(ty) = func.result {
            parts.push(around("(result ", self.value(ty)?));
        }
        Ok(parts)
    }

    /// Writes a value type where one is used.
    pub(super) fn value(&mut self, ty: ComponentValType) -> Result<Doc, Nameless> {
        let id = match ty {
            ComponentValType::Primitive(ty) => return Ok(atom(ty.to_string())),
            ComponentValType::Type(id) => id,
        };
        match self.identifier(id)? {
            Some(identifier) => Ok(atom(identifier)),
            None => self.defined(id),
        }
    }

    /// Writes the type of a value that is imported or exported. There, `wast` does not recognise identifiers of types.
    pub(super) fn value_type(&mut self, ty: ComponentValType) -> Result<Doc, Nameless> {
        if let ComponentValType::Type(id) = ty
            && let Some(identifier) = self.identifier(id)?
        {
            return Ok(atom(format!("(type {identifier})")));
        }
        self.value(ty)
    }

    /// Returns the identifier of a type that is used by name; `None` if it is written in full.
    fn identifier(&mut self, id: ComponentDefinedTypeId) -> Result<Option<String>, Nameless> {
        use ComponentDefinedType::{Enum, Flags, Record, Variant};
        if let Some(identifier) = self.scopes.find(id.into()) {
            return Ok(Some(identifier));
        }
        let types = self.types;
        let ty = &types[id];
        let needs_name = matches!(ty, Record(_) | Variant(_) | Enum(_) | Flags(_));
        // The validator accepts their definitions inside an instance type, but not in front of an import.
        if needs_name && self.scopes.is_in_front() {
            return Err(Nameless);
        }
        match self.by_itself(shared::Type::Any(id.into()), word(ty))? {
            None if needs_name => self.define_here(id).map(Some),
            by_itself => Ok(by_itself),
        }
    }

    /// Writes a value type that could be left out. There, `wast` does not recognise streams and futures, only identifiers of them.
    fn optional(&mut self, ty: ComponentValType) -> Result<Doc, Nameless> {
        let ComponentValType::Type(id) = ty else {
            return self.value(ty);
        };
        match &self.types[id] {
            ComponentDefinedType::Stream { .. } | ComponentDefinedType::Future { .. } => {
                let identifier = self.identifier(id)?;
                identifier
                    .map_or_else(|| self.define_here(id), Ok)
                    .map(atom)
            }
            _ => self.value(ty),
        }
    }

    fn define_here(&mut self, id: ComponentDefinedTypeId) -> Result<String, Nameless> {
        let ty = ComponentAnyTypeId::Defined(id);
        let identifier = self.define(ty, Some(word(&self.types[id])))?;
        self.scopes.bind(&identifier, ty);
        Ok(identifier)
    }

    /// Writes a value type where one is defined.
    pub(super) fn defined(&mut self, id: ComponentDefinedTypeId) -> Result<Doc, Nameless> {
        use ComponentDefinedType as Ty;
        let types = self.types;
        match &types[id] {
            Ty::Primitive(ty) => Ok(atom(ty.to_string())),
            Ty::Record(record) => {
                let fields = record.fields.iter();
                let fields = fields.map(|(name, ty)| self.named("field", name, *ty));
                Ok(enclose("(record", fields.collect::<Result<_, _>>()?, ")"))
            }
            Ty::Variant(variant) => {
                let cases = variant.cases.iter();
                let cases = cases.map(|(name, case)| self.case(name, case.ty));
                Ok(enclose("(variant", cases.collect::<Result<_, _>>()?, ")"))
            }
            Ty::Flags(names) => Ok(fill("(flags", strings(names), ")")),
            Ty::Enum(names) => Ok(fill("(enum", strings(names), ")")),
            Ty::List { element, .. } => self.of("(list", [*element]),
            Ty::FixedLengthList {
                element, length, ..
            } => {
                let parts = vec![self.value(*element)?, atom(length.to_string())];
                Ok(enclose("(list", parts, ")"))
            }
            Ty::Map { key, value, .. } => self.of("(map", [*key, *value]),
            Ty::Tuple(tuple) => self.of("(tuple", tuple.types.iter().copied()),
            Ty::Option { ty, .. } => self.of("(option", [*ty]),
            Ty::Result { ok, err, .. } => {
                let ok = ok.map(|ok| self.optional(ok)).transpose()?;
                let err = err.map(|err| self.value(err)).transpose()?;
                let err = err.map(|err| around("(error ", err));
                Ok(enclose("(result", ok.into_iter().chain(err).collect(), ")"))
            }
            Ty::Future { ty, .. } => self.sent("(future", *ty),
            Ty::Stream { ty, .. } => self.sent("(stream", *ty),
            Ty::Own(resource) => self.handle("own", *resource),
            Ty::Borrow(resource) => self.handle("borrow", *resource),
        }
    }

    fn of(
        &mut self,
        open: &'static str,
        types: impl IntoIterator<Item = ComponentValType>,
    ) -> Result<Doc, Nameless> {
        let types = types.into_iter().map(|ty| self.value(ty));
        Ok(enclose(open, types.collect::<Result<_, _>>()?, ")"))
    }

    fn sent(&mut self, open: &'static str, ty: Option<ComponentValType>) -> Result<Doc, Nameless> {
        let ty = ty.map(|ty| self.optional(ty)).transpose()?;
        Ok(enclose(open, ty.into_iter().collect(), ")"))
    }

    fn handle(&mut self, keyword: &str, resource: AliasableResourceId) -> Result<Doc, Nameless> {
        let identifier = self.scopes.find(resource.into()).ok_or(Nameless)?;
        Ok(atom(format!("({keyword} {identifier})")))
    }

    /// Writes a parameter or field.
    fn named(&mut self, keyword: &str, name: &str, ty: ComponentValType) -> Result<Doc, Nameless> {
        let open = format!("({keyword} {} ", text::string_token(name));
        Ok(around(open, self.value(ty)?))
    }

    fn case(&mut self, name: &str, ty: Option<ComponentValType>) -> Result<Doc, Nameless> {
        let open = format!("(case {}", text::string_token(name));
        match ty {
            Some(ty) => Ok(around(open + " ", self.optional(ty)?)),
            None => Ok(atom(open + ")")),
        }
    }
}

/// The word for a value type, which a definition of one without a name is called by.
fn word(ty: &ComponentDefinedType) -> &'static str {
    use ComponentDefinedType as Ty;
    match ty {
        Ty::Primitive(_) => "primitive",
        Ty::Record(_) => "record",
        Ty::Variant(_) => "variant",
        Ty::List { .. } | Ty::FixedLengthList { .. } => "list",
        Ty::Map { .. } => "map",
        Ty::Tuple(_) => "tuple",
        Ty::Flags(_) => "flags",
        Ty::Enum(_) => "enum",
        Ty::Option { .. } => "option",
        Ty::Result { .. } => "result",
        Ty::Future { .. } => "future",
        Ty::Stream { .. } => "stream",
        Ty::Own(_) => "own",
        Ty::Borrow(_) => "borrow",
    }
}

fn around(open: impl Into<String>, doc: Doc) -> Doc {
    atom(open).append(doc).append(atom(")"))
}

fn strings<'n>(names: impl IntoIterator<Item = &'n KebabString>) -> Vec<Doc> {
    let names = names.into_iter();
    names.map(|name| atom(text::string_token(name))).collect()
}

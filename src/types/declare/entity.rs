//! Writes imports and exports as declarations, and the instance and component types made of them.

use super::layout::{Doc, atom, block, enclose};
use super::needed::{CoreModule, Needed, Role};
use super::scope::Nameless;
use super::shared;
use super::writer::Writer;
use crate::text::{ExternName, interface};
use std::mem;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentFuncTypeId, ComponentInstanceTypeId,
    ComponentItem, ComponentTypeId,
};

/// The start of an import or export, with its attributes, and its name.
struct Head<'n> {
    open: String,
    name: &'n str,
}

impl<'n> Head<'n> {
    fn new(keyword: &str, name: &'n ExternName) -> Head<'n> {
        Head {
            open: format!("({keyword} {}", name.written()),
            name: &name.name,
        }
    }

    fn of(keyword: &str, name: &'n str, item: &ComponentItem) -> Head<'n> {
        let open = format!("({keyword} {}", ExternName::of(name, item).written());
        Head { open, name }
    }
}

impl Writer<'_> {
    /// Returns the declarations of an instance or component type with these imports and exports.
    pub(super) fn needed(
        &mut self,
        imports: &[(ExternName, Needed)],
        exports: &[(ExternName, Needed)],
    ) -> Result<Vec<Doc>, Nameless> {
        self.scopes.enter();
        let role = mem::replace(&mut self.role, Role::Required);
        for (name, needed) in imports {
            self.needed_item(Head::new("import", name), needed)?;
        }
        self.role = role;
        for (name, needed) in exports {
            self.needed_item(Head::new("export", name), needed)?;
        }
        Ok(self.scopes.leave())
    }

    fn needed_item(&mut self, head: Head<'_>, needed: &Needed) -> Result<(), Nameless> {
        let open = &head.open;
        match needed {
            Needed::Item(entities) => self.entity(&head, entities),
            Needed::CoreModule(module) => {
                let body = self.core_module(module);
                let module = block(format!("{open} (core module"), body, "))");
                self.scopes.declare(module)
            }
            Needed::Component(imports, exports) => {
                let body = self.needed(imports, exports)?;
                let component = block(format!("{open} (component"), body, "))");
                self.scopes.declare(component)
            }
            Needed::Instance(exports, known) => {
                let body = self.needed(&[], exports)?;
                self.scopes
                    .declare_instance(head.open, head.name, body, known)
            }
        }
    }

    pub(super) fn instance(&mut self, id: ComponentInstanceTypeId) -> Result<Vec<Doc>, Nameless> {
        let types = self.types;
        self.scopes.enter();
        for (name, item) in &types[id].exports {
            self.entity(&Head::of("export", name, item), &[item.ty])?;
        }
        Ok(self.scopes.leave())
    }

    /// Returns the declarations of a component type, imports first: no import can need an export.
    pub(super) fn component(&mut self, id: ComponentTypeId) -> Result<Vec<Doc>, Nameless> {
        let types = self.types;
        self.scopes.enter();
        let role = mem::replace(&mut self.role, Role::Required);
        for (name, item) in &types[id].imports {
            self.entity(&Head::of("import", name, item), &[item.ty])?;
        }
        self.role = role;
        for (name, item) in &types[id].exports {
            self.entity(&Head::of("export", name, item), &[item.ty])?;
        }
        Ok(self.scopes.leave())
    }

    /// Declares an import or export, of the first of these types, in the innermost scope.
    fn entity(
        &mut self,
        head: &Head<'_>,
        entities: &[ComponentEntityType],
    ) -> Result<(), Nameless> {
        use ComponentEntityType::{Component, Func, Instance, Module, Type, Value};
        let open = &head.open;
        let first = *entities.first().ok_or(Nameless)?;
        if let Some(identifier) = self.entity_by_itself(first)? {
            return self.declare_by_itself(head, first, &identifier);
        }
        let declaration = match first {
            Type { referenced, .. } => return self.type_bound(head, referenced, entities),
            Instance(id) => {
                let body = self.instance(id)?;
                let open = open.clone();
                return self.scopes.declare_instance(open, head.name, body, &[id]);
            }
            Func(id) => {
                let keyword = self.func_keyword(id);
                enclose(format!("{open} ({keyword}"), self.func(id)?, "))")
            }
            Component(id) => block(format!("{open} (component"), self.component(id)?, "))"),
            Module(id) => {
                let body = self.core_module(&CoreModule::of(self.types, id));
                block(format!("{open} (core module"), body, "))")
            }
            Value(ty) => {
                let open = atom(format!("{open} (value "));
                open.append(self.value_type(ty)?).append(atom("))"))
            }
        };
        self.scopes.declare(declaration)
    }

    /// Returns the identifier of an item's type if that is defined by itself.
    fn entity_by_itself(&mut self, ty: ComponentEntityType) -> Result<Option<String>, Nameless> {
        use ComponentEntityType::{Component, Func, Instance, Module, Type, Value};
        match ty {
            Func(id) => self.by_itself(shared::Type::Any(id.into()), "func"),
            Instance(id) => self.by_itself(shared::Type::Any(id.into()), "instance"),
            Component(id) => self.by_itself(shared::Type::Any(id.into()), "component"),
            Module(id) => self.by_itself(shared::Type::CoreModule(id), "module"),
            Value(_) | Type { .. } => Ok(None),
        }
    }

    /// Declares an import or export whose type has this identifier.
    fn declare_by_itself(
        &mut self,
        head: &Head<'_>,
        ty: ComponentEntityType,
        identifier: &str,
    ) -> Result<(), Nameless> {
        let (open, ty_use) = (&head.open, format!("(type {identifier})"));
        let keyword = match ty {
            ComponentEntityType::Instance(id) => {
                let (open, body) = (open.clone(), vec![atom(ty_use)]);
                return self.scopes.declare_instance(open, head.name, body, &[id]);
            }
            ComponentEntityType::Component(_) => "component",
            ComponentEntityType::Module(_) => "core module",
            _ => "func",
        };
        self.scopes
            .declare(atom(format!("{open} ({keyword} {ty_use}))")))
    }

    pub(super) fn func_keyword(&self, id: ComponentFuncTypeId) -> &'static str {
        match self.types[id].async_ {
            true => "func async",
            false => "func",
        }
    }

    /// Declares a type: a new resource, or one that is equal to another type, which it defines first if necessary.
    fn type_bound(
        &mut self,
        head: &Head<'_>,
        referenced: ComponentAnyTypeId,
        entities: &[ComponentEntityType],
    ) -> Result<(), Nameless> {
        let found = self.scopes.find(referenced);
        let is_new = found.is_none();
        let name = interface(head.name);
        let identifier = self.scopes.fresh(name)?;
        let bound = match (found, referenced) {
            (Some(equal), _) => format!("(eq {equal})"),
            (None, ComponentAnyTypeId::Resource(_)) => "(sub resource)".to_owned(),
            (None, _) => {
                let defined = self.define(referenced, Some(&format!("{name}'")))?;
                format!("(eq {defined})")
            }
        };
        let open = format!("{} (type {identifier}", head.open);
        let declaration = enclose(open, vec![atom(bound)], "))");
        self.scopes.declare(declaration)?;
        for entity in entities {
            if let ComponentEntityType::Type {
                referenced,
                created,
            } = *entity
            {
                self.scopes.bind(&identifier, created);
                // A type without a name of its own gets this one.
                if is_new {
                    self.scopes.bind(&identifier, referenced);
                }
            }
        }
        Ok(())
    }

    /// Defines a type in the innermost scope. Returns its identifier, for which see [`Scopes::fresh_for`](super::scope::Scopes::fresh_for).
    pub(super) fn define(
        &mut self,
        ty: ComponentAnyTypeId,
        name: Option<&str>,
    ) -> Result<String, Nameless> {
        let identifier = self.scopes.fresh_for(ty, name)?;
        let open = atom(format!("(type {identifier} "));
        let definition = open.append(self.definition(ty)?).append(atom(")"));
        self.scopes.define_here(&identifier, definition)?;
        Ok(identifier)
    }

    /// Writes a type as its definition does.
    pub(super) fn definition(&mut self, ty: ComponentAnyTypeId) -> Result<Doc, Nameless> {
        match ty {
            ComponentAnyTypeId::Resource(_) => Err(Nameless),
            ComponentAnyTypeId::Defined(id) => self.defined(id),
            ComponentAnyTypeId::Func(id) => {
                let keyword = self.func_keyword(id);
                Ok(enclose(format!("({keyword}"), self.func(id)?, ")"))
            }
            ComponentAnyTypeId::Instance(id) => Ok(block("(instance", self.instance(id)?, ")")),
            ComponentAnyTypeId::Component(id) => Ok(block("(component", self.component(id)?, ")")),
        }
    }
}

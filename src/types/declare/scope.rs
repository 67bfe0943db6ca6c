//! The names of types: which scopes are open while a type is written, and which identifiers each has.

use super::layout::{Doc, atom, block, enclose};
use super::shared;
use crate::text;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::mem;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentCoreModuleTypeId, ComponentEntityType, ComponentInstanceTypeId,
    ResourceId,
};
use wasmparser::types::TypesRef;

/// The names of types that are defined outside of the text that is written.
pub(crate) trait Outside {
    /// Returns the identifier token, as [`identifier`](crate::text::identifier) makes it, of a type in the scope around the text; `None`
    /// if the type is defined inside.
    ///
    /// Called for a type before it is called for the type that this is an alias of. Resource types are the same if their
    /// [`resource`](wasmparser::component_types::AliasableResourceId::resource) is.
    fn name(&self, ty: ComponentAnyTypeId) -> Option<String>;

    /// Returns the identifier token for a definition of a type in front of the text, which is made of `name`, or of the name of the imported
    /// type that the text declares; `None` if nothing can be defined there. Returns the same one each time it is called for a type.
    fn define(&self, ty: ComponentAnyTypeId, name: Option<&str>) -> Option<String>;
}

/// The error for a type that can only be used by name and has no name, neither outside nor in the text: a resource type,
/// the types that type imports are equal to, and, where no scope can define them, records, variants, enums and flags.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Nameless;

/// The open scopes, from the outermost to the innermost. The outermost contains the definitions in front of the text.
pub(super) struct Scopes<'a> {
    types: TypesRef<'a>,
    outside: &'a dyn Outside,
    /// The outer identifiers, which no scope may hide.
    reserved: &'a BTreeSet<String>,
    /// The outer identifiers that were used.
    asked: BTreeSet<String>,
    /// The definitions in front of the text, with their identifiers.
    in_front: Vec<(String, Doc)>,
    /// The scopes in which identifiers were found since the current definition started.
    found: BTreeSet<usize>,
    open: Vec<Scope>,
}

#[derive(Default)]
struct Scope {
    declarations: Vec<Declaration>,
    instances: Vec<Instance>,
    identifiers: HashSet<String>,
    types: HashMap<ComponentAnyTypeId, Reach>,
    resources: HashMap<ResourceId, Reach>,
    core_modules: HashMap<ComponentCoreModuleTypeId, String>,
    /// The instance types whose exported types are among `types`.
    exposed: HashSet<ComponentInstanceTypeId>,
}

enum Declaration {
    Written(Doc),
    /// An instance, by its index. It gets an identifier once one of its types is used.
    Instance {
        open: String,
        instance: usize,
        body: Vec<Doc>,
    },
}

/// An instance whose types a scope's declarations can use.
struct Instance {
    /// The name of its import or export.
    name: String,
    /// The instance that exports it; `None` if it is declared itself.
    of: Option<usize>,
    identifier: Option<String>,
}

/// How a scope reaches a type.
#[derive(Clone)]
enum Reach {
    Identifier(String),
    /// As the export of this name of the instance with this index.
    Export(usize, String),
}

impl<'a> Scopes<'a> {
    pub(super) fn new(
        types: TypesRef<'a>,
        outside: &'a dyn Outside,
        reserved: &'a BTreeSet<String>,
    ) -> Scopes<'a> {
        Scopes {
            types,
            outside,
            reserved,
            asked: BTreeSet::new(),
            in_front: Vec::new(),
            found: BTreeSet::new(),
            open: Vec::new(),
        }
    }

    /// Returns the outer identifiers that were used, and the definitions in front of the text, with their identifiers.
    pub(super) fn into_parts(self) -> (BTreeSet<String>, Vec<(String, Doc)>) {
        (self.asked, self.in_front)
    }

    pub(super) fn enter(&mut self) {
        self.open.push(Scope::default());
    }

    /// Leaves the innermost scope and returns its declarations.
    pub(super) fn leave(&mut self) -> Vec<Doc> {
        let scope = self.open.pop().expect("each scope is entered before");
        let instances = scope.instances;
        let declarations = scope.declarations.into_iter();
        let docs = declarations.map(|declaration| match declaration {
            Declaration::Written(doc) => doc,
            Declaration::Instance {
                open,
                instance,
                body,
            } => {
                let identifier = instances[instance].identifier.as_ref();
                let blank = identifier.map_or(String::new(), |identifier| format!(" {identifier}"));
                block(format!("{open} (instance{blank}"), body, "))")
            }
        });
        docs.collect()
    }

    pub(super) fn declare(&mut self, declaration: Doc) -> Result<(), Nameless> {
        let scope = self.open.last_mut().ok_or(Nameless)?;
        scope.declarations.push(Declaration::Written(declaration));
        Ok(())
    }

    /// Declares an instance of all the types in `known`, whose exported types become usable.
    pub(super) fn declare_instance(
        &mut self,
        open: String,
        name: &str,
        body: Vec<Doc>,
        known: &[ComponentInstanceTypeId],
    ) -> Result<(), Nameless> {
        let types = self.types;
        let scope = self.open.last_mut().ok_or(Nameless)?;
        let instance = scope.instances.len();
        scope.instances.push(Instance {
            name: name.to_owned(),
            of: None,
            identifier: None,
        });
        scope.declarations.push(Declaration::Instance {
            open,
            instance,
            body,
        });
        for &ty in known {
            scope.expose(types, instance, ty);
        }
        Ok(())
    }

    /// Names a type in the innermost scope, unless it has a name there already.
    pub(super) fn bind(&mut self, identifier: &str, ty: ComponentAnyTypeId) {
        if let Some(innermost) = self.open.len().checked_sub(1) {
            self.bind_in(innermost, identifier, shared::Type::Any(ty));
        }
    }

    fn bind_in(&mut self, scope: usize, identifier: &str, ty: shared::Type) {
        self.found.insert(scope);
        let identifier = identifier.to_owned();
        let scope = &mut self.open[scope];
        match ty {
            shared::Type::Any(ty) => scope.know(ty, Reach::Identifier(identifier)),
            shared::Type::CoreModule(id) => _ = scope.core_modules.insert(id, identifier),
        }
    }

    /// Starts the definition of a type that may stand in an outer scope. Returns the argument for [`define`](Scopes::define).
    pub(super) fn start_definition(&mut self) -> BTreeSet<usize> {
        mem::take(&mut self.found)
    }

    /// Defines a type in the outermost scope that has everything the definition refers to, under an identifier made of `name`. Only a text
    /// without a scope of its own has definitions in front.
    pub(super) fn define(
        &mut self,
        (ty, name): (shared::Type, &str),
        definition: impl FnOnce(&str) -> Doc,
        outer: BTreeSet<usize>,
    ) -> Result<String, Nameless> {
        let found = mem::replace(&mut self.found, outer);
        // Others belong to the definition.
        let found: BTreeSet<usize> = found.range(..self.open.len()).copied().collect();
        let least = usize::from(!self.is_in_front());
        let scope = found.last().copied().unwrap_or(0).max(least);
        self.found.extend(found);
        let identifier = match (scope, ty) {
            (0, shared::Type::Any(ty)) => self.fresh_for(ty, Some(name))?,
            _ => self.fresh_in(scope, name),
        };
        self.bind_in(scope, &identifier, ty);
        self.declare_definition(scope, &identifier, definition(&identifier));
        Ok(identifier)
    }

    fn declare_definition(&mut self, scope: usize, identifier: &str, definition: Doc) {
        match scope {
            0 => self.in_front.push((identifier.to_owned(), definition)),
            _ => {
                let declarations = &mut self.open[scope].declarations;
                declarations.push(Declaration::Written(definition));
            }
        }
    }

    /// Defines a type in the innermost scope.
    pub(super) fn define_here(
        &mut self,
        identifier: &str,
        definition: Doc,
    ) -> Result<(), Nameless> {
        let innermost = self.open.len().checked_sub(1).ok_or(Nameless)?;
        self.declare_definition(innermost, identifier, definition);
        Ok(())
    }

    /// Returns an identifier made of `name` that hides no other and that no other hides.
    pub(super) fn fresh(&mut self, name: &str) -> Result<String, Nameless> {
        let innermost = self.open.len().checked_sub(1).ok_or(Nameless)?;
        Ok(self.fresh_in(innermost, name))
    }

    /// Returns the identifier by which the innermost scope can refer to a type, or else to the type that it is an alias of.
    pub(super) fn find(&mut self, ty: ComponentAnyTypeId) -> Option<String> {
        let mut next = Some(ty);
        while let Some(ty) = next {
            if let Some((scope, reach)) = self.innermost(|scope| scope.types.get(&ty).cloned()) {
                return Some(self.reach(scope, ty, reach));
            }
            if let Some(identifier) = self.outside.name(ty) {
                self.asked.insert(identifier.clone());
                return Some(identifier);
            }
            next = self.types.peel_alias(ty);
        }
        let ComponentAnyTypeId::Resource(id) = ty else {
            return None;
        };
        let (scope, reach) =
            self.innermost(|scope| scope.resources.get(&id.resource()).cloned())?;
        Some(self.reach(scope, ty, reach))
    }

    /// Returns the innermost scope in which `find` succeeds, with its result.
    fn innermost<T>(&mut self, find: impl Fn(&Scope) -> Option<T>) -> Option<(usize, T)> {
        let mut scopes = self.open.iter().enumerate().rev();
        let found = scopes.find_map(|(number, scope)| Some((number, find(scope)?)))?;
        self.found.insert(found.0);
        Some(found)
    }

    /// Whether the innermost scope is the one in front of the text, where the type of an import is a type of its own only if it is imported, too.
    pub(super) fn is_in_front(&self) -> bool {
        self.open.len() == 1
    }

    /// Returns an identifier for a definition of a type, as [`fresh`](Scopes::fresh) does; `None` names it as [`Outside::define`] says.
    pub(super) fn fresh_for(
        &mut self,
        ty: ComponentAnyTypeId,
        name: Option<&str>,
    ) -> Result<String, Nameless> {
        if !self.is_in_front() {
            return self.fresh(name.ok_or(Nameless)?);
        }
        let identifier = self.outside.define(ty, name).ok_or(Nameless)?;
        self.asked.insert(identifier.clone());
        Ok(identifier)
    }

    /// Like [`find`](Scopes::find), for a type that is defined by itself.
    pub(super) fn find_shared(&mut self, ty: shared::Type) -> Option<String> {
        match ty {
            shared::Type::Any(ty) => self.find(ty),
            shared::Type::CoreModule(id) => {
                let found = self.innermost(|scope| scope.core_modules.get(&id).cloned());
                found.map(|(_, identifier)| identifier)
            }
        }
    }

    /// Returns the identifier of a type, for which it adds an alias to the scope if necessary.
    fn reach(&mut self, scope: usize, ty: ComponentAnyTypeId, reach: Reach) -> String {
        let (instance, export) = match reach {
            Reach::Identifier(identifier) => return identifier,
            Reach::Export(instance, export) => (instance, export),
        };
        let instance = self.instance(scope, instance);
        let identifier = self.fresh_in(scope, &export);
        let open = &mut self.open[scope];
        open.alias(&instance, &export, &format!("(type {identifier})"));
        let reach = Reach::Identifier(identifier.clone());
        if let ComponentAnyTypeId::Resource(id) = ty {
            open.resources.insert(id.resource(), reach.clone());
        }
        open.types.insert(ty, reach);
        identifier
    }

    /// Returns the identifier of an instance, to which it gives one if necessary.
    fn instance(&mut self, scope: usize, instance: usize) -> String {
        let Instance {
            name,
            of,
            identifier,
        } = &self.open[scope].instances[instance];
        if let Some(identifier) = identifier {
            return identifier.clone();
        }
        let (name, of) = (name.clone(), *of);
        let of = of.map(|of| self.instance(scope, of));
        let identifier = self.fresh_in(scope, text::interface(&name));
        let open = &mut self.open[scope];
        if let Some(of) = of {
            open.alias(&of, &name, &format!("(instance {identifier})"));
        }
        open.instances[instance].identifier = Some(identifier.clone());
        identifier
    }

    fn fresh_in(&mut self, scope: usize, name: &str) -> String {
        let is_taken = |identifier: &String| {
            let mut open = self.open.iter();
            self.reserved.contains(identifier)
                || open.any(|scope| scope.identifiers.contains(identifier))
        };
        let mut identifier = text::identifier(name);
        for number in 2.. {
            if !is_taken(&identifier) {
                break;
            }
            identifier = text::identifier(&format!("{name}-{number}"));
        }
        self.open[scope].identifiers.insert(identifier.clone());
        identifier
    }
}

impl Scope {
    /// Notes the types that an instance exports, directly or in other instances.
    fn expose(&mut self, types: TypesRef<'_>, instance: usize, ty: ComponentInstanceTypeId) {
        if !self.exposed.insert(ty) {
            return;
        }
        for (name, export) in &types[ty].exports {
            match export.ty {
                ComponentEntityType::Type { created, .. } => {
                    let reach = Reach::Export(instance, name.clone());
                    self.know(created, reach);
                }
                ComponentEntityType::Instance(ty) => {
                    let inner = self.instances.len();
                    self.instances.push(Instance {
                        name: name.clone(),
                        of: Some(instance),
                        identifier: None,
                    });
                    self.expose(types, inner, ty);
                }
                _ => {}
            }
        }
    }

    fn know(&mut self, ty: ComponentAnyTypeId, reach: Reach) {
        if let ComponentAnyTypeId::Resource(id) = ty {
            let resource = self.resources.entry(id.resource());
            resource.or_insert_with(|| reach.clone());
        }
        self.types.entry(ty).or_insert(reach);
    }

    fn alias(&mut self, instance: &str, export: &str, bound: &str) {
        let export = text::string_token(export);
        let open = format!("(alias export {instance} {export}");
        let alias = enclose(open, vec![atom(bound)], ")");
        self.declarations.push(Declaration::Written(alias));
    }
}

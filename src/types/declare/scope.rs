//! What types are called where: the scopes that are open while a type is written, and the identifiers in each.

use super::layout::{Doc, atom, block, enclose};
use crate::text;
use std::collections::{BTreeSet, HashMap, HashSet};
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId, ResourceId,
};
use wasmparser::types::TypesRef;

/// Types that are defined outside of what is written, and what they are called there.
pub(crate) trait Outside {
    /// The identifier token, as [`identifier`](crate::text::identifier) makes it, that names the type in the scope around
    /// what is written; `None` if it is defined inside.
    ///
    /// It is asked for a type before it is asked for what that type is an alias of. A resource type counts by its
    /// [`resource`](wasmparser::component_types::AliasableResourceId::resource).
    fn name(&self, ty: ComponentAnyTypeId) -> Option<String>;
}

/// A type that can only be used by a name has none, neither outside nor among what is written: a resource type, or a record, variant,
/// enum or flags type where there is no scope to define it in, or what a type import is equal to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Nameless;

/// The scopes from the outermost to the one that is being written.
pub(super) struct Scopes<'a> {
    types: TypesRef<'a>,
    outside: &'a dyn Outside,
    /// Identifiers of what is outside, none of which may be hidden.
    reserved: &'a BTreeSet<String>,
    asked: BTreeSet<String>,
    open: Vec<Scope>,
}

#[derive(Default)]
struct Scope {
    declarations: Vec<Declaration>,
    instances: Vec<Instance>,
    identifiers: HashSet<String>,
    types: HashMap<ComponentAnyTypeId, Reach>,
    resources: HashMap<ResourceId, Reach>,
}

enum Declaration {
    Written(Doc),
    /// An instance, by its index. It gets an identifier when something in it is used.
    Instance {
        open: String,
        instance: usize,
        body: Vec<Doc>,
    },
}

/// An instance that a scope's declarations can take types from.
struct Instance {
    /// What it is imported or exported as.
    name: String,
    /// The instance that exports it; otherwise it is declared.
    of: Option<usize>,
    identifier: Option<String>,
}

/// How a scope gets at a type.
#[derive(Clone)]
enum Reach {
    Identifier(String),
    /// It is the export of this name of the instance of this index.
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
            open: Vec::new(),
        }
    }

    /// The identifiers of what is outside that were used.
    pub(super) fn into_asked(self) -> BTreeSet<String> {
        self.asked
    }

    pub(super) fn enter(&mut self) {
        self.open.push(Scope::default());
    }

    /// The declarations of the innermost scope, which ends.
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

    /// Declares an instance that has the types `known` for all that can be taken from it.
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

    /// Makes `identifier` the name of a type in the innermost scope, unless it has another there.
    pub(super) fn bind(&mut self, identifier: &str, ty: ComponentAnyTypeId) {
        if let Some(scope) = self.open.last_mut() {
            scope.know(ty, Reach::Identifier(identifier.to_owned()));
        }
    }

    /// An identifier made of `name` that hides nothing and is hidden by nothing.
    pub(super) fn fresh(&mut self, name: &str) -> Result<String, Nameless> {
        let innermost = self.open.len().checked_sub(1).ok_or(Nameless)?;
        Ok(self.fresh_in(innermost, name))
    }

    /// The identifier by which the innermost scope can refer to a type, if there is one for just this type
    /// or for one that it is an alias of.
    pub(super) fn find(&mut self, ty: ComponentAnyTypeId) -> Option<String> {
        let mut next = Some(ty);
        while let Some(ty) = next {
            let found = (0..self.open.len())
                .rev()
                .find_map(|scope| Some((scope, self.open[scope].types.get(&ty)?.clone())));
            if let Some((scope, reach)) = found {
                return Some(self.reach(scope, ty, reach));
            }
            if let Some(identifier) = self.outside.name(ty) {
                self.asked.insert(identifier.clone());
                return Some(identifier);
            }
            next = self.types.peel_alias(ty);
        }
        self.find_resource(ty)
    }

    fn find_resource(&mut self, ty: ComponentAnyTypeId) -> Option<String> {
        let ComponentAnyTypeId::Resource(id) = ty else {
            return None;
        };
        let (scope, reach) = (0..self.open.len()).rev().find_map(|scope| {
            let reach = self.open[scope].resources.get(&id.resource())?;
            Some((scope, reach.clone()))
        })?;
        Some(self.reach(scope, ty, reach))
    }

    /// Puts an alias into the scope if a type is not there yet.
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

    /// The identifier of an instance, which gets one if it has none.
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
        let identifier = self.fresh_in(scope, interface(&name));
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
    /// Makes the types that an instance exports known, and those of the instances in it.
    fn expose(&mut self, types: TypesRef<'_>, instance: usize, ty: ComponentInstanceTypeId) {
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

/// `streams` of `wasi:io/streams@0.2.3`.
pub(crate) fn interface(name: &str) -> &str {
    let name = name.rsplit_once('/').map_or(name, |(_, name)| name);
    name.split_once('@').map_or(name, |(name, _)| name)
}

//! Finds the types that are written once, under a name, although they have none: types that are used more than once and are not small, and
//! types that nest deep. So the text grows with the number of types, not with the number of paths to them.

use super::needed::Needed;
use crate::text::ExternName;
use crate::types::parts::{self, Part};
use std::collections::{HashMap, HashSet};
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentCoreModuleTypeId, ComponentDefinedType, ComponentEntityType,
    ComponentValType,
};
use wasmparser::types::TypesRef;

/// A type with up to this many parts, at all levels, is written wherever it is used.
const SMALL: usize = 8;

/// A type that nests deeper has a part that is written by itself. Parsers limit the nesting of text.
const DEEP: usize = 20;

/// A type that may be defined by itself.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Type {
    Any(ComponentAnyTypeId),
    CoreModule(ComponentCoreModuleTypeId),
}

/// The types to define by themselves in several texts of one scope.
#[derive(Default)]
pub(crate) struct Shared(HashSet<Type>);

impl Shared {
    /// Finds the types to define by themselves in the texts of all of `needed`.
    pub(crate) fn new<'n>(
        types: TypesRef<'_>,
        needed: impl IntoIterator<Item = &'n Needed>,
    ) -> Shared {
        let mut graph = Graph::new(types);
        let mut roots = Vec::new();
        for needed in needed {
            graph.add_roots(needed, &mut roots);
        }
        Shared(graph.shared(roots))
    }

    pub(super) fn contains(&self, ty: Type) -> bool {
        self.0.contains(&ty)
    }
}

/// Returns the types that the types of `items` consist of, at all levels, with the types that they are aliases of. Types in `last`
/// are left out.
pub(crate) fn used(
    types: TypesRef<'_>,
    items: impl Iterator<Item = ComponentEntityType>,
    last: &HashSet<ComponentAnyTypeId>,
) -> HashSet<ComponentAnyTypeId> {
    let mut graph = Graph::new(types);
    let roots = items.filter_map(|item| graph.of_entity(item)).collect();
    graph.finished(roots);
    let used = graph.uses.into_keys().filter_map(|ty| match ty {
        Type::Any(ty) => Some(ty),
        Type::CoreModule(_) => None,
    });
    let original = |ty: &ComponentAnyTypeId| match last.contains(ty) {
        true => None,
        false => types.peel_alias(*ty),
    };
    used.flat_map(|ty| std::iter::successors(Some(ty), original))
        .collect()
}

/// Returns the types in an import that are `used`, each with the path to it: the import itself, or exports of an instance. Returns none if one
/// of them is a resource type.
pub(crate) fn structural_types(
    types: TypesRef<'_>,
    import: ComponentEntityType,
    used: &HashSet<ComponentAnyTypeId>,
) -> Vec<(Vec<ExternName>, ComponentEntityType)> {
    let is_used = |ty| created(ty).is_some_and(|ty| used.contains(&ty));
    let mut found = Vec::new();
    match import {
        ComponentEntityType::Instance(instance) => {
            let exports = types[instance].exports.iter();
            let exports = exports.filter(|(_, export)| is_used(export.ty));
            found.extend(
                exports.map(|(name, export)| (vec![ExternName::of(name, export)], export.ty)),
            );
        }
        _ => found.extend(is_used(import).then_some((Vec::new(), import))),
    }
    let is_resource = |(_, ty): &(_, ComponentEntityType)| {
        matches!(created(*ty), Some(ComponentAnyTypeId::Resource(_)))
    };
    match found.iter().any(is_resource) {
        true => Vec::new(),
        false => found,
    }
}

/// The type that an imported or exported type is known as.
pub(crate) fn created(item: ComponentEntityType) -> Option<ComponentAnyTypeId> {
    match item {
        ComponentEntityType::Type { created, .. } => Some(created),
        _ => None,
    }
}

struct Graph<'a> {
    types: TypesRef<'a>,
    /// How often each type is used by another, or by an import or export.
    uses: HashMap<Type, usize>,
    /// The types that are imported or exported under a name.
    named: HashSet<ComponentAnyTypeId>,
}

impl Graph<'_> {
    fn new(types: TypesRef<'_>) -> Graph<'_> {
        Graph {
            types,
            uses: HashMap::new(),
            named: HashSet::new(),
        }
    }

    fn shared(&mut self, roots: Vec<Type>) -> HashSet<Type> {
        let finished = self.finished(roots);
        let mut sizes: HashMap<Type, (usize, usize)> = HashMap::new();
        let mut shared = HashSet::new();
        for ty in finished {
            let (mut size, mut depth) = (1 + self.len(ty), 1);
            for part in self.parts(ty) {
                let by_name = shared.contains(&part) || self.is_named(part);
                let (inner, below) = match sizes.get(&part) {
                    Some(&known) if !by_name => known,
                    _ => (1, 0),
                };
                (size, depth) = (size + inner - 1, depth.max(below + 1));
            }
            let is_repeated = self.uses[&ty] > 1 && (size > SMALL || self.needs_name(ty));
            if is_repeated || depth > DEEP {
                shared.insert(ty);
            }
            sizes.insert(ty, (size, depth));
        }
        shared
    }

    fn add_roots(&mut self, needed: &Needed, roots: &mut Vec<Type>) {
        match needed {
            Needed::Item(entities) => {
                let first = entities.first().copied();
                roots.extend(first.and_then(|entity| self.of_entity(entity)));
            }
            Needed::CoreModule(_) => {}
            Needed::Component(imports, exports) => {
                for (_, needed) in imports.iter().chain(exports) {
                    self.add_roots(needed, roots);
                }
            }
            Needed::Instance(exports, _) => {
                for (_, needed) in exports {
                    self.add_roots(needed, roots);
                }
            }
        }
    }

    /// Counts the uses of all types that `roots` consist of. Returns the types, each behind its parts.
    fn finished(&mut self, roots: Vec<Type>) -> Vec<Type> {
        let mut finished = Vec::new();
        let mut open: Vec<(Option<Type>, Vec<Type>)> = vec![(None, roots)];
        while let Some((ty, parts)) = open.last_mut() {
            let Some(part) = parts.pop() else {
                finished.extend(*ty);
                open.pop();
                continue;
            };
            let uses = self.uses.entry(part).or_insert(0);
            *uses += 1;
            if *uses == 1 && !self.is_named(part) {
                let mut parts = self.parts(part);
                parts.reverse();
                open.push((Some(part), parts));
            }
        }
        finished
    }

    /// Returns the number of parts of a type, including parts that are not types of their own.
    fn len(&self, ty: Type) -> usize {
        let types = self.types;
        match ty {
            Type::CoreModule(id) => types[id].imports.len() + types[id].exports.len(),
            Type::Any(ComponentAnyTypeId::Resource(_)) => 0,
            Type::Any(ComponentAnyTypeId::Defined(id)) => parts::of_type(&types[id]).len(),
            Type::Any(ComponentAnyTypeId::Func(id)) => parts::of_func(&types[id]).len(),
            Type::Any(ComponentAnyTypeId::Instance(id)) => types[id].exports.len(),
            Type::Any(ComponentAnyTypeId::Component(id)) => {
                types[id].imports.len() + types[id].exports.len()
            }
        }
    }

    /// Returns the types that a type consists of.
    fn parts(&mut self, ty: Type) -> Vec<Type> {
        let Type::Any(ty) = ty else {
            return Vec::new();
        };
        let types = self.types;
        let entities: Vec<ComponentEntityType> = match ty {
            ComponentAnyTypeId::Resource(_) => return Vec::new(),
            ComponentAnyTypeId::Defined(id) => return values(parts::of_type(&types[id])),
            ComponentAnyTypeId::Func(id) => return values(parts::of_func(&types[id])),
            ComponentAnyTypeId::Instance(id) => {
                types[id].exports.values().map(|item| item.ty).collect()
            }
            ComponentAnyTypeId::Component(id) => {
                let (imports, exports) = (types[id].imports.values(), types[id].exports.values());
                imports.chain(exports).map(|item| item.ty).collect()
            }
        };
        let entities = entities.into_iter();
        entities
            .filter_map(|entity| self.of_entity(entity))
            .collect()
    }

    fn of_entity(&mut self, entity: ComponentEntityType) -> Option<Type> {
        Some(match entity {
            ComponentEntityType::Module(id) => Type::CoreModule(id),
            ComponentEntityType::Func(id) => Type::Any(id.into()),
            ComponentEntityType::Value(ty) => return of_value(ty),
            ComponentEntityType::Instance(id) => Type::Any(id.into()),
            ComponentEntityType::Component(id) => Type::Any(id.into()),
            ComponentEntityType::Type {
                referenced,
                created,
            } => {
                self.named.insert(created);
                Type::Any(referenced)
            }
        })
    }

    /// Whether a type, or one that it is an alias of, is imported or exported under a name.
    fn is_named(&self, ty: Type) -> bool {
        let mut next = match ty {
            Type::Any(ty) => Some(ty),
            Type::CoreModule(_) => None,
        };
        while let Some(ty) = next {
            if self.named.contains(&ty) {
                return true;
            }
            next = self.types.peel_alias(ty);
        }
        false
    }

    /// Whether a type can only be used by name.
    fn needs_name(&self, ty: Type) -> bool {
        use ComponentDefinedType::{Enum, Flags, Record, Variant};
        match ty {
            Type::Any(ComponentAnyTypeId::Defined(id)) => {
                matches!(self.types[id], Record(_) | Variant(_) | Enum(_) | Flags(_))
            }
            _ => false,
        }
    }
}

fn values(parts: Vec<Part>) -> Vec<Type> {
    let value = |part| match part {
        Part::Value(_, ty) => of_value(ty?),
        Part::Word(_) | Part::Resource(_) => None,
    };
    parts.into_iter().filter_map(value).collect()
}

fn of_value(ty: ComponentValType) -> Option<Type> {
    match ty {
        ComponentValType::Type(id) => Some(Type::Any(id.into())),
        ComponentValType::Primitive(_) => None,
    }
}

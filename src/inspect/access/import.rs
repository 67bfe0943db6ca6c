//! The imports of a bundle: [`read`] divides the imports of the outermost component into functions.

use super::value::{Arguments, Callee, Heap, HostItemId, Object, Value};
use std::collections::HashMap;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId, ResourceId,
};
use wasmparser::types::TypesRef;

/// An import of the outermost component.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) name: String,
    /// The other names by which the host may know it.
    pub(crate) others: Vec<String>,
    /// Its first item. The last is the one in front of the next import's first.
    pub(crate) first: HostItemId,
}

impl Import {
    /// The name, and then the other names by which the host may know it.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let names = std::iter::once(&self.name).chain(&self.others);
        names.map(String::as_str)
    }
}

/// An item of the host that a component can call.
#[derive(Debug)]
pub(crate) struct HostItem {
    /// Index of its import.
    pub(crate) import: usize,
    /// Its name within the import, behind the name and a `/` of each enclosing instance; `None` for the import itself.
    pub(crate) name: Option<String>,
}

/// The imports of a bundle.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    pub(crate) imports: Vec<Import>,
    pub(crate) items: Vec<HostItem>,
}

impl Imports {
    /// The items of an import.
    pub(crate) fn items_of(&self, import: usize) -> std::ops::Range<HostItemId> {
        let next = self.imports.get(import + 1);
        self.imports[import].first..next.map_or(self.items.len(), |next| next.first)
    }

    /// The name of an item in rules and messages: the import's name, and behind a `#` the name within the import.
    pub(crate) fn path(&self, item: HostItemId) -> String {
        let HostItem { import, name } = &self.items[item];
        let import = &self.imports[*import].name;
        match name {
            Some(name) => format!("{import}#{name}"),
            None => import.clone(),
        }
    }
}

/// Returns the imports called `names`, each with its other names, in order, and the value of each in `heap`.
pub(super) fn read(
    types: TypesRef<'_>,
    names: &[(String, Vec<String>)],
    heap: &mut Heap,
) -> (Imports, Arguments) {
    let mut reader = Reader {
        types,
        imports: Imports::default(),
        heap,
        resources: HashMap::new(),
    };
    let mut values = Arguments::new();
    for (name, others) in names {
        let first = reader.imports.items.len();
        let item = types.component_item_for_import(name);
        let ty = item.expect("the component has the import").ty;
        let import = name.clone();
        reader.imports.imports.push(Import {
            name: import.clone(),
            others: others.clone(),
            first,
        });
        values.insert(import, reader.value(ty, None));
    }
    (reader.imports, values)
}

struct Reader<'a> {
    types: TypesRef<'a>,
    imports: Imports,
    heap: &'a mut Heap,
    /// The destructor of each resource type, which may have several names.
    resources: HashMap<ResourceId, HostItemId>,
}

impl Reader<'_> {
    /// The value of an item of type `ty`, called `name` within the import; `None` for the import itself.
    fn value(&mut self, ty: ComponentEntityType, name: Option<&str>) -> Value {
        match ty {
            ComponentEntityType::Func(_) => {
                let item = self.item(name.map(str::to_owned));
                self.heap.code(Callee::Host(item))
            }
            ComponentEntityType::Type {
                created: ComponentAnyTypeId::Resource(resource),
                ..
            } => {
                let known = self.resources.get(&resource.resource()).copied();
                let item = known.unwrap_or_else(|| {
                    let item = self.item(Some(destructor(name)));
                    self.resources.insert(resource.resource(), item);
                    item
                });
                self.heap.code(Callee::Host(item))
            }
            ComponentEntityType::Instance(id) => self.instance(id, name),
            // Their code is unknown.
            ComponentEntityType::Component(_) | ComponentEntityType::Module(_) => {
                let item = self.item(name.map(str::to_owned));
                let code = self.heap.code(Callee::Host(item));
                self.heap.add(Object::Unknown(code))
            }
            ComponentEntityType::Type { .. } | ComponentEntityType::Value(_) => Value::default(),
        }
    }

    fn instance(&mut self, id: ComponentInstanceTypeId, name: Option<&str>) -> Value {
        let types = self.types;
        let mut exports = Arguments::new();
        for (export, item) in &types[id].exports {
            let name = match name {
                Some(name) => format!("{name}/{export}"),
                None => export.clone(),
            };
            exports.insert(export.clone(), self.value(item.ty, Some(&name)));
        }
        self.heap.add(Object::Exports(exports))
    }

    fn item(&mut self, name: Option<String>) -> HostItemId {
        let import = self.imports.imports.len() - 1;
        self.imports.items.push(HostItem { import, name });
        self.imports.items.len() - 1
    }
}

/// The name of a resource type's destructor. It is no import of its own; the name is the one under which core modules import it.
fn destructor(name: Option<&str>) -> String {
    let Some(name) = name else {
        return "[resource-drop]".to_owned();
    };
    match name.rsplit_once('/') {
        Some((path, resource)) => format!("{path}/[resource-drop]{resource}"),
        None => format!("[resource-drop]{name}"),
    }
}

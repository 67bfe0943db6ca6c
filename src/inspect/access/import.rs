//! What a bundle asks of its host: [`read`] takes the imports of the outermost component apart, down to the function.

use super::value::{Callee, HostItemId, Value, Values};
use std::collections::{BTreeMap, HashMap};
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId, ResourceId,
};
use wasmparser::types::TypesRef;

/// An import of the outermost component.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) name: String,
    /// The items that start with this and end where those of the next import start.
    pub(crate) first: HostItemId,
}

/// Something of the host's that a component can call.
#[derive(Debug)]
pub(crate) struct HostItem {
    /// Index of its import.
    pub(crate) import: usize,
    /// What it is called in the import, with a `/` behind each instance that it is in; `None` for the import itself.
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

    /// The name of an item as rules and messages have it: that of the import, and behind a `#` that of what is in it.
    pub(crate) fn path(&self, item: HostItemId) -> String {
        let HostItem { import, name } = &self.items[item];
        let import = &self.imports[*import].name;
        match name {
            Some(name) => format!("{import}#{name}"),
            None => import.clone(),
        }
    }
}

/// The imports of this name, in order, with what each gives.
pub(super) fn read(types: TypesRef<'_>, names: Vec<String>) -> (Imports, BTreeMap<String, Value>) {
    let mut reader = Reader {
        types,
        imports: Imports::default(),
        values: Values::default(),
        resources: HashMap::new(),
    };
    let mut values = BTreeMap::new();
    for name in names {
        let first = reader.imports.items.len();
        let item = types.component_item_for_import(&name);
        let ty = item.expect("the component has the import").ty;
        let imports = &mut reader.imports.imports;
        imports.push(Import {
            name: name.clone(),
            first,
        });
        values.insert(name, reader.value(ty, None));
    }
    (reader.imports, values)
}

struct Reader<'a> {
    types: TypesRef<'a>,
    imports: Imports,
    values: Values,
    /// What drops handles of a resource type, which can be known by several names.
    resources: HashMap<ResourceId, HostItemId>,
}

impl Reader<'_> {
    /// What an item of this type gives, which is called `name` in the import; `None` is the import itself.
    fn value(&mut self, ty: ComponentEntityType, name: Option<&str>) -> Value {
        match ty {
            ComponentEntityType::Func(_) => {
                Value::Func(Callee::Host(self.item(name.map(str::to_owned))))
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
                Value::Resource(Callee::Host(item))
            }
            ComponentEntityType::Instance(id) => self.instance(id, name),
            // What they do is not known here.
            ComponentEntityType::Component(_) | ComponentEntityType::Module(_) => {
                let item = self.item(name.map(str::to_owned));
                Value::unknown([Callee::Host(item)])
            }
            ComponentEntityType::Type { .. } | ComponentEntityType::Value(_) => Value::Other,
        }
    }

    fn instance(&mut self, id: ComponentInstanceTypeId, name: Option<&str>) -> Value {
        let types = self.types;
        let mut exports = BTreeMap::new();
        for (export, item) in &types[id].exports {
            let name = match name {
                Some(name) => format!("{name}/{export}"),
                None => export.clone(),
            };
            exports.insert(export.clone(), self.value(item.ty, Some(&name)));
        }
        self.values.instance(exports)
    }

    fn item(&mut self, name: Option<String>) -> HostItemId {
        let import = self.imports.imports.len() - 1;
        self.imports.items.push(HostItem { import, name });
        self.imports.items.len() - 1
    }
}

/// What dropping a handle calls: that is not an import of its own, and goes by the name that core modules import it under.
fn destructor(name: Option<&str>) -> String {
    let Some(name) = name else {
        return "[resource-drop]".to_owned();
    };
    match name.rsplit_once('/') {
        Some((path, resource)) => format!("{path}/[resource-drop]{resource}"),
        None => format!("[resource-drop]{name}"),
    }
}

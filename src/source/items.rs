//! What the indices of a component stand for: [`read`] is given the binary of a text, in which `wast` has resolved all
//! names, and follows each item back to where it comes from. It validates nothing.

use crate::binary::{self, ComponentNumber, IndexSpace, Spaces, of_kind};
use std::collections::HashMap;
use wasmparser::{
    CanonicalFunction, ComponentAlias, ComponentInstance, ComponentType, ComponentTypeDeclaration,
    ComponentTypeRef, CoreType, Encoding, Error, Payload, TypeBounds,
};

/// Index in [`Items::all`]. Items that are one by way of outer aliases and exports have the same.
pub(crate) type ItemId = usize;

/// The items of a component and of those nested in it, as far as is known where they come from.
#[derive(Debug, Default)]
pub(crate) struct Items {
    all: Vec<Item>,
    /// All imports, in the order of the text.
    pub(crate) imports: Vec<ImportedItem>,
    /// All instantiations of components, in the order of the text.
    pub(crate) instantiations: Vec<Instantiation>,
    /// Each component that is defined in place, in the order of the text; the outermost is the first, and no item.
    definitions: Vec<Option<ItemId>>,
    /// The exports of each of them.
    exports: Vec<HashMap<String, ItemId>>,
    /// The functions that core code can call.
    lowered: Vec<ItemId>,
}

/// Where an item comes from.
#[derive(Debug)]
pub(crate) enum Item {
    /// The import with this index.
    Import(usize),
    /// A component defined in place.
    Definition(ComponentNumber),
    /// The instance that the instantiation with this index makes.
    Instantiation(usize),
    /// An instance of these exports.
    Exports(HashMap<String, ItemId>),
    /// What an instance exports under this name.
    Export(ItemId, String),
    /// A component type; the names of the imports in it.
    ComponentType(Vec<String>),
    /// Anything else.
    Other,
}

/// An import as an item.
#[derive(Debug)]
pub(crate) struct ImportedItem {
    pub(crate) item: ItemId,
    /// The component that imports it.
    pub(crate) component: ComponentNumber,
    /// How many items that component has in front of it, in each index space.
    pub(crate) before: Spaces<u32>,
    /// The index of the type of an imported component, instance or core module.
    pub(crate) ty: Option<u32>,
    /// The type of an imported component.
    ty_item: Option<ItemId>,
}

/// The instantiation of a component.
#[derive(Debug)]
pub(crate) struct Instantiation {
    /// What is instantiated.
    pub(crate) component: ItemId,
    /// The component that it is done in.
    pub(crate) within: ComponentNumber,
    /// What is supplied, by name.
    pub(crate) arguments: Vec<(String, ItemId)>,
}

/// Reads the items of the component in `bytes`, which `wast` has encoded.
pub(crate) fn read(bytes: &[u8]) -> Items {
    let mut reader = Reader::default();
    let read = binary::each_section(bytes, |payload, _| reader.payload(payload));
    read.expect("wast encodes sections that can be read");
    reader.items
}

impl Items {
    /// Where the item comes from.
    pub(crate) fn item(&self, id: ItemId) -> &Item {
        &self.all[id]
    }

    /// The imports of a component, by their indices.
    pub(crate) fn imports_of(&self, component: ComponentNumber) -> impl Iterator<Item = usize> {
        let all = self.imports.iter().enumerate();
        all.filter(move |(_, import)| import.component == component)
            .map(|(index, _)| index)
    }

    /// The instantiations of the component that is the item `id`, by their indices.
    pub(crate) fn instantiations_of(&self, id: ItemId) -> impl Iterator<Item = usize> {
        let all = self.instantiations.iter().enumerate();
        all.filter(move |(_, instantiation)| instantiation.component == id)
            .map(|(index, _)| index)
    }

    /// The item that is the component which an import is in; `None` for the outermost.
    pub(crate) fn importing(&self, import: usize) -> Option<ItemId> {
        self.definition(self.imports[import].component)
    }

    /// The item that a component is which is defined in place; `None` for the outermost.
    pub(crate) fn definition(&self, component: ComponentNumber) -> Option<ItemId> {
        self.definitions.get(component).copied().flatten()
    }

    /// The imports that the type of an imported component lists; `None` if that is not known here.
    pub(crate) fn listed(&self, import: usize) -> Option<&[String]> {
        match self.item(self.imports[import].ty_item?) {
            Item::ComponentType(imports) => Some(imports),
            _ => None,
        }
    }

    /// Whether core code of the component that imports the instance `id` can call a function of it.
    pub(crate) fn is_called(&self, id: ItemId) -> bool {
        let is_of = |lowered: &ItemId| {
            let mut item = *lowered;
            while let Item::Export(instance, _) = self.item(item) {
                item = *instance;
            }
            item == id
        };
        self.lowered.iter().any(is_of)
    }

    /// The import that an export of the outermost component comes from, by way of the exports of instances that are named by `path`:
    /// first the export's own name, then those of instances inside. The instance of an imported component is from that import.
    pub(crate) fn origin(&self, path: &[&str]) -> Option<usize> {
        self.origin_in(&self.exports[0], path)
    }

    fn origin_in(&self, exports: &HashMap<String, ItemId>, path: &[&str]) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        self.origin_of(*exports.get(*first)?, rest)
    }

    fn origin_of(&self, item: ItemId, path: &[&str]) -> Option<usize> {
        match self.item(item) {
            Item::Import(import) => Some(*import),
            Item::Instantiation(index) => {
                self.origin_of(self.instantiations[*index].component, path)
            }
            Item::Exports(exports) => self.origin_in(exports, path),
            Item::Export(instance, name) => {
                let path: Vec<&str> = std::iter::once(name.as_str())
                    .chain(path.iter().copied())
                    .collect();
                self.origin_of(*instance, &path)
            }
            Item::Definition(number) => self.origin_in(&self.exports[*number], path),
            Item::ComponentType(_) | Item::Other => None,
        }
    }
}

/// The state of the reading.
#[derive(Default)]
struct Reader {
    items: Items,
    /// The components and core modules that are open; `None` for a core module.
    open: Vec<Option<Component>>,
}

/// A component that is being read.
pub(crate) struct Component {
    number: ComponentNumber,
    spaces: Spaces<Vec<ItemId>>,
}

impl Reader {
    fn payload(&mut self, payload: Payload<'_>) -> Result<(), Error> {
        match payload {
            Payload::Version { encoding, .. } => self.enter(encoding),
            Payload::End(_) => _ = self.open.pop(),
            // What is in a core module has no part in this.
            _ if self.open.last().is_none_or(Option::is_none) => {}
            Payload::ModuleSection { .. } => self.other(IndexSpace::CoreModule, 1),
            Payload::ComponentSection { .. } => {
                let number = self.items.exports.len();
                let item = self.push(IndexSpace::Component, Item::Definition(number));
                self.items.definitions.push(Some(item));
            }
            Payload::CoreTypeSection(section) => {
                for ty in section {
                    match ty? {
                        CoreType::Rec(group) => {
                            self.other(IndexSpace::CoreType, group.types().len())
                        }
                        CoreType::Module(_) => self.other(IndexSpace::CoreType, 1),
                    }
                }
            }
            Payload::InstanceSection(section) => {
                self.other(IndexSpace::CoreInstance, section.count() as usize);
            }
            Payload::ComponentInstanceSection(section) => {
                for instance in section {
                    self.instance(instance?);
                }
            }
            Payload::ComponentAliasSection(section) => {
                for alias in section {
                    self.alias(alias?);
                }
            }
            Payload::ComponentTypeSection(section) => {
                for ty in section {
                    self.push(IndexSpace::Type, component_type(ty?));
                }
            }
            Payload::ComponentCanonicalSection(section) => {
                for canonical in section {
                    let space = match canonical? {
                        CanonicalFunction::Lift { .. } => IndexSpace::Func,
                        CanonicalFunction::Lower { func_index, .. } => {
                            let lowered = self.at(IndexSpace::Func, func_index);
                            self.items.lowered.push(lowered);
                            IndexSpace::CoreFunc
                        }
                        _ => IndexSpace::CoreFunc,
                    };
                    self.other(space, 1);
                }
            }
            Payload::ComponentStartSection { start, .. } => {
                self.other(IndexSpace::Value, start.results as usize);
            }
            Payload::ComponentImportSection(section) => {
                for import in section {
                    self.import(import?.ty);
                }
            }
            Payload::ComponentExportSection(section) => {
                for export in section {
                    let export = export?;
                    let space = of_kind(export.kind);
                    let item = self.at(space, export.index);
                    self.component().spaces[space].push(item);
                    let number = self.component().number;
                    let name = export.name.name.to_owned();
                    self.items.exports[number].insert(name, item);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn enter(&mut self, encoding: Encoding) {
        let component = (encoding == Encoding::Component).then(|| {
            self.items.exports.push(HashMap::new());
            self.items
                .definitions
                .resize(self.items.exports.len(), None);
            Component {
                number: self.items.exports.len() - 1,
                spaces: Spaces::default(),
            }
        });
        self.open.push(component);
    }

    fn component(&mut self) -> &mut Component {
        let innermost = self.open.last_mut().and_then(Option::as_mut);
        innermost.expect("these sections are only in components")
    }

    fn add(&mut self, item: Item) -> ItemId {
        self.items.all.push(item);
        self.items.all.len() - 1
    }

    fn push(&mut self, space: IndexSpace, item: Item) -> ItemId {
        let id = self.add(item);
        self.component().spaces[space].push(id);
        id
    }

    fn other(&mut self, space: IndexSpace, count: usize) {
        for _ in 0..count {
            self.push(space, Item::Other);
        }
    }

    /// The item with this index; an index that is out of bounds is for validation to report.
    fn at(&mut self, space: IndexSpace, index: u32) -> ItemId {
        let known = self.component().spaces[space].get(index as usize).copied();
        known.unwrap_or_else(|| self.add(Item::Other))
    }

    fn instance(&mut self, instance: ComponentInstance<'_>) {
        let item = match instance {
            ComponentInstance::Instantiate {
                component_index,
                args,
            } => {
                let component = self.at(IndexSpace::Component, component_index);
                let arguments = args
                    .iter()
                    .map(|argument| {
                        let item = self.at(of_kind(argument.kind), argument.index);
                        (argument.name.to_owned(), item)
                    })
                    .collect();
                let within = self.component().number;
                self.items.instantiations.push(Instantiation {
                    component,
                    within,
                    arguments,
                });
                Item::Instantiation(self.items.instantiations.len() - 1)
            }
            ComponentInstance::FromExports(exports) => {
                let exports = exports.iter().map(|export| {
                    let item = self.at(of_kind(export.kind), export.index);
                    (export.name.name.to_owned(), item)
                });
                Item::Exports(exports.collect())
            }
        };
        self.push(IndexSpace::Instance, item);
    }

    fn alias(&mut self, alias: ComponentAlias<'_>) {
        match alias {
            ComponentAlias::InstanceExport {
                kind,
                instance_index,
                name,
            } => {
                let instance = self.at(IndexSpace::Instance, instance_index);
                self.push(of_kind(kind), Item::Export(instance, name.to_owned()));
            }
            ComponentAlias::CoreInstanceExport { kind, .. } => {
                self.other(kind.into(), 1);
            }
            ComponentAlias::Outer { kind, count, index } => {
                let space = IndexSpace::from(kind);
                let outer = self.open.iter().rev().nth(count as usize);
                let item = outer
                    .and_then(Option::as_ref)
                    .and_then(|outer| outer.spaces[space].get(index as usize).copied());
                let item = item.unwrap_or_else(|| self.add(Item::Other));
                self.component().spaces[space].push(item);
            }
        }
    }

    fn import(&mut self, ty: ComponentTypeRef) {
        let component = self.component();
        let number = component.number;
        let before = Spaces(
            component
                .spaces
                .0
                .each_ref()
                .map(|space| u32::try_from(space.len()).unwrap_or(u32::MAX)),
        );
        let import = Item::Import(self.items.imports.len());
        let (item, ty, ty_item) = match ty {
            ComponentTypeRef::Component(ty) => {
                let ty_item = self.at(IndexSpace::Type, ty);
                (
                    self.push(IndexSpace::Component, import),
                    Some(ty),
                    Some(ty_item),
                )
            }
            ComponentTypeRef::Module(ty) => {
                (self.push(IndexSpace::CoreModule, import), Some(ty), None)
            }
            ComponentTypeRef::Type(TypeBounds::Eq(ty)) => {
                let item = self.at(IndexSpace::Type, ty);
                self.component().spaces[IndexSpace::Type].push(item);
                (item, None, None)
            }
            ComponentTypeRef::Type(TypeBounds::SubResource) => {
                (self.push(IndexSpace::Type, import), None, None)
            }
            ComponentTypeRef::Func(_) => (self.push(IndexSpace::Func, import), None, None),
            ComponentTypeRef::Value(_) => (self.push(IndexSpace::Value, import), None, None),
            ComponentTypeRef::Instance(ty) => {
                (self.push(IndexSpace::Instance, import), Some(ty), None)
            }
        };
        self.items.imports.push(ImportedItem {
            item,
            component: number,
            before,
            ty,
            ty_item,
        });
    }
}

fn component_type(ty: ComponentType<'_>) -> Item {
    let ComponentType::Component(declarations) = ty else {
        return Item::Other;
    };
    let imports = declarations
        .iter()
        .filter_map(|declaration| match declaration {
            ComponentTypeDeclaration::Import(import) => Some(import.name.name.to_owned()),
            _ => None,
        });
    Item::ComponentType(imports.collect())
}

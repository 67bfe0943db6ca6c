//! Resolves the indices of a component: [`read`] takes the binary of a text, in which `wast` has resolved all names, and follows each item
//! back to its origin. It validates nothing.

use super::index::SourceIndex;
use crate::binary::{self, ComponentBody, ComponentNumber, IndexSpace, Named, Outer, Spaces, Step};
use crate::text::SPREAD;
use std::collections::{HashMap, HashSet};

/// Index in [`Items::all`]. Items that are one by way of outer aliases and exports have the same.
pub(crate) type ItemId = usize;

/// The items of a component and of its nested components, as far as their origin is known.
#[derive(Debug, Default)]
pub(crate) struct Items {
    all: Vec<Item>,
    /// Where each of them starts in the binary of the text.
    offsets: Vec<u64>,
    /// Each component that is defined in place, in the order of the text; the outermost is the first, and no item.
    definitions: Vec<Option<ItemId>>,
    /// The component around each of them; the outermost is around itself.
    around: Vec<ComponentNumber>,
    /// The exports of each of them, without spreads.
    exports: Vec<HashMap<String, ItemId>>,
    /// The instances all of whose exports each of them exports.
    pub(super) spreads: Vec<Vec<ItemId>>,
    /// The functions that core code can call.
    lowered: Vec<(ComponentNumber, ItemId)>,
}

/// Where an item comes from.
#[derive(Debug)]
pub(crate) enum Item {
    /// The import with this index.
    Import(usize),
    /// A component defined in place.
    Definition(ComponentNumber),
    /// An instance of the component that is this item.
    Instantiation(ItemId),
    /// An instance of these exports.
    Exports(HashMap<String, Member>),
    /// The export of an instance by this name.
    Export(ItemId, String),
    /// A component type; the names of the imports in it.
    ComponentType(Vec<String>),
    /// Anything else.
    Other,
}

/// An export of an instance that is made of exports.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) item: ItemId,
    pub(crate) space: IndexSpace,
    /// Its index among the exports.
    pub(crate) number: usize,
}

/// An import as an item.
#[derive(Debug, Default)]
pub(crate) struct ImportedItem {
    pub(crate) id: ItemId,
    /// How many items that component has in front of it, in each index space.
    pub(crate) before: Spaces<u32>,
    /// The index of the type of an imported component, instance or core module.
    pub(crate) ty: Option<u32>,
    /// The type of an imported component, or that an imported type is equal to.
    pub(super) ty_item: Option<ItemId>,
}

/// The instantiation of a component, by items.
#[derive(Debug, Default)]
pub(crate) struct InstantiatedItem {
    /// The instance.
    pub(crate) id: ItemId,
    /// The instantiated component.
    pub(crate) component: ItemId,
    /// The component that it is done in.
    pub(crate) within: ComponentNumber,
    /// How many items that component has in front of it, in each index space.
    pub(crate) before: Spaces<u32>,
    /// The arguments. Spreads of a text are not included.
    pub(crate) arguments: Vec<Argument>,
}

/// An argument of an instantiation.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    /// The name of the import that it is for.
    pub(crate) name: String,
    pub(crate) item: ItemId,
    pub(crate) space: IndexSpace,
    /// Its index in the component of the instantiation.
    pub(crate) index: SourceIndex,
}

/// All items of a component, and its imports and instantiations of components, both in the order of the text.
#[derive(Default)]
pub(super) struct Read {
    pub(super) items: Items,
    pub(super) imports: Vec<ImportedItem>,
    pub(super) instantiations: Vec<InstantiatedItem>,
    /// The exports with the name of a spread: the component, the item, and how many items the component has in front of the export.
    pub(super) exports: Vec<(ComponentNumber, ItemId, Spaces<u32>)>,
}

/// Reads the items of the component in `bytes`, which `wast` has encoded.
///
/// # Errors
///
/// If names or lists are too long: `wast` encodes lengths that no reader accepts.
pub(super) fn read(bytes: &[u8]) -> Result<Read, wasmparser::Error> {
    let bodies = binary::read_components([bytes])?;
    let mut reader = Reader {
        read: Read {
            items: Items {
                definitions: vec![None; bodies.len()],
                around: vec![0; bodies.len()],
                exports: vec![HashMap::new(); bodies.len()],
                spreads: vec![Vec::new(); bodies.len()],
                ..Items::default()
            },
            ..Read::default()
        },
        open: Vec::new(),
        offset: 0,
        bodies,
    };
    if !reader.bodies.is_empty() {
        reader.component(0);
    }
    Ok(reader.read)
}

impl Items {
    /// Where the item comes from.
    pub(crate) fn item(&self, id: ItemId) -> &Item {
        &self.all[id]
    }

    /// Where the item starts in the binary of the text.
    pub(crate) fn offset(&self, id: ItemId) -> u64 {
        self.offsets[id]
    }

    /// The item itself in place of an export of a bundle that it is in.
    pub(crate) fn unbundled(&self, id: ItemId) -> ItemId {
        let (mut found, mut item) = (id, id);
        let mut names = Vec::new();
        loop {
            if names.is_empty() {
                found = item;
            }
            match self.item(item) {
                Item::Export(instance, name) => {
                    names.push(name);
                    item = *instance;
                }
                Item::Exports(exports) => match names.pop().and_then(|name| exports.get(name)) {
                    Some(member) => item = member.item,
                    None => return found,
                },
                _ => return found,
            }
        }
    }

    /// The items that are more than arguments: other items are made of them, components export them, or core code can call them.
    pub(crate) fn used_as_such(&self) -> HashSet<ItemId> {
        let exports = self.exports.iter().flat_map(HashMap::values);
        let exports = exports.chain(self.spreads.iter().flatten());
        let lowered = self.lowered.iter().map(|(_, item)| item);
        let mut used: HashSet<ItemId> = exports.chain(lowered).copied().collect();
        for item in &self.all {
            match item {
                Item::Export(of, _) | Item::Instantiation(of) => _ = used.insert(*of),
                Item::Exports(members) => used.extend(members.values().map(|member| member.item)),
                _ => {}
            }
        }
        used
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// The export `name` of a component that is defined in place, or of the outermost.
    pub(crate) fn export(&self, component: ComponentNumber, name: &str) -> Option<ItemId> {
        self.exports.get(component)?.get(name).copied()
    }

    /// The instances all of whose exports a component exports unless it has an export of the same name.
    pub(crate) fn spreads(&self, component: ComponentNumber) -> &[ItemId] {
        self.spreads.get(component).map_or(&[], Vec::as_slice)
    }

    /// The item that a component is which is defined in place; `None` for the outermost.
    pub(crate) fn definition(&self, component: ComponentNumber) -> Option<ItemId> {
        self.definitions.get(component).copied().flatten()
    }

    /// A component that is defined in place, and the components around it but for the outermost, from the outside inwards.
    pub(crate) fn path(&self, component: ComponentNumber) -> Vec<ComponentNumber> {
        let around = |component: &ComponentNumber| self.around.get(*component).copied();
        let path = std::iter::successors(Some(component), around);
        let mut path: Vec<_> = path.take_while(|component| *component != 0).collect();
        path.reverse();
        path
    }

    /// The functions that core code of each component can call, and the resource types whose handles it can drop.
    pub(crate) fn lowered(&self) -> &[(ComponentNumber, ItemId)] {
        &self.lowered
    }

    /// Returns the import that an export of the outermost component originates from. `path` contains the name of the export, followed by the
    /// names of exports of instances inside it. An instance of an imported component originates from the component's import.
    pub(crate) fn origin(&self, path: &[&str]) -> Option<usize> {
        self.origin_in(0, path)
    }

    fn origin_in(&self, component: ComponentNumber, path: &[&str]) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        match self.exports[component].get(*first) {
            Some(item) => self.origin_of(*item, rest),
            None => {
                let mut spreads = self.spreads[component].iter();
                spreads.find_map(|item| self.origin_of(*item, path))
            }
        }
    }

    fn origin_of(&self, item: ItemId, path: &[&str]) -> Option<usize> {
        match self.item(item) {
            Item::Import(import) => Some(*import),
            Item::Instantiation(component) => self.origin_of(*component, path),
            Item::Exports(exports) => {
                let (first, rest) = path.split_first()?;
                self.origin_of(exports.get(*first)?.item, rest)
            }
            Item::Export(instance, name) => {
                let path: Vec<&str> = std::iter::once(name.as_str())
                    .chain(path.iter().copied())
                    .collect();
                self.origin_of(*instance, &path)
            }
            Item::Definition(number) => self.origin_in(*number, path),
            Item::ComponentType(_) | Item::Other => None,
        }
    }
}

/// Follows the steps of components.
struct Reader {
    read: Read,
    /// The components, each without its steps once they are followed.
    bodies: Vec<ComponentBody>,
    /// The components that are open, the innermost last.
    open: Vec<Open>,
    /// Where the step that is read starts.
    offset: u64,
}

/// A component that is being read.
struct Open {
    number: ComponentNumber,
    spaces: Spaces<Vec<ItemId>>,
}

impl Reader {
    fn component(&mut self, number: ComponentNumber) {
        let steps = std::mem::take(&mut self.bodies[number].steps);
        self.open.push(Open {
            number,
            spaces: Spaces::default(),
        });
        for (offset, step) in steps {
            self.offset = offset;
            match step {
                Step::Component(nested) => {
                    let item = self.add(Item::Definition(nested));
                    self.read.items.definitions[nested] = Some(item);
                    self.read.items.around[nested] = number;
                    self.push(IndexSpace::Component, item);
                    self.component(nested);
                }
                Step::Start { results, .. } => {
                    for _ in 0..results {
                        let item = self.add(Item::Other);
                        self.push(IndexSpace::Value, item);
                    }
                }
                step => {
                    let space = step.space();
                    let item = self.item(step);
                    self.push(space, item);
                }
            }
        }
        self.open.pop();
    }

    /// The item that a step takes or makes.
    fn item(&mut self, step: Step) -> ItemId {
        match step {
            Step::Import { space, ty, .. } => self.import(space, ty),
            Step::Alias(Named { name, index, .. }) => {
                let instance = self.at(IndexSpace::Instance, index);
                self.add(Item::Export(instance, name))
            }
            Step::Outer(Outer {
                count,
                space,
                index,
            }) => self.outer(count, space, index),
            Step::Again { space, index } => self.at(space, index),
            Step::Instantiate {
                component,
                arguments,
            } => {
                let component = self.at(IndexSpace::Component, component);
                let argument = |argument: Named| Argument {
                    item: self.at(argument.space, argument.index),
                    name: argument.name,
                    space: argument.space,
                    index: SourceIndex(argument.index),
                };
                let arguments = arguments.into_iter().map(argument).collect();
                let id = self.add(Item::Instantiation(component));
                let within = self.innermost().number;
                let before = self.before();
                self.read.instantiations.push(InstantiatedItem {
                    id,
                    component,
                    within,
                    before,
                    arguments,
                });
                id
            }
            Step::Bundle(exports) => {
                let members = exports.into_iter().enumerate().map(|(number, export)| {
                    let Named { name, space, index } = export;
                    let item = self.at(space, index);
                    (
                        name,
                        Member {
                            item,
                            space,
                            number,
                        },
                    )
                });
                let members = members.collect();
                self.add(Item::Exports(members))
            }
            Step::Lower(func) => {
                let lowered = self.at(IndexSpace::Func, func);
                let within = self.innermost().number;
                self.read.items.lowered.push((within, lowered));
                self.add(Item::Other)
            }
            Step::Drop(resource) => {
                let dropped = self.at(IndexSpace::Type, resource);
                let within = self.innermost().number;
                self.read.items.lowered.push((within, dropped));
                self.add(Item::Other)
            }
            Step::ComponentType(imports) => self.add(Item::ComponentType(imports)),
            Step::Export(Named { name, space, index }) => {
                let item = self.at(space, index);
                let within = self.innermost().number;
                if name == SPREAD {
                    let before = self.before();
                    self.read.exports.push((within, item, before));
                } else {
                    self.read.items.exports[within].insert(name, item);
                }
                item
            }
            _ => self.add(Item::Other),
        }
    }

    fn import(&mut self, space: IndexSpace, ty: Option<u32>) -> ItemId {
        let before = self.before();
        let (id, ty, ty_item) = match (space, ty) {
            (IndexSpace::Type, Some(same)) => {
                let ty_item = self.at(space, same);
                (self.imported(), None, Some(ty_item))
            }
            (IndexSpace::Component, Some(ty)) => {
                let ty_item = self.at(IndexSpace::Type, ty);
                (self.imported(), Some(ty), Some(ty_item))
            }
            _ => (self.imported(), ty, None),
        };
        self.read.imports.push(ImportedItem {
            id,
            before,
            ty,
            ty_item,
        });
        id
    }

    /// How many items the innermost component has so far, in each index space.
    fn before(&mut self) -> Spaces<u32> {
        let spaces = &self.innermost().spaces;
        spaces.map(|space| u32::try_from(space.len()).unwrap_or(u32::MAX))
    }

    /// The item of the next import.
    fn imported(&mut self) -> ItemId {
        self.add(Item::Import(self.read.imports.len()))
    }

    fn innermost(&mut self) -> &mut Open {
        let innermost = self.open.last_mut();
        innermost.expect("a step is in a component")
    }

    fn add(&mut self, item: Item) -> ItemId {
        self.read.items.all.push(item);
        self.read.items.offsets.push(self.offset);
        self.read.items.all.len() - 1
    }

    fn push(&mut self, space: IndexSpace, item: ItemId) {
        self.innermost().spaces[space].push(item);
    }

    /// The item with this index; an index that is out of bounds is for validation to report.
    fn at(&mut self, space: IndexSpace, index: u32) -> ItemId {
        self.outer(0, space, index)
    }

    /// The item with this index, `count` components further out.
    fn outer(&mut self, count: u32, space: IndexSpace, index: u32) -> ItemId {
        let within = self.open.iter().rev().nth(count as usize);
        let known = within.and_then(|open| open.spaces[space].get(index as usize));
        match known {
            Some(item) => *item,
            None => self.add(Item::Other),
        }
    }
}

//! A program as data: components, what they import, define and export, and the numbers that their functions return.

/// An item of a component, by its position among all that the component has.
pub(crate) type Item = usize;

/// A whole program. Files only use those in front of them.
pub(crate) struct Program {
    pub(crate) files: Vec<Component>,
    /// The numbers of core modules that are files.
    pub(crate) modules: Vec<u32>,
    pub(crate) root: Component,
    /// What the layout of the text follows from: comments, identifiers or numbers, line ends.
    pub(crate) layout: u64,
}

#[derive(Clone, Default)]
pub(crate) struct Component {
    pub(crate) imports: Vec<Import>,
    pub(crate) fields: Vec<Field>,
    pub(crate) exports: Vec<(String, Item)>,
    /// The types of the items.
    pub(crate) items: Vec<Type>,
    pub(crate) layout: Layout,
}

/// How the text of a component looks.
#[derive(Clone, Copy, Default)]
pub(crate) struct Layout {
    pub(crate) has_comments: bool,
    pub(crate) has_numbers: bool,
    pub(crate) is_crlf: bool,
    /// Whether the file is a binary, if its text can be one.
    pub(crate) is_binary: bool,
}

/// An import that the host or whoever instantiates the component supplies.
#[derive(Clone)]
pub(crate) struct Import {
    /// The position in the [pool](super::pool).
    pub(crate) pool: usize,
    /// The last digit of the version, of a name that has one.
    pub(crate) minor: usize,
    /// The highest version that only `...` uses.
    pub(crate) passed: usize,
    /// The version that the text has, which `...` raises.
    pub(crate) lower: Option<usize>,
    pub(crate) item: Item,
    pub(crate) written: Written,
    /// Whether an instantiation needs it: as an argument, or as the owner of the types of what `...` passes.
    pub(crate) is_needed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Written {
    /// Not at all: only `...` uses it.
    Implied,
    /// With `...` for its type.
    Elided,
    Full,
}

#[derive(Clone)]
pub(crate) struct Field {
    /// The item that this defines.
    pub(crate) item: Item,
    pub(crate) kind: Kind,
}

#[derive(Clone)]
pub(crate) enum Kind {
    /// A function that returns a number.
    Leaf(u32),
    /// A function that calls another, directly or in an instance, and adds a number.
    Call(Item, Option<String>, u32),
    /// A function that makes a resource, reads its number, and adds one.
    CallResource(Part, Part, u32),
    /// An instance with a resource type of its own.
    Resource(u32),
    /// An instance with a function that takes a record, and others.
    Record(u32),
    /// An instance of an entry of the pool, whose functions use the type of another instance.
    OfOwner(Item, usize, u32),
    /// A core module that returns a number.
    Module(u32),
    ModuleFile(usize, bool),
    /// A function that is that of a core module.
    RunModule(Item),
    /// A definition in place, and those of its slots that are left open.
    Nested(Box<Component>, Vec<String>),
    File(Box<FileUse>),
    /// An instance of a file, and what it is given without a word.
    FileInstance(Box<FileUse>, Vec<Arg>),
    Instantiate(Item, Vec<Arg>, bool),
    /// An instance of exports: of items, or of what instances export.
    Bundle(Vec<(String, Item, Option<String>)>),
    /// What an instance exports.
    Alias(Item, String),
    /// What a component further out has.
    Outer(usize, Item),
    /// A type that nothing uses.
    Noise,
}

/// An item, or what an instance exports by a name.
pub(crate) type Part = (Item, Option<String>);

#[derive(Clone)]
pub(crate) struct Arg {
    pub(crate) name: String,
    pub(crate) value: Item,
    /// Whether `...` at the end of the instantiation says the same.
    pub(crate) is_rest: bool,
}

#[derive(Clone)]
pub(crate) struct FileUse {
    pub(crate) file: usize,
    pub(crate) specifier: usize,
    pub(crate) declared: Declared,
    /// The name by which others can supply another component, if it has one.
    pub(crate) slot: Option<String>,
    /// Those of the file's slots that are left open.
    pub(crate) open: Vec<String>,
}

/// How the type is written at an import of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Declared {
    Elided,
    Inline,
    /// Of a type in front, by its identifier.
    Id,
    Number,
    /// Of a type in the component around, by its identifier.
    Outer,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Type {
    Func(Signature),
    Instance(Vec<(String, Type)>),
    Component(Vec<(String, Type)>, Vec<(String, Type)>),
    /// A core module with the function `f`.
    Module,
    Record,
    Resource,
    /// A type that an entry of the [pool](super::pool) owns, or that is one.
    Of(usize),
}

/// The types of functions; each returns a number, but for `Make`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Signature {
    Plain,
    U32,
    Tuple,
    Option,
    Stream,
    /// Is async, and takes a future.
    Async,
    /// Takes a record of the type `r` of the same instance or world.
    Record,
    /// Returns a resource of the type `res` of the same instance or world.
    Make,
    /// Borrows one.
    Get,
}

impl Signature {
    pub(crate) fn is_free(self) -> bool {
        use Signature::{Async, Option, Plain, Stream, Tuple, U32};
        matches!(self, Plain | U32 | Tuple | Option | Stream | Async)
    }
}

impl Type {
    /// Whether what is of this type can stand for what is of the other.
    pub(crate) fn fits(&self, other: &Type) -> bool {
        let all = |needed: &[(String, Type)], given: &[(String, Type)]| {
            needed.iter().all(|(name, ty)| {
                let given = given.iter().find(|(other, _)| other == name);
                given.is_some_and(|(_, given)| given.fits(ty))
            })
        };
        match (self, other) {
            (Type::Instance(given), Type::Instance(needed)) => all(needed, given),
            (Type::Component(imports, exports), Type::Component(supplied, needed)) => {
                all(imports, supplied) && all(needed, exports)
            }
            _ => self == other,
        }
    }

    /// Whether resource types are in it, at any depth.
    pub(crate) fn has_resource(&self) -> bool {
        match self {
            Type::Resource => true,
            Type::Of(owner) => super::pool::owns_resource(*owner),
            Type::Instance(entries) => entries.iter().any(|(_, ty)| ty.has_resource()),
            Type::Component(imports, exports) => {
                let mut all = imports.iter().chain(exports);
                all.any(|(_, ty)| ty.has_resource())
            }
            _ => false,
        }
    }

    pub(crate) fn is_type(&self) -> bool {
        matches!(self, Type::Record | Type::Resource | Type::Of(_))
    }

    /// Whether it is an instance that uses a type of another.
    pub(crate) fn has_owner(&self) -> bool {
        self.entries()
            .iter()
            .any(|(_, ty)| matches!(ty, Type::Of(_)))
    }

    pub(crate) fn entries(&self) -> &[(String, Type)] {
        match self {
            Type::Instance(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn sort(&self) -> &'static str {
        match self {
            Type::Func(_) => "func",
            Type::Instance(_) => "instance",
            Type::Component(..) => "component",
            Type::Module => "core module",
            Type::Record | Type::Resource | Type::Of(_) => "type",
        }
    }
}

impl Component {
    /// The type of the component with some of its slots open.
    pub(crate) fn ty(&self, open: &[String]) -> Type {
        let imports = self.imports.iter();
        let imports = imports.map(|import| (import.name(), self.items[import.item].clone()));
        let mut imports: Vec<_> = imports.collect();
        for (name, ty) in self.slots() {
            if open.contains(&name) {
                imports.push((name, ty));
            }
        }
        let exports = self.exports.iter();
        let exports = exports.map(|(name, item)| (name.clone(), self.items[*item].clone()));
        Type::Component(imports, exports.collect())
    }

    /// The imports of files that others can supply.
    pub(crate) fn slots(&self) -> Vec<(String, Type)> {
        let slot = |field: &Field| match &field.kind {
            Kind::File(used) => Some((used.slot.clone()?, self.items[field.item].clone())),
            _ => None,
        };
        self.fields.iter().filter_map(slot).collect()
    }
}

impl Import {
    pub(crate) fn name(&self) -> String {
        super::pool::name(self.pool, self.minor)
    }
}

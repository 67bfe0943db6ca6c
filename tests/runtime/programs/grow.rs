//! Makes programs of choices: files first, then the root, each with what can be made of the items there are.

mod code;
mod components;

use super::pool;
use super::program::{
    Arg, Component, Declared, Field, FileUse, Import, Item, Kind, Layout, Program, Signature, Type,
    Written,
};
use crate::choices::Choices;

/// Makes a program.
pub(crate) fn grow(choices: &mut Choices) -> Program {
    let mut grower = Grower {
        choices,
        files: Vec::new(),
        modules: Vec::new(),
        own_modules: Vec::new(),
        next_number: 0,
        scopes: Vec::new(),
        is_crlf: false,
    };
    grower.is_crlf = grower.choices.percent(20);
    let layout = grower.choices.below(1 << 20) as u64;
    while grower.files.len() < 5 && grower.choices.percent(80) {
        let file = grower.component(Where::File);
        grower.files.push(file);
    }
    let root = grower.component(Where::Root);
    Program {
        files: grower.files,
        modules: grower.modules,
        root,
        layout,
    }
}

/// Where a component stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Root,
    File,
    Nested,
}

struct Grower<'c> {
    choices: &'c mut Choices,
    files: Vec<Component>,
    modules: Vec<u32>,
    /// The numbers of core modules in place.
    own_modules: Vec<u32>,
    next_number: u32,
    /// The components that are being made, outermost first.
    scopes: Vec<Scope>,
    /// Whether all files have such line ends.
    is_crlf: bool,
}

/// A component that is being made.
struct Scope {
    place: Where,
    component: Component,
    /// What is known of each item.
    facts: Vec<Facts>,
    /// How many uses of files there are, so that each import has a name of its own.
    uses: usize,
}

#[derive(Clone, Copy, Default)]
struct Facts {
    /// Whether it is an import, or comes of one.
    is_imported: bool,
    /// Whether it is an instance that has been exported or put somewhere, and has a resource type.
    is_spent: bool,
    /// Whether core code of the component can call it: it is no instance inside, or one of a file.
    is_callable: bool,
    /// The instance whose type this one uses.
    owner: Option<Item>,
    /// Whether it is a definition with elided imports, which have the types of arguments.
    has_elided: bool,
    /// Whether it is a component that may be instantiated.
    is_instantiated: bool,
}

impl Grower<'_> {
    fn scope(&mut self) -> &mut Scope {
        self.scopes.last_mut().expect("a component is being made")
    }

    fn here(&self) -> &Scope {
        self.scopes.last().expect("a component is being made")
    }

    fn items(&self) -> &[Type] {
        &self.here().component.items
    }

    fn number(&mut self) -> u32 {
        self.next_number += 1;
        self.next_number * 1_000
    }

    fn component(&mut self, place: Where) -> Component {
        let layout = match place {
            Where::Nested => self.here().component.layout,
            _ => Layout {
                has_comments: self.choices.percent(25),
                has_numbers: self.choices.percent(30),
                is_crlf: self.is_crlf || self.choices.percent(5),
                is_binary: self.choices.percent(25),
            },
        };
        self.scopes.push(Scope {
            place,
            component: Component {
                layout,
                ..Component::default()
            },
            facts: Vec::new(),
            uses: 0,
        });
        // One after the other, so that each can be dropped.
        let (most, chance) = match place {
            Where::Root => (14, 90),
            Where::File => (8, 80),
            Where::Nested => (5, 70),
        };
        let mut count = 0;
        while count < most && self.choices.percent(chance) {
            self.field();
            count += 1;
        }
        self.exports(place);
        self.imports_as_written();
        self.scopes.pop().expect("it was put there").component
    }

    fn field(&mut self) {
        match self.choices.below(20) {
            0 | 1 => self.leaf(),
            2 | 3 => self.call(),
            4 => self.own_instance(),
            5 => self.module(),
            6 => self.nested(),
            7..=9 => self.file(),
            10 | 11 => self.file_instance(),
            12..=15 => self.instantiate(),
            16 => self.bundle(),
            17 => self.alias(),
            18 => self.outer(),
            _ => {
                self.scope()
                    .define(Kind::Noise, Type::Record, Facts::default());
            }
        }
    }

    fn leaf(&mut self) {
        use Signature::{Async, Option, Plain, Stream, Tuple, U32};
        let signature = *self
            .choices
            .one_of(&[Plain, U32, Tuple, Option, Stream, Async]);
        let number = self.number();
        let callable = Facts::default();
        self.scope()
            .define(Kind::Leaf(number), Type::Func(signature), callable);
    }

    fn bundle(&mut self) {
        let mut exports: Vec<(String, Item, Option<String>)> = Vec::new();
        let mut entries = Vec::new();
        for _ in 0..1 + self.choices.below(3) {
            let Some((item, name)) = self.movable() else {
                continue;
            };
            let ty = &self.items()[item];
            let part = name
                .as_ref()
                .and_then(|name| ty.entries().iter().find(|(n, _)| n == name));
            let ty = part.map_or(ty, |(_, ty)| ty).clone();
            let free = ["a", "b", "c", "f", "g"].iter();
            let mut free = free.filter(|name| exports.iter().all(|(other, ..)| other != *name));
            let Some(export) = name
                .clone()
                .filter(|name| exports.iter().all(|(other, ..)| other != name))
                .or_else(|| free.next().map(|name| (*name).to_owned()))
            else {
                continue;
            };
            self.scope().spend(item);
            entries.push((export.clone(), ty));
            exports.push((export, item, name));
        }
        if !exports.is_empty() {
            let facts = exports.iter().map(|(_, item, _)| self.here().facts[*item]);
            let is_imported = facts.clone().any(|facts| facts.is_imported);
            let facts = Facts {
                is_imported,
                ..Facts::default()
            };
            self.scope()
                .define(Kind::Bundle(exports), Type::Instance(entries), facts);
        }
    }

    /// An item that can be put into an instance or be exported, or what an instance exports.
    fn movable(&mut self) -> Option<(Item, Option<String>)> {
        let here = self.here();
        let items = 0..here.component.items.len();
        let is_movable = |item: &Item| here.is_free(*item) && !here.facts[*item].has_elided;
        let items: Vec<Item> = items.filter(is_movable).collect();
        if items.is_empty() {
            return None;
        }
        let item = *self.choices.one_of(&items);
        let parts = self.parts(item);
        if !parts.is_empty() && self.choices.percent(40) {
            return Some((item, Some(self.choices.one_of(&parts).clone())));
        }
        self.scope().used_as_such(item);
        Some((item, None))
    }

    /// The names of what can be taken out of an instance.
    fn parts(&self, instance: Item) -> Vec<String> {
        let ty = &self.items()[instance];
        let is_part = |ty: &Type| match ty {
            Type::Func(signature) => signature.is_free(),
            Type::Instance(_) => !ty.has_resource(),
            Type::Component(..) | Type::Module => true,
            Type::Record | Type::Resource | Type::Of(_) => false,
        };
        let parts = ty.entries().iter().filter(|(_, ty)| is_part(ty));
        parts.map(|(name, _)| name.clone()).collect()
    }

    fn alias(&mut self) {
        let instances = self.here().of(|ty| matches!(ty, Type::Instance(_)));
        if instances.is_empty() {
            return;
        }
        let instance = *self.choices.one_of(&instances);
        let parts = self.parts(instance);
        if parts.is_empty() {
            return;
        }
        let name = self.choices.one_of(&parts).clone();
        let entries = self.items()[instance].entries();
        let ty = entries.iter().find(|(other, _)| *other == name);
        let ty = ty.expect("it was found there").1.clone();
        let facts = self.here().facts[instance];
        self.scope().used_as_such(instance);
        self.scope().define(Kind::Alias(instance, name), ty, facts);
    }

    /// A component or core module of a component around.
    fn outer(&mut self) {
        let mut all = Vec::new();
        for (depth, scope) in self.scopes.iter().rev().enumerate().skip(1) {
            let items = scope.of(|ty| matches!(ty, Type::Component(..) | Type::Module));
            all.extend(
                items
                    .into_iter()
                    .map(|item| (depth, item, scope.component.items[item].clone())),
            );
            if scope.place != Where::Nested {
                break;
            }
        }
        if self.here().place != Where::Nested || all.is_empty() {
            return;
        }
        let (depth, item, ty) = self.choices.one_of(&all).clone();
        let at = self.scopes.len() - 1 - depth;
        self.scopes[at].used_as_such(item);
        self.scopes[at].facts[item].is_instantiated = true;
        self.scope()
            .define(Kind::Outer(depth, item), ty, Facts::default());
    }

    fn exports(&mut self, place: Where) {
        let is_root = place == Where::Root;
        let wanted = match place {
            Where::Root => 100,
            _ => 1 + self.choices.below(4),
        };
        if is_root {
            for item in 0..self.items().len() {
                self.export(item);
            }
            return;
        }
        for _ in 0..wanted {
            if let Some((item, None)) = self.movable() {
                self.export(item);
            }
        }
    }

    fn export(&mut self, item: Item) {
        let here = self.here();
        let ty = &here.component.items[item];
        let is_root = here.place == Where::Root;
        let mut exports = here.component.exports.iter();
        if !here.is_free(item) || exports.any(|(_, other)| *other == item) {
            return;
        }
        let names: &[&str] = match ty {
            Type::Func(_) => &["f", "g", "a", "b"],
            Type::Instance(_) => &["i", "j"],
            Type::Component(..) => &["c", "d"],
            _ => &["m", "n"],
        };
        let is_taken = |name: &str| {
            here.component
                .exports
                .iter()
                .any(|(other, _)| other == name)
        };
        let free = names
            .iter()
            .find(|name| !is_taken(name))
            .map(|name| (*name).to_owned());
        let Some(name) = free.or_else(|| is_root.then(|| format!("e{item}"))) else {
            return;
        };
        self.scope().used_as_such(item);
        self.scope().spend(item);
        self.scope().component.exports.push((name, item));
    }

    /// Decides how the imports are written: those that only `...` uses need not be, and types of which all is needed can be elided.
    fn imports_as_written(&mut self) {
        for at in 0..self.here().component.imports.len() {
            let import = self.here().component.imports[at].clone();
            let ty = &self.items()[import.item];
            let can_be_elided = !ty.is_type() && !self.is_binary();
            let written = match (import.written, self.choices.below(3)) {
                (Written::Implied, 0) if !self.is_binary() => Written::Implied,
                // Without a use, it has no type.
                (Written::Implied | Written::Elided, 0 | 1) if can_be_elided => Written::Elided,
                _ => Written::Full,
            };
            let written = match import.is_needed {
                true => written,
                false => Written::Full,
            };
            // A canonical name would stay canonical.
            let is_raised = written == Written::Elided && import.passed == pool::MINORS - 1;
            let lower = (is_raised && self.choices.percent(60)).then_some(0);
            let import = &mut self.scope().component.imports[at];
            (import.written, import.lower) = (written, lower);
        }
        self.owners_as_written();
    }

    /// A type that refers to another import's can only be written behind that.
    fn owners_as_written(&mut self) {
        for at in 0..self.here().component.imports.len() {
            let import = &self.here().component.imports[at];
            if let (Some(owner), Written::Full) = (pool::owner(import.pool), import.written) {
                let mut imports = self.scope().component.imports.iter_mut();
                let owner = imports.find(|import| import.pool == owner);
                let owner = owner.expect("it is in front");
                (owner.written, owner.lower) = (Written::Full, None);
            }
        }
    }

    /// Whether nothing may be elided, so that the file can be a binary.
    fn is_binary(&self) -> bool {
        self.here().component.layout.is_binary
    }
}

impl Scope {
    fn define(&mut self, kind: Kind, ty: Type, facts: Facts) -> Item {
        let item = self.item(ty, facts);
        self.component.fields.push(Field { item, kind });
        item
    }

    fn item(&mut self, ty: Type, facts: Facts) -> Item {
        self.component.items.push(ty);
        self.facts.push(facts);
        self.facts.len() - 1
    }

    /// The items of some types.
    fn of(&self, wanted: impl Fn(&Type) -> bool) -> Vec<Item> {
        let items = 0..self.component.items.len();
        items
            .filter(|item| wanted(&self.component.items[*item]))
            .collect()
    }

    /// Whether an item can be put into an instance or be exported.
    fn is_free(&self, item: Item) -> bool {
        let is_root = self.place == Where::Root;
        let (ty, facts) = (&self.component.items[item], self.facts[item]);
        match ty {
            Type::Record | Type::Resource | Type::Of(_) => false,
            Type::Instance(_) if ty.has_owner() => false,
            Type::Instance(_) if facts.is_imported => {
                !is_root && !ty.has_resource() && !self.is_import(item)
            }
            Type::Instance(_) => !facts.is_spent,
            Type::Func(signature) if !signature.is_free() => false,
            // Its type is the one that is predicted if there are no arguments.
            Type::Component(..) if facts.has_elided => is_root && !facts.is_instantiated,
            _ => !(is_root && facts.is_imported),
        }
    }

    fn is_import(&self, item: Item) -> bool {
        self.component
            .imports
            .iter()
            .any(|import| import.item == item)
    }

    /// An import that is used other than as an argument is written, with its type.
    fn used_as_such(&mut self, item: Item) {
        self.written(item, Written::Full);
    }

    fn written(&mut self, item: Item, least: Written) {
        let mut imports = self.component.imports.iter_mut();
        if let Some(import) = imports.find(|import| import.item == item) {
            import.written = import.written.max(least);
        }
    }

    /// A resource type is exported once.
    fn spend(&mut self, item: Item) {
        if self.component.items[item].has_resource() {
            self.facts[item].is_spent = true;
        }
    }
}

//! Makes programs of choices: files first, then the root, each with what can be made of the items there are.

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
        next_number: 0,
        scopes: Vec::new(),
    };
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
    next_number: u32,
    /// The components that are being made, outermost first.
    scopes: Vec<Scope>,
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
                is_crlf: self.choices.percent(15),
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
        use Signature::{Option, Plain, Tuple, U32};
        let signature = *self.choices.one_of(&[Plain, U32, Tuple, Option]);
        let number = self.number();
        let callable = Facts::default();
        self.scope()
            .define(Kind::Leaf(number), Type::Func(signature), callable);
    }

    /// A function that calls what is imported.
    fn call(&mut self) {
        let number = self.number();
        let here = self.here();
        let callable = (0..here.facts.len()).filter(|item| here.facts[*item].is_callable);
        let mut targets: Vec<Item> = callable.collect();
        targets.retain(|item| matches!(self.items()[*item], Type::Func(_) | Type::Instance(_)));
        let target = match targets.is_empty() || self.choices.percent(30) {
            true => {
                let entry = self.choices.below(pool::VERSIONED + 5);
                self.import(entry, None)
            }
            false => *self.choices.one_of(&targets),
        };
        let kind = match self.items()[target].clone() {
            Type::Instance(entries) if self.items()[target].has_resource() => {
                if !entries.iter().any(|(name, _)| name == "get") {
                    return;
                }
                Kind::CallResource(target, number)
            }
            Type::Instance(entries) => {
                let is_func = |(_, ty): &&(String, Type)| matches!(ty, Type::Func(_));
                let names: Vec<_> = entries.iter().filter(is_func).collect();
                if names.is_empty() {
                    return;
                }
                let name = self.choices.one_of(&names).0.clone();
                Kind::Call(target, Some(name), number)
            }
            _ => Kind::Call(target, None, number),
        };
        self.scope().used_as_such(target);
        self.scope()
            .define(kind, Type::Func(Signature::Plain), Facts::default());
    }

    /// An instance of an interface, of functions of the component itself.
    fn own_instance(&mut self) {
        let number = self.number();
        let (kind, entry) = match self.choices.percent(50) {
            true => (Kind::Resource(number), 6),
            false => (Kind::Record(number), 5),
        };
        self.scope().define(kind, pool::ty(entry), Facts::default());
    }

    fn module(&mut self) {
        let modules = self.here().of(|ty| *ty == Type::Module);
        if !modules.is_empty() && self.choices.percent(60) {
            let module = *self.choices.one_of(&modules);
            self.scope().used_as_such(module);
            let ty = Type::Func(Signature::Plain);
            self.scope()
                .define(Kind::RunModule(module), ty, Facts::default());
            return;
        }
        let number = self.number();
        let kind = match self.choices.below(3) {
            0 => Kind::Module(number),
            1 => {
                if self.modules.is_empty() || self.choices.percent(50) {
                    self.modules.push(number);
                }
                let file = self.choices.below(self.modules.len());
                Kind::ModuleFile(file, self.choices.percent(30))
            }
            _ => {
                self.import(9, None);
                return;
            }
        };
        self.scope().define(kind, Type::Module, Facts::default());
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
        let is_root = self.here().place == Where::Root;
        let here = self.here();
        let items = 0..here.component.items.len();
        let items: Vec<Item> = items
            .filter(|item| {
                let (ty, facts) = (&here.component.items[*item], here.facts[*item]);
                match ty {
                    Type::Record | Type::Resource => false,
                    Type::Instance(_) if facts.is_imported => {
                        !is_root && !ty.has_resource() && !here.is_import(*item)
                    }
                    Type::Instance(_) => !facts.is_spent,
                    _ => !(is_root && facts.is_imported),
                }
            })
            .collect();
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
            Type::Record | Type::Resource => false,
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
        let (ty, facts) = (&here.component.items[item], here.facts[item]);
        let is_root = here.place == Where::Root;
        let is_exported = here
            .component
            .exports
            .iter()
            .any(|(_, other)| *other == item);
        let is_free = match ty {
            Type::Record | Type::Resource => false,
            Type::Func(signature) => signature.is_free() && !(is_root && facts.is_imported),
            Type::Instance(_) if facts.is_imported => {
                !is_root && !ty.has_resource() && !here.is_import(item)
            }
            Type::Instance(_) => !facts.is_spent,
            _ => !(is_root && facts.is_imported),
        };
        if !is_free || is_exported {
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
            let written = match (import.written, self.choices.below(3)) {
                (Written::Implied, 0) => Written::Implied,
                (Written::Implied | Written::Elided, 0 | 1) => {
                    // Without a use, it has no type.
                    Written::Elided
                }
                _ => Written::Full,
            };
            let scope = self.scope();
            scope.component.imports[at].written = written;
        }
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

//! Functions, instances of them, and core modules.

use super::{Facts, Grower, Item, Kind, Signature, Type, pool};
use crate::programs::program::Part;

/// What can be imported to be called.
const CALLABLE: [usize; 13] = [
    0,
    1,
    2,
    3,
    pool::VERSIONED,
    pool::RECORDS,
    pool::RESOURCES,
    7,
    8,
    pool::OF_RECORDS,
    pool::OF_RESOURCES,
    pool::OF_WORLD_RECORD,
    pool::WORLD_GET,
];

impl Grower<'_> {
    /// A function that calls what is imported.
    pub(super) fn call(&mut self) {
        let number = self.number();
        let here = self.here();
        let callable = (0..here.facts.len()).filter(|item| here.facts[*item].is_callable);
        let mut targets: Vec<Item> = callable.collect();
        let is_callable = |ty: &Type| match ty {
            Type::Func(signature) => *signature != Signature::Make,
            ty => matches!(ty, Type::Instance(_)),
        };
        targets.retain(|item| is_callable(&self.items()[*item]));
        let target = match targets.is_empty() || self.choices.percent(30) {
            true => {
                let entry = *self.choices.one_of(&CALLABLE);
                self.import(entry, None)
            }
            false => *self.choices.one_of(&targets),
        };
        let Some((name, signature)) = self.called(target) else {
            return;
        };
        self.scope().used_as_such(target);
        let get = (target, name);
        let (kind, signature) = match signature {
            Signature::Get => {
                let Some(make) = self.maker(&get) else {
                    return;
                };
                self.scope().used_as_such(make.0);
                (Kind::CallResource(make, get, number), Signature::Plain)
            }
            Signature::Async => (Kind::Call(get.0, get.1, number), Signature::Async),
            _ => (Kind::Call(get.0, get.1, number), Signature::Plain),
        };
        self.scope()
            .define(kind, Type::Func(signature), Facts::default());
    }

    /// A function of what is called, and its type.
    fn called(&mut self, target: Item) -> Option<(Option<String>, Signature)> {
        let ty = self.items()[target].clone();
        if let Type::Func(signature) = ty {
            return Some((None, signature));
        }
        let functions = ty.entries().iter().filter_map(|(name, ty)| match ty {
            Type::Func(Signature::Make) => None,
            Type::Func(signature) => Some((Some(name.clone()), *signature)),
            _ => None,
        });
        let functions: Vec<_> = functions.collect();
        (!functions.is_empty()).then(|| self.choices.one_of(&functions).clone())
    }

    /// What makes the resources that a function takes.
    fn maker(&mut self, (target, name): &Part) -> Option<Part> {
        if name.is_none() {
            return Some((self.import(pool::WORLD_MAKE, None), None));
        }
        let here = self.here();
        let owner = here.facts[*target].owner.unwrap_or(*target);
        if here.is_import(owner) {
            self.import(pool::RESOURCES, None);
        }
        let entries = self.items()[owner].entries();
        let has_it = entries.iter().any(|(name, _)| name == "make");
        has_it.then(|| (owner, Some("make".to_owned())))
    }

    /// An instance of an interface, of functions of the component itself.
    pub(super) fn own_instance(&mut self) {
        let number = self.number();
        let is_resource = self.choices.percent(50);
        let (kind, entry, of_it) = match is_resource {
            true => (Kind::Resource(number), pool::RESOURCES, pool::OF_RESOURCES),
            false => (Kind::Record(number), pool::RECORDS, pool::OF_RECORDS),
        };
        let owned = pool::owned(entry).expect("it owns a type");
        let has_type = |ty: &Type| {
            let mut entries = ty.entries().iter();
            entries.any(|(name, ty)| name == owned && matches!(ty, Type::Record | Type::Resource))
        };
        let owners = self.here().of(has_type);
        if owners.is_empty() || self.choices.percent(60) {
            self.scope().define(kind, pool::ty(entry), Facts::default());
            return;
        }
        let owner = *self.choices.one_of(&owners);
        self.scope().used_as_such(owner);
        let facts = Facts {
            owner: Some(owner),
            ..Facts::default()
        };
        self.scope()
            .define(Kind::OfOwner(owner, of_it, number), pool::ty(of_it), facts);
    }

    pub(super) fn module(&mut self) {
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
            0 => Kind::Module(self.own_module(number)),
            1 => {
                if self.modules.is_empty() || self.choices.percent(50) {
                    self.modules.push(number);
                }
                let file = self.choices.below(self.modules.len());
                let is_written = self.choices.percent(30) || self.is_binary();
                Kind::ModuleFile(file, is_written)
            }
            _ => {
                self.import(pool::MODULE, None);
                return;
            }
        };
        self.scope().define(kind, Type::Module, Facts::default());
    }

    /// The number of a core module, which may be that of another.
    fn own_module(&mut self, number: u32) -> u32 {
        if self.own_modules.is_empty() || self.choices.percent(40) {
            self.own_modules.push(number);
            return number;
        }
        *self.choices.one_of(&self.own_modules)
    }
}

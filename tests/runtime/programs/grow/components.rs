//! Components that are defined, imported from files, and instantiated.

use super::{
    Arg, Declared, Facts, FileUse, Grower, Import, Item, Kind, Type, Where, Written, pool,
};

/// Type entries of an import or export list.
type Entries = Vec<(String, Type)>;

impl Grower<'_> {
    pub(super) fn nested(&mut self) {
        if self.scopes.len() > 3 {
            return;
        }
        let nested = self.component(Where::Nested);
        let open: Vec<String> = Vec::new();
        let ty = nested.ty(&open);
        let kind = Kind::Nested(Box::new(nested));
        let item = self.scope().define(kind, ty, Facts::default());
        if self.choices.percent(70) {
            self.instance_of(item);
        }
    }

    /// An import of a file as a component, mostly instantiated at once.
    pub(super) fn file(&mut self) {
        if self.files.is_empty() {
            return;
        }
        let number = self.choices.below(self.files.len());
        let open = self.opened(number);
        let own = self.files[number].ty(&open);
        let mut used = self.used(number, open);
        let ty = match used.declared {
            Declared::Elided => own,
            _ => self.declared(own),
        };
        let has_open = !used.open.is_empty();
        if self.here().place != Where::Root && self.choices.percent(40) && !has_open {
            let number = self.scope().uses;
            used.slot = Some(format!("slot{number}"));
        }
        let item = self
            .scope()
            .define(Kind::File(Box::new(used)), ty, Facts::default());
        if has_open || self.choices.percent(60) {
            self.instance_of(item);
        }
    }

    pub(super) fn file_instance(&mut self) {
        if self.files.is_empty() {
            return;
        }
        let number = self.choices.below(self.files.len());
        let Type::Component(imports, exports) = self.files[number].ty(&[]) else {
            return;
        };
        if !imports.iter().all(|(name, _)| self.can_import(name)) {
            return;
        }
        let mut args = Vec::new();
        for (name, ty) in &imports {
            let value = self.passed(name, ty, Written::Implied);
            args.push(Arg {
                name: name.clone(),
                value,
                is_rest: true,
            });
        }
        let used = self.used(number, Vec::new());
        let exports = match used.declared {
            Declared::Elided => exports,
            _ => self.narrower(exports),
        };
        let facts = Facts {
            is_callable: true,
            ..Facts::default()
        };
        let kind = Kind::FileInstance(Box::new(used), args);
        self.scope().define(kind, Type::Instance(exports), facts);
    }

    fn used(&mut self, file: usize, open: Vec<String>) -> FileUse {
        use Declared::{Elided, Id, Inline, Number, Outer};
        self.scope().uses += 1;
        let declared = *self
            .choices
            .one_of(&[Elided, Elided, Inline, Inline, Id, Number, Outer]);
        let is_nested = self.here().place == Where::Nested;
        FileUse {
            file,
            specifier: self.choices.below(11),
            declared: match declared {
                Outer if !is_nested => Id,
                declared => declared,
            },
            slot: None,
            open,
        }
    }

    /// Those slots of a file that this use leaves open: what can be supplied.
    fn opened(&mut self, file: usize) -> Vec<String> {
        let mut open = Vec::new();
        for (name, ty) in self.files[file].slots() {
            if self.choices.percent(60) && !self.here().of(|other| other.fits(&ty)).is_empty() {
                open.push(name);
            }
        }
        open
    }

    /// A type that a component of type `own` fits.
    fn declared(&mut self, own: Type) -> Type {
        let Type::Component(mut imports, exports) = own else {
            return own;
        };
        for (name, ty) in &mut imports {
            if let Some(entry) = pool::entry(name)
                && entry < pool::OF_THE_HOST
                && self.choices.percent(20)
            {
                *ty = pool::ty(entry);
            }
        }
        if self.choices.percent(20) {
            let entry = self.choices.below(pool::VERSIONED);
            let name = pool::name(entry, 0);
            if imports.iter().all(|(other, _)| *other != name) {
                imports.push((name, pool::ty(entry)));
            }
        }
        Type::Component(imports, self.narrower(exports))
    }

    /// Some of the exports, and some of theirs.
    fn narrower(&mut self, exports: Entries) -> Entries {
        let mut narrower = Vec::new();
        for (name, ty) in exports {
            if self.choices.percent(20) {
                continue;
            }
            narrower.push(match ty {
                Type::Instance(entries)
                    if entries
                        .iter()
                        .all(|(_, ty)| !matches!(ty, Type::Record | Type::Resource)) =>
                {
                    (name, Type::Instance(self.narrower(entries)))
                }
                Type::Component(imports, exports) if self.choices.percent(30) => {
                    (name, Type::Component(imports, self.narrower(exports)))
                }
                ty => (name, ty),
            });
        }
        narrower
    }

    pub(super) fn instantiate(&mut self) {
        let components = self.here().of(|ty| matches!(ty, Type::Component(..)));
        if !components.is_empty() {
            let component = *self.choices.one_of(&components);
            self.instance_of(component);
        }
    }

    fn instance_of(&mut self, component: Item) {
        let Type::Component(imports, exports) = self.items()[component].clone() else {
            return;
        };
        let is_possible = |(name, ty): &(String, Type)| {
            self.can_import(name) || !self.here().of(|other| other.fits(ty)).is_empty()
        };
        if !imports.iter().all(is_possible) {
            return;
        }
        let mut args = Vec::new();
        for (name, ty) in &imports {
            args.push(self.arg(name, ty));
        }
        let has_rest = args.iter().any(|arg| arg.is_rest);
        for arg in &args {
            if !arg.is_rest {
                self.scope().written(arg.value, Written::Elided);
            }
        }
        self.scope().used_as_such(component);
        let kind = Kind::Instantiate(component, args, has_rest);
        self.scope()
            .define(kind, Type::Instance(exports), Facts::default());
    }

    fn arg(&mut self, name: &str, ty: &Type) -> Arg {
        let here = self.here();
        let all = here.of(|other| other.fits(ty));
        let fitting: Vec<Item> = all
            .into_iter()
            .filter(|item| !here.is_import(*item))
            .collect();
        let can_import = self.can_import(name);
        if !can_import && fitting.is_empty() {
            let imports = self.here().of(|other| other.fits(ty));
            let value = *self.choices.one_of(&imports);
            self.scope().used_as_such(value);
            return Arg {
                name: name.to_owned(),
                value,
                is_rest: false,
            };
        }
        if !can_import || (!fitting.is_empty() && self.choices.percent(60)) {
            let value = *self.choices.one_of(&fitting);
            return Arg {
                name: name.to_owned(),
                value,
                is_rest: false,
            };
        }
        let is_rest = self.choices.percent(70);
        let least = if is_rest {
            Written::Implied
        } else {
            Written::Elided
        };
        let value = self.passed(name, ty, least);
        Arg {
            name: name.to_owned(),
            value,
            is_rest,
        }
    }

    /// Whether what is being made can import this.
    fn can_import(&self, name: &str) -> bool {
        let entry = pool::entry(name);
        entry.is_some_and(|entry| entry < pool::OF_THE_HOST || self.here().place != Where::Root)
    }

    /// The import of this name, with at least this type.
    fn passed(&mut self, name: &str, ty: &Type, least: Written) -> Item {
        let entry = pool::entry(name).expect("it can be imported");
        let minor = (0..3)
            .find(|minor| pool::name(entry, *minor) == name)
            .unwrap_or(0);
        let item = self.import_of(entry, minor, ty);
        self.scope().written(item, least);
        item
    }

    /// An import of all of an entry, or of what is asked for.
    pub(super) fn import(&mut self, entry: usize, needed: Option<&Type>) -> Item {
        let minor = match entry == pool::VERSIONED {
            true => self.choices.below(3),
            false => 0,
        };
        let all = pool::ty(entry);
        let item = self.import_of(entry, minor, needed.unwrap_or(&all));
        self.scope().used_as_such(item);
        item
    }

    fn import_of(&mut self, entry: usize, minor: usize, needed: &Type) -> Item {
        let here = self.scope();
        let mut imports = here.component.imports.iter_mut();
        if let Some(import) = imports.find(|import| import.pool == entry) {
            import.minor = import.minor.max(minor);
            let item = import.item;
            let merged = merged(&here.component.items[item], needed, entry);
            here.component.items[item] = merged;
            return item;
        }
        let facts = Facts {
            is_imported: true,
            is_callable: true,
            ..Facts::default()
        };
        let item = here.item(needed.clone(), facts);
        here.component.imports.push(Import {
            pool: entry,
            minor,
            item,
            written: Written::Implied,
        });
        item
    }
}

/// What has the exports of both, in the order of the pool.
fn merged(one: &Type, other: &Type, entry: usize) -> Type {
    let Type::Instance(all) = pool::ty(entry) else {
        return one.clone();
    };
    let has = |ty: &Type, name: &str| ty.entries().iter().any(|(other, _)| other == name);
    let kept = all
        .into_iter()
        .filter(|(name, _)| has(one, name) || has(other, name));
    Type::Instance(kept.collect())
}

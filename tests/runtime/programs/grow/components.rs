//! Components that are defined, imported from files, and instantiated.

use super::{
    Arg, Component, Declared, Facts, FileUse, Grower, Import, Item, Kind, Type, Where, Written,
    pool,
};

/// Type entries of an import or export list.
type Entries = Vec<(String, Type)>;

impl Grower<'_> {
    pub(super) fn nested(&mut self) {
        if self.scopes.len() > 3 {
            return;
        }
        let nested = self.component(Where::Nested);
        let open = self.opened(&nested);
        let has_open = !open.is_empty();
        let ty = nested.ty(&open);
        let mut imports = nested.imports.iter();
        let facts = Facts {
            has_elided: imports.any(|import| import.written == Written::Elided),
            ..Facts::default()
        };
        let kind = Kind::Nested(Box::new(nested), open);
        let item = self.scope().define(kind, ty, facts);
        if has_open || self.choices.percent(70) {
            self.instance_of(item);
        }
    }

    /// An import of a file as a component, mostly instantiated at once.
    pub(super) fn file(&mut self) {
        if self.files.is_empty() {
            return;
        }
        let number = self.choices.below(self.files.len());
        let file = self.files[number].clone();
        let open = self.opened(&file);
        let own = file.ty(&open);
        let mut used = self.used(number, open);
        let has_open = !used.open.is_empty();
        if self.here().place != Where::Root && self.choices.percent(40) && !has_open {
            let number = self.scope().uses;
            used.slot = Some(format!("slot{number}"));
            if used.declared == Declared::Elided {
                // What may be supplied has its type written.
                used.declared = Declared::Inline;
            }
        }
        let ty = match used.declared {
            Declared::Elided => own,
            _ => self.declared(own),
        };
        let is_elided = |import: &Import| import.written == Written::Elided;
        let has_elided = used.declared == Declared::Elided && file.imports.iter().any(is_elided);
        let facts = Facts {
            has_elided,
            // Another import of the file may have instances.
            is_instantiated: true,
            ..Facts::default()
        };
        let kind = Kind::File(Box::new(used));
        let item = self.scope().define(kind, ty, facts);
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
                Elided if self.is_binary() => Inline,
                declared => declared,
            },
            slot: None,
            open,
        }
    }

    /// Those slots of a component that its use leaves open: what can be supplied.
    fn opened(&mut self, component: &Component) -> Vec<String> {
        let mut open = Vec::new();
        for (name, ty) in component.slots() {
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
                Type::Instance(entries) if entries.iter().all(|(_, ty)| !ty.is_type()) => {
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
            pool::entry(name).is_some() || !self.here().of(|other| other.fits(ty)).is_empty()
        };
        if !imports.iter().all(is_possible) {
            return;
        }
        let mut args = self.with_owner(&imports);
        for (name, ty) in &imports {
            if args.iter().all(|arg| arg.name != *name) {
                let arg = self.arg(name, ty);
                args.push(arg);
            }
        }
        let has_rest = args.iter().any(|arg| arg.is_rest);
        for arg in &args {
            if !arg.is_rest {
                self.scope().written(arg.value, Written::Elided);
            }
        }
        self.scope().used_as_such(component);
        self.scope().facts[component].is_instantiated = true;
        let kind = Kind::Instantiate(component, args, has_rest);
        self.scope()
            .define(kind, Type::Instance(exports), Facts::default());
    }

    /// The arguments for an interface with a resource and one that uses it: both from one place.
    fn with_owner(&mut self, imports: &[(String, Type)]) -> Vec<Arg> {
        let of_entry = |entry| {
            let mut imports = imports.iter();
            imports.find(|(name, _)| pool::entry(name) == Some(entry))
        };
        let (Some(owner), Some(user)) = (of_entry(pool::RESOURCES), of_entry(pool::OF_RESOURCES))
        else {
            return Vec::new();
        };
        let users = self.here().of(|other| other.fits(&user.1));
        if users.is_empty() || self.choices.percent(40) {
            return vec![
                self.by_name(&owner.0, &owner.1),
                self.by_name(&user.0, &user.1),
            ];
        }
        let value = *self.choices.one_of(&users);
        let explicit = |name: &String, value| Arg {
            name: name.clone(),
            value,
            is_rest: false,
        };
        let owned_by = self.here().facts[value].owner.expect("it has an owner");
        let first = match self.here().is_import(owned_by) {
            true => self.by_name(&owner.0, &owner.1),
            false => explicit(&owner.0, owned_by),
        };
        vec![first, explicit(&user.0, value)]
    }

    fn arg(&mut self, name: &str, ty: &Type) -> Arg {
        let here = self.here();
        let all = here.of(|other| other.fits(ty));
        let fitting: Vec<Item> = all
            .into_iter()
            .filter(|item| !here.is_import(*item))
            .collect();
        let is_of_pool = pool::entry(name).is_some();
        if is_of_pool && (fitting.is_empty() || self.choices.percent(40)) {
            return self.by_name(name, ty);
        }
        let values = match fitting.is_empty() {
            true => self.here().of(|other| other.fits(ty)),
            false => fitting,
        };
        let value = *self.choices.one_of(&values);
        if self.here().is_import(value) {
            self.scope().used_as_such(value);
        }
        Arg {
            name: name.to_owned(),
            value,
            is_rest: false,
        }
    }

    /// The import of the same name, with a word or without.
    fn by_name(&mut self, name: &str, ty: &Type) -> Arg {
        let is_rest = self.choices.percent(70) && !self.is_binary();
        let least = match is_rest {
            true => Written::Implied,
            false => Written::Elided,
        };
        let value = self.passed(name, ty, least);
        Arg {
            name: name.to_owned(),
            value,
            is_rest,
        }
    }

    /// The import of this name, with at least this type.
    fn passed(&mut self, name: &str, ty: &Type, least: Written) -> Item {
        let entry = pool::entry(name).expect("it can be imported");
        let minor = pool::minor(entry, name).expect("it is one of its names");
        let item = self.import_of(entry, minor, ty);
        self.scope().written(item, least);
        let owner = pool::owner(entry);
        for import in &mut self.scope().component.imports {
            let is_rest = least == Written::Implied;
            import.is_needed |= import.pool == entry || (is_rest && owner == Some(import.pool));
            if import.pool == entry && is_rest {
                import.passed = import.passed.max(minor);
            }
        }
        item
    }

    /// An import of all of an entry, or of what is asked for.
    pub(super) fn import(&mut self, entry: usize, needed: Option<&Type>) -> Item {
        let minor = match pool::has_versions(entry) {
            true => self.choices.below(pool::MINORS),
            false => 0,
        };
        let all = pool::ty(entry);
        let item = self.import_of(entry, minor, needed.unwrap_or(&all));
        if let Some(owner) = pool::owner(entry).filter(|owner| pool::has_versions(*owner)) {
            self.import_of(owner, minor, &Type::Instance(Vec::new()));
        }
        self.scope().used_as_such(item);
        item
    }

    fn import_of(&mut self, entry: usize, minor: usize, needed: &Type) -> Item {
        let owner = pool::owner(entry).map(|owner| {
            let owned = pool::ty(owner).entries().first().cloned();
            let needed = owned.map_or(pool::ty(owner), |owned| Type::Instance(vec![owned]));
            self.import_of(owner, 0, &needed)
        });
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
            owner,
            ..Facts::default()
        };
        let item = here.item(needed.clone(), facts);
        here.component.imports.push(Import {
            pool: entry,
            minor,
            passed: 0,
            lower: None,
            item,
            written: Written::Implied,
            is_needed: false,
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

//! Puts a bundle into a component that exports functions only, which is what Wasmtime runs: components that the bundle exports are
//! instantiated, core modules run, and functions of the host's called.

use crate::programs::pool;
use crate::programs::predict::{Machine, Numbers, Value};
use crate::programs::program::{Program, Signature, Type};
use crate::programs::types;
use std::fmt::Write;

/// What stands around a bundle, and what it exports then.
pub(super) struct Wrap<'p> {
    machine: Machine<'p>,
    /// What stands behind the bundle.
    text: String,
    pub(super) numbers: Numbers,
    next: usize,
    /// The entries of the pool that are used.
    entries: Vec<usize>,
}

/// The way around the bundles of a program.
pub(super) fn wrap(program: &Program) -> Wrap<'_> {
    let (machine, exports) = Machine::started(program);
    let mut wrap = Wrap {
        machine,
        text: String::new(),
        numbers: Numbers::new(),
        next: 0,
        entries: Vec::new(),
    };
    let Type::Component(imports, types) = program.root.ty(&[]) else {
        panic!("the root is a component");
    };
    wrap.instantiate("$bundle", &imports, "$b");
    wrap.parts("$b", &types, &exports, 0);
    wrap
}

impl<'p> Wrap<'p> {
    /// A bundle with what stands around it.
    pub(super) fn around(&self, bundle: &str) -> String {
        let start = bundle.find("(component").expect("it is a component") + "(component".len();
        let rest = bundle[start..].trim_start();
        let rest = match rest.strip_prefix('$') {
            Some(rest) => rest.trim_start_matches(|c: char| !c.is_whitespace()),
            None => rest,
        };
        let mut text = "(component".to_owned();
        for entry in &self.entries {
            let name = pool::name(*entry, 2);
            let import = types::import(&name, &pool::ty(*entry), &format!("$h{entry}"));
            let _ = write!(text, "\n{import}");
        }
        format!("{text}\n(component $bundle {rest}\n{})", self.text)
    }

    fn id(&mut self) -> String {
        self.next += 1;
        format!("$w{}", self.next)
    }

    fn instantiate(&mut self, component: &str, imports: &[(String, Type)], id: &str) {
        let mut with = String::new();
        for (name, ty) in imports {
            let entry = pool::entry(name).expect("it is of the pool");
            if !self.entries.contains(&entry) {
                self.entries.push(entry);
            }
            let (_, id, _) = types::around_import(name, ty, &format!("$h{entry}"));
            let _ = write!(with, " (with \"{name}\" ({} {id}))", ty.sort());
        }
        let _ = write!(
            self.text,
            "\n(instance {id} (instantiate {component}{with}))"
        );
    }

    fn parts(&mut self, around: &str, entries: &[(String, Type)], value: &Value<'p>, depth: usize) {
        let Value::Instance(exports) = value else {
            panic!("it is an instance");
        };
        for (name, ty) in entries {
            let Some(value) = exports.get(name) else {
                continue;
            };
            let id = self.id();
            let alias = if *ty == Type::Module {
                "core module"
            } else {
                ty.sort()
            };
            let _ = write!(
                self.text,
                "\n(alias export {around} \"{name}\" ({alias} {id}))"
            );
            self.part(&id, ty, value, depth);
        }
    }

    fn part(&mut self, id: &str, ty: &Type, value: &Value<'p>, depth: usize) {
        match (ty, value) {
            (Type::Instance(entries), _) => {
                // With such a type, functions can only be exported beside it.
                match entries.iter().any(|(_, ty)| ty.is_type()) && !value.is_of_host() {
                    true => self.export("instance", id, entries, value),
                    false => self.parts(id, entries, value, depth),
                }
            }
            (Type::Func(signature), Value::Func(func)) if signature.is_free() => {
                let mut number = func.number();
                let mut id = id.to_owned();
                if value.is_of_host() {
                    id = self.adapter(&id, *signature);
                    number = number.map(|number| number + 7);
                }
                self.numbers.insert(id[1..].to_owned(), number);
                let _ = write!(self.text, "\n(export \"{}\" (func {id}))", &id[1..]);
            }
            (Type::Component(imports, exports), Value::Component(closure)) => {
                // Wasmtime takes the resource types of exported components for others.
                let has_resource = |(_, ty): &(String, Type)| ty.has_resource();
                if imports.iter().chain(exports).any(has_resource) {
                    return;
                }
                if depth < 3 && imports.iter().all(|(name, _)| pool::entry(name).is_some()) {
                    let instance = self.id();
                    self.instantiate(id, imports, &instance);
                    let value = self.machine.of_host(closure);
                    self.parts(&instance, exports, &value, depth + 1);
                }
            }
            (Type::Module, Value::Module(number)) => {
                let function = self.id();
                let _ = write!(
                    self.text,
                    "\n(core instance {id}i (instantiate {id}))\n(func {function} (result u32) (canon lift (core func {id}i \"f\")))\
                     \n(export \"{}\" (func {function}))",
                    &function[1..]
                );
                self.numbers.insert(function[1..].to_owned(), Some(*number));
            }
            _ => {}
        }
    }

    /// An instance of functions and types, as a whole.
    fn export(&mut self, sort: &str, id: &str, entries: &[(String, Type)], value: &Value<'p>) {
        let Value::Instance(exports) = value else {
            panic!("it is an instance");
        };
        for (name, ty) in entries {
            if let (Some(Value::Func(func)), Type::Func(signature)) = (exports.get(name), ty)
                && *signature != Signature::Make
            {
                self.numbers
                    .insert(format!("{}/{name}", &id[1..]), func.number());
            }
        }
        let _ = write!(self.text, "\n(export \"{}\" ({sort} {id}))", &id[1..]);
    }

    /// A function that calls one of the host's, which cannot be exported, and adds 7.
    fn adapter(&mut self, called: &str, signature: Signature) -> String {
        let id = self.id();
        let ty = types::of_func(signature);
        let arguments = types::of_core(signature);
        let params = " i32".repeat(arguments);
        let given = "(i32.const 0) ".repeat(arguments);
        let made = match signature {
            Signature::Async => "async (result u32)",
            _ => "(result u32)",
        };
        let _ = write!(
            self.text,
            "\n(component {id}c (import \"f\" (func $f {ty})) (core func $l (canon lower (func $f))) \
             (core module $M (import \"\" \"f\" (func $f (param{params}) (result i32))) \
             (func (export \"f\") (result i32) (i32.add (i32.const 7) (call $f {given})))) \
             (core instance $m (instantiate $M (with \"\" (instance (export \"f\" (func $l)))))) \
             (func (export \"f\") {made} (canon lift (core func $m \"f\"))))\
             \n(instance {id}i (instantiate {id}c (with \"f\" (func {called}))))\
             \n(alias export {id}i \"f\" (func {id}))"
        );
        id
    }
}

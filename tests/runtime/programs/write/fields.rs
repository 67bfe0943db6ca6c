//! What a component defines.

use super::{Writer, pool, types};
use crate::programs::program::{Component, Field, Item, Kind, Part, Signature, Type};

impl Writer<'_> {
    pub(super) fn field(&mut self, component: &Component, field: &Field, open: &[String]) {
        let (item, ty) = (field.item, &component.items[field.item]);
        match &field.kind {
            Kind::Noise => {
                self.count("type");
                self.line("(type (list u8))");
            }
            Kind::Leaf(number) => self.leaf(item, ty, *number),
            Kind::Call(target, name, number) => {
                self.call(component, item, (*target, name.as_deref()), *number);
            }
            Kind::CallResource(make, get, number) => {
                self.call_resource(item, [("make", make), ("get", get)], *number);
            }
            Kind::Resource(number) => self.resource(item, *number),
            Kind::Record(number) => self.record(item, *number),
            Kind::OfOwner(owner, entry, number) => self.of_owner(item, *owner, *entry, *number),
            Kind::Module(number) => {
                let id = self.defines(item, "core module");
                let body = module_body(*number);
                self.line(&format!("(core module{id} {body})"));
            }
            Kind::ModuleFile(file, is_written) => self.module_file(item, *file, *is_written),
            Kind::RunModule(module) => {
                let module = self.reference(*module);
                self.line(&format!("(core instance $m{item} (instantiate {module}))"));
                self.lifted(item, Signature::Plain, "f");
            }
            Kind::Nested(nested, open) => {
                let id = self.defines(item, "component");
                let text = self.component(nested, id.trim(), open);
                self.line(&text);
            }
            Kind::File(used) => self.file(item, ty, used, open),
            Kind::FileInstance(used, args) => self.file_instance(component, item, used, args),
            Kind::Instantiate(of, args, has_rest) => {
                let of = self.reference(*of);
                self.instantiate(component, item, &of, (args, *has_rest));
            }
            Kind::Bundle(exports) => self.bundle(ty, item, exports),
            Kind::Alias(instance, name) => {
                let instance = self.reference(*instance);
                let id = self.defines(item, ty.sort());
                self.line(&format!(
                    "(alias export {instance} \"{name}\" ({}{id}))",
                    ty.sort()
                ));
            }
            Kind::Outer(depth, outer) => {
                let level = &self.levels[self.levels.len() - 1 - depth];
                let outer = match level.layout.has_numbers {
                    true => level.indices[outer].to_string(),
                    false => format!("$i{outer}"),
                };
                let id = self.defines(item, ty.sort());
                self.line(&format!(
                    "(alias outer {depth} {outer} ({}{id}))",
                    ty.sort()
                ));
            }
        }
    }

    fn leaf(&mut self, item: Item, ty: &Type, number: u32) {
        let Type::Func(signature) = ty else {
            panic!("it is a function");
        };
        let function = core_function(
            "f",
            types::of_core(*signature),
            &format!("i32.const {number}"),
        );
        self.code(item, &function, "");
        self.lifted(item, *signature, "f");
    }

    /// A core module, and an instance of it.
    fn code(&mut self, item: Item, body: &str, with: &str) {
        self.count("core module");
        self.line(&format!("(core module $M{item} {body})"));
        self.line(&format!(
            "(core instance $m{item} (instantiate $M{item}{with}))"
        ));
    }

    fn lifted(&mut self, item: Item, signature: Signature, function: &str) {
        self.takes_type(&Type::Func(signature));
        let id = self.defines(item, "func");
        let ty = types::of_func(signature);
        self.line(&format!(
            "(func{id} {ty} (canon lift (core func $m{item} \"{function}\")))"
        ));
    }

    fn call(
        &mut self,
        component: &Component,
        item: Item,
        target: (Item, Option<&str>),
        number: u32,
    ) {
        let ty = &component.items[target.0];
        let mut entries = ty.entries().iter();
        let ty = match target.1 {
            Some(name) => {
                &entries
                    .find(|(other, _)| other == name)
                    .expect("it is there")
                    .1
            }
            None => ty,
        };
        let Type::Func(signature) = ty else {
            panic!("it is a function");
        };
        let called = self.part(target.0, target.1, "func");
        self.line(&format!(
            "(core func $l{item} (canon lower (func {called})))"
        ));
        let arguments = types::of_core(*signature);
        let params = if arguments == 0 {
            ""
        } else {
            &format!(" (param{})", " i32".repeat(arguments))
        };
        let imported = format!("(import \"h\" \"f\" (func $f{params} (result i32)))");
        let given = "(i32.const 0) ".repeat(arguments);
        let sum = format!("(i32.add (i32.const {number}) (call $f {given}))");
        let own = match component.items[item] {
            Type::Func(own) => own,
            _ => Signature::Plain,
        };
        let function = core_function("f", types::of_core(own), &sum);
        let with = format!(" (with \"h\" (instance (export \"f\" (func $l{item}))))");
        self.code(item, &format!("{imported} {function}"), &with);
        self.lifted(item, own, "f");
    }

    fn call_resource(&mut self, item: Item, called: [(&str, &Part); 2], number: u32) {
        for (id, (target, name)) in called {
            let called = self.part(*target, name.as_deref(), "func");
            self.line(&format!(
                "(core func $l{item}{id} (canon lower (func {called})))"
            ));
        }
        let sum = format!("(i32.add (i32.const {number}) (call $get (call $make)))");
        let body = format!(
            "(import \"h\" \"get\" (func $get (param i32) (result i32))) \
             (import \"h\" \"make\" (func $make (result i32))) {}",
            core_function("f", 0, &sum)
        );
        let with = format!(
            " (with \"h\" (instance (export \"get\" (func $l{item}get)) (export \"make\" (func $l{item}make))))"
        );
        self.code(item, &body, &with);
        self.lifted(item, Signature::Plain, "f");
    }

    /// The type is that of a component of its own.
    pub(super) fn resource(&mut self, item: Item, number: u32) {
        let make = core_function("make", 0, &format!("(call $new (i32.const {number}))"));
        let get = core_function("get", 1, "local.get 0");
        self.count("component");
        self.line(&format!(
            "(component $shim{item} (type $res' (resource (rep i32))) (core func $new (canon resource.new $res')) \
             (core module $M (import \"h\" \"new\" (func $new (param i32) (result i32))) {make} {get}) \
             (core instance $m (instantiate $M (with \"h\" (instance (export \"new\" (func $new)))))) \
             (export $res \"res\" (type $res')) \
             (func (export \"get\") (param \"self\" (borrow $res)) (result u32) (canon lift (core func $m \"get\"))) \
             (func (export \"make\") (result (own $res)) (canon lift (core func $m \"make\"))))"
        ));
        let id = self.defines(item, "instance");
        self.line(&format!("(instance{id} (instantiate $shim{item}))"));
    }

    /// The record is given its name in a component of its own.
    fn record(&mut self, item: Item, number: u32) {
        let function = |name, params| core_function(name, params, &format!("i32.const {number}"));
        self.count("component");
        let record = types::RECORD;
        let shim = format!(
            "(component $shim{item} (type $r' {record}) (export $r \"r\" (type $r')) \
             (core module $M {} {}) (core instance $m (instantiate $M)) \
             (func (export \"a\") (result u32) (canon lift (core func $m \"a\"))) \
             (func (export \"take\") (param \"x\" $r) (result u32) (canon lift (core func $m \"take\"))))",
            function("a", 0),
            function("take", 2)
        );
        self.line(&shim);
        let id = self.defines(item, "instance");
        self.line(&format!("(instance{id} (instantiate $shim{item}))"));
    }

    /// The type of the owner is given to a component with the functions.
    fn of_owner(&mut self, item: Item, owner: Item, entry: usize, number: u32) {
        let record = types::RECORD;
        let (owned, function, front, get) = match entry {
            pool::OF_RECORDS => {
                let get = core_function("take", 2, &format!("i32.const {number}"));
                let front =
                    format!("(type $record {record}) (import \"t\" (type $t (eq $record)))");
                let function = "(func (export \"take\") (param \"x\" $e)";
                ("r", function, front, get)
            }
            _ => {
                let body = format!("(call $drop (local.get 0)) (i32.const {number})");
                let front = "(import \"t\" (type $t (sub resource))) (core func $drop (canon resource.drop $t))";
                let function = "(func (export \"get\") (param \"self\" (borrow $e))";
                (
                    "res",
                    function,
                    front.to_owned(),
                    core_function("get", 1, &body),
                )
            }
        };
        let name = if owned == "r" { "take" } else { "get" };
        let (drop, with) = match owned {
            "r" => ("", ""),
            _ => (
                "(import \"h\" \"drop\" (func $drop (param i32)))",
                " (with \"h\" (instance (export \"drop\" (func $drop))))",
            ),
        };
        let a = core_function("a", 0, &format!("i32.const {number}"));
        self.count("component");
        self.line(&format!(
            "(component $shim{item} {front} (export $e \"{owned}\" (type $t)) \
             (core module $M {drop} {a} {get}) (core instance $m (instantiate $M{with})) \
             (func (export \"a\") (result u32) (canon lift (core func $m \"a\"))) \
             {function} (result u32) (canon lift (core func $m \"{name}\"))))"
        ));
        let ty = self.part(owner, Some(owned), "type");
        let id = self.defines(item, "instance");
        self.line(&format!(
            "(instance{id} (instantiate $shim{item} (with \"t\" (type {ty}))))"
        ));
    }

    fn bundle(&mut self, ty: &Type, item: Item, exports: &[(String, Item, Option<String>)]) {
        let mut text = String::new();
        for ((name, item, part), (_, ty)) in exports.iter().zip(ty.entries()) {
            let given = self.part(*item, part.as_deref(), ty.sort());
            text.push_str(&format!(" (export \"{name}\" ({} {given}))", ty.sort()));
        }
        let id = self.defines(item, "instance");
        self.line(&format!("(instance{id}{text})"));
    }
}

/// What is in a core module with the function `f`, which is large enough to be shared.
pub(super) fn module_body(number: u32) -> String {
    let function = core_function("f", 0, &format!("i32.const {number}"));
    format!("{function} (data \"{}\")", "0123456789".repeat(4))
}

fn core_function(name: &str, params: usize, body: &str) -> String {
    let params = if params == 0 {
        String::new()
    } else {
        format!(" (param{})", " i32".repeat(params))
    };
    format!("(func (export \"{name}\"){params} (result i32) {body})")
}

//! Programs to hold an analysis against: parents, and files, in which functions go all ways that there are, from instance to instance.
//!
//! All interfaces are of one type, so that each can be given wherever one is asked for.

mod code;
mod crowd;
mod own;

pub(crate) use code::KINDS;

use crate::choices::Choices;
use code::{Action, Body, Own, code, kind, leave, prelude, push};
use own::{ASYNC, FUNCTIONS};
use std::fmt::Write;

/// A parent, with the files that it imports.
pub(crate) struct Program {
    pub(crate) parent: String,
    pub(crate) files: Vec<(String, String)>,
}

const INTERFACE: &str = r#"(export "f" (func)) (export "g" (func)) (export "h" (func async)) (export "r" (type $r (sub resource))) (export "make" (func (result (own $r)))) (export "poke" (func (param "x" (borrow $r)))) (export "take" (func (param "x" (own $r))))"#;
/// What belongs to the resource type of an instance.
const OF_RESOURCE: [&str; 3] = ["make", "poke", "take"];
const TRACE: &str =
    r#"(export "push" (func (param "x" u32))) (export "leave" (func (param "x" u32)))"#;
const ID: &str = r#"(export "id" (global i32))"#;

/// What is beside the instances of a program.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Crowd {
    /// Nothing: all are told apart.
    None,
    /// So many others that instances are merged, of arguments that lead to the same.
    Alike,
    /// So many different others that instances are merged whatever their arguments.
    Different,
}

/// The program that these choices make.
pub(crate) fn program(choices: &mut Choices, crowd: Crowd) -> Program {
    let mut writer = Writer {
        random: choices,
        next_instance: 1,
        next_name: 0,
        files: Vec::new(),
    };
    let parent = writer.parent(crowd);
    Program {
        parent,
        files: writer.files,
    }
}

/// A component that can be instantiated.
#[derive(Clone)]
struct Definition {
    name: String,
    /// How many instances it imports: `a0`, `a1`, …
    instances: usize,
    /// Whether it imports an instance as `s` to which it can pass handles of `a0` on.
    has_sink: bool,
    /// Whether it imports a component as `k`.
    has_component: bool,
    /// How many components further out it is than where it is used.
    outwards: usize,
}

/// The component that is written.
#[derive(Default)]
struct Scope {
    text: String,
    /// The instances of the interface that can be given to others.
    instances: Vec<String>,
    /// Those that its own code can call: not those inside of it, which would trap.
    callable: Vec<String>,
    /// Whether there is `$s`, to pass handles of `$a0` on.
    has_sink: bool,
    definitions: Vec<Definition>,
}

struct Writer<'c> {
    random: &'c mut Choices,
    next_instance: usize,
    next_name: usize,
    files: Vec<(String, String)>,
}

impl Writer<'_> {
    fn name(&mut self, prefix: &str) -> String {
        self.next_name += 1;
        format!("${prefix}{}", self.next_name)
    }

    fn parent(&mut self, crowd: Crowd) -> String {
        let mut scope = Scope {
            text: format!("(component $Root\n(import \"trace\" (instance $trace {TRACE}))\n"),
            ..Scope::default()
        };
        if crowd == Crowd::Different {
            crowd::different(&mut scope.text);
        }
        scope.text.push_str(&sink());
        for number in 0..3 {
            let _ = writeln!(
                scope.text,
                "(import \"host:h{number}/x\" (instance $h{number} {INTERFACE}))"
            );
            scope.instances.push(format!("$h{number}"));
            scope.callable.push(format!("$h{number}"));
        }
        for _ in 0..2 + self.random.below(3) {
            let is_file = self.random.percent(40);
            let outer = if is_file {
                &[][..]
            } else {
                &scope.definitions.clone()
            };
            let (definition, text) = self.definition(0, outer);
            if is_file {
                let path = format!("{}.wat", &definition.name[1..]);
                let name = &definition.name;
                let _ = writeln!(scope.text, "(import \"./{path}\" (component {name} ...))");
                self.files.push((path, text));
            } else {
                scope.text.push_str(&text);
            }
            scope.definitions.push(definition);
        }
        for _ in 0..4 + self.random.below(4) {
            self.instance(&mut scope);
        }
        if self.random.percent(30) {
            let _ = writeln!(scope.text, "(core module $Id {})", id_module(0));
            self.own_code(&mut scope);
        }
        self.driver(&mut scope);
        if crowd == Crowd::Alike {
            crowd::alike(&mut scope.text);
        }
        scope.text.push_str(")\n");
        scope.text
    }

    /// A component, with those of `outer` around it.
    fn definition(&mut self, depth: usize, outer: &[Definition]) -> (Definition, String) {
        let instances = self.random.below(4);
        let definition = Definition {
            name: self.name("D"),
            instances,
            has_sink: instances > 0 && self.random.percent(40),
            has_component: self.random.percent(25),
            outwards: 0,
        };
        let mut scope = Scope {
            text: format!("(component {}\n", definition.name),
            ..Scope::default()
        };
        scope.text.push_str(&sink());
        let _ = writeln!(scope.text, "(import \"id\" (core module $Id {ID}))");
        let _ = writeln!(scope.text, "(import \"trace\" (instance $trace {TRACE}))");
        for number in 0..definition.instances {
            let _ = writeln!(
                scope.text,
                "(import \"a{number}\" (instance $a{number} {INTERFACE}))"
            );
            scope.instances.push(format!("$a{number}"));
            scope.callable.push(format!("$a{number}"));
        }
        if definition.has_sink {
            scope.text.push_str(
                r#"(alias export $a0 "r" (type $handed)) (import "s" (instance $s (export "give" (func (param "x" (own $handed))))))"#,
            );
            scope.has_sink = true;
        }
        if definition.has_component {
            let _ = writeln!(
                scope.text,
                "(import \"k\" (component $k (import \"id\" (core module {ID})) (import \"trace\" (instance {TRACE})) \
                 (import \"a0\" (instance {INTERFACE})) (export \"out\" (instance {INTERFACE}))))"
            );
            scope.definitions.push(Definition {
                name: "$k".to_owned(),
                instances: 1,
                has_sink: false,
                has_component: false,
                outwards: 0,
            });
        }
        for other in outer {
            scope.definitions.push(Definition {
                outwards: other.outwards + 1,
                ..other.clone()
            });
        }
        if depth < 2 && self.random.percent(50) {
            let around = scope.definitions.clone();
            let (nested, text) = self.definition(depth + 1, &around);
            scope.text.push_str(&text);
            scope.definitions.push(nested);
        }
        for _ in 0..self.random.below(3) {
            if !scope.definitions.is_empty() {
                self.instance(&mut scope);
            }
        }
        let own = self.own_code(&mut scope);
        let out = match self.random.below(10) {
            0..5 => own,
            5..8 if !scope.instances.is_empty() => self.random.one_of(&scope.instances).clone(),
            _ => {
                scope.instances.push(own);
                self.mixed(&mut scope)
            }
        };
        let _ = writeln!(scope.text, "(export \"out\" (instance {out}))\n)");
        (definition, scope.text)
    }

    /// An instance of one of the definitions, and of what it exports.
    fn instance(&mut self, scope: &mut Scope) {
        let definition = self.random.one_of(&scope.definitions).clone();
        if definition.instances > 0 && scope.instances.is_empty() {
            return;
        }
        let component = self.component(scope, &definition);
        let mut supplied = String::new();
        for number in 0..definition.instances {
            let instance = self.supplied(scope);
            let _ = write!(supplied, " (with \"a{number}\" (instance {instance}))");
            if definition.has_sink && number == 0 {
                let number = self.next_instance;
                self.next_instance += 1;
                let _ = writeln!(
                    scope.text,
                    "(core module $id{number} {}) (instance $i{number} (instantiate $Sink (with \"id\" (core module $id{number})) \
                     (with \"trace\" (instance $trace)) (with \"r\" (type {instance} \"r\"))))",
                    id_module(number)
                );
                let _ = write!(supplied, " (with \"s\" (instance $i{number}))");
            }
        }
        if definition.has_component {
            let fits = |other: &&Definition| {
                other.instances <= 1 && !other.has_component && !other.has_sink
            };
            let fitting: Vec<Definition> = scope.definitions.iter().filter(fits).cloned().collect();
            if fitting.is_empty() {
                return;
            }
            let given = self.random.one_of(&fitting).clone();
            let given = self.component(scope, &given);
            let _ = write!(supplied, " (with \"k\" (component {given}))");
        }
        let number = self.next_instance;
        self.next_instance += 1;
        let _ = writeln!(
            scope.text,
            "(core module $id{number} {})",
            id_module(number)
        );
        let _ = writeln!(
            scope.text,
            "(instance $i{number} (instantiate {component} (with \"id\" (core module $id{number})) (with \"trace\" (instance $trace)){supplied}))"
        );
        let _ = writeln!(
            scope.text,
            "(alias export $i{number} \"out\" (instance $o{number}))"
        );
        scope.instances.push(format!("$o{number}"));
        if self.random.percent(5) {
            scope.callable.push(format!("$o{number}"));
        }
    }

    /// The component where it is used: by an alias, if it is outside.
    fn component(&mut self, scope: &mut Scope, definition: &Definition) -> String {
        let Definition { name, outwards, .. } = definition;
        if *outwards == 0 {
            return name.clone();
        }
        let alias = self.name("A");
        let _ = writeln!(
            scope.text,
            "(alias outer {outwards} {name} (component {alias}))"
        );
        alias
    }

    /// An instance to be given to another: mostly the last there is, so that long chains come to be, or one that is put together.
    fn supplied(&mut self, scope: &mut Scope) -> String {
        match self.random.below(10) {
            0..3 => self.mixed(scope),
            3..7 => scope.instances.last().expect("there are some").clone(),
            _ => self.random.one_of(&scope.instances).clone(),
        }
    }

    fn mixed(&mut self, scope: &mut Scope) -> String {
        let mixed = self.name("m");
        let [f, g, h, r] = [(); 4].map(|()| self.random.one_of(&scope.instances).clone());
        let which = if self.random.percent(50) { "f" } else { "g" };
        let _ = writeln!(
            scope.text,
            "(instance {mixed} (export \"f\" (func {f} \"{which}\")) (export \"g\" (func {g} \"g\")) (export \"h\" (func {h} \"h\")) {})",
            of_resource(&r)
        );
        mixed
    }

    /// An instance that calls all others, each function by an export of its own: the host's could not be exported again.
    fn driver(&mut self, scope: &mut Scope) {
        let number = self.next_instance;
        let mut inner = Scope {
            text: "(component $Driver\n".to_owned(),
            ..Scope::default()
        };
        let _ = writeln!(inner.text, "(import \"id\" (core module $Id {ID}))");
        let _ = writeln!(inner.text, "(import \"trace\" (instance $trace {TRACE}))");
        let outs = scope.instances.iter().filter(|name| name.starts_with("$o"));
        let outs: Vec<String> = outs.cloned().collect();
        let mut bodies = Vec::new();
        let mut names = Vec::new();
        for (index, _) in outs.iter().enumerate() {
            let of = format!("$a{index}");
            let _ = writeln!(
                inner.text,
                "(import \"a{index}\" (instance {of} {INTERFACE}))"
            );
            let calls = ["f", "g", "h"].map(|which| (which, vec![Action::Call(of.clone(), which)]));
            let all = [Action::Poke, Action::Take, Action::Drop].map(|action| action(of.clone()));
            for (which, actions) in calls.into_iter().chain([("r", Vec::from(all))]) {
                let name = format!("{which}{index}");
                let mut body = Body::new(&name, "", actions);
                if which == "h" {
                    body.signature = "(result i32)";
                    body.last = "(call $pop) (i32.const 1)";
                }
                bodies.push(body);
                names.push(name);
            }
        }
        let (name, signature, last) = FUNCTIONS[6];
        let mut continues = Body::new(name, signature, Vec::new());
        continues.last = last;
        bodies.push(continues);
        prelude(&mut inner);
        code(&mut inner, "m", &bodies, Own::Nothing, false);
        for name in &names {
            let (ty, options) = match name.starts_with('h') {
                true => ("async", ASYNC),
                false => ("", ""),
            };
            let _ = writeln!(
                inner.text,
                "(func $x{name} {ty} (canon lift (core func $mm \"{name}\") {options})) (export \"{name}\" (func $x{name}))"
            );
        }
        inner.text.push_str(")\n");
        scope.text.push_str(&inner.text);
        let _ = writeln!(
            scope.text,
            "(core module $id{number} {})",
            id_module(number)
        );
        let supplied = outs.iter().enumerate();
        let supplied: String = supplied
            .map(|(index, out)| format!(" (with \"a{index}\" (instance {out}))"))
            .collect();
        let _ = writeln!(
            scope.text,
            "(instance $i{number} (instantiate $Driver (with \"id\" (core module $id{number})) (with \"trace\" (instance $trace)){supplied}))"
        );
        for name in &names {
            let _ = writeln!(
                scope.text,
                "(alias export $i{number} \"{name}\" (func $e{name})) (export \"{name}\" (func $e{name}))"
            );
        }
    }
}

/// A core module that knows a number.
fn id_module(number: usize) -> String {
    format!("(global (export \"id\") i32 (i32.const {number}))")
}

/// A component that drops the handles that it is given.
fn sink() -> String {
    let [push, leave] = [push(kind("give")), leave(kind("give"))];
    format!(
        r#"(component $Sink
  (import "id" (core module $Id {ID}))
  (import "trace" (instance $trace {TRACE}))
  (import "r" (type $r (sub resource)))
  (core func $push (canon lower (func $trace "push")))
  (core func $pop (canon lower (func $trace "leave")))
  (core func $drop (canon resource.drop $r))
  (core instance $id (instantiate $Id))
  (core module $M (import "id" "id" (global $id i32)) (import "" "push" (func $push (param i32))) (import "" "pop" (func $pop (param i32)))
    (import "" "drop" (func $drop (param i32)))
    (func (export "give") (param i32) {push} (call $drop (local.get 0)) {leave}))
  (core instance $m (instantiate $M (with "id" (instance $id))
    (with "" (instance (export "push" (func $push)) (export "pop" (func $pop)) (export "drop" (func $drop))))))
  (func (export "give") (param "x" (own $r)) (canon lift (core func $m "give"))))
"#
    )
}

/// The exports of an instance that belong to the resource type of another.
fn of_resource(instance: &str) -> String {
    let functions =
        OF_RESOURCE.map(|name| format!(" (export \"{name}\" (func {instance} \"{name}\"))"));
    format!(
        "(export \"r\" (type {instance} \"r\")){}",
        functions.concat()
    )
}

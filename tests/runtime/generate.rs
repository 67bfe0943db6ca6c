//! Programs to hold an analysis against: parents, and files, in which functions go all ways that there are, from instance to instance.
//!
//! All interfaces are of one type, so that each can be given wherever one is asked for.

use std::fmt::Write;

/// A parent, with the files that it imports.
pub(crate) struct Program {
    pub(crate) parent: String,
    pub(crate) files: Vec<(String, String)>,
}

const INTERFACE: &str = r#"(export "f" (func)) (export "g" (func)) (export "r" (type $r (sub resource))) (export "make" (func (result (own $r)))) (export "poke" (func (param "x" (borrow $r)))) (export "take" (func (param "x" (own $r))))"#;
/// What belongs to the resource type of an instance.
const OF_RESOURCE: [&str; 3] = ["make", "poke", "take"];
const TRACE: &str = r#"(export "push" (func (param "x" u32))) (export "pop" (func))"#;
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

/// The program with this number.
pub(crate) fn program(seed: u64, crowd: Crowd) -> Program {
    let mut writer = Writer {
        random: Random(seed),
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

/// [SplitMix64](https://prng.di.unimi.it/splitmix64.c): the same numbers everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bound = u64::try_from(bound).expect("a small number");
        usize::try_from((z ^ (z >> 31)) % bound).expect("smaller than the bound")
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
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

struct Writer {
    random: Random,
    next_instance: usize,
    next_name: usize,
    files: Vec<(String, String)>,
}

impl Writer {
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
            different(&mut scope.text);
        }
        scope.text.push_str(SINK);
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
            alike(&mut scope.text);
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
        scope.text.push_str(SINK);
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
        let f = self.random.one_of(&scope.instances).clone();
        let g = self.random.one_of(&scope.instances).clone();
        let r = self.random.one_of(&scope.instances).clone();
        let which = if self.random.percent(50) { "f" } else { "g" };
        let _ = writeln!(
            scope.text,
            "(instance {mixed} (export \"f\" (func {f} \"{which}\")) (export \"g\" (func {g} \"g\")) {})",
            of_resource(&r)
        );
        mixed
    }

    /// Core code that does some of what it can, and an instance of it.
    fn own_code(&mut self, scope: &mut Scope) -> String {
        prelude(scope);
        let own = self.name("own");
        let actions = self.actions(scope);
        let is_indirect = self.random.percent(25);
        let body = Body {
            name: "d",
            signature: "(param i32)",
            actions: &actions,
        };
        code(scope, "d", &[body], "", is_indirect);
        let text = &mut scope.text;
        let _ = writeln!(
            text,
            "(type {own}r (resource (rep i32) (dtor (core func $dm \"d\")))) (core func $new (canon resource.new {own}r)) \
             (core func $drop (canon resource.drop {own}r)) (core instance $own (export \"new\" (func $new)) (export \"drop\" (func $drop)))"
        );
        let actions = [(); 5].map(|()| self.actions(scope));
        let names = [
            ("f", ""),
            ("g", ""),
            ("make", "(result i32)"),
            ("poke", "(param i32)"),
            ("take", "(param i32)"),
        ];
        let bodies: Vec<Body<'_>> = names
            .iter()
            .zip(&actions)
            .map(|((name, signature), actions)| Body {
                name,
                signature,
                actions,
            })
            .collect();
        let start = if self.random.percent(30) {
            "(start $f)"
        } else {
            ""
        };
        let is_indirect = self.random.percent(25);
        code(scope, "m", &bodies, start, is_indirect);
        let types = [
            "",
            "",
            &format!("(result (own {own}r))"),
            &format!("(param \"x\" (borrow {own}r))"),
            &format!("(param \"x\" (own {own}r))"),
        ];
        let text = &mut scope.text;
        for ((name, _), ty) in names.iter().zip(types) {
            let _ = writeln!(
                text,
                "(func {own}{name} {ty} (canon lift (core func $mm \"{name}\")))"
            );
        }
        let exports: String = names
            .iter()
            .map(|(name, _)| format!(" (export \"{name}\" (func {own}{name}))"))
            .collect();
        let _ = writeln!(
            text,
            "(instance {own} (export \"r\" (type {own}r)){exports})"
        );
        own
    }

    /// A few actions, half of the time none.
    fn actions(&mut self, scope: &Scope) -> Vec<Action> {
        let mut actions = Vec::new();
        if scope.callable.is_empty() || self.random.percent(40) {
            return actions;
        }
        for _ in 0..1 + self.random.below(2) {
            let of = self.random.one_of(&scope.callable).clone();
            actions.push(match self.random.below(10) {
                0..3 => Action::Call(of, "f"),
                3..6 => Action::Call(of, "g"),
                6 => Action::Drop(of),
                7 => Action::Poke(of),
                8 if scope.has_sink => Action::Give,
                _ => Action::Take(of),
            });
        }
        actions
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
        let (mut actions, mut names) = (Vec::new(), Vec::new());
        for (index, _) in outs.iter().enumerate() {
            let of = format!("$a{index}");
            let _ = writeln!(
                inner.text,
                "(import \"a{index}\" (instance {of} {INTERFACE}))"
            );
            actions.push([Action::Call(of.clone(), "f")]);
            actions.push([Action::Call(of.clone(), "g")]);
            actions.push([Action::Drop(of)]);
            names.extend(["f", "g", "r"].map(|which| format!("{which}{index}")));
        }
        let bodies: Vec<Body<'_>> = names
            .iter()
            .zip(&actions)
            .map(|(name, actions)| Body {
                name,
                signature: "",
                actions,
            })
            .collect();
        prelude(&mut inner);
        code(&mut inner, "m", &bodies, "", false);
        for name in &names {
            let _ = writeln!(
                inner.text,
                "(func $x{name} (canon lift (core func $mm \"{name}\"))) (export \"{name}\" (func $x{name}))"
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

/// Something that core code does with an instance of the interface.
enum Action {
    /// Calls one of the functions without parameters.
    Call(String, &'static str),
    /// Makes a handle and drops it.
    Drop(String),
    /// Makes a handle, lends it, and drops it.
    Poke(String),
    /// Makes a handle and gives it back.
    Take(String),
    /// Makes a handle of `$a0` and gives it to `$s`, which drops it.
    Give,
}

/// A core function.
struct Body<'a> {
    name: &'a str,
    signature: &'a str,
    actions: &'a [Action],
}

/// A component that drops the handles that it is given.
const SINK: &str = r#"(component $Sink
  (import "id" (core module $Id (export "id" (global i32))))
  (import "trace" (instance $trace (export "push" (func (param "x" u32))) (export "pop" (func))))
  (import "r" (type $r (sub resource)))
  (core func $push (canon lower (func $trace "push")))
  (core func $pop (canon lower (func $trace "pop")))
  (core func $drop (canon resource.drop $r))
  (core instance $id (instantiate $Id))
  (core module $M (import "id" "id" (global $id i32)) (import "" "push" (func $push (param i32))) (import "" "pop" (func $pop))
    (import "" "drop" (func $drop (param i32)))
    (func (export "give") (param i32) (call $push (global.get $id)) (call $drop (local.get 0)) (call $pop)))
  (core instance $m (instantiate $M (with "id" (instance $id))
    (with "" (instance (export "push" (func $push)) (export "pop" (func $pop)) (export "drop" (func $drop))))))
  (func (export "give") (param "x" (own $r)) (canon lift (core func $m "give"))))
"#;

/// 1,200 instances that 70 instructions create.
fn alike(text: &mut String) {
    text.push_str("(component $Empty)");
    for (name, of, count) in [("$Some", "$Empty", 40), ("$Many", "$Some", 30)] {
        let instances = "(instance (instantiate $Same))".repeat(count);
        let _ = writeln!(
            text,
            "(component {name} (alias outer 1 {of} (component $Same)) {instances})"
        );
    }
    text.push_str("(instance $crowd (instantiate $Many))\n");
}

/// 1,200 instances, each by an instruction of its own.
fn different(text: &mut String) {
    text.push_str("(component $Empty)");
    for name in ["$Some", "$More"] {
        let instances = "(instance (instantiate $Same))".repeat(600);
        let _ = writeln!(
            text,
            "(component {name} (alias outer 1 $Empty (component $Same)) {instances}) (instance (instantiate {name}))"
        );
    }
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

/// What all core code of a component needs.
fn prelude(scope: &mut Scope) {
    let _ = writeln!(
        scope.text,
        "(core instance $id (instantiate $Id)) (core func $push (canon lower (func $trace \"push\"))) \
         (core func $pop (canon lower (func $trace \"pop\")))"
    );
}

/// The imports of a core module from a component.
#[derive(Default)]
struct Links {
    /// The definitions in the component.
    definitions: String,
    imports: String,
    exports: String,
    /// The functions without parameters.
    in_table: Vec<String>,
    next: usize,
}

impl Links {
    fn add(&mut self, name: &str, definition: &str, ty: &str) {
        let _ = writeln!(self.definitions, "(core func ${name} {definition})");
        let _ = write!(
            self.imports,
            " (import \"l\" \"{name}\" (func ${name} {ty}))"
        );
        let _ = write!(self.exports, " (export \"{name}\" (func ${name}))");
    }

    /// Links an action, and returns its instructions.
    fn action(&mut self, action: &Action, prefix: &str, is_indirect: bool) -> String {
        let at = format!("{prefix}{}", self.next);
        self.next += 1;
        let lower = |of: &str, which: &str| format!("(canon lower (func {of} \"{which}\"))");
        let of = match action {
            Action::Call(of, which) => {
                self.add(&format!("call{at}"), &lower(of, which), "");
                self.in_table.push(format!("$call{at}"));
                return match is_indirect {
                    true => format!(" (call_indirect (i32.const {}))", self.in_table.len() - 1),
                    false => format!(" (call $call{at})"),
                };
            }
            Action::Drop(of) | Action::Poke(of) | Action::Take(of) => of.as_str(),
            Action::Give => "$a0",
        };
        self.add(&format!("make{at}"), &lower(of, "make"), "(result i32)");
        let (name, takes) = match action {
            Action::Give => ("give", lower("$s", "give")),
            Action::Take(_) => ("take", lower(of, "take")),
            _ => {
                let alias = format!("(alias export {of} \"r\" (type $t{at}))\n");
                self.definitions.push_str(&alias);
                ("drop", format!("(canon resource.drop $t{at})"))
            }
        };
        self.add(&format!("{name}{at}"), &takes, "(param i32)");
        if let Action::Poke(_) = action {
            self.add(&format!("poke{at}"), &lower(of, "poke"), "(param i32)");
            return format!(
                " (local.set $h (call $make{at})) (call $poke{at} (local.get $h)) (call $drop{at} (local.get $h))"
            );
        }
        format!(" (call ${name}{at} (call $make{at}))")
    }
}

/// A core module of these functions, and an instance `${prefix}m` of it. It may call functions without parameters by a table.
fn code(scope: &mut Scope, prefix: &str, bodies: &[Body<'_>], start: &str, is_indirect: bool) {
    let mut links = Links::default();
    let mut functions = String::new();
    let mut has_own = false;
    for body in bodies {
        let Body {
            name, signature, ..
        } = body;
        let actions = body.actions.iter();
        let actions: String = actions
            .map(|action| links.action(action, prefix, is_indirect))
            .collect();
        let (more, result) = match *name {
            "make" => ("", "(call $new (i32.const 7))"),
            "take" => ("(call $drop (local.get 0))", ""),
            _ => ("", ""),
        };
        has_own |= *name == "make";
        let _ = write!(
            functions,
            " (func ${name} (export \"{name}\") {signature} (local $h i32) (call $push (global.get $id)){actions} {more} (call $pop) {result})"
        );
    }
    let Links {
        definitions,
        imports,
        exports,
        in_table,
        ..
    } = links;
    let text = &mut scope.text;
    text.push_str(&definitions);
    let (mut more_imports, mut more) = (String::new(), String::new());
    if has_own {
        more_imports.push_str(
            r#"(import "own" "new" (func $new (param i32) (result i32))) (import "own" "drop" (func $drop (param i32)))"#,
        );
        more.push_str("(with \"own\" (instance $own))");
    }
    if is_indirect && !in_table.is_empty() {
        let (size, all) = (in_table.len(), in_table.join(" "));
        let _ = writeln!(
            text,
            "(core module $T{prefix} {imports} (table $table (export \"table\") {size} funcref) (elem (table $table) (i32.const 0) func {all})) \
             (core instance $t{prefix} (instantiate $T{prefix} (with \"l\" (instance{exports}))))"
        );
        let _ = write!(
            more_imports,
            "(import \"tab\" \"table\" (table {size} funcref))"
        );
        let _ = write!(more, "(with \"tab\" (instance $t{prefix}))");
    }
    let _ = writeln!(
        text,
        "(core module $M{prefix} (import \"id\" \"id\" (global $id i32)) (import \"t\" \"push\" (func $push (param i32))) \
         (import \"t\" \"pop\" (func $pop)){imports} {more_imports}{functions} {start})"
    );
    let _ = writeln!(
        text,
        "(core instance ${prefix}m (instantiate $M{prefix} (with \"id\" (instance $id)) \
         (with \"t\" (instance (export \"push\" (func $push)) (export \"pop\" (func $pop)))) (with \"l\" (instance{exports})) {more}))"
    );
}

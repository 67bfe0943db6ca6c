//! Programs to hold an analysis against: parents, and files, in which functions go all ways that there are, from instance to instance.
//!
//! All interfaces are of one type, so that each can be given wherever one is asked for.

use std::fmt::Write;

/// A parent, with the files that it imports.
pub(crate) struct Program {
    pub(crate) parent: String,
    pub(crate) files: Vec<(String, String)>,
}

const INTERFACE: &str = r#"(export "f" (func)) (export "g" (func))"#;
const TRACE: &str = r#"(export "push" (func (param "x" u32))) (export "pop" (func))"#;
const ID: &str = r#"(export "id" (global i32))"#;

/// The program with this number.
pub(crate) fn program(seed: u64) -> Program {
    let mut writer = Writer {
        random: Random(seed),
        next_instance: 1,
        next_name: 0,
        files: Vec::new(),
    };
    let parent = writer.parent();
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
    /// Whether it imports a component as `k`.
    has_component: bool,
    /// How many components further out it is than where it is used.
    outwards: usize,
}

/// The component that is written.
struct Scope {
    text: String,
    /// The instances of the interface that can be given to others.
    instances: Vec<String>,
    /// Those that its own code can call: not those inside of it, which would trap.
    callable: Vec<String>,
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

    fn parent(&mut self) -> String {
        let mut scope = Scope {
            text: format!("(component $Root\n(import \"trace\" (instance $trace {TRACE}))\n"),
            instances: Vec::new(),
            callable: Vec::new(),
            definitions: Vec::new(),
        };
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
        scope.text.push_str(")\n");
        scope.text
    }

    /// A component, with those of `outer` around it.
    fn definition(&mut self, depth: usize, outer: &[Definition]) -> (Definition, String) {
        let definition = Definition {
            name: self.name("D"),
            instances: self.random.below(4),
            has_component: self.random.percent(25),
            outwards: 0,
        };
        let mut scope = Scope {
            text: format!("(component {}\n", definition.name),
            instances: Vec::new(),
            callable: Vec::new(),
            definitions: Vec::new(),
        };
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
        if definition.has_component {
            let _ = writeln!(
                scope.text,
                "(import \"k\" (component $k (import \"id\" (core module {ID})) (import \"trace\" (instance {TRACE})) \
                 (import \"a0\" (instance {INTERFACE})) (export \"out\" (instance {INTERFACE}))))"
            );
            scope.definitions.push(Definition {
                name: "$k".to_owned(),
                instances: 1,
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
        }
        if definition.has_component {
            let fits = |other: &&Definition| other.instances <= 1 && !other.has_component;
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
        let which = if self.random.percent(50) { "f" } else { "g" };
        let _ = writeln!(
            scope.text,
            "(instance {mixed} (export \"f\" (func {f} \"{which}\")) (export \"g\" (func {g} \"g\")))"
        );
        mixed
    }

    /// Core code that calls some of what it can, and an instance of it.
    fn own_code(&mut self, scope: &mut Scope) -> String {
        let mut calls = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            if !scope.callable.is_empty() {
                let which = if self.random.percent(50) { "f" } else { "g" };
                calls.push((self.random.one_of(&scope.callable).clone(), which));
            }
        }
        let halves = self.random.below(calls.len() + 1);
        let is_started = self.random.percent(30);
        let all: Vec<usize> = (0..calls.len()).collect();
        let (f, g) = all.split_at(halves);
        let start = if is_started { "(start $f)" } else { "" };
        let bodies = [("f", f), ("g", g)];
        core(scope, &calls, &bodies, start);
        let own = self.name("own");
        let text = &mut scope.text;
        for name in ["f", "g"] {
            let _ = writeln!(
                text,
                "(func {own}{name} (canon lift (core func $m \"{name}\")))"
            );
        }
        let _ = writeln!(
            text,
            "(instance {own} (export \"f\" (func {own}f)) (export \"g\" (func {own}g)))"
        );
        own
    }

    /// An instance that calls all others, each function by an export of its own: the host's could not be exported again.
    fn driver(&mut self, scope: &mut Scope) {
        let number = self.next_instance;
        let mut inner = Scope {
            text: "(component $Driver\n".to_owned(),
            instances: Vec::new(),
            callable: Vec::new(),
            definitions: Vec::new(),
        };
        let _ = writeln!(inner.text, "(import \"id\" (core module $Id {ID}))");
        let _ = writeln!(inner.text, "(import \"trace\" (instance $trace {TRACE}))");
        let outs = scope.instances.iter().filter(|name| name.starts_with("$o"));
        let outs: Vec<String> = outs.cloned().collect();
        let (mut calls, mut names) = (Vec::new(), Vec::new());
        for (index, _) in outs.iter().enumerate() {
            let _ = writeln!(
                inner.text,
                "(import \"a{index}\" (instance $a{index} {INTERFACE}))"
            );
            for which in ["f", "g"] {
                calls.push((format!("$a{index}"), which));
                names.push(format!("{which}{index}"));
            }
        }
        let indices: Vec<[usize; 1]> = (0..calls.len()).map(|index| [index]).collect();
        let bodies: Vec<(&str, &[usize])> = names
            .iter()
            .zip(&indices)
            .map(|(name, index)| (name.as_str(), index.as_slice()))
            .collect();
        core(&mut inner, &calls, &bodies, "");
        for name in &names {
            let _ = writeln!(
                inner.text,
                "(func $x{name} (canon lift (core func $m \"{name}\"))) (export \"{name}\" (func $x{name}))"
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

/// The core code of a component: functions of these names, which make calls of these indices.
fn core(scope: &mut Scope, calls: &[(String, &str)], bodies: &[(&str, &[usize])], start: &str) {
    let text = &mut scope.text;
    let _ = writeln!(text, "(core instance $id (instantiate $Id))");
    let _ = writeln!(
        text,
        "(core func $push (canon lower (func $trace \"push\")))"
    );
    let _ = writeln!(text, "(core func $pop (canon lower (func $trace \"pop\")))");
    let (mut imports, mut exports) = (String::new(), String::new());
    for (index, (instance, which)) in calls.iter().enumerate() {
        let _ = writeln!(
            text,
            "(core func $l{index} (canon lower (func {instance} \"{which}\")))"
        );
        let _ = write!(imports, " (import \"l\" \"{index}\" (func $l{index}))");
        let _ = write!(exports, " (export \"{index}\" (func $l{index}))");
    }
    let mut functions = String::new();
    for (name, indices) in bodies {
        let calls: String = indices
            .iter()
            .map(|index| format!(" (call $l{index})"))
            .collect();
        let _ = write!(
            functions,
            " (func ${name} (export \"{name}\") (call $push (global.get $id)){calls} (call $pop))"
        );
    }
    let _ = writeln!(
        text,
        "(core module $M (import \"id\" \"id\" (global $id i32)) (import \"t\" \"push\" (func $push (param i32))) \
         (import \"t\" \"pop\" (func $pop)){imports}{functions} {start})"
    );
    let _ = writeln!(
        text,
        "(core instance $m (instantiate $M (with \"id\" (instance $id)) \
         (with \"t\" (instance (export \"push\" (func $push)) (export \"pop\" (func $pop)))) (with \"l\" (instance{exports}))))"
    );
}

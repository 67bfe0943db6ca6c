//! The core code of components: what functions do, and the core modules that are made of them.
//!
//! Code tells the host when it is entered, on behalf of which instance, and what kind of code it is.

use super::Scope;
use std::fmt::Write;

/// The kinds of code that are told apart.
pub(crate) const KINDS: [&str; 12] = [
    "", "f", "g", "h", "callback", "make", "poke", "take", "d", "give", "start", "table",
];

/// The number of a kind of code, or 0 for any other.
pub(super) fn kind(name: &str) -> usize {
    let kind = KINDS.iter().position(|kind| *kind == name);
    kind.unwrap_or_default()
}

/// The instructions that tell the host that code of a kind is entered.
pub(super) fn push(kind: usize) -> String {
    let kind = kind << 16;
    format!("(call $push (i32.or (global.get $id) (i32.const {kind})))")
}

/// The instructions that tell the host that code of a kind is left.
pub(super) fn leave(kind: usize) -> String {
    push(kind).replace("$push", "$pop")
}

/// Something that core code does with an instance of the interface.
pub(super) enum Action {
    /// Calls one of the functions without parameters: `f`, `g`, or `h`, which is async.
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
pub(super) struct Body {
    name: String,
    pub(super) signature: &'static str,
    pub(super) actions: Vec<Action>,
    /// The instructions after the actions, which tell the host that the function is left.
    pub(super) last: &'static str,
}

impl Body {
    pub(super) fn new(name: &str, signature: &'static str, actions: Vec<Action>) -> Body {
        Body {
            name: name.to_owned(),
            signature,
            actions,
            last: "(call $pop)",
        }
    }
}

/// What a core module has to do with the interface of its component.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Own {
    Nothing,
    /// It has the functions of it, and makes handles.
    Functions,
    /// Like [`Own::Functions`]; and it calls the first of them as soon as it is instantiated.
    Started,
}

/// What all core code of a component needs.
pub(super) fn prelude(scope: &mut Scope) {
    let _ = writeln!(
        scope.text,
        "(core instance $id (instantiate $Id)) (core func $push (canon lower (func $trace \"push\"))) \
         (core func $pop (canon lower (func $trace \"leave\"))) (core func $return (canon task.return))"
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
            Action::Call(of, "h") => {
                let lowered = format!("(canon lower (func {of} \"h\") async)");
                self.add(&format!("call{at}"), &lowered, "(result i32)");
                return format!(" {} (drop (call $call{at})) {}", push(0), leave(0));
            }
            Action::Call(of, which) => {
                self.add(&format!("call{at}"), &lower(of, which), "");
                self.in_table.push(format!("$call{at}"));
                let call = match is_indirect {
                    true => format!("(call_indirect (i32.const {}))", self.in_table.len() - 1),
                    false => format!("(call $call{at})"),
                };
                let kind = kind(if is_indirect { "table" } else { "" });
                return format!(" {} {call} {}", push(kind), leave(kind));
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
pub(super) fn code(scope: &mut Scope, prefix: &str, bodies: &[Body], own: Own, is_indirect: bool) {
    let mut links = Links::default();
    let mut functions = String::new();
    for body in bodies {
        let Body {
            name,
            signature,
            last,
            ..
        } = body;
        let actions = body.actions.iter();
        let actions: String = actions
            .map(|action| links.action(action, prefix, is_indirect))
            .collect();
        let push = push(kind(name));
        let last = last.replace("(call $pop)", &leave(kind(name)));
        let _ = write!(
            functions,
            " (func ${name} (export \"{name}\") {signature} (local $h i32) {push}{actions} {last})"
        );
    }
    if own == Own::Started {
        let [push, leave] = [push(kind("start")), leave(kind("start"))];
        let _ = write!(
            functions,
            " (func $start {push} (call $f) {leave}) (start $start)"
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
    if own != Own::Nothing {
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
         (import \"t\" \"pop\" (func $pop (param i32))) (import \"t\" \"return\" (func $return)){imports} {more_imports}{functions})"
    );
    let _ = writeln!(
        text,
        "(core instance ${prefix}m (instantiate $M{prefix} (with \"id\" (instance $id)) \
         (with \"t\" (instance (export \"push\" (func $push)) (export \"pop\" (func $pop)) (export \"return\" (func $return)))) (with \"l\" (instance{exports})) {more}))"
    );
}

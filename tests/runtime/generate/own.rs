//! The core code of a component that has an interface of its own.

use super::code::{Action, Body, Own, code, prelude};
use super::{Scope, Writer};
use std::fmt::Write;

/// The functions of a component: the signature in core code of each, and its end.
pub(super) const FUNCTIONS: [(&str, &str, &str); 7] = [
    ("f", "", "(call $pop)"),
    ("g", "", "(call $pop)"),
    (
        "make",
        "(result i32)",
        "(call $pop) (call $new (i32.const 7))",
    ),
    ("poke", "(param i32)", "(call $pop)"),
    (
        "take",
        "(param i32)",
        "(call $drop (local.get 0)) (call $pop)",
    ),
    (
        "h",
        "(result i32)",
        "(call $pop) (call $return) (i32.const 0)",
    ),
    (
        "callback",
        "(param i32 i32 i32) (result i32)",
        "(call $pop) (call $return) (i32.const 0)",
    ),
];

/// The options of async functions.
pub(super) const ASYNC: &str = r#"async (callback (core func $mm "callback"))"#;

impl Writer<'_> {
    /// Core code that does some of what it can, and an instance of it.
    pub(super) fn own_code(&mut self, scope: &mut Scope) -> String {
        prelude(scope);
        let own = self.name("own");
        let actions = self.actions(scope, "d");
        let destroys = [Body::new("d", "(param i32)", actions)];
        code(scope, "d", &destroys, Own::Nothing, self.random.percent(25));
        let text = &mut scope.text;
        let _ = writeln!(
            text,
            "(type {own}r (resource (rep i32) (dtor (core func $dm \"d\")))) (core func $new (canon resource.new {own}r)) \
             (core func $drop (canon resource.drop {own}r)) \
             (core instance $own (export \"new\" (func $new)) (export \"drop\" (func $drop)))"
        );
        let mut bodies = FUNCTIONS.map(|(name, signature, last)| {
            let mut body = Body::new(name, signature, self.actions(scope, name));
            body.last = last;
            body
        });
        // It yields, and so does the same when it is called back.
        if self.random.percent(50) {
            let [.., starts, continues] = &mut bodies;
            continues.actions.append(&mut starts.actions);
            starts.last = "(call $pop) (i32.const 1)";
        }
        let own_code = match self.random.percent(30) {
            true => Own::Started,
            false => Own::Functions,
        };
        code(scope, "m", &bodies, own_code, self.random.percent(25));
        let text = &mut scope.text;
        let mut exports = String::new();
        for (name, ty, options) in [
            ("f", String::new(), ""),
            ("g", String::new(), ""),
            ("make", format!("(result (own {own}r))"), ""),
            ("poke", format!("(param \"x\" (borrow {own}r))"), ""),
            ("take", format!("(param \"x\" (own {own}r))"), ""),
            ("h", "async".to_owned(), ASYNC),
        ] {
            let _ = writeln!(
                text,
                "(func {own}{name} {ty} (canon lift (core func $mm \"{name}\") {options}))"
            );
            let _ = write!(exports, " (export \"{name}\" (func {own}{name}))");
        }
        let _ = writeln!(
            text,
            "(instance {own} (export \"r\" (type {own}r)){exports})"
        );
        own
    }

    /// A few actions of a function, half of the time none.
    fn actions(&mut self, scope: &Scope, function: &str) -> Vec<Action> {
        // Wasmtime panics if who has called an async function returns before it, unless it is async itself.
        let is_async = function == "h" || function == "callback";
        let mut actions = Vec::new();
        if scope.callable.is_empty() || !is_async && self.random.percent(40) {
            return actions;
        }
        for _ in 0..1 + self.random.below(2) {
            let of = self.random.one_of(&scope.callable).clone();
            actions.push(match self.random.below(13) {
                // It calls nothing that it would have to wait for, while others enter and leave.
                _ if is_async => Action::Call(of, "h"),
                0..2 => Action::Call(of, "f"),
                2..4 => Action::Call(of, "g"),
                4..7 => Action::Call(of, "f"),
                7 => Action::Drop(of),
                8..10 => Action::Poke(of),
                10..12 if scope.has_sink => Action::Give,
                _ => Action::Take(of),
            });
        }
        actions
    }
}

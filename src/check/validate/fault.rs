//! Reads the validator's messages: each is a [`Fault`] for decisions, and has a wording for people. No other file reads them.

use crate::binary::IndexSpace;

/// The reasons for which a binary is not valid, as far as a decision or a message depends on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// An instantiation has no argument for an import.
    MissingImport,
    /// An argument does not fit the type of the import `name`.
    ImportMismatch {
        name: String,
    },
    /// An instance has no export of a name.
    MissingExport,
    /// An argument for a core module does not fit, or a core instance has no export of a name.
    CoreMismatch,
    /// A component uses an outer type that refers to a resource type of the component around it, or imports an item by a type that
    /// refers to a type of a name there.
    TypeOutOfReach,
    /// An export refers to a type without a name.
    UnexportedType,
    /// The component has no item with this index in one of these spaces, up to here.
    Unknown {
        spaces: &'static [IndexSpace],
        index: u32,
    },
    Other,
}

const MISSING_IMPORT: &str = "missing import named `*`";
const IMPORT_MISMATCH: &str = "type mismatch for import `*`: *";
const MISSING_EXPORT: &str = "instance # has no export named `@`";
const UNKNOWN_MODULE: &str = "unknown module #: *";
const UNKNOWN: &str = "unknown * #: * index out of bounds*";
const MISSING_CORE_EXPORT: &str = "core instance # has no export named `@`";
const MISSING_CORE_IMPORT: &str =
    "module instantiation argument `@` does not export an item named `*`";
const CORE_MISMATCH: &str = "type mismatch for export `*` of module instantiation argument `@`: *";
const UNNAMED_IN_IMPORT: &str = "* not valid to be used as import";
const UNNAMED_IN_EXPORT: &str = "* not valid to be used as export";
const RESOURCE_OUT_OF_REACH: &str = "cannot alias outer type which transitively refers to resources not defined in the current component";

/// Messages of the validator, each with its wording and a help. In a message, `#` stands for an index, `@` for a name that the text has as a
/// string, and `*` for anything. In a wording, each `*` stands for the next name or text of the message, and `{type}` for the type with the
/// index. The first pattern that fits counts.
#[rustfmt::skip]
const WORDINGS: [[&str; 3]; 55] = [
    [MISSING_IMPORT, "import `*` of the instantiated component has no argument", "add a `with` for it"],
    [IMPORT_MISMATCH, "argument `*` does not fit the instantiated component: *", ""],
    [MISSING_EXPORT, "{instance} has no export `*`", ""],
    [MISSING_CORE_EXPORT, "{core instance} has no export `*`", ""],
    ["export `@` for instance # is not a *", "export `*` of {instance} is not a *", ""],
    ["export `@` for core instance # is not a *", "export `*` of {core instance} is not a *", ""],
    ["missing module instantiation argument named `*`", "the core module's imports from `*` have no argument", "add a `with` for `*`"],
    [MISSING_CORE_IMPORT, "argument `*` has no export `*`, which the core module imports", ""],
    [CORE_MISMATCH, "export `*` of argument `*` does not fit the core module: *", ""],
    [UNKNOWN_MODULE, "unknown {core module}", ""],
    [UNKNOWN, "unknown {*}", ""],
    ["unknown * #", "unknown {*}", ""],
    ["unknown global: global index out of bounds", "unknown global", ""],
    ["unknown label: branch depth too large", "unknown label: the branch leads out of the function", ""],
    ["invalid outer alias count of #", "{outer alias count} leads out of the file", "a file can refer only to its own items: import the item instead"],
    ["type index # is not *", "{type} is not *", ""],
    ["core type index # is not a module type", "{core type} is not the type of a core module", ""],
    ["type # is not a local resource", "{type} is not a resource type of this component", "only the component that defines a resource type can create its resources"],
    ["core function # has wrong signature for a destructor", "{core function} does not have the type of a destructor", "a destructor has one parameter, the representation, and no result"],
    ["value # cannot be used more than once", "{value} is used twice", "a value must be used exactly once"],
    ["value index # was not used as part of *", "{value} is not used", "a value must be used exactly once"],
    ["import name `@` conflicts with previous name `@`", "import `*` conflicts with an earlier import `*`", ""],
    ["* name `@` conflicts with previous name `@`", "* `*` conflicts with the earlier name `*`", ""],
    ["* name `@` conflicts with previous * name `@`", "* `*` conflicts with an earlier * `*`", ""],
    ["instantiation argument `@` conflicts with previous argument `@`", "argument `*` conflicts with an earlier argument `*`", ""],
    ["duplicate module instantiation argument named `@`", "argument `*` is given twice", ""],
    ["duplicate * name `@` already defined", "* `*` is defined twice", ""],
    ["* name `@` is not a valid extern name: *", "* name `*` is not valid: *", ""],
    ["* name `@` is not valid: invalid interface version: *", "* name `*` is not valid: its version is incomplete", "write a whole version, such as `1.0.0`"],
    ["* name `@` is not valid: *", "* `*` does not fit its name: *", ""],
    ["* name `@` is not in kebab case", "* name `*` is not in kebab case", "join words of letters and digits by hyphens, as in `max-size`"],
    [UNNAMED_IN_IMPORT, "the type of the imported * refers to a type without a name", "import that type in front: `(import \"name\" (type $name (eq $type)))`, and refer to `$name`"],
    [UNNAMED_IN_EXPORT, "the type of the exported * refers to a type without a name", "export that type in front: `(export $name \"name\" (type $type))`, and refer to `$name`"],
    [RESOURCE_OUT_OF_REACH, "an outer alias cannot reach a type with resources of an enclosing component", "import the type instead, and pass it by a `with`"],
    ["lowered parameter types `*` do not match parameter types `*` of core function #", "the function type needs core parameters `*`, and {core function} has `*`", ""],
    ["lowered result types `*` do not match result types `*` of core function #", "the function type needs core results `*`, and {core function} has `*`", ""],
    ["canonical option `memory` is required", "the function type has strings or lists, and there is no option `memory`", "add `(memory $m)`, with a core memory `$m`"],
    ["canonical option `realloc` is required", "the function type has strings or lists, and there is no option `realloc`", "add `(realloc (core func $f))`, with a core function `$f`"],
    ["canonical option `*` requires `*` to also be specified", "the option `*` needs the option `*`", ""],
    ["canonical option `realloc` uses a core function with an incorrect signature", "the function of the option `realloc` has another type", "it must have the type `(func (param i32 i32 i32 i32) (result i32))`"],
    ["canonical option `post-return` uses a core function with an incorrect signature", "the function of the option `post-return` has another type", "its parameters must be the results of the lifted core function, and it must have no result"],
    ["canonical option `*` is specified more than once", "the option `*` is given twice", ""],
    ["cannot specify callback without async", "the option `callback` needs the option `async`", ""],
    ["ascribed type of export is not compatible with item's type: *", "the exported item does not fit the type of the export: *", ""],
    ["resources can only be defined within a concrete component", "a component type or instance type cannot define a resource type", "declare it: `(export \"name\" (type $name (sub resource)))`"],
    ["cannot have more than 32 flags", "the type has more than 32 flags", ""],
    ["type mismatch: expected * but nothing on stack", "type mismatch: expected *, found an empty stack", ""],
    ["type mismatch: values remaining on stack at end of block", "values remain on the stack at the end of the block", "remove each by a `drop`"],
    ["global is immutable: cannot modify it with `*`", "`*` cannot change an immutable global", "declare the global as mutable: `(global (mut i32) (i32.const 0))`"],
    ["invalid memop alignment: alignment must not be larger than natural", "the alignment is larger than that of the type", ""],
    ["undeclared function reference", "the function is not declared for references", "add the field `(elem declare func $f)`"],
    ["constant expression required: *", "the initial value is not a constant expression", ""],
    ["invalid start function type", "the start function has parameters or results", ""],
    ["size minimum must not be greater than maximum", "the minimum size is greater than the maximum", ""],
    ["* count exceeds limit of *", "there are too many *: the limit is *", ""],
];

/// A message of the validator, matched with its wording.
pub(super) struct Told<'m> {
    pub(super) fault: Fault,
    pub(super) wording: &'static str,
    /// How to put it right; empty if that is not known.
    pub(super) help: &'static str,
    /// The names and other texts in the message.
    texts: Vec<&'m str>,
    /// The name that is a string of the text, and whether the fault is that it comes twice.
    pub(super) string: Option<(&'m str, bool)>,
    /// An index in the binary.
    pub(super) index: Option<u32>,
}

impl<'m> Told<'m> {
    /// Matches a message on one line.
    pub(super) fn new(message: &'m str) -> Told<'m> {
        let mut rows = WORDINGS.iter();
        let found = rows.find_map(|row| Some((row, captures(row[0], message)?)));
        let ([pattern, wording, help], holes) =
            found.unwrap_or((&["", "*", ""], vec![('*', message)]));
        let strings = || holes.iter().filter(|(hole, _)| *hole == '@');
        let string = strings().next().map(|(_, name)| *name);
        let string = string.map(|name| (name, strings().filter(|it| it.1 == name).count() > 1));
        let (indices, others): (Vec<_>, Vec<_>) =
            holes.into_iter().partition(|(hole, _)| *hole == '#');
        let texts: Vec<&str> = others.into_iter().map(|(_, text)| text).collect();
        let mut told = Told {
            fault: Fault::Other,
            wording,
            help,
            string,
            index: indices.first().and_then(|(_, index)| index.parse().ok()),
            texts,
        };
        told.fault = told.fault_of(pattern);
        told
    }

    /// Returns the fault that a message of this pattern reports.
    fn fault_of(&self, pattern: &str) -> Fault {
        match (pattern, self.index) {
            (MISSING_IMPORT, _) => Fault::MissingImport,
            (IMPORT_MISMATCH, _) => Fault::ImportMismatch {
                name: self.texts[0].to_owned(),
            },
            (MISSING_EXPORT, _) => Fault::MissingExport,
            (MISSING_CORE_EXPORT | MISSING_CORE_IMPORT | CORE_MISMATCH, _) => Fault::CoreMismatch,
            (UNNAMED_IN_IMPORT | RESOURCE_OUT_OF_REACH, _) => Fault::TypeOutOfReach,
            (UNNAMED_IN_EXPORT, _) => Fault::UnexportedType,
            (UNKNOWN_MODULE | UNKNOWN, Some(index)) => Fault::Unknown {
                spaces: self.spaces(),
                index,
            },
            _ => Fault::Other,
        }
    }

    /// Returns the index spaces that the index may be in.
    pub(super) fn spaces(&self) -> &'static [IndexSpace] {
        let noun = self.wording.split(['{', '}']).nth(1).unwrap_or_default();
        match if noun == "*" { self.texts[0] } else { noun } {
            "type" => &[IndexSpace::Type, IndexSpace::CoreType],
            "core type" => &[IndexSpace::CoreType],
            "function" => &[IndexSpace::Func, IndexSpace::CoreFunc],
            "core function" => &[IndexSpace::CoreFunc],
            "instance" => &[IndexSpace::Instance],
            "core instance" => &[IndexSpace::CoreInstance],
            "core module" => &[IndexSpace::CoreModule],
            "component" => &[IndexSpace::Component],
            "value" => &[IndexSpace::Value],
            "memory" => &[IndexSpace::CoreMemory],
            "table" => &[IndexSpace::CoreTable],
            "global" => &[IndexSpace::CoreGlobal],
            "tag" => &[IndexSpace::CoreTag],
            _ => &[],
        }
    }

    /// Returns a wording with its names. `reference` is how the author wrote the index; `None` if nobody wrote it.
    pub(super) fn worded(&self, wording: &str, reference: Option<&str>) -> String {
        let (mut worded, mut noun) = (String::new(), 0);
        let mut texts = self.texts.iter();
        for c in wording.chars() {
            match c {
                '*' => match texts.next() {
                    // A list of core types, as Rust shows it.
                    Some(list) if list.starts_with('[') && list.ends_with(']') => {
                        worded.push_str(&list.to_lowercase());
                    }
                    text => worded.push_str(text.copied().unwrap_or_default()),
                },
                '{' => noun = worded.len(),
                '}' => match reference {
                    Some(reference) => worded.push_str(&format!(" `{reference}`")),
                    None => worded.insert_str(noun, "the "),
                },
                c => worded.push(c),
            }
        }
        worded
    }
}

const HOLES: [char; 3] = ['#', '@', '*'];

/// The length of the longest text that the validator itself puts in place of a hole.
const LONGEST_NOUN: usize = 60;

/// Returns the texts that the holes of a pattern stand for in a message. A text in backticks, which anyone can have written, ends where the
/// pattern first goes on, and the last hole takes the rest, so that the time is linear in the message.
fn captures<'m>(pattern: &str, message: &'m str) -> Option<Vec<(char, &'m str)>> {
    let Some(at) = pattern.find(HOLES) else {
        return (pattern == message).then(Vec::new);
    };
    let rest = message.strip_prefix(&pattern[..at])?;
    let hole = char::from(pattern.as_bytes()[at]);
    let behind = &pattern[at + 1..];
    let mut ends = match behind.split(HOLES).next() {
        Some("") | None => rest.len()..=rest.len(),
        Some(next) if pattern[..at].ends_with('`') => {
            let end = rest.find(next)?;
            end..=end
        }
        Some(_) => 0..=rest.len().min(LONGEST_NOUN),
    };
    ends.find_map(|end| {
        let (text, message) = rest.split_at_checked(end)?;
        let is_number = || !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        (hole != '#' || is_number()).then_some(())?;
        let mut found = captures(behind, message)?;
        found.insert(0, (hole, text));
        Some(found)
    })
}

/// Returns a message of the validator on one line, without the numbers of resource types.
pub(super) fn one_line(message: &str) -> String {
    let lines: Vec<&str> = message.lines().map(str::trim).collect();
    let message = lines.join(": ");
    match message.split_once(" (ResourceId {") {
        Some((before, _)) => before.to_owned(),
        None => message,
    }
}

#[cfg(test)]
mod tests {
    //! The validator itself gives each message, so a test fails here if an upgrade rewords one.

    use super::{Told, WORDINGS, one_line};
    use crate::check::validate::payloads::fresh;

    /// Returns the message for an invalid text.
    fn message(text: &str) -> String {
        let bytes = wat::parse_str(text).unwrap();
        let mut functions = Vec::new();
        let mut error = None;
        let mut validator = fresh();
        for payload in wasmparser::Parser::new(0).parse_all(&bytes) {
            match payload.and_then(|payload| validator.payload(&payload)) {
                Ok(wasmparser::ValidPayload::Func(func, body)) => functions.push((func, body)),
                Ok(_) => {}
                Err(found) => error = error.or(Some(found)),
            }
        }
        let mut bodies = functions.into_iter();
        let of_body = bodies.find_map(|(func, body)| {
            func.into_validator(Default::default())
                .validate(&body)
                .err()
        });
        one_line(error.or(of_body).expect(text).message())
    }

    /// The core module of the texts in which `[M]` stands for it.
    const M: &str = r#"(core module $M (memory (export "m") 1) (func (export "f")) (func (export "g") (result i32))) (core instance $m (instantiate $M))"#;

    /// Texts that are not valid, and the wording of each fault.
    #[rustfmt::skip]
    const CASES: [(&str, &str); 61] = [
        (r#"(component (component $C (import "a" (func))) (instance (instantiate $C)))"#, "import `a` of the instantiated component has no argument"),
        (r#"(component (component $C (import "a" (func))) (import "b" (instance $b)) (instance (instantiate $C (with "a" (instance $b)))))"#, "argument `a` does not fit the instantiated component: expected func, found instance"),
        (r#"(component (import "i" (instance $i)) (alias export $i "a" (func)))"#, "the instance has no export `a`"),
        (r#"(component (core module $M) (core instance $m (instantiate $M)) (alias core export $m "x" (core func)))"#, "the core instance has no export `x`"),
        (r#"(component (import "i" (instance $i (export "a" (func)))) (alias export $i "a" (value)))"#, "export `a` of the instance is not a value"),
        (r#"(component [M] (alias core export $m "m" (core func)))"#, "export `m` of the core instance is not a function"),
        (r#"(component (core module $M (import "a" "b" (func))) (core instance (instantiate $M)))"#, "the core module's imports from `a` have no argument"),
        (r#"(component (core module $M (import "a" "b" (func))) (core instance $n) (core instance (instantiate $M (with "a" (instance $n)))))"#, "argument `a` has no export `b`, which the core module imports"),
        (r#"(component [M] (core module $N (import "a" "m" (func))) (core instance (instantiate $N (with "a" (instance $m)))))"#, "export `m` of argument `a` does not fit the core module: expected func, found memory"),
        (r#"(component (core instance (instantiate 3)))"#, "unknown core module `3`"),
        (r#"(component (core module (start 3)))"#, "unknown function `3`"),
        (r#"(component (export "a" (func 3)))"#, "unknown function `3`"),
        (r#"(component (alias core export 4 "x" (core func)))"#, "unknown core instance `4`"),
        (r#"(component (alias outer 0 7 (type)))"#, "unknown type `7`"),
        (r#"(component (core module (export "a" (func 3))))"#, "unknown function `3`"),
        (r#"(component (core module (func (call 3))))"#, "unknown function `3`"),
        (r#"(component (core module (func (drop (i32.load (i32.const 0))))))"#, "unknown memory `0`"),
        (r#"(component (core module (func (drop (global.get 3)))))"#, "unknown global"),
        (r#"(component (core module (func (br 4))))"#, "unknown label: the branch leads out of the function"),
        (r#"(component (alias outer 5 0 (type)))"#, "outer alias count `5` leads out of the file"),
        (r#"(component (type u8) (type (own 0)))"#, "type `0` is not a resource type"),
        (r#"(component (type (func)) (import "a" (instance (type 0))))"#, "type `0` is not an instance type"),
        (r#"(component (core type (func)) (import "a" (core module (type 0))))"#, "core type `0` is not the type of a core module"),
        (r#"(component (import "r" (type $r (sub resource))) (core func (canon resource.new $r)))"#, "the type is not a resource type of this component"),
        (r#"(component [M] (alias core export $m "f" (core func $f)) (type (resource (rep i32) (dtor (core func $f)))))"#, "the core function does not have the type of a destructor"),
        (r#"(component (import "v" (value $v u8)) (export "a" (value $v)) (export "b" (value $v)))"#, "the value is used twice"),
        (r#"(component (import "v" (value u8)))"#, "the value is not used"),
        (r#"(component (import "a" (func)) (import "A" (func)))"#, "import `A` conflicts with an earlier import `a`"),
        (r#"(component (import "f" (func $f)) (export "b" (func $f)) (export "b" (func $f)))"#, "export `b` conflicts with the earlier name `b`"),
        (r#"(component (type (record (field "a" u8) (field "a" u8))))"#, "record field `a` conflicts with an earlier field `a`"),
        (r#"(component (type (func (param "a" u8) (param "a" u8))))"#, "function parameter `a` conflicts with an earlier parameter `a`"),
        (r#"(component (component $C (import "a" (func))) (import "f" (func $f)) (instance (instantiate $C (with "a" (func $f)) (with "a" (func $f)))))"#, "argument `a` conflicts with an earlier argument `a`"),
        (r#"(component (core module $M (import "a" "b" (func))) (core instance $n) (core instance (instantiate $M (with "a" (instance $n)) (with "a" (instance $n)))))"#, "argument `a` is given twice"),
        (r#"(component (core module (func (export "a")) (func (export "a"))))"#, "export `a` is defined twice"),
        (r#"(component (import "a b" (func)))"#, "import name `a b` is not valid: `a b` is not in kebab case"),
        (r#"(component (import "a:b/c@1" (instance)))"#, "import name `a:b/c@1` is not valid: its version is incomplete"),
        (r#"(component (import "[constructor]r" (func)))"#, "import `[constructor]r` does not fit its name: function should return one value"),
        (r#"(component (type (record (field "a_b" u8))))"#, "record field name `a_b` is not in kebab case"),
        (r#"(component (type $e (enum "x")) (import "f" (func (param "a" $e))))"#, "the type of the imported func refers to a type without a name"),
        (r#"(component (type $r (resource (rep i32))) [M] (func $f (result (own $r)) (canon lift (core func $m "g"))) (export "f" (func $f)))"#, "the type of the exported func refers to a type without a name"),
        (r#"(component (type $r (resource (rep i32))) (component (alias outer 1 $r (type))))"#, "an outer alias cannot reach a type with resources of an enclosing component"),
        (r#"(component [M] (func (param "a" u8) (canon lift (core func $m "f"))))"#, "the function type needs core parameters `[i32]`, and the core function has `[]`"),
        (r#"(component [M] (func (canon lift (core func $m "g"))))"#, "the function type needs core results `[]`, and the core function has `[i32]`"),
        (r#"(component (import "f" (func $f (param "s" string))) (core func (canon lower (func $f))))"#, "the function type has strings or lists, and there is no option `memory`"),
        (r#"(component (import "f" (func $f (result string))) [M] (core func (canon lower (func $f) (memory (core memory $m "m")))))"#, "the function type has strings or lists, and there is no option `realloc`"),
        (r#"(component [M] (import "f" (func $f)) (core func (canon lower (func $f) (realloc (core func $m "f")))))"#, "the option `realloc` needs the option `memory`"),
        (r#"(component [M] (import "f" (func $f (result string))) (core func (canon lower (func $f) (memory (core memory $m "m")) (realloc (core func $m "f")))))"#, "the function of the option `realloc` has another type"),
        (r#"(component [M] (func (result u8) (canon lift (core func $m "g") (post-return (core func $m "f")))))"#, "the function of the option `post-return` has another type"),
        (r#"(component (import "f" (func $f)) (core func (canon lower (func $f) async async)))"#, "the option `async` is given twice"),
        (r#"(component [M] (func (canon lift (core func $m "f") (callback (core func $m "f")))))"#, "the option `callback` needs the option `async`"),
        (r#"(component (import "f" (func $f)) (export "g" (func $f) (func (param "x" u8))))"#, "the exported item does not fit the type of the export: expected 1 parameters, found 0"),
        (r#"(component (type (component (type (resource (rep i32))))))"#, "a component type or instance type cannot define a resource type"),
        (r#"(component (type (flags "f0" "f1" "f2" "f3" "f4" "f5" "f6" "f7" "f8" "f9" "f10" "f11" "f12" "f13" "f14" "f15" "f16" "f17" "f18" "f19" "f20" "f21" "f22" "f23" "f24" "f25" "f26" "f27" "f28" "f29" "f30" "f31" "f32")))"#, "the type has more than 32 flags"),
        (r#"(component (core module (func i32.eqz drop)))"#, "type mismatch: expected i32, found an empty stack"),
        (r#"(component (core module (func (i32.const 1))))"#, "values remain on the stack at the end of the block"),
        (r#"(component (core module (global i32 (i32.const 0)) (func (global.set 0 (i32.const 1)))))"#, "`global.set` cannot change an immutable global"),
        (r#"(component (core module (memory 1) (func (drop (i32.load align=8 (i32.const 0))))))"#, "the alignment is larger than that of the type"),
        (r#"(component (core module (func $f) (func (drop (ref.func $f)))))"#, "the function is not declared for references"),
        (r#"(component (core module (func $f (result i32) i32.const 1) (global i32 (call $f))))"#, "the initial value is not a constant expression"),
        (r#"(component (core module (func $f (param i32)) (start $f)))"#, "the start function has parameters or results"),
        (r#"(component (core module (memory 2 1)))"#, "the minimum size is greater than the maximum"),
    ];

    #[test]
    fn each_message_has_its_wording() {
        for (text, wording) in CASES {
            let message = message(&text.replace("[M]", M));
            let told = Told::new(&message);
            // An index that is no number in the text has an identifier there.
            let index = told.index.map(|index| index.to_string());
            let index = index.filter(|index| text.contains(&format!(" {index}")));
            assert_eq!(
                told.worded(told.wording, index.as_deref()),
                wording,
                "{text}"
            );
        }
    }

    #[test]
    fn a_name_full_of_messages_takes_no_longer_than_others() {
        for part in [
            "a` name `",
            "a` conflicts with previous ",
            "` is not valid: ",
            "{*} #",
        ] {
            let name = part.repeat(99_000 / part.len());
            let message = format!("import name `{name}` is not a valid extern name: it is long");
            let told = Told::new(&message);
            assert!(told.worded(told.wording, None).contains(&name));
        }
    }

    #[test]
    fn each_wording_is_of_a_message_of_the_validator() {
        let modules = "(core module)".repeat(1001);
        let many = message(&format!("(component {modules})"));
        let mut messages = Vec::from(CASES.map(|(text, _)| message(&text.replace("[M]", M))));
        messages.push(many);
        let told: Vec<&str> = messages.iter().map(|it| Told::new(it).wording).collect();
        for [pattern, wording, _] in WORDINGS {
            assert!(told.contains(&wording), "{pattern}");
        }
    }
}

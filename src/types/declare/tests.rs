//! Reads the written text again and compares its type to the one that it was written for.

use super::layout::Column;
use super::needed::{Needed, Role};
use super::scope::{Nameless, Outside};
use super::shared::Shared;
use super::writer::declare;
use crate::text;
use crate::text::ExternName;
use std::collections::HashMap;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentInstanceTypeId, SubtypeCx,
};
use wasmparser::types::{Types, TypesRef};
use wasmparser::{Validator, WasmFeatures};

const TOP: Column = Column {
    indentation: 0,
    column: 0,
};

fn entity(
    types: TypesRef<'_>,
    ty: ComponentEntityType,
    outside: &dyn Outside,
    place: Column,
) -> Result<String, Nameless> {
    let needed = Needed::Item(vec![ty]);
    let shared = Shared::new(types, [&needed]);
    let role = (&needed, Role::Provided);
    let declared = declare(types, &shared, role, outside, place)?;
    assert!(declared.in_front.is_empty());
    Ok(declared.text)
}

/// The names of types. Resource types are found by their identity.
#[derive(Default)]
struct Named(HashMap<String, String>);

impl Named {
    fn key(ty: ComponentAnyTypeId) -> String {
        match ty {
            ComponentAnyTypeId::Resource(id) => format!("{:?}", id.resource()),
            other => format!("{other:?}"),
        }
    }

    fn add(&mut self, ty: ComponentAnyTypeId, name: &str) {
        let name = text::identifier(name);
        self.0.entry(Named::key(ty)).or_insert(name);
    }
}

impl Outside for Named {
    fn name(&self, ty: ComponentAnyTypeId) -> Option<String> {
        self.0.get(&Named::key(ty)).cloned()
    }

    fn define(&self, _: ComponentAnyTypeId, _: Option<&str>) -> Option<String> {
        None
    }
}

fn validator() -> Validator {
    Validator::new_with_features(WasmFeatures::all())
}

fn validate(validator: &mut Validator, text: &str) -> Types {
    validator.reset();
    let bytes = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let types = validator.validate_all(&bytes);
    types.unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn assert_same(types: TypesRef<'_>, a: ComponentEntityType, b: ComponentEntityType, text: &str) {
    for (a, b) in [(a, b), (b, a)] {
        let mut context = SubtypeCx::new_with_refs(types, types);
        let fits = context.component_entity_type(&a, &b, 0);
        fits.unwrap_or_else(|error| panic!("{error}\n{text}"));
    }
}

/// Writes the type of a component, and checks that the text has the same type.
pub(super) fn component(text: &str) -> String {
    let mut validator = validator();
    let types = validate(&mut validator, &format!("(component {text})"));
    let of = ComponentEntityType::Component(types.as_ref().component_at(0));
    let written = entity(types.as_ref(), of, &Named::default(), TOP).expect("all types have names");
    let import = format!("(component (import \"x\" (component{written})))");
    let again = validate(&mut validator, &import);
    let again = again.as_ref();
    let read = ComponentEntityType::Component(again.component_at(0));
    assert_same(again, of, read, &written);
    written
}

/// Writes the type of a component.
pub(super) fn provided(text: &str) -> String {
    let types = validate(&mut validator(), &format!("(component (component {text}))"));
    let of = ComponentEntityType::Component(types.as_ref().component_at(0));
    entity(types.as_ref(), of, &Named::default(), TOP).expect("all types have names")
}

/// Writes each import of a component by itself, with the types of the imports before it outside. The component must import all its types.
fn imports(text: &str) -> String {
    let mut validator = validator();
    let types = validate(&mut validator, &format!("(component {text})"));
    let types = types.as_ref();
    let of = types.component_at(0);
    let mut written = String::from("(component $x");
    let mut outside = Named::default();
    for (index, (name, item)) in types[of].imports.iter().enumerate() {
        let keyword = match item.ty {
            ComponentEntityType::Module(_) => "core module",
            ComponentEntityType::Func(_) => "func",
            ComponentEntityType::Value(_) => "value",
            ComponentEntityType::Type { .. } => "type",
            ComponentEntityType::Instance(_) => "instance",
            ComponentEntityType::Component(_) => "component",
        };
        let place = Column {
            indentation: 2,
            column: 20,
        };
        let text = entity(types, item.ty, &outside, place).expect("all types have names");
        let import = format!("\n  (import \"{name}\" ({keyword} $i{index}{text}))");
        written.push_str(&import);
        match item.ty {
            ComponentEntityType::Type { created, .. } => {
                outside.add(created, &format!("i{index}"));
            }
            ComponentEntityType::Instance(id) => {
                alias(types, id, index, &mut outside, &mut written);
            }
            _ => {}
        }
    }
    written.push_str("\n)");
    let again = validate(&mut validator, &format!("(component {written})"));
    let again = again.as_ref();
    let read = ComponentEntityType::Component(again.component_at(0));
    assert_same(again, ComponentEntityType::Component(of), read, &written);
    written
}

fn alias(
    types: TypesRef<'_>,
    id: ComponentInstanceTypeId,
    index: usize,
    outside: &mut Named,
    written: &mut String,
) {
    for (name, export) in &types[id].exports {
        if let ComponentEntityType::Type { created, .. } = export.ty {
            let alias = format!("\n  (alias export $i{index} \"{name}\" (type ${name}-{index}))");
            written.push_str(&alias);
            outside.add(created, &format!("{name}-{index}"));
        }
    }
}

const STREAMS: &str = r#"
    (import "wasi:io/error@0.2.3" (instance $e (export "error" (type (sub resource)))))
    (alias export $e "error" (type $error))
    (import "wasi:io/streams@0.2.3" (instance $s
      (alias outer 1 $error (type $error'))
      (export "error" (type $error (eq $error')))
      (type $v' (variant (case "last-operation-failed" (own $error)) (case "closed")))
      (export "stream-error" (type $v (eq $v')))
      (export "input-stream" (type $i (sub resource)))
      (export "[method]input-stream.read" (func
        (param "self" (borrow $i)) (param "len" u64) (result (result (list u8) (error $v)))))
    ))
    (alias export $s "input-stream" (type $i))
    (alias export $s "stream-error" (type $v))
    (import "input-stream" (type $j (eq $i)))
    (import "x:y/fs" (instance
      (export "input-stream" (type $is (eq $i)))
      (export "stream-error" (type $ev (eq $v)))
      (type $f' (flags "a" "b"))
      (export "f" (type $f (eq $f')))
      (export "g" (type $g (eq $f)))
      (type $r' (record (field "f" $f) (field "g" $g) (field "e" $ev)))
      (export "r" (type $r (eq $r')))
      (export "run" (func (param "r" $r) (param "s" (own $is))))
    ))
    (import "run" (func (param "s" (own $j))))
"#;

#[test]
fn a_written_type_is_the_type() {
    for text in [
        "(component)",
        r#"(component (import "f" (func)) (export "g" (func 0)))"#,
        &format!("(component $p {STREAMS})").replace("outer 1", "outer $p"),
        r#"(component
            (import "a" (func async (param "a" (stream u8)) (param "b" (future)) (param "c" error-context)
              (param "d" (list u8 4)) (param "e" (map string u32)) (result (tuple char string bool s8 u16 s32 f32 f64))))
            (import "b" (func (param "a" (stream)) (param "b" (future (option (result))))
              (param "c" (result (error u8))) (param "d" (result s64)))))"#,
        r#"(component
            (import "t" (type $t (sub resource)))
            (import "u" (type $u (eq $t)))
            (type $l (list (borrow $u)))
            (import "l" (type $k (eq $l)))
            (type $p u64)
            (import "p" (type $q (eq $p)))
            (import "[constructor]t" (func (param "p" $q) (result (own $t))))
            (import "c" (component (import "v" (value (list u8))) (export "w" (value string))))
            (type $ft (func (param "x" $q)))
            (export "ft" (type $ft)))"#,
        // A component that defines a resource type and exports it under two names.
        r#"(component
            (type $r (resource (rep i32)))
            (export $a "a" (type $r))
            (export $b "b" (type $a))
            (core module $m (func (export "f") (param i32)))
            (core instance $i (instantiate $m))
            (func $f (param "r" (own $b)) (canon lift (core func $i "f")))
            (export "f" (func $f)))"#,
        // Streams of streams.
        r#"(component
            (type $s (stream u8))
            (type $f (future $s))
            (type $v' (variant (case "a" $f) (case "b")))
            (import "v" (type $v (eq $v')))
            (type $r (result $s (error $f)))
            (import "f" (func (param "a" $f) (param "b" $r) (param "v" $v)))
            (import "i" (instance (type $t (stream)) (type $u (stream $t)) (type $v (future $u))
              (export "f" (func (param "a" $v) (result $u))))))"#,
        // Types in types.
        r#"(component
            (import "i" (instance $i (export "j" (instance $j (export "r" (type (sub resource)))))))
            (alias export $i "j" (instance $j))
            (alias export $j "r" (type $r))
            (import "k" (instance (export "r" (type $q (eq $r))) (export "f" (func (param "r" (borrow $q))))))
            (export "j" (instance $j)))"#,
        r#"(component
            (import "c" (component
              (import "r" (type $r (sub resource)))
              (import "d" (component
                (import "r" (type $s (sub resource)))
                (export "f" (func (param "s" (own $s))))))
              (export "f" (func (param "r" (borrow $r))))
              (export "s" (type $s (sub resource)))
              (export "g" (func (param "s" (borrow $s)))))))"#,
        r#"(component
            (import "r" (type $r (sub resource)))
            (type $e' (enum "a"))
            (import "e" (type $e (eq $e')))
            (import "c" (component
              (import "e" (type $f (eq $e)))
              (export "f" (func (param "e" $f))))))"#,
        // One instance type twice, with and without resources of its own.
        r#"(component
            (type $t (instance (type $e' (enum "a")) (export "e" (type $e (eq $e'))) (export "f" (func (param "e" $e)))))
            (import "a" (instance (type $t)))
            (import "b" (instance (type $t)))
            (type $u (instance (export "r" (type $r (sub resource))) (export "f" (func (param "r" (own $r))))))
            (import "c" (instance $c (type $u)))
            (import "d" (instance $d (type $u)))
            (alias export $c "r" (type $c))
            (alias export $d "r" (type $d))
            (import "f" (func (param "c" (own $c)) (param "d" (own $d))))
            (export "t" (type $t))
            (export "v" (type $t)))"#,
        r#"(component
            (import "a" (instance $a (export "a" (instance $a (export "a" (type (sub resource)))))))
            (alias export $a "a" (instance $b))
            (alias export $b "a" (type $c))
            (import "b" (type $a (eq $c)))
            (import "c" (instance (export "a" (type $x (eq $a))) (export "b" (type (sub resource))))))"#,
    ] {
        component(text);
    }
}

#[test]
fn imports_written_one_by_one_are_the_imports() {
    imports(&format!("(component $p {STREAMS})").replace("outer 1", "outer $p"));
}

#[test]
fn no_identifier_hides_one_from_outside() {
    let text = r#"(component
        (import "a" (instance $a (export "r" (type (sub resource)))))
        (alias export $a "r" (type $r))
        (import "b" (instance (export "r-2" (type (sub resource))) (export "r" (type $q (eq $r)))
          (export "c" (instance (export "r" (type $q (eq $r))) (export "f" (func (param "r" (own $q)))))))))"#;
    let types = validate(&mut validator(), text);
    let types = types.as_ref();
    let imported = |name| types.component_item_for_import(name).expect("imported").ty;
    let mut outside = Named::default();
    if let ComponentEntityType::Instance(id) = imported("a")
        && let ComponentEntityType::Type { created, .. } = types[id].exports["r"].ty
    {
        outside.add(created, "r");
    }
    let written = entity(types, imported("b"), &outside, TOP).expect("all types have names");
    assert_eq!(
        written,
        r#"
  (export "r-2" (type $r-2 (sub resource)))
  (export "r" (type $r-3 (eq $r)))
  (export "c" (instance
    (export "r" (type $r-4 (eq $r)))
    (export "f" (func (param "r" (own $r-4))))
  ))
"#
    );
}

#[test]
fn what_is_said_of_a_name_is_kept() {
    let text = r#"
  (import "a:b/c@1.0.0" (external-id "u:v") (func))
  (import "d" (implements "e:f/g") (instance))
"#;
    assert_eq!(component(&format!("(component{text})")), text);
}

#[test]
fn a_record_that_nothing_exports_is_defined() {
    let text = r#"(component (type (instance (type $r (record (field "a" u8)))
        (export "f" (func (param "r" $r) (result $r))))))"#;
    let types = validate(&mut validator(), text);
    let types = types.as_ref();
    let of = ComponentEntityType::Instance(types.component_any_type_at(0).unwrap_instance());
    let written = entity(types, of, &Named::default(), TOP).expect("all types have names");
    let again = format!("(component (type (instance{written})))");
    validate(&mut validator(), &again);
    assert_eq!(
        written,
        r#"
  (type $record (record (field "a" u8)))
  (export "f" (func (param "r" $record) (result $record)))
"#
    );
}

#[test]
fn merged_types_are_known_by_one_name() {
    let text = r#"(component
        (import "a" (instance (export "r" (type $r (sub resource))) (type $e' (enum "x" "y"))
          (export "e" (type $e (eq $e'))) (export "f" (func (param "r" (own $r)) (result $e)))))
        (import "b" (instance (export "r" (type $r (sub resource))) (type $e' (enum "x" "y"))
          (export "e" (type $e (eq $e'))) (export "g" (func (param "r" (own $r)) (result $e))))))"#;
    let mut validator = validator();
    let types = validate(&mut validator, text);
    let types = types.as_ref();
    let of = |import: &str| {
        let item = types.component_item_for_import(import);
        match item.expect("imported").ty {
            ComponentEntityType::Instance(id) => &types[id].exports,
            _ => panic!("an instance"),
        }
    };
    let (a, b) = (of("a"), of("b"));
    let exports = [
        ("r", vec![a["r"].ty, b["r"].ty]),
        ("e", vec![a["e"].ty, b["e"].ty]),
        ("f", vec![a["f"].ty]),
        ("g", vec![b["g"].ty]),
    ];
    let exports = exports.map(|(name, types)| (ExternName::plain(name), Needed::Item(types)));
    let needed = Needed::Instance(exports.into(), Vec::new());
    let written = declare(
        types,
        &Shared::default(),
        (&needed, Role::Required),
        &Named::default(),
        TOP,
    )
    .expect("all types have names");
    assert_eq!(
        written.text,
        r#"
  (export "r" (type $r (sub resource)))
  (type $e' (enum "x" "y"))
  (export "e" (type $e (eq $e')))
  (export "f" (func (param "r" (own $r)) (result $e)))
  (export "g" (func (param "r" (own $r)) (result $e)))
"#
    );
}

#[test]
fn a_resource_that_is_nowhere_has_no_name() {
    let text = r#"(component
        (import "r" (type $r (sub resource)))
        (import "f" (func (param "r" (own $r)))))"#;
    let types = validate(&mut validator(), text);
    let types = types.as_ref();
    let func = types.component_item_for_import("f").expect("imported").ty;
    assert_eq!(entity(types, func, &Named::default(), TOP), Err(Nameless));
}

#[test]
fn a_type_that_is_used_often_is_defined_where_all_its_uses_reach_it() {
    let wide = "(tuple u8 u16 u32 u64 s8 s16 s32 s64 string)";
    let handles = format!("(tuple (own $r) {})", &wide[7..wide.len() - 1]);
    let written = component(&format!(
        r#"(component
        (type $wide {wide})
        (import "a" (instance (export "f" (func (param "p" $wide)))))
        (import "b" (instance
          (export "r" (type $r (sub resource)))
          (type $handles {handles})
          (type $inner (instance
            (export "f" (func (param "p" $wide) (param "q" $handles)))
            (export "g" (func (result $handles)))))
          (export "c" (instance (type $inner)))
          (export "d" (instance (type $inner))))))"#
    ));
    let declared = format!(
        r#"
  (type $tuple {wide})
  (import "a" (instance (export "f" (func (param "p" $tuple)))))
  (import "b" (instance
    (export "r" (type $r (sub resource)))
    (type $tuple-2 {handles})
    (export "c" (instance
      (export "f" (func (param "p" $tuple) (param "q" $tuple-2)))
      (export "g" (func (result $tuple-2)))
    ))
    (export "d" (instance
      (export "f" (func (param "p" $tuple) (param "q" $tuple-2)))
      (export "g" (func (result $tuple-2)))
    ))
  ))
"#
    );
    assert_eq!(written, declared);
}

#[test]
fn a_text_grows_with_the_number_of_types() {
    let doubled = |start: &str, double: &dyn Fn(&str) -> String, end: &str| {
        let mut text = format!("(component (type $t0 {start})");
        for number in 1..=12 {
            let inner = format!("$t{}", number - 1);
            text.push_str(&format!("(type $t{number} {})", double(&inner)));
        }
        component(&(text + end)).len()
    };
    let tuple = |inner: &str| format!("(tuple {inner} {inner})");
    let instance = |inner: &str| {
        format!(
            r#"(instance (alias outer 1 {inner} (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p))))"#
        )
    };
    let component = |inner: &str| {
        format!(
            r#"(component (alias outer 1 {inner} (type $p)) (import "a" (component (type $p))) (export "b" (component (type $p))))"#
        )
    };
    let module = format!(
        r#"(component (core type $m (module {})) (import "i" (instance (alias outer 1 $m (core type $m)) {})))"#,
        (0..50)
            .map(|number| format!(r#"(export "{number}" (func))"#))
            .collect::<String>(),
        (0..50)
            .map(|number| format!(r#"(export "m{number}" (core module (type $m)))"#))
            .collect::<String>()
    );
    let funcs = r#"(component (type $f (func (param "a" u8) (param "b" u8) (param "c" u8) (param "d" u8) (param "e" u8)
        (param "f" u8) (param "g" u8) (param "h" u8) (param "i" u8)))"#.to_owned() + &(0..50).map(|number| format!(r#"(import "f{number}" (func (type $f)))"#)).collect::<String>() + ")";
    for length in [
        doubled(
            "(tuple u8)",
            &tuple,
            r#"(import "f" (func (param "p" $t12))))"#,
        ),
        doubled(
            r#"(instance (export "f" (func)))"#,
            &instance,
            r#"(import "i" (instance (type $t12))))"#,
        ),
        doubled(
            r#"(component (export "f" (func)))"#,
            &component,
            r#"(import "i" (component (type $t12))))"#,
        ),
        self::component(&module).len(),
        self::component(&funcs).len(),
    ] {
        assert!(length < 5_000, "{length} bytes");
    }
}

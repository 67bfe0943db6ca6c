//! Tests that text printed in pieces equals the text that `wasmprinter` prints in one go.

use super::entry::{print, print_on_threads};
use super::limits::{Tally, Thresholds};
use super::outline::{Outline, outline};
use super::page::{Failure, Placement};
use super::queue::{Queue, Text};
use crate::binary::OwnName;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::thread;

const FILE: Placement<'_> = Placement::FILE;

const DEFINITION: Placement<'_> = Placement {
    header: Some("(core module $given"),
    line: "\r\n      ",
};

/// Limits that divide even small binaries.
fn limits(cores: usize, piece: usize, job: usize, text: usize) -> Thresholds {
    Thresholds {
        cores,
        binary: 1,
        module: 1,
        piece,
        job,
        ahead: 4 * piece,
        text,
        chunk: 300,
    }
}

fn each_limits() -> Vec<Thresholds> {
    vec![
        limits(2, 1, 1 << 20, 1 << 20),
        limits(2, 60, 1000, 1),
        limits(3, 200, 1 << 20, 500),
        limits(5, 1 << 20, 1 << 20, 1 << 20),
    ]
}

fn printed(bytes: &[u8], placement: Placement<'_>, limits: &Thresholds) -> Result<String, String> {
    let mut out = Vec::new();
    print(bytes, placement, limits, &mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).unwrap())
}

fn on_one_core(bytes: &[u8], placement: Placement<'_>) -> Result<String, String> {
    printed(bytes, placement, &limits(1, 1, 1, 1))
}

fn assert_same(bytes: &[u8]) {
    for placement in [FILE, DEFINITION] {
        let expected = on_one_core(bytes, placement);
        for limits in each_limits() {
            assert_eq!(printed(bytes, placement, &limits), expected, "{limits:?}");
        }
    }
}

/// Asserts that an outline is printed without falling back to one core.
fn assert_divided(bytes: &[u8]) {
    for limits in each_limits() {
        let outline = outline(bytes, OwnName::Kept, &limits).expect("it can be divided");
        let mut out = Vec::new();
        let printed = print_on_threads(&outline, FILE, &limits, &mut Tally::new(&mut out));
        assert!(printed.is_ok(), "{printed:?} {limits:?}");
        let expected = on_one_core(bytes, FILE).unwrap();
        assert_eq!(String::from_utf8(out), Ok(expected));
    }
}

fn binary(text: &str) -> Vec<u8> {
    wat::parse_str(text).unwrap()
}

/// The fields of a core module with a bit of everything, and with functions of many sizes.
fn fields() -> String {
    let mut fields = String::from(
        r#"
        (@custom "first" (before first) "\00\ff")
        (type $t (func (param i32) (result i32)))
        (rec (type $node (struct (field $next (ref null $node)) (field $value (mut i32)))))
        (import "" "imported" (func $imported (type $t)))
        (import "m" "g" (global $g (@name "the global") i32))
        (table $table 10 funcref)
        (memory $first 1) (memory $second i64 1)
        (tag $tag (param i32))
        (global $own (mut i32) (i32.const 5))
        (export "f" (func $f3)) (export "memory" (memory $first))
        (start $start)
        (elem $elem (i32.const 0) func $f1 $f2 $imported)
        (elem declare func $f3)
        (@custom "before code" (before code) "\"\\")
        (@custom "after code" (after code) "x")
        (@custom ".debug_info" (after code) "lost")
        (@producers (language "C" "11") (processed-by "p" "1"))
        (func $start)
        (func $hinted (param $p i32)
          local.get $p
          (@metadata.code.branch_hint "\01") if nop else nop end
          (block $here (br_if $here (local.get $p)))
          memory.size $second drop
          memory.init $first $words (i32.const 0) (i32.const 0) (i32.const 0))
        (data $words "passive \"\\\t\7f\80\ff")
        (data (i32.const 3) "")
        (data (memory $second) (offset (i64.const 3)) "second")
        (data (i32.add (i32.const 1) (i32.const 2)) "sum")
        (@custom "last" (after last) "")
        "#,
    );
    for index in 0..40 {
        // Every third function has the name of another, or a name that is no identifier.
        let name = match index % 6 {
            0 => " (@name \"same\")",
            3 => " (@name \"#func\\22 \\n\")",
            _ => "",
        };
        let head = format!("(func $f{index}{name} (type $t) (local $l i64) (local f32) ");
        fields.push_str(&head);
        for constant in 0..index % 7 * 10 {
            write!(fields, "i32.const {constant} call $f{} drop ", 39 - index).unwrap();
        }
        fields.push_str("f32.const nan:0x200000 drop ref.null $node drop local.get 0)\n");
        let (data, byte) = ("data".repeat(index), index * 6);
        writeln!(fields, "(data $d{index} \"{data}\\{byte:02x}\")").unwrap();
    }
    fields
}

#[test]
fn what_is_printed_on_all_cores_is_what_one_core_prints() {
    let module = binary(&format!("(module $own {})", fields()));
    assert_divided(&module);
    assert_same(&module);
}

#[test]
fn core_modules_in_components_are_printed_where_they_stand() {
    let fields = fields();
    let component = binary(&format!(
        r#"(component $outer
          (core module $before)
          (core module $a {fields})
          (component $inner
            (core module $b {fields})
            (core module (@custom "only" "x"))
            (component $innermost (core module {fields}) (alias outer $inner $b (core module $c))))
          (import "i" (func $i))
          (core module $d (data "{}"))
          (@custom "component" "x"))"#,
        "0123456789abcdef".repeat(100),
    ));
    assert_divided(&component);
    assert_same(&component);
}

#[test]
fn deep_blocks_are_indented_as_in_the_whole() {
    let blocks = "block ".repeat(60);
    let ends = "end ".repeat(60);
    let function = format!("(func {blocks} i32.const 1 drop {ends})");
    let module = format!("(core module {function} (func) {function})");
    assert_divided(&binary(&format!("(component (component {module}))")));
}

#[test]
fn a_part_that_is_missing_makes_no_difference() {
    for fields in [
        "(func)",
        "(data \"x\")",
        "(func nop) (data)",
        "(import \"\" \"\" (func))",
    ] {
        assert_same(&binary(&format!("(module {fields})")));
        assert_same(&binary(&format!("(component (core module {fields}))")));
    }
}

#[test]
fn what_cannot_be_printed_fails_as_on_one_core() {
    let good = binary(&format!("(module $own {})", fields()));
    for at in (8..good.len()).step_by(101) {
        let mut bad = good.clone();
        bad[at] ^= 0xff;
        let expected = on_one_core(&bad, FILE);
        for limits in [limits(2, 1, 1 << 20, 1), limits(3, 200, 500, 500)] {
            assert!(printed(&bad, FILE, &limits) == expected, "{at} {limits:?}");
        }
    }
}

#[test]
fn a_binary_of_little_weight_is_printed_by_the_calling_thread() {
    let limits = Thresholds {
        cores: 2,
        ..Thresholds::default()
    };
    let module = binary(&format!("(module {})", fields()));
    assert!(outline(&module, OwnName::Kept, &limits).is_none());
}

#[test]
fn pieces_are_assigned_to_all_cores() {
    let module = binary(&format!("(module {})", fields()));
    let limits = limits(2, 200, 1 << 20, 1);
    let Outline { jobs, pieces, .. } = outline(&module, OwnName::Kept, &limits).unwrap();
    assert_eq!(jobs.len(), 2);
    assert!(pieces.len() > 10, "{pieces:?}");
    assert!(jobs.iter().all(|job| job.functions.len() > 3), "{jobs:?}");
}

/// Fails once this many bytes were written.
struct Closing(usize);

impl Write for Closing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = (self.0.checked_sub(bytes.len())).ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_ends_the_printing_as_such() {
    let module = binary(&format!("(module {})", fields()));
    let length = on_one_core(&module, FILE).unwrap().len();
    for limits in each_limits() {
        for room in [0, length / 10, length / 2, length - 1] {
            let failed = print(&module, FILE, &limits, &mut Closing(room)).unwrap_err();
            assert_eq!(failed.kind(), io::ErrorKind::BrokenPipe);
        }
        assert!(print(&module, FILE, &limits, &mut Closing(length)).is_ok());
    }
}

#[test]
fn text_that_is_wanted_never_waits_for_room() {
    let queue = Queue::new(2, 1, 1);
    let lines = || Text::Lines(b"text".to_vec());
    queue.push(1, lines()).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| queue.push(0, lines()).and_then(|()| queue.push(0, lines())));
        for _ in 0..2 {
            assert!(matches!(queue.pop(0), Text::Lines(_)));
        }
    });
    assert!(matches!(queue.pop(1), Text::Lines(_)));
}

#[test]
fn a_stopped_queue_takes_no_text() {
    let queue = Queue::new(1, 1, 1);
    queue.stop();
    assert!(queue.push(0, Text::EndOfPiece).is_err());
    assert!(queue.take().is_none());
}

#[test]
fn a_job_that_is_broken_is_not_printed_from_the_outline() {
    let module = binary(&format!("(module {})", fields()));
    let limits = limits(2, 200, 1 << 20, 1 << 20);
    let mut outline = outline(&module, OwnName::Kept, &limits).unwrap();
    // No function ends there.
    outline.modules[0].parts.bodies[20].end -= 1;
    let mut out = Vec::new();
    let printed = print_on_threads(&outline, FILE, &limits, &mut Tally::new(&mut out));
    assert!(matches!(printed, Err(Failure::Print(_))));
    let whole = on_one_core(&module, FILE).unwrap();
    assert!(whole.as_bytes().starts_with(&out));
}

//! How much memory a run needs, next to the size of its input.

use libtest_mimic::{Failed, Trial};
use std::env;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::tempdir;
use wait4::Wait4;

pub(crate) fn trials() -> Vec<Trial> {
    trials![memory_stays_close_to_the_size_of_the_input]
}

const MB: u64 = 1 << 20;

/// The size of the data in each file.
const DATA: u64 = 24 * MB;

/// Writes a binary with `imports`, and a core module with so much data that nothing else in it counts. It is written piece by piece.
fn large(path: &Path, imports: &str) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    let component = wat::parse_str(format!("(component {imports})")).expect("it is valid");
    out.write_all(&component)?;
    let memory = [5, 4, 1, 0, 0x80, 0x08];
    // One passive segment: the count, the flag, the length.
    let segment = 1 + 1 + 5 + DATA;
    let module = 8 + memory.len() as u64 + 1 + 5 + segment;
    out.write_all(&[1])?;
    out.write_all(&leb(module))?;
    out.write_all(b"\0asm\x01\0\0\0")?;
    out.write_all(&memory)?;
    out.write_all(&[11])?;
    out.write_all(&leb(segment))?;
    out.write_all(&[1, 1])?;
    out.write_all(&leb(DATA))?;
    for _ in 0..DATA / 8 {
        out.write_all(b"\x80\x81data\n\0")?;
    }
    out.flush()
}

/// A number in five bytes.
fn leb(number: u64) -> [u8; 5] {
    let low = |at: u64| u8::try_from(number >> (7 * at) & 0x7f).expect("seven bits");
    [
        low(0) | 0x80,
        low(1) | 0x80,
        low(2) | 0x80,
        low(3) | 0x80,
        low(4),
    ]
}

fn memory_stays_close_to_the_size_of_the_input() -> Result<(), Failed> {
    let folder = tempdir()?;
    let importing = r#"(import "./leaf.wat" (component (export "t" (component))))"#;
    let mut size = 0;
    for (name, imports) in [("a.wasm", ""), ("b.wasm", importing)] {
        let path = folder.path().join(name);
        large(&path, imports)?;
        size += fs::metadata(path)?.len();
    }
    let leaf = r#"(component (component $c) (export "t" (component $c)))"#;
    fs::write(folder.path().join("leaf.wat"), leaf)?;
    let parent =
        r#"(component (import "./a.wasm" (component ...)) (import "./b.wasm" (component ...)))"#;
    fs::write(folder.path().join("parent.wat"), parent)?;

    for (out, bound) in [
        ("out.wasm", 2 * size + 32 * MB),
        ("out.wat", 3 * size + 64 * MB),
    ] {
        let peak = peak(folder.path(), out)?;
        assert!(peak < bound, "{out}: {} MB of {}", peak / MB, bound / MB);
        assert!(peak > size / 2, "the files were read");
    }
    Ok(())
}

/// The file that a process of this program has to have written, and nothing else to do. What a process needs counts for those that it starts, so
/// that one which runs other tests cannot measure.
const MEASURE: &str = "INLINE_TESTS_MEASURE";

/// How much memory the command needs, in bytes, to write `out`.
fn peak(directory: &Path, out: &str) -> Result<u64, Failed> {
    let measured = Command::new(env::current_exe()?)
        .env(MEASURE, out)
        .current_dir(directory)
        .stderr(Stdio::inherit())
        .output()?;
    assert!(measured.status.success());
    Ok(String::from_utf8(measured.stdout)?.parse()?)
}

/// Does what a process is for that [`peak`] starts. Whether it is one.
pub(crate) fn measure() -> io::Result<bool> {
    let Some(out) = env::var_os(MEASURE) else {
        return Ok(false);
    };
    let mut child = Command::new(env!("CARGO_BIN_EXE_inline"))
        .args(["parent.wat", "-q", "-o"])
        .arg(out)
        .stdin(Stdio::null())
        .spawn()?;
    let done = child.wait4()?;
    assert!(done.status.success());
    write!(io::stdout(), "{}", done.rusage.maxrss)?;
    Ok(true)
}

//! How long whole runs take and how much memory they need, next to other tools that do the same or less with the same files: a table of ratios.
//!
//! `cargo bench --bench compare` runs it. It needs the two Python components of the corpus folder beside the repository, and
//! `cargo install wac-cli --version 0.12.0 --locked` and `cargo install wasm-tools --version 1.263.0 --locked`; what is not there is left out.

#![expect(
    clippy::disallowed_methods,
    reason = "it lays out files, and prints what it measures"
)]

use inline::{Memory, Options};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;
use wasmparser::{Parser, Payload};

/// How often each is run. They take turns, so that all of them meet the same state of the machine.
const RUNS: usize = 9;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let bench = Bench {
        folder: folder.path(),
    };
    println!("| what | against | ratio | bound |\n|---|---|---|---|");
    bench.example()?;
    bench.imports()?;
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    if !corpus.is_dir() {
        println!("\nwithout the corpus folder there is nothing large to compare with");
        return Ok(());
    }
    for file in ["kv-provider.wasm", "kv-consumer.wasm"] {
        fs::copy(corpus.join(file), folder.path().join(file))?;
    }
    let parent = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/runtime/corpus/kv.wat");
    fs::copy(parent, folder.path().join("kv.wat"))?;
    // What writes most comes after what writes less: the disk is busy with it for a while.
    bench.binary()?;
    bench.text()?;
    // What this process needs would count for those that it starts.
    bench.one_core_module()?;
    Ok(())
}

struct Bench<'a> {
    folder: &'a Path,
}

/// What one way of doing something takes.
#[derive(Clone, Copy)]
struct Cost {
    /// The median.
    time: Duration,
    /// The most that any of its processes needed, in bytes.
    peak: u64,
}

impl Bench<'_> {
    fn text(&self) -> Result<()> {
        let ours = [inline(&["kv.wat", "-q", "-o", "out.wat"])];
        let to_stdout = [inline(&["kv.wat", "-q"])];
        let plug = [plug(&["-t", "-o", "plugged.wat"])];
        let print = ["kv-consumer", "kv-provider"].map(|name| {
            let (wasm, wat) = (format!("{name}.wasm"), format!("{name}.wat"));
            tool("wasm-tools", &["print", "-o", &wat, &wasm])
        });
        let [ours, to_stdout, plug, print] = self.costs([&ours, &to_stdout, &plug, &print])?;
        let what = "text of two Python components (37 MB)";
        row(what, "`wac plug -t -o` of the same", time(ours, plug), 0.45);
        row("its peak memory", "the same", peak(ours, plug), 0.4);
        row(
            what,
            "`wasm-tools print -o` of each",
            time(ours, print),
            0.6,
        );
        row(
            "the same to standard output",
            "with `-o`",
            time(to_stdout, ours),
            1.1,
        );
        Ok(())
    }

    fn binary(&self) -> Result<()> {
        let ours = [inline(&["kv.wat", "-o", "out.wasm"])];
        let plug = [plug(&["-o", "plugged.wasm"])];
        let validate = ["kv-consumer.wasm", "kv-provider.wasm"]
            .map(|name| tool("wasm-tools", &["validate", name]));
        let [ours, plug, validate] = self.costs([&ours, &plug, &validate])?;
        let what = "binary of the two";
        row(what, "`wac plug` of the same", time(ours, plug), 0.5);
        row("its peak memory", "the same", peak(ours, plug), 0.7);
        row(
            what,
            "`wasm-tools validate` of each",
            time(ours, validate),
            1.3,
        );
        Ok(())
    }

    /// A component whose weight is one core module, printed in this process.
    fn one_core_module(&self) -> Result<()> {
        let component = fs::read(self.folder.join("kv-consumer.wasm"))?;
        let module = most_code(&component)?;
        let mut unit = b"\0asm\x0d\0\x01\0\x01".to_vec();
        let mut size = module.len();
        while size >= 0x80 {
            unit.push(u8::try_from(size & 0x7f)? | 0x80);
            size >>= 7;
        }
        unit.push(u8::try_from(size)?);
        unit.extend_from_slice(module);
        let mut files = Memory::new();
        files.insert("unit.wasm", unit.clone());
        let parent = r#"(component (import "./unit.wasm" (component ...)))"#;
        let mut ours = Vec::new();
        let mut theirs = Vec::new();
        for _ in 0..RUNS {
            let start = Instant::now();
            let bundle = inline::bundle_source("parent.wat", parent, &files, &Options::default())?;
            bundle.write_text(&mut io::sink())?;
            ours.push(start.elapsed());
            let start = Instant::now();
            wasmprinter::print_bytes(&unit)?;
            theirs.push(start.elapsed());
        }
        let ratio = median(ours).as_secs_f64() / median(theirs).as_secs_f64();
        let what = format!("text of a core module of {} MB", module.len() >> 20);
        row(&what, "`wasmprinter` to memory", Some(ratio), 0.75);
        Ok(())
    }

    fn example(&self) -> Result<()> {
        let example = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("snapshots/examples/link-time-virtualization");
        for file in fs::read_dir(example)? {
            let file = file?;
            if file.file_type()?.is_file() {
                fs::copy(file.path(), self.folder.join(file.file_name()))?;
            }
        }
        let ours = [inline(&["parent.wat", "-o", "bundle.wasm"])];
        let parse = [tool(
            "wasm-tools",
            &["parse", "out.wat", "-o", "parsed.wasm"],
        )];
        let [ours, parse] = self.costs([&ours, &parse])?;
        row(
            "the example",
            "`wasm-tools parse` of its bundle",
            time(ours, parse),
            1.0,
        );
        Ok(())
    }

    fn imports(&self) -> Result<()> {
        let counts = [450, 900];
        for count in counts {
            let mut parent = String::from("(component\n");
            for number in 0..count {
                let unit = format!(
                    r#"(component (type (tuple u8 (list string))) (export "t{number}" (type 1)))"#
                );
                fs::write(self.folder.join(format!("{number}.wat")), unit)?;
                parent.push_str(&format!(
                    "(import \"./{number}.wat\" (component $c{number} ...))\n"
                ));
            }
            parent.push(')');
            fs::write(self.folder.join(format!("imports{count}.wat")), parent)?;
        }
        let few = [inline(&["imports450.wat", "-o", "few.wat"])];
        let many = [inline(&["imports900.wat", "-o", "many.wat"])];
        let [few, many] = self.costs([&few, &many])?;
        row("900 imports of files", "450", time(many, few), 2.2);
        Ok(())
    }

    /// What each of several ways costs, each a sequence of commands; `None` for one with a tool that is not installed.
    fn costs<const N: usize>(&self, ways: [&[Vec<String>]; N]) -> Result<[Option<Cost>; N]> {
        let mut times = ways.map(|_| Vec::new());
        let mut peaks = [0; N];
        let mut is_there = [true; N];
        for _ in 0..RUNS {
            for (way, commands) in ways.iter().enumerate() {
                let start = Instant::now();
                for command in *commands {
                    match is_there[way].then(|| self.run(command)).transpose()? {
                        Some(Some(peak)) => peaks[way] = peak.max(peaks[way]),
                        _ => is_there[way] = false,
                    }
                }
                times[way].push(start.elapsed());
            }
        }
        let mut way = 0;
        Ok(times.map(|times| {
            let cost = Cost {
                time: median(times),
                peak: peaks[way],
            };
            way += 1;
            is_there[way - 1].then_some(cost)
        }))
    }

    /// Runs a command, and gives its peak memory; `None` if there is no such command.
    fn run(&self, command: &[String]) -> Result<Option<u64>> {
        let out = File::create(self.folder.join("stdout"))?;
        let child = Command::new(&command[0])
            .args(&command[1..])
            .current_dir(self.folder)
            .stdout(out)
            .stderr(Stdio::piped())
            .spawn();
        let mut child = match child {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            child => child?,
        };
        let done = child.wait4()?;
        if !done.status.success() {
            let mut why = String::new();
            if let Some(mut stderr) = child.stderr.take() {
                io::Read::read_to_string(&mut stderr, &mut why)?;
            }
            return Err(format!("{} failed: {why}", command.join(" ")).into());
        }
        Ok(Some(done.rusage.maxrss))
    }
}

/// The core module with the largest code section.
fn most_code(component: &[u8]) -> Result<&[u8]> {
    let mut most = (0, 0..0);
    let mut module = 0..0;
    for payload in Parser::new(0).parse_all(component) {
        match payload? {
            Payload::ModuleSection {
                unchecked_range, ..
            } => {
                module =
                    usize::try_from(unchecked_range.start)?..usize::try_from(unchecked_range.end)?;
            }
            Payload::CodeSectionStart { size, .. } if size > most.0 => {
                most = (size, module.clone())
            }
            _ => {}
        }
    }
    Ok(&component[most.1])
}

fn inline(arguments: &[&str]) -> Vec<String> {
    tool(env!("CARGO_BIN_EXE_inline"), arguments)
}

fn plug(arguments: &[&str]) -> Vec<String> {
    let plug = ["plug", "kv-consumer.wasm", "--plug", "kv-provider.wasm"];
    tool("wac", &[&plug, arguments].concat())
}

fn tool(name: &str, arguments: &[&str]) -> Vec<String> {
    let words = std::iter::once(&name).chain(arguments);
    words.map(|word| (*word).to_owned()).collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn time(ours: Option<Cost>, theirs: Option<Cost>) -> Option<f64> {
    Some(ours?.time.as_secs_f64() / theirs?.time.as_secs_f64())
}

fn peak(ours: Option<Cost>, theirs: Option<Cost>) -> Option<f64> {
    let mb = |cost: Cost| f64::from(u32::try_from(cost.peak >> 10).unwrap_or(u32::MAX));
    Some(mb(ours?) / mb(theirs?))
}

fn row(what: &str, against: &str, ratio: Option<f64>, bound: f64) {
    let ratio = ratio.map_or("not installed".to_owned(), |ratio| format!("{ratio:.2}"));
    println!("| {what} | {against} | {ratio} | {bound:.2} |");
    drop(io::stdout().flush());
}

//! How long whole runs take and how much memory they need, next to other tools that do the same or less with the same files: a table of ratios,
//! each with its spread and its aim. It fails if an aim is missed by more than the noise.
//!
//! `cargo bench --bench compare` runs it, on a machine that does nothing else. It needs the two Python components of the corpus folder beside
//! the repository, and `cargo install wac-cli --version 0.12.0 --locked` and `cargo install wasm-tools --version 1.263.0 --locked`; what is not
//! there is left out.

#![expect(
    clippy::disallowed_methods,
    reason = "it lays out files, and prints what it measures"
)]

use inline::{Memory, Options};
use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use wait4::Wait4;
use wasmparser::{Parser, Payload};

/// How often each is run. They take turns, so that all of them meet the same state of the machine.
const RUNS: usize = 9;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Returns a parent with so many things of a kind, and the fields of its child.
type Generate<'a> = &'a dyn Fn(usize) -> (String, String);

fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let bench = Bench {
        folder: folder.path(),
        missed: RefCell::default(),
    };
    println!("| what | against | ratio | spread | aim |\n|---|---|---|---|---|");
    bench.example()?;
    bench.imports()?;
    bench.corpus()?;
    // What this process has needed counts for those that it starts, so what runs here comes last.
    bench.large_texts()?;
    bench.growth()?;
    bench.one_core_module()?;
    let missed = bench.missed.take();
    match missed.is_empty() {
        true => Ok(()),
        false => Err(format!("missed by more than the noise: {}", missed.join("; ")).into()),
    }
}

struct Bench<'a> {
    folder: &'a Path,
    /// The rows whose aims are missed by more than the noise.
    missed: RefCell<Vec<String>>,
}

/// What one way of doing something takes.
struct Cost {
    /// In seconds, round by round.
    times: Vec<f64>,
    /// The most that any of its processes needed, in bytes.
    peak: u64,
}

impl Bench<'_> {
    fn corpus(&self) -> Result<()> {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
        if !corpus.is_dir() {
            println!("\nwithout the corpus folder there is nothing large to compare with");
            return Ok(());
        }
        for file in ["kv-provider.wasm", "kv-consumer.wasm"] {
            fs::copy(corpus.join(file), self.folder.join(file))?;
        }
        let parent = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/runtime/corpus/kv.wat");
        fs::copy(parent, self.folder.join("kv.wat"))?;
        // What writes most comes after what writes less: the disk is busy with it for a while.
        self.binary()?;
        self.text()?;
        self.check()
    }

    fn text(&self) -> Result<()> {
        let ours = [inline(&["kv.wat", "-q", "-o", "out.wat"])];
        let to_stdout = [inline(&["kv.wat", "-q"])];
        let metafile = [inline(&[
            "kv.wat",
            "-q",
            "-o",
            "out.wat",
            "--metafile",
            "meta.json",
        ])];
        let plug = [plug(&["-t", "-o", "plugged.wat"])];
        let print = ["kv-consumer", "kv-provider"].map(|name| {
            let (wasm, wat) = (format!("{name}.wasm"), format!("{name}.wat"));
            tool("wasm-tools", &["print", "-o", &wat, &wasm])
        });
        let [ours, to_stdout, metafile, plug, print] =
            self.costs([&ours, &to_stdout, &metafile, &plug, &print])?;
        let what = "text of two Python components (37 MB)";
        self.row(
            what,
            "`wac plug -t -o` of the same",
            &time(&ours, &plug),
            0.3,
        );
        self.row("its peak memory", "the same", &peak(&ours, &plug), 0.2);
        self.row(
            what,
            "`wasm-tools print -o` of each",
            &time(&ours, &print),
            0.6,
        );
        self.row(
            "the same to standard output",
            "with `-o`",
            &time(&to_stdout, &ours),
            1.1,
        );
        self.row(
            "the same with `--metafile`",
            "without",
            &time(&metafile, &ours),
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
        self.row(what, "`wac plug` of the same", &time(&ours, &plug), 0.35);
        self.row("its peak memory", "the same", &peak(&ours, &plug), 0.5);
        self.row(
            what,
            "`wasm-tools validate` of each",
            &time(&ours, &validate),
            0.7,
        );
        Ok(())
    }

    /// The text of before, with another first line and another last line.
    fn check(&self) -> Result<()> {
        let mut old = File::create(self.folder.join("old.wat"))?;
        old.write_all(b";; old\n")?;
        io::copy(&mut File::open(self.folder.join("out.wat"))?, &mut old)?;
        old.write_all(b";; old\n")?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_inline"));
        command.args(["kv.wat", "-q", "-o", "old.wat", "--check"]);
        let child = command
            .current_dir(self.folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let done = child.spawn()?.wait4()?;
        let peak = mb(done.rusage.maxrss) / 300.0;
        self.row(
            "peak memory of `--check` of another text",
            "300 MB",
            &[peak],
            1.0,
        );
        Ok(())
    }

    /// A component whose weight is one core module, printed in this process.
    fn one_core_module(&self) -> Result<()> {
        let component = self.folder.join("kv-consumer.wasm");
        if !component.exists() {
            return Ok(());
        }
        let component = fs::read(component)?;
        let module = most_code(&component)?;
        let mut unit = b"\0asm\x0d\0\x01\0\x01".to_vec();
        let mut size = module.len();
        while size >= 0x80 {
            unit.push(u8::try_from(size & 0x7f)? | 0x80);
            size >>= 7;
        }
        unit.push(u8::try_from(size)?);
        unit.extend_from_slice(module);
        let parent = r#"(component (import "./unit.wasm" (component ...)))"#;
        let mut ratios = Vec::new();
        for _ in 0..RUNS {
            let ours = in_process(parent, "unit.wasm", &unit)?;
            let start = Instant::now();
            wasmprinter::print_bytes(&unit)?;
            ratios.push(ours / start.elapsed().as_secs_f64());
        }
        let what = format!("text of a core module of {} MB", module.len() >> 20);
        self.row(&what, "`wasmprinter` to memory", &ratios, 0.75);
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
        let against = "`wasm-tools parse` of its bundle";
        self.row("the example", against, &time(&ours, &parse), 0.9);
        Ok(())
    }

    /// Files that one parent imports. Validation alone takes more than twice as long for twice as many.
    fn imports(&self) -> Result<()> {
        for count in [450, 900] {
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
        let few = [inline(&["imports450.wat", "-o", "few.wasm"])];
        let many = [inline(&["imports900.wat", "-o", "many.wasm"])];
        let few_valid = [tool("wasm-tools", &["validate", "few.wasm"])];
        let many_valid = [tool("wasm-tools", &["validate", "many.wasm"])];
        let [few, many, few_valid, many_valid] =
            self.costs([&few, &many, &few_valid, &many_valid])?;
        self.row("900 imports of files", "450", &time(&many, &few), 2.2);
        let (few, many) = (without(few, few_valid), without(many, many_valid));
        let what = "the same without `wasm-tools validate` of the bundle";
        self.row(what, "450", &time(&many, &few), 2.2);
        Ok(())
    }

    /// Twice as much of each kind of thing in a component.
    fn growth(&self) -> Result<()> {
        const CHILD: &str = r#"(import "./child.wat" (component $c"#;
        let each = |count: usize, item: &str| -> String {
            (0..count)
                .map(|number| item.replace('#', &number.to_string()))
                .collect()
        };
        let kinds: [(&str, Generate<'_>); 5] = [
            ("imports passed through", &|count| {
                let imports = each(count, r#"(import "f#" (func))"#);
                (
                    format!("{CHILD} ...)) (instance (instantiate $c ...))"),
                    imports,
                )
            }),
            ("elided imports", &|count| {
                let imports = each(count, r#"(import "f#" (func $f# ...))"#);
                let with = each(count, r#"(with "f#" (func $f#))"#);
                let parent = format!("{imports} {CHILD} ...)) (instance (instantiate $c {with}))");
                (parent, each(count, r#"(import "f#" (func))"#))
            }),
            ("declared imports that the file lacks", &|count| {
                let imports = each(count, r#"(import "f#" (func))"#);
                (
                    format!("{CHILD} {imports})) (instance (instantiate $c ...))"),
                    String::new(),
                )
            }),
            ("exports beyond the declared ones", &|count| {
                let exports = each(count, r#"(export "f#" (func $f))"#);
                let parent = format!(
                    r#"{CHILD} (import "f" (func)))) (instance $i (instantiate $c ...)) (export "i" (instance $i))"#
                );
                (parent, format!(r#"(import "f" (func $f)) {exports}"#))
            }),
            ("instances of one file", &|count| {
                let imports = each(count / 5, r#"(import "./child.wat" (instance ...))"#);
                (imports, r#"(import "f" (func))"#.to_owned())
            }),
        ];
        for (what, kind) in kinds {
            let mut ratios = Vec::new();
            for _ in 0..RUNS {
                let [few, many] = [2000, 4000].map(|count| {
                    let (parent, child) = kind(count);
                    let component = |fields: &str| format!("(component {fields})");
                    in_process(
                        &component(&parent),
                        "child.wat",
                        component(&child).as_bytes(),
                    )
                });
                ratios.push(many? / few?);
            }
            self.row(
                &format!("twice as many {what}"),
                "half of them",
                &ratios,
                2.3,
            );
        }
        Ok(())
    }

    /// Text that takes long to parse, in the parent and in a file.
    fn large_texts(&self) -> Result<()> {
        let strings = "\"ab\\0a;(\"\n".repeat(2 << 20);
        let data = format!(
            "(core module $m (memory 1000) (data (i32.const 0)\n{strings}))\n(core instance (instantiate $m))"
        );
        let imports: String = (0..10_000)
            .map(|number| format!("(import \"host{number}\" (func (param \"x\" u32)))\n"))
            .collect();
        let child = r#"(import "./empty.wat" (component $c ...))"#;
        let whole = |fields: &[&str]| format!("(component\n{}\n)\n", fields.join("\n"));
        for (name, text) in [
            ("empty", whole(&[])),
            ("data", whole(&[&data])),
            (
                "data-file",
                whole(&[r#"(import "./data.wat" (component $c ...))"#]),
            ),
            ("data-parent", whole(&[child, &data])),
            ("host", whole(&[&imports])),
            ("host-parent", whole(&[child, &imports])),
        ] {
            fs::write(self.folder.join(format!("{name}.wat")), text)?;
        }
        let ours = ["data-file", "data-parent", "host-parent"]
            .map(|name| [inline(&[&format!("{name}.wat"), "-o", "large.wat"])]);
        let parse = ["data", "host"].map(|name| {
            [tool(
                "wasm-tools",
                &["parse", &format!("{name}.wat"), "-o", "o.wasm"],
            )]
        });
        let ways = [&ours[0], &ours[1], &parse[0], &ours[2], &parse[1]];
        let [file, parent, data, host, imports] = self.costs(ways.map(|way| &way[..]))?;
        let against = "`wasm-tools parse` of the same text";
        self.row(
            "20 MB of strings in a file",
            against,
            &time(&file, &data),
            2.0,
        );
        self.row(
            "20 MB of strings in the parent",
            against,
            &time(&parent, &data),
            2.0,
        );
        self.row(
            "10,000 imports of the host",
            against,
            &time(&host, &imports),
            2.0,
        );
        Ok(())
    }

    /// What each of several ways costs, each a sequence of commands; `None` for one with a tool that is not installed. They take turns, and
    /// the order changes from round to round.
    fn costs<const N: usize>(&self, ways: [&[Vec<String>]; N]) -> Result<[Option<Cost>; N]> {
        let mut costs = ways.map(|_| {
            Some(Cost {
                times: Vec::new(),
                peak: 0,
            })
        });
        for round in 0..RUNS {
            for way in (0..N).map(|way| (way + round) % N) {
                let start = Instant::now();
                for command in ways[way] {
                    let Some(cost) = &mut costs[way] else {
                        break;
                    };
                    match self.run(command)? {
                        Some(peak) => cost.peak = cost.peak.max(peak),
                        None => costs[way] = None,
                    }
                }
                let time = start.elapsed().as_secs_f64();
                costs[way].iter_mut().for_each(|cost| cost.times.push(time));
            }
        }
        Ok(costs)
    }

    /// Prints a row: the median of `ratios`, and the two quartiles around it. The aim is missed if the lower one is above it.
    fn row(&self, what: &str, against: &str, ratios: &[f64], aim: f64) {
        let mut ratios = ratios.to_vec();
        ratios.sort_by(f64::total_cmp);
        let at = |quarter: usize| ratios.get((ratios.len().max(1) - 1) * quarter / 4);
        let (Some(low), Some(ratio), Some(high)) = (at(1), at(2), at(3)) else {
            println!("| {what} | {against} | not installed | | {aim:.2} |");
            return;
        };
        println!("| {what} | {against} | {ratio:.2} | {low:.2}–{high:.2} | {aim:.2} |");
        drop(io::stdout().flush());
        if *low > aim {
            self.missed
                .borrow_mut()
                .push(format!("{what}, against {against}"));
        }
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

/// Bundles a parent with one file in this process, writes its text nowhere, and returns how long that takes.
fn in_process(parent: &str, name: &str, file: &[u8]) -> Result<f64> {
    let mut files = Memory::new();
    files.insert(name, file.to_vec());
    let start = Instant::now();
    let bundle = inline::bundle_source("parent.wat", parent, &files, &Options::default());
    let bundle = bundle.map_err(|report| report.to_string())?;
    bundle.write_text(&mut io::sink())?;
    Ok(start.elapsed().as_secs_f64())
}

/// The ratios of times, round by round; none if a tool is not installed.
fn time(ours: &Option<Cost>, theirs: &Option<Cost>) -> Vec<f64> {
    let (Some(ours), Some(theirs)) = (ours, theirs) else {
        return Vec::new();
    };
    let rounds = ours.times.iter().zip(&theirs.times);
    rounds.map(|(ours, theirs)| ours / theirs).collect()
}

/// What a way costs without another that is part of it.
fn without(whole: Option<Cost>, part: Option<Cost>) -> Option<Cost> {
    let (mut whole, part) = (whole?, part?);
    let times = whole.times.iter_mut().zip(part.times);
    times.for_each(|(whole, part)| *whole -= part);
    Some(whole)
}

fn peak(ours: &Option<Cost>, theirs: &Option<Cost>) -> Vec<f64> {
    let peaks = ours.as_ref().zip(theirs.as_ref());
    let ratio = peaks.map(|(ours, theirs)| mb(ours.peak) / mb(theirs.peak));
    ratio.into_iter().collect()
}

fn mb(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes >> 10).unwrap_or(u32::MAX)) / 1024.0
}

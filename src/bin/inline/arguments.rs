//! The command line, as `clap` reads it.

use crate::texts;
use clap::{ArgAction, Parser, ValueEnum, ValueHint};
use clap_complete::Shell;
use inline::{Limit, Options, Picture};
use std::path::{Path, PathBuf};

// The headings of `--help`. Every option has one.
const OUTPUT: &str = "Output";
const IMPORTS: &str = "Imports";
const CHECKS: &str = "Checks";
const ACCESS: &str = "Access";
const MESSAGES: &str = "Messages";
const HELP: &str = "Help";

/// Bundle a WebAssembly component with the files that it imports
///
/// Each import that names a file is replaced by the component or core module
/// in that file, and so are the imports of the file itself:
///
///     (import "./child.wasm" (component $Child ...))
///
/// Everything else comes out as it was written. The bundle is validated before
/// anything is written.
///
/// A file must fit the type declared at its import. There, `...` stands for
/// the type of the file. At other imports, it stands for the type that their
/// uses need. At the end of an `instantiate`, it passes all other imports
/// through, and adds them to the parent if necessary. In front of an
/// instance, it stands for the names of its exports:
///
///     (export ... (instance $child))
///
/// Paths are relative to the file that contains the import. If `X.wasm` does
/// not exist, `X.wat` is used.
#[derive(Clone, Debug, Parser)]
#[command(
    version,
    verbatim_doc_comment,
    disable_help_flag = true,
    disable_version_flag = true,
    after_long_help = texts::notes()
)]
pub(crate) struct Arguments {
    /// The component to bundle, or `-` for standard input
    ///
    /// PARENT is text, a binary, or a `.wast` script. Several parents, or a pattern such as `'*/parent.wat'`, need an `-o` with a placeholder. Without PARENT, standard input is read.
    #[arg(value_name = "PARENT", value_hint = ValueHint::FilePath)]
    pub(crate) parents: Vec<PathBuf>,

    /// Write to FILE, as a binary if it ends in `.wasm`
    ///
    /// All outputs are replaced together or not at all, and inputs are never overwritten. `-` is standard output. In the names of all outputs, `{dir}` stands for the directory of PARENT, `{name}` for its file name, and `{stem}` for the file name without its extension.
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = OUTPUT)]
    pub(crate) output: Option<PathBuf>,

    /// Output format
    ///
    /// The default is `wasm` if FILE ends in `.wasm`, and `wat` otherwise.
    #[arg(long, value_name = "FORMAT", help_heading = OUTPUT)]
    emit: Option<Emit>,

    /// Write the parent with each `...` filled in
    ///
    /// Imports of files stay imports. The result has the same bundle as the parent.
    #[arg(long, conflicts_with = "emit", help_heading = OUTPUT)]
    pub(crate) expand: bool,

    /// Print a parent that composes the files, to keep and edit
    ///
    /// The files are given as PARENT. Each import takes the export of the next file that has it, and other imports are passed through.
    #[arg(long, conflicts_with_all = ["script", "watch", "emit", "expand", "plug", "access", "lock", "depfile", "metafile", "graph"], help_heading = OUTPUT)]
    pub(crate) init: bool,

    /// Precede each definition with a comment naming its file and hash
    #[arg(long, hide_short_help = true, help_heading = OUTPUT)]
    annotate: bool,

    /// Copy a file for each use, instead of defining it once
    #[arg(long, hide_short_help = true, help_heading = OUTPUT)]
    no_share: bool,

    /// Also define identical core modules once
    ///
    /// Core modules of at least 64 bytes are shared if they are identical, even if different files contain them. A line on standard error states how many bytes this saves.
    #[arg(long, conflicts_with = "no_share", hide_short_help = true, help_heading = OUTPUT)]
    pub(crate) share_modules: bool,

    /// Draw the files and the instances to FILE
    ///
    /// FILE ends in `.svg`, `.dot` (Graphviz), `.mmd` (Mermaid) or `.json`. The bundle is only written with `-o`.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, value_parser = graph, help_heading = OUTPUT)]
    pub(crate) graph: Option<PathBuf>,

    /// Write the inputs to FILE, for Make or Ninja
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "output", help_heading = OUTPUT)]
    pub(crate) depfile: Option<PathBuf>,

    /// Write the inputs, their sizes and their uses to FILE, as JSON
    ///
    /// The layout is esbuild's.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "expand", hide_short_help = true, help_heading = OUTPUT)]
    pub(crate) metafile: Option<PathBuf>,

    /// Rebuild whenever an input changes
    ///
    /// Ctrl-C ends it. An output that would not change is not written.
    #[arg(long, requires = "output", conflicts_with = "check", help_heading = OUTPUT)]
    pub(crate) watch: bool,

    /// Flush the output to disk (fsync) before exiting
    #[arg(long, requires = "output", hide_short_help = true, help_heading = OUTPUT)]
    pub(crate) sync: bool,

    /// Treat PARENT as a `.wast` script (implied by the extension)
    #[arg(long, hide_short_help = true, help_heading = OUTPUT)]
    script: bool,

    /// Use the file at PATH for the import NAME
    ///
    /// NAME is the name of the import, its external-id, or its package. If the file has an export of that name and sort, the export is used, as with `--plug`. A single `*` on each side matches the same text. PATH is relative to the working directory. This option may be repeated.
    #[arg(short, long, value_name = "NAME=PATH", value_parser = dep, help_heading = IMPORTS)]
    dep: Vec<(String, PathBuf)>,

    /// Use the exports of FILE for the imports of PARENT
    ///
    /// An export is used for each import with its name, or with a compatible version. The bundle has the exports of PARENT, and contains both files byte for byte. Plugs are used for the imports of other plugs, too. This option may be repeated.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, value_parser = file, conflicts_with = "script", help_heading = IMPORTS)]
    plug: Vec<PathBuf>,

    /// Look for packages in DIR
    ///
    /// The default is the directory `deps` next to the parent.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = IMPORTS)]
    deps_dir: Option<PathBuf>,

    /// Keep imports that match PATTERN
    ///
    /// PATTERN is compared with the name and the external-id of each import. `*` matches any text. This option may be repeated.
    #[arg(long, value_name = "PATTERN", help_heading = IMPORTS)]
    external: Vec<String>,

    /// Resolve the imports of a linked file next to the link
    ///
    /// By default, they are resolved next to the file that the link leads to.
    #[arg(long, hide_short_help = true, help_heading = IMPORTS)]
    preserve_symlinks: bool,

    /// Read no file outside DIR
    ///
    /// A symbolic link counts as the file that it leads to.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, hide_short_help = true, help_heading = IMPORTS)]
    pub(crate) root: Option<PathBuf>,

    /// Fail if an output is out of date
    ///
    /// Nothing is written. The differences are printed on standard output. Without `-o`, this only checks that PARENT can be bundled.
    #[arg(long, help_heading = CHECKS)]
    pub(crate) check: bool,

    /// Write the path and hash of each file to FILE
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = CHECKS)]
    pub(crate) lock: Option<PathBuf>,

    /// Fail if the files differ from the lock
    ///
    /// The lock is the file of `--lock`, or `inline.lock` next to PARENT. It is not updated.
    #[arg(long, help_heading = CHECKS)]
    pub(crate) locked: bool,

    /// Fail if the input or the output is larger than N
    ///
    /// NAME is `files` (at most 10000 by default), `bytes` of all files (4294967296), `depth` of a chain of imports (1000), or bytes of `output` (17179869184). Bytes may have a unit, as in `bytes=10MB` or `output=1GiB`. This option may be repeated.
    #[arg(long, value_name = "NAME=N", value_parser = limit, hide_short_help = true, help_heading = CHECKS)]
    limit: Vec<(Limit, u64)>,

    /// Print which instances reach which imports
    ///
    /// The bundle is only written with `-o`.
    #[arg(long, conflicts_with = "expand", help_heading = ACCESS)]
    pub(crate) access: bool,

    /// Fail if INSTANCE has access to IMPORT
    ///
    /// It has access if it can call a function of the import, or passes the import on. `*` matches any text on both sides, and `wasi:filesystem/types#read` is a single function. This option may be repeated.
    #[arg(long, value_name = "INSTANCE=IMPORT", value_parser = denied, help_heading = ACCESS)]
    deny_access: Vec<String>,

    /// Fail if INSTANCE can reach IMPORT, even through other instances
    ///
    /// This option may be repeated.
    #[arg(long, value_name = "INSTANCE=IMPORT", value_parser = denied, hide_short_help = true, help_heading = ACCESS)]
    deny_access_through: Vec<String>,

    /// Print errors only
    #[arg(short, long, help_heading = MESSAGES)]
    pub(crate) quiet: bool,

    /// Print how imports resolve and files are shared
    #[arg(short, long, help_heading = MESSAGES)]
    pub(crate) verbose: bool,

    /// Treat warnings as errors
    #[arg(long, hide_short_help = true, help_heading = MESSAGES)]
    pub(crate) deny_warnings: bool,

    /// When to colour messages
    #[arg(long, value_name = "WHEN", default_value = "auto", hide_short_help = true, help_heading = MESSAGES)]
    pub(crate) color: Color,

    /// Format of messages
    #[arg(long, value_name = "FORMAT", default_value = "human", hide_short_help = true, help_heading = MESSAGES)]
    pub(crate) message_format: MessageFormat,

    /// Explain the error or warning CODE
    ///
    /// Without CODE, all codes are listed.
    #[arg(long, value_name = "CODE", num_args = 0..=1, value_parser = texts::codes(), hide_possible_values = true, help_heading = HELP)]
    #[expect(clippy::option_option, reason = "CODE can be left out")]
    pub(crate) explain: Option<Option<String>>,

    /// Generate a completion script for SHELL
    #[arg(long, value_name = "SHELL", hide_short_help = true, help_heading = HELP)]
    pub(crate) completions: Option<Shell>,

    /// Print the manual page
    #[arg(long, hide_short_help = true, help_heading = HELP)]
    pub(crate) manual: bool,

    /// Print help; `--help` lists all options
    ///
    /// `-h` prints a summary.
    #[arg(short, long, action = ArgAction::Help, help_heading = HELP)]
    help: Option<bool>,

    /// Print the version
    #[arg(short = 'V', long, action = ArgAction::Version, help_heading = HELP)]
    version: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Emit {
    /// Text
    Wat,
    /// Binary
    Wasm,
    /// The list of inputs, one per line
    Deps,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum MessageFormat {
    /// With the source that they point at
    Human,
    /// One line each: `file:line:column: error[code]: headline`
    Short,
    /// One JSON object per line
    Json,
    /// Workflow commands of GitHub Actions
    Github,
}

impl Arguments {
    pub(crate) fn emit(&self) -> Emit {
        match self.emit {
            Some(emit) => emit,
            None if self.names_binary() => Emit::Wasm,
            None => Emit::Wat,
        }
    }

    pub(crate) fn reads_standard_input(&self) -> bool {
        self.parents.iter().all(|parent| parent == Path::new("-"))
    }

    /// Whether the parent is a test script.
    pub(crate) fn is_script(&self) -> bool {
        let is_wast = |path: &PathBuf| path.extension().is_some_and(|end| end == "wast");
        self.script || self.parents.first().is_some_and(is_wast)
    }

    /// Whether the output is a file with the extension of a binary.
    pub(crate) fn names_binary(&self) -> bool {
        let is_wasm = |path: &PathBuf| path.extension().is_some_and(|end| end == "wasm");
        self.output.as_ref().is_some_and(is_wasm)
    }

    /// Whether the bundle is written, and not only a report about it.
    pub(crate) fn writes_bundle(&self) -> bool {
        self.output.is_some() || self.prints_bundle()
    }

    /// Whether the bundle goes to standard output by default.
    pub(crate) fn prints_bundle(&self) -> bool {
        self.output.is_none() && !self.access && self.graph.is_none() && !self.check
    }

    /// Whether an option chooses the form of the bundle.
    pub(crate) fn names_form(&self) -> bool {
        self.emit.is_some() || self.expand
    }

    /// Whether `-` is named as an output.
    pub(crate) fn names_standard_output(&self) -> bool {
        let files = [&self.output, &self.depfile, &self.metafile, &self.lock];
        files
            .into_iter()
            .flatten()
            .any(|file| file == Path::new("-"))
    }

    /// Returns the outputs, with the options that name them.
    pub(crate) fn outputs(&self) -> impl Iterator<Item = (&'static str, &Path)> {
        let standard_output = |option| (option, Path::new("-"));
        let printed = self.prints_bundle().then(|| standard_output("the bundle"));
        let access = self.access.then(|| standard_output("--access"));
        let files = [
            ("--output", &self.output),
            ("--depfile", &self.depfile),
            ("--metafile", &self.metafile),
            ("--graph", &self.graph),
            ("--lock", &self.lock),
        ];
        let files = files
            .into_iter()
            .filter_map(|(option, file)| Some((option, file.as_deref()?)));
        let is_written = |(option, _): &(&str, &Path)| *option != "--lock" || !self.locked;
        printed
            .into_iter()
            .chain(access)
            .chain(files.filter(is_written))
    }

    /// Returns the path of the lock to compare the files with.
    pub(crate) fn held_lock(&self) -> Option<PathBuf> {
        let beside = || {
            let parent = self.parents.first().map(PathBuf::as_path);
            parent
                .unwrap_or(Path::new(""))
                .with_file_name("inline.lock")
        };
        self.locked
            .then(|| self.lock.clone().unwrap_or_else(beside))
    }

    /// Replaces the name of each output and lock by the result of `fill`.
    pub(crate) fn fill_outputs<E>(
        &mut self,
        fill: impl Fn(&Path) -> Result<PathBuf, E>,
    ) -> Result<(), E> {
        let beside = [&mut self.depfile, &mut self.metafile, &mut self.graph];
        let files = beside.into_iter().chain([&mut self.lock, &mut self.output]);
        files.flatten().try_for_each(|path| {
            *path = fill(path)?;
            Ok(())
        })
    }

    pub(crate) fn options(&self) -> Options {
        let mut options = Options::new();
        for (name, path) in &self.dep {
            options = options.dep(name, path);
        }
        for path in &self.plug {
            options = options.plug(path);
        }
        if let Some(path) = &self.deps_dir {
            options = options.deps_dir(path);
        }
        if self.preserve_symlinks {
            options = options.preserve_symlinks();
        }
        if self.no_share {
            options = options.no_share();
        }
        if self.share_modules {
            options = options.share_modules();
        }
        for (limit, value) in &self.limit {
            options = options.limit(*limit, *value);
        }
        if self.annotate {
            options = options.annotate();
        }
        for rule in &self.deny_access {
            options = options.deny_access(rule).expect(TRIED);
        }
        for rule in &self.deny_access_through {
            options = options.deny_access_through(rule).expect(TRIED);
        }
        let patterns = self.external.iter();
        patterns.fold(options, |options, pattern| options.external(pattern))
    }
}

const TRIED: &str = "it was tried when it was read";

fn denied(rule: &str) -> Result<String, String> {
    Options::new().deny_access(rule)?;
    Ok(rule.to_owned())
}

/// Returns the function that draws a picture in the format of the file at `path`; `None` if the extension is unknown.
pub(crate) fn drawing(path: &Path) -> Option<fn(&Picture) -> String> {
    match path.extension()?.to_str()? {
        "svg" => Some(Picture::to_svg),
        "dot" => Some(Picture::to_dot),
        "mmd" => Some(Picture::to_mermaid),
        "json" => Some(Picture::to_json),
        _ => None,
    }
}

fn graph(path: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    match drawing(&path) {
        Some(_) => Ok(path),
        None => Err("the name must end in `.svg`, `.dot`, `.mmd` or `.json`".to_owned()),
    }
}

const LIMIT: &str = "expected `files=N`, `bytes=N`, `depth=N` or `output=N`";

fn limit(argument: &str) -> Result<(Limit, u64), String> {
    let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
    let (limit, number) = match name {
        "files" => (Limit::Files, value.parse().ok()),
        "bytes" => (Limit::Bytes, size(value)),
        "depth" => (Limit::Depth, value.parse().ok()),
        "output" => (Limit::Output, size(value)),
        _ => return Err(LIMIT.to_owned()),
    };
    let why = match limit {
        Limit::Files | Limit::Depth => "",
        _ => ", such as `1000000`, `10MB` or `512KiB`",
    };
    let number = number.ok_or_else(|| format!("`{value}` is not a number of {name}{why}"));
    Ok((limit, number?))
}

/// Reads a number of bytes, which may have a unit.
fn size(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = text[digits.len()..].trim_start().to_ascii_lowercase();
    let factor: u64 = match unit.as_str() {
        "" if digits == text => 1,
        "b" => 1,
        "k" | "kb" => 1000,
        "m" | "mb" => 1_000_000,
        "g" | "gb" => 1_000_000_000,
        "t" | "tb" => 1_000_000_000_000,
        "kib" => 1 << 10,
        "mib" => 1 << 20,
        "gib" => 1 << 30,
        "tib" => 1 << 40,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(factor)
}

fn file(path: &str) -> Result<PathBuf, String> {
    match path {
        "-" => Err("standard input is no file; one called `-` is `./-`".to_owned()),
        _ => Ok(PathBuf::from(path)),
    }
}

/// Splits at the first `=` that is not part of a name such as `url=<…>`: in front of its brackets or inside them.
fn dep(argument: &str) -> Result<(String, PathBuf), String> {
    let mut depth = 0usize;
    for (at, c) in argument.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            '=' if depth == 0 && !argument[at..].starts_with("=<") => {
                let (name, path) = (&argument[..at], &argument[at + 1..]);
                if name.is_empty() || path.is_empty() {
                    break;
                }
                return Ok((name.to_owned(), file(path)?));
            }
            _ => {}
        }
    }
    Err("expected `NAME=PATH`".to_owned())
}

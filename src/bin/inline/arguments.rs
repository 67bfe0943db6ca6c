//! The command line, as `clap` reads it.

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use clap::{Parser, ValueEnum, ValueHint};
use clap_complete::Shell;
use inline::{Limit, Options, Picture};
use std::path::{Path, PathBuf};

/// Turn a WebAssembly component that imports its children into one
/// self-contained component
///
/// PARENT is WebAssembly text (or a binary, which is printed first). Each
/// import of a component, of an instance of one, or of a core module that
/// names a file, such as
///
///     (import "./child.wasm" (component $Child ...))
///
/// is replaced by the definition in that file, and so on through the file's
/// own imports. Everything else comes out as it was written.
///
/// The type written at an import is checked; `...` stands for the file's own,
/// at other imports for what the uses need, and at the end of an `instantiate`
/// for what is passed through from imports of the same names.
/// Files are relative to the file that imports them; `X.wat` stands in for an
/// `X.wasm` that does not exist. The bundle is validated before anything is
/// written.
#[derive(Clone, Debug, Parser)]
#[command(
    version,
    verbatim_doc_comment,
    after_help = "Examples:\n  \
        inline parent.wat > out.wat\n  \
        inline parent.wat -o out.wasm\n  \
        inline parent.wat --dep child=build/child.wasm\n  \
        generate | inline - > out.wat\n\n\
        Exit status: 0, or 1 when there is no bundle or a check fails, or 2 when the command line is wrong"
)]
pub(crate) struct Arguments {
    /// The component to bundle; `-` or nothing for standard input. Several, or patterns (`'*/parent.wat'`), need an `-o` that tells them apart
    #[arg(value_name = "PARENT", value_hint = ValueHint::FilePath)]
    pub(crate) parents: Vec<PathBuf>,

    /// Write to FILE, with all other outputs or none of them; `-` is standard output. A name that ends in `.wasm` asks for a binary. `{dir}`, `{stem}` and `{name}` stand for parts of PARENT
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// End only when what is written is on the disk, as far as the system can tell
    #[arg(long, requires = "output")]
    pub(crate) sync: bool,

    /// PARENT is a test script, as one is whose name ends in `.wast`: bundle the components in it
    #[arg(long)]
    script: bool,

    /// Write nothing; show how FILE differs from what would be written, and fail if it does. Without `-o`, only see whether PARENT bundles
    #[arg(long)]
    pub(crate) check: bool,

    /// Write again whenever a file changes that was read, or looked for, until Ctrl-C is pressed
    #[arg(long, requires = "output", conflicts_with = "check")]
    pub(crate) watch: bool,

    /// What to write: text, a binary, or which files were read [default: by the name of FILE, else wat]
    #[arg(long, value_name = "FORMAT")]
    emit: Option<Emit>,

    /// Write the parent with each `...` filled in, and leave its imports of files as they are
    #[arg(long, conflicts_with = "emit")]
    pub(crate) expand: bool,

    /// Take the file at PATH for the import whose name, external-id or package is NAME; `*` in both stands for the same anything (may be repeated)
    #[arg(short, long, value_name = "NAME=PATH", value_parser = dep)]
    dep: Vec<(String, PathBuf)>,

    /// Look packages up in DIR [default: `deps` beside the parent]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    deps_dir: Option<PathBuf>,

    /// Read no file outside of DIR, whatever path or link leads there
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) root: Option<PathBuf>,

    /// Write to FILE, for Make or Ninja, which files the output depends on
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "output")]
    pub(crate) depfile: Option<PathBuf>,

    /// Write to FILE, as JSON, what the output is made of
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "expand")]
    pub(crate) metafile: Option<PathBuf>,

    /// Write to FILE which file each import was replaced by, with its hash
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) lock: Option<PathBuf>,

    /// Refuse files other than those that the lock says, and leave the lock alone: that of `--lock`, or `inline.lock` beside PARENT
    #[arg(long)]
    pub(crate) locked: bool,

    /// Leave imports alone whose name or external-id matches PATTERN, in which `*` stands for anything (may be repeated)
    #[arg(long, value_name = "PATTERN")]
    external: Vec<String>,

    /// Draw the files and the instances of the bundle in FILE, which ends in `.svg`, `.dot`, `.mmd` or `.json`. The bundle is only written with `-o`
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, value_parser = graph)]
    pub(crate) graph: Option<PathBuf>,

    /// Print who can reach what of what the bundle imports, in place of the bundle, which is only written with `-o`
    #[arg(long, conflicts_with = "expand")]
    pub(crate) access: bool,

    /// Fail if an instance that matches INSTANCE calls what matches IMPORT, or passes it on (may be repeated)
    #[arg(long, value_name = "INSTANCE=IMPORT", value_parser = denied)]
    deny_access: Vec<String>,

    /// The same, and fail if it reaches that through other instances (may be repeated)
    #[arg(long, value_name = "INSTANCE=IMPORT", value_parser = denied)]
    deny_access_through: Vec<String>,

    /// Refuse more than N files, bytes in them, files in a chain of imports (depth), or bytes of output, such as `bytes=10MB` or `output=1GiB` (may be repeated) [default: files=10000 bytes=4294967296 depth=1000 output=17179869184]
    #[arg(long, value_name = "NAME=N", value_parser = limit)]
    limit: Vec<(Limit, u64)>,

    /// Copy a file that is used several times for each use, instead of defining it once
    #[arg(long)]
    no_share: bool,

    /// Also define core modules once that are the same, byte for byte, inside of different files
    #[arg(long, conflicts_with = "no_share")]
    pub(crate) share_modules: bool,

    /// Say in text, in front of each definition, which file it is, and its hash
    #[arg(long)]
    annotate: bool,

    /// Do not print warnings, nor anything about what is as it should be
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// Print which file each import led to, how often each is used, and where it is defined
    #[arg(short, long)]
    pub(crate) verbose: bool,

    /// Treat warnings as errors
    #[arg(long)]
    pub(crate) deny_warnings: bool,

    /// When to colour messages
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,

    /// How messages look
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) message_format: MessageFormat,

    /// Print what makes SHELL complete these arguments
    #[arg(long, value_name = "SHELL")]
    pub(crate) completions: Option<Shell>,

    /// Print the manual page
    #[arg(long, hide = true)]
    pub(crate) manual: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Emit {
    /// Text
    Wat,
    /// Binary
    Wasm,
    /// The files that were read, one a line
    Deps,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    Always,
    Never,
}

impl Color {
    /// Whether what is written to `stream` is coloured.
    pub(crate) fn choice(self, stream: &impl RawStream) -> ColorChoice {
        match self {
            Color::Auto => AutoStream::choice(stream),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum MessageFormat {
    /// A paragraph each, with what they point at
    Human,
    /// A line each: `file:line:column: error[code]: message`
    Short,
    /// A JSON object a line
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

    /// Whether the output is a file whose name is that of a binary.
    pub(crate) fn names_binary(&self) -> bool {
        let is_wasm = |path: &PathBuf| path.extension().is_some_and(|end| end == "wasm");
        self.output.as_ref().is_some_and(is_wasm)
    }

    /// Whether the bundle is written, and not only what there is to say of it.
    pub(crate) fn writes_bundle(&self) -> bool {
        self.output.is_some() || self.prints_bundle()
    }

    /// Whether the bundle goes to standard output without being told to.
    pub(crate) fn prints_bundle(&self) -> bool {
        self.output.is_none() && !self.access && self.graph.is_none() && !self.check
    }

    /// Whether the form of the bundle is chosen by an option.
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

    /// What is written, by the options that say so.
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

    /// The lock that the files are held against.
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

    /// Gives each file that is written, or held against, the name that `fill` makes of it.
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
        if let Some(path) = &self.deps_dir {
            options = options.deps_dir(path);
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

/// Draws a picture in the format of the file at `path`; `None` if its name does not say which.
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
        None => Err("it must end in `.svg`, `.dot`, `.mmd` or `.json`".to_owned()),
    }
}

const LIMIT: &str = "it must be `files`, `bytes`, `depth` or `output`, `=`, and a number";

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

/// Splits at the first `=`, but for those that a name such as `url=<…>` has itself: in front of and inside of its brackets.
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
                if path == "-" {
                    return Err("standard input is no file; one called `-` is `./-`".to_owned());
                }
                return Ok((name.to_owned(), PathBuf::from(path)));
            }
            _ => {}
        }
    }
    Err("it must be a name, `=`, and a path".to_owned())
}

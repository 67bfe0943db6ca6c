//! The whole way from a parent to its bundle: the only place that names all phases.

use crate::binary;
use crate::check::{self, Checker};
use crate::diagnostics::{Diagnostic, Files, Report};
use crate::graph::{self, Findings, Graph, Parent};
#[cfg(feature = "formats")]
use crate::inspect::Metafile;
use crate::inspect::{self, Access, Definition, Lock, Picture, Resolution};
use crate::options::{Limits, Options, Sharing};
use crate::resolve::{self, Disk, LoadError, Loader};
use crate::rewrite::{self, Assembly, Notes, Rewrite, assemble_bundle};
use crate::source::{self, SourceForm};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A parent with all that it imports, checked and ready to be written.
#[derive(Debug)]
pub struct Bundle {
    /// Whether the parent came from the loader.
    is_file: bool,
    rewrite: Rewrite,
    assembly: Assembly,
    limits: Limits,
    notes: Notes,
    warnings: Report,
}

/// A file that a bundle is made of.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    path: &'a Path,
    is_binary: bool,
}

impl<'a> Unit<'a> {
    /// The path under which the file was first met: relative to where the run started if the parent's path was.
    pub fn path(&self) -> &'a Path {
        self.path
    }

    /// Whether the file is a binary, or text that holds one.
    pub fn is_binary(&self) -> bool {
        self.is_binary
    }
}

/// Bundles the file at `parent`, and the files that it imports, from disk.
///
/// # Errors
///
/// The report says all that is wrong with the files, as far as one can be looked at without the others.
pub fn bundle_file(parent: impl AsRef<Path>, options: &Options) -> Result<Bundle, Report> {
    bundle_path(parent.as_ref(), &Disk, options)
}

/// Like [`bundle_file`], with the files of any loader.
///
/// # Errors
///
/// As [`bundle_file`].
pub fn bundle_path(
    parent: &Path,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Bundle, Report> {
    let (identity, bytes) = read_parent(parent, loader)?;
    run(parent, Some(identity), bytes, loader, options)
}

/// The identity of the outermost file, and its bytes.
///
/// # Errors
///
/// When it cannot be read.
pub(crate) fn read_parent(
    parent: &Path,
    loader: &dyn Loader,
) -> Result<(PathBuf, Vec<u8>), Report> {
    let read = |identity: PathBuf| {
        let bytes = loader.read(&identity)?;
        Ok((identity, bytes))
    };
    loader.identify(parent).and_then(read).map_err(|error| {
        let error = no_parent(parent, loader, &error);
        Report::new(vec![error], Files::default())
    })
}

fn no_parent(parent: &Path, loader: &dyn Loader, error: &LoadError) -> Diagnostic {
    let shown = parent.display();
    let unreadable = format!("`{shown}` cannot be read: {error}");
    match error {
        LoadError::NotFound => {
            let headline = format!("`{shown}` does not exist");
            let diagnostic = Diagnostic::error("file-not-found", headline);
            match resolve::near_name(loader, parent) {
                Some(near) => diagnostic.help(format!("did you mean `{}`?", near.display())),
                None => diagnostic,
            }
        }
        LoadError::Outside => resolve::outside_root(parent),
        LoadError::NotAFile => Diagnostic::error("unreadable-file", unreadable)
            .help("what comes from a pipe is read from standard input: `inline -`"),
        _ => Diagnostic::error("unreadable-file", unreadable),
    }
}

/// Bundles a parent that is in memory, such as what came from standard input. Its imports are relative to the folder of
/// `name`, which is also what diagnostics call it.
///
/// # Errors
///
/// As [`bundle_file`].
pub fn bundle_source(
    name: impl AsRef<Path>,
    parent: impl Into<Vec<u8>>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Bundle, Report> {
    run(name.as_ref(), None, parent.into(), loader, options)
}

fn run(
    path: &Path,
    identity: Option<PathBuf>,
    bytes: Vec<u8>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Bundle, Report> {
    let is_file = identity.is_some();
    let mut files = Files::default();
    let mut findings = Findings::default();
    let parent = (path, identity, bytes);
    let bundled = phases(parent, loader, options, &mut files, &mut findings);
    let unused = findings.unused_deps.iter();
    let unused = unused.map(|&dep| resolve::unused_dep(&options.deps[dep]));
    let mut diagnostics: Vec<Diagnostic> = unused.chain(findings.warnings).collect();
    match bundled {
        Ok(bundle) => Ok(Bundle {
            is_file,
            warnings: Report::new(diagnostics, files),
            ..bundle
        }),
        Err(errors) => {
            diagnostics.extend(errors);
            Err(Report::new(diagnostics, files))
        }
    }
}

/// Bundles a parent from memory; spans point into `files`. Adds to `findings` instead of storing warnings in the bundle.
///
/// # Errors
///
/// As [`bundle_file`].
pub(crate) fn bundle_in(
    path: &Path,
    parent: String,
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
    findings: &mut Findings,
) -> Result<Bundle, Vec<Diagnostic>> {
    let parent = (path, None, parent.into_bytes());
    phases(parent, loader, options, files, findings)
}

/// Goes through all phases, for a parent with its path, its identity if it is a file, and its bytes.
fn phases(
    (path, identity, bytes): (&Path, Option<PathBuf>, Vec<u8>),
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
    findings: &mut Findings,
) -> Result<Bundle, Vec<Diagnostic>> {
    let file = files.add(path.display().to_string());
    let parent = Parent {
        source: source::read(file, bytes, files)?,
        path: path.to_owned(),
        identity,
    };
    let mut graph = graph::build(parent, loader, options, files, findings)?;
    if options.share_modules && options.sharing != Sharing::Copy {
        graph::share_modules(&mut graph, files);
    }
    let graph = Arc::new(graph);
    // If anything failed, faults inside single files are reported first: they are the likelier cause.
    rewritten(&graph, options, &mut findings.warnings)
        .map_err(|errors| check::validate_units(&graph).err().unwrap_or(errors))
}

/// The phases behind the graph.
fn rewritten(
    graph: &Arc<Graph>,
    options: &Options,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Bundle, Vec<Diagnostic>> {
    check::validate_closed(graph)?;
    let mut checker = Checker::new(Rewrite::new(Arc::clone(graph))?);
    let checked = checked(&mut checker, options);
    warnings.append(&mut checker.warnings);
    let assembly = checked?;
    inspect::check_rules(&checker.rewrite, &assembly, &options.denied, warnings)?;
    Ok(Bundle {
        is_file: false,
        rewrite: checker.rewrite,
        assembly,
        limits: options.limits,
        notes: match options.annotates {
            true => Notes::of(graph),
            false => Notes::default(),
        },
        warnings: Report::new(Vec::new(), Files::default()),
    })
}

/// Refines the rewrite until it is valid.
fn checked(checker: &mut Checker, options: &Options) -> Result<Assembly, Vec<Diagnostic>> {
    checker.check_definitions(options.sharing)?;
    checker.infer()?;
    checker.check_contracts()?;
    // What is ascribed has one definition more.
    checker.check_definitions(options.sharing)?;
    checker.place(options.sharing)?;
    let assembly = assemble_bundle(&checker.rewrite);
    check::check_output(assembly.len() as u64, &options.limits)?;
    check::validate_bundle(&checker.rewrite, &assembly)?;
    Ok(assembly)
}

impl Bundle {
    /// The bundle as text.
    ///
    /// It can be large: the text of a binary is 6 to 15 times its size. [`write_text`](Bundle::write_text) does not hold it in memory.
    pub fn text(&self) -> String {
        let mut text = Vec::new();
        self.write_text(&mut text)
            .expect("writing to memory does not fail, and the binaries were printable");
        String::from_utf8(text).expect("the parts of a bundle are UTF-8")
    }

    /// Writes the bundle as text.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        rewrite::write_text(&self.rewrite, &self.notes, out).map(drop)
    }

    /// The parent with its elisions filled in and its imports of files still imports, with their types written out: the long form that does
    /// without `...`.
    ///
    /// # Errors
    ///
    /// When the type of a file cannot be written as text.
    pub fn expanded(&self) -> Result<String, Report> {
        check::expanded(&self.rewrite)
            .map_err(|errors| Report::new(errors, self.warnings.files().clone()))
    }

    /// Whether the text is within the [limit](crate::Limit::Output) of what may be written. Where that is in doubt, it is written to
    /// nowhere, to be counted.
    ///
    /// # Errors
    ///
    /// When it is not.
    pub fn check_text(&self) -> Result<(), Report> {
        let texts = self
            .rewrite
            .graph
            .units
            .iter()
            .filter_map(|unit| unit.source.as_text());
        let written: u64 = texts.map(|text| text.text.len() as u64).sum();
        let estimate =
            written.saturating_mul(1000) + (self.assembly.len() as u64).saturating_mul(64);
        if estimate <= self.limits.output {
            return Ok(());
        }
        let mut count = Count(0);
        let written = self.write_text(&mut count);
        written.expect("counting does not fail");
        check::check_output(count.0, &self.limits)
            .map_err(|errors| Report::new(errors, self.warnings.files().clone()))
    }

    /// The bundle as a binary.
    pub fn binary(&self) -> Vec<u8> {
        let mut binary = Vec::with_capacity(self.assembly.len());
        self.write_binary(&mut binary)
            .expect("writing to memory does not fail");
        binary
    }

    /// Writes the bundle as a binary. The bytes of a unit that imports no other are in it as they are in its file.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub fn write_binary(&self, out: &mut dyn Write) -> io::Result<()> {
        self.assembly.write(&self.rewrite, out)
    }

    /// The files that the bundle is made of: the parent, then the others in the order in which they were met.
    pub fn units(&self) -> impl Iterator<Item = Unit<'_>> {
        let mut seen = BTreeSet::new();
        let is_first = move |unit: &&graph::Unit| unit.is_file() && seen.insert(unit.source.file);
        self.rewrite
            .graph
            .units
            .iter()
            .filter(is_first)
            .map(|unit| Unit {
                path: unit.path(),
                is_binary: matches!(unit.source.form, SourceForm::Binary(_)),
            })
    }

    /// How many bytes less the bundle has, as a binary, than with a copy of each core module that
    /// [`share_modules`](Options::share_modules) has shared; aliases not counted.
    pub fn shared_bytes(&self) -> usize {
        inspect::shared_bytes(&self.rewrite)
    }

    /// Where each file but the parent's is defined, in the order in which they were met.
    pub fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        inspect::definitions(&self.rewrite)
    }

    /// The paths of all files that were read: that of the parent unless it was in memory, then the others, the units first.
    ///
    /// A build script tells Cargo of them:
    ///
    /// ```no_run
    /// let bundle = inline::bundle_file("parent.wat", &inline::Options::default())?;
    /// for path in bundle.inputs() {
    ///     println!("cargo::rerun-if-changed={}", path.display());
    /// }
    /// # Ok::<(), inline::Report>(())
    /// ```
    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        let units = self.units().map(|unit| unit.path());
        let resolutions = self.resolutions().map(|resolution| resolution.path());
        let mut seen = BTreeSet::new();
        units
            .chain(resolutions)
            .filter(move |path| seen.insert(*path))
            .skip(usize::from(!self.is_file))
    }

    /// A rule for Make or Ninja that says that the file at `target`, as the build tool names it, depends on the
    /// [`inputs`](Bundle::inputs). For each of them but the parent a rule follows that says nothing, so that one that is gone is a reason to
    /// build again, and no error.
    ///
    /// # Errors
    ///
    /// When the name of a file cannot be written in the language of Make.
    pub fn depfile(&self, target: impl AsRef<Path>) -> Result<Vec<u8>, Report> {
        inspect::depfile(target.as_ref(), self.inputs(), self.path())
            .map_err(|errors| Report::new(errors, Files::default()))
    }

    /// What the bundle as text is made of, as JSON, for the file that is called `output`.
    ///
    /// The layout is that of [esbuild's metafile](https://esbuild.github.io/api/#metafile), which its analyzer and others read, with more
    /// in it. Paths are those of [`inputs`](Bundle::inputs), and that of the parent.
    ///
    /// | field | |
    /// |---|---|
    /// | `version` | the number 1; what is added later does not change it |
    /// | `inputs` | an object with a field for each path, as below |
    /// | `outputs` | an object with the field `output`, as further below |
    ///
    /// An input has
    ///
    /// | field | |
    /// |---|---|
    /// | `bytes` | the size of the file |
    /// | `integrity` | its hash, as an [integrity string](https://www.w3.org/TR/SRI/) |
    /// | `format` | `"text"` or `"binary"` |
    /// | `imports` | what it imports and is replaced: an object each, with `original` (the [specifier](Resolution::specifier)), `path` and `kind` (`"component"` or `"core module"`, which the file is) |
    ///
    /// An output has
    ///
    /// | field | |
    /// |---|---|
    /// | `bytes` | its size |
    /// | `entryPoint` | the path of the parent |
    /// | `inputs` | an object with a field for the path of each file that bytes come from: an object with their number, `bytesInOutput`. Of files with equal bytes, the first has all |
    /// | `definitions` | where each file is defined: an object for each of [`definitions`](Bundle::definitions), with `path`, `isCoreModuleInside`, `open`, `uses`, `place` (`"use"`, `"front"` or `"first-use"`) and `id` (or `null`) |
    /// | `imports`, `exports` | empty lists |
    ///
    /// To count the bytes takes as long as to write the bundle.
    #[cfg(feature = "formats")]
    pub fn text_metafile(&self, output: impl AsRef<Path>) -> String {
        let metafile = self.part_of_metafile();
        metafile.into_json(output.as_ref(), self.path())
    }

    /// As [`text_metafile`](Bundle::text_metafile), of the bundle as a binary.
    #[cfg(feature = "formats")]
    pub fn binary_metafile(&self, output: impl AsRef<Path>) -> String {
        let mut counts = vec![0; self.rewrite.graph.units.len()];
        for chunk in self.assembly.chunks(&self.rewrite) {
            counts[chunk.unit] += chunk.bytes.len() as u64;
        }
        let metafile = Metafile::of(&self.rewrite, &counts);
        metafile.into_json(output.as_ref(), self.path())
    }

    /// What is known of its text, which may be a part of another.
    #[cfg(feature = "formats")]
    pub(crate) fn part_of_metafile(&self) -> Metafile {
        let counts = rewrite::write_text(&self.rewrite, &self.notes, &mut io::sink());
        let counts = counts.expect("nothing is written that could fail");
        Metafile::of(&self.rewrite, &counts)
    }

    /// The path of the parent.
    fn path(&self) -> &Path {
        self.rewrite.graph.units[0].path()
    }

    /// What each import of a file led to, by importing file and specifier.
    pub fn resolutions(&self) -> impl Iterator<Item = Resolution<'_>> {
        inspect::resolutions(&self.rewrite.graph)
    }

    /// Which file each import was replaced by, and its hash.
    pub fn lock(&self) -> Lock {
        Lock::of(&self.rewrite.graph)
    }

    /// Who can reach what of what the bundle imports.
    pub fn access(&self) -> Access {
        Access::of(&self.rewrite, &self.assembly)
    }

    /// The files and instances of the bundle as a picture.
    pub fn picture(&self) -> Picture {
        Picture::of(&self.rewrite, &self.assembly)
    }

    /// What should be known about the bundle: warnings only.
    pub fn warnings(&self) -> &Report {
        &self.warnings
    }

    /// What should be known about the bundle if it is written as text, which cannot carry everything: warnings only.
    pub fn text_warnings(&self) -> Report {
        let mut lost: BTreeMap<&Path, BTreeSet<String>> = BTreeMap::new();
        for unit in &self.rewrite.graph.units {
            if let SourceForm::Binary(binary) = &unit.source.form {
                let names = binary::lost_in_text(&binary.bytes);
                lost.entry(unit.path()).or_default().extend(names);
            }
        }
        let mut warnings = Vec::new();
        for (path, names) in lost.iter().filter(|(_, names)| !names.is_empty()) {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            let diagnostic = Diagnostic::warning(
                "lost-in-text",
                format!(
                    "text cannot carry all of `{}`: left out are the custom sections {}",
                    path.display(),
                    names.join(", ")
                ),
            )
            .help("they speak of places in the binary; binary output keeps them: `-o FILE.wasm`");
            warnings.push(diagnostic);
        }
        Report::new(warnings, self.warnings.files().clone())
    }
}

/// Counts what is written to it.
struct Count(u64);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

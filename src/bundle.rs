//! Bundles a parent: runs all phases, from its bytes to a valid bundle. No other file names all phases.

mod parent;
mod wiring;

use crate::check::{self, BundleTypes, Checker};
use crate::diagnostics::{Diagnostic, Files, Origin, Report};
use crate::graph::{self, Findings, Graph, Parent};
#[cfg(feature = "formats")]
use crate::inspect::Metafile;
use crate::inspect::{self, Access, Analysis, Definition, Lock, Picture, Resolution, Unit};
use crate::options::{Limits, Options, Sharing};
use crate::resolve::{self, Loader, ReadAhead};
use crate::rewrite::{self, Assembly, Notes, Rewrite, assemble_bundle};
use crate::source;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

pub(crate) use parent::read_parent;
use wiring::Part;

/// A parent and the files that it imports, validated and ready to be written as text or binary.
#[derive(Debug)]
pub struct Bundle {
    /// The paths of texts that no file holds: of a parent in memory, and of the parent that composes a file with plugs.
    in_memory: Vec<PathBuf>,
    rewrite: Rewrite,
    assembly: Assembly,
    limits: Limits,
    notes: Notes,
    warnings: Report,
    types: BundleTypes,
    /// Which instance can reach which import; determined once, when it is asked for.
    analysis: OnceLock<Arc<Analysis>>,
    /// The number of bytes in its text that come from each unit; counted once, when the text is first written.
    text_counts: OnceLock<Vec<u64>>,
}

/// Bundles the parent at `path` with all files that it imports, directly or not. `loader` reads the parent and the other files;
/// [`Disk`](crate::Disk) reads them from the file system.
///
/// ```no_run
/// let bundle = inline::bundle("parent.wat", &inline::Disk, &inline::Options::default())?;
/// # Ok::<(), inline::Report>(())
/// ```
///
/// # Errors
///
/// The report contains every fault that can be found independently of the others.
pub fn bundle(
    path: impl AsRef<Path>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Bundle, Report> {
    let parent = path.as_ref();
    if let Some(bundle) = plugged(parent, &ReadAhead::new(loader, None), options)? {
        return Ok(bundle);
    }
    let (identity, bytes) = read_parent(parent, loader, options)?;
    run((parent, Some(identity), bytes), loader, options, Vec::new())
}

/// Bundles the parent that composes the file at `path` with the plugs in the options; `None` if there are none.
fn plugged(
    path: &Path,
    loader: &ReadAhead<'_>,
    options: &Options,
) -> Result<Option<Bundle>, Report> {
    let read = |path: &Path, options: &Options| part(path, loader, options);
    let Some(plugged) = parent::with_plugs(path, options, (loader, &read))? else {
        return Ok(None);
    };
    let path = &*parent::plugged_path(path);
    let parent = (path, None, plugged.text.into_bytes());
    run(parent, loader, &plugged.options, plugged.origins).map(Some)
}

/// Returns the text of a parent that imports the components in `files` and wires them: each import of one is supplied by the next file that
/// exports it. Imports that no file exports are passed through by `...`. Files that supply no other file have their exports exported.
///
/// The paths in its imports are relative to `directory`, where the parent will be. Where there was a choice, the alternative is in a
/// comment.
///
/// ```
/// use inline::{Memory, Options};
///
/// let mut files = Memory::new();
/// files.insert("app.wat", r#"(component (import "log" (func $f)) (export "run" (func $f)))"#);
/// files.insert("log.wat", r#"(component (import "host" (func $f)) (export "log" (func $f)))"#);
/// let parent = inline::init(&["app.wat", "log.wat"], "", &files, &Options::default())?;
/// assert!(parent.contains("(with ... (instance $log))"));
/// # Ok::<(), inline::Report>(())
/// ```
///
/// # Errors
///
/// If a file is not a component, or cannot be bundled.
pub fn init(
    files: &[impl AsRef<Path>],
    directory: impl AsRef<Path>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<String, Report> {
    let loader = &ReadAhead::new(loader, None);
    let read = |path: &Path, options: &Options| part(path, loader, options);
    let files = files.iter().map(AsRef::as_ref);
    parent::of_files(files, directory.as_ref(), options, (loader, &read))
}

/// Returns the component in a file, with all files that it imports, as a part of a parent.
fn part(path: &Path, loader: &ReadAhead<'_>, options: &Options) -> Result<Part, Report> {
    let (identity, bytes) = read_parent(path, loader, options)?;
    if parent::imports_files(&bytes, options) {
        return parent::part(path, &bundle(path, loader, options)?.binary());
    }
    let part = parent::part(path, &bytes);
    loader.keep(identity, bytes);
    part
}

/// Bundles a parent in memory, such as the contents of standard input. Its imports are relative to the directory of `name`, and
/// diagnostics call it `name`.
///
/// # Errors
///
/// As [`bundle()`].
pub fn bundle_source(
    name: impl AsRef<Path>,
    parent: impl Into<Vec<u8>>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Bundle, Report> {
    let (name, parent) = (name.as_ref(), parent.into());
    let with_parent = ReadAhead::new(loader, Some((name, &parent)));
    if let Some(mut bundle) = plugged(name, &with_parent, options)? {
        bundle.in_memory.push(name.to_owned());
        return Ok(bundle);
    }
    run((name, None, parent), loader, options, Vec::new())
}

/// A parent: its path, its identity if it is a file, and its bytes.
type PathAndBytes<'a> = (&'a Path, Option<PathBuf>, Vec<u8>);

/// Bundles a parent. If it is generated, `origins` are the files that its parts are about.
fn run(
    parent: PathAndBytes<'_>,
    loader: &dyn Loader,
    options: &Options,
    origins: Vec<(usize, PathBuf)>,
) -> Result<Bundle, Report> {
    let in_memory = match parent {
        (path, None, _) => vec![path.to_owned()],
        _ => Vec::new(),
    };
    let mut files = Files::default();
    let file = files.next();
    let mut findings = Findings::default();
    let bundled = phases(parent, loader, options, &mut files, &mut findings);
    let origins = origins.into_iter();
    let origins = origins.map(|(start, path)| Origin {
        start,
        span: files.start_of(&path),
        is_same: false,
    });
    let origins = origins.collect();
    files.set_origins(file, origins);
    let unmatched = std::mem::take(&mut findings.unmatched).into_values();
    let bundled = inspect::unmatched(unmatched, bundled, &mut findings.warnings);
    let unused = findings.unused_deps.iter();
    let unused = unused.map(|&dep| resolve::unused_dep(&options.deps[dep]));
    let mut diagnostics: Vec<Diagnostic> = unused.chain(findings.warnings).collect();
    match bundled {
        Ok(bundle) => Ok(Bundle {
            in_memory,
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
/// As [`bundle()`].
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

/// Runs all phases for a parent.
fn phases(
    (path, identity, bytes): PathAndBytes<'_>,
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
    findings: &mut Findings,
) -> Result<Bundle, Vec<Diagnostic>> {
    let file = files.add(path.display().to_string());
    let within = graph::check_input(1, bytes.len() as u64, &options.limits);
    within.map_err(|error| vec![error])?;
    let parent = Parent {
        source: source::read(file, bytes, files)?,
        file,
        path: path.to_owned(),
        identity,
    };
    let mut graph = graph::build(parent, loader, options, files, findings)?;
    if options.share_modules && options.sharing != Sharing::Copy {
        graph::share_modules(&mut graph, files);
    }
    let graph = Arc::new(graph);
    // If anything failed, faults inside single files are reported first: they are the likelier cause.
    rewritten(&graph, options, findings)
        .map_err(|errors| check::validate_units(&graph).err().unwrap_or(errors))
}

/// Runs the phases behind the graph.
fn rewritten(
    graph: &Arc<Graph>,
    options: &Options,
    findings: &mut Findings,
) -> Result<Bundle, Vec<Diagnostic>> {
    check::validate_closed(graph)?;
    let mut checker = Checker::new(Rewrite::new(Arc::clone(graph))?);
    let checked = checked(&mut checker, options);
    findings.warnings.append(&mut checker.warnings);
    let (assembly, types) = checked?;
    let bundle = Bundle {
        in_memory: Vec::new(),
        rewrite: checker.rewrite,
        assembly,
        limits: options.limits,
        notes: match options.annotates {
            true => Notes::of(graph),
            false => Notes::default(),
        },
        warnings: Report::new(Vec::new(), Files::default()),
        types,
        analysis: OnceLock::new(),
        text_counts: OnceLock::new(),
    };
    if !options.denied.is_empty() {
        let (rewrite, assembly) = (&bundle.rewrite, &bundle.assembly);
        let analysis = bundle.analysis();
        let unmatched = &mut findings.unmatched;
        inspect::check_rules((rewrite, assembly), analysis, &options.denied, unmatched)?;
    }
    Ok(bundle)
}

/// Refines the rewrite, and returns the assembled bundle once it is valid.
fn checked(
    checker: &mut Checker,
    options: &Options,
) -> Result<(Assembly, BundleTypes), Vec<Diagnostic>> {
    checker.check_definitions(options.sharing)?;
    checker.refine()?;
    checker.check_ignored()?;
    // Each ascription adds a definition.
    checker.check_definitions(options.sharing)?;
    checker.place(options.sharing)?;
    let assembly = assemble_bundle(&checker.rewrite);
    check::check_output(assembly.len() as u64, &options.limits)?;
    let warnings = &mut checker.warnings;
    let types = check::validate_bundle(&checker.rewrite, &assembly, warnings)?;
    Ok((assembly, types))
}

impl Bundle {
    /// Returns the bundle as text.
    ///
    /// The text of a binary is 6 to 15 times as large as the binary. [`write_text`](Bundle::write_text) does not hold it in memory.
    pub fn text(&self) -> String {
        let mut text = Vec::new();
        self.write_text(&mut text)
            .expect("writing to memory does not fail, and the binaries were printable");
        String::from_utf8(text).expect("the parts of a bundle are UTF-8")
    }

    /// Writes the bundle as text to `out`.
    ///
    /// # Errors
    ///
    /// If writing to `out` fails.
    pub fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let counts = rewrite::write_text(&self.rewrite, &self.notes, out)?;
        self.text_counts.get_or_init(|| counts);
        Ok(())
    }

    /// Returns the long form of the parent, without `...`: elisions are filled in, and imports of files stay imports, with their types
    /// written out.
    ///
    /// # Errors
    ///
    /// If the type of a file cannot be written as text, or if plugs are composed with a parent in memory, which no text can import.
    pub fn expanded(&self) -> Result<String, Report> {
        if let [_, parent] = self.in_memory.as_slice() {
            let name = parent.display();
            let headline = format!("`{name}` is not a file, so the long form cannot import it");
            let error = Diagnostic::error("file-not-found", headline);
            let error = error.help("with plugs, the long form is a parent that imports all files");
            return Err(self.report(vec![error]));
        }
        check::expanded(&self.rewrite).map_err(|errors| self.report(errors))
    }

    /// Checks the size of the text against the [limit](crate::Limit::Output). If an estimate does not suffice, generates the text once to
    /// count its bytes.
    ///
    /// # Errors
    ///
    /// If the text exceeds the limit.
    pub fn check_text(&self) -> Result<(), Report> {
        let units = self.rewrite.graph.units.iter();
        let texts = units.filter_map(|unit| unit.source.as_text());
        let written: u64 = texts.map(|text| text.text.len() as u64).sum();
        let estimate =
            written.saturating_mul(1000) + (self.assembly.len() as u64).saturating_mul(64);
        if estimate <= self.limits.output {
            return Ok(());
        }
        let checked = check::check_output(self.text_counts().iter().sum(), &self.limits);
        checked.map_err(|errors| self.report(errors))
    }

    /// Returns the bundle as a binary.
    pub fn binary(&self) -> Vec<u8> {
        let mut binary = Vec::with_capacity(self.assembly.len());
        self.write_binary(&mut binary)
            .expect("writing to memory does not fail");
        binary
    }

    /// Writes the bundle as a binary to `out`. A binary file in which nothing is replaced or shared is embedded byte for byte.
    ///
    /// # Errors
    ///
    /// If writing to `out` fails.
    pub fn write_binary(&self, out: &mut dyn Write) -> io::Result<()> {
        self.assembly.write(&self.rewrite, out)
    }

    /// Returns the files in the bundle: the parent, then the others in the order of discovery.
    pub fn units(&self) -> impl Iterator<Item = Unit<'_>> {
        inspect::units(&self.rewrite.graph)
    }

    /// Returns the number of bytes that [`share_modules`](Options::share_modules) saves in the binary, compared with a copy of each shared
    /// core module at each use. The aliases in place of the copies are not counted.
    pub fn shared_bytes(&self) -> usize {
        inspect::shared_bytes(&self.rewrite)
    }

    /// Returns the definitions of all files except the parent, in the order of discovery, followed by shared core modules.
    pub fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        inspect::definitions(&self.rewrite)
    }

    /// Returns the paths of all input files: the parent unless it was in memory, then the other [`units`](Bundle::units), then further paths
    /// by which imports refer to them.
    ///
    /// A build script passes them to Cargo:
    ///
    /// ```no_run
    /// let bundle = inline::bundle("parent.wat", &inline::Disk, &inline::Options::default())?;
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
            .filter(move |path| seen.insert(*path) && self.in_memory.iter().all(|it| it != path))
    }

    /// Returns a rule for Make or Ninja: the file at `target`, as the build tool names it, depends on the [`inputs`](Bundle::inputs). An empty
    /// rule for each input except the parent follows: a deleted file then triggers a rebuild instead of an error.
    ///
    /// # Errors
    ///
    /// If the name of a file cannot be written in the syntax of Make.
    pub fn depfile(&self, target: impl AsRef<Path>) -> Result<Vec<u8>, Report> {
        inspect::depfile(target.as_ref(), self.inputs(), self.path())
            .map_err(|errors| Report::new(errors, Files::default()))
    }

    /// Returns the composition of the bundle as text, in JSON. The output file is called `output`.
    ///
    /// [The guide](crate::guide::builds) lists the fields. Paths are the [`inputs`](Bundle::inputs), and the path of the parent.
    ///
    /// Counting the bytes takes as long as writing the bundle, unless its text was written before.
    #[cfg(feature = "formats")]
    pub fn text_metafile(&self, output: impl AsRef<Path>) -> String {
        (self.part_of_metafile()).into_json(output.as_ref(), self.path())
    }

    /// Like [`text_metafile`](Bundle::text_metafile), for the bundle as a binary.
    #[cfg(feature = "formats")]
    pub fn binary_metafile(&self, output: impl AsRef<Path>) -> String {
        let mut counts = vec![0; self.rewrite.graph.units.len()];
        for chunk in self.assembly.chunks(&self.rewrite) {
            counts[chunk.unit] += chunk.bytes.len() as u64;
        }
        Metafile::of(&self.rewrite, &counts).into_json(output.as_ref(), self.path())
    }

    /// Returns the metafile entries of the bundle's text, which may be a part of a script.
    #[cfg(feature = "formats")]
    pub(crate) fn part_of_metafile(&self) -> Metafile {
        Metafile::of(&self.rewrite, self.text_counts())
    }

    /// The number of bytes in the bundle's text that come from each unit.
    fn text_counts(&self) -> &[u64] {
        self.text_counts.get_or_init(|| {
            let counts = rewrite::write_text(&self.rewrite, &self.notes, &mut io::sink());
            counts.expect("nothing is written that could fail")
        })
    }

    /// The path of the parent.
    fn path(&self) -> &Path {
        self.rewrite.graph.units[0].path()
    }

    /// Returns the file that each import led to, sorted by importing file, then by specifier.
    pub fn resolutions(&self) -> impl Iterator<Item = Resolution<'_>> {
        inspect::resolutions(&self.rewrite.graph)
    }

    /// Returns the file that replaced each import, with its hash.
    pub fn lock(&self) -> Lock {
        Lock::of(&self.rewrite.graph)
    }

    /// Determines which instance can reach which import of the bundle.
    pub fn access(&self) -> Access {
        Access::of(Arc::clone(self.analysis()))
    }

    fn analysis(&self) -> &Arc<Analysis> {
        self.analysis.get_or_init(|| {
            let chunks = self.assembly.chunks(&self.rewrite);
            let graph = &self.rewrite.graph;
            Arc::new(inspect::analyse(graph, &chunks, self.types.as_ref()))
        })
    }

    /// Draws the files and instances of the bundle.
    pub fn picture(&self) -> Picture {
        Picture::of(&self.rewrite, &self.assembly, self.analysis())
    }

    /// The warnings about the bundle.
    pub fn warnings(&self) -> &Report {
        &self.warnings
    }

    /// Returns a note if there is nothing to bundle, and the bundle is the parent: a core module, or a component that imports no files and has no
    /// `...`.
    pub fn nothing_to_do(&self) -> Option<Diagnostic> {
        inspect::nothing_to_do(&self.rewrite.graph)
    }

    /// Returns warnings that only concern text output: it cannot carry every custom section.
    pub fn text_warnings(&self) -> Report {
        self.report(inspect::lost_in_text(&self.rewrite.graph))
    }

    fn report(&self, diagnostics: Vec<Diagnostic>) -> Report {
        Report::new(diagnostics, self.warnings.files().clone())
    }
}

//! The parent of a bundle: [`read_parent`] reads it, [`of_files`] writes one of files, and [`with_plugs`] one of a file and its plugs.

use super::wiring::{Part, Wiring, candidates, is_same};
use crate::binary::{self, BinaryExport, BinaryImport, Sort};
use crate::diagnostics::{self, Diagnostic, Report, Unmet};
use crate::graph;
use crate::options::{Dep, Options};
use crate::resolve::{self, LoadError, Loader, Resolver};
use crate::source;
use crate::text::{self, ExternName, FreshIds};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// Returns the identity of the parent, and its bytes.
///
/// # Errors
///
/// If the file cannot be read.
pub(crate) fn read_parent(
    parent: &Path,
    loader: &dyn Loader,
    options: &Options,
) -> Result<(PathBuf, Vec<u8>), Report> {
    let identity = loader.identify(parent);
    let size = identity
        .as_ref()
        .ok()
        .and_then(|identity| loader.size(identity));
    let within = graph::check_input(1, size.unwrap_or(0), &options.limits);
    within.map_err(|error| Report::new(vec![error], diagnostics::Files::default()))?;
    let read = |identity: PathBuf| {
        let bytes = loader.read_at_most(&identity, options.limits.bytes)?;
        Ok((identity, bytes))
    };
    identity.and_then(read).map_err(|error| {
        let error = no_parent(parent, loader, &error);
        Report::new(vec![error], diagnostics::Files::default())
    })
}

fn no_parent(parent: &Path, loader: &dyn Loader, error: &LoadError) -> Diagnostic {
    let shown = parent.display();
    let unreadable = format!("`{shown}` cannot be read: {error}");
    match error {
        LoadError::NotFound => {
            let headline = format!("`{shown}` does not exist");
            let diagnostic = Diagnostic::error("file-not-found", headline);
            match resolve::instead_of(loader, parent) {
                Some(instead) => diagnostic.help(instead.to_string()),
                None => diagnostic,
            }
        }
        LoadError::Outside => resolve::outside_root(parent),
        LoadError::NotAFile => Diagnostic::error("unreadable-file", unreadable)
            .help("to read from a pipe, use standard input: `inline -`"),
        _ => Diagnostic::error("unreadable-file", unreadable),
    }
}

/// Reads the component in a file, with all files that it imports.
type ReadPart<'a> = dyn Fn(&Path, &Options) -> Result<Part, Report> + 'a;

/// Reads files, and components.
type Files<'a> = (&'a dyn Loader, &'a ReadPart<'a>);

/// Returns the text of a parent in `directory` that composes components.
///
/// # Errors
///
/// If a file is not a component, or cannot be bundled.
pub(super) fn of_files<'p>(
    paths: impl Iterator<Item = &'p Path>,
    directory: &Path,
    options: &Options,
    (loader, read): Files<'_>,
) -> Result<String, Report> {
    let mut seen = BTreeSet::new();
    let paths = paths.filter(|path| {
        let identity = loader.identify(path);
        seen.insert(identity.unwrap_or_else(|_| (*path).to_owned()))
    });
    let parts = paths.map(|path| read(path, options));
    let parts = parts.collect::<Result<Vec<Part>, Report>>()?;
    let wiring = Wiring::new(&parts);
    let roots = (0..parts.len()).filter(|part| !wiring.supplies(*part));
    let roots: Vec<usize> = roots.collect();
    let specifiers = specifiers(&parts, directory, loader);
    let mut writer = Writer::new(&parts, &wiring, specifiers);
    writer.has_comments = true;
    writer.parent(&roots);
    Ok(writer.text)
}

/// A parent that composes a file with plugs.
pub(super) struct Plugged {
    pub(super) text: String,
    /// The options without plugs.
    pub(super) options: Options,
    /// The file that each part of the text is about, by where the part starts.
    pub(super) origins: Vec<(usize, PathBuf)>,
}

/// Returns the parent that composes the file at `path` with the plugs in the options; `None` if there are none.
///
/// # Errors
///
/// As [`of_files`], and if nothing of a plug is used.
pub(super) fn with_plugs(
    path: &Path,
    options: &Options,
    (loader, read): Files<'_>,
) -> Result<Option<Plugged>, Report> {
    let all = options.deps.iter().cloned();
    let (named, deps): (Vec<Dep>, Vec<Dep>) =
        all.partition(|dep| exports_its_name(dep, loader, options));
    if named.is_empty() && options.plugs.is_empty() {
        return Ok(None);
    }
    let mut rest = Options {
        deps,
        plugs: Vec::new(),
        denied: Vec::new(),
        ..options.clone()
    };
    let files = || std::iter::once(path).chain(options.plugs.iter().map(PathBuf::as_path));
    let read_all = |rest: &Options| -> Result<Vec<Part>, Report> {
        Result::from_iter(files().map(|path| read(path, rest)))
    };
    let (mut parts, named) = match read_all(&rest) {
        Ok(parts) => (parts, named),
        Err(report) if named.is_empty() => return Err(report),
        // A component that one of them defines is missing.
        Err(_) if options.plugs.is_empty() => return Ok(None),
        Err(_) => {
            rest.deps.clone_from(&options.deps);
            (read_all(&rest)?, Vec::new())
        }
    };
    let plugs = named.into_iter().map(|dep| {
        let part = read(&dep.path, &rest)?;
        let only = Some(vec![dep.name]);
        Ok(Part { only, ..part })
    });
    let plugs = plugs.collect::<Result<Vec<Part>, Report>>()?;
    rest.deps.clone_from(&options.deps);
    rest.denied.clone_from(&options.denied);
    add_plugs(&mut parts, plugs, &mut rest.deps);
    let wiring = Wiring::new(&parts);
    check_used(&parts, &wiring)?;
    let specifiers = specifiers(&parts, path.parent().unwrap_or(Path::new("")), loader);
    let mut writer = Writer::new(&parts, &wiring, specifiers);
    writer.parent(&[0]);
    let origins = writer.origins.into_iter();
    let origins = origins.map(|(start, part)| (start, parts[part].path.clone()));
    Ok((parts.len() > 1).then_some(Plugged {
        text: writer.text,
        options: rest,
        origins: origins.collect(),
    }))
}

/// Adds the plugs that can supply an import, and removes their `deps`. The file of another dep replaces the import.
fn add_plugs(parts: &mut Vec<Part>, plugs: Vec<Part>, deps: &mut Vec<Dep>) {
    let imports = |plug: &Part| {
        let mut imports = parts.iter().chain(&plugs).flat_map(|part| &part.imports);
        imports.any(|import| plug.export_for(import).is_some())
    };
    let is_used: Vec<bool> = plugs.iter().map(imports).collect();
    for (plug, _) in plugs
        .into_iter()
        .zip(is_used)
        .filter(|(_, is_used)| *is_used)
    {
        let names = plug.only.clone().unwrap_or_default();
        deps.retain(|dep| !names.contains(&dep.name));
        match parts[1..].iter_mut().find(|part| part.path == plug.path) {
            Some(known) => known
                .only
                .iter_mut()
                .for_each(|only| only.extend(names.clone())),
            None => parts.push(plug),
        }
    }
    // The parent supplies none of its plugs.
    parts[0].only = Some(Vec::new());
}

/// Checks that the parent uses each plug, directly or not.
fn check_used(parts: &[Part], wiring: &Wiring) -> Result<(), Report> {
    let used = wiring.used_by(0);
    // A plug that only an unused one uses need not be reported.
    let is_unused = |plug: &usize| !used.contains(plug) && !wiring.supplies(*plug);
    let unused = (1..parts.len()).filter(is_unused);
    let errors: Vec<Diagnostic> = unused
        .map(|plug| unused_plug(parts, wiring, plug))
        .collect();
    match errors.is_empty() {
        true => Ok(()),
        false => Err(Report::new(errors, diagnostics::Files::default())),
    }
}

/// Whether a file is text, or a binary with imports of files.
pub(super) fn imports_files(bytes: &[u8], options: &Options) -> bool {
    let resolver = Resolver::new(options);
    let is_dependency = |import: &BinaryImport| {
        let external_id = import.external_id.as_deref();
        resolver.is_dependency(&import.name, external_id, import.sort)
    };
    let imports = binary::imports(bytes);
    let is_closed = imports.is_ok_and(|imports| !imports.iter().any(is_dependency));
    !(source::is_binary(bytes) && is_closed)
}

/// The path of the parent that composes the file at `path` with plugs. No file is there.
pub(super) fn plugged_path(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem} with plugs.wat"))
}

/// Whether the file of a dep exports an item of the name, so that it may be a plug.
fn exports_its_name(dep: &Dep, loader: &dyn Loader, options: &Options) -> bool {
    let most = options.limits.bytes;
    let bytes = loader
        .identify(&dep.path)
        .and_then(|file| loader.read_at_most(&file, most));
    let mut files = diagnostics::Files::default();
    let file = files.add(String::new());
    let source = bytes.map(|bytes| source::read(file, bytes, &mut files));
    let Ok(Ok(source)) = source else {
        return false;
    };
    let is_component = source.sort == Sort::Component;
    let interface = binary::read_interface(source.bytes());
    let exports = interface.unwrap_or_default().exports;
    let is_plug = |export: &BinaryExport| {
        is_same(&export.name, &dep.name)
            && matches!(export.sort, Sort::Instance | Sort::Other("func"))
    };
    is_component && exports.iter().any(is_plug)
}

fn unused_plug(parts: &[Part], wiring: &Wiring, plug: usize) -> Diagnostic {
    let headline = format!("plug `{}` is not used", parts[plug].path.display());
    let error = Diagnostic::error("unused-plug", headline);
    let others = || (0..parts.len()).filter(|part| *part != plug);
    for part in others() {
        for (import, supplier) in parts[part].imports.iter().zip(&wiring.suppliers[part]) {
            if let Some(supplier) = supplier.filter(|_| parts[plug].export_for(import).is_some()) {
                let supplier = parts[supplier].path.display();
                return error.help(format!(
                    "`{supplier}` already provides `{}`: the first of several plugs is used",
                    import.name
                ));
            }
        }
    }
    let exports = parts[plug].exports.iter();
    let exports: Vec<&str> = exports.map(|export| export.name.as_str()).collect();
    let imports = others().flat_map(|part| &parts[part].imports);
    let imports: BTreeSet<&str> = imports.map(|import| import.name.as_str()).collect();
    let imports: Vec<&str> = imports.into_iter().collect();
    let Unmet {
        exports, imports, ..
    } = Unmet::new(&exports, &imports);
    error.help(format!(
        "it exports {exports}, and the other files import {imports}"
    ))
}

/// The part that a component is.
pub(super) fn part(path: &Path, bytes: &[u8]) -> Result<Part, Report> {
    if !wasmparser::Parser::is_component(bytes) {
        let headline = format!("`{}` is not a component", path.display());
        let error = Diagnostic::error("wrong-sort", headline);
        return Err(Report::new(vec![error], diagnostics::Files::default()));
    }
    // Validation of the bundle reports unreadable parts.
    let interface = binary::read_interface(bytes).unwrap_or_default();
    Ok(Part {
        path: path.to_owned(),
        imports: interface.imports,
        exports: interface.exports,
        only: None,
    })
}

/// Writes the parent.
struct Writer<'a> {
    parts: &'a [Part],
    wiring: &'a Wiring,
    /// The paths in the imports.
    specifiers: Vec<String>,
    /// The identifiers of the components, and of their instances.
    ids: Vec<String>,
    /// Whether the alternatives are in comments.
    has_comments: bool,
    text: String,
    /// The part that each line is about, by where the line starts.
    origins: Vec<(usize, usize)>,
}

impl<'a> Writer<'a> {
    fn new(parts: &'a [Part], wiring: &'a Wiring, specifiers: Vec<String>) -> Writer<'a> {
        let mut fresh = FreshIds::new("", Vec::new());
        let ids = parts.iter().map(|part| {
            let stem = part.path.file_stem().unwrap_or_default();
            // Standard input is `<stdin>`.
            fresh.id(stem.to_string_lossy().trim_matches(['<', '>']))
        });
        Writer {
            ids: ids.collect(),
            specifiers,
            has_comments: false,
            parts,
            wiring,
            text: String::from("(component\n"),
            origins: Vec::new(),
        }
    }

    /// Adds a part of a line that is about a part.
    fn push(&mut self, part: usize, text: &str) {
        self.origins.push((self.text.len(), part));
        self.text += text;
    }

    /// Writes the parent, which exports the exports of the parts in `exported`.
    fn parent(&mut self, exported: &[usize]) {
        let wiring = self.wiring;
        for &part in &wiring.order {
            let specifier = text::string_token(&self.specifiers[part]);
            let head = format!("(import {specifier}");
            let import = fitted(
                2,
                "",
                &head,
                &format!("(component {} ...))", self.ids[part]),
            );
            self.push(part, &format!("  {import}\n"));
        }
        self.text += "\n";
        for &part in &wiring.order {
            self.instance(part);
        }
        self.text += "\n";
        let mut names = BTreeSet::new();
        for &part in exported {
            self.exports(part, &mut names);
        }
        let others = (0..self.parts.len()).filter(|part| !exported.contains(part));
        for part in others.filter(|_| self.has_comments).collect::<Vec<_>>() {
            self.unused(part);
        }
        let end = self.text.trim_end().len();
        self.text.truncate(end);
        self.text += "\n)\n";
    }

    /// Writes the instance of a part.
    fn instance(&mut self, part: usize) {
        let arguments = self.arguments(part);
        let is_passed = self.wiring.suppliers[part].iter().any(Option::is_none);
        let (same, next) = match (arguments.is_empty(), is_passed) {
            (true, false) => ("))", ""),
            (true, true) => (" ...))", ""),
            (false, false) => ("", "\n  ))"),
            (false, true) => ("", "\n    ...\n  ))"),
        };
        let id = &self.ids[part];
        let (head, tail) = (
            format!("(instance {id}"),
            format!("(instantiate {id}{same}"),
        );
        self.push(part, &format!("  {}", fitted(2, "", &head, &tail)));
        for (other, line) in arguments {
            self.push(other, &format!("\n    {line}"));
        }
        self.push(part, &format!("{next}\n"));
    }

    /// The arguments of a part, each with the part that it is about: first arguments by name, then spreads.
    fn arguments(&self, part: usize) -> Vec<(usize, String)> {
        let suppliers = &self.wiring.suppliers[part];
        let all: BTreeSet<usize> = suppliers.iter().flatten().copied().collect();
        let (mut lines, mut spread) = (Vec::new(), BTreeSet::new());
        for (import, &supplier) in suppliers.iter().enumerate() {
            let others = candidates(self.parts, part, import);
            let others = others.filter(|other| supplier != Some(*other));
            let others: Vec<usize> = others.collect();
            if let Some(supplier) = supplier {
                let is_clear = !others.iter().any(|other| all.contains(other));
                match is_clear && self.parts[supplier].only.is_none() {
                    true => _ = spread.insert(supplier),
                    false => lines.push((supplier, self.with(part, import, supplier, ""))),
                }
            }
            for other in others.into_iter().filter(|_| self.has_comments) {
                let id = &self.ids[other];
                let why = match self.wiring.used_by(other).contains(&part) {
                    true => format!(";; {id} needs {} itself:", self.ids[part]),
                    false => format!(";; {id} exports it, too:"),
                };
                lines.extend([(other, why), (other, self.with(part, import, other, ";; "))]);
            }
        }
        lines.extend(spread.into_iter().map(|supplier| {
            let item = format!("(instance {}))", self.ids[supplier]);
            (supplier, fitted(4, "", "(with ...", &item))
        }));
        lines
    }

    /// The argument for an import of a part that another part supplies.
    fn with(&self, part: usize, import: usize, supplier: usize, comment: &str) -> String {
        let import = &self.parts[part].imports[import];
        let export = self.parts[supplier].export_for(import);
        let export = text::string_token(&export.expect("it is a candidate").name);
        let (name, keyword) = (text::string_token(&import.name), import.sort.keyword());
        let argument = format!("({keyword} {} {export}))", self.ids[supplier]);
        fitted(4, comment, &format!("(with {name}"), &argument)
    }

    /// Writes the exports of a part, without names that another part exports.
    fn exports(&mut self, part: usize, names: &mut BTreeSet<String>) {
        let parts = self.parts;
        let exports = &parts[part].exports;
        let is_new: Vec<bool> = exports
            .iter()
            .map(|export| names.insert(export.name.clone()))
            .collect();
        if !is_new.is_empty() && is_new.iter().all(|is_new| *is_new) {
            let item = format!("(instance {}))", self.ids[part]);
            let spread = fitted(2, "", "(export ...", &item);
            return self.push(part, &format!("  {spread}\n"));
        }
        for (export, is_new) in exports.iter().zip(is_new) {
            let comment = if is_new { "" } else { ";; " };
            let export = self.export(part, export, comment);
            self.push(part, &format!("  {export}\n"));
        }
    }

    /// Writes, in comments, the exports of a part that supplies others, but not with these.
    fn unused(&mut self, part: usize) {
        let parts = self.parts;
        let supplied: BTreeSet<&str> = (0..parts.len())
            .flat_map(|user| parts[user].imports.iter().zip(&self.wiring.suppliers[user]))
            .filter(|(_, supplier)| **supplier == Some(part))
            .filter_map(|(import, _)| Some(parts[part].export_for(import)?.name.as_str()))
            .collect();
        for export in &parts[part].exports {
            if !supplied.contains(export.name.as_str()) {
                let export = self.export(part, export, ";; ");
                self.text += &format!("  {export}\n");
            }
        }
    }

    fn export(&self, part: usize, export: &BinaryExport, comment: &str) -> String {
        let (id, keyword) = (&self.ids[part], export.sort.keyword());
        let name = text::string_token(&export.name);
        let written = ExternName::of_export(export).written();
        let item = format!("({keyword} {id} {name}))");
        fitted(2, comment, &format!("(export {written}"), &item)
    }
}

/// Writes a form behind `indentation` blanks, and in two lines if one would have more than 100 columns.
fn fitted(indentation: usize, comment: &str, head: &str, tail: &str) -> String {
    let line = format!("{comment}{head} {tail}");
    match indentation + line.chars().count() <= 100 {
        true => line,
        false => format!("{comment}{head}\n{:indentation$}{comment}  {tail}", ""),
    }
}

/// The paths of files in the imports of a parent in `directory`.
fn specifiers(parts: &[Part], directory: &Path, loader: &dyn Loader) -> Vec<String> {
    let specifier = |part: &Part| {
        // A path is relative to another if both are absolute or neither is.
        let path = match directory.is_absolute() && !part.path.is_absolute() {
            true => loader.identify(&part.path).ok(),
            false => pathdiff::diff_paths(&part.path, directory),
        };
        let path = path.as_ref().unwrap_or(&part.path);
        let names = path.components().filter_map(|component| match component {
            Component::RootDir => Some("".into()),
            Component::CurDir => None,
            _ => Some(component.as_os_str().to_string_lossy()),
        });
        let specifier = names.collect::<Vec<_>>().join("/");
        match path.is_absolute() || path.starts_with("..") {
            true => specifier,
            false => format!("./{specifier}"),
        }
    };
    parts.iter().map(specifier).collect()
}

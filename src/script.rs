//! Test scripts (`.wast`): the components in one that import files are bundled, each as if it were a file of its own in the script's place;
//! everything else is left as it is.

mod directives;

use crate::binary::Sort;
use crate::bundle::{self, Bundle};
use crate::diagnostics::{Diagnostic, FileId, Files, Report, Span};
use crate::graph::Findings;
#[cfg(feature = "formats")]
use crate::inspect::Metafile;
use crate::inspect::{self, Definition, Lock, Resolution};
use crate::options::Options;
use crate::resolve::{self, Loader, Resolver};
use crate::source::{self, Import};
use crate::text::{self, EditList, Form, FormItem, Piece};
use directives::Found;
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wast::lexer::TokenKind;
use wast::parser::{self, ParseBuffer};
use wast::{QuoteWat, Wast, WastDirective, Wat};

/// A test script whose components have all that they import.
#[derive(Debug)]
pub struct Script {
    path: PathBuf,
    /// Whether it came from the loader.
    is_file: bool,
    /// As it was.
    #[cfg_attr(
        not(feature = "formats"),
        expect(dead_code, reason = "only the metafile counts it")
    )]
    source: Arc<str>,
    text: String,
    bundles: Vec<Bundle>,
    warnings: Report,
}

/// Bundles the components in the test script at `path`: those of `(component …)` and `(component definition …)` directives, and those
/// that are expected to be valid in assertions: `assert_trap`, `assert_unlinkable` and the like. Everything else is left as it is.
///
/// # Errors
///
/// As [`bundle_file`](crate::bundle_file), with places in the script.
pub fn bundle_script(
    path: impl AsRef<Path>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Script, Report> {
    let path = path.as_ref();
    let (_, bytes) = bundle::read_parent(path, loader)?;
    let script = bundle_script_source(path, bytes, loader, options)?;
    Ok(Script {
        is_file: true,
        ..script
    })
}

/// Like [`bundle_script`], for a script that is in memory. Its imports are relative to the folder of `name`, which is also what
/// diagnostics call it.
///
/// ```
/// use inline::{Memory, Options};
///
/// let mut files = Memory::new();
/// files.insert("child.wat", "(component)");
/// let text = r#"(component (import "./child.wat" (component ...))) (assert_return (invoke "f"))"#;
/// let script = inline::bundle_script_source("a.wast", text, &files, &Options::default())?;
/// assert_eq!(script.text(), r#"(component (component)) (assert_return (invoke "f"))"#);
/// # Ok::<(), inline::Report>(())
/// ```
///
/// # Errors
///
/// As [`bundle_script`].
pub fn bundle_script_source(
    name: impl AsRef<Path>,
    script: impl Into<Vec<u8>>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Script, Report> {
    let path = name.as_ref();
    let mut files = Files::default();
    let bundled = read(path, &script.into(), options, &mut files).and_then(|source| {
        let text = source.text.clone();
        let bundled = bundle_all(path, source, loader, options, &mut files)?;
        Ok((text, bundled))
    });
    let (source, (text, bundles, warnings)) =
        bundled.map_err(|errors| Report::new(errors, files.clone()))?;
    Ok(Script {
        path: path.to_owned(),
        is_file: false,
        source,
        text,
        bundles,
        warnings: Report::new(warnings, files),
    })
}

/// A script, and where in it are components with imports of files.
struct Source {
    text: Arc<str>,
    components: Vec<Place>,
    warnings: Vec<Diagnostic>,
}

/// Where a component is in a script.
struct Place {
    form: Range<usize>,
    /// The word that makes a definition of it, which only scripts have.
    definition: Option<Range<usize>>,
    /// Its identifier.
    id: Option<Range<usize>>,
}

fn read(
    path: &Path,
    bytes: &[u8],
    options: &Options,
    files: &mut Files,
) -> Result<Source, Vec<Diagnostic>> {
    let file = files.add(path.display().to_string());
    let not_text = || {
        let headline = format!("`{}` is no script: it is not text", path.display());
        vec![Diagnostic::error("not-wasm", headline)]
    };
    let text: Arc<str> = std::str::from_utf8(bytes).map_err(|_| not_text())?.into();
    files.set_text(file, text.clone());
    let (elisions, blanked) = text::elisions(&text);
    let parsable = blanked.as_deref().unwrap_or(&text);
    let fail = |error: wast::Error| vec![source::syntax_error(file, parsable, &error)];
    let resolver = Resolver::new(options);
    let mut components = Vec::new();
    let mut warnings = Vec::new();
    for Found { form, is_valid } in directives::components(parsable).map_err(fail)? {
        let has_elisions = elisions.iter().any(|at| form.range.contains(at));
        // Others are of whatever version the script is of.
        if !has_elisions && !may_name_files(parsable, &form, &resolver) {
            continue;
        }
        let place = place(&text, &form);
        let imports = match imports(&text, &alone(parsable, &place), &elisions) {
            Ok(imports) => imports,
            Err(error) if is_valid => return Err(fail(error)),
            // It comes out as it is, in any case.
            Err(_) => continue,
        };
        let is_dependency = |import: &&Import| {
            resolver.is_dependency(&import.name, import.external_id_str(), import.sort)
        };
        let mut dependencies = imports.iter().filter(is_dependency);
        if !is_valid {
            warnings.extend(dependencies.map(|import| stays(file, import)));
        } else if has_elisions || dependencies.next().is_some() {
            components.push(place);
        }
    }
    Ok(Source {
        text,
        components,
        warnings,
    })
}

/// Whether a string in an import in `form` refers to a file. Imports in types do not.
fn may_name_files(text: &str, form: &Form, resolver: &Resolver<'_>) -> bool {
    if form.is(text, "type") {
        return false;
    }
    if form.is(text, "import") {
        let strings = text::strings(&text[form.range.clone()]);
        return strings.iter().any(|string| {
            resolver.is_dependency(string, None, Sort::Component)
                || resolver.is_dependency("", Some(string), Sort::Component)
        });
    }
    form.items.iter().any(|item| match item {
        FormItem::Form(form) => may_name_files(text, form, resolver),
        _ => false,
    })
}

/// The imports of the component in `alone`, a text with the component at its place in `text`; none if it is quoted or binary.
fn imports(text: &str, alone: &str, elisions: &[usize]) -> Result<Vec<Import>, wast::Error> {
    let buffer = ParseBuffer::new(alone)?;
    let wast: Wast<'_> = parser::parse(&buffer)?;
    Ok(match wast.directives.as_slice() {
        [WastDirective::Module(QuoteWat::Wat(Wat::Component(component)))] => {
            source::scan(text, elisions, component).imports
        }
        _ => Vec::new(),
    })
}

/// The place of a component.
fn place(text: &str, form: &Form) -> Place {
    let mut words = form.meaningful().skip(1).peekable();
    let mut word = |is_wanted: &dyn Fn(TokenKind, &str) -> bool| {
        let range = words.next_if(|item| match item {
            FormItem::Atom(kind, range) => is_wanted(*kind, &text[range.clone()]),
            _ => false,
        });
        range.map(FormItem::range)
    };
    Place {
        definition: word(&|_, word| word == "definition"),
        id: word(&|kind, _| kind == TokenKind::Id),
        form: form.range.clone(),
    }
}

/// An import of a file in a component that is expected to be invalid: it stays, since what is not valid cannot be bundled.
fn stays(file: FileId, import: &Import) -> Diagnostic {
    Diagnostic::warning(
        "invalid-on-purpose",
        format!(
            "`{}` is not replaced in what is expected to be invalid",
            import.name
        ),
    )
    .at(Span::new(file, import.name_range.clone()), "")
    .help("the name of a file is no name of an import, so the component may be invalid for that reason alone")
}

type Bundled = (String, Vec<Bundle>, Vec<Diagnostic>);

fn bundle_all(
    path: &Path,
    source: Source,
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
) -> Result<Bundled, Vec<Diagnostic>> {
    let Source {
        text,
        components,
        mut warnings,
    } = source;
    // The deps that no component has a use for.
    let mut unused: Vec<usize> = (0..options.deps.len()).collect();
    let mut edits = EditList::default();
    let mut bundles = Vec::new();
    let mut errors = Vec::new();
    for place in components {
        let file = files.next();
        let mut findings = Findings::default();
        let bundled = bundle::bundle_in(
            path,
            alone(&text, &place),
            loader,
            options,
            files,
            &mut findings,
        );
        // Places in the component are places in the script.
        files.set_text(file, text.clone());
        unused.retain(|dep| findings.unused_deps.contains(dep));
        warnings.extend(findings.warnings);
        let within_limits = |bundle: Bundle| match bundle.check_text() {
            Ok(()) => Ok(bundle),
            Err(report) => Err(report.diagnostics().to_vec()),
        };
        match bundled.and_then(within_limits) {
            Ok(bundle) => {
                warnings.extend(bundle.text_warnings().diagnostics().iter().cloned());
                let with = back(&text, &place, &bundle.text());
                edits
                    .replace(place.form, with)
                    .expect("components of a script do not overlap");
                bundles.push(bundle);
            }
            Err(faults) => errors.extend(faults),
        }
    }
    if !errors.is_empty() {
        errors.extend(warnings);
        return Err(errors);
    }
    let unused = unused.into_iter();
    warnings.extend(unused.map(|dep| resolve::unused_dep(&options.deps[dep])));
    let pieces = edits.pieces(0..text.len()).map(|piece| match piece {
        Piece::Kept(range) => &text[range],
        Piece::New(_, with) => with,
    });
    Ok((pieces.collect(), bundles, warnings))
}

/// The script up to the end of a component, with blanks for all that is not of it: what is at some place in this is there in the script.
fn alone(text: &str, place: &Place) -> String {
    let blank = |range: Range<usize>| {
        let bytes = text[range].bytes();
        bytes.map(|byte| match byte {
            b'\n' | b'\r' | b'\t' => char::from(byte),
            _ => ' ',
        })
    };
    let Place {
        form, definition, ..
    } = place;
    let mut alone: String = blank(0..form.start).collect();
    let line = text[..form.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let indentation = text::indentation(text, form.start);
    let in_front = form.start - line - indentation.len();
    if in_front > 0 {
        // What else is on its line is no indentation.
        let newline = match in_front {
            1 => "\n",
            _ => source::newline(text).unwrap_or("\n"),
        };
        let start = form.start - indentation.len() - newline.len();
        alone.replace_range(start.., &format!("{newline}{indentation}"));
    }
    match definition {
        Some(definition) => {
            alone.push_str(&text[form.start..definition.start]);
            alone.extend(blank(definition.clone()));
            alone.push_str(&text[definition.end..form.end]);
        }
        None => alone.push_str(&text[form.clone()]),
    }
    // What is generated has the line ending of the script, also in a component of one line.
    alone.push_str(source::newline(text).unwrap_or_default());
    alone
}

/// What stands in place of a component: its bundle, which is a definition again if it was one, and has the name that the script uses.
fn back(text: &str, place: &Place, bundle: &str) -> String {
    let bundle = bundle.trim();
    let named = [&place.definition, &place.id];
    let Some(named) = named.into_iter().flatten().last() else {
        return bundle.to_owned();
    };
    let start = place.form.start;
    let header = &text[start..named.end];
    if bundle.starts_with(&alone(text, place)[start..named.end]) {
        return format!("{header}{}", &bundle[header.len()..]);
    }
    // A component was put around it.
    let words = [&place.definition, &place.id].into_iter().flatten();
    let words: String = words
        .map(|word| format!(" {}", &text[word.clone()]))
        .collect();
    bundle.replacen("(component", &format!("(component{words}"), 1)
}

impl Script {
    /// The script.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What should be known about it: warnings only.
    pub fn warnings(&self) -> &Report {
        &self.warnings
    }

    /// The paths of all files that were read: that of the script unless it was in memory, then those of its components.
    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        let script = self.is_file.then_some(self.path.as_path());
        let components = self.bundles.iter().flat_map(Bundle::inputs);
        let mut seen = BTreeSet::new();
        let inputs = script.into_iter().chain(components);
        inputs.filter(move |path| seen.insert(*path))
    }

    /// What each import of a file led to, component by component.
    pub fn resolutions(&self) -> impl Iterator<Item = Resolution<'_>> {
        let mut seen = BTreeSet::new();
        let resolutions = self.bundles.iter().flat_map(Bundle::resolutions);
        resolutions.filter(move |resolution| seen.insert(*resolution))
    }

    /// Where each file is defined, component by component.
    pub fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        self.bundles.iter().flat_map(Bundle::definitions)
    }

    /// As [`Bundle::shared_bytes`], of all components.
    pub fn shared_bytes(&self) -> usize {
        self.bundles.iter().map(Bundle::shared_bytes).sum()
    }

    /// Which file each import was replaced by, and its hash.
    pub fn lock(&self) -> Lock {
        Lock::union(self.bundles.iter().map(Bundle::lock))
    }

    /// As [`Bundle::text_metafile`]. What does not come from other files comes from the script.
    #[cfg(feature = "formats")]
    pub fn metafile(&self, output: impl AsRef<Path>) -> String {
        let mut metafile = Metafile::default();
        for bundle in &self.bundles {
            metafile.add(bundle.part_of_metafile());
        }
        metafile.set_around(&self.path, &self.source, self.text.len());
        metafile.into_json(output.as_ref(), &self.path)
    }

    /// As [`Bundle::depfile`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn depfile(&self, target: impl AsRef<Path>) -> Result<Vec<u8>, Report> {
        inspect::depfile(target.as_ref(), self.inputs(), &self.path)
            .map_err(|errors| Report::new(errors, Files::default()))
    }
}

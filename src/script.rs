//! Bundles the components in a test script (`.wast`) that import files. Each is treated as a file of its own, in the script's directory.
//! The rest of the script is unchanged.

mod directives;

use crate::binary::Sort;
use crate::bundle::{self, Bundle};
use crate::diagnostics::{Diagnostic, FileId, Files, Report, Span};
use crate::graph::{self, Findings};
#[cfg(feature = "formats")]
use crate::inspect::Metafile;
use crate::inspect::{self, Definition, Lock, Resolution};
use crate::options::Options;
use crate::resolve::{self, Loader, Resolver};
use crate::source::{self, Import};
use crate::text::{self, EditList, Form, FormItem, Piece, Survey};
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

/// Bundles the components in the test script at `path`: in `component` and `component definition` directives, and in assertions that
/// expect a valid component, such as `assert_trap` and `assert_unlinkable`. The rest of the script is unchanged.
///
/// # Errors
///
/// As [`bundle`](crate::bundle()), with spans in the script.
pub fn bundle_script(
    path: impl AsRef<Path>,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Script, Report> {
    let path = path.as_ref();
    let (_, bytes) = bundle::read_parent(path, loader, options)?;
    let script = bundle_script_source(path, bytes, loader, options)?;
    Ok(Script {
        is_file: true,
        ..script
    })
}

/// Like [`bundle_script`], for a script in memory. Its imports are relative to the directory of `name`, and diagnostics call it
/// `name`.
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
    let (path, script) = (name.as_ref(), script.into());
    let mut files = Files::default();
    let within = graph::check_input(1, script.len() as u64, &options.limits);
    within.map_err(|error| Report::new(vec![error], Files::default()))?;
    let bundled = read(path, &script, options, &mut files).and_then(|source| {
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

/// A script, and the components in it to bundle.
struct Parsed {
    text: Arc<str>,
    components: Vec<Site>,
    warnings: Vec<Diagnostic>,
}

/// The ranges of a component in a script.
struct Site {
    form: Range<usize>,
    /// The keyword `definition`, which only scripts have.
    definition: Option<Range<usize>>,
    id: Option<Range<usize>>,
    /// Whether it has no files to bundle, and only rules to keep.
    is_only_checked: bool,
}

fn read(
    path: &Path,
    bytes: &[u8],
    options: &Options,
    files: &mut Files,
) -> Result<Parsed, Vec<Diagnostic>> {
    let file = files.add(path.display().to_string());
    let not_text = || {
        let headline = format!("`{}` is not a script: it is not text", path.display());
        vec![Diagnostic::error("not-wasm", headline)]
    };
    let text: Arc<str> = std::str::from_utf8(bytes).map_err(|_| not_text())?.into();
    files.set_text(file, text.clone());
    let Survey {
        elisions, blanked, ..
    } = text::survey(&text);
    let parsable = blanked.as_deref().unwrap_or(&text);
    let fail = |error: wast::Error| vec![source::syntax_error(file, parsable, &error)];
    let resolver = Resolver::new(options);
    let mut components = Vec::new();
    let mut warnings = Vec::new();
    for Found { form, is_valid } in directives::components(parsable).map_err(fail)? {
        let has_elisions = elisions.iter().any(|at| form.range.contains(at));
        let is_checked = is_valid && !options.denied.is_empty();
        // Others are of whatever version the script is of.
        if !has_elisions && !is_checked && !may_name_files(parsable, &form, &resolver) {
            continue;
        }
        let site = site(&text, &form);
        let imports = match imports(&text, &alone(parsable, &site), &elisions) {
            Ok(Some(imports)) => imports,
            // It is an instance of a component that has its own directive.
            Ok(None) => continue,
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
            components.push(site);
        } else if is_checked {
            components.push(Site {
                is_only_checked: true,
                ..site
            });
        }
    }
    Ok(Parsed {
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

/// The imports of the component in `alone`, a text with the component at its place in `text`; none if it is quoted or binary, and `None` if
/// the directive defines no component.
fn imports(
    text: &str,
    alone: &str,
    elisions: &[usize],
) -> Result<Option<Vec<Import>>, wast::Error> {
    let buffer = ParseBuffer::new(alone)?;
    let wast: Wast<'_> = parser::parse(&buffer)?;
    Ok(match wast.directives.as_slice() {
        [WastDirective::Module(QuoteWat::Wat(Wat::Component(component)))] => {
            Some(source::scan(text, elisions, component).imports)
        }
        [WastDirective::Module(_)] => Some(Vec::new()),
        _ => None,
    })
}

/// The place of a component.
fn site(text: &str, form: &Form) -> Site {
    let mut words = form.meaningful().skip(1).peekable();
    let mut word = |is_wanted: &dyn Fn(TokenKind, &str) -> bool| {
        let range = words.next_if(|item| match item {
            FormItem::Atom(kind, range) => is_wanted(*kind, &text[range.clone()]),
            _ => false,
        });
        range.map(FormItem::range)
    };
    Site {
        definition: word(&|_, word| word == "definition"),
        id: word(&|kind, _| kind == TokenKind::Id),
        form: form.range.clone(),
        is_only_checked: false,
    }
}

/// Warns of an import of a file in a component that is expected to be invalid. It stays, since an invalid component cannot be bundled.
fn stays(file: FileId, import: &Import) -> Diagnostic {
    Diagnostic::warning(
        "invalid-on-purpose",
        format!(
            "`{}` is not replaced: its component is expected to be invalid",
            import.name
        ),
    )
    .at(Span::new(file, import.name_range.clone()), "")
    .help("the name of a file is not a valid import name, so the component may be invalid for this reason alone")
}

type Bundled = (String, Vec<Bundle>, Vec<Diagnostic>);

fn bundle_all(
    path: &Path,
    source: Parsed,
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
) -> Result<Bundled, Vec<Diagnostic>> {
    let Parsed {
        text,
        components,
        mut warnings,
    } = source;
    // The deps that no component uses.
    let mut unused: Vec<usize> = (0..options.deps.len()).collect();
    let mut unmatched = inspect::rules_for_no_instance(&options.denied);
    let mut edits = EditList::default();
    let mut bundles = Vec::new();
    let mut errors = Vec::new();
    for site in components {
        let file = files.next();
        let mut findings = Findings::default();
        let bundled = bundle::bundle_in(
            path,
            alone(&text, &site),
            loader,
            options,
            files,
            &mut findings,
        );
        // Offsets in the component are offsets in the script.
        files.set_text(file, text.clone());
        unused.retain(|dep| findings.unused_deps.contains(dep));
        // Each rule is for some of the components.
        unmatched.retain(|rule, why| match findings.unmatched.remove(rule) {
            Some(found) => {
                // The instance may be in one component and the import in another.
                if why.code == "unmatched-instance" {
                    *why = found;
                }
                true
            }
            None => false,
        });
        if site.is_only_checked {
            errors.extend(bundled.err().into_iter().flatten());
            continue;
        }
        warnings.extend(findings.warnings);
        let within_limits = |bundle: Bundle| match bundle.check_text() {
            Ok(()) => Ok(bundle),
            Err(report) => Err(report.diagnostics().to_vec()),
        };
        match bundled.and_then(within_limits) {
            Ok(bundle) => {
                warnings.extend(bundle.text_warnings().diagnostics().iter().cloned());
                let with = back(&text, &site, &bundle.text());
                edits
                    .replace(site.form, with)
                    .expect("components of a script do not overlap");
                bundles.push(bundle);
            }
            Err(faults) => errors.extend(faults),
        }
    }
    let result = match errors.is_empty() {
        true => Ok(()),
        false => Err(errors),
    };
    if let Err(mut errors) = inspect::unmatched(unmatched.into_values(), result, &mut warnings) {
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

/// Returns the script up to the end of a component, with blanks in place of everything else, so that offsets stay the same.
fn alone(text: &str, site: &Site) -> String {
    let blank = |range: Range<usize>| {
        let bytes = text[range].bytes();
        bytes.map(|byte| match byte {
            b'\n' | b'\r' | b'\t' => char::from(byte),
            _ => ' ',
        })
    };
    let Site {
        form, definition, ..
    } = site;
    let mut alone: String = blank(0..form.start).collect();
    let line = text[..form.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let indentation = text::indentation(text, form.start);
    let in_front = form.start - line - indentation.len();
    if in_front > 0 {
        // Other text on its line is no indentation.
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
    // Generated lines end like the lines of the script, also in a component of one line.
    alone.push_str(source::newline(text).unwrap_or_default());
    alone
}

/// Returns the bundle as it stands in the script: with the keyword `definition` and the identifier of the original component, if any.
fn back(text: &str, site: &Site, bundle: &str) -> String {
    let bundle = bundle.trim();
    let named = [&site.definition, &site.id];
    let Some(named) = named.into_iter().flatten().last() else {
        return bundle.to_owned();
    };
    let start = site.form.start;
    let header = &text[start..named.end];
    if bundle.starts_with(&alone(text, site)[start..named.end]) {
        return format!("{header}{}", &bundle[header.len()..]);
    }
    // The bundle is a component around the original one, with its identifier.
    match site.definition {
        Some(_) => bundle.replacen("(component", "(component definition", 1),
        None => bundle.to_owned(),
    }
}

impl Script {
    /// The script with its components bundled.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The warnings about the script and its bundles.
    pub fn warnings(&self) -> &Report {
        &self.warnings
    }

    /// Returns the paths of all input files: the script unless it was in memory, then the inputs of its components.
    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        let script = self.is_file.then_some(self.path.as_path());
        let components = self.bundles.iter().flat_map(Bundle::inputs);
        let mut seen = BTreeSet::new();
        let inputs = script.into_iter().chain(components);
        inputs.filter(move |path| seen.insert(*path))
    }

    /// Returns the file that each import led to, component by component. Equal resolutions are listed once.
    pub fn resolutions(&self) -> impl Iterator<Item = Resolution<'_>> {
        let mut seen = BTreeSet::new();
        let resolutions = self.bundles.iter().flat_map(Bundle::resolutions);
        resolutions.filter(move |resolution| seen.insert(*resolution))
    }

    /// Returns the definitions of all files, component by component.
    pub fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        self.bundles.iter().flat_map(Bundle::definitions)
    }

    /// Returns the sum of [`Bundle::shared_bytes`] over all components.
    pub fn shared_bytes(&self) -> usize {
        self.bundles.iter().map(Bundle::shared_bytes).sum()
    }

    /// Returns the file that replaced each import, with its hash.
    pub fn lock(&self) -> Lock {
        Lock::union(self.bundles.iter().map(Bundle::lock))
    }

    /// Like [`Bundle::text_metafile`], for the script. Bytes that come from no other file count as the script's.
    #[cfg(feature = "formats")]
    pub fn metafile(&self, output: impl AsRef<Path>) -> String {
        let mut metafile = Metafile::default();
        for bundle in &self.bundles {
            metafile.add(bundle.part_of_metafile());
        }
        metafile.set_around(&self.path, &self.source, self.text.len());
        metafile.into_json(output.as_ref(), &self.path)
    }

    /// Like [`Bundle::depfile`], for the script.
    ///
    /// # Errors
    ///
    /// As [`Bundle::depfile`].
    pub fn depfile(&self, target: impl AsRef<Path>) -> Result<Vec<u8>, Report> {
        inspect::depfile(target.as_ref(), self.inputs(), &self.path)
            .map_err(|errors| Report::new(errors, Files::default()))
    }
}

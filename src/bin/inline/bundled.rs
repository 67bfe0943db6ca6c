//! The result for a parent: a bundle of a component or core module, or a test script.

use crate::arguments::{Arguments, Emit};
use crate::failure::Failure;
use inline::{Bundle, Definition, Diagnostic, Limit, Loader, Lock, Report, Resolution, Script};
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

/// The name of standard input in diagnostics. It has no directory, so specifiers are relative to the working directory.
const STANDARD_INPUT: &str = "<stdin>";

/// A bundle, or a script of bundles.
pub(super) enum Bundled {
    Component(Box<Bundle>),
    Script(Script),
}

impl Bundled {
    /// Bundles the parent of `arguments`.
    pub(super) fn read(arguments: &Arguments, loader: &dyn Loader) -> Result<Bundled, Failure> {
        let options = arguments.options();
        let parent = arguments.parents.first();
        if let Some(path) = parent.filter(|path| *path != Path::new("-")) {
            return Ok(match arguments.is_script() {
                true => Bundled::Script(inline::bundle_script(path, loader, &options)?),
                false => Bundled::of(inline::bundle(path, loader, &options)?),
            });
        }
        let input = io::stdin().lock();
        if parent.is_none() && input.is_terminal() {
            let why = "no parent is named, and standard input is a terminal; see `inline --help`";
            return Err(Failure::usage(why));
        }
        let mut bytes = Vec::new();
        // One byte more shows that there are too many.
        let most = options.limit_of(Limit::Bytes).saturating_add(1);
        input.take(most).read_to_end(&mut bytes).map_err(|error| {
            let headline = format!("standard input cannot be read: {error}");
            Diagnostic::error("unreadable-file", headline)
        })?;
        let name = STANDARD_INPUT;
        Ok(match arguments.is_script() {
            true => Bundled::Script(inline::bundle_script_source(name, bytes, loader, &options)?),
            false => Bundled::of(inline::bundle_source(name, bytes, loader, &options)?),
        })
    }

    fn of(bundle: Bundle) -> Bundled {
        Bundled::Component(Box::new(bundle))
    }

    pub(super) fn resolutions(&self) -> Box<dyn Iterator<Item = Resolution<'_>> + '_> {
        match self {
            Bundled::Component(bundle) => Box::new(bundle.resolutions()),
            Bundled::Script(script) => Box::new(script.resolutions()),
        }
    }

    pub(super) fn definitions(&self) -> Box<dyn Iterator<Item = Definition<'_>> + '_> {
        match self {
            Bundled::Component(bundle) => Box::new(bundle.definitions()),
            Bundled::Script(script) => Box::new(script.definitions()),
        }
    }

    pub(super) fn shared_bytes(&self) -> usize {
        match self {
            Bundled::Component(bundle) => bundle.shared_bytes(),
            Bundled::Script(script) => script.shared_bytes(),
        }
    }

    pub(super) fn inputs(&self) -> Vec<&Path> {
        match self {
            Bundled::Component(bundle) => bundle.inputs().collect(),
            Bundled::Script(script) => script.inputs().collect(),
        }
    }

    pub(super) fn warnings(&self) -> &Report {
        match self {
            Bundled::Component(bundle) => bundle.warnings(),
            Bundled::Script(script) => script.warnings(),
        }
    }

    /// As [`Bundle::nothing_to_do`]. Most of a script is never bundled.
    pub(super) fn nothing_to_do(&self) -> Option<Diagnostic> {
        match self {
            Bundled::Component(bundle) => bundle.nothing_to_do(),
            Bundled::Script(_) => None,
        }
    }

    /// Returns the warnings about text output. A script is always text, and its own warnings include these.
    ///
    /// # Errors
    ///
    /// If the text exceeds the limit.
    pub(super) fn text_warnings(&self) -> Result<Option<Report>, Report> {
        match self {
            Bundled::Component(bundle) => {
                bundle.check_text()?;
                Ok(Some(bundle.text_warnings()))
            }
            Bundled::Script(_) => Ok(None),
        }
    }

    pub(super) fn lock(&self) -> Lock {
        match self {
            Bundled::Component(bundle) => bundle.lock(),
            Bundled::Script(script) => script.lock(),
        }
    }

    pub(super) fn depfile(&self, target: &Path) -> Result<Vec<u8>, Report> {
        match self {
            Bundled::Component(bundle) => bundle.depfile(target),
            Bundled::Script(script) => script.depfile(target),
        }
    }

    /// Returns the metafile of the output.
    pub(super) fn metafile(&self, emit: Emit, output: &Path) -> String {
        match self {
            Bundled::Component(bundle) if emit == Emit::Wasm => bundle.binary_metafile(output),
            Bundled::Component(bundle) => bundle.text_metafile(output),
            Bundled::Script(script) => script.metafile(output),
        }
    }

    /// Like [`Bundle::expanded`]; a script has no expanded form.
    pub(super) fn expanded(&self) -> Result<String, Report> {
        match self {
            Bundled::Component(bundle) => bundle.expanded(),
            Bundled::Script(script) => Ok(script.text().to_owned()),
        }
    }

    /// Writes the bundle as a binary, or its inputs, if `emit` asks for it. A script is always text.
    pub(super) fn write(&self, emit: Emit, out: &mut dyn Write) -> io::Result<()> {
        match self {
            _ if emit == Emit::Deps => self.inputs().into_iter().try_for_each(|path| {
                write_name(path, out)?;
                out.write_all(b"\n")
            }),
            Bundled::Component(bundle) if emit == Emit::Wasm => bundle.write_binary(out),
            Bundled::Component(bundle) => bundle.write_text(out),
            Bundled::Script(script) => out.write_all(script.text().as_bytes()),
        }
    }
}

/// Writes a path on one line. Programs that read it must not take it for a command. Bytes that are not UTF-8 are unchanged.
fn write_name(path: &Path, out: &mut dyn Write) -> io::Result<()> {
    let bytes = path.as_os_str().as_encoded_bytes();
    if bytes.trim_ascii_start().starts_with(b"::") {
        out.write_all(b"./")?;
    }
    bytes.utf8_chunks().try_for_each(|chunk| {
        out.write_all(inline::escape_line(chunk.valid()).as_bytes())?;
        out.write_all(chunk.invalid())
    })
}

//! One parent: reads it, and writes its bundle and what else is to be known of it.

use super::Stopped;
use super::arguments::{Arguments, Emit};
use super::lock;
use super::messages::Messages;
use super::output::{self, Failure};
use super::progress::Progress;
use inline::{Bundle, Diagnostic, Loader};
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

/// The name of standard input in diagnostics; it has no folder, so specifiers are relative to the working directory.
const STANDARD_INPUT: &str = "<stdin>";

/// Does what `arguments` say.
pub(super) fn run(
    arguments: &Arguments,
    loader: &dyn Loader,
    messages: &Messages,
) -> Result<(), Stopped> {
    let bundle = {
        let _progress = Progress::begin("reading and checking");
        bundle(arguments, loader)?
    };
    if arguments.verbose {
        for resolution in bundle.resolutions() {
            messages.note("resolved", &resolution.to_string());
        }
        for definition in bundle.definitions() {
            messages.note("defined", &definition.to_string());
        }
    }
    messages.warnings(bundle.warnings())?;
    if arguments.share_modules && !arguments.quiet {
        let saved = match bundle.shared_bytes() {
            0 => "no core modules are repeated, so none is shared".to_owned(),
            saved => format!("shared core modules save {saved} bytes"),
        };
        messages.note("shared", &saved);
    }
    let emit = arguments.emit();
    if emit == Emit::Wat && !arguments.expand {
        bundle.check_text()?;
        messages.warnings(&bundle.text_warnings())?;
    }
    let expanded = arguments.expand.then(|| bundle.expanded()).transpose()?;
    match &arguments.lock {
        Some(path) if arguments.locked => lock::hold_against(path, &bundle)?,
        Some(path) => lock::write(path, &bundle)?,
        None => {}
    }
    let progress = match &arguments.output {
        // On a terminal that shows the bundle, nothing else is to be shown.
        None if io::stdout().is_terminal() => Progress::hidden(),
        _ => Progress::begin("writing"),
    };
    let write = |out: &mut dyn Write| {
        let mut out = progress.counting(out);
        match (emit, &expanded) {
            (_, Some(text)) => out.write_all(text.as_bytes()),
            (Emit::Wat, None) => bundle.write_text(&mut out),
            (Emit::Wasm, None) => bundle.write_binary(&mut out),
        }
    };
    let written = match &arguments.output {
        Some(path) => output::to_file(path, &inputs(&bundle), write),
        None => output::to_standard_output(write),
    };
    drop(progress);
    match written {
        Ok(()) | Err(Failure::Closed) => Ok(()),
        Err(Failure::Other(why)) => Err(why.into()),
    }
}

fn bundle(arguments: &Arguments, loader: &dyn Loader) -> Result<Bundle, Stopped> {
    let options = arguments.options();
    let path = match arguments.parent.as_deref() {
        Some(path) if path != Path::new("-") => {
            return Ok(inline::bundle_path(path, loader, &options)?);
        }
        path => path,
    };
    let mut input = io::stdin().lock();
    if path.is_none() && input.is_terminal() {
        return Err(Stopped::Usage(
            "no parent is named, and standard input is a terminal; see `inline --help`",
        ));
    }
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| {
        let headline = format!("standard input cannot be read: {error}");
        Diagnostic::error("unreadable-file", headline)
    })?;
    Ok(inline::bundle_source(
        STANDARD_INPUT,
        bytes,
        loader,
        &options,
    )?)
}

/// The files that must not be written over.
pub(super) fn inputs(bundle: &Bundle) -> Vec<&Path> {
    let units = bundle.units().map(|unit| unit.path());
    let resolutions = bundle.resolutions().map(|resolution| resolution.path());
    units
        .chain(resolutions)
        .filter(|path| *path != Path::new(STANDARD_INPUT))
        .collect()
}

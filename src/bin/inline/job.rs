//! Processes one parent: reads it, and writes its bundle and the other outputs.

use crate::arguments::{self, Arguments, Emit, MessageFormat};
use crate::bundled::Bundled;
use crate::destination::{is_standard_output, to_standard_output};
use crate::difference;
use crate::failure::Failure;
use crate::messages::Messages;
use crate::parents::Claims;
use crate::progress::Progress;
use crate::transaction::{Done, Durability, Task, Transaction};
use inline::{Loader, Picture};
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// Shows how files would change.
///
/// # Errors
///
/// If any would change.
pub(super) fn show_differences(
    done: &[Done],
    arguments: &Arguments,
    messages: &Messages,
) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for done in done {
        if let Done::Differs(difference) = done {
            difference.show(arguments.color);
            messages.diagnostic(difference.diagnostic.clone());
            outcome = Err(Failure::Reported);
        }
    }
    outcome
}

/// Carries out `arguments`. Refuses to read files of `claims`, because they are written.
///
/// Returns the outcome for each file.
pub(super) fn run(
    (arguments, claims): (&Arguments, &Claims),
    task: Task,
    loader: &dyn Loader,
    messages: &Messages,
) -> Result<Vec<Done>, Failure> {
    check_script(arguments)?;
    let bundle = {
        let _progress = progress("reading and checking", messages);
        Bundled::read(arguments, loader)?
    };
    tell(arguments, &bundle, messages)?;
    let expanded = arguments.expand.then(|| bundle.expanded()).transpose()?;
    let refused = claims.refuse(arguments, bundle.inputs().into_iter());
    refused.map_err(Failure::Usage)?;
    let progress = match arguments.output {
        // The bundle itself is shown on the terminal, so progress is not.
        None if io::stdout().is_terminal() => Progress::default(),
        _ => progress("writing", messages),
    };
    let durability = match arguments.sync {
        true => Durability::Synced,
        false => Durability::Accepted,
    };
    let mut outputs = Transaction::new(task, durability);
    for (path, bytes) in beside(arguments, &bundle)? {
        outputs.add(path, move |out| out.write_all(&bytes))?;
    }
    if arguments.writes_bundle() {
        let path = arguments.output.as_deref();
        let write = |out: &mut dyn Write| {
            let mut out = progress.counting(out);
            match &expanded {
                Some(text) => out.write_all(text.as_bytes()),
                None => bundle.write(arguments.emit(), &mut out),
            }
        };
        outputs.add(path.unwrap_or(Path::new("-")), write)?;
    }
    // The bytes of a text that is written already need not be counted.
    if let Some(path) = &arguments.metafile {
        let output = arguments.output.as_deref();
        let output = output.filter(|output| !is_standard_output(output));
        let output = output.unwrap_or(Path::new("<stdout>"));
        let metafile = bundle.metafile(arguments.emit(), output);
        outputs.add(path, move |out| out.write_all(metafile.as_bytes()))?;
    }
    if let (true, Bundled::Component(bundle)) = (arguments.access, &bundle) {
        let access = bundle.access();
        let text = match arguments.message_format {
            MessageFormat::Json => access.to_json(),
            _ => match terminal_size::terminal_size() {
                Some((width, _)) if io::stdout().is_terminal() => {
                    let width = usize::from(width.0);
                    format!("{access:width$}")
                }
                _ => access.to_string(),
            },
        };
        let write = move |out: &mut dyn Write| out.write_all(text.as_bytes());
        match task {
            Task::Check => to_standard_output(write)?,
            Task::Write | Task::Renew => outputs.add(Path::new("-"), write)?,
        }
    }
    let done = outputs.commit()?;
    drop(progress);
    // Some of several parents may well be bundles already.
    let is_told = arguments.writes_bundle() && !arguments.quiet && !messages.are_buffered();
    if task == Task::Write
        && is_told
        && let Some(note) = bundle.nothing_to_do()
    {
        messages.note(note.code, &note.headline);
    }
    Ok(done)
}

/// Shows how long a step takes, unless other parents are processed at the same time.
fn progress(what: &'static str, messages: &Messages) -> Progress {
    match messages.are_buffered() {
        true => Progress::default(),
        false => Progress::begin(what),
    }
}

fn check_script(arguments: &Arguments) -> Result<(), Failure> {
    if !arguments.is_script() {
        return Ok(());
    }
    if arguments.emit() == Emit::Wasm || arguments.expand {
        let why = "a script has neither a binary nor a long form";
        return Err(Failure::usage(why));
    }
    if arguments.access || arguments.graph.is_some() {
        return Err(Failure::usage("a script has no instances to show"));
    }
    Ok(())
}

/// Prints the notes and warnings about a bundle.
fn tell(arguments: &Arguments, bundle: &Bundled, messages: &Messages) -> Result<(), Failure> {
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
    if arguments.emit() == Emit::Wat
        && !arguments.expand
        && arguments.writes_bundle()
        && let Some(warnings) = bundle.text_warnings()?
    {
        messages.warnings(&warnings)?;
    }
    Ok(())
}

/// Returns the outputs other than the bundle, with their bytes.
fn beside<'a>(
    arguments: &'a Arguments,
    bundle: &Bundled,
) -> Result<Vec<(&'a Path, Vec<u8>)>, Failure> {
    let mut beside = Vec::new();
    match (arguments.held_lock(), &arguments.lock) {
        (Some(path), _) => difference::hold_against(&path, &bundle.lock())?,
        (None, Some(path)) => {
            beside.push((path.as_path(), bundle.lock().to_toml().into_bytes()));
        }
        (None, None) => {}
    }
    if let (Some(path), Some(target)) = (&arguments.depfile, &arguments.output) {
        beside.push((path, bundle.depfile(target)?));
    }
    if let (Some(path), Bundled::Component(bundle)) = (&arguments.graph, bundle) {
        let draw = arguments::drawing(path).unwrap_or(Picture::to_svg);
        beside.push((path, draw(&bundle.picture()).into_bytes()));
    }
    Ok(beside)
}

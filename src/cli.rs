//! What the command does with its [`Arguments`].

mod arguments;
mod lock;
mod output;
mod progress;

pub(crate) use arguments::Arguments;
use arguments::{Color, Emit};
use inline::{Bundle, Disk, DiskWithin, Loader, Report, Style};
use output::Failure;
use progress::Progress;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

/// The name of standard input in diagnostics; it has no folder, so specifiers are relative to the working directory.
const STANDARD_INPUT: &str = "<stdin>";

/// There is no bundle, or it could not be written.
const FAILED: u8 = 1;
/// The command line does not say what to do.
const USAGE: u8 = 2;

/// Runs the command. Usage errors that only show now exit as those that `clap` finds.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let messages = Messages {
        color: arguments.color,
        is_quiet: arguments.quiet,
    };
    let emit = arguments.emit();
    if emit == Emit::Wasm && arguments.output.is_none() && io::stdout().is_terminal() {
        messages.error("a binary is not written to a terminal; name a file with `-o`");
        return ExitCode::from(USAGE);
    }
    if arguments.expand && arguments.names_binary() {
        messages.error("the long form is text; name a file that does not end in `.wasm`");
        return ExitCode::from(USAGE);
    }
    let bundled = {
        let _progress = Progress::begin("reading and checking");
        bundle(arguments)
    };
    let bundle = match bundled {
        Ok(bundle) => bundle,
        Err(Stopped::Usage(why)) => {
            messages.error(why);
            return ExitCode::from(USAGE);
        }
        Err(Stopped::Input(why)) => {
            messages.error(&why);
            return ExitCode::from(FAILED);
        }
        Err(Stopped::Report(report)) => {
            messages.report(&report);
            return ExitCode::from(FAILED);
        }
    };
    if arguments.verbose {
        for resolution in bundle.resolutions() {
            messages.print(&format!("{resolution}\n"));
        }
        for definition in bundle.definitions() {
            messages.print(&format!("{definition}\n"));
        }
    }
    messages.warnings(bundle.warnings());
    if arguments.share_modules && !arguments.quiet {
        messages.print(&match bundle.shared_bytes() {
            0 => "no core modules are repeated, so none is shared\n".to_owned(),
            saved => format!("shared core modules save {saved} bytes\n"),
        });
    }
    let locked = match &arguments.lock {
        Some(path) if arguments.locked => lock::hold_against(path, &bundle),
        Some(path) => lock::write(path, &bundle),
        None => Ok(()),
    };
    if let Err(why) = locked {
        messages.error(&why);
        return ExitCode::from(FAILED);
    }
    let expanded = match arguments.expand.then(|| bundle.expanded()).transpose() {
        Ok(expanded) => expanded,
        Err(report) => {
            messages.report(&report);
            return ExitCode::from(FAILED);
        }
    };
    if emit == Emit::Wat
        && expanded.is_none()
        && let Err(report) = bundle.check_text()
    {
        messages.report(&report);
        return ExitCode::from(FAILED);
    }
    if emit == Emit::Wat && expanded.is_none() {
        messages.warnings(&bundle.text_warnings());
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
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Other(why)) => {
            messages.error(&why);
            ExitCode::from(FAILED)
        }
    }
}

/// Why there is no bundle.
enum Stopped {
    Usage(&'static str),
    Input(String),
    Report(Report),
}

fn bundle(arguments: &Arguments) -> Result<Bundle, Stopped> {
    let options = arguments.options();
    let loader = loader(arguments)?;
    let path = match arguments.parent.as_deref() {
        Some(path) if path != Path::new("-") => {
            return inline::bundle_path(path, &*loader, &options).map_err(Stopped::Report);
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
    input
        .read_to_end(&mut bytes)
        .map_err(|error| Stopped::Input(format!("standard input cannot be read: {error}")))?;
    inline::bundle_source(STANDARD_INPUT, bytes, &*loader, &options).map_err(Stopped::Report)
}

fn loader(arguments: &Arguments) -> Result<Box<dyn Loader>, Stopped> {
    let Some(root) = &arguments.root else {
        return Ok(Box::new(Disk));
    };
    let within = DiskWithin::new(root)
        .map_err(|error| Stopped::Input(format!("`--root {}`: {error}", root.display())))?;
    Ok(Box::new(within))
}

/// The files that must not be written over.
fn inputs(bundle: &Bundle) -> Vec<&Path> {
    let units = bundle.units().map(|unit| unit.path());
    let resolutions = bundle.resolutions().map(|resolution| resolution.path());
    units
        .chain(resolutions)
        .filter(|path| *path != Path::new(STANDARD_INPUT))
        .collect()
}

/// Standard error.
struct Messages {
    color: Color,
    is_quiet: bool,
}

impl Messages {
    fn error(&self, why: &str) {
        self.print(&format!("error: {why}\n"));
    }

    fn report(&self, report: &Report) {
        self.print(&report.render(Style::Coloured));
    }

    fn warnings(&self, report: &Report) {
        if !self.is_quiet {
            self.report(report);
        }
    }

    fn print(&self, text: &str) {
        let choice = match self.color {
            Color::Auto => anstream::AutoStream::choice(&io::stderr()),
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        let mut out = anstream::AutoStream::new(io::stderr().lock(), choice);
        // There is nowhere left to say that this failed.
        drop(out.write_all(text.as_bytes()));
    }
}

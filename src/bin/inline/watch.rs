//! `--watch`: bundles again whenever a file changes that the bundle depends on.
//!
//! A notification of the system only wakes the loop up. It then compares the files with their state when they were read. So it misses no
//! change that happens before files are watched, and does nothing for changes that do not matter.

use crate::arguments::Arguments;
use crate::batch::map_ordered;
use crate::failure::Failure;
use crate::job;
use crate::messages::Messages;
use crate::parents::Claims;
use crate::transaction::{Done, Task};
use inline::{Diagnostic, LoadError, Loader};
use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant, SystemTime};
use std::{fmt, fs, io};

/// Changes closer together than this count as one.
const QUIET: Duration = Duration::from_millis(50);

/// Continuous changes are collected for at most this time.
const PATIENCE: Duration = Duration::from_secs(1);

/// The reason for waking up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wake {
    /// Something has changed near a watched file.
    Change,
    /// Ctrl-C was pressed.
    Stop,
}

/// Carries out each of `runs` again and again, until Ctrl-C is pressed.
///
/// # Errors
///
/// If nothing can be watched. Faults in files are reported, and retried after a change.
pub(super) fn run(
    (runs, claims): (&[Arguments], &Claims),
    loader: &dyn Loader,
    messages: &Messages,
) -> Result<(), Failure> {
    let (sender, wakes) = mpsc::channel();
    let stop = sender.clone();
    // If nobody listens, the command is about to end.
    let on_stop = move || _ = stop.send(Wake::Stop);
    ctrlc::set_handler(on_stop).map_err(|error| cannot_watch(&error))?;
    let on_event = move |event: notify::Result<notify::Event>| {
        if event.map_or(true, |event| is_change(event.kind)) {
            _ = sender.send(Wake::Change);
        }
    };
    let watcher = notify::recommended_watcher(on_event).map_err(|error| cannot_watch(&error))?;
    let mut watch = Watch {
        watcher,
        folders: BTreeSet::new(),
    };
    let mut traces: Vec<Option<Trace>> = runs.iter().map(|_| None).collect();
    let is_quiet = runs.iter().all(|run| run.quiet);
    // A bundle that does not exist is as stale as one whose inputs changed.
    let is_current =
        |trace: &Option<Trace>| trace.as_ref().is_some_and(|trace| trace.is_current(loader));
    loop {
        let stale = (0..runs.len()).filter(|run| !is_current(&traces[*run]));
        let stale: Vec<usize> = stale.collect();
        map_ordered(
            &stale,
            |&run| build(&runs[run], loader, claims),
            |&run, built| {
                traces[run] = Some(built.trace);
                built.messages.flush();
                say(built.outcome, &runs[run], messages);
            },
        );
        watch.look_at(|| traces.iter().flatten().flat_map(Trace::folders).collect())?;
        // Files are watched only after they were read, so they may have changed in between.
        let wake = match traces.iter().all(is_current) {
            true => {
                if !stale.is_empty() && !is_quiet {
                    messages.note("watching", "watching for changes; Ctrl-C ends it");
                }
                wakes.recv().unwrap_or(Wake::Stop)
            }
            false => Wake::Change,
        };
        if settled(wake, &wakes) == Wake::Stop {
            return Ok(());
        }
    }
}

/// Whether a file has changed; reading it is no change.
fn is_change(event: EventKind) -> bool {
    match event {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

/// Waits until changes stop.
fn settled(mut wake: Wake, wakes: &Receiver<Wake>) -> Wake {
    let start = Instant::now();
    while wake == Wake::Change && start.elapsed() < PATIENCE {
        match wakes.recv_timeout(QUIET) {
            Ok(next) => wake = next,
            Err(RecvTimeoutError::Timeout) => break,
            // No more changes will come.
            Err(RecvTimeoutError::Disconnected) => wake = Wake::Stop,
        }
    }
    wake
}

/// The outcome for a parent, and the files that it depends on.
struct Built {
    outcome: Result<Vec<Done>, Failure>,
    messages: Messages,
    trace: Trace,
}

fn build(run: &Arguments, loader: &dyn Loader, claims: &Claims) -> Built {
    let messages = Messages::buffered(run);
    let loader = TracingLoader::new(loader);
    if let Some(lock) = run.held_lock() {
        loader.note(&lock);
    }
    Built {
        outcome: job::run((run, claims), Task::Renew, &loader, &messages),
        messages,
        trace: loader.into_trace(),
    }
}

fn say(outcome: Result<Vec<Done>, Failure>, run: &Arguments, messages: &Messages) {
    let done = match outcome {
        Ok(done) => done,
        Err(failure) => return failure.report(messages),
    };
    let state = match done.iter().any(Done::is_written) {
        true => "written",
        false => "same",
    };
    if let Some(output) = run.output.as_ref().filter(|_| !run.quiet) {
        messages.note(state, &format!("{state} {}", output.display()));
    }
}

/// The watched directories. Files are not watched: a file that is replaced or created cannot be.
struct Watch {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
}

impl Watch {
    /// Watches exactly these directories. All of them again: a directory that was deleted and created is another one.
    fn look_at(&mut self, folders: impl Fn() -> BTreeSet<PathBuf>) -> Result<(), Failure> {
        loop {
            for folder in std::mem::take(&mut self.folders) {
                // It may be gone, together with its watch.
                drop(self.watcher.unwatch(&folder));
            }
            let mut are_there = true;
            for folder in folders() {
                match self.watcher.watch(&folder, RecursiveMode::NonRecursive) {
                    Ok(()) => _ = self.folders.insert(folder),
                    Err(error) if is_not_found(&error) => are_there = false,
                    Err(error) => return Err(cannot_watch(&error).into()),
                }
            }
            // If one has disappeared since it was found, another directory around it is watched.
            if are_there {
                return Ok(());
            }
        }
    }
}

fn is_not_found(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == io::ErrorKind::NotFound,
        _ => false,
    }
}

fn cannot_watch(error: &dyn fmt::Display) -> Diagnostic {
    let headline = format!("file-change notifications are not available: {error}");
    Diagnostic::error("cannot-watch", headline)
}

/// A loader that records the requests to it.
pub(super) struct TracingLoader<'a> {
    loader: &'a dyn Loader,
    trace: Mutex<Trace>,
}

/// The requests, each with the state of the file at the first one.
#[derive(Default)]
pub(super) struct Trace {
    files: BTreeMap<PathBuf, Option<Stamp>>,
    /// The names of files in directories.
    names: BTreeMap<PathBuf, Vec<String>>,
}

/// The state by which an unchanged file is recognized.
#[derive(PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    is_file: bool,
    /// The number of the file: a file that replaces it has another.
    number: u64,
}

impl<'a> TracingLoader<'a> {
    pub(super) fn new(loader: &'a dyn Loader) -> TracingLoader<'a> {
        TracingLoader {
            loader,
            trace: Mutex::default(),
        }
    }

    /// Records a file that is read elsewhere.
    pub(super) fn note(&self, path: &Path) {
        let mut trace = self.trace.lock().unwrap_or_else(PoisonError::into_inner);
        if !trace.files.contains_key(path) {
            trace.files.insert(path.to_owned(), stamp(path));
        }
    }

    /// Returns all requests.
    pub(super) fn into_trace(self) -> Trace {
        let trace = self.trace.into_inner();
        trace.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loader for TracingLoader<'_> {
    fn identify(&self, path: &Path) -> Result<PathBuf, LoadError> {
        self.note(path);
        self.loader.identify(path)
    }

    fn read(&self, identity: &Path) -> Result<Vec<u8>, LoadError> {
        // The target of a link has a state of its own.
        self.note(identity);
        self.loader.read(identity)
    }

    fn read_at_most(&self, identity: &Path, most: u64) -> Result<Vec<u8>, LoadError> {
        self.note(identity);
        self.loader.read_at_most(identity, most)
    }

    fn size(&self, identity: &Path) -> Option<u64> {
        self.loader.size(identity)
    }

    fn directory(&self, path: &Path) -> PathBuf {
        self.loader.directory(path)
    }

    fn names_in(&self, folder: &Path) -> Vec<String> {
        let names = self.loader.names_in(folder);
        let mut trace = self.trace.lock().unwrap_or_else(PoisonError::into_inner);
        let known = trace.names.entry(folder.to_owned());
        known.or_insert_with(|| names.clone());
        names
    }
}

impl Trace {
    /// Whether nothing has changed.
    pub(super) fn is_current(&self, loader: &dyn Loader) -> bool {
        let mut files = self.files.iter();
        let mut names = self.names.iter();
        files.all(|(path, then)| stamp(path) == *then)
            && names.all(|(folder, then)| loader.names_in(folder) == *then)
    }

    /// Returns the directories in which a change would show: the directory of each file, or the nearest existing one around it.
    pub(super) fn folders(&self) -> impl Iterator<Item = PathBuf> {
        let of_files = self.files.keys().map(|path| path.parent().unwrap_or(path));
        let folders = of_files.chain(self.names.keys().map(PathBuf::as_path));
        folders.filter_map(nearest)
    }
}

#[expect(clippy::disallowed_methods, reason = "what is watched is not read")]
fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    Some(Stamp {
        len: metadata.len(),
        modified: metadata.modified().ok(),
        is_file: metadata.is_file(),
        number: number(&metadata),
    })
}

#[cfg(unix)]
fn number(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> u64 {
    0
}

/// Returns the nearest existing directory, from `folder` outwards, under its own path.
#[expect(clippy::disallowed_methods, reason = "what is watched is not read")]
fn nearest(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find_map(|folder| {
        let folder = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        let found = fs::canonicalize(folder).ok()?;
        found.is_dir().then_some(found)
    })
}

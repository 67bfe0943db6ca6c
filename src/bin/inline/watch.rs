//! `--watch`: bundles again whenever something changes that a bundle depends on.
//!
//! What the system says of changes only wakes it up. Whether anything is other than it was when it was read is looked up then, so that
//! nothing is missed that happens before it is watched, and nothing is done for what does not matter.

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

/// Changes with less time in between are one.
const QUIET: Duration = Duration::from_millis(50);

/// Changes that never end are taken together for no longer.
const PATIENCE: Duration = Duration::from_secs(1);

/// What wakes it up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wake {
    /// Something has changed near what is watched.
    Change,
    /// It is to end.
    Stop,
}

/// Does what each of `runs` says, again and again, until it is told to end by Ctrl-C.
///
/// # Errors
///
/// When nothing can be watched. What is wrong with files is said, and waited for to be repaired.
pub(super) fn run(
    (runs, claims): (&[Arguments], &Claims),
    loader: &dyn Loader,
    messages: &Messages,
) -> Result<(), Failure> {
    let (sender, wakes) = mpsc::channel();
    let stop = sender.clone();
    // Who does not listen any more is about to end.
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
    // What has not been built is as stale as what has changed.
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
        // What was read is watched only now: it may have changed since.
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

/// Whether something is other than before: looking at it does not make it so.
fn is_change(event: EventKind) -> bool {
    match event {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

/// Waits until nothing more changes.
fn settled(mut wake: Wake, wakes: &Receiver<Wake>) -> Wake {
    let start = Instant::now();
    while wake == Wake::Change && start.elapsed() < PATIENCE {
        match wakes.recv_timeout(QUIET) {
            Ok(next) => wake = next,
            Err(RecvTimeoutError::Timeout) => break,
            // Nothing more will come.
            Err(RecvTimeoutError::Disconnected) => wake = Wake::Stop,
        }
    }
    wake
}

/// What became of a parent, and what that depends on.
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

/// The folders that are watched. Not the files: one that is replaced, or comes to be, has nothing yet that could be watched.
struct Watch {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
}

impl Watch {
    /// Watches these folders, and no others. All of them anew: one that is gone and there again is not the one that was watched.
    fn look_at(&mut self, folders: impl Fn() -> BTreeSet<PathBuf>) -> Result<(), Failure> {
        loop {
            for folder in std::mem::take(&mut self.folders) {
                // It may be gone, and what watched it with it.
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
            // One that is gone since it was found has another around it.
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
    let headline = format!("changes cannot be watched: {error}");
    Diagnostic::error("cannot-watch", headline)
}

/// A loader that notes what it is asked for.
pub(super) struct TracingLoader<'a> {
    loader: &'a dyn Loader,
    trace: Mutex<Trace>,
}

/// What was asked for, and how each was when it was asked for first.
#[derive(Default)]
pub(super) struct Trace {
    files: BTreeMap<PathBuf, Option<Stamp>>,
    /// The names in folders.
    names: BTreeMap<PathBuf, Vec<String>>,
}

/// By what a file is taken to be as it was.
#[derive(PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    is_file: bool,
    /// The number of the file: another one that takes its place has another.
    number: u64,
}

impl<'a> TracingLoader<'a> {
    pub(super) fn new(loader: &'a dyn Loader) -> TracingLoader<'a> {
        TracingLoader {
            loader,
            trace: Mutex::default(),
        }
    }

    /// Notes a file that others read.
    pub(super) fn note(&self, path: &Path) {
        let mut trace = self.trace.lock().unwrap_or_else(PoisonError::into_inner);
        if !trace.files.contains_key(path) {
            trace.files.insert(path.to_owned(), stamp(path));
        }
    }

    /// All that was asked for.
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
        // Where a link leads to is another place than that of the link.
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

    fn folder(&self, path: &Path) -> PathBuf {
        self.loader.folder(path)
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
    /// Whether everything is still as it was.
    pub(super) fn is_current(&self, loader: &dyn Loader) -> bool {
        let mut files = self.files.iter();
        let mut names = self.names.iter();
        files.all(|(path, then)| stamp(path) == *then)
            && names.all(|(folder, then)| loader.names_in(folder) == *then)
    }

    /// The folders in which something would change: those of what was asked for, or where there is none, the nearest around it.
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

/// The nearest folder that there is, from `folder` outwards, under its own path.
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

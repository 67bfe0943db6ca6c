//! Finds where an output goes, and how to write it: [`Destination::of`] follows its path once. Anything but a regular file is written as a
//! [`Stream`].

use inline::Diagnostic;
use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Write};
#[cfg(unix)]
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};

/// No larger than the parts in which large texts and binaries come. These parts are written without being copied.
const BUFFER: usize = 1 << 16;

/// The number of links that may follow each other, as on Linux.
const MOST_LINKS: usize = 40;

/// Whether a path is the name of standard output.
pub(super) fn is_standard_output(path: &Path) -> bool {
    path == Path::new("-")
}

/// The way to write an output.
pub(super) enum Destination {
    /// To a descriptor that the process started with.
    Descriptor(i32),
    /// To a pipe, device or socket, which is opened once, for writing.
    Stream(PathBuf),
    /// By a new file that replaces the old one.
    File {
        /// The path with all links resolved.
        target: PathBuf,
        /// The existing file.
        existing: Option<Metadata>,
    },
}

/// The identity of a destination. If two outputs share one, writing the second would lose or mix up the first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    Descriptor(i32),
    /// The device and number of a file.
    #[cfg(unix)]
    Node(u64, u64),
    Path(PathBuf),
}

impl Destination {
    /// Follows `path`. Nothing is opened, since that may block, or change it.
    ///
    /// # Errors
    ///
    /// If it leads to a directory, or to a missing directory.
    #[expect(clippy::disallowed_methods, reason = "an output is no input")]
    pub(super) fn of(path: &Path) -> io::Result<Destination> {
        if is_standard_output(path) {
            return Ok(Destination::Descriptor(STANDARD_OUTPUT));
        }
        let target = match follow(path)? {
            Followed::Descriptor(number) => return Ok(Destination::Descriptor(number)),
            Followed::Path(target) => target,
        };
        let existing = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(metadata) if !metadata.is_file() => return Ok(Destination::Stream(path.to_owned())),
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        Ok(Destination::File { target, existing })
    }

    /// Returns its identities among the outputs and inputs of a run. A file that is replaced is a new one under the same path.
    pub(super) fn keys(&self) -> Vec<Key> {
        match self {
            Destination::Descriptor(number) => of_descriptor(*number).into_iter().collect(),
            Destination::Stream(path) => Key::of_input(path),
            Destination::File { existing, target } => {
                let file = existing.as_ref().and_then(Key::of_file);
                file.into_iter()
                    .chain([Key::Path(target.clone())])
                    .collect()
            }
        }
    }

    /// Opens it for writing; `None` for a file that is replaced.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where outputs are opened"
    )]
    pub(super) fn open(&self) -> io::Result<Option<Stream>> {
        match self {
            Destination::Descriptor(number) => Stream::of_descriptor(*number).map(Some),
            #[cfg(unix)]
            Destination::Stream(path) if is_socket(&fs::metadata(path)?) => {
                Stream::of_socket(path).map(Some)
            }
            Destination::Stream(path) => {
                let file = fs::OpenOptions::new().write(true).open(path)?;
                Ok(Some(Stream::of_file(file)))
            }
            Destination::File { .. } => Ok(None),
        }
    }
}

impl Key {
    /// Returns the identity of an existing file.
    #[expect(clippy::disallowed_methods, reason = "it is not read")]
    pub(super) fn of_input(path: &Path) -> Vec<Key> {
        let metadata = fs::metadata(path).ok();
        let file = metadata.as_ref().and_then(Key::of_file);
        let path = fs::canonicalize(path).ok().map(Key::Path);
        file.into_iter().chain(path).collect()
    }

    #[cfg(unix)]
    fn of_file(metadata: &Metadata) -> Option<Key> {
        use std::os::unix::fs::MetadataExt;
        Some(Key::Node(metadata.dev(), metadata.ino()))
    }

    #[cfg(not(unix))]
    fn of_file(_: &Metadata) -> Option<Key> {
        None
    }
}

#[cfg(unix)]
fn is_socket(metadata: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt;
    metadata.file_type().is_socket()
}

/// A descriptor for a terminal is not the terminal itself: output and messages may both go there.
#[cfg(unix)]
fn of_descriptor(number: i32) -> Option<Key> {
    use std::os::unix::fs::FileTypeExt;
    let stream = Stream::of_descriptor(number).ok()?;
    let metadata = stream.as_file().metadata().ok()?;
    match metadata.file_type().is_char_device() {
        true => Some(Key::Descriptor(number)),
        false => Key::of_file(&metadata),
    }
}

#[cfg(not(unix))]
fn of_descriptor(number: i32) -> Option<Key> {
    Some(Key::Descriptor(number))
}

/// The end of a path.
enum Followed {
    /// To a descriptor of this process.
    Descriptor(i32),
    /// To a path that is no link, and whose directory has none in it.
    Path(PathBuf),
}

#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn follow(path: &Path) -> io::Result<Followed> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let bytes = path.as_os_str().as_encoded_bytes();
        let name = path.file_name();
        let Some(name) = name.filter(|_| !bytes.ends_with(b"/") && !bytes.ends_with(b"/.")) else {
            return Err(io::ErrorKind::IsADirectory.into());
        };
        let folder = folder_of(&path);
        let folder = fs::canonicalize(folder).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                let why = format!("there is no directory `{}`", folder.display());
                io::Error::new(error.kind(), why)
            }
            _ => error,
        })?;
        if let Some(number) = descriptor(&folder, name.to_str()) {
            return Ok(Followed::Descriptor(number));
        }
        let full = folder.join(name);
        match fs::symlink_metadata(&full) {
            Ok(metadata) if metadata.is_symlink() => path = folder.join(fs::read_link(&full)?),
            _ => return Ok(Followed::Path(full)),
        }
    }
    Err(io::Error::other("its links form a cycle"))
}

/// Returns the descriptor that a file stands for. One of another process, such as a shell, may be a descriptor of this process, too.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "an output is no input")]
fn descriptor(folder: &Path, name: Option<&str>) -> Option<i32> {
    let is_own = || {
        let own = fs::canonicalize("/proc/self");
        own.is_ok_and(|own| folder.starts_with(own))
    };
    let is_shared = |number: &str| {
        let [there, here] =
            [folder, Path::new("/dev/fd")].map(|fd| Key::of_input(&fd.join(number)));
        !here.is_empty() && here == there
    };
    let is_of_descriptors = |number: &str| {
        let is_of_process = folder.starts_with("/proc") && folder.ends_with("fd");
        folder == Path::new("/dev/fd") || (is_of_process && (is_own() || is_shared(number)))
    };
    name.filter(|name| is_of_descriptors(name))?.parse().ok()
}

#[cfg(not(unix))]
fn descriptor(_: &Path, _: Option<&str>) -> Option<i32> {
    None
}

/// A function that writes an output.
pub(super) type WriteOutput<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// The number of the descriptor of standard output.
pub(super) const STANDARD_OUTPUT: i32 = 1;

/// Passes the output of `write` to `out`, in large parts.
pub(super) fn buffered(out: impl Write, write: WriteOutput<'_>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(BUFFER, out);
    write(&mut out)?;
    out.flush()
}

/// Writes to standard output. It is no error if the reader has closed it.
pub(super) fn to_standard_output(
    write: impl Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Diagnostic> {
    let written = Stream::of_descriptor(STANDARD_OUTPUT).and_then(|out| buffered(out, &write));
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(unwritable("standard output", &error))
        }
        _ => Ok(()),
    }
}

/// Returns the directory of a file.
pub(super) fn folder_of(file: &Path) -> &Path {
    let folder = file.parent();
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Returns the error about an output that cannot be written.
pub(super) fn unwritable(what: &str, error: &io::Error) -> Diagnostic {
    let headline = format!("{what} cannot be written: {error}");
    Diagnostic::error("unwritable-file", headline)
}

/// An open pipe, device or socket, or a file that the shell has opened.
pub(super) struct Stream(Sink);

#[cfg(unix)]
type Sink = File;
#[cfg(not(unix))]
type Sink = Box<dyn Write>;

#[cfg(unix)]
impl Stream {
    /// Returns the descriptor itself. Opening its file again would write to the start of the file.
    ///
    /// # Errors
    ///
    /// If it is not open.
    pub(super) fn of_descriptor(number: i32) -> io::Result<Stream> {
        let closed = || io::Error::other(format!("descriptor {number} is closed"));
        if started::is_closed(number) {
            return Err(closed());
        }
        let own = match number {
            1 => io::stdout().as_fd().try_clone_to_owned()?,
            2 => io::stderr().as_fd().try_clone_to_owned()?,
            _ => {
                let duplicate = filedescriptor::FileDescriptor::dup(&number);
                let file = duplicate.and_then(|duplicate| duplicate.as_file());
                return file.map(Stream).map_err(|_| closed());
            }
        };
        Ok(Stream(own.into()))
    }

    pub(super) fn of_file(file: File) -> Stream {
        Stream(file)
    }

    pub(super) fn of_socket(path: &Path) -> io::Result<Stream> {
        let socket = std::os::unix::net::UnixStream::connect(path)?;
        Ok(Stream(std::os::fd::OwnedFd::from(socket).into()))
    }

    /// Returns the file behind it.
    pub(super) fn as_file(&self) -> &File {
        &self.0
    }

    /// Waits until it accepts more.
    fn wait(&self) -> io::Result<()> {
        use std::os::fd::AsRawFd;
        let mut polled = [filedescriptor::pollfd {
            fd: self.0.as_raw_fd(),
            events: filedescriptor::POLLOUT,
            revents: 0,
        }];
        let polled = filedescriptor::poll(&mut polled, None);
        polled.map(drop).map_err(io::Error::other)
    }
}

#[cfg(not(unix))]
impl Stream {
    pub(super) fn of_descriptor(_: i32) -> io::Result<Stream> {
        Ok(Stream(Box::new(io::stdout())))
    }

    pub(super) fn of_file(file: File) -> Stream {
        Stream(Box::new(file))
    }

    fn wait(&self) -> io::Result<()> {
        std::thread::sleep(std::time::Duration::from_millis(1));
        Ok(())
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match self.0.write(bytes) {
                // Another process may have made the descriptor non-blocking. This one waits.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.wait()?,
                written => return written,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The standard streams that were open when the process started. Before `main`, Rust opens `/dev/null` in place of a closed one, which then
/// looks intentional.
#[cfg(unix)]
mod started {
    use std::io;
    use std::os::fd::AsFd;
    use std::sync::atomic::{AtomicBool, Ordering};

    static CLOSED: [AtomicBool; 3] = [const { AtomicBool::new(false) }; 3];

    #[ctor::ctor(unsafe)]
    fn look() {
        let is_closed = [
            io::stdin().as_fd().try_clone_to_owned().is_err(),
            io::stdout().as_fd().try_clone_to_owned().is_err(),
            io::stderr().as_fd().try_clone_to_owned().is_err(),
        ];
        for (closed, is_closed) in CLOSED.iter().zip(is_closed) {
            closed.store(is_closed, Ordering::Relaxed);
        }
    }

    pub(super) fn is_closed(number: i32) -> bool {
        let closed = usize::try_from(number).ok().and_then(|at| CLOSED.get(at));
        closed.is_some_and(|closed| closed.load(Ordering::Relaxed))
    }
}

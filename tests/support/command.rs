//! Runs the built command in a folder, with a time limit, so that a hang is a failure and not a test that never ends.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Far more than any of these runs needs on a slow machine.
const LIMIT: Duration = Duration::from_secs(60);

/// What a run left behind.
pub(crate) struct Run {
    /// `None` if a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

/// Runs `inline` with `arguments`, in `folder`, with nothing on standard input.
pub(crate) fn inline<A: AsRef<OsStr>>(folder: &Path, arguments: &[A]) -> io::Result<Run> {
    inline_with_input(folder, arguments, b"")
}

/// Runs `inline` with `arguments`, in `folder`, with `input` on standard input.
pub(crate) fn inline_with_input<A: AsRef<OsStr>>(
    folder: &Path,
    arguments: &[A],
    input: &[u8],
) -> io::Result<Run> {
    run(command(folder, arguments), input)
}

/// Runs a [`command`] with `input` on standard input.
pub(crate) fn run(mut command: Command, input: &[u8]) -> io::Result<Run> {
    let mut child = command.spawn()?;
    let stdout = child.stdout.take().expect("it is piped");
    let mut stdin = child.stdin.take().expect("it is piped");
    let input = input.to_vec();
    thread::spawn(move || {
        // A command that does not read it all has its reasons.
        drop(stdin.write_all(&input));
    });
    let stdout = read_to_end(stdout);
    finish(child, Some(stdout))
}

/// The command, not yet started, with its standard streams as pipes.
pub(crate) fn command<A: AsRef<OsStr>>(folder: &Path, arguments: &[A]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inline"));
    command
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Waits for `child`, whose standard output is read by `stdout` if by anyone.
///
/// # Panics
///
/// When the child does not end in time; it is killed then.
pub(crate) fn finish(mut child: Child, stdout: Option<mpsc::Receiver<Vec<u8>>>) -> io::Result<Run> {
    let stderr = read_to_end(child.stderr.take().expect("it is piped"));
    let streams = stdout
        .map_or(Ok(Vec::new()), |stdout| stdout.recv_timeout(LIMIT))
        .and_then(|stdout| Ok((stdout, stderr.recv_timeout(LIMIT)?)));
    let Ok((stdout, stderr)) = streams else {
        child.kill()?;
        child.wait()?;
        panic!("the command does not end");
    };
    // Both streams are closed, so it has ended or is about to.
    Ok(Run {
        code: child.wait()?.code(),
        stdout,
        stderr: String::from_utf8_lossy(&stderr).into_owned(),
    })
}

/// Waits for `what`: until `look` finds it.
///
/// # Panics
///
/// When that takes too long.
#[track_caller]
pub(crate) fn wait_until<T>(
    what: &str,
    mut look: impl FnMut() -> io::Result<Option<T>>,
) -> io::Result<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        assert!(start.elapsed() < LIMIT, "waiting for {what} takes too long");
        thread::sleep(Duration::from_millis(1));
    }
}

/// Reads `stream` in a thread of its own; sends all of it when it ends.
fn read_to_end(mut stream: impl Read + Send + 'static) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What could be read before an error is what there is to look at.
        drop(stream.read_to_end(&mut bytes));
        // Whoever does not wait any more does not need it.
        drop(sender.send(bytes));
    });
    receiver
}

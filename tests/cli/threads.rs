//! How many threads a run has: as many as there are cores, whatever there is to do, and none of them for what is small.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;
use tempfile::tempdir;

/// The thread of `main`, and the one that waits for Ctrl-C.
const ALWAYS: usize = 2;

fn inline(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inline"));
    command
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    command
}

/// How many threads `child` has; 0 when it has ended.
fn threads(child: &Child) -> io::Result<usize> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id()))?;
    let threads = status
        .lines()
        .find_map(|line| line.strip_prefix("Threads:"));
    Ok(threads.map_or(0, |threads| threads.trim().parse().expect("it is a number")))
}

#[test]
fn a_batch_has_as_many_threads_as_there_are_cores() -> io::Result<()> {
    let folder = tempdir()?;
    // Worth validating and printing on several threads.
    let body = "local.get 0 i32.const 1 i32.add local.set 0 ".repeat(10);
    let functions = format!("(func (param i32) {body})").repeat(2000);
    let large = wat::parse_str(format!("(component (core module {functions}))"));
    let large = large.expect("it is valid");
    assert!(large.len() > 1 << 17);
    fs::write(folder.path().join("large.wasm"), large)?;
    for parent in 0..12 {
        let text = r#"(component (import "./large.wasm" (component ...)))"#;
        fs::write(folder.path().join(format!("{parent}.wat")), text)?;
    }
    let mut command = inline(folder.path(), &["[0-9]*.wat", "-o", "out-{stem}.wat"]);
    let mut child = command.env("RAYON_NUM_THREADS", "2").spawn()?;
    let mut most = 0;
    let status = loop {
        most = most.max(threads(&child)?);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(1));
    };
    assert!(status.success());
    assert_eq!(most, ALWAYS + 2);
    Ok(())
}

#[test]
fn what_is_small_is_done_by_one_thread() -> io::Result<()> {
    let folder = tempdir()?;
    let path = folder.path();
    fs::write(path.join("child.wat"), "(component (core module (func)))")?;
    // More than fits into a pipe that nobody reads: the command is seen when all is done but the last of the writing.
    let comment = " ".repeat(1 << 17);
    let parent = format!(r#"(component (import "./child.wat" (component ...)) (;{comment};))"#);
    fs::write(path.join("parent.wat"), parent)?;
    let mut child = inline(path, &["parent.wat"]).spawn()?;
    let mut stdout = child.stdout.take().expect("it is piped");
    stdout.read_exact(&mut [0])?;
    assert_eq!(threads(&child)?, ALWAYS);
    io::copy(&mut stdout, &mut io::sink())?;
    assert!(child.wait()?.success());
    Ok(())
}

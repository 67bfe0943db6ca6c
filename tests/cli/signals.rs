//! Runs that are ended by a signal while they write.

use crate::command::{command, wait_until};
use crate::destinations::{OUTPUTS, example, names, read};
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Runs that replace all outputs, each ended at another time: spread over a whole run, or soon after the first file is there.
#[test]
fn a_run_that_is_ended_leaves_all_outputs_old_or_all_new() -> io::Result<()> {
    let folder = example()?;
    let data = "\\01".repeat(20_000);
    let child = format!("(component (core module (data \"{data}\")))");
    fs::write(folder.path().join("child.wat"), child)?;
    let start = Instant::now();
    is_complete(&folder, "0")?;
    let whole = start.elapsed();
    let mut last = state(&folder)?;
    let mut seen = BTreeSet::new();
    for number in 1..=200_u32 {
        let signal = ["TERM", "INT", "HUP", "KILL"][number as usize % 4];
        let id = number.to_string();
        let mut child = outputs(&folder, &id);
        match number / 4 % 2 {
            0 => thread::sleep(whole * (number * 37 % 200) / 160),
            _ => {
                wait_until("a temporary file", || {
                    let is_there = child.try_wait()?.is_some() || !temporary(&folder)?.is_empty();
                    Ok(is_there.then_some(()))
                })?;
                thread::sleep(Duration::from_micros(u64::from(number * 37 % 40) * 50));
            }
        }
        let killed = kill(&child, signal);
        let status = child.wait()?;
        killed?;
        let now = state(&folder)?;
        let (is_new, is_old) = (now.iter().all(|run| *run == id), now == last);
        let what = format!("{signal}, {status}: {now:?}, after {last:?} and {id}");
        assert!(is_new || status.code() != Some(0), "{what}");
        if signal == "KILL" {
            let mut each = now.iter().zip(&last);
            assert!(each.all(|(now, last)| *now == id || now == last), "{what}");
            for name in temporary(&folder)? {
                fs::remove_file(folder.path().join(name))?;
            }
            let next = format!("{id}000");
            is_complete(&folder, &next)?;
            last = vec![next; OUTPUTS.len()];
        } else {
            assert!(is_new || is_old, "{what}");
            last = now;
        }
        assert_eq!(temporary(&folder)?, [""; 0], "{what}");
        seen.insert((status.success(), is_new, is_old));
    }
    assert!(seen.contains(&(false, false, true)), "{seen:?}");
    assert!(seen.contains(&(true, true, false)), "{seen:?}");
    Ok(())
}

/// A run that nothing ends has all outputs agree, whatever was there before.
fn is_complete(folder: &TempDir, id: &str) -> io::Result<()> {
    assert_eq!(outputs(folder, id).wait()?.code(), Some(0));
    assert_eq!(state(folder)?, vec![id; OUTPUTS.len()]);
    Ok(())
}

/// A run whose outputs all have `id` in them.
fn outputs(folder: &TempDir, id: &str) -> Child {
    let parent = format!("(component (import \"./c-{id}-.wat\" (component $c-{id}- ...)))");
    let (name, child) = (format!("p-{id}-.wat"), format!("c-{id}-.wat"));
    let at = |name: &str| folder.path().join(name);
    let linked = fs::hard_link(at("child.wat"), at(&child));
    let written = linked.and_then(|()| fs::write(at(&name), parent));
    written.expect("the folder can be written");
    let outputs = OUTPUTS.iter().flat_map(|(option, file)| [*option, *file]);
    let arguments: Vec<&str> = [name.as_str(), "-q"].into_iter().chain(outputs).collect();
    let mut command = command(folder.path(), &arguments);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().expect("it starts")
}

/// The run that each output is of.
fn state(folder: &TempDir) -> io::Result<Vec<String>> {
    let id = Regex::new("[cp]-([0-9]+)-").expect("it is a pattern");
    let run_of = |(_, name): &(&str, &str)| {
        let text = read(folder, name)?;
        let mut ids: Vec<&str> = id
            .captures_iter(&text)
            .map(|found| found.extract::<1>().1[0])
            .collect();
        ids.dedup();
        let [id] = ids[..] else {
            panic!("{name} is not of one run: {ids:?}");
        };
        Ok(id.to_owned())
    };
    OUTPUTS.iter().map(run_of).collect()
}

fn temporary(folder: &TempDir) -> io::Result<Vec<String>> {
    let mut names = names(folder)?;
    names.retain(|name| name.starts_with(".inline-"));
    Ok(names)
}

fn kill(child: &Child, signal: &str) -> io::Result<Output> {
    let line = format!("kill -{signal} {}", child.id());
    Command::new("sh").args(["-c", &line]).output()
}

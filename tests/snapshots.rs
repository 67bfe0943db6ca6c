//! Every folder in `snapshots/` is a case: `inline parent.wat` is run in it, and what it prints is compared with `out.wat`, or
//! in a case called `error-…` with `error.txt`. `BLESS=1` writes these files instead.
//!
//! A case may hold `args` (more arguments, one a line), `stdin` (given instead of a parent), and `warnings.txt` (expected of a case
//! that passes). Every case that passes also has to obey the laws in `laws.rs`.

#![expect(
    clippy::disallowed_methods,
    reason = "a test reads and writes the files of its case"
)]

mod laws;
mod sections;
mod split;
mod stripped;

use libtest_mimic::{Arguments, Failed, Trial};
use similar::TextDiff;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("there are snapshots")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    let trials = cases
        .into_iter()
        .map(|path| {
            let case = Case { path };
            Trial::test(case.name(), move || case.check())
        })
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

struct Case {
    path: PathBuf,
}

impl Case {
    fn name(&self) -> String {
        let name = self.path.file_name().expect("a folder in a folder");
        name.to_string_lossy().into_owned()
    }

    fn check(&self) -> Result<(), Failed> {
        let must_fail = self.name().starts_with("error-");
        let output = self.run();
        let stderr = String::from_utf8(output.stderr.clone())?;
        if must_fail {
            if output.status.success() {
                return Err("it passed, but cases called `error-…` must fail".into());
            }
            if !output.stdout.is_empty() {
                return Err("it failed, but wrote to standard output".into());
            }
            self.expect("error.txt", output.stderr)?;
            return self.expect_none(&["out.wat", "warnings.txt"]);
        }
        if output.status.code() != Some(0) {
            return Err(format!("it failed:\n{stderr}").into());
        }
        self.expect_none(&["error.txt"])?;
        if output.stderr.is_empty() {
            self.expect_none(&["warnings.txt"])?;
        } else {
            self.expect("warnings.txt", output.stderr)?;
        }
        self.expect("out.wat", output.stdout.clone())?;
        laws::check(
            &self.parent(),
            &self.path,
            &self.arguments(),
            &output.stdout,
        )
    }

    fn arguments(&self) -> Vec<String> {
        let args = fs::read_to_string(self.path.join("args")).unwrap_or_default();
        args.lines().map(str::to_owned).collect()
    }

    /// The file that is bundled.
    fn parent(&self) -> PathBuf {
        let names = ["stdin", "parent.wat", "parent.wasm"];
        let mut paths = names.iter().map(|name| self.path.join(name));
        paths
            .find(|path| path.exists())
            .expect("a case has a parent")
    }

    fn run(&self) -> Output {
        let parent = self.parent();
        let mut command = Command::new(env!("CARGO_BIN_EXE_inline"));
        command.current_dir(&self.path);
        let name = parent.file_name().expect("it is a file");
        let input = if name == "stdin" {
            fs::read(&parent).expect("it exists")
        } else {
            command.arg(name);
            Vec::new()
        };
        let mut child = command
            .args(self.arguments())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let mut stdin = child.stdin.take().expect("it is piped");
        // A command that does not read it all has its reasons.
        drop(stdin.write_all(&input));
        drop(stdin);
        child.wait_with_output().expect("the command ends")
    }

    fn expect(&self, name: &str, actual: Vec<u8>) -> Result<(), Failed> {
        let path = self.path.join(name);
        if env::var_os("BLESS").is_some() {
            return Ok(fs::write(path, actual)?);
        }
        let expected = fs::read(&path).map_err(|_| {
            format!(
                "there is no `{name}`; `BLESS=1` writes it:\n{}",
                String::from_utf8_lossy(&actual)
            )
        })?;
        if expected == actual {
            return Ok(());
        }
        let (expected, actual) = (
            String::from_utf8_lossy(&expected),
            String::from_utf8_lossy(&actual),
        );
        let diff = TextDiff::from_lines(&expected, &actual);
        Err(format!("`{name}` differs:\n{}", diff.unified_diff()).into())
    }

    fn expect_none(&self, names: &[&str]) -> Result<(), Failed> {
        for name in names {
            let path = self.path.join(name);
            if !path.exists() {
                continue;
            }
            if env::var_os("BLESS").is_some() {
                fs::remove_file(path)?;
            } else {
                return Err(format!("`{name}` is there, but the command does not print it").into());
            }
        }
        Ok(())
    }
}

//! Standard output that is closed, or does not wait.

use crate::destinations::{example, shell, succeeds};
use std::fs;
use std::io::{self, Write};
use std::process::Command;

#[test]
fn a_closed_standard_output_is_reported() -> io::Result<()> {
    let folder = example()?;
    for line in [
        "\"$0\" parent.wat --lock l >&-",
        "\"$0\" parent.wat -o - --lock l >&-",
        "\"$0\" parent.wat -o /dev/fd/9 --lock l",
        "\"$0\" parent.wat --access -o o >&-",
        "\"$0\" --completions bash >&-",
        "\"$0\" 'p*.wat' -o '{stem}.out' >&-",
    ] {
        let output = shell(&folder, line)?;
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line}: {stderr}");
        assert!(stderr.contains("is closed"), "{line}: {stderr}");
        assert!(!folder.path().join("l").exists(), "{line}");
        assert!(!folder.path().join("o").exists(), "{line}");
    }
    // One that is not used may be closed, and one that leads to nothing is open.
    succeeds(&shell(&folder, "\"$0\" parent.wat -o o >&-")?);
    succeeds(&shell(&folder, "\"$0\" parent.wat <> /dev/null >&0")?);
    Ok(())
}

/// As Node makes them.
#[test]
fn a_pipe_that_does_not_wait_gets_all_of_the_bundle() -> io::Result<()> {
    let folder = example()?;
    let text = format!("(component (; {} ;))", "x".repeat(1 << 20));
    fs::write(folder.path().join("parent.wat"), &text)?;
    let script = "import os, subprocess, sys, time\n\
        r, w = os.pipe()\n\
        os.set_blocking(w, False)\n\
        child = subprocess.Popen([sys.argv[1], 'parent.wat'], stdout=w)\n\
        os.close(w)\n\
        time.sleep(0.3)\n\
        while part := os.read(r, 1 << 16): sys.stdout.buffer.write(part)\n\
        sys.exit(child.wait())\n";
    let output = Command::new("python3")
        .args(["-c", script, env!("CARGO_BIN_EXE_inline")])
        .current_dir(folder.path())
        .output();
    match output {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            writeln!(io::stderr(), "skipped: there is no `python3`")
        }
        output => {
            assert_eq!(succeeds(&output?), text);
            Ok(())
        }
    }
}

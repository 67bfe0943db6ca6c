//! The manners of the command: its arguments, its exit codes, and where it writes.

use crate::command::{command, finish, inline, inline_with_input};
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::{TempDir, tempdir};

const PARENT: &str = "(component\n  (import \"./child.wat\" (component $C))\n)\n";
const CHILD: &str = "(component\n  (core module)\n)\n";
const BUNDLE: &str = "(component\n  (component $C\n    (core module)\n  )\n)\n";

// Arguments.

#[test]
fn help_names_the_options() -> io::Result<()> {
    let folder = tempdir()?;
    for flag in ["--help", "-h"] {
        let run = inline(folder.path(), &[flag])?;

        assert_eq!(run.code, Some(0));
        let help = String::from_utf8(run.stdout).expect("help is UTF-8");
        for word in ["PARENT", "--output", "--dep", "NAME=PATH"] {
            assert!(help.contains(word), "no `{word}` in:\n{help}");
        }
        assert_eq!(run.stderr, "");
    }
    Ok(())
}

#[test]
fn version_is_that_of_the_package() -> io::Result<()> {
    let run = inline(tempdir()?.path(), &["--version"])?;

    assert_eq!(run.code, Some(0));
    let version = concat!("inline ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(String::from_utf8_lossy(&run.stdout), version);
    Ok(())
}

#[test]
fn usage_errors_exit_with_two() -> io::Result<()> {
    let folder = example()?;
    let lines: [&[&str]; 17] = [
        &["parent.wat", "--expand", "--emit", "wasm"],
        &["parent.wat", "--expand", "-o", "out.wasm"],
        &["parent.wat", "--locked", "--lock", "-"],
        &["parent.wat", "--no-such-option"],
        &["parent.wat", "child.wat"],
        &["parent.wat", "--output"],
        &["parent.wat", "--dep"],
        &["parent.wat", "--dep", "child"],
        &["parent.wat", "--dep", "=child.wat"],
        &["parent.wat", "--dep", "child="],
        &["parent.wat", "--dep", ""],
        &["parent.wat", "--graph", "out.png"],
        &["parent.wat", "--graph", "out"],
        &["parent.wat", "--deny-access", "child"],
        &["parent.wat", "--deny-access", "=wasi:io/error"],
        &["parent.wat", "--deny-access-through", "child="],
        &["parent.wat", "--message-format", "xml"],
    ];
    for arguments in lines {
        let run = inline(folder.path(), arguments)?;

        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        assert!(run.stdout.is_empty(), "{arguments:?}");
        // As all other errors.
        let is_alike = run.stderr.starts_with("error[usage]: ");
        assert!(is_alike, "{arguments:?}: {}", run.stderr);
    }
    Ok(())
}

#[test]
fn a_parent_whose_name_looks_like_an_option_is_read() -> io::Result<()> {
    let folder = example()?;
    fs::rename(
        folder.path().join("parent.wat"),
        folder.path().join("-o.wat"),
    )?;

    let run = inline(folder.path(), &["--", "-o.wat"])?;

    assert_eq!(String::from_utf8_lossy(&run.stdout), BUNDLE);
    Ok(())
}

#[cfg(target_os = "linux")]
#[test]
fn a_parent_whose_name_is_not_utf8_is_read() -> io::Result<()> {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = example()?;
    let name = OsStr::from_bytes(b"p\xff.wat");
    fs::rename(folder.path().join("parent.wat"), folder.path().join(name))?;

    let run = inline(folder.path(), &[name])?;

    assert_eq!(String::from_utf8_lossy(&run.stdout), BUNDLE);
    Ok(())
}

// Input.

#[test]
fn standard_input_is_the_parent_without_an_argument_and_with_a_dash() -> io::Result<()> {
    let folder = example()?;
    for arguments in [&[][..], &["-"][..]] {
        let run = inline_with_input(folder.path(), arguments, PARENT.as_bytes())?;

        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert_eq!(String::from_utf8_lossy(&run.stdout), BUNDLE);
    }
    Ok(())
}

#[test]
fn a_parent_that_cannot_be_read_is_named() -> io::Result<()> {
    let folder = example()?;
    fs::create_dir(folder.path().join("folder.wat"))?;
    for parent in ["none.wat", "folder.wat", "child.wat/none.wat"] {
        let run = inline(folder.path(), &[parent])?;

        assert_eq!(run.code, Some(1), "{}", run.stderr);
        assert!(run.stdout.is_empty());
        assert!(run.stderr.contains(parent), "{}", run.stderr);
    }
    Ok(())
}

#[test]
fn an_empty_standard_input_is_an_error() -> io::Result<()> {
    let run = inline(tempdir()?.path(), &["-"])?;

    assert_eq!(run.code, Some(1));
    assert!(run.stdout.is_empty());
    Ok(())
}

// Output.

#[test]
fn output_goes_to_a_file_and_nowhere_else() -> io::Result<()> {
    let folder = example()?;

    let run = inline(folder.path(), &["parent.wat", "-o", "out.wat"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.is_empty());
    assert_eq!(run.stderr, "");
    assert_eq!(read(&folder, "out.wat")?, BUNDLE);
    assert_eq!(names(&folder)?, ["child.wat", "out.wat", "parent.wat"]);
    Ok(())
}

/// Whoever has the old file open, or has another name for it, keeps the old content: the new one is a file of its own that
/// takes the name in one step.
#[test]
fn an_output_file_is_replaced_as_a_whole() -> io::Result<()> {
    let folder = example()?;
    let old = "what was there before, and longer than what comes".repeat(100);
    fs::write(folder.path().join("out.wat"), &old)?;
    fs::hard_link(
        folder.path().join("out.wat"),
        folder.path().join("other-name"),
    )?;

    let run = inline(folder.path(), &["parent.wat", "--output=out.wat"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(read(&folder, "out.wat")?, BUNDLE);
    assert_eq!(read(&folder, "other-name")?, old);
    assert_eq!(names(&folder)?.len(), 4, "no temporary file is left");
    Ok(())
}

#[test]
fn an_error_leaves_the_output_file_alone() -> io::Result<()> {
    let folder = example()?;
    fs::write(folder.path().join("child.wat"), "(component")?;
    fs::write(folder.path().join("old.wat"), "as it was")?;
    let before = names(&folder)?;
    for output in ["old.wat", "new.wat"] {
        let run = inline(folder.path(), &["parent.wat", "-o", output])?;

        assert_eq!(run.code, Some(1));
        assert!(run.stdout.is_empty());
        assert_eq!(read(&folder, "old.wat")?, "as it was");
        assert_eq!(names(&folder)?, before);
    }
    Ok(())
}

#[test]
fn an_output_that_is_an_input_is_refused() -> io::Result<()> {
    let folder = example()?;
    fs::create_dir(folder.path().join("lib"))?;
    let absolute = folder.path().join("child.wat");
    let outputs = [
        Path::new("parent.wat"),
        Path::new("child.wat"),
        Path::new("./lib/../child.wat"),
        &absolute,
    ];
    for output in outputs {
        let arguments = [Path::new("parent.wat"), Path::new("-o"), output];
        let run = inline(folder.path(), &arguments)?;

        assert_eq!(run.code, Some(2), "{}", run.stderr);
        assert!(run.stdout.is_empty());
        assert!(!run.stderr.is_empty());
        assert_eq!(read(&folder, "parent.wat")?, PARENT);
        assert_eq!(read(&folder, "child.wat")?, CHILD);
    }
    Ok(())
}

/// Which file that is only shows when the `.wat` fallback has been taken.
#[test]
fn an_output_that_is_an_input_by_fallback_is_refused() -> io::Result<()> {
    let folder = example()?;
    let parent = PARENT.replace("child.wat", "child.wasm");
    fs::write(folder.path().join("parent.wat"), parent)?;

    let run = inline(folder.path(), &["parent.wat", "-o", "child.wat"])?;

    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert_eq!(read(&folder, "child.wat")?, CHILD);
    Ok(())
}

#[test]
fn an_output_in_a_missing_folder_is_an_error() -> io::Result<()> {
    let folder = example()?;

    let run = inline(folder.path(), &["parent.wat", "-o", "none/out.wat"])?;

    assert_eq!(run.code, Some(1));
    assert!(run.stdout.is_empty());
    assert!(run.stderr.contains("none/out.wat"), "{}", run.stderr);
    assert_eq!(names(&folder)?, ["child.wat", "parent.wat"]);
    Ok(())
}

#[test]
fn an_output_that_is_a_folder_is_an_error() -> io::Result<()> {
    let folder = example()?;
    fs::create_dir(folder.path().join("lib"))?;

    let run = inline(folder.path(), &["parent.wat", "-o", "lib"])?;

    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stderr.contains("lib"), "{}", run.stderr);
    assert_eq!(names(&folder)?, ["child.wat", "lib", "parent.wat"]);
    Ok(())
}

#[cfg(unix)]
#[test]
fn an_output_that_is_a_link_to_an_input_is_refused() -> io::Result<()> {
    let folder = example()?;
    std::os::unix::fs::symlink("child.wat", folder.path().join("link.wat"))?;

    let run = inline(folder.path(), &["parent.wat", "-o", "link.wat"])?;

    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert_eq!(read(&folder, "child.wat")?, CHILD);
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_to_an_output_stays_a_link() -> io::Result<()> {
    let folder = example()?;
    fs::create_dir(folder.path().join("lib"))?;
    fs::write(folder.path().join("lib/real.wat"), "as it was")?;
    let link = folder.path().join("out.wat");
    std::os::unix::fs::symlink("lib/real.wat", &link)?;

    let run = inline(folder.path(), &["parent.wat", "-o", "out.wat"])?;

    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(fs::symlink_metadata(&link)?.is_symlink());
    assert_eq!(read(&folder, "lib/real.wat")?, BUNDLE);
    Ok(())
}

/// Temporary files are for their owner only; an output is a file like any other.
#[cfg(unix)]
#[test]
fn a_new_output_has_the_permissions_of_a_new_file() -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let folder = example()?;
    let mode = |name| -> io::Result<u32> {
        let metadata = fs::metadata(folder.path().join(name))?;
        Ok(metadata.permissions().mode())
    };

    inline(folder.path(), &["parent.wat", "-o", "out.wat"])?;

    // The child was written by this test.
    assert_eq!(mode("out.wat")?, mode("child.wat")?);
    Ok(())
}

#[test]
fn a_closed_pipe_is_silent() -> io::Result<()> {
    let folder = tempdir()?;
    // More than a pipe holds, so that the command is still writing when nobody reads any more.
    let filler = "x".repeat(8_000_000);
    let child = format!("(component (core module (data \"{filler}\")))");
    fs::write(folder.path().join("parent.wat"), PARENT)?;
    fs::write(folder.path().join("child.wat"), child)?;

    let mut child = command(folder.path(), &["parent.wat"]).spawn()?;
    drop(child.stdout.take());
    let run = finish(child, None)?;

    assert_eq!(run.stderr, "");
    assert_ne!(run.code, Some(101), "it panics");
    assert_ne!(run.code, Some(2), "it is no usage error");
    Ok(())
}

/// Unlike a closed pipe, a full disk loses what was asked for.
#[cfg(target_os = "linux")]
#[test]
fn a_standard_output_that_cannot_be_written_is_an_error() -> io::Result<()> {
    let folder = example()?;
    let full = fs::OpenOptions::new().write(true).open("/dev/full")?;

    let child = command(folder.path(), &["parent.wat"])
        .stdin(Stdio::null())
        .stdout(full)
        .spawn()?;
    let run = finish(child, None)?;

    assert_eq!(run.code, Some(1));
    assert!(!run.stderr.is_empty());
    Ok(())
}

#[test]
fn messages_to_a_pipe_have_no_colours() -> io::Result<()> {
    let folder = example()?;
    fs::remove_file(folder.path().join("child.wat"))?;

    let run = inline(folder.path(), &["parent.wat"])?;

    assert_eq!(run.code, Some(1));
    assert!(run.stdout.is_empty());
    assert!(run.stderr.contains("parent.wat:2:11"), "{}", run.stderr);
    assert!(!run.stderr.contains('\x1b'), "{:?}", run.stderr);

    let run = inline(folder.path(), &["parent.wat", "--color", "always"])?;
    assert!(run.stderr.contains("\x1b["), "{:?}", run.stderr);
    Ok(())
}

// Law 7.

/// The example has a unit that is large enough to be printed in parts.
#[test]
fn one_core_writes_what_all_cores_write() -> io::Result<()> {
    let case =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/examples/real-env-virtualized");
    for format in ["wat", "wasm"] {
        let arguments = ["parent.wat", "-q", "--emit", format];
        let all = inline(&case, &arguments)?;
        assert_eq!(all.code, Some(0), "{}", all.stderr);
        let one = Command::new("taskset")
            .args(["-c", "0", env!("CARGO_BIN_EXE_inline")])
            .args(arguments)
            .current_dir(&case)
            .output();
        match one {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                writeln!(io::stderr(), "skipped: there is no `taskset`")?;
            }
            one => assert!(one?.stdout == all.stdout, "{format} differs"),
        }
    }
    Ok(())
}

#[test]
fn a_binary_is_the_same_in_a_file_and_on_standard_output() -> io::Result<()> {
    let folder = example()?;
    let to_file = inline(folder.path(), &["parent.wat", "-o", "out.wasm"])?;
    assert_eq!(to_file.code, Some(0), "{}", to_file.stderr);
    let to_stdout = inline(folder.path(), &["parent.wat", "--emit", "wasm"])?;
    assert_eq!(fs::read(folder.path().join("out.wasm"))?, to_stdout.stdout);
    Ok(())
}

#[test]
fn verbose_says_what_each_import_led_to() -> io::Result<()> {
    let folder = example()?;
    let package = folder.path().join("deps/ns/pkg");
    fs::create_dir_all(&package)?;
    for version in ["1.0.0", "1.2.0", "2.0.0"] {
        fs::write(package.join(format!("{version}.wat")), "(component)")?;
    }
    let parent = r#"(component
        (import "./child.wat" (component ...))
        (import "unlocked-dep=<ns:pkg@{>=1.0.0 <2.0.0}>" (component ...)))"#;
    fs::write(folder.path().join("choosing.wat"), parent)?;
    let run = inline(folder.path(), &["choosing.wat", "-v"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let expected = r#"choosing.wat: "./child.wat" is child.wat
choosing.wat: "unlocked-dep=<ns:pkg@{>=1.0.0 <2.0.0}>" is deps/ns/pkg/1.2.0.wat, the highest of 1.0.0, 1.2.0
child.wat is used once and defined there
deps/ns/pkg/1.2.0.wat is used once and defined there
"#;
    assert_eq!(run.stderr, expected);
    assert_eq!(run.stdout, inline(folder.path(), &["choosing.wat"])?.stdout);
    Ok(())
}

#[test]
fn a_parent_without_imports_is_its_own_long_form() -> io::Result<()> {
    let folder = tempdir()?;
    let parent = "(component (component $A) (instance (instantiate $A)))\n";
    fs::write(folder.path().join("parent.wat"), parent)?;
    let run = inline(folder.path(), &["--expand", "parent.wat"])?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(run.stdout, parent.as_bytes());
    Ok(())
}

#[test]
fn the_working_directory_does_not_show() -> io::Result<()> {
    let folder = example()?;
    let sub = folder.path().join("sub");
    fs::create_dir(&sub)?;
    let absolute = folder.path().join("parent.wat");
    let runs = [
        inline(folder.path(), &["parent.wat"])?,
        inline(folder.path(), &["parent.wat"])?,
        inline(folder.path(), &["sub/.././parent.wat"])?,
        inline(&sub, &["../parent.wat"])?,
        inline(&sub, &[&absolute])?,
        inline(Path::new("/"), &[&absolute])?,
    ];
    for run in runs {
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert_eq!(String::from_utf8_lossy(&run.stdout), BUNDLE);
    }
    Ok(())
}

/// A folder with a parent and its child.
fn example() -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("parent.wat"), PARENT)?;
    fs::write(folder.path().join("child.wat"), CHILD)?;
    Ok(folder)
}

pub(crate) fn read(folder: &TempDir, name: &str) -> io::Result<String> {
    fs::read_to_string(folder.path().join(name))
}

/// The names in `folder`, sorted.
pub(crate) fn names(folder: &TempDir) -> io::Result<Vec<String>> {
    let mut names = fs::read_dir(folder.path())?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<Vec<String>>>()?;
    names.sort();
    Ok(names)
}

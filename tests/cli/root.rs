//! `--root` keeps to a folder, whatever leads out of it.

use crate::command::{Run, inline};
use inline::{DiskWithin, LoadError, Loader};
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;
use tempfile::{TempDir, tempdir};

const SECRET: &str = "(component (; secret ;))\n";

/// A folder `inside` with a parent that imports `specifier`, beside a file `secret.wat`.
fn beside_a_secret(specifier: &str) -> io::Result<TempDir> {
    let folder = tempdir()?;
    fs::write(folder.path().join("secret.wat"), SECRET)?;
    let inside = folder.path().join("inside");
    fs::create_dir(&inside)?;
    fs::write(inside.join("child.wat"), "(component)\n")?;
    let parent = format!("(component (import \"{specifier}\" (component $C ...)))\n");
    fs::write(inside.join("parent.wat"), parent)?;
    Ok(folder)
}

fn bundle(folder: &TempDir) -> io::Result<Run> {
    let root = folder.path().join("inside");
    inline(&root, &["parent.wat", "--root", "."])
}

fn is_refused(run: &Run) {
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert_eq!(run.stdout, b"");
    assert!(run.stderr.contains("error[outside-root]"), "{}", run.stderr);
    assert!(run.stderr.contains("parent.wat:1:20"), "{}", run.stderr);
}

#[test]
fn files_inside_are_read() -> io::Result<()> {
    for specifier in ["./child.wat", "../inside/child.wat", "./child.wasm"] {
        let run = bundle(&beside_a_secret(specifier)?)?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
    }
    Ok(())
}

#[test]
fn no_path_leads_out() -> io::Result<()> {
    for specifier in ["../secret.wat", "./../secret.wasm", "../no-such.wat"] {
        is_refused(&bundle(&beside_a_secret(specifier)?)?);
    }
    let folder = beside_a_secret("./child.wat")?;
    let secret = folder.path().join("secret.wat");
    for specifier in [
        secret.display().to_string(),
        format!("file://{}", secret.display()),
    ] {
        let parent = format!("(component (import \"{specifier}\" (component $C ...)))\n");
        fs::write(folder.path().join("inside/parent.wat"), parent)?;
        is_refused(&bundle(&folder)?);
    }
    Ok(())
}

#[test]
fn no_link_leads_out() -> io::Result<()> {
    let folder = beside_a_secret("./link.wat")?;
    symlink("../secret.wat", folder.path().join("inside/link.wat"))?;
    is_refused(&bundle(&folder)?);

    let folder = beside_a_secret("./link/secret.wat")?;
    symlink("..", folder.path().join("inside/link"))?;
    is_refused(&bundle(&folder)?);
    Ok(())
}

#[test]
fn the_parent_and_the_files_of_options_are_inside_too() -> io::Result<()> {
    let folder = beside_a_secret("child")?;
    let dep = ["parent.wat", "--root", ".", "--dep", "child=../secret.wat"];
    is_refused(&inline(&folder.path().join("inside"), &dep)?);

    let run = inline(folder.path(), &["secret.wat", "--root", "inside"])?;
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error[outside-root]"), "{}", run.stderr);
    Ok(())
}

#[test]
fn a_link_that_is_swapped_before_the_file_is_read_leads_nowhere() -> io::Result<()> {
    let folder = beside_a_secret("./child.wat")?;
    let inside = folder.path().join("inside");
    let loader = DiskWithin::new(&inside)?;
    let identity = loader.identify(&inside.join("child.wat"));
    let identity = identity.expect("it is inside");
    fs::remove_file(inside.join("child.wat"))?;
    symlink("../secret.wat", inside.join("child.wat"))?;

    assert_eq!(loader.read(&identity), Err(LoadError::Outside));
    Ok(())
}

#[test]
fn a_root_that_is_no_folder_is_refused() -> io::Result<()> {
    let folder = beside_a_secret("./child.wat")?;
    for root in ["no-such-folder", "child.wat"] {
        let run = inline(
            &folder.path().join("inside"),
            &["parent.wat", "--root", root],
        )?;
        assert_eq!(run.code, Some(1));
        assert!(run.stderr.contains(root), "{}", run.stderr);
    }
    assert!(DiskWithin::new(Path::new("/no-such-folder")).is_err());
    Ok(())
}

//! Names with control characters, in each output and in each format of messages.

use crate::command::{Run, command, inline, run};
use crate::destinations::{example, read};
use std::fs;
use std::io;

#[test]
fn names_cannot_forge_lines() -> io::Result<()> {
    let folder = example()?;
    let odd = "::add-mask::x\n::error::y\u{1b}[2K\u{85}\u{2028}\u{202e}.wat";
    fs::write(
        folder.path().join(odd),
        "(component (import \"./none.wat\" (component)))",
    )?;
    let good = "::good\n::error::y\u{85}.wat";
    fs::write(folder.path().join(good), "(component)")?;
    let parent = "(component (import \"a\" (external-id \"./::good\\n::error::y\\c2\\85.wat\") (component ...)))";
    fs::write(folder.path().join("odd.wat"), parent)?;
    let lines = [
        &[odd, "--message-format", "short"][..],
        &[odd, "--message-format", "human"],
        &["odd.wat", "--emit", "deps"],
        &["odd.wat", "--annotate"],
        &["odd.wat", "-o", "o", "--lock", "-"],
        &["odd.wat", "-o", "o", "--metafile", "-"],
        &["odd.wat", "-o", "o", "--access"],
        &["--init", "odd.wat", good],
        &["odd.wat", "-v"],
        &[odd, good, "-o", "{name}.out", "--message-format", "short"],
        &[good, "-o", "{name}.out", "--check"],
    ];
    for arguments in lines {
        let run = inline(folder.path(), arguments)?;
        let said = format!("{}{}", String::from_utf8_lossy(&run.stdout), run.stderr);
        for line in said.lines() {
            assert!(
                !line.trim_start().starts_with("::"),
                "{arguments:?}: {said}"
            );
            let is_odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
            assert!(!line.contains(is_odd), "{arguments:?}: {said:?}");
        }
    }
    let json = inline(folder.path(), &[odd, "--message-format", "json"])?.stderr;
    assert!(
        !json
            .trim_end()
            .contains(|c: char| c.is_control() || c == '\u{202e}'),
        "{json:?}"
    );
    assert!(
        json.contains("\\u0085") && json.contains("\\u202e"),
        "{json}"
    );
    Ok(())
}

/// Text may not have these as they are, and a lock may.
#[test]
fn names_in_what_is_written_can_be_read_again() -> io::Result<()> {
    let folder = example()?;
    let plug = "a\n::b\u{1b}\u{7f}\u{85}\u{200e}\u{202e}\u{2066}\u{206c}\"\\'.wat";
    let exports = "(component (instance $i) (export \"a:b/c\" (instance $i)))";
    fs::write(folder.path().join(plug), exports)?;
    let host = "(component (import \"a:b/c\" (instance)))";
    fs::write(folder.path().join("host.wat"), host)?;
    for (option, value) in [
        ("--plug", plug.to_owned()),
        ("--dep", format!("a:b/c={plug}")),
    ] {
        let arguments = ["host.wat", option, &value, "--lock", "lock"];
        let plugged = inline(folder.path(), &arguments)?;
        assert_eq!(plugged.code, Some(0), "{}", plugged.stderr);
        let locked = inline(folder.path(), &[&arguments[..], &["--locked"]].concat())?;
        assert_eq!(locked.code, Some(0), "{}", locked.stderr);
        let init = inline(folder.path(), &["--init", "host.wat", plug])?;
        fs::write(folder.path().join("init.wat"), &init.stdout)?;
        let bundled = inline(folder.path(), &["init.wat"])?;
        assert_eq!(bundled.code, Some(0), "{}", bundled.stderr);
    }
    Ok(())
}

#[test]
fn pictures_have_no_characters_that_their_formats_do_not_know() -> io::Result<()> {
    let folder = example()?;
    let parent = "(component (import \"./child.wat\" (component $c ...)) \
                  (instance $\"a\\00\\01\\ef\\bf\\be\\ef\\bf\\bf\\c2\\85b\" (instantiate $c)))";
    fs::write(folder.path().join("parent.wat"), parent)?;
    for name in ["g.svg", "g.dot", "g.json"] {
        let run = inline(folder.path(), &["parent.wat", "--graph", name])?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let graph = read(&folder, name)?;
        assert!(
            !graph.contains(|c: char| c.is_control() && c != '\n'),
            "{graph:?}"
        );
        let has_no_character = graph.contains(['\u{fffe}', '\u{ffff}']);
        assert!(name != "g.svg" || !has_no_character, "{graph:?}");
    }
    Ok(())
}

#[test]
fn github_gets_commands_that_are_escaped() -> io::Result<()> {
    let folder = example()?;
    let name = "a,b:50%\n.wat";
    fs::write(
        folder.path().join(name),
        "(component\n  (import \"./none.wat\" (component)))",
    )?;
    let github = |arguments: &[&str]| -> io::Result<Run> {
        let arguments = [arguments, &["--message-format", "github"]].concat();
        run(command(folder.path(), &arguments), b"")
    };
    assert_eq!(
        github(&[name])?.stderr,
        "::error file=a%2Cb%3A50%25\\n.wat,line=2,endLine=2,col=11,endColumn=23,title=file-not-found::`none.wat` does not exist\n"
    );
    fs::write(folder.path().join("old"), "as it was")?;
    let stale = github(&["parent.wat", "-o", "old", "--check"])?.stderr;
    assert!(
        stale.starts_with("::error file=old,line=1,title=stale-output::`old` is out of date"),
        "{stale}"
    );
    assert!(
        stale.contains("%0A") && stale.lines().count() == 1,
        "{stale}"
    );
    fs::write(folder.path().join("inline.lock"), "version = 1\n")?;
    let lock = github(&["parent.wat", "-o", "old", "--locked"])?.stderr;
    assert!(
        lock.starts_with("::error file=inline.lock,line=1,title=lock-mismatch::"),
        "{lock}"
    );
    let usage = github(&["parent.wat", "-o", "x", "--lock", "x"])?.stderr;
    assert!(usage.starts_with("::error title=usage::"), "{usage}");
    Ok(())
}

//! The chapter of the guide on diagnostics has one section per code, which `--explain` prints. A section names a case in a comment, and
//! quotes it: the first diagnostic with the code that is expected there, behind the command line. `BLESS=1` copies these examples.

use crate::cases::{self, Case};
use crate::snapshots::{arguments, parent, run};
use libtest_mimic::{Failed, Trial};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

const CHAPTER: &str = "src/guide/diagnostics.md";

/// The codes of no case: what causes them is out of reach for a test, never happens, or takes a thousand definitions.
const WITHOUT_A_CASE: [&str; 3] = ["cannot-watch", "too-many-definitions", "unprintable"];

pub(crate) fn trials() -> Vec<Trial> {
    trials![
        the_sources_have_the_codes_of_the_sections,
        the_cases_have_the_codes_of_the_sections,
        sections_have_a_summary_an_example_and_a_fix,
        examples_are_what_cases_expect,
        an_outdated_example_is_found,
        each_group_of_cases_names_its_codes,
    ]
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("it is a pattern")
}

/// Returns each code of a chapter with its section, in order of the text.
fn sections(chapter: &str) -> Vec<(&str, &str)> {
    let sections = chapter.split("\n## `").skip(1);
    let sections = sections.map(|section| section.split_once("`\n"));
    let sections: Option<Vec<_>> = sections.collect();
    sections.expect("each heading is a code")
}

fn codes(chapter: &str) -> Result<BTreeSet<String>, Failed> {
    let codes: Vec<&str> = sections(chapter).iter().map(|(code, _)| *code).collect();
    if !codes.is_sorted_by(|a, b| a < b) {
        return Err("sections are in order of their codes, and each has one".into());
    }
    Ok(codes.into_iter().map(str::to_owned).collect())
}

fn the_sources_have_the_codes_of_the_sections() -> Result<(), Failed> {
    let mut sources = Vec::new();
    read_all(&root().join("src"), &mut sources)?;
    let explained = codes(&fs::read_to_string(root().join(CHAPTER))?)?;
    let call = pattern(r#"Diagnostic::(?:error|warning)\(\s*"([a-z-]+)""#);
    let used = sources.iter().flat_map(|source| call.captures_iter(source));
    let mut used: BTreeSet<String> = used.map(|found| found[1].to_owned()).collect();
    // In an example of the library, and in its tests.
    for code in ["disk-full", "code"] {
        used.remove(code);
    }
    let unexplained: Vec<&String> = used.difference(&explained).collect();
    assert!(unexplained.is_empty(), "no section for {unexplained:?}");
    for code in explained {
        // Not all are written where the diagnostic is made.
        let name = format!("\"{code}\"");
        let is_used = sources.iter().any(|source| source.contains(&name));
        assert!(is_used, "nothing reports `{code}`");
    }
    Ok(())
}

fn read_all(folder: &Path, texts: &mut Vec<String>) -> Result<(), Failed> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_all(&path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts.push(fs::read_to_string(path)?);
        }
    }
    Ok(())
}

fn the_cases_have_the_codes_of_the_sections() -> Result<(), Failed> {
    let mut shown = BTreeSet::new();
    for case in cases::all() {
        shown.extend(codes_of(&case)?);
    }
    let mut explained = codes(&fs::read_to_string(root().join(CHAPTER))?)?;
    for code in WITHOUT_A_CASE {
        assert!(explained.remove(code), "`{code}` has no section");
    }
    assert_eq!(shown, explained);
    Ok(())
}

fn sections_have_a_summary_an_example_and_a_fix() -> Result<(), Failed> {
    let chapter = fs::read_to_string(root().join(CHAPTER))?;
    let example = example();
    for (code, section) in sections(&chapter) {
        let text = example.replace_all(section, "");
        let mut paragraphs = text.split("\n\n").map(str::trim);
        let first = paragraphs.next().unwrap_or_default();
        let last = paragraphs.last().unwrap_or_default();
        // `--explain` lists it behind the code, on the same line.
        let is_sentence = first.ends_with('.') && first.lines().count() == 1;
        assert!(is_sentence, "{code}: {first}");
        assert!(last.starts_with("Fix: "), "{code}: {last}");
        assert!(!text.contains("```"), "{code}: no case is named");
        let examples = usize::from(!WITHOUT_A_CASE.contains(&code));
        assert_eq!(example.find_iter(section).count(), examples, "{code}");
    }
    Ok(())
}

/// Matches the comment that names a case, and the example behind it.
fn example() -> Regex {
    pattern(r"<!-- snapshots/(\S+) -->\n```text\n((?:[^`].*\n|\n)*)```\n")
}

fn examples_are_what_cases_expect() -> Result<(), Failed> {
    let path = root().join(CHAPTER);
    let chapter = fs::read_to_string(&path)?;
    let must_bless = env::var_os("BLESS").is_some();
    let current = with_examples(&chapter, |case| match must_bless {
        // The expectation may not be written yet.
        true => Ok(String::from_utf8(run(case).stderr)?),
        false => expectation(case),
    })?;
    if must_bless {
        return Ok(fs::write(path, current)?);
    }
    let pairs = sections(&chapter).into_iter().zip(sections(&current));
    for ((code, written), (_, expected)) in pairs {
        if written != expected {
            let why = format!("`{code}` is out of date; `BLESS=1` writes:\n{expected}");
            return Err(why.into());
        }
    }
    Ok(())
}

/// Returns the chapter with each example as `messages` has it for the case.
fn with_examples(
    chapter: &str,
    messages: impl Fn(&Case) -> Result<String, Failed>,
) -> Result<String, Failed> {
    let cases = cases::all();
    let cases: BTreeMap<&str, &Case> = cases
        .iter()
        .map(|case| (case.name.as_str(), case))
        .collect();
    let mut current = chapter.to_owned();
    let example = example();
    for (code, section) in sections(chapter) {
        for found in example.captures_iter(section) {
            let case = cases.get(&found[1]);
            let case = case.ok_or_else(|| format!("`{code}`: no case `{}`", &found[1]))?;
            let messages = messages(case)?;
            let message = first_with(code, &messages);
            let message = message.ok_or_else(|| format!("`{}` shows no `{code}`", case.name))?;
            let comment = format!("<!-- snapshots/{} -->", case.name);
            let block = format!(
                "{comment}\n```text\n{}\n{message}\n```\n",
                command_line(case)
            );
            current = current.replace(&found[0], &block);
        }
    }
    Ok(current)
}

/// Returns the first diagnostic with a code.
fn first_with<'a>(code: &str, messages: &'a str) -> Option<&'a str> {
    let start = pattern(r"(?m)^(?:error|warning)\[([a-z-]+)\]");
    let starts: Vec<_> = start.captures_iter(messages).collect();
    let at = |index: usize| Some(starts.get(index)?.get(0)?.start());
    let first = starts.iter().position(|found| &found[1] == code)?;
    let end = at(first + 1).unwrap_or(messages.len());
    Some(messages[at(first)?..end].trim_end())
}

/// Returns the command line of a case, as one types it into a shell.
fn command_line(case: &Case) -> String {
    let parent = parent(case);
    let name = parent.file_name().unwrap_or_default().to_string_lossy();
    let plain = pattern(r"^[A-Za-z0-9._/=:@,-]+$");
    let mut line = match &*name {
        "stdin" => "inline -".to_owned(),
        name => format!("inline {name}"),
    };
    for argument in arguments(case) {
        line.push_str(&match plain.is_match(&argument) {
            true => format!(" {argument}"),
            false => format!(" '{argument}'"),
        });
    }
    format!("$ {line}")
}

fn an_outdated_example_is_found() -> Result<(), Failed> {
    let case = "resolve/specifier/error-folder";
    let chapter = |code: &str, example: &str| {
        format!(
            "\n## `{code}`\n\nIt is.\n\n<!-- snapshots/{case} -->\n```text\n{example}```\n\nFix: it.\n"
        )
    };
    let messages = "error[a]: first\n\nerror[b]: second\n  | `a`\n\nerror[b]: third\n";
    let blessed = |code: &str, example: &str| {
        with_examples(&chapter(code, example), |_| Ok(messages.to_owned()))
    };
    let command = "$ inline parent.wat\n";
    let second = format!("{command}error[b]: second\n  | `a`\n");
    assert_eq!(blessed("b", "")?, chapter("b", &second));
    assert_eq!(
        blessed("b", "an old one\n\nin two parts\n")?,
        chapter("b", &second)
    );
    assert_eq!(blessed("b", &second)?, chapter("b", &second));
    let first = format!("{command}error[a]: first\n");
    assert_eq!(blessed("a", &second)?, chapter("a", &first));
    let why = blessed("c", "").err();
    let why = why.ok_or("a code that the case does not show is found")?;
    assert_eq!(why.message(), Some(&*format!("`{case}` shows no `c`")));
    Ok(())
}

/// The last line of a group's own README are the codes of the diagnostics in its cases.
fn each_group_of_cases_names_its_codes() -> Result<(), Failed> {
    let mut groups: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    for case in cases::all() {
        let group = case.path.parent().expect("a case is in a group");
        let codes = groups.entry(group.to_owned()).or_default();
        codes.extend(codes_of(&case)?);
    }
    assert!(groups.len() > 20);
    for (group, codes) in groups {
        let path = group.join("README.md");
        let text = fs::read_to_string(&path);
        let text = text.map_err(|why| format!("{}: {why}", path.display()))?;
        let codes: Vec<String> = codes.iter().map(|code| format!("`{code}`")).collect();
        let codes = match codes.is_empty() {
            true => "none".to_owned(),
            false => codes.join(", "),
        };
        let lines: Vec<&str> = text.lines().collect();
        let [rule, design, last] = lines.as_slice() else {
            return Err(format!("{}: three lines", path.display()).into());
        };
        assert!(rule.ends_with('.'), "{}: {rule}", path.display());
        assert!(
            design.starts_with("Design: "),
            "{}: {design}",
            path.display()
        );
        assert_eq!(*last, format!("Codes: {codes}."), "{}", path.display());
    }
    Ok(())
}

/// Returns the codes of the diagnostics that are expected of a case.
fn codes_of(case: &Case) -> Result<BTreeSet<String>, Failed> {
    let messages = expectation(case)?;
    let code = pattern(r"(?m)^(?:error|warning)\[([a-z-]+)\]");
    let codes = code
        .captures_iter(&messages)
        .map(|found| found[1].to_owned());
    Ok(codes.collect())
}

/// Returns the messages that are expected of a case.
fn expectation(case: &Case) -> Result<String, Failed> {
    let path = case.path.join(match case.must_fail() {
        true => "error.txt",
        false => "warnings.txt",
    });
    match path.exists() {
        true => Ok(fs::read_to_string(path)?),
        false => Ok(String::new()),
    }
}

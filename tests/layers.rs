//! Who may use whom in `src/`: a room uses the rooms below it and no others, and no two files use each other, directly or in a
//! circle. What a file uses is read from its `use` lines and from the paths in its code.

#![expect(clippy::disallowed_methods, reason = "a test reads the sources")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Each room, and the rooms that it may use. What is not listed, such as `bundle`, may use all.
const MAY_USE: &[(&str, &[&str])] = &[
    ("options", &[]),
    ("diagnostics", &[]),
    ("binary", &[]),
    ("text", &["binary"]),
    ("types", &["diagnostics", "text"]),
    ("source", &["diagnostics", "binary", "text"]),
    (
        "resolve",
        &["options", "diagnostics", "binary", "text", "source"],
    ),
    (
        "graph",
        &[
            "options",
            "diagnostics",
            "binary",
            "text",
            "source",
            "resolve",
        ],
    ),
    (
        "rewrite",
        &[
            "options",
            "diagnostics",
            "binary",
            "text",
            "source",
            "resolve",
            "graph",
        ],
    ),
    (
        "check",
        &[
            "options",
            "diagnostics",
            "binary",
            "text",
            "types",
            "source",
            "graph",
            "rewrite",
        ],
    ),
    (
        "inspect",
        &[
            "options",
            "diagnostics",
            "binary",
            "text",
            "source",
            "resolve",
            "graph",
            "rewrite",
            "check",
        ],
    ),
];

#[test]
fn rooms_use_the_rooms_below_them() {
    let upward: BTreeSet<(String, String)> = uses(&source())
        .into_iter()
        .flat_map(|(file, used)| used.into_iter().map(move |used| (file.clone(), used)))
        .filter(|(file, used)| !is_allowed(room(file), room(used)))
        .collect();
    assert!(upward.is_empty(), "these are upward: {upward:#?}");
}

#[test]
fn no_files_use_each_other() {
    for root in [source(), source().join("bin/inline")] {
        let uses = uses(&root);
        let left = circles(&uses);
        assert!(left.is_empty(), "these use each other: {left:#?}");
    }
}

/// The files that are in a circle, or use one that is.
fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<&String> {
    let mut left: BTreeSet<&String> = uses.keys().collect();
    // A file goes once all that it uses are gone; what stays is in a circle or uses one.
    loop {
        let is_used = |used: &String| left.contains(used);
        let done: Vec<&String> = left
            .iter()
            .copied()
            .filter(|file| !uses[*file].iter().any(is_used))
            .collect();
        if done.is_empty() {
            return left;
        }
        for file in done {
            left.remove(file);
        }
    }
}

#[test]
fn the_command_uses_only_what_any_user_of_the_library_can() {
    let library = fs::read_to_string(source().join("lib.rs")).expect("there is a library");
    // The guide has no code.
    let library = library.replace("\npub mod guide {\n    #[doc =", "");
    assert!(
        !library.contains("\npub mod "),
        "`lib.rs` names all that is public"
    );
    let main = fs::read_to_string(source().join("bin/inline/main.rs")).expect("there is a command");
    assert!(
        !main.contains("#[path"),
        "the command shares no file with the library"
    );
}

fn source() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The room that a file is in: `check::infer::merge` is in `check`.
fn room(file: &str) -> &str {
    file.split("::").next().unwrap_or(file)
}

fn is_allowed(user: &str, used: &str) -> bool {
    let rooms = MAY_USE.iter().find(|(room, _)| *room == user);
    user == used || rooms.is_none_or(|(_, rooms)| rooms.contains(&used))
}

/// The modules of the crate in `root`, each with those that it uses. A room's root uses the files of the room.
fn uses(root: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut files = BTreeMap::new();
    read(root, "", &mut files);
    files.retain(|file, _| !["lib", "main"].contains(&file.as_str()) && !file.starts_with("bin"));
    files
        .iter()
        .map(|(file, code)| (file.clone(), used(file, code, &files)))
        .collect()
}

fn read(folder: &Path, module: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("it is a directory") {
        let path = entry.expect("it is readable").path();
        let name = path.file_stem().expect("it has a name").to_string_lossy();
        let inner = match module {
            "" => name.to_string(),
            _ => format!("{module}::{name}"),
        };
        if path.is_dir() {
            read(&path, &inner, files);
        } else if name != "tests" && path.extension().is_some_and(|end| end == "rs") {
            files.insert(inner, code(&fs::read_to_string(&path).expect("it is text")));
        }
    }
}

/// The text without comments and without its tests.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or(text);
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules that `code` names in paths from `crate`, from `super`, or from a module that it declares.
fn used(file: &str, code: &str, files: &BTreeMap<String, String>) -> BTreeSet<String> {
    assert!(
        !code.contains("crate::{"),
        "{file}: one `use` for each room"
    );
    let mut used = BTreeSet::new();
    let parent = file.rsplit_once("::").map_or("", |(parent, _)| parent);
    for at in code.match_indices("crate::").map(|(at, _)| at) {
        used.extend(module(&code[at + "crate::".len()..], "", files));
    }
    for at in code.match_indices("super::").map(|(at, _)| at) {
        if !code[..at].ends_with("super::") {
            let path = &code[at + "super::".len()..];
            used.extend(module(path, parent, files).or_else(|| Some(parent.to_owned())));
        }
    }
    let declared = code.lines().filter_map(|line| {
        let declared = line.strip_prefix("mod ")?.strip_suffix(';')?;
        Some(format!("{file}::{declared}"))
    });
    used.extend(declared.filter(|declared| files.contains_key(declared)));
    used.remove(file);
    used.remove("");
    used
}

/// The innermost module that `path` names, which starts in `within`.
fn module(path: &str, within: &str, files: &BTreeMap<String, String>) -> Option<String> {
    let mut found = None;
    let mut module = within.to_owned();
    for name in path.split("::") {
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
        let name = &name[..end.unwrap_or(name.len())];
        if !module.is_empty() {
            module.push_str("::");
        }
        module.push_str(name);
        if !files.contains_key(&module) {
            break;
        }
        found = Some(module.clone());
    }
    found
}

//! What holds for every bundle, whatever the parent.

mod additions;
mod declared;

use crate::split::{self, Form, How, Ids};
use crate::stripped::printed_without_custom_sections;
use libtest_mimic::Failed;
use std::ops::Range;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use wasmparser::{ComponentTypeRef, Parser, Payload, Validator, WasmFeatures};
use wast::lexer::{Lexer, TokenKind};

/// Checks the laws on `out`, which is what the command made of `parent` in `folder` with `arguments`.
pub(crate) fn check(
    parent: &Path,
    folder: &Path,
    arguments: &[String],
    out: &[u8],
) -> Result<(), Failed> {
    let binary = valid(out)?;
    let external = external(arguments);
    if external.is_empty() {
        has_no_dependency(&binary)?;
    }
    bundling_again_changes_nothing(folder, &external, out)?;
    let from_binary = command(folder, arguments, parent, &["--emit", "wasm"]);
    if !from_binary.status.success() {
        let why = String::from_utf8_lossy(&from_binary.stderr).into_owned();
        return Err(format!("there is text, but no binary:\n{why}").into());
    }
    text_and_binary_are_one_component(&binary, &from_binary.stdout)?;
    if arguments.is_empty() && !parent.ends_with("stdin") {
        binary_units_are_as_in_their_files(parent, &from_binary.stdout)?;
        declared::the_type_is_what_the_parent_declares(parent)?;
        copies_are_of_the_same_type(parent, &binary)?;
        additions::added_imports_have_the_attributes_of_the_files(parent, &binary)?;
        additions::no_more_features_are_needed(parent, &binary)?;
    }
    let expanded = long_form(folder, arguments, parent, out)?;
    if !arguments
        .iter()
        .any(|argument| argument == "--share-modules")
    {
        bytes_outside_the_edits_are_unchanged(parent, arguments, expanded.as_deref(), out)?;
    }
    definitions_in_files_come_back(&external, out, &binary)?;
    the_working_directory_does_not_matter(parent, folder, arguments, out)
}

/// The patterns of imports that are kept on purpose.
fn external(arguments: &[String]) -> Vec<&str> {
    let pairs = arguments.iter().zip(arguments.iter().skip(1));
    pairs
        .filter(|(option, _)| *option == "--external")
        .map(|(_, pattern)| pattern.as_str())
        .collect()
}

fn keeping(external: &[&str]) -> inline::Options {
    let keep = |options: inline::Options, pattern: &&str| options.external(pattern);
    external.iter().fold(inline::Options::default(), keep)
}

/// Law 1, first half.
fn valid(out: &[u8]) -> Result<Vec<u8>, Failed> {
    let binary = wat::parse_bytes(out)
        .map_err(|error| format!("the bundle does not parse: {error}"))?
        .into_owned();
    Validator::new_with_features(WasmFeatures::all())
        .validate_all(&binary)
        .map_err(|error| format!("the bundle is not valid: {error}"))?;
    Ok(binary)
}

/// Law 1, second half: nothing that names a file is left to be imported.
fn has_no_dependency(binary: &[u8]) -> Result<(), Failed> {
    for payload in Parser::new(0).parse_all(binary) {
        let Payload::ComponentImportSection(section) = payload? else {
            continue;
        };
        for import in section {
            let import = import?;
            let external_id = match import.ty {
                ComponentTypeRef::Component(_) | ComponentTypeRef::Module(_) => {
                    import.name.external_id
                }
                _ => None,
            };
            let names = [Some(import.name.name), external_id];
            let is_path = |name: &&str| name.ends_with(".wat") || name.ends_with(".wasm");
            if names.into_iter().flatten().any(|name| is_path(&name)) {
                return Err(format!("`{}` is still imported", import.name.name).into());
            }
        }
    }
    Ok(())
}

/// Law 2.
fn bundling_again_changes_nothing(
    folder: &Path,
    external: &[&str],
    out: &[u8],
) -> Result<(), Failed> {
    let options = keeping(external);
    let bundle = inline::bundle_source(folder.join("out.wat"), out, &inline::Disk, &options)?;
    if bundle.text().as_bytes() != out {
        return Err("bundling the bundle changes it".into());
    }
    Ok(())
}

/// Law 3, its first half.
fn text_and_binary_are_one_component(from_text: &[u8], binary: &[u8]) -> Result<(), Failed> {
    Validator::new_with_features(WasmFeatures::all())
        .validate_all(binary)
        .map_err(|error| format!("the binary bundle is not valid: {error}"))?;
    if printed_without_custom_sections(from_text) != printed_without_custom_sections(binary) {
        return Err("text and binary are not the same component".into());
    }
    Ok(())
}

/// Law 3, its second half, for units that are used as they are.
fn binary_units_are_as_in_their_files(parent: &Path, binary: &[u8]) -> Result<(), Failed> {
    let bundle = inline::bundle(parent, &inline::Disk, &inline::Options::default())?;
    for unit in bundle.units().filter(|unit| unit.is_binary()) {
        let bytes = std::fs::read(unit.path())?;
        let is_there = || binary.windows(bytes.len()).any(|window| window == bytes);
        if bytes.starts_with(b"\0asm") && !is_there() {
            let path = unit.path().display();
            return Err(format!("`{path}` is not in the binary as it is in its file").into());
        }
    }
    Ok(())
}

/// What is shared changes no type: copies of it give the same.
fn copies_are_of_the_same_type(parent: &Path, binary: &[u8]) -> Result<(), Failed> {
    let copied = match inline::bundle(
        parent,
        &inline::Disk,
        &inline::Options::default().no_share(),
    ) {
        Ok(bundle) => valid(bundle.text().as_bytes())?,
        // There can be fewer copies than definitions that are shared.
        Err(report) if report.to_string().contains("nesting-too-deep") => return Ok(()),
        Err(report) => return Err(format!("there are no copies:\n{report}").into()),
    };
    match Parser::is_component(binary) {
        true => declared::are_of_one_type(&copied, binary),
        false => Ok(()),
    }
}

/// Law 8: the long form of a parent has the same bundle. Returns the long form, or `None` of a parent whose elisions are all at imports of files.
fn long_form(
    folder: &Path,
    arguments: &[String],
    parent: &Path,
    out: &[u8],
) -> Result<Option<String>, Failed> {
    let output = command(folder, arguments, parent, &["--expand"]);
    let expanded = String::from_utf8(output.stdout)?;
    let options = keeping(&external(arguments));
    if arguments.is_empty() && !parent.ends_with("stdin") {
        let again = inline::bundle_source(parent, expanded.as_str(), &inline::Disk, &options)?;
        if again.text().as_bytes() != out {
            return Err("the bundle of the long form is another one".into());
        }
    }
    let Ok(text) = std::fs::read_to_string(parent) else {
        return Ok(None);
    };
    let imports = imports_of_definitions(&text);
    let lexer = Lexer::new(&text);
    let mut tokens = lexer.iter(0).map_while(Result::ok);
    let is_of_no_file = |token: &wast::lexer::Token| {
        token.src(&text) == "..." && !imports.iter().any(|range| range.contains(&token.offset))
    };
    let has_instances = !imports_of_instances(&text, arguments).is_empty();
    let has_gaps = tokens.any(|token| is_of_no_file(&token)) || has_instances;
    let is_text = !text.starts_with('\0') && has_gaps;
    Ok(is_text.then_some(expanded))
}

/// Law 5: what is between the imports of definitions, and of instances of files, stands in the bundle, in the same order.
fn bytes_outside_the_edits_are_unchanged(
    parent: &Path,
    arguments: &[String],
    expanded: Option<&str>,
    out: &[u8],
) -> Result<(), Failed> {
    if arguments.iter().any(|argument| argument == "--plug") {
        // The parent is one of the files that are composed.
        return Ok(());
    }
    let text = match expanded {
        Some(expanded) => expanded.into(),
        None => std::fs::read(parent)?,
    };
    let (Ok(text), Ok(out)) = (std::str::from_utf8(&text), std::str::from_utf8(out)) else {
        return Ok(());
    };
    if text.starts_with('\0') {
        return Ok(());
    }
    // What is added takes indices, so that numbers behind it change.
    let has_more = out.contains("-as-declared") || out.contains("(alias outer");
    let (text, out) = match has_more || expanded.is_some() {
        true => (&*without_numbers(text), &*without_numbers(out)),
        false => (text, out),
    };
    let mut rest = out;
    let mut imports = imports_of_definitions(text);
    let instances = imports_of_instances(text, arguments);
    let has_instances = !instances.is_empty();
    if out.contains("\n    (import \"dependency") {
        // Core code calls one of them, so that the parent is not the outermost component.
        return Ok(());
    }
    if has_instances {
        // They are made behind what they are given.
        let others = imports_of(text, &["instance", "func", "type", "value"]);
        let others = others
            .into_iter()
            .filter(|other| !instances.contains(other));
        imports.extend(others.map(|other| other.end..other.end));
        imports.extend(instances);
    }
    imports.sort_by_key(|range| range.start);
    let mut start = 0;
    for (index, range) in imports
        .iter()
        .chain([&(text.len()..text.len())])
        .enumerate()
    {
        let mut kept = &text[start..range.start];
        if has_instances && !rest.contains(kept) {
            // What goes from where it was takes the blanks behind it along.
            kept = kept.trim_start();
        }
        start = range.end;
        if index == 0 && !rest.starts_with(kept) {
            // What files share stands in front of the first field.
            let same = kept.bytes().zip(rest.bytes()).take_while(|(a, b)| a == b);
            let (before, behind) = kept.split_at(same.count());
            rest = &rest[before.len()..];
            kept = behind;
        }
        let found = if index == 0 {
            rest.find(kept)
        } else if index == imports.len() {
            // Inline exports of what is an alias stand at the end of the component.
            let (before, behind) = kept.split_at(kept.len() - common_end(kept, rest));
            kept = behind;
            let at = rest.len() - behind.len();
            rest[..at].contains(before).then_some(at)
        } else {
            rest.find(kept)
        };
        match found {
            Some(at) => rest = &rest[at + kept.len()..],
            None => return Err(format!("this text of the parent is gone: {kept:?}").into()),
        }
    }
    Ok(())
}

/// How much two texts end in alike.
fn common_end(a: &str, b: &str) -> usize {
    let same = a.bytes().rev().zip(b.bytes().rev());
    let mut len = same.take_while(|(a, b)| a == b).count();
    while !a.is_char_boundary(a.len() - len) {
        len -= 1;
    }
    len
}

fn without_numbers(text: &str) -> String {
    let lexer = Lexer::new(text);
    let tokens = lexer.iter(0).map_while(Result::ok);
    let part = |token: wast::lexer::Token| match token.kind {
        TokenKind::Integer(_) => "0",
        _ => token.src(text),
    };
    tokens.map(part).collect()
}

/// Law 6.
fn definitions_in_files_come_back(
    external: &[&str],
    out: &[u8],
    binary: &[u8],
) -> Result<(), Failed> {
    let text = std::str::from_utf8(out)?;
    // Files of equal bytes are one unit; to get the same component back, it has to be copied.
    let options = keeping(external).no_share();
    for how in WAYS_TO_CUT {
        let split = split::split(text, how);
        if split.cuts == 0 {
            return Ok(());
        }
        let bundle = inline::bundle_source(
            "parent.wat",
            split.parent.as_str(),
            &split.memory(),
            &options,
        )
        .map_err(|report| format!("cut into files ({how:?}), it is no bundle:\n{report}"))?;
        let again = wat::parse_str(bundle.text())?;
        for again in [again, bundle.binary()] {
            if printed_without_custom_sections(&again) != printed_without_custom_sections(binary) {
                return Err(format!("cut into files ({how:?}), it is another component").into());
            }
        }
    }
    Ok(())
}

/// The ways in which definitions are cut out into files.
const WAYS_TO_CUT: [How; 3] = [
    How {
        form: Form::Both,
        ids: Ids::Kept,
        depth: 1,
    },
    How {
        form: Form::Text,
        ids: Ids::Changed,
        depth: usize::MAX,
    },
    How {
        form: Form::Binary,
        ids: Ids::Dropped,
        depth: usize::MAX,
    },
];

/// The forms that import a component or core module, found by their parentheses.
fn imports_of_definitions(text: &str) -> Vec<Range<usize>> {
    imports_of(text, &["component", "core module"])
}

/// The forms that import an instance by the name of a file, or by one that `--dep` gives a file.
fn imports_of_instances(text: &str, arguments: &[String]) -> Vec<Range<usize>> {
    let deps = arguments
        .iter()
        .filter_map(|argument| argument.split_once('='));
    let mut ends: Vec<String> = deps
        .map(|(name, _)| format!("(import \"{name}\""))
        .collect();
    ends.extend([".wat\"", ".wasm\"", ">\""].map(str::to_owned));
    let definitions = imports_of_definitions(text);
    let mut imports = imports_of(text, &["instance"]);
    imports.retain(|range| {
        // Types of components have imports of instances in them.
        if definitions
            .iter()
            .any(|definition| definition.contains(&range.start))
        {
            return false;
        }
        let import = &text[range.clone()];
        let start = import.find("(import").expect("it is one");
        let name = import[start..].match_indices('"').nth(1);
        let (end, _) = name.expect("an import has a name");
        let named = &import[start..=start + end];
        ends.iter().any(|end| named.ends_with(end.as_str()))
    });
    imports
}

/// The forms that import something that is declared with one of these keywords.
fn imports_of(text: &str, keywords: &[&str]) -> Vec<Range<usize>> {
    let all: Vec<_> = Lexer::new(text).iter(0).map_while(Result::ok).collect();
    let mut tokens = Vec::new();
    // How many parentheses are open in an annotation; annotations are no part of a form.
    let mut annotation = 0usize;
    for (index, token) in all.iter().enumerate() {
        let starts_annotation =
            || matches!(all.get(index + 1), Some(next) if next.kind == TokenKind::Annotation);
        match token.kind {
            TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => {}
            TokenKind::LParen if annotation > 0 || starts_annotation() => annotation += 1,
            TokenKind::RParen if annotation > 0 => annotation -= 1,
            _ if annotation > 0 => {}
            _ => tokens.push(*token),
        }
    }
    let word = |index: usize| tokens.get(index).map_or("", |token| token.src(text));
    let is_definition = |index: usize| {
        let two = format!("{} {}", word(index), word(index + 1));
        let keyword = match word(index) {
            "core" => &two,
            one => one,
        };
        keywords.contains(&keyword)
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::LParen => open.push((index, token.offset)),
            TokenKind::RParen => {
                let Some((start, offset)) = open.pop() else {
                    break;
                };
                let long = word(start + 1) == "import"
                    && (start..index).any(|at| word(at) == "(" && is_definition(at + 1))
                    && !is_definition(start + 1);
                let outer = open.last().copied();
                let abbreviated = word(start + 1) == "import" && index - start == 3;
                let range = match outer {
                    Some((outer, offset)) if abbreviated && is_definition(outer + 1) => {
                        offset..usize::MAX
                    }
                    _ if long => offset..token.offset + 1,
                    _ => {
                        if let Some(last) = found.last_mut().filter(|last| last.start == offset) {
                            last.end = token.offset + 1;
                        }
                        continue;
                    }
                };
                found.retain(|other| other.start < range.start);
                found.push(range);
            }
            _ => {}
        }
    }
    found
}

/// Law 7.
fn the_working_directory_does_not_matter(
    parent: &Path,
    folder: &Path,
    arguments: &[String],
    out: &[u8],
) -> Result<(), Failed> {
    // Paths in arguments and the imports of standard input are relative to the working directory, as they should be.
    if !arguments.is_empty() || parent.ends_with("stdin") {
        return Ok(());
    }
    for (from, path) in [
        ("/", parent.to_owned()),
        ("..", Path::new(".").join(parent)),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_inline"))
            .current_dir(folder.join(from))
            .arg(path)
            .output()?;
        if output.stdout != out {
            return Err(format!("run from `{from}`, the bundle is another one").into());
        }
    }
    Ok(())
}

fn command(folder: &Path, arguments: &[String], parent: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inline"));
    command.current_dir(folder).args(arguments).args(more);
    if parent.ends_with("stdin") {
        let input = std::fs::File::open(parent).expect("it exists");
        command.stdin(input);
    } else {
        command.arg(parent).stdin(Stdio::null());
    }
    command.output().expect("the command runs")
}

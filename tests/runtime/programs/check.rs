//! Bundles programs in every way, and holds the bundles against what the programs are.

mod run;
mod wrap;

use super::program::Program;
pub(super) use super::write::MISTAKES;
use super::write::{self, Files, Mistake};
use super::{grow, pool, types};
use crate::choices::Choices;
use crate::sections;
use crate::stripped::printed_without_custom_sections;
use inline::{Bundle, Options};
use std::collections::BTreeSet;
use std::fmt::Write;
use wasmparser::component_types::{ComponentEntityType, SubtypeCx};
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

/// Fails unless the bundles of a program are the program.
pub(super) fn good(choices: &mut Choices, shown: &mut String) -> Result<(), String> {
    let program = grow::grow(choices);
    let files = write::cut(&program, None);
    *shown = files.to_string();
    is_that(&program, &files)
}

/// Fails if a program with a mistake is bundled. Returns the kind of the mistake, if there is an opportunity for it.
pub(super) fn bad(choices: &mut Choices, shown: &mut String) -> Result<Option<usize>, String> {
    let program = grow::grow(choices);
    let opportunities = write::cut(&program, None).opportunities;
    let kinds = 0..MISTAKES.len();
    let kinds: Vec<usize> = kinds.filter(|kind| opportunities[*kind] > 0).collect();
    if kinds.is_empty() {
        return Ok(None);
    }
    let kind = *choices.one_of(&kinds);
    let skipped = choices.below(opportunities[kind]);
    let files = write::cut(&program, Some(Mistake { kind, skipped }));
    *shown = files.to_string();
    assert!(files.is_wrong, "the opportunity is there again");
    match bundle(&files, &files.parent, &files.options()).is_ok() {
        true => Err(format!("{} is not seen", MISTAKES[kind])),
        false => Ok(Some(kind)),
    }
}

fn is_that(program: &Program, files: &Files) -> Result<(), String> {
    let whole = write::whole(program);
    let whole =
        wat::parse_str(&whole).map_err(|why| format!("the uncut program: {why}\n{whole}"))?;
    let expected = wat::parse_str(types::expected(program)).map_err(|why| why.to_string())?;
    is_of_type(&whole, &expected, false).map_err(|why| format!("the uncut program {why}"))?;
    let wrap = wrap::wrap(program);
    // Cut, the component whose code calls an instance of a file is beside it.
    let is_called = |why: &String| why.contains("cannot enter component instance");
    run::returns(&wrap, &printed(&whole)).or_else(|why| match is_called(&why) {
        true => Ok(()),
        false => Err(format!("the uncut program {why}")),
    })?;

    let mut done = BTreeSet::new();
    let mut check = |how: &str, binary: Vec<u8>| -> Result<(), String> {
        let printed = printed_without_custom_sections(&binary);
        if done.contains(&printed) {
            return Ok(());
        }
        is_of_type(&binary, &expected, true).map_err(|why| format!("{how} {why}"))?;
        has_attributes(&binary).map_err(|why| format!("{how} {why}"))?;
        run::returns(&wrap, &printed).map_err(|why| format!("{how} {why}"))?;
        done.insert(printed);
        Ok(())
    };
    let options = files.options();
    let shared = bundle(files, &files.parent, &options)?;
    let text = shared.text();
    is_as_written(files, &text)?;
    check("the text", parsed(&text)?)?;
    check("the binary", shared.binary())?;
    for (how, options) in [
        ("without sharing", options.clone().no_share()),
        ("with shared core modules", options.clone().share_modules()),
    ] {
        let bundle =
            bundle(files, &files.parent, &options).map_err(|why| format!("{how}: {why}"))?;
        check(how, parsed(&bundle.text())?)?;
        check(how, bundle.binary())?;
    }
    let again =
        bundle(files, text.as_bytes(), &Options::new()).map_err(|why| format!("again: {why}"))?;
    if again.text() != text {
        return Err(format!(
            "bundling again changes it:\n{text}\n-----\n{}",
            again.text()
        ));
    }
    let again = bundle(files, &shared.binary(), &Options::new())
        .map_err(|why| format!("the binary again: {why}"))?;
    check("the binary bundled again", again.binary())?;
    let expanded = shared
        .expanded()
        .map_err(|report| format!("no expansion: {report}"))?;
    let long = bundle(files, expanded.as_bytes(), &options)
        .map_err(|why| format!("the expansion: {why}\n{expanded}"))?;
    check("the expansion", parsed(&long.text())?).map_err(|why| format!("{why}\n{expanded}"))?;
    // Where there are numbers, the long form can have names for what had none, so that others differ.
    let is_same = match files.has_numbers {
        true => without_numbers(&long.text()) == without_numbers(&text),
        false => long.text() == text,
    };
    if !is_same {
        return Err(format!(
            "the expansion gives another bundle:\n{expanded}\n-----\n{text}\n-----\n{}",
            long.text()
        ));
    }
    Ok(())
}

/// A text without the numbers that make its identifiers different.
fn without_numbers(text: &str) -> String {
    let mut parts = text.split('$');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find([' ', ')', '\n', '\r']).unwrap_or(part.len());
        let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        let words = part[..end].split('-').filter(|word| !is_number(word));
        write!(out, "${}{}", Vec::from_iter(words).join("-"), &part[end..])
            .expect("a string can be written to");
    }
    out
}

/// Whether what the parent's author wrote around the code is in the text of a bundle: comments and line ends.
fn is_as_written(files: &Files, text: &str) -> Result<(), String> {
    let lines = text.matches('\n').count();
    if files.is_crlf()
        && !files.parent.starts_with(b"\0asm")
        && text.matches("\r\n").count() != lines
    {
        return Err(format!("lines do not end as in the parent:\n{text:?}"));
    }
    let lost = files
        .comments
        .iter()
        .find(|comment| !text.contains(*comment));
    match lost {
        Some(comment) => Err(format!("a comment is lost: {comment}\n{text}")),
        None => Ok(()),
    }
}

/// Whether all imports of a name that has attributes have them.
fn has_attributes(binary: &[u8]) -> Result<(), String> {
    for payload in Parser::new(0).parse_all(binary) {
        let Ok(Payload::ComponentImportSection(section)) = payload else {
            continue;
        };
        for import in section {
            let name = import.map_err(|why| why.to_string())?.name;
            let attributes = [
                ("implements", name.implements),
                ("version-suffix", name.version_suffix),
                ("external-id", name.external_id),
            ];
            let attributes = attributes.into_iter();
            let written = attributes
                .filter_map(|(attribute, value)| Some(format!(" ({attribute} \"{}\")", value?)));
            let written: String = written.collect();
            if written != pool::attributes(name.name) {
                return Err(format!(
                    "imports `{}` with the attributes{written}",
                    name.name
                ));
            }
        }
    }
    Ok(())
}

fn bundle(files: &Files, parent: &[u8], options: &Options) -> Result<Bundle, String> {
    inline::bundle_source("parent.wat", parent, &files.memory(), options)
        .map_err(|report| format!("no bundle: {report}"))
}

fn parsed(text: &str) -> Result<Vec<u8>, String> {
    wat::parse_str(text).map_err(|why| format!("no text: {why}\n{text}"))
}

/// Compares a component with the type of what another imports, both ways unless the component may be wider.
fn is_of_type(binary: &[u8], expected: &[u8], is_exact: bool) -> Result<(), String> {
    let mut both = expected.to_vec();
    sections::push(&mut both, 4, binary);
    // With this proposal, the functions of core modules would have types of their own.
    let features = WasmFeatures::all() - WasmFeatures::CUSTOM_DESCRIPTORS;
    let types = Validator::new_with_features(features).validate_all(&both);
    let types = types.map_err(|why| format!("is not valid: {why}\n{}", printed(binary)))?;
    let types = types.as_ref();
    let Some(ComponentEntityType::Component(wanted)) =
        types.component_item_for_import("c").map(|item| item.ty)
    else {
        return Err("there is no type".to_owned());
    };
    let made = types.component_at(1);
    let mut ways = vec![(made, wanted, "has less than it should")];
    if is_exact {
        ways.push((wanted, made, "has more than it should"));
    }
    for (narrow, wide, how) in ways {
        SubtypeCx::new_with_refs(types, types)
            .component_type(narrow, wide, 0)
            .map_err(|why| format!("{how}: {why}\n{}", printed(binary)))?;
    }
    Ok(())
}

fn printed(binary: &[u8]) -> String {
    wasmprinter::print_bytes(binary).unwrap_or_else(|why| why.to_string())
}

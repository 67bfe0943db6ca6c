//! Law 4: the bundle's type is the type that the parent declares.

use super::{imports_of_definitions, imports_of_instances, keeping};
use crate::sections;
use libtest_mimic::Failed;
use std::ops::Range;
use std::path::Path;
use wasmparser::component_types::{ComponentTypeId, SubtypeCx};
use wasmparser::types::TypesRef;
use wasmparser::{Validator, WasmFeatures};
use wast::lexer::{Lexer, Token, TokenKind};

/// What the imports are called that show what is declared.
const DECLARED: &str = "declared-";

/// Holds two bundles against each other: that of the parent, and one in which the imports with a declared type stay imports,
/// which is declared by construction. The first has the same imports added, so that they are to be of one type.
pub(super) fn the_type_is_what_the_parent_declares(parent: &Path) -> Result<(), Failed> {
    let Ok(mut text) = std::fs::read_to_string(parent) else {
        return Ok(());
    };
    let has_instances = !imports_of_instances(&text, &[]).is_empty();
    if has_instances && text.contains("canon lower") {
        // What is around a component whose core code calls such an instance has imports that the parent does not have.
        return Ok(());
    }
    if has_instances {
        // What an instance is given is an import of the bundle, whether the instance is declared or made.
        text = inline::bundle(parent, &inline::Disk, &inline::Options::default())?.expanded()?;
    }
    let declarations = declarations(&text);
    let (Some(last), false) = (text.rfind(')'), declarations.is_empty()) else {
        return Ok(());
    };
    let mut declared = text.clone();
    for (number, Declaration { name, .. }) in declarations.iter().enumerate().rev() {
        declared.replace_range(name.clone(), &format!("\"{DECLARED}{number}\""));
    }
    let mut bundled = text.clone();
    let added: String = declarations
        .iter()
        .enumerate()
        .map(|(number, Declaration { item, .. })| {
            format!("\n(import \"{DECLARED}{number}\" {item})")
        })
        .collect();
    bundled.insert_str(last, &added);
    let options = keeping(&[&format!("{DECLARED}*")]);
    let bundle = |text: String| inline::bundle_source(parent, text, &inline::Disk, &options);
    let (declared, bundled) = (bundle(declared)?, bundle(bundled)?);
    let is_told = |diagnostic: &inline::Diagnostic| diagnostic.code == "wider-export";
    if bundled.warnings().diagnostics().iter().any(is_told) {
        return Ok(());
    }
    are_of_one_type(&declared.binary(), &bundled.binary()).or_else(|failed| {
        // An instance that is made has resource types of its own, one that is imported those of the import.
        let is_of_resources = |message: &str| message.contains("resource types are not the same");
        match has_instances && failed.message().is_some_and(is_of_resources) {
            true => Ok(()),
            false => Err(failed),
        }
    })
}

/// An import of the outermost component that declares the type of a file.
struct Declaration {
    /// The string that names it.
    name: Range<usize>,
    /// The item, without an identifier.
    item: String,
}

/// The declarations written in the long form, in order.
fn declarations(text: &str) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut imports = imports_of_definitions(text);
    imports.extend(imports_of_instances(text, &[]));
    imports.sort_by_key(|range| range.start);
    for range in imports {
        let tokens: Vec<Token> = Lexer::new(text)
            .iter(range.start)
            .map_while(Result::ok)
            .take_while(|token| token.offset < range.end)
            .filter(|token| {
                !matches!(
                    token.kind,
                    TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment
                )
            })
            .collect();
        let word = |index: usize| tokens.get(index).map_or("", |token| token.src(text));
        // What an annotation is attached to would have to be taken apart.
        let is_passed_over =
            |token: &Token| token.src(text) == "..." || token.kind == TokenKind::Annotation;
        let is_elided = tokens.iter().any(is_passed_over);
        let names_a_file = [2, 5]
            .iter()
            .any(|&index| word(index).ends_with(".wat\"") || word(index).ends_with(".wasm\""));
        if word(1) != "import" || is_elided || !names_a_file || depth(text, range.start) != 1 {
            continue;
        }
        let item = if word(4) == "external-id" { 7 } else { 3 };
        let keywords = if word(item + 1) == "core" { 2 } else { 1 };
        let mut rest = item + keywords + 1;
        if tokens[rest].kind == TokenKind::Id {
            rest += 1;
        }
        let keyword = match keywords {
            1 => format!("({}", word(item + 1)),
            _ => "(core module".to_owned(),
        };
        let ty = &text[tokens[rest].offset..range.end - 1];
        found.push(Declaration {
            name: tokens[2].offset..tokens[2].offset + tokens[2].len as usize,
            item: format!("{keyword} {ty}"),
        });
    }
    found
}

/// How many forms are open at `at`.
fn depth(text: &str, at: usize) -> usize {
    let lexer = Lexer::new(text);
    let tokens = lexer.iter(0).map_while(Result::ok);
    tokens
        .take_while(|token| token.offset < at)
        .fold(0, |depth, token| match token.kind {
            TokenKind::LParen => depth + 1,
            TokenKind::RParen => depth - 1,
            _ => depth,
        })
}

/// Fails unless two components are of one type.
pub(super) fn are_of_one_type(declared: &[u8], bundled: &[u8]) -> Result<(), Failed> {
    let both = sections::defining([declared, bundled]);
    let types = Validator::new_with_features(WasmFeatures::all()).validate_all(&both)?;
    let types = types.as_ref();
    let [declared, bundled] = [0, 1].map(|index| types.component_at(index));
    fits(
        types,
        declared,
        bundled,
        "the bundle shows more than the parent declares",
    )?;
    fits(
        types,
        bundled,
        declared,
        "the bundle shows less than the parent declares",
    )
}

fn fits(
    types: TypesRef<'_>,
    narrow: ComponentTypeId,
    wide: ComponentTypeId,
    otherwise: &str,
) -> Result<(), Failed> {
    let mut subtype = SubtypeCx::new_with_refs(types, types);
    match subtype.component_type(narrow, wide, 0) {
        // The functions of a core module that is defined are known exactly, which no type that is declared can say.
        Err(error) if !error.message().contains("func_exact") => {
            Err(format!("{otherwise}: {error}").into())
        }
        _ => Ok(()),
    }
}

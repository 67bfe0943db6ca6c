//! Decides what becomes of each text: [`plan`] is given the graph and hands on the edits of every file, to be
//! rendered as text or as binary.

use crate::edit::EditList;
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::read::{Root, TextSource};
use crate::resolve::is_import_name;
use crate::scan::{Contract, Import, NumericReference, SelfReference, Sort, Space};
use crate::tokens;
use std::ops::Range;

/// What is to be done, for each unit of the graph; `None` for a binary one, which is used as it is.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) texts: Vec<Option<EditList<Edit>>>,
}

/// What the edits of a text are for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Bundle,
    WithContracts,
    AsDeclared,
}

/// What stands in place of a range of a text.
#[derive(Debug)]
pub(crate) enum Edit {
    /// What is in front of the type of a replaced import that stays: lines, and the opening of a type definition.
    TypeOpening(Vec<String>, &'static str),
    /// A replaced import, or what is behind its type where that stays.
    Definition(Definition),
    /// Another name for an import.
    Name(String),
    /// A name that the text's outermost definition has in its own file: where it is used as a definition, it has the one given there.
    OwnName,
    /// A reference to the text's outermost definition by that name.
    SelfReference(SelfReference),
}

/// What stands in place of an import.
#[derive(Debug)]
pub(crate) struct Definition {
    /// Comments of the import, and what keeps the indices of types; a line each.
    pub(crate) in_front: Vec<String>,
    /// The definition up to where its own fields start: `(component $id`, without a space behind.
    pub(crate) header: String,
    /// The identifier in the header, decoded, without its `$`.
    pub(crate) id: Option<String>,
    /// The white space that starts the line of the import.
    pub(crate) indentation: String,
    /// The unit whose fields follow.
    pub(crate) unit: UnitId,
}

/// Decides on the edits of all units.
pub(crate) fn plan(graph: &Graph) -> Plan {
    let units = graph.units.iter().enumerate();
    let texts = units.map(|(id, unit)| {
        let text = unit.source.as_text()?;
        Some(edits(id, unit, text, Purpose::Bundle))
    });
    Plan {
        texts: texts.collect(),
    }
}

/// The edits of a unit's text with all types left where they are written, for holding each file against its contract.
pub(crate) fn with_contracts(graph: &Graph, id: UnitId) -> EditList<Edit> {
    let unit = &graph.units[id];
    edits(id, unit, unit.text(), Purpose::WithContracts)
}

/// The edits of a unit's text as it is declared, for holding it against the contracts in it: the outermost component's imports are
/// still imports, under names that an import can have. Where there is no contract, and in nested definitions, they are replaced.
pub(crate) fn as_declared(graph: &Graph, id: UnitId) -> EditList<Edit> {
    let unit = &graph.units[id];
    edits(id, unit, unit.text(), Purpose::AsDeclared)
}

fn edits(id: UnitId, unit: &Unit, text: &TextSource, purpose: Purpose) -> EditList<Edit> {
    let mut edits = EditList::default();
    let mut replace = |range: Range<usize>, edit: Edit| {
        edits
            .replace(range, edit)
            .expect("imports, names and references are different forms");
    };
    let mut dropped: Vec<Range<usize>> = Vec::new();
    let mut numbers: Vec<&NumericReference> = text.scan.numeric.iter().collect();
    // The last import first: a type that goes takes its references with it.
    for &dependency in unit.dependencies.iter().rev() {
        let import = unit.import(dependency);
        let is_declared = import.depth == 1 && !matches!(import.contract, Contract::Elided(_));
        if purpose == Purpose::AsDeclared && is_declared {
            replace(
                import.name_range.clone(),
                Edit::Name(import_name(text, dependency)),
            );
            continue;
        }
        let keeps_type = purpose != Purpose::Bundle || is_followed_by_number(&numbers, import);
        let mut definition = definition(text, import, dependency);
        match &import.contract {
            Contract::Inline(ty) if keeps_type => {
                let comments = |range| comments(text, import, range);
                let opening = match import.sort {
                    Sort::CoreModule => "(core type (module",
                    _ => "(type (component",
                };
                let before = import.range.start..ty.start;
                let behind = ty.end..import.range.end;
                definition.in_front = vec!["))".to_owned()];
                definition.in_front.extend(comments(behind.clone()));
                let opening = Edit::TypeOpening(comments(before.clone()), opening);
                replace(behind.clone(), Edit::Definition(definition));
                replace(before.clone(), opening);
                dropped.extend([before, behind]);
            }
            contract => {
                definition.in_front = comments(text, import, import.range.clone());
                if let Contract::Reference {
                    aliases: Some(aliases),
                    ..
                } = contract
                    && keeps_type
                {
                    definition.in_front.push(aliases.clone());
                }
                replace(import.range.clone(), Edit::Definition(definition));
                numbers.retain(|number| !import.range.contains(&number.at));
                dropped.push(import.range.clone());
            }
        }
    }
    let is_parent = id == 0;
    if !is_parent && let Root::Form { names, .. } = &text.root {
        for name in names {
            replace(name.clone(), Edit::OwnName);
        }
        for reference in &text.scan.of_self {
            if !dropped.iter().any(|range| range.contains(&reference.at)) {
                let token = tokens::token_at(&text.text, reference.at);
                replace(token, Edit::SelfReference(reference.clone()));
            }
        }
    }
    edits
}

/// A name for a dependency's import that no other import of the text has.
fn import_name(text: &TextSource, dependency: Dependency) -> String {
    let imports = &text.scan.imports;
    let own = &imports[dependency.import].name;
    let others = imports
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != dependency.import);
    let is_taken = |name: &str| others.clone().any(|(_, import)| import.name == *name);
    if is_import_name(own) && !is_taken(own) {
        return own.clone();
    }
    let names = (0..).map(|number| format!("dependency{}-{number}", dependency.import));
    let mut free = names.skip_while(|name| is_taken(name));
    free.next().expect("there are more numbers than imports")
}

/// Whether a number behind `import` counts types: it would mean another one if the import's type went.
/// `numbers` are those that stay.
fn is_followed_by_number(numbers: &[&NumericReference], import: &Import) -> bool {
    let space = match import.sort {
        Sort::CoreModule => Space::CoreType,
        _ => Space::Type,
    };
    // Aliases to an instance's export go through instances too.
    let passes_instances = matches!(&import.contract, Contract::Reference { aliases: Some(aliases), .. } if aliases.contains("(instance"));
    numbers.iter().any(|number| {
        number.scope == import.scope
            && (number.space == space || (passes_instances && number.space == Space::Instance))
            && number.at >= import.range.end
    })
}

/// The comments of an import in a part of it. Their lines keep their places relative to each other.
fn comments(text: &TextSource, import: &Import, within: Range<usize>) -> Vec<String> {
    let indentation = tokens::indentation(&text.text, import.range.start);
    let comments = import.comments.iter();
    comments
        .filter(|comment| within.contains(&comment.start))
        .map(|comment| {
            let own = tokens::indentation(&text.text, comment.start);
            let moved = |line: &str| match line.strip_prefix(own) {
                Some(rest) => format!("{indentation}{rest}"),
                None => line.to_owned(),
            };
            let mut lines = text.text[comment.clone()].split_inclusive('\n');
            let first = lines.next().unwrap_or_default().to_owned();
            lines.fold(first, |comment, line| comment + &moved(line))
        })
        .collect()
}

fn definition(text: &TextSource, import: &Import, dependency: Dependency) -> Definition {
    let mut header = format!("({}", import.sort.keyword());
    for part in &import.kept {
        header.push(' ');
        header.push_str(&text.text[part.clone()]);
    }
    Definition {
        in_front: Vec::new(),
        header,
        id: import.id.clone(),
        indentation: tokens::indentation(&text.text, import.range.start).to_owned(),
        unit: dependency.unit,
    }
}

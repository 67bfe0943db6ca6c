//! Decides what becomes of each text: [`plan`] is given the graph and hands on the edits of every file, to be
//! rendered as text or as binary.

mod expansion;
mod seal;

pub(crate) use expansion::{Expansion, Placed, elided_types, in_front_of};
pub(crate) use seal::{Seal, Seals};

use crate::edit::EditList;
use crate::fresh::FreshIds;
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::items::Space;
use crate::read::{Root, TextSource};
use crate::resolve::is_import_name;
use crate::scan::{Contract, Import, NumericReference, SelfReference, Sort};
use crate::tokens::{self, Form};
use seal::{SealIds, named, seal};
use std::ops::Range;

/// What is to be done, for each unit of the graph; `None` for a binary one, which is used as it is.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) texts: Vec<Option<EditList<Edit>>>,
    /// What the elisions of each unit's text stand for.
    expansions: Vec<Expansion>,
}

impl Plan {
    /// Fills in the elisions of a unit's text.
    pub(crate) fn expand(&mut self, graph: &Graph, id: UnitId, expansion: Expansion) {
        self.expansions[id] = expansion;
        self.seal(graph, id, &Seals::new());
    }

    /// Changes what is to be done with a unit's text, so that the definitions of `seals` are sealed, and no others.
    pub(crate) fn seal(&mut self, graph: &Graph, id: UnitId, seals: &Seals) {
        self.texts[id] = Some(self.edits(graph, id, Purpose::Bundle, seals));
    }

    /// What the elisions of a unit's text stand for.
    pub(crate) fn expansion(&self, id: UnitId) -> &Expansion {
        &self.expansions[id]
    }

    /// The edits of a unit's text with all types left where they are written, for holding each file against its contract.
    pub(crate) fn with_contracts(&self, graph: &Graph, id: UnitId) -> EditList<Edit> {
        self.edits(graph, id, Purpose::WithContracts, &Seals::new())
    }

    /// The edits of a unit's text as it is declared, for holding it against the contracts in it: the outermost component's imports are
    /// still imports, under names that an import can have. Where there is no contract, and in nested definitions, they are replaced,
    /// and those of `seals` sealed.
    pub(crate) fn as_declared(&self, graph: &Graph, id: UnitId, seals: &Seals) -> EditList<Edit> {
        self.edits(graph, id, Purpose::AsDeclared, seals)
    }

    fn edits(&self, graph: &Graph, id: UnitId, purpose: Purpose, seals: &Seals) -> EditList<Edit> {
        let unit = &graph.units[id];
        edits(id, unit, unit.text(), purpose, &self.expansions[id], seals)
    }
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
    TypeOpening(Vec<String>, String),
    /// A replaced import, or what is behind its type where that stays.
    Definition(Definition),
    /// Nothing.
    Dropped,
    /// Other text.
    Text(String),
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
    /// What is around it, if it is sealed.
    pub(crate) seal: Option<Seal>,
}

/// Decides on the edits of all units.
pub(crate) fn plan(graph: &Graph) -> Plan {
    let units = graph.units.iter().enumerate();
    let texts = units.map(|(id, unit)| {
        let text = unit.source.as_text()?;
        let (none, no_seals) = (Expansion::default(), Seals::new());
        Some(edits(id, unit, text, Purpose::Bundle, &none, &no_seals))
    });
    Plan {
        texts: texts.collect(),
        expansions: graph.units.iter().map(|_| Expansion::default()).collect(),
    }
}

/// The edits of a text that fill in its elisions, and no others.
pub(crate) fn expanded(text: &TextSource, expansion: &Expansion) -> EditList<String> {
    let mut edits = EditList::default();
    let mut replace = |range: Range<usize>, with: String| {
        edits
            .replace(range, with)
            .expect("elisions and numbers are different tokens");
    };
    for (range, with) in filled_in(text, expansion, &Seals::new(), &[]) {
        replace(range, with);
    }
    edits
}

fn edits(
    id: UnitId,
    unit: &Unit,
    text: &TextSource,
    purpose: Purpose,
    expansion: &Expansion,
    seals: &Seals,
) -> EditList<Edit> {
    let mut edits = EditList::default();
    let mut replace = |range: Range<usize>, edit: Edit| {
        edits
            .replace(range, edit)
            .expect("imports, names, references and numbers are different forms");
    };
    let mut dropped: Vec<Range<usize>> = Vec::new();
    let mut numbers: Vec<&NumericReference> = text.scan.numeric.iter().collect();
    let mut fresh = FreshIds::new(&text.text);
    // The last import first: a type that goes takes its references with it.
    for &dependency in unit.dependencies.iter().rev() {
        let import = unit.import(dependency);
        let is_declared = import.depth == 1 && !import.is_elided();
        if purpose == Purpose::AsDeclared && is_declared {
            let name = tokens::string(&import_name(text, dependency));
            replace(import.name_range.clone(), Edit::Text(name));
            continue;
        }
        let is_sealed = seals.contains(&dependency.import);
        let ids = is_sealed.then(|| SealIds::new(import, &mut fresh));
        let keeps_type =
            is_sealed || purpose != Purpose::Bundle || is_followed_by_number(&numbers, import);
        let mut definition = definition(text, import, dependency, ids.as_ref());
        match &import.contract {
            Contract::Inline(ty) if keeps_type => {
                let comments = |range| comments(text, import, range);
                let id = ids.as_ref().map(|ids| format!(" {}", ids.ty));
                let id = id.unwrap_or_default();
                let opening = match import.sort {
                    Sort::CoreModule => format!("(core type{id} (module"),
                    _ => format!("(type{id} (component"),
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
                    definition.in_front.push(named(aliases, ids.as_ref()));
                }
                replace(import.range.clone(), Edit::Definition(definition));
                numbers.retain(|number| !import.range.contains(&number.at));
                dropped.push(import.range.clone());
            }
        }
    }
    for (range, with) in filled_in(text, expansion, seals, &dropped) {
        replace(range, Edit::Text(with));
    }
    for &open in &unit.open {
        // What is supplied is not what the file says, and the file is not where the bundle will be.
        if let Some(external_id) = &text.scan.imports[open].external_id_form {
            replace(external_id.clone(), Edit::Dropped);
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
    let space = import.sort.type_space();
    // Aliases to an instance's export go through instances too.
    let passes_instances = matches!(&import.contract, Contract::Reference { aliases: Some(aliases), .. } if aliases.contains("(instance"));
    numbers.iter().any(|number| {
        number.component == import.component
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

/// What stands for the elisions of a text, and the numbers that are others with that and with the definitions of `seals` sealed.
fn filled_in(
    text: &TextSource,
    expansion: &Expansion,
    seals: &Seals,
    dropped: &[Range<usize>],
) -> Vec<(Range<usize>, String)> {
    let number = |number: NumericReference| {
        let token = tokens::token_at(&text.text, number.at);
        (token, number.value.to_string())
    };
    let numbers = shifted(text, expansion, seals, dropped).into_iter();
    let replacements = expansion.replacements.iter().cloned();
    replacements.chain(numbers.map(number)).collect()
}

/// The numbers outside of `dropped` that mean others after the expansion, and once the definitions of `seals` are sealed, with their new
/// values: each seal takes a component and an instance of its own, in front of what it seals.
fn shifted(
    text: &TextSource,
    expansion: &Expansion,
    seals: &Seals,
    dropped: &[Range<usize>],
) -> Vec<NumericReference> {
    let shift = |number: &NumericReference| {
        let is_before = |&&seal: &&usize| {
            let before = &text.items.imports[seal].before;
            text.scan.imports[seal].component == number.component
                && before[number.space] <= number.value
        };
        let seals = match number.space {
            Space::Component | Space::Instance => seals.iter().filter(is_before).count(),
            _ => 0,
        };
        let seals = u32::try_from(seals).expect("fewer than there are indices");
        let value = expansion.index(number.component, number.space, number.value) + seals;
        let is_dropped = dropped.iter().any(|range| range.contains(&number.at));
        (value != number.value && !is_dropped).then_some(NumericReference { value, ..*number })
    };
    text.scan.numeric.iter().filter_map(shift).collect()
}

fn definition(
    text: &TextSource,
    import: &Import,
    dependency: Dependency,
    ids: Option<&SealIds>,
) -> Definition {
    let is_export = |part: &&Range<usize>| {
        Form::read(&text.text, part.start).is_some_and(|form| form.is(&text.text, "export"))
    };
    // Within a seal, the definition is not yet what is exported.
    let (exports, names): (Vec<_>, Vec<_>) = match ids {
        Some(_) => import.kept.iter().partition(is_export),
        None => (Vec::new(), import.kept.iter().collect()),
    };
    let keyword = import.sort.keyword();
    let mut header = format!("({keyword}");
    if let Some(ids) = ids
        && import.id.is_none()
    {
        header.push_str(&format!(" {}", ids.definition));
    }
    for part in names {
        header.push(' ');
        header.push_str(&text.text[part.clone()]);
    }
    Definition {
        in_front: Vec::new(),
        header,
        id: import.id.clone(),
        indentation: tokens::indentation(&text.text, import.range.start).to_owned(),
        unit: dependency.unit,
        seal: ids.map(|ids| {
            let exports: Vec<&str> = exports
                .into_iter()
                .map(|part| &text.text[part.clone()])
                .collect();
            seal(text, import, ids, &exports)
        }),
    }
}

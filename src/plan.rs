//! Decides what becomes of each text: [`plan`] is given the graph and hands on the edits of every file, to be
//! rendered as text or as binary.

mod expansion;
mod instance;
mod seal;

pub(crate) use expansion::{Expansion, Placed, behind_import, elided_types, in_front_of};
pub(crate) use seal::{Seal, Seals};

use crate::edit::EditList;
use crate::fresh::FreshIds;
use crate::graph::{Dependency, Graph, Unit, UnitId};
use crate::items::{ComponentNumber, Space};
use crate::read::{Root, TextSource};
use crate::resolve::is_import_name;
use crate::scan::{Contract, Import, NumericReference, SelfReference, Sort};
use crate::shell::TakenOut;
use crate::tokens::{self, Form};
use instance::Instance;
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

    /// The index that an item of a unit's text has in [`with_contracts`](Plan::with_contracts).
    pub(crate) fn index_with_contracts(
        &self,
        graph: &Graph,
        id: UnitId,
        (component, space, old): (ComponentNumber, Space, u32),
    ) -> u32 {
        let mut placed = self.expansions[id].placed.clone();
        let unit = &graph.units[id];
        let expansion = &self.expansions[id];
        let purpose = Purpose::WithContracts;
        placed.extend(beside(unit, purpose, expansion, &Seals::new()));
        expansion::index(&placed, component, space, old)
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
    /// The string that names what is imported, in the text of the import.
    pub(crate) name: Range<usize>,
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
    /// What follows it; a line each.
    pub(crate) behind: Vec<String>,
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
    for (range, with) in filled_in(text, expansion, &expansion.placed, &[]) {
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
    let mut deferred = Vec::new();
    // The last import first: a type that goes takes its references with it.
    for &dependency in unit.dependencies.iter().rev() {
        let import = unit.import(dependency);
        if stays(import, purpose) {
            let name = tokens::string(&text.valid_name(dependency.import));
            replace(import.name_range.clone(), Edit::Text(name));
            continue;
        }
        let is_sealed = seals.contains(&dependency.import);
        let ids = is_sealed.then(|| SealIds::new(import, &mut fresh));
        let keeps_type =
            is_sealed || purpose != Purpose::Bundle || is_followed_by_number(&numbers, import);
        let instance = (import.sort == Sort::Instance).then(|| {
            let base = import.id.as_deref().unwrap_or("instance");
            let arguments = expansion.arguments.get(&dependency.import);
            let arguments = arguments.map(Vec::as_slice).unwrap_or_default();
            (fresh.name(&format!("{base}-component")), arguments)
        });
        let mut definition = definition(text, import, dependency, ids.as_ref(), instance);
        let is_deferred = expansion.deferred.contains_key(&dependency.import);
        match &import.contract {
            Contract::Inline(ty) if keeps_type => {
                let comments = |range| comments(text, import, range);
                let id = ids.as_ref().map(|ids| format!(" {}", ids.ty));
                let id = id.unwrap_or_default();
                let opening = match import.sort {
                    Sort::CoreModule => format!("(core type{id} (module"),
                    sort => format!("(type{id} ({}", sort.keyword()),
                };
                let before = import.range.start..ty.start;
                let behind = ty.end..import.range.end;
                definition.in_front = comments(behind.clone());
                let opening = Edit::TypeOpening(comments(before.clone()), opening);
                if is_deferred {
                    replace(behind.clone(), Edit::Text("))".to_owned()));
                    deferred.push((dependency, definition));
                } else {
                    definition.in_front.insert(0, "))".to_owned());
                    replace(behind.clone(), Edit::Definition(definition));
                }
                replace(before.clone(), opening);
                dropped.extend([before, behind]);
            }
            contract => {
                definition.in_front = comments(text, import, import.range.clone());
                let mut reached = None;
                if let Contract::Reference {
                    aliases: Some(aliases),
                    ..
                } = contract
                    && keeps_type
                {
                    reached = Some(named(aliases, ids.as_ref()));
                }
                if is_deferred {
                    match reached {
                        Some(aliases) => replace(import.range.clone(), Edit::Text(aliases)),
                        None => {
                            let whole = tokens::with_blanks_behind(&text.text, &import.range);
                            replace(whole, Edit::Dropped);
                        }
                    }
                    deferred.push((dependency, definition));
                } else {
                    definition.in_front.extend(reached);
                    replace(import.range.clone(), Edit::Definition(definition));
                }
                numbers.retain(|number| !import.range.contains(&number.at));
                dropped.push(import.range.clone());
            }
        }
    }
    let mut placed = expansion.placed.clone();
    placed.extend(beside(unit, purpose, expansion, seals));
    for (range, with) in filled_in(text, expansion, &placed, &dropped) {
        replace(range, Edit::Text(with));
    }
    for (dependency, mut definition) in deferred.into_iter().rev() {
        let behind = &text.scan.imports[expansion.deferred[&dependency.import]];
        definition.in_front.insert(0, String::new());
        let end = behind.range.end;
        replace(end..end, Edit::Definition(definition));
    }
    for &open in &unit.open {
        // What is supplied is not what the file says, and the file is not where the bundle will be.
        let import = &text.scan.imports[open];
        if let Some(external_id) = &import.external_id_form {
            replace(external_id.clone(), Edit::Dropped);
        }
        if !is_import_name(&import.name) {
            let name = tokens::string(&text.valid_name(open));
            replace(import.name_range.clone(), Edit::Text(name));
        }
    }
    for (TakenOut { form, header, .. }, part) in &unit.taken_out {
        let definition = Definition {
            in_front: Vec::new(),
            name: form.clone(),
            header: header.clone(),
            id: None,
            indentation: tokens::indentation(&text.text, form.start).to_owned(),
            unit: *part,
            seal: None,
            behind: Vec::new(),
        };
        replace(form.clone(), Edit::Definition(definition));
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

/// Whether an import of a file is still an import where a text is as it is declared.
fn stays(import: &Import, purpose: Purpose) -> bool {
    purpose == Purpose::AsDeclared && import.depth == 1 && !import.is_elided()
}

/// The items that what takes the place of imports adds to those that the imports are, each in front of its import's; and those of imports that
/// are deferred.
fn beside(unit: &Unit, purpose: Purpose, expansion: &Expansion, seals: &Seals) -> Vec<Placed> {
    let mut placed = Vec::new();
    for dependency in &unit.dependencies {
        let import = unit.import(*dependency);
        if stays(import, purpose) {
            continue;
        }
        let of_seal = [Space::Component, Space::Instance];
        let spaces: &[&[Space]] = match (import.sort, seals.contains(&dependency.import)) {
            (Sort::Instance, true) => &[&[Space::Component, Space::Instance], &of_seal],
            (Sort::Instance, false) => &[&[Space::Component]],
            (_, true) => &[&of_seal],
            (_, false) => &[],
        };
        let item = &unit.text().items.imports[dependency.import];
        let deferred = expansion.deferred.get(&dependency.import);
        let before = |space| match deferred {
            Some(&behind) => behind_import(unit, behind, space),
            None => item.before[space],
        };
        let at = |space, from| Placed {
            component: item.component,
            space,
            before: before(space),
            from,
        };
        let new = spaces.iter().copied().flatten();
        placed.extend(new.map(|&space| at(space, None)));
        let own = Space::Instance;
        placed.extend(deferred.map(|_| at(own, Some(item.before[own]))));
    }
    placed
}

/// What stands for the elisions of a text, and the numbers outside of `dropped` that are others with the items of `placed`.
fn filled_in(
    text: &TextSource,
    expansion: &Expansion,
    placed: &[Placed],
    dropped: &[Range<usize>],
) -> Vec<(Range<usize>, String)> {
    let number = |number: &NumericReference| {
        let value = expansion::index(placed, number.component, number.space, number.value);
        let is_dropped = dropped.iter().any(|range| range.contains(&number.at));
        let is_other = value != number.value && !is_dropped;
        is_other.then(|| (tokens::token_at(&text.text, number.at), value.to_string()))
    };
    let numbers = text.scan.numeric.iter().filter_map(number);
    let replacements = expansion.replacements.iter().cloned();
    replacements.chain(numbers).collect()
}

fn definition(
    text: &TextSource,
    import: &Import,
    dependency: Dependency,
    ids: Option<&SealIds>,
    instance: Option<(String, &[String])>,
) -> Definition {
    let is_export = |part: &&Range<usize>| {
        Form::read(&text.text, part.start).is_some_and(|form| form.is(&text.text, "export"))
    };
    let (exports, names): (Vec<_>, Vec<_>) = import.kept.iter().partition(is_export);
    let token = |part: &Range<usize>| &text.text[part.clone()];
    let exports: Vec<&str> = exports.into_iter().map(token).collect();
    let names: Vec<&str> = names.into_iter().map(token).collect();
    let indentation = tokens::indentation(&text.text, import.range.start).to_owned();
    let mut definition = Definition {
        in_front: Vec::new(),
        name: import.name_range.clone(),
        header: format!("({}", import.sort.keyword()),
        id: import.id.clone(),
        indentation,
        unit: dependency.unit,
        seal: None,
        behind: Vec::new(),
    };
    if let Some((component, arguments)) = instance {
        let token = tokens::identifier(&component);
        definition.header = format!("(component {token}");
        definition.id = Some(component);
        let instance = Instance {
            component: token,
            arguments,
            names,
            exports,
        };
        definition.behind = match ids {
            Some(ids) => instance.sealed(text, import, ids),
            None => instance.fields(),
        };
        return definition;
    }
    let mut parts = names;
    match ids {
        // Within a seal, the definition is not yet what is exported.
        Some(ids) => {
            if import.id.is_none() {
                parts.insert(0, &ids.definition);
            }
            let (seal, behind) = seal(text, import, ids, &exports);
            definition.seal = Some(seal);
            definition.behind = behind;
        }
        None => parts.extend(exports),
    }
    for part in parts {
        definition.header.push(' ');
        definition.header.push_str(part);
    }
    definition
}

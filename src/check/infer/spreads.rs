//! Finds the exports that each spread stands for: the arguments that `(with ... (instance $i))` supplies, and the exports of
//! `(export ... (instance $i))`.

use super::known::KnownTypes;
use super::sites::Site;
use crate::binary::Sort;
use crate::check::validate::sort_of;
use crate::diagnostics::{Diagnostic, Span, Unmet};
use crate::graph::Unit;
use crate::source::{Item, ItemId, Spread};
use crate::text::{ExternName, VersionTrack, is_higher, string_token};
use std::collections::{BTreeMap, HashMap, HashSet};

/// One of the forms that a spread stands for.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The name of the argument or of the export.
    pub(super) name: ExternName,
    /// The name of the instance's export.
    pub(super) export: String,
    pub(super) sort: Sort,
}

/// The lines of all spreads of a text, and the faults in the others.
#[derive(Debug, Default)]
pub(super) struct Spreads {
    /// By the index of the instantiation, and the index of the spread among its spreads.
    pub(super) with: BTreeMap<(usize, usize), Vec<Line>>,
    /// By the index in `scan.exports`.
    pub(super) exports: BTreeMap<usize, Vec<Line>>,
    pub(super) faults: Vec<(Spread, Fault)>,
}

/// The reasons for which a spread stands for nothing, or for too much.
#[derive(Debug)]
pub(super) enum Fault {
    /// The exports of the instance are not known.
    Unknown,
    /// Validation ends in front of the instance.
    Behind(Diagnostic),
    /// None of the exports is meant: of these exports, and these imports of the component if it is an argument.
    Empty {
        exports: Vec<String>,
        imports: Option<Vec<String>>,
    },
    /// Another spread supplies or exports the same name, too.
    Twice(String, Spread),
}

/// An argument: an item, or an export of it.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub(super) item: ItemId,
    pub(super) export: Option<String>,
}

/// Finds the lines of each spread, as far as types are known.
pub(super) fn collect(unit: &Unit, known: &KnownTypes) -> Spreads {
    let mut spreads = Spreads::default();
    for index in 0..unit.text().scan.instantiations.len() {
        spreads.arguments(unit, known, index);
    }
    spreads.exports(unit, known);
    spreads
}

impl Spreads {
    /// The arguments of `site`, written or from spreads, by the names of the component's imports.
    pub(super) fn all_arguments(&self, unit: &Unit, site: Site) -> HashMap<String, Argument> {
        let written = site.arguments(unit).into_iter().map(|(name, item)| {
            let export = None;
            (name.to_owned(), Argument { item, export })
        });
        let spread = self.supplied(unit, site);
        spread.chain(written).collect()
    }

    /// Returns the arguments that the spreads of `site` supply, by the names of the component's imports.
    fn supplied(&self, unit: &Unit, site: Site) -> impl Iterator<Item = (String, Argument)> {
        let index = match site {
            Site::Written(index) => index,
            Site::Import(_) => usize::MAX,
        };
        let lines = self.with.range((index, 0)..(index, usize::MAX));
        lines.flat_map(move |((_, number), lines)| {
            let item = unit.text().scan.instantiations[index].spreads[*number]
                .1
                .item;
            lines.iter().map(move |line| {
                let export = Some(line.export.clone());
                (line.name.name.clone(), Argument { item, export })
            })
        })
    }

    /// Whether the exports of the instance in each spread of an instantiation are known.
    pub(super) fn are_known(&self, unit: &Unit, index: usize) -> bool {
        let known = self.with.range((index, 0)..(index, usize::MAX));
        known.count() == unit.text().scan.instantiations[index].spreads.len()
    }

    /// The spread that supplies an import of the component at `site`.
    pub(super) fn span(&self, unit: &Unit, site: Site, import: &str) -> Option<Span> {
        let at = self.supplier(unit, site, import)?.0.at;
        Some(Span::new(unit.source.file, at..at + 3))
    }

    /// The text of the instance that a spread supplies as an import of the component at `site`: an identifier, and the names of exports.
    pub(super) fn argument(&self, unit: &Unit, site: Site, import: &str) -> Option<String> {
        let (spread, line) = self.supplier(unit, site, import)?;
        let written = spread.reference.iter();
        let mut parts: Vec<&str> = written
            .map(|part| &unit.text().text[part.clone()])
            .collect();
        let export = string_token(&line.export);
        parts.push(&export);
        parts[0].starts_with('$').then(|| parts.join(" "))
    }

    /// The spread that supplies an import of the component at `site`, and the line that it does so by.
    fn supplier<'u>(
        &self,
        unit: &'u Unit,
        site: Site,
        import: &str,
    ) -> Option<(&'u Spread, &Line)> {
        let Site::Written(index) = site else {
            return None;
        };
        let mut lines = self.with.range((index, 0)..(index, usize::MAX));
        lines.find_map(|((_, number), lines)| {
            let line = lines.iter().find(|line| line.name.name == import)?;
            let spreads = &unit.text().scan.instantiations[index].spreads;
            Some((&spreads[*number].1, line))
        })
    }

    /// Finds the arguments that the spreads of one instantiation supply.
    fn arguments(&mut self, unit: &Unit, known: &KnownTypes, index: usize) {
        let written = &unit.text().scan.instantiations[index];
        let component = Site::Written(index).component(unit, known);
        let Some(component) = component.filter(|_| !is_elided(unit, written.item.component)) else {
            return;
        };
        let types = known.types();
        let mut suppliers: HashMap<&str, &Spread> = HashMap::new();
        for (number, (_, spread)) in written.spreads.iter().enumerate() {
            let Some(exports) = exports(unit, known, spread.item) else {
                self.unknown(unit, known, spread);
                continue;
            };
            let exports = Exports::new(&exports);
            let mut lines = Vec::new();
            // The first name that each other spread supplies, too.
            let mut twice = BTreeMap::new();
            for (name, import) in &types[component].imports {
                let full = ExternName::of(name, import).full_name();
                let mut arguments = written.item.arguments.iter();
                let Some(export) = exports.find(name, &full) else {
                    continue;
                };
                if arguments.any(|argument| argument.name == *name) {
                    continue;
                }
                if let Some(other) = suppliers.insert(name, spread) {
                    twice.entry(other.at).or_insert((name.as_str(), other));
                }
                lines.push(Line {
                    name: ExternName::plain(name),
                    export: export.to_owned(),
                    sort: sort_of(import.ty),
                });
            }
            self.twice(spread, twice);
            if lines.is_empty() {
                let imports = types[component].imports.keys().cloned().collect();
                self.empty(spread, &exports.names, Some(imports));
            }
            self.with.insert((index, number), lines);
        }
    }

    fn unknown(&mut self, unit: &Unit, known: &KnownTypes, spread: &Spread) {
        let fault = known.fault().cloned();
        let fault = fault.filter(|_| !is_elided(unit, spread.item));
        let fault = fault.map_or(Fault::Unknown, Fault::Behind);
        self.faults.push((spread.clone(), fault));
    }

    fn empty(&mut self, spread: &Spread, exports: &[&str], imports: Option<Vec<String>>) {
        let exports = exports.iter().map(|name| (*name).to_owned()).collect();
        let fault = Fault::Empty { exports, imports };
        self.faults.push((spread.clone(), fault));
    }

    /// Takes the first name that each of several other spreads stands for, too, by their places.
    fn twice(&mut self, spread: &Spread, others: BTreeMap<usize, (&str, &Spread)>) {
        let faults = others.into_values().map(|(name, other)| {
            let fault = Fault::Twice(name.to_owned(), spread.clone());
            (other.clone(), fault)
        });
        self.faults.extend(faults);
    }

    /// Finds the exports that spreads stand for.
    fn exports(&mut self, unit: &Unit, known: &KnownTypes) {
        let text = unit.text();
        let mut exported = HashMap::new();
        for (index, (component, spread)) in text.scan.exports.iter().enumerate() {
            let Some(exports) = exports(unit, known, spread.item) else {
                self.unknown(unit, known, spread);
                continue;
            };
            let is_new = |line: &Line| text.items.export(*component, &line.export).is_none();
            let lines: Vec<Line> = exports
                .iter()
                .filter(|line| is_new(line))
                .cloned()
                .collect();
            if lines.is_empty() {
                let names: Vec<&str> = exports.iter().map(|line| line.export.as_str()).collect();
                self.empty(spread, &names, None);
            }
            let mut twice = BTreeMap::new();
            for line in &lines {
                let key = (*component, line.export.clone());
                if let Some(other) = exported.insert(key, spread) {
                    twice
                        .entry(other.at)
                        .or_insert((line.export.as_str(), other));
                }
            }
            self.twice(spread, twice);
            self.exports.insert(index, lines);
        }
    }
}

/// The exports of an instance, to be found by the names of imports.
struct Exports<'a> {
    names: Vec<&'a str>,
    set: HashSet<&'a str>,
    /// The highest version on each track.
    tracks: HashMap<VersionTrack, (String, &'a str)>,
}

impl<'a> Exports<'a> {
    fn new(exports: &'a [Line]) -> Exports<'a> {
        let mut tracks: HashMap<_, (String, &str)> = HashMap::new();
        for line in exports {
            let full = line.name.full_name();
            let known = tracks.entry(VersionTrack::of(&full));
            let highest = known.or_insert_with(|| (full.clone(), &line.export));
            if is_higher(&full, &highest.0) {
                *highest = (full, &line.export);
            }
        }
        let names = exports.iter().map(|line| line.export.as_str());
        Exports {
            names: names.clone().collect(),
            set: names.collect(),
            tracks,
        }
    }

    /// Returns the export for an import with this name: the export of the same name, or else the highest compatible version.
    fn find(&self, name: &str, full: &str) -> Option<&'a str> {
        let same = self.set.get(name);
        let compatible = || self.tracks.get(&VersionTrack::of(full));
        same.copied().or_else(|| Some(compatible()?.1))
    }
}

/// Whether the type of an item depends on its uses: it is an elided import of the host, or an export of one.
fn is_elided(unit: &Unit, mut item: ItemId) -> bool {
    let text = unit.text();
    while let Item::Export(instance, _) = text.items.item(item) {
        item = *instance;
    }
    let Item::Import(import) = *text.items.item(item) else {
        return false;
    };
    let mut supplied = unit.supplied.iter();
    text.scan.imports[import].is_elided()
        && !unit.replaces(import)
        && supplied.all(|(supplied, _)| *supplied != import)
}

/// Returns the exports of an instance in their order; `None` if they are not known.
fn exports(unit: &Unit, known: &KnownTypes, item: ItemId) -> Option<Vec<Line>> {
    let items = &unit.text().items;
    let item = items.unbundled(item);
    if let Item::Exports(members) = items.item(item) {
        let mut members: Vec<_> = members.iter().collect();
        members.sort_by_key(|(_, member)| member.number);
        let lines = members.into_iter().map(|(name, member)| Line {
            name: ExternName::plain(name),
            export: name.clone(),
            sort: Sort::of_space(member.space),
        });
        return Some(lines.collect());
    }
    let mut origin = item;
    while let Item::Export(instance, _) = items.item(origin) {
        origin = *instance;
    }
    if let Item::Import(import) = *items.item(origin)
        && unit.text().scan.imports[import].is_elided()
        && !unit.replaces(import)
        && unit
            .supplied
            .iter()
            .all(|(supplied, _)| *supplied != import)
    {
        return None;
    }
    let exports = known.exports(items, item)?;
    let lines = exports.iter().map(|(name, export)| Line {
        name: ExternName::of(name, export),
        export: name.clone(),
        sort: sort_of(export.ty),
    });
    Some(lines.collect())
}

/// Reports a spread that stands for nothing, or for a name that another one stands for.
pub(super) fn report(unit: &Unit, spread: &Spread, fault: &Fault) -> Diagnostic {
    let shown = reference(unit, spread);
    let place = Span::new(unit.source.file, spread.at..spread.at + 3);
    match fault {
        Fault::Behind(fault) => fault.clone(),
        Fault::Unknown => {
            let headline = format!("the exports of `{shown}` cannot be inferred");
            Diagnostic::error("unknown-spread", headline)
                .at(place, "stands for its exports")
                .help("write out the type of the instance, or name each export")
        }
        Fault::Empty { exports, imports } => {
            let headline = match (imports, exports.as_slice()) {
                (_, []) => format!("`{shown}` exports nothing"),
                (Some(_), _) => {
                    format!("no export of `{shown}` matches an import without an argument")
                }
                (None, _) => format!("every export of `{shown}` is exported already"),
            };
            let error = Diagnostic::error("empty-spread", headline);
            let error = error.at(place, "stands for nothing");
            match imports {
                Some(imports) if !exports.is_empty() => both_sides(error, &shown, exports, imports),
                _ => error.help("leave it out"),
            }
        }
        Fault::Twice(name, other) => {
            let mut exports = unit.text().scan.exports.iter();
            let (form, verb) = match exports.any(|(_, export)| export.at == spread.at) {
                true => ("export", "export"),
                false => ("with", "pass"),
            };
            let by = |spread: &Spread| format!("by `{}`", reference(unit, spread));
            let other_place = Span::new(unit.source.file, other.at..other.at + 3);
            let headline = format!("two spreads {verb} `{name}`");
            Diagnostic::error("spread-conflict", headline)
                .at(place, by(spread))
                .at(other_place, by(other))
                .help(format!("name `{name}` in its own `{form}`"))
        }
    }
}

/// Lists the exports of the instance `shown` and the imports of a component. The nearest names come first.
fn both_sides<'n>(
    error: Diagnostic,
    shown: &str,
    exports: &'n [String],
    imports: &'n [String],
) -> Diagnostic {
    let names = |names: &'n [String]| names.iter().map(String::as_str).collect::<Vec<&str>>();
    let Unmet {
        exports,
        imports,
        near,
    } = Unmet::new(&names(exports), &names(imports));
    let error = error.help(format!(
        "it exports {exports}, and the component imports {imports}"
    ));
    match near {
        Some((import, export)) if import != export => error.help(format!(
            "to pass it all the same, write `(with \"{import}\" (instance {shown} \"{export}\"))`"
        )),
        _ => error,
    }
}

/// The reference in a spread, as it is written.
fn reference(unit: &Unit, spread: &Spread) -> String {
    let text = &unit.text().text;
    let parts = spread.reference.iter().map(|part| &text[part.clone()]);
    parts.collect::<Vec<_>>().join(" ")
}

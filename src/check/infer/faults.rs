//! The diagnostics about elisions.

use super::given::Given;
use super::known::KnownTypes;
use super::merge::Conflict;
use super::needs::{Added, Needs, Requirement, Target, Use};
use super::owners::Owner;
use super::sites::Site;
use super::spreads;
use crate::binary::{ComponentNumber, Sort};
use crate::check::arguments::unknown_arguments;
use crate::check::validate::{Invalid, sort_of};
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Graph, Unit, UnitId};
use crate::source::{Contract, Import, Item};
use crate::text::{self, VersionTrack};
use crate::types::place;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

/// Reports elisions that no use determines, and imports that cannot be passed through.
pub(super) fn of_uses(unit: &Unit, known: &KnownTypes, needs: &Needs) -> Vec<Diagnostic> {
    let text = unit.text();
    let file = unit.source.file;
    let mut errors = Vec::new();
    // Components that pass imports to a definition whose own imports are reported.
    let sites = text.scan.instantiations.iter();
    let passing: BTreeSet<ComponentNumber> = sites
        .filter(|site| match text.items.item(site.item.component) {
            Item::Definition(number) => site.elision.is_some() && known.is_incomplete(*number),
            _ => false,
        })
        .map(|site| site.item.within)
        .collect();
    for (index, import) in text.scan.imports.iter().enumerate() {
        let Contract::Elided(at) = import.contract else {
            continue;
        };
        let target = Target::Written(index);
        let given = needs.of_other_sorts.iter();
        let others: Vec<&Given> = given
            .filter(|(import, _)| *import == index)
            .map(|(_, given)| given)
            .collect();
        if !others.is_empty() {
            errors.push(other_sorts(unit, import, at, others));
            continue;
        }
        let is_known = needs.of.contains_key(&target) || needs.given.contains_key(&target);
        if unit.replaces(index) || is_known || passing.contains(&import.component) {
            continue;
        }
        errors.push(without_use(unit, import, at));
    }
    for (index, site) in text.scan.instantiations.iter().enumerate() {
        let component = text.scan.instantiations[index].item.component;
        let spread = site.spreads.first().map(|(_, spread)| spread.at);
        if let Some(at) = site.elision.or(spread)
            && known.component(&text.items, component).is_none()
        {
            let is_cause = |fault: &&Diagnostic| match text.items.item(component) {
                Item::Definition(_) => true,
                _ => fault.labels.first().is_some_and(|label| {
                    let open = text::open_at(&text.text, site.range.start, 0);
                    let field = open.iter().rev().nth(1);
                    field.is_some_and(|start| (*start..site.range.end).contains(&label.span.start))
                }),
            };
            if let Item::Definition(number) = text.items.item(component)
                && known.is_incomplete(*number)
            {
                // Its imports are reported.
                continue;
            }
            if let Some(fault) = known.fault().filter(is_cause) {
                errors.push(fault.clone());
                continue;
            }
            let headline = "the imports of the instantiated component cannot be inferred";
            errors.push(
                Diagnostic::error("elision-without-use", headline)
                    .at(Span::new(file, at..at + 3), "")
                    .help("write a `with` for each of its imports"),
            );
        }
    }
    let spreads = needs.spreads.faults.iter();
    errors.extend(spreads.map(|(spread, fault)| spreads::report(unit, spread, fault)));
    let clash = |import: &Import, by: Site, why: String| {
        Diagnostic::error("import-clash", format!("`{}` {why}", import.name))
            .at(by.span(unit), "passed through here")
            .at(Span::new(file, import.name_range.clone()), "imported here")
    };
    for &(import, by, sort) in &needs.clashes {
        let import = &text.scan.imports[import];
        let why = format!(
            "cannot be passed through: it is {} here, and the component imports {}",
            import.sort.with_article(),
            sort.with_article()
        );
        let error = clash(import, by, why).help(format!(
            "pass an argument for `{}` by a `with`, or rename the import",
            import.name
        ));
        errors.push(helped(error, &[by]));
    }
    for &(import, by) in &needs.without_id {
        let import = &text.scan.imports[import];
        let why = "cannot be passed through: the import has no identifier".to_owned();
        let help = format!(
            "write an identifier, such as `$id`, behind `{}`",
            import.sort.keyword()
        );
        errors.push(clash(import, by, why).help(help));
    }
    errors.extend(alike(unit, needs));
    let differing = needs.differing.iter();
    errors.extend(differing.map(|(target, one, other)| {
        different_attributes(unit, &name(unit, needs, *target), *target, [one, other])
    }));
    errors
}

/// Reports imports that are passed through by names which the standard takes for one: they differ in case or hyphens only.
fn alike(unit: &Unit, needs: &Needs) -> Vec<Diagnostic> {
    let file = unit.source.file;
    let key = |component: ComponentNumber, name: &str| {
        (component, name.replace('-', "").to_ascii_lowercase())
    };
    let is_plain = |name: &str| !name.contains([':', '[', '.', '/']);
    let imports = unit.text().scan.imports.iter();
    let imports = imports.filter(|import| is_plain(&import.name));
    let mut first: HashMap<(ComponentNumber, String), (&str, Span)> = imports
        .map(|import| {
            let place = Span::new(file, import.name_range.clone());
            (
                key(import.component, &import.name),
                (import.name.as_str(), place),
            )
        })
        .collect();
    let mut errors = Vec::new();
    let mut seen = BTreeSet::new();
    let passed = needs.passed.iter();
    let passed = passed.flat_map(|(site, passed)| passed.iter().map(move |it| (*site, it)));
    for (site, (_, target)) in passed {
        let Target::Added(added) = *target else {
            continue;
        };
        let Added {
            component, name, ..
        } = &needs.added[added];
        let (name, place) = (name.name.as_str(), site.passing(unit));
        if !is_plain(name) || !seen.insert(added) {
            continue;
        }
        match first.entry(key(*component, name)) {
            Entry::Vacant(entry) => _ = entry.insert((name, place)),
            Entry::Occupied(entry) => {
                let (other, before) = entry.get();
                let headline = format!(
                    "import `{name}` cannot be passed through: it conflicts with `{other}`"
                );
                let error = Diagnostic::error("import-clash", headline)
                    .at(place, format!("passes `{name}`"))
                    .at(*before, format!("`{other}` is imported here"))
                    .help("import names that differ only in case or hyphens are the same name")
                    .help(format!(
                        "import it under another name, and pass it as `{name}` by a `with`"
                    ));
                errors.push(helped(error, &[site]));
            }
        }
    }
    errors
}

/// Reports an elided import that nothing says the type of.
fn without_use(unit: &Unit, import: &Import, at: usize) -> Diagnostic {
    let Import { name, sort, .. } = import;
    let text = unit.text();
    let mut instantiations = text.scan.instantiations.iter();
    let instantiated =
        instantiations.find(|site| text.items.unbundled(site.item.component) == import.item.id);
    let why = match instantiated {
        Some(_) => "it is instantiated, but names no file",
        None => "no instantiation needs it",
    };
    let headline = format!("the type of `{name}` cannot be inferred: {why}");
    let error = Diagnostic::error("elision-without-use", headline).at(
        Span::new(unit.source.file, at..at + 3),
        "stands for what the uses need",
    );
    let supply = "pass it to a component that imports it, by a `with`, or write out its type";
    let file = naming_a_file(name);
    match (instantiated, sort) {
        (Some(site), _) => error
            .at(
                Span::new(unit.source.file, site.range.clone()),
                "is instantiated here",
            )
            .help(format!("name a file: {file}"))
            .help("or write out its type"),
        (None, Sort::Instance | Sort::Other(_)) => error.help(supply),
        (None, _) => error.help(supply).help(format!("or name a file: {file}")),
    }
}

/// How an import called `name` can name a file, for a sentence.
fn naming_a_file(name: &str) -> String {
    let option = format!("`--dep '{name}=FILE'`");
    match name.contains([':', '/']) {
        true => option,
        false => format!("`\"./{name}.wasm\"` in place of the name, or {option}"),
    }
}

/// Reports an import that is passed through by names with different attributes.
fn different_attributes(unit: &Unit, name: &str, target: Target, uses: [&Use; 2]) -> Diagnostic {
    let headline = format!("the uses of `{name}` have different attributes");
    let mut error = Diagnostic::error("import-clash", headline);
    for Use { name, by } in uses {
        let place = match (by, target) {
            (None, Target::Written(import)) => {
                let name = unit.text().scan.imports[import].name_range.clone();
                Span::new(unit.source.file, name)
            }
            (by, _) => by.map_or_else(|| elision_or_text(unit, target), |by| by.passing(unit)),
        };
        let verb = if by.is_some() { "needs" } else { "has" };
        let label = match name.attributes().as_slice() {
            [] => format!("{verb} no attributes"),
            attributes => format!("{verb} `{}`", attributes.join(" ")),
        };
        error = error.at(place, label);
    }
    let error = error.help("import it twice under different names, and pass each by a `with`");
    let sites: Vec<Site> = uses.iter().filter_map(|passed| passed.by).collect();
    helped(error, &sites)
}

/// Reports conflicting uses of one import.
pub(super) fn conflict(
    unit: &Unit,
    needs: &Needs,
    target: Target,
    conflict: &Conflict,
) -> Diagnostic {
    let name = name(unit, needs, target);
    let (first, second) = (&conflict.first, &conflict.second);
    let needs_sort = |need: &Requirement| match need.path.is_empty() {
        true => format!("needs {}", sort_of(need.ty).with_article()),
        false => "needs an instance".to_owned(),
    };
    let (what, one, other) = match &conflict.mismatch {
        None => (String::new(), needs_sort(first), needs_sort(second)),
        Some(mismatch) => {
            let what = match mismatch.path.as_slice() {
                [] => String::new(),
                path => format!(": {}", place(path)),
            };
            (
                what,
                format!("needs {}", mismatch.provides),
                format!("needs {}", mismatch.declares),
            )
        }
    };
    let headline = format!("conflicting uses of `{name}`{what}");
    let mut error = Diagnostic::error("elision-conflict", headline);
    if let Some(elision) = elision(unit, target) {
        error = error.at(elision, "stands for what both need");
    }
    let error = error
        .at(supplied(unit, needs, first), one)
        .at(supplied(unit, needs, second), other);
    let error = match first.import == second.import || !target_is_shared(conflict) {
        true => error,
        false => error.help(format!(
            "`{}` and `{}` are compatible versions, so they are one import",
            first.import, second.import
        )),
    };
    let error = error.help("import it twice under different names, and pass each by a `with`");
    helped(error, &[first.by, second.by])
}

/// Reports arguments for an elided import that are of another sort.
fn other_sorts(unit: &Unit, import: &Import, at: usize, given: Vec<&Given>) -> Diagnostic {
    let Import { name, sort, .. } = import;
    let headline = format!(
        "`{name}` is imported as {}, but its argument is of another sort",
        sort.with_article()
    );
    let error = Diagnostic::error("elision-conflict", headline).at(
        Span::new(unit.source.file, at..at + 3),
        "stands for the type of the argument",
    );
    given.into_iter().fold(error, |error, given| {
        error.at(given.at, format!("is {}", sort_of(given.ty).with_article()))
    })
}

/// Reports a text that is not valid with the types of the arguments for its elided imports.
pub(super) fn of_given(unit: &Unit, needs: &Needs, invalid: Invalid) -> Diagnostic {
    let given = needs.given.iter();
    let given = given.flat_map(|(target, given)| given.iter().map(move |given| (*target, given)));
    let few = given.take(4);
    few.fold(*invalid.diagnostic, |error, (target, given)| {
        let name = name(unit, needs, target);
        error.at(given.at, format!("`{name}` has the type of this argument"))
    })
}

/// Reports arguments for one import that no type fits.
pub(super) fn nothing_in_common(unit: &Unit, needs: &Needs, target: Target) -> Diagnostic {
    let name = name(unit, needs, target);
    let headline = format!("the arguments for `{name}` have nothing in common");
    let elision = elision_or_text(unit, target);
    let error = Diagnostic::error("elision-conflict", headline)
        .at(elision, "stands for the common type of all arguments");
    let given = needs.given.get(&target).into_iter().flatten();
    let error = given.fold(error, |error, given| {
        error.at(given.at, format!("is {}", sort_of(given.ty).with_article()))
    });
    error.help("write out the type that is needed, or import it twice under different names")
}

/// Adds how to make a `(with …)` possible where only an instance is imported.
fn helped(error: Diagnostic, sites: &[Site]) -> Diagnostic {
    let is_import = |site: &Site| matches!(site, Site::Import(_));
    match sites.iter().any(is_import) {
        true => error.help(
            "to write a `with`, import the component of the file instead of an instance, and instantiate it",
        ),
        false => error,
    }
}

/// Whether both names of a conflict are one import.
fn target_is_shared(conflict: &Conflict) -> bool {
    VersionTrack::of(&conflict.first.import) == VersionTrack::of(&conflict.second.import)
}

/// The place where an instantiation receives an import.
fn supplied(unit: &Unit, needs: &Needs, need: &Requirement) -> Span {
    let argument = argument(unit, needs, need.by, &need.import);
    argument.unwrap_or_else(|| need.by.passing(unit))
}

/// The place where an argument of an instantiation is written, by its name or by a spread.
fn argument(unit: &Unit, needs: &Needs, by: Site, import: &str) -> Option<Span> {
    let written = by.argument_span(unit, import);
    written.or_else(|| needs.spreads.span(unit, by, import))
}

/// Reports a type that belongs to no import.
pub(super) fn owner_not_found(
    unit: &Unit,
    target: Target,
    needs: &Needs,
    owner: &Owner,
) -> Diagnostic {
    let name = name(unit, needs, target);
    let Owner {
        import,
        name: ty,
        by,
        ..
    } = owner;
    let headline =
        format!("the type of `{name}` uses `{ty}` from `{import}`, which is not imported here");
    let Some(by) = *by else {
        return nameless(unit, needs, target);
    };
    let argument = argument(unit, needs, by, import);
    let error = Diagnostic::error("owner-not-found", headline);
    let error = match argument {
        Some(argument) => error.at(argument, "defined here, not imported"),
        None => error.at(by.span(unit), "no argument here"),
    };
    let error = match elision(unit, target) {
        Some(elision) => error.at(elision, format!("needs `{ty}`")),
        None => error,
    };
    match argument {
        None if matches!(by, Site::Import(_)) => error.help(format!(
            "write out the type of `{name}`, behind an import of `{import}` that it can refer to"
        )),
        Some(_) => error.help(format!(
            "an import cannot refer to a resource that is defined here: pass `{name}` from there too, or import `{import}`"
        )),
        None => error.help(format!(
            "put `...` at the end of the instantiation, or import `{import}` and pass it"
        )),
    }
}

/// Reports an import that is passed through in front of its place, or in front of `behind`, an import that it refers to.
pub(super) fn imported_behind(unit: &Unit, site: Site, name: &str, behind: usize) -> Diagnostic {
    let import = &unit.text().scan.imports[behind];
    let headline = format!("`{name}` cannot be passed through: its import comes later");
    let label = match import.name == name {
        true => "imported here".to_owned(),
        false => format!("`{name}` uses types of this import"),
    };
    Diagnostic::error("import-clash", headline)
        .at(site.span(unit), "passed through here")
        .at(
            Span::new(unit.source.file, import.name_range.clone()),
            label,
        )
        .help(format!(
            "move the import of `{}` in front of the instantiation",
            import.name
        ))
}

/// Reports imports that need each other's types.
pub(super) fn cycle(unit: &Unit, needs: &Needs, target: Target) -> Diagnostic {
    let name = name(unit, needs, target);
    let headline = format!("the types of `{name}` and of another import depend on each other");
    Diagnostic::error("owner-not-found", headline)
        .at(elision_or_text(unit, target), "")
        .help("write out the type of one of them")
}

/// Reports a type that cannot be written in its place.
pub(super) fn nameless(unit: &Unit, needs: &Needs, target: Target) -> Diagnostic {
    let name = name(unit, needs, target);
    let headline = format!("the type of `{name}` cannot be written where it is imported");
    Diagnostic::error("unwritable-type", headline)
        .at(elision_or_text(unit, target), "")
        .help("it uses types that have no name there: write it out, with these types in front")
}

fn elision_or_text(unit: &Unit, target: Target) -> Span {
    let whole = || Span::new(unit.source.file, unit.text().keyword());
    elision(unit, target).unwrap_or_else(whole)
}

fn name(unit: &Unit, needs: &Needs, target: Target) -> String {
    match target {
        Target::Written(import) => unit.text().scan.imports[import].name.clone(),
        Target::Added(added) => needs.added[added].name.name.clone(),
    }
}

fn elision(unit: &Unit, target: Target) -> Option<Span> {
    let Target::Written(import) = target else {
        return None;
    };
    match unit.text().scan.imports[import].contract {
        Contract::Elided(at) => Some(Span::new(unit.source.file, at..at + 3)),
        _ => None,
    }
}

/// Reports arguments that the instantiated components do not import: errors if `...` would pass an import in their place, or if an import is
/// missing; else warnings.
pub(super) fn of_arguments(graph: &Graph, id: UnitId, known: &KnownTypes) -> Vec<Diagnostic> {
    let unit = &graph.units[id];
    let Some(text) = unit.source.as_text().filter(|_| !unit.is_composition()) else {
        return Vec::new();
    };
    let spreads = spreads::collect(unit, known);
    let mut found = Vec::new();
    for (index, site) in text.scan.instantiations.iter().enumerate() {
        let component = known.component(&text.items, site.item.component);
        if let Some(ty) = component.filter(|_| spreads.are_known(unit, index)) {
            let imports = &known.types()[ty].imports;
            let arguments = spreads.all_arguments(unit, Site::Written(index));
            let is_supplied = |name: &str| arguments.contains_key(name);
            found.extend(unknown_arguments(graph, (id, index), imports, is_supplied));
        }
    }
    found
}

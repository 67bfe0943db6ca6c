//! Checks a bundle against rules that deny access: [`check_rules`] returns an error for each instance that breaks a [`Rule`].

use super::analysis::{AccessKind, Analysis};
use super::chain::{Link, NameBehind, chain};
use super::import::{HostItem, Import, Imports};
use super::value::Callee;
use crate::check::Tracer;
use crate::diagnostics::{Diagnostic, FileId, Severity, Span, escape_line, nearest};
use crate::options::{Denied, Pattern, Rule};
use crate::rewrite::{Assembly, Rewrite};
use crate::text::VersionTrack;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The number of breaches that are traced and shown with the path by which the instance obtained the import.
const SHOWN_WITH_LINKS: usize = 100;

/// Checks a valid bundle against `rules`. Adds the rules that match nothing to `unmatched`, each by its index with an error or warning.
///
/// # Errors
///
/// One per instance, import and kind of access that break a rule.
pub(crate) fn check_rules(
    (rewrite, assembly): (&Rewrite, &Assembly),
    analysis: &Analysis,
    rules: &[Rule],
    unmatched: &mut BTreeMap<usize, Diagnostic>,
) -> Result<(), Vec<Diagnostic>> {
    let mut breaches = Vec::new();
    for (number, rule) in rules.iter().enumerate() {
        match held(analysis, rule) {
            Ok(found) => breaches.extend(found),
            Err(diagnostic) => _ = unmatched.insert(number, diagnostic),
        }
    }
    let chunks = assembly.chunks(rewrite);
    let tracer = Tracer {
        graph: &rewrite.graph,
        chunks: &chunks,
        skeleton: &|unit| rewrite.encoded(unit).skeleton(),
    };
    // Finding a place reads a text again, and ways have places in common.
    let mut places: HashMap<(u64, Option<NameBehind>), Span> = HashMap::new();
    let mut place = |link: &Link| {
        let place = places.entry((link.offset, link.named.clone()));
        *place.or_insert_with_key(|(offset, named)| {
            let named = named
                .as_ref()
                .map(|(keyword, name)| (*keyword, name.as_str()));
            tracer.place(*offset, named)
        })
    };
    let texts = rewrite.graph.units.iter();
    let texts = texts.filter(|unit| unit.source.as_text().is_some());
    let texts: BTreeSet<FileId> = texts.map(|unit| unit.source.file).collect();
    // Text added by a composition is nowhere in the file.
    let is_written = |place: &Span| !(place.range().is_empty() && texts.contains(&place.file));
    let mut errors = Vec::new();
    for (number, breach) in breaches.iter().enumerate() {
        let mut diagnostic = breach.diagnostic(analysis);
        if number < SHOWN_WITH_LINKS {
            let links = breach.links(analysis);
            let places: Vec<Span> = links.iter().map(&mut place).collect();
            for (index, link) in links.into_iter().enumerate() {
                // An added import belongs to the link that needs it: the one before it, or else the last.
                let (before, from) = places.split_at(index);
                let others = before.iter().rev().chain(from.iter().rev());
                let mut near = from[..1].iter().chain(others);
                let place = near.find(|place| is_written(place)).unwrap_or(&from[0]);
                diagnostic = diagnostic.at(*place, link.text);
            }
        }
        errors.push(diagnostic);
    }
    match errors.is_empty() {
        true => Ok(()),
        false => Err(errors),
    }
}

/// The fault of each rule, by its index, as long as there is no instance at all.
pub(crate) fn rules_for_no_instance(rules: &[Rule]) -> BTreeMap<usize, Diagnostic> {
    let none = Analysis::default();
    let rules = rules.iter().map(|rule| no_instance(&none, rule));
    rules.enumerate().collect()
}

/// Adds the diagnostics about `unmatched` rules to the result of a run, or to its warnings.
///
/// # Errors
///
/// If the run has errors, or a rule that matches nothing is one.
pub(crate) fn unmatched<T>(
    unmatched: impl IntoIterator<Item = Diagnostic>,
    result: Result<T, Vec<Diagnostic>>,
    warnings: &mut Vec<Diagnostic>,
) -> Result<T, Vec<Diagnostic>> {
    let is_error = |found: &Diagnostic| found.severity == Severity::Error;
    let (faults, others): (Vec<_>, Vec<_>) = unmatched.into_iter().partition(is_error);
    warnings.extend(others);
    match result {
        Ok(value) if faults.is_empty() => Ok(value),
        Ok(_) => Err(faults),
        Err(errors) => Err(faults.into_iter().chain(errors).collect()),
    }
}

/// The access of an instance to an import that a rule denies.
struct Breach<'a> {
    rule: &'a Rule,
    instance: usize,
    /// The items of one import to which the instance has this kind of access.
    kind: AccessKind,
    items: Vec<usize>,
}

/// Returns the breaches of a rule.
///
/// # Errors
///
/// If the rule matches no instance, or no import: otherwise renaming one would disable the rule silently.
fn held<'a>(analysis: &Analysis, rule: &'a Rule) -> Result<Vec<Breach<'a>>, Diagnostic> {
    let mut breaches = Vec::new();
    let mut matches_instances = None;
    let mut matches_imports = false;
    for (instance, import) in &rule.sides {
        let instances = analysis.matching(instance);
        if instances.is_empty() {
            continue;
        }
        matches_instances.get_or_insert(import);
        let meant = Meant::of(import);
        matches_imports |= meant.is_any(&analysis.imports);
        let items = 0..analysis.imports.items.len();
        let items: Vec<usize> = items
            .filter(|item| meant.is_item(&analysis.imports, *item))
            .collect();
        for instance in instances {
            breaches.extend(broken(analysis, rule, instance, &items));
        }
    }
    match matches_instances {
        None => Err(no_instance(analysis, rule)),
        Some(import) if !matches_imports => Err(no_import(analysis, rule, import)),
        Some(_) => Ok(breaches),
    }
}

/// The breaches of a rule by one instance that it matches.
fn broken<'a>(
    analysis: &Analysis,
    rule: &'a Rule,
    instance: usize,
    items: &[usize],
) -> Vec<Breach<'a>> {
    let mut breaches: Vec<Breach<'_>> = Vec::new();
    let mut first = 0;
    for &item in items {
        let kind = analysis.kind(instance, item);
        let is_denied = match kind {
            AccessKind::Calls | AccessKind::PassesOn => true,
            AccessKind::Through(_) => rule.denied == Denied::Any,
            AccessKind::None => false,
        };
        if !is_denied {
            continue;
        }
        let import = |item: usize| analysis.imports.items[item].import;
        // The items of an import are consecutive.
        if breaches
            .last()
            .is_some_and(|last| import(last.items[0]) != import(item))
        {
            first = breaches.len();
        }
        let mut same = breaches[first..].iter_mut();
        match same.find(|breach| breach.kind == kind) {
            Some(breach) => breach.items.push(item),
            None => breaches.push(Breach {
                rule,
                instance,
                kind,
                items: vec![item],
            }),
        }
    }
    breaches
}

/// The imports that a pattern stands for: imports of a matching name, and imports that the host may know by one. A version covers the
/// compatible versions, into which it may be merged.
struct Meant<'a> {
    pattern: &'a Pattern,
    /// The pattern with the range of compatible versions in place of its version.
    compatible: Pattern,
}

impl Meant<'_> {
    fn of(pattern: &Pattern) -> Meant<'_> {
        let compatible = Pattern::new(&on_track(&pattern.written));
        Meant {
            pattern,
            compatible,
        }
    }

    fn matches(&self, name: &str) -> bool {
        self.pattern.matches(name) || self.compatible.matches(&on_track(name))
    }

    /// Whether it matches an import, or one of its items.
    fn is_any(&self, imports: &Imports) -> bool {
        let mut all = imports.imports.iter();
        all.any(|import| import.names().any(|name| self.matches(name)))
            || (0..imports.items.len()).any(|item| self.is_item(imports, item))
    }

    fn is_item(&self, imports: &Imports, item: usize) -> bool {
        let HostItem { import, name } = &imports.items[item];
        let mut names = imports.imports[*import].names();
        names.any(|import| {
            let is_function = |name| {
                let path = format!("{import}#{name}");
                self.matches(&path) || self.pattern.matches(&escape_line(&path))
            };
            self.matches(import)
                || self.pattern.matches(&escape_line(import))
                || name.as_deref().is_some_and(is_function)
        })
    }
}

/// The name of an import or function with the range of compatible versions in place of the version.
fn on_track(name: &str) -> String {
    match name.split_once('#') {
        Some((import, function)) => format!("{}#{function}", VersionTrack::of(import)),
        None => VersionTrack::of(name).to_string(),
    }
}

impl Breach<'_> {
    fn diagnostic(&self, analysis: &Analysis) -> Diagnostic {
        let imports = &analysis.imports;
        let path = analysis.path(self.instance);
        let first = &imports.items[self.items[0]];
        let import = &imports.imports[first.import].name;
        let done = match &self.kind {
            AccessKind::Calls => format!("calls `{import}`"),
            AccessKind::PassesOn => format!("passes `{import}` on"),
            AccessKind::Through(_) => {
                let others = listed(analysis.through(&self.kind));
                format!("reaches `{import}` through {others}")
            }
            AccessKind::None => unreachable!("that is never denied"),
        };
        let written = &self.rule.written;
        let headline = format!("`{path}` {done}, which `{written}` denies");
        let mut diagnostic = Diagnostic::error("access-denied", headline);
        if let others @ [_, ..] = imports.imports[first.import].others.as_slice() {
            let others = listed(others.iter().map(String::as_str));
            diagnostic = diagnostic.help(format!("the host may know `{import}` as {others}"));
        }
        let items = self.items.iter().map(|item| &imports.items[*item]);
        let names: Vec<&str> = items.filter_map(|item| item.name.as_deref()).collect();
        if !names.is_empty() {
            let is = match names.len() {
                1 => "function is",
                _ => "functions are",
            };
            diagnostic = diagnostic.help(format!("the {is} {}", listed(names)));
        }
        diagnostic
    }

    /// The path by which the instance obtained the import.
    fn links(&self, analysis: &Analysis) -> Vec<Link> {
        let host = Callee::Host(self.items[0]);
        let AccessKind::Through(others) = &self.kind else {
            return chain(analysis, self.instance, host);
        };
        let mut links = chain(analysis, self.instance, Callee::Instance(others[0]));
        links.extend(chain(analysis, others[0], host));
        links
    }
}

/// Joins names for a sentence. Of many names it lists only the first.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    const SHOWN: usize = 8;
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [some @ .., last] if names.len() <= SHOWN => format!("{} and {last}", some.join(", ")),
        all => format!("{} and {} more", all[..SHOWN].join(", "), all.len() - SHOWN),
    }
}

fn no_instance(analysis: &Analysis, rule: &Rule) -> Diagnostic {
    let written = &rule.written;
    let (pattern, _) = &rule.sides[0];
    let pattern = &pattern.written;
    let headline = format!("no instance is called `{pattern}`, so `{written}` denies nothing");
    let diagnostic = Diagnostic::error("unmatched-instance", headline);
    let paths = analysis.shown().map(|instance| analysis.path(instance));
    let paths: Vec<&str> = paths.collect();
    match analysis.instances.is_empty() {
        true => diagnostic.help("a core module has no instances of components"),
        false => near(diagnostic, pattern, &paths),
    }
}

/// An exact name of no import is an error. A pattern may be meant for the imports of another bundle.
fn no_import(analysis: &Analysis, rule: &Rule, pattern: &Pattern) -> Diagnostic {
    let written = &rule.written;
    let headline = format!(
        "no import is called `{}`, so `{written}` denies nothing",
        pattern.written
    );
    let diagnostic = match pattern.is_exact() {
        true => Diagnostic::error("unmatched-import", headline),
        false => Diagnostic::warning("unmatched-import", headline),
    };
    let imports = &analysis.imports;
    let of_pattern = pattern.written.split_once('#');
    if let Some((import, _)) = of_pattern {
        let meant = Pattern::new(import);
        let meant = Meant::of(&meant);
        let is_meant = |item: &usize| meant.is_item(imports, *item);
        let items = (0..imports.items.len()).filter(is_meant);
        let paths: Vec<String> = items.map(|item| imports.path(item)).collect();
        if !paths.is_empty() {
            let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
            return near(diagnostic, &pattern.written, &paths);
        }
    }
    let names = imports.imports.iter().flat_map(Import::names);
    near(diagnostic, &pattern.written, &names.collect::<Vec<_>>())
}

/// Adds the name that `written` may be meant to be, or else the names that there are.
fn near(diagnostic: Diagnostic, written: &str, names: &[&str]) -> Diagnostic {
    match nearest(written, names.iter().copied()) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None if names.is_empty() => diagnostic.help("there are none"),
        None => {
            let are = if names.len() == 1 { "is" } else { "are" };
            diagnostic.help(format!("there {are} {}", listed(names.iter().copied())))
        }
    }
}

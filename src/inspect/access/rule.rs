//! Checks a bundle against rules that deny access: [`check_rules`] returns an error for each instance that breaks a [`Rule`].

use super::analysis::{AccessKind, Analysis, analyse};
use super::chain::{Link, chain};
use super::value::Callee;
use crate::check::Tracer;
use crate::diagnostics::{Diagnostic, Span, nearest};
use crate::options::{Denied, Rule};
use crate::rewrite::{Assembly, Rewrite};
use std::collections::HashMap;

/// The number of breaches that are traced and shown with the path by which the instance obtained the import.
const SHOWN_WITH_LINKS: usize = 100;

/// Checks a valid bundle against `rules`. Pushes warnings to `warnings`.
///
/// # Errors
///
/// One per instance and import that break a rule, and one per rule that matches no instance; only one if there are too many instances.
pub(crate) fn check_rules(
    rewrite: &Rewrite,
    assembly: &Assembly,
    rules: &[Rule],
    warnings: &mut Vec<Diagnostic>,
) -> Result<(), Vec<Diagnostic>> {
    if rules.is_empty() {
        return Ok(());
    }
    let chunks = assembly.chunks(rewrite);
    let analysis = analyse(&rewrite.graph, &chunks);
    if !analysis.are_distinct {
        return Err(vec![too_many()]);
    }
    let mut breaches = Vec::new();
    let mut errors = Vec::new();
    for rule in rules {
        match held(&analysis, rule, warnings) {
            Ok(found) => breaches.extend(found),
            Err(error) => errors.push(error),
        }
    }
    let tracer = Tracer {
        graph: &rewrite.graph,
        chunks: &chunks,
        skeleton: &|unit| rewrite.encoded(unit).skeleton(),
    };
    // Finding a place reads a text again, and ways have places in common.
    let mut places: HashMap<(u64, Option<String>), Span> = HashMap::new();
    for (number, breach) in breaches.iter().enumerate() {
        let mut diagnostic = breach.diagnostic(&analysis);
        if number < SHOWN_WITH_LINKS {
            for link in breach.links(&analysis) {
                let place = places.entry((link.offset, link.string));
                let place = place.or_insert_with_key(|(offset, string)| {
                    tracer.place(*offset, string.as_deref())
                });
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
/// If the rule matches no instance: otherwise renaming an instance would disable the rule silently.
fn held<'a>(
    analysis: &Analysis,
    rule: &'a Rule,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Vec<Breach<'a>>, Diagnostic> {
    let instances: Vec<usize> = analysis
        .shown()
        .filter(|instance| rule.instance.matches(analysis.path(*instance)))
        .collect();
    if instances.is_empty() {
        return Err(no_instance(analysis, rule));
    }
    let imports = &analysis.imports;
    let is_meant = |item: &usize| {
        let import = &imports.imports[imports.items[*item].import];
        rule.import.matches(&import.name) || rule.import.matches(&imports.path(*item))
    };
    let items: Vec<usize> = (0..imports.items.len()).filter(is_meant).collect();
    let has_name = |name: &str| imports.imports.iter().any(|import| import.name == name);
    if items.is_empty() && !has_name(&rule.import.written) {
        warnings.push(no_import(analysis, rule));
    }
    let mut breaches: Vec<Breach<'_>> = Vec::new();
    for instance in instances {
        for &item in &items {
            let kind = analysis.kind(instance, item);
            let is_denied = match kind {
                AccessKind::Calls | AccessKind::PassesOn => true,
                AccessKind::Through(_) => rule.denied == Denied::Any,
                AccessKind::None => false,
            };
            if !is_denied {
                continue;
            }
            let import = imports.items[item].import;
            let same = breaches.iter_mut().find(|breach| {
                breach.instance == instance
                    && breach.kind == kind
                    && imports.items[breach.items[0]].import == import
            });
            match same {
                Some(breach) => breach.items.push(item),
                None => breaches.push(Breach {
                    rule,
                    instance,
                    kind,
                    items: vec![item],
                }),
            }
        }
    }
    Ok(breaches)
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
    let (pattern, written) = (&rule.instance.written, &rule.written);
    let headline = format!("no instance is called `{pattern}`, so `{written}` denies nothing");
    let diagnostic = Diagnostic::error("unmatched-instance", headline);
    let paths = analysis.shown().map(|instance| analysis.path(instance));
    let paths: Vec<&str> = paths.collect();
    if let Some(near) = nearest(pattern, paths.iter().copied()) {
        return diagnostic.help(format!("did you mean `{near}`?"));
    }
    match analysis.instances.is_empty() {
        true => diagnostic.help("a core module has no instances of components"),
        false => diagnostic.help(format!("there are {}", listed(paths))),
    }
}

fn no_import(analysis: &Analysis, rule: &Rule) -> Diagnostic {
    let (pattern, written) = (&rule.import.written, &rule.written);
    let headline =
        format!("nothing that is imported is called `{pattern}`, so `{written}` denies nothing");
    let diagnostic = Diagnostic::warning("unmatched-import", headline);
    let names = analysis.imports.imports.iter();
    match nearest(pattern, names.map(|import| import.name.as_str())) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}

fn too_many() -> Diagnostic {
    let headline = format!(
        "the bundle makes more than {} instances, too many to hold each against what is denied",
        super::run::MAX_DISTINCT
    );
    Diagnostic::error("too-many-instances", headline)
}

//! The diagnostics for files that do not fit: what the parent *declares* and what the file *provides* or *needs*, each where it is written,
//! and the text to write instead.

use crate::binary::{self, Sort};
use crate::diagnostics::{Diagnostic, Span, Unmet};
use crate::graph::{Dependency, Graph, Unit};
use crate::source::{Contract, Import};
use crate::text;
use crate::types::{Mismatch, Side, Step, named, place};
use std::path::Display;

/// The number of differences that a diagnostic shows.
const SHOWN: usize = 3;

/// Returns the diagnostic for a file that does not fit the type declared for it at `dependency`.
pub(super) fn mismatch(
    graph: &Graph,
    unit: &Unit,
    dependency: Dependency,
    mismatches: &[Mismatch],
) -> Diagnostic {
    let resolved = graph.resolution(dependency);
    let file = &graph.units[dependency.unit];
    let ends = Ends {
        unit,
        import: unit.import(dependency),
        file,
        name: resolved
            .map_or(file.path(), |resolved| &resolved.path)
            .display(),
    };
    let headline = format!("`{}` does not fit the type declared for it", ends.name);
    let mut diagnostic = match mismatches {
        [] => ends.unexplained(headline),
        [first, ..] => {
            let headline = format!("{headline}: {}", place(&first.path));
            Diagnostic::error("contract-mismatch", headline)
        }
    };
    for mismatch in mismatches.iter().take(SHOWN) {
        diagnostic = ends.with_difference(diagnostic, mismatch, mismatches.len() == 1);
    }
    match mismatches.len().saturating_sub(SHOWN) {
        0 => {}
        1 => diagnostic = diagnostic.help("there is one more difference"),
        more => diagnostic = diagnostic.help(format!("there are {more} more differences")),
    }
    let Import { contract, sort, .. } = ends.import;
    if let Contract::Inline(range) = contract {
        diagnostic = diagnostic.replacing(Span::new(unit.source.file, range.clone()), " ...");
    }
    let diagnostic = ends.with_exports_of_plug(diagnostic);
    diagnostic.help(match is_bare(ends.import) {
        true => format!(
            "`({})` declares a type without imports and exports; write `...` for the file's own type",
            sort.keyword()
        ),
        false => correction(mismatches),
    })
}

/// Both ends of a contract: the import that declares the type, and the file.
struct Ends<'a> {
    unit: &'a Unit,
    import: &'a Import,
    file: &'a Unit,
    name: Display<'a>,
}

impl Ends<'_> {
    /// Adds the exports of a file that an option names for an instance: one of them could be a plug.
    fn with_exports_of_plug(&self, diagnostic: Diagnostic) -> Diagnostic {
        let Import { name, sort, .. } = self.import;
        let bytes = self.file.source.bytes();
        let exports = binary::read_interface(bytes).unwrap_or_default().exports;
        let exports: Vec<&str> = exports.iter().map(|it| it.name.as_str()).collect();
        if *sort != Sort::Instance || !text::is_import_name(name) || exports.contains(&&**name) {
            return diagnostic;
        }
        let Unmet { exports, .. } = Unmet::new(&exports, &[name]);
        diagnostic.help(format!(
            "to be a plug, it has to export `{name}`; it exports {exports}"
        ))
    }

    /// Returns the diagnostic that shows both ends, for when the reason is not known.
    fn unexplained(&self, headline: String) -> Diagnostic {
        let declared = declaration(self.unit, self.import, &[]);
        let diagnostic =
            Diagnostic::error("contract-mismatch", headline).at(declared, "declared here");
        match definition(self.file, &[]) {
            Some(span) => diagnostic.at(span, "defined here"),
            None => diagnostic,
        }
    }

    /// Adds both sides of a difference to a diagnostic, and its place unless it is the only difference.
    fn with_difference(
        &self,
        diagnostic: Diagnostic,
        mismatch: &Mismatch,
        is_only: bool,
    ) -> Diagnostic {
        let Mismatch {
            path,
            declares,
            provides,
        } = mismatch;
        let told = |verb: &str, side: &Side| match is_only {
            true => format!("{verb} {side}"),
            false => format!("{}: {verb} {side}", place(path)),
        };
        let is_import =
            |step: &Step| matches!(step, Step::Named("import", _) | Step::CoreImport(..));
        let provides = match path.iter().any(is_import) {
            true => told("needs", provides),
            false => told("provides", provides),
        };
        let declared = declaration(self.unit, self.import, path);
        let diagnostic = diagnostic.at(declared, told("declares", declares));
        match definition(self.file, path) {
            Some(span) => diagnostic.at(span, provides),
            None => diagnostic.help(format!("`{}` {provides}", self.name)),
        }
    }
}

/// Whether the contract declares nothing.
fn is_bare(import: &Import) -> bool {
    matches!(&import.contract, Contract::Inline(range) if range.is_empty())
}

/// Returns the text to write instead.
fn correction(mismatches: &[Mismatch]) -> String {
    const OWN_TYPE: &str = "`...` in place of the whole type";
    let own_type = || format!("write {OWN_TYPE} for the file's own type");
    let [only] = mismatches else {
        return own_type();
    };
    let Mismatch {
        path,
        declares,
        provides,
    } = only;
    if let Side::Missing { .. } = provides {
        return format!("remove it from the declared type, or write {OWN_TYPE}");
    }
    if let Side::Item(code) = provides
        && code.is_whole
        && let Some((step, outer)) = path.split_last()
        && let Some(item) = item(step, &code.text)
    {
        let within = match outer {
            [] => String::new(),
            outer => format!(" in {}", place(outer)),
        };
        return format!("to match the file, write `{item}`{within}, or {OWN_TYPE}");
    }
    match (provides.whole_code(), declares.whole_code()) {
        (Some(provides), Some(declares)) => {
            format!("to match the file, replace `{declares}` by `{provides}`, or write {OWN_TYPE}")
        }
        _ => own_type(),
    }
}

/// Returns the text of the import or export that a step leads to, of the type `ty`.
fn item(step: &Step, ty: &str) -> Option<String> {
    let string = text::string_token;
    match step {
        Step::Named(what @ ("import" | "export"), name) => {
            Some(format!("({what} {} {ty})", string(name)))
        }
        Step::CoreImport(module, name) => {
            Some(format!("(import {} {} {ty})", string(module), string(name)))
        }
        _ => None,
    }
}

/// Returns where the contract declares the item at `path`, as far in as names lead; without any, the import's name.
pub(super) fn declaration(unit: &Unit, import: &Import, path: &[Step]) -> Span {
    let file = unit.source.file;
    let text = unit.text();
    let within = match &import.contract {
        Contract::Inline(range) => range.clone(),
        _ => 0..0,
    };
    let found = named(&text.text, within, path);
    Span::new(file, found.unwrap_or_else(|| import.name_range.clone()))
}

/// Returns where the text of a file declares the item at `path`; `None` for a binary.
fn definition(file: &Unit, path: &[Step]) -> Option<Span> {
    let text = file.source.as_text()?;
    let whole = 0..text.text.len();
    let place = named(&text.text, whole, path).unwrap_or_else(|| text.keyword());
    Some(Span::new(file.source.file, place))
}

//! Compares each text to its own contracts: it may use no more of its imports than they declare, and its exports must have the types that
//! follow from them.

use crate::binary::{self, BinaryExport, BinaryImport, Interface};
use crate::check::checker::Checker;
use crate::check::validate::{Fault, Invalid, UnitTypes};
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{Unit, UnitId};
use crate::rewrite::{Ascriptions, Rewrite};
use crate::types::{Comparison, Mismatch, Side, Step, named, place};
use wasmparser::types::{Types, TypesRef};

/// Checks that a text uses no more of its imports than it declares. Returns the types of the text as declared, or `None` if the nested
/// definitions cannot be ascribed; validation has to start over then.
///
/// # Errors
///
/// The first use of something that is not declared.
pub(super) fn check(
    rewrite: &Rewrite,
    types: &mut UnitTypes,
    id: UnitId,
    nested: Nested,
) -> Result<Option<Types>, Vec<Diagnostic>> {
    let ascribed = match nested {
        Nested::Ascribed => rewrite.nested_contracts(id),
        Nested::Defined => Ascriptions::new(),
    };
    let as_declared = rewrite.as_declared(id, &ascribed)?;
    match types.validate(rewrite, &as_declared, |_, _| {}) {
        Ok(types) => Ok(Some(types)),
        // An ascription cannot import anything by a type of a name, or a resource type, of the component that it is in.
        Err(invalid) if !ascribed.is_empty() && invalid.fault == Fault::TypeOutOfReach => Ok(None),
        Err(Invalid { fault, diagnostic }) => Err(vec![match fault {
            Fault::MissingImport => diagnostic.help(
                "or remove it from the type declared for the component, if the file does not need it",
            ),
            Fault::MissingExport | Fault::ImportMismatch { .. } | Fault::CoreMismatch => {
                diagnostic.help("a file's exports can be used only if the type declared for it lists them")
            }
            _ => *diagnostic,
        }]),
    }
}

/// The replacements for imports of nested definitions, which may be instantiated without them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nested {
    /// The file.
    Defined,
    /// The file, ascribed to its declared type.
    Ascribed,
}

impl Checker {
    /// Ascribes each definition through which an export of the text would show more than the text declares. Warns of exports that show
    /// more nevertheless. Returns whether anything is ascribed.
    ///
    /// `declared` has the types of the text as declared, `shown` the types of the text that contains the files.
    ///
    /// # Errors
    ///
    /// When a text with ascriptions cannot be encoded.
    pub(super) fn ascribe(
        &mut self,
        id: UnitId,
        declared: &Types,
        shown: &Types,
    ) -> Result<bool, Vec<Diagnostic>> {
        let rendered = self.rewrite.encoded(id).skeleton();
        let rendered = rendered.expect("a text with imports of files is rendered");
        let interface = binary::interface(&rendered.bytes);
        let mut beyond = shown_beyond(&interface, declared, shown, declared.as_ref());
        let unit = &self.graph.units[id];
        let mut ascriptions = Ascriptions::new();
        loop {
            let mut more = ascriptions.clone();
            more.extend(beyond.iter().filter_map(|mismatch| origin(unit, mismatch)));
            if more.len() == ascriptions.len() {
                break;
            }
            self.rewrite.ascribe(id, more.clone())?;
            let encoded = self.rewrite.encoded(id);
            match self.types.validate(&self.rewrite, encoded, |_, _| {}) {
                Ok(shown) => {
                    beyond = shown_beyond(&interface, declared, &shown, shown.as_ref());
                    ascriptions = more;
                }
                Err(_) => {
                    // An ascription cannot refer to a resource type of the component that it is in.
                    self.rewrite.ascribe(id, ascriptions.clone())?;
                    break;
                }
            }
        }
        let warnings = beyond.iter().map(|mismatch| wider_export(unit, mismatch));
        self.warnings.extend(warnings);
        Ok(!ascriptions.is_empty())
    }
}

/// Returns the import to ascribe so that an export no longer shows more than declared.
fn origin(unit: &Unit, mismatch: &Mismatch) -> Option<usize> {
    let exports = mismatch.path.iter().map_while(|step| match step {
        Step::Named("export", name) => Some(name.as_str()),
        _ => None,
    });
    let path: Vec<&str> = exports.collect();
    let import = unit.text().items.origin(&path)?;
    unit.replaces(import).then_some(import)
}

/// Returns the differences by which the text's exports exceed their declared types. `all` must come from the last validation, whose type
/// list contains the other two.
fn shown_beyond(
    Interface { imports, exports }: &Interface,
    declared: &Types,
    shown: &Types,
    all: TypesRef<'_>,
) -> Vec<Mismatch> {
    let (declared, shown) = (declared.as_ref(), shown.as_ref());
    let mut comparison = Comparison::new(all);
    for BinaryImport { name, .. } in imports {
        let items = declared
            .component_item_for_import(name)
            .zip(shown.component_item_for_import(name));
        if let Some((declared, shown)) = items {
            // Both have the imports of the text, so this only learns which resource types are the same.
            let path = vec![Step::Named("import", name.clone())];
            comparison.beyond(path, declared.ty, shown.ty);
        }
    }
    let mut beyond = Vec::new();
    for BinaryExport { name, .. } in exports {
        let items = declared
            .component_item_for_export(name)
            .zip(shown.component_item_for_export(name));
        if let Some((declared, shown)) = items {
            let path = vec![Step::Named("export", name.clone())];
            beyond.extend(comparison.beyond(path, declared.ty, shown.ty));
        }
    }
    beyond
}

/// Returns the warning for an export that shows more in the bundle than declared.
fn wider_export(unit: &Unit, mismatch: &Mismatch) -> Diagnostic {
    let text = unit.text();
    let whole = 0..text.text.len();
    let name = match mismatch.path.first() {
        Some(Step::Named(_, name)) => name.as_str(),
        _ => "",
    };
    let place_of_name =
        named(&text.text, whole, &mismatch.path[..1]).unwrap_or_else(|| text.keyword());
    let headline = format!("export `{name}` shows more in the bundle than the parent declares");
    let place = place(&mismatch.path);
    let Mismatch {
        declares, provides, ..
    } = mismatch;
    let what = match provides {
        Side::Missing { .. } => format!("{place} is not declared"),
        _ => format!("{place} is {declares}, and declared {provides}"),
    };
    Diagnostic::warning("wider-export", headline)
        .at(Span::new(unit.source.file, place_of_name), what)
}

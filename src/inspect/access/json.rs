//! The analysis for programs.

use super::analysis::{AccessKind, Analysis};
use crate::diagnostics;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    /// Whether each entry is of one instance.
    complete: bool,
    imports: Vec<ImportEntry<'a>>,
    instances: Vec<InstanceEntry<'a>>,
}

#[derive(Serialize)]
struct ImportEntry<'a> {
    name: &'a str,
    functions: Vec<&'a str>,
}

#[derive(Serialize)]
struct InstanceEntry<'a> {
    instance: &'a str,
    access: Vec<AccessEntry<'a>>,
}

#[derive(Serialize)]
struct AccessEntry<'a> {
    import: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    function: Option<&'a str>,
    access: AccessKind,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    through: Vec<&'a str>,
}

pub(super) fn write(analysis: &Analysis) -> String {
    let imports = &analysis.imports;
    let function = |item: usize| imports.items[item].name.as_deref();
    let import_entries = imports.imports.iter().enumerate();
    let import_entries = import_entries.map(|(index, import)| ImportEntry {
        name: &import.name,
        functions: imports.items_of(index).filter_map(function).collect(),
    });
    let entries = analysis.shown().map(|instance| InstanceEntry {
        instance: analysis.path(instance),
        access: (0..imports.items.len())
            .map(|item| {
                let kind = analysis.kind(instance, item);
                AccessEntry {
                    import: &imports.imports[imports.items[item].import].name,
                    function: function(item),
                    through: analysis.through(&kind),
                    access: kind,
                }
            })
            .collect(),
    });
    let document = Document {
        complete: analysis.are_distinct,
        imports: import_entries.collect(),
        instances: entries.collect(),
    };
    let json = serde_json::to_string_pretty(&document);
    diagnostics::escaped_json(json.expect("these are strings")) + "\n"
}

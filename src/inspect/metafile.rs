//! Describes a bundle for other programs: [`Metafile`] combines the rewrite with the number of output bytes of each unit, and becomes JSON
//! in the format documented at [`Bundle::text_metafile`](crate::Bundle::text_metafile).
//!
//! The format extends [esbuild's metafile](https://esbuild.github.io/api/#metafile), which existing tools read.

use super::definition::{self, Definition, Place};
use crate::diagnostics;
use crate::graph::Unit;
use crate::resolve;
use crate::rewrite::Rewrite;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The version of the format.
const VERSION: u32 = 1;

/// The inputs of one output, with their shares of it and their definitions.
#[derive(Default)]
pub(crate) struct Metafile {
    inputs: BTreeMap<String, Input>,
    shares: BTreeMap<String, Share>,
    definitions: Vec<DefinitionEntry>,
}

/// A metafile as JSON, with the fields in the order of the output.
#[derive(Serialize)]
struct Document {
    version: u32,
    inputs: BTreeMap<String, Input>,
    outputs: BTreeMap<String, Output>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Input {
    bytes: usize,
    integrity: String,
    format: &'static str,
    imports: BTreeSet<Import>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Import {
    original: String,
    path: String,
    kind: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    bytes: u64,
    entry_point: String,
    inputs: BTreeMap<String, Share>,
    definitions: Vec<DefinitionEntry>,
    /// Split-off files and exported names, which esbuild lists and bundles do not have.
    imports: [(); 0],
    exports: [(); 0],
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Share {
    bytes_in_output: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DefinitionEntry {
    path: String,
    is_core_module_inside: bool,
    open: Vec<String>,
    uses: usize,
    place: &'static str,
    id: Option<String>,
}

impl Metafile {
    /// Describes a bundle in which each unit has as many bytes as `counts` says.
    pub(crate) fn of(rewrite: &Rewrite, counts: &[u64]) -> Metafile {
        let graph = &rewrite.graph;
        let mut metafile = Metafile::default();
        let mut add = |path: &Path, unit: &Unit| {
            let bytes = unit.bytes_of_file();
            let format = match unit.file.is_binary || unit.is_extracted() {
                true => "binary",
                false => "text",
            };
            let input = metafile.inputs.entry(shown(path));
            input.or_insert_with(|| Input::new(bytes, format));
        };
        let files = graph.units.iter().filter(|unit| unit.is_file());
        files.for_each(|unit| add(unit.path(), unit));
        // The path of a file that has the bytes of another is not one of a unit.
        for (_, found, unit) in graph.resolved() {
            add(&found.path, unit);
        }
        for (importer, found, unit) in graph.resolved() {
            let import = Import {
                original: found.specifier.clone(),
                path: shown(&found.path),
                kind: unit.source.sort.keyword(),
            };
            let input = metafile.inputs.get_mut(&shown(importer.path()));
            let input = input.expect("what imports is a file");
            input.imports.insert(import);
        }
        for (unit, count) in graph.units.iter().zip(counts) {
            if *count > 0 {
                let share = metafile.shares.entry(shown(unit.path())).or_default();
                share.bytes_in_output += count;
            }
        }
        let definitions = definition::definitions(rewrite);
        metafile.definitions = definitions.map(DefinitionEntry::of).collect();
        metafile
    }

    /// Adds the metafile of another part of the output.
    pub(crate) fn add(&mut self, other: Metafile) {
        for (path, input) in other.inputs {
            match self.inputs.get_mut(&path) {
                Some(known) => known.imports.extend(input.imports),
                None => _ = self.inputs.insert(path, input),
            }
        }
        for (path, share) in other.shares {
            self.shares.entry(path).or_default().bytes_in_output += share.bytes_in_output;
        }
        self.definitions.extend(other.definitions);
    }

    /// Attributes the rest of the output's `bytes` to the file at `path`, whose text `source` surrounds all other inputs.
    pub(crate) fn set_around(&mut self, path: &Path, source: &str, bytes: usize) {
        let path = shown(path);
        self.shares.remove(&path);
        let others = self.shares.values().map(|share| share.bytes_in_output);
        let bytes_in_output = bytes as u64 - others.sum::<u64>();
        self.shares.insert(path.clone(), Share { bytes_in_output });
        let imports = self.inputs.remove(&path).map(|input| input.imports);
        let input = Input {
            imports: imports.unwrap_or_default(),
            ..Input::new(source.as_bytes(), "text")
        };
        self.inputs.insert(path, input);
    }

    /// Renders the metafile of the file `output`, bundled from `parent`.
    pub(crate) fn into_json(self, output: &Path, parent: &Path) -> String {
        let shares = self.shares.values();
        let made = Output {
            bytes: shares.map(|share| share.bytes_in_output).sum(),
            entry_point: shown(parent),
            inputs: self.shares,
            definitions: self.definitions,
            imports: [],
            exports: [],
        };
        let document = Document {
            version: VERSION,
            inputs: self.inputs,
            outputs: BTreeMap::from([(shown(output), made)]),
        };
        let json = serde_json::to_string_pretty(&document);
        diagnostics::escaped_json(json.expect("strings and numbers can be written")) + "\n"
    }
}

impl Input {
    fn new(bytes: &[u8], format: &'static str) -> Input {
        Input {
            bytes: bytes.len(),
            integrity: resolve::integrity_of(bytes),
            format,
            imports: BTreeSet::new(),
        }
    }
}

impl DefinitionEntry {
    fn of(definition: Definition<'_>) -> DefinitionEntry {
        let open = definition.open().iter();
        let (place, id) = match definition.place() {
            Place::Use => ("use", None),
            Place::Front(id) => ("front", Some(id.clone())),
            Place::FirstUse(id) => ("first-use", Some(id.clone())),
        };
        DefinitionEntry {
            path: shown(definition.path()),
            is_core_module_inside: definition.is_core_module_inside(),
            open: open.map(|name| (*name).to_owned()).collect(),
            uses: definition.uses(),
            place,
            id,
        }
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

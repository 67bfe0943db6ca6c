//! Which files are needed: from the parent on, [`build`] reads every file that an import leads to, each once, until no
//! new one appears. It hands on a [`Graph`] without cycles; what is done with the imports is decided later.

use super::builder::{Ahead, Builder};
use super::order;
use super::unit::{Graph, Unit};
use crate::diagnostics::{Diagnostic, Files};
use crate::options::Options;
use crate::resolve::{self, Loader, Resolver};
use crate::source::Source;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// The outermost file.
#[derive(Debug)]
pub(crate) struct Parent {
    /// The path that its own specifiers are relative to the folder of.
    pub(crate) path: PathBuf,
    /// Its place among the files, to find it again where a unit imports it.
    pub(crate) identity: Option<PathBuf>,
    pub(crate) source: Source,
}

/// What is not an error, but should be known.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) warnings: Vec<Diagnostic>,
    /// The options' deps that no import was resolved by, by their indices.
    pub(crate) unused_deps: Vec<usize>,
}

/// Reads all files that `parent` needs.
///
/// # Errors
///
/// All that is wrong with imports and with the files they lead to, or else each cycle.
pub(crate) fn build(
    parent: Parent,
    loader: &dyn Loader,
    options: &Options,
    files: &mut Files,
    findings: &mut Findings,
) -> Result<Graph, Vec<Diagnostic>> {
    let mut builder = Builder {
        loader,
        resolver: Resolver::new(options),
        deps_dir: match &options.deps_dir {
            Some(folder) => folder.clone(),
            None => resolve::join(&loader.folder(&parent.path), Path::new("deps")),
        },
        files,
        met: Vec::new(),
        found_ahead: HashMap::new(),
        ahead: Ahead::new(),
        by_path: HashMap::new(),
        by_identity: HashMap::new(),
        units: Vec::new(),
        by_decision: HashMap::new(),
        itself: HashMap::new(),
        wrapped: HashMap::new(),
        limits: &options.limits,
        depth: 0,
        bytes: 0,
        is_over: false,
        found: HashMap::new(),
        errors: Vec::new(),
        warnings: Vec::new(),
    };
    builder.errors = builder.resolver.duplicates();
    let parent = builder.meet(parent.path, parent.identity, Ok(parent.source), None);
    let read = builder.met[parent].as_ref().map(Unit::bytes_of_file);
    builder.bytes = read.map_or(0, |bytes| bytes.len() as u64);
    builder.unit(parent, BTreeSet::new());
    let mut next = 0;
    while next < builder.units.len() && !builder.is_over {
        builder.resolve_imports(next);
        next += 1;
    }
    if !builder.errors.is_empty() {
        return Err(builder.errors);
    }
    findings.warnings.extend(builder.warnings);
    findings.unused_deps.extend(builder.resolver.unused());
    let units: Vec<Unit> = builder.units.into_iter().map(|(unit, _)| unit).collect();
    let leaves_first = order::leaves_first(&units)?;
    Ok(Graph {
        units,
        leaves_first,
        found: builder.found,
    })
}

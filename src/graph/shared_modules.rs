//! Shares equal core modules: [`share_modules`] extracts each core module that is in several files, or several times in one, byte for byte. It
//! becomes a unit that is used in all these places.

use super::unit::{Graph, Unit, UnitId, UnitKind};
use crate::binary::{self, Sort};
use crate::diagnostics::Files;
use crate::source::{self, BinarySource, Extracted, Source, SourceForm, TextSource};
use bytes::Bytes;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// A smaller core module is not worth an alias.
const SMALL: usize = 64;

/// Makes a unit of each core module that is repeated. Leaves a file alone if nothing can be extracted from it.
pub(crate) fn share_modules(graph: &mut Graph, files: &mut Files) {
    let repeated = repeated(graph);
    if repeated.is_empty() {
        return;
    }
    let count = graph.units.len();
    let mut sharer = Sharer {
        graph,
        files,
        repeated,
        shared: HashMap::new(),
    };
    sharer.units_as_they_are();
    for id in 0..count {
        let source = sharer.graph.units[id].source.clone();
        match &source.form {
            SourceForm::Binary(binary) => sharer.in_binary(id, &source, binary),
            SourceForm::Text(text) => sharer.in_text(id, &source, text),
        }
    }
    // A core module uses nothing, so it can come before all others.
    let shared: HashSet<UnitId> = sharer.shared.values().copied().collect();
    let is_first = |id: &UnitId| *id >= count || shared.contains(id);
    let all = sharer.graph.leaves_first.iter().copied();
    let new = count..sharer.graph.units.len();
    let (first, others): (Vec<UnitId>, Vec<UnitId>) = all.chain(new).partition(is_first);
    graph.leaves_first = first.into_iter().chain(others).collect();
}

/// Returns the core modules that occur more than once and are not small.
fn repeated(graph: &Graph) -> HashSet<Bytes> {
    let mut seen = HashSet::new();
    let mut repeated = HashSet::new();
    for &id in &graph.leaves_first {
        let (bytes, ranges) = core_modules(&graph.units[id].source);
        for range in ranges.into_iter().filter(|range| range.len() >= SMALL) {
            let module = bytes.slice(range);
            if !seen.insert(module.clone()) {
                repeated.insert(module);
            }
        }
    }
    repeated
}

/// Returns the binary of a source, and the ranges of the core modules in it, which may be all of it.
fn core_modules(source: &Source) -> (Bytes, Vec<Range<usize>>) {
    let bytes = match &source.form {
        SourceForm::Binary(binary) => binary.bytes.clone(),
        SourceForm::Text(text) => Bytes::copy_from_slice(&text.encoded),
    };
    let ranges = match source.sort {
        Sort::CoreModule => std::iter::once(0..bytes.len()).collect(),
        _ => binary::core_modules(&bytes),
    };
    (bytes, ranges)
}

struct Sharer<'a> {
    graph: &'a mut Graph,
    files: &'a mut Files,
    repeated: HashSet<Bytes>,
    /// The units of repeated core modules.
    shared: HashMap<Bytes, UnitId>,
}

impl Sharer<'_> {
    /// Finds the core modules that are units already: files first, then the modules extracted from binaries.
    fn units_as_they_are(&mut self) {
        for is_extracted in [false, true] {
            for (id, unit) in self.graph.units.iter().enumerate() {
                if unit.source.sort == Sort::CoreModule && unit.is_extracted() == is_extracted {
                    let (bytes, _) = core_modules(&unit.source);
                    if self.repeated.contains(&bytes) {
                        self.shared.entry(bytes).or_insert(id);
                    }
                }
            }
        }
        for id in 0..self.graph.units.len() {
            for number in 0..self.graph.units[id].taken_out.len() {
                let (_, unit) = self.graph.units[id].taken_out[number];
                let (bytes, _) = core_modules(&self.graph.units[unit].source);
                if let Some(&shared) = self.shared.get(&bytes) {
                    self.graph.units[id].taken_out[number].1 = shared;
                }
            }
        }
    }

    /// Extracts the core modules of a binary that has repeated ones.
    fn in_binary(&mut self, id: UnitId, source: &Source, binary: &BinarySource) {
        let repeated = &self.repeated;
        let has_repeated = |bytes: &Bytes| {
            let mut ranges = binary::core_modules(bytes).into_iter();
            ranges.any(|range| repeated.contains(&bytes.slice(range)))
        };
        if source.sort != Sort::Component || !has_repeated(&binary.bytes) {
            return;
        }
        let stays = |component: &[u8]| !has_repeated(&binary.bytes.slice_ref(component));
        let printed = source::extract(source.file, binary, &stays, self.files);
        if let Ok((source, extracted)) = printed {
            self.graph.units[id].source = Arc::new(source);
            for extracted in extracted {
                let bytes = Bytes::copy_from_slice(extracted.source.bytes());
                self.take_out(id, extracted, bytes);
            }
        }
    }

    /// Extracts repeated core modules from a text.
    fn in_text(&mut self, id: UnitId, source: &Source, text: &TextSource) {
        let (bytes, ranges) = core_modules(source);
        // `wast` keeps the order.
        if source.sort != Sort::Component || ranges.len() != text.scan.core_modules.len() {
            return;
        }
        for (module, range) in text.scan.core_modules.iter().zip(ranges) {
            let bytes = bytes.slice(range);
            if !self.repeated.contains(&bytes) {
                continue;
            }
            let Some(cut) = source::cut_core_module(&text.text, module.keyword) else {
                continue;
            };
            let Ok(alone) = source::read_text(source.file, Arc::from(cut.text)) else {
                continue;
            };
            let extracted = Extracted {
                form: cut.form.clone(),
                names: cut.names,
                exports: cut.exports,
                source: Arc::new(alone),
                offset: cut.form.start,
                component: Some(module.component),
                depth: module.depth,
            };
            self.take_out(id, extracted, bytes);
        }
    }

    /// Adds an extracted definition with these bytes to a unit. It becomes a unit, unless one with the same bytes is shared already.
    fn take_out(&mut self, id: UnitId, extracted: Extracted, bytes: Bytes) {
        let known = self.shared.get(&bytes).copied();
        let unit = known.unwrap_or_else(|| self.add(id, &extracted));
        if self.repeated.contains(&bytes) {
            self.shared.insert(bytes, unit);
        }
        self.graph.units[id].taken_out.push((extracted, unit));
    }

    fn add(&mut self, id: UnitId, extracted: &Extracted) -> UnitId {
        let unit = &self.graph.units[id];
        let kind = UnitKind::Extracted {
            offset: unit.offset() + extracted.offset,
            id: extracted.id(),
        };
        let unit = Unit::new(kind, unit.file.clone(), extracted.source.clone());
        self.graph.units.push(unit);
        self.graph.units.len() - 1
    }
}

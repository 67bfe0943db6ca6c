//! Core modules that are in several files, or several times in one, byte for byte: [`share_modules`] takes them out of where they are, so that each
//! is a unit of its own, which is used in all these places.

use super::unit::{Graph, Unit, UnitId};
use crate::binary::{self, Sort};
use crate::diagnostics::Files;
use crate::source::{self, Extracted, Source, SourceForm};
use bytes::Bytes;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// A smaller core module is not worth an alias.
const SMALL: usize = 64;

/// Makes a unit of each core module that is repeated. A file that cannot be taken apart is left as it is.
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
        match &sharer.graph.units[id].source.clone().form {
            SourceForm::Binary(_) => sharer.in_binary(id),
            SourceForm::Text(_) => sharer.in_text(id),
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

/// The core modules that are there more than once, and are not small.
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

/// The binary of a source, and where in it core modules are; it may be one itself.
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
    /// The units that repeated core modules are.
    shared: HashMap<Bytes, UnitId>,
}

impl Sharer<'_> {
    /// Finds the core modules that are units already: files first, then what was taken out of binaries.
    fn units_as_they_are(&mut self) {
        for is_part in [false, true] {
            for (id, unit) in self.graph.units.iter().enumerate() {
                if unit.source.sort == Sort::CoreModule && unit.part_at.is_some() == is_part {
                    let (bytes, _) = core_modules(&unit.source);
                    if self.repeated.contains(&bytes) {
                        self.shared.entry(bytes).or_insert(id);
                    }
                }
            }
        }
        for id in 0..self.graph.units.len() {
            for number in 0..self.graph.units[id].taken_out.len() {
                let (_, part) = self.graph.units[id].taken_out[number];
                let (bytes, _) = core_modules(&self.graph.units[part].source);
                if let Some(&shared) = self.shared.get(&bytes) {
                    self.graph.units[id].taken_out[number].1 = shared;
                }
            }
        }
    }

    /// Takes a binary apart that has repeated core modules in it.
    fn in_binary(&mut self, id: UnitId) {
        let unit = self.graph.units[id].clone();
        let SourceForm::Binary(binary) = &unit.source.form else {
            return;
        };
        let repeated = &self.repeated;
        let has_repeated = |bytes: &Bytes| {
            let mut ranges = binary::core_modules(bytes).into_iter();
            ranges.any(|range| repeated.contains(&bytes.slice(range)))
        };
        if unit.source.sort != Sort::Component || !has_repeated(&binary.bytes) {
            return;
        }
        let file = unit.source.file;
        let name = format!("{} (printed)", self.files.name(file));
        let printed = self.files.add(name);
        let stays = |component: &[u8]| !has_repeated(&binary.bytes.slice_ref(component));
        let Ok((source, taken_out)) = source::extract(printed, file, binary, &stays) else {
            return;
        };
        if let Some(text) = source.as_text() {
            self.files.set_text(printed, text.text.clone());
        }
        let taken_out = taken_out.into_iter().map(|taken_out| {
            let part = self.part(&unit, &taken_out);
            (taken_out, part)
        });
        let taken_out = taken_out.collect();
        let raw = unit.raw.clone().unwrap_or_else(|| binary.bytes.clone());
        self.graph.units[id] = Unit {
            source: Arc::new(source),
            raw: Some(raw),
            taken_out,
            ..unit
        };
    }

    /// Takes repeated core modules out of a text.
    fn in_text(&mut self, id: UnitId) {
        let unit = self.graph.units[id].clone();
        let text = unit.text();
        let (bytes, ranges) = core_modules(&unit.source);
        // `wast` keeps the order.
        if unit.source.sort != Sort::Component || ranges.len() != text.scan.core_modules.len() {
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
            let Ok(source) = source::read_text(unit.source.file, Arc::from(cut.text)) else {
                continue;
            };
            let taken_out = Extracted {
                form: cut.form.clone(),
                names: cut.names,
                exports: cut.exports,
                source: Arc::new(source),
                offset: cut.form.start,
                component: Some(module.component),
                depth: module.depth,
            };
            let part = match self.shared.get(&bytes) {
                Some(&shared) => shared,
                None => self.add(&unit, &taken_out),
            };
            self.shared.insert(bytes, part);
            self.graph.units[id].taken_out.push((taken_out, part));
        }
    }

    /// The unit that a definition is which was taken out of `unit`.
    fn part(&mut self, unit: &Unit, taken_out: &Extracted) -> UnitId {
        let bytes = Bytes::copy_from_slice(taken_out.source.bytes());
        if let Some(&shared) = self.shared.get(&bytes) {
            return shared;
        }
        let part = self.add(unit, taken_out);
        if self.repeated.contains(&bytes) {
            self.shared.insert(bytes, part);
        }
        part
    }

    fn add(&mut self, unit: &Unit, taken_out: &Extracted) -> UnitId {
        self.graph.units.push(Unit {
            source: taken_out.source.clone(),
            raw: None,
            taken_out: Vec::new(),
            part_at: Some(unit.part_at.unwrap_or(0) + taken_out.offset),
            part_id: taken_out.id(),
            supplied: Vec::new(),
            is_wrapper: false,
            dependencies: Vec::new(),
            open: Vec::new(),
            ..unit.clone()
        });
        self.graph.units.len() - 1
    }
}

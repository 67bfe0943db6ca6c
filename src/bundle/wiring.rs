//! Decides which of several components supplies which import of which other: [`Wiring::new`] is given the components as [`Part`]s.

use crate::binary::{BinaryExport, BinaryImport};
use crate::graph;
use crate::text::VersionTrack;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A component to be composed with others.
pub(super) struct Part {
    pub(super) path: PathBuf,
    pub(super) imports: Vec<BinaryImport>,
    pub(super) exports: Vec<BinaryExport>,
    /// The names of the imports that it supplies; `None` for all that it can.
    pub(super) only: Option<Vec<String>>,
}

impl Part {
    /// Returns the export for an import of another component: the export of the same name, or else the highest compatible version.
    pub(super) fn export_for(&self, import: &BinaryImport) -> Option<&BinaryExport> {
        let name = &import.name;
        let is_named = |only: &Vec<String>| only.iter().any(|only| is_same(only, name));
        if !self.only.as_ref().is_none_or(is_named) {
            return None;
        }
        graph::export_for(&self.exports, name, import.sort)
    }
}

/// Which part supplies which import of which other.
pub(super) struct Wiring {
    /// For each part, the part that supplies each import of it.
    pub(super) suppliers: Vec<Vec<Option<usize>>>,
    /// All parts, each behind the parts that supply it.
    pub(super) order: Vec<usize>,
}

impl Wiring {
    /// Wires each import to the next part with an export for it, or else to one in front, unless that would lead in a circle.
    pub(super) fn new(parts: &[Part]) -> Wiring {
        let mut wiring = Wiring {
            suppliers: parts
                .iter()
                .map(|part| vec![None; part.imports.len()])
                .collect(),
            order: Vec::new(),
        };
        let mut open = vec![false; parts.len()];
        for part in 0..parts.len() {
            wiring.visit(parts, part, &mut open);
        }
        wiring
    }

    fn visit(&mut self, parts: &[Part], part: usize, open: &mut [bool]) {
        if self.order.contains(&part) {
            return;
        }
        open[part] = true;
        for import in 0..parts[part].imports.len() {
            let mut candidates = candidates(parts, part, import);
            if let Some(supplier) = candidates.find(|candidate| !open[*candidate]) {
                self.suppliers[part][import] = Some(supplier);
                self.visit(parts, supplier, open);
            }
        }
        open[part] = false;
        self.order.push(part);
    }

    /// Whether a part supplies another.
    pub(super) fn supplies(&self, part: usize) -> bool {
        self.suppliers
            .iter()
            .flatten()
            .any(|supplier| *supplier == Some(part))
    }

    /// The parts that a part uses, directly or not.
    pub(super) fn used_by(&self, part: usize) -> BTreeSet<usize> {
        let mut used = BTreeSet::new();
        let mut next = vec![part];
        while let Some(part) = next.pop() {
            let suppliers = self.suppliers[part].iter().flatten();
            next.extend(suppliers.filter(|supplier| used.insert(**supplier)));
        }
        used
    }
}

/// The parts with an export for an import of `part`, starting with the parts behind `part`.
pub(super) fn candidates(
    parts: &[Part],
    part: usize,
    import: usize,
) -> impl Iterator<Item = usize> {
    let import = &parts[part].imports[import];
    let others = (part + 1..parts.len()).chain(0..part);
    others.filter(move |other| parts[*other].export_for(import).is_some())
}

/// Whether two names are one, or differ only in a compatible version.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    VersionTrack::of(one) == VersionTrack::of(other)
}

//! The entry: infers the meaning of a text's elisions, and expands the rewrite accordingly.

use super::faults;
use super::given::AllGiven;
use super::known::{self, Found, KnownTypes, Sought};
use super::needs;
use super::sites::{self, Site};
use super::supplies::Supplies;
use super::write::{self, Form};
use crate::check::checker::Checker;
use crate::check::validate::UnitTypes;
use crate::diagnostics::{Diagnostic, Severity};
use crate::graph::UnitId;
use crate::rewrite::Rewrite;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// The treatment of elided imports whose arguments are not all known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Patience {
    /// Files that the text uses may not be known, either.
    Previews,
    Waits,
    TakesWhatIsKnown,
}

impl Checker {
    /// Infers the elisions of each text and checks the text against its contracts. Both depend on the types of its files, so leaves go first,
    /// except where a text has to wait for the types of arguments.
    ///
    /// # Errors
    ///
    /// All faults, up to the first text with faults in its elisions: texts that import it need its expansion.
    pub(crate) fn refine(&mut self) -> Result<(), Vec<Diagnostic>> {
        let mut waiting = self.graph.leaves_first.clone();
        let supplies = Supplies::new(&self.graph);
        if !supplies.is_empty() {
            self.types.postpone(waiting.iter().copied());
        }
        let mut inference = Inference {
            checker: self,
            supplies,
        };
        let mut errors = Vec::new();
        while !waiting.is_empty() {
            match inference.next(&waiting) {
                Ok(next) => {
                    let id = waiting.remove(next);
                    let checked = inference.checker.check_contracts(id);
                    errors.extend(checked.err().into_iter().flatten());
                }
                Err(faults) => {
                    errors.extend(faults);
                    break;
                }
            }
        }
        match errors.is_empty() {
            true => Ok(()),
            false => Err(errors),
        }
    }

    /// Checks that each component which a text instantiates imports the arguments that it is given. The elisions of the text must be inferred.
    ///
    /// # Errors
    ///
    /// All arguments for which an import is missing.
    fn check_arguments(&mut self, id: UnitId) -> Result<(), Vec<Diagnostic>> {
        let text = self.graph.units[id].source.as_text().into_iter();
        let mut sites = text.flat_map(|text| &text.scan.instantiations);
        if !sites.any(|site| !site.item.arguments.is_empty()) {
            return Ok(());
        }
        let known = known::known(&self.rewrite, &mut self.types, id)?;
        let found = faults::of_arguments(&self.graph, id, &known).into_iter();
        let is_error = |found: &Diagnostic| found.severity == Severity::Error;
        let (errors, warnings): (Vec<_>, Vec<_>) = found.partition(is_error);
        self.warnings.extend(warnings);
        match errors.is_empty() {
            true => Ok(()),
            false => Err(errors),
        }
    }
}

/// The inference of all texts.
struct Inference<'c> {
    checker: &'c mut Checker,
    supplies: Supplies,
}

impl Inference<'_> {
    /// Infers the elisions of the first of the `waiting` texts for which enough is known, and returns its place among them.
    ///
    /// # Errors
    ///
    /// All faults in its elisions.
    fn next(&mut self, waiting: &[UnitId]) -> Result<usize, Vec<Diagnostic>> {
        if let Some(next) = self.ready(waiting)? {
            return Ok(next);
        }
        // Texts that supply others get the types that are known so far, from the outermost inwards.
        for &id in waiting.iter().rev() {
            if self.checker.graph.units[id].has_gaps() {
                _ = self.infer(id, Patience::Previews);
            }
        }
        match self.ready(waiting)? {
            Some(next) => Ok(next),
            None => self
                .settle(waiting[0], Patience::TakesWhatIsKnown)
                .map(|_| 0),
        }
    }

    /// Infers the elisions of the first of the `waiting` texts that uses no other of them, and for which enough is known.
    fn ready(&mut self, waiting: &[UnitId]) -> Result<Option<usize>, Vec<Diagnostic>> {
        for (next, &id) in waiting.iter().enumerate() {
            let used = self.checker.graph.units[id].used();
            let is_ready = used
                .iter()
                .all(|used| !self.checker.types.is_pending(*used));
            if is_ready && self.settle(id, Patience::Waits)? {
                return Ok(Some(next));
            }
        }
        Ok(None)
    }

    /// Infers the elisions of the file inside a composition once more, with the needs of all its neighbours. Returns whether imports get other
    /// names or identifiers by that.
    fn infer_inside(&mut self, id: UnitId) -> Result<bool, Vec<Diagnostic>> {
        let units = &self.checker.graph.units;
        let file = units[id].composed().filter(|file| units[*file].has_gaps());
        let names_versions = || !self.checker.rewrite.expansion(id).new_versions().is_empty();
        let Some(file) = file.filter(|_| !self.supplies.is_empty() || names_versions()) else {
            return Ok(false);
        };
        let names = |inference: &Self| {
            let expansion = inference.checker.rewrite.expansion(file);
            let added = expansion.added.clone();
            (expansion.renamed.clone(), added, expansion.ids.clone())
        };
        let before = names(self);
        self.infer(file, Patience::TakesWhatIsKnown)?;
        Ok(names(self) != before)
    }

    /// Infers the elisions of a text, and returns whether its type is known from now on.
    fn settle(&mut self, id: UnitId, patience: Patience) -> Result<bool, Vec<Diagnostic>> {
        let graph = Arc::clone(&self.checker.graph);
        let unit = &graph.units[id];
        let inferred = match unit.has_gaps() {
            true => self.infer(id, patience),
            false => Ok(true),
        };
        if let Ok(false) = inferred {
            return Ok(false);
        }
        // An argument that is not imported is often why others cannot be passed.
        let inferred = self.checker.check_arguments(id).and(inferred);
        inferred.map_err(|faults| {
            let with_site = |error| unit.file.with_import_site(error);
            faults.into_iter().map(with_site).collect::<Vec<_>>()
        })?;
        self.checker.types.settle(id);
        if patience == Patience::TakesWhatIsKnown && unit.has_gaps() {
            // In a text that supplies it, the items behind its instance are only known now.
            self.infer(id, patience)?;
        }
        if self.infer_inside(id)? {
            self.infer(id, patience)?;
        }
        Ok(true)
    }

    /// Infers the elisions of one text. The types behind a site are only known for certain once its own elisions are inferred, so this repeats
    /// until nothing changes. Returns whether it is done: it can wait until more is known about the arguments for elided imports.
    ///
    /// # Errors
    ///
    /// All faults in the elisions.
    fn infer(&mut self, id: UnitId, patience: Patience) -> Result<bool, Vec<Diagnostic>> {
        let graph = Arc::clone(&self.checker.graph);
        let unit = &graph.units[id];
        let scan = &unit.text().scan;
        let spreads = scan.instantiations.iter().flat_map(|site| &site.spreads);
        let spreads = scan.exports.len() + spreads.count();
        let sites = sites::all(unit);
        let most = scan.components.len() + sites.len() + spreads + 1;
        let mut rounds = 1..=most;
        let mut is_without_arguments = true;
        let rewrite = &self.checker.rewrite;
        let around = rewrite.versions_around(id);
        let ids_of_file = unit
            .composed()
            .map(|file| rewrite.expansion(file).ids.clone());
        let ids_of_file = ids_of_file.unwrap_or_default();
        loop {
            let is_last = rounds.next().is_none();
            let (known, mut given) = known_with(
                &self.checker.rewrite,
                &mut self.checker.types,
                id,
                &self.supplies,
            )?;
            // Uses that are not known yet may say where the types in an argument come from.
            let is_unknown = |site: &Site| site.component(unit, &known).is_none();
            is_without_arguments &= !given.is_empty() && sites.iter().any(is_unknown);
            if is_without_arguments {
                given.retain(|import, _| scan.imports[*import].component != 0);
            }
            let mut needs = needs::collect(unit, &known, &given, &around);
            needs.ids_of_file.clone_from(&ids_of_file);
            let waits = match patience {
                Patience::Previews => true,
                Patience::Waits => needs.is_open,
                Patience::TakesWhatIsKnown => false,
            };
            let (expansion, errors) = write::expansion(unit, &known, &needs, Form::Bundle);
            let is_early = patience == Patience::Waits && waits && !is_without_arguments;
            if is_early && !errors.is_empty() {
                return Ok(false);
            }
            let is_new = expansion != *self.checker.rewrite.expansion(id);
            let is_done = !is_new || needs.rests_on_files || is_last;
            if is_without_arguments && (is_done || !errors.is_empty()) {
                is_without_arguments = false;
                rounds = 1..=most;
                continue;
            }
            if is_done && !waits {
                if !errors.is_empty() {
                    return Err(errors);
                }
                let errors = faults::of_uses(unit, &known, &needs);
                if !errors.is_empty() {
                    return Err(errors);
                }
            }
            self.checker.rewrite.expand(id, expansion)?;
            if is_new && !self.checker.types.is_pending(id) {
                self.checker.types.forget(&graph, id);
            }
            if is_done && !waits && !needs.given.is_empty() {
                let encoded = self.checker.rewrite.encoded(id);
                let validated =
                    self.checker
                        .types
                        .validate(&self.checker.rewrite, encoded, |_, _| {});
                validated.map_err(|fault| vec![faults::of_given(unit, &needs, fault)])?;
            }
            if is_done {
                return Ok(!waits);
            }
        }
    }
}

/// Returns the types of the files that a text imports and of its own definitions, as [`known`](super::known::known), with the types of the
/// arguments for its elided imports.
///
/// # Errors
///
/// If a file is not valid.
pub(super) fn known_with<'w>(
    rewrite: &Rewrite,
    types: &'w mut UnitTypes,
    id: UnitId,
    supplies: &Supplies,
) -> Result<(KnownTypes<'w>, AllGiven), Vec<Diagnostic>> {
    types.recover();
    let mut suppliers = supplies.other_units(id);
    suppliers.insert(id);
    types.reserve(rewrite, &suppliers);
    types.prepare(rewrite, id)?;
    suppliers.remove(&id);
    let known = |unit: &UnitId| supplies.certain(rewrite, types, (id, *unit)).is_some();
    if !suppliers.iter().all(known) {
        for &unit in &suppliers {
            types.prepare(rewrite, unit)?;
        }
    }
    let generation = types.generation();
    let mut found = BTreeMap::new();
    for unit in suppliers {
        let known = supplies.certain(rewrite, types, (id, unit));
        let seen = match known {
            Some(known) => vec![known],
            None => {
                let seen = look(rewrite, types, supplies, unit)?;
                types.recover();
                supplies.keep(rewrite, types, (unit, &seen));
                seen
            }
        };
        found.insert(unit, seen);
    }
    found.insert(id, look(rewrite, types, supplies, id)?);
    // Types from before are lost if there was no room for more.
    let given = match types.generation() == generation {
        true => supplies.given(rewrite, types, id, &found),
        false => AllGiven::default(),
    };
    let own = found.remove(&id).and_then(|mut own| own.pop());
    let own = own.and_then(Rc::into_inner);
    let known = KnownTypes::new(own.unwrap_or_default(), types);
    Ok((known, given))
}

/// Returns the types in the text of `supplier`. Definitions with elisions that are not known yet can
/// hide the items behind them, and the definitions around them hide their contents. So it looks from the outermost component inwards, and in
/// the end into these definitions themselves.
fn look(
    rewrite: &Rewrite,
    types: &mut UnitTypes,
    supplies: &Supplies,
    supplier: UnitId,
) -> Result<Vec<Rc<Found>>, Vec<Diagnostic>> {
    let unknown = match types.is_pending(supplier) {
        true => supplies.unknown_definitions(rewrite, supplier),
        false => Vec::new(),
    };
    let arguments = supplies.sought(&rewrite.graph, supplier);
    let depth = unknown.iter().map(Vec::len).max().unwrap_or(1);
    let mut found = Vec::new();
    for depth in 1..=depth {
        types.recover();
        let hollow = unknown.iter().map(|path| path[depth.min(path.len()) - 1]);
        let sought = Sought {
            arguments: arguments.clone(),
            hollow: hollow.collect(),
        };
        found.push(known::look(rewrite, types, supplier, sought)?);
    }
    if let Some(last) = found.last_mut().filter(|_| !unknown.is_empty()) {
        types.recover();
        let inside = known::look(rewrite, types, supplier, Sought::default())?;
        last.add_inside(&rewrite.graph.units[supplier], &unknown, &inside);
    }
    Ok(found.into_iter().map(Rc::new).collect())
}

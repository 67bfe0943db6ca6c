//! Writes pass-through: a `(with …)` for each passed import, and instances deferred to where their arguments exist.

use super::state::Writer;
use crate::binary::IndexSpace;
use crate::check::infer::faults;
use crate::check::infer::needs::Target;
use crate::check::infer::sites::Site;
use crate::source::{InstantiatedItem, NumericReference, SourceIndex};
use crate::text;

impl Writer<'_> {
    /// Replaces the elisions of instantiations by the arguments passed through.
    pub(super) fn passed(&mut self) {
        for (&site, passed) in &self.needs.passed {
            let passed = passed.iter().map(|(name, target)| {
                let (name, id) = (text::string_token(name), self.id(*target));
                format!("(with {name} ({} {id}))", self.sort(*target).keyword())
            });
            let exported = self.needs.exported.get(&site).into_iter().flatten();
            let exported = exported.map(|exported| {
                let [import, name] = [&exported.import, &exported.name];
                let [import, name] = [import, name].map(|name| text::string_token(name));
                format!("(with {import} (type {} {name}))", exported.instance)
            });
            let arguments: Vec<String> = passed.chain(exported).collect();
            let index = match site {
                Site::Written(index) => index,
                Site::Import(import) => {
                    self.expansion.arguments.insert(import, arguments);
                    continue;
                }
            };
            self.exported(index);
            let site = &self.text.scan.instantiations[index];
            let at = site.elision.expect("only what is elided is passed");
            let text = &self.text.text;
            let start = text[..at].trim_end_matches([' ', '\t']).len();
            let indentation = text::indentation(text, at);
            let starts_line = text[..start].ends_with('\n');
            let separator = match (starts_line, arguments.len()) {
                (true, _) => format!("{}{indentation}", self.text.newline()),
                (false, 1) => " ".to_owned(),
                (false, _) => format!("{}{indentation}  ", self.text.newline()),
            };
            let joined = arguments.join(&separator);
            let with = match (arguments.is_empty(), starts_line) {
                (true, _) => String::new(),
                (false, true) => format!("{indentation}{joined}"),
                (false, false) => format!("{separator}{joined}"),
            };
            self.replace(start..at + 3, with);
        }
    }

    /// Adds the items that arguments which are exports take in front of the instantiation.
    fn exported(&mut self, index: usize) {
        let needs = self.needs;
        let InstantiatedItem { within, before, .. } = &self.text.scan.instantiations[index].item;
        for exported in needs
            .exported
            .get(&Site::Written(index))
            .into_iter()
            .flatten()
        {
            // An identifier cannot have blanks.
            let instances = exported.instance.matches(" \"").count();
            let mut spaces = vec![IndexSpace::Instance; instances];
            spaces.push(IndexSpace::Type);
            self.add_items(*within, &spaces, |_, space| SourceIndex(before[space]));
        }
    }

    /// Defers imported instances until behind their arguments. Reports imports that are passed through in front of their places.
    pub(super) fn order_of_passed(&mut self) {
        for (&site, passed) in &self.needs.passed {
            let behind = |target: &Target| match (self.behind.get(target), target) {
                (Some(behind), _) => *behind,
                (None, Target::Written(import)) => Some(*import),
                (None, Target::Added(_)) => None,
            };
            let passed = passed.iter().filter_map(|(name, target)| {
                let behind = behind(target)?;
                let is_behind = site.is_in_front_of(self.unit, behind);
                is_behind.then_some((behind, name))
            });
            let Some((last, name)) = passed.max_by_key(|(behind, _)| *behind) else {
                continue;
            };
            match site {
                Site::Import(import) if !self.is_used_in_front(import, last) => {
                    self.expansion.deferred.insert(import, last);
                }
                _ => {
                    let fault = faults::imported_behind(self.unit, site, name, last);
                    self.errors.push(fault);
                }
            }
        }
    }

    /// Whether anything between two imports refers to the first.
    fn is_used_in_front(&self, import: usize, last: usize) -> bool {
        let (first, last) = (self.written(import), self.written(last));
        let between = first.range.end..last.range.end;
        let is_number = |number: &NumericReference| {
            between.contains(&number.at)
                && number.component == first.component
                && number.space == IndexSpace::Instance
                && number.source == SourceIndex(first.item.before[IndexSpace::Instance])
        };
        let ids = text::identifiers(&self.text.text[between.clone()]);
        let is_named = first.id.as_ref().is_some_and(|id| ids.contains(id));
        is_named || self.text.scan.numeric.iter().any(is_number)
    }
}

//! Writes pass-through: a `(with …)` for each passed import, and instances deferred to where their arguments exist.

use super::state::Writer;
use crate::binary::{ComponentNumber, IndexSpace};
use crate::check::infer::faults;
use crate::check::infer::needs::Target;
use crate::check::infer::sites::Site;
use crate::check::infer::spreads::Line;
use crate::rewrite::{Change, NUMBER};
use crate::source::{InstantiatedItem, NumericReference, SourceIndex, Spread};
use crate::text;
use std::ops::Range;

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
            let in_front = text[..at].rsplit('\n').next().unwrap_or_default();
            let is_behind_another = in_front.trim_start().starts_with("(with");
            let separator = match (starts_line || is_behind_another, arguments.len()) {
                (_, 1) if site.spreads.is_empty() => " ".to_owned(),
                (true, _) => format!("{}{indentation}", self.text.newline()),
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

    /// Replaces spreads by the forms that they stand for. Each form that takes an export of an instance has an alias in front.
    pub(super) fn spreads(&mut self) {
        let (scan, spreads) = (&self.text.scan, &self.needs.spreads);
        for (&(index, number), lines) in &spreads.with {
            let site = &scan.instantiations[index];
            let spread = &site.spreads[number].1;
            let (passed, exported) = (&self.needs.passed, &self.needs.exported);
            let passed = passed.get(&Site::Written(index)).map_or(0, Vec::len);
            let exported = exported.get(&Site::Written(index)).map_or(0, Vec::len);
            if !self.starts_line(spread) && passed + exported + lines.len() > 1 {
                let before = self.text.text[..spread.range.start].trim_end_matches([' ', '\t']);
                let separator = self.separator(spread, "with");
                self.replace(before.len()..spread.range.start, separator);
            }
            self.spread(spread, lines, site.item.within, "with");
        }
        for (&index, lines) in &spreads.exports {
            let (component, spread) = &scan.exports[index];
            if !lines.is_empty() {
                self.expansion.changes.push(Change {
                    component: *component,
                    space: IndexSpace::Instance,
                    from: Some(SourceIndex(spread.before[IndexSpace::Instance])),
                    before: None,
                });
            }
            self.spread(spread, lines, *component, "export");
        }
    }

    /// Writes the forms that a spread stands for. The first one keeps the comments of the spread.
    fn spread(&mut self, spread: &Spread, lines: &[Line], within: ComponentNumber, form: &str) {
        let text = &self.text.text;
        let separator = self.separator(spread, form);
        let written = |part: &Range<usize>| &text[part.clone()];
        let mut reference: Vec<&str> = spread.reference.iter().map(written).collect();
        let is_number = !reference[0].starts_with('$');
        if is_number {
            reference[0] = NUMBER;
        }
        let reference = reference.join(" ");
        let last = spread.reference.last().expect("it refers to an instance");
        let (last, end) = (last.end, spread.range.end);
        let mut behind = String::new();
        for (index, Line { name, export, sort }) in lines.iter().enumerate() {
            let (name, keyword) = (name.written(), sort.keyword());
            let export = text::string_token(export);
            if index == 0 {
                self.replace(spread.at..spread.at + 3, name);
                self.replace(spread.keyword.clone(), keyword.to_owned());
                self.replace(last..last, format!(" {export}"));
            } else {
                behind += &format!("{separator}({form} {name} ({keyword} {reference} {export}))");
            }
            let path = match index {
                0 => 0,
                _ => spread.reference.len() - 1,
            };
            let items = 1 + usize::from(form == "export");
            let mut spaces = vec![IndexSpace::Instance; path];
            spaces.extend(std::iter::repeat_n(sort.space(), items));
            self.add_items(within, &spaces, |_, space| {
                SourceIndex(spread.before[space])
            });
        }
        if is_number {
            self.expansion
                .numbers
                .insert(end, spread.reference[0].start);
        }
        self.replace(end..end, behind);
    }

    /// The line ending and the blanks in front of each form that a spread stands for, except the first.
    fn separator(&self, spread: &Spread, form: &str) -> String {
        let deeper = match form == "export" || self.starts_line(spread) {
            true => "",
            false => "  ",
        };
        let indentation = text::indentation(&self.text.text, spread.range.start);
        format!("{}{indentation}{deeper}", self.text.newline())
    }

    fn starts_line(&self, spread: &Spread) -> bool {
        let before = self.text.text[..spread.range.start].trim_end_matches([' ', '\t']);
        before.ends_with('\n')
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

//! Traces how an instance obtained an item: [`chain`] goes back from the instance's argument to the item's origin.

use super::analysis::Analysis;
use super::value::{Callee, InstanceId};
use crate::binary::{IndexSpace, Named, Outer, Step};

/// A keyword, and the name behind it.
pub(super) type NameBehind = (&'static str, String);

/// A step of the trace.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The offset in the binary.
    pub(super) offset: u64,
    /// The string there that names the item, if there is one, and the keyword in front of it.
    pub(super) named: Option<NameBehind>,
    /// The description of the step.
    pub(super) text: String,
}

/// The greatest number of steps; longer traces are cut.
const LONGEST: usize = 50;

/// Traces how an instance obtained a function of `callee`, back from where the instance is created.
pub(super) fn chain(analysis: &Analysis, instance: InstanceId, callee: Callee) -> Vec<Link> {
    let mut chain = Chain {
        analysis,
        callee,
        exports: Vec::new(),
        links: Vec::new(),
    };
    if analysis.around(instance).is_none() {
        chain.imported();
    }
    let mut at = chain.given_to(instance, None);
    while let Some(anchor) = at.filter(|_| chain.links.len() < LONGEST) {
        at = chain.back(anchor);
    }
    chain.links
}

/// An item of an instance: its index space and its index.
type Anchor = (InstanceId, IndexSpace, u32);

struct Chain<'a> {
    analysis: &'a Analysis,
    callee: Callee,
    /// The exports of the item that lead to the callee, the outermost last.
    exports: Vec<&'a str>,
    links: Vec<Link>,
}

impl<'a> Chain<'a> {
    /// The argument of an instance for an import that contains the callee, or else the component that captured it.
    fn given_to(&mut self, instance: InstanceId, import: Option<&str>) -> Option<Anchor> {
        let site = self.analysis.instances[instance].site()?;
        let (offset, step) = self.analysis.step(site.within, site.step);
        let Step::Instantiate {
            component,
            arguments,
        } = step
        else {
            return None;
        };
        // The composition around a file only hands over items that the file has, or passes on as written.
        if self.analysis.frame(instance) != instance {
            let neighbours = self.analysis.arguments_of_instances(site.within);
            let mut given = arguments.iter().chain(neighbours);
            let argument = given.find(|argument| self.holds(anchor(site.within, argument)))?;
            return Some(anchor(site.within, argument));
        }
        let path = self.analysis.path(instance);
        match self.holding(site.within, arguments, import) {
            Some(argument) => {
                let text = format!("`{path}` receives `{}`", argument.name);
                self.link(offset, Some(("with", &argument.name)), text);
                Some(anchor(site.within, argument))
            }
            // The component itself has captured it.
            None => {
                let text = format!("`{path}` is created from a component that contains it");
                self.link(offset, None, text);
                self.exports.clear();
                Some((site.within, IndexSpace::Component, *component))
            }
        }
    }

    /// Adds the import of the callee by the outermost component, if it is the host's.
    fn imported(&mut self) {
        let Callee::Host(item) = self.callee else {
            return;
        };
        let imports = &self.analysis.imports;
        let import = &imports.imports[imports.items[item].import].name;
        let analysis = self.analysis;
        let importing = |instance: InstanceId| {
            let definition = analysis.instances[instance].definition?;
            let mut steps = analysis.definitions[definition].steps.iter();
            let is_it = |step: &Step| matches!(step, Step::Import { name, .. } if name == import);
            steps.find(|(_, step)| is_it(step))
        };
        // The file in a composition is written, the composition is not.
        if let Some((offset, _)) = importing(analysis.core(0)).or_else(|| importing(0)) {
            let text = "imported from the host".to_owned();
            self.link(*offset, Some(("import", import)), text);
        }
    }

    /// The origin of an item; `None` if it is the host, or unknown.
    fn back(&mut self, at: Anchor) -> Option<Anchor> {
        let (instance, space, index) = at;
        let analysis = self.analysis;
        let (_, number) = analysis.instances[instance].item(space, index);
        let (offset, step) = analysis.step(instance, number);
        match step {
            Step::Import { .. } if analysis.instances[instance].sites.is_empty() => {
                self.imported();
                None
            }
            Step::Import { name, .. } => self.given_to(instance, Some(name)),
            Step::Alias(named) => {
                self.exports.push(&named.name);
                Some((instance, IndexSpace::Instance, named.index))
            }
            Step::Export(named) => Some(anchor(instance, named)),
            Step::Bundle(exports) => {
                let name = self.exports.pop();
                let export = self.holding(instance, exports, name)?;
                let text = "becomes part of an instance".to_owned();
                self.link(offset, Some(("export", &export.name)), text);
                Some(anchor(instance, export))
            }
            Step::Instantiate { .. } => {
                let mut made = analysis.instances[instance].makes.iter();
                let is_it = |made: &&InstanceId| {
                    let mut sites = analysis.instances[**made].sites.iter();
                    sites.any(|site| site.within == instance && site.step == number)
                };
                self.export_of(*made.find(is_it)?)
            }
            // A component captures items of the components around its definition.
            Step::Component(definition) => {
                let captures = analysis.definitions[*definition].captures.iter();
                let mut near = captures.filter(|outer| outer.count == 1);
                let holds = |outer: &&Outer| self.holds((instance, outer.space, outer.index));
                match near.find(holds) {
                    Some(outer) => Some((instance, outer.space, outer.index)),
                    None => self.given_to(instance, None),
                }
            }
            Step::Outer(_) => self.given_to(instance, None),
            _ => None,
        }
    }

    /// The export of an instance that contains the callee.
    fn export_of(&mut self, instance: InstanceId) -> Option<Anchor> {
        let analysis = self.analysis;
        if self.callee == Callee::Instance(instance) {
            return None;
        }
        let path = analysis.path(instance);
        let Some(definition) = analysis.instances[instance].definition else {
            let site = analysis.instances[instance].site()?;
            let (offset, _) = analysis.step(site.within, site.step);
            let text =
                format!("`{path}` is an instance of an unknown component, which may export it");
            self.link(offset, None, text);
            self.exports.clear();
            return self.given_to(instance, None);
        };
        let steps = analysis.definitions[definition].steps.iter();
        let exports = steps.filter_map(|(offset, step)| match step {
            Step::Export(export) if self.holds(anchor(instance, export)) => Some((*offset, export)),
            _ => None,
        });
        let exports: Vec<(u64, &Named)> = exports.collect();
        let name = self.exports.pop();
        let mut named = exports
            .iter()
            .filter(|(_, it)| Some(it.name.as_str()) == name);
        let (offset, export) = *named.next().or(exports.first())?;
        if analysis.core(instance) == instance {
            let text = format!("`{path}` exports its argument");
            self.link(offset, Some(("export", &export.name)), text);
        }
        Some(anchor(instance, export))
    }

    /// The one of an instance's `items` that contains the callee: the one called `name`, or else the first.
    fn holding(
        &self,
        instance: InstanceId,
        items: &'a [Named],
        name: Option<&str>,
    ) -> Option<&'a Named> {
        let mut all = items
            .iter()
            .filter(|item| Some(item.name.as_str()) == name)
            .chain(items);
        all.find(|item| self.holds(anchor(instance, item)))
    }

    fn holds(&self, (instance, space, index): Anchor) -> bool {
        let (value, _) = self.analysis.instances[instance].item(space, index);
        self.analysis.heap.holds([value], self.callee)
    }

    fn link(&mut self, offset: u64, named: Option<(&'static str, &str)>, text: String) {
        let link = Link {
            offset,
            named: named.map(|(keyword, name)| (keyword, name.to_owned())),
            text,
        };
        if !self.links.contains(&link) {
            self.links.push(link);
        }
    }
}

fn anchor(instance: InstanceId, named: &Named) -> Anchor {
    (instance, named.space, named.index)
}

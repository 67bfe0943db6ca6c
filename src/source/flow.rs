//! Follows components and instances: [`Flow::new`] is given texts, and finds which ones each item may be, by way of aliases, bundles of exports,
//! exports of instances, and arguments.
//!
//! An import of a component that is instantiated several times may be any of the arguments, so more may be found than can be. Only an export
//! that is one of the component's own imports, or is in one, is the argument of the instantiation in question.

use super::file::TextSource;
use super::items::{Argument, Item, ItemId};
use super::scan::Spread;
use crate::binary::{ComponentNumber, Sort};
use crate::text::VersionTrack;
use std::collections::{HashMap, HashSet};

/// Index in the texts that are followed.
pub(crate) type TextId = usize;

/// An item that is not made of others: a definition, an import, an instantiation, or a bundle of exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Value {
    pub(crate) text: TextId,
    pub(crate) item: ItemId,
}

/// The replacement of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replacement {
    /// It stays.
    None,
    /// This text replaces it.
    Text(TextId),
    /// Something else replaces it.
    Other,
}

/// A component of a text.
type Place = (TextId, ComponentNumber);

/// Index of an item of a text, or of one that is in none: an import that `...` adds, or an export of an argument.
type Node = usize;

/// Which values each item may be.
pub(crate) struct Flow<'a> {
    texts: Vec<Option<&'a TextSource>>,
    /// The node of the first item of each text.
    first: Vec<Node>,
    values: Vec<Vec<Value>>,
    /// The components that each instance may be of.
    components: HashMap<Value, Vec<Place>>,
}

impl<'a> Flow<'a> {
    /// Follows all items of `texts`; `None` stands for a file without a text. `replacement` returns the replacement of an import, by its index in
    /// `scan.imports`.
    pub(crate) fn new(
        texts: Vec<Option<&'a TextSource>>,
        replacement: &dyn Fn(TextId, usize) -> Replacement,
    ) -> Flow<'a> {
        let mut first = Vec::new();
        let mut count = 0;
        for text in &texts {
            first.push(count);
            count += text.map_or(0, |text| text.items.len());
        }
        let flow = Flow {
            texts,
            first,
            values: vec![Vec::new(); count],
            components: HashMap::new(),
        };
        let mut solver = Solver::new(flow, replacement);
        solver.start();
        while let Some((waiting, value)) = solver.tasks.pop() {
            solver.release(waiting, value);
        }
        solver.flow
    }

    /// The values that an item may be.
    pub(crate) fn values(&self, text: TextId, item: ItemId) -> &[Value] {
        &self.values[self.first[text] + item]
    }

    /// The values that the export `name` of an instance may be.
    pub(crate) fn exports(&self, instance: Value, name: &str) -> Vec<Value> {
        let mut found = Vec::new();
        let (mut next, mut seen) = (vec![instance], HashSet::from([instance]));
        while let Some(instance) = next.pop() {
            if let Item::Exports(exports) = self.item(instance) {
                let member = exports.get(name);
                found.extend(member.map(|member| (instance.text, member.item)));
                continue;
            }
            for &(text, number) in self.components.get(&instance).into_iter().flatten() {
                let Some(items) = self.texts[text].map(|source| &source.items) else {
                    continue;
                };
                match items.export(number, name) {
                    Some(item) => found.push((text, item)),
                    None => {
                        let spreads = items.spreads(number).iter();
                        let values = spreads.flat_map(|item| self.values(text, *item));
                        next.extend(values.filter(|value| seen.insert(**value)));
                    }
                }
            }
        }
        let found = found.into_iter();
        let values = found.flat_map(|(text, item)| self.values(text, item));
        values.copied().collect()
    }

    /// The component that a value is, if its text is known: the one that it defines, or the outermost of the text that replaces it.
    pub(crate) fn component(
        &self,
        value: Value,
        replacement: &dyn Fn(TextId, usize) -> Replacement,
    ) -> Option<Place> {
        match *self.item(value) {
            Item::Definition(number) => Some((value.text, number)),
            Item::Import(import) => match replacement(value.text, import) {
                Replacement::Text(text) => Some((text, 0)),
                Replacement::None | Replacement::Other => None,
            },
            _ => None,
        }
    }

    fn item(&self, value: Value) -> &'a Item {
        self.text(value.text).items.item(value.item)
    }

    fn text(&self, text: TextId) -> &'a TextSource {
        self.texts[text].expect("only items of known texts are values")
    }

    fn node(&self, text: TextId, item: ItemId) -> Node {
        self.first[text] + item
    }
}

/// Lets values flow until nothing changes.
struct Solver<'a, 'r> {
    flow: Flow<'a>,
    replacement: &'r dyn Fn(TextId, usize) -> Replacement,
    /// The actions that wait for the values of each node.
    waiting: Vec<Vec<Waiting<'a>>>,
    /// The actions to perform, each with the value it waited for.
    tasks: Vec<(Waiting<'a>, Value)>,
    /// The values that each node has.
    known: HashSet<(Node, Value)>,
    edges: HashSet<(Node, Node)>,
    made: HashSet<(Value, Place)>,
    /// The nodes that wait for exports of each instance.
    wanted: HashMap<Value, Vec<(&'a str, Node)>>,
    /// The instances of each component.
    instances: HashMap<Place, Vec<Value>>,
    /// The index of each instantiation in its text's `scan.instantiations`.
    instantiations: HashMap<Value, usize>,
    arguments: HashMap<(Value, &'a str), ItemId>,
    /// The imports of components and instances in each component.
    imports: HashMap<Place, Vec<usize>>,
    /// The same imports by name.
    named: HashMap<(Place, &'a str), usize>,
    /// The first of them on each track.
    tracks: HashMap<(Place, VersionTrack), usize>,
    /// The imports that `...` adds.
    added: HashMap<(Place, &'a str), Node>,
    added_to: HashMap<Place, Vec<&'a str>>,
    /// The exports of arguments.
    exports: HashMap<(Node, &'a str), Node>,
    /// The arguments that the spreads of an instantiation may supply.
    spread: HashMap<(Value, &'a str), Node>,
}

/// An action on each value of a node.
#[derive(Clone, Copy)]
enum Waiting<'a> {
    /// The other node gets the value, too.
    Node(Node),
    /// The other node gets the export of this name.
    Export(&'a str, Node),
    /// The instance is an instance of the component.
    Instance(Value),
}

impl<'a, 'r> Solver<'a, 'r> {
    fn new(
        flow: Flow<'a>,
        replacement: &'r dyn Fn(TextId, usize) -> Replacement,
    ) -> Solver<'a, 'r> {
        Solver {
            replacement,
            waiting: vec![Vec::new(); flow.values.len()],
            tasks: Vec::new(),
            known: HashSet::new(),
            edges: HashSet::new(),
            made: HashSet::new(),
            wanted: HashMap::new(),
            instances: HashMap::new(),
            instantiations: HashMap::new(),
            arguments: HashMap::new(),
            imports: HashMap::new(),
            named: HashMap::new(),
            tracks: HashMap::new(),
            added: HashMap::new(),
            added_to: HashMap::new(),
            exports: HashMap::new(),
            spread: HashMap::new(),
            flow,
        }
    }

    fn start(&mut self) {
        let texts = self.flow.texts.clone().into_iter().enumerate();
        let texts = texts.filter_map(|(id, text)| Some((id, text?)));
        for (id, text) in texts.clone() {
            self.index_imports(id, text);
            self.index_instantiations(id, text);
        }
        for (id, text) in texts {
            for item in 0..text.items.len() {
                self.start_item(id, text, item);
            }
        }
    }

    fn index_imports(&mut self, id: TextId, text: &'a TextSource) {
        for (index, import) in text.scan.imports.iter().enumerate() {
            if let Sort::Component | Sort::Instance = import.sort {
                let place = (id, import.component);
                self.imports.entry(place).or_default().push(index);
                let name = import.name.as_str();
                self.named.insert((place, name), index);
                let track = import.track();
                self.tracks.entry((place, track)).or_insert(index);
            }
        }
    }

    fn index_instantiations(&mut self, id: TextId, text: &'a TextSource) {
        for (index, instantiation) in text.scan.instantiations.iter().enumerate() {
            let item = instantiation.item.id;
            let value = Value { text: id, item };
            self.instantiations.insert(value, index);
            for Argument { name, item, .. } in &instantiation.item.arguments {
                self.arguments.insert((value, name), *item);
            }
        }
    }

    fn start_item(&mut self, text: TextId, source: &'a TextSource, item: ItemId) {
        let node = self.flow.node(text, item);
        let value = Value { text, item };
        match source.items.item(item) {
            Item::Export(instance, name) => {
                let instance = self.flow.node(text, *instance);
                self.wait(instance, Waiting::Export(name, node));
            }
            Item::Instantiation(component) => {
                self.arrive(node, value);
                let component = self.flow.node(text, *component);
                self.wait(component, Waiting::Instance(value));
            }
            Item::Import(import) => {
                self.arrive(node, value);
                if source.scan.imports[*import].sort == Sort::Instance
                    && let Replacement::Text(file) = (self.replacement)(text, *import)
                {
                    self.instance(value, (file, 0));
                }
            }
            Item::Definition(_) | Item::Exports(_) => self.arrive(node, value),
            Item::ComponentType(_) | Item::Other => {}
        }
    }

    /// Gives a node a value.
    fn arrive(&mut self, node: Node, value: Value) {
        if self.known.insert((node, value)) {
            self.flow.values[node].push(value);
            let waiting = self.waiting[node].iter();
            self.tasks.extend(waiting.map(|waiting| (*waiting, value)));
        }
    }

    /// Lets something have all values of a node, now and later.
    fn wait(&mut self, node: Node, waiting: Waiting<'a>) {
        if let Waiting::Node(to) = waiting
            && (node == to || !self.edges.insert((node, to)))
        {
            return;
        }
        self.waiting[node].push(waiting);
        let values = self.flow.values[node].iter();
        self.tasks.extend(values.map(|value| (waiting, *value)));
    }

    fn release(&mut self, waiting: Waiting<'a>, value: Value) {
        match waiting {
            Waiting::Node(to) => self.arrive(to, value),
            Waiting::Export(name, to) => self.export(value, name, to),
            Waiting::Instance(instance) => {
                if let Some(place) = self.flow.component(value, self.replacement) {
                    self.instance(instance, place);
                }
            }
        }
    }

    /// Lets a node have the export `name` of an instance.
    fn export(&mut self, instance: Value, name: &'a str, to: Node) {
        match self.flow.item(instance) {
            Item::Exports(exports) => {
                if let Some(member) = exports.get(name) {
                    let node = self.flow.node(instance.text, member.item);
                    self.wait(node, Waiting::Node(to));
                }
            }
            Item::Instantiation(_) | Item::Import(_) => {
                self.wanted.entry(instance).or_default().push((name, to));
                let components = self.flow.components.get(&instance).cloned();
                for place in components.into_iter().flatten() {
                    self.export_of(instance, place, name, to);
                }
            }
            _ => {}
        }
    }

    /// Lets a node have the export `name` of an instance of this component.
    fn export_of(&mut self, instance: Value, place: Place, name: &'a str, to: Node) {
        let Some(text) = self.flow.texts[place.0] else {
            return;
        };
        match text.items.export(place.1, name) {
            Some(item) => {
                let node = self.as_argument(instance, place, item);
                self.wait(node, Waiting::Node(to));
            }
            None => {
                for &spread in text.items.spreads(place.1) {
                    let node = self.as_argument(instance, place, spread);
                    self.wait(node, Waiting::Export(name, to));
                }
            }
        }
    }

    /// The node of an item of a component: in place of an import of the component, or an export of one, the node of the instance's argument.
    fn as_argument(&mut self, instance: Value, place: Place, item: ItemId) -> Node {
        let TextSource { items, scan, .. } = self.flow.text(place.0);
        let mut names = Vec::new();
        let mut base = item;
        while let Item::Export(from, name) = items.item(base) {
            names.push(name.as_str());
            base = *from;
        }
        let argument = match *items.item(base) {
            Item::Import(import) if scan.imports[import].component == place.1 => {
                self.argument_for(instance, place, import)
            }
            _ => None,
        };
        let Some(mut node) = argument else {
            return self.flow.node(place.0, item);
        };
        for name in names.into_iter().rev() {
            node = match self.exports.get(&(node, name)) {
                Some(&export) => export,
                None => {
                    let export = self.add();
                    self.exports.insert((node, name), export);
                    self.wait(node, Waiting::Export(name, export));
                    export
                }
            };
        }
        node
    }

    /// Notes that a value is an instance of a component: the arguments flow to the imports.
    fn instance(&mut self, instance: Value, place: Place) {
        if !self.made.insert((instance, place)) {
            return;
        }
        let components = self.flow.components.entry(instance).or_default();
        components.push(place);
        self.instances.entry(place).or_default().push(instance);
        for import in self.imports.get(&place).cloned().into_iter().flatten() {
            if let Some(argument) = self.argument_for(instance, place, import) {
                let item = self.flow.text(place.0).scan.imports[import].item.id;
                let node = self.flow.node(place.0, item);
                self.wait(argument, Waiting::Node(node));
            }
        }
        for name in self.added_to.get(&place).cloned().into_iter().flatten() {
            self.supply_added(instance, place, name);
        }
        for (name, to) in self.wanted.get(&instance).cloned().into_iter().flatten() {
            self.export_of(instance, place, name, to);
        }
    }

    /// The node of the argument for an import of a component.
    fn argument_for(&mut self, instance: Value, place: Place, import: usize) -> Option<Node> {
        let name = &self.flow.text(place.0).scan.imports[import].name;
        let stays = (self.replacement)(place.0, import) == Replacement::None;
        self.argument(instance, name, stays)
    }

    fn supply_added(&mut self, instance: Value, place: Place, name: &'a str) {
        let to = self.added[&(place, name)];
        if let Some(argument) = self.argument(instance, name, true) {
            self.wait(argument, Waiting::Node(to));
        }
    }

    /// The node of the argument `name`, or of the item that a spread or `...` may supply in its place.
    fn argument(&mut self, instance: Value, name: &'a str, can_pass: bool) -> Option<Node> {
        if let Some(item) = self.arguments.get(&(instance, name)) {
            return Some(self.flow.node(instance.text, *item));
        }
        let text = self.flow.text(instance.text);
        let mut spreads: &'a [(usize, Spread)] = &[];
        let (within, passes) = match *text.items.item(instance.item) {
            Item::Import(import) => (text.scan.imports[import].component, true),
            _ => {
                let index = *self.instantiations.get(&instance)?;
                let instantiation = &text.scan.instantiations[index];
                spreads = &instantiation.spreads;
                (instantiation.item.within, instantiation.elision.is_some())
            }
        };
        let passed = (can_pass && passes).then(|| self.passed((instance.text, within), name));
        if spreads.is_empty() {
            return passed;
        }
        if let Some(&known) = self.spread.get(&(instance, name)) {
            return Some(known);
        }
        let node = self.add();
        self.spread.insert((instance, name), node);
        for (_, spread) in spreads {
            let from = self.flow.node(instance.text, spread.item);
            self.wait(from, Waiting::Export(name, node));
        }
        if let Some(passed) = passed {
            self.wait(passed, Waiting::Node(node));
        }
        Some(node)
    }

    /// The node of the import `name` of a component, which is added if it is missing.
    fn passed(&mut self, place: Place, name: &'a str) -> Node {
        let written = self.named.get(&(place, name));
        // A canonical name is its own track.
        let track = || self.tracks.get(&(place, VersionTrack::of(name)));
        if let Some(&import) = written.or_else(track) {
            let item = self.flow.text(place.0).scan.imports[import].item.id;
            return self.flow.node(place.0, item);
        }
        if let Some(&node) = self.added.get(&(place, name)) {
            return node;
        }
        let node = self.add();
        self.added.insert((place, name), node);
        self.added_to.entry(place).or_default().push(name);
        for instance in self.instances.get(&place).cloned().into_iter().flatten() {
            self.supply_added(instance, place, name);
        }
        node
    }

    fn add(&mut self) -> Node {
        self.waiting.push(Vec::new());
        self.flow.values.push(Vec::new());
        self.flow.values.len() - 1
    }
}

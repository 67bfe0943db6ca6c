//! Collects the requirements of instantiations on the imports around them: a type for each elided one, and that each one passed through exists.

use super::given::{AllGiven, Given, GivenTypes};
use super::known::KnownTypes;
use super::sites::{self, Site};
use super::spreads::{self, Argument, Spreads};
use crate::binary::{ComponentNumber, Sort};
use crate::check::validate::sort_of;
use crate::graph::Unit;
use crate::source::{Import, Item, ItemId, Member};
use crate::text::{ExternName, VersionTrack, is_higher};
use std::cell::LazyCell;
use std::collections::{BTreeMap, HashMap};
use wasmparser::component_types::{ComponentEntityType, ComponentTypeId};

/// An import of a text after inference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Target {
    /// The import with this index in the text's `scan.imports`.
    Written(usize),
    /// The import with this index in [`Needs::added`].
    Added(usize),
}

/// An import that is added in order to be passed through.
#[derive(Debug)]
pub(super) struct Added {
    pub(super) component: ComponentNumber,
    /// The name and the attributes of the import that it is passed to.
    pub(super) name: ExternName,
    pub(super) sort: Sort,
}

/// The requirement that an import, or an export inside it, has a type.
#[derive(Clone, Debug)]
pub(super) struct Requirement {
    /// The names of the exports from the import to the required item; empty for the import itself.
    pub(super) path: Vec<ExternName>,
    pub(super) ty: ComponentEntityType,
    /// The instantiation that requires it.
    pub(super) by: Site,
    /// The import of the instantiated component.
    pub(super) import: String,
}

/// A name with attributes that an import is passed through by, or that it is written with.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) name: ExternName,
    /// The instantiation; `None` for the written import itself.
    pub(super) by: Option<Site>,
}

impl Use {
    /// Whether both have the same attributes, apart from compatible versions.
    fn is_like(&self, other: &Use) -> bool {
        let interface = |name: &ExternName| {
            let implements = name.implements.as_ref();
            implements.map(|_| VersionTrack::of(&name.full_interface()))
        };
        self.name.external_id == other.name.external_id
            && interface(&self.name) == interface(&other.name)
    }
}

/// The origin of an argument.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Supply {
    pub(super) target: Target,
    /// The names of the exports from `target` to the argument; empty for `target` itself.
    pub(super) path: Vec<String>,
}

/// An imported type that is an export of an instance which is an argument, too.
#[derive(Clone, Debug)]
pub(super) struct ExportedType {
    /// The import.
    pub(super) import: String,
    /// The text that refers to the instance: its identifier, and the names of exports.
    pub(super) instance: String,
    pub(super) name: String,
}

/// The imported types of a component that belong to interfaces among its arguments, each with the export that can supply it, if any.
pub(super) type TypesOfSupplied = BTreeMap<String, Option<ExportedType>>;

/// The requirements of a text's instantiations on its imports.
#[derive(Debug, Default)]
pub(super) struct Needs {
    pub(super) added: Vec<Added>,
    /// The requirements on each elided or added import; of an instance of a file, its exports.
    pub(super) of: BTreeMap<Target, Vec<Requirement>>,
    /// The types of the arguments that decide the types of elided imports.
    pub(super) given: BTreeMap<Target, Vec<Given>>,
    /// The owners of what these types refer to, as far as a composition around the component passes them, by the component and in the order of the
    /// composition: types and instances, each with the import of it.
    pub(super) owners_of_given: BTreeMap<(ComponentNumber, usize), (Target, ComponentEntityType)>,
    /// The arguments for elided imports that are of another sort than the import.
    pub(super) of_other_sorts: Vec<(usize, Given)>,
    /// Whether an elided import may come to have another type when more is known.
    pub(super) is_open: bool,
    /// For each instantiation with pass-through, the imports of its component and the item passed for each.
    pub(super) passed: BTreeMap<Site, Vec<(String, Target)>>,
    /// For each instantiation with pass-through, the types that are arguments because their interfaces are.
    pub(super) exported: BTreeMap<Site, Vec<ExportedType>>,
    /// The imports that name types of interfaces for which an instantiation has other arguments, by the names of the interfaces.
    pub(super) naming: BTreeMap<(Site, String), Target>,
    /// Imports that are passed through by names with different attributes, and two of these uses.
    pub(super) differing: Vec<(Target, Use, Use)>,
    /// New names for elided imports, with the whole version: the same in a higher version.
    pub(super) renamed: BTreeMap<usize, String>,
    /// The identifiers that imports of the file in a composition get, by their names.
    pub(super) ids_of_file: BTreeMap<String, String>,
    /// Imports that cannot be passed through because of their sort: the import, the instantiation, and the required sort.
    pub(super) clashes: Vec<(usize, Site, Sort)>,
    /// Imports of files that cannot be passed through because they have no identifier, and the instantiation.
    pub(super) without_id: Vec<(usize, Site)>,
    /// The forms that spreads stand for.
    pub(super) spreads: Spreads,
    /// Whether only files without declared types are instantiated: their types are known from the start.
    pub(super) rests_on_files: bool,
}

/// Collects the requirements of a text's instantiations, as far as the components are known.
/// The imports that it has in common with a composition around it have the versions of these, `around`.
pub(super) fn collect(
    unit: &Unit,
    known: &KnownTypes,
    given: &AllGiven,
    around: &[ExternName],
) -> Needs {
    let mut collector = Collector::new(unit, known, given);
    let items = &unit.text().items;
    let is_file = |item: ItemId| match items.item(item) {
        Item::Import(import) => unit.replaces(*import),
        _ => false,
    };
    let mut instantiated = unit.text().scan.instantiations.iter();
    collector.needs.spreads = spreads::collect(unit, known);
    collector.needs.rests_on_files = !unit.declares_types()
        && !unit.has_spreads()
        && given.is_empty()
        && instantiated.all(|site| is_file(site.item.component));
    let supplied = unit.supplied.iter().map(|(import, _)| *import);
    let replaced = unit.dependencies.iter();
    let replaced = replaced.map(|dependency| dependency.import);
    for import in supplied.chain(replaced) {
        let written = &unit.text().scan.imports[import];
        if written.sort == Sort::Instance && written.is_elided() {
            collector.needs.is_instance(unit, known, import);
        }
    }
    for site in sites::all(unit) {
        if let Some(component) = site.component(unit, known) {
            collector.instantiation(site, component);
        }
    }
    for name in around {
        let key = (0, VersionTrack::of(&name.full_name()));
        if collector.tracks.contains_key(&key) {
            collector.passing(0, name, Sort::Instance);
        }
    }
    let used_as_such = LazyCell::new(|| items.used_as_such());
    for (&import, given) in given {
        let target = Target::Written(import);
        let has_uses = collector.needs.of.contains_key(&target);
        collector.needs.is_open |= given.is_open(has_uses);
        let Import {
            sort,
            component,
            item,
            ..
        } = &unit.text().scan.imports[import];
        let is_only_passed = || !used_as_such.contains(&item.id);
        let given = given.decisive(has_uses, is_only_passed).into_iter();
        let (given, others): (Vec<Given>, Vec<Given>) =
            given.partition(|given| sort_of(given.ty) == *sort);
        for given in &given {
            collector.owners_of_given(*component, given);
        }
        if !given.is_empty() {
            collector.needs.given.insert(target, given);
        }
        let others = others.into_iter().map(|given| (import, given));
        collector.needs.of_other_sorts.extend(others);
    }
    collector.needs
}

pub(super) struct Collector<'a> {
    pub(super) unit: &'a Unit,
    pub(super) known: &'a KnownTypes<'a>,
    given: &'a AllGiven,
    pub(super) needs: Needs,
    /// The first use of each import that is passed through.
    uses: BTreeMap<Target, Use>,
    /// The written imports, by component and name.
    written: HashMap<(ComponentNumber, &'a str), usize>,
    /// The first import on each track.
    tracks: HashMap<(ComponentNumber, VersionTrack), Target>,
}

impl<'a> Collector<'a> {
    fn new(unit: &'a Unit, known: &'a KnownTypes<'a>, given: &'a AllGiven) -> Collector<'a> {
        let (mut written, mut tracks) = (HashMap::new(), HashMap::new());
        for (index, import) in unit.text().scan.imports.iter().enumerate() {
            let (component, name) = (import.component, import.name.as_str());
            written.entry((component, name)).or_insert(index);
            let track = import.track();
            let target = Target::Written(index);
            tracks.entry((component, track)).or_insert(target);
        }
        Collector {
            unit,
            known,
            given,
            needs: Needs::default(),
            uses: BTreeMap::new(),
            written,
            tracks,
        }
    }
}

impl Collector<'_> {
    fn instantiation(&mut self, site: Site, component: ComponentTypeId) {
        let (unit, known) = (self.unit, self.known);
        let arguments = self.needs.spreads.all_arguments(unit, site);
        let of_supplied = match site.passes(unit) {
            true => self.types_of_supplied(site, component, &arguments),
            false => BTreeMap::new(),
        };
        for (name, import) in known.imports(component) {
            let need = Requirement {
                path: Vec::new(),
                ty: import.ty,
                by: site,
                import: name.clone(),
            };
            match arguments.get(name.as_str()) {
                Some(argument) => self.given_argument(argument, need),
                None if !site.passes(self.unit) => {}
                None => match of_supplied.get(name) {
                    Some(Some(exported)) => {
                        let all = self.needs.exported.entry(site).or_default();
                        all.push(exported.clone());
                    }
                    _ => self.pass(need, ExternName::of(name, import)),
                },
            }
        }
        if site.passes(self.unit) {
            self.needs.passed.entry(site).or_default();
            self.name_supplied_types(site, component, (&arguments, &of_supplied));
        }
    }

    /// Records the requirement `need` on an argument.
    fn given_argument(&mut self, argument: &Argument, mut need: Requirement) {
        let export = argument.export.as_deref();
        need.path.extend(export.map(ExternName::plain));
        self.given(argument.item, need);
    }

    /// Records the requirement `need` on an item.
    fn given(&mut self, item: ItemId, need: Requirement) {
        match self.unit.text().items.item(item) {
            Item::Import(import) => self.need(Target::Written(*import), need),
            Item::Export(instance, name) => {
                let mut path = vec![ExternName::plain(name)];
                path.extend(need.path.iter().cloned());
                self.given(*instance, Requirement { path, ..need });
            }
            Item::Exports(exports) => {
                let Some((name, inner)) = need.path.split_first() else {
                    let ComponentEntityType::Instance(ty) = need.ty else {
                        return;
                    };
                    for (name, export) in &self.known.types()[ty].exports {
                        if let Some(member) = exports.get(name) {
                            let ty = export.ty;
                            self.given(member.item, Requirement { ty, ..need.clone() });
                        }
                    }
                    return;
                };
                if let Some(member) = exports.get(&name.name) {
                    let path = inner.to_vec();
                    self.given(member.item, Requirement { path, ..need });
                }
            }
            _ => {}
        }
    }

    pub(super) fn need(&mut self, target: Target, need: Requirement) {
        if let Target::Written(import) = target {
            let written = &self.unit.text().scan.imports[import];
            if !written.is_elided() || self.unit.replaces(import) {
                return;
            }
            // A composition has the types that are written in its file or definition.
            let is_open = self.unit.is_open_to_more(import);
            if !is_open && Some(need.by) != sites::last(self.unit, written.component) {
                return;
            }
        }
        self.needs.of.entry(target).or_default().push(need);
    }

    /// Passes the import that `need` names through, and adds it if it is missing.
    fn pass(&mut self, need: Requirement, name: ExternName) {
        let sort = sort_of(need.ty);
        let by = need.by;
        let target = self.passing(by.within(self.unit), &name, sort);
        if let Target::Written(import) = target {
            let written = &self.unit.text().scan.imports[import];
            if written.sort != sort {
                self.needs.clashes.push((import, by, sort));
                return;
            }
            if self.unit.replaces(import) && written.id.is_none() {
                self.needs.without_id.push((import, by));
                return;
            }
        }
        let passed = (need.import.clone(), target);
        self.needs.passed.entry(by).or_default().push(passed);
        self.need(target, need);
        let by = Some(by);
        self.use_by_name(target, Use { name, by });
    }

    /// Records the attributes of a name that an import is passed through by, which all its uses share.
    fn use_by_name(&mut self, target: Target, passed: Use) {
        let unit = self.unit;
        let written = match target {
            // The attributes of an import of a file name the file.
            Target::Written(import) if unit.replaces(import) => return,
            // A composition has the imports of its file as the file has them.
            Target::Written(_) if unit.is_composition() && passed.by == sites::last(unit, 0) => {
                return;
            }
            Target::Written(import) => Some(&unit.text().scan.imports[import]),
            Target::Added(_) => None,
        };
        let first = self.uses.entry(target).or_insert_with(|| {
            // An import that is written without attributes can be passed for any.
            let written = written
                .map(Import::extern_name)
                .map(|name| Use { name, by: None });
            let written = written.filter(|written| {
                let name = &written.name;
                name.implements.is_some() || name.external_id.is_some()
            });
            written.unwrap_or_else(|| passed.clone())
        });
        if !first.is_like(&passed) {
            let first = first.clone();
            self.needs.differing.push((target, first, passed));
        }
    }

    pub(super) fn passing(
        &mut self,
        component: ComponentNumber,
        name: &ExternName,
        sort: Sort,
    ) -> Target {
        let full_name = name.full_name();
        let key = (component, VersionTrack::of(&full_name));
        let written = self.written.get(&(component, name.name.as_str()));
        let known = written.map(|&import| Target::Written(import));
        match known.or_else(|| self.tracks.get(&key).copied()) {
            Some(Target::Written(import)) => {
                self.rise(import, &full_name);
                Target::Written(import)
            }
            Some(Target::Added(index)) => {
                let added = &mut self.needs.added[index];
                if is_higher(&name.full_interface(), &added.name.full_interface()) {
                    added.name = name.clone();
                }
                Target::Added(index)
            }
            None => {
                let target = Target::Added(self.needs.added.len());
                self.needs.added.push(Added {
                    component,
                    name: name.clone(),
                    sort,
                });
                self.tracks.insert(key, target);
                target
            }
        }
    }

    /// Renames an elided import to the whole name `to` if that has a higher version.
    fn rise(&mut self, import: usize, to: &str) {
        let renamed = self.needs.renamed.get(&import).cloned();
        let written = || {
            self.unit.text().scan.imports[import]
                .extern_name()
                .full_name()
        };
        let current = renamed.unwrap_or_else(written);
        // An argument has the name that is written.
        let is_named = self.given.get(&import).is_some_and(GivenTypes::is_named);
        let can_rise = self.unit.is_open_to_more(import) && !is_named;
        if can_rise && is_higher(to, &current) {
            self.needs.renamed.insert(import, to.to_owned());
        }
    }
}

impl Needs {
    /// Records that an import is an instance of a file's component, with all exports of the component if they are known.
    fn is_instance(&mut self, unit: &Unit, known: &KnownTypes, import: usize) {
        let site = Site::Import(import);
        let Some(component) = site.component(unit, known) else {
            return;
        };
        let types = known.types();
        let exports = types[component].exports.iter();
        let exports = exports.map(|(name, export)| Requirement {
            path: vec![ExternName::of(name, export)],
            ty: export.ty,
            by: site,
            import: unit.text().scan.imports[import].name.clone(),
        });
        self.of.insert(Target::Written(import), exports.collect());
    }

    /// The component that an import is of.
    pub(super) fn component_of(&self, unit: &Unit, target: Target) -> ComponentNumber {
        match target {
            Target::Written(import) => unit.text().scan.imports[import].component,
            Target::Added(added) => self.added[added].component,
        }
    }

    /// Returns the origins of the arguments of `site` that are imports, by the names of the component's imports.
    pub(super) fn supplies(&self, unit: &Unit, site: Site) -> HashMap<String, Supply> {
        let passed = self.passed.get(&site).into_iter().flatten();
        let passed = passed.map(|(name, target)| (name, target));
        let naming = self.naming.range((site, String::new())..);
        let naming =
            naming.map_while(|((of, name), target)| (*of == site).then_some((name, target)));
        let passed = passed.chain(naming).map(|(name, target)| {
            let (target, path) = (*target, Vec::new());
            (name.clone(), Supply { target, path })
        });
        let arguments = self.spreads.all_arguments(unit, site).into_iter();
        let arguments = arguments.filter_map(|(name, of)| Some((name, of.source(unit)?)));
        passed.chain(arguments).collect()
    }
}

impl Argument {
    /// Where it comes from, if that is an import.
    pub(super) fn source(&self, unit: &Unit) -> Option<Supply> {
        let mut source = source_of(unit, self.item)?;
        source.path.extend(self.export.clone());
        Some(source)
    }

    /// The exports of the bundle that it is, if it is one.
    pub(super) fn members<'u>(&self, unit: &'u Unit) -> Option<&'u HashMap<String, Member>> {
        let items = &unit.text().items;
        match (items.item(items.unbundled(self.item)), &self.export) {
            (Item::Exports(members), None) => Some(members),
            _ => None,
        }
    }
}

pub(super) fn source_of(unit: &Unit, item: ItemId) -> Option<Supply> {
    match unit.text().items.item(item) {
        Item::Import(import) if unit.replaces(*import) => None,
        Item::Import(import) => Some(Supply {
            target: Target::Written(*import),
            path: Vec::new(),
        }),
        Item::Export(instance, name) => {
            let mut source = source_of(unit, *instance)?;
            source.path.push(name.clone());
            Some(source)
        }
        _ => None,
    }
}

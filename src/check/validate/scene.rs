//! The item of a text in which validation ended, with the items of its component: takes the place of the fault, and names the items there as
//! the text does.

use super::trace::{Tracer, origin};
use crate::binary::{ComponentBody, IndexSpace, Named, Sort, Step};
use crate::check::arguments::instantiated;
use crate::diagnostics::{Diagnostic, Span};
use crate::graph::{File, Graph, UnitId};
use crate::source::{self, Item, ItemId, Spread, TextSource};
use crate::text::{self, Form, FormItem, string_token};
use crate::types::{self, Comparison, Mismatch, Side, place};
use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;
use wasmparser::collections::IndexMap;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentItem, ResourceId,
};
use wasmparser::types::TypesRef;

/// An item of a component in which validation ended in a fault. Of a binary, there is no text.
pub(super) struct Scene<'t, 'a> {
    pub(super) tracer: &'t Tracer<'a>,
    pub(super) unit: UnitId,
    pub(super) types: TypesRef<'t>,
    pub(super) body: ComponentBody,
    /// The index in the body's steps.
    pub(super) step: usize,
    /// Where it is in the traced binary.
    pub(super) offset: u64,
    /// The token that validation points at.
    pub(super) place: Span,
}

impl<'t, 'a> Scene<'t, 'a> {
    /// Returns the item at `offset` of the traced binary; `None` if it is not one of a component. `types` are the items of its
    /// component that are in front of it.
    pub(super) fn new(
        tracer: &'t Tracer<'a>,
        offset: u64,
        types: TypesRef<'t>,
    ) -> Option<Scene<'t, 'a>> {
        let (unit, own) = origin(tracer.chunks, offset);
        let (body, step) = tracer.item(unit, own)?;
        Some(Scene {
            tracer,
            unit,
            types,
            body,
            step,
            offset,
            place: tracer.place(offset, None),
        })
    }

    pub(super) fn graph(&self) -> &'a Graph {
        self.tracer.graph
    }

    pub(super) fn file(&self) -> &'a File {
        &self.graph().units[self.unit].file
    }

    pub(super) fn is_text(&self) -> bool {
        self.graph().units[self.unit].source.as_text().is_some()
    }

    pub(super) fn text(&self) -> &'a TextSource {
        self.graph().units[self.unit].text()
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.graph().units[self.unit].source.file, range)
    }

    /// The place in the text of another step of the component.
    pub(super) fn place_of(&self, step: usize) -> Range<usize> {
        let offset = self.body.steps[step].0;
        self.tracer.place_in(self.unit, offset, None).range()
    }

    /// The step that takes an index.
    pub(super) fn step_of(&self, space: IndexSpace, index: u32) -> Option<usize> {
        let steps = self.body.steps.iter().enumerate();
        let mut of_space = steps.filter(|(_, (_, step))| step.space() == space);
        of_space.nth(index as usize).map(|(step, _)| step)
    }

    /// The step that makes the instance which an item is, or is an export of.
    pub(super) fn base(&self, item: &Named) -> Option<usize> {
        let (space, index) = self.root(item)?;
        self.step_of(space, index)
    }

    /// The item that another is, or is an export of.
    fn root(&self, item: &Named) -> Option<(IndexSpace, u32)> {
        let (mut space, mut index) = (item.space, item.index);
        while let Step::Alias(alias) = &self.body.steps[self.step_of(space, index)?].1 {
            (space, index) = (IndexSpace::Instance, alias.index);
        }
        Some((space, index))
    }

    /// The instantiation in the text at this place, by its index in `scan.instantiations`; `None` if an import of an instance stands for it.
    pub(super) fn site(&self, place: &Range<usize>) -> Option<usize> {
        let text = self.text();
        let form = Form::read(&text.text, text::open_paren(&text.text, place.start, 0))?;
        let mut sites = text.scan.instantiations.iter();
        sites.position(|site| site.range.start >= place.start && site.range.end <= form.range.end)
    }

    /// The type of an item of the component.
    pub(super) fn entity(&self, item: &Named) -> Option<ComponentEntityType> {
        item_type(self.types, item.space, item.index)
    }

    /// Names an instance as the text does: by its identifier, its import, or the export that it is.
    pub(super) fn instance(&self, index: u32) -> String {
        let step = self.step_of(IndexSpace::Instance, index);
        let step = step.map(|step| &self.body.steps[step].1);
        match (self.instance_id(index), step) {
            (Some(id), _) => format!("`{id}`"),
            (None, Some(Step::Import { name, .. })) => format!("the import `{name}`"),
            (None, Some(Step::Alias(Named { name, index, .. }))) => {
                format!("`{name}` of {}", self.instance(*index))
            }
            _ => "the instance".to_owned(),
        }
    }

    /// The component of an instantiation, or of the import of an instance at the place.
    fn component_item(&self, site: Option<usize>) -> Option<ItemId> {
        let scan = &self.text().scan;
        let at = self.place.range();
        let mut imports = scan.imports.iter();
        match site {
            Some(site) => Some(scan.instantiations[site].item.component),
            None => Some(imports.find(|import| import.name_range == at)?.item.id),
        }
    }

    /// Names the component of an instantiation.
    pub(super) fn component(&self, site: Option<usize>) -> String {
        let item = self.component_item(site);
        let range = site.map(|site| self.text().scan.instantiations[site].range.start);
        item.map_or("the component".to_owned(), |item| {
            instantiated(self.graph(), self.unit, item, range)
        })
    }

    /// The string token behind the place.
    pub(super) fn string_behind(&self, name: &str) -> Option<Range<usize>> {
        let text = &self.text().text;
        text::find_string(text, self.place.range().start..text.len(), name)
    }

    /// The exports of an instance of the component.
    pub(super) fn exports(&self, index: u32) -> Option<&Exports> {
        let is_there = index < self.types.component_instance_count();
        let instance = is_there.then(|| self.types.component_instance_at(index))?;
        Some(&self.types[instance].exports)
    }
}

/// An argument of an instantiation, or the item that `...` passes in its place.
pub(super) struct Argument<'s, 'a> {
    pub(super) scene: &'s Scene<'s, 'a>,
    /// The index of the instantiation in the text's `scan.instantiations`; `None` for an import of an instance.
    site: Option<usize>,
    /// The import that it is for.
    pub(super) name: &'s str,
    /// The string in the text, and the item.
    pub(super) written: Option<(Range<usize>, ItemId)>,
}

impl<'s, 'a> Argument<'s, 'a> {
    pub(super) fn of(
        scene: &'s Scene<'s, 'a>,
        site: Option<usize>,
        name: &'s str,
    ) -> Argument<'s, 'a> {
        let text = scene.text();
        let written = site.and_then(|site| {
            let arguments = &text.scan.instantiations[site].item.arguments;
            let item = arguments
                .iter()
                .find(|argument| argument.name == name)?
                .item;
            Some((text.argument(site, name)?, item))
        });
        Argument {
            scene,
            site,
            name,
            written,
        }
    }

    /// Whether `...` at the end of the instantiation passes an import in its place.
    pub(super) fn is_passed(&self) -> bool {
        self.written.is_none() && self.spread().is_none()
    }

    /// The spread that supplies it.
    fn spread(&self) -> Option<&'a Spread> {
        let text = self.scene.text();
        let spreads = &text.scan.instantiations[self.site?].spreads;
        let Step::Instantiate { arguments, .. } = &self.scene.body.steps[self.scene.step].1 else {
            return None;
        };
        let item = arguments.iter().find(|item| item.name == self.name)?;
        let (_, index) = self.scene.root(item)?;
        let (id, number) = (self.scene.instance_id(index), index.to_string());
        let is_of = |(_, spread): &&(usize, Spread)| {
            let reference = spread.reference.first();
            let written = reference.map(|range| &text.text[range.clone()]);
            written == id.as_deref() || written == Some(&number)
        };
        spreads.iter().find(is_of).map(|(_, spread)| spread)
    }

    /// Its string, or the `...` of the spread that supplies it, or the `...` that passes an import in its place.
    pub(super) fn span(&self) -> Span {
        let site = self
            .site
            .map(|site| &self.scene.text().scan.instantiations[site]);
        let written = self.written.as_ref().map(|(string, _)| string.clone());
        let elided = self.spread().map(|spread| spread.at);
        let elided = elided.or_else(|| site?.elision).map(|at| at..at + 3);
        let range = written.or(elided);
        self.scene.span(range.unwrap_or(self.scene.place.range()))
    }

    pub(super) fn does_not_fit(&self, mismatch: &Mismatch) -> Diagnostic {
        let Mismatch {
            path,
            declares,
            provides,
        } = mismatch;
        let component = self.scene.component(self.site);
        let name = self.name;
        let headline = match self.is_passed() {
            false => format!("argument `{name}` does not fit {component}"),
            true => format!("import `{name}` does not fit {component}, to which it is passed"),
        };
        let headline = match path.as_slice() {
            [] => headline,
            path => format!("{headline}: {}", place(path)),
        };
        let error = Diagnostic::error("argument-mismatch", headline);
        let needs = format!("needs {declares}");
        let is_missing = matches!(provides, Side::Missing { .. });
        let provides = match provides {
            Side::Missing { near: None, what } => format!("has no such {what}"),
            Side::Missing {
                near: Some(near),
                what,
            } => format!("has no such {what}, but `{near}`"),
            provides => format!("provides {provides}"),
        };
        let provided = self.provided(path).filter(|_| !is_missing);
        let error = match provided {
            Some(provided) => error.at(self.span(), "").at(provided, provides),
            None => error.at(self.span(), provides),
        };
        match self.needed(path) {
            Some(needed) => error.at(needed, needs),
            None => error.help(format!("{component} {needs}")),
        }
    }

    /// Where the text of the component needs the item at `path` in the import.
    fn needed(&self, path: &[types::Step]) -> Option<Span> {
        let Scene { unit, .. } = self.scene;
        let graph = self.scene.graph();
        let component = self.scene.component_item(self.site)?;
        let (file, number) = graph.component(*unit, component)?;
        let text = graph.units[file].source.as_text()?;
        let mut imports = text.scan.imports.iter();
        let import =
            imports.find(|import| import.component == number && import.name == self.name)?;
        let place = types::named(&text.text, import.range.clone(), path);
        let place = place.unwrap_or_else(|| import.name_range.clone());
        Some(Span::new(graph.units[file].source.file, place))
    }

    /// Where a text defines or imports the item at `path` in the argument, if it is not the argument itself.
    fn provided(&self, path: &[types::Step]) -> Option<Span> {
        let graph = self.scene.graph();
        let (_, item) = self.written.as_ref()?;
        let (mut unit, mut item) = graph.origin(self.scene.unit, *item);
        let mut path = path;
        while let Some((types::Step::Named("export", name), rest)) = path.split_first()
            && let Some((next, export)) = graph.export_of(unit, item, name)
        {
            (unit, item) = graph.origin(next, export);
            path = rest;
        }
        let text = graph.units[unit].source.as_text()?;
        let range = match text.items.item(item) {
            Item::Import(import) => {
                let import = &text.scan.imports[*import];
                let place = types::named(&text.text, import.range.clone(), path);
                place.unwrap_or_else(|| import.name_range.clone())
            }
            _ => {
                let offset = usize::try_from(text.items.offset(item)).ok()?;
                source::locate(text.parsable(), &text.encoded, offset)
            }
        };
        Some(Span::new(graph.units[unit].source.file, range))
    }

    /// Proposes an export of the argument in its place, if the argument is an instance and has one that fits, or that has the import's name.
    pub(super) fn with_export(
        &self,
        error: Diagnostic,
        given: &Named,
        wanted: ComponentEntityType,
    ) -> Diagnostic {
        match self.export(given, wanted) {
            Some((help, item, range)) => error.help(help).replacing(self.scene.span(range), item),
            None => error,
        }
    }

    fn export(
        &self,
        given: &Named,
        wanted: ComponentEntityType,
    ) -> Option<(String, String, Range<usize>)> {
        let scene = self.scene;
        (given.space == IndexSpace::Instance).then_some(())?;
        let range = self.item()?;
        let written = scene.text().text[range.clone()].strip_prefix("(instance")?;
        let written = written.trim_end_matches(')').trim_end();
        let exports = scene.exports(given.index)?;
        let is_alike = |ty: ComponentEntityType| sort_of(ty) == sort_of(wanted);
        let differences = |ty| Comparison::new(scene.types).beyond(Vec::new(), ty, wanted);
        let fits = |ty| is_alike(ty) && differences(ty).is_empty();
        let own = exports.get_key_value(self.name);
        let own = own.filter(|(_, export)| is_alike(export.ty));
        let mut all = own.into_iter().chain(exports.iter().take(TRIED));
        let fitting = all.find(|(_, export)| fits(export.ty));
        let (name, _) = fitting.or(own)?;
        let sort = sort_of(wanted);
        let item = format!("({}{written} {})", sort.keyword(), string_token(name));
        let that_fits = if fitting.is_some() { " that fits" } else { "" };
        let instance = scene.instance(given.index);
        let help = format!(
            "{instance} exports {} `{name}`{that_fits}: `{item}`",
            sort.with_article()
        );
        Some((help, item, range))
    }

    /// The item in the argument's form.
    pub(super) fn item(&self) -> Option<Range<usize>> {
        let text = &self.scene.text().text;
        let (string, _) = self.written.as_ref()?;
        let form = Form::read(text, *text::open_at(text, string.start, 0).last()?)?;
        match form.meaningful().last()? {
            FormItem::Form(item) => Some(item.range.clone()),
            _ => None,
        }
    }
}

/// An item of a component that is, or exports, a type.
pub(super) struct Home {
    pub(super) space: IndexSpace,
    pub(super) index: u32,
    /// The names of the exports from the item to the type; empty for a type itself.
    pub(super) path: Vec<String>,
}

impl Scene<'_, '_> {
    /// Returns the first item of the component that is, or exports, a type for which `is_it` holds.
    pub(super) fn home(&self, is_it: &dyn Fn(ComponentAnyTypeId) -> bool) -> Option<Home> {
        let mut counts: HashMap<IndexSpace, u32> = HashMap::new();
        for (_, step) in &self.body.steps[..self.step] {
            let space = step.space();
            let count = counts.entry(space).or_default();
            let item = Named {
                name: String::new(),
                space,
                index: *count,
            };
            *count += 1;
            if let IndexSpace::Instance | IndexSpace::Type = space
                && let Some(path) = path_to(self.types, self.entity(&item)?, is_it)
            {
                return Some(Home {
                    space,
                    index: item.index,
                    path,
                });
            }
        }
        None
    }

    /// The identifier of a type, if the text gives it one.
    pub(super) fn type_id(&self, index: u32) -> Option<String> {
        self.id(self.body.names.of(IndexSpace::Type, index))
    }

    /// The identifier of an instance, if the text gives it one.
    pub(super) fn instance_id(&self, index: u32) -> Option<String> {
        self.id(self.body.names.of(IndexSpace::Instance, index))
    }

    pub(super) fn id(&self, name: Option<&String>) -> Option<String> {
        let written = || text::identifiers(&self.text().text);
        let name = name.filter(|name| written().contains(*name))?;
        Some(text::identifier(name))
    }
}

/// Returns the names of the exports that lead from an item to a type for which `is_it` holds.
pub(super) fn path_to(
    types: TypesRef<'_>,
    item: ComponentEntityType,
    is_it: &dyn Fn(ComponentAnyTypeId) -> bool,
) -> Option<Vec<String>> {
    let mut seen = HashSet::new();
    let mut next = VecDeque::from([(item, Vec::new())]);
    while let Some((item, path)) = next.pop_front() {
        match item {
            ComponentEntityType::Type { created, .. } if is_it(created) => return Some(path),
            ComponentEntityType::Instance(instance) if seen.insert(instance) => {
                for (name, export) in &types[instance].exports {
                    let path = path.iter().chain([name]).cloned().collect();
                    next.push_back((export.ty, path));
                }
            }
            _ => {}
        }
    }
    None
}

/// How many exports are tried in place of an instance.
const TRIED: usize = 100;

/// The exports of an instance.
pub(super) type Exports = IndexMap<String, ComponentItem>;

/// The type of the item with this index in the innermost component, if there is one.
pub(crate) fn item_type(
    types: TypesRef<'_>,
    space: IndexSpace,
    index: u32,
) -> Option<ComponentEntityType> {
    use ComponentEntityType::{Component, Func, Instance, Module, Type, Value};
    let is_there = |count: u32| index < count;
    match space {
        IndexSpace::CoreModule => {
            is_there(types.module_count()).then(|| Module(types.module_at(index)))
        }
        IndexSpace::Component => {
            is_there(types.component_count()).then(|| Component(types.component_at(index)))
        }
        IndexSpace::Instance => is_there(types.component_instance_count())
            .then(|| Instance(types.component_instance_at(index))),
        IndexSpace::Func => is_there(types.component_function_count())
            .then(|| Func(types.component_function_at(index))),
        IndexSpace::Value => is_there(types.value_count()).then(|| Value(types.value_at(index))),
        IndexSpace::Type => is_there(types.component_type_count()).then(|| {
            let ty = types.component_any_type_at(index);
            Type {
                referenced: ty,
                created: ty,
            }
        }),
        _ => None,
    }
}

/// The sort of an item of type `ty`.
pub(crate) fn sort_of(ty: ComponentEntityType) -> Sort {
    match ty {
        ComponentEntityType::Module(_) => Sort::CoreModule,
        ComponentEntityType::Component(_) => Sort::Component,
        ComponentEntityType::Func(_) => Sort::Other("func"),
        ComponentEntityType::Value(_) => Sort::Other("value"),
        ComponentEntityType::Type { .. } => Sort::Other("type"),
        ComponentEntityType::Instance(_) => Sort::Instance,
    }
}

/// Whether a type is this resource type.
pub(super) fn is_resource(ty: ComponentAnyTypeId, resource: ResourceId) -> bool {
    matches!(ty, ComponentAnyTypeId::Resource(id) if id.resource() == resource)
}

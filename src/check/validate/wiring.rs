//! Explains why an argument, an alias or an export is not valid, by the items so far of the component that it is in. Takes a fault of
//! validation; returns it in the terms of the text, and with the fix.

use super::fault::Fault;
use super::resource_clash::ResourceClash;
use super::scene::{Argument, Scene, is_resource, path_to, sort_of};
use super::trace::{Invalid, Tracer};
use crate::binary::{IndexSpace, Named, Sort, Step};
use crate::check::arguments::{near_name, unknown_arguments};
use crate::diagnostics::{Diagnostic, Severity, listed};
use crate::text::{self, Form, string_token};
use crate::types::{self, Comparison, Mismatch, Side};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use wasmparser::Error;
use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentDefinedType, ComponentEntityType, ResourceId,
};
use wasmparser::types::TypesRef;

/// Traces the fault in which validation of a binary ended, and explains it by the items so far of the component that it is in.
pub(super) fn explained(
    tracer: &Tracer<'_>,
    error: &Error,
    types: Option<TypesRef<'_>>,
) -> Invalid {
    let invalid = tracer.trace(error);
    let scene = types.and_then(|types| Scene::new(tracer, error.offset(), types));
    let explained = scene.and_then(|scene| {
        let diagnostic = match scene.is_text() {
            false => scene.explain_binary(&invalid.fault)?,
            true => {
                let explained = scene.explain(&invalid.fault);
                explained.or_else(|| scene.in_front_of_its_item(&invalid))?
            }
        };
        Some(scene.file().with_import_site(diagnostic))
    });
    match explained {
        Some(diagnostic) => Invalid {
            diagnostic: Box::new(diagnostic),
            ..invalid
        },
        None => invalid,
    }
}

/// The sorts of items that instances export.
const SORTS: [Sort; 6] = [
    Sort::Component,
    Sort::CoreModule,
    Sort::Instance,
    Sort::Other("func"),
    Sort::Other("type"),
    Sort::Other("value"),
];

impl Scene<'_, '_> {
    /// Explains the fault of the item.
    pub(super) fn explain(&self, fault: &Fault) -> Option<Diagnostic> {
        match (&self.body.steps[self.step].1, fault) {
            (
                Step::Instantiate {
                    component,
                    arguments,
                },
                Fault::MissingImport,
            ) => self.missing_arguments(*component, arguments),
            (
                Step::Instantiate {
                    component,
                    arguments,
                },
                Fault::ImportMismatch { name },
            ) => self.mismatch(name, *component, arguments),
            (Step::Alias(alias), Fault::MissingExport) => self.missing_export(alias),
            (Step::Alias(alias), Fault::Other) => self.wrong_sort(alias),
            (Step::RunModule { module, arguments }, Fault::CoreMismatch | Fault::Other) => {
                self.core_arguments(*module, arguments)
            }
            (Step::Export(export), Fault::UnexportedType) => self.unexported_type(export),
            _ => None,
        }
    }

    /// Adds to the report of an index the item that will have it, if that is the item there or one behind it.
    fn in_front_of_its_item(&self, invalid: &Invalid) -> Option<Diagnostic> {
        let Fault::Unknown { spaces, index } = invalid.fault else {
            return None;
        };
        // The items of a type have their own indices.
        if let Step::ComponentType(_) | Step::InstanceType(_) = &self.body.steps[self.step].1 {
            return None;
        }
        let mut steps = spaces
            .iter()
            .filter_map(|space| self.step_of(*space, index));
        let is_type = |step: usize| {
            let space = self.body.steps[step].1.space();
            matches!(space, IndexSpace::Type | IndexSpace::CoreType)
        };
        // A type that is written in an item has an index of its own in front of it.
        let step =
            steps.find(|step| *step > self.step || (*step == self.step && !is_type(*step)))?;
        let error = (*invalid.diagnostic).clone();
        let error = match step == self.step {
            true => error,
            false => error.at(self.span(self.place_of(step)), "it is defined here"),
        };
        Some(error.help("an item can only refer to items in front of it"))
    }

    /// Reports the imports of an instantiated component that have no arguments.
    fn missing_arguments(&self, component: u32, arguments: &[Named]) -> Option<Diagnostic> {
        let ty = self.types.component_at(component);
        let imports = &self.types[ty].imports;
        let supplied: HashSet<&str> = arguments.iter().map(|it| it.name.as_str()).collect();
        let is_supplied = |name: &str| supplied.contains(name);
        let site = self.site(&self.place.range());
        if let Some(site) = site {
            let unknown = unknown_arguments(self.graph(), (self.unit, site), imports, is_supplied);
            let is_error = |unknown: &Diagnostic| unknown.severity == Severity::Error;
            if let Some(unknown) = unknown.into_iter().find(is_error) {
                return Some(unknown);
            }
        }
        let missing = imports.keys().filter(|name| !is_supplied(name));
        let missing: Vec<&String> = missing.collect();
        let (import, have) = match missing.len() {
            1 => ("import", "has no argument"),
            _ => ("imports", "have no arguments"),
        };
        let (names, component) = (listed(&missing), self.component(site));
        let headline = format!("{import} {names} of {component} {have}");
        let range = site.map(|site| &self.text().scan.instantiations[site].range);
        let place = range.and_then(|range| {
            Some(
                Form::read(&self.text().text, range.start)?
                    .meaningful()
                    .nth(1)?
                    .range(),
            )
        });
        let place = place.map_or(self.place, |place| self.span(place));
        let error = Diagnostic::error("missing-argument", headline).at(place, "");
        Some(
            error.help(
                "add a `with`, or end the `instantiate` with `...` to pass the import through",
            ),
        )
    }

    /// Reports an alias of an export that an instance does not have.
    fn missing_export(&self, alias: &Named) -> Option<Diagnostic> {
        let exports = self.exports(alias.index)?;
        let string = self.string_behind(&alias.name);
        let instance = self.aliased(alias, string.as_ref());
        let headline = format!("{instance} has no export `{}`", alias.name);
        let place = string.clone().unwrap_or_else(|| self.place.range());
        let error = Diagnostic::error("unknown-export", headline).at(self.span(place), "");
        let names: Vec<&str> = exports.keys().map(String::as_str).collect();
        let shown = match names.as_slice() {
            [] => "no exports".to_owned(),
            [only] => format!("only the export `{only}`"),
            names => format!("the exports {}", listed(names)),
        };
        Some(match (near_name(&alias.name, &names), string) {
            (Some(near), Some(string)) => error
                .help(format!("did you mean `{near}`?"))
                .replacing(self.span(string), string_token(near)),
            _ => error.help(format!("{instance} has {shown}")),
        })
        .map(|error| self.if_only_wit(error, alias.index))
    }

    /// Reports an alias of an export that is of another sort.
    fn wrong_sort(&self, alias: &Named) -> Option<Diagnostic> {
        let wanted = SORTS.into_iter().find(|sort| sort.space() == alias.space)?;
        let export = self.exports(alias.index)?.get(&alias.name)?;
        let sort = sort_of(export.ty);
        if sort.space() == alias.space {
            return None;
        }
        let string = self.string_behind(&alias.name)?;
        let instance = self.aliased(alias, Some(&string));
        let headline = format!(
            "export `{}` of {instance} is {}, not {}",
            alias.name,
            sort.with_article(),
            wanted.with_article()
        );
        let error = Diagnostic::error("wrong-sort", headline).at(self.span(string.clone()), "");
        let text = &self.text().text;
        if sort == Sort::Other("type") {
            return Some(self.if_only_wit(error, alias.index));
        }
        let form = Form::read(text, *text::open_at(text, string.start, 0).last()?)?;
        let item = &text[form.range.clone()];
        Some(
            match item[1..].trim_start().strip_prefix(wanted.keyword()) {
                Some(rest) => {
                    let item = format!("({}{rest}", sort.keyword());
                    let error = error.help(format!("write `{item}`"));
                    error.replacing(self.span(form.range), item)
                }
                None => error,
            },
        )
    }

    /// Adds that an instance is of a WIT package, which has nothing but types of components and interfaces.
    fn if_only_wit(&self, error: Diagnostic, index: u32) -> Diagnostic {
        let exports = self.exports(index).into_iter().flatten();
        let mut exports = exports.map(|(_, export)| export.ty).peekable();
        let is_wit = |ty| {
            let ComponentEntityType::Type { created, .. } = ty else {
                return false;
            };
            matches!(
                created,
                ComponentAnyTypeId::Component(_) | ComponentAnyTypeId::Instance(_)
            )
        };
        match exports.peek().is_some() && exports.all(is_wit) {
            true => error.help(
                "the file is a WIT package, which holds only types: import a component that implements it",
            ),
            false => error,
        }
    }

    /// Names the instance of an alias, by the number in front of the export's string if it has no name.
    fn aliased(&self, alias: &Named, string: Option<&Range<usize>>) -> String {
        let before = string.map(|string| &self.text().text[self.place.start..string.start]);
        let number = before.and_then(|before| before.split_whitespace().next_back());
        match number {
            Some(number) if number.parse::<u32>().is_ok() => format!("instance `{number}`"),
            _ => self.instance(alias.index),
        }
    }

    /// Reports an export that refers to a type without an exported name.
    fn unexported_type(&self, export: &Named) -> Option<Diagnostic> {
        let entity = self.entity(export)?;
        let named = self.named_types(entity);
        let used = self.used_types(entity);
        // The name of an alias is the name of the type itself.
        let covered = used.intersection(&named);
        let covered = covered
            .flat_map(|ty| std::iter::successors(Some(*ty), |ty| self.types.peel_alias(*ty)));
        let covered: HashSet<ComponentAnyTypeId> = covered.collect();
        let missing: HashSet<_> = used
            .difference(&covered)
            .copied()
            .map(without_alias)
            .collect();
        let is_missing = |ty: ComponentAnyTypeId| missing.contains(&without_alias(ty));
        let home = self.home(&is_missing)?;
        let id = || self.type_id(home.index);
        let ty = home.path.last().cloned().or_else(id);
        let ty = ty.map_or("a type".to_owned(), |ty| format!("the type `{ty}`"));
        let headline = format!("`{}` refers to {ty}, which is not exported", export.name);
        let string = self.string_behind(&export.name);
        let place = self.span(string.unwrap_or(self.place.range()));
        let error = Diagnostic::error("unexported-type", headline).at(place, "");
        Some(match (home.path.as_slice(), self.instance_id(home.index)) {
            ([owner, .., _], Some(id)) => {
                let behind = self.body.steps[self.step..].iter();
                let mut behind = behind.map(|(_, step)| step);
                if behind.any(|step| matches!(step, Step::Export(it) if it.name == *owner)) {
                    return Some(error.help(format!("move the export `{owner}` in front of it")));
                }
                let owner = string_token(owner);
                self.with_export(error, &format!("(export {owner} (instance {id} {owner}))"))
            }
            _ => error.help(format!(
                "export {ty} in front, and give this export a type that refers to that export"
            )),
        })
    }

    /// Proposes to insert an export in front of the one that is not valid.
    fn with_export(&self, error: Diagnostic, field: &str) -> Diagnostic {
        let text = &self.text().text;
        let error = error.help(format!(
            "export the instance that owns it in front: `{field}`"
        ));
        match text::open_at(text, self.place.start, 0).last() {
            Some(&start) => {
                let (newline, indentation) =
                    (self.text().newline(), text::indentation(text, start));
                let line = format!("{field}{newline}{indentation}");
                error.replacing(self.span(start..start), line)
            }
            None => error,
        }
    }

    /// The types that `entity` refers to, resource types included.
    fn used_types(&self, entity: ComponentEntityType) -> HashSet<ComponentAnyTypeId> {
        let mut used = types::used(self.types, std::iter::once(entity), &HashSet::new());
        let handles = used.iter().filter_map(|ty| match ty {
            ComponentAnyTypeId::Defined(id) => match &self.types[*id] {
                ComponentDefinedType::Own(resource) | ComponentDefinedType::Borrow(resource) => {
                    Some(ComponentAnyTypeId::Resource(*resource))
                }
                _ => None,
            },
            _ => None,
        });
        let handles: Vec<ComponentAnyTypeId> = handles.collect();
        used.extend(handles);
        used
    }

    /// The types with a name outside of the component, or in `entity`.
    fn named_types(&self, entity: ComponentEntityType) -> HashSet<ComponentAnyTypeId> {
        let before = self.body.steps[..self.step].iter();
        let items = before.filter_map(|(_, step)| match step {
            Step::Import { name, .. } => self.types.component_item_for_import(name),
            Step::Export(Named { name, .. }) => self.types.component_item_for_export(name),
            _ => None,
        });
        let mut named = HashSet::new();
        let mut next: Vec<ComponentEntityType> = items.map(|item| item.ty).collect();
        next.push(entity);
        while let Some(ty) = next.pop() {
            match ty {
                ComponentEntityType::Type { created, .. } => _ = named.insert(created),
                ComponentEntityType::Instance(instance) => {
                    next.extend(
                        self.types[instance]
                            .exports
                            .values()
                            .map(|export| export.ty),
                    );
                }
                _ => {}
            }
        }
        named
    }

    /// Returns how an argument differs from the import `name` of a component.
    pub(super) fn differences(
        &self,
        comparison: &mut Comparison<'_>,
        name: &str,
        component: u32,
        arguments: &[Named],
    ) -> Option<Vec<Mismatch>> {
        let imports = &self.types[self.types.component_at(component)].imports;
        let arguments: HashMap<&str, &Named> =
            arguments.iter().map(|it| (it.name.as_str(), it)).collect();
        // The arguments in front decide which resource types are the same.
        for (import, item) in imports.iter().take_while(|(import, _)| *import != name) {
            let given = self.entity(arguments.get(import.as_str())?)?;
            comparison.beyond(Vec::new(), given, item.ty);
        }
        let given = self.entity(arguments.get(name)?)?;
        Some(comparison.beyond(Vec::new(), given, imports.get(name)?.ty))
    }

    /// Reports an argument that does not fit the import `name` of a component.
    fn mismatch(&self, name: &str, component: u32, arguments: &[Named]) -> Option<Diagnostic> {
        let types = self.types;
        let mut comparison = Comparison::new(types);
        let mismatches = self.differences(&mut comparison, name, component, arguments)?;
        let imports = &types[types.component_at(component)].imports;
        let argument = |name: &str| arguments.iter().rfind(|it| it.name == name);
        let (given, wanted) = (argument(name)?, imports.get(name)?.ty);
        let first = mismatches.first()?;
        let site = self.site(&self.place.range());
        let of_name = Argument::of(self, site, name);
        if let (Side::Resource(open, _), Side::Resource(other, _)) =
            (&first.declares, &first.provides)
            && let Some(one) = comparison.stands_for(*open)
        {
            let open = imports.iter().find_map(|(import, item)| {
                let path = path_to(types, item.ty, &|ty| is_resource(ty, *open))?;
                Some((import.as_str(), path))
            });
            let (import, path) = open.filter(|(import, _)| *import != name)?;
            let clash = ResourceClash {
                resource: path.last().map_or(import, String::as_str),
                one: (Argument::of(self, site, import), argument(import)?, one),
                other: (of_name, given, *other),
            };
            return Some(clash.report(wanted));
        }
        let error = of_name.does_not_fit(first);
        let error = of_name.with_export(error, given, wanted);
        Some(match mismatches.len() {
            1 => error,
            2 => error.help("there is one more difference"),
            more => error.help(format!("there are {} more differences", more - 1)),
        })
    }
}

/// The resource type that a type is, whichever alias of it, or else the type.
fn without_alias(ty: ComponentAnyTypeId) -> Result<ResourceId, ComponentAnyTypeId> {
    match ty {
        ComponentAnyTypeId::Resource(id) => Ok(id.resource()),
        ty => Err(ty),
    }
}

//! Explains two arguments whose resource types have to be one: where each comes from, and how it got there.

use super::scene::{Argument, Home, Scene, is_resource, path_to, sort_of};
use crate::binary::{IndexSpace, Named, Step};
use crate::diagnostics::Diagnostic;
use crate::text::string_token;
use crate::types::Comparison;
use std::ops::Range;
use wasmparser::component_types::{ComponentEntityType, ResourceId};

/// Two arguments that have to have one resource type, and have two. Each is given with its item and its resource type.
pub(super) struct ResourceClash<'s, 'a> {
    /// The name of the resource type in the first.
    pub(super) resource: &'s str,
    /// The argument that the component takes the resource type from.
    pub(super) one: (Argument<'s, 'a>, &'s Named, ResourceId),
    pub(super) other: (Argument<'s, 'a>, &'s Named, ResourceId),
}

impl<'s, 'a> ResourceClash<'s, 'a> {
    /// Returns the diagnostic: where each resource type comes from, and the argument that would make them one.
    pub(super) fn report(&self, wanted: ComponentEntityType) -> Diagnostic {
        let ((one, ..), (other, ..)) = (&self.one, &self.other);
        let resource = self.resource;
        let headline = format!(
            "resource `{resource}` of argument `{}` differs from `{resource}` of argument `{}`",
            other.name, one.name
        );
        let comes = |(_, _, id): &(_, _, ResourceId)| match self.home(*id) {
            Some(home) => format!("its `{resource}` comes from {}", self.named(&home)),
            None => String::new(),
        };
        let error = Diagnostic::error("argument-mismatch", headline)
            .at(other.span(), comes(&self.other))
            .at(one.span(), comes(&self.one));
        let through = self.through();
        let error = match &through {
            Some(Through {
                argument, instance, ..
            }) => {
                let label = match argument.is_passed() {
                    false => format!("{instance} gets its `{resource}` here"),
                    true => format!("passes the import `{}` to {instance}", argument.name),
                };
                error.at(argument.span(), label)
            }
            None => error,
        };
        let fix = match &through {
            Some(through) => self.fix_of_instance(through),
            None => self.fix_of_argument(wanted),
        };
        match fix {
            Some((place, item, range)) => {
                let help = format!("pass the same for both: `{item}`{place}");
                let new = match self.scene().text().text[range.clone()] == *"..." {
                    true => format!("{item} ..."),
                    false => item,
                };
                error.help(help).replacing(self.scene().span(range), new)
            }
            None => error.help("pass both arguments instances with the same resource type"),
        }
    }

    /// Returns how to give the other argument's instance the resource of the first: where, the text, and the range to replace.
    fn fix_of_instance(&self, through: &Through<'_, '_>) -> Option<(String, String, Range<usize>)> {
        let scene = self.scene();
        let (one, given, _) = &self.one;
        let item = &scene.text().text[one.item()?];
        let is_in_front = scene.base(given)? < through.step;
        let imports = &scene.types[scene.types.component_at(through.component)].imports;
        let wanted = imports.get(through.argument.name)?.ty;
        let fits = Comparison::new(scene.types).beyond(Vec::new(), scene.entity(given)?, wanted);
        (is_in_front && fits.is_empty()).then_some(())?;
        let place = format!(" in the instantiation of {}", through.instance);
        Some(match &through.argument.written {
            Some(_) => (place, item.to_owned(), through.argument.item()?),
            // A form in place of a spread would replace its other arguments, too.
            None if !through.argument.is_passed() => return None,
            None => {
                let with = format!("(with {} {item})", string_token(through.argument.name));
                (place, with, through.argument.span().range())
            }
        })
    }

    /// Returns the item that the other argument can have from the instance of the first.
    fn fix_of_argument(
        &self,
        wanted: ComponentEntityType,
    ) -> Option<(String, String, Range<usize>)> {
        let scene = self.scene();
        let home = self
            .home(self.one.2)
            .filter(|home| home.space == IndexSpace::Instance)?;
        let id = scene.instance_id(home.index)?;
        let other = &self.other.0;
        let export = scene.exports(home.index)?.get(other.name)?;
        let does_fit = sort_of(export.ty) == sort_of(wanted);
        let item = format!("(instance {id} {})", string_token(other.name));
        let range = other.item()?;
        let is_new = scene.text().text[range.clone()] != *item;
        (does_fit && is_new).then_some((String::new(), item, range))
    }

    /// Returns the instance that the other argument is from, and its argument with the resource.
    fn through(&self) -> Option<Through<'s, 'a>> {
        let scene = self.scene();
        let (_, given, resource) = &self.other;
        let step = scene.base(given)?;
        let Step::Instantiate {
            component,
            arguments,
        } = &scene.body.steps[step].1
        else {
            return None;
        };
        let has_it = |item: &&Named| {
            let entity = scene.entity(item);
            entity.is_some_and(|entity| {
                path_to(scene.types, entity, &|ty| is_resource(ty, *resource)).is_some()
            })
        };
        let argument = arguments.iter().find(has_it)?;
        let site = scene.site(&scene.place_of(step));
        let before = scene.body.steps[..step].iter();
        let index = before
            .filter(|(_, step)| step.space() == IndexSpace::Instance)
            .count();
        Some(Through {
            step,
            component: *component,
            instance: scene.instance(u32::try_from(index).ok()?),
            argument: Argument::of(scene, site, &argument.name),
        })
    }

    fn named(&self, home: &Home) -> String {
        let of = || match home.path.as_slice() {
            [export, .., _] => format!("export `{export}` of "),
            _ => String::new(),
        };
        match (home.space, self.scene().type_id(home.index)) {
            (IndexSpace::Instance, _) => format!("{}{}", of(), self.scene().instance(home.index)),
            (_, Some(id)) => format!("the type `{id}`"),
            (_, None) => "a type of the component itself".to_owned(),
        }
    }

    fn scene(&self) -> &'s Scene<'s, 'a> {
        self.one.0.scene
    }

    fn home(&self, resource: ResourceId) -> Option<Home> {
        self.scene().home(&|ty| is_resource(ty, resource))
    }
}

/// An instance that an argument is from.
struct Through<'s, 'a> {
    /// The step that instantiates it.
    step: usize,
    /// Its component.
    component: u32,
    /// The instance in words.
    instance: String,
    /// The argument that it has its resource from.
    argument: Argument<'s, 'a>,
}

//! The names that a component's author gave to what is in it: [`read`] takes them from the name section.

use std::collections::HashMap;
use wasmparser::{ComponentName, CustomSectionReader, KnownCustom, NameMap};

/// The names of a component and of what is in it, by index.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) own: Option<String>,
    pub(crate) components: HashMap<u32, String>,
    pub(crate) instances: HashMap<u32, String>,
}

/// Adds what a custom section says. What it does not say well is left out: names are for people only.
pub(super) fn read(section: &CustomSectionReader<'_>, names: &mut Names) {
    let KnownCustom::ComponentName(subsections) = section.as_known() else {
        return;
    };
    for subsection in subsections {
        match subsection {
            Ok(ComponentName::Component { name, .. }) => names.own = Some(name.to_owned()),
            Ok(ComponentName::Components(map)) => add(&mut names.components, map),
            Ok(ComponentName::Instances(map)) => add(&mut names.instances, map),
            Ok(_) => {}
            Err(_) => return,
        }
    }
}

fn add(names: &mut HashMap<u32, String>, map: NameMap<'_>) {
    let read = map.into_iter().map_while(std::result::Result::ok);
    names.extend(read.map(|naming| (naming.index, naming.name.to_owned())));
}

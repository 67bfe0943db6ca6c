//! The names that a component's author gave to its items, from the name section.

use std::collections::HashMap;
use wasmparser::{ComponentName, CustomSectionReader, KnownCustom, NameMap};

/// The names of a component and of its items, by index.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) own: Option<String>,
    pub(crate) components: HashMap<u32, String>,
    pub(crate) instances: HashMap<u32, String>,
    pub(crate) core_instances: HashMap<u32, String>,
    pub(crate) core_modules: HashMap<u32, String>,
}

impl Names {
    /// Adds the names in a custom section. Malformed ones are left out: names are for people only.
    pub(super) fn add(&mut self, section: &CustomSectionReader<'_>) {
        let KnownCustom::ComponentName(subsections) = section.as_known() else {
            return;
        };
        for subsection in subsections {
            match subsection {
                Ok(ComponentName::Component { name, .. }) => self.own = Some(name.to_owned()),
                Ok(ComponentName::Components(map)) => extend(&mut self.components, map),
                Ok(ComponentName::Instances(map)) => extend(&mut self.instances, map),
                Ok(ComponentName::CoreInstances(map)) => extend(&mut self.core_instances, map),
                Ok(ComponentName::CoreModules(map)) => extend(&mut self.core_modules, map),
                Ok(_) => {}
                Err(_) => return,
            }
        }
    }
}

fn extend(names: &mut HashMap<u32, String>, map: NameMap<'_>) {
    let read = map.into_iter().map_while(Result::ok);
    names.extend(read.map(|naming| (naming.index, naming.name.to_owned())));
}

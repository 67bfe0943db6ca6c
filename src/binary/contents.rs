//! What a binary contains, without validating it: imports and exports, the number and depth of its definitions, core modules, and
//! the custom sections that text cannot carry.

use super::payloads::each_section;
use super::section::{ALIAS, COMPONENT, CORE_MODULE, EXPORT, IMPORT, PREAMBLE, Section, top_level};
use super::sort::Sort;
use std::ops::Range;
use wasmparser::{
    BinaryReader, ComponentAlias, ComponentExport, ComponentImport, ComponentOuterAliasKind, Error,
    FromReader, Payload, SectionLimited,
};

/// An import of a component in a binary.
#[derive(Debug)]
pub(crate) struct BinaryImport {
    pub(crate) name: String,
    pub(crate) external_id: Option<String>,
    pub(crate) sort: Sort,
}

/// How much a binary holds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    /// The components and core modules in it, itself included.
    pub(crate) definitions: usize,
    /// How deep they nest; 1 if there is only itself.
    pub(crate) depth: usize,
}

/// The imports of the component in `bytes` and of the components nested in it.
///
/// # Errors
///
/// When the sections cannot be told apart.
pub(crate) fn imports(bytes: &[u8]) -> Result<Vec<BinaryImport>, Error> {
    let mut imports = Vec::new();
    each_section(bytes, |payload, _| {
        if let Payload::ComponentImportSection(section) = payload {
            for import in section {
                imports.push(BinaryImport::from(import?));
            }
        }
        Ok(())
    })?;
    Ok(imports)
}

/// The names of the imports of a component, and those of its exports with their sorts.
pub(crate) struct Interface {
    pub(crate) imports: Vec<String>,
    pub(crate) exports: Vec<(String, Sort)>,
}

/// The imports and exports of the component in `bytes`, not of those nested in it.
pub(crate) fn interface(bytes: &[u8]) -> Interface {
    let (mut imports, mut exports) = (Vec::new(), Vec::new());
    let found = each_section(bytes, |payload, depth| {
        match payload {
            Payload::ComponentImportSection(section) if depth == 1 => {
                for import in section {
                    imports.push(import?.name.name.to_owned());
                }
            }
            Payload::ComponentExportSection(section) if depth == 1 => {
                for export in section {
                    let export = export?;
                    exports.push((export.name.name.to_owned(), export.kind.into()));
                }
            }
            _ => {}
        }
        Ok(())
    });
    found.expect("the sections of a valid component can be read");
    Interface { imports, exports }
}

impl From<ComponentImport<'_>> for BinaryImport {
    fn from(import: ComponentImport<'_>) -> BinaryImport {
        BinaryImport {
            name: import.name.name.to_owned(),
            external_id: import.name.external_id.map(str::to_owned),
            sort: import.ty.kind().into(),
        }
    }
}

/// Counts the definitions in `bytes`; what cannot be read is not counted.
pub(crate) fn size(bytes: &[u8]) -> Size {
    let mut size = Size::default();
    let counted = each_section(bytes, |payload, depth| {
        if let Payload::Version { .. } = payload {
            size.definitions += 1;
            size.depth = size.depth.max(depth);
        }
        Ok(())
    });
    // Validation, not the count, is what reports a fault.
    drop(counted);
    size
}

/// Where the core modules are in the component in `bytes` and in the components nested in it, in order; what cannot be read is passed over.
pub(crate) fn core_modules(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut modules = Vec::new();
    // The component that comes first is the last of these.
    let mut components = Vec::new();
    components.push(0..bytes.len());
    while let Some(component) = components.pop() {
        if bytes
            .get(component.start..component.start + PREAMBLE)
            .is_none()
        {
            continue;
        }
        let start = component.start;
        let mut nested = Vec::new();
        for section in top_level(&bytes[component]) {
            let payload = start + section.payload.start..start + section.payload.end;
            match section.id {
                CORE_MODULE => modules.push(payload),
                COMPONENT => nested.push(payload),
                _ => {}
            }
        }
        components.extend(nested.into_iter().rev());
    }
    modules.sort_by_key(|module| module.start);
    modules
}

/// The names of the custom sections in `bytes` that turn wrong in text, sorted, each once.
pub(crate) fn lost_in_text(bytes: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    let found = each_section(bytes, |payload, _| {
        if let Payload::CustomSection(section) = payload
            && is_lost_in_text(section.name())
        {
            names.push(section.name().to_owned());
        }
        Ok(())
    });
    drop(found);
    names.sort();
    names.dedup();
    names
}

/// Whether a custom section of this name speaks of places in the binary: printed and parsed again, the code is the
/// same but not at the same offsets.
pub(crate) fn is_lost_in_text(name: &str) -> bool {
    name.starts_with(".debug_")
        || name.starts_with("reloc.")
        || matches!(name, "linking" | "sourceMappingURL" | "external_debug_info")
}

/// The id of the section that a definition of a sort is.
pub(crate) fn of_definition(sort: Sort) -> u8 {
    match sort {
        Sort::CoreModule => CORE_MODULE,
        _ => COMPONENT,
    }
}

/// How many components and core modules some sections of a component define: the indices that they take.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counted {
    components: u32,
    core_modules: u32,
}

impl Counted {
    /// How many there are of a sort.
    pub(crate) fn of(&self, sort: Sort) -> u32 {
        match sort {
            Sort::CoreModule => self.core_modules,
            _ => self.components,
        }
    }

    /// Counts what one more section of the component in `bytes` defines; what cannot be read is not counted.
    pub(crate) fn add(&mut self, bytes: &[u8], section: &Section) {
        let payload = || BinaryReader::new(&bytes[section.payload.clone()], 0);
        match section.id {
            COMPONENT => self.components += 1,
            CORE_MODULE => self.core_modules += 1,
            ALIAS => self.add_each(payload(), |alias: ComponentAlias<'_>| match alias {
                ComponentAlias::InstanceExport { kind, .. } => Some(kind.into()),
                ComponentAlias::Outer { kind, .. } => match kind {
                    ComponentOuterAliasKind::CoreModule => Some(Sort::CoreModule),
                    ComponentOuterAliasKind::Component => Some(Sort::Component),
                    _ => None,
                },
                ComponentAlias::CoreInstanceExport { .. } => None,
            }),
            IMPORT => self.add_each(payload(), |import: ComponentImport<'_>| {
                Some(import.ty.kind().into())
            }),
            EXPORT => self.add_each(payload(), |export: ComponentExport<'_>| {
                Some(export.kind.into())
            }),
            _ => {}
        }
    }

    fn add_each<'a, T: FromReader<'a>>(
        &mut self,
        payload: BinaryReader<'a>,
        sort: impl Fn(T) -> Option<Sort>,
    ) {
        let items = SectionLimited::new(payload).into_iter().flatten();
        for item in items.map_while(Result::ok) {
            match sort(item) {
                Some(Sort::Component) => self.components += 1,
                Some(Sort::CoreModule) => self.core_modules += 1,
                _ => {}
            }
        }
    }
}

//! What the sections of a binary say, without validating it: the imports, the number and depth of its definitions,
//! and the custom sections that text cannot carry.

mod closed;

pub(crate) use closed::free_alias;

use crate::scan::Sort;
use std::ops::Range;
use wasmparser::{
    BinaryReader, Chunk, ComponentAlias, ComponentExport, ComponentImport, ComponentOuterAliasKind,
    Error, FromReader, Parser, Payload, SectionLimited,
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

/// Calls `see` with every section of the component or core module in `bytes`, and of those nested in it, with the
/// depth of nesting. Function bodies are skipped.
pub(crate) fn each_section<'a>(
    bytes: &'a [u8],
    mut see: impl FnMut(Payload<'a>, usize) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut parser = Parser::new(0);
    let mut outer: Vec<Parser> = Vec::new();
    let mut rest = bytes;
    loop {
        let (payload, consumed) = match parser.parse(rest, true)? {
            Chunk::Parsed { payload, consumed } => (payload, consumed),
            Chunk::NeedMoreData(_) => unreachable!("the parser was told that this is all"),
        };
        rest = &rest[consumed..];
        match &payload {
            Payload::CodeSectionStart { size, .. } => {
                parser.skip_section();
                rest = rest.get(*size as usize..).unwrap_or_default();
            }
            Payload::ModuleSection { parser: inner, .. }
            | Payload::ComponentSection { parser: inner, .. } => {
                outer.push(std::mem::replace(&mut parser, inner.clone()));
            }
            _ => {}
        }
        let is_end = matches!(payload, Payload::End(_));
        see(payload, outer.len() + 1)?;
        if is_end {
            match outer.pop() {
                Some(next) => parser = next,
                None => return Ok(()),
            }
        }
    }
}

/// Whether `bytes` hold a component.
pub(crate) fn is_component(bytes: &[u8]) -> bool {
    Parser::is_component(bytes)
}

/// The id of a [custom section](https://webassembly.github.io/spec/core/binary/modules.html#custom-section).
pub(crate) const CUSTOM: u8 = 0;
/// The id of a [core module section](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#component-definitions) of a component.
pub(crate) const CORE_MODULE: u8 = 1;
/// The id of a component section of a component.
pub(crate) const COMPONENT: u8 = 4;
/// The id of an alias section of a component.
pub(crate) const ALIAS: u8 = 6;
/// The id of an import section of a component.
const IMPORT: u8 = 10;
/// The id of an export section of a component.
const EXPORT: u8 = 11;

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

/// One section as bytes.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) id: u8,
    /// The section with its id and size.
    pub(crate) whole: Range<usize>,
    /// The section without them.
    pub(crate) payload: Range<usize>,
}

/// The length of what is in front of the first section: the magic number and the version.
pub(crate) const PREAMBLE: usize = 8;
/// The version of components [in the preamble](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#component-definitions).
pub(crate) const COMPONENT_VERSION: u16 = 0x0d;
/// What is in front of the first section of a component.
pub(crate) const COMPONENT_PREAMBLE: [u8; PREAMBLE] = *b"\0asm\x0d\0\x01\0";

/// The sections of the component or core module in `bytes`, not those of definitions in it; up to the first that does not fit.
pub(crate) fn top_level(bytes: &[u8]) -> impl Iterator<Item = Section> {
    let mut at = PREAMBLE;
    std::iter::from_fn(move || {
        let mut reader = BinaryReader::new(bytes.get(at..)?, at as u64);
        let id = reader.read_u8().ok()?;
        let size = reader.read_var_u32().ok()? as usize;
        let start = usize::try_from(reader.original_position()).ok()?;
        let end = start.checked_add(size).filter(|&end| end <= bytes.len())?;
        let whole = std::mem::replace(&mut at, end)..end;
        let payload = start..end;
        Some(Section { id, whole, payload })
    })
}

/// Writes a section.
pub(crate) fn write(out: &mut Vec<u8>, id: u8, payload: &[u8]) {
    write_header(out, id, payload.len());
    out.extend_from_slice(payload);
}

/// Writes a string with its length in front.
pub(crate) fn write_string(out: &mut Vec<u8>, string: &str) {
    write_number(out, string.len());
    out.extend_from_slice(string.as_bytes());
}

/// Writes the id and the [size](https://webassembly.github.io/spec/core/binary/values.html#integers) of a section.
pub(crate) fn write_header(out: &mut Vec<u8>, id: u8, size: usize) {
    out.push(id);
    write_number(out, size);
}

/// Writes an [unsigned number](https://webassembly.github.io/spec/core/binary/values.html#integers).
pub(crate) fn write_number(out: &mut Vec<u8>, number: usize) {
    let mut rest = number;
    loop {
        let low = u8::try_from(rest & 0x7f).expect("seven bits");
        rest >>= 7;
        if rest == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

//! The contents of a binary, without validation: imports and exports, the number and depth of its definitions, core modules, and
//! the custom sections that text cannot carry. [`OwnName`] removes the name that a component or core module gives itself: `wasmprinter` would
//! use it for outer aliases, although the parent's name has replaced it.

use super::payloads::{Extent, Payloads};
use super::section::{
    self, ALIAS, COMPONENT, CORE_MODULE, CUSTOM, EXPORT, IMPORT, Section, is_component, top_level,
};
use super::sort::{IndexSpace, Sort, Spaces};
use super::step::Step;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use wasmparser::{
    BinaryReader, ComponentAlias, ComponentExport, ComponentImport, ComponentType,
    ComponentTypeDeclaration, Error, FromReader, InstanceTypeDeclaration, Parser, Payload,
    SectionLimited,
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
    /// How deep the forms of component types in them nest, printed; at most.
    pub(crate) forms: usize,
}

/// The imports of the component in `bytes` and of the components nested in it.
///
/// # Errors
///
/// When a section of these, or of a core module in them, cannot be read.
pub(crate) fn imports(bytes: &[u8]) -> Result<Vec<BinaryImport>, Error> {
    let mut imports = Vec::new();
    for payload in Payloads::new([bytes], Extent::CoreModules) {
        if let Payload::ComponentImportSection(section) = payload? {
            for import in section {
                imports.push(BinaryImport::from(import?));
            }
        }
    }
    Ok(imports)
}

/// An export of a component in a binary, with its attributes.
pub(crate) struct BinaryExport {
    pub(crate) name: String,
    pub(crate) implements: Option<String>,
    pub(crate) version_suffix: Option<String>,
    pub(crate) external_id: Option<String>,
    pub(crate) sort: Sort,
}

/// A component's imports and exports.
#[derive(Default)]
pub(crate) struct Interface {
    pub(crate) imports: Vec<BinaryImport>,
    pub(crate) exports: Vec<BinaryExport>,
}

/// Returns the imports and exports of the component in `bytes`. Nested components are not entered.
pub(crate) fn interface(bytes: &[u8]) -> Interface {
    read_interface(bytes).expect(READABLE)
}

/// As [`interface`], of a component that may not be valid.
///
/// # Errors
///
/// When a section cannot be read.
pub(crate) fn read_interface(bytes: &[u8]) -> Result<Interface, Error> {
    let mut interface = Interface::default();
    for payload in Payloads::new([bytes], Extent::Outermost) {
        match payload? {
            Payload::ComponentImportSection(section) => {
                for import in section {
                    interface.imports.push(BinaryImport::from(import?));
                }
            }
            Payload::ComponentExportSection(section) => {
                for export in section {
                    interface.exports.push(BinaryExport::from(export?));
                }
            }
            _ => {}
        }
    }
    Ok(interface)
}

const READABLE: &str = "the sections of a valid component can be read";

impl From<ComponentExport<'_>> for BinaryExport {
    fn from(export: ComponentExport<'_>) -> BinaryExport {
        let name = export.name;
        BinaryExport {
            name: name.name.to_owned(),
            implements: name.implements.map(str::to_owned),
            version_suffix: name.version_suffix.map(str::to_owned),
            external_id: name.external_id.map(str::to_owned),
            sort: export.kind.into(),
        }
    }
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

/// Counts the definitions in `bytes`, up to the first section that cannot be read.
pub(crate) fn size(bytes: &[u8]) -> Size {
    let mut size = Size::default();
    let mut payloads = Payloads::new([bytes], Extent::CoreModules);
    while let Some(Ok(payload)) = payloads.next() {
        match payload {
            Payload::Version { .. } => {
                size.definitions += 1;
                size.depth = size.depth.max(payloads.depth());
            }
            Payload::ComponentTypeSection(section) => {
                let types = section.into_iter().map_while(Result::ok);
                let forms = types.map(|ty| payloads.depth() + forms(&ty)).max();
                size.forms = size.forms.max(forms.unwrap_or(0));
            }
            _ => {}
        }
    }
    size
}

/// How deep the forms of a component type nest, printed; at most.
fn forms(ty: &ComponentType<'_>) -> usize {
    let inner = match ty {
        ComponentType::Component(declarations) => {
            let types = declarations.iter().map(|declaration| match declaration {
                ComponentTypeDeclaration::Type(ty) => forms(ty),
                _ => 0,
            });
            types.max()
        }
        ComponentType::Instance(declarations) => {
            let types = declarations.iter().map(|declaration| match declaration {
                InstanceTypeDeclaration::Type(ty) => forms(ty),
                _ => 0,
            });
            types.max()
        }
        _ => None,
    };
    // `(type (component`; the innermost forms belong to a function's parameter.
    inner.map_or(FORMS_OF_A_DECLARATION, |inner| inner + 2)
}

const FORMS_OF_A_DECLARATION: usize = 8;

/// The traces of a compiler in a core module that is to become a component.
#[derive(Default)]
pub(crate) struct Compiled {
    /// The name by which it imports WASI 0.1.
    pub(crate) preview_1: Option<String>,
    /// Whether a component can be made of it.
    pub(crate) is_for_component: bool,
}

/// Returns the compiler that the names in a core module reveal, up to the first unreadable section.
pub(crate) fn compiled(module: &[u8]) -> Compiled {
    let mut compiled = Compiled::default();
    for payload in Parser::new(0).parse_all(module).map_while(Result::ok) {
        compiled.is_for_component |= match payload {
            Payload::ImportSection(section) => {
                let imports = section.into_imports().map_while(Result::ok);
                let modules: Vec<&str> = imports.map(|import| import.module).collect();
                let is_old =
                    |name: &&&str| ["wasi_snapshot_preview1", "wasi_unstable"].contains(*name);
                let old = modules.iter().find(is_old).map(|name| (*name).to_owned());
                compiled.preview_1 = compiled.preview_1.or(old);
                modules.into_iter().any(is_world_name)
            }
            Payload::ExportSection(section) => {
                let mut exports = section.into_iter().map_while(Result::ok);
                exports.any(|export| is_world_name(export.name))
            }
            Payload::CustomSection(section) => section.name().starts_with("component-type"),
            _ => false,
        };
    }
    compiled
}

/// Whether a core module has an import or export by this name so that a component can be made of it.
fn is_world_name(name: &str) -> bool {
    name == "cabi_realloc"
        || name.starts_with("cm32p2")
        || name
            .split_once('/')
            .is_some_and(|(package, _)| package.contains(':'))
}

/// Where the core modules are in the component in `bytes` and in the components nested in it, in order, up to the first section that
/// cannot be read.
pub(crate) fn core_modules(bytes: &[u8]) -> Vec<Range<usize>> {
    let payloads = Payloads::new([bytes], Extent::Components);
    let modules = payloads.map_while(Result::ok).filter_map(|payload| {
        let Payload::ModuleSection {
            unchecked_range: range,
            ..
        } = payload
        else {
            return None;
        };
        let range = usize::try_from(range.start).ok()?..usize::try_from(range.end).ok()?;
        (range.end <= bytes.len()).then_some(range)
    });
    modules.collect()
}

/// The names of the custom sections in `bytes` that text cannot carry, sorted, each once.
pub(crate) fn lost_in_text(bytes: &[u8]) -> Vec<String> {
    let payloads = Payloads::new([bytes], Extent::CoreModules);
    let payloads = payloads.map_while(Result::ok);
    let names = payloads.filter_map(|payload| match payload {
        Payload::CustomSection(section) => Some(section.name()),
        _ => None,
    });
    let lost: BTreeSet<&str> = names.filter(|name| is_lost_in_text(name)).collect();
    lost.into_iter().map(str::to_owned).collect()
}

/// Whether a custom section of this name contains offsets in the binary: printed and parsed again, the code is the
/// same but not at the same offsets.
pub(crate) fn is_lost_in_text(name: &str) -> bool {
    name.starts_with(".debug_")
        || name.starts_with("reloc.")
        || matches!(name, "linking" | "sourceMappingURL" | "external_debug_info")
}

/// The number of items of each sort that some sections of a component add: the indices that they take.
#[derive(Default)]
pub(crate) struct Counted(Spaces<u32>);

impl Counted {
    /// How many components or core modules there are.
    pub(crate) fn of(&self, sort: Sort) -> u32 {
        self.0[sort.space()]
    }

    /// Adds the counts of one more section of the component in `bytes`, up to the first unreadable item.
    pub(crate) fn add(&mut self, bytes: &[u8], section: &Section) {
        let payload = BinaryReader::new(&bytes[section.payload.clone()], 0);
        match section.id {
            COMPONENT => self.0[IndexSpace::Component] += 1,
            CORE_MODULE => self.0[IndexSpace::CoreModule] += 1,
            ALIAS => self.add_each::<ComponentAlias<'_>>(payload),
            IMPORT => self.add_each::<ComponentImport<'_>>(payload),
            EXPORT => self.add_each::<ComponentExport<'_>>(payload),
            _ => {}
        }
    }

    fn add_each<'a, T: FromReader<'a> + Into<Step>>(&mut self, payload: BinaryReader<'a>) {
        let items = SectionLimited::<T>::new(payload).into_iter().flatten();
        for item in items.map_while(Result::ok) {
            self.0[item.into().space()] += 1;
        }
    }
}

/// Whether to keep the name that a component or core module gives itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnName {
    Kept,
    LeftOut,
}

impl OwnName {
    /// Returns `bytes` with or without the name.
    pub(crate) fn apply(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        let is_component = is_component(bytes);
        let mut stripped = Vec::new();
        let mut done = 0;
        for section in top_level(bytes) {
            if section.id != CUSTOM {
                continue;
            }
            let payload = &bytes[section.payload.clone()];
            if let Cow::Owned(payload) = self.apply_to_section(payload, is_component) {
                stripped.extend_from_slice(&bytes[done..section.whole.start]);
                section::write(&mut stripped, CUSTOM, &payload);
                done = section.whole.end;
            }
        }
        if done == 0 {
            return Cow::Borrowed(bytes);
        }
        stripped.extend_from_slice(&bytes[done..]);
        Cow::Owned(stripped)
    }

    /// Returns the payload of a custom section with or without the name.
    pub(crate) fn apply_to_section(self, payload: &[u8], is_component: bool) -> Cow<'_, [u8]> {
        let name_section = match is_component {
            true => "component-name",
            false => "name",
        };
        let mut reader = BinaryReader::new(payload, 0);
        if self == OwnName::Kept || reader.read_string().ok() != Some(name_section) {
            return Cow::Borrowed(payload);
        }
        let mut nameless = payload[..payload.len() - reader.bytes_remaining()].to_vec();
        match keep_names_of_parts(reader, &mut nameless) {
            true => Cow::Owned(nameless),
            false => Cow::Borrowed(payload),
        }
    }
}

/// Copies the subsections of a name section, except the name of the definition itself, up to the first malformed one. Returns whether
/// anything was left out.
fn keep_names_of_parts(mut reader: BinaryReader<'_>, payload: &mut Vec<u8>) -> bool {
    let mut has_name = false;
    while !reader.eof() {
        let subsection = (|| {
            let id = reader.read_u8()?;
            let size = reader.read_var_u32()?;
            Ok::<_, wasmparser::Error>((id, reader.read_bytes(size as usize)?))
        })();
        match subsection {
            Ok((0, _)) => has_name = true,
            Ok((id, names)) => section::write(payload, id, names),
            Err(_) => return true,
        }
    }
    has_name
}

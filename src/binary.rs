//! The binary format: sections, one walk over nested ones, and one reader of components.
//!
//! Takes bytes and returns plain values. It validates nothing, and knows neither text nor files.
//!
//! | file | |
//! |---|---|
//! | `sort` | sorts and index spaces |
//! | `section` | the sections of one component or core module, read and written |
//! | `payloads` | the one walk over all payloads, nested ones included |
//! | `step` | the effect of one item when its component is instantiated |
//! | `component` | the one reader of components: the steps of each, and the names that its author gave |
//! | `contents` | imports, exports, size, core modules, custom sections that text cannot carry, and a definition's own name |
//! | `free_alias` | outer aliases that lead out of a file |

mod component;
mod contents;
mod free_alias;
mod payloads;
mod section;
mod sort;
mod step;

pub(crate) use component::{ComponentBody, identifiers, read_components};
pub(crate) use contents::{
    BinaryExport, BinaryImport, Counted, Interface, OwnName, Size, compiled, core_modules, imports,
    interface, is_lost_in_text, lost_in_text, read_interface, size,
};
pub(crate) use free_alias::free_alias;
pub(crate) use payloads::{Extent, Payloads};
pub(crate) use section::marker_name;
pub(crate) use section::{
    ALIAS, COMPONENT, COMPONENT_PREAMBLE, COMPONENT_VERSION, CORE_MODULE, CUSTOM, PREAMBLE,
    Section, is_component, is_in_front, nested, of_definition, top_level, write, write_header,
    write_number, write_string,
};
pub(crate) use sort::{ComponentNumber, IndexSpace, Sort, Spaces};
pub(crate) use step::{Named, Outer, Step};

//! The binary format: sections, one walk over nested ones, and what a component's bytes say about it.
//!
//! Takes bytes and returns plain values. It validates nothing, and knows neither text nor files.
//!
//! | file | |
//! |---|---|
//! | `sort` | sorts and index spaces |
//! | `section` | the sections of one component or core module, read and written |
//! | `payloads` | the walk over all payloads, nested ones included |
//! | `component` | what each component does when it is instantiated, step by step |
//! | `contents` | imports, exports, size, core modules, and custom sections that text cannot carry |
//! | `free_alias` | outer aliases that lead out of a file |
//! | `names` | the names in a name section |
//! | `marker` | a custom section name that a binary does not contain |

mod component;
mod contents;
mod free_alias;
mod marker;
mod names;
mod payloads;
mod section;
mod sort;

pub(crate) use component::{BodyId, ComponentBody, Named, Outer, Step, read_components};
pub(crate) use contents::{
    BinaryImport, Counted, Interface, Size, core_modules, imports, interface, is_lost_in_text,
    lost_in_text, of_definition, size,
};
pub(crate) use free_alias::free_alias;
pub(crate) use marker::marker_name;
pub(crate) use payloads::each_section;
pub(crate) use section::{
    ALIAS, COMPONENT, COMPONENT_PREAMBLE, COMPONENT_VERSION, CORE_MODULE, CUSTOM, PREAMBLE,
    Section, is_component, top_level, write, write_header, write_number, write_string,
};
pub(crate) use sort::{ComponentNumber, IndexSpace, Sort, Spaces, of_kind};

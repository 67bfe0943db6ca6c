//! A bundle as a picture of two panels: which files import what, and which instance uses which at run time.
//!
//! | file | |
//! |---|---|
//! | `entry` | a bundle as a picture |
//! | `panel` | the values: nodes and edges |
//! | `files`, `instances` | the two panels |
//! | `layout` | boxes and lines in the plane; knows nothing of components |
//! | `svg`, `dot`, `mermaid`, `json` | the forms |

mod dot;
mod entry;
mod files;
mod instances;
#[cfg(feature = "formats")]
mod json;
mod layout;
mod mermaid;
mod panel;
mod svg;

pub use entry::Picture;

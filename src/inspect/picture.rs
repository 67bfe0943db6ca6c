//! Draws a bundle as two panels: which files import what, and which instance uses which at run time.
//!
//! | file | |
//! |---|---|
//! | `entry` | the picture of a bundle, and its formats |
//! | `panel` | the values: nodes and edges |
//! | `files`, `instances` | the two panels |
//! | `layout` | boxes and lines in the plane; knows nothing about components |
//! | `svg`, `dot`, `mermaid` | the formats |

mod dot;
mod entry;
mod files;
mod instances;
mod layout;
mod mermaid;
mod panel;
mod svg;

pub use entry::Picture;

//! Replaces the imports of a graph by definitions: the edits of each text, the site of each definition, and the encoding that follows.
//!
//! | file | |
//! |---|---|
//! | `plan` | the [`Rewrite`]: the edits and the encoding of every unit |
//! | `edit` | the values: [`Edit`](edit::Edit), [`Replacement`](edit::Replacement), [`Expansion`], [`Placement`](edit::Placement) |
//! | `editor` | computes the edits of one text |
//! | `index` | the index of each item after the edits |
//! | `ascription` | the component that keeps a definition to its declared type |
//! | `instance` | the replacement of an imported instance |
//! | `share` | the site of each unit's definition |
//! | `encode` | the binary of an edited text, with placeholders for the units in it |
//! | `emit` | writes the bundle as text or binary |

mod ascription;
mod edit;
mod editor;
mod emit;
mod encode;
mod index;
mod instance;
mod plan;
mod share;

pub(crate) use ascription::Ascriptions;
pub(crate) use edit::{DefinitionSite, Expansion, NUMBER};
pub(crate) use emit::{Assembly, Chunk, Filling, Notes, assemble, assemble_bundle, write_text};
pub(crate) use encode::{Encoded, Placeholder, Skeleton};
pub(crate) use index::{Change, IndexMap, OutputIndex, behind_import, declared_types, in_front_of};
pub(crate) use plan::{Rewrite, expanded};
pub(crate) use share::{DEPTH_WITHOUT_DOUBT, share};

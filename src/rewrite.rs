//! What becomes of each text: the edits, where each unit is defined, and the encoding that follows from both.
//!
//! | file | |
//! |---|---|
//! | `plan` | the edits of all texts |
//! | `edit` | the values: [`Edit`](edit::Edit), [`Replacement`](edit::Replacement) |
//! | `editor` | the edits of one text |
//! | `expansion` | what elisions stand for |
//! | `index` | what that does to indices |
//! | `ascription` | what keeps a definition to its declared type |
//! | `instance` | what replaces an import of an instance |
//! | `share`, `placement` | where each unit is defined |
//! | `encode` | the binary of a text, with placeholders for the units in it |
//! | `emit` | the bundle, written as text or binary |

mod ascription;
mod edit;
mod editor;
mod emit;
mod encode;
mod expansion;
mod index;
mod instance;
mod placement;
mod plan;
mod share;

pub(crate) use ascription::Ascriptions;
pub(crate) use emit::{Assembly, Chunk, Filling, Notes, assemble, assemble_bundle, write_text};
pub(crate) use encode::{Encoded, Placeholder, Skeleton};
pub(crate) use expansion::{Expansion, behind_import, declared_types, in_front_of};
pub(crate) use index::{Change, IndexMap, OutputIndex};
pub(crate) use placement::DefinitionSite;
pub(crate) use plan::{Rewrite, expanded};
pub(crate) use share::{DEPTH_WITHOUT_DOUBT, share};

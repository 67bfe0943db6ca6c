//! Writes the bundle as text or as a binary.
//!
//! | file | |
//! |---|---|
//! | `text` | the parent's text with the units' texts in place |
//! | `binary` | the parent's encoding with the units' bytes in place |

mod binary;
mod text;

pub(crate) use binary::{Assembly, Chunk, Filling, assemble, assemble_bundle};
pub(crate) use text::Notes;
pub(crate) use text::write_text;

//! Writes the bundle as text or as a binary.
//!
//! | file | |
//! |---|---|
//! | `text` | the parent's text with the units' texts in place |
//! | `binary` | the parent's encoding with the units' bytes in place |
//! | `notes` | comments with the path and hash of each file |
//! | `tally` | the number of written bytes that come from each unit |

mod binary;
mod notes;
mod tally;
mod text;

pub(crate) use binary::{Assembly, Chunk, Filling, assemble, assemble_bundle};
pub(crate) use notes::Notes;
pub(crate) use text::write_text;

//! Writes the bundle, as text or as binary.
//!
//! | file | |
//! |---|---|
//! | `text` | the parent's text with the units' texts in their places |
//! | `binary` | the parent's encoding with the units' bytes in theirs |
//! | `notes` | comments that name the file of each definition |
//! | `tally` | how many bytes of the text each unit makes up |

mod binary;
mod notes;
mod tally;
mod text;

pub(crate) use binary::{Assembly, Chunk, Filling, assemble, assemble_bundle};
pub(crate) use notes::Notes;
pub(crate) use text::write_text;

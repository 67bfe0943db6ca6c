//! Prints binaries as text with `wasmprinter`: as a file, or inside another text under another name; without the custom sections that would
//! be wrong in text; and on all cores. The text is the same on any number of cores.
//!
//! An outline replaces the functions and data segments of large core modules by stubs. Cut into pieces, they are scheduled as jobs for
//! threads, which print excerpts of the binary ahead into a queue. The page puts the pieces in place of the stubs. Small binaries, and
//! binaries that cannot be divided, are printed by the calling thread alone.
//!
//! | file | |
//! |---|---|
//! | `entry` | the entries: print a file, or a definition in another text; and the threads |
//! | `page` | the destination of printed text |
//! | `outline` | a binary with stubs for the pieces |
//! | `parts`, `schedule` | the parts of a core module, and their assignment to jobs |
//! | `excerpt`, `encode` | a small binary that prints like one part of the large one |
//! | `queue` | the text that threads have printed ahead |
//! | `limits` | the sizes from which core modules are divided |

mod encode;
mod entry;
mod excerpt;
mod limits;
mod outline;
mod page;
mod parts;
mod queue;
mod schedule;
#[cfg(test)]
mod tests;

pub(crate) use entry::{print_definition, print_to_string, print_to_writer};

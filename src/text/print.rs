//! Binaries as text, by `wasmprinter`: placed inside another text, under another name, without the custom sections that are wrong in
//! text, and on all cores. The text is the same on any number of cores.
//!
//! A binary is outlined, the functions and data segments of its large core modules are scheduled on threads, which print excerpts of
//! it ahead into a queue, and the page puts those pieces into the printed outline. The calling thread alone prints small binaries, and
//! those that cannot be divided.
//!
//! | file | |
//! |---|---|
//! | `entry` | what prints: a file of its own, or a definition in another text |
//! | `name` | the name that a binary gives itself, taken out |
//! | `page` | where printed text goes |
//! | `outline` | a binary with stand-ins for what is printed in pieces |
//! | `parts`, `schedule` | a core module taken apart, and dealt to threads |
//! | `excerpt`, `encode` | a small binary that prints like one part of the large one |
//! | `cores`, `queue` | the threads, and what they have printed ahead |
//! | `limits` | from which size on a core module is divided |

mod cores;
mod encode;
mod entry;
mod excerpt;
mod limits;
mod name;
mod outline;
mod page;
mod parts;
mod queue;
mod schedule;
#[cfg(test)]
mod tests;

pub(crate) use entry::{print_definition, print_to_string, print_to_writer};

//! Reports on a finished bundle, for people and for other programs: they read the bundle and change nothing.
//!
//! | file | |
//! |---|---|
//! | `access` | which instance can reach which import |
//! | `picture` | files and instances, drawn |
//! | `definition` | the files, the file of each import, the place of each definition, and the sections that text cannot carry |
//! | `lock`, `lock_file` | the files of a bundle with their hashes, and these as TOML |
//! | `metafile` | the composition of a bundle, as JSON |
//! | `depfile` | the inputs, for Make and Ninja |

mod access;
mod definition;
mod depfile;
mod lock;
#[cfg(feature = "formats")]
mod lock_file;
#[cfg(feature = "formats")]
mod metafile;
mod picture;

pub use access::Access;
pub(crate) use access::{Analysis, analyse, check_rules, rules_for_no_instance, unmatched};
pub use definition::Resolution;
pub use definition::{Definition, Place, Unit};
pub(crate) use definition::{
    definitions, lost_in_text, nothing_to_do, resolutions, shared_bytes, units,
};
pub(crate) use depfile::depfile;
pub use lock::Lock;
#[cfg(feature = "formats")]
pub(crate) use metafile::Metafile;
pub use picture::Picture;

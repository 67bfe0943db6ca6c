//! Reports on a finished bundle, for people and for other programs: they read the bundle and change nothing.
//!
//! | file | |
//! |---|---|
//! | `access` | which instance can reach which import |
//! | `picture` | files and instances, drawn |
//! | `definition` | the files, what each import led to, where each file is defined, and what text cannot carry |
//! | `lock`, `lock_file` | the files of a bundle with their hashes, and these as TOML |
//! | `metafile` | what a bundle is made of, as JSON |
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
pub(crate) use definition::{definitions, lost_in_text, resolutions, shared_bytes, units};
pub(crate) use depfile::depfile;
pub use lock::Lock;
#[cfg(feature = "formats")]
pub(crate) use metafile::Metafile;
pub use picture::Picture;

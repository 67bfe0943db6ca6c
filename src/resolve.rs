//! Maps an import to a file: parses its specifier, looks packages up, and checks the hashes of files.
//!
//! | file | |
//! |---|---|
//! | `loader` | the sources of files: nothing else reads any |
//! | `specifier`, `package` | the reference in an import's name or external-id |
//! | `integrity` | subresource integrity strings |
//! | `resolver` | the target of an import, determined without looking at files; paths relative to the importing file |
//! | `lookup` | packages, and files found by their hash, in the directory of dependencies |

mod integrity;
mod loader;
mod lookup;
mod package;
mod resolver;
mod specifier;

pub(crate) use integrity::{Integrity, integrity_of};
pub use loader::{Disk, DiskWithin, LoadError, Loader, Memory};
pub(crate) use loader::{ReadAhead, parent, plain};
pub(crate) use lookup::{
    Choice, Instead, check_integrity, find_blob, find_package, instead_of, outside_root,
};
pub(crate) use resolver::{Resolver, Target, join, names_path, specifier, unused_dep};
pub(crate) use specifier::{integrity, package};

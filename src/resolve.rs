//! Maps an import to a file: parses its specifier, looks packages up, and checks the hashes of files.
//!
//! | file | |
//! |---|---|
//! | `loader` | the sources of files: nothing else reads any |
//! | `path` | paths relative to the importing file |
//! | `specifier`, `package` | the reference in an import's name or external-id |
//! | `integrity` | subresource integrity strings |
//! | `resolver` | the target of an import, determined without looking at files |
//! | `lookup` | packages, and files found by their hash, in the directory of dependencies |

mod integrity;
mod loader;
mod lookup;
mod package;
mod path;
mod resolver;
mod specifier;

pub(crate) use integrity::{Integrity, integrity_of};
pub use loader::{Disk, DiskWithin, LoadError, Loader, Memory};
pub(crate) use lookup::{
    Choice, check_integrity, find_blob, find_package, near_name, outside_root,
};
pub(crate) use path::join;
pub(crate) use resolver::{Resolver, Target, names_path, specifier, unused_dep};
pub(crate) use specifier::{integrity, package};

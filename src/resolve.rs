//! From an import to a file: what its specifier names, where packages are looked up, and whether the file's hash is right.
//!
//! | file | |
//! |---|---|
//! | `loader` | where files come from; nothing else reads any |
//! | `path` | paths relative to the importing file |
//! | `specifier`, `package` | what an import's name or external-id says |
//! | `integrity` | subresource integrity strings |
//! | `resolver` | what an import leads to, before any file is looked at |
//! | `lookup` | packages and files with a known hash in the directory of dependencies |

mod integrity;
mod loader;
mod lookup;
mod package;
mod path;
mod resolver;
mod specifier;

pub(crate) use integrity::{Integrity, integrity_of};
pub use loader::{Disk, DiskWithin, LoadError, Loader, Memory};
pub(crate) use lookup::{check_integrity, find_blob, find_package, near_name, outside_root};
pub(crate) use path::join;
pub(crate) use resolver::{Resolver, Target, names_path, unused_dep};
pub(crate) use specifier::{Specifier, integrity, of_name};

//! Lists the file that each import led to. [`resolutions`] reads the graph.

use crate::diagnostics;
use crate::graph::Graph;
use crate::resolve::Choice;
use semver::Version;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// An import and the file it led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Resolution<'a> {
    importer: &'a Path,
    specifier: &'a str,
    path: &'a Path,
    choice: &'a Choice,
}

impl<'a> Resolution<'a> {
    /// The path by which the importing file was first requested.
    pub fn importer(&self) -> &'a Path {
        self.importer
    }

    /// The external-id of the import if it names the file, otherwise the import's name.
    pub fn specifier(&self) -> &'a str {
        self.specifier
    }

    /// The path of the imported file.
    pub fn path(&self) -> &'a Path {
        self.path
    }

    /// The acceptable versions of the package, in ascending order, of which the last was chosen. Empty if there was no choice.
    pub fn versions(&self) -> impl Iterator<Item = String> {
        let versions: &[Version] = match self.choice {
            Choice::Highest(versions) => versions,
            Choice::Only | Choice::Unversioned => &[],
        };
        versions.iter().map(Version::to_string)
    }

    /// Whether the import asks for a range of versions, none of which is there, and was given the file of the package that has no version.
    pub fn is_unversioned(&self) -> bool {
        *self.choice == Choice::Unversioned
    }
}

/// Renders one line: `parent.wat: "./child.wasm" is child.wasm`.
impl fmt::Display for Resolution<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (importer, path) = (self.importer.display(), self.path.display());
        let mut line = format!("{importer}: \"{}\" is {path}", self.specifier);
        match self.choice {
            Choice::Only => {}
            Choice::Highest(_) => {
                let versions: Vec<String> = self.versions().collect();
                line.push_str(&format!(", the highest of {}", versions.join(", ")));
            }
            Choice::Unversioned => {
                line.push_str(", the file without a version: no version is in the range");
            }
        }
        f.write_str(&diagnostics::escape_line(&line))
    }
}

/// Returns the resolutions of all imports of files, sorted by importing file, then by specifier.
pub(crate) fn resolutions(graph: &Graph) -> impl Iterator<Item = Resolution<'_>> {
    let resolutions = graph.resolved().map(|(importer, file, _)| Resolution {
        importer: importer.path(),
        specifier: &file.specifier,
        path: &file.path,
        choice: &file.choice,
    });
    BTreeSet::from_iter(resolutions).into_iter()
}

//! What a user can ask for: [`Options`] is given to the library with the parent.

use globset::{Glob, GlobMatcher};
use std::path::PathBuf;

/// How to bundle. The default is what `inline parent.wat` does.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub(crate) deps: Vec<Dep>,
    pub(crate) external: Vec<GlobMatcher>,
}

/// One `--dep NAME=PATH`.
#[derive(Clone, Debug)]
pub(crate) struct Dep {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

impl Options {
    /// The defaults.
    pub fn new() -> Options {
        Options::default()
    }

    /// Takes the file at `path` for every import whose name or external-id is `name`.
    ///
    /// Unlike a path in an import, `path` is relative to the working directory.
    #[must_use]
    pub fn dep(mut self, name: impl Into<String>, path: impl Into<PathBuf>) -> Options {
        let (name, path) = (name.into(), path.into());
        self.deps.push(Dep { name, path });
        self
    }

    /// Leaves every import alone whose name or external-id `pattern` matches: `*` stands for any characters, `?` for one, `[…]` for one of
    /// several, `{a,b}` for one of two.
    ///
    /// # Errors
    ///
    /// When the pattern is not well-formed; says why.
    pub fn external(mut self, pattern: &str) -> Result<Options, String> {
        let glob = Glob::new(pattern).map_err(|error| error.kind().to_string())?;
        self.external.push(glob.compile_matcher());
        Ok(self)
    }
}

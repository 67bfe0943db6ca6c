//! What a user can ask for: [`Options`] is given to the library with the parent.

use globset::{Glob, GlobMatcher};
use std::path::PathBuf;

/// That no instance of some may have access to some imports.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// As it was written.
    pub(crate) written: String,
    pub(crate) instance: Pattern,
    pub(crate) import: Pattern,
    pub(crate) denied: Denied,
}

/// What a rule denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// To call an import, or pass it on.
    Direct,
    /// That, and to reach it through others.
    Any,
}

/// A name, or several by a glob.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    pub(crate) written: String,
    glob: GlobMatcher,
}

impl Pattern {
    fn new(written: &str) -> Result<Pattern, String> {
        let glob = Glob::new(written).map_err(|error| error.kind().to_string())?;
        Ok(Pattern {
            written: written.to_owned(),
            glob: glob.compile_matcher(),
        })
    }

    /// A name that has brackets can be written as it is.
    pub(crate) fn matches(&self, name: &str) -> bool {
        self.written == name || self.glob.is_match(name)
    }
}

impl Rule {
    /// Reads `INSTANCE=IMPORT`.
    ///
    /// # Errors
    ///
    /// When it is not of this form; says why.
    pub(crate) fn new(written: &str, denied: Denied) -> Result<Rule, String> {
        let sides = written.split_once('=');
        let (instance, import) = sides
            .filter(|(instance, import)| !instance.is_empty() && !import.is_empty())
            .ok_or("it must be an instance, `=`, and an import")?;
        Ok(Rule {
            written: written.to_owned(),
            instance: Pattern::new(instance)?,
            import: Pattern::new(import)?,
            denied,
        })
    }
}

/// How to bundle. The default is what `inline parent.wat` does.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub(crate) deps: Vec<Dep>,
    pub(crate) deps_dir: Option<PathBuf>,
    pub(crate) external: Vec<GlobMatcher>,
    pub(crate) denied: Vec<Rule>,
    pub(crate) sharing: Sharing,
    pub(crate) share_modules: bool,
    pub(crate) limits: Limits,
    pub(crate) annotates: bool,
}

/// How much a bundle may be made of. The defaults are far above what is of use.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) files: u64,
    pub(crate) bytes: u64,
    pub(crate) depth: u64,
    pub(crate) output: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            files: 10_000,
            bytes: 4 << 30,
            depth: 1_000,
            output: 16 << 30,
        }
    }
}

/// Something that there can be too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// Files that are read, the parent included; 10,000 unless said otherwise.
    Files,
    /// Bytes in all these files together; 4 GiB unless said otherwise.
    Bytes,
    /// Files in a chain in which each imports the next; 1,000 unless said otherwise, which is as many as a bundle can hold definitions.
    Depth,
    /// Bytes of the bundle; 16 GiB unless said otherwise.
    Output,
}

/// One `--dep NAME=PATH`.
#[derive(Clone, Debug)]
pub(crate) struct Dep {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

impl Dep {
    /// The file for an import of this name. One `*` on each side stands for the same anything.
    pub(crate) fn path_for(&self, name: &str) -> Option<PathBuf> {
        if self.name == name {
            return Some(self.path.clone());
        }
        let path = self.path.to_str()?;
        if self.name.matches('*').count() != 1 || path.matches('*').count() != 1 {
            return None;
        }
        let (start, end) = self.name.split_once('*')?;
        let anything = name.strip_prefix(start)?.strip_suffix(end)?;
        Some(PathBuf::from(path.replace('*', anything)))
    }
}

impl Options {
    /// The defaults.
    pub fn new() -> Options {
        Options::default()
    }

    /// Takes the file at `path` for every import whose name or external-id is `name`, or that names the package `name`.
    ///
    /// One `*` in both stands for the same anything. Unlike a path in an import, `path` is relative to the working directory.
    #[must_use]
    pub fn dep(mut self, name: impl Into<String>, path: impl Into<PathBuf>) -> Options {
        let (name, path) = (name.into(), path.into());
        self.deps.push(Dep { name, path });
        self
    }

    /// Looks packages up in the folder `path`, as [`wac`](https://github.com/bytecodealliance/wac) does, in place of the folder `deps` beside
    /// the parent: `ns:pkg` is the file `ns/pkg.wasm` or `ns/pkg.wat` there, its version 1.2.3 is `ns/pkg/1.2.3.wasm` or `.wat`.
    #[must_use]
    pub fn deps_dir(mut self, path: impl Into<PathBuf>) -> Options {
        self.deps_dir = Some(path.into());
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

    /// Copies a file that is used several times for each use, instead of defining it once and referring to that.
    #[must_use]
    pub fn no_share(mut self) -> Options {
        self.sharing = Sharing::Copy;
        self
    }

    /// Refuses a bundle for which there is more of something than `value`.
    #[must_use]
    pub fn limit(mut self, limit: Limit, value: u64) -> Options {
        let limits = &mut self.limits;
        *match limit {
            Limit::Files => &mut limits.files,
            Limit::Bytes => &mut limits.bytes,
            Limit::Depth => &mut limits.depth,
            Limit::Output => &mut limits.output,
        } = value;
        self
    }

    /// Also defines core modules once that are the same, byte for byte, in several files or several times in one, but for small ones.
    ///
    /// A binary with such core modules in it is not in the bundle as it is in its file. This has no effect with
    /// [`no_share`](Options::no_share).
    #[must_use]
    pub fn share_modules(mut self) -> Options {
        self.share_modules = true;
        self
    }

    /// Says in text, by a comment in front of each definition, which file it is, seen from the folder of the parent, and its hash as an
    /// [integrity string](https://www.w3.org/TR/SRI/).
    #[must_use]
    pub fn annotate(mut self) -> Options {
        self.annotates = true;
        self
    }

    /// Makes it an error if an instance calls an import, or passes it on, that `rule` denies to it: `INSTANCE=IMPORT`, with patterns as in
    /// [`external`](Options::external) on both sides.
    ///
    /// An instance goes by the `$id` that it has where it is made, behind those of the instances that it is in: `child`, `child/inner`. One
    /// without an `$id` is `instance` and its index, the outermost is `.`. An import goes by its name, one function of it
    /// by `import#function`. A rule for no instance is an error, too.
    ///
    /// # Errors
    ///
    /// When the rule is not well-formed; says why.
    pub fn deny_access(mut self, rule: &str) -> Result<Options, String> {
        self.denied.push(Rule::new(rule, Denied::Direct)?);
        Ok(self)
    }

    /// Like [`deny_access`](Options::deny_access), and the instances may not reach the import through others either.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn deny_access_through(mut self, rule: &str) -> Result<Options, String> {
        self.denied.push(Rule::new(rule, Denied::Any)?);
        Ok(self)
    }
}

/// What is done with a unit that is used several times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sharing {
    /// It is defined each time.
    Copy,
    /// It is defined once.
    #[default]
    Share,
    /// It is defined once, and so is one that would nest too deep for text.
    Flatten,
}

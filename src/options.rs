//! The options of a run: an [`Options`] value accompanies the parent into the library.

use std::path::PathBuf;

/// Denies the instances that match one pattern access to the imports that match another.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// The rule as written.
    pub(crate) written: String,
    /// The instance and the import: one pair for each `=`, since names may contain it.
    pub(crate) sides: Vec<(Pattern, Pattern)>,
    pub(crate) denied: Denied,
}

/// The kinds of access that a rule denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// Calling an import, or passing it on.
    Direct,
    /// Direct access, and reaching the import through other instances.
    Any,
}

/// A pattern over names: each `*` matches any text, and every other character itself.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    pub(crate) written: String,
}

impl Pattern {
    pub(crate) fn new(written: &str) -> Pattern {
        Pattern {
            written: written.to_owned(),
        }
    }

    /// Whether it matches one name only.
    pub(crate) fn is_exact(&self) -> bool {
        !self.written.contains('*')
    }

    /// Whether the whole `name` matches.
    pub(crate) fn matches(&self, name: &str) -> bool {
        let Some((start, rest)) = self.written.split_once('*') else {
            return self.written == name;
        };
        let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
        let inner = name.strip_prefix(start);
        let Some(mut inner) = inner.and_then(|inner| inner.strip_suffix(end)) else {
            return false;
        };
        // The first match of each part leaves the most to the parts behind it.
        middle.split('*').all(|part| match inner.find(part) {
            Some(at) => {
                inner = &inner[at + part.len()..];
                true
            }
            None => false,
        })
    }
}

impl Rule {
    /// Parses `INSTANCE=IMPORT`.
    ///
    /// # Errors
    ///
    /// Returns the reason if the text does not have this form.
    pub(crate) fn new(written: &str, denied: Denied) -> Result<Rule, String> {
        let sides = written.match_indices('=').filter_map(|(at, _)| {
            let (instance, import) = (&written[..at], &written[at + 1..]);
            let is_rule = !instance.is_empty() && !import.is_empty();
            is_rule.then(|| (Pattern::new(instance), Pattern::new(import)))
        });
        let sides: Vec<(Pattern, Pattern)> = sides.collect();
        if sides.is_empty() {
            return Err("expected `INSTANCE=IMPORT`".to_owned());
        }
        Ok(Rule {
            written: written.to_owned(),
            sides,
            denied,
        })
    }
}

/// How to bundle. The default is the behaviour of `inline parent.wat`.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub(crate) deps: Vec<Dep>,
    pub(crate) plugs: Vec<PathBuf>,
    pub(crate) deps_dir: Option<PathBuf>,
    pub(crate) external: Vec<Pattern>,
    pub(crate) preserve_symlinks: bool,
    pub(crate) denied: Vec<Rule>,
    pub(crate) sharing: Sharing,
    pub(crate) share_modules: bool,
    pub(crate) limits: Limits,
    pub(crate) annotates: bool,
}

/// Upper bounds on a bundle and its inputs. The defaults are far above any useful size.
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

/// A quantity whose upper bound [`Options::limit`] sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// The number of input files, including the parent. Default: 10,000.
    Files,
    /// The total size of the input files in bytes. Default: 4 GiB.
    Bytes,
    /// The number of files in a chain in which each imports the next. Default: 1,000, the number of definitions that a bundle can hold.
    Depth,
    /// The size of the bundle in bytes. Default: 16 GiB.
    Output,
}

/// One `--dep NAME=PATH`.
#[derive(Clone, Debug)]
pub(crate) struct Dep {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

impl Dep {
    /// Returns the file for an import called `name`. A single `*` on each side matches the same text.
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
    /// Creates the default options.
    pub fn new() -> Options {
        Options::default()
    }

    /// Uses the file at `path` for every import whose name, external-id or package is `name`.
    ///
    /// If the parent, a plug or another file imports an instance or a function by that name, and the component at `path` exports one by the
    /// same name or in a compatible version, the export is used. The file is then a [`plug`](Options::plug) for this import only.
    ///
    /// A single `*` in both matches the same text. Unlike a path in an import, `path` is relative to the working directory.
    #[must_use]
    pub fn dep(mut self, name: impl Into<String>, path: impl Into<PathBuf>) -> Options {
        let (name, path) = (name.into(), path.into());
        self.deps.push(Dep { name, path });
        self
    }

    /// Supplies imports of the parent by exports of the component at `path` with the same names or compatible versions.
    ///
    /// The bundle contains the parent and each plug once, and has the exports of the parent. Plugs supply each other, too: each import is
    /// supplied by the next plug that exports it. A plug of which nothing is used is an error.
    #[must_use]
    pub fn plug(mut self, path: impl Into<PathBuf>) -> Options {
        self.plugs.push(path.into());
        self
    }

    /// Looks for packages in the directory `path`, as [`wac`](https://github.com/bytecodealliance/wac) does. The default is `deps` in the
    /// parent's directory. `ns:pkg` is the file `ns/pkg.wasm` or `ns/pkg.wat`; its version 1.2.3 is `ns/pkg/1.2.3.wasm` or `.wat`.
    #[must_use]
    pub fn deps_dir(mut self, path: impl Into<PathBuf>) -> Options {
        self.deps_dir = Some(path.into());
        self
    }

    /// Keeps every import whose name or external-id matches `pattern`. `*` matches any text, and every other character matches itself.
    #[must_use]
    pub fn external(mut self, pattern: &str) -> Options {
        self.external.push(Pattern::new(pattern));
        self
    }

    /// Resolves the imports of a file relative to the path by which it is reached, also if that is a link, and its `..` without following links. A
    /// link and its target are two files then.
    #[must_use]
    pub fn preserve_symlinks(mut self) -> Options {
        self.preserve_symlinks = true;
        self
    }

    /// Defines a file once per use, instead of sharing one definition.
    #[must_use]
    pub fn no_share(mut self) -> Options {
        self.sharing = Sharing::Copy;
        self
    }

    /// Makes it an error to exceed `value` for `limit`.
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

    /// Returns the value of `limit`.
    pub fn limit_of(&self, limit: Limit) -> u64 {
        match limit {
            Limit::Files => self.limits.files,
            Limit::Bytes => self.limits.bytes,
            Limit::Depth => self.limits.depth,
            Limit::Output => self.limits.output,
        }
    }

    /// Also shares core modules that occur several times, byte for byte, in one file or several. Small ones are not shared.
    ///
    /// A binary that contains shared core modules is re-encoded without them. Has no effect with [`no_share`](Options::no_share).
    #[must_use]
    pub fn share_modules(mut self) -> Options {
        self.share_modules = true;
        self
    }

    /// Precedes each definition in text output with a comment: the file's path relative to the parent's directory, and its hash as an
    /// [integrity string](https://www.w3.org/TR/SRI/).
    #[must_use]
    pub fn annotate(mut self) -> Options {
        self.annotates = true;
        self
    }

    /// Makes it an error if an instance calls an import that `rule` denies, or passes it on. A rule is `INSTANCE=IMPORT`, with patterns as
    /// in [`external`](Options::external) on both sides. A rule that matches no instance is an error, too.
    ///
    /// The name of an instance is its `$id`, preceded by the ids of the enclosing instances: `child`, `child/inner`. An instance without
    /// an `$id` is named by its index, `instance 3`; the outermost one is `.`. A single function of an import is `import#function`.
    ///
    /// # Errors
    ///
    /// Returns the reason if the rule is malformed.
    pub fn deny_access(mut self, rule: &str) -> Result<Options, String> {
        self.denied.push(Rule::new(rule, Denied::Direct)?);
        Ok(self)
    }

    /// Like [`deny_access`](Options::deny_access), but also forbids reaching the import through other instances.
    ///
    /// # Errors
    ///
    /// Returns the reason if the rule is malformed.
    pub fn deny_access_through(mut self, rule: &str) -> Result<Options, String> {
        self.denied.push(Rule::new(rule, Denied::Any)?);
        Ok(self)
    }
}

/// Where to define a unit that is used several times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sharing {
    /// At each use.
    Copy,
    /// Once.
    #[default]
    Share,
    /// Once, and likewise each unit that would nest too deeply for text.
    Flatten,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_star_matches_more_than_itself() {
        for (pattern, matching, others) in [
            ("a", &["a"][..], &["", "ab", "ba"][..]),
            ("*", &["", "a", "a/b#c"], &[]),
            ("a*", &["a", "ab"], &["", "ba"]),
            ("*a", &["a", "ba"], &["", "ab"]),
            ("a*a", &["aa", "aba"], &["a", "ab"]),
            ("a*b*a", &["aba", "a-b-b-a"], &["aa", "ab", "ba"]),
            ("a**b", &["ab", "a-b"], &["a", "b"]),
            ("*ab*ba*", &["abba", "-ab-ba-"], &["aba", "baab"]),
            ("[m]r.w?{x}", &["[m]r.w?{x}"], &["mr.wax", "[m]r.wa{x}"]),
            ("[*]r", &["[method]r", "[]r"], &["r", "*r"]),
            ("é*", &["é", "éa"], &["e"]),
        ] {
            let pattern = Pattern::new(pattern);
            for name in matching {
                assert!(pattern.matches(name), "{pattern:?} {name}");
            }
            for name in others {
                assert!(!pattern.matches(name), "{pattern:?} {name}");
            }
        }
    }
}

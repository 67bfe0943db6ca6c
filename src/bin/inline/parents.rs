//! Which parents there are, and where what becomes of each goes: [`expand`] is given the arguments of a run and hands on those of each parent.

use crate::arguments::Arguments;
use crate::failure::{Failure, unreadable};
use crate::temporary::folder_of;
use glob::MatchOptions;
use inline::Diagnostic;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The runs that a command line stands for, each for one parent.
pub(super) struct Parents {
    pub(super) runs: Vec<Arguments>,
    /// Whether several files were named, or a pattern, whatever that has matched.
    pub(super) are_several: bool,
}

/// Takes the parents of `arguments` apart, those of a pattern in the order of their names.
///
/// # Errors
///
/// When a pattern matches nothing, or two files would be written to one place.
pub(super) fn expand(arguments: &Arguments) -> Result<Parents, Failure> {
    let mut is_pattern = false;
    let mut paths: Vec<PathBuf> = Vec::new();
    for parent in &arguments.parents {
        let matches = match as_pattern(parent) {
            Some(pattern) => {
                is_pattern = true;
                matches(pattern)?
            }
            None => vec![parent.clone()],
        };
        let new = matches.into_iter().filter(|path| !paths.contains(path));
        let new: Vec<PathBuf> = new.collect();
        paths.extend(new);
    }
    let are_several = is_pattern || paths.len() > 1;
    if are_several && paths.iter().any(|path| path == Path::new("-")) {
        let why = "standard input cannot be one of several parents";
        return Err(Failure::usage(why));
    }
    if are_several && arguments.output.is_none() {
        let why = "the bundle of each parent needs a file of its own: `-o '{dir}/{stem}.wasm'`";
        return Err(Failure::usage(why));
    }
    let of_parent = |path: &PathBuf| -> Result<Arguments, Failure> {
        let mut arguments = arguments.clone();
        arguments.parents = vec![path.clone()];
        arguments.fill_outputs(|output| filled(output, path))?;
        Ok(arguments)
    };
    let runs = match paths.as_slice() {
        // Standard input.
        [] => vec![arguments.clone()],
        paths => Result::from_iter(paths.iter().map(of_parent))?,
    };
    refuse_clashes(&runs)?;
    Ok(Parents { runs, are_several })
}

/// A path that is a pattern, unless there is a file of that very name.
fn as_pattern(path: &Path) -> Option<&str> {
    let pattern = path.to_str()?;
    (pattern.contains(['*', '?', '[']) && !path.exists()).then_some(pattern)
}

fn matches(pattern: &str) -> Result<Vec<PathBuf>, Failure> {
    let options = MatchOptions {
        require_literal_leading_dot: true,
        ..MatchOptions::new()
    };
    let paths = glob::glob_with(pattern, options).map_err(|error| {
        let why = format!("`{pattern}` is no pattern: {}", error.msg);
        Failure::usage(why)
    })?;
    let mut files = Vec::new();
    for path in paths {
        let path = path.map_err(|error| unreadable(&error.path().display(), error.error()))?;
        if !path.is_dir() {
            files.push(path);
        }
    }
    if files.is_empty() {
        let headline = format!("`{pattern}` matches no file");
        let mut error = Diagnostic::error("file-not-found", headline);
        if pattern.contains('{') {
            error = error.help("`{a,b}` is for shells; patterns have `*`, `**`, `?` and `[…]`");
        }
        return Err(error.into());
    }
    files.sort();
    Ok(files)
}

/// What an output is called for a parent.
fn filled(output: &Path, parent: &Path) -> Result<PathBuf, Failure> {
    let Some(mut rest) = output.to_str() else {
        return Ok(output.to_owned());
    };
    let mut name = OsString::new();
    while let Some((before, (word, behind))) = rest
        .split_once('{')
        .and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        let part = match word {
            "dir" => Some(folder_of(parent).as_os_str()),
            "stem" => parent.file_stem(),
            "name" => parent.file_name(),
            _ => {
                let why = format!(
                    "`{{{word}}}` stands for nothing: there are `{{dir}}`, `{{stem}}` and `{{name}}`"
                );
                return Err(Failure::usage(why));
            }
        };
        let part = part.filter(|_| parent != Path::new("-")).ok_or_else(|| {
            let why = format!("`{{{word}}}` stands for nothing: the parent has no name");
            Failure::usage(why)
        })?;
        name.push(before);
        name.push(part);
        rest = behind;
    }
    name.push(rest);
    let path = PathBuf::from(name);
    // As one would write it.
    match path.strip_prefix(".") {
        Ok(short) if output.starts_with("{dir}") => Ok(short.to_owned()),
        _ => Ok(path),
    }
}

/// Refuses runs of which two would write one file, or one would write what another reads.
fn refuse_clashes(runs: &[Arguments]) -> Result<(), Failure> {
    let mut written: BTreeMap<&Path, &Arguments> = BTreeMap::new();
    for run in runs {
        for output in run.outputs() {
            let shown = output.display();
            match written.insert(output, run) {
                None => {}
                Some(other) if std::ptr::eq(run, other) => {
                    let why = format!("`{shown}` is named for two things that are to be written");
                    return Err(Failure::usage(why));
                }
                Some(other) => {
                    let parents = [other, run].map(|run| run.parents[0].display());
                    let why = format!(
                        "`{shown}` would be written for `{}` and for `{}`: `{{dir}}`, `{{stem}}` and `{{name}}` stand for parts of a parent's path",
                        parents[0], parents[1]
                    );
                    return Err(Failure::usage(why));
                }
            }
        }
    }
    let parents = runs.iter().flat_map(|run| &run.parents);
    let mut parents = parents.filter(|parent| written.contains_key(parent.as_path()));
    match parents.next() {
        Some(parent) if runs.len() > 1 => {
            let shown = parent.display();
            let why = format!("`{shown}` is one of the parents, and would be written over");
            Err(Failure::usage(why))
        }
        _ => Ok(()),
    }
}

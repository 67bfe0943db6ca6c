//! Finds the parents of a command line and the outputs of each: [`expand`] takes the arguments of a run, and returns the arguments for each
//! parent, with the [`Claims`] of all of them.

use crate::arguments::Arguments;
use crate::destination::{Destination, Key, folder_of, is_standard_output};
use crate::failure::{Failure, unreadable};
use glob::MatchOptions;
use inline::Diagnostic;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The runs that a command line stands for, one per parent.
pub(super) struct Parents {
    pub(super) runs: Vec<Arguments>,
    /// Whether several files were named, or a pattern, however many files it matches.
    pub(super) are_several: bool,
    pub(super) claims: Claims,
}

/// Splits `arguments` by parent. The files of a pattern are sorted by name.
///
/// # Errors
///
/// If a pattern matches nothing, or two outputs lead to one place.
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
    if are_several && arguments.prints_bundle() {
        let mut why = "the bundle of each parent needs a file of its own: `-o '{dir}/{stem}.wasm'`"
            .to_owned();
        if let ([_, last], false) = (paths.as_slice(), is_pattern) {
            let last = last.display();
            why.push_str(&format!("; to write to `{last}`, name it with `-o {last}`"));
        }
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
    let claims = Claims::of(&runs)?;
    for run in &runs {
        let lock = run.held_lock();
        let named = run.parents.iter().chain(&lock).map(PathBuf::as_path);
        let named = named.filter(|path| !is_standard_output(path));
        claims.refuse(run, named).map_err(Failure::Usage)?;
    }
    Ok(Parents {
        runs,
        are_several,
        claims,
    })
}

/// Returns a path that is a pattern, unless a file has exactly this name.
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
        let why = format!("`{pattern}` is not a pattern: {}", error.msg);
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

/// Returns the name of an output for a parent.
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
                    "unknown placeholder `{{{word}}}`: there are `{{dir}}`, `{{stem}}` and `{{name}}`"
                );
                return Err(Failure::usage(why));
            }
        };
        let part = part.filter(|_| parent != Path::new("-")).ok_or_else(|| {
            let why = format!("`{{{word}}}` cannot be filled in: the parent has no name");
            Failure::usage(why)
        })?;
        name.push(before);
        name.push(part);
        rest = behind;
    }
    name.push(rest);
    let path = PathBuf::from(name);
    // A placeholder must not turn a name into that of standard output.
    if is_standard_output(&path) && !is_standard_output(output) {
        return Ok(Path::new(".").join(path));
    }
    // Without the leading `./`.
    match path.strip_prefix(".") {
        Ok(short) if output.starts_with("{dir}") => Ok(short.to_owned()),
        _ => Ok(path),
    }
}

/// All places that a command writes to, each for one output of one run.
pub(super) struct Claims(BTreeMap<Key, Claim>);

#[derive(Clone)]
struct Claim {
    option: &'static str,
    path: PathBuf,
    parent: Option<PathBuf>,
}

impl Claims {
    /// Records the outputs of runs.
    ///
    /// # Errors
    ///
    /// If two of them lead to one place.
    pub(super) fn of(runs: &[Arguments]) -> Result<Claims, Failure> {
        let mut claims: BTreeMap<Key, Claim> = BTreeMap::new();
        for run in runs {
            for (option, path) in run.outputs() {
                let keys = match Destination::of(path) {
                    Ok(destination) => destination.keys(),
                    // Writing it will report the fault.
                    Err(_) => vec![Key::Path(path.to_owned())],
                };
                let claim = Claim {
                    option,
                    path: path.to_owned(),
                    parent: run.parents.first().cloned(),
                };
                if let Some(other) = keys.iter().find_map(|key| claims.get(key)) {
                    return Err(Failure::usage(clash(other, &claim)));
                }
                claims.extend(keys.into_iter().map(|key| (key, claim.clone())));
            }
        }
        Ok(Claims(claims))
    }

    /// Refuses inputs that this or another run writes: whether they are read before or after would be chance.
    pub(super) fn refuse<'a>(
        &self,
        run: &Arguments,
        mut inputs: impl Iterator<Item = &'a Path>,
    ) -> Result<(), Diagnostic> {
        let claimed = |input: &'a Path| {
            let keys = Key::of_input(input);
            let claim = keys.iter().find_map(|key| self.0.get(key))?;
            Some((input, claim))
        };
        let Some((input, claim)) = inputs.find_map(claimed) else {
            return Ok(());
        };
        let (shown, input) = (shown(&claim.path), input.display());
        if claim.parent.as_ref() == run.parents.first() {
            let headline = format!("{shown} is an input, and is not overwritten");
            let help = format!(
                "`{}` leads to the input `{input}`; name another file",
                claim.option
            );
            return Err(Diagnostic::error("output-is-input", headline).help(help));
        }
        let headline = format!("`{input}` is both an input and an output of this run");
        Err(Diagnostic::error("output-is-input", headline)
            .help("write it by a run of its own first"))
    }
}

fn shown(path: &Path) -> String {
    match is_standard_output(path) {
        true => "standard output".to_owned(),
        false => format!("`{}`", path.display()),
    }
}

/// Returns the message about two outputs that lead to one place.
fn clash(first: &Claim, second: &Claim) -> String {
    let [of, and] = [first, second].map(|claim| shown(&claim.path));
    if first.parent != second.parent {
        let [parent, other] = [first, second].map(|claim| claim.parent.clone().unwrap_or_default());
        let (parent, other) = (parent.display(), other.display());
        let hint = "`{dir}`, `{stem}` and `{name}` stand for parts of a parent's path";
        return match of == and {
            true => format!("{of} would be written for `{parent}` and for `{other}`: {hint}"),
            false => {
                format!("{of}, for `{parent}`, and {and}, for `{other}`, are the same file: {hint}")
            }
        };
    }
    let [option, other] = [first, second].map(|claim| match claim.option.starts_with('-') {
        true => format!("`{}`", claim.option),
        false => claim.option.to_owned(),
    });
    match of == and {
        true => format!(
            "{of} is named for two outputs, {option} and {other}; name another file for one of them"
        ),
        false => format!(
            "{of}, for {option}, and {and}, for {other}, are the same file; name another for one of them"
        ),
    }
}

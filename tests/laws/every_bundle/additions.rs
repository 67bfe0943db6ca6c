//! Laws on what a bundle has beyond the parent: it is as in the files.

use crate::outermost::imports;
use inline::{Bundle, Options};
use libtest_mimic::Failed;
use std::path::Path;
use wasmparser::{ComponentImport, Validator};

/// An import that `...` adds has the attributes of a file's import of its name.
pub(super) fn added_imports_have_the_attributes_of_the_files(
    parent: &Path,
    binary: &[u8],
) -> Result<(), Failed> {
    let bundle = inline::bundle(parent, &inline::Disk, &Options::default())?;
    let own = std::fs::read(parent)?;
    let is_own = |import: &ComponentImport<'_>| {
        let name = import.name.name.as_bytes();
        own.windows(name.len()).any(|window| window == name)
    };
    let files = files(&bundle, parent);
    let of_files: Vec<ComponentImport<'_>> = files.iter().flat_map(|file| imports(file)).collect();
    for added in imports(binary).into_iter().filter(|import| !is_own(import)) {
        let mut same = of_files
            .iter()
            .filter(|import| import.name.name == added.name.name);
        let is_of_no_file = same.clone().next().is_none();
        if !is_of_no_file && !same.any(|import| import.name == added.name) {
            return Err(format!("no file imports {:?} with these attributes", added.name).into());
        }
    }
    Ok(())
}

/// A bundle is valid with the validator's default features if the files and the parent are.
pub(super) fn no_more_features_are_needed(parent: &Path, binary: &[u8]) -> Result<(), Failed> {
    let Err(error) = Validator::new().validate_all(binary) else {
        return Ok(());
    };
    let bundle = inline::bundle(parent, &inline::Disk, &Options::default())?;
    let mut sources = files(&bundle, parent);
    sources.extend(wat::parse_str(bundle.expanded()?));
    let needs_more = |source: &Vec<u8>| Validator::new().validate_all(source).is_err();
    match sources.iter().any(needs_more) {
        true => Ok(()),
        false => Err(format!("only the bundle needs a feature: {error}").into()),
    }
}

/// The files of a bundle that can be encoded by themselves, without the parent.
fn files(bundle: &Bundle, parent: &Path) -> Vec<Vec<u8>> {
    let paths = bundle.units().map(|unit| unit.path());
    let others = paths.filter(|path| *path != parent);
    others
        .filter_map(|path| wat::parse_file(path).ok())
        .collect()
}

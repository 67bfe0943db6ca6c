//! Composes a file with the files that its core code calls instances of. A component cannot call an instance inside of itself: the
//! [rules for calls](https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#component-instance-state) treat that as
//! recursion. So both become neighbours in one more component, the composition, which instantiates the one and supplies the other with it.

use super::open_imports::OpenImports;
use super::unit::File;
use crate::binary::{self, Sort};
use crate::source::Import;
use crate::text;
use std::collections::BTreeSet;

/// Returns the imports that a composition has to supply, because core code calls the instances: their indices in `scan.imports`. None if a
/// composition cannot do that.
pub(super) fn called(
    file: &File,
    open: &OpenImports,
    is_dependency: impl Fn(&Import) -> bool,
) -> Vec<usize> {
    let Some(text) = file.source.as_text() else {
        return Vec::new();
    };
    let imports = || text.scan.imports.iter().enumerate();
    let outermost = || imports().filter(|(_, import)| import.depth == 1);
    let called: BTreeSet<&str> = outermost()
        .filter(|(index, import)| {
            import.sort == Sort::Instance
                && !open.contains(&import.name)
                && is_dependency(import)
                && text.items.is_called(text.scan.imports[*index].item.id)
        })
        .map(|(_, import)| import.name.as_str())
        .collect();
    // Imports of one name stay, or are replaced, together.
    let is_named = |import: &Import| called.contains(import.name.as_str());
    let named = outermost().filter(|(_, import)| is_named(import));
    let can_stay = |(_, import): (usize, &Import)| import.sort == Sort::Instance;
    // A function that refers to such a type could not be exported again without naming it.
    let exports_types = || {
        let mut exports = binary::interface(&text.encoded).exports.into_iter();
        exports.any(|(_, sort)| sort == Sort::Other("type"))
    };
    match named.clone().all(can_stay) && !called.is_empty() && !exports_types() {
        true => named.map(|(index, _)| index).collect(),
        false => Vec::new(),
    }
}

/// Returns the text of the component around a file, which supplies its imports `called`. It imports one file for each of them, and then the
/// file itself.
pub(super) fn composition(file: &File, called: &[usize]) -> String {
    let text = file.text();
    let mut imports = String::new();
    let mut instances = String::new();
    let mut supplied = String::new();
    for (number, &import) in called.iter().enumerate() {
        let name = text::string_token(&text.valid_name(import));
        let id = format!("$dependency-{number}");
        imports.push_str(&format!(
            "  (import \"{number}.wasm\" (component {id} ...))\n"
        ));
        instances.push_str(&format!("  (instance {id} (instantiate {id} ...))\n"));
        supplied.push_str(&format!("\n    (with {name} (instance {id}))"));
    }
    let number = called.len();
    imports.push_str(&format!(
        "  (import \"{number}.wasm\" (component $component ...))\n"
    ));
    let exports = binary::interface(&text.encoded).exports.into_iter();
    let exports: String = exports
        .map(|(name, sort)| {
            let (name, keyword) = (text::string_token(&name), sort.keyword());
            format!("  (export {name} ({keyword} $component {name}))\n")
        })
        .collect();
    let composition = format!(
        "(component\n{imports}{instances}  (instance $component (instantiate $component{supplied} ...\n  ))\n{exports})\n"
    );
    composition.replace('\n', text.newline())
}

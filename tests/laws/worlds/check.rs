//! Composes components, and holds the bundles against them.

use super::Made;
use crate::outermost;
use crate::sections;
use inline::{Bundle, Memory, Options};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::process::Command;
use std::sync::OnceLock;
use wasmparser::component_types::SubtypeCx;
use wasmparser::{
    ComponentExternName, ComponentExternalKind, ComponentTypeRef, Validator, WasmFeatures,
};

/// Fails unless parents of `...` have the imports of what they compose.
pub(super) fn check(made: &Made, with_wac: bool) -> Result<(), String> {
    let exports = exports(&made.component, "$c");
    for (how, parent) in [
        (
            "passed through",
            format!(
                "(component\n  (import \"./c.wasm\" (component $C ...))\n  (instance $c (instantiate $C ...)){exports}\n)\n"
            ),
        ),
        (
            "imported",
            format!("(component\n  (import \"./c.wasm\" (instance $c ...)){exports}\n)\n"),
        ),
    ] {
        is_itself(made, &parent).map_err(|why| format!("{how}: {why}\n{parent}"))?;
    }
    if let Some(newer) = &made.newer {
        is_of_both(made, newer).map_err(|why| format!("of two versions: {why}\n{OF_BOTH}"))?;
    }
    if with_wac && has_wac() {
        let parent = connected(made, &exports);
        is_as_of_wac(made, &parent).map_err(|why| format!("connected: {why}\n{parent}"))?;
    }
    Ok(())
}

fn is_itself(made: &Made, parent: &str) -> Result<(), String> {
    let bundle = bundle(made, parent)?;
    let text = bundle.text();
    let from_text = wat::parse_str(&text).map_err(|why| format!("it does not parse: {why}"))?;
    for binary in [from_text, bundle.binary()] {
        let (wanted, has) = (imports(&made.component), imports(&binary));
        if wanted != has {
            return Err(format!("the imports are {has:#?}, not {wanted:#?}"));
        }
        stands_for(&binary, &made.component, true)?;
    }
    let expanded = bundle
        .expanded()
        .map_err(|report| format!("there is no long form: {report}"))?;
    match self::bundle(made, &expanded)
        .map_err(|why| format!("the long form: {why}\n{expanded}"))?
        .text()
        == text
    {
        true => Ok(()),
        false => Err(format!("the long form has another bundle\n{expanded}")),
    }
}

/// A parent of components of two versions of a package.
const OF_BOTH: &str = "(component
  (import \"./c.wasm\" (component $C ...))
  (import \"./n.wasm\" (component $N ...))
  (instance $c (instantiate $C ...))
  (instance $n (instantiate $N ...))
)
";

/// Whether the bundle of components of two versions has each import once, in the higher of the versions.
fn is_of_both(made: &Made, newer: &[u8]) -> Result<(), String> {
    let bundle = bundle(made, OF_BOTH)?;
    let mut wanted: BTreeMap<String, String> = BTreeMap::new();
    // The newer come last.
    let all = [made.component.as_slice(), newer].map(full_names);
    for (interface, version) in all.into_iter().flatten() {
        wanted.insert(interface, version);
    }
    let text = wat::parse_str(bundle.text()).map_err(|why| format!("it does not parse: {why}"))?;
    for binary in [text, bundle.binary()] {
        let imports = full_names(&binary);
        let count = imports.len();
        let has: BTreeMap<String, String> = imports.into_iter().collect();
        if has != wanted || count != wanted.len() {
            return Err(format!("the imports are {has:#?}, not {wanted:#?}"));
        }
    }
    let expanded = bundle
        .expanded()
        .map_err(|report| format!("there is no long form: {report}"))?;
    match self::bundle(made, &expanded)?.text() == bundle.text() {
        true => Ok(()),
        false => Err(format!("the long form has another bundle\n{expanded}")),
    }
}

/// The imports of a component, up to their versions, and these with the other attributes.
fn full_names(binary: &[u8]) -> Vec<(String, String)> {
    let imports = outermost::imports(binary).into_iter();
    let full = imports.map(|import| {
        let name = import.name;
        let suffix = name.version_suffix.unwrap_or_default();
        let implemented = name
            .implements
            .map(|implemented| format!("{implemented}{suffix}"));
        let full = match implemented {
            Some(_) => name.name.to_owned(),
            None => format!("{}{suffix}", name.name),
        };
        let (interface, version) = full.split_once('@').unwrap_or((&full, ""));
        let version = format!("{version} {implemented:?} {:?}", name.external_id);
        (interface.to_owned(), version)
    });
    full.collect()
}

fn bundle(made: &Made, parent: &str) -> Result<Bundle, String> {
    let mut memory = Memory::new();
    memory.insert("c.wasm", made.component.as_slice());
    memory.insert("p.wasm", made.provider.as_slice());
    if let Some(newer) = &made.newer {
        memory.insert("n.wasm", newer.as_slice());
    }
    inline::bundle_source("parent.wat", parent, &memory, &Options::new())
        .map_err(|report| format!("there is no bundle: {report}"))
}

/// The imports of a component, with their attributes, in order.
fn imports(binary: &[u8]) -> Vec<String> {
    let imports = outermost::imports(binary).into_iter();
    imports.map(|import| format!("{:?}", import.name)).collect()
}

/// Exports of all that an instance of a component exports.
fn exports(binary: &[u8], instance: &str) -> String {
    let mut exports = String::new();
    for export in outermost::exports(binary) {
        let ComponentExternName {
            name,
            version_suffix,
            ..
        } = export.name;
        let suffix = version_suffix.map(|suffix| format!(" (version-suffix \"{suffix}\")"));
        let suffix = suffix.unwrap_or_default();
        let kind = match export.kind {
            ComponentExternalKind::Func => "func",
            ComponentExternalKind::Instance => "instance",
            ComponentExternalKind::Type => "type",
            _ => continue,
        };
        let _ = write!(
            exports,
            "\n  (export \"{name}\"{suffix} ({kind} {instance} \"{name}\"))"
        );
    }
    exports
}

/// Whether a bundle can stand for a component, and also the other way round.
fn stands_for(bundle: &[u8], component: &[u8], and_back: bool) -> Result<(), String> {
    let both = sections::defining([bundle, component]);
    let features = WasmFeatures::all() - WasmFeatures::CUSTOM_DESCRIPTORS;
    let types = Validator::new_with_features(features).validate_all(&both);
    let types = types.map_err(|why| format!("it is not valid: {why}"))?;
    let types = types.as_ref();
    let [bundle, component] = [0, 1].map(|index| types.component_at(index));
    let ways = [(bundle, component, "less"), (component, bundle, "more")];
    for (narrow, wide, how) in ways.into_iter().take(1 + usize::from(and_back)) {
        SubtypeCx::new_with_refs(types, types)
            .component_type(narrow, wide, 0)
            .map_err(|why| format!("it has {how} than it should: {why}"))?;
    }
    Ok(())
}

/// A parent that gives a component what another exports.
fn connected(made: &Made, exports: &str) -> String {
    let provided = outermost::exports(&made.provider);
    let provided = provided.iter().map(|export| export.name.name);
    let imported = outermost::imports(&made.component);
    let is_imported = |name: &str| imported.iter().any(|import| import.name.name == name);
    let mut with = String::new();
    for name in provided.filter(|name| is_imported(name)) {
        let _ = write!(with, "\n    (with \"{name}\" (instance $p \"{name}\"))");
    }
    format!(
        "(component\n  (import \"./p.wasm\" (component $P ...))\n  (import \"./c.wasm\" (component $C ...))\n  \
         (instance $p (instantiate $P ...))\n  (instance $c (instantiate $C{with}\n    ...)){exports}\n)\n"
    )
}

/// Whether the bundle is of the type of what `wac plug` makes, if that makes something.
fn is_as_of_wac(made: &Made, parent: &str) -> Result<(), String> {
    let Some(plugged) = plugged(made) else {
        return Ok(());
    };
    let bundle = bundle(made, parent)?;
    let sorted = |binary: &[u8]| imports(binary).into_iter().collect::<BTreeSet<_>>();
    let (wanted, has) = (sorted(&plugged), sorted(&bundle.binary()));
    let types = outermost::imports(&plugged).into_iter();
    let types = types.filter(|import| matches!(import.ty, ComponentTypeRef::Type(_)));
    let types: BTreeSet<String> = types.map(|import| format!("{:?}", import.name)).collect();
    // `wac` imports the types that a world uses of an interface which is supplied, also if nothing else refers to them.
    let without_types =
        |all: &BTreeSet<String>| all.difference(&types).cloned().collect::<Vec<_>>();
    if !has.is_subset(&wanted) || without_types(&wanted) != without_types(&has) {
        return Err(format!("the imports are {has:#?}, with `wac` {wanted:#?}"));
    }
    // Of an interface that is supplied, `wac` imports more than the types that others need.
    stands_for(&bundle.binary(), &plugged, false)
}

fn plugged(made: &Made) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().ok()?;
    std::fs::write(folder.path().join("c.wasm"), &made.component).ok()?;
    std::fs::write(folder.path().join("p.wasm"), &made.provider).ok()?;
    let run = Command::new("wac")
        .current_dir(folder.path())
        .args(["plug", "c.wasm", "--plug", "p.wasm", "-o", "out.wasm"])
        .output()
        .ok()?;
    run.status.success().then_some(())?;
    let plugged = std::fs::read(folder.path().join("out.wasm")).ok()?;
    // It can leave out the suffix of a canonical version, so that the rest is none.
    let features = WasmFeatures::all();
    let valid = Validator::new_with_features(features).validate_all(&plugged);
    valid.is_ok().then_some(plugged)
}

fn has_wac() -> bool {
    static HAS: OnceLock<bool> = OnceLock::new();
    *HAS.get_or_init(|| {
        let version = Command::new("wac").arg("--version").output();
        version.is_ok_and(|version| version.stdout.starts_with(b"wac-cli 0.12."))
    })
}

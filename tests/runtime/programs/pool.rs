//! What there is to import: names, each with one type wherever it is imported. Of instances, some of the exports can be imported.

use super::program::{Signature, Type};

/// The number of entries.
pub(crate) const SIZE: usize = 17;

/// The entry of functions whose name has a version, which like that of resources is canonical in one.
pub(crate) const VERSIONED: usize = 4;
/// The interface with a record.
pub(crate) const RECORDS: usize = 5;
/// The interface with a resource.
pub(crate) const RESOURCES: usize = 6;
/// The core module.
pub(crate) const MODULE: usize = 9;
/// The interfaces of functions that use the record, and the resource.
pub(crate) const OF_RECORDS: usize = 10;
pub(crate) const OF_RESOURCES: usize = 11;
/// A record that a world defines, and a function that takes it.
pub(crate) const WORLD_RECORD: usize = 12;
pub(crate) const OF_WORLD_RECORD: usize = 13;
/// A resource that a world defines, and the functions that make and take it.
pub(crate) const WORLD_RESOURCE: usize = 14;
pub(crate) const WORLD_MAKE: usize = 15;
pub(crate) const WORLD_GET: usize = 16;

/// How many versions of an interface there are.
pub(crate) const MINORS: usize = 3;

/// The name of an entry.
pub(crate) fn name(entry: usize, minor: usize) -> String {
    match (entry, minor) {
        (0, _) => "f-plain".to_owned(),
        (1, _) => "f-u32".to_owned(),
        (2, _) => "ns:i0/x".to_owned(),
        (3, _) => "ns:i1/x".to_owned(),
        (VERSIONED, 1) => "ns:v/x@1".to_owned(),
        (VERSIONED, _) => format!("ns:v/x@1.{minor}.0"),
        (RECORDS, _) => "ns:r/x".to_owned(),
        (RESOURCES, 1) => "ns:s/x@0.2".to_owned(),
        (RESOURCES, _) => format!("ns:s/x@0.2.{minor}"),
        (7, _) => "slot-of-host".to_owned(),
        (8, _) => "labelled".to_owned(),
        (MODULE, _) => "code".to_owned(),
        (OF_RECORDS, _) => "ns:of-r/x".to_owned(),
        (OF_RESOURCES, _) => format!("ns:of-s/x@0.2.{minor}"),
        (WORLD_RECORD, _) => "rec".to_owned(),
        (OF_WORLD_RECORD, _) => "f-rec".to_owned(),
        (WORLD_RESOURCE, _) => "wres".to_owned(),
        (WORLD_MAKE, _) => "f-make".to_owned(),
        _ => "f-get".to_owned(),
    }
}

/// What stands behind a name.
pub(crate) fn attributes(name: &str) -> &'static str {
    match name {
        "slot-of-host" => " (implements \"ns:i0/x\")",
        "labelled" => " (external-id \"of the host\")",
        "ns:v/x@1" => " (version-suffix \".1.0\")",
        "ns:s/x@0.2" => " (version-suffix \".1\")",
        _ => "",
    }
}

/// The entry with this name.
pub(crate) fn entry(wanted: &str) -> Option<usize> {
    (0..SIZE).find(|entry| minor(*entry, wanted).is_some())
}

/// Which version a name of an entry has.
pub(crate) fn minor(entry: usize, wanted: &str) -> Option<usize> {
    (0..MINORS).find(|minor| name(entry, *minor) == wanted)
}

pub(crate) fn has_versions(entry: usize) -> bool {
    matches!(entry, VERSIONED | RESOURCES | OF_RESOURCES)
}

/// The entry whose type this one uses.
pub(crate) fn owner(entry: usize) -> Option<usize> {
    match entry {
        OF_RECORDS => Some(RECORDS),
        OF_RESOURCES => Some(RESOURCES),
        OF_WORLD_RECORD => Some(WORLD_RECORD),
        WORLD_MAKE | WORLD_GET => Some(WORLD_RESOURCE),
        _ => None,
    }
}

/// Whether an entry has a type that others use, in an instance under a name of its own, or in a world.
pub(crate) fn owned(entry: usize) -> Option<&'static str> {
    match entry {
        RECORDS | WORLD_RECORD => Some("r"),
        RESOURCES | WORLD_RESOURCE => Some("res"),
        _ => None,
    }
}

/// Whether what an entry owns is a resource.
pub(crate) fn owns_resource(entry: usize) -> bool {
    owned(entry) == Some("res")
}

/// The type of an entry, complete.
pub(crate) fn ty(entry: usize) -> Type {
    use Signature::{Async, Get, Make, Option, Plain, Record, Stream, Tuple, U32};
    let functions = |all: &[(&str, Signature)]| {
        let one =
            |(name, signature): &(&str, Signature)| ((*name).to_owned(), Type::Func(*signature));
        all.iter().map(one).collect::<Vec<_>>()
    };
    let with_type = |name: &str, ty, all| {
        let mut entries = vec![(name.to_owned(), ty)];
        entries.extend(functions(all));
        Type::Instance(entries)
    };
    match entry {
        0 | 8 => Type::Func(Plain),
        1 => Type::Func(U32),
        2 => Type::Instance(functions(&[("a", Plain), ("b", U32), ("c", Tuple)])),
        3 => Type::Instance(functions(&[
            ("a", Plain),
            ("d", Option),
            ("s", Stream),
            ("t", Async),
        ])),
        VERSIONED => Type::Instance(functions(&[("a", Plain), ("b", U32), ("e", Plain)])),
        RECORDS => with_type("r", Type::Record, &[("a", Plain), ("take", Record)]),
        RESOURCES => with_type("res", Type::Resource, &[("get", Get), ("make", Make)]),
        7 => Type::Instance(functions(&[("a", Plain), ("b", U32)])),
        OF_RECORDS => with_type("r", Type::Of(RECORDS), &[("a", Plain), ("take", Record)]),
        OF_RESOURCES => with_type("res", Type::Of(RESOURCES), &[("a", Plain), ("get", Get)]),
        WORLD_RECORD => Type::Of(WORLD_RECORD),
        OF_WORLD_RECORD => Type::Func(Record),
        WORLD_RESOURCE => Type::Of(WORLD_RESOURCE),
        WORLD_MAKE => Type::Func(Make),
        WORLD_GET => Type::Func(Get),
        _ => Type::Module,
    }
}

/// What the host's function returns.
pub(crate) fn number(entry: usize, function: &str) -> u32 {
    let letter = function.bytes().next().map_or(0, u32::from);
    let entry = u32::try_from(entry).expect("a small number");
    1_000_000 * (entry + 1) + letter
}

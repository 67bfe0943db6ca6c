//! What there is to import: names, each with one type wherever it is imported. Of instances, some of the exports can be imported.

use super::program::{Signature, Type};

/// The number of entries.
pub(crate) const SIZE: usize = 12;

/// The entries that a host can supply come first.
pub(crate) const OF_THE_HOST: usize = 10;

/// The entry whose name has a version.
pub(crate) const VERSIONED: usize = 4;

/// The name of an entry.
pub(crate) fn name(entry: usize, minor: usize) -> String {
    match entry {
        0 => "f-plain".to_owned(),
        1 => "f-u32".to_owned(),
        2 => "ns:i0/x".to_owned(),
        3 => "ns:i1/x".to_owned(),
        VERSIONED => format!("ns:v/x@1.{minor}.0"),
        5 => "ns:r/x".to_owned(),
        6 => "ns:s/x".to_owned(),
        7 => "slot-of-host".to_owned(),
        8 => "labelled".to_owned(),
        9 => "code".to_owned(),
        10 => "part".to_owned(),
        _ => "whole".to_owned(),
    }
}

/// What stands behind the name.
pub(crate) fn attributes(entry: usize) -> &'static str {
    match entry {
        7 => " (implements \"ns:i0/x\")",
        8 => " (external-id \"of the host\")",
        _ => "",
    }
}

/// The entry with this name.
pub(crate) fn entry(wanted: &str) -> Option<usize> {
    (0..SIZE).find(|entry| (0..3).any(|minor| name(*entry, minor) == wanted))
}

/// The type of an entry, complete.
pub(crate) fn ty(entry: usize) -> Type {
    use Signature::{Get, Make, Option, Plain, Record, Tuple, U32};
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
        3 => Type::Instance(functions(&[("a", Plain), ("d", Option)])),
        VERSIONED => Type::Instance(functions(&[("a", Plain), ("b", U32), ("e", Plain)])),
        5 => with_type("r", Type::Record, &[("a", Plain), ("take", Record)]),
        6 => with_type("res", Type::Resource, &[("get", Get), ("make", Make)]),
        7 => Type::Instance(functions(&[("a", Plain), ("b", U32)])),
        9 => Type::Module,
        10 => Type::Component(Vec::new(), functions(&[("f", Plain)])),
        _ => Type::Component(
            vec![(name(2, 0), Type::Instance(functions(&[("a", Plain)])))],
            functions(&[("f", Plain), ("g", U32)]),
        ),
    }
}

/// What the host's function returns.
pub(crate) fn number(entry: usize, function: &str) -> u32 {
    let letter = function.bytes().next().map_or(0, u32::from);
    let entry = u32::try_from(entry).expect("a small number");
    1_000_000 * (entry + 1) + letter
}

//! Takes a core module apart, as far as printing a range of its functions and data segments requires. [`parts`] returns ranges of its bytes.

use crate::binary::OwnName;
use std::borrow::Cow;
use std::ops::Range;
use wasmparser::{
    BranchHintSectionReader, DataKind, DataSectionReader, KnownCustom, Parser, Payload, TypeRef,
};

/// Functions and data segments of one core module, printed by one thread. Each range is a piece; the ranges ascend and do not touch.
#[derive(Debug)]
pub(super) struct Job {
    /// The index of the core module in the outline.
    pub(super) module: usize,
    pub(super) functions: Vec<Range<usize>>,
    pub(super) segments: Vec<Range<usize>>,
}

/// The pieces of a core module, by index.
#[derive(Debug)]
pub(super) struct Scheduled {
    pub(super) functions: Range<usize>,
    pub(super) segments: Range<usize>,
}

/// A core module that is printed in pieces.
#[derive(Debug)]
pub(super) struct Module<'a> {
    pub(super) parts: Parts<'a>,
    /// The number of components around it.
    pub(super) depth: usize,
}

/// The parts of a core module.
#[derive(Debug, Default)]
pub(super) struct Parts<'a> {
    pub(super) bytes: &'a [u8],
    /// The payload of the type section.
    pub(super) types: &'a [u8],
    pub(super) imported_functions: u32,
    /// The type index of each defined function.
    pub(super) types_of_functions: Vec<u32>,
    /// The body of each defined function, without its size.
    pub(super) bodies: Vec<Range<usize>>,
    pub(super) segments: Vec<Segment>,
    /// The payloads of the name sections. Later ones take precedence.
    pub(super) names: Vec<Cow<'a, [u8]>>,
    /// The branch hints of functions, by ascending function index.
    pub(super) hints: Vec<(u32, Range<usize>)>,
}

/// A data segment.
#[derive(Debug)]
pub(super) struct Segment {
    /// The memory and the offset expression of an active segment.
    pub(super) active: Option<(u32, Range<usize>)>,
    pub(super) contents: Range<usize>,
}

impl Segment {
    /// The work to print the segment, measured in bytes of functions.
    pub(super) fn weight(&self) -> usize {
        let offset = self.active.as_ref().map_or(0, |(_, offset)| offset.len());
        offset + self.contents.len() / 8
    }
}

/// The limits of `wasmprinter`: functions in a core module, and hints for a function.
const MAX_FUNCTIONS: usize = 1_000_000;

const MAX_HINTS: u32 = 128 * 1024;

/// Takes a core module apart. Returns `None` if that is impossible, or would change the printed text.
pub(super) fn parts(bytes: &[u8], own_name: OwnName) -> Option<Parts<'_>> {
    let mut parts = Parts {
        bytes,
        ..Parts::default()
    };
    let mut has_hints = false;
    for payload in Parser::new(0).parse_all(bytes) {
        match payload.ok()? {
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Name(_) => {
                    let payload = &bytes[range(section.range())];
                    (parts.names).push(own_name.apply_to_section(payload, false));
                }
                KnownCustom::BranchHints(_) if has_hints => return None,
                KnownCustom::BranchHints(hints) => {
                    has_hints = true;
                    parts.hints = hinted(hints)?;
                }
                _ => {}
            },
            payload => parts.add(payload)?,
        }
    }
    (parts.bodies.len() <= MAX_FUNCTIONS && parts.are_hints_used()).then_some(parts)
}

impl Parts<'_> {
    /// Adds the content of a section other than a custom section.
    fn add(&mut self, payload: Payload<'_>) -> Option<()> {
        match payload {
            Payload::TypeSection(section) => self.types = &self.bytes[range(section.range())],
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    if let TypeRef::Func(_) | TypeRef::FuncExact(_) = import.ok()?.ty {
                        self.imported_functions += 1;
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.types_of_functions.push(ty.ok()?);
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(range(body.range())),
            Payload::DataSection(section) => self.segments = segments(section)?,
            Payload::UnknownSection { .. } => return None,
            _ => {}
        }
        Some(())
    }

    /// Whether each hint is for an existing function, so that none is left over for the next core module.
    fn are_hints_used(&self) -> bool {
        let functions =
            self.imported_functions as usize..self.imported_functions as usize + self.bodies.len();
        self.hints.is_sorted_by(|a, b| a.0 < b.0)
            && (self.hints.iter()).all(|(function, _)| functions.contains(&(*function as usize)))
    }

    /// The work to print the functions and data segments, measured in bytes of functions.
    pub(super) fn weight(&self) -> usize {
        let bodies = self.bodies.iter().map(|body| body.len());
        let segments = self.segments.iter().map(Segment::weight);
        bodies.chain(segments).sum()
    }

    /// The additional work for every job, in the same measure.
    pub(super) fn overhead(&self) -> usize {
        let names: usize = self.names.iter().map(|names| names.len()).sum();
        // Most bytes of a name are only copied.
        self.types.len() + names / 4
    }
}

/// Converts offsets in a slice, which fit into `usize`.
fn range(range: Range<u64>) -> Range<usize> {
    let place = |offset| usize::try_from(offset).expect("a place in memory");
    place(range.start)..place(range.end)
}

fn segments(section: DataSectionReader<'_>) -> Option<Vec<Segment>> {
    let segments = section.into_iter().map(|segment| {
        let segment = segment.ok()?;
        let end = range(segment.range).end;
        let active = match segment.kind {
            DataKind::Passive => None,
            DataKind::Active {
                memory_index,
                offset_expr,
            } => Some((memory_index, range(offset_expr.get_binary_reader().range()))),
        };
        Some(Segment {
            active,
            contents: end - segment.data.len()..end,
        })
    });
    segments.collect()
}

fn hinted(section: BranchHintSectionReader<'_>) -> Option<Vec<(u32, Range<usize>)>> {
    let end = range(section.range()).end;
    let mut hints: Vec<(u32, Range<usize>)> = Vec::new();
    for hinted in section.into_iter_with_offsets() {
        let (start, hinted) = hinted.ok()?;
        let start = range(start..start).start;
        if hinted.hints.count() >= MAX_HINTS {
            return None;
        }
        if let Some((_, last)) = hints.last_mut() {
            last.end = start;
        }
        hints.push((hinted.func, start..end));
    }
    Some(hints)
}

//! Finds the place in a text that a place in its binary comes from.
//!
//! `wast` keeps the order: after encoding, its syntax tree has one field for each item of the binary's sections. So the two
//! are walked side by side.

use crate::binary::{self, Section};
use crate::text;
use std::ops::Range;
use wasmparser::{FromReader, FunctionBody, Parser, Payload, SectionLimited};
use wast::Wat;
use wast::component::{
    Component, ComponentField, ComponentKind, CoreModuleKind, NestedComponentKind,
};
use wast::core::{Expression, FuncKind, Module, ModuleField, ModuleKind};
use wast::parser::{self, ParseBuffer};

/// Returns the token of `text` that the byte at `offset` of `bytes` was encoded for: the instruction, or else the keyword of the field.
/// `bytes` must be the binary of `text`.
pub(crate) fn locate(text: &str, bytes: &[u8], offset: usize) -> Range<usize> {
    text::token_at(text, find(text, bytes, offset).unwrap_or(0))
}

fn find(text: &str, bytes: &[u8], offset: usize) -> Option<usize> {
    let mut buffer = ParseBuffer::new(text).ok()?;
    buffer.track_instr_spans(true);
    let mut wat: Wat<'_> = parser::parse(&buffer).ok()?;
    // Encoding puts the fields in the order of the binary.
    wat.encode().ok()?;
    let (span, found) = match &wat {
        Wat::Component(Component { span, kind, .. }) => match kind {
            ComponentKind::Text(fields) => (span, in_component(fields, bytes, 0, offset)),
            ComponentKind::Binary(_) => (span, None),
        },
        Wat::Module(Module { span, kind, .. }) => match kind {
            ModuleKind::Text(fields) => (span, in_module(fields, bytes, 0, offset)),
            ModuleKind::Binary(_) => (span, None),
        },
    };
    Some(found.unwrap_or(span.offset()))
}

/// Where in the text is the byte at `offset` of the component in `bytes`, which starts at `base`.
fn in_component(
    fields: &[ComponentField<'_>],
    bytes: &[u8],
    base: usize,
    offset: usize,
) -> Option<usize> {
    let items = items(bytes, base);
    // Faults of the component as a whole have the offset of its end.
    let index = items
        .partition_point(|item| item.start <= offset)
        .checked_sub(1)?;
    let item = &items[index];
    let field = fields.get(index)?;
    let payload = item.clone();
    let nested = match field {
        ComponentField::Component(component) => match &component.kind {
            NestedComponentKind::Inline(fields) => {
                let inner = &bytes[payload.start - base..payload.end - base];
                in_component(fields, inner, payload.start, offset)
            }
            NestedComponentKind::Import { .. } => None,
        },
        ComponentField::CoreModule(module) => match &module.kind {
            CoreModuleKind::Inline { fields } => {
                let inner = &bytes[payload.start - base..payload.end - base];
                in_module(fields, inner, payload.start, offset)
            }
            CoreModuleKind::Import { .. } => None,
        },
        _ => None,
    };
    nested.or_else(|| {
        // The items that `wast` puts in front of a field have no place of their own.
        fields[index..]
            .iter()
            .map(keyword)
            .find(|&keyword| keyword > 0)
    })
}

/// Returns the range in the binary of each field of a component: an item of a section, or a whole definition. The parser does not report the
/// end of an item, so an item ends where the next one starts.
fn items(bytes: &[u8], base: usize) -> Vec<Range<usize>> {
    let mut items: Vec<Range<usize>> = Vec::new();
    for section in binary::top_level(bytes) {
        let payload = section.payload.start + base..section.payload.end + base;
        let starts = match section.id {
            binary::CUSTOM | binary::CORE_MODULE | binary::COMPONENT => vec![payload.start],
            _ => item_starts(bytes, &section, base).unwrap_or_else(|| vec![payload.start]),
        };
        for (index, start) in starts.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(payload.end);
            items.push(*start..end);
        }
    }
    items
}

/// Where the items of a section of a component start.
fn item_starts(bytes: &[u8], section: &Section, base: usize) -> Option<Vec<usize>> {
    // The parser is given this section alone, so that a fault in one does not hide the others.
    let mut alone = bytes[..binary::PREAMBLE].to_vec();
    alone.extend_from_slice(&bytes[section.whole.clone()]);
    let shift = section.whole.start - binary::PREAMBLE + base;
    let mut payloads = Parser::new(0).parse_all(&alone);
    let starts = match payloads.nth(1)?.ok()? {
        Payload::InstanceSection(section) => starts(section),
        Payload::CoreTypeSection(section) => starts(section),
        Payload::ComponentInstanceSection(section) => starts(section),
        Payload::ComponentAliasSection(section) => starts(section),
        Payload::ComponentTypeSection(section) => starts(section),
        Payload::ComponentCanonicalSection(section) => starts(section),
        Payload::ComponentImportSection(section) => starts(section),
        Payload::ComponentExportSection(section) => starts(section),
        _ => return None,
    };
    let in_memory = |start| usize::try_from(start).expect("an offset in memory") + shift;
    Some(starts.into_iter().map(in_memory).collect())
}

/// Where the keyword of a field is; 0 for one that `wast` made up.
fn keyword(field: &ComponentField<'_>) -> usize {
    let span = match field {
        ComponentField::CoreModule(field) => field.span,
        ComponentField::CoreInstance(field) => field.span,
        ComponentField::CoreType(field) => field.span,
        ComponentField::CoreRec(field) => field.span,
        ComponentField::Component(field) => field.span,
        ComponentField::Instance(field) => field.span,
        ComponentField::Alias(field) => field.span,
        ComponentField::Type(field) => field.span,
        ComponentField::CanonicalFunc(field) => field.span,
        ComponentField::CoreFunc(field) => field.span,
        ComponentField::Func(field) => field.span,
        ComponentField::Start(field) => field.func.span(),
        ComponentField::Import(field) => field.span,
        ComponentField::Export(field) => field.span,
        ComponentField::Custom(field) => field.span,
        ComponentField::Producers(_) => return 0,
    };
    span.offset()
}

/// Where in the text is the byte at `offset` of the core module in `bytes`, which starts at `base`.
fn in_module(
    fields: &[ModuleField<'_>],
    bytes: &[u8],
    base: usize,
    offset: usize,
) -> Option<usize> {
    let mut functions = fields.iter().filter_map(|field| match field {
        ModuleField::Func(func) => match &func.kind {
            FuncKind::Inline { expression, .. } => Some((func.span.offset(), expression)),
            FuncKind::Import(..) => None,
        },
        _ => None,
    });
    for payload in Parser::new(base as u64).parse_all(bytes) {
        // The fields of the kind that a section is made of, and where its items start.
        let (keywords, starts): (Vec<usize>, Vec<u64>) = match payload.ok()? {
            Payload::CodeSectionEntry(body) => {
                let (keyword, expression) = functions.next()?;
                let range = body.range();
                if (range.start..=range.end).contains(&(offset as u64)) {
                    return Some(in_function(keyword, expression, &body, offset));
                }
                continue;
            }
            Payload::ExportSection(section) if contains(&section.range(), offset) => {
                let keyword = |field: &ModuleField<'_>| match field {
                    ModuleField::Export(export) => Some(export.span.offset()),
                    _ => None,
                };
                (keywords(fields, keyword), starts(section))
            }
            Payload::GlobalSection(section) if contains(&section.range(), offset) => {
                let keyword = |field: &ModuleField<'_>| match field {
                    ModuleField::Global(global) => Some(global.span.offset()),
                    _ => None,
                };
                (keywords(fields, keyword), starts(section))
            }
            Payload::DataSection(section) if contains(&section.range(), offset) => {
                let keyword = |field: &ModuleField<'_>| match field {
                    ModuleField::Data(data) => Some(data.span.offset()),
                    _ => None,
                };
                (keywords(fields, keyword), starts(section))
            }
            Payload::ElementSection(section) if contains(&section.range(), offset) => {
                let keyword = |field: &ModuleField<'_>| match field {
                    ModuleField::Elem(elem) => Some(elem.span.offset()),
                    _ => None,
                };
                (keywords(fields, keyword), starts(section))
            }
            _ => continue,
        };
        let index = starts.partition_point(|start| *start <= offset as u64);
        return keywords.get(index.checked_sub(1)?).copied();
    }
    None
}

fn contains(section: &Range<u64>, offset: usize) -> bool {
    section.contains(&(offset as u64))
}

fn keywords(
    fields: &[ModuleField<'_>],
    keyword: impl Fn(&ModuleField<'_>) -> Option<usize>,
) -> Vec<usize> {
    fields.iter().filter_map(keyword).collect()
}

/// Where the items of a section start.
fn starts<'a, T: FromReader<'a>>(section: SectionLimited<'a, T>) -> Vec<u64> {
    let mut items = section.into_iter();
    let mut starts = Vec::new();
    while items.len() > 0 {
        starts.push(items.original_position());
        // Where the next starts is not known then.
        if !matches!(items.next(), Some(Ok(_))) {
            break;
        }
    }
    starts
}

/// The instruction that the byte at `offset` belongs to, or else the function's keyword.
fn in_function(
    keyword: usize,
    expression: &Expression<'_>,
    body: &FunctionBody<'_>,
    offset: usize,
) -> usize {
    let Ok(operators) = body.get_operators_reader() else {
        return keyword;
    };
    let before = operators
        .into_iter_with_offsets()
        .map_while(Result::ok)
        .take_while(|(_, at)| *at <= offset as u64)
        .count();
    let spans = expression.instr_spans.as_deref().unwrap_or_default();
    // A fault at the end of the function is one of its last instruction.
    let index = before.min(spans.len()).checked_sub(1);
    index.map_or(keyword, |index| spans[index].offset())
}

//! Collects the references of one text to other files: [`scan`] takes a parsed component and returns its imports, and the numeric and outer
//! references that a replacement has to respect. It reads no other file and decides nothing.

use super::index::SourceIndex;
use super::items::{ImportedItem, InstantiatedItem, ItemId};
use super::references::{
    CoreModule, NumericReference, OuterCount, Reached, SelfReference, Site, TypeUse, Walk,
};
use crate::binary::{ComponentNumber, Sort, Spaces};
use crate::text::{self, ExternName, Form, FormItem, VersionTrack};
use std::collections::BTreeSet;
use std::ops::Range;
use wast::component::Component;
use wast::lexer::TokenKind;
use wast::token::Index;

/// The findings of [`scan`], in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The imports of the component and of the definitions nested in it, without the imports declared in types.
    pub(crate) imports: Vec<Import>,
    /// The numeric references to index spaces of components.
    pub(crate) numeric: Vec<NumericReference>,
    /// The numbers of scopes in outer aliases.
    pub(crate) outer_counts: Vec<OuterCount>,
    /// The outer aliases that name the outermost component by its own `$id`.
    pub(crate) of_self: Vec<SelfReference>,
    /// The instantiations of components.
    pub(crate) instantiations: Vec<Instantiation>,
    /// The fields `(export ... (instance $i))`.
    pub(crate) exports: Vec<(ComponentNumber, Spread)>,
    /// For each field in place of whose name the parsed text has a [`text::SPREAD`], its component, and its index in `exports`.
    pub(super) named_as_spreads: Vec<(ComponentNumber, Option<usize>)>,
    /// The keyword of each component, nested ones included.
    pub(crate) components: Vec<usize>,
    /// The core modules that are defined in place, here and in components nested in this one.
    pub(crate) core_modules: Vec<CoreModule>,
    /// The `...` tokens that are neither the whole type of an import, nor a spread, nor at the end of an instantiation.
    pub(crate) stray_elisions: Vec<usize>,
}

/// An `import` field, long or abbreviated.
#[derive(Debug)]
pub(crate) struct Import {
    /// The name, with its escapes decoded.
    pub(crate) name: String,
    /// The string token of the name.
    pub(crate) name_range: Range<usize>,
    /// The string of `(implements "…")`.
    pub(crate) implements: Option<String>,
    /// The string of `(version-suffix "…")`, and the form, with the blanks in front of it.
    pub(crate) version_suffix: Option<(String, Range<usize>)>,
    /// The string of `(external-id "…")`, and its token.
    pub(crate) external_id: Option<(String, Range<usize>)>,
    /// The form `(external-id "…")`, with the blanks in front of it.
    pub(crate) external_id_form: Option<Range<usize>>,
    /// The sort of the imported item.
    pub(crate) sort: Sort,
    /// The whole form.
    pub(crate) range: Range<usize>,
    /// The parts that the definition keeps, in the order of the text: `$id`, `(@name "…")`, `(export "…")`.
    pub(crate) kept: Vec<Range<usize>>,
    /// The identifier, decoded, without its `$`.
    pub(crate) id: Option<String>,
    /// Where an identifier stands, or could stand: behind the keyword of the item.
    pub(crate) keyword_end: usize,
    /// The type that the import is written with.
    pub(crate) contract: Contract,
    /// The comments in the form, in order.
    pub(crate) comments: Vec<Range<usize>>,
    /// The component that the field belongs to.
    pub(crate) component: ComponentNumber,
    /// How many components the field is inside of.
    pub(crate) depth: usize,
    /// The same import in the encoding.
    pub(crate) item: ImportedItem,
}

impl Import {
    /// The string of its external-id.
    pub(crate) fn external_id_str(&self) -> Option<&str> {
        self.external_id.as_ref().map(|(id, _)| id.as_str())
    }

    /// The name that it is written with.
    pub(crate) fn extern_name(&self) -> ExternName {
        let suffix = self.version_suffix.as_ref();
        ExternName {
            name: self.name.clone(),
            implements: self.implements.clone(),
            version_suffix: suffix.map(|(suffix, _)| suffix.clone()),
            external_id: self.external_id_str().map(str::to_owned),
        }
    }

    /// The track that its name is on.
    pub(crate) fn track(&self) -> VersionTrack {
        VersionTrack::of(&self.extern_name().full_name())
    }

    /// The index of its own type, inline or elided, which `wast` puts in front of it.
    pub(crate) fn own_type(&self) -> SourceIndex {
        let types = self.item.before[self.sort.type_space()].checked_sub(1);
        SourceIndex(types.expect("the import's own type is in front of it"))
    }

    /// Whether its type is `...`.
    pub(crate) fn is_elided(&self) -> bool {
        matches!(self.contract, Contract::Elided(_))
    }
}

/// An `(instantiate …)` of a component.
#[derive(Debug)]
pub(crate) struct Instantiation {
    /// The form.
    pub(crate) range: Range<usize>,
    /// The names of the arguments, a string for each `with` that is not a spread.
    pub(crate) supplied: Vec<Range<usize>>,
    /// Each `(with ... (instance $i))`, with its index among all `with`.
    pub(crate) spreads: Vec<(usize, Spread)>,
    /// Where the `...` at its end starts.
    pub(crate) elision: Option<usize>,
    /// The same instantiation in the encoding.
    pub(crate) item: InstantiatedItem,
}

/// A form `(with ... (instance $i))` or `(export ... (instance $i))`, which stands for one form for each of several exports of `$i`.
#[derive(Clone, Debug)]
pub(crate) struct Spread {
    /// The form.
    pub(crate) range: Range<usize>,
    /// Where the `...` starts.
    pub(crate) at: usize,
    /// The keyword `instance`.
    pub(crate) keyword: Range<usize>,
    /// The identifier or number of the instance, and the names of exports that lead from it to the instance that is spread.
    pub(crate) reference: Vec<Range<usize>>,
    /// The instance that is spread.
    pub(crate) item: ItemId,
    /// How many items the component has in front of the instantiation or the export, in each index space.
    pub(crate) before: Spaces<u32>,
}

/// The type written at an import.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Contract {
    /// `...`, and where it starts.
    Elided(usize),
    /// Written out in place; the range of its declarations with the white space in front, empty if there are none.
    /// `wast` makes a type definition of it, which takes an index of its own.
    Inline(Range<usize>),
    /// `(type …)`: a reference.
    Reference {
        /// The form.
        range: Range<usize>,
        /// Whether it is a number, of a type of this component.
        is_number: bool,
        /// How the type is reached; `None` for a type of this component.
        reached: Option<Reached>,
    },
}

/// Finds the imports and references in `component`, parsed from `text` (with each elision of `elisions` blanked out).
pub(crate) fn scan(text: &str, elisions: &[usize], component: &Component<'_>) -> Scan {
    let mut walk = Walk::new();
    walk.component(component);
    let mut found = Scan {
        numeric: walk.numeric,
        outer_counts: walk.outer_counts,
        of_self: walk.of_self,
        ..Scan::default()
    };
    let mut from = 0;
    for site in &walk.imports {
        let import = import(text, elisions, site, from);
        from = import.as_ref().map_or(from, |import| import.range.end);
        found.imports.extend(import);
    }
    found.instantiations = walk
        .instantiations
        .iter()
        .filter_map(|&keyword| instantiation(text, elisions, keyword))
        .collect();
    for (component, keyword) in walk.exports {
        let form = Form::read(text, text::open_paren(text, keyword, 0));
        let spread = form.and_then(|form| spread(text, elisions, &form));
        let index = spread.as_ref().map(|_| found.exports.len());
        found.named_as_spreads.push((component, index));
        found
            .exports
            .extend(spread.map(|spread| (component, spread)));
    }
    found.components = walk.components;
    found.core_modules = walk.core_modules;
    let contracts = found
        .imports
        .iter()
        .filter_map(|import| match import.contract {
            Contract::Elided(at) => Some(at),
            _ => None,
        });
    let ends = found.instantiations.iter().filter_map(|site| site.elision);
    let with = found.instantiations.iter().flat_map(|site| &site.spreads);
    let with = with.map(|(_, spread)| spread.at);
    let exports = found.exports.iter().map(|(_, spread)| spread.at);
    let spreads = with.chain(exports);
    let placed: BTreeSet<usize> = contracts.chain(ends).chain(spreads).collect();
    found.stray_elisions = elisions
        .iter()
        .copied()
        .filter(|at| !placed.contains(at))
        .collect();
    found
}

/// The ranges that make up the import at `site`, in front of which a token starts at `from`. `None` if its form is not closed, which `wast` would have refused.
fn import(text: &str, elisions: &[usize], site: &Site<'_>, from: usize) -> Option<Import> {
    let form = Form::read(text, text::open_paren(text, site.keyword, from))?;
    let (import_form, item) = if site.is_long {
        (&form, last_form(&form)?)
    } else {
        let import =
            |item: &&FormItem| matches!(item, FormItem::Form(form) if form.is(text, "import"));
        let FormItem::Form(import) = form.items.iter().find(import)? else {
            return None;
        };
        (import, &form)
    };
    let Header {
        keyword_end,
        kept,
        ty,
        only,
    } = header(text, item);
    let range = form.range.clone();
    let elision = only.as_ref().filter(|only| only.len() == 3);
    let elision = elision.and_then(|only| elisions.binary_search(&only.start).ok());
    let contract = match (&site.ty, elision.map(|index| elisions[index])) {
        (TypeUse::Inline, Some(at)) => Contract::Elided(at),
        (TypeUse::Inline, None) => Contract::Inline(ty),
        (TypeUse::Reference(index, _), _) => Contract::Reference {
            range: only.unwrap_or(ty),
            is_number: site.reached.is_none() && matches!(index, Index::Num(..)),
            reached: site.reached.clone(),
        },
    };
    let external_id = attribute(text, import_form, "external-id");
    Some(Import {
        name: site.name.name.to_owned(),
        name_range: first_string(import_form)?,
        external_id: site
            .name
            .external_id
            .zip(external_id)
            .map(|(id, attribute)| Some((id.to_owned(), first_string(attribute)?)))
            .unwrap_or_default(),
        external_id_form: external_id.map(|attribute| with_blanks(text, attribute)),
        implements: site.name.implements.map(str::to_owned),
        version_suffix: site
            .name
            .version_suffix
            .zip(attribute(text, import_form, "version-suffix"))
            .map(|(suffix, attribute)| (suffix.to_owned(), with_blanks(text, attribute))),
        sort: site.sort,
        comments: form
            .trivia()
            .into_iter()
            .filter(|comment| !kept.iter().any(|part| part.contains(&comment.start)))
            .collect(),
        range,
        kept,
        id: site.id.map(|id| id.name().to_owned()),
        keyword_end,
        contract,
        component: site.component,
        depth: site.depth,
        item: ImportedItem::default(),
    })
}

/// The instantiation in the instance whose keyword is at `keyword`.
fn instantiation(text: &str, elisions: &[usize], keyword: usize) -> Option<Instantiation> {
    let form = Form::read(text, text::open_paren(text, keyword, 0))?;
    let instantiate = last_form(&form)?;
    let (mut supplied, mut spreads) = (Vec::new(), Vec::new());
    let with = instantiate.items.iter().filter_map(|item| match item {
        FormItem::Form(form) if form.is(text, "with") => Some(form),
        _ => None,
    });
    for (number, form) in with.enumerate() {
        match spread(text, elisions, form) {
            Some(spread) => spreads.push((number, spread)),
            None => supplied.push(first_string(form).unwrap_or_else(|| form.range.clone())),
        }
    }
    let last = instantiate.meaningful().last()?.range();
    Some(Instantiation {
        range: instantiate.range.clone(),
        elision: (last.len() == 3 && elisions.binary_search(&last.start).is_ok())
            .then_some(last.start),
        supplied,
        spreads,
        item: InstantiatedItem::default(),
    })
}

/// Returns the spread that `form` is: a keyword, `...`, and a reference to an instance.
fn spread(text: &str, elisions: &[usize], form: &Form) -> Option<Spread> {
    let mut parts = form.meaningful().skip(1);
    let elision = parts.next()?.range();
    let (Some(FormItem::Form(instance)), None) = (parts.next(), parts.next()) else {
        return None;
    };
    let mut items = instance.meaningful();
    let keyword = items.next()?.range();
    let reference = items.map(|item| match item {
        FormItem::Atom(_, range) => Some(range.clone()),
        _ => None,
    });
    let reference = reference.collect::<Option<Vec<_>>>()?;
    let is_elision = elision.len() == 3 && elisions.binary_search(&elision.start).is_ok();
    let is_spread = is_elision && instance.is(text, "instance") && !reference.is_empty();
    is_spread.then(|| Spread {
        range: form.range.clone(),
        at: elision.start,
        keyword,
        reference,
        item: ItemId::default(),
        before: Spaces::default(),
    })
}

/// The parts of the form `(component $id (@name "…") (export "…") (import "…") type…)`.
struct Header {
    keyword_end: usize,
    /// The parts that a definition keeps: everything in front of the type, except the import.
    kept: Vec<Range<usize>>,
    /// The type, with the white space in front of it.
    ty: Range<usize>,
    /// The one token or form that the type consists of, if it is one.
    only: Option<Range<usize>>,
}

fn header(text: &str, item: &Form) -> Header {
    let keywords = if item.is(text, "core") { 2 } else { 1 };
    let mut parts = item.meaningful().peekable();
    let mut end = item.range.start;
    for keyword in parts.by_ref().take(keywords) {
        end = keyword.range().end;
    }
    let keyword_end = end;
    let mut kept = Vec::new();
    while let Some(part) = parts.peek() {
        let is_kept = match part {
            FormItem::Atom(kind, _) => *kind == TokenKind::Id,
            FormItem::Form(form) => form.is(text, "@name") || is_inline(text, form, "export"),
            FormItem::Trivia(_) => false,
        };
        let is_import = matches!(part, FormItem::Form(form) if is_inline(text, form, "import"));
        if !is_kept && !is_import {
            break;
        }
        let range = part.range();
        end = range.end;
        if is_kept {
            kept.push(range);
        }
        parts.next();
    }
    let ty: Vec<&FormItem> = parts.collect();
    let (start, only) = match ty.as_slice() {
        [] => (item.range.end - 1, None),
        [only] => (end, Some(only.range())),
        _ => (end, None),
    };
    let ty = start..ty.last().map_or(start, |last| last.range().end);
    Header {
        keyword_end,
        kept,
        ty,
        only,
    }
}

/// Returns the offset of the first field of the component or core module whose keyword, `component` or `core`, is at `keyword`; `None` if it has
/// none.
pub(crate) fn first_field(text: &str, keyword: usize) -> Option<usize> {
    let mut at = keyword;
    loop {
        let mut tokens = text::lex(text, at).filter(|token| !is_blank(token.kind));
        let is_paren = |kind| matches!(kind, TokenKind::LParen | TokenKind::RParen);
        let paren = tokens.find(|token| is_paren(token.kind))?;
        if paren.kind == TokenKind::RParen {
            return None;
        }
        let form = || Form::read(text, paren.offset);
        let first = tokens.next()?;
        let in_front = match (first.kind, first.src(text)) {
            (_, "export") => form().filter(|form| is_inline(text, form, "export")),
            (TokenKind::Annotation, "@name") => form(),
            (TokenKind::Annotation, name) if !text::KNOWN.contains(&name) => form(),
            _ => None,
        };
        match in_front {
            Some(form) => at = form.range.end,
            None => return Some(paren.offset),
        }
    }
}

fn is_blank(kind: TokenKind) -> bool {
    use TokenKind::{BlockComment, LineComment, Whitespace};
    matches!(kind, Whitespace | LineComment | BlockComment)
}

/// A core module that is written in place, cut out of its text.
pub(crate) struct CutCoreModule {
    /// The form.
    pub(crate) form: Range<usize>,
    /// Its identifier and its name, each with a space in front.
    pub(crate) names: String,
    /// Its inline exports.
    pub(crate) exports: Vec<String>,
    /// A text with nothing but the core module, at the same place.
    pub(crate) text: String,
}

/// Cuts out the core module whose keyword `core` is at `keyword`.
pub(crate) fn cut_core_module(text: &str, keyword: usize) -> Option<CutCoreModule> {
    let form = Form::read(text, text::open_paren(text, keyword, 0))?;
    let kept = header(text, &form).kept;
    let is_export = |part: &&Range<usize>| {
        Form::read(text, part.start).is_some_and(|form| form.is(text, "export"))
    };
    let (exports, names): (Vec<_>, Vec<_>) = kept.iter().partition(is_export);
    let written = |part: &Range<usize>| text[part.clone()].to_owned();
    let blank = |part: &str| -> String {
        let blank = |c: char| match c {
            '\n' | '\r' => c.to_string(),
            _ => " ".repeat(c.len_utf8()),
        };
        part.chars().map(blank).collect()
    };
    let mut alone = blank(&text[..form.range.start]);
    let mut at = form.range.start;
    let core = keyword..keyword + "core".len();
    for gone in std::iter::once(&core).chain(exports.iter().copied()) {
        alone.push_str(&text[at..gone.start]);
        alone.push_str(&blank(&text[gone.clone()]));
        at = gone.end;
    }
    alone.push_str(&text[at..form.range.end]);
    Some(CutCoreModule {
        names: names
            .iter()
            .map(|part| format!(" {}", &text[(*part).clone()]))
            .collect(),
        exports: exports.into_iter().map(written).collect(),
        form: form.range,
        text: alone,
    })
}

/// Whether `form` is `(export "…")` or `(import "…")`, which unlike a declaration says nothing about a type.
fn is_inline(text: &str, form: &Form, keyword: &str) -> bool {
    form.is(text, keyword) && form.meaningful().count() == 2
}

fn last_form(form: &Form) -> Option<&Form> {
    form.items.iter().rev().find_map(|item| match item {
        FormItem::Form(form) => Some(form),
        _ => None,
    })
}

/// The first string in `form`, also where the legacy `(interface "…")` is around it.
fn first_string(form: &Form) -> Option<Range<usize>> {
    form.items.iter().find_map(|item| match item {
        FormItem::Atom(TokenKind::String, range) => Some(range.clone()),
        FormItem::Form(form) => first_string(form),
        _ => None,
    })
}

/// The attribute `(keyword "…")` in `form`.
fn attribute<'f>(text: &str, form: &'f Form, keyword: &str) -> Option<&'f Form> {
    form.items.iter().find_map(|item| match item {
        FormItem::Form(form) if form.is(text, keyword) => Some(form),
        _ => None,
    })
}

/// The range of a form, with the blanks in front of it.
fn with_blanks(text: &str, form: &Form) -> Range<usize> {
    let before = text[..form.range.start].trim_end_matches([' ', '\t']);
    before.len()..form.range.end
}

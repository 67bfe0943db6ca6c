//! Finds the places where a text instantiates components: each `instantiate`, and each import of an instance that a file replaces.

use super::known::KnownTypes;
use crate::binary::{ComponentNumber, Sort};
use crate::diagnostics::Span;
use crate::graph::Unit;
use crate::source::{Argument, ItemId};
use crate::text;
use std::collections::HashMap;
use std::ops::Range;
use wasmparser::component_types::ComponentTypeId;
use wast::lexer::{Token, TokenKind};

/// A place where a component is instantiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Site {
    /// The instantiation with this index in the text's `scan.instantiations`.
    Written(usize),
    /// The import of an instance with this index in its `scan.imports`, where the file's component is instantiated.
    Import(usize),
}

/// Returns the sites of a text, in the order of the text.
pub(super) fn all(unit: &Unit) -> Vec<Site> {
    let written = (0..unit.text().scan.instantiations.len()).map(Site::Written);
    let is_instance = |import: &usize| unit.text().scan.imports[*import].sort == Sort::Instance;
    let replaced = unit.dependencies.iter().map(|dependency| dependency.import);
    let imports = replaced.filter(is_instance).map(Site::Import);
    let mut sites: Vec<Site> = written.chain(imports).collect();
    sites.sort_by_key(|site| site.range(unit).start);
    sites
}

/// The last instantiation in a component of a text; in a composition, the one of its file or definition.
pub(super) fn last(unit: &Unit, component: ComponentNumber) -> Option<Site> {
    let mut sites = unit.text().scan.instantiations.iter();
    let last = sites.rposition(|site| site.item.within == component);
    last.map(Site::Written)
}

impl Site {
    /// The type of the instantiated component; `None` if it is unknown.
    pub(super) fn component(self, unit: &Unit, known: &KnownTypes) -> Option<ComponentTypeId> {
        let scan = &unit.text().scan;
        let item = match self {
            Site::Written(index) => scan.instantiations[index].item.component,
            Site::Import(import) => scan.imports[import].item.id,
        };
        known.component(&unit.text().items, item)
    }

    /// The component that contains the site.
    pub(super) fn within(self, unit: &Unit) -> ComponentNumber {
        let scan = &unit.text().scan;
        match self {
            Site::Written(index) => scan.instantiations[index].item.within,
            Site::Import(import) => scan.imports[import].component,
        }
    }

    /// Whether missing arguments are passed through.
    pub(super) fn passes(self, unit: &Unit) -> bool {
        match self {
            Site::Written(index) => unit.text().scan.instantiations[index].elision.is_some(),
            Site::Import(_) => true,
        }
    }

    /// The arguments, by the names of the component's imports, except arguments from spreads.
    pub(super) fn arguments(self, unit: &Unit) -> HashMap<&str, ItemId> {
        let written = self.written_arguments(unit).into_iter();
        written
            .map(|(name, (argument, _))| (name, argument.item))
            .collect()
    }

    /// The arguments in the text, and the strings that name them, by the names of the component's imports.
    pub(super) fn written_arguments(
        self,
        unit: &Unit,
    ) -> HashMap<&str, (&Argument, &Range<usize>)> {
        let Site::Written(index) = self else {
            return HashMap::new();
        };
        let instantiation = &unit.text().scan.instantiations[index];
        let arguments = instantiation.item.arguments.iter();
        let arguments = arguments.zip(&instantiation.supplied);
        // The first of several is the argument.
        let arguments = arguments
            .rev()
            .map(|(argument, place)| (argument.name.as_str(), (argument, place)));
        arguments.collect()
    }

    /// The string in the text that names the argument for the component's import `name`.
    pub(super) fn argument_span(self, unit: &Unit, name: &str) -> Option<Span> {
        let Site::Written(index) = self else {
            return None;
        };
        let range = unit.text().argument(index, name)?;
        Some(Span::new(unit.source.file, range))
    }

    /// The text of the argument `name`, if it is an instance or an export of one: an identifier, and the names of exports.
    pub(super) fn argument(self, unit: &Unit, name: &str) -> Option<String> {
        use TokenKind::{Id, LParen, RParen};
        let text = &unit.text().text;
        let name = self.argument_span(unit, name)?.range();
        let is_blank = |token: &Token| {
            use TokenKind::{BlockComment, LineComment, Whitespace};
            matches!(token.kind, BlockComment | LineComment | Whitespace)
        };
        let mut tokens = text::lex(text, name.end).filter(|token| !is_blank(token));
        let is_instance = tokens.next()?.kind == LParen && tokens.next()?.src(text) == "instance";
        let id = tokens
            .next()
            .filter(|token| is_instance && token.kind == Id)?;
        let mut parts = vec![id.src(text)];
        let mut rest = tokens.take_while(|token| token.kind != RParen);
        let names = rest.by_ref().map(|token| match token.kind {
            TokenKind::String => Some(token.src(text)),
            _ => None,
        });
        parts.extend(names.collect::<Option<Vec<_>>>()?);
        Some(parts.join(" "))
    }

    /// The `instantiate`, or the name of the import.
    pub(super) fn span(self, unit: &Unit) -> Span {
        let range = match self {
            Site::Written(_) => self.range(unit),
            Site::Import(import) => unit.text().scan.imports[import].name_range.clone(),
        };
        Span::new(unit.source.file, range)
    }

    /// The elision that passes imports through, or else the site itself.
    pub(super) fn passing(self, unit: &Unit) -> Span {
        let elision = match self {
            Site::Written(index) => unit.text().scan.instantiations[index].elision,
            Site::Import(_) => None,
        };
        match elision {
            Some(at) => Span::new(unit.source.file, at..at + 3),
            None => self.span(unit),
        }
    }

    /// Whether the site is in front of the import with this index.
    pub(super) fn is_in_front_of(self, unit: &Unit, import: usize) -> bool {
        self.range(unit).start < unit.text().scan.imports[import].range.start
    }

    /// The range of the form.
    fn range(self, unit: &Unit) -> Range<usize> {
        let scan = &unit.text().scan;
        match self {
            Site::Written(index) => scan.instantiations[index].range.clone(),
            Site::Import(import) => scan.imports[import].range.clone(),
        }
    }
}

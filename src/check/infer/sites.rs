//! Where a text makes instances of components: by an `instantiate`, and at each import of an instance that a file takes the place of.

use super::known::KnownTypes;
use crate::binary::{ComponentNumber, Sort};
use crate::diagnostics::Span;
use crate::graph::Unit;
use crate::source::ItemId;
use std::ops::Range;
use wasmparser::component_types::ComponentTypeId;

/// A place where a component is instantiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Site {
    /// The instantiation with this index in the text's `scan.instantiations`.
    Written(usize),
    /// The import with this index in its `scan.imports`, of an instance: the file's component is instantiated there.
    Import(usize),
}

/// The sites of a text, in its order.
pub(super) fn all(unit: &Unit) -> Vec<Site> {
    let written = (0..unit.text().scan.instantiations.len()).map(Site::Written);
    let is_instance = |import: &usize| unit.text().scan.imports[*import].sort == Sort::Instance;
    let replaced = unit.dependencies.iter().map(|dependency| dependency.import);
    let imports = replaced.filter(is_instance).map(Site::Import);
    let mut sites: Vec<Site> = written.chain(imports).collect();
    sites.sort_by_key(|site| site.range(unit).start);
    sites
}

impl Site {
    /// The component that is instantiated; `None` if it is not known.
    pub(super) fn component(self, unit: &Unit, known: &KnownTypes) -> Option<ComponentTypeId> {
        let items = &unit.text().items;
        match self {
            Site::Written(index) => known.component(items, items.instantiations[index].component),
            Site::Import(import) => known.component(items, items.imports[import].item),
        }
    }

    /// The component that it is done in.
    pub(super) fn within(self, unit: &Unit) -> ComponentNumber {
        let items = &unit.text().items;
        match self {
            Site::Written(index) => items.instantiations[index].within,
            Site::Import(import) => items.imports[import].component,
        }
    }

    /// Whether what is not supplied is passed through.
    pub(super) fn passes(self, unit: &Unit) -> bool {
        match self {
            Site::Written(index) => unit.text().scan.instantiations[index].elision.is_some(),
            Site::Import(_) => true,
        }
    }

    /// What is supplied for the import `name` of the component.
    pub(super) fn argument(self, unit: &Unit, name: &str) -> Option<ItemId> {
        let Site::Written(index) = self else {
            return None;
        };
        let arguments = &unit.text().items.instantiations[index].arguments;
        let argument = arguments.iter().find(|(argument, _)| argument == name);
        argument.map(|(_, item)| *item)
    }

    /// The string that says what is supplied for the import `name` of the component.
    pub(super) fn argument_span(self, unit: &Unit, name: &str) -> Option<Span> {
        let Site::Written(index) = self else {
            return None;
        };
        let range = unit.text().argument(index, name)?;
        Some(Span::new(unit.source.file, range))
    }

    /// The `instantiate`, or the name of the import.
    pub(super) fn span(self, unit: &Unit) -> Span {
        let range = match self {
            Site::Written(_) => self.range(unit),
            Site::Import(import) => unit.text().scan.imports[import].name_range.clone(),
        };
        Span::new(unit.source.file, range)
    }

    /// Whether it stands in front of the import with this index.
    pub(super) fn is_in_front_of(self, unit: &Unit, import: usize) -> bool {
        self.range(unit).start < unit.text().scan.imports[import].range.start
    }

    /// The form.
    fn range(self, unit: &Unit) -> Range<usize> {
        let scan = &unit.text().scan;
        match self {
            Site::Written(index) => scan.instantiations[index].range.clone(),
            Site::Import(import) => scan.imports[import].range.clone(),
        }
    }
}

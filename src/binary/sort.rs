//! Sorts of items and the [index spaces](https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#index-spaces)
//! that they are counted in.

use std::ops::{Index, IndexMut};
use wasmparser::{ComponentExternalKind, ComponentOuterAliasKind, ExternalKind};

/// The index spaces of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum IndexSpace {
    CoreFunc,
    CoreTable,
    CoreMemory,
    CoreGlobal,
    CoreTag,
    CoreType,
    CoreModule,
    CoreInstance,
    Func,
    Value,
    Type,
    Component,
    Instance,
}

impl From<ExternalKind> for IndexSpace {
    fn from(kind: ExternalKind) -> IndexSpace {
        match kind {
            ExternalKind::Func | ExternalKind::FuncExact => IndexSpace::CoreFunc,
            ExternalKind::Table => IndexSpace::CoreTable,
            ExternalKind::Memory => IndexSpace::CoreMemory,
            ExternalKind::Global => IndexSpace::CoreGlobal,
            ExternalKind::Tag => IndexSpace::CoreTag,
        }
    }
}

impl From<ComponentOuterAliasKind> for IndexSpace {
    fn from(kind: ComponentOuterAliasKind) -> IndexSpace {
        match kind {
            ComponentOuterAliasKind::CoreModule => IndexSpace::CoreModule,
            ComponentOuterAliasKind::CoreType => IndexSpace::CoreType,
            ComponentOuterAliasKind::Type => IndexSpace::Type,
            ComponentOuterAliasKind::Component => IndexSpace::Component,
        }
    }
}

impl From<ComponentExternalKind> for IndexSpace {
    fn from(kind: ComponentExternalKind) -> IndexSpace {
        Sort::from(kind).space()
    }
}

/// One value for each index space.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spaces<T>([T; 13]);

impl<T> Spaces<T> {
    /// Maps the value of each index space.
    pub(crate) fn map<U>(&self, each: impl Fn(&T) -> U) -> Spaces<U> {
        Spaces(self.0.each_ref().map(each))
    }

    pub(crate) fn into_values(self) -> impl Iterator<Item = T> {
        self.0.into_iter()
    }
}

impl<T> Index<IndexSpace> for Spaces<T> {
    type Output = T;

    fn index(&self, space: IndexSpace) -> &T {
        &self.0[space as usize]
    }
}

impl<T> IndexMut<IndexSpace> for Spaces<T> {
    fn index_mut(&mut self, space: IndexSpace) -> &mut T {
        &mut self.0[space as usize]
    }
}

/// Index of a component in a text or a binary, in the order in which components start; the outermost is 0.
pub(crate) type ComponentNumber = usize;

/// The sort of an import, as far as files can define it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Sort {
    Component,
    CoreModule,
    /// An instance: a file defines the component that it is one of.
    Instance,
    /// Any other sort, by its keyword: no file defines it.
    Other(&'static str),
}

impl From<ComponentExternalKind> for Sort {
    fn from(kind: ComponentExternalKind) -> Sort {
        match kind {
            ComponentExternalKind::Module => Sort::CoreModule,
            ComponentExternalKind::Component => Sort::Component,
            ComponentExternalKind::Instance => Sort::Instance,
            ComponentExternalKind::Func => Sort::Other("func"),
            ComponentExternalKind::Value => Sort::Other("value"),
            ComponentExternalKind::Type => Sort::Other("type"),
        }
    }
}

impl Sort {
    /// The keywords of a definition of this sort.
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Sort::Component => "component",
            Sort::CoreModule => "core module",
            Sort::Instance => "instance",
            Sort::Other(keyword) => keyword,
        }
    }

    /// The keywords in a sentence, with an article.
    pub(crate) fn with_article(self) -> String {
        let article = match self {
            Sort::Instance => "an",
            _ => "a",
        };
        format!("{article} {}", self.keyword())
    }

    /// Returns the index space of the types of these items.
    pub(crate) fn type_space(self) -> IndexSpace {
        match self {
            Sort::CoreModule => IndexSpace::CoreType,
            _ => IndexSpace::Type,
        }
    }

    /// The sort of the items in an index space that instances export from.
    pub(crate) fn of_space(space: IndexSpace) -> Sort {
        match space {
            IndexSpace::Component => Sort::Component,
            IndexSpace::CoreModule => Sort::CoreModule,
            IndexSpace::Instance => Sort::Instance,
            IndexSpace::Func => Sort::Other("func"),
            IndexSpace::Value => Sort::Other("value"),
            _ => Sort::Other("type"),
        }
    }

    /// The index space of items of this sort.
    pub(crate) fn space(self) -> IndexSpace {
        match self {
            Sort::Component => IndexSpace::Component,
            Sort::CoreModule => IndexSpace::CoreModule,
            Sort::Instance => IndexSpace::Instance,
            Sort::Other("func") => IndexSpace::Func,
            Sort::Other("value") => IndexSpace::Value,
            Sort::Other(_) => IndexSpace::Type,
        }
    }
}

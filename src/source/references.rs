//! The walk over the syntax tree: import fields, numeric indices, and outer aliases, each with the component it belongs to.
//!
//! It follows `wast`'s own name resolution: components and component, instance and module types are scopes, which
//! outer aliases count; only components have index spaces that a replacement can shift.

use super::index::{AuthorIndex, SourceIndex};
use crate::binary::{ComponentNumber, IndexSpace, Sort};
use crate::text::SPREAD;
use std::collections::HashSet;
use std::ops::Range;
use wast::component::{
    Alias, AliasTarget, CanonLift, CanonOpt, CanonicalFunc, CanonicalFuncKind, Component,
    ComponentDefinedType, ComponentExport, ComponentExportAliasKind, ComponentExportKind,
    ComponentExternName, ComponentField, ComponentFunctionType, ComponentKind,
    ComponentOuterAliasKind, ComponentType, ComponentTypeDecl, ComponentTypeUse, ComponentValType,
    CoreFunc, CoreFuncKind, CoreInstance, CoreInstanceKind, CoreInstantiationArgKind, CoreItemRef,
    CoreModuleKind, CoreType, CoreTypeDef, CoreTypeUse, Func, FuncKind, Instance, InstanceKind,
    InstanceType, InstanceTypeDecl, InstantiationArgKind, ItemRef, ItemSig, ItemSigKind,
    ModuleType, ModuleTypeDecl, NestedComponentKind, Start, Type, TypeBounds, TypeDef,
};
use wast::core::{self, ExportKind, HeapType, InnerTypeKind, StorageType, ValType};
use wast::token::{Id, Index, Span};

/// An import field as the walk meets it.
pub(crate) struct Site<'a> {
    pub(super) keyword: usize,
    pub(super) name: ComponentExternName<'a>,
    pub(super) id: Option<Id<'a>>,
    pub(super) sort: Sort,
    pub(super) ty: TypeUse<'a>,
    /// Whether the field is `(import "…" (component …))` and not `(component (import "…") …)`.
    pub(super) is_long: bool,
    pub(super) component: ComponentNumber,
    pub(super) depth: usize,
    /// How [`Contract::Reference`](super::scan::Contract::Reference) leads out of this component or into an instance.
    pub(super) reached: Option<Reached>,
}

/// A type that is not one of the component that refers to it: `wast` puts an alias in front for each step that leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reached {
    /// The type `$id` of the component `depth` further out.
    Outer {
        depth: usize,
        /// Without its `$`.
        id: String,
    },
    /// The exports of an instance, and of instances in it.
    Export {
        /// The instance's identifier without its `$`, or where its number starts.
        instance: Result<String, usize>,
        /// The names of the exports; the last is the type's.
        path: Vec<String>,
    },
}

/// A type use, without the type.
#[derive(Clone)]
pub(crate) enum TypeUse<'a> {
    Inline,
    Reference(Index<'a>, Vec<&'a str>),
}

impl<'a, T> From<&ComponentTypeUse<'a, T>> for TypeUse<'a> {
    fn from(ty: &ComponentTypeUse<'a, T>) -> Self {
        match ty {
            ComponentTypeUse::Ref(item) => TypeUse::Reference(item.idx, item.export_names.clone()),
            ComponentTypeUse::Inline(_) => TypeUse::Inline,
        }
    }
}

impl<'a, T> From<&CoreTypeUse<'a, T>> for TypeUse<'a> {
    fn from(ty: &CoreTypeUse<'a, T>) -> Self {
        match ty {
            CoreTypeUse::Ref(item) => {
                TypeUse::Reference(item.idx, item.export_name.into_iter().collect())
            }
            CoreTypeUse::Inline(_) => TypeUse::Inline,
        }
    }
}

impl<'a> Site<'a> {
    /// The import field that `field` is, if it is one.
    fn of(
        field: &ComponentField<'a>,
        component: ComponentNumber,
        depth: usize,
    ) -> Option<Site<'a>> {
        let (span, name, id, sort, ty) = match field {
            ComponentField::Import(import) => {
                let ItemSig { id, kind, .. } = &import.item;
                let (sort, ty) = match kind {
                    ItemSigKind::Component(ty) => (Sort::Component, ty.into()),
                    ItemSigKind::CoreModule(ty) => (Sort::CoreModule, ty.into()),
                    ItemSigKind::Instance(ty) => (Sort::Instance, ty.into()),
                    ItemSigKind::Func(_) => (Sort::Other("func"), TypeUse::Inline),
                    ItemSigKind::Value(_) => (Sort::Other("value"), TypeUse::Inline),
                    ItemSigKind::Type(_) => (Sort::Other("type"), TypeUse::Inline),
                };
                (import.span, import.name, *id, sort, ty)
            }
            ComponentField::Component(nested) => {
                let NestedComponentKind::Import { import, ty } = &nested.kind else {
                    return None;
                };
                let sort = Sort::Component;
                (nested.span, import.name, nested.id, sort, ty.into())
            }
            ComponentField::CoreModule(module) => {
                let CoreModuleKind::Import { import, ty } = &module.kind else {
                    return None;
                };
                let sort = Sort::CoreModule;
                (module.span, import.name, module.id, sort, ty.into())
            }
            ComponentField::Instance(instance) => {
                let InstanceKind::Import { import, ty } = &instance.kind else {
                    return None;
                };
                let sort = Sort::Instance;
                (instance.span, import.name, instance.id, sort, ty.into())
            }
            ComponentField::Func(func) => {
                let FuncKind::Import { import, .. } = &func.kind else {
                    return None;
                };
                let sort = Sort::Other("func");
                (func.span, import.name, func.id, sort, TypeUse::Inline)
            }
            _ => return None,
        };
        Some(Site {
            keyword: span.offset(),
            name,
            id,
            sort,
            ty,
            is_long: matches!(field, ComponentField::Import(_)),
            component,
            depth,
            reached: None,
        })
    }
}

/// A number that stands for something in an index space of a component.
#[derive(Debug)]
pub(crate) struct NumericReference {
    /// Where the number starts.
    pub(crate) at: usize,
    pub(crate) written: AuthorIndex,
    /// The same item's index in the encoding.
    pub(crate) source: SourceIndex,
    pub(crate) space: IndexSpace,
    /// The component whose index space it is: for an outer alias, not the one that it is written in.
    pub(crate) component: ComponentNumber,
}

/// A number of scopes that an outer alias leaves.
#[derive(Debug)]
pub(crate) struct OuterCount {
    /// Where the number starts.
    pub(crate) at: usize,
    pub(crate) count: usize,
    /// The components that it leaves.
    pub(crate) left: Vec<ComponentNumber>,
}

/// An outer alias that names the outermost component: `(alias outer $C …)`.
#[derive(Clone, Debug)]
pub(crate) struct SelfReference {
    /// Where the `$id` starts.
    pub(crate) at: usize,
    /// How many scopes out the outermost component is.
    pub(crate) depth: usize,
    /// The identifiers of the scopes in between, without `$`. The reference must not be renamed to any of them.
    pub(crate) passed: Vec<String>,
}

/// A core module that is defined in place.
#[derive(Debug)]
pub(crate) struct CoreModule {
    /// Where its keyword `core` starts.
    pub(crate) keyword: usize,
    /// Its fields, without inline exports; `None` if there are none.
    pub(crate) fields: Option<Range<usize>>,
    /// The component that it is a field of.
    pub(crate) component: ComponentNumber,
    /// How many components it is inside of.
    pub(crate) depth: usize,
}

struct Scope<'a> {
    id: Option<Id<'a>>,
    /// `None` for a type.
    component: Option<ComponentNumber>,
    types: HashSet<&'a str>,
    core_types: HashSet<&'a str>,
}

/// The state of the walk, and its findings.
pub(super) struct Walk<'a> {
    pub(super) imports: Vec<Site<'a>>,
    pub(super) numeric: Vec<NumericReference>,
    pub(super) outer_counts: Vec<OuterCount>,
    pub(super) of_self: Vec<SelfReference>,
    /// The keyword of each instance that is made by instantiating a component.
    pub(super) instantiations: Vec<usize>,
    /// The keyword of each component.
    pub(super) components: Vec<usize>,
    /// The core modules that are defined in place.
    pub(super) core_modules: Vec<CoreModule>,
    /// The keyword of each export field with the name of a spread, and its component.
    pub(super) exports: Vec<(ComponentNumber, usize)>,
    stack: Vec<Scope<'a>>,
}

impl<'a> Walk<'a> {
    pub(super) fn new() -> Walk<'a> {
        Walk {
            imports: Vec::new(),
            numeric: Vec::new(),
            outer_counts: Vec::new(),
            of_self: Vec::new(),
            instantiations: Vec::new(),
            components: Vec::new(),
            core_modules: Vec::new(),
            exports: Vec::new(),
            stack: Vec::new(),
        }
    }

    pub(super) fn component(&mut self, component: &Component<'a>) {
        if let ComponentKind::Text(fields) = &component.kind {
            self.fields(component.span, component.id, fields);
        }
    }

    fn fields(&mut self, keyword: Span, id: Option<Id<'a>>, fields: &[ComponentField<'a>]) {
        self.enter(id, Some(self.components.len()));
        self.components.push(keyword.offset());
        for field in fields {
            self.define(field);
        }
        for field in fields {
            self.field(field);
        }
        self.stack.pop();
    }

    fn enter(&mut self, id: Option<Id<'a>>, component: Option<ComponentNumber>) {
        self.stack.push(Scope {
            id,
            component,
            types: HashSet::new(),
            core_types: HashSet::new(),
        });
    }

    fn scope(&mut self) -> &mut Scope<'a> {
        self.stack
            .last_mut()
            .expect("the walk is inside a component")
    }

    /// Notes the identifier of a type that `field` defines.
    fn define(&mut self, field: &ComponentField<'a>) {
        let scope = self.scope();
        match field {
            ComponentField::Type(ty) => scope.types.extend(ty.id.map(|id| id.name())),
            ComponentField::CoreType(ty) => scope.core_types.extend(ty.id.map(|id| id.name())),
            ComponentField::CoreRec(rec) => {
                let ids = rec.types.iter().filter_map(|ty| ty.id);
                scope.core_types.extend(ids.map(|id| id.name()));
            }
            ComponentField::Import(import) => {
                if let ItemSigKind::Type(_) = import.item.kind {
                    scope.types.extend(import.item.id.map(|id| id.name()));
                }
            }
            ComponentField::Export(export) => {
                if let ComponentExportKind::Type(_) = export.kind {
                    scope.types.extend(export.id.map(|id| id.name()));
                }
            }
            ComponentField::Alias(alias) => match alias.target {
                AliasTarget::Export {
                    kind: ComponentExportAliasKind::Type,
                    ..
                }
                | AliasTarget::Outer {
                    kind: ComponentOuterAliasKind::Type,
                    ..
                } => scope.types.extend(alias.id.map(|id| id.name())),
                AliasTarget::Outer {
                    kind: ComponentOuterAliasKind::CoreType,
                    ..
                } => scope.core_types.extend(alias.id.map(|id| id.name())),
                _ => {}
            },
            _ => {}
        }
    }

    fn field(&mut self, field: &ComponentField<'a>) {
        self.site(field);
        match field {
            ComponentField::CoreModule(module) => match &module.kind {
                CoreModuleKind::Import { ty, .. } => self.module_type_use(ty),
                CoreModuleKind::Inline { .. } => self.core_module(module.span),
            },
            ComponentField::CoreInstance(instance) => self.core_instance(instance),
            ComponentField::CoreType(ty) => self.core_type(ty),
            ComponentField::CoreRec(rec) => self.core_rec(rec),
            ComponentField::Custom(_) | ComponentField::Producers(_) => {}
            ComponentField::Component(nested) => match &nested.kind {
                NestedComponentKind::Inline(fields) => self.fields(nested.span, nested.id, fields),
                NestedComponentKind::Import { ty, .. } => self.component_type_use(ty),
            },
            ComponentField::Instance(instance) => self.instance(instance),
            ComponentField::Alias(alias) => self.alias(alias),
            ComponentField::Type(ty) => self.ty(ty),
            ComponentField::CanonicalFunc(func) => self.canonical_func(func),
            ComponentField::CoreFunc(CoreFunc { kind, .. }) => self.core_func(kind),
            ComponentField::Func(func) => self.func(func),
            ComponentField::Start(start) => self.start(start),
            ComponentField::Import(import) => self.item_sig(&import.item),
            ComponentField::Export(export) => {
                if export.name.name == SPREAD {
                    let component = self.scope().component;
                    let component = component.expect("fields are in components");
                    self.exports.push((component, export.span.offset()));
                }
                self.export(export);
            }
        }
    }

    fn core_module(&mut self, keyword: Span) {
        let component = self.scope().component;
        self.core_modules.push(CoreModule {
            keyword: keyword.offset(),
            fields: None,
            component: component.expect("fields are in components"),
            depth: self.stack.len(),
        });
    }

    fn site(&mut self, field: &ComponentField<'a>) {
        let depth = self.stack.len();
        let component = self.scope().component;
        let component = component.expect("fields are in components");
        let Some(mut site) = Site::of(field, component, depth) else {
            return;
        };
        if let TypeUse::Reference(index, names) = &site.ty {
            site.reached = match (index, names.as_slice()) {
                (Index::Id(id), []) => self.outer_type(*id, site.sort),
                (Index::Num(..), []) => None,
                (instance, names) => Some(Reached::Export {
                    instance: match instance {
                        Index::Id(id) => Ok(id.name().to_owned()),
                        Index::Num(_, span) => Err(span.offset()),
                    },
                    path: names.iter().map(|name| (*name).to_owned()).collect(),
                }),
            };
        }
        self.imports.push(site);
    }

    /// How the type `id` of an outer component is reached; `None` if this one defines it.
    fn outer_type(&self, id: Id<'a>, sort: Sort) -> Option<Reached> {
        let defines = |scope: &&Scope<'_>| match sort {
            Sort::CoreModule => scope.core_types.contains(id.name()),
            _ => scope.types.contains(id.name()),
        };
        let depth = self.stack.iter().rev().position(|scope| defines(&scope))?;
        (depth > 0).then(|| Reached::Outer {
            depth,
            id: id.name().to_owned(),
        })
    }

    fn core_instance(&mut self, instance: &CoreInstance<'a>) {
        match &instance.kind {
            CoreInstanceKind::Instantiate { module, args } => {
                self.item(module, IndexSpace::CoreModule);
                for arg in args {
                    match &arg.kind {
                        CoreInstantiationArgKind::Instance(item) => {
                            self.core_item(item, IndexSpace::CoreInstance);
                        }
                        CoreInstantiationArgKind::BundleOfExports(_, exports) => {
                            self.core_exports(exports);
                        }
                    }
                }
            }
            CoreInstanceKind::BundleOfExports(exports) => self.core_exports(exports),
        }
    }

    fn core_exports(&mut self, exports: &[wast::component::CoreInstanceExport<'a>]) {
        for export in exports {
            let space = match export.item.kind {
                ExportKind::Func => IndexSpace::CoreFunc,
                ExportKind::Table => IndexSpace::CoreTable,
                ExportKind::Memory => IndexSpace::CoreMemory,
                ExportKind::Global => IndexSpace::CoreGlobal,
                ExportKind::Tag => IndexSpace::CoreTag,
            };
            self.core_item(&export.item, space);
        }
    }

    fn instance(&mut self, instance: &Instance<'a>) {
        match &instance.kind {
            InstanceKind::Import { ty, .. } => self.instance_type_use(ty),
            InstanceKind::Instantiate { component, args } => {
                self.instantiations.push(instance.span.offset());
                self.item(component, IndexSpace::Component);
                for arg in args {
                    match &arg.kind {
                        InstantiationArgKind::Item(kind) => self.export_kind(kind),
                        InstantiationArgKind::BundleOfExports(_, exports) => {
                            exports.iter().for_each(|export| self.export(export));
                        }
                    }
                }
            }
            InstanceKind::BundleOfExports(exports) => {
                exports.iter().for_each(|export| self.export(export));
            }
        }
    }

    fn export(&mut self, export: &ComponentExport<'a>) {
        self.export_kind(&export.kind);
        if let Some(ty) = &export.ty {
            self.item_sig(&ty.0);
        }
    }

    fn export_kind(&mut self, kind: &ComponentExportKind<'a>) {
        match kind {
            ComponentExportKind::CoreModule(item) => self.item(item, IndexSpace::CoreModule),
            ComponentExportKind::Func(item) => self.item(item, IndexSpace::Func),
            ComponentExportKind::Value(item) => self.item(item, IndexSpace::Value),
            ComponentExportKind::Type(item) => self.item(item, IndexSpace::Type),
            ComponentExportKind::Component(item) => self.item(item, IndexSpace::Component),
            ComponentExportKind::Instance(item) => self.item(item, IndexSpace::Instance),
        }
    }

    fn start(&mut self, start: &Start<'a>) {
        self.index(&start.func, IndexSpace::Func);
        for arg in &start.args {
            self.item(arg, IndexSpace::Value);
        }
    }

    fn alias(&mut self, alias: &Alias<'a>) {
        match &alias.target {
            AliasTarget::Export { instance, .. } => self.index(instance, IndexSpace::Instance),
            AliasTarget::CoreExport { instance, .. } => {
                self.index(instance, IndexSpace::CoreInstance)
            }
            AliasTarget::Outer { outer, index, kind } => self.outer_alias(outer, index, *kind),
        }
    }

    fn outer_alias(&mut self, outer: &Index<'a>, index: &Index<'a>, kind: ComponentOuterAliasKind) {
        let depth = match outer {
            Index::Num(depth, span) => {
                let count = *depth as usize;
                let left = self.stack.iter().rev().take(count);
                self.outer_counts.push(OuterCount {
                    at: span.offset(),
                    count,
                    left: left.filter_map(|scope| scope.component).collect(),
                });
                count
            }
            Index::Id(id) => {
                let innermost = |scope: &Scope<'_>| scope.id == Some(*id);
                let Some(depth) = self.stack.iter().rev().position(innermost) else {
                    return;
                };
                if depth + 1 == self.stack.len() {
                    let passed = self.stack[1..].iter().filter_map(|scope| scope.id);
                    self.of_self.push(SelfReference {
                        at: id.span().offset(),
                        depth,
                        passed: passed.map(|id| id.name().to_owned()).collect(),
                    });
                }
                depth
            }
        };
        let space = match kind {
            ComponentOuterAliasKind::CoreModule => IndexSpace::CoreModule,
            ComponentOuterAliasKind::CoreType => IndexSpace::CoreType,
            ComponentOuterAliasKind::Type => IndexSpace::Type,
            ComponentOuterAliasKind::Component => IndexSpace::Component,
        };
        self.index_in(index, space, depth);
    }

    fn func(&mut self, func: &Func<'a>) {
        match &func.kind {
            FuncKind::Import { ty, .. } => self.func_type_use(ty),
            FuncKind::Lift { ty, info } => {
                self.func_type_use(ty);
                self.lift(info);
            }
            FuncKind::Alias(alias) => self.index(&alias.instance, IndexSpace::Instance),
        }
    }

    fn canonical_func(&mut self, func: &CanonicalFunc<'a>) {
        match &func.kind {
            CanonicalFuncKind::Lift { ty, info } => {
                self.func_type_use(ty);
                self.lift(info);
            }
            CanonicalFuncKind::Core(kind) => self.core_func(kind),
        }
    }

    fn lift(&mut self, lift: &CanonLift<'a>) {
        self.core_item(&lift.func, IndexSpace::CoreFunc);
        self.options(&lift.opts);
    }

    fn core_func(&mut self, kind: &CoreFuncKind<'a>) {
        match kind {
            CoreFuncKind::Alias(alias) => self.index(&alias.instance, IndexSpace::CoreInstance),
            CoreFuncKind::Lower(lower) => {
                self.item(&lower.func, IndexSpace::Func);
                self.options(&lower.opts);
            }
            CoreFuncKind::ResourceNew(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::ResourceRep(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::ResourceDrop(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::ThreadSpawnRef(canon) => self.core_item(&canon.ty, IndexSpace::CoreType),
            CoreFuncKind::ThreadSpawnIndirect(canon) => {
                self.core_item(&canon.ty, IndexSpace::CoreType);
                self.core_item(&canon.table, IndexSpace::CoreTable);
            }
            CoreFuncKind::ThreadNewIndirect(canon) => {
                self.core_item(&canon.ty, IndexSpace::CoreType);
                self.core_item(&canon.table, IndexSpace::CoreTable);
            }
            CoreFuncKind::TaskReturn(canon) => {
                if let Some(ty) = &canon.result {
                    self.value_type(ty);
                }
                self.options(&canon.opts);
            }
            CoreFuncKind::ContextGet(ty, _) | CoreFuncKind::ContextSet(ty, _) => {
                self.core_value_type(ty, IndexSpace::Type)
            }
            CoreFuncKind::StreamNew(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::StreamRead(canon) => {
                self.item(&canon.ty, IndexSpace::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::StreamWrite(canon) => {
                self.item(&canon.ty, IndexSpace::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::StreamForward(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::StreamCancelRead(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::StreamCancelWrite(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::StreamDropReadable(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::StreamDropWritable(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::FutureNew(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::FutureRead(canon) => {
                self.item(&canon.ty, IndexSpace::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::FutureWrite(canon) => {
                self.item(&canon.ty, IndexSpace::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::FutureForward(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::FutureCancelRead(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::FutureCancelWrite(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::FutureDropReadable(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::FutureDropWritable(canon) => self.item(&canon.ty, IndexSpace::Type),
            CoreFuncKind::ErrorContextNew(canon) => self.options(&canon.opts),
            CoreFuncKind::ErrorContextDebugMessage(canon) => self.options(&canon.opts),
            CoreFuncKind::WaitableSetWait(canon) => {
                self.core_item(&canon.memory, IndexSpace::CoreMemory)
            }
            CoreFuncKind::WaitableSetPoll(canon) => {
                self.core_item(&canon.memory, IndexSpace::CoreMemory)
            }
            CoreFuncKind::ThreadAvailableParallelism(_)
            | CoreFuncKind::BackpressureInc
            | CoreFuncKind::BackpressureDec
            | CoreFuncKind::TaskCancel
            | CoreFuncKind::SubtaskDrop
            | CoreFuncKind::SubtaskCancel(_)
            | CoreFuncKind::ErrorContextDrop
            | CoreFuncKind::WaitableSetNew
            | CoreFuncKind::WaitableSetDrop
            | CoreFuncKind::WaitableJoin
            | CoreFuncKind::ThreadIndex
            | CoreFuncKind::ThreadResumeLater
            | CoreFuncKind::ThreadSuspend
            | CoreFuncKind::ThreadYield
            | CoreFuncKind::ThreadSuspendThenResume
            | CoreFuncKind::ThreadYieldThenResume
            | CoreFuncKind::ThreadSuspendThenPromote
            | CoreFuncKind::ThreadYieldThenPromote => {}
        }
    }

    fn options(&mut self, options: &[CanonOpt<'a>]) {
        for option in options {
            match option {
                CanonOpt::StringUtf8
                | CanonOpt::StringUtf16
                | CanonOpt::StringLatin1Utf16
                | CanonOpt::Async
                | CanonOpt::Gc => {}
                CanonOpt::Memory(item) => self.core_item(item, IndexSpace::CoreMemory),
                CanonOpt::Realloc(item) | CanonOpt::PostReturn(item) | CanonOpt::Callback(item) => {
                    self.core_item(item, IndexSpace::CoreFunc);
                }
                CanonOpt::CoreType(item) => self.core_item(item, IndexSpace::CoreType),
            }
        }
    }

    fn core_type(&mut self, ty: &CoreType<'a>) {
        match &ty.def {
            CoreTypeDef::Module(module) => self.module_type(ty.id, module),
            CoreTypeDef::Def(def) => self.core_type_def(def),
        }
    }

    fn core_rec(&mut self, rec: &core::Rec<'a>) {
        rec.types.iter().for_each(|ty| self.core_type_def(&ty.def));
    }

    fn core_type_def(&mut self, def: &core::TypeDef<'a>) {
        let others = def
            .parents
            .iter()
            .chain(&def.descriptor)
            .chain(&def.describes);
        others.for_each(|index| self.index(index, IndexSpace::CoreType));
        match &def.kind {
            InnerTypeKind::Func(func) => {
                let params = func.params.iter().map(|(_, _, ty)| ty);
                let types = params.chain(&func.results);
                types.for_each(|ty| self.core_value_type(ty, IndexSpace::CoreType));
            }
            InnerTypeKind::Struct(fields) => {
                fields
                    .fields
                    .iter()
                    .for_each(|field| self.storage_type(&field.ty));
            }
            InnerTypeKind::Array(array) => self.storage_type(&array.ty),
            InnerTypeKind::Cont(cont) => self.index(&cont.0, IndexSpace::CoreType),
        }
    }

    fn storage_type(&mut self, ty: &StorageType<'a>) {
        if let StorageType::Val(ty) = ty {
            self.core_value_type(ty, IndexSpace::CoreType);
        }
    }

    fn module_type(&mut self, id: Option<Id<'a>>, ty: &ModuleType<'a>) {
        self.enter(id, None);
        for decl in &ty.decls {
            if let ModuleTypeDecl::Alias(alias) = decl {
                self.alias(alias);
            }
        }
        self.stack.pop();
    }

    fn ty(&mut self, ty: &Type<'a>) {
        match &ty.def {
            TypeDef::Defined(ty) => self.defined_type(ty),
            TypeDef::Func(ty) => self.func_type(ty),
            TypeDef::Component(component) => self.component_type(ty.id, component),
            TypeDef::Instance(instance) => self.instance_type(ty.id, instance),
            TypeDef::Resource(resource) => {
                // `wast` resolves this among the component's types, not among its core types.
                self.core_value_type(&resource.rep, IndexSpace::Type);
                if let Some(destructor) = &resource.dtor {
                    self.core_item(destructor, IndexSpace::CoreFunc);
                }
            }
        }
    }

    fn component_type(&mut self, id: Option<Id<'a>>, ty: &ComponentType<'a>) {
        self.enter(id, None);
        for decl in &ty.decls {
            match decl {
                ComponentTypeDecl::CoreType(ty) => self.core_type(ty),
                ComponentTypeDecl::CoreRec(rec) => self.core_rec(rec),
                ComponentTypeDecl::Type(ty) => self.ty(ty),
                ComponentTypeDecl::Alias(alias) => self.alias(alias),
                ComponentTypeDecl::Import(import) => self.item_sig(&import.item),
                ComponentTypeDecl::Export(export) => self.item_sig(&export.item),
            }
        }
        self.stack.pop();
    }

    fn instance_type(&mut self, id: Option<Id<'a>>, ty: &InstanceType<'a>) {
        self.enter(id, None);
        for decl in &ty.decls {
            match decl {
                InstanceTypeDecl::CoreType(ty) => self.core_type(ty),
                InstanceTypeDecl::CoreRec(rec) => self.core_rec(rec),
                InstanceTypeDecl::Type(ty) => self.ty(ty),
                InstanceTypeDecl::Alias(alias) => self.alias(alias),
                InstanceTypeDecl::Export(export) => self.item_sig(&export.item),
            }
        }
        self.stack.pop();
    }

    fn item_sig(&mut self, item: &ItemSig<'a>) {
        match &item.kind {
            ItemSigKind::CoreModule(ty) => self.module_type_use(ty),
            ItemSigKind::Func(ty) => self.func_type_use(ty),
            ItemSigKind::Component(ty) => self.component_type_use(ty),
            ItemSigKind::Instance(ty) => self.instance_type_use(ty),
            ItemSigKind::Value(ty) => self.value_type(&ty.0),
            ItemSigKind::Type(TypeBounds::Eq(index)) => self.index(index, IndexSpace::Type),
            ItemSigKind::Type(TypeBounds::SubResource) => {}
        }
    }

    fn module_type_use(&mut self, ty: &CoreTypeUse<'a, ModuleType<'a>>) {
        match ty {
            CoreTypeUse::Ref(item) => self.core_item(item, IndexSpace::CoreType),
            CoreTypeUse::Inline(ty) => self.module_type(None, ty),
        }
    }

    fn component_type_use(&mut self, ty: &ComponentTypeUse<'a, ComponentType<'a>>) {
        match ty {
            ComponentTypeUse::Ref(item) => self.item(item, IndexSpace::Type),
            ComponentTypeUse::Inline(ty) => self.component_type(None, ty),
        }
    }

    fn instance_type_use(&mut self, ty: &ComponentTypeUse<'a, InstanceType<'a>>) {
        match ty {
            ComponentTypeUse::Ref(item) => self.item(item, IndexSpace::Type),
            ComponentTypeUse::Inline(ty) => self.instance_type(None, ty),
        }
    }

    fn func_type_use(&mut self, ty: &ComponentTypeUse<'a, ComponentFunctionType<'a>>) {
        match ty {
            ComponentTypeUse::Ref(item) => self.item(item, IndexSpace::Type),
            ComponentTypeUse::Inline(ty) => self.func_type(ty),
        }
    }

    fn func_type(&mut self, ty: &ComponentFunctionType<'a>) {
        for param in &ty.params {
            self.value_type(&param.ty);
        }
        if let Some(result) = &ty.result {
            self.value_type(result);
        }
    }

    fn value_type(&mut self, ty: &ComponentValType<'a>) {
        match ty {
            ComponentValType::Ref(index) => self.index(index, IndexSpace::Type),
            ComponentValType::Inline(ty) => self.defined_type(ty),
        }
    }

    fn defined_type(&mut self, ty: &ComponentDefinedType<'a>) {
        match ty {
            ComponentDefinedType::Primitive(_)
            | ComponentDefinedType::Flags(_)
            | ComponentDefinedType::Enum(_) => {}
            ComponentDefinedType::Record(record) => {
                record
                    .fields
                    .iter()
                    .for_each(|field| self.value_type(&field.ty));
            }
            ComponentDefinedType::Variant(variant) => {
                let types = variant.cases.iter().filter_map(|case| case.ty.as_ref());
                types.for_each(|ty| self.value_type(ty));
            }
            ComponentDefinedType::List(list) => self.value_type(&list.element),
            ComponentDefinedType::FixedLengthList(list) => self.value_type(&list.element),
            ComponentDefinedType::Map(map) => {
                self.value_type(&map.key);
                self.value_type(&map.value);
            }
            ComponentDefinedType::Tuple(tuple) => {
                tuple.fields.iter().for_each(|field| self.value_type(field));
            }
            ComponentDefinedType::Option(option) => self.value_type(&option.element),
            ComponentDefinedType::Result(result) => {
                result.ok.iter().for_each(|ty| self.value_type(ty));
                result.err.iter().for_each(|ty| self.value_type(ty));
            }
            ComponentDefinedType::Own(index) | ComponentDefinedType::Borrow(index) => {
                self.index(index, IndexSpace::Type);
            }
            ComponentDefinedType::Stream(stream) => {
                stream.element.iter().for_each(|ty| self.value_type(ty));
            }
            ComponentDefinedType::Future(future) => {
                future.element.iter().for_each(|ty| self.value_type(ty));
            }
        }
    }

    fn core_value_type(&mut self, ty: &ValType<'a>, space: IndexSpace) {
        if let ValType::Ref(reference) = ty {
            match &reference.heap {
                HeapType::Abstract { .. } => {}
                HeapType::Concrete(index) | HeapType::Exact(index) => self.index(index, space),
            }
        }
    }

    fn item<K>(&mut self, item: &ItemRef<'a, K>, space: IndexSpace) {
        let space = if item.export_names.is_empty() {
            space
        } else {
            IndexSpace::Instance
        };
        self.index(&item.idx, space);
    }

    fn core_item<K>(&mut self, item: &CoreItemRef<'a, K>, space: IndexSpace) {
        let space = if item.export_name.is_none() {
            space
        } else {
            IndexSpace::CoreInstance
        };
        self.index(&item.idx, space);
    }

    fn index(&mut self, index: &Index<'a>, space: IndexSpace) {
        self.index_in(index, space, 0);
    }

    /// Notes `index` if it is a number, and one in an index space of the component `depth` scopes out.
    fn index_in(&mut self, index: &Index<'a>, space: IndexSpace, depth: usize) {
        let Index::Num(value, span) = index else {
            return;
        };
        let Some(scope) = self.stack.iter().rev().nth(depth) else {
            return;
        };
        if let Some(component) = scope.component {
            self.numeric.push(NumericReference {
                at: span.offset(),
                written: AuthorIndex(*value),
                source: SourceIndex(*value),
                space,
                component,
            });
        }
    }
}

//! The walk over the syntax tree: import fields, numeric indices, and outer aliases, each with the component it belongs to.
//!
//! It follows `wast`'s own name resolution: components and component, instance and module types are scopes, which
//! outer aliases count; only components have index spaces that a replacement can shift.

use super::{Site, TypeUse};
use crate::items::{ComponentNumber, Space};
use crate::tokens;
use std::collections::HashSet;
use wast::component::{
    Alias, AliasTarget, CanonLift, CanonOpt, CanonicalFunc, CanonicalFuncKind, Component,
    ComponentDefinedType, ComponentExport, ComponentExportAliasKind, ComponentExportKind,
    ComponentField, ComponentFunctionType, ComponentKind, ComponentOuterAliasKind, ComponentType,
    ComponentTypeDecl, ComponentTypeUse, ComponentValType, CoreFunc, CoreFuncKind, CoreInstance,
    CoreInstanceKind, CoreInstantiationArgKind, CoreItemRef, CoreModuleKind, CoreType, CoreTypeDef,
    CoreTypeUse, Func, FuncKind, Instance, InstanceKind, InstanceType, InstanceTypeDecl,
    InstantiationArgKind, ItemRef, ItemSig, ItemSigKind, ModuleType, ModuleTypeDecl,
    NestedComponentKind, Start, Type, TypeBounds, TypeDef,
};
use wast::core::{self, ExportKind, HeapType, InnerTypeKind, StorageType, ValType};
use wast::token::{Id, Index, Span};

/// A number that stands for something in an index space of a component.
#[derive(Debug)]
pub(crate) struct NumericReference {
    /// Where the number starts.
    pub(crate) at: usize,
    pub(crate) value: u32,
    pub(crate) space: Space,
    /// The component whose index space it is: for an outer alias, not the one that it is written in.
    pub(crate) component: ComponentNumber,
}

/// An outer alias that names the outermost component: `(alias outer $C …)`.
#[derive(Clone, Debug)]
pub(crate) struct SelfReference {
    /// Where the `$id` starts.
    pub(crate) at: usize,
    /// How many scopes out the outermost component is.
    pub(crate) depth: usize,
    /// The identifiers of the scopes in between, without `$`: those that the reference must not be changed to.
    pub(crate) passed: Vec<String>,
}

/// A core module that is defined in place.
#[derive(Debug)]
pub(crate) struct CoreModule {
    /// Where its keyword `module` starts.
    pub(crate) keyword: usize,
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

/// The state of the walk, and what it has found.
pub(super) struct Walk<'a> {
    pub(super) imports: Vec<Site<'a>>,
    pub(super) numeric: Vec<NumericReference>,
    pub(super) of_self: Vec<SelfReference>,
    /// The keyword of each instance that is made by instantiating a component.
    pub(super) instantiations: Vec<usize>,
    /// The keyword of each component.
    pub(super) components: Vec<usize>,
    /// The core modules that are defined in place.
    pub(super) core_modules: Vec<CoreModule>,
    stack: Vec<Scope<'a>>,
}

impl<'a> Walk<'a> {
    pub(super) fn new() -> Walk<'a> {
        Walk {
            imports: Vec::new(),
            numeric: Vec::new(),
            of_self: Vec::new(),
            instantiations: Vec::new(),
            components: Vec::new(),
            core_modules: Vec::new(),
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
            ComponentField::Export(export) => self.export(export),
        }
    }

    fn core_module(&mut self, keyword: Span) {
        let component = self.scope().component;
        self.core_modules.push(CoreModule {
            keyword: keyword.offset(),
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
            let core = if site.sort == super::Sort::CoreModule {
                "core "
            } else {
                ""
            };
            site.reached = match (index, names.as_slice()) {
                (Index::Id(id), []) => self.outer_type(*id, core),
                (Index::Num(..), []) => None,
                (instance, names) => Some(exported_type(instance, names)),
            };
        }
        self.imports.push(site);
    }

    /// The alias through which the type `id` of an outer component is reached; `None` if this one defines it.
    fn outer_type(&self, id: Id<'a>, core: &str) -> Option<String> {
        let defines = |scope: &&Scope<'_>| {
            let types = if core.is_empty() {
                &scope.types
            } else {
                &scope.core_types
            };
            types.contains(id.name())
        };
        let depth = self.stack.iter().rev().position(|scope| defines(&scope))?;
        (depth > 0).then(|| {
            format!(
                "(alias outer {depth} {} ({core}type))",
                tokens::identifier(id.name())
            )
        })
    }

    fn core_instance(&mut self, instance: &CoreInstance<'a>) {
        match &instance.kind {
            CoreInstanceKind::Instantiate { module, args } => {
                self.item(module, Space::CoreModule);
                for arg in args {
                    match &arg.kind {
                        CoreInstantiationArgKind::Instance(item) => {
                            self.core_item(item, Space::CoreInstance);
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
                ExportKind::Func => Space::CoreFunc,
                ExportKind::Table => Space::CoreTable,
                ExportKind::Memory => Space::CoreMemory,
                ExportKind::Global => Space::CoreGlobal,
                ExportKind::Tag => Space::CoreTag,
            };
            self.core_item(&export.item, space);
        }
    }

    fn instance(&mut self, instance: &Instance<'a>) {
        match &instance.kind {
            InstanceKind::Import { ty, .. } => self.instance_type_use(ty),
            InstanceKind::Instantiate { component, args } => {
                self.instantiations.push(instance.span.offset());
                self.item(component, Space::Component);
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
            ComponentExportKind::CoreModule(item) => self.item(item, Space::CoreModule),
            ComponentExportKind::Func(item) => self.item(item, Space::Func),
            ComponentExportKind::Value(item) => self.item(item, Space::Value),
            ComponentExportKind::Type(item) => self.item(item, Space::Type),
            ComponentExportKind::Component(item) => self.item(item, Space::Component),
            ComponentExportKind::Instance(item) => self.item(item, Space::Instance),
        }
    }

    fn start(&mut self, start: &Start<'a>) {
        self.index(&start.func, Space::Func);
        for arg in &start.args {
            self.item(arg, Space::Value);
        }
    }

    fn alias(&mut self, alias: &Alias<'a>) {
        match &alias.target {
            AliasTarget::Export { instance, .. } => self.index(instance, Space::Instance),
            AliasTarget::CoreExport { instance, .. } => self.index(instance, Space::CoreInstance),
            AliasTarget::Outer { outer, index, kind } => self.outer_alias(outer, index, *kind),
        }
    }

    fn outer_alias(&mut self, outer: &Index<'a>, index: &Index<'a>, kind: ComponentOuterAliasKind) {
        let depth = match outer {
            Index::Num(depth, _) => *depth as usize,
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
            ComponentOuterAliasKind::CoreModule => Space::CoreModule,
            ComponentOuterAliasKind::CoreType => Space::CoreType,
            ComponentOuterAliasKind::Type => Space::Type,
            ComponentOuterAliasKind::Component => Space::Component,
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
            FuncKind::Alias(alias) => self.index(&alias.instance, Space::Instance),
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
        self.core_item(&lift.func, Space::CoreFunc);
        self.options(&lift.opts);
    }

    fn core_func(&mut self, kind: &CoreFuncKind<'a>) {
        match kind {
            CoreFuncKind::Alias(alias) => self.index(&alias.instance, Space::CoreInstance),
            CoreFuncKind::Lower(lower) => {
                self.item(&lower.func, Space::Func);
                self.options(&lower.opts);
            }
            CoreFuncKind::ResourceNew(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::ResourceRep(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::ResourceDrop(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::ThreadSpawnRef(canon) => self.core_item(&canon.ty, Space::CoreType),
            CoreFuncKind::ThreadSpawnIndirect(canon) => {
                self.core_item(&canon.ty, Space::CoreType);
                self.core_item(&canon.table, Space::CoreTable);
            }
            CoreFuncKind::ThreadNewIndirect(canon) => {
                self.core_item(&canon.ty, Space::CoreType);
                self.core_item(&canon.table, Space::CoreTable);
            }
            CoreFuncKind::TaskReturn(canon) => {
                if let Some(ty) = &canon.result {
                    self.value_type(ty);
                }
                self.options(&canon.opts);
            }
            CoreFuncKind::ContextGet(ty, _) | CoreFuncKind::ContextSet(ty, _) => {
                self.core_value_type(ty, Space::Type)
            }
            CoreFuncKind::StreamNew(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::StreamRead(canon) => {
                self.item(&canon.ty, Space::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::StreamWrite(canon) => {
                self.item(&canon.ty, Space::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::StreamForward(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::StreamCancelRead(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::StreamCancelWrite(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::StreamDropReadable(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::StreamDropWritable(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::FutureNew(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::FutureRead(canon) => {
                self.item(&canon.ty, Space::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::FutureWrite(canon) => {
                self.item(&canon.ty, Space::Type);
                self.options(&canon.opts);
            }
            CoreFuncKind::FutureForward(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::FutureCancelRead(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::FutureCancelWrite(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::FutureDropReadable(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::FutureDropWritable(canon) => self.item(&canon.ty, Space::Type),
            CoreFuncKind::ErrorContextNew(canon) => self.options(&canon.opts),
            CoreFuncKind::ErrorContextDebugMessage(canon) => self.options(&canon.opts),
            CoreFuncKind::WaitableSetWait(canon) => {
                self.core_item(&canon.memory, Space::CoreMemory)
            }
            CoreFuncKind::WaitableSetPoll(canon) => {
                self.core_item(&canon.memory, Space::CoreMemory)
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
                CanonOpt::Memory(item) => self.core_item(item, Space::CoreMemory),
                CanonOpt::Realloc(item) | CanonOpt::PostReturn(item) | CanonOpt::Callback(item) => {
                    self.core_item(item, Space::CoreFunc);
                }
                CanonOpt::CoreType(item) => self.core_item(item, Space::CoreType),
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
        others.for_each(|index| self.index(index, Space::CoreType));
        match &def.kind {
            InnerTypeKind::Func(func) => {
                let params = func.params.iter().map(|(_, _, ty)| ty);
                let types = params.chain(&func.results);
                types.for_each(|ty| self.core_value_type(ty, Space::CoreType));
            }
            InnerTypeKind::Struct(fields) => {
                fields
                    .fields
                    .iter()
                    .for_each(|field| self.storage_type(&field.ty));
            }
            InnerTypeKind::Array(array) => self.storage_type(&array.ty),
            InnerTypeKind::Cont(cont) => self.index(&cont.0, Space::CoreType),
        }
    }

    fn storage_type(&mut self, ty: &StorageType<'a>) {
        if let StorageType::Val(ty) = ty {
            self.core_value_type(ty, Space::CoreType);
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
                self.core_value_type(&resource.rep, Space::Type);
                if let Some(destructor) = &resource.dtor {
                    self.core_item(destructor, Space::CoreFunc);
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
            ItemSigKind::Type(TypeBounds::Eq(index)) => self.index(index, Space::Type),
            ItemSigKind::Type(TypeBounds::SubResource) => {}
        }
    }

    fn module_type_use(&mut self, ty: &CoreTypeUse<'a, ModuleType<'a>>) {
        match ty {
            CoreTypeUse::Ref(item) => self.core_item(item, Space::CoreType),
            CoreTypeUse::Inline(ty) => self.module_type(None, ty),
        }
    }

    fn component_type_use(&mut self, ty: &ComponentTypeUse<'a, ComponentType<'a>>) {
        match ty {
            ComponentTypeUse::Ref(item) => self.item(item, Space::Type),
            ComponentTypeUse::Inline(ty) => self.component_type(None, ty),
        }
    }

    fn instance_type_use(&mut self, ty: &ComponentTypeUse<'a, InstanceType<'a>>) {
        match ty {
            ComponentTypeUse::Ref(item) => self.item(item, Space::Type),
            ComponentTypeUse::Inline(ty) => self.instance_type(None, ty),
        }
    }

    fn func_type_use(&mut self, ty: &ComponentTypeUse<'a, ComponentFunctionType<'a>>) {
        match ty {
            ComponentTypeUse::Ref(item) => self.item(item, Space::Type),
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
            ComponentValType::Ref(index) => self.index(index, Space::Type),
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
                self.index(index, Space::Type);
            }
            ComponentDefinedType::Stream(stream) => {
                stream.element.iter().for_each(|ty| self.value_type(ty));
            }
            ComponentDefinedType::Future(future) => {
                future.element.iter().for_each(|ty| self.value_type(ty));
            }
        }
    }

    fn core_value_type(&mut self, ty: &ValType<'a>, space: Space) {
        if let ValType::Ref(reference) = ty {
            match &reference.heap {
                HeapType::Abstract { .. } => {}
                HeapType::Concrete(index) | HeapType::Exact(index) => self.index(index, space),
            }
        }
    }

    fn item<K>(&mut self, item: &ItemRef<'a, K>, space: Space) {
        let space = if item.export_names.is_empty() {
            space
        } else {
            Space::Instance
        };
        self.index(&item.idx, space);
    }

    fn core_item<K>(&mut self, item: &CoreItemRef<'a, K>, space: Space) {
        let space = if item.export_name.is_none() {
            space
        } else {
            Space::CoreInstance
        };
        self.index(&item.idx, space);
    }

    fn index(&mut self, index: &Index<'a>, space: Space) {
        self.index_in(index, space, 0);
    }

    /// Notes `index` if it is a number, and one in an index space of the component `depth` scopes out.
    fn index_in(&mut self, index: &Index<'a>, space: Space, depth: usize) {
        let Index::Num(value, span) = index else {
            return;
        };
        let Some(scope) = self.stack.iter().rev().nth(depth) else {
            return;
        };
        if let Some(component) = scope.component {
            self.numeric.push(NumericReference {
                at: span.offset(),
                value: *value,
                space,
                component,
            });
        }
    }
}

/// The aliases that lead from `instance` along `names` to a type, as `wast` puts them in front of `(type $instance "name"…)`.
fn exported_type(instance: &Index<'_>, names: &[&str]) -> String {
    let mut from = match instance {
        Index::Id(id) => tokens::identifier(id.name()),
        Index::Num(number, _) => number.to_string(),
    };
    let mut aliases = Vec::new();
    for (step, name) in names.iter().enumerate() {
        let name = tokens::string(name);
        if step + 1 == names.len() {
            aliases.push(format!("(alias export {from} {name} (type))"));
        } else {
            // An instance in between needs an identifier; the start of its alias is one that no other alias has.
            let id = tokens::identifier(&format!("{}.{name}", from.trim_start_matches('$')));
            aliases.push(format!("(alias export {from} {name} (instance {id}))"));
            from = id;
        }
    }
    aliases.join(" ")
}

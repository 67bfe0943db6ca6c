//! Runs programs in Wasmtime, and calls all that they export.

use super::wrap::Wrap;
use crate::programs::pool;
use crate::programs::predict::Numbers;
use std::future::Future;
use std::pin::pin;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};
use wasmtime::component::types::{ComponentItem, Type};
use wasmtime::component::{
    Component, ComponentExportIndex, Instance, Linker, LinkerInstance, Resource, ResourceType, Val,
};
use wasmtime::{Config, Engine, Module, OptLevel, Store};

/// A resource of the host's.
struct Thing;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let mut config = Config::new();
        config.cranelift_opt_level(OptLevel::None);
        config.wasm_component_model_implements(true);
        config.wasm_component_model_async(true);
        Engine::new(&config).expect("the machine is supported")
    })
}

/// Fails unless the exports of a bundle return what they should.
pub(super) fn returns(wrap: &Wrap<'_>, bundle: &str) -> Result<(), String> {
    runs(wrap, &wrap.around(bundle)).map_err(|why| format!("{why}\n{bundle}"))
}

fn runs(wrap: &Wrap<'_>, text: &str) -> Result<(), String> {
    let engine = engine();
    // Wasmtime knows no canonical names.
    let mut text = text.to_owned();
    for (name, suffix) in [("ns:v/x@1", ".1.0"), ("ns:s/x@0.2", ".1")] {
        text = text.replace(&format!(" (version-suffix \"{suffix}\")"), "");
        text = text.replace(&format!("\"{name}\""), &format!("\"{name}{suffix}\""));
    }
    let binary = wat::parse_str(text).map_err(|why| why.to_string())?;
    let numbers = &wrap.numbers;
    let component = Component::new(engine, binary).map_err(|why| format!("is refused: {why:?}"))?;
    let linker = linker(engine, &component).map_err(|why| format!("has no host: {why:?}"))?;
    let mut store = Store::new(engine, ());
    let instance = done(linker.instantiate_async(&mut store, &component))
        .map_err(|why| format!("is not instantiated: {why:?}"))?;
    let mut calls = Calls {
        engine,
        component: &component,
        instance,
        store,
        numbers,
        called: 0,
    };
    for (name, item) in component.component_type().exports(engine) {
        calls.each(None, name, name, &item.ty)?;
    }
    let called = calls.called;
    let wanted = numbers.values().flatten().count();
    match called == wanted {
        true => Ok(()),
        false => Err(format!("exports {called} functions, not {wanted}")),
    }
}

struct Calls<'a> {
    engine: &'a Engine,
    component: &'a Component,
    instance: Instance,
    store: Store<()>,
    numbers: &'a Numbers,
    called: usize,
}

impl Calls<'_> {
    /// Calls an export, or those of an instance.
    fn each(
        &mut self,
        around: Option<&ComponentExportIndex>,
        name: &str,
        path: &str,
        ty: &ComponentItem,
    ) -> Result<(), String> {
        let index = self.component.get_export_index(around, name);
        match ty {
            ComponentItem::ComponentFunc(_) if name == "make" => Ok(()),
            ComponentItem::ComponentFunc(ty) => {
                let around = around.copied();
                if self.numbers.get(path).copied().flatten().is_none() {
                    // It traps, or the type says that it is too much.
                    return Ok(());
                }
                let made = match name {
                    "get" => Some(self.call(around.as_ref(), "make", &[])?),
                    _ => None,
                };
                let arguments: Vec<Val> = match made {
                    Some(made) => vec![made],
                    None => ty.params().map(|(_, ty)| value(&ty)).collect(),
                };
                let returned = self.call(around.as_ref(), name, &arguments);
                self.compare(path, returned)
            }
            ComponentItem::ComponentInstance(ty) => {
                let index = index.ok_or_else(|| format!("does not export `{path}`"))?;
                for (name, item) in ty.exports(self.engine) {
                    self.each(Some(&index), name, &format!("{path}/{name}"), &item.ty)?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn call(
        &mut self,
        around: Option<&ComponentExportIndex>,
        name: &str,
        arguments: &[Val],
    ) -> Result<Val, String> {
        // A trap ends an instance; numbers are compared only where none is foreseen.
        let index = self.component.get_export_index(around, name);
        let index = index.ok_or_else(|| format!("does not export `{name}`"))?;
        let function = self.instance.get_func(&mut self.store, index);
        let function = function.ok_or_else(|| format!("exports no function `{name}`"))?;
        let mut results = [Val::Bool(false)];
        let called = done(function.call_async(&mut self.store, arguments, &mut results));
        called.map_err(|why| format!("{why:?}"))?;
        let [result] = results;
        Ok(result)
    }

    fn compare(&mut self, path: &str, returned: Result<Val, String>) -> Result<(), String> {
        self.called += 1;
        match (self.numbers[path], returned) {
            (Some(wanted), Ok(Val::U32(number))) if number == wanted => Ok(()),
            (wanted, returned) => Err(format!(
                "returns something else for `{path}`: {returned:?}, not {wanted:?}"
            )),
        }
    }
}

/// Some value of a type.
fn value(ty: &Type) -> Val {
    match ty {
        Type::U8 => Val::U8(3),
        Type::U32 => Val::U32(5),
        Type::Option(_) => Val::Option(None),
        Type::Tuple(ty) => Val::Tuple(ty.types().map(|ty| value(&ty)).collect()),
        Type::Record(ty) => {
            let fields = ty.fields();
            Val::Record(
                fields
                    .map(|field| (field.name.to_owned(), value(&field.ty)))
                    .collect(),
            )
        }
        other => panic!("no function takes {other:?}"),
    }
}

/// Supplies what a component imports.
fn linker(engine: &Engine, component: &Component) -> wasmtime::Result<Linker<()>> {
    let mut linker = Linker::new(engine);
    for (name, item) in component.component_type().imports(engine) {
        let entry =
            pool::entry(name).ok_or_else(|| wasmtime::Error::msg(format!("no `{name}`")))?;
        match &item.ty {
            ComponentItem::Module(_) => {
                let number = pool::number(entry, "");
                let text =
                    format!("(module (func (export \"f\") (result i32) i32.const {number}))");
                let module = Module::new(engine, wat::parse_str(text).expect("it parses"))?;
                linker.root().module(name, &module)?;
            }
            ComponentItem::ComponentInstance(ty) => {
                let mut instance = linker.instance(name)?;
                for (export, item) in ty.exports(engine) {
                    supply(&mut instance, (entry, export), export, &item.ty)?;
                }
            }
            item => supply(&mut linker.root(), (entry, ""), name, item)?,
        }
    }
    Ok(linker)
}

/// Supplies a function or type of an entry of the pool.
fn supply(
    linker: &mut LinkerInstance<'_, ()>,
    (entry, function): (usize, &str),
    name: &str,
    item: &ComponentItem,
) -> wasmtime::Result<()> {
    let number = pool::number(entry, function);
    let ComponentItem::ComponentFunc(ty) = item else {
        return match item {
            ComponentItem::Resource(_) => {
                linker.resource(name, ResourceType::host::<Thing>(), |_, _| Ok(()))
            }
            _ => Ok(()),
        };
    };
    match (function, entry) {
        ("make", _) | (_, pool::WORLD_MAKE) => {
            linker.func_wrap(name, |_, (): ()| Ok((Resource::<Thing>::new_own(1),)))
        }
        ("get", _) | (_, pool::WORLD_GET) => {
            linker.func_wrap(name, move |_, (_,): (Resource<Thing>,)| Ok((number,)))
        }
        _ if ty.async_() => linker.func_new_concurrent(name, move |_, _, _, results| {
            results[0] = Val::U32(number);
            Box::pin(async { Ok(()) })
        }),
        _ => linker.func_new(name, move |_, _, _, results| {
            results[0] = Val::U32(number);
            Ok(())
        }),
    }
}

/// Waits for what needs nothing from outside.
fn done<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
            return done;
        }
    }
}

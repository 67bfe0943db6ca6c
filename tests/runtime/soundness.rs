//! Holds what `access` says against the machine: bundles run in Wasmtime, with each function of the host trapping in turn. Whoever triggers the
//! trap must not be said to have no access, and who calls the function itself must be said to call it.
//!
//! All core code tells the host when it is entered and when it is left, by a number of its own, so that the host knows on whose behalf it
//! is called. The number is that of the instance: each `$i7` is given a core module that exports the 7. The bits above 16 are the kind of
//! code, by which the test knows that each kind has been run.
//!
//! Component values, and the start function of a component that takes them, are not among the kinds: Wasmtime does not have them, which
//! [`component_values_do_not_run_in_wasmtime`] holds.

use crate::choices::{Choices, each_seed, seeds};
use crate::generate::{self, Crowd, KINDS, Program};
use inline::{Memory, Options};
use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use wasmtime::component::{Component, Linker, LinkerInstance, Resource, ResourceType};
use wasmtime::{Config, Engine, Store};

/// What the host knows.
#[derive(Default)]
struct Host {
    /// The numbers of the instances that are entered and not left, with the kinds of code.
    stack: Vec<u32>,
    /// Each call of the host: whose, by that stack, and of what.
    calls: Vec<(Vec<u32>, String)>,
    traps: Option<String>,
}

impl Host {
    fn called(&mut self, function: &str) -> wasmtime::Result<()> {
        self.calls.push((self.stack.clone(), function.to_owned()));
        match self.traps.as_deref() == Some(function) {
            true => Err(wasmtime::Error::msg("the host traps")),
            false => Ok(()),
        }
    }
}

/// A bundle, and what is said of it.
struct Said {
    binary: Vec<u8>,
    /// The functions of the host, as `import#function`.
    functions: BTreeSet<String>,
    /// The access of instances to functions, by the last part of the instance's name; there can be several of one.
    access: BTreeMap<(String, String), BTreeSet<String>>,
}

fn said(parent: &str, files: &[(String, String)]) -> Result<Said, String> {
    let mut memory = Memory::new();
    for (path, text) in files {
        memory.insert(path, text.as_str());
    }
    let bundle = inline::bundle_source("parent.wat", parent, &memory, &Options::default());
    let bundle = bundle.map_err(|report| format!("it is no bundle: {report}"))?;
    let json: serde_json::Value =
        serde_json::from_str(&bundle.access().to_json()).expect("it is JSON");
    let string = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut access: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let mut functions = BTreeSet::new();
    for instance in json["instances"].as_array().expect("a list") {
        let name = string(&instance["instance"]);
        let name = name.rsplit('/').next().unwrap_or_default().to_owned();
        for entry in instance["access"].as_array().expect("a list") {
            let import = string(&entry["import"]);
            if import == "trace" {
                continue;
            }
            let function = format!("{import}#{}", string(&entry["function"]));
            functions.insert(function.clone());
            let ways = access.entry((name.clone(), function)).or_default();
            ways.insert(string(&entry["access"]));
        }
    }
    Ok(Said {
        binary: bundle.binary(),
        functions,
        access,
    })
}

/// What runs have shown.
#[derive(Default)]
struct Seen {
    /// The exports that were called, and those that returned.
    runs: usize,
    returns: usize,
    traps: usize,
    calls: usize,
    /// The calls of the host by code of each kind, or by what that calls.
    within: BTreeMap<&'static str, usize>,
    /// The kinds of access that were said, by how often.
    ways: BTreeMap<String, usize>,
}

impl Seen {
    fn add(&mut self, more: Seen) {
        self.runs += more.runs;
        self.returns += more.returns;
        self.traps += more.traps;
        self.calls += more.calls;
        for (kind, count) in more.within {
            *self.within.entry(kind).or_default() += count;
        }
        for (way, count) in more.ways {
            *self.ways.entry(way).or_default() += count;
        }
    }
}

/// Calls each export of a bundle, and again with each function of the host trapping that it calls.
fn hold(engine: &Engine, said: &Said) -> Result<Seen, String> {
    let component = Component::new(engine, &said.binary);
    let component = component.map_err(|error| format!("it does not compile: {error:?}"))?;
    let linker = linker(engine, said);
    let ty = component.component_type();
    let mut seen = Seen::default();
    for (export, _) in ty.exports(engine) {
        let mut run = |traps: Option<&str>| {
            let host = Host {
                traps: traps.map(str::to_owned),
                ..Host::default()
            };
            let mut store = Store::new(engine, host);
            let ran = finished(called(&mut store, &linker, &component, export));
            let is_trap = |error: &wasmtime::Error| format!("{error:?}").contains("the host traps");
            seen.runs += usize::from(traps.is_none());
            seen.returns += usize::from(traps.is_none() && ran.is_ok());
            seen.traps += usize::from(ran.as_ref().is_err_and(is_trap));
            let calls = std::mem::take(&mut store.data_mut().calls);
            for (stack, called) in &calls {
                seen.calls += 1;
                let kinds = stack.iter().map(|number| KINDS[(number >> 16) as usize]);
                for kind in kinds.collect::<BTreeSet<_>>() {
                    *seen.within.entry(kind).or_default() += 1;
                }
                // Async functions enter and leave while others wait, so there only the last is known to be who calls.
                let known = match export.starts_with('h') {
                    true => &stack[stack.len().saturating_sub(1)..],
                    false => stack.as_slice(),
                };
                check(said, known, called)?;
            }
            let called = calls.into_iter().map(|(_, called)| called);
            Ok::<_, String>(called.collect::<BTreeSet<_>>())
        };
        for called in run(None)? {
            run(Some(&called))?;
        }
    }
    Ok(seen)
}

/// Calls an export, and lets what it has started go on.
async fn called(
    store: &mut Store<Host>,
    linker: &Linker<Host>,
    component: &Component,
    export: &str,
) -> wasmtime::Result<()> {
    let instance = linker.instantiate_async(&mut *store, component).await?;
    let run = instance.get_typed_func::<(), ()>(&mut *store, export)?;
    run.call_async(&mut *store, ()).await?;
    let turns = async |_: &_| {
        for _ in 0..TURNS {
            let mut has_waited = false;
            std::future::poll_fn(|context| {
                context.waker().wake_by_ref();
                match std::mem::replace(&mut has_waited, true) {
                    true => Poll::Ready(()),
                    false => Poll::Pending,
                }
            })
            .await;
        }
    };
    store.run_concurrent(turns).await
}

/// How often started tasks have their turn after a call.
const TURNS: usize = 40;

/// What a future comes to that waits for nothing outside.
fn finished<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

/// The innermost instance has called the host, and those around it have called each other.
fn check(said: &Said, stack: &[u32], called: &str) -> Result<(), String> {
    let name = |number: u32| match number & 0xffff {
        0 => ".".to_owned(),
        number => format!("i{number}"),
    };
    let ways = |number: u32| {
        let key = (name(number), called.to_owned());
        said.access.get(&key).cloned().unwrap_or_default()
    };
    let Some((&innermost, around)) = stack.split_last() else {
        return Err(format!("`{called}` is called on nobody's behalf"));
    };
    let (who, what) = (name(innermost), ways(innermost));
    if !what.contains("calls") {
        return Err(format!("`{who}` calls `{called}`, and is said: {what:?}"));
    }
    for &number in around {
        let (who, what) = (name(number), ways(number));
        if what.iter().all(|way| way == "none") {
            return Err(format!(
                "`{who}` triggers `{called}`, and is said: {what:?}"
            ));
        }
    }
    Ok(())
}

/// The host: `trace`, and what else the bundle imports, which is functions and resource types.
fn linker(engine: &Engine, said: &Said) -> Linker<Host> {
    let mut linker = Linker::new(engine);
    let mut trace = linker.instance("trace").expect("the name is new");
    trace
        .func_wrap("push", |mut store, (number,): (u32,)| {
            let host: &mut Host = store.data_mut();
            host.stack.push(number);
            Ok(())
        })
        .expect("the name is new");
    trace
        .func_wrap("pop", |mut store, (): ()| {
            let host: &mut Host = store.data_mut();
            host.stack.pop();
            Ok(())
        })
        .expect("the name is new");
    trace
        .func_wrap("leave", |mut store, (number,): (u32,)| {
            let host: &mut Host = store.data_mut();
            let last = host.stack.iter().rposition(|entered| *entered == number);
            last.map(|at| host.stack.remove(at));
            Ok(())
        })
        .expect("the name is new");
    for function in &said.functions {
        let (import, name) = function.split_once('#').expect("it has both");
        let mut instance = match import.contains(':') {
            true => linker.instance(import).expect("it is an instance"),
            false => linker.root(),
        };
        let name = if name.is_empty() { import } else { name };
        provide(&mut instance, name, function.clone()).expect("the name is new");
    }
    linker
}

/// Defines a function of the host, of the type that is usual for its name.
fn provide(
    instance: &mut LinkerInstance<'_, Host>,
    name: &str,
    called: String,
) -> wasmtime::Result<()> {
    match name.strip_prefix("[resource-drop]") {
        Some(resource) => {
            let thing = ResourceType::host::<Thing>();
            instance.resource(resource, thing, move |mut store, _| {
                store.data_mut().called(&called)
            })
        }
        None if name == "h" => instance.func_wrap_concurrent(name, move |store, (): ()| {
            let called = store.with(|mut store| store.get().called(&called));
            Box::pin(async { called })
        }),
        None if name == "poke" || name == "take" => instance
            .func_wrap(name, move |mut store, (_,): (Resource<Thing>,)| {
                store.data_mut().called(&called)
            }),
        None if name.starts_with("make") => instance.func_wrap(name, move |mut store, (): ()| {
            store.data_mut().called(&called)?;
            Ok((Resource::<Thing>::new_own(1),))
        }),
        None => instance.func_wrap(name, move |mut store, (): ()| {
            store.data_mut().called(&called)
        }),
    }
}

/// A resource of the host's.
struct Thing;

fn engine() -> Engine {
    let mut config = Config::new();
    config.wasm_component_model_async(true);
    Engine::new(&config).expect("the machine is supported")
}

/// Runs a program, some of them in a crowd that makes the analysis merge instances.
fn of_choices(engine: &Engine, choices: &mut Choices) -> Result<Seen, String> {
    let crowd = match choices.below(6) {
        4 => Crowd::Alike,
        5 => Crowd::Different,
        _ => Crowd::None,
    };
    let Program { parent, files } = generate::program(choices, crowd);
    let held = said(&parent, &files).and_then(|said| {
        let mut seen = hold(engine, &said)?;
        for way in said.access.values().flatten() {
            *seen.ways.entry(way.clone()).or_default() += 1;
        }
        Ok(seen)
    });
    held.map_err(|why| format!("{why}\n{parent}\n{files:#?}"))
}

/// `INLINE_SEEDS` is how many programs are run, `INLINE_FIRST_SEED` which is the first.
#[test]
fn nobody_who_is_said_to_have_no_access_triggers_a_trap() {
    let engine = engine();
    let seeds = seeds(300);
    let seen = Mutex::new(Seen::default());
    let held = each_seed(seeds.clone(), |choices| {
        let more = of_choices(&engine, choices)?;
        seen.lock().map_err(|error| error.to_string())?.add(more);
        Ok(())
    });
    held.unwrap_or_else(|why| panic!("{why}"));
    // To say that all have access would be sound, and of no use; and programs that do nothing would show nothing.
    let seen = seen.into_inner().expect("no check panicked");
    let least = usize::try_from(seeds.end - seeds.start).expect("a small number");
    let Seen { ways, within, .. } = &seen;
    let count = |way: &str| ways.get(way).copied().unwrap_or_default();
    assert!(seen.traps > 3 * least, "{} traps", seen.traps);
    assert!(seen.calls > 20 * least, "{} calls", seen.calls);
    assert!(
        seen.returns * 5 > seen.runs * 4,
        "{} of {}",
        seen.returns,
        seen.runs
    );
    for way in ["calls", "passes-on", "through", "none"] {
        assert!(count(way) > 5 * least, "{ways:?}");
    }
    for kind in KINDS {
        let count = within.get(kind).copied().unwrap_or_default();
        assert!(
            count * 5 > least,
            "{count} calls of the host by `{kind}`: {within:?}"
        );
    }
}

/// The validator of Wasmtime 48 refuses them, and its translator has no code for them.
#[test]
fn component_values_do_not_run_in_wasmtime() {
    for text in [
        r#"(component (import "v" (value u32)))"#,
        r#"(component (import "f" (func $f)) (start $f))"#,
    ] {
        let binary = wat::parse_str(text).expect("it is well-formed");
        let refused = Component::new(&engine(), &binary).map(drop);
        let error = refused.expect_err("when they run, they belong into the generator");
        assert!(format!("{error:?}").contains("value"), "{error:?}");
    }
}

/// Handles are dropped by whoever has them; what happens then is done by whoever defines their type.
#[test]
fn who_can_drop_a_handle_can_trigger_its_destructor() {
    let text = include_str!("soundness/resources.wat");
    let said = said(text, &[]).expect("it is a bundle");
    let seen = hold(&engine(), &said).expect("nothing is contradicted");
    assert_eq!(
        seen.traps,
        said.functions.len(),
        "each is called: {:?}",
        said.functions
    );
    let ways = |instance: &str, function: &str| {
        let key = (instance.to_owned(), format!("host:r/x#{function}"));
        said.access[&key]
            .iter()
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    };
    // The destructor of the provider's own type calls `f`; the user has no other way to it.
    assert_eq!(ways("i1", "f"), "calls");
    assert_eq!(ways("i2", "f"), "through");
    assert_eq!(ways("i2", "[resource-drop]thing"), "calls");
    assert_eq!(ways("i1", "[resource-drop]thing"), "none");
}

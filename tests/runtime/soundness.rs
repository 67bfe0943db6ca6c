//! Holds what `access` says against the machine: bundles run in Wasmtime, with each function of the host trapping in turn. Whoever triggers the
//! trap must not be said to have no access, and who calls the function itself must be said to call it.
//!
//! All core code tells the host when it is entered and when it is left, by a number of its own, so that the host knows on whose behalf it
//! is called. The number is that of the instance: each `$i7` is given a core module that exports the 7.

use crate::choices;
use crate::generate::{self, Crowd, Program};
use inline::{Memory, Options};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use wasmtime::component::{Component, Linker, Resource, ResourceType};
use wasmtime::{Config, Engine, Store};

/// What the host knows.
#[derive(Default)]
struct Host {
    /// The numbers of the instances that are entered and not left.
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

fn said(parent: &str, files: &[(String, String)]) -> Said {
    let mut memory = Memory::new();
    for (path, text) in files {
        memory.insert(path, text.as_str());
    }
    let bundle = inline::bundle_source("parent.wat", parent, &memory, &Options::default());
    let bundle = bundle.unwrap_or_else(|report| panic!("{report}\n{parent}"));
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
    Said {
        binary: bundle.binary(),
        functions,
        access,
    }
}

/// What a run has shown.
#[derive(Default)]
struct Seen {
    calls: usize,
    traps: usize,
    /// The kinds of access that were said, by how often.
    ways: BTreeMap<String, usize>,
}

impl Seen {
    fn add(&mut self, more: Seen) {
        self.calls += more.calls;
        self.traps += more.traps;
        for (way, count) in more.ways {
            *self.ways.entry(way).or_default() += count;
        }
    }
}

/// Calls each export of a bundle, and again with each function of the host trapping that it calls.
fn hold(engine: &Engine, said: &Said, text: &str) -> Seen {
    let component = Component::new(engine, &said.binary);
    let component = component.unwrap_or_else(|error| panic!("{error:?}\n{text}"));
    let linker = linker(engine, said);
    let ty = component.component_type();
    let exports = ty.exports(engine).map(|(name, _)| name.to_owned());
    let mut seen = Seen::default();
    for export in exports {
        let mut run = |traps: Option<&str>| {
            let host = Host {
                traps: traps.map(str::to_owned),
                ..Host::default()
            };
            let mut store = Store::new(engine, host);
            let ran = linker
                .instantiate(&mut store, &component)
                .and_then(|instance| {
                    let run = instance.get_typed_func::<(), ()>(&mut store, &export)?;
                    run.call(&mut store, ())
                });
            let is_trap = |error: &wasmtime::Error| format!("{error:?}").contains("the host traps");
            seen.traps += usize::from(ran.as_ref().is_err_and(is_trap));
            let calls = std::mem::take(&mut store.data_mut().calls);
            for (stack, called) in &calls {
                seen.calls += 1;
                check(said, stack, called, text);
            }
            calls
                .into_iter()
                .map(|(_, called)| called)
                .collect::<BTreeSet<_>>()
        };
        for called in run(None) {
            run(Some(&called));
        }
    }
    seen
}

/// The innermost instance has called the host, and those around it have called each other.
fn check(said: &Said, stack: &[u32], called: &str, text: &str) {
    let name = |number: u32| match number {
        0 => ".".to_owned(),
        number => format!("i{number}"),
    };
    let ways = |number: u32| {
        let key = (name(number), called.to_owned());
        said.access.get(&key).cloned().unwrap_or_default()
    };
    let Some((innermost, around)) = stack.split_last() else {
        panic!("`{called}` is called on nobody's behalf:\n{text}");
    };
    assert!(
        ways(*innermost).contains("calls"),
        "`{}` calls `{called}`, and is said: {:?}\n{text}",
        name(*innermost),
        ways(*innermost)
    );
    for number in around {
        let has_access = ways(*number).iter().any(|way| way != "none");
        assert!(
            has_access,
            "`{}` triggers `{called}`, and is said: {:?}\n{text}",
            name(*number),
            ways(*number)
        );
    }
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
    for function in &said.functions {
        let (import, name) = function.split_once('#').expect("it has both");
        let mut instance = match import.contains(':') {
            true => linker.instance(import).expect("it is an instance"),
            false => linker.root(),
        };
        let (name, called) = (
            if name.is_empty() { import } else { name },
            function.clone(),
        );
        match name.strip_prefix("[resource-drop]") {
            Some(resource) => {
                let dropped = move |mut store: wasmtime::StoreContextMut<'_, Host>, _| {
                    store.data_mut().called(&called)
                };
                instance
                    .resource(resource, ResourceType::host::<Thing>(), dropped)
                    .expect("the name is new");
            }
            None if name == "poke" || name == "take" => {
                instance
                    .func_wrap(name, move |mut store, (_,): (Resource<Thing>,)| {
                        let host: &mut Host = store.data_mut();
                        host.called(&called)
                    })
                    .expect("the name is new");
            }
            None if name.starts_with("make") => {
                instance
                    .func_wrap(name, move |mut store, (): ()| {
                        let host: &mut Host = store.data_mut();
                        host.called(&called)?;
                        Ok((Resource::<Thing>::new_own(1),))
                    })
                    .expect("the name is new");
            }
            None => {
                instance
                    .func_wrap(name, move |mut store, (): ()| {
                        let host: &mut Host = store.data_mut();
                        host.called(&called)
                    })
                    .expect("the name is new");
            }
        }
    }
    linker
}

/// A resource of the host's.
struct Thing;

fn engine() -> Engine {
    Engine::new(&Config::new()).expect("the machine is supported")
}

/// Runs a program, some of them in a crowd that makes the analysis merge instances.
fn of_seed(engine: &Engine, seed: u64) -> Seen {
    let crowd = match seed % 4 {
        0 | 1 => Crowd::None,
        2 => Crowd::Alike,
        _ => Crowd::Different,
    };
    let Program { parent, files } = generate::program(seed, crowd);
    let said = said(&parent, &files);
    let text = format!("seed {seed}\n{parent}\n{files:#?}");
    let mut seen = hold(engine, &said, &text);
    for way in said.access.values().flatten() {
        *seen.ways.entry(way.clone()).or_default() += 1;
    }
    seen
}

/// `INLINE_SEEDS` is how many programs are run, `INLINE_FIRST_SEED` which is the first.
#[test]
fn nobody_who_is_said_to_have_no_access_triggers_a_trap() {
    let engine = engine();
    let seeds = choices::seeds(300);
    let next = AtomicU64::new(seeds.start);
    let work = || {
        let mut total = Seen::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return total;
            }
            total.add(of_seed(&engine, seed));
        }
    };
    let mut seen = Seen::default();
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            seen.add(worker.join().expect("nothing is contradicted"));
        }
    });
    // To say that all have access would be sound, and of no use; and programs that do nothing would show nothing.
    let least = usize::try_from(seeds.end - seeds.start).expect("a small number");
    let ways = &seen.ways;
    let count = |way: &str| ways.get(way).copied().unwrap_or_default();
    assert!(seen.traps > 3 * least, "{} traps", seen.traps);
    assert!(seen.calls > 20 * least, "{} calls", seen.calls);
    for way in ["calls", "passes-on", "through", "none"] {
        assert!(count(way) > 5 * least, "{ways:?}");
    }
}

/// Handles are dropped by whoever has them; what happens then is done by whoever defines their type.
#[test]
fn who_can_drop_a_handle_can_trigger_its_destructor() {
    let text = include_str!("soundness/resources.wat");
    let said = said(text, &[]);
    let seen = hold(&engine(), &said, text);
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

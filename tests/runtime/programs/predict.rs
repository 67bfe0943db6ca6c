//! What a program does, by its construction: the number that each function returns.

use super::pool;
use super::program::{Arg, Component, FileUse, Item, Kind, Program, Type};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What calling the exports gives, by their paths; `None` where the call may trap, because a component would be entered again.
pub(crate) type Numbers = BTreeMap<String, Option<u32>>;

/// What an item is when the program runs.
#[derive(Clone)]
pub(crate) enum Value<'p> {
    Func(Func),
    Instance(BTreeMap<String, Value<'p>>),
    Component(Rc<Closure<'p>>),
    Module(u32),
    Type,
}

#[derive(Clone)]
pub(crate) struct Func {
    number: Option<u32>,
    /// The instances that it is in; empty for the host's.
    path: Vec<usize>,
}

/// A component with what is around it.
pub(crate) struct Closure<'p> {
    component: &'p Component,
    around: Option<Rc<Frame<'p>>>,
    /// What the imports of files are that are not open.
    open: &'p [String],
}

/// The items of an instance that is being made.
struct Frame<'p> {
    values: Vec<Option<Value<'p>>>,
    around: Option<Rc<Frame<'p>>>,
    path: Vec<usize>,
}

/// What runs programs.
pub(crate) struct Machine<'p> {
    program: &'p Program,
    next_instance: usize,
}

fn of_host<'p>(entry: usize) -> Value<'p> {
    let function = |name: &str| {
        Value::Func(Func {
            number: Some(pool::number(entry, name)),
            path: Vec::new(),
        })
    };
    match pool::ty(entry) {
        Type::Func(_) => function(""),
        Type::Instance(entries) => {
            let functions = entries.iter();
            let functions = functions.filter(|(_, ty)| matches!(ty, Type::Func(_)));
            Value::Instance(
                functions
                    .map(|(name, _)| (name.clone(), function(name)))
                    .collect(),
            )
        }
        Type::Of(_) => Value::Type,
        _ => Value::Module(pool::number(entry, "")),
    }
}

impl Value<'_> {
    /// Whether functions of the host's are in it, which Wasmtime cannot export.
    pub(crate) fn is_of_host(&self) -> bool {
        match self {
            Value::Func(func) => func.path.is_empty(),
            Value::Instance(exports) => exports.values().any(Value::is_of_host),
            Value::Component(_) | Value::Module(_) | Value::Type => false,
        }
    }
}

impl Func {
    /// What it returns.
    pub(crate) fn number(&self) -> Option<u32> {
        self.number
    }
}

impl<'p> Machine<'p> {
    /// Instantiates a program with what the host has; returns its exports.
    pub(crate) fn started(program: &'p Program) -> (Machine<'p>, Value<'p>) {
        let mut machine = Machine {
            program,
            next_instance: 0,
        };
        let root = Closure {
            component: &program.root,
            around: None,
            open: &[],
        };
        let exports = machine.of_host(&root);
        (machine, exports)
    }

    /// Instantiates a component with what the host has.
    pub(crate) fn of_host(&mut self, closure: &Closure<'p>) -> Value<'p> {
        let imports = closure.component.imports.iter();
        let supplied = imports.map(|import| (import.name(), of_host(import.pool)));
        self.instance(closure, &supplied.collect(), Vec::new())
    }

    fn run(
        &mut self,
        component: &'p Component,
        around: Option<Rc<Frame<'p>>>,
        supplied: &BTreeMap<String, Value<'p>>,
        path: Vec<usize>,
        open: &'p [String],
    ) -> Frame<'p> {
        let values = vec![None; component.items.len()];
        let mut frame = Frame {
            values,
            around,
            path,
        };
        for import in &component.imports {
            frame.values[import.item] = supplied.get(&import.name()).cloned();
        }
        for field in &component.fields {
            let given = match &field.kind {
                Kind::File(used) => used.slot.as_ref().filter(|slot| open.contains(slot)),
                _ => None,
            };
            let value = match given {
                Some(slot) => supplied.get(slot).cloned(),
                None => self.value(&field.kind, &mut frame),
            };
            frame.values[field.item] = value;
        }
        frame
    }

    fn value(&mut self, kind: &'p Kind, frame: &mut Frame<'p>) -> Option<Value<'p>> {
        Some(match kind {
            Kind::Noise => return None,
            Kind::Leaf(number) => frame.own(Some(*number)),
            Kind::Call(target, name, number) => {
                let Value::Func(func) = frame.part(*target, name.as_deref()) else {
                    panic!("it is a function");
                };
                frame.calling(&func, *number)
            }
            Kind::CallResource((maker, make), (target, get), number) => {
                let make = frame.part(*maker, make.as_deref());
                let get = frame.part(*target, get.as_deref());
                let (Value::Func(make), Value::Func(get)) = (make, get) else {
                    panic!("they are functions");
                };
                match frame.calling(&make, 0) {
                    Value::Func(Func { number: None, .. }) => frame.own(None),
                    _ => frame.calling(&get, *number),
                }
            }
            Kind::Resource(number) => frame.own_instance(pool::RESOURCES, *number),
            Kind::Record(number) => frame.own_instance(pool::RECORDS, *number),
            Kind::OfOwner(_, entry, number) => frame.own_instance(*entry, *number),
            Kind::Module(number) => Value::Module(*number),
            Kind::ModuleFile(file, _) => Value::Module(self.program.modules[*file]),
            Kind::RunModule(module) => match frame.part(*module, None) {
                Value::Module(number) => frame.own(Some(number)),
                _ => panic!("it is a core module"),
            },
            Kind::Nested(component, open) => Value::Component(Rc::new(Closure {
                component,
                around: Some(Rc::new(frame.snapshot())),
                open,
            })),
            Kind::File(used) => Value::Component(self.closure(used)),
            Kind::FileInstance(used, args) => {
                // It stands beside the file whose code calls it, and inside of a definition.
                let mut path = frame.path.clone();
                if frame.around.is_none() {
                    path.pop();
                }
                self.instance(&self.closure(used), &frame.supplied(args), path)
            }
            Kind::Instantiate(component, args, _) => {
                let Value::Component(closure) = frame.part(*component, None) else {
                    panic!("it is a component");
                };
                self.instance(&closure, &frame.supplied(args), frame.path.clone())
            }
            Kind::Bundle(exports) => Value::Instance(
                exports
                    .iter()
                    .map(|(name, item, part)| (name.clone(), frame.part(*item, part.as_deref())))
                    .collect(),
            ),
            Kind::Alias(instance, name) => frame.part(*instance, Some(name)),
            Kind::Outer(depth, item) => frame.outer(*depth, *item),
        })
    }

    fn closure(&self, used: &'p FileUse) -> Rc<Closure<'p>> {
        Rc::new(Closure {
            component: &self.program.files[used.file],
            around: None,
            open: &used.open,
        })
    }

    fn instance(
        &mut self,
        closure: &Closure<'p>,
        supplied: &BTreeMap<String, Value<'p>>,
        mut path: Vec<usize>,
    ) -> Value<'p> {
        path.push(self.next_instance);
        self.next_instance += 1;
        let around = closure.around.clone();
        let frame = self.run(closure.component, around, supplied, path, closure.open);
        let exports = closure.component.exports.iter();
        let exports = exports.map(|(name, item)| (name.clone(), frame.part(*item, None)));
        Value::Instance(exports.collect())
    }
}

impl<'p> Frame<'p> {
    /// An item, or what an instance exports.
    fn part(&self, item: Item, name: Option<&str>) -> Value<'p> {
        let value = self.values[item].as_ref().expect("it is in front");
        match (value, name) {
            (value, None) => value.clone(),
            (Value::Instance(exports), Some(name)) => exports[name].clone(),
            _ => panic!("it is an instance"),
        }
    }

    fn supplied(&self, args: &[Arg]) -> BTreeMap<String, Value<'p>> {
        let args = args.iter();
        args.map(|arg| (arg.name.clone(), self.part(arg.value, None)))
            .collect()
    }

    fn outer(&self, depth: usize, item: Item) -> Value<'p> {
        match (depth, &self.around) {
            (0, _) => self.part(item, None),
            (_, Some(around)) => around.outer(depth - 1, item),
            _ => panic!("something is around"),
        }
    }

    fn snapshot(&self) -> Frame<'p> {
        Frame {
            values: self.values.clone(),
            around: self.around.clone(),
            path: self.path.clone(),
        }
    }

    fn own(&self, number: Option<u32>) -> Value<'p> {
        let path = self.path.clone();
        Value::Func(Func { number, path })
    }

    /// A function that calls another, which must not be in the same instance or one around or inside.
    fn calling(&self, called: &Func, number: u32) -> Value<'p> {
        let is_around = self.path.starts_with(&called.path) && !called.path.is_empty();
        let sum = called.number.map(|called| called.wrapping_add(number));
        self.own(sum.filter(|_| !is_around && !called.path.starts_with(&self.path)))
    }

    fn own_instance(&self, entry: usize, number: u32) -> Value<'p> {
        let is_function = |ty: &Type| matches!(ty, Type::Func(_));
        let entries = pool::ty(entry);
        let functions = entries.entries().iter().filter(|(_, ty)| is_function(ty));
        let function = |(name, _): &(String, Type)| (name.clone(), self.own(Some(number)));
        Value::Instance(functions.map(function).collect())
    }
}

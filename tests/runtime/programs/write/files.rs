//! Imports of files, and the files.

use super::{Writer, fields, pool, types};
use crate::programs::program::{Arg, Component, Declared, FileUse, Item, Kind, Program, Type};
use inline::{Memory, Options};
use std::{fmt, mem};

/// A parent and its files.
#[derive(Default)]
pub(crate) struct Files {
    pub(crate) parent: Vec<u8>,
    pub(crate) files: Vec<(String, Vec<u8>)>,
    /// What `--dep` maps.
    pub(crate) deps: Vec<(String, String)>,
    /// Whether the parent refers to types by numbers, which what is expanded moves.
    pub(crate) has_numbers: bool,
    /// The comments in the parent.
    pub(crate) comments: Vec<String>,
    /// How many opportunities there are for each kind of mistakes.
    pub(crate) opportunities: [usize; MISTAKES.len()],
    /// Whether the mistake was made.
    pub(crate) is_wrong: bool,
}

/// A mistake, made at an opportunity, of which so many are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) kind: usize,
    pub(crate) skipped: usize,
}

/// The kinds of mistakes.
pub(crate) const MISTAKES: [&str; 9] = [
    "an export that the file lacks",
    "a wrong path",
    "an import that the declared type lacks",
    "a missing argument",
    "an argument without exports",
    "an incompatible version",
    "an export of another type",
    "an argument that nothing imports",
    "a resource type of another instance",
];
pub(crate) const EXTRA_EXPORT: usize = 0;
pub(crate) const WRONG_PATH: usize = 1;
pub(crate) const NO_IMPORT: usize = 2;
pub(crate) const NO_ARG: usize = 3;
pub(crate) const WRONG_ARG: usize = 4;
pub(crate) const WRONG_VERSION: usize = 5;
pub(crate) const OTHER_EXPORT: usize = 6;
pub(crate) const EXTRA_ARG: usize = 7;
pub(crate) const OTHER_OWNER: usize = 8;

/// Cuts a program into files, perhaps with a mistake in the root.
pub(crate) fn cut(program: &Program, mistake: Option<Mistake>) -> Files {
    let mut writer = Writer::new(program, true, mistake);
    let text = writer.component(&program.root, "", &[]);
    writer.files.parent = encoded(text, &program.root);
    writer.files.has_numbers |= program.root.layout.has_numbers;
    writer.files.comments = match writer.files.parent.starts_with(b"\0asm") {
        true => Vec::new(),
        false => mem::take(&mut writer.comments),
    };
    writer.is_root = false;
    let mut done = Vec::new();
    while let Some(number) = writer.pending.pop() {
        if done.contains(&number) {
            continue;
        }
        done.push(number);
        let file = &program.files[number];
        let text = writer.component(file, "$self", &[]);
        let bytes = encoded(text, file);
        for path in paths(&format!("f{number}")) {
            writer.files.files.push((path, bytes.clone()));
        }
    }
    for (number, module) in program.modules.iter().enumerate() {
        let text = format!("(module {})", fields::module_body(*module));
        for path in paths(&format!("m{number}")) {
            writer.files.files.push((path, text.clone().into_bytes()));
        }
    }
    writer.files
}

fn paths(stem: &str) -> [String; 4] {
    [
        format!("{stem}.wat"),
        stem.to_owned(),
        format!("deps/ns/{stem}/1.0.0.wat"),
        format!("/elsewhere/{stem}.wat"),
    ]
}

/// The bytes of a file, which can be a binary if nothing is elided in it.
fn encoded(text: String, component: &Component) -> Vec<u8> {
    let layout = component.layout;
    if layout.is_binary
        && !text.contains("...")
        && let Ok(binary) = wat::parse_str(&text)
    {
        return binary;
    }
    let line_end = if layout.is_crlf { "\r\n" } else { "\n" };
    text.replace('\n', line_end).into_bytes()
}

impl Files {
    /// Whether all lines end in carriage returns, too.
    pub(crate) fn is_crlf(&self) -> bool {
        let mut all = self
            .files
            .iter()
            .map(|(_, bytes)| bytes)
            .chain([&self.parent]);
        all.all(|bytes| {
            let lines = bytes.split(|byte| *byte == b'\n').rev().skip(1);
            bytes.starts_with(b"\0asm") || lines.into_iter().all(|line| line.ends_with(b"\r"))
        })
    }

    pub(crate) fn memory(&self) -> Memory {
        let mut memory = Memory::new();
        for (path, bytes) in &self.files {
            memory.insert(path, bytes.as_slice());
        }
        memory
    }

    pub(crate) fn options(&self) -> Options {
        let dep = |options: Options, (name, path): &(String, String)| options.dep(name, path);
        self.deps.iter().fold(Options::new(), dep)
    }
}

/// The parent and the files that are read.
impl fmt::Display for Files {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |bytes: &[u8]| match bytes.starts_with(b"\0asm") {
            true => wasmprinter::print_bytes(bytes).map(|text| format!(";; binary\n{text}")),
            false => Ok(String::from_utf8_lossy(bytes).replace("\r\n", " ;; CRLF\n")),
        };
        let text = |bytes| text(bytes).unwrap_or_else(|why| why.to_string());
        write!(out, "--- parent.wat\n{}", text(&self.parent))?;
        for (path, bytes) in &self.files {
            if path.ends_with(".wat") && !path.contains('/') {
                write!(out, "\n--- {path}\n{}", text(bytes))?;
            }
        }
        for (name, path) in &self.deps {
            write!(out, "\n--dep {name}={path}")?;
        }
        Ok(())
    }
}

/// The number of the first item that is not in the program.
const OTHER: Item = 1_000;

impl Writer<'_> {
    /// Whether this is where the mistake is made, which is an opportunity for it.
    fn mistakes(&mut self, kind: usize) -> bool {
        if !self.is_root || self.files.is_wrong {
            return false;
        }
        self.files.opportunities[kind] += 1;
        let mistake = Mistake {
            kind,
            skipped: self.files.opportunities[kind] - 1,
        };
        self.files.is_wrong = self.mistake == Some(mistake);
        self.files.is_wrong
    }

    pub(super) fn file(&mut self, item: Item, ty: &Type, used: &FileUse, open: &[String]) {
        let is_open = used.slot.as_ref().filter(|slot| open.contains(slot));
        if !self.is_cut {
            if let Some(slot) = is_open {
                self.takes_type(ty);
                let id = self.defines(item, "component");
                self.line(&format!(
                    "(import \"{slot}\" (component{id}{}))",
                    types::body(ty)
                ));
                return;
            }
            let id = self.defines(item, "component");
            let file = &self.program.files[used.file];
            let text = self.component(file, id.trim(), &used.open);
            self.line(&text);
            return;
        }
        // Something else may fit what is written instead.
        let ty = match is_open {
            Some(_) => ty.clone(),
            None => self.mistaken(ty, used),
        };
        let body = self.declared(&ty, used.declared);
        let name = self.specifier(used, false);
        let id = self.defines(item, "component");
        self.line(&format!("(import {name} (component{id}{body}))"));
    }

    /// The declared type, with a mistake if it is made here.
    fn mistaken(&mut self, ty: &Type, used: &FileUse) -> Type {
        let mut ty = ty.clone();
        if used.declared == Declared::Elided {
            return ty;
        }
        let has_import = match &ty {
            Type::Component(imports, _) => {
                let needed = self.program.files[used.file].ty(&[]);
                let Type::Component(needed, _) = needed else {
                    panic!("it is a component")
                };
                imports
                    .iter()
                    .position(|(name, _)| needed.iter().any(|(other, _)| other == name))
            }
            _ => None,
        };
        let is_without = has_import.filter(|_| self.mistakes(NO_IMPORT));
        let is_extra = self.mistakes(EXTRA_EXPORT);
        let func = |signature| Type::Func(signature);
        use crate::programs::program::Signature::{Plain, U32};
        match &mut ty {
            Type::Component(imports, exports) => {
                if let Some(at) = is_without {
                    imports.remove(at);
                }
                if is_extra {
                    exports.push(("zzz".to_owned(), func(Plain)));
                }
            }
            Type::Instance(exports) if is_extra => exports.push(("zzz".to_owned(), func(Plain))),
            _ => {}
        }
        if let Type::Component(_, exports) | Type::Instance(exports) = &mut ty
            && let Some((_, export)) = exports.first_mut()
            && self.mistakes(OTHER_EXPORT)
        {
            *export = match export {
                Type::Func(U32) => func(Plain),
                _ => func(U32),
            };
        }
        ty
    }

    /// The type at an import of a file, as it is written; types in front are written first.
    fn declared(&mut self, ty: &Type, declared: Declared) -> String {
        let number = self.next_type;
        self.next_type += 1;
        let defined = types::written(ty, "");
        match declared {
            Declared::Elided => " ...".to_owned(),
            Declared::Inline => {
                self.takes_type(ty);
                types::body(ty)
            }
            Declared::Id => {
                self.count("type");
                self.line(&format!("(type $t{number} {defined})"));
                format!(" (type $t{number})")
            }
            Declared::Number => {
                let index = self.count("type");
                self.files.has_numbers |= self.is_root;
                self.line(&format!("(type {defined})"));
                format!(" (type {index})")
            }
            Declared::Outer => {
                let inner = self.levels.pop().expect("it is being written");
                let index = self.count("type");
                self.line(&format!("(type $t{number} {defined})"));
                self.levels.push(inner);
                let alias = self.count("type");
                if self.choices.percent(50) {
                    self.files.has_numbers |= self.is_root;
                    self.line(&format!("(alias outer 1 {index} (type))"));
                    return format!(" (type {alias})");
                }
                format!(" (type $t{number})")
            }
        }
    }

    /// How the import names the file.
    fn specifier(&mut self, used: &FileUse, is_instance: bool) -> String {
        let number = used.file;
        self.pending.push(number);
        // The file of what is supplied is not read.
        let stem = match used.slot.is_none() && self.mistakes(WRONG_PATH) {
            true => "nothing".to_owned(),
            false => format!("f{number}"),
        };
        if let Some(slot) = &used.slot {
            self.level().names.insert(slot.clone());
            return format!("\"{slot}\" (external-id \"./{stem}.wat\")");
        }
        self.named(
            &stem,
            used.specifier,
            is_leaf(&self.program.files[number]),
            is_instance,
        )
    }

    fn named(&mut self, stem: &str, specifier: usize, is_leaf: bool, is_instance: bool) -> String {
        let specifier = match specifier {
            7 | 9 | 10 | 2 if !is_leaf => 0,
            specifier => specifier,
        };
        let name = match specifier {
            0 => format!("./{stem}.wat"),
            1 => format!("./{stem}.wasm"),
            2 => format!("file:///elsewhere/{stem}.wat"),
            3 => format!("{stem}.wat"),
            4 => format!("url=<./{stem}.wat>"),
            5 => format!("relative-url=<./{stem}>"),
            7 => format!("locked-dep=<ns:{stem}@1.0.0>"),
            9 => format!("unlocked-dep=<ns:{stem}@{{>=1.0.0}}>"),
            _ => String::new(),
        };
        if !name.is_empty() && self.level().names.insert(name.clone()) {
            return format!("\"{name}\"");
        }
        let unique = format!("x{}", self.next_type);
        self.next_type += 1;
        if is_instance || specifier == 8 {
            self.files
                .deps
                .push((unique.clone(), format!("{stem}.wat")));
            return format!("\"{unique}\"");
        }
        match specifier {
            10 => format!("\"{unique}\" (external-id \"ns:{stem}@1.0.0\")"),
            _ => format!("\"{unique}\" (external-id \"./{stem}.wat\")"),
        }
    }

    pub(super) fn module_file(&mut self, item: Item, file: usize, is_written: bool) {
        if !self.is_cut {
            let id = self.defines(item, "core module");
            let body = fields::module_body(self.program.modules[file]);
            self.line(&format!("(core module{id} {body})"));
            return;
        }
        let body = match is_written {
            true => self.declared(&Type::Module, Declared::Inline),
            false => " ...".to_owned(),
        };
        let name = self.named(&format!("m{file}"), item % 11, true, false);
        let id = self.defines(item, "core module");
        self.line(&format!("(import {name} (core module{id}{body}))"));
    }

    pub(super) fn file_instance(
        &mut self,
        component: &Component,
        item: Item,
        used: &FileUse,
        args: &[Arg],
    ) {
        if !self.is_cut {
            let file = &self.program.files[used.file];
            let text = self.component(file, &format!("$file{item}"), &used.open);
            self.count("component");
            self.line(&text);
            self.instantiate(component, item, &format!("$file{item}"), (args, false));
            return;
        }
        let ty = self.mistaken(&component.items[item], used);
        let body = self.declared(&ty, used.declared);
        let name = self.specifier(used, true);
        let id = self.defines(item, "instance");
        self.line(&format!("(import {name} (instance{id}{body}))"));
    }

    pub(super) fn instantiate(
        &mut self,
        component: &Component,
        item: Item,
        of: &str,
        given: (&[Arg], bool),
    ) {
        let (args, has_rest) = given;
        let has_rest = self.is_cut && has_rest;
        let mut text = String::new();
        let mut is_without = false;
        let uses_resource = |arg: &Arg| pool::entry(&arg.name) == Some(pool::OF_RESOURCES);
        let has_user = args.iter().any(uses_resource);
        if has_rest && self.mistakes(EXTRA_ARG) {
            self.line("(instance $extra)");
            text.push_str(" (with \"extra\" (instance $extra))");
        }
        for arg in args {
            if has_user
                && pool::entry(&arg.name) == Some(pool::RESOURCES)
                && self.mistakes(OTHER_OWNER)
            {
                let other = OTHER + item;
                self.resource(other, 0);
                let other = self.reference(other);
                text.push_str(&format!(" (with \"{}\" (instance {other}))", arg.name));
                continue;
            }
            if has_rest && arg.is_rest {
                continue;
            }
            let sort = component.items[arg.value].sort();
            let is_slot = arg.name.starts_with("slot") && sort == "component";
            if !is_slot && !has_rest && self.mistakes(NO_ARG) {
                is_without = true;
                continue;
            }
            if !is_slot
                && sort == "instance"
                && !component.items[arg.value].entries().is_empty()
                && self.mistakes(WRONG_ARG)
            {
                self.line("(instance $empty)");
                text.push_str(&format!(" (with \"{}\" (instance $empty))", arg.name));
                continue;
            }
            let is_versioned = arg.name.contains('@') && !has_rest;
            let name = match is_versioned && self.mistakes(WRONG_VERSION) {
                true => "ns:v/x@2.0.0",
                false => &arg.name,
            };
            let value = self.reference(arg.value);
            text.push_str(&format!(" (with \"{name}\" ({sort} {value}))"));
        }
        if has_rest && !is_without {
            text.push_str(" ...");
        }
        let id = self.defines(item, "instance");
        self.line(&format!("(instance{id} (instantiate {of}{text}))"));
    }
}

/// Whether a file uses no others.
fn is_leaf(component: &Component) -> bool {
    component.fields.iter().all(|field| match &field.kind {
        Kind::File(_) | Kind::FileInstance(..) | Kind::ModuleFile(..) => false,
        Kind::Nested(nested, _) => is_leaf(nested),
        _ => true,
    })
}

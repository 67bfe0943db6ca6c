//! Random packages of WIT: interfaces that use each other's types, a world that imports and exports some, and one that provides some.

use crate::choices::Choices;
use std::fmt::Write;

/// The text of a package with the worlds `w` and `p`.
pub(super) fn package(choices: &mut Choices) -> String {
    let version = *choices.one_of(&["", "@0.2.1", "@1.3.0"]);
    let mut writer = Writer {
        choices,
        text: format!("package a:b{version};\n"),
        interfaces: Vec::new(),
    };
    let mut count = 0;
    while count < 5 && writer.choices.percent(75) {
        writer.interface(count);
        count += 1;
    }
    writer.world();
    writer.provider();
    writer.text
}

/// The same package in a compatible higher version, whose interfaces have more; `None` if it has no version.
pub(super) fn newer(package: &str) -> Option<String> {
    let versions = [("@0.2.1;", "@0.2.10;"), ("@1.3.0;", "@1.20.0;")];
    let (lower, higher) = versions.iter().find(|(lower, _)| package.contains(lower))?;
    let lines = package
        .lines()
        .map(|line| match line.starts_with("interface ") {
            true => format!("{line}\n  more: func() -> u32;\n"),
            false => format!("{}\n", line.replace(lower, higher)),
        });
    Some(lines.collect())
}

struct Writer<'c> {
    choices: &'c mut Choices,
    text: String,
    /// The types of the interfaces.
    interfaces: Vec<Names>,
}

/// The types that can be named.
#[derive(Clone, Default)]
struct Names {
    values: Vec<String>,
    resources: Vec<String>,
}

impl Names {
    fn all(&self) -> Vec<String> {
        [self.values.as_slice(), &self.resources].concat()
    }
}

impl Writer<'_> {
    fn interface(&mut self, number: usize) {
        let _ = writeln!(self.text, "interface i{number} {{");
        let mut names = Names::default();
        for other in 0..number {
            self.uses(other, &format!("u{number}"), 40, &mut names);
        }
        self.types(&format!("t{number}"), &mut names);
        let mut count = 0;
        while count < 3 && (count == 0 || self.choices.percent(60)) {
            let function = self.function(&names);
            let _ = writeln!(self.text, "  f{number}{count}: {function};");
            count += 1;
        }
        self.text.push_str("}\n");
        self.interfaces.push(names);
    }

    /// Uses types of an interface, perhaps by other names.
    fn uses(&mut self, interface: usize, prefix: &str, chance: usize, names: &mut Names) {
        let all = self.interfaces[interface].all();
        if all.is_empty() || !self.choices.percent(chance) {
            return;
        }
        let wanted = self.choices.one_of(&all).clone();
        let taken = names.all().contains(&wanted);
        let name = match taken || self.choices.percent(40) {
            true => format!("{prefix}{interface}{wanted}"),
            false => wanted.clone(),
        };
        let renamed = if name == wanted {
            String::new()
        } else {
            format!(" as {name}")
        };
        let _ = writeln!(self.text, "  use i{interface}.{{{wanted}{renamed}}};");
        match self.interfaces[interface].resources.contains(&wanted) {
            true => names.resources.push(name),
            false => names.values.push(name),
        }
    }

    /// Defines types.
    fn types(&mut self, prefix: &str, names: &mut Names) {
        let mut count = 0;
        while count < 4 && self.choices.percent(60) {
            let name = format!("{prefix}{count}");
            count += 1;
            let text = match self.choices.below(7) {
                0 => format!("type {name} = {};", self.ty(names, 0)),
                1 => format!(
                    "record {name} {{ x: {}, y: {} }}",
                    self.ty(names, 0),
                    self.ty(names, 0)
                ),
                2 => format!("variant {name} {{ a, b({}) }}", self.ty(names, 0)),
                3 => format!("enum {name} {{ x, y, z }}"),
                4 => format!("flags {name} {{ p, q }}"),
                _ => {
                    let plain = Names {
                        resources: Vec::new(),
                        ..names.clone()
                    };
                    let (made, method) = (self.ty(&plain, 0), self.function(&plain));
                    let text = format!(
                        "resource {name} {{ constructor(a: {made}); m: {method}; s: static func() -> {name}; }}"
                    );
                    let _ = writeln!(self.text, "  {text}");
                    names.resources.push(name);
                    continue;
                }
            };
            let _ = writeln!(self.text, "  {text}");
            names.values.push(name);
        }
    }

    fn function(&mut self, names: &Names) -> String {
        let mut params = Vec::new();
        while params.len() < 3 && self.choices.percent(50) {
            let ty = match !names.resources.is_empty() && self.choices.percent(30) {
                true => format!("borrow<{}>", self.choices.one_of(&names.resources)),
                false => self.ty(names, 0),
            };
            params.push(format!("p{}: {ty}", params.len()));
        }
        let result = match self.choices.percent(60) {
            true => format!(" -> {}", self.ty(names, 0)),
            false => String::new(),
        };
        let keyword = if self.choices.percent(10) {
            "async func"
        } else {
            "func"
        };
        format!("{keyword}({}){result}", params.join(", "))
    }

    fn ty(&mut self, names: &Names, depth: usize) -> String {
        const PRIMITIVES: [&str; 9] = [
            "u8", "s16", "u32", "s64", "f32", "bool", "char", "string", "u64",
        ];
        let all = names.all();
        if !all.is_empty() && self.choices.percent(40) {
            return self.choices.one_of(&all).clone();
        }
        if depth > 2 || !self.choices.percent(50) {
            return (*self.choices.one_of(&PRIMITIVES)).to_owned();
        }
        let inner = self.ty(names, depth + 1);
        match self.choices.below(9) {
            0 => format!("list<{inner}>"),
            1 => format!("option<{inner}>"),
            2 => format!("tuple<{inner}, {}>", self.ty(names, depth + 1)),
            3 => "result".to_owned(),
            4 => format!("result<{inner}>"),
            5 => format!("result<_, {inner}>"),
            6 => format!("result<{inner}, {}>", self.ty(names, depth + 1)),
            7 => format!("stream<{inner}>"),
            _ => format!("future<{inner}>"),
        }
    }

    fn world(&mut self) {
        self.text.push_str("world w {\n");
        let count = self.interfaces.len();
        for number in 0..count {
            if self.choices.percent(60) {
                let _ = writeln!(self.text, "  import i{number};");
            }
        }
        let mut names = Names::default();
        for number in 0..count {
            self.uses(number, "w", 30, &mut names);
        }
        self.types("wt", &mut names);
        for number in 0..count {
            if self.choices.percent(15) {
                let _ = writeln!(self.text, "  import label{number}: i{number};");
            }
        }
        let mut functions = 0;
        while functions < 3 && self.choices.percent(40) {
            let function = self.function(&names);
            let direction = if self.choices.percent(50) {
                "export e"
            } else {
                "import g"
            };
            let _ = writeln!(self.text, "  {direction}{functions}: {function};");
            functions += 1;
        }
        if self.choices.percent(30) {
            self.text.push_str("  import in0: interface {\n");
            self.types("it", &mut Names::default());
            self.text.push_str("  h: func(); }\n");
        }
        for number in 0..count {
            if self.choices.percent(30) {
                let _ = writeln!(self.text, "  export i{number};");
            }
        }
        self.text.push_str("}\n");
    }

    /// A world that provides some interfaces, and imports what they use.
    fn provider(&mut self) {
        self.text.push_str("world p {\n");
        for number in 0..self.interfaces.len() {
            if self.choices.percent(40) {
                let _ = writeln!(self.text, "  export i{number};");
            }
        }
        self.text.push_str("}\n");
    }
}

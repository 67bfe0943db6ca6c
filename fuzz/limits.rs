//! Makes parents, and files that they import, by a grammar: with names, counts and depths far beyond every limit of the formats and of
//! validation, and on both sides of each.

/// How often something is repeated.
const COUNTS: [usize; 9] = [1, 2, 3, 99, 999, 1000, 1001, 1100, 10_001];

/// How long a name is.
const LENGTHS: [usize; 7] = [1, 3, 99_999, 100_000, 100_001, 200_000, 0];

/// How deep something nests.
const DEPTHS: [usize; 9] = [1, 2, 49, 98, 99, 100, 101, 500, 5000];

/// No input is larger: what takes long is not what is looked for.
const LARGEST: usize = 1 << 18;

/// Choices, made by the bytes of an input; when these are used up, all are the first.
pub(crate) struct Choices<'a>(pub(crate) &'a [u8]);

impl Choices<'_> {
    fn below(&mut self, bound: usize) -> usize {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        usize::from(*first) % bound
    }

    fn one_of(&mut self, all: &[usize]) -> usize {
        all[self.below(all.len())]
    }

    fn name(&mut self) -> String {
        let length = self.one_of(&LENGTHS);
        match self.below(4) {
            0 => "a".repeat(length),
            1 => format!("a:b/{}@1.0.0", "c".repeat(length)),
            2 => format!("./{}.wat", "d".repeat(length)),
            _ => "-".repeat(length),
        }
    }

    /// `item` repeated, with the number of each in place of `#` and a name in place of `@`, but no more than fit.
    fn list(&mut self, item: &str) -> String {
        let item = item.replace('@', &self.name());
        let count = self.one_of(&COUNTS);
        let count = count.min(LARGEST / (item.len() + 4));
        (0..count)
            .map(|at| item.replace('#', &at.to_string()))
            .collect()
    }

    /// `inner` inside of as many of a form.
    fn nested(&mut self, before: &str, inner: &str, behind: &str) -> String {
        let depth = self.one_of(&DEPTHS);
        format!("{}{inner}{}", before.repeat(depth), behind.repeat(depth))
    }

    fn value_type(&mut self) -> String {
        match self.below(9) {
            0 => "(type (func".to_owned() + &self.list(" (param \"p#\" u8)") + "))",
            1 => "(type (record".to_owned() + &self.list(" (field \"f#@\" u8)") + "))",
            2 => "(type (variant".to_owned() + &self.list(" (case \"c#\")") + "))",
            3 => "(type (flags".to_owned() + &self.list(" \"f#\"") + "))",
            4 => "(type (enum".to_owned() + &self.list(" \"e#\"") + "))",
            5 => "(type (tuple".to_owned() + &self.list(" u8") + "))",
            6 => "(type ".to_owned() + &self.nested("(list ", "u8", ")") + ")",
            7 => "(type (instance".to_owned() + &self.list(" (export \"x#@\" (func))") + "))",
            _ => "(type (component".to_owned() + &self.list(" (import \"x#@\" (func))") + "))",
        }
    }

    fn core(&mut self) -> String {
        let field = match self.below(8) {
            0 => "(func".to_owned() + &self.list(" (param i32)") + ")",
            1 => "(func".to_owned() + &self.list(" (result i32)") + " unreachable)",
            2 => "(func".to_owned() + &self.list(" (local i32)") + ")",
            3 => self.list("(func)"),
            4 => "(func $f)".to_owned() + &self.list("(export \"e#@\" (func $f))"),
            5 => self.list("(import \"@\" \"m#\" (func))"),
            6 => "(func ".to_owned() + &self.nested("(block ", "", ")") + ")",
            _ => format!("(func ${}) (@custom \"{}\" \"\")", self.name(), self.name()),
        };
        format!("(core module {field})")
    }

    fn field(&mut self) -> String {
        match self.below(18) {
            0 => self.value_type(),
            1 => self.core(),
            2 => format!("(import \"{}\" (func))", self.name()),
            3 => format!("(import \"i#\" (external-id \"{}\") (func))", self.name()),
            4 => "(import \"./c.wat\" (component ...))".to_owned(),
            5 => "(import \"./c.wat\" (instance ...))".to_owned(),
            6 => {
                "(import \"./c.wat\" (component $c ...)) (instance (instantiate $c ...))".to_owned()
            }
            7 => {
                let with = self.list(" (with \"@#\" (func 0))");
                format!("(import \"./c.wat\" (component $d ...)) (instance (instantiate $d{with}))")
            }
            8 => self.list("(import \"./c.wat\" (component ...))"),
            9 => self.list("(component)"),
            10 => self.list("(core module)"),
            11 => self.nested("(component ", "(import \"./c.wat\" (component ...))", ")"),
            12 => "(component $e) ".to_owned() + &self.list("(instance (instantiate $e))"),
            13 => self.list("(import \"f#@\" (func))"),
            14 => "(component $x) ".to_owned() + &self.list("(export \"x#@\" (component $x))"),
            15 => format!("(component ${})", self.name()),
            16 => format!("(@custom \"{}\" \"\")", self.name()),
            _ => format!("(import \"./{}\" (component ...))", self.name()),
        }
    }

    /// A component of a few fields.
    pub(crate) fn component(&mut self) -> String {
        let mut text = String::from("(component");
        for at in 0..1 + self.below(4) {
            let field = self.field().replace('#', &at.to_string());
            if text.len() + field.len() < LARGEST {
                text.push_str("\n  ");
                text.push_str(&field);
            }
        }
        text + ")"
    }
}

//! The values of this room: a file as a [`Source`], either text with all that was found in it, or a binary.

use super::items::{self, ItemId, Items};
use super::scan::{Import, Scan};
use crate::binary::{self, BinaryImport, ComponentNumber, Interface, Sort};
use crate::diagnostics::FileId;
use crate::text::is_import_name;
use bytes::Bytes;
use std::ops::Range;
use std::sync::Arc;

/// A component or core module, as its file gives it.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) file: FileId,
    /// [`Sort::Component`] or [`Sort::CoreModule`].
    pub(crate) sort: Sort,
    pub(crate) form: SourceForm,
}

/// The form of a file. Text stays text, so that everything its author wrote is kept.
#[derive(Debug)]
pub(crate) enum SourceForm {
    Text(Box<TextSource>),
    Binary(BinarySource),
}

/// A text file.
#[derive(Debug)]
pub(crate) struct TextSource {
    pub(crate) text: Arc<str>,
    /// The text with its elisions blanked out, if it has any.
    pub(crate) blanked: Option<String>,
    /// How deep its forms nest.
    pub(crate) depth: usize,
    /// The line ending of its lines; `None` if it has only one line. Generated lines in it then end like the lines around it.
    pub(crate) own_newline: Option<&'static str>,
    pub(crate) root: Root,
    pub(crate) scan: Scan,
    pub(crate) items: Items,
    /// The binary of the text, in which imports of files are still imports.
    pub(crate) encoded: Vec<u8>,
}

/// The form of a text file, apart from comments.
#[derive(Debug)]
pub(crate) enum Root {
    /// One `(component …)` or `(module …)`.
    Form {
        /// From the opening to the closing parenthesis, both included.
        range: Range<usize>,
        /// `component` or `module`.
        keyword: Range<usize>,
        /// The identifier and `(@name "…")`, with the white space in front of each.
        names: Vec<Range<usize>>,
    },
    /// The fields of a core module, without a form around them.
    Fields,
}

/// A binary file, or a part of one, or the bytes in a `(component binary …)` or `(module binary …)`.
#[derive(Debug)]
pub(crate) struct BinarySource {
    pub(crate) bytes: Bytes,
    /// The imports of its components, at any depth of nested definitions.
    pub(crate) imports: Vec<BinaryImport>,
}

impl TextSource {
    /// Forgets the comments in imports. Those of the printer say which index an item has: of an import that is replaced, nothing that is worth
    /// keeping.
    pub(crate) fn forget_comments(&mut self) {
        for import in &mut self.scan.imports {
            import.comments.clear();
        }
    }

    /// The line ending of lines that are added to it.
    pub(crate) fn newline(&self) -> &'static str {
        self.own_newline.unwrap_or("\n")
    }

    /// The keyword of the outermost definition; the first byte of a text without one.
    pub(crate) fn keyword(&self) -> Range<usize> {
        match &self.root {
            Root::Form { keyword, .. } => keyword.clone(),
            Root::Fields => 0..1,
        }
    }

    /// The string by which the instantiation with this index is given `name`.
    pub(crate) fn argument(&self, instantiation: usize, name: &str) -> Option<Range<usize>> {
        let instantiation = &self.scan.instantiations[instantiation];
        let mut arguments = instantiation.item.arguments.iter();
        let argument = arguments.position(|argument| argument.name == name)?;
        Some(instantiation.supplied[argument].clone())
    }

    /// The elision that a replaced range ends in, or at whose end the rest of a spread is inserted.
    pub(crate) fn elision(&self, replaced: &Range<usize>) -> Option<Range<usize>> {
        if self.text[replaced.clone()].ends_with("...") {
            return Some(replaced.end - 3..replaced.end);
        }
        let sites = self.scan.instantiations.iter();
        let with = sites.flat_map(|site| site.spreads.iter().map(|(_, spread)| spread));
        let exports = self.scan.exports.iter().map(|(_, spread)| spread);
        let mut spreads = with.chain(exports).filter(|_| replaced.is_empty());
        let spread = spreads.find(|spread| spread.range.end == replaced.start)?;
        Some(spread.at..spread.at + 3)
    }

    /// The imports of a component, by their indices.
    pub(crate) fn imports_of(&self, component: ComponentNumber) -> impl Iterator<Item = usize> {
        let all = self.scan.imports.iter().enumerate();
        all.filter(move |(_, import)| import.component == component)
            .map(|(index, _)| index)
    }

    /// The imports and exports of a component.
    pub(crate) fn interface(&self, component: ComponentNumber) -> Interface {
        let definition = self.items.definition(component);
        let start = definition.map_or(0, |definition| self.items.offset(definition));
        binary::interface(binary::nested(&self.encoded, start))
    }

    /// The item of the component that an import is in; `None` for the outermost.
    pub(crate) fn importing(&self, import: &Import) -> Option<ItemId> {
        self.items.definition(import.component)
    }

    /// The imports that the type of an imported component lists; `None` if the text does not say.
    pub(crate) fn listed(&self, import: &Import) -> Option<&[String]> {
        match self.items.item(import.item.ty_item?) {
            items::Item::ComponentType(imports) => Some(imports),
            items::Item::Import(import) => self.listed(&self.scan.imports[*import]),
            _ => None,
        }
    }

    /// A name for the import with this index that an import of a valid component can have, and no other import of its component has: its own if
    /// it is one.
    pub(crate) fn valid_name(&self, import: usize) -> String {
        let imports = &self.scan.imports;
        let own = &imports[import].name;
        let mut others = self.imports_of(imports[import].component);
        let is_taken = others.any(|other| other != import && imports[other].name == *own);
        if is_import_name(own) && !is_taken {
            return own.clone();
        }
        // The long form of the text may have more imports in front, all with names of their own.
        let invalid = |imports: &[Import]| {
            let names = imports.iter().map(|import| import.name.as_str());
            names.filter(|name| !is_import_name(name)).count()
        };
        let start = match is_import_name(own) {
            true => format!("import{import}"),
            false => format!("dependency{}", invalid(&imports[..import])),
        };
        let names = (0..).map(|number| format!("{start}-{number}"));
        let is_free = |name: &String| imports.iter().all(|other| other.name != *name);
        let mut free = names.filter(is_free);
        free.next().expect("there are more numbers than imports")
    }

    /// The text in the form that `wast` can parse: elisions are blanked out.
    pub(crate) fn parsable(&self) -> &str {
        self.blanked.as_deref().unwrap_or(&self.text)
    }
}

impl Source {
    /// The unchanged binary of the file.
    pub(crate) fn bytes(&self) -> &[u8] {
        match &self.form {
            SourceForm::Text(text) => &text.encoded,
            SourceForm::Binary(binary) => &binary.bytes,
        }
    }

    /// Has the lines of a generated text end as `own_newline` says.
    pub(crate) fn with_newline(mut self, own_newline: Option<&'static str>) -> Source {
        if let SourceForm::Text(text) = &mut self.form {
            text.own_newline = own_newline;
        }
        self
    }

    pub(crate) fn as_text(&self) -> Option<&TextSource> {
        match &self.form {
            SourceForm::Text(text) => Some(text),
            SourceForm::Binary(_) => None,
        }
    }
}

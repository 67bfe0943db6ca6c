//! Turns a WebAssembly component that imports its children into one self-contained component.
//!
//! The [component model](https://github.com/WebAssembly/component-model) lets a parent component *import* its children,
//! by the names of their files, instead of containing them. This crate reads the files and replaces the imports by
//! nested definitions. The rest of the parent's text is unchanged.
//!
//! ```no_run
//! let bundle = inline::bundle_file("parent.wat", &inline::Options::default())?;
//! std::fs::write("out.wat", bundle.text())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The command's options and their equivalents in the library
//!
//! | `inline` | |
//! |---|---|
//! | `PARENT`, `-o FILE`, `--emit` | [`bundle_file`], [`bundle_source`]; [`Bundle::write_text`], [`Bundle::write_binary`] |
//! | `--expand` | [`Bundle::expanded`] |
//! | `--dep`, `--deps-dir`, `--external`, `--limit`, `--no-share`, `--share-modules`, `--annotate` | [`Options`] |
//! | `--root DIR` | the loader [`DiskWithin`], in [`bundle_path`] |
//! | `--lock FILE`, `--locked` | [`Bundle::lock`], [`Lock::differences`] |
//! | `--emit deps`, `--depfile FILE`, `--metafile FILE` | [`Bundle::inputs`], [`Bundle::depfile`], [`Bundle::text_metafile`] |
//! | `-v` | [`Bundle::resolutions`], [`Bundle::definitions`] |
//! | warnings, `--deny-warnings` | [`Bundle::warnings`], [`Bundle::text_warnings`], [`Report::denied`] |
//! | `--message-format`, `--color` | [`Report::render`], [`Report::to_json`] |
//! | scripts, `--script` | [`bundle_script`] |
//!
//! The library writes no files, so it has no equivalent of `--check`, `--watch` or several parents. A test that compares a bundle with a
//! file takes a dozen lines:
//!
//! ```
//! fn check(parent: &str, snapshot: &str) -> Result<(), Box<dyn std::error::Error>> {
//!     let bundle = inline::bundle_file(parent, &inline::Options::default())?;
//!     if std::env::var_os("BLESS").is_some() {
//!         std::fs::write(snapshot, bundle.text())?;
//!     }
//!     assert_eq!(bundle.text(), std::fs::read_to_string(snapshot)?);
//!     Ok(())
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! With [`insta`](https://docs.rs/insta), it takes one: `insta::assert_snapshot!(bundle.text())`.
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `cli` (default) | the command, with the crates that only it needs, and `formats` |
//! | `formats` | JSON and TOML: [`Report::to_json`], [`Access::to_json`], [`Picture::to_json`], [`Bundle::text_metafile`], [`Bundle::binary_metafile`], [`Script::metafile`], [`Lock::to_toml`] and [`Lock::from_toml`] |
//!
//! With `default-features = false`, the library depends on fewer than half as many crates.
//!
//! # The map
//!
//! Each room is a module of `src/`. The root file of a room states its purpose and lists its files. A room uses only the rooms above it in
//! this table, which `tests/layers.rs` checks. Only [`bundle`] names all phases, and only [`script`] uses [`bundle`]. The command in
//! `src/bin/inline` uses nothing but the public items on this page.
//!
//! | room | |
//! |---|---|
//! | [`options`] | the options of a run |
//! | [`diagnostics`] | errors and warnings about the input, rendered as text or JSON |
//! | [`binary`] | reads the binary format: sections, items, index spaces |
//! | [`text`] | reads and edits the text format, and prints binaries as text |
//! | [`types`] | writes, compares and describes types |
//! | [`source`] | reads one file by itself: its imports, instantiations and indices |
//! | [`resolve`] | maps an import to a file |
//! | [`graph`] | collects all files that the parent needs, each once, leaves first |
//! | [`rewrite`] | replaces imports by definitions, and writes the bundle as text or binary |
//! | [`check`] | infers each `...`, compares each file with its declared type, and validates the bundle |
//! | [`inspect`] | reports on a finished bundle |

#![forbid(unsafe_code)]
#![allow(
    rustdoc::private_intra_doc_links,
    reason = "the map is for those who work on the crate"
)]
#![cfg_attr(
    not(feature = "formats"),
    allow(
        rustdoc::broken_intra_doc_links,
        reason = "the page is about the features, too"
    )
)]

mod binary;
mod bundle;
mod check;
mod diagnostics;
mod graph;
mod inspect;
mod options;
mod resolve;
mod rewrite;
mod script;
mod source;
mod text;
mod types;

/// The guide, a chapter per module. It is in `src/guide/`, and only in the documentation.
#[cfg(doc)]
pub mod guide {
    #[doc = include_str!("guide/imports.md")]
    pub mod imports {}
    #[doc = include_str!("guide/elision.md")]
    pub mod elision {}
    #[doc = include_str!("guide/declared_types.md")]
    pub mod declared_types {}
    #[doc = include_str!("guide/sharing.md")]
    pub mod sharing {}
    #[doc = include_str!("guide/access.md")]
    pub mod access {}
    #[doc = include_str!("guide/pictures.md")]
    pub mod pictures {}
    #[doc = include_str!("guide/builds.md")]
    pub mod builds {}
    #[doc = include_str!("guide/scripts.md")]
    pub mod scripts {}
    #[doc = include_str!("guide/library.md")]
    pub mod library {}
    #[doc = include_str!("guide/diagnostics.md")]
    pub mod diagnostics {}
    #[doc = include_str!("guide/internals.md")]
    pub mod internals {}
}

pub use bundle::{Bundle, Unit, bundle_file, bundle_path, bundle_source};
pub use diagnostics::{
    Diagnostic, FileId, Files, Label, Replacement, Report, Severity, Span, Style, escape,
    escape_line,
};
pub use inspect::{Access, Definition, Lock, Picture, Place, Resolution};
pub use options::{Limit, Options};
pub use resolve::{Disk, DiskWithin, LoadError, Loader, Memory};
pub use script::{Script, bundle_script, bundle_script_source};

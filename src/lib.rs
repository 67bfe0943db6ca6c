//! Turns a WebAssembly component that imports its children into one self-contained component.
//!
//! The [component model](https://github.com/WebAssembly/component-model) lets a parent component *import* its children,
//! by their files' names, instead of containing them. This crate reads those files and rewrites the imports as nested
//! definitions. Everything else in the parent's text comes out as it went in.
//!
//! ```no_run
//! let bundle = inline::bundle_file("parent.wat", &inline::Options::default())?;
//! std::fs::write("out.wat", bundle.text())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the command does, and what does it here
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
//! `--check`, `--watch` and many parents are a matter of files that are written, which the library does not do. A test that holds a bundle
//! against a file is a dozen lines:
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
//! # check("snapshots/examples/link-time-virtualization/parent.wat", "snapshots/examples/link-time-virtualization/out.wat")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! With [`insta`](https://docs.rs/insta), it is `insta::assert_snapshot!(bundle.text())`.
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `cli`, by default | the command and the crates that only it needs, and `formats` |
//! | `formats` | JSON and TOML: [`Report::to_json`], [`Access::to_json`], [`Picture::to_json`], [`Bundle::text_metafile`], [`Bundle::binary_metafile`], [`Script::metafile`], [`Lock::to_toml`] and [`Lock::from_toml`] |
//!
//! With `default-features = false`, the library needs fewer than half of the crates.
//!
//! # The map
//!
//! Each room is a module of `src/` whose root says what it is for and lists its files. A room uses the rooms above it in this table and no
//! others (`tests/layers.rs`). [`bundle`] alone names all phases, [`script`] stands on it, and the command in `src/bin/inline` uses
//! what this page shows and nothing else.
//!
//! | room | |
//! |---|---|
//! | [`options`] | what a user can ask for |
//! | [`diagnostics`] | what is said about the input |
//! | [`binary`] | the binary format: bytes to items |
//! | [`text`] | the text format: ranges, edits, and binaries as text |
//! | [`types`] | types written as text, compared, described |
//! | [`source`] | one file, understood by itself |
//! | [`resolve`] | from an import to a file |
//! | [`graph`] | all files that are needed, each once, leaves first |
//! | [`rewrite`] | what becomes of each text, and the bundle as text or binary |
//! | [`check`] | what each `...` stands for, whether each file fits, whether the bundle is valid |
//! | [`inspect`] | what can be said of a finished bundle |

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

pub use bundle::{Bundle, Unit, bundle_file, bundle_path, bundle_source};
pub use diagnostics::{
    Diagnostic, FileId, Files, Label, Replacement, Report, Severity, Span, Style, escape,
};
pub use inspect::{Access, Definition, Lock, Picture, Place, Resolution};
pub use options::{Limit, Options};
pub use resolve::{Disk, DiskWithin, LoadError, Loader, Memory};
pub use script::{Script, bundle_script, bundle_script_source};

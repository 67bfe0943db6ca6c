//! Bundles WebAssembly components: turns a component that imports its children into one self-contained component.
//!
//! The [component model](https://github.com/WebAssembly/component-model) lets a parent component *import* its children, by the names of
//! their files, instead of containing them. This crate reads the files and replaces the imports by definitions. Everything else in the
//! parent's text is unchanged, and the bundle is validated.
//!
//! [`bundle`](crate::bundle()) takes the path of the parent, a [`Loader`] that reads files, and [`Options`]. It returns a [`Bundle`], or a
//! [`Report`] of everything that is wrong. [`Disk`] is the loader for the file system:
//!
//! ```no_run
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let bundle = inline::bundle("parent.wat", &inline::Disk, &inline::Options::new())?;
//!     std::fs::write("out.wasm", bundle.binary())?;
//!     Ok(())
//! }
//! ```
//!
//! # Files from elsewhere
//!
//! [`Memory`] holds files in memory. [`Loader`] has two required methods, for files that come from an archive or a database.
//!
//! ```
//! use inline::{Memory, Options};
//!
//! let mut files = Memory::new();
//! files.insert("greeter.wat", r#"(component
//!   (import "log" (func $log (param "text" string)))
//!   (export "greet" (func $log)))"#);
//! files.insert("parent.wat", r#"(component
//!   (import "./greeter.wat" (component $Greeter ...))
//!   (instance $greeter (instantiate $Greeter ...))
//!   (export "greet" (func $greeter "greet")))"#);
//!
//! match inline::bundle("parent.wat", &files, &Options::new()) {
//!     Ok(bundle) => {
//!         assert!(bundle.text().contains("(component $Greeter"));
//!         assert!(bundle.text().contains(r#"(import "log" (func"#));
//!     }
//!     Err(report) => eprint!("{report}"),
//! }
//! ```
//!
//! # Reports
//!
//! A [`Report`] displays its [`Diagnostic`]s with the source that they point at. Each has a code, a headline, labels and help; a label's
//! [`Span`] gives bytes, lines and columns. `Report::to_json` is for other programs.
//!
//! # Asking a bundle
//!
//! | method | returns |
//! |---|---|
//! | [`Bundle::text`], [`Bundle::binary`] | the bundle |
//! | [`Bundle::warnings`] | its warnings |
//! | [`Bundle::access`] | which instance can reach which import |
//! | [`Bundle::picture`] | diagrams of the files and the instances |
//! | [`Bundle::inputs`], [`Bundle::lock`] | the files it was made from, and their hashes |
//!
//! The guide explains [imports](crate::guide::imports), [elision](crate::guide::elision), [declared types](crate::guide::declared_types) and
//! the rest. [Its chapter on the library](crate::guide::library) lists the equivalents of the command's options, and the features of this
//! crate. [*Internals*](crate::guide::internals) describes the design.

#![forbid(unsafe_code)]
#![allow(
    rustdoc::private_intra_doc_links,
    reason = "private items link to each other"
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
    #[doc = include_str!("guide/cookbook.md")]
    pub mod cookbook {}
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

/// The examples in the README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub use bundle::{Bundle, bundle, bundle_source, init};
pub use diagnostics::{
    Diagnostic, FileId, Files, Label, Position, Replacement, Report, Severity, Span, Style, escape,
    escape_line,
};
pub use inspect::{Access, Definition, Lock, Picture, Place, Resolution, Unit};
pub use options::{Limit, Options};
pub use resolve::{Disk, DiskWithin, LoadError, Loader, Memory};
pub use script::{Script, bundle_script, bundle_script_source};

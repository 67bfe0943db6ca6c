//! Turns a WebAssembly component that imports its children into one self-contained component.
//!
//! The [component model](https://github.com/WebAssembly/component-model) lets a parent component *import* its children, by the names of their
//! files, instead of containing them. This crate reads the files and replaces the imports by nested definitions. The rest of the parent's
//! text is unchanged.
//!
//! ```no_run
//! let bundle = inline::bundle_file("parent.wat", &inline::Options::default())?;
//! std::fs::write("out.wat", bundle.text())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Files can come from anywhere: a [`Loader`] reads them. [`Memory`] holds them in memory:
//!
//! ```
//! use inline::{Memory, Options};
//!
//! let mut files = Memory::new();
//! files.insert("greeter.wat", r#"(component
//!   (import "host" (instance))
//!   (component $Inner) (export "inner" (component $Inner)))"#);
//! let parent = r#"(component
//!   (import "./greeter.wat" (component $Greeter ...))
//!   (instance $greeter (instantiate $Greeter ...)))"#;
//!
//! match inline::bundle_source("parent.wat", parent, &files, &Options::default()) {
//!     Ok(bundle) => {
//!         assert!(bundle.text().contains("(component $Greeter"));
//!         assert!(bundle.text().contains(r#"(import "host" (instance"#));
//!         assert!(bundle.warnings().diagnostics().is_empty());
//!     }
//!     Err(report) => panic!("{report}"),
//! }
//! ```
//!
//! The guide explains [imports](crate::guide::imports), [elision](crate::guide::elision), [declared types](crate::guide::declared_types) and
//! the rest. [Its chapter about the library](crate::guide::library) names the equivalents of the command's options, and the features of
//! this crate; [*Internals*](crate::guide::internals) describes the design.

#![forbid(unsafe_code)]
#![allow(
    rustdoc::private_intra_doc_links,
    reason = "private items link to each other"
)]
#![cfg_attr(
    not(feature = "formats"),
    allow(
        rustdoc::broken_intra_doc_links,
        reason = "pages are about the features, too"
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

pub use bundle::{Bundle, Unit, bundle_file, bundle_path, bundle_source, init};
pub use diagnostics::{
    Diagnostic, FileId, Files, Label, Replacement, Report, Severity, Span, Style, escape,
    escape_line,
};
pub use inspect::{Access, Definition, Lock, Picture, Place, Resolution};
pub use options::{Limit, Options};
pub use resolve::{Disk, DiskWithin, LoadError, Loader, Memory};
pub use script::{Script, bundle_script, bundle_script_source};

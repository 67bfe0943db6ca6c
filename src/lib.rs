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
//! # check("snapshots/link-time-virtualization/parent.wat", "snapshots/link-time-virtualization/out.wat")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! With [`insta`](https://docs.rs/insta), it is `insta::assert_snapshot!(bundle.text())`.
//!
//! # The map
//!
//! Data flows one way, through these modules in this order; [`bundle`] is the only one that names them all, and [`script`] stands on it.
//!
//! | module | what it does |
//! |---|---|
//! | [`script`] | the components in a test script |
//! | [`loader`] | where files come from; nothing else reads any |
//! | [`read`] | bytes to a source: text parsed, binary kept |
//! | [`tokens`] | ranges of tokens and forms in text |
//! | [`scan`] | the imports and references in one text |
//! | [`items`] | where what a text uses comes from |
//! | [`specifier`] | what an import's name says about a file |
//! | [`integrity`] | whether a file is the one that is meant |
//! | [`resolve`] | what an import leads to |
//! | [`shell`] | a binary with imports to replace, as text |
//! | [`graph`] | all files that are needed, each once |
//! | [`limits`] | bounds of the formats |
//! | [`plan`] | the edits of each text |
//! | [`fresh`] | identifiers that a text does not have |
//! | [`edit`] | edits as a list of disjoint replacements |
//! | [`annotate`] | what is said of each file in front of its definition |
//! | [`emit`] | the bundle as text or binary |
//! | [`print`](mod@print) | binaries as text |
//! | [`sections`] | what the sections of a binary say |
//! | [`elide`] | what each `...` of a text stands for |
//! | [`declare`] | types as text, as one would write them |
//! | [`contract`] | whether each file fits the type declared for it |
//! | [`share`] | where each file is defined |
//! | [`validate`] | whether the bundle is valid |
//! | [`locate`] | from a place in a binary to one in its text |
//! | [`resolution`] | what each import led to |
//! | [`access`] | who can reach what of what a bundle imports |
//! | [`picture`] | files and instances, drawn |
//! | [`definition`] | where each file is defined |
//! | [`relative`] | paths as seen from the parent |
//! | [`lock`] | which files a bundle was made of |
//! | [`depfile`] | the same, for build tools |
//! | [`metafile`] | what a bundle is made of, for machines |
//! | [`span`] | places in files |
//! | [`diagnostic`] | what is wrong, as values |
//! | [`render`] | what is wrong, as text |
//! | [`json`] | what is wrong, for machines |
//! | [`nearest`] | a name that may have been meant |
//! | [`options`] | what a user can ask for |

#![allow(
    rustdoc::private_intra_doc_links,
    reason = "the map is for those who work on the crate"
)]

mod access;
mod annotate;
mod bundle;
mod contract;
mod declare;
mod definition;
mod depfile;
mod diagnostic;
mod edit;
mod elide;
mod emit;
mod fresh;
mod graph;
mod integrity;
mod items;
mod json;
mod limits;
mod loader;
mod locate;
mod lock;
mod metafile;
mod nearest;
mod options;
mod picture;
mod plan;
mod print;
mod read;
mod relative;
mod render;
mod resolution;
mod resolve;
mod scan;
mod script;
mod sections;
mod share;
mod shell;
mod span;
mod specifier;
mod tokens;
mod validate;

pub use access::Access;
pub use bundle::{Bundle, Unit, bundle_file, bundle_path, bundle_source};
pub use definition::{Definition, Place};
pub use diagnostic::{Diagnostic, Label, Replacement, Report, Severity};
pub use loader::{Disk, DiskWithin, LoadError, Loader, Memory};
pub use lock::Lock;
pub use options::{Limit, Options};
pub use picture::Picture;
pub use render::{Style, visible};
pub use resolution::Resolution;
pub use script::{Script, bundle_script, bundle_script_source};
pub use span::{FileId, Files, Span};

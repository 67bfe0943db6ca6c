//! A bundle as a picture of two panels: which files it is made of, and what each asks of its host; and which instances come to be, and who
//! uses what of whom. [`Picture::of`] is given the graph and the assembly; each form of it is written in a module of its own.

use super::dot;
use super::files;
use super::instances;
#[cfg(feature = "formats")]
use super::json;
use super::mermaid;
use super::panel::Panel;
use super::svg;
use crate::rewrite::{Assembly, Rewrite};

/// What a bundle is made of, and what happens in it: the graph of its files, and that of its instances, as the component model's
/// [Link-time Virtualization](https://github.com/WebAssembly/component-model/blob/main/design/mvp/examples/LinkTimeVirtualization.md) shows them.
#[derive(Clone, Debug)]
pub struct Picture {
    panels: [Panel; 2],
}

impl Picture {
    pub(crate) fn of(rewrite: &Rewrite, assembly: &Assembly) -> Picture {
        Picture {
            panels: [files::panel(rewrite), instances::panel(rewrite, assembly)],
        }
    }

    /// The picture as [SVG](https://www.w3.org/TR/SVG2/), laid out and in one piece.
    pub fn to_svg(&self) -> String {
        svg::write(&self.panels)
    }

    /// The picture in the language of [Graphviz](https://graphviz.org/doc/info/lang.html), which lays it out.
    pub fn to_dot(&self) -> String {
        dot::write(&self.panels)
    }

    /// The picture as a flowchart of [Mermaid](https://mermaid.js.org/syntax/flowchart.html), which is laid out where it is shown.
    pub fn to_mermaid(&self) -> String {
        mermaid::write(&self.panels)
    }

    /// What the picture shows, as JSON: an object of two `panels`, each with its `nodes` and `edges`.
    #[cfg(feature = "formats")]
    pub fn to_json(&self) -> String {
        json::write(&self.panels)
    }
}

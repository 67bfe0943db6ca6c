//! The picture of a bundle: [`Picture::of`] draws both panels from the rewrite and the assembly. Each format has a module of its own.

use super::dot;
use super::files;
use super::instances;
use super::mermaid;
use super::panel::Panel;
use super::svg;
#[cfg(feature = "formats")]
use crate::diagnostics;
use crate::inspect::access::Analysis;
use crate::rewrite::{Assembly, Rewrite};
#[cfg(feature = "formats")]
use std::collections::BTreeMap;

/// Two diagrams of a bundle: the files with their imports, and the instances with the items they use at run time, in the manner of the component
/// model's [Link-time Virtualization](https://github.com/WebAssembly/component-model/blob/main/design/mvp/examples/LinkTimeVirtualization.md).
#[derive(Clone, Debug)]
pub struct Picture {
    panels: [Panel; 2],
}

impl Picture {
    pub(crate) fn of(rewrite: &Rewrite, assembly: &Assembly, analysis: &Analysis) -> Picture {
        Picture {
            panels: [
                files::panel(rewrite),
                instances::panel(rewrite, assembly, analysis),
            ],
        }
    }

    /// Renders the picture as self-contained [SVG](https://www.w3.org/TR/SVG2/), laid out.
    pub fn to_svg(&self) -> String {
        svg::write(&self.panels)
    }

    /// Renders the picture in the language of [Graphviz](https://graphviz.org/doc/info/lang.html), which does the layout.
    pub fn to_dot(&self) -> String {
        dot::write(&self.panels)
    }

    /// Renders the picture as a [Mermaid](https://mermaid.js.org/syntax/flowchart.html) flowchart, which the viewer lays out.
    pub fn to_mermaid(&self) -> String {
        mermaid::write(&self.panels)
    }

    /// The contents of the picture, as JSON: an object of two `panels`, each with its `nodes` and `edges`.
    #[cfg(feature = "formats")]
    pub fn to_json(&self) -> String {
        let document = BTreeMap::from([("panels", &self.panels)]);
        let json = serde_json::to_string_pretty(&document);
        diagnostics::escaped_json(json.expect("these are strings and numbers"))
            + "
"
    }
}

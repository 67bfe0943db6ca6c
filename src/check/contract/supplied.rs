//! Explains why a composed file does not fit the type that its importer declares for an instance of it: there, validation finds the fault.

use super::message;
use crate::binary::IndexSpace;
use crate::check::validate::{Fault, UnitTypes};
use crate::diagnostics::Diagnostic;
use crate::graph::{Dependency, UnitId};
use crate::rewrite::Rewrite;
use crate::source::SourceIndex;
use crate::types::Comparison;
use wasmparser::component_types::ComponentEntityType;

/// Returns the diagnostic for a file in the composition `id` that does not fit; `None` if all files fit or if there is another fault.
pub(super) fn check(rewrite: &Rewrite, types: &mut UnitTypes, id: UnitId) -> Option<Diagnostic> {
    let graph = &rewrite.graph;
    types.prepare(rewrite, id).ok()?;
    let checked = types.validate(rewrite, rewrite.encoded(id), |_, _| {});
    let Fault::ImportMismatch { name } = checked.err()?.fault else {
        return None;
    };
    let dependencies = &graph.units[id].dependencies;
    let (itself, others) = dependencies.split_last()?;
    let importer = &graph.units[itself.unit];
    let mut supplied = importer.supplied.iter().zip(others).enumerate();
    let is_named = |import: usize| importer.text().valid_name(import) == name;
    let (number, (&(import, unit), other)) =
        supplied.find(|(_, ((import, _), _))| is_named(*import))?;
    let types = types.types();
    let indices = rewrite.indices_in_place(id);
    let index = |space, old: usize| {
        let old = u32::try_from(old).ok()?;
        Some(indices.output(0, space, SourceIndex(old)).0)
    };
    let component = types.component_at(index(IndexSpace::Component, others.len())?);
    let declared = types[component].imports.get(&name)?.ty;
    let provided = types.component_instance_at(index(IndexSpace::Instance, number)?);
    let provided = ComponentEntityType::Instance(provided);
    // The type declared has to show no more than the type provided.
    let mismatches = Comparison::new(types).beyond(Vec::new(), provided, declared);
    let dependency = Dependency {
        import,
        unit,
        ..*other
    };
    Some(message::mismatch(graph, importer, dependency, &mismatches))
}

//! The order of a graph: leaves first. A graph with a cycle has none.

use super::unit::{Unit, UnitId};
use crate::diagnostics::{Diagnostic, Span};

/// Returns all units, each after the units that it imports.
///
/// # Errors
///
/// One for each cycle of imports.
pub(super) fn leaves_first(units: &[Unit]) -> Result<Vec<UnitId>, Vec<Diagnostic>> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; units.len()];
    let mut sorted = Vec::new();
    let mut errors = Vec::new();
    // The chain of imports that is being followed: each unit with its dependency to look at next.
    let mut chain: Vec<(UnitId, usize)> = vec![(0, 0)];
    state[0] = State::Open;
    while let Some((unit, next)) = chain.last_mut() {
        let Some(dependency) = units[*unit].dependencies.get(*next) else {
            state[*unit] = State::Done;
            sorted.push(*unit);
            chain.pop();
            continue;
        };
        *next += 1;
        match state[dependency.unit] {
            State::Done => {}
            State::New => {
                state[dependency.unit] = State::Open;
                chain.push((dependency.unit, 0));
            }
            State::Open => errors.push(cycle(units, &chain, dependency.unit)),
        }
    }
    // A definition extracted from a file imports nothing.
    let extracted = (0..units.len()).filter(|unit| units[*unit].is_extracted());
    sorted.splice(0..0, extracted);
    if errors.is_empty() {
        Ok(sorted)
    } else {
        Err(errors)
    }
}

/// Returns the error for a chain that ends in an import of `back`, which is in the chain.
fn cycle(units: &[Unit], chain: &[(UnitId, usize)], back: UnitId) -> Diagnostic {
    let start = chain
        .iter()
        .position(|(unit, _)| *unit == back)
        .expect("a unit that is open is in the chain");
    let name = |unit: UnitId| units[unit].path().display().to_string();
    let links: Vec<(UnitId, UnitId, Span)> = chain[start..]
        .iter()
        .map(|&(unit, next)| {
            let dependency = units[unit].dependencies[next - 1];
            (unit, dependency.unit, dependency.place)
        })
        .collect();
    let headline = match links.as_slice() {
        [(unit, ..)] => format!("`{}` imports itself", name(*unit)),
        _ => {
            let names: Vec<String> = links
                .iter()
                .map(|(unit, ..)| format!("`{}`", name(*unit)))
                .collect();
            format!(
                "files import each other in a cycle: {} → `{}`",
                names.join(" → "),
                name(back)
            )
        }
    };
    let last = links.len() - 1;
    let mut diagnostic = Diagnostic::error("import-cycle", headline);
    for (index, (_, to, place)) in links.iter().enumerate() {
        let text = if index == last {
            format!("imports `{}`, which closes the cycle", name(*to))
        } else {
            format!("imports `{}`", name(*to))
        };
        diagnostic = diagnostic.at(*place, if last == 0 { String::new() } else { text });
    }
    diagnostic
}

//! The names of instances: the `$id` of an instance where it is created, or else its index, behind the names of the enclosing instances.
//!
//! A merged instance has a path for each way to it, possibly too many to list. [`matching`] follows all of them at once.

use super::run::{Instance, Site};
use super::value::InstanceId;
use crate::binary::{ComponentBody, IndexSpace};
use crate::diagnostics::escape_line;
use crate::options::Pattern;
use std::collections::BTreeMap;

/// The name of the outermost instance.
const OUTERMOST: &str = ".";

/// The instances of compositions, each with the instance of the file that it is around. Both have the same path.
pub(super) type Frames = BTreeMap<InstanceId, InstanceId>;

/// The first path of each instance.
pub(super) fn paths(
    definitions: &[ComponentBody],
    instances: &[Instance],
    frames: &Frames,
) -> Vec<String> {
    let mut paths: Vec<String> = Vec::with_capacity(instances.len());
    for (id, instance) in instances.iter().enumerate() {
        let path = match &instance.site() {
            None => OUTERMOST.to_owned(),
            Some(site) if frames.get(&site.within) == Some(&id) => paths[site.within].clone(),
            Some(site) => {
                let name = name(definitions, instances, site);
                match is_outermost(frames, site.within) {
                    true => name,
                    false => format!("{}/{name}", paths[site.within]),
                }
            }
        };
        paths.push(path);
    }
    paths
}

fn is_outermost(frames: &Frames, id: InstanceId) -> bool {
    id == 0 || frames.get(&0) == Some(&id)
}

/// The name of an instance that is created at `site`. A binary can have empty names.
fn name(definitions: &[ComponentBody], instances: &[Instance], site: &Site) -> String {
    let within = instances[site.within].definition;
    let names = &definitions[within.expect("it is known what it does")].names;
    match names.of(IndexSpace::Instance, site.index) {
        Some(name) if !name.is_empty() => name.clone(),
        _ => format!("instance {}", site.index),
    }
}

/// For each instance, whether one of its paths matches, as it is or as it is shown.
pub(super) fn matching(
    definitions: &[ComponentBody],
    instances: &[Instance],
    frames: &Frames,
    pattern: &Pattern,
) -> Vec<bool> {
    let matching = |shown: fn(&str) -> String| {
        let name = |site: &Site| shown(&name(definitions, instances, site));
        follow(instances, frames, pattern.written.as_bytes(), &name)
    };
    let (written, shown) = (matching(str::to_owned), matching(escape_line));
    let either = written.into_iter().zip(shown);
    either.map(|(written, shown)| written || shown).collect()
}

/// For each instance, whether one of its paths, which consist of the `name`s of sites, matches `pattern`.
fn follow(
    instances: &[Instance],
    frames: &Frames,
    pattern: &[u8],
    name: &dyn Fn(&Site) -> String,
) -> Vec<bool> {
    let nowhere = || Positions(vec![false; pattern.len() + 1]);
    let mut start = nowhere();
    start.0[0] = true;
    start.skip_stars(pattern);
    let mut reached: Vec<Positions> = instances.iter().map(|_| nowhere()).collect();
    let mut left = Vec::new();
    if let Some(outermost) = reached.first_mut() {
        *outermost = start.after(OUTERMOST, pattern);
        left.push(0);
    }
    while let Some(id) = left.pop() {
        for &made in &instances[id].makes {
            let sites = instances[made].sites.iter();
            for site in sites.filter(|site| site.within == id) {
                let positions = match is_outermost(frames, id) {
                    _ if frames.get(&id) == Some(&made) => reached[id].clone(),
                    true => start.after(&name(site), pattern),
                    false => reached[id].after("/", pattern).after(&name(site), pattern),
                };
                // The instances inside of the outermost have paths of their own, even if `.` is not in the pattern.
                if reached[made].add(&positions) || is_outermost(frames, made) {
                    left.push(made);
                }
            }
        }
    }
    let is_end = |positions: &Positions| positions.0[pattern.len()];
    reached.iter().map(is_end).collect()
}

/// The positions in a pattern up to which it matches some texts, by their number.
#[derive(Clone)]
struct Positions(Vec<bool>);

impl Positions {
    /// The positions for the same texts with `more` behind them.
    fn after(&self, more: &str, pattern: &[u8]) -> Positions {
        let mut positions = self.clone();
        for byte in more.bytes() {
            let mut next = vec![false; pattern.len() + 1];
            for (at, wanted) in pattern.iter().enumerate() {
                match *wanted {
                    b'*' => next[at] |= positions.0[at],
                    wanted => next[at + 1] |= positions.0[at] && wanted == byte,
                }
            }
            positions.0 = next;
            positions.skip_stars(pattern);
        }
        positions
    }

    /// Lets each `*` match nothing.
    fn skip_stars(&mut self, pattern: &[u8]) {
        for (at, wanted) in pattern.iter().enumerate() {
            self.0[at + 1] |= *wanted == b'*' && self.0[at];
        }
    }

    /// Adds the positions of other texts. Returns whether any is new.
    fn add(&mut self, more: &Positions) -> bool {
        let before = self.clone();
        for (known, more) in self.0.iter_mut().zip(&more.0) {
            *known |= more;
        }
        self.0 != before.0
    }
}

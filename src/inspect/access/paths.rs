//! The names of instances: the `$id` of an instance where it is created, or else its index, behind the names of the enclosing instances.
//!
//! A merged instance has a path for each way to it, possibly too many to list. [`matching`] follows all of them at once.

use super::run::{Instance, Site};
use super::value::InstanceId;
use crate::binary::{ComponentBody, IndexSpace};
use crate::diagnostics::escape_line;
use crate::options::Pattern;
use std::collections::{BTreeMap, BTreeSet};

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
    let mut start = Positions::default();
    start.insert(0, pattern);
    let mut reached = vec![Positions::default(); instances.len()];
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
    let is_end = |positions: &Positions| positions.0.contains(&pattern.len());
    reached.iter().map(is_end).collect()
}

/// The positions in a pattern up to which it matches some texts.
#[derive(Clone, Default)]
struct Positions(BTreeSet<usize>);

impl Positions {
    /// The positions for the same texts with `more` behind them.
    fn after(&self, more: &str, pattern: &[u8]) -> Positions {
        let mut positions = self.clone();
        for byte in more.bytes() {
            for at in std::mem::take(&mut positions.0) {
                match pattern.get(at) {
                    Some(b'*') => positions.insert(at, pattern),
                    Some(wanted) if *wanted == byte => positions.insert(at + 1, pattern),
                    _ => {}
                }
            }
        }
        positions
    }

    /// Adds a position, and the positions behind it that each `*` reaches by matching nothing.
    fn insert(&mut self, mut at: usize, pattern: &[u8]) {
        while self.0.insert(at) && pattern.get(at) == Some(&b'*') {
            at += 1;
        }
    }

    /// Adds the positions of other texts. Returns whether any is new.
    fn add(&mut self, more: &Positions) -> bool {
        let before = self.0.len();
        self.0.extend(&more.0);
        self.0.len() > before
    }
}

//! What holds for every bundle: of the cases in `snapshots/`, of components that are generated, and of what fuzzing has found.
//!
//! Every case is a test, so that this program lists its tests itself.

#![expect(
    clippy::disallowed_methods,
    reason = "tests lay out files and look at them"
)]

/// Functions as tests, each called by its module and its name.
macro_rules! trials {
    ($($name:ident),* $(,)?) => {{
        let module = module_path!().rsplit("::").next().unwrap_or_default();
        vec![$(Trial::test(format!("{module}::{}", stringify!($name)), $name)),*]
    }};
}

#[path = "../support/cases.rs"]
mod cases;
#[path = "../support/choices.rs"]
mod choices;
mod diagnostics;
mod every_bundle;
mod fuzz;
#[cfg(unix)]
mod memory;
mod outermost;
mod properties;
mod snapshots;
mod split;
#[path = "../../fuzz/targets.rs"]
mod targets;
mod units;
mod worlds;

use libtest_mimic::Arguments;
// The fuzz targets are programs of their own, which need them, too.
use targets::{sections, stripped};

fn main() {
    #[cfg(unix)]
    if memory::measure().expect("the command runs") {
        return;
    }
    let mut trials = snapshots::trials();
    trials.extend(diagnostics::trials());
    trials.extend(units::trials());
    trials.extend(fuzz::trials());
    #[cfg(unix)]
    trials.extend(memory::trials());
    trials.extend(properties::trials());
    trials.extend(worlds::trials());
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

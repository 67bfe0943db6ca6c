//! Crowds of instances, which make the analysis merge instances.

use std::fmt::Write;

/// 1,200 instances that 70 instructions create.
pub(super) fn alike(text: &mut String) {
    text.push_str("(component $Empty)");
    for (name, of, count) in [("$Some", "$Empty", 40), ("$Many", "$Some", 30)] {
        let instances = "(instance (instantiate $Same))".repeat(count);
        let _ = writeln!(
            text,
            "(component {name} (alias outer 1 {of} (component $Same)) {instances})"
        );
    }
    text.push_str("(instance $crowd (instantiate $Many))\n");
}

/// 1,200 instances, each by an instruction of its own.
pub(super) fn different(text: &mut String) {
    text.push_str("(component $Empty)");
    for name in ["$Some", "$More"] {
        let instances = "(instance (instantiate $Same))".repeat(600);
        let _ = writeln!(
            text,
            "(component {name} (alias outer 1 $Empty (component $Same)) {instances}) (instance (instantiate {name}))"
        );
    }
}

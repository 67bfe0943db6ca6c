//! Names for custom sections by which something can be found again in a binary.

use std::collections::BTreeSet;

/// A name for custom sections, `start` with a number behind it, that is nowhere in a binary.
pub(crate) fn marker_name(binary: &[u8], start: &str) -> String {
    let number = |at: usize| {
        let behind = &binary[at + start.len()..];
        let digits = behind.iter().take_while(|byte| byte.is_ascii_digit());
        std::str::from_utf8(&behind[..digits.count()])
            .ok()?
            .parse()
            .ok()
    };
    let taken: BTreeSet<u64> = memchr::memmem::find_iter(binary, start)
        .filter_map(number)
        .collect();
    let mut free = (0..).filter(|number| !taken.contains(number));
    let free = free.next().expect("fewer numbers are taken than there are");
    format!("{start}{free}")
}

#[cfg(test)]
mod tests {
    use super::marker_name;

    #[test]
    fn the_name_is_not_among_the_bytes() {
        for bytes in [
            "",
            "inline-unit-",
            "inline-unit-0",
            "inline-unit-1 inline-unit-0",
        ] {
            assert!(
                !bytes.contains(&marker_name(bytes.as_bytes(), "inline-unit-")),
                "{bytes}"
            );
        }
    }
}

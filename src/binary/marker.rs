//! Names for custom sections by which something can be found again in a binary.

use std::collections::BTreeSet;

/// A name for custom sections, `start` with a number behind it, that is nowhere in a binary.
pub(crate) fn marker_name(binary: &[u8], start: &str) -> String {
    let number = |at: usize| {
        let behind = &binary[at + start.len()..];
        let digits = behind.iter().take_while(|byte| byte.is_ascii_digit());
        let digits = std::str::from_utf8(&behind[..digits.count()]);
        digits.ok()?.parse().ok()
    };
    let found = memchr::memmem::find_iter(binary, start);
    let taken: BTreeSet<u64> = found.filter_map(number).collect();
    let mut free = (0..).filter(|number| !taken.contains(number));
    let free = free.next().expect("fewer numbers are taken than there are");
    format!("{start}{free}")
}

#[cfg(test)]
mod tests {
    use super::marker_name;

    #[test]
    fn the_name_is_not_among_the_bytes() {
        for bytes in ["", "unit-", "unit-0", "unit-1 unit-0"] {
            let name = marker_name(bytes.as_bytes(), "unit-");
            assert!(!bytes.contains(&name), "{bytes}");
        }
    }
}

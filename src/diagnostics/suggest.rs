//! Finds the name that a misspelt one probably stands for.

/// Returns the entry of `names` nearest to `name`, or `None` if none is within one to three typos, depending on the length of `name`.
pub(crate) fn nearest<N: AsRef<str> + Ord>(
    name: &str,
    names: impl IntoIterator<Item = N>,
) -> Option<N> {
    let length = name.chars().count();
    let slips = (length / 3).clamp(1, 3);
    let near = names
        .into_iter()
        .map(|other| (strsim::damerau_levenshtein(name, other.as_ref()), other))
        .filter(|(distance, _)| *distance <= slips && *distance < length)
        .min()?;
    Some(near.1)
}

/// Returns up to six names for a sentence, and the number of others: *`a`, `b` and 2 more*.
pub(crate) fn listed<N: AsRef<str>>(names: &[N]) -> String {
    const SHOWN: usize = 6;
    let quoted = |name: &N| format!("`{}`", name.as_ref());
    let shown: Vec<String> = names.iter().take(SHOWN).map(quoted).collect();
    match (names.len().saturating_sub(SHOWN), shown.split_last()) {
        (_, None) => "nothing".to_owned(),
        (0, Some((only, []))) => only.clone(),
        (0, Some((last, others))) => format!("{} and {last}", others.join(", ")),
        (more, _) => format!("{} and {more} more", shown.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_slips_are_near() {
        let names = ["child.wat", "f", "read", "write"];
        assert_eq!(nearest("chlid.wat", names), Some("child.wat"));
        assert_eq!(nearest("raed", names), Some("read"));
        assert_eq!(nearest("g", names), None);
        assert_eq!(nearest("parent.wat", names), None);
        assert_eq!(nearest("", names), None);
    }
}

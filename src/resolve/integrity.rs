//! Parses, checks and computes [subresource integrity](https://www.w3.org/TR/SRI/) strings: `sha256-…`, `sha384-…` and `sha512-…`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The hashes of the strongest algorithm in an integrity string. A file must match one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Integrity {
    algorithm: Algorithm,
    hashes: Vec<Vec<u8>>,
}

/// Hash algorithms, from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Algorithm {
    Sha256,
    Sha384,
    Sha512,
}

impl Algorithm {
    const ALL: [(Algorithm, &str, usize); 3] = [
        (Algorithm::Sha256, "sha256", 32),
        (Algorithm::Sha384, "sha384", 48),
        (Algorithm::Sha512, "sha512", 64),
    ];

    fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    fn hash(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Algorithm::Sha256 => Sha256::digest(bytes).to_vec(),
            Algorithm::Sha384 => Sha384::digest(bytes).to_vec(),
            Algorithm::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

impl Integrity {
    /// Parses an integrity string: hashes separated by blanks.
    ///
    /// # Errors
    ///
    /// Describes the fault in the string.
    pub(crate) fn parse(text: &str) -> Result<Integrity, String> {
        let mut integrity: Option<Integrity> = None;
        for hash in text.split_ascii_whitespace() {
            let (algorithm, hash) = parse_hash(hash)?;
            match &mut integrity {
                Some(known) if known.algorithm == algorithm => known.hashes.push(hash),
                Some(known) if known.algorithm > algorithm => {}
                _ => {
                    let hashes = vec![hash];
                    integrity = Some(Integrity { algorithm, hashes });
                }
            }
        }
        integrity.ok_or_else(|| "the integrity string has no hash: a hash is `sha256-`, `sha384-` or `sha512-` and base64".to_owned())
    }

    /// Checks that `bytes` match one of the hashes.
    ///
    /// # Errors
    ///
    /// Returns their actual hash as an integrity string.
    pub(crate) fn check(&self, bytes: &[u8]) -> Result<(), String> {
        let actual = self.algorithm.hash(bytes);
        match self.hashes.contains(&actual) {
            true => Ok(()),
            false => Err(self.show(&actual)),
        }
    }

    /// The hashes, as an integrity string.
    pub(crate) fn declared(&self) -> String {
        let hashes: Vec<String> = self.hashes.iter().map(|hash| self.show(hash)).collect();
        hashes.join(" ")
    }

    /// The path of the file in an [OCI image layout](https://github.com/opencontainers/image-spec/blob/main/image-layout.md), one per hash.
    pub(crate) fn blobs(&self) -> Vec<String> {
        let blob = |hash: &Vec<u8>| {
            let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("blobs/{}/{hex}", self.algorithm.name())
        };
        self.hashes.iter().map(blob).collect()
    }

    fn show(&self, hash: &[u8]) -> String {
        show(self.algorithm, hash)
    }
}

/// The sha256 integrity string of `bytes`.
pub(crate) fn integrity_of(bytes: &[u8]) -> String {
    show(Algorithm::Sha256, &Algorithm::Sha256.hash(bytes))
}

fn show(algorithm: Algorithm, hash: &[u8]) -> String {
    format!("{}-{}", algorithm.name(), STANDARD.encode(hash))
}

fn parse_hash(text: &str) -> Result<(Algorithm, Vec<u8>), String> {
    // Options behind a `?` are reserved and have no meaning yet.
    let (plain, _) = text.split_once('?').unwrap_or((text, ""));
    let parts = plain.split_once('-');
    let (name, hash) = parts.ok_or_else(|| {
        format!("`{text}` is not a hash: a hash is `sha256-`, `sha384-` or `sha512-` and base64")
    })?;
    let known = Algorithm::ALL.iter().find(|(_, known, _)| *known == name);
    let Some(&(algorithm, _, len)) = known else {
        return Err(format!(
            "unknown hash algorithm `{name}`: integrity strings use sha256, sha384 or sha512"
        ));
    };
    match STANDARD.decode(hash) {
        Ok(hash) if hash.len() == len => Ok((algorithm, hash)),
        Ok(hash) => {
            let count = hash.len();
            Err(format!(
                "`{text}` has {count} bytes, and a {name} hash has {len}"
            ))
        }
        Err(_) => Err(format!("`{text}` is not base64 behind `{name}-`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    #[test]
    fn the_strongest_algorithm_decides() {
        let strong = format!("sha384-{}", STANDARD.encode([0; 48]));
        let integrity = Integrity::parse(&format!("{EMPTY} {strong}")).expect("well-formed");
        assert!(integrity.check(b"").is_err());
        let other = format!("sha256-{}", STANDARD.encode([0; 32]));
        let integrity = Integrity::parse(&format!("{other}  {EMPTY}?x")).expect("well-formed");
        assert_eq!(integrity.check(b""), Ok(()));
        let empty = Integrity::parse(EMPTY).expect("well-formed");
        assert!(empty.check(b"x").is_err());
    }

    #[test]
    fn the_actual_hash_is_ready_to_paste() {
        let other = format!("sha256-{}", STANDARD.encode([0; 32]));
        let integrity = Integrity::parse(&other).expect("well-formed");
        assert_eq!(integrity.check(b""), Err(EMPTY.to_owned()));
        assert_eq!(integrity.declared(), other);
    }

    #[test]
    fn what_is_no_hash_is_refused() {
        for text in [
            "",
            " ",
            "sha256",
            "md5-AAAA",
            "sha256-",
            "sha256-x",
            "sha256-AAAA",
        ] {
            assert!(Integrity::parse(text).is_err(), "{text}");
        }
    }
}

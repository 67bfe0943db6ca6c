//! A [`Lock`] as [TOML](https://toml.io): written, and read again.

use super::lock::{Entry, Lock};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    #[serde(default, rename = "file")]
    files: Vec<Entry>,
}

/// The only version of the form that there is.
const VERSION: u32 = 1;

const COMMENT: &str = "# Written by `inline --lock`; `--locked` holds a bundle against it.\n\n";

impl Lock {
    /// The lock as TOML: a table for each import of a file, in the order of the importing files and the names.
    pub fn to_toml(&self) -> String {
        let document = Document {
            version: VERSION,
            files: self.files.clone(),
        };
        let toml = toml::to_string(&document).expect("tables of strings can be written");
        format!("{COMMENT}{toml}")
    }

    /// Reads a lock from TOML.
    ///
    /// # Errors
    ///
    /// When it is none; says why.
    pub fn from_toml(text: &str) -> Result<Lock, String> {
        let document: Document =
            toml::from_str(text).map_err(|error| error.message().to_owned())?;
        if document.version != VERSION {
            let version = document.version;
            return Err(format!("it is of version {version}, not {VERSION}"));
        }
        Ok(Lock::new(document.files))
    }
}
